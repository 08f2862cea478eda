import type { ReactNode } from 'react'
import { useWords } from '../words.ts'

/** What somebody has to know before relying on what stands here. */
export function Note({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <p className="note" role="note">
      <strong>{t('请注意：', 'Please note: ')}</strong>
      {children}
    </p>
  )
}

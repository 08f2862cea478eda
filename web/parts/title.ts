import { useEffect } from 'react'
import { useWords } from '../words.ts'

/** Names the page in the tab and in the history. */
export function useTitle(name: string | undefined): void {
  const { t } = useWords()
  const site = t('一窗', 'One Window')
  useEffect(() => {
    document.title = name === undefined ? site : `${name} · ${site}`
  }, [name, site])
}

import type { ReactNode } from 'react'
import type { Text } from '../api/types.ts'
import { useWords } from '../words.ts'
import { ByMeasure } from './by-measure.tsx'

interface Props {
  /** The authority that keeps it; left out where it is kept by none. */
  readonly keeper?: { readonly name: Text }
  readonly measures?: readonly string[]
  /** What else is said of it, each in a span. */
  readonly children?: ReactNode
}

/** The small line about a record: who keeps it, what else is to be said, and which measure it carries out. */
export function Meta({ keeper, measures = [], children }: Props) {
  const { t, say } = useWords()
  return (
    <p className="meta soft small">
      {keeper && (
        <span>
          {t('主管机关：', 'Kept by ')}
          {say(keeper.name)}
        </span>
      )}
      {children}
      <ByMeasure measures={measures} />
    </p>
  )
}

import type { ReactNode } from 'react'
import type { CitationView } from '../api/types.ts'
import { useWords } from '../words.ts'
import { Quote } from './quote.tsx'

interface Props {
  readonly cites: readonly CitationView[]
  /** What the clauses are the ground of; left out where it stands right above. */
  readonly children?: ReactNode
}

/** The clauses that something rests on, named in one line; their words unfold, and are printed. */
export function Cited({ cites, children }: Props) {
  const { lang, t, say } = useWords()
  if (cites.length === 0) return children ?? null
  // Several parts of one thing may rest on the same words.
  const each = [...new Map(cites.map((cite) => [`${cite.instrument}/${cite.article}/${cite.quote}`, cite]))]
  const named = cites.map(({ title, label }) =>
    lang === 'zh' ? `《${title.zh}》${label.zh}` : `${title.en}, ${say(label)}`,
  )
  return (
    <>
      {children}
      <details className="cited">
        <summary>
          {t('依据：', 'Rests on: ')}
          {[...new Set(named)].join(t('；', '; '))}
        </summary>
        {each.map(([key, cite]) => (
          <Quote key={key} cite={cite} />
        ))}
      </details>
    </>
  )
}

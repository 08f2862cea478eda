import type { CitationView } from '../api/types.ts'
import { useWords } from '../words.ts'
import { To } from './to.tsx'

export const lawAddress = (instrument: string, article: string): string =>
  `/law/${encodeURIComponent(instrument)}#${encodeURIComponent(article)}`

/** The words that something rests on, where they stand, and how sure we are of them. */
export function Quote({ cite }: { readonly cite: CitationView }) {
  const { t } = useWords()
  return (
    <figure className="quote">
      <blockquote lang="zh-CN" className={cite.verbatim ? 'verbatim' : 'digest'}>
        {cite.quote}
      </blockquote>
      <figcaption>
        <Reference cite={cite} />
        {cite.number !== null && (
          <span className="number" lang="zh-CN">
            {cite.number}
          </span>
        )}
        <Sureness cite={cite} />
        {!cite.verbatim && <span>{t('此处为摘要，非原文', 'a summary, not the original words')}</span>}
      </figcaption>
    </figure>
  )
}

/** The instrument and article as a link. */
export function Reference({ cite }: { readonly cite: CitationView }) {
  const { lang, say } = useWords()
  const title = lang === 'zh' ? `《${cite.title.zh}》` : cite.title.en
  return (
    <To to={lawAddress(cite.instrument, cite.article)}>
      {title}
      {lang === 'zh' ? '' : ', '}
      {say(cite.label)}
    </To>
  )
}

const certain = ['plan', 'V', 'V-L']

function Sureness({ cite }: { readonly cite: CitationView }) {
  const { say } = useWords()
  return <span className={certain.includes(cite.sure) ? 'sure' : 'sure doubtful'}>{say(cite.sureness)}</span>
}

import { useInstruments } from '../../api/queries.ts'
import type { InstrumentBrief } from '../../api/types.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Every instrument that an answer may rest on, newest first. */
export function LawList() {
  const { t } = useWords()
  const instruments = useInstruments()
  useTitle(t('文件', 'Sources'))
  return (
    <div className="page law">
      <header>
        <h1>{t('文件', 'Sources')}</h1>
        <p className="lead">
          {t(
            '答复所依据的法律、法规与文件，标明各自的日期，以及本站核对到什么程度。',
            'The laws, regulations and documents that answers rest on, with their dates and how far each was checked.',
          )}
        </p>
      </header>
      {instruments.data ? (
        <ul className="instruments">
          {[...instruments.data.instruments]
            .sort((a, b) => b.published.localeCompare(a.published))
            .map((each) => (
              <Line key={each.id} instrument={each} />
            ))}
        </ul>
      ) : instruments.error ? (
        <Failure error={instruments.error} retry={() => instruments.refetch()} />
      ) : (
        <Lines count={20} />
      )}
    </div>
  )
}

function Line({ instrument }: { readonly instrument: InstrumentBrief }) {
  const { lang, t, say } = useWords()
  const { id, title, number, rank, published, articles } = instrument
  return (
    <li>
      <time dateTime={published}>{published}</time>
      <div>
        <To to={`/law/${id}`}>{lang === 'zh' ? `《${title.zh}》` : title.en}</To>
        <p className="soft small">
          <span>{say(rank.name)}</span>
          {number !== null && <span>{number}</span>}
          <span>{t(`引用 ${articles} 条`, `${articles} articles used`)}</span>
        </p>
      </div>
    </li>
  )
}

import { useParams } from 'react-router'
import { isProblem, useInstrument } from '../../api/queries.ts'
import type { ArticleView, InstrumentView } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useHashTarget } from '../../parts/target.ts'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

export function LawPage() {
  const { t, say } = useWords()
  const { id = '' } = useParams()
  const instrument = useInstrument(id)
  useTitle(instrument.data && say(instrument.data.title))
  useHashTarget(instrument.data !== undefined)
  if (instrument.error)
    return (
      <div className="page">
        <header>
          <h1>
            {isProblem(instrument.error) && instrument.error.status === 404
              ? t('没有这份文件', 'No such instrument')
              : t('没有载入', 'Not loaded')}
          </h1>
        </header>
        <Failure error={instrument.error} retry={() => instrument.refetch()}>
          <p>
            <To to="/law">{t('看全部文件', 'See all sources')}</To>
          </p>
        </Failure>
      </div>
    )
  return (
    <div className="page law">
      <p className="crumb">
        <To to="/law">{t('文件', 'Sources')}</To>
      </p>
      {instrument.data ? <Shown instrument={instrument.data} /> : <Lines count={20} />}
    </div>
  )
}

function Shown({ instrument }: { readonly instrument: InstrumentView }) {
  const { lang, t, say } = useWords()
  const { title, number, rank, issuer, published, from, until, note, sources, articles } = instrument
  return (
    <>
      <header>
        <h1 lang={lang === 'zh' ? undefined : 'en'}>{say(title)}</h1>
        {lang === 'en' && (
          <p className="law-original" lang="zh-CN">
            {title.zh}
          </p>
        )}
      </header>
      <dl className="outputs facts-of-law">
        <Row name={t('文号', 'Number')}>{number}</Row>
        <Row name={t('位阶', 'Rank')}>{say(rank.name)}</Row>
        <Row name={t('发布机关', 'Issued by')}>{say(issuer)}</Row>
        <Row name={t('公布', 'Published')}>
          <Day date={published} />
        </Row>
        <Row name={t('施行', 'In force')}>
          <Day date={from} />
          {until !== null && (
            <>
              {t(' 至 ', ' until ')}
              <Day date={until} />
            </>
          )}
        </Row>
      </dl>
      {note && <p className="law-note">{say(note)}</p>}
      <h2>{t('引用到的条文', 'Articles used')}</h2>
      <ol className="articles">
        {articles.map((article) => (
          <Article key={article.id} article={article} />
        ))}
      </ol>
      {sources.length > 0 && (
        <section className="law-sources">
          <h2>{t('出处', 'Where it was seen')}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source}>
                <Source source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** An address is a link, written with its protocol or without; anything else is said as it stands. */
function Source({ source }: { readonly source: string }) {
  const address = /^https?:/.test(source) ? source : `https://${source}`
  return /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(source) ? <a href={address}>{source}</a> : source
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  if (children === null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Article({
  article: { id, label, text, verbatim, sure, sureness, usedBy },
}: {
  readonly article: ArticleView
}) {
  const { t, say } = useWords()
  return (
    <li id={id} className="article">
      <h3>{say(label)}</h3>
      <blockquote lang="zh-CN" className={verbatim ? 'verbatim' : 'digest'}>
        {text}
      </blockquote>
      <p className="small soft">
        <span className={['plan', 'V', 'V-L'].includes(sure) ? 'sure' : 'sure doubtful'}>{say(sureness)}</span>
        {!verbatim && <span>{t('此处为摘要，非原文', 'a summary, not the original words')}</span>}
      </p>
      {usedBy.length > 0 && (
        <ul className="used-by">
          {usedBy.map(({ decision, name, rule, says }) => (
            <li key={`${decision}/${rule}`}>
              <To to={`/rules/${decision}?view=sentences#rule-${rule}`}>{say(name)}</To>
              <span className="soft">
                {t('：', ': ')}
                {say(says)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

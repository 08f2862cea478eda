import type { ReactNode } from 'react'
import { type BoardArtefact, type BoardMeasure, useBoard } from '../../api/board.ts'
import { isOfficer, useSession } from '../../api/session.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

type Kind = BoardArtefact['kind']

/** The way to everything that is kept here: registers, ledgers, markets, and what is watched. */
export function RecordsPage() {
  const { t } = useWords()
  const title = t('登记与台账', 'Records')
  useTitle(title)
  const { data, error, refetch } = useBoard({})
  const session = useSession().data
  const officer = session ? isOfficer(session) : false
  return (
    <div className="page records">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '登记簿谁都可以查，查到哪一天的都行；台账由持有人和主管机关看；市场的挂牌公开；监测发现的问题有人接手，直到办结。',
            'Registers are open to all, as of any day. Ledgers are for those who hold an account and for the authorities that keep them. What is offered on a market is public. What a watch finds becomes somebody’s task until it is closed.',
          )}
        </p>
      </header>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={10} />}
      {data && (
        <div className="records-kinds">
          <Section kind="register" measures={data.measures} all="/registers" title={t('登记簿', 'Registers')}>
            {t('按日查询、历史、下载', 'Look up as of a day, history, download')}
          </Section>
          <Section kind="ledger" measures={data.measures} all="/ledgers" title={t('台账', 'Ledgers')}>
            {session?.person
              ? t('您名下和您所在机关主管的账户', 'The accounts that you hold or that your authority keeps')
              : t('登录后看自己名下的账户', 'Sign in to see the accounts that you hold')}
          </Section>
          <Section kind="market" measures={data.measures} all="/markets" title={t('市场', 'Markets')}>
            {t('挂牌、报价、成交与交割', 'Offers, orders, trades and settlement')}
          </Section>
          <Section kind="watch" measures={data.measures} all="/watches" title={t('监测', 'Watches')}>
            {t('看什么、到什么程度发出信号，公开。', 'What is watched, and when it raises a signal, is public.')}
            {officer && (
              <>
                {' '}
                <To to="/signals">{t('我所在机关的信号', 'Signals of my authority')}</To>
              </>
            )}
          </Section>
        </div>
      )}
      <p className="records-more">
        <To to="/board">{t('看板：方案落实到哪一步', 'Board: how far the plan has come')}</To>
        <To to="/public-notices">{t('公示', 'Public notices')}</To>
        <To to="/statistics">{t('期限办得怎么样', 'Time limits kept')}</To>
      </p>
    </div>
  )
}

interface SectionProps {
  readonly kind: Kind
  readonly measures: readonly BoardMeasure[]
  readonly title: string
  /** The page of all of them. */
  readonly all: string
  readonly children: ReactNode
}

function Section({ kind, measures, title, all, children }: SectionProps) {
  const { t, say } = useWords()
  const made = measures.flatMap(({ id, artefacts }) =>
    artefacts.filter((each) => each.kind === kind).map((artefact) => ({ measure: id, ...artefact })),
  )
  const running = made.filter(({ runs }) => runs)
  return (
    <section aria-labelledby={`records-${kind}`}>
      <h2 id={`records-${kind}`}>
        <To to={all}>{title}</To>
      </h2>
      <p className="soft small">{children}</p>
      {running.length === 0 ? (
        <p className="soft">{t('还没有运行的。', 'None runs yet.')}</p>
      ) : (
        <ul>
          {running.map(({ id, name, href, measure, figures }) => (
            <li key={id}>
              <p>{href === null ? name && say(name) : <To to={href}>{name ? say(name) : id}</To>}</p>
              <p className="soft small">
                <To to={`/board/${measure}`}>{t(`措施 ${measure}`, `Measure ${measure}`)}</To>
                {figures.map(({ code, name: figure, value }) => (
                  <span key={code}>
                    {' · '}
                    {say(figure)} {value.toLocaleString('en')}
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      )}
      {running.length < made.length && (
        <p className="soft small">
          {t(
            `方案要求 ${made.length} 个，已运行 ${running.length} 个。`,
            `The plan makes for ${made.length}; ${running.length} run.`,
          )}
        </p>
      )}
    </section>
  )
}

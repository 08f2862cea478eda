import type { ReactNode } from 'react'
import type { BoardOne, Step } from '../../api/board.ts'
import { Day } from '../../parts/day.tsx'
import { Quote } from '../../parts/quote.tsx'
import { Shaped, State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

interface Mark {
  readonly key: string
  readonly date: string
  readonly shows: ReactNode
}

/** States, milestones and evidence in the order of their days; then what is still to come, and what has no day. */
export function TimeLine({ one }: { readonly one: BoardOne }) {
  const { t } = useWords()
  const { measure, history, evidence, on } = one
  const open = measure.steps.filter(({ reached }) => reached === null)
  const marks: readonly Mark[] = [
    ...history.map((state) => ({
      key: `state ${state.code} ${state.since}`,
      date: state.since,
      shows: <Stated state={state} />,
    })),
    ...measure.steps.flatMap((step) =>
      step.reached === null ? [] : [{ key: `step ${step.id}`, date: step.reached, shows: <Reached step={step} /> }],
    ),
    ...open.flatMap((step) =>
      step.due === null ? [] : [{ key: `step ${step.id}`, date: step.due, shows: <Due step={step} /> }],
    ),
    ...evidence.map((piece) => ({
      key: `evidence ${piece.id}`,
      date: piece.on,
      shows: <Shown word={t('证据', 'Evidence')} {...piece} state="outcome-granted" />,
    })),
  ].toSorted((a, b) => a.date.localeCompare(b.date))
  const undated = open.filter(({ due }) => due === null)
  const past = marks.filter(({ date }) => date <= on)
  const ahead = marks.filter(({ date }) => date > on)
  return (
    <>
      <Line marks={past} />
      {ahead.length + undated.length > 0 && (
        <>
          <h3 className="board-ahead">{t('还没有到的', 'Still to come')}</h3>
          <Line marks={ahead} />
          {undated.length > 0 && (
            <ol className="board-line">
              {undated.map((step) => (
                <li key={step.id}>
                  <p className="board-line-date soft">{t('日期未定', 'no day set')}</p>
                  <div>
                    <Shown word={t('里程碑', 'Milestone')} {...step} state="opinion-open" />
                  </div>
                </li>
              ))}
            </ol>
          )}
        </>
      )}
      <p className="small">
        <To to={`/registers/programme.tasks?words=${encodeURIComponent(measure.id)}`}>
          {t('登记簿中的原始条目与更正记录', 'The entries and corrections in the register')}
        </To>
      </p>
    </>
  )
}

function Line({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <ol className="board-line">
      {marks.map(({ key, date, shows }) => (
        <li key={key}>
          <p className="board-line-date">
            <Day date={date} />
          </p>
          <div>{shows}</div>
        </li>
      ))}
    </ol>
  )
}

function Stated({ state }: { readonly state: BoardOne['history'][number] }) {
  const { say } = useWords()
  return (
    <>
      <p>
        <State state={state.code} name={state.name} />
      </p>
      <p>{say(state.says)}</p>
      {state.by && <Quote cite={state.by} />}
    </>
  )
}

function Reached({ step }: { readonly step: Step }) {
  const { t } = useWords()
  return <Shown word={t('里程碑已达成', 'Milestone reached')} {...step} state="outcome-granted" />
}

function Due({ step }: { readonly step: Step }) {
  const { t } = useWords()
  return step.overdue ? (
    <Shown word={t('里程碑逾期', 'Milestone overdue')} {...step} state="term-over" late />
  ) : (
    <Shown word={t('里程碑，应于此日以前', 'Milestone, due by this day')} {...step} state="term-running" />
  )
}

interface ShownProps {
  readonly word: string
  readonly state: string
  readonly name: Step['name']
  readonly says: string | null
  readonly source: string | null
  readonly recorded: Step['recorded']
  readonly sure?: string | null
  readonly late?: true
}

function Shown({ word, state, name, says, source, recorded, sure, late }: ShownProps) {
  const { t, say } = useWords()
  return (
    <>
      <p>
        <span className={late ? 'board-mark board-late' : 'board-mark soft'}>
          <Shaped state={state} /> {word}
        </span>{' '}
        {say(name)}
      </p>
      {says && recorded.by === 'keeper' && <p>{says}</p>}
      <p className="soft small">
        {t('出处：', 'Source: ')}
        {recorded.by === 'program' && (
          <>
            {t('事实汇编', 'the compilation of facts')}
            {says && <span lang="zh-CN">“{says}”</span>}
            {source && t('，见 ', ', seen at ')}
          </>
        )}
        {source && <Source source={source} />}
        {sure === 'U' && t('；未核', '; not verified')}
        {sure === 'V-G' && t('；见于二手整理', '; from a secondary compilation')}
        {recorded.by === 'keeper' && (
          <>
            {t('；看板主管机关登记于 ', '; entered by the board’s keeper on ')}
            <Day date={recorded.on} />
          </>
        )}
      </p>
    </>
  )
}

/** A link where it is an address of the web; whatever else was typed stays words. */
function Source({ source }: { readonly source: string }) {
  return /^https?:\/\/[^\s]+$/.test(source) ? (
    <a href={source} rel="noreferrer nofollow" target="_blank">
      {source}
    </a>
  ) : (
    <span className="board-source">{source}</span>
  )
}

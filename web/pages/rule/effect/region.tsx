import type { DifferenceView, EffectView, RuleView, Text } from '../../../api/types.ts'
import { Day } from '../../../parts/day.tsx'
import { Quote, Reference } from '../../../parts/quote.tsx'
import { useWords } from '../../../words.ts'
import { ChangeMark, useNumbers } from './change.tsx'
import { eveOf } from './days.tsx'

const shiftsAtOnce = 6
const casesAtOnce = 4

type Row = DifferenceView['rows'][number]

/** Rows that change alike, and now by the same rules. */
interface Shift {
  readonly key: string
  readonly rows: readonly (Row & { readonly count: number | null })[]
  /** Rules that a shift further up has quoted. */
  readonly quoted: readonly string[]
}

interface Props {
  readonly found: DifferenceView
  readonly effect: EffectView | undefined
}

export function Region({ found, effect }: Props) {
  const { t } = useWords()
  const current = effect && effect.from === found.from && effect.to === found.to ? effect : undefined
  const shifts = shiftsOf(found, current)
  const list = (some: readonly Shift[]) => (
    <ol>
      {some.map((shift) => (
        <li key={shift.key}>
          <OneShift found={found} shift={shift} drawn={current?.rows ?? 0} />
        </li>
      ))}
    </ol>
  )
  return (
    <section className="region">
      <h2>{t('变了什么', 'What changes')}</h2>
      <p className="soft">
        {t(
          '以下逐一列出答复发生变化的全部情形，由规则推算得出，不是抽样；其余情形的答复都没有变。',
          'These are all the cases in which the answer changes, worked out from the rules and not sampled. In every other case it stays as it was.',
        )}
        {found.cut && t('情形太多，此处只列前面的。', ' There are too many; only the first are listed.')}
      </p>
      {list(shifts.slice(0, shiftsAtOnce))}
      {shifts.length > shiftsAtOnce && (
        <details className="more-shifts">
          <summary>
            {t(`另外 ${shifts.length - shiftsAtOnce} 项变化`, `${shifts.length - shiftsAtOnce} further changes`)}
          </summary>
          {list(shifts.slice(shiftsAtOnce))}
        </details>
      )}
    </section>
  )
}

function shiftsOf(found: DifferenceView, effect: EffectView | undefined): readonly Shift[] {
  const groups = new Map<string, (Row & { readonly count: number | null })[]>()
  for (const [index, row] of found.rows.entries()) {
    const key = [row.before.text.zh, row.after.text.zh, row.rulesAfter.join()].join('→')
    groups.set(key, [...(groups.get(key) ?? []), { ...row, count: effect ? (effect.regions[index] ?? 0) : null }])
  }
  const weight = (rows: Shift['rows']) => rows.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const shifts = [...groups].map(([key, rows]) => ({ key, rows })).sort((a, b) => weight(b.rows) - weight(a.rows))
  return shifts.map((shift, at) => ({
    ...shift,
    quoted: shifts.slice(0, at).flatMap(({ rows }) => rows.flatMap(({ rulesAfter }) => rulesAfter)),
  }))
}

interface OneShiftProps {
  readonly found: DifferenceView
  readonly shift: Shift
  readonly drawn: number
}

function OneShift({ found, shift: { rows, quoted }, drawn }: OneShiftProps) {
  const { t, say } = useWords()
  const { figure, share } = useNumbers()
  const [first] = rows
  if (!first) return null
  const count = rows.some((row) => row.count === null) ? null : rows.reduce((sum, row) => sum + (row.count ?? 0), 0)
  return (
    <article className={`shift shift-${first.change}`}>
      <h3>
        <ChangeMark change={first.change} />
        <span>
          <span className="shift-since">
            <Since found={found} />
          </span>
          {say(found.output.name)}
          {t('由', ' goes from ')}
          <span className="shift-before">{t(`“${first.before.text.zh}”`, `“${first.before.text.en}”`)}</span>
          {t('变为', ' to ')}
          <span className="shift-after">{t(`“${first.after.text.zh}”`, `“${first.after.text.en}”`)}</span>
        </span>
      </h3>
      <Where rows={rows} />
      {count !== null && (
        <p className="shift-count small soft">
          {t(
            `${figure(drawn)} 个虚拟申请人中有 ${figure(count)} 个（${share(count, drawn)}）`,
            `${figure(count)} of ${figure(drawn)} made-up applicants (${share(count, drawn)})`,
          )}
        </p>
      )}
      <Causes found={found} rows={rows} quoted={quoted} />
      <details className="shift-example">
        <summary>{t('举一例', 'An example')}</summary>
        <ul>
          {first.facts.map(({ id, name, text }) => (
            <li key={id}>
              {say(name)}
              {t('：', ': ')}
              <b>{say(text)}</b>
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

/** Of two days that follow each other, the day of the change; of any others, both. */
function Since({ found: { from, to } }: { readonly found: DifferenceView }) {
  const { t } = useWords()
  if (from === eveOf(to))
    return (
      <>
        {t('自 ', 'From ')}
        <Day date={to} />
        {t(' 起，', ', ')}
      </>
    )
  return (
    <>
      {t('', 'Between ')}
      <Day date={from} />
      {t(' 至 ', ' and ')}
      <Day date={to} />
      {t(' 之间，', ', ')}
    </>
  )
}

/** What all cases share is said once; then each case by what is its own. */
function Where({ rows }: { readonly rows: Shift['rows'] }) {
  const { t, lang } = useWords()
  const inAll = (text: Text) => rows.every(({ where }) => where.some(({ zh }) => zh === text.zh))
  const shared = rows[0]?.where.filter(inAll) ?? []
  const cases = rows.map(({ where }) => where.filter((text) => !inAll(text))).filter((own) => own.length > 0)
  const sentence = (parts: readonly Text[]) => parts.map((text) => text[lang]).join(t('；', '; '))
  const list = (some: readonly (readonly Text[])[]) => (
    <ul>
      {some.map((own) => (
        <li key={own.map(({ zh }) => zh).join()}>{sentence(own)}</li>
      ))}
    </ul>
  )
  return (
    <div className="shift-where">
      <p>
        <span className="if">{t('凡：', 'Where ')}</span>
        {shared.length > 0 ? sentence(shared) : t('符合下列情形之一', 'one of the following holds')}
        {cases.length > 0 && shared.length > 0 && t('；并且符合下列情形之一', '; and one of the following holds')}
        {cases.length > 0 ? t('：', ':') : t('。', '.')}
      </p>
      {cases.length > 0 && list(cases.slice(0, casesAtOnce))}
      {cases.length > casesAtOnce && (
        <details>
          <summary>
            {t(`另外 ${cases.length - casesAtOnce} 种情形`, `${cases.length - casesAtOnce} further cases`)}
          </summary>
          {list(cases.slice(casesAtOnce))}
        </details>
      )}
    </div>
  )
}

interface CausesProps {
  readonly found: DifferenceView
  readonly rows: readonly Row[]
  readonly quoted: readonly string[]
}

/** The rules that give the new answer, quoted; and what the old one rested on. */
function Causes({ found, rows, quoted }: CausesProps) {
  const { t } = useWords()
  const named = (idsOf: (row: Row) => readonly string[]): readonly RuleView[] =>
    found.rules.filter(({ id }) => rows.some((row) => idsOf(row).includes(id)))
  const [before, after] = [named(({ rulesBefore }) => rulesBefore), named(({ rulesAfter }) => rulesAfter)]
  return (
    <div className="shift-causes">
      {after.map((rule) => (
        <Basis key={rule.id} rule={rule} title={t('依据：', 'It rests on: ')} brief={quoted.includes(rule.id)} />
      ))}
      {before.length > 0 && (
        <details>
          <summary>{t('此前的依据', 'What it rested on before')}</summary>
          {before.map((rule) => (
            <Basis key={rule.id} rule={rule} />
          ))}
        </details>
      )}
    </div>
  )
}

interface BasisProps {
  readonly rule: RuleView
  readonly title?: string
  /** Quoted already further up: a link to the source is enough. */
  readonly brief?: boolean
}

function Basis({ rule, title = '', brief = false }: BasisProps) {
  const { t, say } = useWords()
  return (
    <div className="shift-rule">
      <p>
        {title !== '' && <span className="soft">{title}</span>}
        {say(rule.says)}
      </p>
      {brief ? (
        <p className="small">
          {rule.cites.map((cite, at) => (
            <span key={`${cite.instrument}/${cite.article}`}>
              {at > 0 && t('；', '; ')}
              <Reference cite={cite} />
            </span>
          ))}{' '}
          <span className="soft">{t('（原文见上）', '(quoted above)')}</span>
        </p>
      ) : (
        rule.cites.map((cite) => <Quote key={`${cite.instrument}/${cite.article}`} cite={cite} />)
      )}
    </div>
  )
}

/** `simulate`: a decision put to every row of a table, on one day or on two, or as a draft would have it. */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { type FileKind, kindOf, withDuck } from '../population/duck.ts'
import { type Layout, layoutOf } from '../population/layout.ts'
import { type Question, standsOf } from '../population/question.ts'
import { type AnswerSheet, openAnswers, openCsv } from '../population/sheet.ts'
import { simulate as simulateRows } from '../population/simulate.ts'
import { openTable, type Table } from '../population/table.ts'
import type { Summary } from '../population/tally.ts'
import type { Change } from '../rules/changed.ts'
import type { Decision } from '../rules/decision.ts'
import type { Stand } from '../rules/diagram/difference.ts'
import type { AsOf } from '../rules/precedence.ts'
import { tooEarly } from '../server/when.ts'
import { before } from '../time/dates.ts'
import { draftIn, isDraft, lawOf } from './draft.ts'
import { exits } from './exits.ts'
import { type Dates, dateOf, decisionOf, whenOf } from './given.ts'
import type { Page } from './page.ts'
import { progress } from './progress.ts'
import { Refused } from './refused.ts'
import { beside, bold, dim, paint } from './terminal.ts'

export interface SimulateOptions extends Dates {
  readonly decision: string
  readonly against?: string
  readonly out: string
  readonly rejects?: string
  readonly json?: true
}

export async function simulate(page: Page, path: string, options: SimulateOptions): Promise<number> {
  const question = await questionOf(options)
  const kind = outputKind('--out', options.out)
  const rejects = options.rejects ?? options.out.replace(/\.\w+$/, '.rejected.csv')
  if (kindOf(rejects) !== 'csv')
    throw new Refused({ zh: `--rejects 应以 .csv 结尾：${rejects}`, en: `--rejects must end in .csv: ${rejects}` })
  refuseSame([path, options.out, rejects])
  return withDuck(async (duck, beside) => {
    const { table, layout } = await open(duck, path, question)
    const answers = await openAnswers(beside, layout.id, question)
    const begun = performance.now()
    const summary = await writeAnswers(page, duck, answers, table, layout, question, {
      out: options.out,
      kind,
      rejects,
    })
    const seconds = (performance.now() - begun) / 1000
    const draft = draftOf(options)
    if (options.json) page.json({ ...viewSummary(question, summary, draft), out: options.out, rejects })
    else show(page, question, layout, summary, { out: options.out, rejects, seconds, draft })
    return exits.done.code
  })
}

const draftOf = ({ against }: SimulateOptions): string | null => (against && isDraft(against) ? against : null)

/** Two days of the law, from the earlier to the later; or the law of a day, and a draft in its place. */
async function questionOf(options: SimulateOptions): Promise<Question> {
  const decision = decisionOf(options.decision)
  const first = { decision, asOf: whenOf(options) }
  refuseEarly(decision, '--on', first.asOf)
  const { against } = options
  if (against === undefined) return { first, second: null, forwards: true }
  if (isDraft(against)) {
    const draft = await draftIn('--against', against)
    lawOf('--against', draft, decision)
    refuseEarly(draft, '--on', first.asOf)
    return { first, second: { decision: draft, asOf: first.asOf }, forwards: true }
  }
  const asOf = { on: dateOf('--against', against), knownOn: first.asOf.knownOn }
  refuseEarly(decision, '--against', asOf)
  return { first, second: { decision, asOf }, forwards: before(first.asOf.on, asOf.on) }
}

export function refuseEarly(decision: Decision, option: string, when: AsOf): void {
  if (!before(when.on, decision.since)) return
  const { zh, en } = tooEarly(decision, when.on, '').text
  throw new Refused({ zh: `${option}：${zh}`, en: `${option}: ${en}` })
}

export function outputKind(option: string, path: string): FileKind {
  const kind = kindOf(path)
  if (kind) return kind
  const shown = path.slice(0, 120)
  throw new Refused({
    zh: `${option} 应以 .csv 或 .parquet 结尾：${shown}`,
    en: `${option} must end in .csv or .parquet: ${shown}`,
  })
}

/** No file may be written over another, least of all over what is read. */
function refuseSame(paths: readonly string[]): void {
  const real = paths.map((path) => {
    try {
      return realpathSync(path)
    } catch {
      return resolve(path)
    }
  })
  const twice = real.find((path, index) => real.indexOf(path) !== index)
  if (twice !== undefined)
    throw new Refused({
      zh: `读入、写出和搁置的文件不能是同一个：${twice}`,
      en: `what is read, written and set aside must be different files: ${twice}`,
    })
}

/** The table and the columns in it that the question asks for. */
export async function open(
  duck: DuckDBConnection,
  path: string,
  question: Question,
): Promise<{ table: Table; layout: Layout }> {
  const opened = await openTable(duck, path)
  if (!opened.ok) throw new Refused(opened.text)
  const layout = layoutOf(
    standsOf(question).map(({ decision }) => decision),
    opened.table,
  )
  if ('problems' in layout) throw new Refused(...layout.problems)
  return { table: opened.table, layout }
}

const caveat = {
  zh: '仅供参考；以主管部门的决定为准。',
  en: 'For orientation: the competent authority decides.',
}

async function writeAnswers(
  page: Page,
  duck: DuckDBConnection,
  answers: AnswerSheet,
  table: Table,
  layout: Layout,
  question: Question,
  { out, kind, rejects }: { readonly out: string; readonly kind: FileKind; readonly rejects: string },
): Promise<Summary> {
  const { decision, asOf } = question.first
  const aside = openCsv(rejects, [layout.id ?? 'row', 'line', 'column', 'reason', '原因'])
  const bar = progress(page, table.rows)
  try {
    return await simulateRows(duck, table, layout, question, {
      answered: answers.write,
      setAside: ({ id, line, column, text }) =>
        aside.write([id, line === null ? '' : String(line), column, text.en, text.zh]),
      async read(rows) {
        answers.flush()
        await aside.flush()
        bar.at(rows)
      },
      done: (source) =>
        answers.save(source, out, kind, {
          decision: decision.id,
          on: asOf.on.toString(),
          knownOn: asOf.knownOn.toString(),
          ...(question.second && { against: question.second.asOf.on.toString() }),
          caveat: `${caveat.en} ${caveat.zh}`,
        }),
    })
  } finally {
    bar.end()
    await aside.close()
  }
}

const viewSummary = ({ first, second }: Question, summary: Summary, draft: string | null) => ({
  decision: first.decision.id,
  on: first.asOf.on.toString(),
  knownOn: first.asOf.knownOn.toString(),
  against: draft ?? second?.asOf.on.toString() ?? null,
  rows: summary.rows,
  setAside: summary.setAside,
  outcomes: Object.fromEntries(summary.outcomes),
  ...(second && {
    outcomesAgainst: Object.fromEntries(summary.outcomesAgainst),
    changed: summary.changed,
    effects: summary.effects,
    moves: summary.moves,
  }),
})

export const effectWords = {
  gain: { zh: '得益', en: 'gain', colour: 'green', mark: '▲' },
  loss: { zh: '受损', en: 'lose', colour: 'red', mark: '▼' },
  other: { zh: '变为另一答复', en: 'get another answer', colour: 'yellow', mark: '◆' },
} as const satisfies Record<Change, { zh: string; en: string; colour: string; mark: string }>

const shownAtMost = 12
export const number = (value: number): string => value.toLocaleString('en')

function show(
  page: Page,
  question: Question,
  { passedOver }: Layout,
  summary: Summary,
  {
    out,
    rejects,
    seconds,
    draft,
  }: { readonly out: string; readonly rejects: string; readonly seconds: number; readonly draft: string | null },
): void {
  const { first, second } = question
  page.line(`${bold(page.say(first.decision.name))}  ${dim(first.decision.id)}`)
  const speed = number(Math.round(summary.rows / Math.max(seconds, 0.001)))
  page.line(
    dim(
      page.in(
        `${number(summary.rows)} 行，${seconds.toFixed(1)} 秒，每秒 ${speed} 行`,
        `${number(summary.rows)} rows in ${seconds.toFixed(1)} s, ${speed} a second`,
      ),
    ),
  )
  const names = namesOf(question, draft)
  showOutcomes(page, names.first, summary.outcomes)
  if (second) {
    showOutcomes(page, names.second, summary.outcomesAgainst)
    showMoves(page, question.forwards ? [names.first, names.second] : [names.second, names.first], summary)
  }
  page.line()
  page.line(page.in(`答复写在 ${out}`, `Answers are in ${out}`))
  if (summary.setAside > 0)
    page.line(
      paint(
        'yellow',
        page.in(
          `${number(summary.setAside)} 行有误，连同原因搁置在 ${rejects}`,
          `${number(summary.setAside)} rows could not be taken; they are set aside with the reasons in ${rejects}`,
        ),
      ),
    )
  if (passedOver.length > 0)
    page.paragraph(page.in(`没有读的列：${passedOver.join('、')}`, `Columns not read: ${passedOver.join(', ')}`))
  page.paragraph(page.say(caveat))
}

/** The two sides by name: days, or a day and a draft. */
const namesOf = ({ first, second }: { first: Stand; second: Stand | null }, draft: string | null) => ({
  first: first.asOf.on.toString(),
  second: draft ?? second?.asOf.on.toString() ?? '',
})

function showOutcomes(page: Page, name: string, outcomes: ReadonlyMap<string, number>): void {
  page.heading(page.in(`答复：${name}`, `Answers: ${name}`))
  const rows = [...outcomes].sort((a, b) => b[1] - a[1])
  const whole = rows.reduce((sum, [, count]) => sum + count, 0)
  page.lines(
    beside(
      rows.slice(0, shownAtMost).map(([outcome, count]) => {
        const share = ((100 * count) / Math.max(1, whole)).toFixed(1)
        return [outcome, `${number(count).padStart(13)}  ${share.padStart(5)}%`] as const
      }),
    ),
  )
  if (rows.length > shownAtMost)
    page.line(dim(page.in(`  另有 ${rows.length - shownAtMost} 种`, `  and ${rows.length - shownAtMost} more`)))
}

function showMoves(page: Page, [from, to]: readonly [string, string], summary: Summary): void {
  page.heading(
    page.in(
      `从 ${from} 到 ${to}，${number(summary.changed)} 行改变`,
      `From ${from} to ${to}, ${number(summary.changed)} change`,
    ),
  )
  showEffects(page, summary)
  const { moves } = summary
  for (const { from, to, effect, rows } of moves.slice(0, shownAtMost)) {
    const { colour, mark } = effectWords[effect]
    page.line(`  ${paint(colour, mark)} ${number(rows).padStart(11)}  ${from} → ${to}`)
  }
  if (moves.length > shownAtMost)
    page.line(dim(page.in(`  另有 ${moves.length - shownAtMost} 种`, `  and ${moves.length - shownAtMost} more`)))
}

export const showEffects = (page: Page, { effects }: Summary): void =>
  page.line(
    `  ${(['gain', 'loss', 'other'] as const)
      .map((effect) => {
        const { colour, mark } = effectWords[effect]
        return `${paint(colour, mark)} ${number(effects[effect])} ${page.say(effectWords[effect])}`
      })
      .join('   ')}`,
  )

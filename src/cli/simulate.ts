/** `simulate`: a decision put to every row of a table, on one day or on two. */
import { realpathSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Effect } from '../population/answers.ts'
import { type FileKind, kindOf, withDuck } from '../population/duck.ts'
import { type Columns, openSheet } from '../population/sheet.ts'
import { type Layout, layoutOf, type Question, type Summary, simulate as simulateRows } from '../population/simulate.ts'
import { openTable, type Table } from '../population/table.ts'
import type { Decision } from '../rules/decision.ts'
import type { AsOf } from '../rules/precedence.ts'
import { tooEarly } from '../server/when.ts'
import { before } from '../time/dates.ts'
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
  const decision = decisionOf(options.decision)
  const on = whenOf(options)
  const against =
    options.against === undefined ? null : { on: dateOf('--against', options.against), knownOn: on.knownOn }
  refuseEarly(decision, '--on', on)
  if (against) refuseEarly(decision, '--against', against)
  const kind = outputKind('--out', options.out)
  const rejects = options.rejects ?? options.out.replace(/\.\w+$/, '.rejected.csv')
  if (kindOf(rejects) !== 'csv')
    throw new Refused({ zh: `--rejects 应以 .csv 结尾：${rejects}`, en: `--rejects must end in .csv: ${rejects}` })
  refuseSame([path, options.out, rejects])
  const question = { decision, on, against }
  return withDuck(async (duck) => {
    const { table, layout } = await open(duck, path, decision)
    const begun = performance.now()
    const summary = await writeAnswers(page, duck, table, layout, question, { out: options.out, kind, rejects })
    const seconds = (performance.now() - begun) / 1000
    if (options.json) page.json({ ...viewSummary(question, summary), out: options.out, rejects })
    else show(page, question, layout, summary, { out: options.out, rejects, seconds })
    return exits.done.code
  })
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
      return path
    }
  })
  const twice = real.find((path, index) => real.indexOf(path) !== index)
  if (twice !== undefined)
    throw new Refused({
      zh: `读入、写出和搁置的文件不能是同一个：${twice}`,
      en: `what is read, written and set aside must be different files: ${twice}`,
    })
}

/** The table and the columns in it that the decision asks for. */
export async function open(
  duck: DuckDBConnection,
  path: string,
  decision: Decision,
): Promise<{ table: Table; layout: Layout }> {
  const opened = await openTable(duck, path)
  if (!opened.ok) throw new Refused(opened.text)
  const layout = layoutOf(decision, opened.table)
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
  table: Table,
  layout: Layout,
  question: Question,
  { out, kind, rejects }: { readonly out: string; readonly kind: FileKind; readonly rejects: string },
): Promise<Summary> {
  const { decision, on, against } = question
  const id = layout.id ?? 'row'
  const compared: Columns = against
    ? { againstOutcome: 'VARCHAR', againstRule: 'VARCHAR', changed: 'BOOLEAN', effect: 'VARCHAR' }
    : {}
  const answers = openSheet(
    duck,
    out,
    kind,
    { [id]: 'VARCHAR', outcome: 'VARCHAR', rule: 'VARCHAR', ...compared },
    {
      decision: decision.id,
      on: on.on.toString(),
      knownOn: on.knownOn.toString(),
      ...(against && { against: against.on.toString() }),
      caveat: `${caveat.en} ${caveat.zh}`,
    },
  )
  const aside = openSheet(
    duck,
    rejects,
    'csv',
    { [id]: 'VARCHAR', line: 'VARCHAR', column: 'VARCHAR', reason: 'VARCHAR', 原因: 'VARCHAR' },
    {},
  )
  const bar = progress(page, table.rows)
  try {
    return await simulateRows(table, layout, question, {
      answered({ id: rowId, first, second, effect }) {
        const more = against ? [second?.outcome ?? '', second?.rule ?? '', String(effect !== null), effect ?? ''] : []
        answers.write([rowId, first.outcome, first.rule, ...more])
      },
      setAside: ({ id: rowId, line, column, text }) =>
        aside.write([rowId, line === null ? '' : String(line), column, text.en, text.zh]),
      async read(rows) {
        await answers.flush()
        await aside.flush()
        bar.at(rows)
      },
    })
  } finally {
    bar.end()
    await answers.close()
    await aside.close()
  }
}

const viewSummary = ({ decision, on, against }: Question, summary: Summary) => ({
  decision: decision.id,
  on: on.on.toString(),
  knownOn: on.knownOn.toString(),
  against: against?.on.toString() ?? null,
  rows: summary.rows,
  setAside: summary.setAside,
  outcomes: Object.fromEntries(summary.outcomes),
  ...(against && {
    outcomesAgainst: Object.fromEntries(summary.outcomesAgainst),
    changed: summary.changed,
    effects: summary.effects,
    moves: summary.moves,
  }),
})

export const effectWords = {
  gains: { zh: '得益', en: 'gain', colour: 'green', mark: '▲' },
  loses: { zh: '受损', en: 'lose', colour: 'red', mark: '▼' },
  otherwise: { zh: '变为另一答复', en: 'get another answer', colour: 'yellow', mark: '◆' },
} as const satisfies Record<Effect, { zh: string; en: string; colour: string; mark: string }>

const shownAtMost = 12
export const number = (value: number): string => value.toLocaleString('en')

function show(
  page: Page,
  { decision, on, against }: Question,
  { passedOver }: Layout,
  summary: Summary,
  { out, rejects, seconds }: { readonly out: string; readonly rejects: string; readonly seconds: number },
): void {
  page.line(`${bold(page.say(decision.name))}  ${dim(decision.id)}`)
  const speed = number(Math.round(summary.rows / Math.max(seconds, 0.001)))
  page.line(
    dim(
      page.in(
        `${number(summary.rows)} 行，${seconds.toFixed(1)} 秒，每秒 ${speed} 行`,
        `${number(summary.rows)} rows in ${seconds.toFixed(1)} s, ${speed} a second`,
      ),
    ),
  )
  showOutcomes(page, on, summary.outcomes)
  if (against) {
    showOutcomes(page, against, summary.outcomesAgainst)
    showMoves(page, on, against, summary)
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

function showOutcomes(page: Page, { on }: AsOf, outcomes: ReadonlyMap<string, number>): void {
  page.heading(page.in(`${on} 的答复`, `Answers on ${on}`))
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

export function showMoves(page: Page, on: AsOf, against: AsOf, { effects, moves, changed }: Summary): void {
  const [earlier, later] = before(on.on, against.on) ? [on.on, against.on] : [against.on, on.on]
  page.heading(
    page.in(
      `从 ${earlier} 到 ${later}，${number(changed)} 行改变`,
      `From ${earlier} to ${later}, ${number(changed)} change`,
    ),
  )
  page.line(
    `  ${(['gains', 'loses', 'otherwise'] as const)
      .map((effect) => {
        const { colour, mark } = effectWords[effect]
        return `${paint(colour, mark)} ${number(effects[effect])} ${page.say(effectWords[effect])}`
      })
      .join('   ')}`,
  )
  for (const { from, to, effect, rows } of moves.slice(0, shownAtMost)) {
    const { colour, mark } = effectWords[effect]
    page.line(`  ${paint(colour, mark)} ${number(rows).padStart(11)}  ${from} → ${to}`)
  }
  if (moves.length > shownAtMost)
    page.line(dim(page.in(`  另有 ${moves.length - shownAtMost} 种`, `  and ${moves.length - shownAtMost} more`)))
}

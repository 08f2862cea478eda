/** `diff`: what changed in a decision between two days, for which facts, by which rules, and for how many. */
import { type Effect, effectOf, type Standing } from '../population/answers.ts'
import { withDuck } from '../population/duck.ts'
import { type Summary, simulate } from '../population/simulate.ts'
import type { Decision, Rule } from '../rules/decision.ts'
import type { LeafState } from '../rules/diagram/compile.ts'
import { type Changed, type Difference, type DifferenceRow, difference } from '../rules/diagram/difference.ts'
import { sayCells } from '../rules/diagram/table.ts'
import { plainFact } from '../rules/plain.ts'
import type { AsOf } from '../rules/precedence.ts'
import { sayState, viewRule } from '../rules/view.ts'
import type { Text } from '../text.ts'
import { showRule } from './answer.ts'
import { exits } from './exits.ts'
import { dateOf, decisionOf } from './given.ts'
import type { Page } from './page.ts'
import { progress } from './progress.ts'
import { effectWords, number, open, refuseEarly } from './simulate.ts'
import { bold, dim, paint } from './terminal.ts'

export interface DiffOptions {
  readonly from: string
  readonly to: string
  readonly knownOn?: string
  readonly population?: string
  readonly json?: true
}

export async function diff(page: Page, id: string, options: DiffOptions): Promise<number> {
  const decision = decisionOf(id)
  const knownOn = dateOf('--known-on', options.knownOn)
  const from = { on: dateOf('--from', options.from), knownOn }
  const to = { on: dateOf('--to', options.to), knownOn }
  refuseEarly(decision, '--from', from)
  refuseEarly(decision, '--to', to)
  const found = difference({ decision, asOf: from }, { decision, asOf: to })
  const counted = options.population === undefined ? null : await count(page, options.population, decision, from, to)
  const groups = groupsOf(decision, found)
  if (options.json) page.json(view(decision, from, to, found, groups, counted))
  else show(page, decision, from, to, found, groups, counted)
  return exits.done.code
}

/** Rows that change from one answer to another by the same rules. */
interface Group extends Changed {
  readonly key: string
  readonly effect: Effect
  readonly rows: readonly DifferenceRow[]
}

const keyOf = (before: string, after: string): string => `${before}→${after}`
const ids = (rules: readonly Rule[]): string => rules.map(({ id }) => id).join('|')

function groupsOf(decision: Decision, { rows }: Difference): readonly Group[] {
  const groups = Map.groupBy(rows, ({ rulesBefore, rulesAfter }) => keyOf(ids(rulesBefore), ids(rulesAfter)))
  return [...groups].flatMap(([key, among]) => {
    const [first] = among
    if (!first) return []
    const { before, after, rulesBefore, rulesAfter } = first
    const effect = effectOf(decision, standingOf(before), standingOf(after))
    return [{ key, before, after, rulesBefore, rulesAfter, effect, rows: among }]
  })
}

function standingOf(state: LeafState): Standing {
  if ('value' in state) return { state: 'decided', value: state.value }
  return { state: 'needsRules' in state ? 'needs-rules' : 'not-applicable', value: null }
}

interface Counted {
  readonly file: string
  readonly summary: Summary
  /** By the rules that gave the answer on the two days. */
  readonly byRules: ReadonlyMap<string, number>
}

const count = (page: Page, file: string, decision: Decision, from: AsOf, to: AsOf): Promise<Counted> =>
  withDuck(async (duck) => {
    const { table, layout } = await open(duck, file, decision)
    const bar = progress(page, table.rows)
    const byRules = new Map<string, number>()
    const summary = await simulate(
      table,
      layout,
      { decision, on: from, against: to },
      {
        answered({ first, second, effect }) {
          if (effect === null || second === null) return
          const key = keyOf(first.rule, second.rule)
          byRules.set(key, (byRules.get(key) ?? 0) + 1)
        },
        setAside: () => {},
        read: bar.at,
      },
    )
    bar.end()
    return { file, summary, byRules }
  })

const say = (decision: Decision, state: LeafState): Text => {
  const kind = decision.outputs.get(decision.answer)
  return kind ? sayState(kind, state) : { zh: '—', en: '—' }
}

const plainFacts = (decision: Decision, { facts }: DifferenceRow) =>
  Object.fromEntries(
    decision.asks.flatMap((fact) => {
      const value = facts[fact.id]
      return value === undefined ? [] : [[fact.id, plainFact(fact, value)]]
    }),
  )

/** The rules that gave the answers, each once, and on which of the two days each is law. */
function rulesIn(groups: readonly Group[]): readonly { rule: Rule; before: boolean; after: boolean }[] {
  const before = new Set(groups.flatMap(({ rulesBefore }) => rulesBefore))
  const after = new Set(groups.flatMap(({ rulesAfter }) => rulesAfter))
  return [...before.union(after)].map((rule) => ({ rule, before: before.has(rule), after: after.has(rule) }))
}

function view(
  decision: Decision,
  from: AsOf,
  to: AsOf,
  found: Difference,
  groups: readonly Group[],
  counted: Counted | null,
) {
  return {
    decision: decision.id,
    name: decision.name,
    from: from.on.toString(),
    to: to.on.toString(),
    knownOn: from.knownOn.toString(),
    output: found.output,
    columns: found.columns.map(({ name }) => name),
    groups: groups.map((group) => ({
      before: say(decision, group.before),
      after: say(decision, group.after),
      effect: group.effect,
      rulesBefore: group.rulesBefore.map(({ id }) => id),
      rulesAfter: group.rulesAfter.map(({ id }) => id),
      ...(counted && { population: counted.byRules.get(group.key) ?? 0 }),
      rows: group.rows.map((row) => ({
        cells: found.columns.map(({ variable }, column) => {
          const cells = row.cells[column]
          return cells ? sayCells(variable, cells) : null
        }),
        facts: plainFacts(decision, row),
        replayed: row.replayed,
      })),
    })),
    rules: rulesIn(groups).map(({ rule }) => viewRule(rule, decision)),
    cut: found.cut,
    population: counted && {
      file: counted.file,
      rows: counted.summary.rows,
      setAside: counted.summary.setAside,
      changed: counted.summary.changed,
      effects: counted.summary.effects,
    },
  }
}

const rowsShown = 6

function show(
  page: Page,
  decision: Decision,
  from: AsOf,
  to: AsOf,
  found: Difference,
  groups: readonly Group[],
  counted: Counted | null,
): void {
  page.line(`${bold(page.say(decision.name))}  ${dim(decision.id)}`)
  page.line(
    dim(
      page.in(
        `从 ${from.on} 到 ${to.on}，法律以 ${from.knownOn} 所知为准`,
        `from ${from.on} to ${to.on}, law as known on ${from.knownOn}`,
      ),
    ),
  )
  if (groups.length === 0) {
    page.line()
    page.paragraph(
      page.in(
        '两个日期的答复相同：没有任何事实会得到不同的答复。',
        'The answers are the same on both days: there are no facts that would be answered differently.',
      ),
    )
  }
  for (const group of groups) showGroup(page, decision, from, found, group, counted)
  if (found.cut)
    page.paragraph(
      page.in(
        '情形过多，以上只是一部分；点数不受影响。',
        'There are too many cases to show them all; what is counted is complete.',
      ),
    )
  if (groups.length > 0) showRules(page, decision, groups)
  if (counted) showCounted(page, counted)
}

function showGroup(
  page: Page,
  decision: Decision,
  from: AsOf,
  { columns }: Difference,
  group: Group,
  counted: Counted | null,
): void {
  const { colour, mark } = effectWords[group.effect]
  const rows = counted ? `  ${number(counted.byRules.get(group.key) ?? 0)}` : ''
  page.line()
  page.paragraph(
    bold(`${page.say(say(decision, group.before))} → ${page.say(say(decision, group.after))}${rows}`),
    '    ',
    `${paint(colour, mark)} `,
  )
  for (const row of group.rows.slice(0, rowsShown)) {
    const conditions = columns.flatMap(({ variable, name }, column) => {
      const cells = row.cells[column]
      return cells
        ? [page.in(`${name.zh}：${sayCells(variable, cells).zh}`, `${name.en}: ${sayCells(variable, cells).en}`)]
        : []
    })
    const said = conditions.length === 0 ? page.in('任何事实', 'any facts') : conditions.join(page.in('；', '; '))
    page.paragraph(said, '      ', page.in('    如果 ', '    if '))
  }
  if (group.rows.length > rowsShown)
    page.line(
      dim(
        page.in(
          `    另有 ${group.rows.length - rowsShown} 种情形，见 --json`,
          `    and ${group.rows.length - rowsShown} more cases; --json gives all`,
        ),
      ),
    )
  page.paragraph(
    page.in(`此前：${names(page, group.rulesBefore)}`, `before: ${names(page, group.rulesBefore)}`),
    '      ',
    '    ',
  )
  page.paragraph(
    page.in(`此后：${names(page, group.rulesAfter)}`, `after: ${names(page, group.rulesAfter)}`),
    '      ',
    '    ',
  )
  const [example] = group.rows
  if (example)
    page.line(
      dim(
        `    ./onewindow decide ${decision.id} --on ${from.on} --facts '${JSON.stringify(plainFacts(decision, example))}'`,
      ),
    )
}

const names = (page: Page, rules: readonly Rule[]): string =>
  rules.length === 0
    ? page.in('没有规则', 'no rule')
    : rules.map(({ says }) => page.say(says)).join(page.in('；', '; '))

function showRules(page: Page, decision: Decision, groups: readonly Group[]): void {
  page.heading(page.in('这些规则', 'The rules'))
  for (const { rule, before, after } of rulesIn(groups)) {
    const when =
      before && after
        ? page.in('两个日期都在', 'on both days')
        : before
          ? page.in('此前', 'on the first day')
          : page.in('此后', 'on the second day')
    showRule(page, { rule: viewRule(rule, decision), state: 'gives', why: rule.says })
    page.line(dim(`      ${when}  ${rule.id}`))
  }
}

function showCounted(page: Page, { file, summary }: Counted): void {
  page.heading(
    page.in(
      `${file}：${number(summary.rows)} 行中 ${number(summary.changed)} 行改变`,
      `${file}: ${number(summary.changed)} of ${number(summary.rows)} rows change`,
    ),
  )
  page.line(
    `  ${(['gains', 'loses', 'otherwise'] as const)
      .map((effect) => {
        const { colour, mark } = effectWords[effect]
        return `${paint(colour, mark)} ${number(summary.effects[effect])} ${page.say(effectWords[effect])}`
      })
      .join('   ')}`,
  )
  if (summary.setAside > 0)
    page.line(
      page.in(
        `  ${number(summary.setAside)} 行有误，没有计入`,
        `  ${number(summary.setAside)} rows could not be taken and are not counted`,
      ),
    )
}

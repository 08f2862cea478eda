/**
 * `diff`: what changes in a decision between two days, or by a draft: for which facts, by which rules, and for how many.
 */
import { withDuck } from '../population/duck.ts'
import { simulate } from '../population/simulate.ts'
import { rulesKey, type Summary } from '../population/tally.ts'
import { type Change, changeOf, standingOf } from '../rules/changed.ts'
import type { Decision, Rule } from '../rules/decision.ts'
import type { LeafState } from '../rules/diagram/compile.ts'
import {
  type Changed,
  type Difference,
  type DifferenceRow,
  difference,
  type Stand,
} from '../rules/diagram/difference.ts'
import { plainFact } from '../rules/plain.ts'
import { rulesAsOf } from '../rules/precedence.ts'
import { sayState, viewRule } from '../rules/view.ts'
import { sayWhere } from '../server/effect-words.ts'
import type { Text } from '../text.ts'
import { before as isBefore } from '../time/dates.ts'
import { showRule } from './answer.ts'
import { draftIn, isDraft, lawOf } from './draft.ts'
import { exits } from './exits.ts'
import { dateOf, decisionOf } from './given.ts'
import type { Page } from './page.ts'
import { progress } from './progress.ts'
import { Refused } from './refused.ts'
import { effectWords, number, open, refuseEarly, showEffects } from './simulate.ts'
import { bold, dim, paint } from './terminal.ts'

export interface DiffOptions {
  readonly from?: string
  readonly to?: string
  readonly draft?: string
  readonly knownOn?: string
  readonly population?: string
  readonly json?: true
}

/** The law as it stood, and what it is set against. */
interface Sides {
  readonly before: Stand
  readonly after: Stand
  /** The path of the draft, if that is what comes after. */
  readonly draft: string | null
}

export async function diff(page: Page, id: string, options: DiffOptions): Promise<number> {
  const sides = await sidesOf(decisionOf(id), options)
  const found = difference(sides.before, sides.after)
  const groups = groupsOf(sides, found)
  const counted = options.population === undefined ? null : await count(page, options.population, sides)
  if (options.json) page.json(view(sides, found, groups, counted))
  else show(page, sides, found, groups, counted)
  return exits.done.code
}

async function sidesOf(decision: Decision, options: DiffOptions): Promise<Sides> {
  const knownOn = dateOf('--known-on', options.knownOn)
  const { from, to, draft = to !== undefined && isDraft(to) ? to : null } = options
  if (draft !== null) {
    if (to !== undefined && to !== draft)
      throw new Refused({
        zh: '--to 与 --draft 只能写一个；草案按 --from 那一天看',
        en: 'give --to or --draft, not both; a draft is looked at on the day of --from',
      })
    const asOf = { on: dateOf('--from', from), knownOn }
    const after = await draftIn('--draft', draft)
    lawOf('--draft', after, decision)
    for (const each of [decision, after]) refuseEarly(each, '--from', asOf)
    return { before: { decision, asOf }, after: { decision: after, asOf }, draft }
  }
  if (from === undefined || to === undefined)
    throw new Refused({
      zh: '请写 --from 与 --to 两个日期；或以 --draft 写草案文件，与现行法比较',
      en: 'give two dates, --from and --to; or a draft by --draft, to set it against the law in force',
    })
  const [earlier, later] = [
    { on: dateOf('--from', from), knownOn },
    { on: dateOf('--to', to), knownOn },
  ]
  refuseEarly(decision, '--from', earlier)
  refuseEarly(decision, '--to', later)
  return { before: { decision, asOf: earlier }, after: { decision, asOf: later }, draft: null }
}

/** Rows that change from one answer to another by the same rules. */
interface Group extends Changed {
  readonly key: string
  readonly effect: Change
  readonly rows: readonly DifferenceRow[]
}

const ids = (rules: readonly Rule[]): string => rules.map(({ id }) => id).join('|')

function groupsOf({ after: { decision } }: Sides, { rows }: Difference): readonly Group[] {
  const groups = Map.groupBy(rows, ({ rulesBefore, rulesAfter }) => rulesKey(ids(rulesBefore), ids(rulesAfter)))
  return [...groups].flatMap(([key, among]) => {
    const [first] = among
    if (!first) return []
    const { before, after, rulesBefore, rulesAfter } = first
    const effect = changeOf(decision, standingOf(before), standingOf(after))
    return [{ key, before, after, rulesBefore, rulesAfter, effect, rows: among }]
  })
}

interface Counted {
  readonly file: string
  readonly summary: Summary
}

const count = (page: Page, file: string, { before, after }: Sides): Promise<Counted> =>
  withDuck(async (duck) => {
    const question = { first: before, second: after, forwards: true }
    const { table, layout } = await open(duck, file, question)
    const bar = progress(page, table.rows)
    const listener = { answered: () => {}, setAside: () => {}, read: bar.at }
    const summary = await simulate(duck, table, layout, question, listener)
    bar.end()
    return { file, summary }
  })

const say = ({ decision }: Stand, state: LeafState): Text => {
  const kind = decision.outputs.get(decision.answer)
  return kind ? sayState(kind, state) : { zh: '—', en: '—' }
}

const plainFacts = ({ before, after }: Sides, { facts }: DifferenceRow) =>
  Object.fromEntries(
    [...new Set([...before.decision.asks, ...after.decision.asks])].flatMap((fact) => {
      const value = facts[fact.id]
      return value === undefined ? [] : [[fact.id, plainFact(fact, value)]]
    }),
  )

/** The rules that gave the answers, each once, and on which of the two sides each stands. */
function rulesIn(groups: readonly Group[]): readonly { rule: Rule; before: boolean; after: boolean }[] {
  const before = new Set(groups.flatMap(({ rulesBefore }) => rulesBefore))
  const after = new Set(groups.flatMap(({ rulesAfter }) => rulesAfter))
  return [...before.union(after)].map((rule) => ({ rule, before: before.has(rule), after: after.has(rule) }))
}

function view(sides: Sides, found: Difference, groups: readonly Group[], counted: Counted | null) {
  const { before, after, draft } = sides
  return {
    decision: before.decision.id,
    name: before.decision.name,
    from: before.asOf.on.toString(),
    to: draft ?? after.asOf.on.toString(),
    knownOn: before.asOf.knownOn.toString(),
    output: found.output,
    groups: groups.map((group) => ({
      before: say(before, group.before),
      after: say(after, group.after),
      effect: group.effect,
      rulesBefore: group.rulesBefore.map(({ id }) => id),
      rulesAfter: group.rulesAfter.map(({ id }) => id),
      ...(counted && { population: counted.summary.byRules.get(group.key) ?? 0 }),
      rows: group.rows.map((row) => ({
        where: sayWhere(found.columns, row.cells),
        facts: plainFacts(sides, row),
        replayed: row.replayed,
      })),
    })),
    rules: rulesIn(groups).map(({ rule, after: is }) => viewRule(rule, (is ? after : before).decision)),
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

function show(page: Page, sides: Sides, found: Difference, groups: readonly Group[], counted: Counted | null): void {
  const { before, after, draft } = sides
  const { on, knownOn } = before.asOf
  page.line(`${bold(page.say(before.decision.name))}  ${dim(before.decision.id)}`)
  page.line(
    dim(
      draft === null
        ? page.in(
            `从 ${on} 到 ${after.asOf.on}，法律以 ${knownOn} 所知为准`,
            `from ${on} to ${after.asOf.on}, law as known on ${knownOn}`,
          )
        : page.in(
            `从 ${on} 的现行法（以 ${knownOn} 所知为准）到草案 ${draft}`,
            `from the law on ${on}, as known on ${knownOn}, to the draft ${draft}`,
          ),
    ),
  )
  if (groups.length === 0) {
    page.line()
    page.paragraph(
      draft === null
        ? page.in(
            '两个日期的答复相同：没有任何事实会得到不同的答复。',
            'The answers are the same on both days: there are no facts that would be answered differently.',
          )
        : page.in(
            '草案的答复与现行法相同：没有任何事实会得到不同的答复。',
            'The draft answers as the law in force does: there are no facts that would be answered differently.',
          ),
    )
    if (draft !== null) showNotYet(page, sides)
  }
  for (const group of groups) showGroup(page, sides, found, group, counted)
  if (found.cut)
    page.paragraph(
      page.in(
        '情形过多，以上只是一部分；点数不受影响。',
        'There are too many cases to show them all; what is counted is complete.',
      ),
    )
  if (groups.length > 0) showRules(page, sides, groups)
  if (counted) showCounted(page, counted)
}

/** Rules of a draft that begin on a later day than the one it is looked at on. */
function showNotYet(page: Page, { before: { decision, asOf }, after }: Sides): void {
  const later = after.decision.rules.filter((rule) => !decision.rules.includes(rule) && isBefore(asOf.on, rule.from))
  const [first] = later.map(({ from }) => from).sort(Temporal.PlainDate.compare)
  if (!first || rulesAsOf(after.decision, asOf).some((rule) => later.includes(rule))) return
  page.paragraph(
    page.in(
      `草案中有规则自 ${first} 起才施行；可用 --from ${first} 来看。`,
      `Rules of the draft begin only on ${first}; try --from ${first}.`,
    ),
  )
}

function showGroup(page: Page, sides: Sides, { columns }: Difference, group: Group, counted: Counted | null): void {
  const { colour, mark } = effectWords[group.effect]
  const rows = counted ? `  ${number(counted.summary.byRules.get(group.key) ?? 0)}` : ''
  page.line()
  page.paragraph(
    bold(`${page.say(say(sides.before, group.before))} → ${page.say(say(sides.after, group.after))}${rows}`),
    '    ',
    `${paint(colour, mark)} `,
  )
  for (const row of group.rows.slice(0, rowsShown)) {
    const conditions = sayWhere(columns, row.cells).map(page.say)
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
        `    ./onewindow decide ${sides.before.decision.id} --on ${sides.before.asOf.on} --facts '${JSON.stringify(plainFacts(sides, example))}'`,
      ),
    )
}

const names = (page: Page, rules: readonly Rule[]): string =>
  rules.length === 0
    ? page.in('没有规则', 'no rule')
    : rules.map(({ says }) => page.say(says)).join(page.in('；', '; '))

function showRules(page: Page, { before, after, draft }: Sides, groups: readonly Group[]): void {
  page.heading(page.in('这些规则', 'The rules'))
  const both = draft === null ? page.in('两个日期都在', 'on both days') : page.in('现行法和草案都有', 'in both')
  const only =
    draft === null
      ? { was: page.in('此前', 'on the first day'), is: page.in('此后', 'on the second day') }
      : { was: page.in('现行法', 'in the law in force'), is: page.in('草案', 'in the draft') }
  for (const { rule, before: was, after: is } of rulesIn(groups)) {
    showRule(page, { rule: viewRule(rule, (is ? after : before).decision), state: 'gives', why: rule.says })
    page.line(dim(`      ${was && is ? both : was ? only.was : only.is}  ${rule.id}`))
  }
}

function showCounted(page: Page, { file, summary }: Counted): void {
  page.heading(
    page.in(
      `${file}：${number(summary.rows)} 行中 ${number(summary.changed)} 行改变`,
      `${file}: ${number(summary.changed)} of ${number(summary.rows)} rows change`,
    ),
  )
  showEffects(page, summary)
  if (summary.setAside > 0)
    page.line(
      page.in(
        `  ${number(summary.setAside)} 行有误，没有计入`,
        `  ${number(summary.setAside)} rows could not be taken and are not counted`,
      ),
    )
}

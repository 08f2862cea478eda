/** Routes: what changes between two days. First the exact region of facts, then the count over made-up applicants. */
import { madeUp } from '../population/made-up.ts'
import { type Change, changeOf, isJudged, standingOf } from '../rules/changed.ts'
import type { Decision } from '../rules/decision.ts'
import type { LeafState } from '../rules/diagram/compile.ts'
import { type Difference, difference, type Stand } from '../rules/diagram/difference.ts'
import { type AsOf, changeDays, rulesAsOf } from '../rules/precedence.ts'
import type { Result } from '../rules/reference.ts'
import { sayFactValue, sayOutputValue } from '../rules/say.ts'
import { sayState, viewRule } from '../rules/view.ts'
import type { Text } from '../text.ts'
import { before, type LegalDate, parseLegalDate } from '../time/dates.ts'
import { find } from './decisions.ts'
import { count, type Pairs, type Tally } from './effect-count.ts'
import { DifferenceQuery, DifferenceView, EffectQuery, EffectView } from './effect-schemas.ts'
import { sayCell, sayWhere } from './effect-words.ts'
import { type App, keepAWhile } from './kind.ts'
import { type Item, refusal, refuseFor } from './problems.ts'
import { Id, replies } from './requests.ts'
import { readWhen, tooEarly } from './when.ts'

const tags = ['decisions']

export function effectRoutes(app: App): void {
  app.get(
    '/decisions/:id/difference',
    {
      schema: {
        tags,
        summary: 'What changes between two days: the exact region in which the answers differ',
        description:
          'Left out, `to` is the latest day from which some answer differs (of the rules, where none ever did) and `from` the day before `to`; `knownOn` is today.',
        params: Id,
        querystring: DifferenceQuery,
        response: replies(DifferenceView),
      },
    },
    (request, reply) => {
      const two = twoDays(find(request.params.id), request.query)
      const view = { ...daysOf(two), ...differenceView(two) }
      keepAWhile(reply)
      return view
    },
  )

  app.get(
    '/decisions/:id/effect',
    {
      schema: {
        tags,
        summary: 'The same change counted over a synthetic population: who gains, who loses, who moves where',
        params: Id,
        querystring: EffectQuery,
        response: replies(EffectView),
      },
    },
    async (request, reply) => {
      const decision = find(request.params.id)
      const { query } = request
      const two = twoDays(decision, query)
      const [rows, seed] = [wholeNumber(query, 'rows', 20_000, 100_000), wholeNumber(query, 'seed', 1, 999_999_999)]
      const view = viewEffect(two, await tallyOf(two, rows, seed), seed, query.by)
      keepAWhile(reply)
      return view
    },
  )
}

interface TwoDays {
  readonly decision: Decision
  readonly old: Stand
  readonly young: Stand
}

const daysOf = ({ old, young }: TwoDays) => ({
  from: old.asOf.on.toString(),
  to: young.asOf.on.toString(),
  knownOn: young.asOf.knownOn.toString(),
})

/** The two days of an address; where they are left out, the eve and the day of the latest change that made a difference. */
function twoDays(decision: Decision, query: { from?: string; to?: string; knownOn?: string }): TwoDays {
  const { knownOn } = readWhen(query.knownOn === undefined ? {} : { knownOn: query.knownOn }, 'query/')
  const problems: Item[] = []
  const read = (name: 'from' | 'to', otherwise: () => LegalDate): LegalDate => {
    const written = query[name]
    if (written === undefined) return otherwise()
    const date = parseLegalDate(written)
    if (date.ok) {
      if (before(date.value, decision.since)) problems.push(tooEarly(decision, date.value, `query/${name}`))
      return date.value
    }
    const { zh, en } = date.error
    problems.push({ code: 'bad-date', at: `query/${name}`, text: { zh: `${name}：${zh}`, en: `${name}: ${en}` } })
    return decision.since
  }
  const to = read('to', () => latestChange(decision, knownOn))
  const from = read('from', () => (before(decision.since, to) ? to.subtract({ days: 1 }) : to))
  if (problems.length === 0 && before(to, from))
    problems.push({
      code: 'out-of-range',
      at: 'query/from',
      text: {
        zh: `前一日（${from}）应不晚于后一日（${to}）`,
        en: `the earlier day (${from}) must not come after the later (${to})`,
      },
    })
  if (problems.length > 0) throw refuseFor('bad-request', problems)
  const stand = (on: LegalDate): Stand => ({ decision, asOf: { on, knownOn } })
  return { decision, old: stand(from), young: stand(to) }
}

const lawKey = (decision: Decision, asOf: AsOf): string =>
  rulesAsOf(decision, asOf)
    .map((rule) => rule.id)
    .join()

/** The latest day from which some answer differs; where no answer ever did, that of the latest change of the rules. */
function latestChange(decision: Decision, knownOn: LegalDate): LegalDate {
  const days = changeDays(decision)
  const stands = days.map((on) => ({ decision, asOf: { on, knownOn } }))
  const changed = stands.flatMap((young, index) => {
    const old = stands[index - 1]
    return old && lawKey(decision, old.asOf) !== lawKey(decision, young.asOf) ? [{ decision, old, young }] : []
  })
  const told = changed.findLast((two) => differenceOf(two).rows.length > 0) ?? changed.at(-1)
  return told?.young.asOf.on ?? decision.since
}

/** A whole number of the query: without a type of its own there, it comes as text. */
function wholeNumber(query: { rows?: string; seed?: string }, name: 'rows' | 'seed', usual: number, most: number) {
  const written = query[name]
  if (written === undefined) return usual
  const value = /^\d{1,9}$/.test(written) ? Number(written) : 0
  if (value >= 1 && value <= most) return value
  throw refuseFor('bad-request', [
    {
      code: 'out-of-range',
      at: `query/${name}`,
      text: {
        zh: `${name} 应为 1 至 ${most.toLocaleString('en')} 的整数`,
        en: `\`${name}\` must be a whole number from 1 to ${most.toLocaleString('en')}`,
      },
    },
  ])
}

/** Keeps the latest few of what is costly to make. */
function keptFew<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    return value
  }
}

const keptDifference = keptFew<Difference>(64)
const keptTally = keptFew<Promise<Tally>>(64)

const differenceOf = ({ decision, old, young }: TwoDays): Difference =>
  keptDifference([decision.id, lawKey(decision, old.asOf), lawKey(decision, young.asOf)].join('|'), () =>
    difference(old, young),
  )

const mostWaiting = 8
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Counts run one after another; where many wait already, the next is asked to come later. */
function tallyOf(two: TwoDays, rows: number, seed: number): Promise<Tally> {
  const { from, to, knownOn } = daysOf(two)
  return keptTally([two.decision.id, from, to, knownOn, rows, seed].join('|'), () => {
    if (waiting >= mostWaiting)
      throw refusal('too-many', {
        zh: '正在进行的统计太多，请稍后再试',
        en: 'too many counts are under way; try again in a moment',
      })
    waiting++
    const counted = last.then(() => count(two.old, two.young, differenceOf(two), rows, seed))
    last = counted.then(
      () => waiting--,
      () => waiting--,
    )
    return counted
  })
}

const outputOf = ({ answer, outputs }: Decision) => {
  const kind = outputs.get(answer)
  if (!kind) throw new Error(`there is no output \`${answer}\``)
  return kind
}

function stateOf({ closed }: Decision, state: LeafState) {
  if ('state' in state) return state.state
  if ('needsRules' in state) return 'needs-rules' as const
  if ('notApplicable' in state) return 'not-applicable' as const
  return 'value' in state && closed.some((each) => each === state.value) ? ('closed' as const) : ('decided' as const)
}

function differenceView(two: TwoDays) {
  const { decision } = two
  const { columns, rows, cut } = differenceOf(two)
  const kind = outputOf(decision)
  const said = (state: LeafState) => ({ text: sayState(kind, state), state: stateOf(decision, state) })
  const named = new Set(rows.flatMap(({ rulesBefore, rulesAfter }) => [...rulesBefore, ...rulesAfter]))
  return {
    output: { id: decision.answer, name: kind.name },
    same: rows.length === 0,
    judged: isJudged(decision),
    columns: columns.map(({ name }) => ({ name })),
    rows: rows.map((row) => ({
      cells: columns.map(({ variable }, at) => {
        const fit = row.cells[at]
        return fit ? sayCell(variable, fit) : null
      }),
      where: sayWhere(columns, row.cells),
      before: said(row.before),
      after: said(row.after),
      change: changeOf(decision, standingOf(row.before), standingOf(row.after)),
      rulesBefore: row.rulesBefore.map((rule) => rule.id),
      rulesAfter: row.rulesAfter.map((rule) => rule.id),
      facts: decision.asks.flatMap((fact) => {
        const value = row.facts[fact.id]
        return value === undefined ? [] : [{ id: fact.id, name: fact.name, text: sayFactValue(fact, value) }]
      }),
      replayed: row.replayed,
    })),
    rules: [...named].map((rule) => viewRule(rule, decision)),
    cut,
  }
}

const stateWords: Readonly<Record<Exclude<Result['state'], 'value'>, Text>> = {
  'needs-rules': { zh: '须配套', en: 'needs implementing rules' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  conflict: { zh: '规则冲突', en: 'rules in conflict' },
  gap: { zh: '没有规则可用', en: 'no rule applies' },
  absent: { zh: '无', en: 'none' },
  unknown: { zh: '未定', en: 'not settled' },
}

/** What is shown of many different answers: the most frequent by themselves, the rest together. */
const mostShown = 9

interface Moved {
  readonly before: number
  readonly after: number
  readonly change: Change | 'same'
  readonly rows: number
}

function viewEffect(two: TwoDays, tally: Tally, seed: number, by: string | undefined) {
  const { decision } = two
  const kind = outputOf(decision)
  const { order, placeOf, rest } = shownOf(decision, tally)
  const movedOf = (pairs: Pairs): readonly Moved[] => moved(decision, tally, pairs, placeOf)
  const splits = tally.splits
    .map((split) => ({ ...split, tells: tells(split.groups.map(({ pairs }) => totalsOf(movedOf(pairs)))) }))
    .sort((a, b) => b.tells - a.tells)
  const chosen = by === undefined ? splits[0] : splits.find(({ fact }) => fact.id === by)
  if (by !== undefined && !chosen) throw notByThis(by, tally)
  const flows = movedOf(tally.pairs)
  const sum = (side: 'before' | 'after', place: number) =>
    flows.reduce((total, flow) => total + (flow[side] === place ? flow.rows : 0), 0)
  const shown = order.map((index) => {
    const result = tally.outcomes[index] ?? { state: 'absent' }
    if (result.state !== 'value') return { text: stateWords[result.state], state: result.state }
    return { text: sayOutputValue(kind, result.value), state: stateOf(decision, { value: result.value }) }
  })
  return {
    ...daysOf(two),
    rows: tally.rows,
    seed,
    synthetic: true,
    note: madeUp(tally.rows, seed),
    judged: isJudged(decision),
    output: { id: decision.answer, name: kind.name },
    ...totalsOf(flows),
    outcomes: [...shown, ...(rest ? [{ text: rest, state: 'decided' as const }] : [])].map((outcome, place) => ({
      ...outcome,
      before: sum('before', place),
      after: sum('after', place),
    })),
    flows,
    regions: tally.regions,
    facts: splits.map(({ fact }) => ({ id: fact.id, name: fact.name })),
    by: chosen
      ? {
          fact: { id: chosen.fact.id, name: chosen.fact.name },
          groups: chosen.groups.map(({ name, pairs }) => {
            const groupFlows = movedOf(pairs)
            const rows = groupFlows.reduce((total, flow) => total + flow.rows, 0)
            return { name, rows, ...totalsOf(groupFlows), flows: groupFlows }
          }),
        }
      : null,
  }
}

/**
 * The answers that are shown by themselves, in the order of the output's own codes or numbers; all others share the
 * place after them. Where almost everyone has a figure or a date of their own, all of these share one place.
 */
function shownOf(decision: Decision, { outcomes, pairs }: Tally) {
  const kind = outputOf(decision)
  const weights = outcomes.map(() => 0)
  for (const [pair, rows] of pairs)
    for (const index of pair.split('>').map(Number)) weights[index] = (weights[index] ?? 0) + rows
  const codes = 'options' in kind ? Object.keys(kind.options) : []
  const rank = (index: number): number => {
    const result = outcomes[index]
    if (result?.state !== 'value') return Number.POSITIVE_INFINITY
    const { value } = result
    return typeof value === 'string' ? codes.indexOf(value) : Number(typeof value === 'boolean' ? !value : value)
  }
  const figures = outcomes.filter((result) => result.state === 'value' && typeof result.value === 'bigint').length
  const ownFigures = figures > mostShown
  const order = weights
    .map((_, index) => index)
    .filter((index) => !ownFigures || rank(index) === Number.POSITIVE_INFINITY)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, mostShown)
    .sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)))
  const placeOf = (index: number): number => {
    const place = order.indexOf(index)
    return place < 0 ? order.length : place
  }
  const rest: Text | null = ownFigures
    ? { zh: '依各自事实算得', en: 'worked out from each one’s own facts' }
    : outcomes.length > order.length
      ? { zh: '其他结论', en: 'other answers' }
      : null
  return { order, placeOf, rest }
}

function moved(
  decision: Decision,
  { outcomes }: Tally,
  pairs: Pairs,
  placeOf: (index: number) => number,
): readonly Moved[] {
  const standing = (index: number) => standingOf(outcomes[index] ?? { state: 'absent' })
  const flows = new Map<string, Moved>()
  for (const [pair, rows] of pairs) {
    const [from = 0, to = 0] = pair.split('>').map(Number)
    const change = from === to ? 'same' : changeOf(decision, standing(from), standing(to))
    const [before, after] = [placeOf(from), placeOf(to)]
    const key = `${before}>${after}${change}`
    flows.set(key, { before, after, change, rows: rows + (flows.get(key)?.rows ?? 0) })
  }
  return [...flows.values()].sort((a, b) => a.before - b.before || a.after - b.after)
}

function totalsOf(flows: readonly Moved[]) {
  const total = (wanted: Moved['change']) =>
    flows.reduce((sum, { change, rows }) => sum + (change === wanted ? rows : 0), 0)
  return { gains: total('gain'), losses: total('loss'), others: total('other'), unchanged: total('same') }
}

/** How much a fact says about who moves: the bits by which knowing its group shortens the telling (mutual information). */
function tells(groups: readonly { gains: number; losses: number; others: number; unchanged: number }[]): number {
  const uncertain = (moves: number, all: number): number => {
    const share = all === 0 ? 0 : moves / all
    return share === 0 || share === 1 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share)
  }
  const counted = groups.map(({ gains, losses, others, unchanged }) => {
    const moves = gains + losses + others
    return { moves, all: moves + unchanged }
  })
  const all = counted.reduce((sum, each) => sum + each.all, 0)
  const moves = counted.reduce((sum, each) => sum + each.moves, 0)
  if (all === 0) return 0
  return (
    uncertain(moves, all) - counted.reduce((sum, each) => sum + (each.all / all) * uncertain(each.moves, each.all), 0)
  )
}

function notByThis(by: string, { splits }: Tally) {
  const known = splits.map(({ fact }) => fact.id)
  return refuseFor('bad-request', [
    {
      code: 'not-in-list',
      at: 'query/by',
      text: {
        zh: `不能按“${by.slice(0, 80)}”分组；可选：${known.join('、')}`,
        en: `the count cannot be broken down by \`${by.slice(0, 80)}\`; choose from ${known.join(', ')}`,
      },
    },
  ])
}

/** A decision: facts in; outputs, reasons and citations out. Declared here as data; checked once when it is declared. */
import type { Citation } from '../law/instrument.ts'
import type { Text } from '../text.ts'
import { before, day, dayNumber, type LegalDate } from '../time/dates.ts'
import { type Better, codesOf } from './better.ts'
import { parseDecimal, share as parseShare, yuan as parseYuan } from './decimal.ts'
import { always, type Condition, factsIn, factsInNumber } from './expression.ts'
import type { Fact } from './fact.ts'
import type { Formula, Given, NeedsRules, NotApplicable, Output, OutputValue, Written } from './outcome.ts'

/** A rule as written in the zone. Dates default to those of the first instrument cited. */
export interface RuleWords<O extends Readonly<Record<string, Output>>> {
  /** What the rule says, as a short heading that a lawyer would give it. */
  readonly says: Text
  readonly cites: readonly [Citation, ...Citation[]]
  /** Leave out for a rule that always applies. */
  readonly when?: Condition
  readonly gives: { readonly [K in keyof O]?: Written<O[K]> | Formula | NeedsRules | NotApplicable }
  /** First day on which it is law. */
  readonly from?: string
  /** First day on which it is no longer law. */
  readonly until?: string
  /** The day it could first be known, where that is not the day its instrument was published. */
  readonly published?: string
  /** The day its end could first be known; `until` where not stated. */
  readonly endPublished?: string
  /** Ids of rules that it prevails over, where the law itself says which is special and which general. */
  readonly over?: readonly string[]
  /** True for the rule that holds where no other gives the output. */
  readonly otherwise?: true
}

export interface Rule {
  readonly id: string
  readonly says: Text
  readonly cites: readonly [Citation, ...Citation[]]
  readonly when: Condition
  readonly gives: ReadonlyMap<string, Given>
  readonly from: LegalDate
  readonly until: LegalDate | null
  readonly published: LegalDate
  readonly endPublished: LegalDate | null
  readonly over: readonly string[]
  readonly otherwise: boolean
}

/** Facts that cannot both be so. Comparisons of two facts are allowed here too. */
export interface Contradiction {
  readonly id: string
  readonly says: Text
  readonly when: Condition
}

/** A yes/no output that follows from the outputs settled by rules, e.g. "the share asked for is within the cap". */
export interface Conclusion {
  readonly output: string
  readonly from: string
  readonly when: Condition
}

/**
 * With more of a fact, and all else the same, the answer is never worse, or never better. More is a higher number, a later
 * date, yes instead of no, one member more of a set.
 */
export interface Monotone {
  readonly fact: Exclude<Fact, { readonly kind: 'choice' }>
  readonly more: 'never-worse' | 'never-better'
}

export interface Decision {
  readonly id: string
  readonly name: Text
  /** The question it answers, as a person would ask it. */
  readonly question: Text
  /** Measures of the plan that it makes run. */
  readonly measures: readonly string[]
  /** First event date it answers for. */
  readonly since: LegalDate
  readonly asks: readonly Fact[]
  readonly outputs: ReadonlyMap<string, Output>
  /** Id of the output that is the answer: it decides whether the whole counts as decided. */
  readonly answer: string
  readonly rules: readonly Rule[]
  readonly contradictions: readonly Contradiction[]
  readonly concludes: readonly Conclusion[]
  /** Answers that mean "no" to the person who asks, so that a check-up can say what would change them. */
  readonly closed: readonly (string | boolean)[]
  /** Which of two answers the person who asks would rather have, where the law itself makes one lighter than the other. */
  readonly better: Better | null
  /** Declared of an opening: for the same facts a later version never gives a worse answer. Proven version by version. */
  readonly neverWorse: boolean
  /** Facts of which more can only help, or only harm. Proven on the diagram. */
  readonly monotone: readonly Monotone[]
  /** Next steps in words, per answer or for all (`*`). */
  readonly next: Readonly<Record<string, Text>>
  /** Facts that must not matter (内外一致), proven on the diagram. */
  readonly alike: readonly string[]
}

export function rule<O extends Readonly<Record<string, Output>>>(id: string, words: RuleWords<O>) {
  return { id, ...words }
}

export function decision<const O extends Readonly<Record<string, Output>>>(declared: {
  readonly id: string
  readonly name: Text
  readonly question: Text
  readonly measures: readonly string[]
  readonly since: string
  readonly asks: readonly Fact[]
  readonly gives: O
  readonly answer: keyof O & string
  readonly rules: readonly (RuleWords<NoInfer<O>> & { readonly id: string })[]
  readonly contradictions?: readonly Contradiction[]
  readonly concludes?: readonly (Conclusion & { readonly output: keyof NoInfer<O> & string })[]
  readonly closed?: readonly (string | boolean)[]
  readonly better?: Better
  readonly neverWorse?: true
  readonly moreNeverHarms?: readonly Monotone['fact'][]
  readonly moreNeverHelps?: readonly Monotone['fact'][]
  readonly next?: Readonly<Record<string, Text>>
  readonly alike?: readonly Fact[]
}): Decision {
  const outputs = new Map<string, Output>(Object.entries(declared.gives))
  const made: Decision = {
    id: declared.id,
    name: declared.name,
    question: declared.question,
    measures: declared.measures,
    since: day(declared.since),
    asks: declared.asks,
    outputs,
    answer: declared.answer,
    rules: declared.rules.map((words) => makeRule(declared.id, words, outputs)),
    contradictions: declared.contradictions ?? [],
    concludes: declared.concludes ?? [],
    closed: declared.closed ?? [],
    better: declared.better ?? null,
    neverWorse: declared.neverWorse ?? false,
    monotone: [
      ...(declared.moreNeverHarms ?? []).map((fact) => ({ fact, more: 'never-worse' as const })),
      ...(declared.moreNeverHelps ?? []).map((fact) => ({ fact, more: 'never-better' as const })),
    ],
    next: declared.next ?? {},
    alike: (declared.alike ?? []).map((fact) => fact.id),
  }
  return checked(made)
}

/** The decision itself, if it holds together. */
export function checked(made: Decision): Decision {
  const problems = check(made)
  if (problems.length > 0) throw new Error(`decision \`${made.id}\`: ${problems.join('; ')}`)
  return made
}

export function makeRule(
  decisionId: string,
  words: { readonly id: string } & RuleWords<Readonly<Record<string, Output>>>,
  outputs: ReadonlyMap<string, Output>,
): Rule {
  const basis = words.cites[0].instrument
  const gives = new Map<string, Given>()
  for (const [key, written] of Object.entries(words.gives)) {
    const kind = outputs.get(key)
    if (!kind) throw new Error(`decision \`${decisionId}\`, rule \`${words.id}\`: no output \`${key}\``)
    if (written !== undefined) gives.set(key, read(kind, written, `decision \`${decisionId}\`, rule \`${words.id}\``))
  }
  const until = words.until ? day(words.until) : basis.inForce.until
  return {
    id: words.id,
    says: words.says,
    cites: words.cites,
    when: words.when ?? always,
    gives,
    from: words.from ? day(words.from) : basis.inForce.from,
    until,
    published: words.published ? day(words.published) : basis.published,
    endPublished: words.endPublished ? day(words.endPublished) : until,
    over: words.over ?? [],
    otherwise: words.otherwise ?? false,
  }
}

function read(kind: Output, written: unknown, where: string): Given {
  if (typeof written === 'object' && written !== null) {
    if ('formula' in written) return written as Formula
    if ('needsRules' in written) return written as NeedsRules
    if ('notApplicable' in written) return written as NotApplicable
  }
  const value = readValue(kind, written)
  if (value === null) throw new Error(`${where}: \`${String(written)}\` is not a ${kind.kind}`)
  return { value }
}

function readValue(kind: Output, written: unknown): OutputValue | null {
  switch (kind.kind) {
    case 'choice':
      return typeof written === 'string' && written in kind.options ? written : null
    case 'list':
      return Array.isArray(written) && written.every((code) => code in kind.options) ? [...written].sort() : null
    case 'yes-no':
      return typeof written === 'boolean' ? written : null
    case 'share':
      return typeof written === 'string' ? parseShare(written) : null
    case 'money':
      return typeof written === 'string' ? parseYuan(written) : null
    case 'date':
      return typeof written === 'string' ? BigInt(dayNumber(day(written))) : null
    case 'count':
      return typeof written === 'number' ? parseDecimal(String(written), 0) : null
    case 'term':
      return typeof written === 'object' && written !== null && 'length' in written ? (written as OutputValue) : null
  }
}

function check(made: Decision): string[] {
  const problems: string[] = []
  const asked = new Set(made.asks.map((fact) => fact.id))
  const ids = new Set(made.rules.map((each) => each.id))
  if (ids.size < made.rules.length) problems.push('two rules have one id')
  if (asked.size < made.asks.length) problems.push('a fact is asked twice')
  for (const each of made.rules) {
    const read = [
      ...factsIn(each.when),
      ...[...each.gives.values()].flatMap((g) => ('formula' in g ? factsInNumber(g.formula) : [])),
    ]
    for (const fact of read)
      if (!asked.has(fact.id)) problems.push(`rule \`${each.id}\` reads \`${fact.id}\`, which is not asked`)
    for (const other of each.over)
      if (!ids.has(other)) problems.push(`rule \`${each.id}\` is over \`${other}\`, which does not exist`)
    if (each.until && !before(each.from, each.until)) problems.push(`rule \`${each.id}\` ends before it begins`)
    // What is uncertain never becomes a hard rule.
    if (
      each.cites.some((citation) => citation.article.sure === 'U') &&
      ![...each.gives.values()].some((g) => 'needsRules' in g)
    )
      problems.push(`rule \`${each.id}\` rests on an uncertain fact and yet decides`)
  }
  for (const each of made.rules) {
    const seen = new Set<string>()
    const below = [...each.over]
    for (let next = below.pop(); next !== undefined; next = below.pop()) {
      if (next === each.id) problems.push(`rule \`${each.id}\` is over itself by way of others`)
      if (seen.has(next)) continue
      seen.add(next)
      below.push(...(made.rules.find((other) => other.id === next)?.over ?? []))
    }
  }
  if ((made.neverWorse || made.monotone.length > 0) && made.better === null && made.closed.length === 0)
    problems.push('it says that it never gets worse, but not what is worse: declare `better` or `closed`')
  if (
    (made.neverWorse || made.monotone.length > 0) &&
    made.rules.some((each) => 'formula' in (each.gives.get(made.answer) ?? {}))
  )
    problems.push('its answer is worked out by a formula, of which no proof says whether it is worse')
  problems.push(...checkOrder(made))
  for (const { fact } of made.monotone)
    if (!asked.has(fact.id)) problems.push(`it is declared monotone in \`${fact.id}\`, which is not asked`)
  for (const each of made.concludes)
    if (made.rules.some((rule) => 'formula' in (rule.gives.get(each.from) ?? {})))
      problems.push(`\`${each.output}\` is concluded from a formula; only settled values can be compared`)
  for (const each of made.contradictions)
    for (const fact of factsIn(each.when))
      if (!asked.has(fact.id)) problems.push(`contradiction \`${each.id}\` reads \`${fact.id}\`, which is not asked`)
  return problems
}

/** An order names answers that there are, each once, and no "no" before an answer that is none. */
function checkOrder({ answer, outputs, better, closed }: Decision): string[] {
  if (better === null || typeof better === 'string') return []
  const codes = better.flatMap(codesOf)
  const kind = outputs.get(answer)
  const lastOpen = codes.findLastIndex((code) => !closed.includes(code))
  return [
    ...codes
      .filter((code) => !kind || readValue(kind, code) === null)
      .map((code) => `\`better\` names \`${code}\`, which is no answer`),
    ...(new Set(codes).size < codes.length ? ['`better` names an answer twice'] : []),
    ...(codes.slice(0, Math.max(0, lastOpen)).some((code) => closed.includes(code))
      ? ['`better` puts a "no" before an answer that is none']
      : []),
  ]
}

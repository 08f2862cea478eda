/**
 * A decision as SQL: one text that runs in DuckDB and in PostgreSQL, over a table with a column per fact, named by the
 * fact's id: boolean, text (choice), text[] (set), bigint (count, fen, millionths), date. NULL is unknown, and makes the
 * outcome unknown only where it can matter. A small diagram is one CASE; a large one goes step by step, a fact at a time,
 * so that the text grows with the diagram and not with its paths.
 */
import { fromDayNumber } from '../../time/dates.ts'
import type { Decision } from '../decision.ts'
import { factsOf, isPaired, type Variable } from '../diagram/cut.ts'
import { type Node, nodesFrom } from '../diagram/store.ts'
import { witness } from '../diagram/witness.ts'
import { type Condition, factsInNumber, type Num } from '../expression.ts'
import type { Fact, NumericFact } from '../fact.ts'
import { wholeNumber } from '../holds.ts'
import type { Output, OutputValue } from '../outcome.ts'
import type { AsOf } from '../precedence.ts'
import { type End, type Ends, endsOf, impossible, type Outcome, unknown } from './ends.ts'

export type Dialect = 'duckdb' | 'postgresql'

export interface SqlOptions {
  /** The only difference between the two: how whole numbers are divided. */
  readonly dialect: Dialect
  /** The output looked at; the answer, where none is named. */
  readonly output?: string
}

export interface DecisionSql {
  /** The outcome in one CASE, where that is short enough and no facts are tied to each other; else null. */
  readonly expression: string | null
  /** A query for everybody in a table: the columns to keep, and `outcome`. */
  outcome(table: string, keep: readonly string[]): string
  /** The same, and `rule`: the id of the rule that gave the outcome (of several, the first); NULL where that is open. */
  outcomeAndRule(table: string, keep: readonly string[]): string
  /** What each text in the column `outcome` stands for. Under a formula's text stands the formula; the column has its value. */
  readonly outcomes: ReadonlyMap<string, Outcome>
}

/** Up to so many leaves, a text without steps reads better. */
const mostLeaves = 30

export function decisionSql(
  decision: Decision,
  asOf: AsOf,
  { dialect, output = decision.answer }: SqlOptions,
): DecisionSql {
  const plain = endsOf(decision, asOf, { output, withRules: false })
  const kind = decision.outputs.get(output)?.kind
  const labels = labelsOf(plain.outcomes, kind)
  const steps = stepsOf(plain, ({ outcome }) => text(labels[outcome] ?? ''))
  const [only, ...others] = steps
  const whole = only && others.length === 0 && plain.tied.size === 0 ? only : null
  return {
    outcomes: new Map(plain.outcomes.map((outcome, index) => [labels[index] ?? '', outcome])),
    expression: whole === null ? null : withFormulas(whole, plain, labels),
    outcome: (table, keep) => query(plain, steps, labels, { table, keep, dialect, withRule: false }),
    outcomeAndRule(table, keep) {
      const ends = endsOf(decision, asOf, { output })
      const labelled = labelsOf(ends.outcomes, kind)
      const ruled = stepsOf(ends, ({ outcome, rule }) =>
        text(`${labelled[outcome]}${mark}${ends.rules[rule]?.id ?? ''}`),
      )
      return query(ends, ruled, labelled, { table, keep, dialect, withRule: true })
    },
  }
}

const stepsOf = (ends: Ends, leaf: (end: End) => string): readonly string[] =>
  leavesOf(ends) <= mostLeaves ? [nested(ends, leaf)] : stepwise(ends, leaf)

const mark = ' | '
const name = (id: string): string => `"${id.replaceAll('"', '""')}"`
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** Each outcome by one text: a value in whole units, a date as ISO text, codes of a list with commas; else the state. */
function labelsOf(outcomes: readonly Outcome[], kind: Output['kind'] | undefined): readonly string[] {
  const taken = new Set<string>()
  return outcomes.map((outcome) => {
    const plain = labelOf(outcome, kind)
    let label = plain
    for (let again = 2; taken.has(label); again++) label = `${plain} (${again})`
    taken.add(label)
    return label
  })
}

function labelOf(outcome: Outcome, kind: Output['kind'] | undefined): string {
  if ('state' in outcome) return outcome.state
  if ('needsRules' in outcome) return 'needs-rules'
  if ('notApplicable' in outcome) return 'not-applicable'
  return 'formula' in outcome ? 'formula' : labelOfValue(outcome.value, kind)
}

function labelOfValue(value: OutputValue, kind: Output['kind'] | undefined): string {
  if (kind === 'date') return fromDayNumber(Number(value)).toString()
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'object' && 'length' in value && 'unit' in value) return `${value.length} ${value.unit}`
  return String(value)
}

interface QueryParts {
  readonly table: string
  readonly keep: readonly string[]
  readonly dialect: Dialect
  readonly withRule: boolean
}

function query(ends: Ends, steps: readonly string[], labels: readonly string[], parts: QueryParts): string {
  const { table, keep, withRule } = parts
  const kept = [...new Set([...keep, ...factsRead(ends).map(({ id }) => id)])].map(name).join(', ')
  const tiedFacts = [...new Set(pairsOf(ends).flatMap(both))]
  const tried = tiedFacts.map(({ id }) => `, ${name(`${id}?`)}`).join('')
  const row = tiedFacts.length > 0 ? '"row", ' : ''
  let from = `SELECT ${kept} FROM ${table}`
  if (tiedFacts.length > 0)
    from = withCandidates(ends, tiedFacts, `SELECT row_number() OVER () AS ${row}${kept} FROM ${table}`, parts)
  // `OFFSET 0` keeps PostgreSQL from writing one step into the next, which would double the text at each.
  for (const step of steps) from = `SELECT ${row}${kept}${tried}, ${step} AS "end"\nFROM (${from} OFFSET 0) AS t`
  const named = withRule
    ? `split_part("end", '${mark}', 1) AS "outcome", NULLIF(split_part("end", '${mark}', 2), '') AS "rule"`
    : '"end" AS "outcome"'
  from = `SELECT ${row}${kept}, ${named}\nFROM (${from} OFFSET 0) AS t`
  if (tiedFacts.length > 0) from = agreedRows(from, kept, labels, withRule)
  const shown = [
    ...keep.map(name),
    `${withFormulas('"outcome"', ends, labels)} AS "outcome"`,
    ...(withRule ? ['"rule"'] : []),
  ]
  return `SELECT ${shown.join(', ')}\nFROM (${from} OFFSET 0) AS t`
}

/** Facts whose columns the query needs. */
const factsRead = ({ compiled, used, outcomes }: Ends): readonly Fact[] => [
  ...new Set([
    ...used.flatMap((index) => compiled.variables[index] ?? []).flatMap(factsOf),
    ...outcomes.flatMap((outcome) => ('formula' in outcome ? factsInNumber(outcome.formula) : [])),
  ]),
]

/** A row for every value that a tied fact which is unknown may have, as far as it can matter; the value is in "fact?". */
function withCandidates(ends: Ends, facts: readonly NumericFact[], rows: string, { dialect }: QueryParts): string {
  let from = rows
  facts.forEach((fact, place) => {
    const [known, tried] = [name(fact.id), name(`${fact.id}?`)]
    const values = `CASE WHEN ${known} IS NOT NULL THEN ARRAY[${known}] ELSE ARRAY[${candidates({ ends, settled: facts.slice(0, place), dialect }, fact, []).join(', ')}] END`
    const all = `SELECT DISTINCT t.*, v.v AS ${tried}\nFROM (${from}) AS t, unnest(${values}) AS v(v)`
    const within = `${tried} BETWEEN ${write(fact, fact.least)} AND ${write(fact, fact.most)}`
    from = `SELECT * FROM (${all}) AS t WHERE ${known} IS NOT NULL OR ${within}`
  })
  return from
}

/** One row again for each: what every value that the tied facts may have agrees on. */
function agreedRows(from: string, kept: string, labels: readonly string[], withRule: boolean): string {
  const possible = `NULLIF("outcome", ${text(labels[impossible] ?? '')})`
  const one = `min(${possible}) = max(${possible})`
  const outcome = `CASE WHEN count(${possible}) = 0 THEN ${text(labels[impossible] ?? '')} WHEN ${one} THEN min(${possible}) ELSE ${text(labels[unknown] ?? '')} END`
  const rule = `CASE WHEN ${one} AND min("rule") = max("rule") AND count("rule") = count(${possible}) THEN min("rule") END`
  return `SELECT ${kept}, ${outcome} AS "outcome"${withRule ? `, ${rule} AS "rule"` : ''} FROM (${from}) AS t GROUP BY "row", ${kept}`
}

/** The value in the place of a formula; unknown where a fact that it reads is. */
function withFormulas(outcome: string, { outcomes }: Ends, labels: readonly string[]): string {
  const worked = outcomes.flatMap((each, index) =>
    'formula' in each
      ? [
          ` WHEN ${text(labels[index] ?? '')} THEN COALESCE(CAST(${number(each.formula)} AS text), ${text(labels[unknown] ?? '')})`,
        ]
      : [],
  )
  return worked.length === 0 ? outcome : `CASE ${outcome}${worked.join('')} ELSE ${outcome} END`
}

/** Leaves of the diagram written out as a tree. */
function leavesOf({ diagram: { store, root } }: Ends): number {
  const leaves = new Map<Node, number>()
  for (const node of nodesFrom(store, root)) {
    const kids = new Set(store.childrenOf(node))
    leaves.set(node, store.isTerminal(node) ? 1 : [...kids].reduce((sum, kid) => sum + (leaves.get(kid) ?? 0), 0))
  }
  return leaves.get(root) ?? 0
}

/** The whole diagram as one expression, CASE within CASE. */
function nested({ diagram: { store, root }, compiled, tied }: Ends, leaf: (end: End) => string): string {
  const go = (node: Node): string => {
    if (store.isTerminal(node)) return leaf(store.valueOf(node))
    const index = store.variableOf(node)
    return test(compiled.variables[index], store.childrenOf(node), tied.has(index), go)
  }
  return go(root)
}

/**
 * One expression per variable, each going on from the number in "end" that the one before left. Nodes are numbered in the
 * order of their variables, ends after them; a step looks up where each of its nodes leads. The last names the end.
 */
function stepwise(
  { diagram: { store, root }, compiled, tied, used }: Ends,
  leaf: (end: End) => string,
): readonly string[] {
  const nodes = nodesFrom(store, root)
  const inner = nodes
    .filter((node) => !store.isTerminal(node))
    .sort((a, b) => store.variableOf(a) - store.variableOf(b))
  const outer = nodes.filter(store.isTerminal)
  const numbers = new Map([...inner, ...outer].map((node, place) => [node, place]))
  const steps = used.flatMap((index) => {
    const here = inner.filter((node) => store.variableOf(node) === index)
    const [first] = here
    if (first === undefined) return []
    const slots = store.childrenOf(first).map((_, slot) => slot)
    const from = numbers.get(first) ?? 0
    const leads = here.flatMap((node) => store.childrenOf(node).map((kid) => numbers.get(kid) ?? 0))
    const slot = test(compiled.variables[index], slots, tied.has(index), String)
    const at = `("end" - ${from}) * ${slots.length} + ${slot} + 1`
    return [
      `CASE WHEN "end" < ${from + here.length} THEN (CAST(string_to_array('${leads.join()}', ',') AS integer[]))[${at}] ELSE "end" END`,
    ]
  })
  const names = outer.map((node) => leaf(store.valueOf(node)))
  return [String(numbers.get(root)), ...steps, `(ARRAY[${names.join(', ')}])["end" - ${inner.length - 1}]`]
}

/** A test of one variable; the first child is for the unknown. */
function test(
  variable: Variable | undefined,
  [open = 0, ...kids]: readonly Node[],
  isTied: boolean,
  go: (node: Node) => string,
): string {
  if (!variable) throw new Error('a node without a variable')
  switch (variable.kind) {
    case 'yes-no': {
      const column = name(variable.fact.id)
      return cases([`${column}`, kids[1] ?? 0], [`NOT ${column}`, kids[0] ?? 0], open, go)
    }
    case 'has': {
      const column = name(variable.fact.id)
      return cases(
        [`${column} IS NULL`, open],
        [`${text(variable.code)} = ANY(${column})`, kids[1] ?? 0],
        kids[0] ?? 0,
        go,
      )
    }
    case 'choice': {
      const groups = new Map<Node, string[]>()
      variable.groups.forEach((codes, cell) => {
        const node = kids[cell] ?? 0
        groups.set(node, [...(groups.get(node) ?? []), ...codes])
      })
      const whens = [...groups].map(
        ([node, codes]) =>
          `WHEN ${name(variable.fact.id)} ${codes.length === 1 ? `= ${text(codes[0] ?? '')}` : `IN (${codes.map(text).join(', ')})`} THEN ${go(node)}`,
      )
      return `CASE ${whens.join(' ')} ELSE ${go(open)} END`
    }
    case 'number': {
      const { fact, intervals } = variable
      const column = name(isTied ? `${fact.id}?` : fact.id)
      return ladder(
        kids,
        (cell) => `${column} < ${write(fact, intervals[cell]?.low ?? 0n)}`,
        isTied ? null : [column, open],
        go,
      )
    }
    case 'days': {
      const difference = `${name(`${variable.to.id}?`)} - ${name(`${variable.from.id}?`)}`
      return ladder(kids, (cell) => `${difference} < ${variable.intervals[cell]?.low}`, null, go)
    }
    case 'ratio': {
      const [part, whole] = [wide(`${variable.part.id}?`), wide(`${variable.whole.id}?`)]
      const below = (cell: number) => {
        const { n, d, strict } = variable.cuts[cell - 1] ?? { n: 0n, d: 1n, strict: false }
        return `${part} * ${d} ${strict ? '<=' : '<'} ${whole} * ${n}`
      }
      return ladder(kids, below, null, go)
    }
    case 'sum':
      throw new Error('sums are kept whole only for reading')
  }
}

const wide = (column: string): string => `CAST(${name(column)} AS decimal(38, 0))`

function cases(
  [first, a]: readonly [string, Node],
  [second, b]: readonly [string, Node],
  otherwise: Node,
  go: (node: Node) => string,
): string {
  const whens = [
    ...(a === otherwise && b === otherwise ? [] : [`WHEN ${first} THEN ${go(a)}`]),
    ...(b === otherwise ? [] : [`WHEN ${second} THEN ${go(b)}`]),
  ]
  return `CASE ${whens.join(' ')} ELSE ${go(otherwise)} END`
}

/** Cells from below: `below(i)` holds in every cell under i. `unknown`: the column that may be NULL, and where that leads. */
function ladder(
  kids: readonly Node[],
  below: (cell: number) => string,
  unknown: readonly [string, Node] | null,
  go: (node: Node) => string,
): string {
  const last = kids.length - 1
  const whens = kids
    .slice(0, last)
    .flatMap((kid, cell) => (kid === kids[cell + 1] ? [] : [`WHEN ${below(cell + 1)} THEN ${go(kid)}`]))
  const top = kids[last] ?? 0
  if (unknown && unknown[1] !== top) whens.unshift(`WHEN ${unknown[0]} IS NULL THEN ${go(unknown[1])}`)
  return whens.length === 0 ? go(top) : `CASE ${whens.join(' ')} ELSE ${go(top)} END`
}

/** A whole number as a literal of the fact's column. */
const write = (fact: Fact, value: bigint): string =>
  fact.kind === 'date' ? `DATE '${fromDayNumber(Number(value))}'` : `CAST(${value} AS bigint)`

type Pair = Extract<Variable, { kind: 'days' | 'ratio' }>
const pairsOf = ({ compiled, used }: Ends): readonly Pair[] =>
  used.flatMap((index) => compiled.variables[index] ?? []).filter(isPaired)
const both = (pair: Pair): readonly NumericFact[] =>
  pair.kind === 'days' ? [pair.from, pair.to] : [pair.part, pair.whole]
interface Among {
  readonly ends: Ends
  /** Facts whose value has been chosen already. */
  readonly settled: readonly Fact[]
  readonly dialect: Dialect
}

/**
 * Values for a fact that is tied to others and unknown: enough of them that every outcome which any value can lead to
 * is led to by one. The least facts in a region are reached from lowest values by the bounds between facts, each once
 * (`diagram/witness.ts`); so these are the lowest values, carried over the bounds along every way.
 */
function candidates(among: Among, fact: NumericFact, seen: readonly Fact[]): readonly string[] {
  const { ends, settled, dialect } = among
  const lowest = [fact.least, ...ends.used.flatMap((index) => lows(ends.compiled.variables[index], fact))]
  const fixed = [...new Set([...lowest, ...(witnessed(ends).get(fact.id) ?? [])])].map((value) => write(fact, value))
  const carried = pairsOf(ends).flatMap((pair) => {
    const [other] = both(pair).filter((each) => each !== fact)
    if (!other || !both(pair).some((each) => each === fact) || seen.includes(other)) return []
    const values = settled.includes(other)
      ? [name(`${other.id}?`)]
      : [name(other.id), ...candidates(among, other, [...seen, fact])]
    return values.flatMap((value) => carry(pair, fact, value, dialect))
  })
  return [...new Set([...fixed, ...carried])]
}

const lows = (variable: Variable | undefined, fact: Fact): readonly bigint[] =>
  variable?.kind === 'number' && variable.fact === fact ? variable.intervals.map(({ low }) => low) : []

/** The least value of one fact of a pair, given the other, at each bound between cells. */
function carry(pair: Pair, fact: NumericFact, other: string, dialect: Dialect): readonly string[] {
  if (pair.kind === 'days')
    return pair.intervals
      .slice(1)
      .map(({ low }) => (fact === pair.to ? `${other} + (${low})` : `${other} - (${low - 1n})`))
  return pair.cuts.flatMap(({ n, d }) => {
    const [times, over] = fact === pair.part ? [n, d] : [d, n]
    if (over === 0n) return []
    const product = `CAST(${other} AS decimal(38, 0)) * ${times}`
    const whole = dialect === 'duckdb' ? `CAST(${product} AS hugeint) // ${over}` : `div(${product}, ${over})`
    const within = `CAST(LEAST(${whole}, ${fact.most}) AS bigint)`
    return [within, `${within} + 1`]
  })
}

/** With a ratio, rounding can raise a bound more than once: the least facts of every region, nothing known, are added. */
function witnessed(ends: Ends): ReadonlyMap<string, ReadonlySet<bigint>> {
  const { decision, variables } = ends.compiled
  const found = new Map<string, Set<bigint>>()
  if (!pairsOf(ends).some(({ kind }) => kind === 'ratio')) return found
  const regions = [...ends.tied].reduce<readonly ReadonlyMap<number, number>[]>(
    (all, index) =>
      all.flatMap((cells) =>
        Array.from({ length: variables[index]?.cells ?? 0 }, (_, cell) => new Map(cells).set(index, cell)),
      ),
    [new Map()],
  )
  for (const cells of regions) {
    const facts = witness({ ...decision, contradictions: [] }, variables, cells)
    for (const fact of pairsOf(ends).flatMap(both)) {
      const value = facts && wholeNumber(fact, facts)
      if (value !== null) found.set(fact.id, (found.get(fact.id) ?? new Set()).add(value))
    }
  }
  return found
}

/** A formula or condition as SQL means the same as here: NULL is unknown, and SQL's logic has the same three values. */
function number(num: Num): string {
  switch (num.num) {
    case 'literal':
      return num.unit.unit === 'date' ? `DATE '${fromDayNumber(Number(num.value))}'` : String(num.value)
    case 'fact':
      return name(num.fact.id)
    case 'named':
      return number(num.of)
    case 'points': {
      const rows = num.rows.map(({ when, value }) => ({ when: condition(when), value }))
      // A row whose condition is unknown leaves the points unknown.
      const whens = rows.map(({ when, value }) => `WHEN (${when}) IS NULL THEN NULL WHEN ${when} THEN ${value}`)
      return rows.length === 0 ? String(num.otherwise) : `CASE ${whens.join(' ')} ELSE ${num.otherwise} END`
    }
    case 'sum':
      return `(${num.of.map(number).join(' + ')})`
    case 'least':
    case 'greatest': {
      const parts = num.of.map(number)
      const pick = num.num === 'least' ? 'LEAST' : 'GREATEST'
      // Both pass over NULL; a number that is unknown leaves the outcome unknown.
      return `CASE WHEN ${parts.map((part) => `${part} IS NOT NULL`).join(' AND ')} THEN ${pick}(${parts.join(', ')}) END`
    }
    case 'days':
      return `(${name(num.to.id)} - ${name(num.from.id)})`
    case 'later':
      return `CAST(${number(num.date)} + INTERVAL '${num.years} year' + INTERVAL '${num.days} day' AS date)`
    case 'output':
      throw new Error('a formula of another output is not worked out in SQL')
  }
}

function condition(of: Condition): string {
  switch (of.op) {
    case 'always':
      return 'TRUE'
    case 'all':
      return of.of.length === 0 ? 'TRUE' : `(${of.of.map(condition).join(' AND ')})`
    case 'any':
      return of.of.length === 0 ? 'FALSE' : `(${of.of.map(condition).join(' OR ')})`
    case 'not':
      return `(NOT ${condition(of.of)})`
    case 'named':
      return condition(of.of)
    case 'yes':
      return name(of.fact.id)
    case 'is':
      return `${name(of.fact.id)} IN (${of.codes.map(text).join(', ')})`
    case 'has':
      // DuckDB finds nothing in NULL; that must stay unknown.
      return `CASE WHEN ${name(of.fact.id)} IS NOT NULL THEN ${text(of.code)} = ANY(${name(of.fact.id)}) END`
    case 'compare':
      return `${side(of.left, of.right)} ${of.is} ${side(of.right, of.left)}`
    case 'ratio': {
      const [part, whole] = [wide(of.part.id), wide(of.whole.id)]
      return `${part} * ${of.fraction.d} ${of.is} ${whole} * ${of.fraction.n}`
    }
  }
}

/** A literal is compared in the type of what stands across from it. */
const side = (num: Num, across: Num): string =>
  num.num === 'literal' && across.num === 'fact' ? write(across.fact, num.value) : number(num)

/**
 * Rows alike in all that the rules can tell apart have one answer. Here the cut of a decision is worked out for each row in
 * SQL: one slot a variable, 0 for unknown, all of them packed into a few numbers, the row's class. By these the row goes
 * down the diagram to a leaf. A row of which a cell is not plainly right, or where one of two facts that are compared is
 * unknown, gets NULL: it is read and answered by itself.
 */
import { type Compiled, compileSides, type Diagram, type Firing } from '../rules/diagram/compile.ts'
import { factsOf, isPaired, type Variable } from '../rules/diagram/cut.ts'
import type { Stand } from '../rules/diagram/difference.ts'
import { type Node, nodesFrom } from '../rules/diagram/store.ts'
import type { Fact, NumericFact } from '../rules/fact.ts'
import { plainFact } from '../rules/plain.ts'
import { rulesAsOf } from '../rules/precedence.ts'
import { identifier, literal } from './duck.ts'
import { decimal, places, plainly } from './plainly.ts'

export interface Classes {
  /** A query over a table's rows. Its first columns are the class: whole numbers, or NULL in the first. */
  readonly sql: string
  /** How many those are. */
  readonly width: number
  /** Where a row of this class ends on every side, as one number; null where a fact on the way is unknown. */
  readonly leafOf: (numbers: readonly number[]) => number | null
}

/** `types`: the columns of the table that are facts, and how each is typed. `also`: columns to keep beside them. */
export function classesOf(
  stands: readonly Stand[],
  source: string,
  types: ReadonlyMap<string, string>,
  also: readonly string[],
): Classes {
  const sides = compileSides(stands.map(({ decision, asOf }) => ({ decision, rules: rulesAsOf(decision, asOf) })))
  const diagrams = sides.map(firingOf)
  const read = new Set(diagrams.flatMap(variablesIn))
  const variables = sides[0]?.variables ?? []
  const facts = new Map(stands.flatMap(({ decision }) => decision.asks.map((fact) => [fact.id, fact] as const)))
  const asked = [...facts.values()].filter(({ id }) => types.has(id))
  const pairs = variables.filter((variable, index) => read.has(index) && isPaired(variable)).map(factsOf)
  const inner = asked.map((fact) => {
    const column = identifier(fact.id)
    const type = types.get(fact.id) ?? ''
    const unknown = type === 'VARCHAR' ? `(${column} IS NULL OR ${column} = '')` : `${column} IS NULL`
    const value = plainly(fact, column, type)
    return `${value} AS ${valued(fact)}, (${unknown} OR ${valued(fact)} IS NOT NULL) AS ${isRight(fact)}`
  })
  // A fact without a column is unknown of everybody.
  const isUnknown = (fact: Fact): string => (types.has(fact.id) ? `(${valued(fact)} IS NULL)` : 'TRUE')
  const conditions = [...asked.map(isRight), ...pairs.map((pair) => pair.map(isUnknown).join(' = '))]
  const has = (variable: Variable): boolean => factsOf(variable).every(({ id }) => types.has(id))
  const digits = digitsOf(variables.map((variable, index) => (read.has(index) && has(variable) ? variable : null)))
  const numbers = numbersOf(digits)
  const [first = '0', ...others] = numbers
  const kept = [...asked.map(({ id }) => id), ...also].map(identifier)
  const numbered = [`CASE WHEN ${conditions.join(' AND ')} THEN ${first} END`, ...others]
  return {
    sql: `SELECT ${[...numbered.map((number) => `CAST(${number} AS INTEGER)`), ...kept].join(', ')} FROM (SELECT *, ${inner.join(', ')} FROM ${source})`,
    width: numbered.length,
    leafOf: together(diagrams.map((diagram) => walk(diagram, digits))),
  }
}

function firingOf({ decision, outputs }: Compiled): Diagram<Firing> {
  const source = decision.concludes.find((each) => each.output === decision.answer)?.from ?? decision.answer
  const firing = outputs.get(source)?.firing
  if (!firing) throw new Error(`decision \`${decision.id}\` has no rules for its answer`)
  return firing
}

const variablesIn = ({ store, root }: Diagram<Firing>): readonly number[] =>
  nodesFrom(store, root)
    .filter((node) => !store.isTerminal(node))
    .map(store.variableOf)

/** A variable's slot in the class: which number holds it, and how it is got out again. */
interface Digit {
  readonly variable: Variable
  readonly number: number
  readonly stride: number
}

/** What an INTEGER holds. */
const most = 2 ** 31 - 1

/** A digit for each variable; of more than one number, where one cannot hold them all. */
function digitsOf(variables: readonly (Variable | null)[]): readonly (Digit | null)[] {
  let [number, stride] = [0, 1]
  return variables.map((variable) => {
    if (!variable) return null
    const size = variable.cells + 1
    if (stride * size > most) [number, stride] = [number + 1, 1]
    const digit = { variable, number, stride }
    stride *= size
    return digit
  })
}

function numbersOf(digits: readonly (Digit | null)[]): readonly string[] {
  const given = digits.filter((digit) => digit !== null)
  const sums = Map.groupBy(given, ({ number }) => number)
  return [...sums.values()].map((sum) => sum.map(({ variable, stride }) => `${slot(variable)} * ${stride}`).join(' + '))
}

/** The diagram in one array: at each node its digit, then where each slot from 1 leads; an end is `~place`. */
function walk({ store, root }: Diagram<Firing>, digits: readonly (Digit | null)[]) {
  const flat: number[] = []
  const places = new Map<Node, number>()
  let ends = 0
  const place = (node: Node): number => {
    const known = places.get(node)
    if (known !== undefined) return known
    if (store.isTerminal(node)) {
      const end = ~ends++
      places.set(node, end)
      return end
    }
    const kids = store.childrenOf(node).map(place)
    const at = flat.push(store.variableOf(node), ...kids) - kids.length - 1
    places.set(node, at)
    return at
  }
  const start = place(root)
  const nodes = Int32Array.from(flat)
  const numbers = Int32Array.from(digits, (digit) => digit?.number ?? 0)
  const strides = Int32Array.from(digits, (digit) => digit?.stride ?? most)
  const sizes = Int32Array.from(digits, (digit) => (digit?.variable.cells ?? 0) + 1)
  const leaf = (row: readonly number[]): number | null => {
    let at = start
    while (at >= 0) {
      const variable = nodes[at] ?? 0
      const whole = row[numbers[variable] ?? 0] ?? 0
      const found = ((whole / (strides[variable] ?? 1)) | 0) % (sizes[variable] ?? 1)
      if (found === 0) return null
      at = nodes[at + found] ?? 0
    }
    return ~at
  }
  return { leaf, ends }
}

/** The leaves on all sides as one number. */
const together =
  (walks: readonly ReturnType<typeof walk>[]) =>
  (row: readonly number[]): number | null => {
    let all = 0
    for (const { leaf, ends } of walks) {
      const found = leaf(row)
      if (found === null) return null
      all = all * ends + found
    }
    return all
  }

const valued = ({ id }: Fact): string => identifier(`${id} value`)
const isRight = ({ id }: Fact): string => identifier(`${id} right`)

function slot(variable: Variable): string {
  switch (variable.kind) {
    case 'yes-no': {
      const value = valued(variable.fact)
      return `CASE WHEN ${value} THEN 2 WHEN NOT ${value} THEN 1 ELSE 0 END`
    }
    case 'has': {
      const value = valued(variable.fact)
      return `CASE WHEN ${value} IS NULL THEN 0 WHEN list_contains(${value}, ${literal(variable.code)}) THEN 2 ELSE 1 END`
    }
    case 'choice': {
      const cells = Object.keys(variable.fact.options).map((code) =>
        variable.groups.findIndex((group) => group.includes(code)),
      )
      return `coalesce([${cells.map((cell) => cell + 1).join(', ')}][${valued(variable.fact)}], 0)`
    }
    case 'number': {
      const { fact, intervals } = variable
      const bounds = intervals.slice(1).map(({ low }) => `${valued(fact)} < ${number(fact, low)}`)
      return ladder([fact], bounds)
    }
    case 'days': {
      const { from, to, intervals } = variable
      // Dates lie whole days apart; anything else is written in its own unit, money in yuan.
      const apart = (low: bigint): string => (from.kind === 'date' ? String(low) : number(from, low))
      const bounds = intervals.slice(1).map(({ low }) => `${valued(to)} - ${valued(from)} < ${apart(low)}`)
      return ladder([from, to], bounds)
    }
    case 'ratio': {
      const { part, whole, cuts } = variable
      const wide = (fact: NumericFact) => `CAST(${valued(fact)} AS DECIMAL(38, ${places[fact.kind]}))`
      const bounds = cuts.map(({ n, d, strict }) => `${wide(part)} * ${d} ${strict ? '<=' : '<'} ${wide(whole)} * ${n}`)
      return ladder([part, whole], bounds)
    }
    case 'sum':
      throw new Error('sums are kept whole only for reading')
  }
}

/** Cells from below: each bound holds in every cell under it. */
const ladder = (facts: readonly Fact[], bounds: readonly string[]): string =>
  `CASE ${facts.map((fact) => `WHEN ${valued(fact)} IS NULL THEN 0`).join(' ')} ${bounds.map((bound, cell) => `WHEN ${bound} THEN ${cell + 1}`).join(' ')} ELSE ${bounds.length + 1} END`

function number(fact: NumericFact, units: bigint): string {
  const plain = String(plainFact(fact, fact.kind === 'money' ? units : Number(units)))
  return fact.kind === 'date' ? `DATE '${plain}'` : `CAST(${plain} AS ${decimal(fact)})`
}

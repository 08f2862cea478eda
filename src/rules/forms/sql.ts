/**
 * A decision as SQL: one text that runs in DuckDB and in PostgreSQL, over a table with a column per fact, named by the
 * fact's id: boolean, text (choice), text[] (set), bigint (count, fen, millionths), date. NULL is unknown, and makes the
 * outcome unknown only where it can matter.
 */
import { fromDayNumber } from '../../time/dates.ts'
import type { Decision } from '../decision.ts'
import { factsOf } from '../diagram/cut.ts'
import { nodesFrom } from '../diagram/store.ts'
import { factsInNumber } from '../expression.ts'
import type { Fact } from '../fact.ts'
import type { Output, OutputValue } from '../outcome.ts'
import type { AsOf } from '../precedence.ts'
import { type End, type Ends, endsOf, impossible, type Outcome, unknown } from './ends.ts'
import { slotColumn, slotsPossible, tiedFacts } from './sql-tied.ts'
import { type Walk, walk } from './sql-walk.ts'
import { type Dialect, name, number, text } from './sql-words.ts'

export type { Dialect } from './sql-words.ts'

export interface SqlOptions {
  readonly dialect: Dialect
  /** The output looked at; the answer, where none is named. */
  readonly output?: string
}

export interface DecisionSql {
  /** The outcome as one expression over the row; null where facts are tied to each other. */
  readonly expression: string | null
  /** A query for everybody in a table: the columns to keep, and `outcome`. */
  outcome(table: string, keep: readonly string[]): string
  /** The same, and `rule`: the id of the rule that gave the outcome (of several, the first); NULL where that is open. */
  outcomeAndRule(table: string, keep: readonly string[]): string
  /** What each text in the column `outcome` stands for. Under a formula's text stands the formula; the column has its value. */
  readonly outcomes: ReadonlyMap<string, Outcome>
}

export function decisionSql(
  decision: Decision,
  asOf: AsOf,
  { dialect, output = decision.answer }: SqlOptions,
): DecisionSql {
  const ends = endsOf(decision, asOf, { output, withRules: false })
  const kind = decision.outputs.get(output)?.kind
  const labels = labelsOf(ends.outcomes, kind)
  const label = ({ outcome }: End) => nullable(labels[outcome])
  const outcomeOf = (slot: Walk['slot']) => walk(ends, { slot, leaf: label })
  return {
    outcomes: new Map(ends.outcomes.map((outcome, index) => [labels[index] ?? '', outcome])),
    expression: ends.tied.size > 0 ? null : withFormulas(outcomeOf(null), ends, labels),
    outcome(table, keep) {
      const rows: Rows = (columns, from, slot) => `SELECT ${columns}, ${outcomeOf(slot)} AS "outcome"\nFROM ${from}`
      return query(ends, labels, { table, keep, dialect, rows, withRule: false })
    },
    outcomeAndRule(table, keep) {
      const ruled = endsOf(decision, asOf, { output })
      const labels = labelsOf(ruled.outcomes, kind)
      const { store, root } = ruled.diagram
      const places = nodesFrom(store, root).filter(store.isTerminal).map(store.valueOf)
      const pick = (values: readonly string[]) => `(ARRAY[${values.join(', ')}])["end"]`
      const outcomes = pick(places.map(({ outcome }) => nullable(labels[outcome])))
      const rules = pick(places.map(({ rule }) => nullable(ruled.rules[rule]?.id)))
      const rows: Rows = (columns, from, slot) => {
        const ended = `SELECT ${columns}, ${walk(ruled, { slot, leaf: (end) => String(places.indexOf(end) + 1) })} AS "end"`
        // Here and below, `OFFSET 0` keeps the planner from working out twice what is read twice.
        return `SELECT ${columns}, ${outcomes} AS "outcome", ${rules} AS "rule"\nFROM (${ended}\nFROM ${from} OFFSET 0) AS t`
      }
      return query(ruled, labels, { table, keep, dialect, rows, withRule: true })
    },
  }
}

/** Where a fact that is tied to another is unknown, there is no outcome yet. */
const nullable = (value: string | undefined): string => (value === undefined ? 'CAST(NULL AS text)' : text(value))

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

/** Rows of a table: some of its columns, and what they come to. */
type Rows = (columns: string, from: string, slot: Walk['slot']) => string

interface Asked {
  readonly table: string
  readonly keep: readonly string[]
  readonly dialect: Dialect
  readonly rows: Rows
  readonly withRule: boolean
}

function query(ends: Ends, labels: readonly string[], { table, keep, dialect, rows, withRule }: Asked): string {
  const inFormulas = ends.outcomes.flatMap((each) => ('formula' in each ? factsInNumber(each.formula) : []))
  const kept = listed([...keep, ...inFormulas.map(({ id }) => id)])
  const given = `"outcome"${withRule ? ', "rule"' : ''}`
  const facts = tiedFacts(ends)
  let from = rows(kept, table, null)
  if (facts.length > 0) {
    const all = listed([...keep, ...factsRead(ends).map(({ id }) => id)])
    const isOpen = facts.map(({ id }) => `${name(id)} IS NULL`).join(' OR ')
    const possible = rows(`"row", ${kept}`, 'asked JOIN slots USING ("row")', slotColumn)
    from = `WITH walked AS NOT MATERIALIZED (${rows(all, table, null)}),
asked AS MATERIALIZED (SELECT row_number() OVER () AS "row", ${all} FROM walked WHERE (${isOpen}) AND "outcome" IS NULL),
slots AS (${slotsPossible(ends, 'asked', dialect)})
SELECT ${kept}, ${given} FROM (SELECT ${kept}, ${given} FROM walked OFFSET 0) AS t WHERE "outcome" IS NOT NULL
UNION ALL
${agreedRows(possible, kept, labels, withRule)}`
  }
  if (facts.length === 0 && inFormulas.length === 0) return from
  const shown = `${keep.map(name).join(', ')}, ${withFormulas('"outcome"', ends, labels)} AS ${given}`
  return `SELECT ${shown}\nFROM (${from}) AS t`
}

const listed = (ids: readonly string[]): string => [...new Set(ids)].map(name).join(', ')

/** Facts whose columns the query needs. */
const factsRead = ({ compiled, used, outcomes }: Ends): readonly Fact[] => [
  ...used.flatMap((index) => compiled.variables[index] ?? []).flatMap(factsOf),
  ...outcomes.flatMap((outcome) => ('formula' in outcome ? factsInNumber(outcome.formula) : [])),
]

/** One row again for each: what every value that the tied facts may have agrees on. */
function agreedRows(from: string, kept: string, labels: readonly string[], withRule: boolean): string {
  const possible = `NULLIF("outcome", ${text(labels[impossible] ?? '')})`
  const one = `min(${possible}) = max(${possible})`
  const outcome = `CASE WHEN count(${possible}) = 0 THEN ${text(labels[impossible] ?? '')} WHEN ${one} THEN min(${possible}) ELSE ${text(labels[unknown] ?? '')} END`
  const rule = `CASE WHEN ${one} AND min("rule") = max("rule") AND count("rule") = count(${possible}) THEN min("rule") END`
  return `SELECT ${kept}, ${outcome} AS "outcome"${withRule ? `, ${rule} AS "rule"` : ''}\nFROM (${from}) AS t GROUP BY "row", ${kept}`
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

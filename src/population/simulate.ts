/**
 * A decision put to every row of a table, as the law stands on one day or on two, or as it stands and as a draft would have
 * it: answers in the order of the rows, bad rows set aside. Rows of one class are answered once (`classes.ts`).
 */
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api'
import { type Change, changeOf } from '../rules/changed.ts'
import type { Fact } from '../rules/fact.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import type { Problem } from '../rules/input.ts'
import type { Text } from '../text.ts'
import { answerer, type RowAnswer } from './answers.ts'
import { cellReader } from './cells.ts'
import { classesOf } from './classes.ts'
import type { BrokenLine } from './csv.ts'
import type { Layout } from './layout.ts'
import { type Answered, hasOwn, type Question, standsOf } from './question.ts'
import { asText, chunksOf, type Table } from './table.ts'
import { type Summary, tally } from './tally.ts'

export interface SetAside {
  /** The row's id or number; empty for a line that is no row. */
  readonly id: string
  /** The line of the file, for a line that is no row. */
  readonly line: number | null
  readonly column: string
  readonly text: Text
}

export interface Listener {
  /** Of every row in turn; null for one that is set aside. */
  readonly answered: (row: Answered | null) => void
  readonly setAside: (row: SetAside) => void
  /** After every chunk; the next waits for it. */
  readonly read: (rows: number) => Promise<void> | void
  /** When all have gone by: what stands after FROM to read the rows that were answered, or set aside, once more. */
  readonly done?: (source: string) => Promise<void>
}

export async function simulate(
  duck: DuckDBConnection,
  table: Table,
  layout: Layout,
  question: Question,
  listener: Listener,
): Promise<Summary> {
  let broken = 0
  const names = [...layout.facts.map(({ id }) => id), ...(layout.id === null ? [] : [layout.id])]
  const noRow = ({ line, text }: BrokenLine): void => {
    broken++
    listener.setAside({ id: '', line, column: '', text })
  }
  const staged = await table.ready(names, noRow, listener.read)
  try {
    const found = await throughRows(duck, staged.source, { table, layout, question, listener })
    if (found.rows !== staged.rows) throw new Error(`${found.rows} of ${staged.rows} rows were read`)
    await listener.done?.(staged.source)
    return { ...found, rows: found.rows + broken, setAside: found.setAside + broken }
  } finally {
    staged.remove()
  }
}

interface Run {
  readonly table: Table
  readonly layout: Layout
  readonly question: Question
  readonly listener: Listener
}

async function throughRows(
  duck: DuckDBConnection,
  source: string,
  { table, layout: { facts: asked, id }, question, listener }: Run,
): Promise<Summary> {
  const readers = asked.map((fact) => ({ fact, read: cellReader(fact) }))
  const types = new Map(asked.map((fact) => [fact.id, table.columns.get(fact.id) ?? '']))
  const { sql, width, leafOf } = classesOf(standsOf(question), source, types, id === null ? [] : [id])
  const answer = inOrder(question)
  const byLeaf = new Map<number, Counted>()
  const byClass = new Map<string, Counted>()
  const counted = tally(question)
  let setAside = 0
  let rows = 0

  const forget = (known: Map<unknown, Counted>): void => {
    for (const { answered, rows: alike } of known.values()) counted.add(answered, alike)
    known.clear()
  }
  /** A row read and answered by itself. */
  const byItself = (chunk: DuckDBDataChunk, row: number): Answered | null => {
    const found = factsIn(readers, chunk, width, row)
    const result = 'problems' in found ? found : answer(found.facts)
    if (!('problems' in result)) return result
    setAside++
    const named = id === null ? null : asText(chunk.getColumnVector(width + asked.length).getItem(row) ?? null)
    for (const { at, text } of result.problems)
      listener.setAside({ id: named ?? String(rows), line: null, column: at.slice(1), text })
    return null
  }

  for await (const chunk of chunksOf(duck, sql)) {
    const columns = Array.from({ length: width }, (_, place) => chunk.getColumnVector(place))
    const numbers = columns.map(() => 0)
    for (let row = 0; row < chunk.rowCount; row++) {
      rows++
      const isPlain = readNumbers(columns, row, numbers)
      const leaf = isPlain ? leafOf(numbers) : null
      // With facts unknown, the leaf is not known; the class says which they are.
      const name = isPlain && leaf === null ? numbers.join() : ''
      const known = leaf === null ? byClass.get(name) : byLeaf.get(leaf)
      if (known !== undefined) {
        known.rows++
        listener.answered(known.answered)
        continue
      }
      const answered = byItself(chunk, row)
      listener.answered(answered)
      if (answered === null) continue
      if (!isPlain || hasOwn(answered)) counted.add(answered, 1)
      else if (leaf !== null) byLeaf.set(leaf, { answered, rows: 1 })
      else {
        if (byClass.size >= mostClasses) forget(byClass)
        byClass.set(name, { answered, rows: 1 })
      }
    }
    await listener.read(rows)
  }
  forget(byLeaf)
  forget(byClass)
  return { rows, setAside, ...counted.summary() }
}

interface Counted {
  readonly answered: Answered
  rows: number
}

type Column = ReturnType<DuckDBDataChunk['getColumnVector']>

/** The row's class into `numbers`; false for a row that is to be answered by itself. */
function readNumbers(columns: readonly Column[], row: number, numbers: number[]): boolean {
  for (let place = 0; place < columns.length; place++) {
    const number = columns[place]?.getItem(row)
    if (typeof number !== 'number') return false
    numbers[place] = number
  }
  return true
}

/** Most classes that are remembered at a time. */
const mostClasses = 200_000

interface Reader {
  readonly fact: Fact
  readonly read: ReturnType<typeof cellReader>
}

function factsIn(
  readers: readonly Reader[],
  chunk: DuckDBDataChunk,
  width: number,
  row: number,
): { readonly facts: Facts } | { readonly problems: readonly Problem[] } {
  const facts: Record<string, FactValue> = {}
  const problems: Problem[] = []
  for (const [place, { fact, read }] of readers.entries()) {
    const cell = read(asText(chunk.getColumnVector(width + place).getItem(row) ?? null))
    if ('problem' in cell) problems.push(cell.problem)
    else if (cell.value !== undefined) facts[fact.id] = cell.value
  }
  return problems.length > 0 ? { problems } : { facts }
}

/** Answers alike are one and the same object, but for those worked out from a row's own figures. */
function inOrder({ first, second, forwards }: Question) {
  const one = answerer(first.decision, first.asOf)
  const other = second && answerer(second.decision, second.asOf)
  const preference = (forwards && second ? second : first).decision
  const shared = new Map<string, Answered>()
  const change = (from: RowAnswer, to: RowAnswer): Change | null =>
    from.state === to.state && from.outcome === to.outcome ? null : changeOf(preference, from, to)
  return (facts: Facts): Answered | { readonly problems: readonly Problem[] } => {
    const a = one(facts)
    const b = other?.(facts) ?? null
    if ('problems' in a) return a
    if (b !== null && 'problems' in b) return b
    const made = { first: a, second: b, change: b && (forwards ? change(a, b) : change(b, a)) }
    if (hasOwn(made)) return made
    const key = JSON.stringify([a.state, a.outcome, a.rule, b?.state, b?.outcome, b?.rule])
    const known = shared.get(key) ?? made
    shared.set(key, known)
    return known
  }
}

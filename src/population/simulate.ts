/** A decision put to every row of a table, on one day or on two: answers in the order of the rows, bad rows set aside. */
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import { nearest, type Problem } from '../rules/input.ts'
import type { AsOf } from '../rules/precedence.ts'
import type { Text } from '../text.ts'
import { before } from '../time/dates.ts'
import { vocabulary } from '../zone/decisions.ts'
import { answerer, type Effect, effectOf, type RowAnswer } from './answers.ts'
import { cellReader } from './cells.ts'
import type { Table } from './table.ts'

export interface Question {
  readonly decision: Decision
  readonly on: AsOf
  /** The other day, where two are compared. */
  readonly against: AsOf | null
}

export interface Answered {
  readonly id: string
  readonly first: RowAnswer
  readonly second: RowAnswer | null
  /** From the earlier of the two days to the later; null where nothing changes. */
  readonly effect: Effect | null
  readonly facts: Facts
}

export interface SetAside {
  /** The row's id or number; empty for a line that is no row. */
  readonly id: string
  /** The line of the file, for a line that is no row. */
  readonly line: number | null
  readonly column: string
  readonly text: Text
}

export interface Listener {
  readonly answered: (row: Answered) => void
  readonly setAside: (row: SetAside) => void
  /** After every chunk; the next waits for it. */
  readonly read: (rows: number) => Promise<void> | void
}

export interface Summary {
  readonly rows: number
  readonly setAside: number
  readonly outcomes: ReadonlyMap<string, number>
  readonly outcomesAgainst: ReadonlyMap<string, number>
  readonly changed: number
  readonly effects: Readonly<Record<Effect, number>>
  /** Changes from the earlier day to the later. */
  readonly moves: readonly {
    readonly from: string
    readonly to: string
    readonly effect: Effect
    readonly rows: number
  }[]
}

export interface Layout {
  readonly facts: readonly Fact[]
  readonly id: string | null
  /** Columns that are no facts, and are passed over. */
  readonly passedOver: readonly string[]
}

/** Which columns are facts of the decision; a name that looks like a mistaken one is refused. */
export function layoutOf(decision: Decision, { columns }: Table): Layout | { readonly problems: readonly Text[] } {
  const facts = decision.asks.filter(({ id }) => columns.includes(id))
  const lacking = decision.asks.filter(({ id }) => !columns.includes(id)).map(({ id }) => id)
  const others = columns.filter((name) => name !== 'id' && !vocabulary.some(({ id }) => id === name))
  const mistaken = others.flatMap((name) => {
    const meant = nearest(name, lacking)
    return meant === null ? [] : [{ name, meant }]
  })
  if (mistaken.length > 0)
    return {
      problems: mistaken.map(({ name, meant }) => ({
        zh: `列“${name}”不是事实；最接近的是“${meant}”。若无关，请改名`,
        en: `the column \`${name}\` is no fact; the nearest is \`${meant}\`. Rename it if it is something else`,
      })),
    }
  if (facts.length === 0)
    return {
      problems: [
        {
          zh: `没有一列是“${decision.id}”所问的事实：${lacking.join('、')}`,
          en: `no column is a fact that \`${decision.id}\` asks for: ${lacking.join(', ')}`,
        },
      ],
    }
  return { facts, id: columns.includes('id') ? 'id' : null, passedOver: others }
}

const mostOutcomes = 5000

export async function simulate(
  table: Table,
  { facts: asked, id }: Layout,
  { decision, on, against }: Question,
  listener: Listener,
): Promise<Summary> {
  const first = answerer(decision, on)
  const second = against && answerer(decision, against)
  const forwards = against === null || before(on.on, against.on)
  const readers = asked.map((fact) => ({ id: fact.id, read: cellReader(fact) }))
  const names = [...asked.map((fact) => fact.id), ...(id === null ? [] : [id])]
  const count = { rows: 0, setAside: 0, changed: 0 }
  const effects = { gains: 0, loses: 0, otherwise: 0 }
  const outcomes = new Map<string, number>()
  const outcomesAgainst = new Map<string, number>()
  const moves = new Map<string, { from: string; to: string; effect: Effect; rows: number }>()

  const reject = (rowId: string, problems: readonly Problem[]): void => {
    count.setAside++
    for (const { at, text } of problems) listener.setAside({ id: rowId, line: null, column: at.slice(1), text })
  }
  /** What changes from the earlier of the two days to the later. */
  const compare = (one: RowAnswer, other: RowAnswer): Effect | null => {
    add(outcomesAgainst, other.outcome)
    const [from, to] = forwards ? [one, other] : [other, one]
    if (from.outcome === to.outcome) return null
    const key = `${from.outcome}→${to.outcome}`
    const move = moves.get(key) ?? { from: from.outcome, to: to.outcome, effect: effectOf(decision, from, to), rows: 0 }
    move.rows++
    count.changed++
    effects[move.effect]++
    if (moves.size < mostOutcomes) moves.set(key, move)
    return move.effect
  }
  const answer = (rowId: string, facts: Facts): void => {
    const one = first(facts)
    const other = second?.(facts) ?? null
    if ('problems' in one) reject(rowId, one.problems)
    else if (other !== null && 'problems' in other) reject(rowId, other.problems)
    else {
      add(outcomes, one.outcome)
      listener.answered({ id: rowId, first: one, second: other, effect: other && compare(one, other), facts })
    }
  }

  for await (const chunk of table.chunks(names)) {
    const size = chunk[0]?.length ?? 0
    for (let row = 0; row < size; row++) {
      count.rows++
      const facts: Record<string, FactValue | undefined> = {}
      const problems: Problem[] = []
      for (const [column, reader] of readers.entries()) {
        const cell = reader.read(chunk[column]?.[row] ?? null)
        if ('problem' in cell) problems.push(cell.problem)
        else if (cell.value !== undefined) facts[reader.id] = cell.value
      }
      const rowId = (id === null ? null : chunk[readers.length]?.[row]) ?? String(count.rows)
      if (problems.length > 0) reject(rowId, problems)
      else answer(rowId, facts)
    }
    await listener.read(count.rows)
  }
  for await (const { line, text } of table.broken()) {
    count.rows++
    count.setAside++
    listener.setAside({ id: '', line, column: '', text })
  }
  return {
    ...count,
    effects,
    outcomes,
    outcomesAgainst,
    moves: [...moves.values()].sort((a, b) => b.rows - a.rows),
  }
}

function add(counts: Map<string, number>, key: string): void {
  if (counts.has(key) || counts.size < mostOutcomes) counts.set(key, (counts.get(key) ?? 0) + 1)
}

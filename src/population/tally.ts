/** What a simulation comes to: outcomes counted on either side, changes by what they mean, from what to what, and by which rules. */
import type { Change } from '../rules/changed.ts'
import type { Answered, Question } from './question.ts'

export interface Tallied {
  readonly outcomes: ReadonlyMap<string, number>
  readonly outcomesAgainst: ReadonlyMap<string, number>
  readonly changed: number
  readonly effects: Readonly<Record<Change, number>>
  readonly moves: readonly {
    readonly from: string
    readonly to: string
    readonly effect: Change
    readonly rows: number
  }[]
  /** Changed rows by the rules that gave the answers, as `rulesKey` writes them. */
  readonly byRules: ReadonlyMap<string, number>
}

export interface Summary extends Tallied {
  readonly rows: number
  readonly setAside: number
}

export const rulesKey = (before: string, after: string): string => `${before}→${after}`

/** Past this many different outcomes, no more are told apart. */
const most = 5000

export function tally({ forwards }: Question) {
  const outcomes = new Map<string, number>()
  const outcomesAgainst = new Map<string, number>()
  const byRules = new Map<string, number>()
  const effects = { gain: 0, loss: 0, other: 0 }
  const moves = new Map<string, { from: string; to: string; effect: Change; rows: number }>()

  const enter = ({ first, second, change }: Answered, rows: number): void => {
    add(outcomes, first.outcome, rows)
    if (second === null) return
    add(outcomesAgainst, second.outcome, rows)
    if (change === null) return
    effects[change] += rows
    const [from, to] = forwards ? [first, second] : [second, first]
    add(byRules, rulesKey(from.rule, to.rule), rows)
    const key = `${from.outcome}→${to.outcome}→${change}`
    const move = moves.get(key) ?? { from: from.outcome, to: to.outcome, effect: change, rows: 0 }
    move.rows += rows
    if (moves.size < most) moves.set(key, move)
  }

  return {
    add: enter,
    summary(): Tallied {
      return {
        outcomes,
        outcomesAgainst,
        changed: effects.gain + effects.loss + effects.other,
        effects,
        moves: [...moves.values()].sort((a, b) => b.rows - a.rows),
        byRules,
      }
    },
  }
}

function add(counts: Map<string, number>, key: string, rows: number): void {
  if (counts.has(key) || counts.size < most) counts.set(key, (counts.get(key) ?? 0) + rows)
}

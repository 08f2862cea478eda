/** Whether one answer is better than another for the person who asks, as far as the decision says what is better. */
import type { OutputValue } from './outcome.ts'

/** Of two numbers or dates the higher or the lower; of named answers, the order from the best to the worst. */
export type Better = 'higher' | 'lower' | readonly Rung[]
/** An answer in such an order, or several that are as good as each other. */
export type Rung = string | readonly string[]

/** What a decision says of its answers. */
export interface Preference {
  readonly closed: readonly (string | boolean)[]
  readonly better: Better | null
}

export type Judgement = 'better' | 'worse' | 'neither'

/** A "no" is worse than any other answer; beyond that the declared order holds, and what it leaves out is neither. */
export function judge({ closed, better }: Preference, before: OutputValue, after: OutputValue): Judgement {
  const shut = closed.some((each) => each === before)
  const shuts = closed.some((each) => each === after)
  if (shut !== shuts) return shut ? 'better' : 'worse'
  const [from, to] = [height(better, before), height(better, after)]
  if (from === null || to === null || from === to) return 'neither'
  return to > from ? 'better' : 'worse'
}

/** The higher, the better; null where the decision does not say. */
function height(better: Better | null, value: OutputValue): number | bigint | null {
  if (better === null) return null
  if (better === 'higher' || better === 'lower')
    return typeof value !== 'bigint' ? null : better === 'higher' ? value : -value
  const rung = better.findIndex((each) => codesOf(each).some((code) => code === value))
  return rung < 0 ? null : -rung
}

export const codesOf = (rung: Rung): readonly string[] => (typeof rung === 'string' ? [rung] : rung)

/** Whether the order says where this answer stands. */
export const isRanked = ({ better }: Preference, value: OutputValue): boolean => height(better, value) !== null

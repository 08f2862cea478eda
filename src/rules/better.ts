/** Whether one answer is better than another for the person who asks, as far as the decision says what is better. */
import type { Decision } from './decision.ts'
import type { OutputValue } from './outcome.ts'

export type Judgement = 'better' | 'worse' | 'neither'

/** A "no" is worse than any other answer; of two numbers the declared side is better. */
export function judge(
  { closed, better }: Pick<Decision, 'closed' | 'better'>,
  before: OutputValue,
  after: OutputValue,
): Judgement {
  const shut = closed.some((each) => each === before)
  const shuts = closed.some((each) => each === after)
  if (shut !== shuts) return shut ? 'better' : 'worse'
  if (better === null || typeof before !== 'bigint' || typeof after !== 'bigint' || before === after) return 'neither'
  return after > before === (better === 'higher') ? 'better' : 'worse'
}

/** The way that the facts in the address take through a diagram. */
import { factsFrom, useTyped } from '../../../address.ts'
import { useWays } from '../../../api/queries.ts'
import type { DecisionView, Picture } from '../../../api/types.ts'
import { useWhen } from '../../../parts/when.tsx'

export type Arrow = Picture['arrows'][number]
export type Box = Picture['boxes'][number]

export interface Lit {
  readonly open: ReadonlySet<string>
  readonly taken: ReadonlySet<string>
}

/** Null where no facts are given, or none that the server can read. */
export function useLit(decision: DecisionView, output: { readonly output?: string }): Lit | null {
  const [typed] = useTyped()
  const facts = factsFrom(typed, decision.facts)
  const given = Object.keys(facts).length > 0
  const { data } = useWays(decision.id, { facts, ...useWhen() }, output, given)
  return given && data ? { open: new Set(data.open), taken: new Set(data.taken) } : null
}

export type Light = 'taken' | 'open' | 'shut' | 'plain'

export const lightOf = (lit: Lit | null, arrow: string): Light =>
  !lit ? 'plain' : lit.taken.has(arrow) ? 'taken' : lit.open.has(arrow) ? 'open' : 'shut'

/** What is asked on the way that is taken, with the answers; and the box in which it ends. */
export function stepsOf({ boxes, arrows }: Picture, lit: Lit) {
  const taken = arrows.filter(({ id }) => lit.taken.has(id))
  const steps: { readonly question: Box; readonly arrow: Arrow }[] = []
  let at = boxes[0]
  while (at) {
    const here = at
    const arrow = taken.find(({ from }) => from === here.id)
    if (!arrow) break
    steps.push({ question: here, arrow })
    at = boxes.find(({ id }) => id === arrow.to)
  }
  return { steps, end: at }
}

/** In which order steps are offered: what carries the case on, then its time, then whose it is, then what ends it. */
import type { Can } from '../../../api/commands.ts'

const order = [
  ['accept', 'give-opinion', 'publish-notice', 'propose', 'decide', 'resume', 'check-promise', 'cure', 'object'],
  ['ask-correction', 'refuse-acceptance', 'ask-opinion'],
  ['suspend', 'extend', 'notify-delay'],
  ['suspend-licence', 'reinstate-licence', 'revoke-licence'],
  ['claim', 'release'],
  ['withdraw'],
]
const places = new Map(order.flatMap((group, row) => group.map((command, at) => [command, [row, at] as const])))
const last = [order.length, 0] as const

const rowOf = (command: string): number => (places.get(command) ?? last)[0]

/** What one is most likely here for. */
export const leads = (command: string): boolean => rowOf(command) === 0

/** A press does it; there is nothing to fill in and nothing that cannot be taken back. */
export const isAtOnce = (command: string): boolean => command === 'claim' || command === 'release'

/** What cannot be taken back once it is done takes a second press. */
export const isFinal = (command: string): boolean => command === 'withdraw' || command === 'revoke-licence'

/** One offer: one step, or several of the same kind that can be taken together. */
export interface Offer {
  readonly key: string
  readonly all: readonly Can[]
  readonly first: Can
}

const keyOf = ({ command, fixed }: Can): string => [command, ...Object.values(fixed)].join('/')

export function offersOf(can: readonly Can[]): readonly Offer[] {
  // Corrections are made in the form itself; the page leads there from what comes next.
  const shown = can.filter(({ command }) => command !== 'correct')
  const asked = shown.filter(({ command }) => command === 'ask-opinion')
  const [first] = asked
  return [
    ...shown
      .filter(({ command }) => command !== 'ask-opinion')
      .map((each) => ({ key: keyOf(each), all: [each], first: each })),
    ...(first ? [{ key: 'ask-opinion', all: asked, first }] : []),
  ].sort((one, other) => {
    const [a, b] = [places.get(one.first.command) ?? last, places.get(other.first.command) ?? last]
    return a[0] - b[0] || a[1] - b[1]
  })
}

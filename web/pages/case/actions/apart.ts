/** Authorities work on a case side by side: a step about one part of it is not held up by a step about another. */
import type { CaseView } from '../../../api/case-types.ts'
import type { Can } from '../../../api/commands.ts'

type Fixed = Can['fixed']
type Seen = (view: CaseView, fixed: Fixed) => unknown

const resultOf = ({ results }: CaseView, { result }: Fixed) => results.find(({ id }) => id === result)

/** What each step rests on, beside what all rest on. Opinions weigh in every proposal and decision: a new one is read first. */
const parts: Readonly<Record<string, Seen>> = {
  'give-opinion': ({ opinions }, { opinion }) => opinions.find(({ id }) => id === opinion),
  propose: (view, fixed) => [resultOf(view, fixed), view.opinions, view.objections],
  decide: (view, fixed) => [resultOf(view, fixed), view.opinions, view.objections],
}

const common = (view: CaseView) => [
  view.phase.code,
  view.form,
  view.papers,
  view.corrections,
  view.ruledOut,
  view.suspended,
  view.noticeUntil,
  view.holds,
  view.promise,
]

/** Still offered, and nothing that it rests on is other than it was read. */
export function isUntouched(
  { command, fixed }: Pick<Can, 'command' | 'fixed'>,
  read: CaseView,
  now: CaseView,
): boolean {
  const part = parts[command]
  if (!part) return false
  const offered = now.can.some((can) => can.command === command && isSame(can.fixed, fixed))
  return offered && isSame(common(read), common(now)) && isSame(part(read, fixed), part(now, fixed))
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

import type { Step } from '../../api/board.ts'

/** What is overdue first, then what is due, then what has no day. */
export const nextStep = (steps: readonly Step[]): Step | undefined => {
  const open = steps.filter(({ reached }) => reached === null)
  return open.find(({ overdue }) => overdue) ?? open.find(({ due }) => due !== null) ?? open[0]
}

import { useMeasures } from '../api/queries.ts'
import type { DecisionBrief, Text } from '../api/types.ts'

export interface TaskGroup {
  readonly number: number | null
  readonly name: Text
  readonly decisions: readonly DecisionBrief[]
}

const organisation: Text = { zh: '组织实施', en: 'Carrying out the plan' }

/** Decisions under their tasks, in the plan's order. */
export function useByTask(decisions: readonly DecisionBrief[]): readonly TaskGroup[] {
  const { data } = useMeasures()
  const names = new Map(data?.measures.flatMap(({ task }) => (task ? [[task.number, task.name] as const] : [])))
  const numbers = [...new Set(decisions.map(({ task }) => task))]
  return numbers.map((number) => ({
    number,
    name: number === null ? organisation : (names.get(number) ?? { zh: `任务 ${number}`, en: `Task ${number}` }),
    decisions: decisions.filter(({ task }) => task === number),
  }))
}

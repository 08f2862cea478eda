import { useMeasures } from '../api/queries.ts'
import type { DecisionBrief, Text } from '../api/types.ts'

export interface TaskGroup {
  readonly number: number | null
  readonly name: Text
  readonly decisions: readonly DecisionBrief[]
}

const organisation: Text = { zh: '组织实施', en: 'Carrying out the plan' }

/** Names the plan's tasks by their numbers. */
export function useTaskName(): (number: number | null) => Text {
  const { data } = useMeasures()
  const names = new Map(data?.measures.flatMap(({ task }) => (task ? [[task.number, task.name] as const] : [])))
  return (number) =>
    number === null ? organisation : (names.get(number) ?? { zh: `任务 ${number}`, en: `Task ${number}` })
}

/** Decisions under their tasks, in the plan's order. */
export function useByTask(decisions: readonly DecisionBrief[]): readonly TaskGroup[] {
  const nameOf = useTaskName()
  const numbers = [...new Set(decisions.map(({ task }) => task))]
  return numbers.map((number) => ({
    number,
    name: nameOf(number),
    decisions: decisions.filter(({ task }) => task === number),
  }))
}

/** Which columns of a table a decision asks for. */
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import { nearest } from '../rules/input.ts'
import type { Text } from '../text.ts'
import { vocabulary } from '../zone/decisions.ts'
import type { Table } from './table.ts'

export interface Layout {
  readonly facts: readonly Fact[]
  readonly id: string | null
  /** Columns that are no facts, and are passed over. */
  readonly passedOver: readonly string[]
}

/** The facts of some decisions that the table has; a name that looks like a mistaken one is refused. */
export function layoutOf(
  decisions: readonly Decision[],
  { columns }: Table,
): Layout | { readonly problems: readonly Text[] } {
  const asked = [...new Map(decisions.flatMap(({ asks }) => asks.map((fact) => [fact.id, fact] as const))).values()]
  const facts = asked.filter(({ id }) => columns.has(id))
  const lacking = asked.filter(({ id }) => !columns.has(id)).map(({ id }) => id)
  const others = [...columns.keys()].filter((name) => name !== 'id' && !vocabulary.some(({ id }) => id === name))
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
          zh: `没有一列是“${decisions[0]?.id}”所问的事实：${lacking.join('、')}`,
          en: `no column is a fact that \`${decisions[0]?.id}\` asks for: ${lacking.join(', ')}`,
        },
      ],
    }
  return { facts, id: columns.has('id') ? 'id' : null, passedOver: others }
}

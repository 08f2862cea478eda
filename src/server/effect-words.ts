/** The region of a change in words: each row as the conditions of one sentence. */
import type { Variable } from '../rules/diagram/cut.ts'
import { type Column, nameOf, sayCells } from '../rules/diagram/table.ts'
import type { Condition } from '../rules/expression.ts'
import type { SetFact } from '../rules/fact.ts'
import { sayCondition } from '../rules/say.ts'
import type { Text } from '../text.ts'

type Cells = readonly number[] | null

const not = (of: Condition): Condition => ({ op: 'not', of })

/** Some cells of a variable as a condition: of the codes of a choice, the shorter side is said. */
export function sayCell(variable: Variable, cells: readonly number[]): Text {
  switch (variable.kind) {
    case 'yes-no': {
      const yes: Condition = { op: 'yes', fact: variable.fact }
      return sayCondition(cells[0] === 1 ? yes : not(yes))
    }
    case 'has': {
      const has: Condition = { op: 'has', fact: variable.fact, code: variable.code }
      return sayCondition(cells[0] === 1 ? has : not(has))
    }
    case 'choice': {
      const within = cells.flatMap((cell) => variable.groups[cell] ?? [])
      const without = variable.groups.flat().filter((code) => !within.includes(code))
      const { fact } = variable
      return without.length > 0 && without.length * 2 < within.length
        ? sayCondition(not({ op: 'is', fact, codes: without }))
        : sayCondition({ op: 'is', fact, codes: within })
    }
    default: {
      const [name, said] = [nameOf(variable), sayCells(variable, cells)]
      return { zh: `${name.zh}${said.zh}`, en: `${name.en}: ${said.en}` }
    }
  }
}

/** The conditions of a row; what a set lacks is said in one breath. */
export function sayWhere(columns: readonly Column[], cells: readonly Cells[]): readonly Text[] {
  const lacks = new Map<SetFact, string[]>()
  for (const [at, { variable }] of columns.entries())
    if (variable.kind === 'has' && cells[at]?.[0] === 0)
      lacks.set(variable.fact, [...(lacks.get(variable.fact) ?? []), variable.code])
  const said = new Set<SetFact>()
  return columns.flatMap(({ variable }, at): readonly Text[] => {
    const fit = cells[at]
    if (!fit) return []
    if (variable.kind !== 'has' || fit[0] === 1) return [sayCell(variable, fit)]
    const { fact } = variable
    if (said.has(fact)) return []
    said.add(fact)
    return [sayLacks(fact, lacks.get(fact) ?? [])]
  })
}

function sayLacks(fact: SetFact, codes: readonly string[]): Text {
  const names = codes.map((code) => fact.options[code] ?? { zh: code, en: code })
  return {
    zh: `${fact.name.zh}不含${names.map(({ zh }) => `“${zh}”`).join('、')}`,
    en: `${fact.name.en} includes none of ${names.map(({ en }) => `“${en}”`).join(', ')}`,
  }
}

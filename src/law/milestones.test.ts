import { describe, expect, it, test } from 'vitest'
import { leadsOfAll, namedIn } from './leads.ts'
import { measures } from './measures.ts'
import { milestoneRows } from './milestones.data.ts'
import { factsSource, withoutMarks } from './sources.ts'

const facts = withoutMarks(factsSource())
const rows = Object.entries(milestoneRows).flatMap(([measure, of]) => (of ?? []).map((row) => ({ measure, ...row })))

describe('里程碑 milestones', () => {
  it('rest on words that stand in the compilation of facts', () => {
    for (const { measure, id, fact, source } of rows) {
      expect(facts.includes(fact), `${measure} ${id}: ${fact}`).toBe(true)
      if (source) expect(facts.includes(source), source).toBe(true)
    }
  })

  it('are reached on no uncertain ground', () => {
    for (const { measure, id, reached, sure } of rows)
      if (sure === 'U') expect(reached, `${measure} ${id}`).toBe(undefined)
  })

  it('have an id of their own within their measure, and days that are days', () => {
    expect(new Set(rows.map(({ measure, id }) => `${measure}/${id}`)).size).toBe(rows.length)
    for (const { due, reached, known } of rows)
      for (const day of [due, reached, known]) if (day) expect(Temporal.PlainDate.from(day).toString()).toBe(day)
  })
})

describe('谁牵头 who leads', () => {
  test('no sentence of the 23 tasks names a lead but where it is written here', () => {
    const found = measures.filter(({ id }) => namedIn(id).length > 0).map(({ id }) => id)
    expect(found).toEqual(['3.1', '4.4', '11.2', '16.13', '23.5', '23.8', 'org.2', 'org.5', 'org.8'])
  })

  test('the words are the plan’s', () => {
    for (const { id, sentence } of measures) for (const { words } of namedIn(id)) expect(sentence).toContain(words)
    expect(leadsOfAll.map(({ authority, words }) => [authority, words])).toEqual([
      ['beijing/government', '北京市人民政府'],
      ['mofcom', '商务部'],
    ])
  })
})

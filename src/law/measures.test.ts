import { describe, expect, it } from 'vitest'
import { type ArtefactKind, measure, measureOf, measures } from './measures.ts'
import { planClauses } from './plan.ts'

describe('the measures', () => {
  it('are 189, one for each sentence of the tasks and each rule of part three, in the order of the text', () => {
    expect(measures).toHaveLength(189)
    const inText = planClauses.filter(({ kind }) => kind === 'measure').map(({ id }) => id)
    const tasks = (ids: readonly string[]) => ids.filter((id) => !id.startsWith('org.'))
    expect(tasks(measures.map(({ id }) => id))).toEqual(tasks(inText))
    expect(measures.map(({ id }) => id).toSorted()).toEqual(inText.toSorted())
  })

  it.each<[ArtefactKind, number]>([
    ['decision', 85],
    ['procedure', 83],
    ['register', 60],
    ['ledger', 20],
    ['market', 10],
    ['exchange', 22],
    // One more than the plan's list names: refused shipments beyond a general licence.
    ['watch', 22],
  ])('make so many of kind %s: %i', (kind, count) => {
    const made = measures.flatMap(({ makes }) => makes).filter((each) => each.kind === kind)
    expect(new Set(made.map(({ id }) => id)).size).toBe(count)
    expect(made).toHaveLength(count)
  })

  it('make something each, and each thing belongs to one', () => {
    for (const each of measures) {
      expect(each.makes.length).toBeGreaterThan(0)
      for (const { id } of each.makes) expect(measureOf(id)).toBe(each)
    }
  })

  it('have names in both languages', () => {
    for (const { name } of measures) {
      expect(name.zh).not.toBe('')
      expect(name.en).toMatch(/^[\p{ASCII}]+$/u)
    }
  })

  it.each([
    ['1.2', 'rule', '取消'],
    ['3.1', 'rule', '120天内作出决定'],
    ['13.10', 'explore', '研究'],
    ['18.1', 'rule', '应当采用招标方式'],
    ['org.6', 'rule', '按规定程序办理'],
  ] as const)('%s is a %s, by the words %s', (id, force, words) => {
    expect(measure(id).force).toBe(force)
    expect(measure(id).sentence).toContain(words)
  })
})

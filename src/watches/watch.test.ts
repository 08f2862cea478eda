/** What cannot be declared as a watch, and why. */
import { describe, expect, test } from 'vitest'
import { plan } from '../law/cite.ts'
import type { AuthorityId } from '../people/authorities.ts'
import { calendarDays, workingDays } from '../time/period.ts'
import { problemsOf, usualSteps, type Watch, watch } from './watch.ts'

const good: Watch = {
  id: 'finance.example',
  name: { zh: '例', en: 'an example' },
  says: { zh: '看一看', en: 'it looks' },
  measures: ['3.1'],
  cites: [plan('3.1')],
  threshold: { says: { zh: '一次', en: 'once' }, cites: [plan('3.1')] },
  judges: [],
  told: [],
  steps: usualSteps,
  find: async () => [],
}
const note = { zh: '尚待配套规则', en: 'needs implementing rules' }
const at = 'nfra-beijing' as AuthorityId

const table: readonly (readonly [what: string, given: Partial<Watch>, wrong: string | null])[] = [
  ['as it should be', {}, null],
  ['without an area', { id: 'example' }, 'its id is written area.name'],
  ['of no measure', { measures: [] }, 'it names no measure'],
  ['of a measure that there is not', { measures: ['3.99'] }, 'there is no measure 3.99'],
  ['in one language', { name: { zh: '例', en: ' ' } }, 'name is not there in both languages'],
  ['without a clause', { threshold: { ...good.threshold, cites: [] } }, 'no clause stands behind its threshold'],
  ['without a clause, and saying so', { threshold: { ...good.threshold, cites: [] }, note }, null],
  ['telling one authority twice', { told: [at, at] }, 'an authority is told twice'],
  ['with a step of no time', { steps: { ...usualSteps, judge: workingDays(0) } }, 'the step judge takes'],
  ['with a step of one working day', { steps: { ...usualSteps, judge: workingDays(1) } }, null],
  ['with a step in calendar days', { steps: { ...usualSteps, check: calendarDays(3) } }, 'the step check takes'],
]

describe('a watch is declared', () => {
  test.each(table)('%s', (_, given, wrong) => {
    const problems = problemsOf({ ...good, ...given }).map(({ en }) => en)
    expect(problems).toEqual(wrong === null ? [] : [expect.stringContaining(wrong)])
  })

  test('what is wrong is told all at once, and at load', () => {
    expect(() => watch({ ...good, id: 'x', measures: [] })).toThrow(/area\.name[\s\S]*names no measure/)
  })
})

/** What people type wrong, and what they are told: the place, what was wrong, what would be right, in both languages. */
import { describe, expect, test } from 'vitest'
import { choice, count, date, money, setOf, shareOf, yesNo } from './fact.ts'
import { nearest, readFacts } from './input.ts'

const words = (zh: string, en: string) => ({ name: { zh, en }, question: { zh: `${zh}？`, en: `${en}?` } })
const vocabulary = [
  yesNo('registered', words('已登记', 'registered')),
  choice('service', {
    ...words('业务', 'service'),
    options: { B14: { zh: '接入', en: 'access' }, B25: { zh: '信息', en: 'information' } },
  }),
  setOf('includes', {
    ...words('内容', 'content'),
    options: { news: { zh: '新闻', en: 'news' }, video: { zh: '视听', en: 'video' } },
  }),
  count('people', { ...words('人数', 'people'), unit: { zh: '人', en: 'people' }, most: 1000 }),
  money('turnover', words('营业额', 'turnover')),
  shareOf('foreignShare', words('外方股比', 'foreign share')),
  date('appliedOn', words('申请日', 'day of application')),
]

describe('what is read', () => {
  test.each([
    ['yes or no', { registered: true }, { registered: true }],
    ['a code', { service: 'B14' }, { service: 'B14' }],
    ['several codes', { includes: ['news'] }, { includes: new Set(['news']) }],
    ['none of them', { includes: [] }, { includes: new Set() }],
    ['a count, as a number or as text', { people: '1000' }, { people: 1000 }],
    ['money to the fen', { turnover: '5000.01' }, { turnover: 500001n }],
    ['a share as a percentage', { foreignShare: '49.0001%' }, { foreignShare: 490001 }],
    ['a share as a decimal', { foreignShare: 0.5 }, { foreignShare: 500000 }],
    ['a leap day', { appliedOn: '2024-02-29' }, { appliedOn: 19782 }],
    ['null: not known', { people: null }, {}],
  ])('%s', (_, input, facts) => {
    expect(readFacts(vocabulary, input)).toEqual({ ok: true, facts })
  })
})

describe('what is refused', () => {
  test.each([
    ['not an object', 'yes', 'not-an-object', ''],
    ['an array', [], 'not-an-object', ''],
    ['a fact that does not exist', { servce: 'B14' }, 'unknown-fact', '/servce'],
    ['a name of the language itself', JSON.parse('{"__proto__": 1}'), 'unknown-fact', '/__proto__'],
    ['text for yes or no', { registered: 'yes' }, 'wrong-type', '/registered'],
    ['a code not in the list', { service: 'B15' }, 'not-in-list', '/service'],
    ['a code that every object has', { service: 'constructor' }, 'not-in-list', '/service'],
    ['one code for several', { includes: 'news' }, 'wrong-type', '/includes'],
    ['a wrong code among several', { includes: ['news', 'vide'] }, 'not-in-list', '/includes'],
    ['half a person', { people: 1.5 }, 'wrong-type', '/people'],
    ['one more than the most', { people: 1001 }, 'out-of-range', '/people'],
    ['fewer than none', { people: -1 }, 'out-of-range', '/people'],
    ['a tenth of a fen', { turnover: '0.001' }, 'wrong-type', '/turnover'],
    ['more than the whole', { foreignShare: '100.0001%' }, 'out-of-range', '/foreignShare'],
    ['30 February', { appliedOn: '2024-02-30' }, 'bad-date', '/appliedOn'],
    ['29 February of a common year', { appliedOn: '2023-02-29' }, 'bad-date', '/appliedOn'],
    ['a date in another form', { appliedOn: '18/11/2023' }, 'bad-date', '/appliedOn'],
  ])('%s', (_, input, code, at) => {
    const read = readFacts(vocabulary, input)
    if (read.ok) throw new Error('it was accepted')
    expect(read.problems).toHaveLength(1)
    expect(read.problems[0]).toMatchObject({ code, at })
    expect(read.problems[0]?.text.zh).toMatch(/\p{Script=Han}/u)
    expect(read.problems[0]?.text.en).toMatch(/[a-z]/)
  })

  test('a wrong name gets the nearest right one', () => {
    const read = readFacts(vocabulary, { foreignshare: 1 })
    expect(read.ok ? '' : read.problems[0]?.text.en).toContain('`foreignShare`')
    expect(nearest('servce', ['service', 'registered'])).toBe('service')
    expect(nearest('nothing like it', ['service', 'registered'])).toBeNull()
  })

  test('every wrong fact is named at once', () => {
    const read = readFacts(vocabulary, { registered: 1, people: -1, appliedOn: 'x' })
    expect(read.ok ? 0 : read.problems.length).toBe(3)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cite, plan } from '../law/cite.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { day, dayNumber } from '../time/dates.ts'
import { calendarDays, endOf, type Length, months, workingDays, years } from '../time/period.ts'
import { mayBeLonger, span } from './longer.ts'
import type { Term } from './procedure.ts'
import { completed, type Declared, problemsOf, procedure } from './publish.ts'
import { approval, commitment, filing, finance, joint, registration, renewal } from './story.ts'

const name = { zh: '某项', en: 'something' }
const term: Term = {
  id: 'own',
  name,
  length: workingDays(10),
  kind: 'plan',
  starts: ['accepted'],
  ends: ['decided'],
  pausedBy: [],
  whenPassed: 'told',
  cites: [plan('3.1')],
}
const cites = [plan('3.1')] as const
const limited = (length: Length, limit: Length): Declared => ({
  ...approval,
  terms: [{ ...term, length, limit: { length: limit, cites } }],
})
const permit = approval.results[0]

/** Its case field names the cases of one matter. */
const naming: Declared = {
  ...approval,
  form: approval.form.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.id === 'about' ? { ...field, names: { procedures: ['award'] } } : field,
    ),
  })),
}

const withField = (declared: Declared, id: string, more: object): Declared => ({
  ...declared,
  form: declared.form.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.id === id ? { ...field, ...more } : field)),
  })),
})
const own = withField(approval, 'about', { names: { procedures: ['award'], own: true } })
const personal = withField(registration, 'address', { personal: true })

/** What is declared, where it is refused, and words of the refusal; null: it is published. */
type Row = readonly [what: string, declared: Declared, at: string | null, says?: string]
const table: readonly Row[] = [
  ['an approval', approval, null],
  ['a joint one', joint, null],
  ['a filing', filing, null],
  ['one on a promise', commitment, null],
  ['a registration', registration, null],
  ['a financial one', finance, null],
  ['a renewal', renewal, null],
  [
    'source code',
    { ...approval, papers: [{ id: 'code', name, kind: 'source-code' }] },
    '/papers/0',
    '不得将转让或获取企业、个人所拥有的相关软件源代码作为条件要求',
  ],
  [
    'source code by another name of its kind',
    { ...approval, papers: [{ id: 'code', name: { zh: '软件源代码说明', en: 'code' }, kind: 'own' }] },
    '/papers/0',
    '源代码',
  ],
  ['one visit', { ...approval, visits: 1 }, null],
  ['two visits', { ...approval, visits: 2 as 1 }, '/visits', '最多跑一次'],
  [
    'the business licence',
    { ...approval, papers: [{ id: 'bl', name, kind: 'business-licence' }] },
    '/papers/0',
    '全程网办',
  ],
  [
    'a permit of an authority here',
    { ...approval, papers: [{ id: 'p', name, kind: 'permit' }] },
    '/papers/0',
    '全程网办',
  ],
  ['a paper from abroad', { ...approval, papers: [{ id: 'p', name, kind: 'foreign' }] }, null],
  ['a term as long as its law', limited(workingDays(20), workingDays(20)), null],
  ['a term a day longer', limited(workingDays(21), workingDays(20)), '/terms/0/length', '方案'],
  ['120 days in six months', limited(calendarDays(120), months(6)), null],
  ['180 days, that six months may not have', limited(calendarDays(180), months(6)), '/terms/0/length'],
  ['two years as 24 months', limited(years(2), months(24)), null],
  ['a promise within the general 20 days', { ...approval, terms: [{ ...term, kind: 'promise' }] }, null],
  [
    'a promise of more than them',
    { ...approval, terms: [{ ...term, kind: 'promise', length: workingDays(21) }] },
    '/terms/0/length',
    '20日',
  ],
  [
    'a promise within no law',
    { ...approval, terms: [{ ...term, kind: 'promise', starts: ['noticed'] }] },
    '/terms/0/limit',
  ],
  [
    'an extension that nobody approves',
    {
      ...approval,
      terms: [{ ...term, extension: { length: workingDays(5), approvedBy: { zh: ' ', en: '' }, cites } }],
    },
    '/terms/0/extension/approvedBy',
  ],
  [
    'granted by silence',
    { ...approval, terms: [{ ...term, whenPassed: 'deemed-granted' }] },
    '/terms/0/whenPassed',
    '逾期未决定视为准予延续',
  ],
  [
    'accepted by silence without a law',
    { ...approval, terms: [{ ...term, whenPassed: 'deemed-accepted' }] },
    '/terms/0/whenPassed',
    '视为受理',
  ],
  [
    'a term without law',
    { ...approval, terms: [{ ...term, cites: [] as unknown as Term['cites'] }] },
    '/terms/0/cites',
  ],
  [
    'an opinion longer than the whole',
    { ...approval, opinions: approval.opinions.map((each) => ({ ...each, within: workingDays(21) })) },
    '/opinions/0/within',
    '20日',
  ],
  ['two terms of one name', { ...approval, terms: [term, term] }, '/terms'],
  ['two papers of one name', { ...approval, papers: [...approval.papers, ...approval.papers] }, '/papers'],
  [
    'two results of one name',
    { ...approval, results: [permit, { ...permit, licence: { id: 'other', name, claims: [] } }] },
    '/results',
  ],
  [
    'a claim from nowhere',
    {
      ...approval,
      results: [{ ...permit, licence: { id: 'l', name, claims: [{ id: 'c', name, from: 'nowhere' }] } }],
    },
    '/results/0/licence/claims/0',
  ],
  ['a term from no date', { ...approval, terms: [{ ...term, starts: { date: 'address' } }] }, '/terms/0/starts'],
  [
    'a hold on no case',
    { ...approval, holds: { field: 'address', from: 'received', until: 'decided', says: name, cites } },
    '/holds/field',
  ],
  [
    'a hold on any case there is',
    { ...approval, holds: { field: 'about', from: 'received', until: 'decided', says: name, cites } },
    '/holds/field',
    'names.procedures',
  ],
  [
    'a hold on the cases of one matter',
    { ...naming, holds: { field: 'about', from: 'received', until: 'decided', says: name, cites } },
    null,
  ],
  [
    'an end to a field that there is not',
    { ...approval, ends: { field: 'nothing', says: name } },
    '/ends/field',
    'nothing',
  ],
  [
    "an end to any case, also another's",
    { ...naming, ends: { field: 'about', says: name } },
    '/ends/field',
    '自己的办件',
  ],
  ["an end to the applicant's own case of one matter", { ...own, ends: { field: 'about', says: name } }, null],
  [
    'published: what the form does not ask',
    { ...registration, notice: { length: workingDays(10), cites: [], shows: ['nothing'] } },
    '/notice/shows',
  ],
  [
    'published: personal data',
    { ...personal, notice: { length: workingDays(10), cites: [], shows: ['address'] } },
    '/notice/shows',
    '个人信息',
  ],
  [
    'a licence that ends with a date that the form does not ask',
    { ...approval, results: [{ ...permit, licence: { id: 'p', name, claims: [], notAfter: 'address' } }] },
    '/results/0/licence/notAfter',
  ],
  ['a ground that stops nothing', { ...approval, grounds: ['site-check'] }, '/grounds'],
  ['a promise that says nothing', { ...approval, mode: 'commitment' }, '/promise', '虚假承诺'],
  ['no remedy', { ...approval, remedies: [] }, '/remedies'],
  ['a fee without law', { ...approval, fee: { fen: 100n, cites: [] } }, '/fee'],
]

describe('publication', () => {
  test.each(table.map(([what, ...row]) => ({ what, row })))('$what', ({ row: [declared, at, says = ''] }) => {
    const problems = problemsOf(completed(declared))
    expect(problems.map((each) => each.at)).toEqual(at === null ? [] : [at])
    for (const { text } of problems) {
      expect(text.zh).toContain(says)
      expect(text.zh).toMatch(/[一-鿿]/)
      expect(text.en).toMatch(/[a-z]/)
    }
    if (at === null) expect(procedure(declared).id).toBe(declared.id)
    else expect(() => procedure(declared)).toThrow(at)
  })

  test('everything that is wrong is said at once, in both languages', () => {
    const wrong: Declared = {
      ...approval,
      visits: 3 as 1,
      remedies: [],
      papers: [{ id: 'c', name, kind: 'source-code' }],
    }
    expect(() => procedure(wrong)).toThrow(
      /不能发布 · .*cannot be published[\s\S]*\/papers\/0[\s\S]*\/visits[\s\S]*\/remedies/,
    )
  })
})

describe('what the general law adds (行政许可法 32, 42, 44)', () => {
  const added = (declared: Declared) =>
    completed(declared).terms.map(
      ({ id, length, extension }) => `${id} ${length.count}${extension ? `+${extension.length.count}` : ''}`,
    )
  const rows: readonly (readonly [string, Declared, readonly string[]])[] = [
    ['an approval', approval, ['general-acceptance 5', 'general-decision 20+10', 'general-delivery 10']],
    ['two authorities together', joint, ['general-acceptance 5', 'general-decision 45+15', 'general-delivery 10']],
    [
      'a law of its own for the decision',
      finance,
      ['plan-120 120', 'statute 6', 'general-acceptance 5', 'general-delivery 10'],
    ],
    [
      'on a promise, with the time to check it',
      commitment,
      ['general-acceptance 5', 'general-decision 20+10', 'general-delivery 10', 'general-check 2'],
    ],
    ['a filing is no licence', filing, []],
    ['nor is a registration', registration, []],
  ]
  test.each(rows)('%s', (_, declared, terms) => expect(added(declared)).toEqual(terms))

  test('the clock of the decision stops on the grounds of article 45 that are declared', () => {
    const decision = completed(approval).terms.find(({ id }) => id === 'general-decision')
    expect(decision?.pausedBy).toEqual(['hearing', 'expert-review'])
    expect(decision?.cites[0]).toEqual(cite('licensing-law-2019', '42.1'))
  })
})

describe('one length against another', () => {
  const rows: readonly (readonly [Length, Length, boolean])[] = [
    [calendarDays(120), calendarDays(120), false],
    [calendarDays(121), calendarDays(120), true],
    [workingDays(60), calendarDays(120), false],
    [workingDays(20), months(1), true],
    [months(12), years(1), false],
    [months(13), years(1), true],
    [calendarDays(365), years(1), false],
    [calendarDays(366), years(1), true],
  ]
  test.each(rows)('%j longer than %j: %s', (one, other, longer) => expect(mayBeLonger(one, other)).toBe(longer))

  test('no period takes fewer or more days than its span', () => {
    const calendar = calendarAsOf(day('2026-01-01'))
    const start = fc.integer({ min: dayNumber(day('2023-01-01')), max: dayNumber(day('2026-06-30')) })
    const length = fc.record({
      count: fc.integer({ min: 1, max: 120 }),
      unit: fc.constantFrom('calendar-day', 'working-day', 'month', 'year'),
    })
    fc.assert(
      fc.property(start, length, (from, each) => {
        const [least, most] = span(each)
        const days = endOf(from, each, calendar).nominal - from
        expect(days).toBeGreaterThanOrEqual(least)
        expect(days).toBeLessThanOrEqual(most)
      }),
      { numRuns: 2000 },
    )
  })
})

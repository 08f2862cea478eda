/** Cases from filing to the licences in hand, kept in both databases: what people do, what time does, what races. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cite, plan } from '../../src/law/cite.ts'
import type { Actor } from '../../src/people/actor.ts'
import { authorityId } from '../../src/people/authorities.ts'
import { firm, inOffice, represents } from '../../src/people/people.examples.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { day, dayNumber, legalZone } from '../../src/time/dates.ts'
import { calendarDays, workingDays } from '../../src/time/period.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { type Cases, casesOn, type Filing, type Request } from '../../src/window/cases.ts'
import type { CaseId } from '../../src/window/ids.ts'
import { procedure } from '../../src/window/publish.ts'
import { approval, finance, joint, person } from '../../src/window/story.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { places } from './house.ts'

const experts = authorityId('beijing/foreign-experts')
const police = authorityId('beijing/exit-entry')

/** Two permits of two authorities through one window, with an opinion asked of a third. */
const permits = procedure({
  ...joint,
  applicants: ['organisation'],
  lead: { authority: experts },
  results: [
    { ...joint.results[0], by: { authority: experts } },
    ...joint.results.slice(1).map((each) => ({ ...each, by: { authority: police } })),
  ],
  opinions: approval.opinions.map((each) => ({
    ...each,
    from: { authority: authorityId('chaoyang/human-resources') },
    within: workingDays(2),
  })),
})
const bank = procedure({
  ...finance,
  applicants: ['organisation'],
  lead: { authority: authorityId('nfra-beijing') },
  results: [{ ...finance.results[0], by: { authority: authorityId('nfra-beijing') } }],
  opinions: [],
})

/** An award, a complaint about it, and the interim measure asked for beside the complaint. */
const bureau = { authority: authorityId('beijing/finance') }
const single = (id: string) => ({
  ...approval,
  id,
  opinions: [],
  lead: bureau,
  results: [{ ...approval.results[0], by: bureau }] as const,
})
const number = (id: string, zh: string, en: string) => ({
  id,
  name: { zh, en },
  kind: 'case' as const,
  names: { procedures: [id] },
})
const asking = (...fields: ReturnType<typeof number>[]) => [
  { title: { zh: '有关办件', en: 'cases' }, facts: [], fields: [...fields, ...(approval.form[0]?.fields ?? [])] },
]
const award = procedure(single('award'))
const complaint = procedure({ ...single('complaint'), form: asking(number('award', '成交', 'award')) })
const measure = procedure({
  ...single('measure'),
  form: asking(number('award', '成交', 'award'), number('complaint', '投诉', 'complaint')),
  holds: {
    field: 'award',
    from: 'granted',
    until: { field: 'complaint' },
    most: { length: calendarDays(30), cites: [cite('procurement-law-2014', '57')] },
    says: { zh: '投诉处理期间暂停成交', en: 'no award while the complaint is handled' },
    cites: [plan('18.6')],
  },
})

const li: Actor = { person: person('li'), represents: [represents('li')], delegations: [], offices: [] }
const stranger: Actor = { person: person('wu'), represents: [], delegations: [], offices: [] }
const [clerk, reviewer, approver] = [
  inOffice('clerk', 'beijing/foreign-experts', 'clerk'),
  inOffice('reviewer', 'beijing/foreign-experts', 'reviewer'),
  inOffice('approver', 'beijing/foreign-experts', 'approver'),
]
const [officer, captain] = [
  inOffice('officer', 'beijing/exit-entry', 'reviewer'),
  inOffice('captain', 'beijing/exit-entry', 'approver'),
]
const wages = inOffice('wages', 'chaoyang/human-resources', 'reviewer')

const filing = (given: Partial<Filing> = {}): Filing => ({
  procedure: permits.id,
  applicant: { kind: 'organisation', id: firm },
  form: { address: '朝阳区建国路 1 号', expiry: '2027-03-02' },
  papers: [{ paper: 'plan', document: 'a'.repeat(64) as Filing['papers'][number]['document'], name: '方案.pdf' }],
  promised: false,
  knowing: false,
  ...given,
})

let keys = 0
const fresh = (): Request => ({ key: `key-${++keys}`, digest: 'digest' })

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe.each(places(() => postgres))('cases %s', (_, where) => {
  let store: Store
  let today = '2026-03-02'
  let cases: Cases
  beforeAll(async () => {
    store = await openStore(await where(), caseTables)
    const now = () => day(today).toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()
    cases = casesOn(store, new Map([permits, bank, award, complaint, measure].map((each) => [each.id, each])), now)
  })
  afterAll(() => store.close())

  const give = async (by: Actor, id: CaseId, command: Parameters<Cases['give']>[3]) => {
    const state = await cases.find(id)
    const done = await cases.give(by, id, state?.version ?? 0, command, fresh())
    return done.ok ? 'done' : done.error.code
  }
  const filed = async (given: Partial<Filing> = {}): Promise<CaseId> => {
    const done = await cases.submit(li, filing(given), fresh())
    if (!done.ok) throw new Error(`${done.error.text.en} ${JSON.stringify(done.error.wrong)}`)
    return done.value.case
  }

  test('two permits: asked in parallel, decided by two authorities, leaving together on day five', async () => {
    today = '2026-03-02'
    const id = await filed()
    expect(await give(clerk, id, { command: 'accept' })).toBe('done')
    today = '2026-03-04'
    expect(await give(reviewer, id, { command: 'give-opinion', opinion: 'fire', says: 'agrees', reasons: '' })).toBe(
      'not-permitted',
    )
    expect(await give(wages, id, { command: 'give-opinion', opinion: 'fire', says: 'agrees', reasons: '' })).toBe(
      'done',
    )
    const reasons = '符合条件'
    expect(await give(reviewer, id, { command: 'propose', result: 'work', outcome: 'granted', reasons })).toBe('done')
    expect(await give(officer, id, { command: 'propose', result: 'residence', outcome: 'granted', reasons })).toBe(
      'done',
    )
    today = '2026-03-06'
    const grant = { command: 'decide', outcome: 'granted', reasons, conditions: '' } as const
    expect(await give(captain, id, { ...grant, result: 'work' })).toBe('not-permitted')
    expect(await give(approver, id, { ...grant, result: 'work' })).toBe('done')
    expect((await cases.find(id))?.results.work?.licence).toBeNull()
    expect(await give(captain, id, { ...grant, result: 'residence' })).toBe('done')
    const state = await cases.find(id)
    expect(state?.phase).toBe('decided')
    expect(Object.values(state?.results ?? {}).map(({ licence }) => licence?.status)).toEqual(['valid', 'valid'])
    expect((await store.read(`case:${id}`)).map(({ type }) => type)).toEqual([
      'submitted',
      'accepted',
      'opinion-asked',
      'opinion-given',
      'proposed',
      'proposed',
      'decided',
      'decided',
      'licence-issued',
      'licence-issued',
      'delivered',
    ])
    await store.checkpoints.make(Temporal.Instant.from('2026-03-06T03:00:00Z'))
    expect(await store.verifyStream(`case:${id}`)).toEqual({ events: 11, covered: 11, faults: [] })
  })

  test('nobody accepted it: on the sixth working day it counts as accepted on the day it arrived', async () => {
    today = '2026-03-02'
    const id = await filed()
    today = '2026-03-09'
    await cases.sweep(100)
    expect((await cases.find(id))?.phase).toBe('received')
    today = '2026-03-10'
    await cases.sweep(100)
    const events = await store.read(`case:${id}`)
    expect(events.map(({ type }) => type)).toContain('accepted')
    expect(events.find(({ type }) => type === 'accepted')?.body).toMatchObject({ on: '2026-03-02', deemed: true })
    expect(events.find(({ type }) => type === 'accepted')?.actor).toBe('time')
    // Put again, time does nothing more.
    const before = events.length
    await cases.sweep(100)
    expect(await store.read(`case:${id}`)).toHaveLength(before)
  })

  test('a bank’s application passes day 120: the notice goes out by itself, and silence grants nothing', async () => {
    today = '2026-03-02'
    const id = await filed({ procedure: bank.id })
    const atTheBank = inOffice('desk', 'nfra-beijing', 'clerk')
    expect(await give(atTheBank, id, { command: 'accept' })).toBe('done')
    today = '2026-06-30'
    await cases.sweep(100)
    const types = async () => (await store.read(`case:${id}`)).map(({ type }) => type)
    expect(await types()).not.toContain('delay-notified')
    today = '2026-07-01'
    await cases.sweep(100)
    expect(await types()).toContain('delay-notified')
    expect((await cases.find(id))?.phase).toBe('reviewing')
  })

  test('an interim measure holds back the award until the complaint is decided', async () => {
    today = '2026-03-02'
    const form = filing().form
    const offices = ['clerk', 'reviewer', 'approver'] as const
    const [desk, examiner, head] = offices.map((role) => inOffice(`${role} of finance`, 'beijing/finance', role))
    if (!desk || !examiner || !head) throw new Error('three officers are needed')
    const granted = { outcome: 'granted', reasons: '依法', result: 'permit' } as const
    const prepared = async (id: CaseId) => {
      expect(await give(desk, id, { command: 'accept' })).toBe('done')
      expect(await give(examiner, id, { command: 'propose', ...granted })).toBe('done')
    }
    const decides = (id: CaseId) => give(head, id, { command: 'decide', conditions: '', ...granted })
    const awarded = await filed({ procedure: award.id })
    await prepared(awarded)
    const complained = await filed({ procedure: complaint.id, form: { ...form, award: awarded } })
    await prepared(complained)
    const asked = await filed({ procedure: measure.id, form: { ...form, award: awarded, complaint: complained } })
    await prepared(asked)
    expect(await decides(asked)).toBe('done')
    expect(await decides(awarded)).toBe('held')
    // 30 days from 2 March, the day of the order: 1 April.
    const last = dayNumber(day('2026-04-01'))
    expect((await cases.find(awarded))?.heldBy.map(({ by, until }) => [by, until])).toEqual([[asked, last]])
    const late = await filed({ procedure: measure.id, form: { ...form, award: awarded, complaint: complained } })
    await prepared(late)
    expect(await decides(complained)).toBe('done')
    expect((await cases.find(awarded))?.heldBy).toEqual([])
    // Ordered when the complaint is over, it has nothing left to hold back for.
    expect(await decides(late)).toBe('done')
    expect((await cases.find(awarded))?.heldBy).toEqual([])
    expect(await decides(awarded)).toBe('done')
  })

  test('no case is held back but one of the matter that may be, and a number is one of a case that is there', async () => {
    today = '2026-03-02'
    const form = filing().form
    const permit = await filed()
    for (const number of [permit, '2026-K7QX-3M9T']) {
      const done = await cases.submit(
        li,
        filing({ procedure: complaint.id, form: { ...form, award: number } }),
        fresh(),
      )
      expect(done.ok ? [] : done.error.wrong?.map(({ at, code }) => [at, code])).toEqual([
        ['/form/award', 'wrong-value'],
      ])
    }
  })

  test.each([
    ['a stranger', stranger, {}, 'not-permitted'],
    [
      'a person, where an organisation applies',
      li,
      { applicant: { kind: 'person', id: li.person } },
      'wrong-applicant',
    ],
    ['a matter that is none', li, { procedure: 'none' }, 'unknown-matter'],
    ['a paper missing', li, { papers: [] }, 'incomplete'],
    ['a day that does not exist', li, { form: { address: 'a', expiry: '2026-02-30' } }, 'incomplete'],
    ['a field that is none', li, { form: { address: 'a', expiry: '2027-01-01', colour: 'red' } }, 'incomplete'],
  ] as const)('refused, and nothing kept: %s', async (_, by, given, code) => {
    const before = await store.query('select count(*) as n from events')
    const done = await cases.submit(by, filing(given as Partial<Filing>), fresh())
    expect(done.ok ? 'done' : done.error.code).toBe(code)
    expect((await store.query('select count(*) as n from events')).rows).toEqual(before.rows)
  })

  test('the same request again gets the first answer; ten at once file one case', async () => {
    today = '2026-03-02'
    const request = fresh()
    const done = await Promise.all(Array.from({ length: 10 }, () => cases.submit(li, filing(), request)))
    expect(new Set(done.map((each) => (each.ok ? each.value.case : each.error.code))).size).toBe(1)
  })

  test('two officers at once: one is first, the other is told', async () => {
    today = '2026-03-02'
    const id = await filed()
    const done = await Promise.all([
      cases.give(clerk, id, 1, { command: 'accept' }, fresh()),
      cases.give(reviewer, id, 1, { command: 'refuse-acceptance', reasons: '不属于本机关' }, fresh()),
    ])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(done.flatMap((each) => (each.ok ? [] : [each.error.code]))).toEqual(['conflict'])
  })

  test('on the desk of each authority stands what waits for it, and goes when it is done', async () => {
    today = '2026-03-02'
    const id = await filed()
    const desk = async (authority: string) =>
      (
        await store.query('select part from desks where authority = $1 and case_id = $2 and open order by part', [
          authority,
          id,
        ])
      ).rows.map(({ part }) => part)
    expect(await desk(experts)).toEqual(['lead'])
    expect(await desk(police)).toEqual([])
    await give(clerk, id, { command: 'accept' })
    expect(await desk(police)).toEqual(['result:residence'])
    expect(await desk('chaoyang/human-resources')).toEqual(['opinion:fire'])
    await give(wages, id, { command: 'give-opinion', opinion: 'fire', says: 'agrees', reasons: '' })
    expect(await desk('chaoyang/human-resources')).toEqual([])
    await give(li, id, { command: 'withdraw', reasons: '另行安排' })
    expect([await desk(experts), await desk(police)]).toEqual([[], []])
  })
})

/** Watches and signals over HTTP: what everybody may see of them, and what only those whose task they are. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonId } from '../../src/people/ids.ts'
import { openWindow, type Tried } from '../server-window/house.ts'

let window: Tried
let signal = ''
const demands = 'ip.source-code-demands'
const huace = { kind: 'organisation', id: 'practice-huace' } as const
const report = {
  demandedBy: '某区某局',
  demandedOn: '2026-11-20',
  demand: '要求提交源代码',
  sourceCodeDemandedBy: 'authority',
  sourceCodeAsCondition: true,
  demandInBeijing: true,
  softwareForCriticalInfrastructure: false,
  softwareReach: 'mass-market',
  softwareActivity: 'use',
  sourceCodeOwner: 'firm',
}
const [clerk, reviewer, approver] = (['clerk', 'reviewer', 'approver'] as const).map(
  (role) => `${role}.beijing-copyright`,
)

const nextDay = async (): Promise<void> => {
  await window.house.clock.move?.(Temporal.Duration.from({ hours: 24 }))
  await window.house.catchUp()
}

beforeAll(async () => {
  window = await openWindow()
  const li = await window.as('li')
  const told = await li.post(`/watches/${demands}/reports`, { for: huace, form: report })
  expect(told.status).toBe(200)
  await nextDay()
  const { body } = await (await window.as(reviewer)).get('/signals')
  signal = body.items[0]?.id
}, 120_000)

afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

describe('watches', () => {
  test('what is watched and how much is open is told to everybody, and nothing about anybody', async () => {
    const nobody = await window.as()
    const list = await nobody.get('/watches')
    expect(list.body.watches.map(({ id, open }: { id: string; open: number }) => `${id} ${open}`)).toEqual([
      'finance.overdue-decisions 0',
      'finance.transfer-delay 0',
      'trade.licence-overdrawn 0',
      'government.online-rate 0',
      `${demands} 1`,
      'programme.evaluation 0',
    ])
    const one = await nobody.get(`/watches/${demands}`)
    expect(one.body.days.at(-1)).toMatchObject({ found: 1 })
    expect(one.body.threshold.cites[0].quote).toContain('源代码')
    expect(one.body.replay).toBe(false)
    for (const { body } of [list, one])
      expect(JSON.stringify(body)).not.toMatch(/某区某局|practice-huace|华测|S20\d\d-/)
  })

  test('a name that is none is told with the nearest', async () => {
    const reply = await (await window.as()).get('/watches/finance.overdue-decision')
    expect([reply.kind, reply.body.text.en]).toEqual([
      'unknown-watch',
      expect.stringContaining('finance.overdue-decisions'),
    ])
  })

  test('a replay is for officers; of what is not their own they see how many', async () => {
    expect((await (await window.as()).get(`/watches/${demands}/replay`)).status).toBe(401)
    expect((await (await window.as('li')).get(`/watches/${demands}/replay`)).status).toBe(403)
    const own = await (await window.as(reviewer)).get(`/watches/${demands}/replay`)
    expect([own.body.signals.length, own.body.elsewhere, own.body.signals[0]?.signal]).toEqual([1, 0, signal])
    const other = await (await window.as('reviewer.beijing-foreign-experts')).get(`/watches/${demands}/replay`)
    expect([other.body.signals, other.body.elsewhere]).toEqual([[], 1])
    const told = await (await window.as('reviewer.beijing-intellectual-property')).get(`/watches/${demands}/replay`)
    expect(told.body.signals.length).toBe(1)
  })

  test.each([
    ['to=2027-99-01', 'query/to'],
    ['from=2026-11-20&to=2026-11-19', 'query/to'],
    ['to=2099-01-01', 'query/to'],
    ['from=2020-01-01', 'query/to'],
  ])('a replay of %s is none', async (query, at) => {
    const reply = await (await window.as(reviewer)).get(`/watches/${demands}/replay?${query}`)
    expect([reply.status, reply.body.problems[0].at]).toEqual([400, at])
  })
})

describe('reports', () => {
  test('whoever made it reads it, brings it up to date, takes it back; nobody else sees it', async () => {
    const [wang, li] = [await window.as('wang'), await window.as('li')]
    const told = await wang.post('/watches/finance.transfer-delay/reports', {
      for: { kind: 'organisation', id: 'practice-beichen' },
      form: { bank: '某银行', papersComplete: '2026-11-20', transferOf: 'profits' },
    })
    expect(told.status).toBe(200)
    const { report: id } = told.body
    const mine = await wang.get('/watches/finance.transfer-delay/reports')
    expect(mine.body.reports.map((each: { id: string }) => each.id)).toEqual([id])
    expect((await li.get('/watches/finance.transfer-delay/reports')).body.reports).toEqual([])
    const path = `/watches/finance.transfer-delay/reports/${id}`
    const put = (who: string, version: number, form: object | null) => putOver(who, path, version, form)
    expect((await put('li', 1, null)).status).toBe(404)
    expect((await put('wang', 1, { ...mine.body.reports[0].form, transferredOn: '2026-11-23' })).status).toBe(200)
    expect((await put('wang', 1, null)).kind).toBe('conflict')
    expect((await put('wang', 2, null)).body).toMatchObject({ version: 3 })
    expect((await wang.get('/watches/finance.transfer-delay/reports')).body.reports[0].form).toBeNull()
  })

  test('for a firm that is not one’s own nobody reports; what is wrong is said at its place', async () => {
    const wang = await window.as('wang')
    expect((await wang.post(`/watches/${demands}/reports`, { for: huace, form: report })).status).toBe(403)
    const li = await window.as('li')
    const wrong = await li.post(`/watches/${demands}/reports`, {
      for: huace,
      form: { ...report, demandedOn: '2026-02-30', more: 1 },
    })
    expect(wrong.status).toBe(422)
    expect(wrong.body.problems.map(({ at }: { at: string }) => at).sort()).toEqual(['/form/demandedOn', '/form/more'])
    expect((await li.post('/watches/programme.evaluation/reports', { for: huace, form: {} })).status).toBe(404)
  })
})

describe('signals', () => {
  test('in the inbox of those who judge it and of those who are told; of nobody else', async () => {
    const seenBy = async (who: string) => (await (await window.as(who)).get('/signals')).body.counts.open
    expect(await seenBy(reviewer ?? '')).toBe(1)
    expect(await seenBy('reviewer.beijing-intellectual-property')).toBe(1)
    expect(await seenBy('supervisor.beijing-government')).toBe(1)
    expect(await seenBy('reviewer.beijing-foreign-experts')).toBe(0)
    expect((await (await window.as('li')).get('/signals')).status).toBe(403)
    expect((await (await window.as('li')).get(`/signals/${signal}`)).status).toBe(404)
    expect((await (await window.as('reviewer.beijing-foreign-experts')).get(`/signals/${signal}`)).status).toBe(404)
  })

  test('it says what led to it, what is next, who may take it, and why another may not', async () => {
    const { body } = await (await window.as(clerk)).get(`/signals/${signal}`)
    expect(body.can).toEqual([])
    expect(body.cannot).toMatchObject({ step: { code: 'judge' } })
    expect(body.workings.map(({ value }: { value: { zh: string } }) => value.zh)).toContain('某区某局')
    expect(body.ahead.map(({ code }: { code: string }) => code)).toEqual([
      'judge',
      'assign',
      'handle',
      'check',
      'close',
    ])
    expect((await (await window.as(reviewer)).get(`/signals/${signal}`)).body.can).toEqual(['judge'])
  })

  test('the same step sent twice is taken once; over another version one is told', async () => {
    const judge = await window.as(reviewer)
    const body = { version: 1, real: true, reasons: '已核实' }
    const key = { 'idempotency-key': 'judge-once-and-for-all' }
    const [first, second] = [
      await judge.post(`/signals/${signal}/judge`, body, key),
      await judge.post(`/signals/${signal}/judge`, body, key),
    ]
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body])
    const head = await window.as(approver)
    expect((await head.post(`/signals/${signal}/assign`, { version: 1 })).kind).toBe('conflict')
    expect((await head.post(`/signals/${signal}/assign`, { version: 2, authority: 'nowhere' })).status).toBe(400)
    expect((await head.post(`/signals/${signal}/assign`, { version: 2, to: 'practice-li' })).status).toBe(400)
    const whom = (await head.get(`/signals/${signal}`)).body.assignees
    expect(whom.map(({ role }: { role: { code: string } }) => role.code).sort()).toEqual([
      'approver',
      'clerk',
      'reviewer',
    ])
    expect((await head.post(`/signals/${signal}/assign`, { version: 2, to: `practice-${clerk}` })).status).toBe(200)
    expect((await (await window.as(clerk)).get('/signals?view=mine')).body.items.length).toBe(1)
  })

  test('each step is an event of the journal, and the trail of the signal holds', async () => {
    const events = await window.house.store.read(`signal:${signal}`)
    expect(events.map(({ type }) => type)).toEqual(['found', 'judged', 'assigned'])
    expect((await window.house.store.verifyStream(`signal:${signal}`)).faults).toEqual([])
  })
})

let puts = 0

async function putOver(who: string, path: string, version: number, form: object | null) {
  const { token } = await window.house.people.sessions.begin(`practice-${who}` as PersonId, 'password', 'test')
  const reply = await window.app.inject({
    method: 'PUT',
    url: `/api${path}`,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': `put-${++puts}-of-a-report` },
    payload: { version, form },
  })
  return { status: reply.statusCode, body: reply.json(), kind: String(reply.json().type ?? '').split('#')[1] }
}

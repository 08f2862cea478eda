/** Watches on both databases: raised once per cause, by however many processes; the same now as looked back upon. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../src/time/dates.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { approver, clerk, fresh, li, places, reviewer } from '../window/house.ts'
import { elsewhere, otherApprover, otherClerk, services, supervisor, type Watched, waiting, watched } from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

/** From a day to another, each in its turn, as a process that is always there runs them. */
async function live(house: Watched, from: string, to: string, each: (on: string) => Promise<unknown> = async () => {}) {
  for (let on = day(from); Temporal.PlainDate.compare(on, day(to)) <= 0; on = on.add({ days: 1 })) {
    house.on(on.toString())
    await house.sweep()
    await house.watches.run()
    await each(on.toString())
  }
}

describe.each(places(() => postgres))('%s', (_, where) => {
  test('nothing on the tenth day, one signal on the eleventh, the same one ever after', async () => {
    const house = await watched(await where())
    const id = await house.filed()
    await live(house, '2026-03-03', '2026-03-12')
    expect(await house.signals()).toEqual([])
    await live(house, '2026-03-13', '2026-03-20')
    expect(await house.signals()).toEqual([{ cause: `case:${id}`, found: '2026-03-13', gone: null, phase: 'found' }])
    await house.store.close()
  })

  test('two processes at once, several times over: one signal a cause, one event in its stream', async () => {
    const house = await watched(await where())
    const ids = [await house.filed(), await house.filed(), await house.filed()]
    house.on('2026-03-16')
    const processes = [house.watches, house.again(), house.again()]
    const raised = await Promise.all(
      processes.flatMap((each) => [each.run({ again: true }), each.run({ again: true })]),
    )
    expect(raised.reduce((sum, each) => sum + each, 0)).toBe(ids.length)
    const signals = await house.signals()
    expect(signals.map(({ cause }) => cause).sort()).toEqual(ids.map((id) => `case:${id}`).sort())
    const { rows } = await house.store.query(`select count(*)::int as n from events where stream like 'signal:%'`)
    expect(rows[0]?.n).toBe(ids.length)
    await house.store.close()
  })

  test('what happens in the course of a day is seen on the next', async () => {
    const house = await watched(await where())
    const id = await house.filed()
    house.on('2026-03-12')
    await house.watches.run()
    await house.act(li, id, { command: 'withdraw', reasons: '不办了' })
    await live(house, '2026-03-13', '2026-03-14')
    expect(await house.signals()).toEqual([])
    // Reported today, found tomorrow.
    const told = await house.watches.reports.tell(
      li.person,
      'test.waiting',
      { kind: 'person', id: li.person },
      { what: '一件事' },
      fresh(),
    )
    await house.watches.run({ again: true })
    expect([told.ok, (await house.signals()).length]).toEqual([true, 0])
    await live(house, '2026-03-15', '2026-03-15')
    expect(await house.signals()).toMatchObject([{ found: '2026-03-15', gone: null }])
    await house.store.close()
  })

  test('a cause that went away is marked, and marked again when it is back; nothing is deleted', async () => {
    const house = await watched(await where())
    const party = { kind: 'person', id: li.person } as const
    house.on('2026-03-02')
    await house.watches.reports.tell(li.person, 'test.waiting', party, { what: '一件事' }, fresh())
    const [report] = await house.watches.reports.of('test.waiting', [party])
    if (!report) throw new Error('no report')
    await live(house, '2026-03-03', '2026-03-04')
    await house.watches.reports.tellAnew(li.person, report, 1, null, fresh())
    await live(house, '2026-03-05', '2026-03-06')
    expect(await house.signals()).toEqual([
      { cause: `report:${report.id}`, found: '2026-03-03', gone: '2026-03-05', phase: 'found' },
    ])
    await house.watches.reports.tellAnew(li.person, report, 2, { what: '又有了' }, fresh())
    await live(house, '2026-03-07', '2026-03-07')
    expect(await house.signals()).toMatchObject([{ gone: null }])
    const { rows } = await house.store.query(`select type from events where stream like 'signal:%' order by version`)
    expect(rows.map(({ type }) => type)).toEqual(['found', 'cause-gone', 'cause-back'])
    // Over a version that is no more, it is told that someone was first.
    const late = await house.watches.reports.tellAnew(li.person, report, 2, null, fresh())
    expect(late.ok ? 'written' : late.error.code).toBe('conflict')
    await house.store.close()
  })

  test('replayed, the days that were lived through give the same signals, found and gone on the same days', async () => {
    const house = await watched(await where())
    const ids: Awaited<ReturnType<Watched['filed']>>[] = []
    await live(house, '2026-03-02', '2026-04-10', async (on) => {
      if (['2026-03-02', '2026-03-05', '2026-03-20'].includes(on)) ids.push(await house.filed())
      if (on === '2026-03-18' && ids[0]) await house.act(li, ids[0], { command: 'withdraw', reasons: '不办了' })
      if (on === '2026-03-25')
        await house.watches.reports.tell(
          li.person,
          'test.waiting',
          { kind: 'person', id: li.person },
          { what: '事' },
          fresh(),
        )
    })
    const lived = await house.signals()
    expect(lived.length).toBe(4)
    const seen = await house.watches.replay('test.waiting', day('2026-03-02'), day('2026-04-10'))
    const replayed = seen.signals.map(({ cause, on, gone }) => ({
      cause,
      found: on.toString(),
      gone: gone?.toString() ?? null,
    }))
    const byCause = (a: { cause: string }, b: { cause: string }) => (a.cause < b.cause ? -1 : 1)
    expect([...replayed].sort(byCause)).toEqual(
      lived.map(({ cause, found, gone }) => ({ cause, found, gone })).sort(byCause),
    )
    const days = await house.watches.days('test.waiting', day('2026-03-02'), day('2026-04-10'))
    expect(days.map(({ on, found }) => `${on} ${found}`)).toEqual(seen.days.map(({ on, found }) => `${on} ${found}`))
    await house.store.close()
  })

  test('a process that was away for a month makes what one that was always there would have made', async () => {
    const story = async (house: Watched) => {
      await house.watches.run()
      const [first] = [await house.filed(), await house.filed()]
      house.on('2026-03-20')
      await house.act(li, first, { command: 'withdraw', reasons: '不办了' })
    }
    const [always, away] = [await watched(await where()), await watched(await where())]
    await story(away)
    away.on('2026-04-05')
    await away.sweep()
    await away.watches.run()
    await always.watches.run()
    const [first] = [await always.filed(), await always.filed()]
    await live(always, '2026-03-03', '2026-04-05', async (on) => {
      if (on === '2026-03-20') await always.act(li, first, { command: 'withdraw', reasons: '不办了' })
    })
    const dates = async (house: Watched) => (await house.signals()).map(({ found, gone }) => [found, gone]).sort()
    expect(await dates(away)).toEqual(await dates(always))
    await Promise.all([always.store.close(), away.store.close()])
  })

  test('the loop, from found to closed, each step by whom it may be taken', async () => {
    const house = await watched(await where())
    const caseId = await house.filed()
    await house.act(clerk, caseId, { command: 'claim' })
    await live(house, '2026-03-13', '2026-03-13')
    const id = await only(house)
    const judge = { command: 'judge', real: true, reasons: '确实等得久' } as const
    const assign = {
      command: 'assign',
      authority: reviewer.offices[0]?.authority,
      to: otherClerk.person,
      note: '',
    } as never
    const handle = { command: 'handle', done: '已催办' } as const
    const check = { command: 'check', sound: true, finding: '属实' } as const
    const close = { command: 'close', finding: '已改正' } as const
    const steps: readonly (readonly [
      who: string,
      by: typeof clerk,
      command: Parameters<Watched['give']>[2],
      said: string,
    ])[] = [
      ['a stranger sees no signal at all', elsewhere, judge, 'unknown-signal'],
      ['the applicant has no part in it', li, judge, 'unknown-signal'],
      ['nothing is assigned before it is judged', approver, assign, 'wrong-phase'],
      ['nothing is closed before it is judged', approver, close, 'wrong-phase'],
      ['a clerk judges nothing', otherClerk, judge, 'not-permitted'],
      ['who is told may read, and judges nothing', services, judge, 'not-permitted'],
      ['reasons are needed', reviewer, { ...judge, reasons: ' ' }, 'needs-reasons'],
      ['a reviewer judges', reviewer, judge, 'done'],
      ['once', approver, judge, 'wrong-phase'],
      ['a reviewer assigns nothing', reviewer, assign, 'not-permitted'],
      ['to one who can handle it', approver, { ...(assign as object), to: elsewhere.person } as never, 'bad-request'],
      ['an approver assigns', approver, assign, 'done'],
      ['another than the one it was given to does not handle it', reviewer, handle, 'not-permitted'],
      ['it is handled by whom it was given to', otherClerk, handle, 'done'],
      ['a clerk checks nothing', otherClerk, check, 'not-permitted'],
      ['found wanting, it goes back', supervisor, { ...check, sound: false, finding: '没有改' }, 'done'],
      ['and is not closed', approver, close, 'wrong-phase'],
      ['it is handled again', otherClerk, handle, 'done'],
      ['and checked by another', approver, check, 'done'],
      ['and closed', otherApprover, close, 'done'],
      ['for good', supervisor, close, 'wrong-phase'],
    ]
    for (const [who, by, command, said] of steps) expect([who, await house.give(by, id, command)]).toEqual([who, said])
    const signal = await house.watches.find(id)
    expect(signal?.taken.map(({ type, by }) => `${type} ${by}`)).toEqual([
      'found watch',
      `judged ${reviewer.person}`,
      `assigned ${approver.person}`,
      `handled ${otherClerk.person}`,
      `checked ${supervisor.person}`,
      `handled ${otherClerk.person}`,
      `checked ${approver.person}`,
      `closed ${otherApprover.person}`,
    ])
    expect(signal?.due).toBeNull()
    // Its cause is still there; closed, it is not raised again.
    await live(house, '2026-03-14', '2026-03-20')
    expect((await house.signals()).length).toBe(1)
    await house.store.close()
  })

  test('who handled it neither checks nor closes; whose own work it is neither judges, checks nor closes', async () => {
    const house = await watched(await where())
    const caseId = await house.filed()
    await house.act(reviewer, caseId, { command: 'claim' })
    await live(house, '2026-03-13', '2026-03-13')
    const id = await only(house)
    const authority = reviewer.offices[0]?.authority
    expect(await house.give(reviewer, id, { command: 'judge', real: true, reasons: '没事' })).toBe('own-case')
    expect(await house.give(supervisor, id, { command: 'judge', real: true, reasons: '属实' })).toBe('done')
    await house.give(approver, id, { command: 'assign', authority, to: null, note: '' } as never)
    expect(await house.give(approver, id, { command: 'handle', done: '办了' })).toBe('done')
    expect(await house.give(approver, id, { command: 'check', sound: true, finding: '好' })).toBe('two-persons')
    expect(await house.give(otherApprover, id, { command: 'check', sound: true, finding: '好' })).toBe('done')
    expect(await house.give(approver, id, { command: 'close', finding: '好' })).toBe('two-persons')
    expect(await house.give(otherApprover, id, { command: 'close', finding: '好' })).toBe('done')
    await house.store.close()
  })

  test('judged not to be real, it is closed by someone else', async () => {
    const house = await watched(await where())
    await house.filed()
    await live(house, '2026-03-13', '2026-03-13')
    const id = await only(house)
    await house.give(approver, id, { command: 'judge', real: false, reasons: '申请人要求延后' })
    expect(
      await house.give(supervisor, id, { command: 'assign', authority: elsewhere, to: null, note: '' } as never),
    ).toBe('wrong-phase')
    expect(await house.give(approver, id, { command: 'close', finding: '不属实' })).toBe('two-persons')
    expect(await house.give(otherApprover, id, { command: 'close', finding: '不属实' })).toBe('done')
    await house.store.close()
  })

  test('two steps over one version: one of them, and the other is told; the same sent twice is taken once', async () => {
    const house = await watched(await where())
    await house.filed()
    await live(house, '2026-03-13', '2026-03-13')
    const id = await only(house)
    const [one, two] = await Promise.all([
      house.give(reviewer, id, { command: 'judge', real: true, reasons: '属实' }, 1),
      house.give(approver, id, { command: 'judge', real: false, reasons: '不属实' }, 1),
    ])
    expect([one, two].sort()).toEqual(['conflict', 'done'])
    const request = fresh()
    const signal = await house.watches.find(id)
    const command = signal?.real
      ? ({ command: 'assign', authority: approver.offices[0]?.authority, to: null, note: '' } as never)
      : ({ command: 'close', finding: '不属实' } as const)
    const sent = () => house.watches.give(otherApprover, id, 2, command, request)
    const [first, second] = [await sent(), await sent()]
    expect(first.ok && second.ok && first.value.version === second.value.version).toBe(true)
    expect((await house.watches.find(id))?.version).toBe(3)
    await house.store.close()
  })

  test('each step is due in working days, and what is late is on the list of what is late', async () => {
    const house = await watched(await where())
    await house.filed()
    // Friday the 13th: two working days on is Tuesday.
    await live(house, '2026-03-13', '2026-03-13')
    const at = [waiting.told[0], reviewer.offices[0]?.authority].flatMap((each) => each ?? [])
    const asked = { at, told: [], person: reviewer.person }
    const id = await only(house)
    expect((await house.watches.find(id))?.due).toBe('2026-03-17')
    house.on('2026-03-17')
    expect((await house.watches.counts(asked)).overdue).toBe(0)
    house.on('2026-03-18')
    expect(await house.watches.counts(asked)).toEqual({ open: 1, mine: 0, overdue: 1, closed: 0 })
    const list = await house.watches.list({ ...asked, view: 'overdue', after: null, most: 10 })
    expect(list.map((each) => each.id)).toEqual([id])
    // Elsewhere nothing is seen, unless one is told of the watch.
    expect((await house.watches.counts({ ...asked, at: [] })).open).toBe(0)
    expect((await house.watches.counts({ ...asked, at: [], told: ['test.waiting'] })).open).toBe(1)
    await house.store.close()
  })
})

async function only(house: Watched): Promise<string> {
  const { rows } = await house.store.query('select id from signals')
  if (rows.length !== 1) throw new Error(`${rows.length} signals`)
  return String(rows[0]?.id)
}

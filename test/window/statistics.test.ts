/** How time limits are kept: told by cases that a person can follow, and however they were counted, the same numbers. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../src/time/dates.ts'
import { type By, type Statistics, statisticsOn, type Tally } from '../../src/window/statistics.ts'
import { renewal } from '../../src/window/story.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { approver, clerk, experts, type Kept, kept, li, places, reviewer, simple } from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const reasons = '符合条件'
const granted = { outcome: 'granted', reasons, result: 'permit' } as const
const renewals = simple({ id: 'renewals', terms: renewal.terms, grounds: [] })

describe.each(places(() => postgres))('%s: cases of spring 2026', (_, where) => {
  let house: Kept
  let statistics: Statistics
  beforeAll(async () => {
    house = await kept(await where(), [simple(), renewals])
    statistics = statisticsOn(house.store, house.now)
    // Monday 2 March. Accepted on the third day, decided on the tenth working day after: both in time.
    house.on('2026-03-02')
    const kept1 = await house.filed()
    // Left lying: accepted by law when the fifth working day, 9 March, is over; decided after 20 working days, 30 March.
    const silent = await house.filed()
    const withdrawn = await house.filed()
    const corrected = await house.filed()
    house.on('2026-03-05')
    await house.give(clerk, kept1, { command: 'accept' })
    await house.give(li, withdrawn, { command: 'withdraw', reasons })
    await house.give(clerk, corrected, { command: 'ask-correction', items: [{ about: '', says: '补' }] })
    house.on('2026-03-19')
    await decide(kept1)
    house.on('2026-04-02')
    await house.cases.sweep(100)
    await decide(silent)
    // A renewal that nobody decides in 30 days is granted by law (行政许可法 50).
    house.on('2026-04-07')
    const renewed = await house.filed({ procedure: 'renewals' })
    await house.give(clerk, renewed, { command: 'accept' })
    house.on('2026-05-11')
    await house.cases.sweep(100)
    // Accepted in May and still open in June.
    const late = await house.filed()
    await house.give(clerk, late, { command: 'accept' })
    house.on('2026-06-30')
    await house.cases.sweep(100)
  })
  afterAll(() => house.store.close())

  const decide = async (id: Parameters<Kept['give']>[1]) => {
    expect(await house.give(reviewer, id, { command: 'propose', ...granted })).toBe('done')
    expect(await house.give(approver, id, { command: 'decide', conditions: '', ...granted })).toBe('done')
  }
  const asked = async (from: string, to: string, by: By = 'procedure') =>
    statistics.timeLimits({ from: day(from), to: day(to), by })
  const brief = ({ of, received, decided, due, met, missed, deemed, over, running }: Tally) => ({
    [of]: { received, decided, due, met, missed, deemed, over, running },
  })

  const spring = [
    // Four came in. Acceptance: two by a person in time (kept, and by asking for corrections), one by law; the one
    // withdrawn had nothing left to keep. The decision of `kept`, and its delivery and the other's, lie further on.
    [
      '2026-03-01',
      '2026-03-09',
      [{ simple: { received: 4, decided: 0, due: 3, met: 2, missed: 1, deemed: 1, over: 0, running: 0 } }],
    ],
    // 20 working days after 2 March is 30 March: decided on 2 April, too late. After 5 March it is 2 April: in time.
    [
      '2026-03-30',
      '2026-03-30',
      [{ simple: { received: 0, decided: 0, due: 1, met: 0, missed: 1, deemed: 0, over: 0, running: 0 } }],
    ],
    // The renewal's 30 days end on 7 May.
    [
      '2026-05-07',
      '2026-05-07',
      [{ renewals: { received: 0, decided: 0, due: 1, met: 0, missed: 1, deemed: 1, over: 0, running: 0 } }],
    ],
    // Accepted on 11 May and decided by nobody: over since 8 June.
    [
      '2026-06-01',
      '2026-06-30',
      [{ simple: { received: 0, decided: 0, due: 1, met: 0, missed: 1, deemed: 0, over: 1, running: 0 } }],
    ],
  ] as const

  test.each(spring)('%s to %s', async (from, to, tallies) => {
    expect((await asked(from, to)).map(brief)).toEqual(tallies)
  })

  test('by authority it is the sum of its matters', async () => {
    const [from, to] = ['2026-03-01', '2026-06-30']
    const matters = await asked(from, to)
    const [whole, ...none] = await asked(from, to, 'authority')
    expect(none).toEqual([])
    expect(whole?.of).toBe(experts)
    for (const name of ['received', 'decided', 'due', 'met', 'missed', 'deemed', 'over', 'running'] as const)
      expect(whole?.[name]).toBe(matters.reduce((sum, tally) => sum + tally[name], 0))
  })

  test('the working days that it took stand beside those that there were', async () => {
    const [tally] = await asked('2026-03-09', '2026-03-09')
    // Three days, three days, and by law on the sixth; each had five.
    expect(tally?.used).toEqual({ median: 3, p90: 6 })
    expect(tally?.allowed).toEqual({ median: 5, p90: 5 })
  })

  test('while a term runs it is running, and over the day after its last', async () => {
    const then = (today: string) =>
      statisticsOn(house.store, () => day(today).toZonedDateTime('Asia/Shanghai').toInstant())
    const period = { from: day('2026-06-01'), to: day('2026-06-30'), by: 'procedure' } as const
    const last = (await house.store.query(`select max(due)::text as due from limits where standing = 'running'`))
      .rows[0]?.due
    const after = day(String(last)).add({ days: 1 }).toString()
    expect((await then(String(last)).timeLimits(period))[0]).toMatchObject({ running: 1, over: 0, due: 0 })
    expect((await then(after).timeLimits(period))[0]).toMatchObject({ running: 0, over: 1, due: 1 })
  })

  test('counted beforehand or only when asked, by days or by months: always the same', async () => {
    const periods = spring.map(([from, to]) => [from, to] as const)
    const all = () =>
      Promise.all(
        [...periods, ['2026-01-01', '2026-12-31'] as const, ['2026-03-10', '2026-06-09'] as const].map(([from, to]) =>
          asked(from, to),
        ),
      )
    const before = await all()
    expect(await statistics.fold()).toBeGreaterThan(5)
    expect(await all()).toEqual(before)
    expect(Number((await house.store.query('select count(*)::int as n from limit_rolled')).rows[0]?.n)).toBeGreaterThan(
      1,
    )
    expect(await statistics.fold()).toBe(0)
    // Something of long ago changes: seen at once, and again when it is counted.
    await house.store.query(
      `update limits set standing = 'missed', ended = '2026-03-31' where term = 'general-acceptance' and standing = 'deemed'`,
    )
    const changed = await asked('2026-03-01', '2026-03-31')
    expect(changed[0]).toMatchObject({ deemed: 0 })
    expect(await statistics.fold()).toBe(1)
    expect(await asked('2026-03-01', '2026-03-31')).toEqual(changed)
    await house.store.query(
      `update limits set due = due + 40 where term = 'general-acceptance' and standing = 'missed'`,
    )
    const moved = await asked('2026-03-01', '2026-04-30')
    await statistics.fold()
    expect(await asked('2026-03-01', '2026-04-30')).toEqual(moved)
  })

  test('whatever the rows and whatever of them is counted, it is what a plain count gives', async () => {
    const row = fc.record({
      term: fc.constantFrom('a', 'b'),
      authority: fc.constantFrom('x', 'y'),
      procedure: fc.constantFrom('p', 'q'),
      standing: fc.constantFrom('met', 'missed', 'deemed', 'running', 'paused', 'ended', 'void', 'received', 'decided'),
      due: fc.integer({ min: 0, max: 120 }),
      used: fc.integer({ min: 0, max: 6 }),
    })
    const from = day('2026-03-01')
    const put = (rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]) =>
      house.store.query(
        `insert into limits select 'c' || r.n, r.term, r.authority, r.procedure, 'statutory', '2026-01-01', date '2026-03-01' + r.due, null, r.standing, 'calm',
           case when r.standing in ('met', 'missed', 'deemed') then r.used end, case when r.standing in ('met', 'missed', 'deemed') then 5 end
         from json_to_recordset($1::json) as r(n int, term text, authority text, procedure text, due int, standing text, used int)
         on conflict (case_id, term) do update set due = excluded.due, standing = excluded.standing, used = excluded.used, allowed = excluded.allowed`,
        [JSON.stringify(rows.map((each, n) => ({ n, ...each })))],
      )
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { maxLength: 30, selector: ({ term, due }) => `${term}${due}` }),
        fc.uniqueArray(row, { maxLength: 10, selector: ({ term }) => term }),
        fc.tuple(fc.nat(120), fc.nat(120)),
        async (rows, more, [a, b]) => {
          await house.store.query('truncate limits, limit_days, limit_months, limit_folded, limit_rolled, limit_stale')
          await put(rows)
          await statistics.fold()
          await put(more)
          const final = new Map([...rows.entries(), ...more.entries()].map(([n, each]) => [`${n}${each.term}`, each]))
          // A row put in another one's place keeps whose it is.
          for (const [key, each] of final) {
            const first = rows[Number.parseInt(key, 10)]
            if (first && first.term === each.term)
              final.set(key, { ...each, authority: first.authority, procedure: first.procedure })
          }
          const [since, till] = [Math.min(a, b), Math.max(a, b)]
          const today = 121
          const told = await statistics.timeLimits({
            from: from.add({ days: since }),
            to: from.add({ days: till }),
            by: 'authority',
          })
          for (const authority of ['x', 'y']) {
            const own = [...final.values()].filter(
              (each) => each.authority === authority && each.due >= since && each.due <= till,
            )
            const count = (...standings: string[]) => own.filter(({ standing }) => standings.includes(standing)).length
            const tally = told.find(({ of }) => of === authority)
            const used = own
              .filter(({ standing }) => ['met', 'missed', 'deemed'].includes(standing))
              .map(({ used }) => used)
              .sort((x, y) => x - y)
            const open = own.filter(({ standing, due }) => standing === 'running' && due < today).length
            expect(tally?.met ?? 0).toBe(count('met'))
            expect(tally?.missed ?? 0).toBe(count('missed', 'deemed') + open)
            expect(tally?.deemed ?? 0).toBe(count('deemed'))
            expect(tally?.received ?? 0).toBe(count('received'))
            expect(tally?.used?.median).toBe(used[Math.ceil(used.length / 2) - 1])
            expect(tally?.used?.p90).toBe(used[Math.ceil(used.length * 0.9) - 1])
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

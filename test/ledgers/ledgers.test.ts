/** Ledgers as they are kept: on both databases. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Where } from '../../src/store/store.ts'

import { day } from '../../src/time/dates.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { farm, id, li, type Opened, open, openLedgers, posting, reserve, transfer } from './granary.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const kinds: readonly [string, () => Promise<Where>][] = [
  ['embedded', async () => ({ memory: true })],
  ['a server', async () => ({ url: await postgres.database() })],
]

describe.each(kinds)('%s', (_, where) => {
  let house: Opened
  beforeAll(async () => {
    house = await openLedgers(await where())
    expect(await house.put([open('field'), open('a', { ceiling: 100n }), open('b'), open('c')])).toBe('done')
    expect(await house.put([transfer('field', 'a', 60n), transfer('field', 'b', 1_000n)])).toBe('done')
  })
  afterAll(() => house.close())

  const balance = async (name: string) => (await house.ledgers.account('test.granary', id(name)))?.balance
  const reserved = async (name: string) => (await house.ledgers.account('test.granary', id(name)))?.reserved

  describe('a posting', () => {
    test('moves an amount from one account to another', async () => {
      expect([await balance('a'), await balance('b'), await balance('field')]).toEqual([60n, 1_000n, -1_060n])
    })

    test('never goes below the floor: all that is there may go, and not one more', async () => {
      expect(await house.put([open('d'), transfer('field', 'd', 10n)])).toBe('done')
      expect(await house.put([transfer('d', 'c', 11n)])).toBe('floor')
      expect(await house.put([transfer('d', 'c', 10n)])).toBe('done')
    })

    test('never goes above the ceiling: up to it, and not one more', async () => {
      expect(await house.put([transfer('b', 'a', 41n)])).toBe('ceiling')
      expect(await house.put([transfer('b', 'a', 40n)])).toBe('done')
      expect(await house.put([transfer('a', 'b', 40n)])).toBe('done')
    })

    test('is done as a whole or not at all', async () => {
      const before = await balance('b')
      expect(await house.put([transfer('b', 'c', 5n), transfer('a', 'c', 1_000n)])).toBe('floor')
      expect(await balance('b')).toBe(before)
    })

    test('names accounts that are there', async () => {
      expect(await house.put([transfer('b', 'nowhere', 5n)])).toBe('unknown-account')
    })

    test('opens an account once: what is there keeps what it has', async () => {
      expect(await house.put([open('a', { ceiling: 7n }), transfer('b', 'a', 8n)])).toBe('done')
      expect((await house.ledgers.account('test.granary', id('a')))?.ceiling).toBe(100n)
      expect(await house.put([transfer('a', 'b', 8n)])).toBe('done')
    })

    test('moves nothing on a day outside of an account’s period', async () => {
      const period = { from: day('2023-01-01'), until: day('2023-12-31') }
      expect(await house.put([open('year', { period }), transfer('b', 'year', 1n)], '2023-12-31')).toBe('done')
      expect(await house.put([transfer('b', 'year', 1n)], '2024-01-01')).toBe('closed')
      expect(await house.put([transfer('year', 'b', 1n)], '2023-01-01')).toBe('done')
      expect(await house.put([transfer('b', 'year', 1n)], '2022-12-31')).toBe('closed')
    })

    test('lets a period that is over be put right, and none that has not begun', async () => {
      const period = { from: day('2023-01-01'), until: day('2023-12-31') }
      const late = { ...transfer('b', 'past', 1n), late: true } as const
      expect(await house.put([open('past', { period }), transfer('b', 'past', 1n)], '2023-12-31')).toBe('done')
      expect(await house.put([late], '2024-01-01')).toBe('done')
      expect(await house.put([late], '2022-12-31')).toBe('closed')
    })

    test('moves nothing on a closed account', async () => {
      expect(await house.put([open('shut'), transfer('b', 'shut', 1n)])).toBe('done')
      expect(await house.put([{ do: 'close', account: id('shut') }])).toBe('done')
      expect(await house.put([transfer('shut', 'b', 1n)])).toBe('closed')
      expect(await balance('shut')).toBe(1n)
    })

    test('sets other limits, unless what stands there does not fit', async () => {
      const limit = (ceiling: bigint) => ({ do: 'limit', account: id('lim'), floor: 0n, ceiling }) as const
      expect(await house.put([open('lim', { ceiling: 10n }), transfer('b', 'lim', 10n)])).toBe('done')
      expect(await house.put([limit(9n)])).toBe('ceiling')
      expect(await house.put([limit(11n), transfer('b', 'lim', 1n)])).toBe('done')
    })
  })

  describe('a reservation', () => {
    test('is held back, settled in parts, and the rest let go of', async () => {
      expect(await house.put([reserve('r1', 'b', 'c', 100n)])).toBe('done')
      const free = (await balance('b')) ?? 0n
      expect(await house.put([transfer('b', 'c', free - 99n)])).toBe('floor')
      expect(await house.put([{ do: 'settle', id: 'r1', amount: 101n }])).toBe('not-reserved')
      expect(await house.put([{ do: 'settle', id: 'r1', amount: 30n }])).toBe('done')
      expect([await balance('b'), await reserved('b')]).toEqual([free - 30n, 70n])
      expect(await house.put([{ do: 'settle', id: 'r1', amount: 50n, rest: 'released' }])).toBe('done')
      expect(await reserved('b')).toBe(0n)
      expect(await house.put([{ do: 'settle', id: 'r1', amount: 1n }])).toBe('not-reserved')
      expect(await house.put([{ do: 'release', id: 'r1' }])).toBe('not-reserved')
    })

    test('has one name', async () => {
      expect(await house.put([reserve('r2', 'b', 'c', 1n)])).toBe('done')
      expect(await house.put([reserve('r2', 'b', 'c', 1n)])).toBe('taken')
      expect(await house.put([{ do: 'release', id: 'r2' }])).toBe('done')
    })

    test('lapses when its last day is over: by itself, or when somebody looks', async () => {
      const at = (iso: string): void => {
        house.clock.now = Temporal.Instant.from(iso)
      }
      const stood = (await balance('b')) ?? 0n
      expect(await house.put([reserve('r3', 'b', 'c', stood, '2023-11-21')])).toBe('done')
      expect(await house.put([reserve('r4', 'a', 'c', 5n, '2023-11-21')])).toBe('done')
      at('2023-11-21T15:59:59Z')
      expect(await house.ledgers.lapse(10)).toBe(0)
      expect(await house.put([transfer('b', 'c', 1n)], '2023-11-21')).toBe('floor')
      at('2023-11-21T16:00:00Z')
      expect(await reserved('b')).toBe(0n)
      expect(await house.put([{ do: 'settle', id: 'r3', amount: 1n }], '2023-11-22')).toBe('not-reserved')
      expect(await house.put([transfer('b', 'c', 1n)], '2023-11-22')).toBe('done')
      expect(await house.ledgers.lapse(10)).toBe(1)
      expect(await house.ledgers.lapse(10)).toBe(0)
      at('2023-11-20T02:00:00Z')
    })
  })

  describe('serial numbers', () => {
    const issue = (first: bigint, last: bigint, to = 's') =>
      ({ do: 'issue', series: 'CN-1', first, last, from: id('field'), to: id(to) }) as const
    const move = (from: string, to: string, amount: bigint, first?: bigint) =>
      ({ do: 'move', from: id(from), to: id(to), amount, ...(first === undefined ? {} : { first }) }) as const
    const numbers = async (name: string) =>
      (await house.ledgers.numbers('test.granary', id(name))).map(({ first, last }) => `${first}-${last}`)

    test('come into being once', async () => {
      expect(await house.put([open('s'), open('t'), open('u'), issue(1n, 100n)])).toBe('done')
      expect(await balance('s')).toBe(100n)
      expect(await house.put([issue(100n, 110n)])).toBe('taken')
      expect(await house.put([issue(101n, 110n)])).toBe('done')
    })

    test('move with the amount, the lowest first, or those that are named', async () => {
      expect(await house.put([move('s', 't', 10n)])).toBe('done')
      expect(await house.put([move('s', 't', 5n, 50n)])).toBe('done')
      expect(await numbers('t')).toEqual(['1-10', '50-54'])
      expect(await house.put([move('s', 't', 5n, 50n)])).toBe('floor')
      expect(await house.put([move('t', 'u', 12n)])).toBe('done')
      expect(await numbers('u')).toEqual(['1-10', '50-51'])
      expect(await house.ledgers.holderOf('test.granary', 'CN-1', 52n)).toBe('t')
    })

    test('go along with a settled reservation', async () => {
      expect(await house.put([reserve('r5', 'u', 's', 11n), { do: 'settle', id: 'r5', amount: 11n }])).toBe('done')
      expect(await numbers('u')).toEqual(['51-51'])
    })

    test('are never mixed with units that have none', async () => {
      expect(await house.put([transfer('b', 'u', 1n)])).toBe('refused')
      expect(await house.put([transfer('u', 'b', 1n)])).toBe('refused')
    })

    test('are in one place: the database itself refuses a second', async () => {
      await expect(
        house.store.query(`insert into ledger_serials values ('test.granary', 'CN-1', '[3,3]', 't')`),
      ).rejects.toMatchObject({ code: '23P01' })
    })
  })

  test('what may happen once is refused the second time, or passed over', async () => {
    const once = (mark: string, again: 'refuse' | 'skip-rest') => ({ do: 'once', mark, again }) as const
    const before = (await balance('c')) ?? 0n
    expect(await house.put([once('zhang', 'refuse'), transfer('field', 'c', 1n)])).toBe('done')
    expect(await house.put([once('zhang', 'refuse'), transfer('field', 'c', 1n)])).toBe('already')
    expect(await house.put([once('zhang', 'skip-rest'), transfer('field', 'c', 1n)])).toBe('done')
    const each = { do: 'once-each', from: id('field'), to: id('c'), each: 1n } as const
    expect(await house.put([{ ...each, marks: ['zhang', 'wang', 'zhao', 'wang'] }])).toBe('done')
    expect(await balance('c')).toBe(before + 3n)
  })

  test('the database itself keeps the limits', async () => {
    const set = (what: string) => house.store.query(`update ledger_accounts set ${what} where id = 'a'`)
    await expect(set('balance = -1')).rejects.toThrow('ledger_accounts_floor')
    await expect(set('reserved = balance + 1')).rejects.toThrow('ledger_accounts_floor')
    await expect(set('balance = 101')).rejects.toThrow('ledger_accounts_ceiling')
  })

  describe('an operation', () => {
    const give = (amount: number, key: string, more = {}) =>
      house.ledgers.give(li, 'test.granary', 'draw', farm, { amount, ...more }, { key, digest: `${amount}` })

    test('reads its form strictly', async () => {
      expect(await give(-1, 'g0')).toMatchObject({ ok: false, error: { kind: 'wrong-form' } })
      expect(await give(1, 'g0', { other: 1 })).toMatchObject({ ok: false, error: { kind: 'wrong-form' } })
    })

    test('warns when the share is crossed, once, and is refused above the limit with what is left', async () => {
      const first = await give(3_999, 'g1')
      expect(first).toMatchObject({ ok: true, value: { warnings: [], repeated: false } })
      const second = await give(1, 'g2')
      expect(second).toMatchObject({
        ok: true,
        value: { warnings: [{ account: 'limit:2023', at: 80, says: { en: '4000 of 5000 used' } }] },
      })
      expect(await give(500, 'g3')).toMatchObject({ ok: true, value: { warnings: [] } })
      expect(await give(501, 'g4')).toMatchObject({
        ok: false,
        error: { kind: 'problem', problem: { code: 'ceiling', left: 500n, account: 'limit:2023' } },
      })
      expect(await give(500, 'g5')).toMatchObject({ ok: true })
    })

    test('given again gets its first answer, with the warning', async () => {
      const again = await give(1, 'g2')
      expect(again).toMatchObject({ ok: true, value: { repeated: true, warnings: [{ at: 80 }] } })
      expect(await balance('limit:2023')).toBe(5_000n)
      expect(await give(2, 'g2')).toMatchObject({ ok: false, error: { kind: 'key-reused' } })
    })

    test('sees a licence of the holder’s, and nobody else’s', async () => {
      house.clock.now = Temporal.Instant.from('2024-11-20T02:00:00Z')
      expect(await give(1, 'g6', { licence: 'L2023-0000-0000' })).toMatchObject({ ok: true })
      const other = await house.ledgers.give(
        li,
        'test.granary',
        'draw',
        { ...farm, id: 'p-other' } as typeof farm,
        { amount: 1, licence: 'L2023-0000-0000' },
        { key: 'g7', digest: 'g7' },
      )
      expect(other).toMatchObject({ ok: false, error: { kind: 'problem', problem: { code: 'refused' } } })
      house.clock.now = Temporal.Instant.from('2023-11-20T02:00:00Z')
    })
  })

  describe('many at once', () => {
    const move = (from: string, to: string, key: string, amount = 1n) =>
      house.ledgers.transfer(posting([transfer(from, to, amount)]), li, { actor: li, key, digest: key })

    test('each by itself: the refused are told, the others stand', async () => {
      await house.put([open('m'), open('n'), transfer('field', 'm', 10n)])
      const done = await Promise.all(Array.from({ length: 30 }, (_, n) => move('m', 'n', `m${n}`)))
      expect(done.filter(({ ok }) => ok)).toHaveLength(10)
      expect(done.filter((each) => !each.ok && 'code' in each.error && each.error.code === 'floor')).toHaveLength(20)
      expect([await balance('m'), await balance('n')]).toEqual([0n, 10n])
    })

    test('a command given twice happens once, at the same moment or later', async () => {
      const done = await Promise.all(Array.from({ length: 40 }, (_, n) => move('b', 'n', `twice-${n % 20}`)))
      expect(done.filter((each) => each.ok && each.value.repeated)).toHaveLength(20)
      expect(await balance('n')).toBe(30n)
      expect(await move('b', 'n', 'twice-3')).toMatchObject({ ok: true, value: { repeated: true } })
      expect(
        await house.ledgers.transfer(posting([transfer('b', 'n', 9n)]), li, {
          actor: li,
          key: 'twice-3',
          digest: 'another',
        }),
      ).toMatchObject({ ok: false, error: { kind: 'key-reused' } })
    })

    test('one that the database refuses does not take the others with it', async () => {
      const long = posting([transfer('b', 'n', 1n)], '2023-11-20', { case: '\u0000' })
      const [bad, good] = await Promise.allSettled([
        house.ledgers.transfer(long, li, { actor: li, key: 'bad', digest: 'bad' }),
        move('b', 'n', 'good'),
      ])
      expect(bad.status).toBe('rejected')
      expect(good).toMatchObject({ status: 'fulfilled', value: { ok: true } })
    })
  })

  test('a statement runs backwards from the balance, page by page', async () => {
    const whole = await house.ledgers.statement('test.granary', id('n'), { most: 100 })
    expect(whole[0]?.balance).toBe(await balance('n'))
    expect(whole.at(-1)?.balance).toBe(whole.at(-1)?.amount)
    const first = await house.ledgers.statement('test.granary', id('n'), { most: 7 })
    const then = await house.ledgers.statement('test.granary', id('n'), { before: first[6]?.place ?? '', most: 7 })
    expect([...first, ...then]).toEqual(whole.slice(0, 14))
  })

  test('an account as it stood at the end of a day', async () => {
    await house.put([open('then'), transfer('field', 'then', 5n)], '2023-03-01')
    await house.put([transfer('field', 'then', 3n)], '2023-03-02')
    const at = async (iso: string) => (await house.ledgers.account('test.granary', id('then'), day(iso)))?.balance
    expect([await at('2023-02-28'), await at('2023-03-01'), await at('2023-03-02')]).toEqual([0n, 5n, 8n])
  })

  test('accounts of a holder, of a kind, by the beginning of their names', async () => {
    const names = async (asked: object) =>
      (await house.ledgers.accounts('test.granary', { most: 100, ...asked })).map((each) => each.id)
    expect(await names({ holder: farm })).toEqual(['limit:2023', 'limit:2024'])
    expect(await names({ kind: 'source' })).toEqual(['field'])
    expect(await names({ prefix: 'limit:2023' })).toEqual(['limit:2023'])
    expect(await names({ holder: farm, after: 'limit:2023' })).toEqual(['limit:2024'])
  })

  test('all of it agrees', async () => {
    const audited = await house.ledgers.audit()
    expect(audited.differences).toEqual([])
    expect(audited.transfers).toBeGreaterThan(60)
    expect(await house.store.verifyJournal()).toMatchObject({ faults: [] })
  })
})

/** Registers, kept on both databases: entered, ended, corrected; asked as of a date, and as it was known on an instant. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cite, plan } from '../../src/law/cite.ts'
import { authorityId } from '../../src/people/authorities.ts'
import { register } from '../../src/registers/publish.ts'
import type { Entered, Register } from '../../src/registers/register.ts'
import { type Registers, registersOn } from '../../src/registers/registers.ts'
import { registerTables } from '../../src/registers/tables.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { day } from '../../src/time/dates.ts'
import { person } from '../../src/window/story.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'

const keeper = person('keeper')

/** Berths in a harbour: one ship to a berth at a time; creditors of a ship in the order in which they came. */
const base: Register = {
  id: 'test.berths',
  name: { zh: '泊位', en: 'Berths' },
  says: { zh: '谁在哪个泊位', en: 'Who lies where' },
  measures: [],
  keeper: authorityId('beijing/foreign-experts'),
  cites: [plan('5.2')],
  columns: [
    { id: 'berth', name: { zh: '泊位', en: 'berth' }, kind: 'line' },
    { id: 'ship', name: { zh: '船', en: 'ship' }, kind: 'line', searched: true },
    { id: 'fee', name: { zh: '费用', en: 'fee' }, kind: 'money', optional: true, closed: true },
  ],
  key: ['berth'],
  byKeeper: true,
}
const berths = register(base)
const claims = register({
  ...base,
  id: 'test.claims',
  columns: [
    { id: 'number', name: { zh: '编号', en: 'number' }, kind: 'line' },
    { id: 'ship', name: { zh: '船', en: 'ship' }, kind: 'line' },
  ],
  key: ['number'],
  ranked: { by: ['ship'], name: { zh: '顺位', en: 'rank' } },
})
const seeded = (versions: readonly (readonly [known: string, from: string, ships: readonly string[]])[]): Register =>
  register({
    ...base,
    id: 'test.list',
    seeds: versions.map(([known, from, ships], n) => ({
      known: day(known),
      source: cite('qualifications-2.0', 'count'),
      entries: ships.map((ship, at) => ({ values: { berth: `${at + 1}`, ship }, from: day(from), until: null })),
      ...(n > 0 && { replaces: { on: day(from) } }),
    })),
  })

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const kinds: readonly (readonly [string, () => Promise<Where>])[] = [
  ['embedded', async () => ({ memory: true })],
  ['on a server', async () => ({ url: await postgres.database() })],
]

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(`${text}+08:00`)
const lies = (berth: string, ship: string, from: string, until: string | null = null): Entered => ({
  values: { berth, ship },
  from: day(from),
  until: until === null ? null : day(until),
})
const why = { zh: '登错了', en: 'it was entered wrongly' }

let keys = 0
const fresh = () => ({ key: `key-${++keys}`, digest: 'd' })

describe.each(kinds)('registers, %s', (_, where) => {
  let store: Store
  let registers: Registers
  let now = instant('2026-01-01T09:00')
  beforeAll(async () => {
    store = await openStore(await where(), registerTables)
    registers = registersOn(store, new Map([berths, claims].map((each) => [each.id, each])), () => now)
  })
  afterAll(() => store.close())

  const enter = (id: string, entry: Entered) => registers.write(keeper, id, { do: 'enter', entry }, fresh())
  const ship = async (berth: string, asOf: string, knownOn: string | null = null) =>
    (
      await registers.find('test.berths', berth, {
        asOf: day(asOf),
        knownOn: knownOn === null ? null : instant(knownOn),
      })
    )?.values.ship ?? null

  test('an entry holds from its first day to the day before it ends', async () => {
    expect((await enter('test.berths', lies('7', '长城', '2026-02-01', '2026-03-01'))).ok).toBe(true)
    expect(await ship('7', '2026-01-31')).toBe(null)
    expect(await ship('7', '2026-02-01')).toBe('长城')
    expect(await ship('7', '2026-02-28')).toBe('长城')
    expect(await ship('7', '2026-03-01')).toBe(null)
  })

  test('two of one key at one time are refused, with what is there; one after the other is not', async () => {
    const taken = await enter('test.berths', lies('7', '黄河', '2026-02-28'))
    expect(taken).toMatchObject({ ok: false, error: { code: 'taken', there: { from: day('2026-02-01') } } })
    expect(!taken.ok && taken.error.text.zh).toBe(
      '“泊位”中已有一条：泊位 7，自 2026-02-01 起至 2026-03-01 前有效。同一时间只能有一条',
    )
    expect((await enter('test.berths', lies('7', '黄河', '2026-03-01'))).ok).toBe(true)
  })

  test('the database itself refuses what the program would have let through', async () => {
    const twice = store.query(
      `insert into register_entries (register, key, number, place, valid, recorded, entry, words, grams, how, cites)
       select register, key, 99, place, valid, recorded, entry, words, grams, how, cites
       from register_entries where register = 'test.berths' and key = '7' and number = 1`,
    )
    await expect(twice).rejects.toMatchObject({ code: '23P01', constraint: 'register_entries_once' })
  })

  test('a correction changes what is known from now on, and not what was known', async () => {
    now = instant('2026-04-01T10:00')
    const corrected = await registers.write(
      keeper,
      'test.berths',
      { do: 'correct', key: ['7'], of: day('2026-02-10'), entry: lies('7', '长江', '2026-02-03', '2026-03-01'), why },
      fresh(),
    )
    expect(corrected.ok).toBe(true)
    expect(await ship('7', '2026-02-10')).toBe('长江')
    expect(await ship('7', '2026-02-02')).toBe(null)
    expect(await ship('7', '2026-02-10', '2026-04-01T09:59')).toBe('长城')
    expect(await ship('7', '2026-02-02', '2026-04-01T09:59')).toBe('长城')
    expect(await ship('7', '2026-02-10', '2026-04-01T10:00')).toBe('长江')
  })

  test('what never was is taken out, and stays to be asked for', async () => {
    now = instant('2026-04-02T10:00')
    const out = { do: 'correct', key: ['7'], of: day('2026-02-10'), entry: null, why } as const
    expect((await registers.write(keeper, 'test.berths', out, fresh())).ok).toBe(true)
    expect(await ship('7', '2026-02-10')).toBe(null)
    expect(await ship('7', '2026-02-10', '2026-04-01T12:00')).toBe('长江')
    expect(await registers.write(keeper, 'test.berths', out, fresh())).toMatchObject({ error: { code: 'not-there' } })
  })

  test('a correction that says something else of the key is another entry', async () => {
    const other = {
      do: 'correct',
      key: ['7'],
      of: day('2026-05-01'),
      entry: lies('8', '黄河', '2026-03-01'),
      why,
    } as const
    expect(await registers.write(keeper, 'test.berths', other, fresh())).toMatchObject({
      error: { code: 'wrong-entry', wrong: [{ at: '/values/berth' }] },
    })
  })

  test('an entry ends on a day, from which it holds no more; on its own first day it never held', async () => {
    const end = (on: string) =>
      registers.write(keeper, 'test.berths', { do: 'end', key: ['7'], on: day(on), why }, fresh())
    expect((await end('2026-06-01')).ok).toBe(true)
    expect(await ship('7', '2026-05-31')).toBe('黄河')
    expect(await ship('7', '2026-06-01')).toBe(null)
    expect(await end('2026-06-01')).toMatchObject({ error: { code: 'not-there' } })
    expect((await enter('test.berths', lies('7', '珠江', '2026-07-01'))).ok).toBe(true)
    expect((await end('2026-07-01')).ok).toBe(true)
    expect(await ship('7', '2026-07-01')).toBe(null)
    const [last] = (await registers.history('test.berths', '7')).slice(-1)
    expect(last).toMatchObject({ values: { ship: '珠江' } })
    expect(last?.known.until).not.toBe(null)
  })

  test('given twice it is done once; the first answer counts, though it could not be done again', async () => {
    const request = fresh()
    const change = { do: 'enter', entry: lies('9', '松花江', '2026-01-01') } as const
    const first = await registers.write(keeper, 'test.berths', change, request)
    expect(await registers.write(keeper, 'test.berths', change, request)).toEqual(first)
    expect(await registers.history('test.berths', '9')).toHaveLength(1)
  })

  test('of two who enter at once one is told what the other entered', async () => {
    const both = await Promise.all(['甲', '乙'].map((name) => enter('test.berths', lies('30', name, '2026-01-01'))))
    expect(both.filter((each) => each.ok)).toHaveLength(1)
    expect(both.find((each) => !each.ok)).toMatchObject({ error: { code: 'taken' } })
  })

  test('what is wrong with an entry is told with its place', async () => {
    const wrong = await enter('test.berths', {
      values: { berth: '', ship: '海河', fee: '12.5', colour: '红' },
      from: day('2026-02-01'),
      until: day('2026-02-01'),
    })
    expect(!wrong.ok && wrong.error.wrong?.map(({ code, at }) => [code, at])).toEqual([
      ['unknown', '/values/colour'],
      ['missing', '/values/berth'],
      ['wrong-value', '/values/fee'],
      ['wrong-value', '/until'],
    ])
  })

  test('keys are listed as people count, page by page, and found by any part of a word', async () => {
    for (const [berth, name] of [
      ['10', '渤海明珠'],
      ['2', 'Bohai Pearl'],
      ['1', '渤海之星'],
    ] as const)
      await enter('test.berths', lies(berth, name, '2026-08-01', '2026-09-01'))
    const at = { asOf: day('2026-08-15'), knownOn: null }
    const first = await registers.list('test.berths', { ...at, most: 3 })
    expect(first.entries.map(({ key }) => key)).toEqual(['1', '2', '9'])
    const rest = await registers.list('test.berths', { ...at, most: 3, after: first.next ?? '' })
    expect([rest.entries.map(({ key }) => key), rest.next]).toEqual([['10', '30'], null])
    const found = async (words: string) =>
      (await registers.list('test.berths', { ...at, words, most: 9 })).entries.map(({ key }) => key)
    expect(await found('渤海')).toEqual(['1', '10'])
    expect(await found('珠')).toEqual(['10'])
    expect(await found('pearl BOHAI')).toEqual(['2'])
    expect(await found('渤珠')).toEqual([])
    expect(await registers.count('test.berths', at)).toEqual({ count: 5, more: false })
  })

  test('who came first ranks first, among those that hold on the day', async () => {
    const claim = (number: string, of: string): Entered => ({
      values: { number, ship: of },
      from: day('2026-01-01'),
      until: null,
    })
    for (const number of ['P3', 'P1', 'P2']) expect((await enter('test.claims', claim(number, '长城'))).ok).toBe(true)
    expect((await enter('test.claims', claim('P4', '黄河'))).ok).toBe(true)
    const ranks = async (asOf: string) =>
      Object.fromEntries(
        (await registers.list('test.claims', { asOf: day(asOf), knownOn: null, most: 9 })).entries.map(
          ({ key, rank }) => [key, rank],
        ),
      )
    expect(await ranks('2026-02-01')).toEqual({ P3: 1, P1: 2, P2: 3, P4: 1 })
    await registers.write(keeper, 'test.claims', { do: 'end', key: ['P3'], on: day('2026-03-01'), why }, fresh())
    expect(await ranks('2026-02-28')).toEqual({ P3: 1, P1: 2, P2: 3, P4: 1 })
    expect(await ranks('2026-03-01')).toEqual({ P1: 1, P2: 2, P4: 1 })
  })

  test('of many who come at once each has a rank of its own, and keeps it', async () => {
    const many = ['a', 'b', 'c', 'd']
    for (let tries = 0; tries < 4; tries++)
      await Promise.all(
        many.map((number) =>
          enter('test.claims', { values: { number, ship: '同船' }, from: day('2026-01-01'), until: null }),
        ),
      )
    const { entries } = await registers.list('test.claims', { asOf: day('2026-02-01'), knownOn: null, most: 50 })
    const ranks = entries.filter(({ values }) => values.ship === '同船').map(({ rank }) => rank)
    expect(ranks.sort()).toEqual([1, 2, 3, 4])
  })

  test('every change is an event of the journal, and the feed gives them in their order', async () => {
    const first = await registers.changes('test.berths', null, 3)
    expect(first.map(({ key, type, version }) => [key, type, version])).toEqual([
      ['7', 'entered', 1],
      ['7', 'entered', 2],
      ['7', 'corrected', 3],
    ])
    const next = await registers.changes('test.berths', first.at(-1)?.cursor ?? null, 100)
    expect(next[0]).toMatchObject({ key: '7', type: 'corrected', version: 4 })
    expect((await store.verifyStream('register:test.berths/7')).faults).toEqual([])
  })

  test('a list that comes with the program is known since it was public; a new version ends the one before', async () => {
    const one = ['2021-09-01', '2021-09-01', ['甲', '乙']] as const
    const two = ['2024-06-01', '2024-07-01', ['丙']] as const
    now = instant('2026-11-23T10:00')
    const open = async (list: Register): Promise<Registers> => {
      const opened = registersOn(store, new Map([[list.id, list]]), () => now)
      await opened.seed()
      return opened
    }
    const names = async (on: Registers, asOf: string, knownOn: string | null = null) =>
      (
        await on.list('test.list', {
          asOf: day(asOf),
          knownOn: knownOn === null ? null : instant(knownOn),
          most: 9,
        })
      ).entries.map(({ values }) => values.ship)

    const first = await open(seeded([one, two]))
    expect(await names(first, '2021-08-31')).toEqual([])
    expect(await names(first, '2024-06-30')).toEqual(['甲', '乙'])
    expect(await names(first, '2024-07-01')).toEqual(['丙'])
    // Before the second version was public nobody knew that the first would end.
    expect(await names(first, '2024-07-01', '2024-05-31T12:00')).toEqual(['甲', '乙'])

    const again = await open(seeded([one, two]))
    expect(await again.history('test.list', '1')).toHaveLength(3)

    // With a later program: known from its opening on, for until then something else was answered.
    now = instant('2027-02-01T10:00')
    const later = await open(seeded([one, two, ['2026-12-15', '2027-01-01', ['丁']]]))
    expect(await names(later, '2027-01-10')).toEqual(['丁'])
    expect(await names(later, '2027-01-10', '2027-01-10T12:00')).toEqual(['丙'])

    // The program's own mistake, mended.
    now = instant('2027-03-01T10:00')
    const mended = await open(
      seeded([['2021-09-01', '2021-09-01', ['甲', '庚']], two, ['2026-12-15', '2027-01-01', ['丁']]]),
    )
    expect(await names(mended, '2022-01-01')).toEqual(['甲', '庚'])
    expect(await names(mended, '2022-01-01', '2027-02-15T12:00')).toEqual(['甲', '乙'])
    await expect(open(seeded([one]))).rejects.toMatchObject({ broken: 'migration' })
  })
})

describe('a declaration that cannot be kept is refused when it is loaded', () => {
  const one = { id: 'berth', name: base.name, kind: 'line' } as const
  test.each<readonly [string, Partial<Register>, string]>([
    ['a key that is no column', { key: ['quay'] }, '/key/0'],
    ['a key that is closed', { columns: [{ ...one, closed: true }] }, '/key/0'],
    ['a key that may be left out', { columns: [{ ...one, optional: true }] }, '/key/0'],
    ['a choice without options', { columns: [one, { ...one, id: 'x', kind: 'choice' }] }, '/columns/1/options'],
    ['options of what is no choice', { columns: [one, { ...one, id: 'x', options: {} }] }, '/columns/1/options'],
    [
      'a search in what is closed',
      { columns: [one, { ...one, id: 'x', closed: true, searched: true }] },
      '/columns/1/searched',
    ],
    ['a column twice', { columns: [one, one] }, '/columns/1/id'],
    ['a rank by the key', { ranked: { by: ['berth'], name: base.name } }, '/ranked/by'],
    [
      'a version with a column that there is not',
      { seeds: [{ known: day('2026-01-01'), source: plan('5.2'), entries: [lies('1', '', '2026-01-01')] }] },
      '/seeds/0/entries/0/values/ship',
    ],
    [
      'two entries of one key at one time in one version',
      {
        seeds: [
          {
            known: day('2026-01-01'),
            source: plan('5.2'),
            entries: [lies('1', '甲', '2026-01-01'), lies('1', '乙', '2026-02-01')],
          },
        ],
      },
      '/seeds/0/entries',
    ],
  ])('%s', (_, given, at) => {
    expect(() => register({ ...base, ...given })).toThrow(`  ${at}\n`)
  })

  test('one without any way for entries to come', () => {
    const { byKeeper: _, ...none } = base
    expect(() => register(none)).toThrow('/seeds')
  })
})

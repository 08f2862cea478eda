/**
 * A register of a million entries asked as of a date, embedded and on a server: one key, a page, words, a key's history, what
 * was known on an earlier day; and a keeper's entries. Filled by the database itself, with half of the entries ended, a tenth
 * corrected, and a text of its own for each.
 */
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plan } from '../src/law/cite.ts'
import { authorityId } from '../src/people/authorities.ts'
import type { PersonId } from '../src/people/ids.ts'
import { register } from '../src/registers/publish.ts'
import { type Registers, registersOn } from '../src/registers/registers.ts'
import { registerTables } from '../src/registers/tables.ts'
import { openStore, type Store, type Where } from '../src/store/store.ts'
import { text } from '../src/text.ts'
import { day } from '../src/time/dates.ts'
import { startPostgres } from '../test/postgres.ts'
import type { Print } from './window/main.ts'

const large = register({
  id: 'bench.large',
  name: text('大登记簿', 'A large register'),
  says: text('度量用', 'To be measured'),
  measures: [],
  keeper: authorityId('mofcom'),
  cites: [plan('15.1', '100%全程网办')],
  columns: [
    { id: 'number', name: text('编号', 'number'), kind: 'line', searched: true },
    { id: 'name', name: text('名称', 'name'), kind: 'line', searched: true },
  ],
  key: ['number'],
  byKeeper: true,
})

const by = 'p-bench' as PersonId
const keyOf = (n: number): string => `N${String(n).padStart(7, '0')}`
const now = () => Temporal.Instant.from('2026-11-23T02:00:00Z')

/** As `placeOf` and `gramsOf` write them (registers/values.ts, words.ts), by the database. */
const fill = `
  insert into register_entries (register, key, number, place, valid, recorded, entry, words, grams, how, cites)
  select 'bench.large', k.key, r.number, 'N' || chr(64 + length(k.plain)) || k.plain || case when length(k.plain) < 7 then ':7' else '' end,
    daterange(date '2016-01-01' + n % 3650, case when n % 2 = 0 then date '2016-01-01' + n % 3650 + 1500 end),
    tstzrange(case when r.number = 1 then timestamptz '2016-01-01' + make_interval(days => n % 3650) else timestamptz '2026-06-01' end,
      case when n % 10 = 0 and r.number = 1 then timestamptz '2026-06-01' end),
    json_build_object('number', k.key, 'name', k.name), lower(k.key) || E'\\n' || k.name,
    (select array_agg(distinct g) from generate_series(1, length(k.name)) i, unnest(array[substr(k.name, i, 1), substr(k.name, i, 2)]) g),
    'keeper', '[]'
  from generate_series($1::int, $2::int) n,
    lateral (select 'N' || lpad(n::text, 7, '0') as key, n::text as plain,
      '北京' || chr(19968 + n % 2000) || chr(20968 + n / 2000 % 2000) || '有限公司' || n % 7 as name) k,
    lateral (select generate_series(1, case when n % 10 = 0 then 2 else 1 end) as number) r`

const atOnce = 50_000

/** As a large file is taken in: the indexes are built once, over all of it, and the constraint looks at all of it then. */
const apart = {
  before: [
    'alter table register_entries drop constraint register_entries_once',
    'drop index register_entries_grams, register_entries_place',
  ],
  after: [
    `alter table register_entries add constraint register_entries_once
       exclude using gist (register with =, key with =, valid with &&, recorded with &&) deferrable initially deferred`,
    'create index register_entries_place on register_entries (register, place)',
    'create index register_entries_grams on register_entries using gin (grams) with (fastupdate = off)',
    'analyze register_entries',
  ],
}

async function filled(store: Store, entries: number): Promise<void> {
  for (const sql of apart.before) await store.query(sql)
  for (let from = 1; from <= entries; from += atOnce)
    await store.query(fill, [from, Math.min(entries, from + atOnce - 1)])
  for (const sql of apart.after) await store.query(sql)
}

/** Median and 99th of a hundred, in milliseconds. */
async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<readonly [number, number]> {
  for (let n = 0; n < 20; n++) await work(n)
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const started = performance.now()
    await work(n)
    taken.push(performance.now() - started)
  }
  taken.sort((a, b) => a - b)
  const part = (share: number): number => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
  return [part(0.5), part(0.99)]
}

/** The same numbers in every run. */
const spread = (n: number, below: number): number => (n * 7_919 + 104_729) % below

const questions = (
  registers: Registers,
  entries: number,
): readonly (readonly [name: string, times: number, work: (n: number) => Promise<unknown>])[] => {
  const { id } = large
  const asOf = (n: number) => day('2016-01-01').add({ days: spread(n, 3_900) })
  const key = (n: number): string => keyOf(1 + spread(n, entries))
  const earlier = Temporal.Instant.from('2026-05-01T00:00:00Z')
  return [
    ['one key as of a date', 1_000, (n) => registers.find(id, key(n), { asOf: asOf(n), knownOn: null })],
    ['one key, as known earlier', 1_000, (n) => registers.find(id, key(n), { asOf: asOf(n), knownOn: earlier })],
    ['the history of a key', 1_000, (n) => registers.history(id, key(n))],
    [
      'a page of 50 as of a date',
      300,
      (n) => registers.list(id, { asOf: asOf(n), knownOn: null, most: 50, after: key(n) }),
    ],
    [
      'a page of 50, as known earlier',
      300,
      (n) => registers.list(id, { asOf: asOf(n), knownOn: earlier, most: 50, after: key(n) }),
    ],
    [
      'a page on the first day, when 274 held',
      50,
      () => registers.list(id, { asOf: day('2016-01-01'), knownOn: null, most: 50 }),
    ],
    [
      'two characters of a name',
      100,
      (n) =>
        registers.list(id, {
          asOf: asOf(n),
          knownOn: null,
          most: 50,
          words: `${String.fromCodePoint(19_968 + spread(n, 2_000))}${String.fromCodePoint(20_968 + spread(n, entries / 2_000))}`,
        }),
    ],
    ['how many hold (up to 1,000)', 100, (n) => registers.count(id, { asOf: asOf(n), knownOn: null })],
    [
      'a keeper enters one',
      300,
      (n) =>
        registers.write(
          by,
          id,
          {
            do: 'enter',
            entry: {
              values: { number: `X${crypto.randomUUID()}`, name: '北京新立有限公司' },
              from: asOf(n),
              until: null,
            },
          },
          { key: crypto.randomUUID(), digest: '' },
        ),
    ],
  ]
}

const shown = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`

async function measured(where: Where, entries: number) {
  const store = await openStore(where, registerTables)
  try {
    const started = performance.now()
    await filled(store, entries)
    const seconds = (performance.now() - started) / 1_000
    const registers = registersOn(store, new Map([[large.id, large]]), now)
    const rows = new Map<string, readonly [number, number]>()
    for (const [name, times, work] of questions(registers, entries)) rows.set(name, await timed(times, work))
    return { seconds, rows }
  } finally {
    await store.close()
  }
}

export async function registersBench(entries: number, print: Print): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onewindow-bench-'))
  const postgres = await startPostgres({ durable: true, buffers: '256MB' })
  const places = [
    ['a PostgreSQL server', async (): Promise<Where> => ({ url: await postgres.database() })],
    ['embedded', async (): Promise<Where> => ({ folder })],
  ] as const
  try {
    for (const [name, where] of places) {
      const { seconds, rows } = await measured(await where(), entries)
      console.log(
        `${name}: ${entries.toLocaleString('en')} entries, ${Math.floor(entries / 10).toLocaleString('en')} of them corrected, filled in ${seconds.toFixed(0)} s; asked one after the other.\n`,
      )
      print([
        ['question', '', 'median', 'p99'],
        ...[...rows].map(([question, [median, late]]) => [question, '', shown(median), shown(late)]),
      ])
      const slow = [...rows].filter(([, [, late]]) => late >= bar).map(([question]) => question)
      console.log(
        `\nBar: below ${bar} ms as of a date. ${slow.length === 0 ? 'Reached by every question, at the 99th of a hundred too.' : `Above it at the 99th of a hundred: ${slow.join('; ')}.`}\n`,
      )
    }
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const bar = 10

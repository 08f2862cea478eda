/** The synthetic populations: what they say of themselves, that they can be repeated, and that every decision can read them. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import { decisions } from '../zone/decisions.ts'
import { type FileKind, withDuck } from './duck.ts'
import { besideCsv, generate, kinds, type Order } from './generate.ts'
import type { Kind } from './kinds.ts'
import { layoutOf } from './layout.ts'
import { simulate } from './simulate.ts'
import { openTable } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-population-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function made(
  kind: Kind,
  rows: number,
  seed: number,
  format: FileKind,
  only: Order['only'] = null,
): Promise<string> {
  const out = join(folder, `${kind.code}-${rows}-${seed}${only === null ? '' : '-only'}.${format}`)
  await withDuck((duck) => generate(duck, { kind, only, rows, seed, out, format }))
  return out
}

const rowsOf = (path: string) =>
  withDuck(async (duck) => (await duck.runAndReadAll(`FROM read_parquet('${path}')`)).getRowObjectsJson())

async function outcomes(path: string, id: string, on = '2025-05-01'): Promise<readonly string[]> {
  const decision = decisions.find((each) => each.id === id)
  if (!decision) throw new Error(id)
  return withDuck(async (duck) => {
    const opened = await openTable(duck, path)
    if (!opened.ok) throw new Error(opened.text.en)
    const layout = layoutOf([decision], opened.table)
    if ('problems' in layout) throw new Error(layout.problems[0]?.en)
    const first = { decision, asOf: { on: day(on), knownOn: day('2026-12-31') } }
    const nothing = { answered: () => {}, setAside: () => {}, read: () => {} }
    const summary = await simulate(duck, opened.table, layout, { first, second: null, forwards: true }, nothing)
    expect(summary.setAside).toBe(0)
    return [...summary.outcomes].map(([outcome, count]) => `${outcome} ${count}`).sort()
  })
}

describe.each(kinds.map((kind) => [kind.code, kind] as const))('%s', (_, kind) => {
  test('the same seed gives the same rows; more rows only add to them; another seed gives others', async () => {
    const [first, more, other] = await Promise.all([
      rowsOf(await made(kind, 300, 1, 'parquet')),
      rowsOf(await made(kind, 400, 1, 'parquet')),
      rowsOf(await made(kind, 300, 2, 'parquet')),
    ])
    expect(more.slice(0, 300)).toEqual(first)
    expect(other).not.toEqual(first)
    expect(first[0]).toMatchObject({ id: 'synthetic-00000001' })
  })

  test('the file says that it is synthetic, and how each column was drawn', async () => {
    const path = await made(kind, 10, 3, 'parquet')
    const found = await withDuck(async (duck) =>
      (await duck.runAndReadAll(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}')`)).getRows(),
    )
    const about = Object.fromEntries(found)
    expect(about).toMatchObject({ synthetic: 'true', kind: kind.code, seed: '3', rows: '10' })
    expect(about.statement).toMatch(/Synthetic.*合成/)
    const said = JSON.parse(String(about.distributions))
    expect(Object.keys(said)).toEqual(kind.columns.map(({ fact }) => fact))
    const beside = JSON.parse(readFileSync(besideCsv(await made(kind, 10, 3, 'csv')), 'utf8'))
    expect(beside).toEqual(about)
  })

  test('every decision put to them answers every row, from CSV as from Parquet, and not always the same', async () => {
    const [columnar, text] = [await made(kind, 2000, 5, 'parquet'), await made(kind, 2000, 5, 'csv')]
    for (const { id } of kind.decisions) {
      const answers = await outcomes(columnar, id, '2026-06-01')
      expect([id, answers.length]).not.toEqual([id, 1])
      expect([id, await outcomes(text, id, '2026-06-01')]).toEqual([id, answers])
    }
  })

  test('of some decisions alone, the same rows with fewer columns', async () => {
    const [decision] = kind.decisions
    if (!decision) throw new Error('no decision')
    const [all, some] = [
      await rowsOf(await made(kind, 50, 6, 'parquet')),
      await rowsOf(await made(kind, 50, 6, 'parquet', [decision])),
    ]
    const names = ['id', ...decision.asks.map(({ id }) => id)]
    expect(some.map((row) => Object.keys(row).sort())).toEqual(some.map(() => [...names].sort()))
    for (const [place, row] of some.entries()) expect(all[place]).toMatchObject(row)
  })
})

test('every decision of the plan is put to one kind', () => {
  expect(kinds.flatMap((kind) => kind.decisions.map(({ id }) => id)).sort()).toEqual(
    decisions.map(({ id }) => id).sort(),
  )
})

test('every size of firm and every path of export occurs', async () => {
  const path = await made(kinds[0] ?? expect.unreachable(), 3000, 7, 'parquet')
  const words = async (id: string) => (await outcomes(path, id)).map((each) => each.split(' ')[0])
  expect(await words('finance.sme-size')).toEqual(['large', 'medium', 'micro', 'not-applicable', 'small'])
  expect(await words('data.export-path')).toEqual([
    'assessment',
    'contract-or-certification',
    'exempt',
    'needs-rules',
    'not-applicable',
  ])
})

test('a population once published can be made again to the bit', async () => {
  const kind = kinds[1] ?? expect.unreachable()
  const path = await made(kind, 100, 42, 'csv')
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(
    '71891d9e08363fbaf5a68ba1a69d1c6e6a373dc1119b37c30dd075feb38a9182',
  )
})

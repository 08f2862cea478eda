/** The synthetic populations: what they say of themselves, that they can be repeated, and that every decision can read them. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import { decisions } from '../zone/decisions.ts'
import { type FileKind, withDuck } from './duck.ts'
import { besideCsv, factOf, generate, kinds } from './generate.ts'
import type { Kind } from './kinds.ts'
import { layoutOf, simulate } from './simulate.ts'
import { openTable } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-population-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function made(kind: Kind, rows: number, seed: number, format: FileKind): Promise<string> {
  const out = join(folder, `${kind.code}-${rows}-${seed}.${format}`)
  await withDuck((duck) => generate(duck, { kind, rows, seed, out, format }))
  return out
}

const rowsOf = (path: string) =>
  withDuck(async (duck) => (await duck.runAndReadAll(`FROM read_parquet('${path}')`)).getRowObjectsJson())

async function outcomes(path: string, id: string): Promise<readonly string[]> {
  const decision = decisions.find((each) => each.id === id)
  if (!decision) throw new Error(id)
  return withDuck(async (duck) => {
    const opened = await openTable(duck, path)
    if (!opened.ok) throw new Error(opened.text.en)
    const layout = layoutOf(decision, opened.table)
    if ('problems' in layout) throw new Error(layout.problems[0]?.en)
    const on = { on: day('2025-05-01'), knownOn: day('2026-12-31') }
    const nothing = { answered: () => {}, setAside: () => {}, read: () => {} }
    const summary = await simulate(opened.table, layout, { decision, on, against: null }, nothing)
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

  test('decisions whose facts it holds answer every row, from CSV as from Parquet', async () => {
    const [columnar, text] = [await made(kind, 2000, 5, 'parquet'), await made(kind, 2000, 5, 'csv')]
    const held = new Set(kind.columns.map((column) => factOf(column).id))
    const served = decisions.filter(({ asks }) => asks.every(({ id }) => held.has(id)))
    expect(served.length).toBeGreaterThan(1)
    for (const { id } of served) expect(await outcomes(text, id)).toEqual(await outcomes(columnar, id))
  })
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
    '7c9465aecf8401b49be0bbe76e60d84af1a6801cff66e75999e6d82826037117',
  )
})

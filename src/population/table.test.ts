/** Tables as people keep them, CSV and Parquet: what is read, what is unknown, what is set aside and why. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { count, date, type Fact, money, setOf, shareOf, yesNo } from '../rules/fact.ts'
import { readFacts } from '../rules/input.ts'
import { day } from '../time/dates.ts'
import { decisionById } from '../zone/decisions.ts'
import { cellReader } from './cells.ts'
import { withDuck } from './duck.ts'
import { layoutOf } from './layout.ts'
import { openAnswers } from './sheet.ts'
import { type SetAside, simulate } from './simulate.ts'
import { openTable } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function answersTo(id: string, on: string, path: string) {
  const decision = decisionById.get(id)
  if (!decision) throw new Error(id)
  return withDuck(async (duck, beside) => {
    const opened = await openTable(duck, path)
    if (!opened.ok) return opened.text
    const layout = layoutOf([decision], opened.table)
    if ('problems' in layout) return layout.problems
    const answers: string[] = []
    const aside: SetAside[] = []
    const first = { decision, asOf: { on: day(on), knownOn: day('2026-12-31') } }
    const question = { first, second: null, forwards: true }
    const out = join(folder, 'answers.parquet')
    const sheet = await openAnswers(beside, layout.id, question)
    const summary = await simulate(duck, opened.table, layout, question, {
      answered: sheet.write,
      setAside: (row) => aside.push(row),
      read: sheet.flush,
      done: (source) => sheet.save(source, out, 'parquet', {}),
    })
    const written = await duck.runAndReadAll(`FROM read_parquet('${out}')`)
    for (const row of written.getRows()) answers.push(row.join(' ').trim())
    return { answers, aside, summary, layout }
  })
}

const csv = (name: string, text: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function parquet(name: string, select: string): Promise<string> {
  const path = join(folder, name)
  await withDuck((duck) => duck.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`))
  return path
}

const size = 'finance.sme-size'
const stay = 'talent.family-stay'
const cap = 'telecom.foreign-equity-cap'

describe('CSV', () => {
  test('thresholds from both sides, unknown cells, bad cells, lines that are no rows', async () => {
    const path = csv(
      'firms.csv',
      [
        '\uFEFFid,industryClass,employees,annualRevenue,listedOn,city',
        'a,industry,299,400000000,neither,"Beijing, north"',
        'b,industry,300,20000000.00,neither,Beijing',
        'c,industri,300,20000000,neither,',
        'd,industry,3.5,x,neither,',
        'e,industry,,,,',
        'f,industry,1000',
        'g,industry,1000,400000000,neither,,x',
        '"h ""q""",industry,1000,400000000,neither,',
        'i,industry,300,19999999.99,neither,"x',
      ].join('\n'),
    )
    const found = await answersTo(size, '2024-01-01', path)
    if (!('answers' in found)) throw new Error('refused')
    expect(found.answers).toEqual([
      'a small industry-small',
      'b medium industry-medium',
      'e unknown',
      'h "q" large industry-large',
    ])
    expect(found.aside.map(({ id, line, column }) => [id, line, column])).toEqual([
      ['', 7, ''],
      ['', 8, ''],
      ['', 10, ''],
      ['c', null, 'industryClass'],
      ['d', null, 'employees'],
      ['d', null, 'annualRevenue'],
    ])
    expect(found.aside[3]?.text.en).toContain('the nearest is `industry`')
    expect(found.aside.map(({ text }) => text.en).slice(0, 3)).toEqual([
      'has fewer columns than the header',
      'has more columns than the header',
      'has a quotation mark without its pair',
    ])
    expect(found.summary).toMatchObject({ rows: 9, setAside: 5 })
    expect(found.layout.passedOver).toEqual(['city'])
  })

  test.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\n'],
  ])('delimiter %j, line end %j; no id column: rows are numbered', async (mark, end) => {
    const rows = [
      ['industryClass', 'employees', 'annualRevenue'],
      ['industry', '20', '3000000'],
      ['industry', '19', '3000000'],
    ]
    const path = csv('marks.csv', rows.map((row) => row.join(mark)).join(end))
    expect(await answersTo(size, '2024-01-01', path)).toMatchObject({
      answers: ['1 small industry-small', '2 micro industry-micro'],
    })
  })

  test('one column alone, empty here and there, between others that are passed over', async () => {
    const path = csv('alone.csv', 'city,employees\nx,1\ny,\n"",""\nz,2\n')
    const found = await answersTo(size, '2024-01-01', path)
    expect(found).toMatchObject({ answers: ['1 unknown', '2 unknown', '3 unknown', '4 unknown'], summary: { rows: 4 } })
  })

  test('sets as `a|b` and `[]`, shares, dates', async () => {
    const sets = csv(
      'sets.csv',
      [
        'investorOrigin,telecomService,registeredIn,serviceIncludes,foreignShare',
        'foreign,B25-1-app-store,beijing-other,[],60%',
        'foreign,B25-1-app-store,beijing-other,online-publishing|news,0.5',
        'foreign,B25-1-app-store,beijing-other,online-publishing|newz,0.5',
        'foreign,B25-1-app-store,beijing-other,,0.5',
        'foreign,B25-1-app-store,beijing-other,[],1.5',
      ].join('\n'),
    )
    const found = await answersTo(cap, '2024-05-01', sets)
    if (!('answers' in found)) throw new Error('refused')
    expect(found.answers.map((each) => each.split(' ').slice(0, 2))).toEqual([
      ['1', '1'],
      ['2', '0'],
      ['4', 'unknown'],
    ])
    expect(found.aside.map(({ id, column }) => [id, column])).toEqual([
      ['3', 'serviceIncludes'],
      ['5', 'foreignShare'],
    ])
  })

  test('facts that contradict each other are set aside', async () => {
    const path = csv(
      'stays.csv',
      [
        'expertStanding,accompanyingFamily,hostFirmForeignInvested,registeredIn,expertStayFrom,expertStayUntil,familyStayFrom',
        'transferred,true,TRUE,beijing-other,2024-01-01,2025-01-01,2024-02-01',
        'transferred,true,TRUE,beijing-other,2024-01-01,2023-01-01,2022-02-01',
        'transferred,true,1,beijing-other,2024-02-30,2025-01-01,2024-02-01',
      ].join('\n'),
    )
    const found = await answersTo(stay, '2024-01-01', path)
    if (!('answers' in found)) throw new Error('refused')
    expect(found.answers).toEqual(['1 2025-01-01 transferred'])
    expect(found.aside.map(({ id, column }) => [id, column])).toEqual([
      ['2', ''],
      ['3', 'hostFirmForeignInvested'],
      ['3', 'expertStayFrom'],
    ])
  })

  test('a line that is not UTF-8', async () => {
    const path = csv(
      'bytes.csv',
      Buffer.concat([
        Buffer.from('industryClass,employees\nindustry,'),
        Buffer.from([0xff]),
        Buffer.from('\nfinance,1\n'),
      ]),
    )
    const found = await answersTo(size, '2024-01-01', path)
    expect(found).toMatchObject({ aside: [{ line: 2, text: { en: 'is not UTF-8' } }] })
  })
})

describe('Parquet', () => {
  test('numbers, decimals, lists, booleans, dates and NULL', async () => {
    const firms = await parquet(
      'firms.parquet',
      `SELECT * FROM (VALUES
        ('a', 'industry', 300::BIGINT, 20000000.00::DECIMAL(18, 2), 1),
        ('b', 'industry', 300::BIGINT, 19999999.99::DECIMAL(18, 2), 2),
        ('c', 'industry', NULL, NULL, 3),
        ('d', 'industry', -1::BIGINT, 0, 4)) t(id, "industryClass", employees, "annualRevenue", extra)`,
    )
    const found = await answersTo(size, '2024-01-01', firms)
    expect(found).toMatchObject({
      answers: ['a medium industry-medium', 'b small industry-small', 'c unknown'],
      aside: [{ id: 'd', column: 'employees' }],
    })
    const lists = await parquet(
      'lists.parquet',
      `SELECT 'foreign' AS "investorOrigin", 'B25-1-app-store' AS "telecomService", 'beijing-other' AS "registeredIn", unnest([[]::VARCHAR[], ['online-publishing', 'news'], NULL]) AS "serviceIncludes", 0.5::DOUBLE AS "foreignShare"`,
    )
    const services = await answersTo(cap, '2024-05-01', lists)
    if (!('answers' in services)) throw new Error('refused')
    expect(services.answers.map((each) => each.split(' ')[1])).toEqual(['1', '0', 'unknown'])
    const stays = await parquet(
      'stays.parquet',
      `SELECT 'transferred' AS "expertStanding", true AS "accompanyingFamily", true AS "hostFirmForeignInvested", 'beijing-other' AS "registeredIn", DATE '2024-01-01' AS "expertStayFrom", DATE '2025-01-01' AS "expertStayUntil", DATE '2024-02-01' AS "familyStayFrom"`,
    )
    expect(await answersTo(stay, '2024-01-01', stays)).toMatchObject({ answers: ['1 2025-01-01 transferred'] })
  })
})

describe('what is no table is refused, with what would be right', () => {
  // biome-ignore format: a table, one file a line
  const rows: readonly [what: string, path: () => string, says: string][] = [
    ['another ending', () => csv('a.xlsx', 'x'), 'ends in .csv or .parquet'],
    ['no such file', () => join(folder, 'nowhere.csv'), 'ENOENT'],
    ['a pattern', () => join(folder, '*.csv'), 'must not contain'],
    ['not Parquet', () => csv('a.parquet', 'hello, world'), 'cannot read'],
    ['no header', () => csv('empty.csv', ''), 'must name the columns'],
    ['a column twice', () => csv('twice.csv', 'employees,employees\n1,2\n'), '`employees` stands there twice'],
    ['a mistaken column', () => csv('near.csv', 'industryClass,employes\nindustry,1\n'), 'the nearest is `employees`'],
    ['no fact at all', () => csv('none.csv', 'name,city\nx,y\n'), 'no column is a fact'],
  ]
  test.each(rows)('%s', async (_, path, says) => {
    expect(JSON.stringify(await answersTo(size, '2024-01-01', path()))).toContain(says)
  })
})

describe('a cell is read as the same value in JSON would be', () => {
  const words = { name: { zh: '某', en: 'x' }, question: { zh: '？', en: '?' } }
  const unit = { zh: '', en: '' }
  const facts: readonly Fact[] = [
    count('x', { ...words, unit, least: 2, most: 5000 }),
    money('x', words),
    shareOf('x', words),
    date('x', words),
    yesNo('x', words),
    setOf('x', { ...words, options: { a: unit } }),
  ]
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789.-%e '), maxLength: 14 })
  const text = fc.oneof(digits, fc.integer().map(String), fc.double().map(String), fc.string({ minLength: 1 }))
  test.each(facts.map((fact) => [fact.kind, fact] as const))('%s', (kind, fact) => {
    const read = cellReader(fact)
    fc.assert(
      fc.property(text, (written) => {
        fc.pre(written !== '')
        const json = kind === 'set' ? written.split('|') : written
        const wanted = readFacts([fact], { x: json })
        const found = read(written)
        if (wanted.ok) expect(found).toEqual({ value: wanted.facts.x })
        else expect(found).toEqual({ problem: wanted.problems[0] })
      }),
      // Names that every JavaScript object has were once read as answers.
      { numRuns: 500, examples: [['constructor'], ['__proto__']] },
    )
  })
})

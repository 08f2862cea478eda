/** Registers over HTTP: looked up by everybody, kept by their keeper, taken away as files. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cell } from '../../src/server/registers-file.ts'
import { openWindow, type Person, type Tried } from '../server-window/house.ts'

let window: Tried
let anyone: Person
let customs: Person
beforeAll(async () => {
  window = await openWindow()
  anyone = await window.as()
  customs = await window.as('reviewer.gacc')
}, 60_000)
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

const bse = '/registers/health.bse-ban-countries'
const qualifications = '/registers/professional.recognised-qualifications'
const ban = (country: string, countryEn: string, from: string, more: object = {}) => ({
  values: { country, countryEn, standing: 'banned', announcement: '海关总署公告 2026 年第 1 号', ...more },
  from,
})

test.each([
  ['2021-08-31', null],
  ['2021-09-01', 82],
  ['2022-06-29', 82],
  ['2022-06-30', 110],
  ['2024-06-30', 110],
  ['2024-07-01', 149],
  ['2025-09-11', 149],
  ['2025-09-12', 163],
])('on %s the catalogue of qualifications had %s entries', async (asOf, entries) => {
  const { status, body } = await anyone.get(`${qualifications}/entries/catalogue?asOf=${asOf}`)
  expect(entries === null ? status : body.values.entries).toBe(entries ?? 404)
})

test('what was not public yet was not known: before 12 September 2025 the catalogue of 2024 had no end', async () => {
  const then = await anyone.get(`${qualifications}/entries/catalogue?asOf=2025-10-01&knownOn=2025-09-11`)
  expect(then.body).toMatchObject({ values: { entries: 149 }, until: null, how: 'program' })
  const { body } = await anyone.get(`${qualifications}/entries/catalogue?asOf=2025-10-01`)
  expect(body.cites).toMatchObject([{ instrument: 'qualifications-2025', article: 'count' }])
})

test('every register says what it is, whose, on what clause, and what it does not hold', async () => {
  const { body } = await anyone.get('/registers')
  for (const { id } of body.registers) {
    const { status, body: one } = await anyone.get(`/registers/${id}`)
    expect([id, status]).toEqual([id, 200])
    expect(one.cites.length).toBeGreaterThan(0)
    expect(one.mayKeep).toBe(false)
  }
  expect((await anyone.get(bse)).body.note.en).toContain('No list comes with the program')
})

test('one that there is not is told with the nearest', async () => {
  const { status, kind, body } = await anyone.get('/registers/health.bse-countries')
  expect([status, kind]).toEqual([404, 'unknown-register'])
  expect(body.text.en).toContain('`health.bse-ban-countries`')
})

describe('by its keeper', () => {
  test('customs enters a ban, and everybody finds it', async () => {
    const { status, body } = await customs.post(`${bse}/entries`, ban('甲国', 'Country A', '2026-01-01'))
    expect([status, body.key, body.version]).toEqual([200, '甲国', 1])
    expect((await anyone.get(`${bse}/entries?words=country`)).body).toMatchObject({
      found: { count: 1, more: false },
      entries: [{ key: '甲国', words: { standing: { zh: '有疯牛病疫情禁令', en: 'under a BSE ban' } }, until: null }],
    })
    expect((await customs.get(bse)).body.mayKeep).toBe(true)
  })

  test('nobody else does: not without signing in, not a firm, not another authority', async () => {
    const entry = ban('乙国', 'Country B', '2026-01-01')
    const li = await window.as('li')
    const other = await window.as('reviewer.beijing-human-resources')
    expect((await anyone.post(`${bse}/entries`, entry)).kind).toBe('sign-in')
    expect((await li.post(`${bse}/entries`, entry)).kind).toBe('not-permitted')
    expect((await other.post(`${bse}/entries`, entry)).kind).toBe('not-permitted')
    expect((await (await window.as('clerk.gacc')).post(`${bse}/entries`, entry)).kind).toBe('not-permitted')
    expect((await anyone.get(`${bse}/entries/乙国`)).kind).toBe('unknown-entry')
  })

  test('entered twice it is refused, with what is there; wrong values are told with their place', async () => {
    const again = await customs.post(`${bse}/entries`, ban('甲国', 'Country A', '2026-05-01'))
    expect([again.status, again.kind]).toEqual([409, 'taken'])
    expect(again.body.text.zh).toContain('国家（地区） 甲国，自 2026-01-01 起')
    const wrong = await customs.post(`${bse}/entries`, ban('丙国', 'Country C', '2026-02-30'))
    expect(wrong.body.problems).toMatchObject([{ at: '/from' }])
    const banned = await customs.post(`${bse}/entries`, ban('丙国', 'Country C', '2026-02-28', { standing: 'maybe' }))
    expect([banned.status, banned.body.problems[0].at]).toEqual([422, '/values/standing'])
  })

  test('the same request sent again is carried out once', async () => {
    const key = { 'idempotency-key': 'a-key-of-my-own' }
    const entry = ban('丁国', 'Country D', '2026-01-01')
    const first = await customs.post(`${bse}/entries`, entry, key)
    expect((await customs.post(`${bse}/entries`, entry, key)).body).toEqual(first.body)
    expect((await customs.post(`${bse}/entries`, ban('戊国', 'E', '2026-01-01'), key)).kind).toBe('key-reused')
  })

  test('a correction and an end stay in the history, with why', async () => {
    const path = `${bse}/entries/${encodeURIComponent('甲国')}`
    const right = ban('甲国', 'Country A', '2026-02-01')
    const corrected = await customs.post(`${path}/correct`, { of: '2026-03-01', entry: right, why: '公告日期看错' })
    expect(corrected.body.version).toBe(2)
    const ended = await customs.post(`${path}/end`, { on: '2026-10-01', why: '公告解除禁令' })
    expect(ended.body.version).toBe(3)
    expect((await anyone.get(`${path}?asOf=2026-01-15`)).status).toBe(404)
    expect((await anyone.get(`${path}?asOf=2026-09-30`)).status).toBe(200)
    expect((await anyone.get(`${path}?asOf=2026-10-01`)).status).toBe(404)
    const { entries } = (await anyone.get(`${path}/history`)).body
    expect(entries.map(({ from, until, why }: never) => [from, until, (why as { zh: string } | null)?.zh])).toEqual([
      ['2026-01-01', null, undefined],
      ['2026-02-01', null, '公告日期看错'],
      ['2026-02-01', '2026-10-01', '公告解除禁令'],
    ])
    expect(entries.map(({ known }: { known: { until: string | null } }) => known.until === null)).toEqual([
      false,
      false,
      true,
    ])
  })

  test('the feed tells what changed, and goes on where it ended', async () => {
    const { body } = await anyone.get(`${bse}/changes`)
    expect(body.changes.map(({ key, type }: { key: string; type: string }) => [key, type])).toEqual([
      ['甲国', 'entered'],
      ['丁国', 'entered'],
      ['甲国', 'corrected'],
      ['甲国', 'ended'],
    ])
    const rest = await anyone.get(`${bse}/changes?after=${body.next}`)
    expect([rest.body.changes, rest.body.next]).toEqual([[], body.next])
    expect((await anyone.get(`${bse}/changes?after=1`)).kind).toBe('bad-request')
  })
})

describe('as a file', () => {
  test('CSV with a byte order mark, in both languages where a value has two', async () => {
    const { body, headers } = await anyone.get<string>(`${qualifications}/file?format=csv&asOf=2024-08-01`)
    expect(headers['content-disposition']).toBe(
      'attachment; filename="professional.recognised-qualifications.2024-08-01.csv"',
    )
    const [head, row, end] = body.split('\r\n')
    expect(head).toBe(
      '\uFEFFentry,kind,kind_zh,kind_en,name,nameEn,issuer,opens,entries,highlyRecognised,urgentlyNeeded,firstDay,firstDay_zh,firstDay_en,valid_from,valid_until,known_since,clauses',
    )
    expect(row).toContain('catalogue,version,目录版本,version of the catalogue,北京市国际职业资格认可目录（1.0版）')
    expect(row).toContain(',149,25,8,year,')
    expect(end).toBe('')
  })

  test('JSON, of the same entries', async () => {
    const { body } = await anyone.get(`${qualifications}/file?format=json&asOf=2022-01-01`)
    expect(body).toMatchObject({ asOf: '2022-01-01', entries: [{ key: 'catalogue', values: { entries: 82 } }] })
  })

  test.each([
    ['=1+1', '"\'=1+1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['+86 10 5555', '"\'+86 10 5555"'],
    ['-cmd', '"\'-cmd"'],
    ['-12.5', '-12.5'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['两行\n文字', '"两行\n文字"'],
    [null, ''],
    [true, 'true'],
  ])('a spreadsheet takes %j for no formula', (value, written) => {
    expect(cell(value)).toBe(written)
  })

  test('described for catalogues of open data', async () => {
    const { body, headers } = await anyone.get(`${bse}/dcat`)
    expect(headers['content-type']).toContain('application/ld+json')
    expect(body).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:identifier': 'health.bse-ban-countries',
      'dcat:distribution': [{ 'dcat:accessURL': {}, 'dct:format': {} }, {}],
    })
    const catalogue = await anyone.get('/registers/catalogue')
    const { registers } = (await anyone.get('/registers')).body
    expect(catalogue.body['dcat:dataset']).toHaveLength(registers.length)
  })
})

/** What changes between two days, by way of the interface: the exact region, and the count over made-up applicants. */
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { randomFrom } from '../population/made-up.ts'
import { decisions } from '../zone/decisions.ts'
import { buildApp } from './app.ts'

const app = await buildApp({ perMinute: 100_000 })
afterAll(() => app.close())

const get = async (url: string) => {
  const response = await app.inject(url)
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
  return response.json()
}
const refused = async (url: string) => {
  const response = await app.inject(url)
  expect(response.headers['content-type']).toContain('application/problem+json')
  return response.json()
}

const cap = '/api/decisions/telecom.foreign-equity-cap'

interface Row {
  readonly before: { readonly text: { readonly zh: string }; readonly state: string }
  readonly after: { readonly text: { readonly zh: string }; readonly state: string }
  readonly where: readonly { readonly zh: string }[]
  readonly change: string
  readonly rulesAfter: readonly string[]
  readonly replayed: boolean
}
const zh = ({ where }: Row): string => where.map((each) => each.zh).join('；')

describe('the region', () => {
  test.each([
    // The plan itself, measure 1.2
    ['2023-11-17', '2023-11-18', '50%', '100%', 'app-store', '应用商店'],
    // 工信部通信函〔2024〕107号
    ['2024-10-22', '2024-10-23', '0%', '100%', 'pilot-2024', '互联网数据中心'],
  ])('from %s to %s the cap goes from %s to %s by rule %s, of %s', async (from, to, was, is, rule, words) => {
    const { rows, rules, same } = await get(`${cap}/difference?from=${from}&to=${to}`)
    expect(same).toBe(false)
    const row = rows.find(
      (each: Row) => each.before.text.zh === was && each.after.text.zh === is && each.rulesAfter.includes(rule),
    )
    expect(row).toMatchObject({ change: 'gain', replayed: true })
    expect(zh(row)).toContain(words)
    const cause = rules.find(({ id }: { id: string }) => id === rule)
    expect(cause.cites[0].quote).not.toBe('')
  })

  test('one and the same day: no difference', async () => {
    expect(await get(`${cap}/difference?from=2024-10-23&to=2024-10-23`)).toMatchObject({
      same: true,
      rows: [],
      rules: [],
    })
  })

  test('without dates, the eve and the day of the latest change of an answer; of every decision, every row is replayed', async () => {
    for (const { id } of decisions) {
      const { from, to, rows, columns } = await get(`/api/decisions/${id}/difference`)
      const { history } = await get(`/api/decisions/${id}`)
      const days: string[] = history.map((version: { from: string }) => version.from)
      expect(days).toContain(to)
      const eve = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
      // Later changes of the rules changed no answer; and where this one did not either, none ever did.
      const silent = rows.length > 0 ? days.filter((day) => day > to) : days.slice(1)
      for (const day of silent)
        expect((await get(`/api/decisions/${id}/difference?from=${eve(day)}&to=${day}`)).same).toBe(true)
      if (history.length > 1) expect(Temporal.PlainDate.from(from).add({ days: 1 }).toString()).toBe(to)
      for (const row of rows) {
        expect(row.replayed).toBe(true)
        expect(row.cells).toHaveLength(columns.length)
        expect(row.where.length).toBeGreaterThan(0)
      }
    }
  }, 60_000)

  test('known before it was published, the pilot is not there yet', async () => {
    const days = 'from=2024-10-22&to=2024-10-23'
    expect((await get(`${cap}/difference?${days}&knownOn=2024-04-07`)).same).toBe(true)
    expect((await get(`${cap}/difference?${days}&knownOn=2024-10-23`)).same).toBe(false)
  })
})

test('a door furnished is a gain here too', async () => {
  const rows: Row[] = []
  for (const { id } of decisions) rows.push(...(await get(`/api/decisions/${id}/difference`)).rows)
  const states = (row: Row) => `${row.before.state} > ${row.after.state}`
  const furnished = rows.filter((row) => states(row) === 'needs-rules > decided' && row.change !== 'other')
  expect(furnished.length).toBeGreaterThan(0)
  expect(new Set(furnished.map(({ change }) => change))).toEqual(new Set(['gain']))
})

describe('the count', () => {
  const pilot = `${cap}/effect?from=2024-10-22&to=2024-10-23`

  test('adds up: outcomes, flows, regions and every group of every fact', async () => {
    const whole = await get(`${pilot}&rows=5000`)
    const { gains, losses, others, unchanged, outcomes, flows, regions, facts } = whole
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
    expect(whole).toMatchObject({ rows: 5000, synthetic: true, losses: 0, others: 0 })
    expect(gains).toBeGreaterThan(0)
    expect(gains + losses + others + unchanged).toBe(5000)
    for (const side of ['before', 'after']) {
      expect(sum(outcomes.map((each: Record<string, number>) => each[side]))).toBe(5000)
    }
    expect(sum(flows.map((flow: { rows: number }) => flow.rows))).toBe(5000)
    expect(sum(regions)).toBe(gains + losses + others)
    for (const { id } of facts) {
      const { by } = await get(`${pilot}&rows=5000&by=${id}`)
      expect(by.fact.id).toBe(id)
      expect(sum(by.groups.map((group: { rows: number }) => group.rows))).toBe(5000)
      expect(sum(by.groups.map((group: { gains: number }) => group.gains))).toBe(gains)
    }
  })

  test('left to itself it is told apart by the fact that says most; here the service, not the share planned', async () => {
    const { by, facts } = await get(`${pilot}&rows=5000`)
    expect(by.fact.id).toBe(facts[0].id)
    expect(['telecomService', 'registeredIn']).toContain(facts[0].id)
  })

  test('the same seed draws the same applicants, another draws others', async () => {
    const [first, again, other] = await Promise.all(
      ['seed=7&rows=3000', 'rows=3000&seed=7&by=registeredIn', 'seed=8&rows=3000'].map((query) =>
        get(`${pilot}&${query}`),
      ),
    )
    expect(again.outcomes).toEqual(first.outcomes)
    expect(other.outcomes).not.toEqual(first.outcomes)
  })

  test('nothing changes where nothing differs, and every decision can be counted', async () => {
    for (const { id } of decisions) {
      const { same } = await get(`/api/decisions/${id}/difference`)
      const { rows, unchanged, note } = await get(`/api/decisions/${id}/effect?rows=500`)
      expect(rows).toBe(500)
      if (same) expect(unchanged).toBe(rows)
      expect(note.zh).toContain('虚拟')
    }
  }, 60_000)

  test('while it counts, others are answered', async () => {
    let done = false
    const counting = get(`${pilot}&rows=100000&seed=99`).then(() => {
      done = true
    })
    expect((await app.inject('/api/health')).statusCode).toBe(200)
    expect(done).toBe(false)
    await counting
  })

  test('the draws are even', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (seed) => {
        const random = randomFrom(seed)
        const drawn = Array.from({ length: 2000 }, random)
        expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true)
        const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
        expect(Math.abs(mean - 0.5)).toBeLessThan(0.05)
      }),
      { numRuns: 50 },
    )
  })
})

describe('refused, with what would be right', () => {
  test.each([
    ['/difference?from=2024-02-30', 400, 'query/from', 'bad-date'],
    ['/difference?from=2015-01-01', 400, 'query/from', 'out-of-range'],
    ['/difference?from=2024-10-24&to=2024-10-23', 400, 'query/from', 'out-of-range'],
    ['/difference?knownOn=soon', 400, 'query/knownOn', 'bad-date'],
    ['/effect?rows=0', 400, 'query/rows', 'out-of-range'],
    ['/effect?rows=100001', 400, 'query/rows', 'out-of-range'],
    ['/effect?rows=many', 400, 'query/rows', 'out-of-range'],
    ['/effect?seed=-1', 400, 'query/seed', 'out-of-range'],
    ['/effect?by=nothing&rows=100', 400, 'query/by', 'not-in-list'],
  ])('%s: %i at %s, %s', async (path, status, at, code) => {
    expect(await refused(`${cap}${path}`)).toMatchObject({ status, problems: [{ at, code }] })
  })

  test('a decision that there is not', async () => {
    expect(await refused('/api/decisions/telecom.foreign/effect')).toMatchObject({ status: 404 })
  })
})

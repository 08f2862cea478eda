/** What changes between two days, by way of the interface: the exact region, and the count over made-up applicants. */
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { yuan } from '../rules/decimal.ts'
import { share } from '../rules/index.ts'
import { decisions } from '../zone/decisions.ts'
import { buildApp } from './app.ts'
import { find } from './decisions.ts'
import { changeOf } from './effect-count.ts'
import { randomFrom } from './made-up.ts'

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
  readonly before: { readonly text: { readonly zh: string } }
  readonly after: { readonly text: { readonly zh: string } }
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

  test('without dates, the eve and the day of the latest change; of every decision, every row is replayed', async () => {
    for (const { id } of decisions) {
      const { from, to, rows, columns } = await get(`/api/decisions/${id}/difference`)
      const { history } = await get(`/api/decisions/${id}`)
      expect(to).toBe(history.at(-1).from)
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

describe('a gain or a loss', () => {
  const higher = find('telecom.foreign-equity-cap')
  test.each([
    ['a higher cap', share('0.5'), share('1'), 'gain'],
    ['a lower cap', share('0.5'), share('0'), 'loss'],
    ['no value before', null, share('1'), 'other'],
  ] as const)('%s', (_, before, after, change) => {
    expect(changeOf(higher, before, after)).toBe(change)
  })

  test.each([
    ['a closed answer opens', { closed: ['no'] }, 'no', 'yes', 'gain'],
    ['an open answer closes', { closed: ['no'] }, 'yes', 'no', 'loss'],
    ['one closed answer for another', { closed: ['no', 'never'] }, 'no', 'never', 'other'],
    ['nothing is declared', { closed: [] }, 'no', 'yes', 'other'],
    ['a lower fee, where lower is better', { better: 'lower' }, yuan(100), yuan(50), 'gain'],
    ['a number, where neither is better', { better: null }, yuan(100), yuan(50), 'other'],
  ] as const)('%s', (_, declared, before, after, change) => {
    expect(changeOf({ ...higher, closed: [], better: null, ...declared }, before, after)).toBe(change)
  })
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

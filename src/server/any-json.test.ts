/** Whatever JSON is posted, the server refuses or answers; it never fails. */
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { viewFact } from '../rules/view.ts'
import { decisions, vocabulary } from '../zone/decisions.ts'
import { buildApp } from './app.ts'

const failures: unknown[] = []
const app = await buildApp({ perMinute: 1_000_000, onFailure: (error) => failures.push(error) })
afterAll(() => app.close())

const address = fc.oneof(
  fc.constant('/api/check-up'),
  fc.constantFrom(...decisions.flatMap(({ id }) => [`/api/decisions/${id}/evaluate`, `/api/decisions/${id}/next`])),
  fc.string().map((id) => `/api/decisions/${encodeURIComponent(id)}/evaluate`),
)

/** Values that are right, nearly right, and anything at all, under names that are right or not. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.boolean(),
  fc.constantFrom(...vocabulary.flatMap((fact) => viewFact(fact).options.map(({ code }) => code))),
  fc.constantFrom(
    '2024-02-29',
    '2023-02-29',
    '50%',
    '0.1',
    '-1',
    '1e9',
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
  ),
)
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...vocabulary.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '') },
)
const envelope = fc.record(
  {
    facts: fc.oneof(
      { weight: 4, arbitrary: fc.dictionary(name, value, { maxKeys: 6 }) },
      { weight: 1, arbitrary: value },
    ),
    on: fc.oneof(fc.constantFrom('2024-05-01', '2022-05-01', '2100-01-01', '0000-00-00'), value),
    knownOn: fc.oneof(fc.constantFrom('2024-05-01', '1900-01-01'), value),
    about: fc.oneof(fc.subarray(decisions.map(({ id }) => id)), value),
  },
  { requiredKeys: [] },
)
/** JSON can write a number that no machine holds. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (each === Number.POSITIVE_INFINITY ? 'INFINITE' : each)).replaceAll(
    '"INFINITE"',
    '1e400',
  )

const body = fc.oneof(
  { weight: 4, arbitrary: envelope.map(written) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
)

test('no body makes the server fail', async () => {
  await fc.assert(
    fc.asyncProperty(address, body, async (url, payload) => {
      const response = await app.inject({
        method: 'POST',
        url,
        payload,
        headers: { 'content-type': 'application/json' },
      })
      expect(response.statusCode, response.body.slice(0, 300)).toBeLessThan(500)
      if (response.statusCode === 200) return
      expect(response.headers['content-type']).toContain('application/problem+json')
      const { text } = response.json()
      expect(text.zh.length * text.en.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
  expect(failures).toEqual([])
}, 120_000)

test('right facts are never refused for their form', async () => {
  const right = fc.record(
    Object.fromEntries(
      vocabulary.map((fact) => {
        const codes = viewFact(fact).options.map(({ code }) => code)
        const given: Readonly<Record<typeof fact.kind, () => fc.Arbitrary<unknown>>> = {
          'yes-no': () => fc.boolean(),
          choice: () => fc.constantFrom(...codes),
          set: () => fc.subarray(codes),
          count: () =>
            fc.integer({ min: Number(viewFact(fact).least), max: Math.min(1000, Number(viewFact(fact).most)) }),
          money: () => fc.integer({ min: Math.ceil(Number(viewFact(fact).least)), max: 1e9 }).map(String),
          share: () => fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}%`),
          date: () => fc.constantFrom('2023-11-18', '2024-02-29', '2026-01-01'),
        }
        return [fact.id, given[fact.kind]()]
      }),
    ),
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(right, async (facts) => {
      const response = await app.inject({ method: 'POST', url: '/api/check-up', payload: { facts } })
      expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
    }),
    { numRuns: 25 },
  )
}, 120_000)

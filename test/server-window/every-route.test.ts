/**
 * Every route that the interface documents, with what nobody should send: in the path, the query and the body, by nobody,
 * an applicant, an officer and an operator. Never a failure of the server, and never a word of how it is made in the answer.
 * A seed repeats a run: SEED=1 before the command.
 */
import process from 'node:process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemKinds } from '../../src/server/problems.ts'
import { type Anything, expert, filed, freshKey, huace, openWindow, pdf, type Tried } from './house.ts'

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
/** How often each route is asked. */
const numRuns = 24

const window: Tried = await openWindow()
await window.app.ready()
const tokens: (string | null)[] = [null]
const real = { case: '', document: '' }
beforeAll(async () => {
  console.info(`every route: SEED=${seed}`)
  for (const name of ['li', 'reviewer.beijing-foreign-experts', 'operator.beijing-government'])
    tokens.push((await window.house.people.sessions.begin(`practice-${name}` as never, 'password', 'test')).token)
  const li = await window.as('li')
  real.case = (await filed(li)).case
  real.document = (await li.upload('a.pdf', pdf())).body.id
})
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

type Schema = Readonly<Record<string, Anything>>
interface Route {
  readonly method: string
  readonly url: string
  readonly query: readonly { readonly name: string; readonly schema: Schema }[]
  readonly body: Schema | null
  /** Takes bytes as they are. */
  readonly raw: boolean
}

const document: Anything = window.app.swagger()
const routes: readonly Route[] = Object.entries(document.paths as Readonly<Record<string, Anything>>).flatMap(
  ([url, methods]) =>
    Object.entries(methods as Readonly<Record<string, Anything>>).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      url,
      query: parameters.filter((each: Anything) => each.in === 'query'),
      body: requestBody?.content?.['application/json']?.schema ?? null,
      raw: requestBody?.content?.['application/octet-stream'] !== undefined || url === '/api/documents',
    })),
)

/** What is right under a name, so that only one thing at a time is wrong and the rest of the way is gone. */
const rightly: Readonly<Record<string, unknown>> = {
  version: 1,
  procedure: 'talent.work-and-residence',
  form: expert,
  papers: [],
  email: 'wang@beichen.example',
  authority: 'beijing/foreign-experts',
  result: 'work-permit',
  opinion: 'category',
  outcome: 'granted',
  until: '2027-01-01',
  from: '2026-12-01',
  on: '2026-12-01',
  knownOn: '2026-12-01',
  facts: {},
  days: 1,
  view: 'inbox',
}

function right(schema: Schema, name = ''): unknown {
  if (typeof schema.$ref === 'string')
    return right(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''], name)
  if (name === 'for' && schema.type !== 'string') return huace
  if (name === 'for') return 'organisation:practice-huace'
  if (name in rightly) return rightly[name]
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return right(schema.anyOf[0], name)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>).map(([key, each]) => [
          key,
          right(each, key),
        ]),
      )
    case 'array':
      return [right(schema.items ?? {})]
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return true
    default:
      return schema.examples?.[0] ?? '文字 words'
  }
}

const long = 100_000
const texts = [
  '',
  '\0',
  'a\0b',
  '\ud800',
  'x\udc00y',
  '\u202e\ufeff\u2028',
  '文'.repeat(long),
  'a'.repeat(long),
  ' '.repeat(long),
  "' or 1=1; drop table persons; --",
  '"; select pg_sleep(9); --',
  '$1 %s {{7*7}} #{7*7} <script>',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  'undefined',
  '-1',
  '1e999',
  '99999999999999999999999',
  '0x10',
  '1,5',
  '2026-02-30',
  '9999-12-31',
  '+275760-09-14',
  '-000001-01-01',
  'person:',
  'organisation:__proto__',
]
const anything = [
  null,
  true,
  [],
  {},
  [[]],
  0,
  -0,
  -1,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [null],
  [1, 'a', {}],
  { a: { b: { c: 1 } } },
]

/** Written as JSON by hand: what JSON.stringify would not write. */
const written = [
  '',
  ' ',
  'null',
  'true',
  '"a"',
  '1e999',
  '-1e999',
  'NaN',
  '[',
  '{"a":',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
  '"\\ud800"',
  '{"\\u0000":"\\u0000"}',
  `${'['.repeat(63)}${']'.repeat(63)}`,
  `${'['.repeat(long)}${']'.repeat(long)}`,
  `${'{"a":'.repeat(long)}1${'}'.repeat(long)}`,
  `"${'a'.repeat(1_100_000)}"`,
  `[${'0,'.repeat(50_000)}0]`,
]

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...texts) }, fc.string({ unit: 'binary', maxLength: 60 }))
const value = fc.oneof({ weight: 3, arbitrary: text }, fc.constantFrom(...anything), fc.jsonValue({ maxDepth: 3 }))

/** Every place in a body, by the names that lead there. */
const placesIn = (body: unknown, at: readonly string[] = []): readonly (readonly string[])[] => [
  ...(at.length > 0 ? [at] : []),
  ...(typeof body === 'object' && body !== null
    ? Object.entries(body).flatMap(([name, each]) => placesIn(each, [...at, name]))
    : []),
]

function putIn(body: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put
  if (Array.isArray(body)) return body.map((each, n) => (String(n) === name ? putIn(each, rest, put) : each))
  return Object.fromEntries(
    Object.entries(body as object).map(([key, each]) => [key, key === name ? putIn(each, rest, put) : each]),
  )
}

function bodyOf({ body, raw }: Route): fc.Arbitrary<string | Buffer | null> {
  if (raw)
    return fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.constant(pdf('hostile')),
    )
  if (body === null) return fc.constant(null)
  const good = right(body)
  const places = placesIn(good)
  const one =
    places.length === 0
      ? value.map((each) => JSON.stringify(each))
      : fc.tuple(fc.constantFrom(...places), value).map(([place, put]) => JSON.stringify(putIn(good, place, put)))
  const more = fc
    .tuple(text, value)
    .map(([name, put]) => `${JSON.stringify(good).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(put)}}`)
  return fc.oneof(
    { weight: 6, arbitrary: one },
    { weight: 1, arbitrary: more },
    { weight: 2, arbitrary: fc.constantFrom(...written) },
    { weight: 1, arbitrary: fc.constant(JSON.stringify(good)) },
  )
}

const encoded = (typed: string): string => encodeURIComponent(typed.toWellFormed().replaceAll('\ufffd', '\u0000'))
/** What a path holds as it travels, also what is no encoding at all. */
const inPath = fc.oneof(
  { weight: 6, arbitrary: text.map(encoded) },
  fc.constantFrom('%', '%00', '%ED%A0%80', '%2e%2e%2f', '%ff', '%25', '~', '-1', '1e9'),
)

const idIn = (url: string): string => {
  const ids: Readonly<Record<string, string>> = {
    cases: real.case,
    matters: 'talent.work-and-residence',
    drafts: 'talent.work-and-residence',
    documents: real.document,
    organisations: 'practice-huace',
    offices: 'practice-reviewer.beijing-foreign-experts',
    decisions: 'telecom.foreign-equity-cap',
    measures: '1.2',
    clauses: '1.2',
    instruments: 'fite-2022',
  }
  return ids[url.split('/')[2] ?? ''] ?? 'none'
}

interface Sent {
  readonly path: readonly (string | null)[]
  readonly query: Readonly<Record<string, string | null>>
  readonly body: string | Buffer | null
  readonly who: number
}

const sentTo = (route: Route): fc.Arbitrary<Sent> =>
  fc.record({
    path: fc.array(
      fc.option(inPath, { freq: 1, nil: null }).map((each) => each),
      {
        minLength: [...route.url.matchAll(/\{/g)].length,
        maxLength: [...route.url.matchAll(/\{/g)].length,
      },
    ),
    query: fc.record(
      {
        ...Object.fromEntries(route.query.map(({ name }) => [name, fc.option(inPath, { freq: 2, nil: null })])),
        constructor: inPath,
      },
      { requiredKeys: route.query.map(({ name }) => name) as never[] },
    ) as fc.Arbitrary<Record<string, string | null>>,
    body: bodyOf(route),
    who: fc.nat(3),
  })

/** How a server tells too much: where its files lie, what its database said. */
const tells =
  /node_modules|\.ts:\d|\.js:\d|\n\s+at |syntax error at|invalid input|duplicate key|violates|relation "|column "|pglite|postgres|ECONN|ENOENT|Cannot read prop|is not a function/i

async function knock(route: Route, { path, query, body, who }: Sent): Promise<void> {
  let place = 0
  const url = route.url.replaceAll(/\{\w+\}/g, () => path[place++] ?? idIn(route.url))
  const asked = Object.entries(query).map(([name, typed]) => {
    const schema = route.query.find((each) => each.name === name)?.schema ?? {}
    return `${name}=${typed ?? encodeURIComponent(String(right(schema, name)))}`
  })
  const token = tokens[who] ?? null
  const reply = await window.app.inject({
    method: route.method as 'GET',
    url: asked.length === 0 ? url : `${url}?${asked.join('&')}`,
    headers: {
      'idempotency-key': freshKey(),
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== null && { 'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body !== null && { payload: body }),
  })
  const told = () =>
    `${route.method} ${url.slice(0, 200)} ${JSON.stringify(asked).slice(0, 300)} ${String(body).slice(0, 300)} as ${who} → ${reply.statusCode} ${reply.payload.slice(0, 300)}`
  if (reply.statusCode >= 500) throw new Error(told())
  if (reply.statusCode < 400) return
  const { type, text: said }: Anything = reply.json()
  const kind = String(type).replace('/api/problems#', '')
  if (!Object.hasOwn(problemKinds, kind) || !said?.zh || !said?.en) throw new Error(`no problem document: ${told()}`)
  // What was sent is repeated at times: it is not what the server tells of itself.
  if (tells.test(reply.payload)) throw new Error(`tells too much: ${told()}`)
}

test('there are many routes, and each one is asked', () => {
  expect(routes.length).toBeGreaterThan(100)
})

describe('stands', () => {
  test.each(routes.map((route) => [`${route.method} ${route.url}`, route] as const))('%s', async (_, route) => {
    await fc.assert(
      fc.asyncProperty(sentTo(route), (sent) => knock(route, sent)),
      { numRuns, seed },
    )
  })
})

describe('headers that nobody should send', () => {
  const names = [
    'authorization',
    'cookie',
    'idempotency-key',
    'accept-language',
    'if-none-match',
    'origin',
    'content-type',
    'x-forwarded-for',
  ]
  test.each(names)('%s', async (name) => {
    const odd = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '',
        'Bearer ',
        'Bearer ../..',
        'onewindow=',
        `onewindow=${'a'.repeat(5000)}`,
        '__proto__',
        '*',
        ';'.repeat(900),
        'q=-1,;q=,',
        'a'.repeat(8000),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        odd,
        fc.constantFrom('/api/session', '/api/organisations', '/api/account/sign-out'),
        async (typed, url) => {
          const post = url.endsWith('out')
          const reply = await window.app.inject({
            method: post ? 'POST' : 'GET',
            url,
            headers: { 'content-type': 'application/json', [name]: typed.replaceAll(/[^\t\x20-\x7e]/g, '?') },
            ...(post && { payload: '{}' }),
          })
          expect(reply.statusCode, reply.payload.slice(0, 300)).toBeLessThan(500)
        },
      ),
      { numRuns, seed },
    )
  })
})

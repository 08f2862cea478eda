/** Random and hostile input to every route of the window: never a failure of the server, never more than what was asked. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personsCommands } from '../../src/server/cases-commands.ts'
import { views } from '../../src/server/desk-shapes.ts'
import { procedures } from '../../src/zone/procedures.ts'
import { type Anything, expert, filed, freshKey, huace, openWindow, pdf, type Tried } from './house.ts'

let window: Tried
let tokens: readonly (string | null)[] = []
/** One filed, one accepted, one that waits for corrections. */
const numbers: string[] = []
let document = ''
beforeAll(async () => {
  window = await openWindow()
  const begin = (name: string) => window.house.people.sessions.begin(`practice-${name}` as never, 'password', 'test')
  const people = [
    'li',
    'clerk.beijing-foreign-experts',
    'reviewer.beijing-foreign-experts',
    'approver.beijing-exit-entry',
  ]
  tokens = [null, ...(await Promise.all(people.map(begin))).map(({ token }) => token)]
  const [li, clerk] = [await window.as('li'), await window.as('clerk.beijing-foreign-experts')]
  for (const command of ['', 'accept', 'ask-correction']) {
    const { case: id, version } = await filed(li)
    numbers.push(id)
    if (command) await clerk.post(`/cases/${id}/${command}`, { version, items: [{ about: 'passport', says: '补' }] })
  }
  document = (await li.upload('a.pdf', pdf())).body.id
})
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

const nasty = fc.constantFrom(
  '',
  '\u0000',
  '\ud800',
  'constructor',
  '__proto__',
  "' or 1=1 --",
  '../../etc/passwd',
  '9999-99-99',
  '2026-02-30',
  '-1',
  '1e999',
  '𠮷'.repeat(50),
  'a'.repeat(6000),
  '%',
  '{{7*7}}',
  'organisation:practice-huace',
  'person:practice-li',
)
const words = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }))
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 2, 3, 2 ** 31, 2 ** 53))
const known = fc.constantFrom(
  'work-permit',
  'residence-permit',
  'category',
  'stay',
  'granted',
  'refused',
  'agrees',
  'hearing',
  'both-permits',
  'joint-handling',
  '2027-01-01',
  'kept',
)
const anything = fc.oneof(words, number, known, fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 3 }))

const form = fc.oneof(
  fc.dictionary(fc.oneof(words, fc.constantFrom(...Object.keys(expert))), anything, { maxKeys: 8 }),
  fc.tuple(fc.constantFrom(...Object.keys(expert)), anything).map(([key, value]) => ({ ...expert, [key]: value })),
)
const papers = fc.oneof(
  fc.array(
    fc.record({
      paper: fc.oneof(words, fc.constant('passport')),
      document: fc.oneof(words, fc.constant('0'.repeat(64))),
    }),
    { maxLength: 3 },
  ),
  anything,
)
/** The right names, with anything in them; each left out at times. */
const body = fc.oneof(
  anything,
  fc.record(
    {
      version: fc.oneof(number, fc.integer({ min: 1, max: 5 })),
      reasons: words,
      form,
      papers,
      items: fc.oneof(fc.array(fc.record({ about: words, says: words }), { maxLength: 3 }), anything),
      opinion: fc.oneof(known, words),
      result: fc.oneof(known, words),
      licence: words,
      term: fc.oneof(known, words),
      outcome: fc.oneof(known, words),
      says: fc.oneof(known, words),
      ground: fc.oneof(known, words),
      until: fc.oneof(known, words),
      findings: words,
      finding: fc.oneof(known, words),
      asks: words,
      conditions: words,
      knowing: anything,
      promised: anything,
      procedure: fc.oneof(fc.constantFrom(...procedures.map(({ id }) => id)), words),
      for: fc.oneof(
        fc.constant(huace),
        fc.record({ kind: fc.constantFrom('person', 'organisation', 'x'), id: words }),
        anything,
      ),
    },
    { requiredKeys: [] },
  ),
)
/** Only the names that a command takes, so that it is often reached. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  correct: ['form', 'papers'],
  withdraw: ['reasons'],
  'ask-correction': ['items'],
  'refuse-acceptance': ['reasons'],
  'ask-opinion': ['opinion', 'asks'],
  'give-opinion': ['opinion', 'says', 'reasons'],
  suspend: ['ground', 'reasons', 'until'],
  resume: ['findings'],
  extend: ['term', 'reasons'],
  'notify-delay': ['term', 'reasons', 'until'],
  object: ['reasons'],
  propose: ['result', 'outcome', 'reasons'],
  decide: ['result', 'outcome', 'reasons', 'conditions', 'until'],
  'check-promise': ['finding', 'reasons'],
  cure: ['says'],
  'suspend-licence': ['licence', 'reasons'],
}

const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ED%A0%80'
  }
}
const query = fc
  .dictionary(fc.constantFrom('for', 'after', 'view', 'authority', 'state', 'name', 'x'), words, { maxKeys: 3 })
  .map((given) =>
    Object.entries(given)
      .map(([name, value]) => `${name}=${encoded(value)}`)
      .join('&'),
  )
const cursors = fc.constantFrom(
  Buffer.from('2026-99-99 2026-0000-0000 lead').toString('base64url'),
  Buffer.from('9999-12-31 2026-0000-0000').toString('base64url'),
  Buffer.from('2026-02-30 2026-0000-0000').toString('base64url'),
  Buffer.from('2026-02-30 2026-0000-0000 lead').toString('base64url'),
  Buffer.from('2026-01-01 999999999999999').toString('base64url'),
)

interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly payload?: unknown
}

const pages = fc
  .tuple(
    fc.constantFrom('cases?', 'account/readings?', ...views.map((view) => `desk?view=${view}&`)),
    fc.oneof(cursors, words.map(encoded)),
  )
  .map(([place, after]): Sent => ({ method: 'GET', path: `/${place}after=${after}` }))
const gets = fc
  .tuple(
    fc.constantFrom('matters', 'cases', 'drafts', 'documents', 'desk', 'account/readings', 'desk/summary'),
    fc.option(fc.oneof(words, fc.constantFrom(...procedures.map(({ id }) => id)), fc.nat(2).map(String))),
    fc.constantFrom('', '/clock', '/prefill'),
    fc.oneof(
      query,
      cursors.map((after) => `after=${after}`),
      fc
        .tuple(cursors, fc.constantFrom('inbox', 'corrections', 'mine', 'opinions'))
        .map(([c, v]) => `after=${c}&view=${v}`),
    ),
  )
  .map(([place, id, rest, asked]): Sent => {
    const real = id !== null && /^[012]$/.test(id) ? `#${id}` : id
    return { method: 'GET', path: `/${place}${real === null ? '' : `/${encoded(real)}${rest}`}?${asked}` }
  })
const posts = fc
  .tuple(
    fc.constantFrom(...personsCommands),
    fc.oneof({ weight: 5, arbitrary: fc.nat(2).map((n) => `#${n}`) }, words),
    body,
    fc.integer({ min: 1, max: 8 }),
    fc.boolean(),
  )
  .map(([name, id, payload, version, fits]): Sent => {
    const given = payload as Readonly<Record<string, unknown>> | null
    const names = fitting[name] ?? []
    const fitted = { version, ...Object.fromEntries(names.map((each) => [each, given?.[each] ?? '理由'])) }
    return { method: 'POST', path: `/cases/${encoded(id)}/${name}`, payload: fits ? fitted : payload }
  })
const files = body.map((payload): Sent => ({ method: 'POST', path: '/cases', payload }))
const checks = fc
  .tuple(
    fc.constantFrom(...procedures.map(({ id }) => id)),
    fc.oneof(
      body,
      form.map((each) => ({ form: each })),
    ),
  )
  .map(([id, payload]): Sent => ({ method: 'POST', path: `/matters/${id}/check`, payload }))
const keeps = fc
  .tuple(
    fc.constantFrom('PUT' as const, 'DELETE' as const),
    fc.oneof(fc.constantFrom(...procedures.map(({ id }) => id)), words),
    fc.oneof(fc.constant('organisation:practice-huace'), words),
    fc.oneof(body, fc.record({ version: fc.oneof(fc.constant(0), number), form, papers })),
  )
  .map(([method, id, whom, payload]): Sent => {
    const path = `/drafts/${encoded(id)}?for=${encoded(whom)}`
    return method === 'PUT' ? { method, path, payload } : { method, path }
  })
const uploads = fc
  .tuple(
    words,
    fc.uint8Array({ maxLength: 300 }),
    fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '\u0089PNG\r\n\u001a\n'),
  )
  .map(
    ([name, bytes, head]): Sent => ({
      method: 'POST',
      path: `/documents?name=${encoded(name)}`,
      payload: Buffer.concat([Buffer.from(head, 'latin1'), bytes]),
    }),
  )

async function send({ method, path, payload }: Sent, token: string | null) {
  const url = `/api${path.replace(/%23(\d)/, (_, n: string) => numbers[Number(n)] ?? '').replace('/documents/0', `/documents/${document}`)}`
  const bytes = Buffer.isBuffer(payload)
  const reply = await window.app.inject({
    method,
    url,
    headers: {
      'idempotency-key': freshKey(),
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(payload !== undefined && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
    },
    ...(payload !== undefined && { payload: bytes ? payload : (JSON.stringify(payload) ?? 'null') }),
  })
  return { url, reply }
}

async function stands(sent: Sent, token: string | null): Promise<void> {
  const { url, reply } = await send(sent, token)
  const told = `${sent.method} ${url} ${JSON.stringify(sent.payload)} → ${reply.statusCode} ${reply.payload.slice(0, 300)}`
  if (reply.statusCode >= 500) throw new Error(told)
  if (reply.statusCode < 400) return
  const problem: Anything = reply.json()
  expect([told, typeof problem.text?.zh, typeof problem.text?.en]).toEqual([told, 'string', 'string'])
  expect(reply.payload).not.toMatch(/node_modules|\.ts:\d|select |insert /)
}

const routes: readonly (readonly [string, fc.Arbitrary<Sent>, number])[] = [
  ['read', gets, 300],
  ['turn pages', pages, 300],
  ['act on cases', posts, 500],
  ['file', files, 150],
  ['look through', checks, 250],
  ['keep drafts', keeps, 250],
  ['hand in files', uploads, 150],
]

describe('whatever is sent, the window stands', () => {
  test.each(routes)('%s', async (_, sent, numRuns) => {
    await fc.assert(
      fc.asyncProperty(sent, fc.nat(4), (each, who) => stands(each, tokens[who] ?? null)),
      { numRuns },
    )
  })

  test('a case that was fuzzed can still be read, by both sides', async () => {
    const [li, clerk] = [await window.as('li'), await window.as('clerk.beijing-foreign-experts')]
    for (const id of numbers)
      for (const person of [li, clerk]) {
        expect((await person.get(`/cases/${id}`)).status).toBe(200)
        expect((await person.get(`/cases/${id}/clock`)).status).toBe(200)
      }
  })
})

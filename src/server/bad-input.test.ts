/** Whatever is sent, the reply says in both languages what was wrong, where, and what would be right; and the server goes on. */
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { parseJson, tooDeepAt } from './body.ts'

const failures: unknown[] = []
const app = await buildApp({ perMinute: 100_000, onFailure: (error) => failures.push(error) })
let address = ''

beforeAll(async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})
afterAll(() => app.close())

const cap = '/api/decisions/telecom.foreign-equity-cap'
const json = 'application/json'
const deep = (levels: number) => `{"facts":${'['.repeat(levels)}${']'.repeat(levels)}}`

interface Row {
  readonly what: string
  readonly path: string
  /** POST where there is a body, else GET. */
  readonly body?: string
  readonly type?: string
  readonly method?: string
  readonly status: number
  readonly kind: string
  /** Code and place of the first problem listed. */
  readonly problem?: readonly [code: string, at: string]
  /** What the words must name. */
  readonly says: readonly [zh: string, en: string]
}

const facts = (given: unknown) => JSON.stringify({ facts: given })

// biome-ignore format: a table, one request a line
const rows: readonly Row[] = [
  // What is asked for does not exist.
  { what: 'unknown decision', path: '/api/decisions/telecom.foreign-equity-cup', status: 404, kind: 'unknown-decision', says: ['最接近的是“telecom.foreign-equity-cap”', 'the nearest: `telecom.foreign-equity-cap`'] },
  { what: 'unknown decision, asked', path: '/api/decisions/equity-cap/evaluate', body: facts({}), status: 404, kind: 'unknown-decision', says: ['“telecom.foreign-equity-cap”', '`telecom.foreign-equity-cap`'] },
  { what: 'unknown decision in a check-up', path: '/api/check-up', body: '{"facts":{},"about":["nothing.at-all"]}', status: 404, kind: 'unknown-decision', says: ['nothing.at-all', 'nothing.at-all'] },
  { what: 'unknown measure', path: '/api/measures/1.9', status: 404, kind: 'unknown-measure', says: ['1.9', '/api/measures'] },
  { what: 'unknown clause', path: '/api/clauses/reply.9', status: 404, kind: 'unknown-clause', says: ['reply.', 'reply.'] },
  { what: 'unknown instrument', path: '/api/instruments/fite-2020', status: 404, kind: 'unknown-instrument', says: ['“fite-2022”', '`fite-2022`'] },
  { what: 'unknown output', path: `${cap}/table?output=caps`, status: 400, kind: 'bad-request', problem: ['not-in-list', 'query/output'], says: ['cap', 'cap'] },
  { what: 'unknown address', path: '/api/decision', status: 404, kind: 'unknown-address', says: ['/api/decisions', '/api/decisions'] },
  { what: 'wrong method', path: '/api/check-up', status: 405, kind: 'wrong-method', says: ['POST', 'POST'] },
  { what: 'a method nobody takes', path: '/api/plan', method: 'DELETE', status: 405, kind: 'wrong-method', says: ['GET', 'GET'] },
  { what: 'an address that cannot be read', path: '/%E0%A4%A', status: 400, kind: 'bad-request', says: ['百分号', 'percent'] },
  // The facts.
  { what: 'unknown fact', path: `${cap}/evaluate`, body: facts({ investorOrgin: 'foreign' }), status: 422, kind: 'bad-facts', problem: ['unknown-fact', '/facts/investorOrgin'], says: ['“investorOrigin”', '`investorOrigin`'] },
  { what: 'a fact of the wrong type', path: `${cap}/evaluate`, body: facts({ registeredIn: 4 }), status: 422, kind: 'bad-facts', problem: ['wrong-type', '/facts/registeredIn'], says: ['一个代码', 'one code'] },
  { what: 'yes-no as a word', path: `${cap}/evaluate`, body: facts({ accessForUsersOnly: 'yes' }), status: 422, kind: 'bad-facts', problem: ['wrong-type', '/facts/accessForUsersOnly'], says: ['true 或 false', 'true or false'] },
  { what: 'a choice not in its list', path: `${cap}/next`, body: facts({ investorOrigin: 'forein' }), status: 422, kind: 'bad-facts', problem: ['not-in-list', '/facts/investorOrigin'], says: ['“foreign”', '`foreign`'] },
  { what: 'a set that is no array', path: `${cap}/evaluate`, body: facts({ serviceIncludes: 'news' }), status: 422, kind: 'bad-facts', problem: ['wrong-type', '/facts/serviceIncludes'], says: ['数组', 'array'] },
  { what: 'a share above the whole', path: `${cap}/evaluate`, body: facts({ foreignShare: '101%' }), status: 422, kind: 'bad-facts', problem: ['out-of-range', '/facts/foreignShare'], says: ['100%', '100%'] },
  { what: 'a fact for no decision', path: '/api/check-up', body: facts({ favouriteColour: 'red' }), status: 422, kind: 'bad-facts', problem: ['unknown-fact', '/facts/favouriteColour'], says: ['favouriteColour', 'favouriteColour'] },
  { what: 'a date in the facts that does not exist', path: '/api/decisions/trade.ruling-extension-eligible/evaluate', body: facts({ rulingExpiresOn: '2025-02-29' }), status: 422, kind: 'bad-facts', problem: ['bad-date', '/facts/rulingExpiresOn'], says: ['不存在', 'does not exist'] },
  { what: 'a name that would reach into the program', path: `${cap}/evaluate`, body: '{"facts":{"__proto__":{"registeredIn":"hainan"}}}', status: 422, kind: 'bad-facts', problem: ['unknown-fact', '/facts/__proto__'], says: ['__proto__', '__proto__'] },
  { what: 'the same around the facts', path: `${cap}/evaluate`, body: '{"facts":{},"__proto__":{}}', status: 400, kind: 'bad-request', problem: ['unknown-name', '/__proto__'], says: ['facts, on, knownOn', 'facts, on, knownOn'] },
  // The dates.
  { what: 'a day that does not exist', path: `${cap}/evaluate`, body: '{"facts":{},"on":"2023-02-30"}', status: 400, kind: 'bad-request', problem: ['bad-date', '/on'], says: ['不存在', 'does not exist'] },
  { what: 'a known-on that is no date', path: `${cap}/evaluate`, body: '{"facts":{},"knownOn":"tomorrow"}', status: 400, kind: 'bad-request', problem: ['bad-date', '/knownOn'], says: ['2023-11-18', '2023-11-18'] },
  { what: 'a day in an address that does not exist', path: '/api/measures?on=2023-11-31', status: 400, kind: 'bad-request', problem: ['bad-date', 'query/on'], says: ['不存在', 'does not exist'] },
  { what: 'a day before the decision knows the law', path: `${cap}/evaluate`, body: '{"facts":{},"on":"2022-04-30"}', status: 422, kind: 'bad-facts', problem: ['out-of-range', '/on'], says: ['2022-05-01', '2022-05-01'] },
  { what: 'the table of such a day', path: `${cap}/table?on=2022-04-30`, status: 400, kind: 'bad-request', problem: ['out-of-range', 'query/on'], says: ['2022-05-01', '2022-05-01'] },
  // The request around them.
  { what: 'no facts', path: `${cap}/evaluate`, body: '{}', status: 400, kind: 'bad-request', problem: ['missing', '/facts'], says: ['不可缺少', 'missing'] },
  { what: 'facts misspelt', path: `${cap}/evaluate`, body: '{"fact":{}}', status: 400, kind: 'bad-request', problem: ['unknown-name', '/fact'], says: ['“facts”', '`facts`'] },
  { what: 'facts as an array', path: `${cap}/evaluate`, body: '{"facts":[]}', status: 400, kind: 'bad-request', problem: ['wrong-type', '/facts'], says: ['JSON 对象', 'JSON object'] },
  { what: 'a date as a number', path: `${cap}/evaluate`, body: '{"facts":{},"on":20231118}', status: 400, kind: 'bad-request', problem: ['wrong-type', '/on'], says: ['文字', 'text'] },
  { what: 'null', path: '/api/check-up', body: 'null', status: 400, kind: 'bad-request', problem: ['wrong-type', ''], says: ['JSON 对象', 'JSON object'] },
  { what: 'a query that nobody reads', path: '/api/measures?forse=rule', status: 400, kind: 'bad-request', problem: ['unknown-name', 'query/forse'], says: ['“force”', '`force`'] },
  { what: 'a force that is none', path: '/api/measures?force=rules', status: 400, kind: 'bad-request', problem: ['not-in-list', 'query/force'], says: ['rule, duty', 'rule, duty'] },
  { what: 'task 24', path: '/api/measures?task=24', status: 400, kind: 'bad-request', problem: ['not-in-list', 'query/task'], says: ['1 至 23', '1 to 23'] },
  { what: 'two dates', path: '/api/measures?on=2023-11-18&on=2024-11-18', status: 400, kind: 'bad-request', problem: ['wrong-type', 'query/on'], says: ['只写一次', 'once'] },
  { what: 'a search without words', path: '/api/search', status: 400, kind: 'bad-request', problem: ['missing', 'query/q'], says: ['不可缺少', 'missing'] },
  { what: 'a search too long', path: `/api/search?q=${'a'.repeat(201)}`, status: 400, kind: 'bad-request', problem: ['out-of-range', 'query/q'], says: ['200', '200'] },
  // The form.
  { what: 'JSON broken off', path: `${cap}/evaluate`, body: '{"facts":{', status: 400, kind: 'bad-json', says: ['第 1 行第 11 个字符', 'line 1, character 11'] },
  { what: 'a comma too many', path: `${cap}/evaluate`, body: '{\n"facts":{"a":1,}}', status: 400, kind: 'bad-json', says: ['第 2 行第 16 个字符', 'line 2, character 16'] },
  { what: 'nothing', path: `${cap}/evaluate`, body: '', status: 400, kind: 'bad-json', says: ['没有内容', 'nothing in it'] },
  { what: '65 levels', path: `${cap}/evaluate`, body: deep(64), status: 400, kind: 'too-deep', says: ['64 层', '64 deep'] },
  { what: 'a hundred thousand levels', path: '/api/check-up', body: deep(100_000), status: 400, kind: 'too-deep', says: ['64 层', '64 deep'] },
  { what: 'levels never closed', path: '/api/check-up', body: '['.repeat(1_000_000), status: 400, kind: 'too-deep', says: ['64 层', '64 deep'] },
  { what: 'a byte over the limit', path: '/api/check-up', body: `"${'a'.repeat(1024 * 1024 - 1)}"`, status: 413, kind: 'too-large', says: ['1024 KB', '1024 KB'] },
  { what: '10 MB of JSON', path: '/api/check-up', body: facts({ registeredIn: 'x'.repeat(10_000_000) }), status: 413, kind: 'too-large', says: ['1024 KB', '1024 KB'] },
  { what: 'a form', path: '/api/check-up', body: 'facts=1', type: 'application/x-www-form-urlencoded', status: 415, kind: 'not-json', says: ['application/json', 'application/json'] },
  { what: '10 MB of something else', path: '/api/check-up', body: 'x'.repeat(10_000_000), type: 'text/plain', status: 415, kind: 'not-json', says: ['application/json', 'application/json'] },
]

test.each(rows)('$status $kind: $what', async ({ path, body, type = json, method, status, kind, problem, says }) => {
  const response = await fetch(address + path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body !== undefined && { body, headers: { 'content-type': type } }),
  })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const said = await response.json()
  expect(said).toMatchObject({ type: `/api/problems#${kind}`, status })
  expect(said.text.zh).toContain(says[0])
  expect(said.text.en).toContain(says[1])
  expect(said.detail).toBe(said.text.zh)
  if (problem) expect([said.problems[0].code, said.problems[0].at]).toEqual(problem)
  // The process goes on, and counts none of this as its own failure.
  expect(await (await fetch(`${address}/api/health`)).json()).toEqual({ ok: true })
  expect(failures).toEqual([])
})

const contradicting: readonly (readonly [decision: string, facts: object])[] = [
  ['risk.merger-filing', { turnoverInChina: '200000000', worldwideTurnover: '100000000' }],
  ['talent.family-stay', { expertStayFrom: '2024-05-01', expertStayUntil: '2024-04-30' }],
]

test('facts that contradict each other', async () => {
  for (const [id, given] of contradicting) {
    const response = await app.inject({
      method: 'POST',
      url: `/api/decisions/${id}/evaluate`,
      payload: { facts: given },
    })
    expect(response.statusCode).toBe(422)
    const [problem] = response.json().problems
    expect(problem).toMatchObject({
      code: 'contradiction',
      at: '/facts',
      text: { zh: expect.any(String), en: expect.any(String) },
    })
    // A check-up answers what it can, and names the contradiction beside.
    const all = await app.inject({ method: 'POST', url: '/api/check-up', payload: { facts: given, about: [id] } })
    expect(all.json().problems).toContainEqual(problem)
  }
})
test('the language of the detail is the reader’s', async () => {
  const detail = async (language: string) =>
    (await app.inject({ url: '/api/decisions/none', headers: { 'accept-language': language } })).json().detail
  const [zh, en] = ['没有这项判定', 'There is no such decision']
  expect(await detail('en-GB,en;q=0.9')).toContain(en)
  expect(await detail('zh-CN,zh;q=0.9,en;q=0.8')).toContain(zh)
  expect(await detail('en;q=0.3, zh;q=0.7')).toContain(zh)
  expect(await detail('fr')).toContain(zh)
  expect(await detail('zh;q=0, en;q=0.1')).toContain(en)
})

test('what is not even HTTP is told so', async () => {
  const { port } = app.server.address() as AddressInfo
  const reply = await new Promise<string>((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write('good day\r\n\r\n'))
    socket.on('data', (chunk) => {
      heard += chunk
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
  expect(reply).toMatch(/^HTTP\/1.1 400 /)
  expect(reply).toContain('application/problem+json')
})

test('a body whose compression is wrong', async () => {
  const headers = { 'content-type': json, 'content-encoding': 'gzip' }
  const response = await app.inject({ method: 'POST', url: '/api/check-up', headers, payload: 'not gzip' })
  expect([response.statusCode, response.json().type]).toEqual([400, '/api/problems#bad-request'])
})

test('depth is counted outside of strings alone', () => {
  expect(tooDeepAt('[[]]', 2)).toBeNull()
  expect(tooDeepAt('[[[]]]', 2)).toBe(2)
  expect(tooDeepAt('["[[[", "\\"[[[", []]', 2)).toBeNull()
  expect(parseJson(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeInstanceOf(Array)
})

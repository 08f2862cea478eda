/** What the interface answers when it is asked as it should be. */
import { afterAll, describe, expect, test } from 'vitest'
import { decisions } from '../zone/decisions.ts'
import { buildApp } from './app.ts'

const app = await buildApp({ perMinute: 100_000 })
afterAll(() => app.close())

const get = async (url: string) => {
  const response = await app.inject(url)
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
  return response.json()
}
const post = async (url: string, payload: object) => {
  const response = await app.inject({ method: 'POST', url, payload })
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
  return response.json()
}

const cap = '/api/decisions/telecom.foreign-equity-cap'
const appStore = {
  investorOrigin: 'foreign',
  telecomService: 'B25-1-app-store',
  registeredIn: 'beijing-other',
  serviceIncludes: [],
}

describe('the plan', () => {
  test('is whole, in reading order, each measure with where it stands', async () => {
    const { sections, instrument } = await get('/api/plan')
    expect(instrument).toMatchObject({ published: '2023-11-23', from: '2023-11-18' })
    const measures = sections.filter((each: { measure: object | null }) => each.measure !== null)
    expect(measures).toHaveLength(189)
    expect(measures[1].measure).toMatchObject({ id: '1.2', decisions: ['telecom.foreign-equity-cap'] })
  })

  test.each([
    ['2023-11-17', null],
    ['2023-11-18', 'in-force'],
    ['2024-10-22', 'in-force'],
    ['2024-10-23', 'furnished'],
  ])('measure 1.2 on %s: %s', async (on, state) => {
    expect((await get(`/api/measures/1.2?on=${on}`)).state?.code ?? null).toBe(state)
  })

  test.each([
    ['task=1', ['1.1', '1.2']],
    ['task=1&force=rule', ['1.2']],
    ['task=1&state=aspiration', ['1.1']],
    ['task=org&force=rule&state=aspiration', []],
  ])('measures?%s', async (query, ids) => {
    expect((await get(`/api/measures?${query}`)).measures.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  test('a measure says what it makes, and what of that runs', async () => {
    const { makes } = await get('/api/measures/1.2')
    expect(makes).toMatchObject([
      { kind: 'decision', available: true, href: '/rules/telecom.foreign-equity-cap' },
      { kind: 'procedure', available: true, href: '/matters/telecom.vats-pilot-approval' },
    ])
  })

  test('a clause names the decisions that rest on it, of its own measure or not', async () => {
    const { measure, decisions } = await get('/api/clauses/org.7')
    expect(measure.id).toBe('org.7')
    expect(decisions.map(({ id }: { id: string }) => id)).toContain('telecom.foreign-equity-cap')
  })
})

describe('the law', () => {
  test('every instrument of the list can be read, with the rules that use its articles', async () => {
    const { instruments } = await get('/api/instruments')
    for (const { id, articles } of instruments)
      expect((await get(`/api/instruments/${id}`)).articles).toHaveLength(articles)
    const { articles } = await get('/api/instruments/miit-2024-107')
    expect(articles.flatMap((each: { usedBy: { rule: string }[] }) => each.usedBy.map(({ rule }) => rule))).toContain(
      'pilot-2024',
    )
  })

  test.each([
    ['应用商店', 'measure', '/plan#1.2'],
    ['app store', 'decision', '/rules/telecom.foreign-equity-cap'],
    ['外资最多', 'decision', '/rules/telecom.foreign-equity-cap'],
    ['reply.5', 'clause', '/plan#reply.5'],
    ['工信部通信函', 'instrument', '/law/miit-2024-107'],
  ])('search %s finds a %s', async (words, kind, href) => {
    const { hits, q } = await get(`/api/search?q=${encodeURIComponent(words)}`)
    expect(q).toBe(words)
    expect(hits.map((hit: { kind: string; href: string }) => [hit.kind, hit.href])).toContainEqual([kind, href])
    for (const { snippet, marks } of hits)
      for (const [from, to] of marks) expect(from < to && to <= snippet.length).toBe(true)
  })
})

describe('decisions', () => {
  test('every one has facts, rules, history, a table, a diagram and a proof', async () => {
    const listed = (await get('/api/decisions')).decisions
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(decisions.map(({ id }) => id))
    for (const { id } of decisions) {
      const one = await get(`/api/decisions/${id}`)
      expect(one.facts.length).toBeGreaterThan(0)
      expect(one.history[0].added.length).toBeGreaterThan(0)
      const { columns, rows } = await get(`/api/decisions/${id}/table`)
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
      const { boxes, arrows } = await get(`/api/decisions/${id}/diagram`)
      const named = new Set(boxes.map((box: { id: string }) => box.id))
      for (const { from, to } of arrows) expect(named.has(from) && named.has(to)).toBe(true)
      expect(await get(`/api/decisions/${id}/proof`)).toMatchObject({ complete: true, free: true, holes: [] })
    }
  }, 60_000)

  test('every output of a decision has its own table', async () => {
    for (const { id } of (await get(cap)).outputs) expect((await get(`${cap}/table?output=${id}`)).output.id).toBe(id)
  })

  test('the history of a decision: what came and went on each day', async () => {
    const { history } = await get(cap)
    const on = (day: string) => history.find(({ from }: { from: string }) => from === day)
    const ids = (rules: { id: string }[]) => rules.map(({ id }) => id)
    expect(ids(on('2023-11-18').added)).toContain('app-store')
    expect(ids(on('2024-11-01').ended)).toContain('not-committed-2021')
    expect(ids(on('2024-11-01').added)).toContain('not-committed-2024')
    expect(history.at(-1).until).toBeNull()
  })

  test('seen from before it was published, a rule is not there', async () => {
    const rules = async (knownOn: string) =>
      (await get(`${cap}?on=2023-11-20&knownOn=${knownOn}`)).rules.map(({ id }: { id: string }) => id)
    expect(await rules('2023-11-22')).not.toContain('app-store')
    expect(await rules('2023-11-23')).toContain('app-store')
  })

  test.each([
    ['2023-11-17', '0.5'],
    ['2023-11-18', '1'],
  ])('an app store in Beijing on %s: %s', async (on, share) => {
    const { outputs, status, rules } = await post(`${cap}/evaluate`, { facts: appStore, on })
    expect([status, outputs[0].value]).toEqual(['decided', share])
    const [giving] = rules.filter(({ state }: { state: string }) => state === 'gives')
    expect(giving.rule.cites[0].quote).not.toBe('')
  })

  test('the questions lead to an answer, and then there are none', async () => {
    const facts: Record<string, unknown> = {}
    for (let asked = 0; ; asked++) {
      expect(asked).toBeLessThan(8)
      const { question } = await post(`${cap}/next`, { facts })
      if (question === null) break
      const { id, kind, options } = question.fact
      facts[id] = kind === 'set' ? [] : kind === 'yes-no' ? true : kind === 'share' ? '50%' : options[0].code
    }
    expect((await post(`${cap}/evaluate`, { facts })).missing).toEqual([])
  })
})

describe('a DMN file', () => {
  const ask = (query: string) => app.inject(`${cap}/dmn?${query}`)

  test.each([
    ['on=2024-05-01', '20230324', 'label="投资者来源"'],
    ['on=2024-05-01&version=1.3&lang=en', '20191111', 'label="origin of the investor"'],
  ])('%s', async (query, namespace, label) => {
    const { statusCode, headers, body } = await ask(query)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': 'attachment; filename="telecom.foreign-equity-cap.2024-05-01.dmn"',
    })
    expect(body).toContain(`xmlns="https://www.omg.org/spec/DMN/${namespace}/MODEL/"`)
    expect(body).toContain(label)
  })

  test('is of the version in force on the day', async () => {
    const on = async (day: string) => (await ask(`on=${day}`)).body
    expect(await on('2023-11-17')).not.toBe(await on('2023-11-18'))
    expect(await on('2023-11-18')).toBe(await on('2024-05-01'))
  })

  test.each(['version=1.1', 'lang=fr', 'on=1999-01-01', 'on=x'])('not for %s', async (query) => {
    expect((await ask(query)).statusCode).toBe(400)
  })
})

describe('a check-up', () => {
  test('puts every decision in one group, and asks what settles most', async () => {
    const { results, next, open } = await post('/api/check-up', { facts: {} })
    expect(results.map(({ answer }: { answer: { decision: string } }) => answer.decision)).toEqual(
      decisions.map(({ id }) => id),
    )
    expect(open[0]).toEqual(next)
  })

  test('about some decisions only', async () => {
    const { results, next } = await post('/api/check-up', { facts: appStore, about: ['telecom.foreign-equity-cap'] })
    expect(results).toMatchObject([{ group: 'applies', answer: { decision: 'telecom.foreign-equity-cap' } }])
    expect(next === null || next.id === 'foreignShare').toBe(true)
  })

  test('a decision that holds no law for the day is named, not answered', async () => {
    const { results, problems } = await post('/api/check-up', {
      facts: {},
      on: '2022-04-30',
      about: ['telecom.foreign-equity-cap'],
    })
    expect(results).toEqual([])
    expect(problems).toMatchObject([{ code: 'out-of-range', at: '/on' }])
  })
})

/** The tools as a client meets them: the real process, spoken to by the protocol's own client. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisions } from '../zone/decisions.ts'

const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url))
const transport = new StdioClientTransport({
  command: process.execPath,
  args: [main, 'mcp', '--lang', 'en'],
  stderr: 'pipe',
})
const client = new Client({ name: 'test', version: '1' })

beforeAll(async () => {
  await client.connect(transport)
  // The client checks every structured result against the schema that was listed.
  await client.listTools()
})
afterAll(() => client.close())

async function call(name: string, given: Record<string, unknown>) {
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: given }))
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
  return { data: result.structuredContent, text, refused: result.isError === true }
}

const cap = 'telecom.foreign-equity-cap'
const appStore = {
  investorOrigin: 'foreign',
  telecomService: 'B25-1-app-store',
  registeredIn: 'beijing-other',
  serviceIncludes: [],
}

test('tells who it is and how to use it', () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'onewindow' })
  expect(client.getInstructions()).toMatch(/国函〔2023〕130号.*decide/s)
})

test('every tool is listed as read-only, in both languages, with the shape of its result', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'search',
    'measures',
    'measure',
    'decisions',
    'decide',
    'next_question',
    'check_up',
    'explain',
  ])
  for (const { title, description, annotations, inputSchema, outputSchema } of tools) {
    expect(title).toMatch(/[a-z].*\p{Script=Han}/u)
    expect(description).toMatch(/[a-z].*\p{Script=Han}/su)
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false })
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(outputSchema).toMatchObject({ type: 'object' })
  }
})

describe('each tool answers, in data and in words', () => {
  test.each([
    ['2023-11-17', '50%', '0.5'],
    ['2023-11-18', '100%', '1'],
  ])('decide: an app store in Beijing on %s: %s', async (on, said, value) => {
    const { data, text } = await call('decide', { decision: cap, facts: appStore, on })
    expect(data).toMatchObject({
      status: 'decided',
      on,
      outputs: expect.arrayContaining([expect.objectContaining({ id: 'cap', value })]),
    })
    expect(text).toContain(`highest foreign share: ${said}`)
  })

  test('decide: the words it rests on, in data and in text', async () => {
    const { data, text } = await call('decide', {
      decision: cap,
      facts: appStore,
      on: '2024-05-01',
      language: 'zh',
    })
    const quote = '在北京取消信息服务业务（仅限应用商店，不含网络出版服务）'
    expect(JSON.stringify(data)).toContain(quote)
    expect(text).toMatch(/《.*国函〔2023〕130号.*方案原文/)
    expect(text).toContain(quote)
    expect(text).toContain('以主管部门的决定为准')
  })

  test('next_question: the fact, what may be answered, and the rules that wait for it', async () => {
    const { data, text } = await call('next_question', { decision: cap, facts: {} })
    expect(data).toMatchObject({ status: 'unknown', question: { fact: { id: 'investorOrigin' } } })
    expect(text).toMatch(/investorOrigin: Where does the investor come from\?.*foreign/s)
    const settled = await call('next_question', { decision: cap, facts: { investorOrigin: 'mainland' } })
    expect(settled.data).toMatchObject({ status: 'not-applicable', question: null, waiting: [] })
  })

  test('asking what it says to ask, one after another, settles a decision', async () => {
    const facts: Record<string, unknown> = {}
    for (let asked = 0; asked < 10; asked++) {
      const { data } = await call('next_question', { decision: cap, facts })
      const question = data?.question as { fact: { id: keyof typeof appStore } } | null
      if (question === null) break
      facts[question.fact.id] = { ...appStore, foreignShare: '60%' }[question.fact.id]
    }
    expect((await call('decide', { decision: cap, facts })).data).toMatchObject({ status: 'decided', missing: [] })
  })

  test('check_up: every decision in its group', async () => {
    const { data, text } = await call('check_up', { facts: { registeredIn: 'beijing-ftz' }, on: '2024-05-01' })
    expect(data?.results).toHaveLength(decisions.length)
    expect(text).toContain('The fact most worth adding')
    const about = await call('check_up', { facts: {}, about: [cap, cap] })
    expect(about.data?.results).toHaveLength(1)
  })

  test('explain: facts with their codes, rules with their quotations, history', async () => {
    const { data, text } = await call('explain', { decision: cap, on: '2024-05-01' })
    expect(data).toMatchObject({ id: cap, on: '2024-05-01' })
    expect(text).toMatch(/B25-1-app-store.*Rules in force on 2024-05-01.*“在北京取消信息服务业务.*2023-11-18/s)
  })

  test('decisions, measures, one measure, search', async () => {
    expect((await call('decisions', {})).data?.decisions).toHaveLength(decisions.length)
    expect((await call('measures', {})).data?.measures).toHaveLength(189)
    const waiting = await call('measures', { task: '4', state: 'needs-rules', on: '2023-11-18' })
    expect(waiting.text).toMatch(/4\.4 .*→ culture\.venue-authority/)
    const one = await call('measure', { id: '1.2', on: '2024-05-01' })
    expect(one.text).toMatch(/1\.2 .*“.*应用商店.*”.*2023-11-18.*→ decision telecom\.foreign-equity-cap/s)
    const found = await call('search', { query: '应用商店' })
    expect(found.text).toContain('measure 1.2')
  })
})

describe('what cannot be taken is refused in both languages, with what would be right', () => {
  // biome-ignore format: a table, one mistake a line
  const rows: readonly [what: string, tool: string, given: Record<string, unknown>, zh: string, en: string][] = [
    ['unknown decision', 'decide', { decision: 'telecom.foreign-equity', facts: {} }, `最接近的是“${cap}”`, `the nearest: \`${cap}\``],
    ['unknown fact', 'decide', { decision: cap, facts: { registerdIn: 'hainan' } }, '最接近的是“registeredIn”', 'the nearest is `registeredIn`'],
    ['unknown code', 'decide', { decision: cap, facts: { registeredIn: 'hainam' } }, '最接近的是“hainan”', 'the nearest is `hainan`'],
    ['facts that are no object', 'decide', { decision: cap, facts: [] }, 'JSON 对象', 'JSON object'],
    ['facts left out', 'decide', { decision: cap }, '“/facts”：不可缺少', '`/facts`: is missing'],
    ['unknown argument', 'decide', { decision: cap, facts: {}, knowOn: '2024-01-01' }, '最接近的是“knownOn”', 'the nearest is `knownOn`'],
    ['two mistakes at once', 'decide', { decision: cap, fact: {} }, '“/fact”', '`/facts`: is missing'],
    ['a day that does not exist', 'decide', { decision: cap, facts: {}, on: '2023-02-30' }, '不存在', 'does not exist'],
    ['a day that is no text', 'explain', { decision: cap, on: 20240501 }, '2023-11-18', '2023-11-18'],
    ['a day before the law held here', 'decide', { decision: cap, facts: {}, on: '2020-01-01' }, '2022-05-01', '2022-05-01'],
    ['the same, to explain', 'explain', { decision: cap, on: '2020-01-01' }, '2022-05-01', '2022-05-01'],
    ['a contradiction', 'decide', { decision: 'risk.merger-filing', facts: { turnoverInChina: '2', worldwideTurnover: '1' } }, '营业额', 'exceed'],
    ['unknown measure', 'measure', { id: '1.22' }, '最接近的是“1.2”', 'the nearest: `1.2`'],
    ['unknown state', 'measures', { state: 'furnishd' }, '最接近的是“furnished”', 'the nearest is `furnished`'],
    ['unknown language', 'decisions', { language: 'fr' }, 'zh、en', 'zh, en'],
    ['one of several', 'check_up', { facts: {}, about: [cap, 'finance.sme'] }, '“/about/1”', '`/about/1`'],
    ['a list that is none', 'check_up', { facts: {}, about: cap }, '应为数组', 'must be an array'],
    ['words without end', 'search', { query: 'x'.repeat(201) }, '至多 200 个字符', 'at most 200 characters'],
  ]
  test.each(rows)('%s', async (_, tool, given, zh, en) => {
    const { text, data, refused } = await call(tool, given)
    expect([refused, data]).toEqual([true, undefined])
    const lines = text.split('\n')
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line)).join('\n')).toContain(zh)
    expect(text).toContain(en)
  })

  test('an unknown tool is an error of the protocol, and names the nearest', async () => {
    await expect(call('next_questions', {})).rejects.toThrow(
      /the nearest is `next_question`.*最接近的是“next_question”/,
    )
  })
})

test('ends when the client goes', async () => {
  const other = new StdioClientTransport({ command: process.execPath, args: [main, 'mcp'], stderr: 'pipe' })
  const brief = new Client({ name: 'test', version: '1' })
  await brief.connect(other)
  const { pid } = other
  await brief.close()
  expect(pid).not.toBeNull()
  expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH')
})

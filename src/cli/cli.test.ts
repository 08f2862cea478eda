/** The command line as a person or a script meets it: the real process, its output, its exit code. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { ask } from '../rules/ask.ts'
import { day } from '../time/dates.ts'
import { decisions } from '../zone/decisions.ts'
import { exampleFor } from './example.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onewindow-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(
  args: readonly string[],
  { typed = '', env = {} }: { typed?: string; env?: object } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args], {
    // The locale is that of the row alone, whatever the machine speaks.
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: '', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said.err += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(typed)
  const [code] = await once(child, 'close')
  return { code, ...said }
}

const cap = 'telecom.foreign-equity-cap'
const appStore =
  '{"investorOrigin":"foreign","telecomService":"B25-1-app-store","registeredIn":"beijing-other","serviceIncludes":[]}'
const share = (percent: string) => `${appStore.slice(0, -1)},"foreignShare":"${percent}"}`

describe('decide', () => {
  test.each([
    ['2023-11-17', '50%', '0.5'],
    ['2023-11-18', '100%', '1'],
  ])('an app store in Beijing on %s: %s', async (on, said, value) => {
    const paper = await run(['decide', cap, '--on', on, '--facts', share('60%')])
    expect(paper).toMatchObject({ code: 0, err: '' })
    expect(paper.out).toContain(`highest foreign share: ${said}`)
    const { code, out } = await run(['decide', cap, '--on', on, '--facts', share('60%'), '--json'])
    expect(code).toBe(0)
    const view = JSON.parse(out)
    expect(view).toMatchObject({
      decision: cap,
      on,
      status: 'decided',
      outputs: expect.arrayContaining([
        expect.objectContaining({ id: 'cap', value }),
        expect.objectContaining({ id: 'permitted', value: value === '1' }),
      ]),
    })
  })

  test('says why: the rule, the words it rests on, how sure they are, what gives way, what would change it', async () => {
    const { out } = await run(['decide', cap, '--on', '2024-05-01', '--facts', appStore, '--lang', 'zh'])
    for (const part of [
      '“在北京取消信息服务业务（仅限应用商店，不含网络出版服务）”',
      '方案原文',
      '2023-11-18 施行',
      '让位于',
      '以主管部门的决定为准',
    ])
      expect(out).toContain(part)
  })

  test('says what would change it', async () => {
    const facts = '{"investorOrigin":"foreign","telecomService":"B13","registeredIn":"elsewhere","serviceIncludes":[]}'
    const { out } = await run(['decide', cap, '--facts', facts])
    expect(out).toMatch(/What would change the answer\n.*⇒ highest foreign share: 50%/s)
  })

  // biome-ignore format: a table, one answer a line
  const rows: readonly [what: string, code: number, id: string, facts: string][] = [
    ['decided', 0, cap, appStore],
    ['decided, and it is no', 0, cap, '{"investorOrigin":"foreign","telecomService":"B13","registeredIn":"elsewhere","serviceIncludes":[]}'],
    ['facts are missing', 3, cap, '{}'],
    ['needs implementing rules', 4, 'culture.venue-authority', '{"venueKind":"performance","investorOrigin":"foreign","venueLocation":"beijing"}'],
    ['not applicable', 5, cap, '{"investorOrigin":"mainland"}'],
  ]
  test.each(rows)('%s: exit code %i', async (_, code, id, facts) => {
    expect((await run(['decide', id, '--facts', facts])).code).toBe(code)
  })

  test('facts from a file, and from standard input', async () => {
    const path = join(folder, 'facts.json')
    writeFileSync(path, `\uFEFF${appStore}`)
    const [text, file, piped] = await Promise.all([
      run(['decide', cap, '--facts', appStore, '--json']),
      run(['decide', cap, '--facts', path, '--json']),
      run(['decide', cap, '--facts', '-', '--json'], { typed: appStore }),
    ])
    expect([file, piped]).toEqual([text, text])
  })
})

describe('what cannot be taken is refused with exit code 2, in both languages, and says what would be right', () => {
  const big = join(folder, 'big.json')
  writeFileSync(big, `{"registeredIn":"${'x'.repeat(10_000_000)}"}`)
  // biome-ignore format: a table, one mistake a line
  const rows: readonly [what: string, args: readonly string[], zh: string, en: string][] = [
    ['unknown command', ['decid', cap], 'decide', 'decide'],
    ['unknown option', ['decide', cap, '--fact', '{}'], '--facts', '--facts'],
    ['no decision named', ['decide'], '缺少参数', 'missing'],
    ['an option without its value', ['decide', cap, '--on'], '缺少取值', 'argument missing'],
    ['unknown decision', ['decide', 'telecom.foreign-equity'], cap, cap],
    ['a measure in place of a decision', ['decide', '1.2'], cap, cap],
    ['unknown fact', ['decide', cap, '--facts', '{"registerdIn":"hainan"}'], '“registeredIn”', '`registeredIn`'],
    ['wrong type', ['decide', cap, '--facts', '{"registeredIn":true}'], '一个代码', 'one code'],
    ['not in the list', ['decide', cap, '--facts', '{"registeredIn":"hainam"}'], '“hainan”', '`hainan`'],
    ['a day that does not exist', ['decide', cap, '--on', '2023-02-30'], '不存在', 'does not exist'],
    ['no day at all', ['decide', cap, '--known-on', 'yesterday'], '2023-11-18', '2023-11-18'],
    ['a day before the law held here', ['decide', cap, '--on', '2020-01-01'], '2022-05-01', '2022-05-01'],
    ['a contradiction', ['decide', 'risk.merger-filing', '--facts', '{"turnoverInChina":"2","worldwideTurnover":"1"}'], '营业额', 'exceed'],
    ['a contradiction in a check-up', ['check-up', '--facts', '{"turnoverInChina":"2","worldwideTurnover":"1"}'], '营业额', 'exceed'],
    ['JSON broken off', ['decide', cap, '--facts', '{"registeredIn"'], '第 1 行第 16 个字符', 'line 1, character 16'],
    ['an array', ['decide', cap, '--facts', '[]'], 'JSON 对象', 'JSON object'],
    ['nested too deep', ['decide', cap, '--facts', `{"a":${'['.repeat(1000)}`], '64 层', '64 deep'],
    ['10 MB', ['decide', cap, '--facts', big], '过大', 'too large'],
    ['no such file', ['decide', cap, '--facts', 'nowhere.json'], 'nowhere.json', 'nowhere.json'],
    ['a folder', ['decide', cap, '--facts', folder], 'EISDIR', 'EISDIR'],
    ['unknown measure', ['measures', '1.22'], '1.2', '1.2'],
    ['unknown state', ['measures', '--state', 'furnishd'], 'furnished', 'furnished'],
    ['unknown language', ['measures', '--lang', 'fr'], 'zh 或 en', 'zh or en'],
    ['a port that is none', ['serve', '--port', '99999'], '65535', '65535'],
  ]
  test.each(rows)('%s', async (_, args, zh, en) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    const lines = err.split('\n')
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line)).join('\n')).toContain(zh)
    expect(err).toContain(en)
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('ask', () => {
  test('asks what still matters, takes numbers, codes and words, explains, goes back, and answers', async () => {
    const typed = ['?', 'moon', '4', 'back', 'foreign', 'none', '12', 'beijing-other', '60%', ''].join('\n')
    const { code, out, err } = await run(['ask', cap, '--on', '2024-05-01'], { typed })
    expect(code).toBe(0)
    expect(err).toContain('CEPA certificate')
    expect(err).toContain('no code `moon`')
    expect(out).toContain('highest foreign share: 100%')
    expect(out).not.toContain('Where does the investor come from?')
  })

  test('an empty line is "I do not know"; what is left open is said', async () => {
    const { code, out } = await run(['ask', cap, '--lang=zh'], { typed: '\n\n\n\n\n\n\n\n\n' })
    expect(code).toBe(3)
    expect(out).toContain('还需知道')
  })

  test('the end of the input ends the talk, and what is known is answered', async () => {
    const { code, out } = await run(['ask', cap, '--json'], { typed: 'mainland' })
    expect(code).toBe(5)
    expect(JSON.parse(out)).toMatchObject({
      status: 'not-applicable',
      facts: [{ id: 'investorOrigin', value: 'mainland' }],
    })
  })

  test('an answer that contradicts another is asked for again', async () => {
    // The second largest turnover is 2 billion: together they cannot have 3.
    const facts =
      '{"concentrationKind":"acquisition","askedToNotify":false,"secondTurnoverInChina":"2000000000","worldwideTurnover":"20000000000"}'
    const typed = '3,000,000,000\n5000000000\n'
    const { err, out } = await run(['ask', 'risk.merger-filing', '--facts', facts, '--json'], { typed })
    expect(err).toContain('more than half of the total')
    expect(JSON.parse(out).facts).toContainEqual(
      expect.objectContaining({ id: 'turnoverInChina', value: '5000000000' }),
    )
  })

  test.each(['finance.sme-size', 'talent.family-stay', 'data.export-path'])(
    '%s can be asked to its end',
    async (id) => {
      const { code, err } = await run(['ask', id], { typed: '1\n0\n2024-06-01\n\n'.repeat(40) })
      expect([0, 3, 4, 5]).toContain(code)
      expect(err).toContain('1. ')
    },
  )
})

describe('check-up', () => {
  test('with facts: every decision in its group', async () => {
    const { code, out } = await run(['check-up', '--facts', '{"registeredIn":"beijing-ftz"}', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).results).toHaveLength(decisions.length)
  })

  test('without: an interview, here about two decisions', async () => {
    const { code, out, err } = await run(['check-up', '--about', cap, 'ip.source-code-demand'], { typed: 'stop\n' })
    expect(code).toBe(0)
    expect(err).toContain('1. ')
    expect(out).toContain('May apply')
  })
})

describe('explain', () => {
  test('lists what can be asked', async () => {
    const { out } = await run(['explain'])
    for (const { id } of decisions) expect(out).toContain(id)
  })

  test('teaches one: facts, options, rules with quotations, history', async () => {
    const { out } = await run(['explain', cap, '--lang', 'zh'])
    for (const part of ['registeredIn', 'beijing-ftz', '注册地', '“在北京取消', '沿革', '2023-11-18', '优先于'])
      expect(out).toContain(part)
  })

  test('the example can be copied, and is answered', async () => {
    const { out } = await run(['explain', cap])
    const [, on = '', facts = ''] = /onewindow decide \S+ --on (\S+) --facts '(.*)'/.exec(out) ?? []
    expect((await run(['decide', cap, '--on', on, '--facts', facts])).code).toBe(0)
  })

  test.each(decisions.map((decision) => [decision.id, decision] as const))(
    'there is an example for %s',
    (_, decision) => {
      const when = { on: day('2026-01-01'), knownOn: day('2026-01-01') }
      const asked = ask(decision, exampleFor(decision, when), when)
      expect(['decided', 'needs-rules']).toContain(asked.ok && asked.answer.status)
    },
  )

  test('with facts: the rules that fail too, and on what', async () => {
    const { out } = await run(['explain', cap, '--facts', appStore])
    expect(out).toContain('not met: ')
    expect(out).toContain('✗')
  })
})

describe('export', () => {
  test.each([
    ['dmn', 'https://www.omg.org/spec/DMN/20230324/MODEL/'],
    ['dmn-1.3', 'https://www.omg.org/spec/DMN/20191111/MODEL/'],
    ['sql', 'SELECT "no"'],
    ['sql-postgresql', 'SELECT "no"'],
  ])('as %s', async (form, holds) => {
    const { code, out, err } = await run(['export', cap, '--as', form, '--on', '2024-05-01'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(holds)
  })

  test.each([
    [['export', cap, '--as', 'dnm'], 'the nearest is dmn'],
    [['export', cap, '--on', '1999-01-01'], 'from 2022-05-01 on'],
  ])('%j is refused', async (args, said) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})

describe('the rest', () => {
  test('prove: every decision, complete and free of conflict', async () => {
    const { code, out } = await run(['prove'])
    expect(code).toBe(0)
    expect(out.match(/✓ complete {2}✓ free of conflict {2}✓ no idle rule/g)).toHaveLength(decisions.length)
  })

  test('measures: all 189, each once', async () => {
    const { out } = await run(['measures', '--json'])
    expect(new Set(JSON.parse(out).measures.map(({ id }: { id: string }) => id)).size).toBe(189)
    const paper = await run(['measures'])
    expect(paper.out).toContain('189 measures')
    expect(paper.out).toContain(cap)
  })

  test('measures by task, force and words', async () => {
    const ids = async (...args: string[]) =>
      JSON.parse((await run(['measures', '--json', ...args])).out).measures.map(({ id }: { id: string }) => id)
    expect(await ids('--task', '1')).toEqual(['1.1', '1.2'])
    expect(await ids('--task', '1', '--force', 'rule')).toEqual(['1.2'])
    expect(await ids('--search', '应用商店')).toEqual(['1.2'])
  })

  test.each([
    ['2023-11-17', 'before the plan'],
    ['2024-05-01', 'In force as written'],
  ])('one measure on %s: %s', async (on, says) => {
    expect((await run(['measures', '1.2', '--on', on])).out).toContain(says)
  })

  test('search, in either language', async () => {
    expect((await run(['search', '应用商店'])).out).toContain('1.2')
    expect((await run(['search', 'advance', 'rulings'])).out.length).toBeGreaterThan(0)
    expect((await run(['search', 'zzzzzz'])).out).toContain('Nothing found')
  })

  test('help of every command, with an example, in the language of the locale', async () => {
    const { out, code } = await run(['--help'])
    expect(code).toBe(0)
    const commands = ['measures', 'decide', 'ask', 'check-up', 'explain', 'prove', 'search', 'serve']
    for (const command of commands) {
      expect(out).toContain(`\n  ${command}`)
      expect((await run([command, '--help'])).out).toContain('Examples:')
    }
    expect((await run([], { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('退出码')
    expect((await run([], { env: { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' } })).out).toContain('Exit codes')
    expect((await run(['--lang', 'zh'], { env: { LANG: 'en_US' } })).out).toContain('退出码')
  })

  test('colours only where they are wanted', async () => {
    const esc = String.fromCharCode(27)
    expect((await run(['measures', '1.2'], { env: { NO_COLOR: '' } })).out).not.toContain(esc)
  })
})

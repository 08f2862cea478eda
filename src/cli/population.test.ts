/** `population`, `simulate` and `diff` as a script meets them: the real process, its files, its exit code. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onewindow-simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'few.csv'), 'industryClass,employees\nindustri,5\nfinance,5\nfinance\n')

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1', FORCE_COLOR: undefined }
    execFile(process.execPath, [main, ...args], { cwd: folder, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

const cap = 'telecom.foreign-equity-cap'

test('a population is made, simulated on two days, and counted by the rules that changed', async () => {
  const made = await run('population', '--kind', 'firms', '--rows', '5000', '--seed', '7', '--out', 'firms.parquet')
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out).toContain('5,000 synthetic firms')
  const days = ['--on', '2023-11-18', '--against', '2023-11-17']
  const simulated = await run('simulate', 'firms.parquet', '--decision', cap, ...days, '--out', 'caps.csv', '--json')
  expect(simulated).toMatchObject({ code: 0, err: '' })
  const summary = JSON.parse(simulated.out)
  expect(summary).toMatchObject({ rows: 5000, setAside: 0, effects: { loss: 0, other: 0 } })
  expect(summary.changed).toBeGreaterThan(10)
  const lines = readFileSync(join(folder, 'caps.csv'), 'utf8').trimEnd().split('\n')
  expect(lines[0]).toBe('id,outcome,rule,againstOutcome,againstRule,changed,effect')
  expect(lines).toHaveLength(5001)
  expect(lines.filter((line) => line.endsWith(',true,gain'))).toHaveLength(summary.changed)
  const between = ['--from', '2023-11-17', '--to', '2023-11-18']
  const differs = await run('diff', cap, ...between, '--population', 'firms.parquet', '--json')
  const view = JSON.parse(differs.out)
  expect(view.population).toMatchObject({ rows: 5000, changed: summary.changed })
  const counted = view.groups.reduce((sum: number, group: { population: number }) => sum + group.population, 0)
  expect(counted).toBe(summary.changed)
})

test('bad rows are set aside with the reason, and the run goes on; Parquet out', async () => {
  const { code, out } = await run('simulate', 'few.csv', '--decision', 'finance.sme-size', '--out', 'few.parquet')
  expect(code).toBe(0)
  expect(out).toContain('2 rows could not be taken')
  const rejected = readFileSync(join(folder, 'few.rejected.csv'), 'utf8')
  expect(rejected).toMatch(
    /^row,line,column,reason,原因\n,4,,has fewer columns than the header,列数少于表头\n1,,industryClass,/,
  )
  expect(rejected).toMatch(/the nearest is.*最接近的是/)
  expect(existsSync(join(folder, 'few.parquet'))).toBe(true)
})

test('what changed, in sentences of either language, with the words it rests on', async () => {
  const between = ['--from', '2023-11-17', '--to', '2023-11-18']
  const zh = await run('diff', cap, ...between, '--lang', 'zh')
  expect(zh.out).toMatch(/50% → 100%.*应用商店.*此前：.*此后：.*“在北京取消信息服务业务（仅限应用商店/s)
  const same = await run('diff', 'finance.sme-size', ...between)
  expect(same.out).toContain('The answers are the same on both days')
})

// biome-ignore format: a table, one mistake a line
const mistakes: readonly [what: string, args: readonly string[], en: string][] = [
  ['no --out', ['simulate', 'few.csv', '--decision', cap], '--out'],
  ['over what is read', ['simulate', 'few.csv', '--decision', cap, '--out', 'few.csv'], 'different files'],
  ['another ending', ['simulate', 'few.csv', '--decision', cap, '--out', 'x.txt'], '.csv or .parquet'],
  ['no such file', ['simulate', 'none.csv', '--decision', cap, '--out', 'x.csv'], 'ENOENT'],
  ['too early', ['diff', cap, '--from', '2020-01-01', '--to', '2024-01-01'], '2022-05-01'],
  ['unknown kind', ['population', '--kind', 'firm', '--rows', '5', '--out', 'x.csv'], 'the nearest is firms'],
  ['of the other kind', ['population', '--kind', 'firms', '--decision', 'talent.points', '--rows', '5', '--out', 'x.csv'], '--kind professionals'],
  ['no rows', ['population', '--kind', 'firms', '--rows', '0', '--out', 'x.csv'], 'from 1 to'],
]
test.each(mistakes)('%s: refused in both languages, exit code 2', async (_, args, en) => {
  const { code, out, err } = await run(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(en)
  expect(err).toMatch(/\p{Script=Han}/u)
})

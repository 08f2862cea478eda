/** Drafts as a drafter meets them: the real process, a file beside nothing of ours, its answers and its refusals. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const example = fileURLToPath(new URL('../../docs/drafts/further-opening.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onewindow-draft-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1', FORCE_COLOR: undefined }
    execFile(process.execPath, [main, ...args], { cwd: folder, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
const write = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(join(folder, name), lines.join('\n'))
  return name
}

const cap = 'telecom.foreign-equity-cap'
const from = ['--from', '2024-05-01']

// One row a case: what the draft changes, and what it leaves.
write(
  'firms.csv',
  'id,investorOrigin,telecomService,registeredIn,serviceIncludes,servesForeignFirms',
  'vpn,foreign,B13,beijing-other,[],true',
  'vpn-for-others,foreign,B13,beijing-other,[],false',
  'codes,foreign,B26,beijing-ftz,[],true',
  'codes-with-news,foreign,B26,beijing-ftz,news,true',
  'codes-elsewhere,foreign,B26,elsewhere,[],true',
)

test('the example is proven, and told apart from the law in force, for whom and for how many', async () => {
  expect(await run('prove', example)).toMatchObject({ code: 0, err: '' })
  const { code, out } = await run('diff', cap, '--draft', example, ...from, '--population', 'firms.csv', '--json')
  const view = JSON.parse(out)
  expect([code, view.to]).toEqual([0, example])
  const told = view.groups.map((each: Record<string, { readonly en: string }>) => [
    each.before?.en,
    each.after?.en,
    each.effect,
    each.population,
  ])
  expect(told.sort()).toEqual([
    ['50%', '100%', 'gain', 1],
    ['50%', '75%', 'gain', 1],
  ])
  for (const { rows } of view.groups) for (const { replayed } of rows) expect(replayed).toBe(true)
  expect(view.population).toMatchObject({ rows: 5, changed: 2, effects: { gain: 2, loss: 0, other: 0 } })
  const words = await run('diff', cap, '--to', example, ...from, '--lang', 'zh')
  expect(words.out).toMatch(/50% → 75%.*“B13 国内互联网虚拟专用网”.*起草者所写/s)
})

test('every row is answered by the law and by the draft, on the same day', async () => {
  const out = ['--out', 'caps.csv']
  expect(
    await run('simulate', 'firms.csv', '--decision', cap, '--on', '2024-05-01', '--against', example, ...out),
  ).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(join(folder, 'caps.csv'), 'utf8').trimEnd().split('\n')).toEqual([
    'id,outcome,rule,againstOutcome,againstRule,changed,effect',
    'vpn,0.5,ip-vpn-beijing,0.75,ip-vpn-beijing,true,gain',
    'vpn-for-others,0,not-committed-2021,0,not-committed-2021,false,',
    'codes,0.5,value-added,1,code-conversion-beijing,true,gain',
    'codes-with-news,0,prohibited-ftz,0,prohibited-ftz,false,',
    'codes-elsewhere,0.5,value-added,0.5,value-added,false,',
  ])
})

const head = [
  "import { inForce } from 'onewindow/decisions'",
  "import { amend, decision, count, givesYesNo, rule, source } from 'onewindow/rules'",
]

test('a draft that does not hold together is shown where, and ends with the code for it', async () => {
  write('gap.ts', ...head, `export const draft = amend(inForce('${cap}'), { repeal: ['value-added'] })`)
  const { code, out } = await run('prove', '--draft', 'gap.ts')
  expect(code).toBe(6)
  expect(out).toContain('Gap')
  // `decide` would answer by the law in force.
  expect(out).not.toContain('./onewindow decide')
})

test('what a draft says counts as published; on a day before it begins, that is told', async () => {
  write(
    'later.js',
    ...head,
    `export default amend(inForce('${cap}'), { change: { 'value-added': { from: '2099-01-01', gives: { cap: '1%' } } } })`,
  )
  write(
    'added.mts',
    ...head,
    `const bill = source({ title: { zh: '草案', en: 'bill' }, from: '2098-01-01' })`,
    `export default amend(inForce('${cap}'), { add: [rule('all', { says: { zh: '全部', en: 'all' }, cites: [bill('1', '')], gives: { cap: '2%' }, over: inForce('${cap}').rules.map(({ id }) => id) })] })`,
  )
  expect((await run('diff', cap, '--draft', 'added.mts')).out).toContain('--from 2098-01-01')
  expect(
    (await run('diff', cap, '--draft', 'added.mts', '--from', '2098-01-01', '--known-on', '2024-05-01')).out,
  ).toContain('→ 2%')
  expect((await run('diff', cap, '--draft', 'later.js', '--from', '2099-01-01')).out).toContain('→ 1%')
})

// biome-ignore format: a table, one mistake a line
const mistakes: readonly [what: string, lines: readonly string[], says: string][] = [
  ['no decision', ['export const x = 1'], 'exports no decision'],
  ['something else by default', ['export default 1'], 'the default export is no decision'],
  ['several', [...head, `export const a = inForce('${cap}')`, `export const b = inForce('finance.sme-size')`], '(a, b)'],
  ['an error when run', ['', "throw new Error('not yet')"], '(line 2): not yet'],
  ['an error of writing', ['export default amend(', ')('], 'fails when it is run'],
  ['no such module', ["import 'onewindow/nowhere'"], 'there are: onewindow/rules'],
  ['no such rule', [...head, `export default amend(inForce('${cap}'), { repeal: ['app-stor'] })`], 'the nearest is `app-store`'],
  ['no such decision to start from', [...head, "export default inForce('telecom.foreign-cap')"], 'there is no decision'],
  ['a fact of its own', [...head, ...ofItsOwn("count('age', { ...w, unit: w.name })")], 'no fact that is known'],
  ['a fact in its own way', [...head, ...ofItsOwn("count('employees', { ...w, unit: w.name, most: 5 })")], 'in its own way'],
  ['a decision put together by hand', [...head, `export default { ...inForce('${cap}'), rules: [{}] }`], 'does not hold together'],
]

function ofItsOwn(fact: string): readonly string[] {
  return [
    "const w = { name: { zh: '某', en: 'x' }, question: { zh: '？', en: '?' } }",
    `const fact = ${fact}`,
    "const law = source({ title: w.name, from: '2024-01-01' })",
    "const always = rule('always', { says: w.name, cites: [law('1', '')], gives: { yes: true } })",
    "export default decision({ ...w, id: 'x.y', measures: [], since: '2024-01-01', asks: [fact], answer: 'yes', gives: { yes: givesYesNo({ name: w.name }) }, rules: [always] })",
  ]
}

test.each(mistakes)('%s: refused in both languages, exit code 2', async (_, lines, says) => {
  write('mistake.ts', ...lines)
  const { code, out, err } = await run('prove', 'mistake.ts')
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
  expect(err).toMatch(/草案|导出/)
})

// biome-ignore format: a table, one mistake a line
const usage: readonly [what: string, args: readonly string[], says: string][] = [
  ['no such file', ['prove', 'nowhere.ts'], 'ENOENT'],
  ['of another decision', ['diff', 'finance.sme-size', '--draft', example], `of \`${cap}\`, not of`],
  ['of another decision, rows', ['simulate', 'firms.csv', '--decision', 'finance.sme-size', '--against', example, '--out', 'x.csv'], 'not of `finance.sme-size`'],
  ['neither dates nor draft', ['diff', cap], '--draft'],
  ['a draft and a date', ['diff', cap, '--draft', example, '--to', '2024-01-01'], 'not both'],
  ['before the draft answers', ['diff', cap, '--draft', example, '--from', '2020-01-01'], '2022-05-01'],
]
test.each(usage)('%s: refused in both languages, exit code 2', async (_, args, says) => {
  const { code, out, err } = await run(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
  expect(err).toMatch(/\p{Script=Han}/u)
})

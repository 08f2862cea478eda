// `npm test`: every check of the project, in order. What stands behind `--` goes to vitest: `npm test -- src/time`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled, pinnedNode, refuse, root } from './install.mjs'
import { buildWeb } from './web.mjs'

ensureInstalled()
try {
  ensureChromium()
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}

/** @param {string[]} args */
const run = (...args) =>
  spawnSync(pinnedNode, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

const folder = mkdtempSync(join(tmpdir(), 'onewindow-test-'))
const report = join(folder, 'vitest.json')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const vitest = () =>
  run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  )

const sections = [
  { title: '类型 / Types', pass: () => run('node_modules/typescript-7/bin/tsc', '-p', '.') },
  { title: '写法 / Lint', pass: () => run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { title: '接口文件 / OpenAPI types', pass: () => run('scripts/openapi-types.mjs', '--check') },
  { title: '网页 / Web build', pass: buildWeb },
  { title: '测试 / Tests', pass: vitest },
]

const failed = sections.filter(({ title, pass }) => {
  const started = performance.now()
  console.log(`\n━━ ${title}`)
  const passed = pass()
  console.log(`${passed ? '✓' : '✗'} ${title}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return !passed
})

/**
 * A test file that does not load has no failed test of its own to count.
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @returns {{ passed: number, failed: number }}
 */
function countTests() {
  try {
    /** @type {{ numPassedTests: number, testResults: TestFile[] }} */
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults
      .filter(({ status }) => status === 'failed')
      .map(({ assertionResults }) => Math.max(1, assertionResults.filter(({ status }) => status === 'failed').length))
    return { passed: numPassedTests, failed: broken.reduce((sum, count) => sum + count, 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const tests = countTests()
const testsFailed = failed.some(({ pass }) => pass === vitest)
// Vitest may refuse without a failed test (an error outside a test, no file found): that is one failure too.
const failures = failed.length - Number(testsFailed) + Math.max(tests.failed, Number(testsFailed))

console.log('')
for (const { title } of failed) console.log(`✗ ${title}`)
console.log(`${tests.passed} passed, ${failures} failed`)
process.exitCode = failures === 0 ? 0 : 1

/** The example in the README is run as it stands, and prints what the README says. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the twenty lines', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const [, printed] = /```ts[\s\S]*?```\n\n```\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', example], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  expect(stderr).toBe('')
  expect(stdout).toBe(printed)
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(22)
})

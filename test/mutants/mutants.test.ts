/**
 * Mutation testing: every small slip that a drafter could make in a rule, if it changes an output on any date, is found
 * by a legal example or by a proof. Here at most 250 slips to a decision, evenly spread over its rules; `npm run
 * mutants` tries them all. It runs on its own, because there the tables of examples are read without their tests.
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decisions } from '../../src/zone/decisions.ts'

test('a seeded fault in any decision is found', () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--at-most=250'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).not.toContain('not found: ')
  for (const { id } of decisions) expect(stdout).toContain(`\n${id} `)
  expect(status).toBe(0)
})

/** `ledger`, `register` and `watch` as scripts meet them: what is listed, and the exit code by which they go on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command } from '../command.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-lists-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  return command(args, { LANG: '', LC_ALL: '', NO_COLOR: '1', FORCE_COLOR: undefined, ONEWINDOW_DATA: folder })
}

test.each([
  [['register', 'list'], 0, 'professional.recognised-qualifications'],
  [['watch', 'list'], 0, 'finance.overdue-decisions'],
  [['ledger', 'list'], 0, 'data.export-count'],
  [['ledger', 'audit'], 0, 'All agrees'],
  [['register', '--help'], 0, './onewindow register --help|list'],
  [['watch', '--help'], 0, 'list'],
  [['ledger', '--help'], 0, 'audit'],
  [['ledger', 'audit', '--help'], 0, './onewindow ledger audit green.ccer --json'],
] as const)('%j ends with %i', async (args, code, says) => {
  const done = await run(...args)
  expect([done.code, done.err]).toEqual([code, ''])
  expect(done.out).toContain(says.split('|').at(-1))
})

test.each([
  [['register', 'show', 'health.bse-ban-country'], 'health.bse-ban-countries'],
  [['watch', 'run', 'finance.overdue-decision'], 'finance.overdue-decisions'],
  [['ledger', 'audit', 'green.cer'], 'green.ccer'],
] as const)('%j ends with 2, and the nearest', async (args, nearest) => {
  expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining(nearest) })
})

test('in JSON each is a list by id', async () => {
  for (const what of ['register', 'watch', 'ledger']) {
    const { code, out } = await run(what, 'list', '--json')
    expect([what, code, JSON.parse(out).every(({ id }: { readonly id: string }) => id.includes('.'))]).toEqual([
      what,
      0,
      true,
    ])
  }
})

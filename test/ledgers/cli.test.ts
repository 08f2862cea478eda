/** `ledger` as whoever keeps the database meets it: what is printed, and the exit code that a script reads. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { command } from '../command.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-ledger-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  return command(['ledger', ...args], {
    LANG: '',
    LC_ALL: '',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    ONEWINDOW_DATA: folder,
  })
}

beforeAll(async () => {
  expect(await run('list')).toMatchObject({ code: 0, out: expect.stringContaining('trade.retail-limit') })
})

test('an empty database agrees, in both languages', async () => {
  expect(await run('audit')).toMatchObject({ code: 0, out: expect.stringContaining('All agrees') })
  expect(await run('audit', 'green.ccer', '--lang', 'zh')).toMatchObject({
    code: 0,
    out: expect.stringContaining('全部相符'),
  })
})

test('a name that is none is refused with the nearest', async () => {
  expect(await run('audit', 'green.cer')).toMatchObject({ code: 2, err: expect.stringContaining('green.ccer') })
})

test('an account put there by hand is found, and ends with 8', async () => {
  const store = await openStore({ folder }, 'as-is')
  await store.query(
    `insert into ledger_accounts values ('green.ccer', 'mine', 'plain', null, null, '我的', 'mine', null, null, 0, null, 7, 0, 7, 0, false, 1)`,
  )
  await store.close()
  const { code, out } = await run('audit')
  expect(code).toBe(8)
  expect(out).toMatch(/One difference:[\s\S]*unknown-account +green\.ccer {2}mine/)
  expect(await run('show', 'green.ccer')).toMatchObject({ code: 0, out: expect.stringContaining('mine') })
})

/** The check that looks for what was lost, halved or doubled, tried on rows that were spoilt by hand: it has to see each. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Kernel, kernelOn } from '../../bench/window/kernel.ts'
import { disagreements } from '../../chaos/check.ts'

let kernel: Kernel
const folder = mkdtempSync(join(tmpdir(), 'onewindow-spoilt-'))
beforeAll(async () => {
  kernel = await kernelOn({ ONEWINDOW_DATA: folder })
  await kernel.life(1)
  await kernel.submit(2)
})
afterAll(async () => {
  await kernel.house.close()
  rmSync(folder, { recursive: true, force: true })
})

const decided = `(select case_id from licences limit 1)`
const rows: readonly [what: string, spoil: string, seen: RegExp][] = [
  ['nothing', 'select 1', /^$/],
  ['a case is gone', `delete from cases where id = ${decided}`, /not there/],
  [
    'an event is gone',
    `delete from events where (stream, version) in (select 'case:' || ${decided}, max(version) from events where stream = 'case:' || ${decided})`,
    /version \d+, but \d+ events/,
  ],
  [
    'a state says something else',
    `update cases set state = jsonb_set(state::jsonb, '{phase}', '"withdrawn"')::json where id = ${decided}`,
    /not the fold/,
  ],
  ['a version runs ahead', `update cases set version = version + 1 where id = ${decided}`, /version/],
  ['it stands on no desk', 'delete from desks', /desks lacks/],
  [
    'it stands on one desk more',
    `insert into desks select (jsonb_populate_record(d, '{"authority": "beijing/government"}')).* from desks d limit 1`,
    /too many in desks/,
  ],
  ['a time limit is gone', 'delete from limits where ctid = (select ctid from limits limit 1)', /limits lacks/],
  [
    'a time limit is another day',
    'update limits set due = due + 1 where ctid = (select ctid from limits where due is not null limit 1)',
    /limits lacks/,
  ],
  ['a notice was never given', 'delete from notices where ctid = (select ctid from notices limit 1)', /notices are/],
  ['a licence is gone', 'delete from licence_standings; delete from licences', /licences are/],
  [
    'a revoked licence that is in force',
    `update licence_standings set status = 'revoked'`,
    /is .* in the case, revoked in the list/,
  ],
  [
    'a paper is gone',
    'delete from case_documents where ctid = (select ctid from case_documents limit 1)',
    /documents are/,
  ],
]

test.each(rows)('%s', async (_, spoil, seen) => {
  const undone = new Error('looked at, and undone')
  await expect(
    kernel.house.store.transact(async ({ query }) => {
      for (const statement of spoil.split('; ')) await query(statement)
      expect((await disagreements({ query }, null)).join('\n')).toMatch(seen)
      throw undone
    }),
  ).rejects.toBe(undone)
})

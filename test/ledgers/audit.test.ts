/** What an audit finds: rows damaged by hand, one kind of damage after another, each by its name. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Where } from '../../src/store/store.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { id, li, type Opened, open, openLedgers, posting, reserve, transfer } from './granary.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const kinds: readonly [string, () => Promise<Where>][] = [
  ['embedded', async () => ({ memory: true })],
  ['a server', async () => ({ url: await postgres.database() })],
]

describe.each(kinds)('%s', (_, where) => {
  let house: Opened
  beforeAll(async () => {
    house = await openLedgers(await where())
    await house.put([open('field'), open('a', { ceiling: 100n }), open('b'), open('s'), open('t')])
    await house.put([transfer('field', 'a', 60n), transfer('field', 'b', 500n)])
    await house.put([reserve('r', 'b', 'a', 10n)])
    await house.put([{ do: 'issue', series: 'CN', first: 1n, last: 100n, from: id('field'), to: id('s') }])
    await house.put([{ do: 'move', from: id('s'), to: id('t'), amount: 30n, first: 41n }])
    await house.put([{ do: 'once', mark: 'wang', again: 'refuse' }, transfer('b', 'a', 1n)])
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        house.ledgers.transfer(posting([transfer('b', 'a', 1n)]), li, { actor: li, key: `t${n}`, digest: '' }),
      ),
    )
    expect((await house.ledgers.audit()).differences).toEqual([])
  })
  afterAll(() => house.close())

  const last = `(select max(posting) from ledger_transfers where amount = 1)`
  const damages: readonly [what: string, sql: string, found: readonly string[]][] = [
    ['a balance changed by hand', `update ledger_accounts set balance = balance + 1 where id = 'b'`, ['balance']],
    ['what is held back', `update ledger_accounts set reserved = 9 where id = 'b'`, ['reserved']],
    ['a limit lowered', `update ledger_accounts set ceiling = 90 where id = 'a'`, ['limit']],
    ['a limit lifted', `update ledger_accounts set ceiling = null where id = 'a'`, ['limit']],
    [
      'an account given to another',
      `update ledger_accounts set holder_kind = 'person', holder = 'x' where id = 'a'`,
      ['account'],
    ],
    ['an account closed', `update ledger_accounts set closed = true where id = 'a'`, ['closed']],
    [
      'an account made up',
      `insert into ledger_accounts select ledger, 'z', kind, null, null, 'z', 'z', null, null, 0, null, 0, 0, 0, 0, false, 1 from ledger_accounts where id = 'a'`,
      ['unknown-account'],
    ],
    ['a transfer removed', `delete from ledger_transfers where posting = ${last}`, ['missing', 'balance']],
    ['a transfer altered', `update ledger_transfers set amount = 2 where posting = ${last}`, ['changed', 'balance']],
    [
      'a transfer turned round',
      `update ledger_transfers set from_account = to_account, to_account = from_account where posting = ${last}`,
      ['changed', 'balance'],
    ],
    [
      'a transfer made up',
      `insert into ledger_transfers select nextval('ledger_numbers'), 0, ledger, 'b', 'a', 5, 0, null, null from ledger_accounts where id = 'a'`,
      ['not-in-journal', 'balance'],
    ],
    [
      'one that would take more than there was',
      `insert into ledger_transfers select nextval('ledger_numbers'), 0, ledger, 'b', 'field', 5000, 0, null, null from ledger_accounts where id = 'a'`,
      ['not-in-journal', 'below-floor'],
    ],
    [
      'a posting dated otherwise',
      `update ledger_postings set on_day = '2023-01-01' where number = ${last}`,
      ['posting'],
    ],
    ['a posting removed', `delete from ledger_postings where number = ${last}`, ['posting']],
    ['a reservation made larger', `update ledger_reservations set amount = 11, still = 11`, ['reservation']],
    ['a reservation removed', `delete from ledger_reservations`, ['reservation']],
    ['a block moved', `update ledger_serials set account = 'a' where span = '[41,71)'`, ['place', 'numbers']],
    ['a block cut short', `update ledger_serials set span = '[41,70)' where span = '[41,71)'`, ['place', 'numbers']],
    ['a block removed', `delete from ledger_serials where account = 't'`, ['place', 'numbers']],
    ['a mark removed', `delete from ledger_marks`, ['mark']],
    ['a mark made up', `insert into ledger_marks values ('test.granary', 'zhao', 1)`, ['mark']],
  ]

  test.each(damages)('%s', async (_, sql, expected) => {
    const tables = ['accounts', 'postings', 'transfers', 'reservations', 'serials', 'marks'].map(
      (name) => `ledger_${name}`,
    )
    for (const table of tables) await house.store.query(`create table kept_${table} as table ${table}`)
    try {
      await house.store.query(sql)
      const { differences } = await house.ledgers.audit('test.granary')
      const found = differences.map(({ what }) => what)
      expect(found).toEqual(expect.arrayContaining([...expected]))
      expect(differences.every(({ ledger }) => ledger === 'test.granary')).toBe(true)
    } finally {
      for (const table of tables) {
        await house.store.query(`delete from ${table}`)
        await house.store.query(`insert into ${table} table kept_${table}`)
        await house.store.query(`drop table kept_${table}`)
      }
    }
    expect((await house.ledgers.audit()).differences).toEqual([])
  })

  test('another ledger’s damage is not told of this one', async () => {
    expect(await house.ledgers.audit('test.other')).toMatchObject({ accounts: 0, transfers: 0, differences: [] })
  })
})

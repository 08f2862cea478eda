/**
 * What a database is for: practice or work, whichever it was first opened for, and for good. In practice everybody knows
 * the passwords and gives offices to whom they like; none of that may count where work is done, and nobody who practises
 * may read what stands there.
 */
import type { Mode } from '../people/modes.ts'
import { broken } from '../store/broken.ts'
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'

export const installationTables: readonly Migration[] = [
  {
    of: 'installation',
    number: 1,
    name: 'mode',
    sql: `create table installation (
      id int primary key check (id = 1), mode text not null check (mode in ('practice', 'production')));`,
  },
]

/** Throws where the database is for the other thing. */
export async function openFor(mode: Mode, store: Pick<Store, 'query'>): Promise<void> {
  // One that was practised on before this was written down shows it by its accounts.
  await store.query(
    `insert into installation (id, mode)
     select 1, case when exists (select from persons where practice) then 'practice' else $1 end on conflict do nothing`,
    [mode],
  )
  const { rows } = await store.query('select mode from installation')
  if (rows[0]?.mode === mode) return
  throw mode === 'production'
    ? broken(
        'mode',
        '这个数据库是演练用的：其中的账户和任职人人可得，不能用于正式运行。请另用一个空的数据库。',
        'This database was practised on: anybody could have its accounts and offices, and it is not for work. Give production an empty one.',
      )
    : broken(
        'mode',
        '这个数据库是正式运行用的，不能用来演练：演练账户的密码人人可知。请写明 ONEWINDOW_MODE=production，或者另用一个数据库。',
        'This database is one where work is done and not for practice, whose passwords everybody knows. Set ONEWINDOW_MODE=production, or give practice a database of its own.',
      )
}

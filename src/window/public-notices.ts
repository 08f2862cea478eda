/**
 * 公示: what is published before it is granted, for as long as anyone may object. A row a case, written with the change that
 * publishes it, closed with the one that ends it.
 */
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { dayNumber, fromDayNumber, type LegalDate } from '../time/dates.ts'
import type { Projection } from './cases.ts'
import type { CaseId } from './ids.ts'
import type { CaseState } from './state.ts'

export const publicNoticeTables: readonly Migration[] = [
  {
    of: 'public-notices',
    number: 1,
    name: 'public notices',
    sql: `
      create table public_notices (
        case_id text primary key, procedure text not null, until_day date not null, open boolean not null);
      create index public_notices_open on public_notices (until_day, case_id) where open;`,
  },
]

/** A case that is published, or was: withdrawn or decided it is open no more. */
export interface Published {
  readonly state: CaseState
  readonly open: boolean
}

export interface PublicNotices {
  readonly projection: Projection
  /** Those that can be objected to on that day, the one that ends first before the others; `after`: the last one seen. */
  list(
    today: LegalDate,
    after: CaseId | null,
    most: number,
  ): Promise<{ readonly published: readonly Published[]; readonly more: boolean }>
  find(id: CaseId, today: LegalDate): Promise<Published | null>
}

const isOpen = ({ phase, noticeUntil }: CaseState): boolean => phase === 'reviewing' && noticeUntil !== null

export function publicNoticesOn(store: Pick<Store, 'query'>): PublicNotices {
  return {
    projection(before, after) {
      if (after.noticeUntil === null || (before?.noticeUntil === after.noticeUntil && isOpen(before) === isOpen(after)))
        return { rows: [], outbox: [] }
      const values = {
        case_id: after.id,
        procedure: after.procedure,
        until_day: fromDayNumber(after.noticeUntil),
        open: isOpen(after),
      }
      return { rows: [{ table: 'public_notices', onConflict: ['case_id'], values }], outbox: [] }
    },
    async list(today, after, most) {
      const { rows } = await store.query(
        `select c.state from public_notices n join cases c on c.id = n.case_id
         where n.open and n.until_day >= $1 and ($2::text is null
           or (n.until_day, n.case_id) > (select until_day, case_id from public_notices where case_id = $2))
         order by n.until_day, n.case_id limit $3`,
        [today.toString(), after, most + 1],
      )
      const published = rows.slice(0, most).map(({ state }) => ({ state: state as unknown as CaseState, open: true }))
      return { published, more: rows.length > most }
    },
    async find(id, today) {
      const { rows } = await store.query(
        'select c.state, n.open from public_notices n join cases c on c.id = n.case_id where n.case_id = $1',
        [id],
      )
      const [row] = rows
      if (!row) return null
      const state = row.state as unknown as CaseState
      return { state, open: row.open === true && dayNumber(today) <= (state.noticeUntil ?? 0) }
    },
  }
}

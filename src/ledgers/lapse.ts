/** Reservations whose last day is over, let go of without anybody asking. */
import { canonical } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { ok } from '../text.ts'
import { legalDateAt } from '../time/dates.ts'
import type { Tell } from '../window/notices/records.ts'
import { lapse, postIn, time } from './books.ts'
import type { Ledger, LedgerProblem } from './ledger.ts'
import { reservationIn } from './rows.ts'

/** Each in a command of its own: whoever else saw it first has released it, and then there is nothing left to do. */
export const lapseOn =
  (store: Store, ledgers: ReadonlyMap<string, Ledger>, now: () => Temporal.Instant, tell: Tell) =>
  async (most: number): Promise<number> => {
    const today = legalDateAt(now())
    const { rows } = await store.query(
      `select * from ledger_reservations where still > 0 and until_day < $1::date and ledger = any($2::text[])
       order by until_day, ledger, id limit $3`,
      [String(today), [...ledgers.keys()], most],
    )
    for (const row of rows) {
      const ledger = asText(row.ledger)
      const reservation = reservationIn(row)
      const key = `lapse ${ledger} ${reservation.id}`
      await store.act<LedgerProblem>({ actor: time, key, digest: canonical([key]) }, async (transaction) => {
        const done = await postIn(transaction, ledgers, [lapse(ledger, reservation, today)], time, now(), tell)
        return done.ok ? ok({ changes: done.value.changes, answer: null }) : done
      })
    }
    return rows.length
  }

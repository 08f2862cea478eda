/** What the house holds of a person beside the account itself, and how long the law has it kept (个人信息保护法 45, 47). */

import type { PersonId } from '../people/ids.ts'
import type { Keeps } from '../people/own.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { before, fromDayNumber, type LegalDate } from '../time/dates.ts'
import type { Procedure } from '../window/procedure.ts'
import { type CaseState, openPhases } from '../window/state.ts'

/** Where the person is the applicant or has filed for one. */
const ofPerson = "(applicant_kind = 'person' and applicant = $1) or filed_by = $1"

/** Table by table: what stands there of one person. */
const tables: Readonly<Record<string, string>> = {
  cases: `select id, procedure, phase, received, applicant_kind, applicant, state -> 'form' as form, state -> 'papers' as papers
    from cases where ${ofPerson} order by received, id`,
  licences: `select id, case_id, kind, issued, from_day, until_day, says from licences
    where holder_kind = 'person' and holder = $1 order by issued, id`,
  drafts: `select procedure, applicant_kind, applicant, form, papers, saved from drafts
    where (applicant_kind = 'person' and applicant = $1) or by_person = $1 order by saved`,
  uploads: 'select document, name, at from uploads where by_person = $1 order by at',
  readings_of_mine: `select case_id, authority, role, what, day, times, last from readings
    where applicant_kind = 'person' and applicant = $1 order by day, case_id`,
  market_offers: `select id, market, way, state, title, price, quantity, still, form, made_on, document_name, reason
    from market_offers where (seller_kind = 'person' and seller = $1) or made_by = $1 order by made_on, id`,
  market_bids: `select offer, number, price, at from market_bids
    where (bidder_kind = 'person' and bidder = $1) or by_person = $1 order by at`,
  market_orders: `select id, market, instrument, side, price, quantity, still, state, at from market_orders
    where (party_kind = 'person' and party = $1) or by_person = $1 order by at, id`,
  market_trades: `select id, market, title, price, quantity, total, state, text_zh, text_en, hash, agreed_on, settled_at
    from market_trades where (seller_kind = 'person' and seller = $1) or (buyer_kind = 'person' and buyer = $1)
    order by agreed_on, id`,
  ledger_accounts: `select ledger, id, kind, balance::text, reserved::text, closed from ledger_accounts
    where holder_kind = 'person' and holder = $1 order by ledger, id`,
  ledger_postings: `select number::text, ledger, operation, on_day, says_zh, says_en from ledger_postings
    where by_person = $1 order by number`,
  ledger_attempts: `select ledger, operation, account, on_day, code, says_zh, says_en from ledger_attempts
    where (holder_kind = 'person' and holder = $1) or by_person = $1 order by number`,
  watch_reports: `select id, version, watch, at, form from watch_reports
    where (party_kind = 'person' and party = $1) or by_person = $1 order by at, id, version`,
  readings_by_me:
    'select case_id, authority, role, what, day, times, last from readings where reader = $1 order by day',
}

export async function heldOf(store: Store, person: PersonId): Promise<Readonly<Record<string, Json>>> {
  const held: [string, Json][] = []
  for (const [table, sql] of Object.entries(tables)) {
    const { rows } = await store.query(sql, [person])
    held.push([table, JSON.parse(JSON.stringify(rows)) as Json])
  }
  return Object.fromEntries(held)
}

/** Erased with the account: drafts of one's own, and files that were handed in with no application. */
export async function forgetOf(store: Store, person: PersonId): Promise<void> {
  await store.query("delete from drafts where applicant_kind = 'person' and applicant = $1", [person])
  await store.query(
    `with gone as (delete from uploads where by_person = $1
       and not exists (select from case_documents c where c.document = uploads.document) returning document)
     delete from documents d using gone where d.id = gone.document
       and not exists (select from uploads u where u.document = d.id and u.by_person <> $1)`,
    [person],
  )
}

/** Why an account stays for now: a trade or a case that is open, something held, or a file whose term is not over. */
export const keepsOn =
  (store: Store, procedures: ReadonlyMap<string, Procedure>, today: () => LegalDate): Keeps =>
  async (person) => {
    const { rows } = await store.query(`select state from cases where ${ofPerson} order by id`, [person])
    const cases = rows.map(({ state }) => state as CaseState)
    const trading = await store.query(
      `select id from market_trades where state in ('agreed', 'disputed')
         and ((seller_kind = 'person' and seller = $1) or (buyer_kind = 'person' and buyer = $1)) limit 1`,
      [person],
    )
    const trade = trading.rows[0]
    if (trade)
      return {
        zh: `交易 ${String(trade.id)} 尚未了结，请先确认、取消，或者等争议结束`,
        en: `trade ${String(trade.id)} is not over: confirm or cancel it, or wait until its dispute has ended`,
      }
    const holding = await store.query(
      `select ledger, says_zh, says_en from ledger_accounts
       where holder_kind = 'person' and holder = $1 and not closed and (balance <> 0 or reserved <> 0) limit 1`,
      [person],
    )
    const account = holding.rows[0]
    if (account)
      return {
        zh: `台账 ${String(account.ledger)} 的账户“${String(account.says_zh)}”尚有余额，请先转出或者用完`,
        en: `the account “${String(account.says_en)}” in ${String(account.ledger)} still holds something: move it or use it up first`,
      }
    const open = cases.find(({ phase }) => openPhases.includes(phase))
    if (open)
      return {
        zh: `办件 ${open.id} 尚未办结。办结或者撤回之后，档案还要按规定年限保存`,
        en: `case ${open.id} is still open. Once it is decided or withdrawn, its file is kept for the years that the law sets`,
      }
    const ends = cases.map((state) => ({ id: state.id, until: keptUntil(state, procedures.get(state.procedure)) }))
    const last = ends.sort((a, b) => Temporal.PlainDate.compare(b.until, a.until))[0]
    return last && !before(last.until, today())
      ? {
          zh: `办件 ${last.id} 的档案依法保存至 ${last.until}，此前不能注销`,
          en: `the file of case ${last.id} is kept by law until ${last.until}; until then the account cannot be erased`,
        }
      : null
  }

/** From the last thing that happened in it, so many years. */
function keptUntil({ happened }: CaseState, procedure: Procedure | undefined): LegalDate {
  const last = fromDayNumber(Math.max(0, ...happened.map(({ on }) => on)))
  return last.add({ years: procedure?.kept.years ?? longest })
}

/** Of a matter that is declared no more. */
const longest = 30

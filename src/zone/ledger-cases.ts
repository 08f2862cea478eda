/**
 * A ledger kept in memory, for tests: the same reading of forms, the same plans and the same arithmetic as in the database
 * (src/ledgers/apply.ts), without it.
 */
import { applied, type Book, take } from '../ledgers/apply.ts'
import type { AccountId, AccountView, HeldLicence, Ledger, LedgerProblem, Posting } from '../ledgers/ledger.ts'
import type { Block } from '../ledgers/serials.ts'
import type { OrganisationId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import { isSameParty } from '../people/persons.ts'
import { fail, ok, type Result } from '../text.ts'
import { day } from '../time/dates.ts'
import type { FormValues } from '../window/events.ts'
import { readForm } from '../window/form.ts'

/** A firm that has a name to be read by. */
export const firm = (name: string): Party => ({ kind: 'organisation', id: name as OrganisationId })

export type Said = Result<Omit<Posting, 'ledger' | 'operation' | 'on'>, LedgerProblem>

export interface Kept {
  /** Wrong forms come out as problems `refused` with what is wrong, as a person would read it. */
  give(operation: string, holder: Party, form: FormValues, on: string): Promise<Said>
  /** `done`, or the problem's code. */
  tell(operation: string, holder: Party, form: FormValues, on: string): Promise<string>
  account(id: AccountId): AccountView | null
  balance(id: AccountId): bigint | null
  accounts(): readonly AccountView[]
  /** Serial numbers by account. */
  blocks(id: AccountId): readonly Block[]
}

export function kept(ledger: Ledger, licences: readonly HeldLicence[] = []): Kept {
  const book: Book = {
    unit: ledger.unit,
    accounts: new Map(),
    reservations: new Map(),
    blocks: new Map(),
    issued: [],
    marks: new Set(),
  }
  const account = (id: AccountId): AccountView | null => book.accounts.get(id) ?? null

  const give: Kept['give'] = async (id, holder, form, on) => {
    const operation = ledger.operations.find((each) => each.id === id)
    if (!operation) throw new TypeError(`${ledger.id} has no operation ${id}`)
    const filled = readForm(operation.form, form)
    if (!filled.ok)
      return fail({
        code: 'refused',
        text: {
          zh: filled.error.map(({ text }) => text.zh).join('；'),
          en: filled.error.map(({ at, text }) => `${at}: ${text.en}`).join('; '),
        },
      })
    const today = day(on)
    const planned = await operation.plan(filled.value, {
      today,
      holder,
      account: async (each) => account(each),
      accounts: async (kind) =>
        [...book.accounts.values()].filter(
          (each) => each.kind === kind && each.holder !== null && isSameParty(each.holder, holder),
        ),
      fresh: async (marks) => marks.filter((mark) => !book.marks.has(mark)).length,
      licence: async (each) => licences.find((licence) => licence.id === each) ?? null,
    })
    if (!planned.ok) return planned
    const done = applied(book, { on: today, steps: planned.value.steps })
    if (!done.ok) return done
    take(book, done.value)
    return ok(planned.value)
  }

  return {
    give,
    tell: async (...asked) => {
      const said = await give(...asked)
      return said.ok ? 'done' : said.error.code
    },
    account,
    balance: (id) => account(id)?.balance ?? null,
    accounts: () => [...book.accounts.values()],
    blocks: (id) => book.blocks.get(id) ?? [],
  }
}

/** The ledgers of the plan on a database in memory, on a day and with licences that the test names. */
import type { AccountId, HeldLicence } from '../../src/ledgers/ledger.ts'
import { type Ledgers, ledgersOn, ledgerTables } from '../../src/ledgers/ledgers.ts'
import type { OrganisationId, PersonId } from '../../src/people/ids.ts'
import type { Party } from '../../src/people/persons.ts'
import { plainOutputs } from '../../src/rules/plain.ts'
import { openStore } from '../../src/store/store.ts'
import { day } from '../../src/time/dates.ts'
import type { FormValues } from '../../src/window/events.ts'
import { ledgerById } from '../../src/zone/ledgers.ts'

export const firm: Party = { kind: 'organisation', id: 'firm' as OrganisationId }
export const other: Party = { kind: 'organisation', id: 'other' as OrganisationId }
const somebody = 'somebody' as PersonId

export interface Tried {
  /** `done`, or the code of what stands in the way. */
  readonly outcome: string
  readonly says: string
  readonly left: bigint | undefined
  readonly clauses: readonly string[]
  readonly warned: readonly number[]
  /** What the decision then says, by account. */
  readonly path: unknown
}

export interface Kept {
  readonly ledgers: Ledgers
  on(iso: string): void
  readonly licences: Map<string, HeldLicence>
  tries(operation: string, form: FormValues, holder?: Party): Promise<Tried>
  balance(account: string): Promise<bigint | null>
  close(): Promise<void>
}

export async function keep(ledger: string, today: string): Promise<Kept> {
  const store = await openStore({ memory: true }, ledgerTables)
  const licences = new Map<string, HeldLicence>()
  let now = noon(today)
  const ledgers = ledgersOn(
    store,
    ledgerById,
    () => now,
    async (_, id) => {
      const found = licences.get(id)
      return found ? { ...found, holder: firm } : null
    },
  )
  let keys = 0
  return {
    ledgers,
    licences,
    on: (iso) => {
      now = iso.includes('T') ? Temporal.Instant.from(iso) : noon(iso)
    },
    async tries(operation, form, holder = firm) {
      const key = `try-${++keys}`
      const given = await ledgers.give(somebody, ledger, operation, holder, form, { key, digest: key })
      if (given.ok) {
        const answer = given.value.answers[0]?.answer
        return {
          outcome: 'done',
          says: '',
          left: undefined,
          clauses: [],
          warned: given.value.warnings.map(({ at }) => at),
          path: answer ? plainOutputs(answer)[answer.decision.answer] : null,
        }
      }
      const none = { left: undefined, clauses: [], warned: [], path: null }
      if (given.error.kind === 'problem') {
        const { code, text, left, cites = [] } = given.error.problem
        return {
          ...none,
          outcome: code,
          says: text.zh,
          left,
          clauses: cites.map(({ instrument, article }) => `${instrument.id} ${article.id}`),
        }
      }
      if (given.error.kind === 'wrong-form')
        return {
          ...none,
          outcome: given.error.wrong.map(({ at }) => at).join(),
          says: given.error.wrong[0]?.text.zh ?? '',
        }
      return { ...none, outcome: given.error.kind, says: '' }
    },
    async balance(account) {
      return (await ledgers.account(ledger, account as AccountId))?.balance ?? null
    },
    close: () => store.close(),
  }
}

/** In Shanghai. */
const noon = (iso: string): Temporal.Instant =>
  day(iso).toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime: '12:00' }).toInstant()

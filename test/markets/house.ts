/** For the tests of markets: a database, ledgers, parties with money and units, a clock that stands where it is put. */

import { plan } from '../../src/law/cite.ts'
import type { AccountId, Ledger } from '../../src/ledgers/ledger.ts'
import { type Ledgers, ledgersOn, ledgerTables } from '../../src/ledgers/ledgers.ts'
import type { Market } from '../../src/markets/market.ts'
import { type Markets, marketsOn, marketTables } from '../../src/markets/markets.ts'
import { authorityId } from '../../src/people/authorities.ts'
import type { OrganisationId, PersonId } from '../../src/people/ids.ts'
import type { Party } from '../../src/people/persons.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { day, legalZone } from '../../src/time/dates.ts'
import { type Documents, documentsOn, documentTables } from '../../src/window/documents.ts'
import { draftTables } from '../../src/window/drafts.ts'
import {
  moneyLedger,
  purseOf,
  settlementKinds,
  settlementOperations,
} from '../../src/zone/08-finance-services/settlement-money.ts'
import { ccer } from '../../src/zone/09-green/ccer.ts'
import { ccerAccounts, ccerLedger, openHolding } from '../../src/zone/09-green/ccer-accounts.ts'
import { marketById } from '../../src/zone/markets.ts'

/** The ledger of money, with nothing in it but what the markets need. */
const money: Ledger = {
  id: moneyLedger,
  name: { zh: '费用缴付', en: 'Fee payments' },
  says: { zh: '费用缴付', en: 'Fee payments' },
  measures: ['8.8'],
  keeper: authorityId('beijing/finance'),
  cites: [plan('8.8')],
  unit: { id: 'fen', name: { zh: '元', en: 'yuan' }, places: 2 },
  kinds: settlementKinds,
  operations: settlementOperations,
}

const party = (name: string): Party => ({ kind: 'organisation', id: name as OrganisationId })
export const solar = party('solar')
export const steel = party('steel')
export const airline = party('airline')
export const poor = party('poor')
export const names: Readonly<Record<string, string>> = {
  solar: '朝阳光伏有限公司',
  steel: '首都钢铁有限公司',
  airline: '京航航空有限公司',
  poor: '空账户有限公司',
}
export const person = (name: string): PersonId => name as PersonId

let keys = 0
export const fresh = () => ({ key: `key-${++keys}`, digest: 'digest' })

export interface Kept {
  readonly store: Store
  readonly markets: Markets
  readonly ledgers: Ledgers
  readonly documents: Documents
  on(today: string): void
  /** In yuan. */
  money(of: Party): Promise<string>
  units(of: Party): Promise<string>
  inCustody(of: Party): Promise<string>
  payIn(to: Party, yuan: string): Promise<void>
  /** Tonnes of the series P000001-2023, the numbers following one another. */
  issue(to: Party, tonnes: bigint): Promise<void>
  close(): Promise<void>
}

const series = 'P000001-2023'

export async function kept(where: Where, declared: ReadonlyMap<string, Market> = marketById): Promise<Kept> {
  const store = await openStore(where, [...documentTables, ...draftTables, ...ledgerTables, ...marketTables])
  let today = '2026-11-02'
  const now = () => day(today).toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()
  const ledgers = ledgersOn(store, new Map([money, ccer].map((each) => [each.id, each])), now, async () => null)
  const documents = documentsOn(store)
  const nameOf = async ({ id }: Party) => names[id] ?? id
  const markets = marketsOn({ store, markets: declared, ledgers, documents, nameOf, now })
  const stands = async (ledger: string, id: AccountId): Promise<bigint> =>
    (await ledgers.account(ledger, id))?.balance ?? 0n
  let issued = 0n
  const must = async (posted: ReturnType<Ledgers['transfer']>): Promise<void> => {
    const done = await posted
    if (!done.ok)
      throw new Error(JSON.stringify(done.error, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
  }
  return {
    store,
    markets,
    ledgers,
    documents,
    on: (date) => {
      today = date
    },
    money: async (of) => (Number(await stands(moneyLedger, purseOf(of))) / 100).toFixed(2),
    units: async (of) => String(await stands(ccerLedger, ccerAccounts.holding(of))),
    inCustody: async (of) => String(await stands(ccerLedger, ccerAccounts.custody(of))),
    async payIn(to, yuan) {
      const form = { amount: yuan, bankReference: `ref-${++keys}` }
      const done = await ledgers.give(person('bank'), moneyLedger, 'settlement-pay-in', to, form, fresh())
      if (!done.ok) throw new Error(JSON.stringify(done.error))
    },
    async issue(to, tonnes) {
      const says = { zh: names[to.id] ?? '', en: to.id }
      const source = ccerAccounts.source(series)
      const first = issued + 1n
      issued += tonnes
      await must(
        ledgers.transfer(
          {
            ledger: ccerLedger,
            operation: 'issue',
            on: day(today),
            steps: [
              openHolding(to, says),
              { do: 'open', account: { id: source, kind: 'source', holder: null, floor: null, ceiling: 0n, says } },
              ...(tonnes > 0n
                ? [{ do: 'issue' as const, series, first, last: issued, from: source, to: ccerAccounts.holding(to) }]
                : []),
            ],
            says,
            about: {},
          },
          person('registry'),
          { actor: 'registry', ...fresh() },
        ),
      )
    },
    close: () => store.close(),
  }
}

export const offering = (given: object = {}) => ({
  seller: solar,
  way: 'listing' as const,
  form: { series },
  price: 8_000n,
  quantity: 100n,
  until: day('2026-11-30'),
  to: null,
  document: null,
  ...given,
})

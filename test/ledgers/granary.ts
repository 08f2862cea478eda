/** A ledger made up for tests: grain in a granary, drawn by farms under limits, with numbered sacks beside. */

import { plan } from '../../src/law/cite.ts'
import { ledger } from '../../src/ledgers/declare.ts'
import type { AccountId, Opening, Posting, Step } from '../../src/ledgers/ledger.ts'
import { type Ledgers, ledgersOn, ledgerTables } from '../../src/ledgers/ledgers.ts'
import { authorityId } from '../../src/people/authorities.ts'
import type { PersonId } from '../../src/people/ids.ts'
import type { Party } from '../../src/people/persons.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { fail, ok, text } from '../../src/text.ts'
import { day } from '../../src/time/dates.ts'

export const li = 'p-li' as PersonId
export const farm: Party = { kind: 'person', id: li }
export const id = (name: string): AccountId => name as AccountId

export const opening = (name: string, more: Partial<Opening> = {}): Opening => ({
  id: id(name),
  kind: name === 'field' ? 'source' : 'farm',
  holder: null,
  floor: name === 'field' ? null : 0n,
  ceiling: null,
  says: text(`${name} 的账户`, `account of ${name}`),
  ...more,
})

export const open = (name: string, more: Partial<Opening> = {}): Step => ({ do: 'open', account: opening(name, more) })
export const transfer = (from: string, to: string, amount: bigint): Step => ({
  do: 'transfer',
  from: id(from),
  to: id(to),
  amount,
})
export const reserve = (name: string, from: string, to: string, amount: bigint, until: string | null = null): Step => ({
  do: 'reserve',
  id: name,
  from: id(from),
  to: id(to),
  amount,
  until: until === null ? null : day(until),
})

export const posting = (steps: readonly Step[], on = '2023-11-20', more: Partial<Posting> = {}): Posting => ({
  ledger: 'test.granary',
  operation: 'draw',
  on: day(on),
  steps,
  says: text('领取', 'drawn'),
  about: { test: true },
  ...more,
})

const clause = plan('15.1', '100%全程网办')

export const granary = ledger({
  id: 'test.granary',
  name: text('粮仓', 'Granary'),
  says: text('测试用台账', 'A ledger for tests'),
  measures: [],
  keeper: authorityId('mofcom'),
  cites: [clause],
  unit: { id: 'gram', name: text('千克', 'kg'), places: 3 },
  kinds: {
    source: { name: text('来源', 'source'), shows: 'used' },
    farm: { name: text('农户', 'farm'), shows: 'left' },
    limit: { name: text('限额', 'limit'), shows: 'used' },
  },
  operations: [
    {
      id: 'draw',
      name: text('领取', 'draw'),
      says: text('从限额内领取', 'draw within the limit'),
      by: 'holder',
      cites: [clause],
      form: {
        facts: [],
        fields: [
          { id: 'amount', kind: 'count', name: text('数量（克）', 'amount in grams') },
          { id: 'licence', kind: 'line', name: text('证照编号', 'licence number'), optional: true },
        ],
      },
      async plan({ values }, looking) {
        const amount = BigInt(String(values.amount))
        const year = looking.today.year
        const account = id(`limit:${year}`)
        if (typeof values.licence === 'string' && !(await looking.licence(values.licence)))
          return fail({ code: 'refused', text: text('没有这份证照', 'there is no such licence') })
        const stood = await looking.account(account)
        return ok({
          steps: [
            { do: 'open', account: opening('field') },
            {
              do: 'open',
              account: opening(account, {
                kind: 'limit',
                holder: looking.holder,
                ceiling: 5_000n,
                period: { from: day(`${year}-01-01`), until: day(`${year}-12-31`) },
              }),
            },
            { do: 'transfer', from: id('field'), to: account, amount },
          ],
          says: text('领取', 'drawn'),
          about: { before: stood ? String(stood.balance) : null },
        })
      },
    },
  ],
  warnings: [
    {
      at: 80,
      kind: 'limit',
      says: ({ balance, ceiling }) => text(`已用 ${balance}/${ceiling}`, `${balance} of ${ceiling} used`),
      cites: [clause],
    },
  ],
})

export interface Opened {
  readonly store: Store
  readonly ledgers: Ledgers
  /** The day and hour that it is. */
  readonly clock: { now: Temporal.Instant }
  /** One act with one posting, in which nothing else happens. */
  put(steps: readonly Step[], on?: string): Promise<string>
  close(): Promise<void>
}

export async function openLedgers(where: Where): Promise<Opened> {
  const store = await openStore(where, ledgerTables)
  const clock = { now: Temporal.Instant.from('2023-11-20T02:00:00Z') }
  const ledgers = ledgersOn(
    store,
    new Map([[granary.id, granary]]),
    () => clock.now,
    async (_, number) =>
      number === 'L2023-0000-0000'
        ? {
            id: number,
            kind: 'seed',
            procedure: 'test.seed',
            from: day('2023-01-01'),
            until: null,
            state: 'valid',
            claims: {},
            form: {},
            holder: farm,
          }
        : null,
  )
  let keys = 0
  return {
    store,
    ledgers,
    clock,
    async put(steps, on) {
      const key = `put-${++keys}`
      const outcome = await store.act({ actor: li, key, digest: key }, async (transaction) => {
        const posted = await ledgers.post(transaction, [posting(steps, on)], li)
        return posted.ok ? ok({ changes: posted.value.changes, answer: null }) : posted
      })
      if (outcome.ok) return 'done'
      return 'code' in outcome.error ? outcome.error.code : outcome.error.kind
    },
    close: () => store.close(),
  }
}

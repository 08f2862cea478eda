/**
 * Money for the markets: what a party has paid in and the keeper has confirmed, from which purchases are settled and to
 * which sales are paid. The bank's side stands on an account of its own, so that both together are always nought.
 */
import { plan } from '../../law/cite.ts'
import type { AccountId, AccountKind, Operation, Posting, Step } from '../../ledgers/ledger.ts'
import type { Party } from '../../people/persons.ts'
import { printDecimal } from '../../rules/decimal.ts'
import { ok } from '../../text.ts'
import type { LegalDate } from '../../time/dates.ts'
import type { Field } from '../../window/procedure.ts'
import { fenOf, idOf, lineOf, refused } from '../vocabulary/filled.ts'

export const moneyLedger = 'finance.fee-payments'

export const purseOf = (party: Party): AccountId => `settlement:${idOf(party)}` as AccountId
const bank = 'settlement-bank' as AccountId

/** Where a market looks whether a buyer can pay. */
export const settlementPurse = (party: Party) => ({ ledger: moneyLedger, account: purseOf(party) })

export const settlementKinds = {
  settlement: { name: { zh: '交易结算账户', en: 'settlement account for the markets' }, shows: 'held' },
  'settlement-bank': {
    name: { zh: '存管银行（记在贷方）', en: 'money held at the bank (credit side)' },
    shows: 'used',
    open: true,
  },
} as const satisfies Readonly<Record<string, AccountKind>>

const openPurse = (party: Party): Step => ({
  do: 'open',
  account: {
    id: purseOf(party),
    kind: 'settlement',
    holder: party,
    floor: 0n,
    ceiling: null,
    says: { zh: '交易结算账户', en: 'settlement account' },
  },
})

const openBank: Step = {
  do: 'open',
  account: {
    id: bank,
    kind: 'settlement-bank',
    holder: null,
    floor: null,
    ceiling: 0n,
    says: { zh: '存管银行', en: 'money held at the bank' },
  },
}

/** Payment of a trade: from the buyer's account to the seller's. */
export const payment = (
  trade: string,
  from: Party,
  to: Party,
  fen: bigint,
  on: LegalDate,
  market: string,
): Posting => ({
  ledger: moneyLedger,
  operation: 'settlement-payment',
  on,
  steps: [openPurse(from), openPurse(to), { do: 'transfer', from: purseOf(from), to: purseOf(to), amount: fen }],
  says: { zh: `交易 ${trade} 的价款`, en: `price of trade ${trade}` },
  about: { trade, market },
})

const amount: Field = {
  id: 'amount',
  name: { zh: '金额（元）', en: 'amount in yuan' },
  kind: 'money',
}

const reference: Field = {
  id: 'bankReference',
  name: { zh: '银行流水号', en: "the bank's reference" },
  help: { zh: '同一流水号只入账一次。', en: 'A reference is entered once.' },
  kind: 'line',
  most: 60,
}

const move = (id: string, words: Pick<Operation, 'name' | 'says'>, into: boolean): Operation => ({
  id,
  ...words,
  by: 'keeper',
  cites: [plan('8.8', '数字人民币')],
  form: { facts: [], fields: [amount, reference] },
  plan: async ({ values }, { holder }) => {
    const fen = fenOf(values, 'amount')
    if (fen < 1n) return refused({ zh: '金额应大于零', en: 'the amount must be more than nothing' })
    const named = lineOf(values, 'bankReference')
    const [from, to] = into ? [bank, purseOf(holder)] : [purseOf(holder), bank]
    const yuan = printDecimal(fen, 2)
    return ok({
      steps: [
        { do: 'once', mark: `bank:${named}`, again: 'refuse' },
        openBank,
        openPurse(holder),
        { do: 'transfer', from, to, amount: fen },
      ],
      says: into
        ? { zh: `银行入账 ${yuan} 元，流水号 ${named}`, en: `CNY ${yuan} received, bank reference ${named}` }
        : { zh: `银行出账 ${yuan} 元，流水号 ${named}`, en: `CNY ${yuan} paid out, bank reference ${named}` },
      about: { bankReference: named },
    })
  },
})

export const settlementPayIn = move(
  'settlement-pay-in',
  {
    name: { zh: '确认入金', en: 'Confirm money received' },
    says: {
      zh: '银行确认到账后，记入当事人的交易结算账户。',
      en: "After the bank has confirmed it, money is entered on the party's settlement account.",
    },
  },
  true,
)

export const settlementPayOut = move(
  'settlement-pay-out',
  {
    name: { zh: '确认出金', en: 'Confirm money paid out' },
    says: {
      zh: '银行已向当事人付出的，从其交易结算账户减去。',
      en: 'What the bank has paid to the party is taken off their settlement account.',
    },
  },
  false,
)

export const settlementOperations: readonly Operation[] = [settlementPayIn, settlementPayOut]

/** What is done with units once they are issued: held, transferred, retired for someone, or cancelled by the registry. */
import { cite } from '../../law/cite.ts'
import type { AccountId, AccountView, LedgerProblem, Looking, Operation, Step } from '../../ledgers/ledger.ts'
import { ok, type Result, type Text } from '../../text.ts'
import type { FormValues } from '../../window/events.ts'
import type { Field } from '../../window/procedure.ts'
import { countOf, idOf, isYes, lineOf, refused } from '../vocabulary/filled.ts'
import { blockText, ccerAccounts, openHolding, parseSerial, type Serial } from './ccer-accounts.ts'
import { noAccount } from './ccer-issuance.ts'

const tonnes: Field = {
  id: 'tonnes',
  name: { zh: '数量（吨二氧化碳当量）', en: 'tonnes of CO2 equivalent' },
  kind: 'count',
  most: 1_000_000_000,
}

const firstSerial: Field = {
  id: 'firstSerial',
  name: { zh: '首个编号', en: 'first number' },
  help: {
    zh: '指定从哪个编号起，如 CCER-P000012-2023-00000147；不填则从最小的编号起。',
    en: 'From which number on, such as CCER-P000012-2023-00000147; the lowest numbers first if left empty.',
  },
  kind: 'line',
  most: 60,
  optional: true,
}

export const purposes: Readonly<Record<string, Text>> = {
  'national-market': { zh: '抵销全国碳市场配额清缴', en: 'surrender in the national carbon market' },
  'local-market': { zh: '抵销地方碳市场配额清缴', en: 'surrender in a local carbon market' },
  event: { zh: '大型活动碳中和', en: 'carbon neutrality of an event' },
  enterprise: { zh: '抵销企业温室气体排放', en: 'offset of a firm’s emissions' },
  'public-good': { zh: '公益目的自愿注销', en: 'voluntary, for the public good' },
}

export const grounds: Readonly<Record<string, Text>> = {
  deceit: { zh: '以不正当手段取得登记，撤销登记', en: 'entry obtained by improper means and revoked' },
  error: { zh: '核发有误', en: 'issued in error' },
}

export const openAccount: Operation = {
  id: 'open-account',
  name: { zh: '开立持有账户', en: 'Open an account' },
  says: {
    zh: '开户后才能接收、持有和注销核证自愿减排量。',
    en: 'Units are received, held and retired on an account of one’s own.',
  },
  by: 'holder',
  cites: [cite('ccer-2023', 'accounts')],
  form: {
    facts: [],
    fields: [
      {
        id: 'name',
        name: { zh: '账户名称', en: 'name of the account' },
        kind: 'line',
        most: 80,
        held: 'organisation.name',
      },
    ],
  },
  plan: async ({ values }, looking) => {
    const id = ccerAccounts.holding(looking.holder)
    if (await looking.account(id))
      return refused(
        { zh: `已有持有账户，账号 ${id}`, en: `there is an account already, number ${id}` },
        { account: id },
      )
    const name = lineOf(values, 'name')
    return ok({
      steps: [openHolding(looking.holder, { zh: name, en: name })],
      says: { zh: `开立持有账户 ${id}`, en: `account ${id} opened` },
      about: {},
    })
  },
}

export const transfer: Operation = {
  id: 'transfer',
  name: { zh: '转让', en: 'Transfer' },
  says: {
    zh: '把持有的减排量转给另一个账户；一段编号可以拆开转让。',
    en: 'Moves units to another account; a block of numbers may be split.',
  },
  by: 'holder',
  cites: [cite('ccer-2023', 'accounts'), cite('ccer-2023', 'trading')],
  form: {
    facts: [],
    fields: [
      {
        id: 'to',
        name: { zh: '受让方账号', en: 'account of the recipient' },
        help: {
          zh: '由受让方告知，如 holding:4F7K…；受让方应先开户。',
          en: 'As the recipient gives it, such as holding:4F7K…; it has to be open.',
        },
        kind: 'line',
        most: 60,
      },
      tonnes,
      firstSerial,
      { id: 'contract', name: { zh: '合同或者事由', en: 'contract or reason' }, kind: 'line', most: 200 },
    ],
  },
  from: { kind: 'holding', fills: () => ({}) },
  plan: async ({ values }, looking) => {
    const taken = await takeFromHolding(values, looking)
    if (!taken.ok) return taken
    const { holding, step, named } = taken.value
    const typed = lineOf(values, 'to')
    const to = await looking.account((typed.startsWith('holding:') ? typed : `holding:${typed}`) as AccountId)
    if (to?.kind !== 'holding')
      return refused({
        zh: `没有账户 ${typed}，请向受让方核对账号；受让方应先开户`,
        en: `there is no account ${typed}: check it with the recipient, who has to open one first`,
      })
    if (to.id === holding.id) return refused({ zh: '不能转给自己', en: 'it cannot be transferred to the same account' })
    return ok({
      steps: [step(to.id)],
      says: {
        zh: `转让 ${countOf(values, 'tonnes')} 吨给 ${to.says.zh}${named.zh}`,
        en: `${countOf(values, 'tonnes')} t transferred to ${to.says.en}${named.en}`,
      },
      about: { contract: lineOf(values, 'contract') },
    })
  },
}

export const retire: Operation = {
  id: 'retire',
  name: { zh: '注销（使用）', en: 'Retire' },
  says: {
    zh: '为指明的受益人和用途注销。注销后编号停在注销账户里，不能再转让、再使用，也不能恢复。',
    en: 'For a named beneficiary and purpose. The numbers then rest on the account of the retirement: they are never transferred, used or restored again.',
  },
  by: 'holder',
  cites: [cite('ccer-2023', 'use'), cite('ccer-2023', 'public-good')],
  form: {
    facts: [],
    fields: [
      tonnes,
      firstSerial,
      { id: 'beneficiary', name: { zh: '受益人', en: 'beneficiary' }, kind: 'line', most: 120 },
      { id: 'purpose', name: { zh: '用途', en: 'purpose' }, kind: 'choice', options: purposes },
      {
        id: 'public',
        name: { zh: '公开受益人和用途', en: 'beneficiary and purpose made public' },
        help: {
          zh: '公开的，凭编号可以查到受益人和用途；不公开的，只查到已注销。',
          en: 'If so, anyone who looks a number up reads them; otherwise only that it is retired.',
        },
        kind: 'yes-no',
      },
    ],
  },
  from: { kind: 'holding', fills: () => ({}) },
  plan: async ({ values }, looking) => {
    const taken = await takeFromHolding(values, looking)
    if (!taken.ok) return taken
    const { step, named } = taken.value
    const before = await looking.accounts('retired')
    const id = ccerAccounts.retired(looking.holder, before.length + 1)
    const amount = countOf(values, 'tonnes')
    const beneficiary = lineOf(values, 'beneficiary')
    const purpose = lineOf(values, 'purpose')
    const use = purposes[purpose] ?? { zh: purpose, en: purpose }
    return ok({
      steps: closed(id, 'retired', amount, step(id), looking, {
        zh: `注销证书 ${certificateNumber(looking, before.length + 1)}`,
        en: `retirement certificate ${certificateNumber(looking, before.length + 1)}`,
      }),
      says: {
        zh: `为${beneficiary}注销 ${amount} 吨，用途：${use.zh}${named.zh}`,
        en: `${amount} t retired for ${beneficiary}: ${use.en}${named.en}`,
      },
      about: {
        beneficiary,
        purpose,
        public: isYes(values, 'public'),
        tonnes: amount.toString(),
        certificate: certificateNumber(looking, before.length + 1),
        on: looking.today.toString(),
      },
    })
  },
}

export const cancel: Operation = {
  id: 'cancel',
  name: { zh: '撤销', en: 'Cancel' },
  says: {
    zh: '登记机构撤销持有人账户中的减排量，写明理由。已经注销（使用）的不能撤销。',
    en: 'The registry cancels units on the holder’s account and states why. Retired units cannot be cancelled.',
  },
  by: 'keeper',
  cites: [cite('ccer-2023', 'revoked')],
  form: {
    facts: [],
    fields: [
      tonnes,
      firstSerial,
      { id: 'ground', name: { zh: '依据', en: 'ground' }, kind: 'choice', options: grounds },
      { id: 'reason', name: { zh: '理由', en: 'reasons' }, kind: 'paragraph', most: 2000 },
    ],
  },
  from: { kind: 'holding', fills: () => ({}) },
  plan: async ({ values }, looking) => {
    const taken = await takeFromHolding(values, looking)
    if (!taken.ok) return taken
    const { step, named } = taken.value
    const before = await looking.accounts('cancelled')
    const id = ccerAccounts.cancelled(looking.holder, before.length + 1)
    const amount = countOf(values, 'tonnes')
    const ground = lineOf(values, 'ground')
    const why = grounds[ground] ?? { zh: ground, en: ground }
    return ok({
      steps: closed(id, 'cancelled', amount, step(id), looking, {
        zh: `第 ${before.length + 1} 次撤销`,
        en: `cancellation ${before.length + 1}`,
      }),
      says: {
        zh: `撤销 ${amount} 吨：${why.zh}${named.zh}`,
        en: `${amount} t cancelled: ${why.en}${named.en}`,
      },
      about: { ground, reason: lineOf(values, 'reason'), on: looking.today.toString() },
    })
  },
}

const certificateNumber = ({ holder }: Looking, number: number): string =>
  `ZX-${idOf(holder)}-${String(number).padStart(4, '0')}`

/** An account of its own that takes just so much, once, and is closed with it. */
const closed = (
  id: AccountId,
  kind: 'retired' | 'cancelled',
  amount: bigint,
  move: Step,
  { holder }: Looking,
  says: Text,
): readonly Step[] => [
  { do: 'open', account: { id, kind, holder, floor: 0n, ceiling: amount, says } },
  move,
  { do: 'close', account: id },
]

interface Taken {
  readonly holding: AccountView
  readonly step: (to: AccountId) => Step
  readonly named: Text
}

/** What the form takes out of the holder's account, if it is there. */
async function takeFromHolding(values: FormValues, looking: Looking): Promise<Result<Taken, LedgerProblem>> {
  const holding = await looking.account(ccerAccounts.holding(looking.holder))
  if (!holding) return noAccount
  const amount = countOf(values, 'tonnes')
  if (amount < 1n) return refused({ zh: '数量至少为 1 吨', en: 'it must be one tonne at least' })
  const free = holding.balance - holding.reserved
  if (amount > free)
    return refused(
      {
        zh: `账户里可用的只有 ${free} 吨，不能动用 ${amount} 吨；已经注销、撤销或者挂出待售的不在其中`,
        en: `only ${free} tonnes can be disposed of, not ${amount}; what is retired, cancelled or held for sale is not among them`,
      },
      { account: holding.id, left: free },
    )
  const typed = lineOf(values, 'firstSerial')
  if (typed === '')
    return ok({
      holding,
      step: (to) => ({ do: 'move', from: holding.id, to, amount }),
      named: { zh: '', en: '' },
    })
  const read = parseSerial(typed)
  if (!read.ok) return refused(read.error)
  const { series, number }: Serial = read.value
  const block = blockText(series, number, number + amount - 1n)
  return ok({
    holding,
    step: (to) => ({ do: 'move', from: holding.id, to, amount, series, first: number }),
    named: { zh: `，编号 ${block}`, en: `, ${block}` },
  })
}

/**
 * Measure 13.2. QDLP and QFLP by balance: a manager has one quota and spreads it over its funds as it likes; principal that
 * has come back can go out again. What counts is the balance that is out (or in) at any time, never above the quota.
 */
import { cite, plan } from '../../law/cite.ts'
import { written } from '../../ledgers/amounts.ts'
import type { AccountId, AccountView, Ledger, LedgerProblem, Looking, Operation, Step } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Party } from '../../people/persons.ts'
import { fail, ok, type Result, type Text } from '../../text.ts'
import type { FormValues } from '../../window/events.ts'
import type { Field } from '../../window/procedure.ts'
import { fenOf, idOf, lineOf, refused } from '../vocabulary/filled.ts'

export const schemes: Readonly<Record<string, Text>> = {
  qflp: { zh: '合格境外有限合伙人（QFLP）', en: 'QFLP: capital from abroad' },
  qdlp: { zh: '合格境内有限合伙人（QDLP）', en: 'QDLP: investment abroad' },
}

const account = (id: string): AccountId => id as AccountId

export const fundAccounts = {
  /** Of the manager's quota, what no fund has. */
  quota: (manager: Party, scheme: string): AccountId => account(`quota:${idOf(manager)}:${scheme}`),
  /** Of a fund's part, what is not in use. */
  fund: (manager: Party, scheme: string, code: string): AccountId => account(`fund:${idOf(manager)}:${scheme}:${code}`),
  /** Principal that is out, or in. */
  balance: (manager: Party, scheme: string, code: string): AccountId =>
    account(`balance:${idOf(manager)}:${scheme}:${code}`),
  /** Debit side: all that was granted. */
  granted: (manager: Party, scheme: string): AccountId => account(`granted:${idOf(manager)}:${scheme}`),
} as const

const scheme: Field = { id: 'scheme', name: { zh: '试点', en: 'scheme' }, kind: 'choice', options: schemes }
const amount: Field = {
  id: 'amount',
  name: { zh: '金额（折人民币元）', en: 'amount, in yuan or its equivalent' },
  kind: 'money',
}
const fund: Field = {
  id: 'fund',
  name: { zh: '基金备案编码', en: 'code of the fund' },
  help: { zh: '六位字母和数字，如 SABC12。', en: 'Six letters and digits, such as SABC12.' },
  kind: 'line',
  most: 6,
}
const paper: Field = {
  id: 'paper',
  name: { zh: '文件或者业务编号', en: 'document or reference' },
  kind: 'line',
  most: 80,
}

const byBalance = plan('13.2', '余额管理模式')
const cites = [byBalance, cite('beijing-capital-pilot-2022', 'whole')] as const
const yuan = (fen: bigint): string => written(fen, 2)
const none = refused({ zh: '金额应大于零', en: 'the amount must be more than nothing' })

const opened = (id: AccountId, kind: string, holder: Party, says: Text): Step => ({
  do: 'open',
  account: {
    id,
    kind,
    holder,
    floor: kind === 'granted' ? null : 0n,
    ceiling: kind === 'granted' ? 0n : null,
    says,
  },
})

interface Named {
  readonly of: string
  readonly name: Text
  readonly fen: bigint
  readonly code: string
  readonly reference: string
}

/** What the forms have in common; a fund is named by its code. */
function namedOn(values: FormValues, withFund: boolean): Result<Named, LedgerProblem> {
  const fen = fenOf(values, 'amount')
  if (fen < 1n) return none
  const code = lineOf(values, 'fund').toUpperCase()
  if (withFund && !/^[A-Z\d]{6}$/.test(code))
    return refused({
      zh: '基金备案编码应为六位字母和数字，如 SABC12',
      en: 'a fund’s code has six letters and digits, such as SABC12',
    })
  const of = lineOf(values, 'scheme')
  return ok({ of, name: schemes[of] ?? { zh: of, en: of }, fen, code, reference: lineOf(values, 'paper') })
}

/** There is so much on the account, or it is said how much there is. */
async function has(
  looking: Looking,
  id: AccountId,
  fen: bigint,
  what: Text,
): Promise<Result<AccountView, LedgerProblem>> {
  const found = await looking.account(id)
  const left = found?.balance ?? 0n
  return found && fen <= left
    ? ok(found)
    : fail({
        code: 'floor',
        account: id,
        left,
        cites: [byBalance],
        text: {
          zh: `${what.zh}只有 ${yuan(left)} 元，不足 ${yuan(fen)} 元`,
          en: `${what.en} is CNY ${yuan(left)}, less than ${yuan(fen)}`,
        },
      })
}

const unused = { zh: '尚未分配的额度', en: 'the quota that no fund has' }
const unusedOfFund = { zh: '该基金尚可使用的额度', en: 'what the fund may still use' }
const out = { zh: '该基金未收回的本金', en: 'the fund’s principal outstanding' }

const grant: Operation = {
  id: 'grant',
  name: { zh: '核定或者增加额度', en: 'Grant or raise a quota' },
  says: { zh: '给试点基金管理企业的总额度。', en: 'A fund manager’s quota as a whole.' },
  by: 'keeper',
  cites,
  form: { facts: [], fields: [scheme, amount, paper] },
  plan: async ({ values }, { holder }) => {
    const read = namedOn(values, false)
    if (!read.ok) return read
    const { of, name, fen, reference } = read.value
    return ok({
      steps: [
        opened(fundAccounts.granted(holder, of), 'granted', holder, name),
        opened(fundAccounts.quota(holder, of), 'quota', holder, name),
        {
          do: 'transfer',
          from: fundAccounts.granted(holder, of),
          to: fundAccounts.quota(holder, of),
          amount: fen,
        },
      ],
      says: { zh: `核定额度 ${yuan(fen)} 元`, en: `quota of CNY ${yuan(fen)} granted` },
      about: { scheme: of, paper: reference },
    })
  },
}

const reduce: Operation = {
  id: 'reduce',
  name: { zh: '调减额度', en: 'Reduce a quota' },
  says: {
    zh: '只能调减尚未分配给基金的额度；已分配的先收回。',
    en: 'Only what no fund has; what a fund has is taken back from it first.',
  },
  by: 'keeper',
  cites,
  form: { facts: [], fields: [scheme, amount, paper] },
  plan: async ({ values }, looking) => {
    const read = namedOn(values, false)
    if (!read.ok) return read
    const { of, fen, reference } = read.value
    const from = await has(looking, fundAccounts.quota(looking.holder, of), fen, unused)
    if (!from.ok) return from
    return ok({
      steps: [{ do: 'transfer', from: from.value.id, to: fundAccounts.granted(looking.holder, of), amount: fen }],
      says: { zh: `调减额度 ${yuan(fen)} 元`, en: `quota reduced by CNY ${yuan(fen)}` },
      about: { scheme: of, paper: reference },
    })
  },
}

const allot: Operation = {
  id: 'allot',
  name: { zh: '分配给基金', en: 'Give quota to a fund' },
  says: {
    zh: '在总额度之内分配给一只基金，不需另行登记。',
    en: 'Within the quota as a whole, with no entry of its own.',
  },
  by: 'holder',
  cites,
  form: { facts: [], fields: [scheme, fund, amount] },
  plan: async ({ values }, looking) => {
    const read = namedOn(values, true)
    if (!read.ok) return read
    const { of, name, fen, code } = read.value
    const { holder } = looking
    const from = await has(looking, fundAccounts.quota(holder, of), fen, unused)
    if (!from.ok) return from
    const says = { zh: `基金 ${code}，${name.zh}`, en: `fund ${code}, ${name.en}` }
    return ok({
      steps: [
        opened(fundAccounts.fund(holder, of, code), 'fund', holder, says),
        opened(fundAccounts.balance(holder, of, code), 'balance', holder, says),
        { do: 'transfer', from: from.value.id, to: fundAccounts.fund(holder, of, code), amount: fen },
      ],
      says: { zh: `分配给基金 ${code} ${yuan(fen)} 元`, en: `CNY ${yuan(fen)} of quota to fund ${code}` },
      about: { scheme: of, fund: code },
    })
  },
}

type Way = 'recall' | 'move' | 'return'

/** What a fund does with its part: given back to the manager, put to use, and free again when principal comes back. */
const ofFund = (id: Way, words: Pick<Operation, 'name' | 'says'>, said: Text): Operation => ({
  id,
  ...words,
  by: 'holder',
  cites,
  form: { facts: [], fields: id === 'recall' ? [scheme, fund, amount] : [scheme, fund, amount, paper] },
  from: {
    kind: id === 'return' ? 'balance' : 'fund',
    fills: ({ id: each }) => {
      const [, , of = '', code = ''] = each.split(':')
      return { scheme: of, fund: code }
    },
  },
  plan: async ({ values }, looking) => {
    const read = namedOn(values, true)
    if (!read.ok) return read
    const { of, fen, code, reference } = read.value
    const { holder } = looking
    const [fundId, balance] = [fundAccounts.fund(holder, of, code), fundAccounts.balance(holder, of, code)]
    const from = await has(looking, id === 'return' ? balance : fundId, fen, id === 'return' ? out : unusedOfFund)
    if (!from.ok) return from
    const to = { recall: fundAccounts.quota(holder, of), move: balance, return: fundId }[id]
    return ok({
      steps: [{ do: 'transfer', from: from.value.id, to, amount: fen }],
      says: { zh: `基金 ${code} ${said.zh} ${yuan(fen)} 元`, en: `fund ${code}: ${said.en} CNY ${yuan(fen)}` },
      about: { scheme: of, fund: code, ...(reference === '' ? {} : { paper: reference }) },
    })
  },
})

const recall = ofFund(
  'recall',
  {
    name: { zh: '收回基金额度', en: 'Take quota back from a fund' },
    says: { zh: '只收回基金尚未使用的部分，可以另行分配。', en: 'What the fund does not use, for another fund.' },
  },
  { zh: '收回额度', en: 'quota taken back' },
)

const move = ofFund(
  'move',
  {
    name: { zh: '汇出（入）本金', en: 'Move principal' },
    says: {
      zh: 'QDLP 汇出、QFLP 汇入本金，占用基金额度。收益、股息、税费等经常项目收支不在其中。',
      en: 'Principal out under QDLP or in under QFLP takes up the fund’s quota. Income, dividends, taxes and fees do not.',
    },
  },
  { zh: '汇出（入）本金', en: 'principal moved,' },
)

const giveBack = ofFund(
  'return',
  {
    name: { zh: '收回（退出）本金', en: 'Principal returned' },
    says: {
      zh: '本金收回或者退出后，额度随之恢复，可以再用。',
      en: 'Principal that has come back frees its quota, to be used again.',
    },
  },
  { zh: '收回（退出）本金', en: 'principal returned,' },
)

export const fundBalance: Ledger = {
  id: 'capital.fund-balance',
  name: { zh: 'QDLP、QFLP 余额管理', en: 'QDLP and QFLP by balance' },
  says: {
    zh: '额度按余额管理：核定到管理企业，在各基金之间调剂，本金收回后可以再用；任何时候不超过额度。',
    en: 'Quota by balance: granted to the manager, spread over its funds, used again once principal has come back; never above.',
  },
  measures: ['13.2'],
  keeper: authorityId('safe-beijing'),
  cites: [byBalance, cite('beijing-qflp-2021', 'whole'), cite('beijing-capital-pilot-2022', 'whole')],
  unit: { id: 'fen', name: { zh: '元', en: 'CNY' }, places: 2 },
  kinds: {
    quota: { name: { zh: '尚未分配的额度', en: 'quota that no fund has' }, shows: 'left' },
    fund: { name: { zh: '基金尚可使用的额度', en: 'quota that a fund may still use' }, shows: 'left' },
    balance: { name: { zh: '未收回的本金', en: 'principal outstanding' }, shows: 'used' },
    granted: { name: { zh: '核定总额度（借方）', en: 'granted in all (debit side)' }, shows: 'used', aside: true },
  },
  operations: [grant, reduce, allot, recall, move, giveBack],
  note: {
    zh: '方案为“探索优化”，余额管理的细则待定；北京 QDLP 的额度与办法未核，QFLP 的门槛未得。额度由外汇管理部门核定后录入。',
    en: 'The plan explores this; implementing rules are needed. Beijing’s QDLP quota and rules are not verified, QFLP’s thresholds not obtained. Quotas are entered as the exchange authority grants them.',
  },
}

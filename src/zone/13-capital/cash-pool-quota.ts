/**
 * Measure 13.6. The quotas of an integrated cash pool: what its members may borrow abroad and lend there, centralised at
 * the lead firm. A quota is counted from each member's equity and the factors in force, with its workings; drawing takes
 * it up by weight, repaying frees it again.
 */
import { cite, plan } from '../../law/cite.ts'
import { written } from '../../ledgers/amounts.ts'
import type { AccountId, AccountView, Ledger, Looking, Operation, Step } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import { parseCreditCode } from '../../people/credit-code.ts'
import type { Party } from '../../people/persons.ts'
import { printDecimal } from '../../rules/decimal.ts'
import { fail, ok, type Text } from '../../text.ts'
import { notAfter } from '../../time/dates.ts'
import type { Field } from '../../window/procedure.ts'
import { countOf, dateOf, fenOf, idOf, isYes, lineOf, refused, refusedBy } from '../vocabulary/filled.ts'
import {
  ceilingCites,
  contributionOf,
  type PoolSide,
  parameterOn,
  type Term,
  weightCites,
  weightOf,
  weights,
} from './macro-prudential.ts'

const sides: Readonly<Record<PoolSide, Text>> = {
  debt: { zh: '外债额度', en: 'foreign debt' },
  lending: { zh: '境外放款额度', en: 'lending abroad' },
}

const terms: Readonly<Record<Term, Text>> = {
  'over-one-year': { zh: '一年以上', en: 'over one year' },
  'one-year-or-less': { zh: '一年以下（含）', en: 'one year or less' },
}

const account = (id: string): AccountId => id as AccountId

export const poolAccounts = {
  /** What is drawn, by weight; its ceiling is the quota. */
  pool: (lead: Party, side: PoolSide): AccountId => account(`${side}:${idOf(lead)}`),
  /** What a member has brought in. */
  member: (lead: Party, side: PoolSide, code: string): AccountId => account(`member:${idOf(lead)}:${side}:${code}`),
  /** What is still drawn under a contract, by weight; the weight stands in the name. */
  contract: (lead: Party, side: PoolSide, weight: bigint, contract: string): AccountId =>
    account(`contract:${idOf(lead)}:${side}:${weight}:${contract}`),
  counter: (lead: Party): AccountId => account(`counter:${idOf(lead)}`),
} as const

const side: Field = { id: 'side', name: { zh: '额度', en: 'quota' }, kind: 'choice', options: sides }
const code: Field = {
  id: 'member',
  name: { zh: '成员企业统一社会信用代码', en: 'credit code of the member' },
  kind: 'line',
  most: 30,
}
const contract: Field = {
  id: 'contract',
  name: { zh: '合同编号', en: 'number of the contract' },
  kind: 'line',
  most: 60,
}
const principal: Field = {
  id: 'amount',
  name: { zh: '本金（折人民币元）', en: 'principal, in yuan or its equivalent' },
  kind: 'money',
}

const isSide = (value: string): value is PoolSide => value === 'debt' || value === 'lending'
const isTerm = (value: string): value is Term => value in terms
const sayYuan = (li: bigint): string => written(li, 3)
const unit = { id: 'li', name: { zh: '元', en: 'CNY' }, places: 3 }

const opened = (id: AccountId, kind: string, holder: Party, says: Text, ceiling: bigint | null = null): Step => ({
  do: 'open',
  account: { id, kind, holder, floor: kind === 'counter' ? null : 0n, ceiling, says },
})

const fileMember: Operation = {
  id: 'file-member',
  name: { zh: '备案成员及其额度', en: 'File a member and what it brings in' },
  says: {
    zh: '额度 = 所有者权益 × 杠杆率 × 当日的宏观审慎参数 × 归集比例，加入资金池。再次备案以新的计算替换原来的；归集比例填 0 即退出。额度不能减到已经用掉的以下。',
    en: 'Equity × leverage × the parameter of the day × the share centralised, added to the pool. Filed again, the new figure replaces the old; a share of 0 takes the member out. A quota cannot fall below what is drawn.',
  },
  by: 'keeper',
  cites: [ceilingCites.debt, ceilingCites.lending, plan('13.6')],
  form: {
    facts: [],
    fields: [
      side,
      { id: 'name', name: { zh: '成员企业名称', en: 'name of the member' }, kind: 'line', most: 120 },
      code,
      {
        id: 'equity',
        name: { zh: '最近一期经审计的所有者权益（元）', en: 'equity as last audited, in yuan' },
        kind: 'money',
      },
      { id: 'auditedOn', name: { zh: '审计基准日', en: 'date of the audited accounts' }, kind: 'date' },
      { id: 'share', name: { zh: '归集比例（%）', en: 'share centralised (%)' }, kind: 'count', most: 100 },
    ],
  },
  plan: async ({ values }, looking) => {
    const of = lineOf(values, 'side')
    const read = parseCreditCode(lineOf(values, 'member'))
    if (!isSide(of)) return refused({ zh: '没有这种额度', en: 'there is no such quota' })
    if (!read.ok) return refused(read.error)
    const audited = dateOf(values, 'auditedOn')
    if (!notAfter(audited, looking.today))
      return refused({ zh: '审计基准日不能在今天之后', en: 'accounts cannot be of a day after today' })
    const equity = fenOf(values, 'equity')
    const share = countOf(values, 'share')
    const worked = contributionOf(of, equity, share, looking.today)
    if (!worked)
      return refused({
        zh: `${looking.today} 的宏观审慎参数没有收录，不能计算`,
        en: `the parameter of ${looking.today} is not held here, so nothing can be counted`,
      })
    const { holder } = looking
    const name = lineOf(values, 'name')
    const memberId = poolAccounts.member(holder, of, read.value)
    const poolId = poolAccounts.pool(holder, of)
    const member = await looking.account(memberId)
    const pool = await looking.account(poolId)
    const before = member?.balance ?? 0n
    const quota = (pool?.ceiling ?? 0n) - before + worked.li
    const drawn = pool?.balance ?? 0n
    if (quota < drawn)
      return refused(
        {
          zh: `资金池已用 ${sayYuan(drawn)} 元，额度不能减为 ${sayYuan(quota)} 元；应先归还 ${sayYuan(drawn - quota)} 元`,
          en: `the pool has drawn CNY ${sayYuan(drawn)}, so its quota cannot fall to ${sayYuan(quota)}: ${sayYuan(drawn - quota)} has to be repaid first`,
        },
        { account: poolId, cites: [ceilingCites[of]] },
      )
    const change = worked.li - before
    const counter = poolAccounts.counter(holder)
    const moved: readonly Step[] =
      change > 0n
        ? [{ do: 'transfer', from: counter, to: memberId, amount: change }]
        : change < 0n
          ? [{ do: 'transfer', from: memberId, to: counter, amount: -change }]
          : []
    const workings = {
      equity: printDecimal(equity, 2),
      leverage: worked.leverage.toString(),
      parameter: printDecimal(worked.hundredths, 2),
      share: `${share}%`,
      result: printDecimal(worked.li, 3),
    }
    const formula = `${workings.equity} × ${workings.leverage} × ${workings.parameter} × ${workings.share} = ${workings.result}`
    return ok({
      steps: [
        opened(counter, 'counter', holder, { zh: '对方科目', en: 'contra account' }, null),
        opened(poolId, of, holder, { zh: `资金池${sides[of].zh}`, en: `pool: ${sides[of].en}` }, 0n),
        opened(memberId, 'member', holder, { zh: `${name} ${sides[of].zh}`, en: `${name}, ${sides[of].en}` }),
        ...moved,
        { do: 'limit', account: poolId, floor: 0n, ceiling: quota },
      ],
      says: { zh: `${name} ${sides[of].zh}：${formula} 元`, en: `${name}, ${sides[of].en}: CNY ${formula}` },
      about: {
        member: read.value,
        name,
        side: of,
        auditedOn: audited.toString(),
        ...workings,
        parameterSince: worked.since.toString(),
        quota: printDecimal(quota, 3),
      },
    })
  },
}

const draw: Operation = {
  id: 'draw',
  name: { zh: '占用额度', en: 'Draw' },
  says: {
    zh: '成员企业借入外债或者向境外放款。按权重占用：一年以下（含）的外债按 1.5 计，外币另加 0.5。',
    en: 'A member borrows abroad or lends there. It counts by weight: a debt of one year or less at 1.5, foreign currency with 0.5 on top.',
  },
  by: 'holder',
  cites: [plan('13.6'), ...weightCites.debt, ...weightCites.lending],
  form: {
    facts: [],
    fields: [
      side,
      code,
      contract,
      principal,
      { id: 'term', name: { zh: '期限', en: 'term' }, kind: 'choice', options: terms },
      { id: 'foreign', name: { zh: '以外币计价', en: 'in foreign currency' }, kind: 'yes-no' },
    ],
  },
  plan: async ({ values }, looking) => {
    const [of, term] = [lineOf(values, 'side'), lineOf(values, 'term')]
    const read = parseCreditCode(lineOf(values, 'member'))
    if (!isSide(of) || !isTerm(term)) return refused({ zh: '没有这种额度', en: 'there is no such quota' })
    if (!read.ok) return refused(read.error)
    const fen = fenOf(values, 'amount')
    if (fen < 1n) return none
    const { holder } = looking
    const pool = await looking.account(poolAccounts.pool(holder, of))
    const member = await looking.account(poolAccounts.member(holder, of, read.value))
    if (!pool || !member || member.balance === 0n)
      return refusedBy(
        {
          zh: `${read.value} 不是本资金池${sides[of].zh}的成员，应先备案`,
          en: `${read.value} is no member of this pool for ${sides[of].en}: it has to be filed first`,
        },
        cite('pbc-2025-251', 'conditions'),
      )
    const number = lineOf(values, 'contract')
    const weight = weightOf(of, term, isYes(values, 'foreign'))
    const under = await outstanding(looking, of, number)
    if (under && under.weight !== weight)
      return refused({
        zh: `合同 ${number} 已按权重 ${printDecimal(under.weight, 1)} 占用额度；期限或者币种不同的另用编号`,
        en: `the contract ${number} is drawn at the weight ${printDecimal(under.weight, 1)}: another term or currency needs a number of its own`,
      })
    const li = fen * weight
    const left = (pool.ceiling ?? 0n) - pool.balance
    if (li > left)
      return fail({
        code: 'ceiling',
        account: pool.id,
        left,
        cites: [ceilingCites[of], ...weightCites[of]],
        text: {
          zh: `需占用 ${sayYuan(li)} 元（本金 ${written(fen, 2)} × ${printDecimal(weight, 1)}），额度只剩 ${sayYuan(left)} 元，这样的合同至多还能办 ${written(left / weight, 2)} 元`,
          en: `it takes up CNY ${sayYuan(li)} (${written(fen, 2)} × ${printDecimal(weight, 1)}) and ${sayYuan(left)} is left: at most ${written(left / weight, 2)} on such a contract`,
        },
      })
    const [counter, contractId] = [poolAccounts.counter(holder), poolAccounts.contract(holder, of, weight, number)]
    return ok({
      steps: [
        opened(contractId, 'contract', holder, {
          zh: `${number} ${member.says.zh}`,
          en: `${number} ${member.says.en}`,
        }),
        { do: 'transfer', from: counter, to: pool.id, amount: li },
        { do: 'transfer', from: counter, to: contractId, amount: li },
      ],
      says: {
        zh: `合同 ${number}：${written(fen, 2)} × ${printDecimal(weight, 1)} = ${sayYuan(li)} 元`,
        en: `contract ${number}: CNY ${written(fen, 2)} × ${printDecimal(weight, 1)} = ${sayYuan(li)}`,
      },
      about: {
        member: read.value,
        side: of,
        contract: number,
        principal: printDecimal(fen, 2),
        weight: printDecimal(weight, 1),
        term,
        foreign: isYes(values, 'foreign'),
        parameterOnDay: printDecimal(parameterOn(of, looking.today)?.hundredths ?? 0n, 2),
      },
    })
  },
}

const repay: Operation = {
  id: 'repay',
  name: { zh: '归还', en: 'Repay' },
  says: {
    zh: '归还本金，按占用时的权重恢复额度；不能多于合同尚未归还的本金。',
    en: 'Principal repaid frees the quota by the weight at which it was drawn, never more than the contract has outstanding.',
  },
  by: 'holder',
  cites: [plan('13.6'), ...weightCites.debt, ...weightCites.lending],
  form: { facts: [], fields: [side, contract, principal] },
  from: {
    kind: 'contract',
    fills: ({ id }) => {
      const [, , of = '', , ...number] = id.split(':')
      return { side: of, contract: number.join(':') }
    },
  },
  plan: async ({ values }, looking) => {
    const of = lineOf(values, 'side')
    if (!isSide(of)) return refused({ zh: '没有这种额度', en: 'there is no such quota' })
    const fen = fenOf(values, 'amount')
    if (fen < 1n) return none
    const { holder } = looking
    const number = lineOf(values, 'contract')
    const under = await outstanding(looking, of, number)
    if (!under)
      return refused({
        zh: `合同 ${number} 没有尚未归还的本金`,
        en: `nothing is outstanding under the contract ${number}`,
      })
    const { drawn, weight } = under
    const li = fen * weight
    if (li > drawn.balance)
      return fail({
        code: 'floor',
        account: drawn.id,
        left: drawn.balance / weight,
        text: {
          zh: `合同 ${number} 尚未归还的本金为 ${written(drawn.balance / weight, 2)} 元`,
          en: `CNY ${written(drawn.balance / weight, 2)} is outstanding under the contract ${number}`,
        },
      })
    const counter = poolAccounts.counter(holder)
    return ok({
      steps: [
        { do: 'transfer', from: drawn.id, to: counter, amount: li },
        { do: 'transfer', from: poolAccounts.pool(holder, of), to: counter, amount: li },
      ],
      says: {
        zh: `合同 ${number} 归还 ${written(fen, 2)} 元，恢复额度 ${sayYuan(li)} 元`,
        en: `contract ${number}: CNY ${written(fen, 2)} repaid, ${sayYuan(li)} of quota freed`,
      },
      about: { side: of, contract: number, principal: printDecimal(fen, 2), weight: printDecimal(weight, 1) },
    })
  },
}

/** A contract is drawn at one weight as long as anything of it is outstanding. */
async function outstanding(
  looking: Looking,
  side: PoolSide,
  contract: string,
): Promise<{ readonly drawn: AccountView; readonly weight: bigint } | null> {
  for (const weight of weights) {
    const drawn = await looking.account(poolAccounts.contract(looking.holder, side, weight, contract))
    if (drawn && drawn.balance > 0n) return { drawn, weight }
  }
  return null
}

const none = refused({ zh: '金额应大于零', en: 'the amount must be more than nothing' })

export const cashPoolQuota: Ledger = {
  id: 'capital.cash-pool-quota',
  name: { zh: '资金池外债和境外放款额度', en: 'Quotas of a cash pool' },
  says: {
    zh: '成员企业的外债额度和境外放款额度归集到主办企业，按权益和宏观审慎参数计算，过程留存；占用按权重，归还即恢复。',
    en: 'What the members may borrow and lend abroad is centralised at the lead firm: counted from equity and the macro-prudential parameters with its workings, drawn by weight, free again once repaid.',
  },
  measures: ['13.6'],
  keeper: authorityId('safe-beijing'),
  cites: [plan('13.6'), ceilingCites.debt, ceilingCites.lending],
  unit,
  kinds: {
    debt: { name: { zh: '已占用的外债额度', en: 'foreign debt drawn' }, shows: 'used' },
    lending: { name: { zh: '已占用的境外放款额度', en: 'lending abroad drawn' }, shows: 'used' },
    member: { name: { zh: '成员归集的额度', en: 'what a member has brought in' }, shows: 'used' },
    contract: { name: { zh: '合同尚未归还', en: 'outstanding under a contract' }, shows: 'used' },
    counter: { name: { zh: '对方科目', en: 'contra account' }, shows: 'used', aside: true },
  },
  operations: [fileMember, draw, repay],
  warnings: (['debt', 'lending'] as const).map((kind) => ({
    at: 90,
    kind,
    says: ({ ceiling, balance }) => ({
      zh: `${sides[kind].zh}只剩 ${sayYuan((ceiling ?? 0n) - balance)} 元`,
      en: `CNY ${sayYuan((ceiling ?? 0n) - balance)} is left for ${sides[kind].en}`,
    }),
    cites: [ceilingCites[kind]],
  })),
  note: {
    zh: '按全口径跨境融资和境外放款的一般公式计算；银发〔2025〕251 号对资金池额度的专门规定未得，须以备案为准。宏观审慎参数调整后，已备案的额度在重新备案时更新。',
    en: 'Counted by the general formulas for cross-border financing and lending abroad. What the notice of 2025 says of the quotas of pools in particular was not obtained: the filing prevails, and implementing rules are needed. After a change of the parameter a quota is renewed when it is filed again.',
  },
}

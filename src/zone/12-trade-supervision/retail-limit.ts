/**
 * Measure 12.6. What one person buys as cross-border retail imports: 5,000 yuan a purchase, 26,000 a calendar year, in
 * Beijing time. How a purchase is taxed, and whether it can be one at all, is what the decision on exhibits says; this
 * ledger gives it the year so far. Of the buyer it holds a keyed digest and never the identity number.
 */
import { cite, plan } from '../../law/cite.ts'
import { written } from '../../ledgers/amounts.ts'
import { ledger } from '../../ledgers/declare.ts'
import type { AccountId, LedgerProblem, Operation, Posting } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import { ask } from '../../rules/ask.ts'
import { plainOutputs } from '../../rules/plain.ts'
import { fail, ok, type Result, text } from '../../text.ts'
import { day } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import type { Field } from '../../window/procedure.ts'
import {
  enteredForCiftis,
  exhibitIsMedicine,
  exhibitMovedTo,
  onRetailImportList,
  singleItemOrder,
} from '../vocabulary/exhibit-sale.ts'
import { exhibitSale } from './exhibit-sale.ts'

const limits = cite('retail-imports-2018-49', 'limits')
const taxes = cite('retail-imports-2018-49', 'tax')
const thePlan = plan('12.6')

/** Fen. */
export const mostInAYear = 2_600_000n

const accountOf = (...parts: readonly string[]): AccountId => parts.join(':') as AccountId
export const buyerOf = (digest: string, year: number): AccountId => accountOf('buyer', digest, `${year}`)
const soldBy = (seller: string): AccountId => accountOf('sold', seller)
/** Made with the order: says whose it is and to which year it was counted, so that it goes back there and nowhere else. */
const boughtBy = (seller: string, order: string, buyer: AccountId): string => `bought:${seller}:${order}:${buyer}`
const orderOf = (seller: string, order: string): AccountId => accountOf('order', seller, order)

const said = (values: FormValues, id: string): string => {
  const value = values[id]
  return typeof value === 'string' ? value.trim() : ''
}

/** `1200.5` yuan in fen; the form has been read, so it is an amount. */
const fenOf = (yuan: string): bigint => {
  const [whole = '0', rest = ''] = yuan.split('.')
  return BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0'))
}

const buyerField: Field = {
  id: 'buyer',
  name: text('购买人的身份证件号码', 'identity number of the buyer'),
  help: text(
    '只在收到时换算成带密钥的摘要，号码本身不保存、不显示。',
    'Turned into a keyed digest as it arrives; the number itself is neither kept nor shown.',
  ),
  kind: 'line',
  most: 40,
  personal: true,
}
const orderField: Field = {
  id: 'order',
  name: text('订单号', 'order'),
  kind: 'line',
  most: 60,
  wrong: (typed) =>
    /^[\w./-]+$/.test(typed) ? null : text('由字母、数字和 . / - 组成', 'is made of letters, digits and . / -'),
}

const purchase: Operation = {
  id: 'purchase',
  name: text('登记一次交易', 'Enter a purchase'),
  says: text(
    '按付款当天计入购买人当年的交易总额。超过限值、或者展品不符合条件的，不予登记。',
    'Counts towards the buyer’s year as of the day of payment. Refused above the limits, and where the exhibit may not be sold so.',
  ),
  by: 'holder',
  cites: [limits, taxes, thePlan],
  form: {
    facts: [enteredForCiftis, onRetailImportList, exhibitIsMedicine, exhibitMovedTo, singleItemOrder],
    fields: [
      buyerField,
      orderField,
      { id: 'value', name: text('完税价格（元）', 'dutiable value, in yuan'), kind: 'money' },
    ],
  },
  sealed: { buyer: 'resident-id' },
  plan: async ({ values }, looking) => {
    const value = fenOf(said(values, 'value'))
    if (value <= 0n) return fail({ code: 'refused', text: text('完税价格应大于 0', 'the value must be above 0') })
    const { year } = looking.today
    const buyer = buyerOf(said(values, 'buyer'), year)
    const before = (await looking.account(buyer))?.balance ?? 0n
    const taxed = taxedAs(values, value, before + value, looking.today)
    if (!taxed.ok) return taxed
    const { seller, order } = { seller: looking.holder.id, order: said(values, 'order') }
    return ok({
      says:
        taxed.value === 'full'
          ? text(
              `订单 ${order}，单件超过 5,000 元，全额征税`,
              `order ${order}, one item above 5,000 yuan, taxed in full`,
            )
          : text(
              `订单 ${order}，限值以内，关税 0，增值税、消费税按 70%`,
              `order ${order}, within the limits: no duty, 70 % of the taxes`,
            ),
      about: { order, value: written(value, 2), taxed: taxed.value },
      steps: [
        { do: 'once', mark: orderOf(seller, order), again: 'refuse' },
        { do: 'once', mark: boughtBy(seller, order, buyer), again: 'refuse' },
        {
          do: 'open',
          account: {
            id: soldBy(seller),
            kind: 'sold',
            holder: looking.holder,
            floor: null,
            ceiling: 0n,
            says: text('登记的交易', 'purchases entered'),
          },
        },
        {
          do: 'open',
          account: {
            id: buyer,
            kind: 'buyer',
            holder: null,
            floor: 0n,
            ceiling: mostInAYear,
            says: text(
              `购买人 ${said(values, 'buyer').slice(0, 6)}… · ${year} 年`,
              `buyer ${said(values, 'buyer').slice(0, 6)}… · ${year}`,
            ),
            period: { from: day(`${year}-01-01`), until: day(`${year}-12-31`) },
          },
        },
        {
          do: 'open',
          account: {
            id: orderOf(seller, order),
            kind: 'order',
            holder: looking.holder,
            floor: 0n,
            ceiling: null,
            says: text(`订单 ${order}`, `order ${order}`),
          },
        },
        { do: 'transfer', from: soldBy(seller), to: buyer, amount: value },
        { do: 'transfer', from: soldBy(seller), to: orderOf(seller, order), amount: value },
      ],
    } satisfies Planned)
  },
}

type Planned = Omit<Posting, 'ledger' | 'operation' | 'on'>

/** What the decision says of this purchase; why not, in the words of the rule that stands against it. */
function taxedAs(
  values: FormValues,
  value: bigint,
  year: bigint,
  on: Parameters<Operation['plan']>[1]['today'],
): Result<string, LedgerProblem> {
  const facts = Object.fromEntries(
    purchase.form.facts.flatMap(({ id }) => (values[id] === undefined ? [] : [[id, values[id]]])),
  )
  const asked = ask(
    exhibitSale,
    { ...facts, purchaseValue: yuan(value), purchasesThisYear: yuan(year) },
    { on, knownOn: on },
  )
  if (!asked.ok) {
    const [problem] = asked.problems
    return fail({ code: 'refused', text: problem?.text ?? text('这些事实不能成立', 'these facts cannot be') })
  }
  const { saleable, purchase: taxed } = plainOutputs(asked.answer)
  // Above the year there is nothing that could make it a retail import; which of the other facts are known does not matter.
  if (year > mostInAYear)
    return fail({
      code: 'ceiling',
      text: text(
        '超过购买人 26,000 元的年度交易限值：按一般贸易管理，不作为零售进口登记',
        'above the buyer’s 26,000 yuan for the year: ordinary trade, and not entered as a retail import',
      ),
      cites: [limits],
    })
  if (saleable !== true)
    return fail({
      code: 'refused',
      text:
        saleable === 'unknown'
          ? text(
              '先回答展品的各项问题：能不能按网购保税模式卖还定不下来',
              'answer the questions about the exhibit: whether it may be sold as a bonded retail import is still open',
            )
          : text(
              '这件商品不能按服贸会展品的网购保税模式销售',
              'this item may not be sold as a bonded retail import of an exhibit of the fair',
            ),
      cites: [...(asked.answer.outputs.get('saleable')?.by ?? [])].flatMap(({ cites }) => cites),
    })
  if (taxed === 'concession' || taxed === 'full') return ok(taxed)
  return fail({
    code: 'refused',
    text:
      taxed === 'unknown'
        ? text(
            '超过单次 5,000 元：请回答订单下是否只有一件商品',
            'above 5,000 yuan: say whether the order is for one item only',
          )
        : text(
            '超过单次 5,000 元而不止一件商品：按一般贸易管理，不作为零售进口登记',
            'above 5,000 yuan and more than one item: ordinary trade, and not entered as a retail import',
          ),
    cites: [limits, taxes],
  })
}

const yuan = (fen: bigint): string => written(fen, 2).replaceAll(',', '')

const reverse: Operation = {
  id: 'reverse',
  name: text('更正一次交易', 'Put a purchase right'),
  says: text(
    '登记有误的，用一笔冲回，年度总额随之减少；原来的记录不删除。',
    'What was entered wrongly is posted back, and the year’s total with it. The first entry stays.',
  ),
  by: 'keeper',
  cites: [limits],
  form: {
    facts: [],
    fields: [
      buyerField,
      orderField,
      { id: 'year', name: text('计入的年份', 'year to which it was counted'), kind: 'count', most: 2999 },
      { id: 'reason', name: text('理由', 'reason'), kind: 'paragraph', most: 1000 },
    ],
  },
  sealed: { buyer: 'resident-id' },
  from: { kind: 'order', fills: ({ id }) => ({ order: id.split(':').slice(2).join(':') }) },
  plan: async ({ values }, looking) => {
    const order = said(values, 'order')
    const seller = looking.holder.id
    const buyer = buyerOf(said(values, 'buyer'), Number(values.year))
    const at = await looking.account(orderOf(seller, order))
    if (!at || at.balance === 0n)
      return fail({
        code: 'unknown-account',
        text: at
          ? text(`订单 ${order} 已经冲回`, `order ${order} was posted back already`)
          : text(`这一经营者没有登记订单 ${order}`, `this seller has entered no order ${order}`),
      })
    if ((await looking.fresh([boughtBy(seller, order, buyer)])) > 0)
      return fail({
        code: 'refused',
        text: text(
          `订单 ${order} 不在这位购买人 ${values.year} 年的交易中`,
          `order ${order} is not among this buyer’s purchases of ${values.year}`,
        ),
      })
    return ok({
      says: text(`更正订单 ${order}：${said(values, 'reason')}`, `order ${order} put right: ${said(values, 'reason')}`),
      about: { order, reason: said(values, 'reason') },
      steps: [
        { do: 'transfer', from: buyer, to: soldBy(seller), amount: at.balance, late: true },
        { do: 'transfer', from: at.id, to: soldBy(seller), amount: at.balance },
      ],
    })
  },
}

export const retailLimit = ledger({
  id: 'trade.retail-limit',
  name: text('跨境电商零售进口限值账', 'Limits of cross-border retail imports'),
  says: text(
    '服贸会展品按网购保税模式销售的，每次交易记入购买人当年的总额：单次 5,000 元，一年 26,000 元，按北京时间的公历年计。',
    'Exhibits of the fair sold as bonded retail imports count towards the buyer’s year: 5,000 yuan a purchase, 26,000 a calendar year in Beijing time.',
  ),
  measures: ['12.6'],
  keeper: authorityId('customs-beijing'),
  cites: [limits, taxes, thePlan],
  unit: { id: 'fen', name: text('元', 'yuan'), places: 2 },
  kinds: {
    buyer: { name: text('购买人的年度总额', 'the buyer’s year'), shows: 'used' },
    order: { name: text('订单', 'orders'), shows: 'used' },
    sold: { name: text('经营者登记的交易', 'what a seller entered'), shows: 'used', aside: true },
  },
  operations: [purchase, reverse],
  warnings: [
    {
      at: 80,
      kind: 'buyer',
      says: (account) =>
        text(
          `年度限值 26,000 元，还剩 ${written(mostInAYear - account.balance, 2)} 元`,
          `${written(mostInAYear - account.balance, 2)} yuan are left of the 26,000 for the year`,
        ),
      cites: [limits],
    },
  ],
  note: text(
    '只计经本窗口登记的交易；海关掌握的个人年度总额包括全国其他平台的交易，接口未核，销售前仍应向海关核对。',
    'It counts what is entered here. The customs’ own total holds purchases through every platform in the country; no interface to it was verified, so check with customs before a sale.',
  ),
})

/**
 * Measure 12.5. One general licence, many shipments: each item of the licence is an account from which the shipments are
 * drawn, until its quantity is used up or its last day is over. Every shipment is an account of its own that holds what
 * went out with it, so that no correction can ever take back more than that shipment held.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { written } from '../../ledgers/amounts.ts'
import { ledger } from '../../ledgers/declare.ts'
import type { AccountId, AccountView, HeldLicence, LedgerProblem, Looking, Operation } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import { fail, ok, type Result, type Text, text } from '../../text.ts'
import { before, day, type LegalDate } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import { parseLicenceId } from '../../window/ids.ts'
import type { Field } from '../../window/procedure.ts'
import {
  type EndUser,
  endUsersIn,
  type Good,
  goodsIn,
  placesOfQuantity,
  readQuantity,
  rightQuantity,
} from './licence-lines.ts'

const procedureId = 'trade.general-licence-application'

const accountOf = (...parts: readonly string[]): AccountId => parts.join(':') as AccountId
export const leftOf = (licence: string, code: string): AccountId => accountOf('left', licence, code)
export const shipmentOf = (licence: string, code: string, shipment: string): AccountId =>
  accountOf('shipment', licence, code, shipment)
const grantedOf = (licence: string): AccountId => accountOf('granted', licence)

const manyShipments = cite('export-control-2024', '15', '通用许可（单一或多个最终用户、多次，≤3年）')
const keyChanges = cite('export-control-2024', '18')
const thePlan = plan('12.5')

const amount = (quantity: bigint): string => written(quantity, placesOfQuantity).replace(/\.?0+$/, '')

const said = (values: FormValues, id: string): string => {
  const value = values[id]
  return typeof value === 'string' ? value.normalize('NFKC').trim() : ''
}

const refused = (text: Text, ...cites: readonly Citation[]): Result<never, LedgerProblem> =>
  fail({ code: 'refused', text, cites })

/** What a licence is worth today, where that is not all that it says. */
const standsInTheWay: Readonly<Record<string, { readonly code: LedgerProblem['code']; readonly text: Text }>> = {
  suspended: {
    code: 'closed',
    text: text('许可被暂停，恢复之前不得发运', 'the licence is suspended: nothing leaves until it is reinstated'),
  },
  revoked: {
    code: 'closed',
    text: text('许可已被撤销，不得再发运', 'the licence was revoked: nothing more may leave under it'),
  },
  expired: {
    code: 'closed',
    text: text('许可已过最后一日，不得再发运', 'the last day of the licence is over: nothing more may leave under it'),
  },
  'not-yet-valid': { code: 'closed', text: text('许可尚未生效', 'the licence is not in force yet') },
}

/** The holder's own general licence, of whatever standing. */
async function licenceOf(values: FormValues, looking: Looking): Promise<Result<HeldLicence, LedgerProblem>> {
  const id = parseLicenceId(said(values, 'licence'))
  const licence = id.ok ? await looking.licence(id.value) : null
  return licence && licence.procedure === procedureId
    ? ok(licence)
    : refused(
        text(
          `“${said(values, 'licence')}”不是持有人名下的两用物项通用许可`,
          `“${said(values, 'licence')}” is no general licence for dual-use items of this holder`,
        ),
        manyShipments,
      )
}

function inForce(licence: HeldLicence, today: LegalDate): Result<HeldLicence, LedgerProblem> {
  const way = standsInTheWay[licence.until && before(licence.until, today) ? 'expired' : licence.state]
  if (!way) return ok(licence)
  const last = licence.until && way === standsInTheWay.expired ? `（${licence.until}）` : ''
  return fail({
    ...way,
    text: text(`${way.text.zh}${last}`, `${way.text.en}${last && ` (${licence.until})`}`),
    cites: [manyShipments],
  })
}

const licenceField: Field = {
  id: 'licence',
  name: text('许可证编号', 'number of the licence'),
  kind: 'line',
  most: 40,
}
const itemField: Field = {
  id: 'item',
  name: text('物项的管制编码', 'control code of the item'),
  kind: 'line',
  most: 20,
}
const shipmentField: Field = {
  id: 'shipment',
  name: text('批次编号', 'number of the shipment'),
  help: text(
    '报关单号或者发票号；同一物项的每一批只记一次。',
    'The customs declaration or the invoice; of one item each shipment is entered once.',
  ),
  kind: 'line',
  most: 40,
  wrong: (written) =>
    /^[\w./-]+$/.test(written) ? null : text('由字母、数字和 . / - 组成', 'is made of letters, digits and . / -'),
}
const quantityField: Field = {
  id: 'quantity',
  name: text('数量', 'quantity'),
  help: text('按许可证上的计量单位，至多三位小数。', 'In the unit of the licence, with three decimals at most.'),
  kind: 'line',
  most: 20,
  wrong: rightQuantity,
}

const open: Operation = {
  id: 'open',
  name: text('按许可证开立账户', 'Open the account of a licence'),
  says: text(
    '许可证上的每一物项各开一个账户，余量就是许可的数量。一份许可证只开立一次。',
    'An account for each item of the licence; what is left on it is the quantity licensed. Once for each licence.',
  ),
  by: 'holder',
  cites: [manyShipments, thePlan],
  form: { facts: [], fields: [licenceField] },
  plan: async ({ values }, looking) => {
    const found = await licenceOf(values, looking)
    if (!found.ok) return found
    const stands = inForce(found.value, looking.today)
    if (!stands.ok) return stands
    const licence = stands.value
    const goods = totals(goodsIn(licence.form.items))
    if (goods.length === 0)
      return refused(
        text(
          '这份许可证没有按行载明物项和数量，不能据以开立账户',
          'this licence does not state its items and quantities line by line, and no account can be opened from it',
        ),
        manyShipments,
      )
    return ok({
      says: text(`许可 ${licence.id} 开立账户`, `account of licence ${licence.id} opened`),
      about: {
        licence: licence.id,
        items: goods.map(({ code, name, quantity, unit }) => ({ code, name, quantity: amount(quantity), unit })),
        endUsers: endUsersIn(licence.form.endUsers).map((user) => ({ ...user })),
        until: licence.until?.toString() ?? null,
      },
      steps: [
        { do: 'once', mark: `opened:${licence.id}`, again: 'refuse' },
        {
          do: 'open',
          account: {
            id: grantedOf(licence.id),
            kind: 'granted',
            holder: looking.holder,
            floor: null,
            ceiling: 0n,
            says: text(`许可 ${licence.id}`, `licence ${licence.id}`),
          },
        },
        ...goods.flatMap(({ code, name, quantity, unit }) => [
          {
            do: 'open' as const,
            account: {
              id: leftOf(licence.id, code),
              kind: 'left',
              holder: looking.holder,
              floor: 0n,
              ceiling: quantity,
              says: text(
                `${code} ${name}（${unit}） · 许可 ${licence.id}`,
                `${code} ${name} (${unit}) · licence ${licence.id}`,
              ),
              ...(licence.until && { period: { from: licence.from, until: licence.until } }),
            },
          },
          { do: 'transfer' as const, from: grantedOf(licence.id), to: leftOf(licence.id, code), amount: quantity },
        ]),
      ],
    })
  },
}

/** An item written on two lines is one item. */
function totals(goods: readonly Good[]): readonly Good[] {
  const byCode = new Map<string, Good>()
  for (const good of goods) {
    const known = byCode.get(good.code)
    byCode.set(good.code, known ? { ...known, quantity: known.quantity + good.quantity } : good)
  }
  return [...byCode.values()]
}

const ship: Operation = {
  id: 'ship',
  name: text('登记一批发运', 'Enter a shipment'),
  says: text(
    '发运之前登记：超过余量、许可已到期或者被暂停、最终用户不在许可证上的，不予登记。',
    'Before it leaves. Refused where it is more than what is left, where the licence has ended or is suspended, or where the end user is not on it.',
  ),
  by: 'holder',
  cites: [manyShipments, keyChanges, thePlan],
  form: {
    facts: [],
    fields: [
      licenceField,
      itemField,
      shipmentField,
      quantityField,
      { id: 'endUser', name: text('最终用户', 'end user'), kind: 'line', most: 200 },
      { id: 'country', name: text('目的国（地区）', 'country or region of destination'), kind: 'line', most: 100 },
      { id: 'date', name: text('发运日期', 'day on which it leaves'), kind: 'date' },
      { id: 'contract', name: text('合同号', 'contract'), kind: 'line', most: 100 },
    ],
  },
  from: {
    kind: 'left',
    fills: ({ id }) => ({ licence: id.split(':')[1] ?? '', item: id.split(':')[2] ?? '' }),
    offers: async ({ id }, looking) => {
      const licence = await looking.licence(id.split(':')[1] ?? '')
      const users = endUsersIn(licence?.form.endUsers)
      return { endUser: unique(users.map(({ name }) => name)), country: unique(users.map(({ country }) => country)) }
    },
  },
  plan: async ({ values }, looking) => {
    const found = await licenceOf(values, looking)
    if (!found.ok) return found
    const licence = found.value
    const good = totals(goodsIn(licence.form.items)).find(({ code }) => code === said(values, 'item').toUpperCase())
    if (!good)
      return refused(
        text(
          `许可证上没有 ${said(values, 'item')}；种类改变的，须重新申请`,
          `${said(values, 'item')} is not on the licence; another item needs a new application`,
        ),
        keyChanges,
      )
    const stands = inForce(licence, looking.today)
    if (!stands.ok) return stands
    const leaves = day(said(values, 'date'))
    const when = withinLicence(leaves, licence, looking.today)
    if (!when.ok) return when
    const user = endUserOn(licence, said(values, 'endUser'), said(values, 'country'))
    if (!user.ok) return user
    const quantity = readQuantity(said(values, 'quantity')) ?? 0n
    const account = await looking.account(leftOf(licence.id, good.code))
    if (!account)
      return fail({
        code: 'unknown-account',
        text: text('先按许可证开立账户', 'open the account of the licence first'),
        cites: [manyShipments],
      })
    const left = account.balance - account.reserved
    if (quantity > left)
      return fail({
        code: 'floor',
        account: account.id,
        left,
        text:
          left === 0n
            ? text(
                `${good.code} 的许可数量 ${amount(good.quantity)} ${good.unit}已经用完`,
                `all ${amount(good.quantity)} ${good.unit} of ${good.code} that the licence covers are used up`,
              )
            : text(
                `超过许可的余量：本批 ${amount(quantity)} ${good.unit}，还剩 ${amount(left)} ${good.unit}`,
                `more than the licence has left: this shipment is ${amount(quantity)} ${good.unit}, and ${amount(left)} ${good.unit} are left`,
              ),
        cites: [manyShipments, thePlan],
      })
    const shipment = said(values, 'shipment')
    const to = shipmentOf(licence.id, good.code, shipment)
    return ok({
      says: text(
        `批次 ${shipment}：${user.value.name}（${user.value.country}），${leaves} 发运`,
        `shipment ${shipment}: ${user.value.name} (${user.value.country}), leaving ${leaves}`,
      ),
      about: {
        licence: licence.id,
        item: good.code,
        shipment,
        quantity: amount(quantity),
        unit: good.unit,
        endUser: user.value.name,
        country: user.value.country,
        endUse: user.value.use,
        date: leaves.toString(),
        contract: said(values, 'contract'),
      },
      steps: [
        { do: 'once', mark: to, again: 'refuse' },
        {
          do: 'open',
          account: {
            id: to,
            kind: 'shipment',
            holder: looking.holder,
            floor: 0n,
            ceiling: null,
            says: text(
              `批次 ${shipment} · ${good.code} · ${user.value.name}`,
              `shipment ${shipment} · ${good.code} · ${user.value.name}`,
            ),
          },
        },
        { do: 'transfer', from: leftOf(licence.id, good.code), to, amount: quantity },
      ],
    })
  },
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** It is entered before it leaves, and leaves between the licence's first and last day, both included. */
function withinLicence(leaves: LegalDate, { from, until }: HeldLicence, today: LegalDate): Result<null, LedgerProblem> {
  if (until && before(until, leaves))
    return fail({
      code: 'closed',
      text: text(
        `许可到 ${until} 为止，${leaves} 已不在许可期限内`,
        `the licence runs to ${until}; ${leaves} is after its last day`,
      ),
      cites: [manyShipments],
    })
  if (before(leaves, from))
    return refused(
      text(`许可自 ${from} 起，${leaves} 尚未生效`, `the licence runs from ${from}; ${leaves} is before its first day`),
      manyShipments,
    )
  if (before(leaves, today))
    return refused(
      text(
        `发运日期 ${leaves} 已经过去：发运之前登记；漏记的，由主管机关更正`,
        `${leaves} is over: a shipment is entered before it leaves; one that was left out is for the authority to put right`,
      ),
      manyShipments,
    )
  return ok(null)
}

function endUserOn({ form }: HeldLicence, name: string, country: string): Result<EndUser, LedgerProblem> {
  const users = endUsersIn(form.endUsers)
  const named = users.filter((user) => user.name === name)
  if (named.length === 0)
    return refused(
      text(
        `最终用户“${name}”不在许可证上（许可证上是：${unique(users.map((user) => user.name)).join('、')}）；最终用户改变的，须重新申请`,
        `the end user “${name}” is not on the licence (it names ${unique(users.map((user) => user.name)).join(', ')}); another end user needs a new application`,
      ),
      keyChanges,
    )
  const found = named.find((user) => user.country === country)
  return found
    ? ok(found)
    : refused(
        text(
          `许可证上“${name}”的目的国（地区）是${unique(named.map((user) => user.country)).join('、')}，不是“${country}”；目的国改变的，须重新申请`,
          `on the licence the country of “${name}” is ${unique(named.map((user) => user.country)).join(', ')}, not “${country}”; another country needs a new application`,
        ),
        keyChanges,
      )
}

const reverse: Operation = {
  id: 'reverse',
  name: text('更正一批发运', 'Put a shipment right'),
  says: text(
    '登记有误或者没有出口的数量，用一笔冲回；原来的记录不删除，冲回也不能多于这一批。',
    'What was entered wrongly, or did not leave, is posted back. The first entry stays, and never more goes back than the shipment held.',
  ),
  by: 'keeper',
  cites: [manyShipments],
  form: {
    facts: [],
    fields: [
      licenceField,
      itemField,
      shipmentField,
      quantityField,
      { id: 'reason', name: text('理由', 'reason'), kind: 'paragraph', most: 1000 },
    ],
  },
  from: {
    kind: 'shipment',
    fills: ({ id }) => {
      const [, licence = '', item = '', ...shipment] = id.split(':')
      return { licence, item, shipment: shipment.join(':') }
    },
  },
  plan: async ({ values }, looking) => {
    const [licence, item, shipment] = [
      said(values, 'licence'),
      said(values, 'item').toUpperCase(),
      said(values, 'shipment'),
    ]
    const from = shipmentOf(licence, item, shipment)
    const account = await looking.account(from)
    if (!account)
      return fail({
        code: 'unknown-account',
        text: text(
          `许可 ${licence} 没有 ${item} 的批次 ${shipment}`,
          `licence ${licence} has no shipment ${shipment} of ${item}`,
        ),
      })
    const quantity = readQuantity(said(values, 'quantity')) ?? 0n
    if (quantity > account.balance)
      return fail({
        code: 'floor',
        account: from,
        left: account.balance,
        text: text(
          `这一批现有 ${amount(account.balance)}，不能冲回 ${amount(quantity)}`,
          `this shipment holds ${amount(account.balance)} now; ${amount(quantity)} cannot go back`,
        ),
      })
    return ok({
      says: text(
        `更正批次 ${shipment}：${said(values, 'reason')}`,
        `shipment ${shipment} put right: ${said(values, 'reason')}`,
      ),
      about: { licence, item, shipment, quantity: amount(quantity), reason: said(values, 'reason') },
      steps: [{ do: 'transfer', from, to: leftOf(licence, item), amount: quantity }],
    })
  },
}

const used = (account: AccountView): string =>
  account.ceiling === null ? '' : amount(account.ceiling - account.balance)

export const licenceDrawdown = ledger({
  id: 'trade.licence-drawdown',
  name: text('通用许可核销账', 'Drawdown of general licences'),
  says: text(
    '一份两用物项通用许可，多批发运：每批登记数量、最终用户、目的国、日期和合同，数量用完、期限届满或者许可停用，下一批就不予登记。',
    'One general licence for dual-use items, many shipments: quantity, end user, country, day and contract of each. Once the quantity is used up, the time is over or the licence stopped, the next is refused.',
  ),
  measures: ['12.5'],
  keeper: authorityId('beijing/commerce'),
  cites: [thePlan, manyShipments, keyChanges],
  unit: { id: 'licensed-unit', name: text('（许可计量单位）', 'as the licence counts'), places: placesOfQuantity },
  kinds: {
    left: { name: text('许可余量', 'left on the licence'), shows: 'left' },
    shipment: { name: text('已登记的批次', 'shipments entered'), shows: 'used' },
    granted: { name: text('许可的数量', 'quantity licensed'), shows: 'used', aside: true },
  },
  operations: [open, ship, reverse],
  warnings: [
    {
      at: 80,
      kind: 'left',
      says: (account) =>
        text(
          `余量不到许可数量的两成（已用 ${used(account)}）；还要出口的，及早申请新的许可`,
          `less than a fifth of the quantity is left (${used(account)} used); apply for a new licence in time`,
        ),
      cites: [manyShipments],
    },
  ],
  note: text(
    '两用物项的数量和单位以许可证为准；商务部系统中的核销以主管机关公布的为准，接口未核。',
    'Quantities and units are those of the licence. How the ministry’s own system draws a licence down is for the authority to publish; no interface to it was verified.',
  ),
})

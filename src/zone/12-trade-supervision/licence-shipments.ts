/**
 * Shipments under a general licence: entered before they leave, by the firm; entered late or put right, by the authority,
 * with its reason and never by taking an entry away. A correction may come after the last day of the licence.
 */

import type { HeldLicence, LedgerProblem, Looking, Operation, Posting } from '../../ledgers/ledger.ts'
import { fail, ok, type Result, text } from '../../text.ts'
import { before, day, type LegalDate } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import type { Field } from '../../window/procedure.ts'
import {
  amount,
  endUserOn,
  inForce,
  itemField,
  keyChanges,
  leftOf,
  licenceField,
  licenceOf,
  manyShipments,
  quantityField,
  refused,
  said,
  shipmentField,
  shipmentOf,
  thePlan,
  totals,
  unique,
} from './licence-account.ts'
import { endUsersIn, goodsIn, readQuantity } from './licence-lines.ts'

const fields: readonly Field[] = [
  licenceField,
  itemField,
  shipmentField,
  quantityField,
  { id: 'endUser', name: text('最终用户', 'end user'), kind: 'line', most: 200 },
  { id: 'country', name: text('目的国（地区）', 'country or region of destination'), kind: 'line', most: 100 },
  { id: 'date', name: text('发运日期', 'day on which it leaves'), kind: 'date' },
  { id: 'contract', name: text('合同号', 'contract'), kind: 'line', most: 100 },
]

const reasonField: Field = { id: 'reason', name: text('理由', 'reason'), kind: 'paragraph', most: 1000 }

/** Chosen on what is left of an item, with the end users and countries that the licence names. */
const from: NonNullable<Operation['from']> = {
  kind: 'left',
  fills: ({ id }) => ({ licence: id.split(':')[1] ?? '', item: id.split(':')[2] ?? '' }),
  offers: async ({ id }, looking) => {
    const licence = await looking.licence(id.split(':')[1] ?? '')
    const users = endUsersIn(licence?.form.endUsers)
    return { endUser: unique(users.map(({ name }) => name)), country: unique(users.map(({ country }) => country)) }
  },
}

export const ship: Operation = {
  id: 'ship',
  name: text('登记一批发运', 'Enter a shipment'),
  says: text(
    '发运之前登记：超过余量、许可已到期或者被暂停、最终用户不在许可证上的，不予登记。',
    'Before it leaves. Refused where it is more than what is left, where the licence has ended or is suspended, or where the end user is not on it.',
  ),
  by: 'holder',
  cites: [manyShipments, keyChanges, thePlan],
  form: { facts: [], fields },
  from,
  plan: ({ values }, looking) => shipped(values, looking, null),
}

export const enterLate: Operation = {
  id: 'enter-late',
  name: text('补记一批发运', 'Enter a shipment late'),
  says: text(
    '许可期限内已经发运而漏记的，由主管机关写明理由补记；许可后来到期、暂停或者撤销的，也可以补记。超过余量的不能补记，另行查处。',
    'A shipment that left within the licence’s time and was not entered is entered by the authority, with its reason, even where the licence has ended, been suspended or revoked since. What is more than was left cannot be entered, and is a matter for enforcement.',
  ),
  by: 'keeper',
  cites: [manyShipments, thePlan],
  form: { facts: [], fields: [...fields, reasonField] },
  from,
  plan: ({ values }, looking) => shipped(values, looking, said(values, 'reason')),
}

type Planned = Omit<Posting, 'ledger' | 'operation' | 'on'>

/** `late`: why it was not entered before it left; null where it is entered in time. */
async function shipped(
  values: FormValues,
  looking: Looking,
  late: string | null,
): Promise<Result<Planned, LedgerProblem>> {
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
  const stands = late === null ? inForce(licence, looking.today) : ok(licence)
  if (!stands.ok) return stands
  const leaves = day(said(values, 'date'))
  const when = withinLicence(leaves, licence, looking.today, late !== null)
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
      `批次 ${shipment}：${user.value.name}（${user.value.country}），${leaves} 发运${late === null ? '' : `；补记：${late}`}`,
      `shipment ${shipment}: ${user.value.name} (${user.value.country}), leaving ${leaves}${late === null ? '' : `; entered late: ${late}`}`,
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
      ...(late !== null && { enteredLate: late, licenceStands: licence.state }),
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
      {
        do: 'transfer',
        from: leftOf(licence.id, good.code),
        to,
        amount: quantity,
        ...(late !== null && { late: true as const }),
      },
    ],
  })
}

/** It leaves between the licence's first and last day, both included; entered before, or late on a day after it left. */
function withinLicence(
  leaves: LegalDate,
  { from, until }: HeldLicence,
  today: LegalDate,
  late: boolean,
): Result<null, LedgerProblem> {
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
  if (!late && before(leaves, today))
    return refused(
      text(
        `发运日期 ${leaves} 已经过去：发运之前登记；漏记的，由主管机关补记`,
        `${leaves} is over: a shipment is entered before it leaves; one that was left out is for the authority to enter late`,
      ),
      manyShipments,
    )
  if (late && !before(leaves, today))
    return refused(
      text(
        `发运日期 ${leaves} 还没有过去：由企业自己登记，不用补记`,
        `${leaves} is not over yet: the firm enters the shipment itself, and nothing is late`,
      ),
      manyShipments,
    )
  return ok(null)
}

export const reverse: Operation = {
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
      steps: [{ do: 'transfer', from, to: leftOf(licence, item), amount: quantity, late: true }],
    })
  },
}

/**
 * The accounts of a general licence, and what stands on it: the accounts go by its number, by the item and by the shipment;
 * item, end user, country and days are read from the licence and never from what is typed.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { written } from '../../ledgers/amounts.ts'
import type { AccountId, HeldLicence, LedgerProblem, Looking } from '../../ledgers/ledger.ts'
import { fail, ok, type Result, type Text, text } from '../../text.ts'
import { before, type LegalDate } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import { parseLicenceId } from '../../window/ids.ts'
import type { Field } from '../../window/procedure.ts'
import { type EndUser, endUsersIn, type Good, placesOfQuantity, rightQuantity } from './licence-lines.ts'

const procedureId = 'trade.general-licence-application'

const accountOf = (...parts: readonly string[]): AccountId => parts.join(':') as AccountId
export const leftOf = (licence: string, code: string): AccountId => accountOf('left', licence, code)
export const shipmentOf = (licence: string, code: string, shipment: string): AccountId =>
  accountOf('shipment', licence, code, shipment)
export const grantedOf = (licence: string): AccountId => accountOf('granted', licence)

export const manyShipments = cite('export-control-2024', '15', '通用许可（单一或多个最终用户、多次，≤3年）')
export const keyChanges = cite('export-control-2024', '18')
export const thePlan = plan('12.5')

export const amount = (quantity: bigint): string => written(quantity, placesOfQuantity).replace(/\.?0+$/, '')

export const said = (values: FormValues, id: string): string => {
  const value = values[id]
  return typeof value === 'string' ? value.normalize('NFKC').trim() : ''
}

export const refused = (text: Text, ...cites: readonly Citation[]): Result<never, LedgerProblem> =>
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
export async function licenceOf(values: FormValues, looking: Looking): Promise<Result<HeldLicence, LedgerProblem>> {
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

export function inForce(licence: HeldLicence, today: LegalDate): Result<HeldLicence, LedgerProblem> {
  const way = standsInTheWay[licence.until && before(licence.until, today) ? 'expired' : licence.state]
  if (!way) return ok(licence)
  const last = licence.until && way === standsInTheWay.expired ? `（${licence.until}）` : ''
  return fail({
    ...way,
    text: text(`${way.text.zh}${last}`, `${way.text.en}${last && ` (${licence.until})`}`),
    cites: [manyShipments],
  })
}

export const licenceField: Field = {
  id: 'licence',
  name: text('许可证编号', 'number of the licence'),
  kind: 'line',
  most: 40,
}
export const itemField: Field = {
  id: 'item',
  name: text('物项的管制编码', 'control code of the item'),
  kind: 'line',
  most: 20,
}
export const shipmentField: Field = {
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
export const quantityField: Field = {
  id: 'quantity',
  name: text('数量', 'quantity'),
  help: text('按许可证上的计量单位，至多三位小数。', 'In the unit of the licence, with three decimals at most.'),
  kind: 'line',
  most: 20,
  wrong: rightQuantity,
}

/** An item written on two lines is one item. */
export function totals(goods: readonly Good[]): readonly Good[] {
  const byCode = new Map<string, Good>()
  for (const good of goods) {
    const known = byCode.get(good.code)
    byCode.set(good.code, known ? { ...known, quantity: known.quantity + good.quantity } : good)
  }
  return [...byCode.values()]
}

export const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

export function endUserOn({ form }: HeldLicence, name: string, country: string): Result<EndUser, LedgerProblem> {
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

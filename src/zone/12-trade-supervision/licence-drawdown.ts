/**
 * Measure 12.5. One general licence, many shipments: each item of the licence is an account from which the shipments are
 * drawn, until its quantity is used up or its last day is over. Every shipment is an account of its own that holds what
 * went out with it, so that no correction can ever take back more than that shipment held.
 */
import { ledger } from '../../ledgers/declare.ts'
import type { AccountView, Operation } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import { ok, text } from '../../text.ts'
import {
  amount,
  grantedOf,
  inForce,
  keyChanges,
  leftOf,
  licenceField,
  licenceOf,
  manyShipments,
  refused,
  thePlan,
  totals,
} from './licence-account.ts'
import { endUsersIn, goodsIn, placesOfQuantity } from './licence-lines.ts'
import { enterLate, reverse, ship } from './licence-shipments.ts'

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
    const licence = found.value
    // One that has ended since is opened as well, for what the authority enters late; nothing more is shipped under it.
    const stands = licence.state === 'not-yet-valid' ? inForce(licence, looking.today) : ok(licence)
    if (!stands.ok) return stands
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
          {
            do: 'transfer' as const,
            from: grantedOf(licence.id),
            to: leftOf(licence.id, code),
            amount: quantity,
            late: true as const,
          },
        ]),
      ],
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
  unit: { id: 'licensed-unit', name: text('（许可证的计量单位）', '(unit of the licence)'), places: placesOfQuantity },
  kinds: {
    left: { name: text('许可余量', 'left on the licence'), shows: 'left' },
    shipment: { name: text('已登记的批次', 'shipments entered'), shows: 'used' },
    granted: { name: text('许可的数量', 'quantity licensed'), shows: 'used', aside: true },
  },
  operations: [open, ship, enterLate, reverse],
  warnings: [
    {
      at: 80,
      kind: 'left',
      says: (account) =>
        text(
          `余量不超过许可数量的两成（已用 ${used(account)}）；还要出口的，及早申请新的许可`,
          `no more than a fifth of the quantity is left (${used(account)} used); apply for a new licence in time`,
        ),
      cites: [manyShipments],
    },
  ],
  note: text(
    '只记出口：方案还说到进口，依据未核。两用物项的数量和单位以许可证为准；商务部系统中的核销以主管机关公布的为准，接口未核。',
    'Exports alone are entered: the plan names imports too, and what they would rest on is not verified. Quantities and units are those of the licence. How the ministry’s own system draws a licence down is for the authority to publish; no interface to it was verified.',
  ),
})

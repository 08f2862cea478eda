/**
 * What was entered wrongly is posted back by the keeper, with its reason: the first entry stays. A clearance gives back
 * limit and stock, never more than it took; packs that were dispensed come back from the institution first.
 */
import type { Operation } from '../../ledgers/ledger.ts'
import { fail, ok, text } from '../../text.ts'
import type { Field } from '../../window/procedure.ts'
import {
  accountOf,
  approvalField,
  approvalOf,
  declarationField,
  institutionsOf,
  packs,
  quantityField,
  refused,
  said,
  zone,
} from './rare-disease-accounts.ts'

const reasonField: Field = { id: 'reason', name: text('理由', 'reason'), kind: 'paragraph', most: 1000 }

export const reverseClearance: Operation = {
  id: 'reverse-clearance',
  name: text('更正一次通关', 'Put a clearance right'),
  says: text(
    '登记有误或者没有通关的数量，用一笔冲回：限额和保税备货同时恢复，不能多于这一张报关单。原来的记录不删除；重新登记的，报关单号后加“-更正”。',
    'What was entered wrongly, or was not cleared, is posted back: limit and stock together, never more than that declaration took. The first entry stays; one entered anew has the number of the declaration with “-更正” behind it.',
  ),
  by: 'keeper',
  cites: [zone],
  form: { facts: [], fields: [approvalField, declarationField, quantityField, reasonField] },
  from: {
    kind: 'clearance',
    fills: ({ id }) => {
      const [, approval = '', ...declaration] = id.split(':')
      return { approval, declaration: declaration.join(':') }
    },
  },
  plan: async ({ values }, looking) => {
    const found = await approvalOf(values, looking, 'ever')
    if (!found.ok) return found
    const [approval, declaration, quantity] = [said(values, 'approval'), said(values, 'declaration'), packs(values)]
    const clearance = await looking.account(accountOf('clearance', approval, declaration))
    if (!clearance)
      return fail({
        code: 'unknown-account',
        text: text(
          `批准 ${approval} 没有报关单 ${declaration} 的通关`,
          `nothing was cleared under approval ${approval} by declaration ${declaration}`,
        ),
      })
    if (quantity > clearance.balance)
      return fail({
        code: 'floor',
        account: clearance.id,
        left: clearance.balance,
        text: text(
          `报关单 ${declaration} 现有 ${clearance.balance}，不能冲回 ${quantity}`,
          `declaration ${declaration} holds ${clearance.balance} now; ${quantity} cannot go back`,
        ),
      })
    const cleared = await looking.account(accountOf('cleared', approval))
    const here = cleared?.balance ?? 0n
    if (!cleared || quantity > here)
      return fail({
        code: 'floor',
        account: accountOf('cleared', approval),
        left: here,
        text: text(
          `已通关而未发放的只有 ${here}；已经发放的，先更正发放`,
          `only ${here} are cleared and not dispensed; put right first what was dispensed`,
        ),
      })
    const reason = said(values, 'reason')
    return ok({
      says: text(`更正报关单 ${declaration}：${reason}`, `declaration ${declaration} put right: ${reason}`),
      about: { approval, declaration, quantity: Number(quantity), reason },
      steps: [
        {
          do: 'transfer',
          from: accountOf('used', approval),
          to: accountOf('limit', approval),
          amount: quantity,
          late: true,
        },
        { do: 'transfer', from: cleared.id, to: accountOf('bonded', approval), amount: quantity, late: true },
        { do: 'transfer', from: clearance.id, to: accountOf('source', approval), amount: quantity, late: true },
      ],
    })
  },
}

export const reverseDispensing: Operation = {
  id: 'reverse-dispensing',
  name: text('更正一次发放', 'Put right what was dispensed'),
  says: text(
    '登记有误或者医疗机构退回的数量，用一笔冲回到已通关、待发放；不能多于该机构收到的。原来的记录不删除。',
    'What was entered wrongly, or came back from an institution, is cleared and to be dispensed again; never more than it received. The first entry stays.',
  ),
  by: 'keeper',
  cites: [zone],
  form: {
    facts: [],
    fields: [
      approvalField,
      { id: 'institution', name: text('医疗机构', 'institution'), kind: 'line', most: 200 },
      quantityField,
      reasonField,
    ],
  },
  from: {
    kind: 'institution',
    fills: ({ id, says }) => ({ approval: id.split(':')[1] ?? '', institution: says.zh }),
  },
  plan: async ({ values }, looking) => {
    const found = await approvalOf(values, looking, 'ever')
    if (!found.ok) return found
    const [approval, institution, quantity] = [said(values, 'approval'), said(values, 'institution'), packs(values)]
    const from = (await institutionsOf(approval, looking)).find(({ says }) => says.zh === institution)
    if (!from)
      return refused(
        `“${institution}”不是批准中写明的医疗机构`,
        `“${institution}” is none of the institutions that the approval names`,
        zone,
      )
    if (quantity > from.balance)
      return fail({
        code: 'floor',
        account: from.id,
        left: from.balance,
        text: text(
          `${institution}收到的只有 ${from.balance}，不能冲回 ${quantity}`,
          `${institution} received ${from.balance}; ${quantity} cannot go back`,
        ),
      })
    const reason = said(values, 'reason')
    return ok({
      says: text(`更正对${institution}的发放：${reason}`, `what ${institution} received put right: ${reason}`),
      about: { approval, institution, quantity: Number(quantity), reason },
      steps: [{ do: 'transfer', from: from.id, to: accountOf('cleared', approval), amount: quantity, late: true }],
    })
  },
}

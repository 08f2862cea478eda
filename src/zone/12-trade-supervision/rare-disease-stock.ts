/**
 * Measure 12.2. One approval, many clearances: bonded stock in the Tianzhu zone, an approved limit that each clearance
 * draws on, and every pack that is cleared goes to one of the institutions that the approval names.
 */
import { cite, plan } from '../../law/cite.ts'
import { ledger } from '../../ledgers/declare.ts'
import type { LedgerProblem, Looking, Operation, Step } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import { ask } from '../../rules/ask.ts'
import { plainOutputs } from '../../rules/plain.ts'
import { fail, ok, type Result, text } from '../../text.ts'
import { before, day } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import { approvedInChina } from '../vocabulary/innovative-medicine.ts'
import {
  heldInTianzhu,
  nationallyApprovedImport,
  rareDiseaseMedicine,
  rareDiseaseWhiteLists,
} from '../vocabulary/medicine-import.ts'
import {
  accountOf,
  approvalField,
  approvalFrom,
  approvalOf,
  declarationField,
  institutionsOf,
  type Kind,
  packs,
  quantityField,
  refused,
  said,
  thePlan,
  zone,
} from './rare-disease-accounts.ts'
import { reverseClearance, reverseDispensing } from './rare-disease-corrections.ts'
import { rareDiseaseImport } from './rare-disease-medicine.ts'

const prolonged = cite('beijing-rare-disease-zone-2024', 'prolonged')

const institutionsIn = (values: FormValues): readonly string[] => [
  ...new Set(
    said(values, 'institutions')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

const approve: Operation = {
  id: 'approve',
  name: text('登记批准限额', 'Enter an approved limit'),
  says: text(
    '按国家药监局的批准登记：药品、限额、期限，可以使用的医疗机构。登记后在限额内多次通关，不再逐次审批。',
    'As the national drug authority approved it: medicine, limit, last day, institutions. Within the limit many clearances then need no approval of their own.',
  ),
  by: 'keeper',
  cites: [zone, thePlan],
  form: {
    facts: [rareDiseaseMedicine, approvedInChina, heldInTianzhu, rareDiseaseWhiteLists, nationallyApprovedImport],
    fields: [
      approvalField,
      { id: 'medicine', name: text('药品名称和规格', 'medicine, with its strength'), kind: 'line', most: 200 },
      { ...quantityField, name: text('批准限额（最小包装）', 'limit approved, in smallest packs') },
      {
        id: 'institutions',
        name: text('特定医疗机构', 'institutions named'),
        help: text('每行一家。', 'One a line.'),
        kind: 'paragraph',
        most: 4000,
      },
      { id: 'until', name: text('批准的最后一日', 'last day of the approval'), kind: 'date' },
      {
        id: 'basis',
        name: text('试行期满后的依据', 'ground after the end of the trial'),
        help: text(
          '先行区试行两年，至 2026-09-23；此后登记的，写明延续或者另行批准的文号。',
          'The trial of two years ran to 23 September 2026; after that, name the document that prolongs it, or another approval.',
        ),
        kind: 'line',
        most: 200,
        optional: true,
      },
    ],
  },
  plan: async ({ values }, { today, holder }) => {
    const may = mayComeIn(values, today)
    if (!may.ok) return may
    const [approval, medicine, limit] = [said(values, 'approval'), said(values, 'medicine'), packs(values)]
    const until = day(said(values, 'until'))
    if (limit === 0n) return refused('批准限额应大于 0', 'the limit must be above 0')
    if (before(until, today)) return refused(`最后一日 ${until} 已经过去`, `its last day, ${until}, is over`)
    const opened = (kind: Kind, says: readonly [string, string], ceiling: bigint | null, more = ''): Step => ({
      do: 'open',
      account: {
        id: accountOf(kind, approval, more),
        kind,
        holder,
        floor: kind === 'source' ? null : 0n,
        ceiling,
        says: text(...says),
        // What was cleared in time reaches its patients after the last day as well.
        ...(kind !== 'cleared' && kind !== 'institution' && { period: { from: today, until } }),
      },
    })
    return ok({
      says: text(`批准 ${approval}：${medicine}，限额 ${limit}`, `approval ${approval}: ${medicine}, limit ${limit}`),
      about: {
        approval,
        medicine,
        limit: Number(limit),
        until: until.toString(),
        institutions: [...institutionsIn(values)],
        basis: said(values, 'basis') || null,
      },
      steps: [
        { do: 'once', mark: `approval:${approval}`, again: 'refuse' },
        opened('source', [`${medicine} · 来源`, `${medicine} · source`], 0n),
        opened(
          'limit',
          [`${medicine} · ${approval} 的限额余量`, `${medicine} · left of the limit of ${approval}`],
          limit,
        ),
        opened('used', [`${medicine} · ${approval} 已通关`, `${medicine} · cleared under ${approval}`], limit),
        opened('bonded', [`${medicine} · 天竺综保区保税备货`, `${medicine} · in bond in the Tianzhu zone`], null),
        opened('cleared', [`${medicine} · 已通关、待发放`, `${medicine} · cleared, to be dispensed`], null),
        ...institutionsIn(values).map((name, n) => opened('institution', [name, name], null, `${n + 1}`)),
        { do: 'transfer', from: accountOf('source', approval), to: accountOf('limit', approval), amount: limit },
      ],
    })
  },
}

/** The decision has the word; where the trial is over and nothing verified follows it, the keeper names the ground. */
function mayComeIn(values: FormValues, on: Looking['today']): Result<null, LedgerProblem> {
  const facts = Object.fromEntries(
    approve.form.facts.flatMap(({ id }) => (values[id] === undefined ? [] : [[id, values[id]]])),
  )
  const asked = ask(rareDiseaseImport, { ...facts, withinApprovedLimit: true }, { on, knownOn: on })
  if (!asked.ok)
    return fail({ code: 'refused', text: asked.problems[0]?.text ?? text('事实矛盾', 'these facts cannot be') })
  const { mayImport } = plainOutputs(asked.answer)
  if (mayImport === true) return ok(null)
  if (mayImport === 'needs-rules')
    return said(values, 'basis') === ''
      ? refused(
          '先行区试行已于 2026-09-23 届满，是否延续未核：请写明延续或者另行批准的依据',
          'the trial ended on 23 September 2026 and whether it was prolonged is not verified: name the ground on which this is approved',
          prolonged,
        )
      : ok(null)
  return mayImport === 'unknown'
    ? refused('先回答白名单和批准的各项问题', 'answer the questions about the white lists and the approval', zone)
    : refused('条件不齐，不能经先行区进口', 'a condition is missing: not through the zone', zone, thePlan)
}

const bond: Operation = {
  id: 'bond',
  name: text('保税备货入区', 'Put into bonded stock'),
  says: text(
    '进入天竺综合保税区备货，还没有通关，不占批准限额。',
    'Into stock in the Tianzhu zone; not cleared yet, and so not drawn from the limit.',
  ),
  by: 'holder',
  cites: [zone],
  form: { facts: [], fields: [approvalField, quantityField, declarationField] },
  from: approvalFrom('bonded'),
  plan: async ({ values }, looking) => {
    const found = await approvalOf(values, looking, 'lasts')
    if (!found.ok) return found
    const [approval, declaration] = [said(values, 'approval'), said(values, 'declaration')]
    return ok({
      says: text(`入区备货，单证 ${declaration}`, `into bonded stock, ${declaration}`),
      about: { approval, declaration, quantity: Number(packs(values)) },
      steps: [
        { do: 'once', mark: `bond:${approval}:${declaration}`, again: 'refuse' },
        {
          do: 'transfer',
          from: accountOf('source', approval),
          to: accountOf('bonded', approval),
          amount: packs(values),
        },
      ],
    })
  },
}

const clear: Operation = {
  id: 'clear',
  name: text('通关', 'Clear from bond'),
  says: text(
    '从保税备货中通关，同时扣减批准限额：不能多于备货，也不能多于限额余量。',
    'Out of bond, drawn from the limit: never more than the stock, nor than what is left of the limit.',
  ),
  by: 'holder',
  cites: [zone, thePlan],
  form: { facts: [], fields: [approvalField, quantityField, declarationField] },
  from: approvalFrom('limit'),
  plan: async ({ values }, looking) => {
    const found = await approvalOf(values, looking, 'lasts')
    if (!found.ok) return found
    const [approval, declaration, quantity] = [said(values, 'approval'), said(values, 'declaration'), packs(values)]
    const limit = found.value
    if (quantity > limit.balance)
      return fail({
        code: 'floor',
        account: limit.id,
        left: limit.balance,
        text: text(
          `超过批准限额：本次 ${quantity}，限额还剩 ${limit.balance}`,
          `above the limit approved: ${quantity} now, ${limit.balance} left of the limit`,
        ),
        cites: [zone],
      })
    const bonded = await looking.account(accountOf('bonded', approval))
    if (!bonded || quantity > bonded.balance)
      return fail({
        code: 'floor',
        account: accountOf('bonded', approval),
        left: bonded?.balance ?? 0n,
        text: text(
          `超过保税备货：本次 ${quantity}，备货 ${bonded?.balance ?? 0n}`,
          `more than is in bond: ${quantity} now, ${bonded?.balance ?? 0n} in stock`,
        ),
        cites: [zone],
      })
    return ok({
      says: text(`通关，报关单 ${declaration}`, `cleared, declaration ${declaration}`),
      about: { approval, declaration, quantity: Number(quantity) },
      steps: [
        { do: 'once', mark: `clear:${approval}:${declaration}`, again: 'refuse' },
        { do: 'transfer', from: limit.id, to: accountOf('used', approval), amount: quantity },
        { do: 'transfer', from: bonded.id, to: accountOf('cleared', approval), amount: quantity },
        {
          do: 'open',
          account: {
            id: accountOf('clearance', approval, declaration),
            kind: 'clearance',
            holder: looking.holder,
            floor: 0n,
            ceiling: null,
            says: text(`报关单 ${declaration}`, `declaration ${declaration}`),
          },
        },
        {
          do: 'transfer',
          from: accountOf('source', approval),
          to: accountOf('clearance', approval, declaration),
          amount: quantity,
        },
      ],
    })
  },
}

const dispense: Operation = {
  id: 'dispense',
  name: text('发放给医疗机构', 'Dispense to an institution'),
  says: text(
    '只能发放给批准中写明的医疗机构，不能多于已通关的数量。',
    'To an institution that the approval names alone, and never more than was cleared.',
  ),
  by: 'holder',
  cites: [zone, plan('12.2', '特定医疗机构')],
  form: {
    facts: [],
    fields: [
      approvalField,
      { id: 'institution', name: text('医疗机构', 'institution'), kind: 'line', most: 200 },
      quantityField,
      { id: 'batch', name: text('药品批号', 'batch'), kind: 'line', most: 60 },
    ],
  },
  from: {
    ...approvalFrom('cleared'),
    offers: async ({ id }, looking) => ({
      institution: (await institutionsOf(id.split(':')[1] ?? '', looking)).map(({ says }) => says.zh),
    }),
  },
  plan: async ({ values }, looking) => {
    // What is cleared already may still be given to patients once the approval is over.
    const found = await approvalOf(values, looking, 'ever')
    if (!found.ok) return found
    const [approval, institution, quantity] = [said(values, 'approval'), said(values, 'institution'), packs(values)]
    const named = await institutionsOf(approval, looking)
    const to = named.find(({ says }) => says.zh === institution)
    if (!to)
      return refused(
        `“${institution}”不是批准中写明的医疗机构（${named.map(({ says }) => says.zh).join('、')}）`,
        `“${institution}” is none of the institutions that the approval names (${named.map(({ says }) => says.zh).join(', ')})`,
        plan('12.2', '特定医疗机构'),
      )
    const cleared = await looking.account(accountOf('cleared', approval))
    if (!cleared || quantity > cleared.balance)
      return fail({
        code: 'floor',
        account: accountOf('cleared', approval),
        left: cleared?.balance ?? 0n,
        text: text(
          `已通关而未发放的只有 ${cleared?.balance ?? 0n}`,
          `only ${cleared?.balance ?? 0n} are cleared and not yet dispensed`,
        ),
        cites: [zone],
      })
    return ok({
      says: text(
        `发放给${institution}，批号 ${said(values, 'batch')}`,
        `to ${institution}, batch ${said(values, 'batch')}`,
      ),
      about: { approval, institution, quantity: Number(quantity), batch: said(values, 'batch') },
      steps: [{ do: 'transfer', from: cleared.id, to: to.id, amount: quantity }],
    })
  },
}

export const rareDiseaseStock = ledger({
  id: 'trade.rare-disease-stock',
  name: text('罕见病药品备货和限额账', 'Stock and limits of rare-disease medicines'),
  says: text(
    '先行区内未注册罕见病药品的保税备货、批准限额、通关和发放：一次批准，多次通关，不超限额，只到特定医疗机构。',
    'Unregistered rare-disease medicines in the pioneer zone: bonded stock, limit, clearances and what is dispensed. One approval, many clearances, never above the limit, to named institutions alone.',
  ),
  measures: ['12.2'],
  keeper: authorityId('beijing/medicines'),
  cites: [zone, thePlan],
  unit: { id: 'pack', name: text('最小包装', 'smallest packs'), places: 0 },
  kinds: {
    limit: { name: text('限额余量', 'left of the limit'), shows: 'left' },
    bonded: { name: text('保税备货', 'in bond'), shows: 'held' },
    cleared: { name: text('已通关、待发放', 'cleared, to be dispensed'), shows: 'held' },
    institution: { name: text('医疗机构收到的', 'received by institutions'), shows: 'used' },
    clearance: { name: text('各次通关', 'single clearances'), shows: 'used' },
    used: { name: text('已用限额', 'limit used'), shows: 'used' },
    source: { name: text('来源', 'source'), shows: 'used', aside: true },
  },
  operations: [approve, bond, clear, dispense, reverseClearance, reverseDispensing],
  warnings: [
    {
      at: 80,
      kind: 'limit',
      says: ({ balance }) =>
        text(
          `批准限额只剩 ${balance} 个最小包装；用药不能中断的，及早申请新的批准`,
          `${balance} packs are left of the limit; where treatment must not stop, apply for a new approval in time`,
        ),
      cites: [zone],
    },
  ],
  answers: ({ balance, kind }, on) => {
    if (kind !== 'limit') return null
    const asked = ask(
      rareDiseaseImport,
      {
        rareDiseaseMedicine: true,
        approvedInChina: false,
        heldInTianzhu: true,
        rareDiseaseWhiteLists: ['institution', 'medicine', 'importer'],
        nationallyApprovedImport: true,
        withinApprovedLimit: balance > 0n,
      },
      { on, knownOn: on },
    )
    return asked.ok ? asked.answer : null
  },
  note: text(
    '先行区试行两年，至 2026-09-23；期满后是否延续未核，此后的登记都写明依据。',
    'The zone’s trial of two years ran to 23 September 2026; whether it was prolonged is not verified, and whatever is entered after it names its ground.',
  ),
})

/** The accounts of an approval of rare-disease medicines, by its number, and what the forms about them have in common. */
import { cite, plan } from '../../law/cite.ts'
import type { AccountId, AccountView, LedgerProblem, Looking, Operation } from '../../ledgers/ledger.ts'
import { fail, ok, type Result, text } from '../../text.ts'
import { before } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import type { Field } from '../../window/procedure.ts'

export const zone = cite('beijing-rare-disease-zone-2024', 'whole')
export const thePlan = plan('12.2')

const kinds = ['source', 'limit', 'used', 'bonded', 'cleared', 'clearance', 'institution'] as const
export type Kind = (typeof kinds)[number]
export const accountOf = (kind: Kind, approval: string, more = ''): AccountId =>
  [kind, approval, ...(more === '' ? [] : [more])].join(':') as AccountId

export const said = (values: FormValues, id: string): string => {
  const value = values[id]
  return typeof value === 'string' ? value.normalize('NFKC').trim() : ''
}
export const packs = (values: FormValues): bigint => BigInt(Number(values.quantity ?? 0))

export const refused = (zh: string, en: string, ...cites: LedgerProblem['cites'] & {}): Result<never, LedgerProblem> =>
  fail({ code: 'refused', text: text(zh, en), cites })

export const approvalField: Field = {
  id: 'approval',
  name: text('批准文号', 'number of the approval'),
  kind: 'line',
  most: 60,
  wrong: (typed) => (/^[^:\s]+$/.test(typed) ? null : text('不含空格和冒号', 'has neither spaces nor colons')),
}
export const quantityField: Field = {
  id: 'quantity',
  name: text('数量（最小包装）', 'quantity, in smallest packs'),
  kind: 'count',
  most: 10_000_000,
}
export const declarationField: Field = {
  id: 'declaration',
  name: text('报关单号', 'customs declaration'),
  help: text('每张只记一次。', 'Each is entered once.'),
  kind: 'line',
  most: 40,
}

/** What an approval still allows; each step of the goods is entered while it lasts. */
export async function approvalOf(values: FormValues, looking: Looking, while_: 'lasts' | 'ever') {
  const approval = said(values, 'approval')
  const limit = await looking.account(accountOf('limit', approval))
  if (!limit || limit.holder?.id !== looking.holder.id)
    return fail<LedgerProblem>({
      code: 'unknown-account',
      text: text(`没有批准 ${approval} 的账户`, `there is no account of an approval ${approval}`),
    })
  const until = limit.period?.until
  if (while_ === 'lasts' && until && before(until, looking.today))
    return fail<LedgerProblem>({
      code: 'closed',
      text: text(
        `批准到 ${until} 为止，不能再备货、通关`,
        `the approval ran to ${until}: nothing more can be put into bond or cleared`,
      ),
      cites: [zone],
    })
  if (packs(values) === 0n)
    return fail<LedgerProblem>({ code: 'refused', text: text('数量应大于 0', 'the quantity must be above 0') })
  return ok(limit)
}

export const approvalFrom = (kind: Kind): NonNullable<Operation['from']> => ({
  kind,
  fills: ({ id }) => ({ approval: id.split(':')[1] ?? '' }),
})

/** Those that the approval names, each with an account of what it received. */
export const institutionsOf = async (approval: string, looking: Looking): Promise<readonly AccountView[]> =>
  (await looking.accounts('institution')).filter(({ id }) => id.startsWith(`institution:${approval}:`))

/**
 * What anyone is told who looks a unit's number up: its project, its year and in what kind of place it is. Whose it is stays
 * between the holder and the registry; for whom it was retired is told where the one who retired it made it public.
 */
import type { Beside, Place, Serials, SerialTold } from '../../ledgers/ledger.ts'
import type { Json } from '../../store/json.ts'
import type { Text } from '../../text.ts'
import { blockText, ccerAccounts, parseSerial, readSeries, serialText } from './ccer-accounts.ts'
import { grounds, purposes } from './ccer-units.ts'

type Line = SerialTold['lines'][number]

const same = (words: string): Text => ({ zh: words, en: words })
const line = (zh: string, en: string, value: Text): Line => ({ name: { zh, en }, value })

const states: Readonly<Record<string, Text>> = {
  holding: { zh: '可以转让或者注销', en: 'it can be transferred or retired' },
  custody: {
    zh: '在市场上待售，售出或者退回之前不能动用',
    en: 'on offer in the market; it cannot move until it is sold or comes back',
  },
  retired: { zh: '不能再转让或者使用', en: 'it is never transferred or used again' },
  cancelled: { zh: '不再是核证自愿减排量', en: 'it is a certified reduction no longer' },
}

/** What was said when the account was closed with the deed. */
const found = (about: Json | null, name: string): unknown =>
  about !== null && typeof about === 'object' ? Object.entries(about).find(([key]) => key === name)?.[1] : undefined

const told = (about: Json | null, name: string): string => {
  const said = found(about, name)
  return typeof said === 'string' ? said : ''
}

const isPublic = (about: Json | null): boolean => found(about, 'public') === true

async function tells({ series, account, blocks }: Place, beside: Beside): Promise<SerialTold> {
  const { project, vintage } = readSeries(series)
  const entered = await beside.account(ccerAccounts.project(project))
  const about = account.closed ? await beside.latest(account.id) : null
  const lines: readonly Line[] = [
    line('现状', 'How it stands', states[account.kind] ?? same(account.kind)),
    line('项目', 'Project', {
      zh: `${project} ${entered?.says.zh ?? ''}`,
      en: `${project} ${entered?.says.en ?? ''}`,
    }),
    line('减排量产生的年份', 'Vintage', same(String(vintage))),
    line('数量', 'Amount', { zh: '1 吨二氧化碳当量', en: '1 tonne of CO2 equivalent' }),
  ]
  if (about === null) return { lines, certificate: null }
  const on = line(
    account.kind === 'retired' ? '注销日期' : '撤销日期',
    account.kind === 'retired' ? 'Retired on' : 'Cancelled on',
    same(told(about, 'on')),
  )
  if (account.kind === 'cancelled') {
    const ground = grounds[told(about, 'ground')] ?? same(told(about, 'ground'))
    return { lines: [...lines, on, line('依据', 'Ground', ground)], certificate: null }
  }
  if (!isPublic(about)) return { lines: [...lines, on], certificate: null }
  const purpose = purposes[told(about, 'purpose')] ?? same(told(about, 'purpose'))
  const beneficiary = told(about, 'beneficiary')
  return {
    lines: [
      ...lines,
      on,
      line('受益人', 'Beneficiary', same(beneficiary)),
      line('用途', 'Purpose', purpose),
      line('注销证书', 'Certificate', same(told(about, 'certificate'))),
    ],
    certificate: certificateOf(about, beneficiary, purpose, blocks),
  }
}

function certificateOf(about: Json, beneficiary: string, purpose: Text, blocks: Place['blocks']): Text {
  const [number, on, tonnes] = [told(about, 'certificate'), told(about, 'on'), told(about, 'tonnes')]
  const each = blocks.map(({ series, first, last }) => blockText(series, first, last))
  return {
    zh: `注销证书 ${number}：兹证明，${tonnes} 吨核证自愿减排量已于 ${on} 为${beneficiary}注销，用途为${purpose.zh}。编号：${each.join('；')}。上列减排量不能再转让、使用或者恢复。`,
    en: `Retirement certificate ${number}: ${tonnes} tonnes of certified emission reductions were retired on ${on} for ${beneficiary}; purpose: ${purpose.en}. Numbers: ${each.join('; ')}. They cannot be transferred, used or restored.`,
  }
}

export const ccerSerials: Serials = {
  example: 'CCER-P000012-2023-00000147',
  read: parseSerial,
  write: (series, number) => serialText({ series, number }),
  block: ({ series, first, last }) => blockText(series, first, last),
  tells,
}

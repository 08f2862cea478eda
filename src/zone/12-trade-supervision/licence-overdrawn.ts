/**
 * Measure 12.5. The ledger lets no shipment go beyond its licence, and writes down each that was refused. Who tries again
 * and again may be shipping without entering it: somebody should ask.
 */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Party } from '../../people/persons.ts'
import { asDay, asText, asTextOrNull } from '../../store/values.ts'
import type { Text } from '../../text.ts'
import type { LegalDate } from '../../time/dates.ts'
import { type Finding, type Reading, usualSteps, watch } from '../../watches/watch.ts'

const ledger = 'trade.licence-drawdown'

interface Attempt {
  readonly account: string
  readonly holder: Party
  readonly on: LegalDate
  readonly code: string
  readonly says: Text
  readonly still: string | null
}

/** So far back attempts on one account are counted together. */
const lookedBack = { days: 30 }

/** More than there was, or after the last day; what was merely typed wrong is no attempt to overdraw. */
async function attemptsBefore(reading: Reading, on: LegalDate): Promise<readonly Attempt[]> {
  const { rows } = await reading.query(
    `select account, holder_kind, holder, on_day, code, says_zh, says_en, still::text as still from ledger_attempts
     where ledger = $1 and on_day >= $2 and at <= $3 and code in ('floor', 'closed') order by number`,
    [ledger, on.subtract(lookedBack).toString(), reading.begin(on).toString()],
  )
  return rows.map((row) => ({
    account: asTextOrNull(row.account) ?? 'unknown',
    holder: { kind: asText(row.holder_kind), id: asText(row.holder) } as Party,
    on: asDay(row.on_day),
    code: asText(row.code),
    says: { zh: asText(row.says_zh), en: asText(row.says_en) },
    still: asTextOrNull(row.still),
  }))
}

const whatFor = (code: string): Text =>
  code === 'floor'
    ? { zh: '超过余量', en: 'more than was left' }
    : { zh: '许可不在有效期内，或者已经暂停、撤销', en: 'the licence is not in force, suspended or revoked' }

/** Of one account on one day, with all that was tried on it before. */
function findingOf(attempts: readonly Attempt[], sofar: number): Finding | null {
  const [first] = attempts
  if (!first) return null
  const { account, holder, on } = first
  return {
    cause: `account:${account}/day:${on}`,
    severity: sofar > 1 ? 'serious' : 'warning',
    authority: authorityId('beijing/commerce'),
    says: {
      zh: `账户 ${account} 于 ${on} 有 ${attempts.length} 次超出许可的发运被拒绝，近 30 天共 ${sofar} 次`,
      en: `account ${account}: ${attempts.length} ${attempts.length === 1 ? 'shipment' : 'shipments'} beyond the licence refused on ${on}, ${sofar} in the last 30 days`,
    },
    workings: [
      { name: { zh: '账户', en: 'account' }, value: account },
      { name: { zh: '日期', en: 'on' }, value: on.toString() },
      ...attempts.flatMap(({ code, says, still }, at) => [
        { name: { zh: `第 ${at + 1} 次：原因`, en: `attempt ${at + 1}: why` }, value: whatFor(code) },
        { name: { zh: `第 ${at + 1} 次：当时的答复`, en: `attempt ${at + 1}: what was answered` }, value: says },
        ...(still === null
          ? []
          : [{ name: { zh: `第 ${at + 1} 次：当时余量`, en: `attempt ${at + 1}: left at the time` }, value: still }]),
      ]),
      { name: { zh: '近 30 天合计', en: 'in the last 30 days' }, value: String(sofar) },
    ],
    party: holder,
    lasting: true,
  }
}

export const licenceOverdrawn = watch({
  id: 'trade.licence-overdrawn',
  name: { zh: '通用许可超额发运', en: 'Shipments beyond a general licence' },
  says: {
    zh: '查看两用物项通用许可台账拒绝的每一次发运：超过余量的，许可不在有效期内或者暂停、撤销以后的，提示商务主管部门。',
    en: 'Looks at every shipment that the ledger of general licences refused: beyond what was left, or after the licence ended or while it is suspended; the commerce authority is told.',
  },
  measures: ['12.5'],
  cites: [plan('12.5'), cite('export-control-2024', '15')],
  threshold: {
    says: {
      zh: '一次即警示；同一账户 30 天内有第二次的为严重。30 天和两次是本系统的界线，不是法律的。',
      en: 'One attempt is a warning; a second on the same account within 30 days is serious. The 30 days and the two are this system’s line, and no law’s.',
    },
    cites: [plan('12.5')],
  },
  judges: [authorityId('beijing/commerce')],
  told: [authorityId('customs-beijing')],
  steps: usualSteps,
  async find(reading, on) {
    const attempts = await attemptsBefore(reading, on)
    return [...Map.groupBy(attempts, ({ account }) => account).values()].flatMap((ofAccount) =>
      [...Map.groupBy(ofAccount, (each) => each.on.toString())].flatMap(([day, ofDay]) => {
        const sofar = ofAccount.filter((each) => each.on.toString() <= day).length
        return findingOf(ofDay, sofar) ?? []
      }),
    )
  },
  async measure(reading, on) {
    const attempts = await attemptsBefore(reading, on)
    return [
      {
        id: 'attempts',
        name: { zh: '近 30 天被拒绝的超额发运', en: 'refused in the last 30 days' },
        figure: { value: String(attempts.length) },
      },
      {
        id: 'accounts',
        name: { zh: '涉及账户', en: 'accounts concerned' },
        figure: { value: String(new Set(attempts.map(({ account }) => account)).size) },
      },
    ]
  },
})

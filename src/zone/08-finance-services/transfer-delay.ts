/**
 * Measure 8.13. Money of a foreign investment goes in and out freely and without delay. Banks make the transfers and hold
 * the records of them; what is known here is what investors report, and a report is put to the decision first.
 */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import { evaluate } from '../../rules/evaluate.ts'
import { calendarAsOf } from '../../time/calendar.ts'
import { dayNumber, type LegalDate, parseLegalDate } from '../../time/dates.ts'
import { type Finding, type Report, usualSteps, watch } from '../../watches/watch.ts'
import type { FormValues } from '../../window/events.ts'
import { investmentTransfer } from './investment-transfer.ts'

/** The day of a field that holds one; null where it was left open. */
function dayIn(values: FormValues, id: string): LegalDate | null {
  const typed = values[id]
  const read = typeof typed === 'string' && typed !== '' ? parseLegalDate(typed) : null
  return read?.ok ? read.value : null
}

/** Working days after the day on which the bank had everything, up to the day of the transfer, or to today. */
interface Waited {
  readonly complete: LegalDate
  readonly paid: LegalDate | null
  readonly days: number
  readonly ground: string
}

function waitedIn({ values }: Report, on: LegalDate): Waited | null {
  const complete = dayIn(values, 'papersComplete')
  if (!complete) return null
  const paid = dayIn(values, 'transferredOn')
  const to = dayNumber(paid ?? on)
  return {
    complete,
    paid,
    // A transfer made on the day before today was begun shows there; what waits is counted to the end of yesterday.
    days: calendarAsOf(on).workdaysBetween(dayNumber(complete), paid ? to : to - 1),
    ground: String(values.legalGround ?? '').trim(),
  }
}

/** By the decision, on the day on which the bank had everything. */
const answerFor = (report: Report, waited: Waited, on: LegalDate): string | null => {
  const { outputs } = evaluate(investmentTransfer, report.facts, { on: waited.complete, knownOn: on })
  const answer = outputs.get('transfer')
  return answer?.state === 'value' ? String(answer.value) : null
}

function findingOf(report: Report, on: LegalDate): Finding | null {
  const waited = waitedIn(report, on)
  if (!waited || waited.days < 1 || answerFor(report, waited, on) !== 'without-delay') return null
  const { ground, paid, complete, days } = waited
  const bank = String(report.values.bank ?? '')
  const standing = ground === '' ? 'without-ground' : 'with-ground'
  return {
    cause: `report:${report.id}/${standing}`,
    severity: ground === '' ? 'serious' : 'info',
    authority: authorityId('safe-beijing'),
    says:
      ground === ''
        ? {
            zh: `材料齐全后 ${days} 个工作日${paid ? '才汇出' : '仍未办理'}，银行没有书面说明法律依据`,
            en: `${days} working ${days === 1 ? 'day' : 'days'} after the bank had everything the money ${paid ? 'was transferred' : 'had still not moved'}, and the bank named no legal ground in writing`,
          }
        : {
            zh: `材料齐全后 ${days} 个工作日${paid ? '才汇出' : '仍未办理'}，银行书面说明了依据，请核对`,
            en: `${days} working ${days === 1 ? 'day' : 'days'} after the bank had everything the money ${paid ? 'was transferred' : 'had still not moved'}; the bank named a ground in writing, which has to be looked at`,
          },
    workings: [
      { name: { zh: '报告', en: 'report' }, value: report.id },
      { name: { zh: '办理银行', en: 'bank' }, value: bank },
      { name: { zh: '材料齐全之日', en: 'the bank had everything on' }, value: complete.toString() },
      {
        name: { zh: '办理之日', en: 'transferred on' },
        value: paid ? paid.toString() : { zh: '尚未办理', en: 'not yet' },
      },
      { name: { zh: '其后的工作日', en: 'working days in between' }, value: String(days) },
      {
        name: { zh: '判定“外国投资者资金汇入、汇出”', en: 'decision on transfers of foreign investment' },
        value: { zh: '自由汇入、汇出且无迟延', en: 'free, and without delay' },
      },
      {
        name: { zh: '书面法律依据', en: 'legal ground in writing' },
        value: ground === '' ? { zh: '没有', en: 'none' } : ground,
      },
    ],
    party: report.party,
  }
}

export const transferDelay = watch({
  id: 'finance.transfer-delay',
  name: { zh: '外国投资者资金汇兑迟延', en: 'Transfers of foreign investment delayed' },
  says: {
    zh: '企业报告的每一笔与外国投资有关的汇款：判定为可以无迟延办理的，银行收齐材料后没有办理、又没有书面法律依据的，提示外汇管理部门。',
    en: 'Of each transfer of foreign investment that a firm reports: where the decision says “without delay”, and the bank, having everything, neither made it nor named a legal ground, the exchange authority is told.',
  },
  measures: ['8.13'],
  cites: [plan('8.13'), cite('foreign-investment-rules-2019', '22')],
  threshold: {
    says: {
      zh: '收齐材料的次日起每满一个工作日仍未办理即提示。方案只写“无迟延”，没有写天数：一个工作日是本系统开始查看的界线，不是法定期限。',
      en: 'Shown once a whole working day has passed after the day on which the bank had everything. The plan says “without delay” and names no number of days: one working day is where this system begins to look, not a time limit of law.',
    },
    cites: [plan('8.13', '无迟延')],
  },
  note: {
    zh: '“无迟延”的具体天数尚待配套规则。汇款由银行办理、记录在银行；这里只看得到企业报告的。',
    en: 'How many days “without delay” means needs implementing rules. Banks make the transfers and hold the records; only what firms report is seen here.',
  },
  judges: [authorityId('safe-beijing')],
  told: [authorityId('pbc-beijing')],
  steps: usualSteps,
  reports: {
    name: { zh: '报告一笔迟延的汇款', en: 'Report a transfer that is delayed' },
    says: {
      zh: '与外国投资者投资有关的汇款，银行收齐材料后没有及时办理的，可以在这里报告；办理后请更新。',
      en: 'For a transfer of foreign investment that the bank did not make once it had everything. Bring the report up to date when it is made.',
    },
    form: {
      facts: investmentTransfer.asks,
      fields: [
        { id: 'bank', name: { zh: '办理银行（写明支行）', en: 'bank, with its branch' }, kind: 'line', most: 120 },
        {
          id: 'papersComplete',
          name: { zh: '银行收齐材料之日', en: 'day on which the bank had everything' },
          kind: 'date',
        },
        {
          id: 'transferredOn',
          name: { zh: '办理之日', en: 'day of the transfer' },
          help: { zh: '尚未办理的，留空。', en: 'Leave empty as long as it was not made.' },
          kind: 'date',
          optional: true,
        },
        {
          id: 'legalGround',
          name: { zh: '银行书面说明的法律依据', en: 'legal ground that the bank named in writing' },
          help: { zh: '没有书面说明的，留空。', en: 'Leave empty where it named none in writing.' },
          kind: 'paragraph',
          most: 1000,
          optional: true,
        },
      ],
    },
  },
  async find(reading, on) {
    const reports = await reading.reports('finance.transfer-delay', on)
    return reports.flatMap((each) => findingOf(each, on) ?? [])
  },
  async measure(reading, on) {
    const reports = await reading.reports('finance.transfer-delay', on)
    const found = reports.filter((each) => findingOf(each, on) !== null)
    return [
      { id: 'reported', name: { zh: '已报告', en: 'reported' }, figure: { value: String(reports.length) } },
      {
        id: 'delayed',
        name: { zh: '有迟延', en: 'delayed' },
        figure: { value: String(found.length), of: String(reports.length) },
      },
    ]
  },
})

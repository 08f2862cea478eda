/**
 * Measure 3.1. No application to a financial regulator comes to its 120th day, or to the end of the statute's own time,
 * without a decision or a notice that names another day. Silence grants nothing here, so somebody has to look.
 */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Text } from '../../text.ts'
import { day, dayNumber, isoDay, type LegalDate } from '../../time/dates.ts'
import { type CaseThen, type Finding, usualSteps, watch } from '../../watches/watch.ts'
import type { Running } from '../../window/clock.ts'

const matter = 'finance.application'

/** Of each term that the decision ends; what a promise of the house adds is no limit of law. */
const binding = ({ clock }: CaseThen): readonly Running[] =>
  clock.filter(({ term }) => term.kind !== 'promise' && term.ends.includes('decided'))

type Standing = 'near' | 'notified' | 'promise-broken' | 'over'

/** Another day that somebody named; what the system tells by itself when the time is over is nobody's promise. */
function namedIn({ steps }: CaseThen, { term }: Running): number | null {
  const notice = steps.findLast(({ event }) => event.type === 'delay-notified' && event.term === term.id)?.event
  if (notice?.type !== 'delay-notified' || notice.automatic || notice.until === null) return null
  return dayNumber(day(notice.until))
}

/** Where a running term stands today; null where nothing has to be looked at. */
function standingOf(each: CaseThen, running: Running): Standing | null {
  const { standing, level, due, today } = running
  const promised = namedIn(each, running)
  if (standing !== 'running' || due === null) return null
  if (today <= due) return level === 'calm' ? null : 'near'
  if (promised === null) return 'over'
  return today <= promised ? 'notified' : 'promise-broken'
}

const severities = { near: 'warning', notified: 'info', 'promise-broken': 'serious', over: 'serious' } as const

const said: Readonly<Record<Standing, (days: number, name: Text) => Text>> = {
  near: (days, { zh, en }) => ({
    zh: `“${zh}”还剩 ${days} 天，尚未作出决定`,
    en: `${days} days are left of ${en}, and no decision has been made`,
  }),
  notified: (days, { zh, en }) => ({
    zh: `“${zh}”已超过 ${days} 天；已通知申请人另定日期，尚未作出决定`,
    en: `${en} ended ${days} days ago; the applicant was told of another day, and no decision has been made`,
  }),
  'promise-broken': (days, { zh, en }) => ({
    zh: `“${zh}”已超过 ${days} 天，另定的日期也已过去，仍未作出决定`,
    en: `${en} ended ${days} days ago, the other day that was named is over too, and no decision has been made`,
  }),
  over: (days, { zh, en }) => ({
    zh: `“${zh}”已超过 ${days} 天，既没有决定，也没有人向申请人另定日期`,
    en: `${en} ended ${days} days ago, with neither a decision nor another day that somebody named to the applicant`,
  }),
}

function findingOf(each: CaseThen, running: Running, today: LegalDate): Finding | null {
  const { state } = each
  const standing = standingOf(each, running)
  const promised = namedIn(each, running)
  const { term, start, due } = running
  if (standing === null || start === null || due === null) return null
  const days = Math.abs(due - running.today)
  return {
    cause: `case:${state.id}/term:${term.id}/${standing}`,
    severity: severities[standing],
    authority: state.lead,
    says: said[standing](days, term.name),
    workings: [
      { name: { zh: '办件', en: 'case' }, value: state.id },
      { name: { zh: '期限', en: 'time limit' }, value: term.name },
      { name: { zh: '起算日', en: 'counted from' }, value: isoDay(start) },
      { name: { zh: '最后一天', en: 'last day' }, value: isoDay(due) },
      { name: { zh: '观察日', en: 'looked at on' }, value: today.toString() },
      {
        name: { zh: '已过天数', en: 'days since the start' },
        value: String(running.today - start),
      },
      {
        name: { zh: '机关另定的日期', en: 'other day that the authority named' },
        value: promised === null ? { zh: '没有', en: 'none' } : isoDay(promised),
      },
    ],
    case: state.id,
    party: state.applicant,
    persons: state.claimedBy === null ? [] : [state.claimedBy],
  }
}

export const overdueDecisions = watch({
  id: 'finance.overdue-decisions',
  name: { zh: '金融业务申请逾期未决定', en: 'Financial applications not decided in time' },
  says: {
    zh: '每天查看每一件金融业务申请：临近或者超过 120 天及法定期限而没有决定的，提示主管机关。',
    en: 'Looks every day at every financial application: where the 120 days or the statute’s time draw near or are over without a decision, the authority is told.',
  },
  measures: ['3.1'],
  cites: [plan('3.1', '在收到申请后120天内作出决定并及时通知申请人')],
  threshold: {
    says: {
      zh: '收到完整申请后 120 天内应有决定；不能如期的，应当由机关通知申请人并另定日期；系统到期自动发出的通知不算。法定期限另行计算。临近指期限时钟转为黄色。',
      en: 'A decision within 120 days of the complete application; where that cannot be kept, a notice of the authority with another day: what the system tells by itself does not count. The statute’s own time is counted beside it. Near means that the clock of the term has turned yellow.',
    },
    cites: [
      plan('3.1', '在收到申请后120天内作出决定并及时通知申请人'),
      plan('3.1', '应立即通知申请人并争取在合理期限内作出决定'),
      cite('foreign-banks-2019', '15'),
    ],
  },
  judges: [],
  told: [authorityId('beijing/local-finance')],
  steps: usualSteps,
  async find(reading, on) {
    const open = await reading.cases([matter], on)
    return open.flatMap((each) =>
      binding(each).flatMap((running) => {
        const found = findingOf(each, running, on)
        return found ? [found] : []
      }),
    )
  },
  async measure(reading, on) {
    const open = await reading.cases([matter], on)
    const standings = open.map((each) => binding(each).map((running) => standingOf(each, running)))
    const withAny = (...of: readonly Standing[]): string =>
      String(standings.filter((all) => all.some((each) => each !== null && of.includes(each))).length)
    const waiting = String(open.length)
    return [
      { id: 'waiting', name: { zh: '待决定', en: 'waiting for a decision' }, figure: { value: waiting } },
      { id: 'near', name: { zh: '临近期限', en: 'near the limit' }, figure: { value: withAny('near'), of: waiting } },
      {
        id: 'over',
        name: { zh: '已过期限', en: 'past the limit' },
        figure: { value: withAny('over', 'promise-broken', 'notified'), of: waiting },
      },
    ]
  },
})

/**
 * Measure 15.1. Matters handled wholly online, and one visit at most. More than one visit cannot be declared
 * (src/window/publish.ts); this watch counts how cases really went, month by month and authority by authority.
 */
import { plan } from '../../law/cite.ts'
import { type AuthorityId, authority, authorityId } from '../../people/authorities.ts'
import type { Text } from '../../text.ts'
import { type LegalDate, legalDateAt } from '../../time/dates.ts'
import { type CaseThen, type Finding, type Reading, usualSteps, watch } from '../../watches/watch.ts'

/** Of one matter at one authority in a month: cases delivered, and those among them for which somebody came to a counter. */
interface Tally {
  readonly matter: string
  readonly name: Text
  readonly lead: AuthorityId
  readonly declaredOnline: boolean
  readonly delivered: number
  readonly online: number
}

/** The day on which it was delivered, and whether at a counter; null where that has not happened. */
function deliveryOf({ steps }: CaseThen): { readonly on: LegalDate; readonly counter: boolean } | null {
  const step = steps.find(({ event }) => event.type === 'delivered')
  if (step?.event.type !== 'delivered') return null
  return { on: legalDateAt(step.at), counter: step.event.how === 'counter' }
}

const isIn = (day: LegalDate, month: Temporal.PlainYearMonth): boolean => day.toPlainYearMonth().equals(month)

async function tallies(reading: Reading, on: LegalDate, month: Temporal.PlainYearMonth): Promise<readonly Tally[]> {
  const first = month.toPlainDate({ day: 1 })
  const cases = await reading.cases([...reading.procedures.keys()], on, first)
  const delivered = cases.flatMap((each) => {
    const delivery = deliveryOf(each)
    return delivery && isIn(delivery.on, month) ? [{ ...each, counter: delivery.counter }] : []
  })
  return [...Map.groupBy(delivered, ({ procedure, state }) => `${procedure.id} ${state.lead}`).values()].flatMap(
    (group) => {
      const one = group[0]
      if (!one) return []
      const online = group.filter(({ counter, procedure }) => !counter && procedure.visits === 0).length
      return [
        {
          matter: one.procedure.id,
          name: one.procedure.name,
          lead: one.state.lead,
          declaredOnline: one.procedure.visits === 0,
          delivered: group.length,
          online,
        },
      ]
    },
  )
}

/** In whole hundredths, rounded down: 100% is said of nothing less. */
export const shareOf = (part: number, of: number): string => `${of === 0 ? 100 : Math.floor((100 * part) / of)}%`

export const onlineRate = watch({
  id: 'government.online-rate',
  name: { zh: '全程网办与最多跑一次', en: 'Handled online, one visit at most' },
  says: {
    zh: '按月、按机关清点办结的办件：声明为全程网办的事项，有申请人到窗口领取的，提示牵头机关。',
    en: 'Counts, by month and authority, how cases really ended: where a matter declared to be wholly online was handed over at a counter, the authority that leads it is told.',
  },
  measures: ['15.1'],
  cites: [plan('15.1', '100%全程网办'), plan('15.1', '新业态、新模式涉及的行政许可事项办理“最多跑一次”')],
  threshold: {
    says: {
      zh: '声明为全程网办的事项，一个月内办结送达的办件应当 100% 不到窗口；需要到场的事项，至多一次，多于一次的不能发布。',
      en: 'Of a matter declared to be wholly online, 100% of the cases delivered in a month without a counter; where somebody has to appear, once at most, and more cannot be published.',
    },
    cites: [plan('15.1', '100%全程网办'), plan('15.1', '新业态、新模式涉及的行政许可事项办理“最多跑一次”')],
  },
  note: {
    zh: '方案说的是“重点园区”的“高频”事项；园区和事项的名单没有收录，尚待配套规则。这里按牵头机关清点全部事项。',
    en: 'The plan speaks of frequent matters in key parks; the lists of parks and matters are not held here and need implementing rules. All matters are counted, by the authority that leads them.',
  },
  judges: [],
  told: [authorityId('beijing/government-services')],
  steps: usualSteps,
  async find(reading, on) {
    const month = on.toPlainYearMonth().subtract({ months: 1 })
    const found = await tallies(reading, on, month)
    return found
      .filter(({ declaredOnline, online, delivered }) => declaredOnline && online < delivered)
      .map(
        ({ matter, name, lead, online, delivered }): Finding => ({
          cause: `matter:${matter}/authority:${lead}/month:${month}`,
          severity: 'warning',
          authority: lead,
          says: {
            zh: `${month} 月“${name.zh}”有 ${delivered - online} 件到窗口领取，全程网办率 ${shareOf(online, delivered)}`,
            en: `in ${month}, ${delivered - online} of “${name.en}” ended at a counter: ${shareOf(online, delivered)} were wholly online`,
          },
          workings: [
            { name: { zh: '事项', en: 'matter' }, value: name },
            { name: { zh: '牵头机关', en: 'authority' }, value: authority(lead).name },
            { name: { zh: '月份', en: 'month' }, value: month.toString() },
            { name: { zh: '办结送达', en: 'cases delivered' }, value: String(delivered) },
            { name: { zh: '其中不到窗口', en: 'of these, without a counter' }, value: String(online) },
            { name: { zh: '全程网办率', en: 'wholly online' }, value: shareOf(online, delivered) },
            { name: { zh: '应达到', en: 'to be reached' }, value: '100%' },
          ],
          lasting: true,
        }),
      )
  },
  async measure(reading, on) {
    const month = on.toPlainYearMonth()
    const found = await tallies(reading, on, month)
    const declared = [...reading.procedures.values()]
    const sum = (of: (each: Tally) => number): string => String(found.reduce((total, each) => total + of(each), 0))
    return [
      {
        id: 'online',
        name: { zh: '本月办结的办件中不到窗口的', en: 'of this month’s cases, without a counter' },
        figure: { value: sum(({ online }) => online), of: sum(({ delivered }) => delivered) },
      },
      {
        id: 'declared',
        name: { zh: '声明为全程网办的事项', en: 'matters declared to be wholly online' },
        figure: {
          value: String(declared.filter(({ visits }) => visits === 0).length),
          of: String(declared.length),
        },
      },
    ]
  },
})

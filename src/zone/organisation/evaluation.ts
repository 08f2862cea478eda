/**
 * Part three of the plan: the Ministry of Commerce has the results evaluated. What can be counted of a measure from the
 * running system itself is counted here, quarter by quarter: what was applied for, decided, and decided in time.
 */
import { plan } from '../../law/cite.ts'
import { measures } from '../../law/measures.ts'
import { authorityId } from '../../people/authorities.ts'
import { fromDayNumber, type LegalDate } from '../../time/dates.ts'
import { type CaseThen, type Finding, type Reading, usualSteps, watch } from '../../watches/watch.ts'

export interface Indicators {
  readonly received: number
  readonly decided: number
  readonly granted: number
  /** Time limits whose last day lies in the time, and of them those that were not kept. */
  readonly due: number
  readonly missed: number
}

interface Span {
  readonly from: LegalDate
  /** Last day. */
  readonly to: LegalDate
}

/** The quarter that a day lies in. */
export function quarterOf(on: LegalDate): Span {
  const from = on.with({ day: 1, month: on.month - ((on.month - 1) % 3) })
  return { from, to: from.add({ months: 3 }).subtract({ days: 1 }) }
}

const isIn = (day: number | null | undefined, { from, to }: Span): boolean => {
  if (day == null) return false
  const date = fromDayNumber(day)
  return Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0
}

export function indicatorsOf(cases: readonly CaseThen[], span: Span): Indicators {
  const marked = (mark: 'received' | 'decided') =>
    cases.filter(({ state }) =>
      isIn(state.happened.find((each) => each.what === 'mark' && each.mark === mark)?.on, span),
    )
  const decided = marked('decided')
  // A promise that the house adds is no limit of law, and what the applicant has to do is not the authority's to keep.
  const terms = cases.flatMap(({ clock }) =>
    clock.filter(({ term, due }) => term.kind !== 'promise' && term.whenPassed !== 'lapses' && isIn(due, span)),
  )
  return {
    received: marked('received').length,
    decided: decided.length,
    granted: decided.filter(({ state }) =>
      Object.values(state.results).some(({ decision }) => decision?.outcome === 'granted'),
    ).length,
    due: terms.filter(({ standing }) => standing === 'met' || standing === 'missed' || standing === 'running').length,
    missed: terms.filter(
      ({ standing, due, today }) => standing === 'missed' || (standing === 'running' && due !== null && today > due),
    ).length,
  }
}

/** Of every measure for which there is a matter. */
export async function evaluated(reading: Reading, on: LegalDate, span: Span): Promise<ReadonlyMap<string, Indicators>> {
  const cases = await reading.cases([...reading.procedures.keys()], on, span.from)
  const found = new Map<string, Indicators>()
  for (const { id } of measures) {
    const own = [...reading.procedures.values()].some((each) => each.measures.includes(id))
    if (own)
      found.set(
        id,
        indicatorsOf(
          cases.filter(({ procedure }) => procedure.measures.includes(id)),
          span,
        ),
      )
  }
  return found
}

const nameOf = new Map(measures.map(({ id, name }) => [id as string, name]))

export const evaluation = watch({
  id: 'programme.evaluation',
  name: { zh: '成效评估', en: 'Evaluation of the plan' },
  says: {
    zh: '每季度清点每项措施在本系统中的办理情况：收到、办结、准予、期限。有期限超期的，提示市商务局研究。',
    en: 'Counts for every measure and quarter what this system itself knows: received, decided, granted, in time. Where a time limit was not kept, the commerce bureau is told.',
  },
  measures: ['org.5'],
  cites: [plan('org.5')],
  threshold: {
    says: {
      zh: '一项措施的办件，季度内到期的法定期限和方案期限应当全部按期办结；有一件超期即提示。',
      en: 'Every time limit of the law or the plan that ends in the quarter is kept in all cases of a measure; one that was not is shown.',
    },
    cites: [plan('org.5', '组织开展成效评估工作'), plan('org.text.3', '确保各项改革开放措施落实到位')],
  },
  note: {
    zh: '只评估能从本系统的办件中数出来的；没有事项的措施看推进台账。',
    en: 'Only what can be counted from cases here is evaluated; of measures without a matter the board tells.',
  },
  judges: [authorityId('beijing/commerce')],
  told: [authorityId('mofcom')],
  steps: usualSteps,
  async find(reading, on) {
    const span = quarterOf(quarterOf(on).from.subtract({ days: 1 }))
    const quarter = `${span.from.year}-Q${Math.ceil(span.from.month / 3)}`
    return [...(await evaluated(reading, on, span))]
      .filter(([, { missed }]) => missed > 0)
      .map(([id, { received, decided, granted, due, missed }]): Finding => {
        const name = nameOf.get(id) ?? { zh: id, en: id }
        return {
          cause: `measure:${id}/quarter:${quarter}`,
          severity: 'warning',
          authority: authorityId('beijing/commerce'),
          says: {
            zh: `${quarter} 措施 ${id}“${name.zh}”到期的 ${due} 项期限中有 ${missed} 项超期`,
            en: `${quarter}, measure ${id} “${name.en}”: ${missed} of the ${due} time limits that ended were not kept`,
          },
          workings: [
            { name: { zh: '措施', en: 'measure' }, value: { zh: `${id} ${name.zh}`, en: `${id} ${name.en}` } },
            { name: { zh: '季度', en: 'quarter' }, value: `${span.from} – ${span.to}` },
            { name: { zh: '收到', en: 'received' }, value: String(received) },
            { name: { zh: '作出决定', en: 'decided' }, value: String(decided) },
            { name: { zh: '其中准予', en: 'of these, granted' }, value: String(granted) },
            { name: { zh: '到期的期限', en: 'time limits that ended' }, value: String(due) },
            { name: { zh: '超期的', en: 'not kept' }, value: String(missed) },
          ],
          lasting: true,
        }
      })
  },
  async measure(reading, on) {
    const all = [...(await evaluated(reading, on, quarterOf(on))).values()]
    const sum = (of: (each: Indicators) => number): number => all.reduce((total, each) => total + of(each), 0)
    return [
      {
        id: 'received',
        name: { zh: '本季度收到', en: 'received this quarter' },
        figure: { value: String(sum(({ received }) => received)) },
      },
      {
        id: 'decided',
        name: { zh: '本季度作出决定', en: 'decided this quarter' },
        figure: { value: String(sum(({ decided }) => decided)) },
      },
      {
        id: 'kept',
        name: { zh: '本季度的期限中没有超期的', en: 'of this quarter’s limits, not passed' },
        figure: { value: String(sum(({ due, missed }) => due - missed)), of: String(sum(({ due }) => due)) },
      },
    ]
  },
})

/**
 * Measure 16.13. Nobody may make source code a condition of importing, selling or using mass-market software. What is
 * published is refused at load if it asks (src/window/publish.ts); this watch looks at what is said afterwards — corrections
 * asked for, questions to other authorities, conditions of a decision — and at what firms report.
 */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import { evaluate } from '../../rules/evaluate.ts'
import type { Text } from '../../text.ts'
import { type LegalDate, legalDateAt, parseLegalDate } from '../../time/dates.ts'
import { type CaseThen, type Finding, type Reading, type Report, usualSteps, watch } from '../../watches/watch.ts'
import type { CaseEvent } from '../../window/events.ts'
import type { Procedure } from '../../window/procedure.ts'
import { sourceCodeDemandLawful } from './source-code-demand.ts'

const id = 'ip.source-code-demands'
const names = /源代码|源码|源程序|source[\s-]*codes?\b/i

export const namesSourceCode = (text: string): boolean => names.test(text)

/** Where a step speaks to the applicant, or asks another authority. */
function wordsOf(event: CaseEvent): readonly { readonly where: Text; readonly words: string }[] {
  switch (event.type) {
    case 'correction-asked':
      return event.items.map(({ says }) => ({ where: { zh: '补正要求', en: 'correction asked for' }, words: says }))
    case 'opinion-asked':
      return event.asks === null ? [] : [{ where: { zh: '征求意见', en: 'opinion asked for' }, words: event.asks }]
    case 'suspended':
      return [{ where: { zh: '中止理由', en: 'reasons to suspend' }, words: event.reasons }]
    case 'decided':
      return [
        { where: { zh: '决定所附条件', en: 'conditions of the decision' }, words: event.conditions },
        { where: { zh: '决定理由', en: 'reasons of the decision' }, words: event.reasons },
      ]
    default:
      return []
  }
}

/** For a month after it was said: by then somebody has judged it. */
const lookedBack = { days: 30 }

function saidIn({ state, procedure, steps }: CaseThen, since: LegalDate): readonly Finding[] {
  return steps.flatMap(({ event, at, by }, index) =>
    Temporal.PlainDate.compare(legalDateAt(at), since) < 0
      ? []
      : wordsOf(event)
          .filter(({ words }) => namesSourceCode(words))
          .map(
            ({ where, words }): Finding => ({
              cause: `case:${state.id}/step:${index + 1}`,
              severity: 'warning',
              authority: state.lead,
              says: {
                zh: `办件 ${state.id} 的${where.zh}中提到源代码`,
                en: `source code is named in case ${state.id}: ${where.en}`,
              },
              workings: [
                { name: { zh: '办件', en: 'case' }, value: state.id },
                { name: { zh: '事项', en: 'matter' }, value: procedure.name },
                { name: { zh: '写在哪里', en: 'written in' }, value: where },
                { name: { zh: '日期', en: 'on' }, value: legalDateAt(at).toString() },
                { name: { zh: '原文', en: 'the words' }, value: words.slice(0, 400) },
              ],
              case: state.id,
              party: state.applicant,
              persons: [by],
              lasting: true,
            }),
          ),
  )
}

/** What every declared matter asks for: refused at load, and looked at here once more, in its own words. */
function declaredIn(procedure: Procedure): readonly Finding[] {
  const words = [
    ...procedure.papers.flatMap(({ name, help }) => [name, ...(help ? [help] : [])]),
    ...procedure.form.flatMap(({ fields }) => fields.flatMap(({ name, help }) => [name, ...(help ? [help] : [])])),
    ...procedure.conditions.map(({ says }) => says),
  ]
  return words
    .filter(({ zh, en }) => namesSourceCode(zh) || namesSourceCode(en))
    .slice(0, 1)
    .map((found) => ({
      cause: `matter:${procedure.id}`,
      severity: 'serious',
      authority: authorityId('beijing/government-services'),
      says: {
        zh: `事项“${procedure.name.zh}”的材料、表单或者条件中提到源代码`,
        en: `source code is named among the papers, fields or conditions of “${procedure.name.en}”`,
      },
      workings: [
        { name: { zh: '事项', en: 'matter' }, value: procedure.name },
        { name: { zh: '原文', en: 'the words' }, value: found },
      ],
    }))
}

const demandOf = (report: Report, on: LegalDate): 'unlawful' | 'not-covered' | 'open' => {
  const typed = String(report.values.demandedOn ?? '')
  const read = parseLegalDate(typed)
  const day = read.ok ? read.value : report.since
  const answer = evaluate(sourceCodeDemandLawful, report.facts, { on: day, knownOn: on }).outputs.get('demand')
  if (answer?.state !== 'value') return 'open'
  return answer.value === 'unlawful' ? 'unlawful' : 'not-covered'
}

const answers: Readonly<Record<'unlawful' | 'open', Text>> = {
  unlawful: { zh: '依法禁止作为条件', en: 'unlawful: it must not be made a condition' },
  open: { zh: '所填事实还不足以判定', en: 'the facts given do not settle it' },
}

function reportedIn(report: Report, on: LegalDate): Finding | null {
  const demand = demandOf(report, on)
  if (demand === 'not-covered') return null
  const by = String(report.values.demandedBy ?? '')
  return {
    cause: `report:${report.id}`,
    severity: demand === 'unlawful' ? 'serious' : 'warning',
    // It sees to the rights in software in the city.
    authority: authorityId('beijing/copyright'),
    says:
      demand === 'unlawful'
        ? {
            zh: '企业报告：被要求提供源代码，判定为不得提出',
            en: 'reported by a firm: source code demanded, and the decision finds it unlawful',
          }
        : {
            zh: '企业报告：被要求提供源代码，事实待查',
            en: 'reported by a firm: source code demanded; the facts have to be found out',
          },
    workings: [
      { name: { zh: '报告', en: 'report' }, value: report.id },
      { name: { zh: '提出要求的机关', en: 'who made the demand' }, value: by },
      { name: { zh: '日期', en: 'on' }, value: String(report.values.demandedOn ?? '') },
      { name: { zh: '要求的内容', en: 'what was demanded' }, value: String(report.values.demand ?? '').slice(0, 400) },
      { name: { zh: '判定“不得强制源代码”', en: 'decision on demands for source code' }, value: answers[demand] },
    ],
    party: report.party,
  }
}

const openAndRecent = (reading: Reading, on: LegalDate) =>
  reading.cases([...reading.procedures.keys()], on, on.subtract(lookedBack))

export const sourceCodeDemands = watch({
  id,
  name: { zh: '强制要求源代码', en: 'Demands for source code' },
  says: {
    zh: '查看每一事项的材料、表单和条件，每一办件中机关写给申请人的话，以及企业的报告：凡要求源代码的，提示主管机关。',
    en: 'Looks at the papers, fields and conditions of every matter, at what authorities write in every case, and at what firms report: wherever source code is asked for, the authority is told.',
  },
  measures: ['16.13'],
  cites: [plan('16.13'), cite('licensing-law-2019', '31.2')],
  threshold: {
    says: {
      zh: '一次即提示。提到源代码不等于违法：由研判的人看原文决定；企业报告的，先按判定“不得强制源代码”得出结论，不涉及禁止的不提示。',
      en: 'Once is enough. That source code is named is not yet unlawful: whoever judges it reads the words. A report is put to the decision first, and what no ban covers raises nothing.',
    },
    cites: [plan('16.13', '有关部门及其工作人员不得将转让或获取企业、个人所拥有的相关软件源代码作为条件要求')],
  },
  judges: [authorityId('beijing/copyright'), authorityId('beijing/government-services')],
  told: [authorityId('beijing/intellectual-property')],
  steps: usualSteps,
  reports: {
    name: { zh: '报告被要求提供源代码', en: 'Report a demand for source code' },
    says: {
      zh: '在北京进口、分销、销售或使用软件，被有关部门要求转让或提供源代码的，可以在这里报告。',
      en: 'For whoever imports, distributes, sells or uses software in Beijing and was asked by an authority to transfer or hand over its source code.',
    },
    form: {
      facts: sourceCodeDemandLawful.asks,
      fields: [
        {
          id: 'demandedBy',
          name: { zh: '提出要求的机关', en: 'authority that made the demand' },
          kind: 'line',
          most: 120,
        },
        { id: 'demandedOn', name: { zh: '提出要求之日', en: 'day of the demand' }, kind: 'date' },
        {
          id: 'demand',
          name: { zh: '要求的内容和经过', en: 'what was demanded, and how' },
          kind: 'paragraph',
          most: 2000,
        },
      ],
    },
  },
  async find(reading, on) {
    const [cases, reports] = [await openAndRecent(reading, on), await reading.reports(id, on)]
    const since = on.subtract(lookedBack)
    return [
      ...[...reading.procedures.values()].flatMap(declaredIn),
      ...cases.flatMap((each) => saidIn(each, since)),
      ...reports.flatMap((each) => reportedIn(each, on) ?? []),
    ]
  },
  async measure(reading, on) {
    const reports = await reading.reports(id, on)
    const unlawful = reports.filter((each) => demandOf(each, on) === 'unlawful')
    return [
      { id: 'reported', name: { zh: '企业报告', en: 'reports of firms' }, figure: { value: String(reports.length) } },
      {
        id: 'unlawful',
        name: { zh: '判定为不得提出', en: 'found unlawful' },
        figure: { value: String(unlawful.length), of: String(reports.length) },
      },
    ]
  },
})

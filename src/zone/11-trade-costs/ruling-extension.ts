/**
 * Measure 11.2. A ruling whose law, facts and circumstances have not changed is extended: what comes is a new ruling of
 * three years, and the old one ends as the new one begins (2024年第32号). Customs has 30 days and no application comes
 * later than 30 days before the end, so that the decision always comes before it, as the plan asks.
 */
import { cite, plan } from '../../law/cite.ts'
import { calendarDays } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { rulingExpiresOn } from '../vocabulary/advance-ruling.ts'
import { customs } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remediesAt } from '../vocabulary/handling.ts'
import { goods, rulingKind, rulingLicence } from '../vocabulary/ruling-licence.ts'
import { rulingExtensionEligible } from './ruling-extension-eligible.ts'

const held = (claim: string) => ({ licence: rulingLicence.id, claim })

export const rulingExtension = procedure({
  id: 'trade.ruling-extension',
  name: { zh: '海关预裁定展期', en: 'Extension of an advance ruling' },
  summary: {
    zh: '预裁定所依据的法律、事实和情况未变的，在到期前换发新的决定书，有效期三年。',
    en: 'Where law, facts and circumstances are unchanged, a new ruling of three years before the old one ends.',
  },
  measures: ['11.2'],
  since: '2024-05-01',
  mode: 'ruling',
  cites: [plan('11.2'), cite('customs-2024-32', 'whole')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '预裁定所依据的法律、事实和情况未发生改变',
        en: 'The law, facts and circumstances that the ruling rests on have not changed',
      },
      cites: [plan('11.2', '预裁定所依据的法律、事实和情况未发生改变'), cite('customs-2024-32', 'unchanged')],
    },
    {
      says: {
        zh: '由原申请人向原制发海关提出，其他海关制发的不在此办理；已失效、已撤销的和申请人更名的不接受',
        en: 'By the applicant of the ruling itself, to the customs that made it: one of another customs is not extended here; not where it has lapsed or been revoked, or the applicant has another name',
      },
      cites: [cite('customs-2024-32', 'window'), cite('customs-2024-32', 'refusal')],
    },
    {
      says: {
        zh: '新决定书生效，原决定书即自动失效',
        en: 'The old ruling ends of itself as the new one takes effect',
      },
      cites: [cite('customs-2024-32', 'decision')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '原预裁定', en: 'The ruling' },
      facts: rulingExtensionEligible.asks,
      fields: [
        { ...rulingKind, held: held('matter') },
        { ...goods, held: held('goods') },
      ],
    },
  ],
  papers: [],
  gates: [{ decision: rulingExtensionEligible, output: 'eligible', rulesOut: [false] }],
  windows: [
    {
      says: {
        zh: '在有效期截止日前 90 日至 30 日之间提出',
        en: 'Between 90 and 30 days before the ruling ends',
      },
      date: rulingExpiresOn.id,
      notBefore: { before: calendarDays(90) },
      notAfter: { before: calendarDays(30) },
      cites: [cite('customs-2024-32', 'window')],
    },
  ],
  lead: customs,
  results: [
    { id: 'ruling', name: { zh: '新的预裁定决定', en: 'the new ruling' }, by: customs, licence: rulingLicence },
  ],
  opinions: [],
  terms: [
    {
      id: 'decision',
      name: { zh: '审核并制发新决定书', en: 'the new ruling' },
      length: calendarDays(30),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('customs-2024-32', 'decision'), plan('11.2', '海关在裁定有效期届满前从速作出决定')],
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: remediesAt({ zh: '海关总署', en: 'the General Administration of Customs' }),
  kept: keptTenYears,
})

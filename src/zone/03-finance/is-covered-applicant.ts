/**
 * Measure 3.1. Whether an application to a financial regulator must be decided within 120 days of its receipt. The days
 * are calendar days, a late decision needs notice and nothing is deemed granted. Statutory limits, most of them longer,
 * run beside. Guofa 2023 No. 9 had the same words for a few pilot zones, that of Beijing among them, since June 2023.
 * Applicants are treated alike wherever they come from (内外一致), which the proof holds.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { calendarDays, givesList, givesTerm, givesYesNo, months } from '../../rules/outcome.ts'
import { investorOrigin } from '../vocabulary/common.ts'
import {
  applicationComplete,
  financialApplicant,
  financialBusinessPlace,
  financialLicenceSought,
  financialMatter,
} from '../vocabulary/financial-application.ts'

const theApplicants = financialApplicant.is('overseas-institution', 'institution-investor', 'cross-border-provider')
const proper = all(theApplicants, financialMatter.yes(), applicationComplete.yes())

export const isCoveredApplicant = decision({
  id: 'finance.is-covered-applicant',
  name: { zh: '金融申请 120 天决定的适用', en: 'Financial applications decided in 120 days' },
  question: {
    zh: '金融管理部门是否应当在 120 天内对这项申请作出决定？',
    en: 'Must the financial regulator decide this application within 120 days?',
  },
  measures: ['3.1'],
  since: '2023-06-01',
  asks: [
    financialApplicant,
    financialMatter,
    applicationComplete,
    financialBusinessPlace,
    financialLicenceSought,
    investorOrigin,
  ],
  gives: {
    covered: givesYesNo({ name: { zh: '适用 120 天', en: 'the 120 days apply' } }),
    limit: givesTerm({
      name: { zh: '作出决定的期限（自收到申请）', en: 'time to decide, from receipt' },
      optional: true,
    }),
    statutory: givesTerm({ name: { zh: '并行的法定期限', en: 'statutory limit beside it' }, optional: true }),
    statutoryExtension: givesTerm({
      name: { zh: '法定期限可以延长', en: 'the statutory limit may be extended by' },
      optional: true,
    }),
    statutorySecond: givesTerm({
      name: { zh: '初审之后正式批准的法定期限', en: 'statutory limit for the final approval after the first review' },
      optional: true,
    }),
    missing: givesList({
      name: { zh: '不适用的原因', en: 'why they do not apply' },
      options: {
        applicant: {
          zh: '申请人不是境外金融机构、其投资者或者跨境金融服务提供者',
          en: 'the applicant is no overseas institution, investor of one or provider of cross-border services',
        },
        matter: { zh: '不是金融业务相关申请', en: 'the application is not about financial business' },
        incomplete: { zh: '要件不完整或者不符合法定形式', en: 'the papers are incomplete or not in legal form' },
        'before-plan': {
          zh: '方案施行前只及于自贸试验区的试点',
          en: 'before the plan only the pilot in the free trade zone had the 120 days',
        },
        place: { zh: '不在综合示范区，也不在试点地区', en: 'neither in the demonstration zone nor in a pilot zone' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'late-notice': {
          zh: '不能如期决定的，应立即通知申请人，并争取在合理期限内决定',
          en: 'a decision that cannot be made in time must be announced at once, and then made in a reasonable time',
        },
        'never-deemed': {
          zh: '120 天届满没有决定，不视为准予',
          en: 'once the 120 days are over without a decision nothing is deemed granted',
        },
        'same-principle': {
          zh: '按照内外一致原则办理',
          en: 'applicants from home and abroad are treated on one principle',
        },
        'statutory-beside': {
          zh: '法律、行政法规规定的期限不因方案改变，两条期限并行',
          en: 'the limit set by law or regulation is not changed by the plan; the two run side by side',
        },
      },
    }),
  },
  answer: 'covered',
  closed: [false],
  // Measure 3.1 widens the pilots of Guofa 2023 No. 9.
  neverWorse: true,
  // “要件完整且符合法定形式”.
  moreNeverHarms: [financialMatter, applicationComplete],
  // “按照内外一致原则”.
  alike: [investorOrigin],
  rules: [
    rule('pilot-zones', {
      says: {
        zh: '国发〔2023〕9号试点地区：收到完整申请后 120 天内决定',
        en: 'Pilot zones of Guofa 2023 No. 9: a complete application is decided in 120 days',
      },
      cites: [cite('guofa-2023-9', 'finance'), cite('guofa-2023-9', 'whole')],
      when: all(proper, financialBusinessPlace.is('beijing-ftz', 'other-pilot')),
      gives: { covered: true, limit: calendarDays(120), also: ['late-notice', 'never-deemed', 'same-principle'] },
    }),
    rule('plan', {
      says: {
        zh: '综合示范区：收到完整申请后 120 天内决定',
        en: 'The demonstration zone: a complete application is decided in 120 days',
      },
      cites: [plan('3.1')],
      when: all(proper, financialBusinessPlace.is('beijing-ftz', 'beijing-other')),
      gives: { covered: true, limit: calendarDays(120), also: ['late-notice', 'never-deemed', 'same-principle'] },
    }),
    rule('applicant', {
      says: { zh: '限于三类申请人', en: 'Three kinds of applicants only' },
      cites: [
        cite('guofa-2023-9', 'finance', '主体=境外金融机构、其投资者、跨境金融服务提供者'),
        plan('3.1', '境外金融机构、境外金融机构的投资者、跨境金融服务提供者'),
      ],
      when: financialApplicant.is('other'),
      gives: { covered: false, missing: ['applicant'] },
    }),
    rule('matter', {
      says: { zh: '限于金融业务相关申请', en: 'Applications about financial business only' },
      cites: [cite('guofa-2023-9', 'finance'), plan('3.1', '金融业务相关申请')],
      when: financialMatter.no(),
      gives: { covered: false, missing: ['matter'] },
    }),
    rule('incomplete', {
      says: { zh: '要件须完整且符合法定形式', en: 'The papers must be complete and in legal form' },
      cites: [cite('guofa-2023-9', 'finance', '要件完整且符合法定形式'), plan('3.1', '要件完整且符合法定形式')],
      when: applicationComplete.no(),
      gives: { covered: false, missing: ['incomplete'] },
    }),
    rule('before-plan', {
      says: {
        zh: '方案施行前，自贸试验区外的北京不在试点之内',
        en: 'Before the plan, Beijing outside its free trade zone had no pilot',
      },
      cites: [cite('guofa-2023-9', 'whole')],
      until: '2023-11-18',
      endPublished: '2023-11-23',
      when: financialBusinessPlace.is('beijing-other'),
      gives: { covered: false, missing: ['before-plan'] },
    }),
    rule('place', {
      says: { zh: '其他地方不适用', en: 'Elsewhere the 120 days do not apply' },
      cites: [cite('guofa-2023-9', 'whole')],
      when: financialBusinessPlace.is('elsewhere'),
      gives: { covered: false, missing: ['place'] },
    }),
    rule('foreign-bank-preparation', {
      says: { zh: '外资银行筹建：6 个月，可延 3 个月', en: 'Preparing a foreign bank: 6 months, 3 more at most' },
      cites: [cite('foreign-banks-2019', '15')],
      when: financialLicenceSought.is('foreign-bank-preparation'),
      gives: { statutory: months(6), statutoryExtension: months(3), also: ['statutory-beside'] },
    }),
    rule('foreign-bank-opening', {
      says: { zh: '外资银行开业：2 个月', en: 'Opening a foreign bank: 2 months' },
      cites: [cite('foreign-banks-2019', '18')],
      when: financialLicenceSought.is('foreign-bank-opening'),
      gives: { statutory: months(2), also: ['statutory-beside'] },
    }),
    rule('foreign-insurer', {
      says: {
        zh: '外资保险公司：初审 6 个月，正式批准 60 日',
        en: 'Foreign-funded insurance company: 6 months for the first review, 60 days for approval',
      },
      cites: [cite('foreign-insurers-2019', '10'), cite('foreign-insurers-2019', '12')],
      when: financialLicenceSought.is('foreign-insurer'),
      gives: { statutory: months(6), statutorySecond: calendarDays(60), also: ['statutory-beside'] },
    }),
    rule('insurer-preparation', {
      says: { zh: '保险公司筹建：受理起 6 个月', en: 'Preparing an insurance company: 6 months from acceptance' },
      cites: [cite('insurance-law-2015', '71')],
      when: financialLicenceSought.is('insurer-preparation'),
      gives: { statutory: months(6), also: ['statutory-beside'] },
    }),
    rule('securities-firm', {
      says: { zh: '证券公司设立：受理起 6 个月', en: 'Founding a securities company: 6 months from acceptance' },
      cites: [cite('securities-law-2019', '119')],
      when: financialLicenceSought.is('securities-firm'),
      gives: { statutory: months(6), also: ['statutory-beside'] },
    }),
    rule('fund-manager', {
      says: {
        zh: '公募基金管理公司设立：受理起 6 个月',
        en: 'Founding a public fund manager: 6 months from acceptance',
      },
      cites: [cite('fund-law-2015', '14')],
      when: financialLicenceSought.is('fund-manager'),
      gives: { statutory: months(6), also: ['statutory-beside'] },
    }),
  ],
  next: {
    true: {
      zh: '记下金融管理部门收到申请的日期，自次日起算 120 天；届期既无决定也无通知的，可以催办。',
      en: 'Note the day of receipt and count 120 days from the day after. If neither decision nor notice has come by then, ask for it.',
    },
    false: {
      zh: '先补正可以补正的条件；其余按法定期限办理。',
      en: 'Cure what can be cured first; otherwise the statutory limits apply.',
    },
  },
})

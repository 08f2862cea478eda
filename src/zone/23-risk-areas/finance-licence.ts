/**
 * Measure 23.3. Every financial business needs its licence, and like business has like rules: where the investor comes from
 * does not matter, and the proof holds the rules to that.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, months, needsRules, notApplicable } from '../../rules/outcome.ts'
import { investorOrigin } from '../vocabulary/common.ts'
import { financialActivity, financialLicencesHeld } from '../vocabulary/finance-licence.ts'

const licences = {
  bank: { zh: '银行业金融机构许可', en: 'licence of a bank' },
  'insurance-company': { zh: '保险公司许可', en: 'licence of an insurance company' },
  'securities-company': { zh: '证券公司许可', en: 'licence of a securities company' },
  'fund-manager': { zh: '公募基金管理公司许可', en: 'licence of a public fund manager' },
  adviser: { zh: '证券、期货投资咨询资格', en: 'licence for securities and futures advice' },
  'insurance-asset-manager': { zh: '保险资产管理公司许可', en: 'licence of an insurance asset manager' },
} as const

/** Each activity, the licence that covers it, and the law that knows the licence. */
const coverage: readonly {
  readonly activity: 'banking' | 'insurance' | 'securities' | 'public-funds' | 'advice' | 'insurance-assets'
  readonly licence: keyof typeof licences
  readonly basis: Citation
  /** Statutory time for the decision on setting up, from acceptance, the same for every kind of firm. */
  readonly time?: number
}[] = [
  { activity: 'banking', licence: 'bank', basis: cite('foreign-banks-2019', '15') },
  { activity: 'insurance', licence: 'insurance-company', basis: cite('insurance-law-2015', '71'), time: 6 },
  { activity: 'securities', licence: 'securities-company', basis: cite('securities-law-2019', '119'), time: 6 },
  { activity: 'public-funds', licence: 'fund-manager', basis: cite('fund-law-2015', '14'), time: 6 },
  { activity: 'advice', licence: 'adviser', basis: cite('advisers-1997', 'approved') },
  { activity: 'insurance-assets', licence: 'insurance-asset-manager', basis: cite('insurance-am-2022', 'whole') },
]

const licensed = plan('23.3', '坚持金融业务持牌经营和同类业务同等监管要求')

export const financeLicence = decision({
  id: 'risk.finance-licence',
  name: { zh: '金融业务持牌经营', en: 'Licence for financial business' },
  question: {
    zh: '从事这种金融活动要持什么牌照，持有了吗？',
    en: 'Which licence does the activity need, and is it held?',
  },
  measures: ['23.3'],
  since: '2023-11-18',
  asks: [financialActivity, financialLicencesHeld, investorOrigin],
  gives: {
    standing: givesChoice({
      name: { zh: '是否持牌', en: 'licensed or not' },
      options: {
        covered: { zh: '持有相应许可，可以从事', en: 'covered by a licence that is held' },
        'licence-needed': { zh: '没有相应许可，不得从事', en: 'not to be carried on without its licence' },
      },
    }),
    licence: givesChoice({ name: { zh: '所需许可', en: 'licence needed' }, optional: true, options: licences }),
    time: givesTerm({
      name: { zh: '设立审批的法定期限（自受理）', en: 'statutory time, from acceptance' },
      optional: true,
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'same-for-all': {
          zh: '同类业务同等监管要求：内资、外资、港澳台资同样须持牌',
          en: 'like rules for like business: domestic, foreign, Hong Kong, Macao and Taiwan capital alike',
        },
        'illegal-finance': {
          zh: '无牌从事的，属于治理的非法金融活动',
          en: 'without the licence it is illegal finance, which is acted against',
        },
      },
    }),
  },
  answer: 'standing',
  closed: ['licence-needed'],
  // A licence more never makes a business unlicensed.
  moreNeverHarms: [financialLicencesHeld],
  // “同类业务同等监管要求”.
  alike: [investorOrigin],
  rules: [
    ...coverage.flatMap(({ activity, licence, basis, time }) => {
      const name = licences[licence]
      return [
        rule(`${activity}-needs`, {
          says: { zh: `须持${name.zh}`, en: `Needs the ${name.en}` },
          cites: [licensed, basis],
          when: financialActivity.is(activity),
          gives: { licence, ...(time && { time: months(time) }) },
        }),
        rule(`${activity}-covered`, {
          says: { zh: `持有${name.zh}`, en: `Holds the ${name.en}` },
          cites: [licensed, basis],
          when: all(financialActivity.is(activity), financialLicencesHeld.has(licence)),
          gives: { standing: 'covered' },
        }),
        rule(`${activity}-unlicensed`, {
          says: { zh: `没有${name.zh}，不得从事`, en: `Without the ${name.en}: not to be carried on` },
          cites: [licensed, plan('23.3', '加强对非法金融活动的治理'), basis],
          when: all(financialActivity.is(activity), financialLicencesHeld.lacks(licence)),
          gives: { standing: 'licence-needed', also: ['illegal-finance'] },
        }),
      ]
    }),
    rule('other-finance', {
      says: { zh: '其他金融活动也须持牌', en: 'Other finance needs a licence too' },
      cites: [licensed, plan('23.2', '依法将各类金融活动全部纳入监管')],
      when: financialActivity.is('other'),
      gives: {
        standing: needsRules(
          '各类金融活动全部纳入监管、须持牌经营；这种活动对应哪种许可未收录，从事前须向金融监管部门核实',
          'All finance is supervised and licensed; which licence covers this activity is not held here: ask the financial authority before starting',
        ),
      },
    }),
    rule('not-finance', {
      says: { zh: '不是金融活动，不涉及', en: 'Not finance: no financial licence arises' },
      cites: [licensed],
      when: financialActivity.is('none'),
      gives: {
        standing: notApplicable(
          '不是金融活动，不涉及金融业务许可',
          'Not a financial activity, so no financial licence arises',
        ),
      },
    }),
    rule('same-for-all', {
      says: { zh: '同类业务同等监管要求', en: 'Like rules for like business' },
      cites: [plan('23.3', '同类业务同等监管要求')],
      when: financialActivity.isNot('none'),
      gives: { also: ['same-for-all'] },
    }),
  ],
  next: {
    'licence-needed': {
      zh: '停止从事，向金融监管部门申请相应许可；取得后再开展。',
      en: 'Stop, apply to the financial authority for the licence, and start once it is granted.',
    },
    covered: { zh: '在许可的业务范围内从事。', en: 'Stay within the scope of the licence.' },
  },
})

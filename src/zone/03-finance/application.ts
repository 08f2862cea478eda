/**
 * Measure 3.1. Any application to a financial regulator. Two clocks run side by side: the plan's 120 days from the complete
 * application, and the statute's own time, mostly longer. Silence grants nothing: only articles 32 and 50 of the
 * Administrative Licensing Law know a grant by silence, and neither is meant here.
 */

import { cite, plan } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { all } from '../../rules/expression.ts'
import type { Text } from '../../text.ts'
import { calendarDays, type Length, months } from '../../time/period.ts'
import type { Mark, Term } from '../../window/procedure.ts'
import { procedure } from '../../window/publish.ts'
import { financialRegulator, securitiesRegulator } from '../vocabulary/competent.ts'
import {
  applicationComplete,
  financialApplicant,
  financialBusinessPlace,
  financialLicenceSought,
  financialMatter,
} from '../vocabulary/financial-application.ts'
import { keptTenYears, organisationSection, remediesAt } from '../vocabulary/handling.ts'
import { isCoveredApplicant } from './is-covered-applicant.ts'

/** Who and what the plan's sentence names; from the plan on it holds in the whole of Beijing. */
const covered = all(
  financialApplicant.is('overseas-institution', 'institution-investor', 'cross-border-provider'),
  financialMatter.yes(),
  applicationComplete.yes(),
  financialBusinessPlace.is('beijing-ftz', 'beijing-other'),
)

const statute = (
  licence:
    | 'foreign-bank-preparation'
    | 'foreign-bank-opening'
    | 'foreign-insurer'
    | 'insurer-preparation'
    | 'securities-firm'
    | 'fund-manager',
  name: Text,
  length: Length,
  starts: Mark,
  basis: Citation,
): Term => ({
  id: licence,
  name,
  length,
  kind: 'statutory',
  starts: [starts],
  ends: ['decided'],
  pausedBy: [],
  whenPassed: 'told',
  cites: [basis],
  when: financialLicenceSought.is(licence),
})

const bankPreparation = cite('foreign-banks-2019', '15')

export const application = procedure({
  id: 'finance.application',
  name: { zh: '金融业务申请（120 天）', en: 'Financial application (120 days)' },
  summary: {
    zh: '向金融管理部门提出的申请，自收到完整申请起 120 天内作出决定；不能如期决定的，立即通知并说明新的日期。',
    en: 'An application to a financial regulator, decided within 120 days of its complete receipt; if that cannot be kept, notice at once with a new date.',
  },
  measures: ['3.1'],
  since: '2023-11-18',
  mode: 'approval',
  cites: [plan('3.1')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '申请人是境外金融机构、其投资者或者跨境金融服务提供者，要件完整且符合法定形式',
        en: 'The applicant is an overseas financial institution, an investor of one or a provider of cross-border financial services, and the papers are complete and in legal form',
      },
      cites: [
        plan(
          '3.1',
          '境外金融机构、境外金融机构的投资者、跨境金融服务提供者提交的要件完整且符合法定形式的金融业务相关申请',
        ),
      ],
    },
    {
      says: { zh: '中外申请人适用同样的条件和期限', en: 'Domestic and foreign applicants are treated alike' },
      cites: [plan('3.1', '内外一致原则')],
    },
    {
      says: {
        zh: '设立外资保险公司分两步：6 个月内初审，之后 60 日内正式批准；本事项办理初审',
        en: 'A foreign insurer is set up in two steps: a first review within six months, then the final approval within 60 days; this matter is the first',
      },
      cites: [cite('foreign-insurers-2019', '10'), cite('foreign-insurers-2019', '12')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '申请什么', en: 'What is applied for' },
      facts: isCoveredApplicant.asks,
      fields: [
        {
          id: 'businessApplied',
          name: { zh: '拟开展的业务或者拟设立的机构', en: 'the business to be run or the institution to be set up' },
          kind: 'paragraph',
          most: 2000,
        },
        {
          id: 'homeRegulator',
          name: { zh: '母国（地区）监管机构', en: 'supervisor at home' },
          help: { zh: '没有境外母公司的，留空。', en: 'Leave empty where there is no parent abroad.' },
          kind: 'line',
          most: 200,
          optional: true,
        },
      ],
    },
  ],
  papers: [
    { id: 'application', name: { zh: '申请书', en: 'the application, signed' }, kind: 'own' },
    { id: 'feasibility', name: { zh: '可行性研究报告', en: 'feasibility study' }, kind: 'own' },
    {
      id: 'home-registration',
      name: {
        zh: '境外机构的注册文件和所在地监管意见',
        en: 'registration abroad, and the opinion of the supervisor there',
      },
      kind: 'foreign',
      optional: true,
    },
  ],
  gates: [{ decision: isCoveredApplicant, output: 'covered', rulesOut: [false] }],
  windows: [],
  lead: {
    field: financialLicenceSought.id,
    table: { 'securities-firm': securitiesRegulator, 'fund-manager': securitiesRegulator },
    otherwise: financialRegulator,
  },
  results: [
    {
      id: 'approval',
      name: { zh: '金融业务批准', en: 'financial approval' },
      by: {
        field: financialLicenceSought.id,
        table: { 'securities-firm': securitiesRegulator, 'fund-manager': securitiesRegulator },
        otherwise: financialRegulator,
      },
      licence: {
        id: 'financial-approval',
        name: { zh: '金融业务批准文件', en: 'financial approval' },
        claims: [{ id: 'matter', name: { zh: '批准事项', en: 'what is approved' }, from: financialLicenceSought.id }],
      },
    },
  ],
  opinions: [],
  terms: [
    {
      // 天: neither a licensing term of the law itself nor working days; the plan's 120 days are calendar days.
      id: 'plan-120',
      name: { zh: '方案的 120 天', en: "the plan's 120 days" },
      length: calendarDays(120),
      kind: 'plan',
      starts: ['complete'],
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'notify',
      cites: [
        plan('3.1', '在收到申请后120天内作出决定并及时通知申请人'),
        plan('3.1', '应立即通知申请人并争取在合理期限内作出决定'),
      ],
      when: covered,
    },
    {
      ...statute(
        'foreign-bank-preparation',
        { zh: '外资银行筹建的法定期限', en: "the statute's time for preparing a foreign bank" },
        months(6),
        'complete',
        bankPreparation,
      ),
      extension: {
        length: months(3),
        approvedBy: { zh: '国务院银行业监督管理机构', en: 'the banking regulator' },
        cites: [cite('foreign-banks-2019', '15', '特殊可延 3个月')],
      },
    },
    statute(
      'foreign-bank-opening',
      { zh: '外资银行开业的法定期限', en: "the statute's time for opening a foreign bank" },
      months(2),
      'complete',
      cite('foreign-banks-2019', '18'),
    ),
    statute(
      'foreign-insurer',
      { zh: '外资保险公司初审的法定期限', en: "the statute's time for the first review of a foreign insurer" },
      months(6),
      'complete',
      cite('foreign-insurers-2019', '10'),
    ),
    statute(
      'insurer-preparation',
      { zh: '保险公司筹建的法定期限', en: "the statute's time for preparing an insurer" },
      months(6),
      'accepted',
      cite('insurance-law-2015', '71'),
    ),
    statute(
      'securities-firm',
      { zh: '证券公司设立的法定期限', en: "the statute's time for a securities firm" },
      months(6),
      'accepted',
      cite('securities-law-2019', '119'),
    ),
    statute(
      'fund-manager',
      { zh: '公募基金管理公司设立的法定期限', en: "the statute's time for a fund manager" },
      months(6),
      'accepted',
      cite('fund-law-2015', '14'),
    ),
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: remediesAt({
    zh: '国家金融监督管理总局或者中国证券监督管理委员会',
    en: 'the National Financial Regulatory Administration, or the China Securities Regulatory Commission',
  }),
  kept: keptTenYears,
})

/**
 * Measure 8.6. Foreign insurers founding an insurance asset manager directly. Since September 2022 there is no cap on
 * foreign shares and shareholders from home and abroad are under one rule, so origin and share must not matter; whether
 * the insurer abroad may itself be the founder is what the plan supports and what no instrument has yet settled.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import {
  calendarDays,
  givesList,
  givesShare,
  givesTerm,
  givesYesNo,
  needsRules,
  notApplicable,
} from '../../rules/outcome.ts'
import { assetManagerFounder, founderRiskControlled } from '../vocabulary/asset-management.ts'
import { foreignShare, inDemonstrationZone, investorOrigin, registeredIn } from '../vocabulary/common.ts'

const direct = assetManagerFounder.is('overseas-insurer')

export const insuranceAmFounder = decision({
  id: 'finance.insurance-am-founder',
  name: { zh: '境外保险公司直接设立保险资管', en: 'Insurance asset managers founded from abroad' },
  question: {
    zh: '境外保险公司能否直接在京发起设立保险资产管理公司？',
    en: 'May the insurance company abroad found an insurance asset manager in Beijing directly?',
  },
  measures: ['8.6'],
  since: '2022-09-01',
  asks: [assetManagerFounder, registeredIn, founderRiskControlled, investorOrigin, foreignShare],
  gives: {
    mayFound: givesYesNo({ name: { zh: '可以直接发起设立', en: 'may be the founder directly' } }),
    cap: givesShare({ name: { zh: '外资持股上限', en: 'highest foreign share' } }),
    limit: givesTerm({
      name: { zh: '作出决定的期限（自收到完整申请）', en: 'time to decide a complete application' },
      optional: true,
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: { risk: { zh: '风险不可控', en: 'the risks are not under control' } },
    }),
  },
  answer: 'mayFound',
  closed: [false],
  alike: [investorOrigin, foreignShare],
  rules: [
    rule('no-cap', {
      says: {
        zh: '取消外资持股上限，境内外股东统一适用',
        en: 'No cap on foreign shares; one rule for shareholders from home and abroad',
      },
      cites: [cite('insurance-am-2022', 'whole')],
      gives: { cap: '100%' },
    }),
    rule('other-founder', {
      says: { zh: '其他发起人按统一的股东条件', en: 'Other founders: the shareholder conditions common to all' },
      cites: [cite('insurance-am-2022', 'whole', '境内外股东统一适用')],
      when: assetManagerFounder.isNot('overseas-insurer'),
      gives: {
        mayFound: notApplicable(
          '本措施只及于境外保险公司直接发起；其他发起人适用《保险资产管理公司管理规定》统一的股东条件',
          'The measure is about insurers abroad as founders; others are under the shareholder conditions common to all',
        ),
      },
    }),
    rule('direct', {
      says: { zh: '境外保险公司直接发起：依据未核', en: 'An insurer abroad as founder: ground not verified' },
      cites: [cite('insurance-am-2022', 'direct')],
      when: direct,
      gives: {
        mayFound: needsRules(
          '持股上限已取消，但境外保险公司本身能否作为发起人，依据未核',
          'The cap is gone, but whether the insurer abroad may itself be the founder is not verified',
        ),
      },
    }),
    rule('supported', {
      says: {
        zh: '风险可控的，支持境外保险公司直接发起设立在京落地',
        en: 'With risks under control, direct founding in Beijing is supported',
      },
      cites: [plan('8.6')],
      when: all(direct, inDemonstrationZone, founderRiskControlled.yes()),
      gives: {
        mayFound: needsRules(
          '方案支持在京落地；办理规则和首例未检得，请向金融监管部门提出申请',
          'The plan supports it in Beijing; no procedure and no first case were found: apply to the financial regulator',
        ),
      },
      over: ['direct'],
    }),
    rule('risk', {
      says: { zh: '以风险可控为前提', en: 'Only with the risks under control' },
      cites: [plan('8.6', '在风险可控的前提下')],
      when: all(direct, inDemonstrationZone, founderRiskControlled.no()),
      gives: { mayFound: false, missing: ['risk'] },
      over: ['direct'],
    }),
    rule('decided-in-120-days', {
      says: {
        zh: '境外金融机构的完整申请 120 天内决定',
        en: 'A complete application from abroad is decided in 120 days',
      },
      cites: [plan('3.1', '在收到申请后120天内作出决定并及时通知申请人')],
      when: all(direct, inDemonstrationZone),
      gives: { limit: calendarDays(120) },
    }),
  ],
  next: {
    false: { zh: '先完善风险管理安排。', en: 'First improve the plan for managing risk.' },
  },
})

import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { examples, proves } from '../cases.ts'
import { rulingExtensionEligible } from './ruling-extension-eligible.ts'

/** A ruling that expires on 2024-09-30: the window is 2 July to 31 August 2024. */
const ruling = {
  registeredIn: 'elsewhere',
  rulingState: 'in-force',
  appliesAsOriginalApplicant: true,
  changedSinceRuling: [],
  rulingExpiresOn: '2024-09-30',
  extensionAppliedOn: '2024-08-01',
}
const applied = (extensionAppliedOn: string, more = {}) => ({ ...ruling, extensionAppliedOn, ...more })
const changed = (...changedSinceRuling: string[]) => ({ ...ruling, changedSinceRuling })
const on = '2024-08-01'

describe('申请期间：届满前 90 日至 30 日 the window, from both sides', () => {
  examples(rulingExtensionEligible, [
    {
      case: '届满前 91 日：过早',
      on: '2024-07-01',
      facts: applied('2024-07-01'),
      gives: { eligible: false, reasons: ['too-early'], windowOpens: '2024-07-02', windowCloses: '2024-08-31' },
      by: ['too-early'],
    },
    {
      case: '届满前 90 日：可以',
      on: '2024-07-02',
      facts: applied('2024-07-02'),
      gives: { eligible: true, reasons: null, decideBy: '2024-08-01' },
      by: ['eligible'],
    },
    {
      case: '届满前 30 日：可以，审核恰在届满前完成',
      on: '2024-08-31',
      facts: applied('2024-08-31'),
      gives: { eligible: true, decideBy: '2024-09-30' },
    },
    {
      case: '届满前 29 日：过晚',
      on: '2024-09-01',
      facts: applied('2024-09-01'),
      gives: { eligible: false, reasons: ['too-late'], decideBy: null },
      by: ['too-late'],
    },
    {
      case: '注册在北京以外、展期申请日2024-04-30、预裁定有效期截止日2024-05-29，《海关总署关于预裁定展期的公告》施行前一日',
      on: '2024-04-30',
      facts: { ...applied('2024-09-01'), extensionAppliedOn: '2024-04-30', rulingExpiresOn: '2024-05-29' },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
      by: ['no-extension'],
    },
    {
      case: '届满当日：过晚',
      on: '2024-09-30',
      facts: applied('2024-09-30'),
      gives: { eligible: false, reasons: ['too-late'] },
    },
    {
      case: '届满之后：已失效，且过晚',
      on: '2024-10-01',
      facts: applied('2024-10-01', { rulingState: 'lapsed' }),
      gives: { eligible: false, reasons: ['not-in-force', 'too-late'] },
    },
    {
      case: '跨闰日：2028-04-30 届满，90 日前为 2028-01-31',
      on: '2028-02-01',
      facts: applied('2028-02-01', { rulingExpiresOn: '2028-04-30' }),
      gives: { eligible: true, windowOpens: '2028-01-31', windowCloses: '2028-03-31' },
    },
  ])
})

describe('各项未变 nothing has changed, item by item', () => {
  examples(rulingExtensionEligible, [
    { case: '都未变', on, facts: ruling, gives: { eligible: true, reasons: null } },
    ...['law', 'facts', 'circumstances', 'kind-of-matter', 'goods', 'matter-ruled'].map((item) => ({
      case: `${item} 变了`,
      on,
      facts: changed(item),
      gives: { eligible: false, reasons: ['changed'] },
      by: ['changed'],
    })),
    {
      case: '申请人名称变了',
      on,
      facts: changed('applicant-name'),
      gives: { eligible: false, reasons: ['applicant-renamed'] },
      by: ['applicant-renamed'],
    },
    {
      case: '不是原申请人',
      on,
      facts: { ...ruling, appliesAsOriginalApplicant: false },
      gives: { eligible: false, reasons: ['other-applicant'] },
    },
    {
      case: '注册在北京以外、不是原预裁定申请人，《海关总署关于预裁定展期的公告》施行前一日',
      on: '2024-04-30',
      facts: { ...ruling, appliesAsOriginalApplicant: false, extensionAppliedOn: '2024-04-30' },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
      by: ['no-extension'],
    },
    {
      case: '已撤销',
      on,
      facts: { ...ruling, rulingState: 'revoked' },
      gives: { eligible: false, reasons: ['not-in-force'] },
    },
    {
      case: '未到期而已失效',
      on,
      facts: { ...ruling, rulingState: 'lapsed' },
      gives: { eligible: false, reasons: ['not-in-force'] },
    },
    {
      case: '几个原因并列',
      on,
      facts: applied('2024-07-01', { changedSinceRuling: ['goods', 'applicant-name'], rulingState: 'revoked' }),
      gives: { eligible: false, reasons: ['applicant-renamed', 'changed', 'not-in-force', 'too-early'] },
    },
    {
      case: '注册在北京以外、预裁定决定书的状态为已被撤销、预裁定以来的变化为商品基本信息、申请人名称、展期申请日2024-04-30、预裁定有效期截止日2024-09-30，《海关总署关于预裁定展期的公告》施行前一日',
      on: '2024-04-30',
      facts: {
        ...applied('2024-07-01', { changedSinceRuling: ['goods', 'applicant-name'], rulingState: 'revoked' }),
        extensionAppliedOn: '2024-04-30',
      },
      gives: { eligible: false, reasons: ['no-extension-yet'], windowOpens: null },
      by: ['no-extension'],
    },
  ])
})

describe('新决定书 the new ruling', () => {
  const withNew = (newRulingEffectiveOn: string) => ({ ...ruling, newRulingEffectiveOn })
  examples(rulingExtensionEligible, [
    {
      case: '30 日内审核，新决定书 3 年',
      on,
      facts: withNew('2024-08-20'),
      gives: {
        review: { length: 30, unit: 'calendar-days' },
        decideBy: '2024-08-31',
        newValidity: { length: 3, unit: 'years' },
        newExpiry: '2027-08-20',
      },
    },
    {
      case: '闰日生效：3 年后为 2 月 28 日',
      on: '2028-02-01',
      facts: applied('2028-02-01', { rulingExpiresOn: '2028-04-15', newRulingEffectiveOn: '2028-02-29' }),
      gives: { newExpiry: '2031-02-28' },
    },
    {
      case: '还没有新决定书：资格照样可答',
      on,
      facts: ruling,
      gives: { eligible: true, newExpiry: 'unknown' },
    },
  ])
})

describe('各个时期 the three periods', () => {
  const inBeijing = { ...ruling, registeredIn: 'beijing-other', rulingExpiresOn: '2024-06-30' }
  const underPlan = { ...inBeijing, extensionAppliedOn: '2024-02-01' }
  examples(rulingExtensionEligible, [
    {
      case: '方案前一日，北京：没有展期',
      on: '2023-11-17',
      facts: { ...inBeijing, extensionAppliedOn: '2023-11-17' },
      gives: { eligible: false, reasons: ['no-extension-yet'], windowOpens: null },
      by: ['no-extension-beijing'],
    },
    {
      case: '方案当日，北京：可以提出，期间待定，届满前决定',
      on: '2023-11-18',
      facts: { ...inBeijing, extensionAppliedOn: '2023-11-18' },
      gives: {
        eligible: true,
        reasons: null,
        windowOpens: 'needs-rules',
        windowCloses: '2024-06-30',
        decideBy: '2024-06-30',
        review: null,
        newValidity: null,
      },
      by: ['plan'],
    },
    {
      case: '方案 2023-11-23 公布：此前只看到没有展期',
      on: '2023-11-20',
      knownOn: '2023-11-22',
      facts: { ...inBeijing, extensionAppliedOn: '2023-11-20' },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
    },
    {
      case: '方案当日，外省：没有展期',
      on: '2023-11-18',
      facts: { ...inBeijing, registeredIn: 'elsewhere', extensionAppliedOn: '2023-11-18' },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
      by: ['no-extension'],
    },
    {
      case: '方案期间，事实变了',
      on: '2024-02-01',
      facts: { ...underPlan, changedSinceRuling: ['facts'] },
      gives: { eligible: false, reasons: ['changed'] },
    },
    {
      case: '注册在北京、自贸试验区外、预裁定以来的变化为所依据的事实，方案施行前一日',
      on: '2023-11-17',
      facts: { ...underPlan, changedSinceRuling: ['facts'] },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
      by: ['no-extension-beijing'],
    },
    {
      case: '方案期间，名称变了：方案未以此为由',
      on: '2024-02-01',
      facts: { ...underPlan, changedSinceRuling: ['applicant-name'] },
      gives: { eligible: true },
    },
    {
      case: '方案期间，不是申请人',
      on: '2024-02-01',
      facts: { ...underPlan, appliesAsOriginalApplicant: false },
      gives: { eligible: false, reasons: ['other-applicant'] },
    },
    {
      case: '注册在北京、自贸试验区外、不是原预裁定申请人，方案施行前一日',
      on: '2023-11-17',
      facts: { ...underPlan, appliesAsOriginalApplicant: false },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
      by: ['no-extension-beijing'],
    },
    {
      case: '方案期间，已撤销',
      on: '2024-02-01',
      facts: { ...underPlan, rulingState: 'revoked' },
      gives: { eligible: false, reasons: ['not-in-force'] },
    },
    {
      case: '注册在北京、自贸试验区外、预裁定决定书的状态为已被撤销，方案施行前一日',
      on: '2023-11-17',
      facts: { ...underPlan, rulingState: 'revoked' },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
      by: ['no-extension-beijing'],
    },
    {
      case: '2024-04-30，北京，届满前 150 日：方案没有期间，可以',
      on: '2024-04-30',
      facts: { ...inBeijing, extensionAppliedOn: '2024-04-30', rulingExpiresOn: '2024-09-27' },
      gives: { eligible: true },
      by: ['plan'],
    },
    {
      case: '2024-05-01，北京，届满前 149 日：公告的期间未到',
      on: '2024-05-01',
      facts: { ...inBeijing, extensionAppliedOn: '2024-05-01', rulingExpiresOn: '2024-09-27' },
      gives: { eligible: false, reasons: ['too-early'], windowOpens: '2024-06-29' },
      by: ['too-early'],
    },
    {
      case: '2024-04-30，外省，届满前 61 日：还没有展期',
      on: '2024-04-30',
      facts: { ...inBeijing, registeredIn: 'elsewhere', extensionAppliedOn: '2024-04-30' },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
    },
    {
      case: '2024-04-30，外省，届满前 61 日，但注册在北京自贸试验区内',
      on: '2024-04-30',
      facts: { ...inBeijing, extensionAppliedOn: '2024-04-30', registeredIn: 'beijing-ftz' },
      gives: { eligible: true, reasons: null, review: null },
      by: ['plan'],
    },
    {
      case: '2024-05-01，外省，届满前 60 日：全国可以',
      on: '2024-05-01',
      facts: { ...inBeijing, registeredIn: 'elsewhere', extensionAppliedOn: '2024-05-01' },
      gives: { eligible: true },
      by: ['eligible'],
    },
    {
      case: '公告 2024-03-28 发布前看 2024-05-01',
      on: '2024-05-01',
      knownOn: '2024-03-27',
      facts: { ...inBeijing, registeredIn: 'elsewhere', extensionAppliedOn: '2024-05-01' },
      gives: { eligible: false, reasons: ['no-extension-yet'] },
    },
    {
      case: '公告发布当日看 2024-05-01',
      on: '2024-05-01',
      knownOn: '2024-03-28',
      facts: { ...inBeijing, registeredIn: 'elsewhere', extensionAppliedOn: '2024-05-01' },
      gives: { eligible: true },
    },
  ])
})

describe('互相矛盾的日期 days that cannot both be so', () => {
  const problems = (facts: Readonly<Record<string, unknown>>) => {
    const asked = ask(rulingExtensionEligible, facts, { on: day(on), knownOn: day(on) })
    return asked.ok ? [] : asked.problems.map((problem) => problem.code)
  }
  test.each([
    { case: '届满当日申请，还有效：可以', facts: applied('2024-09-30'), codes: [] },
    { case: '届满次日申请，还有效', facts: applied('2024-10-01'), codes: ['contradiction'] },
    {
      case: '新决定书与申请同日：可以',
      facts: { ...ruling, newRulingEffectiveOn: '2024-08-01' },
      codes: [],
    },
    {
      case: '新决定书先于申请一日',
      facts: { ...ruling, newRulingEffectiveOn: '2024-07-31' },
      codes: ['contradiction'],
    },
  ])('$case', ({ facts, codes }) => {
    expect(problems(facts)).toEqual(codes)
  })
})

describe('完备 complete', () => {
  proves(rulingExtensionEligible)
})

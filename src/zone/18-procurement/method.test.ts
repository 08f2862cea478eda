import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { examples, proves } from '../cases.ts'
import { procurementMethod } from './method.ts'
import {
  after,
  before,
  breakthrough,
  calendarDays,
  closed,
  large,
  noTalk,
  plain,
  stock,
  topUp,
  workingDays,
} from './method-cases.ts'

describe('应当招标 when a tender is a must', () => {
  examples(procurementMethod, [
    {
      case: '能确定规格、无需谈判，招标失败过：方案前一日可以竞争性谈判',
      on: before,
      facts: { ...noTalk, negotiationGrounds: ['failed-tender'] },
      gives: { route: 'choose', openTender: true, negotiation: true },
    },
    {
      case: '能确定规格、无需谈判，招标失败过：方案当日应当公开招标',
      on: after,
      facts: { ...noTalk, negotiationGrounds: ['failed-tender'] },
      gives: { route: 'open-tender', openTender: true, invitedTender: false, ...closed },
    },
    {
      case: '方案公布前一日看：还看不到',
      on: '2023-11-20',
      knownOn: '2023-11-22',
      facts: { ...noTalk, negotiationGrounds: ['failed-tender'] },
      gives: { route: 'choose', negotiation: true },
    },
    {
      case: '方案公布当日看',
      on: '2023-11-20',
      knownOn: '2023-11-23',
      facts: { ...noTalk, negotiationGrounds: ['failed-tender'] },
      gives: { route: 'open-tender', negotiation: false },
    },
    {
      case: '规格能确定但需要谈判：方案不适用',
      on: after,
      facts: { ...plain, negotiationGrounds: ['failed-tender'] },
      gives: { route: 'choose', negotiation: true },
    },
    {
      case: '无需谈判但规格不能确定：方案不适用，技术复杂的可以谈判、磋商',
      on: after,
      facts: { ...noTalk, specificationDeterminable: false, negotiationGrounds: ['complex-or-special'] },
      gives: { route: 'choose', negotiation: true, consultation: true },
    },
    {
      case: '应当招标，有邀请招标情形：公开或者邀请',
      on: after,
      facts: { ...noTalk, invitedTenderGrounds: ['few-suppliers'], priceEnquiryTerms: stock },
      gives: { route: 'tender', invitedTender: true, approval: false, ...closed },
      by: ['must-tender-either'],
    },
    {
      case: '应当招标，达到公开招标数额，邀请招标须先批准',
      on: after,
      facts: { ...noTalk, procurementReach: 'open-tender', invitedTenderGrounds: ['cost-out-of-proportion'] },
      gives: { route: 'tender', invitedTender: true, approval: true },
    },
    {
      case: '应当招标，达到公开招标数额，无邀请情形，即使有紧急需要',
      on: after,
      facts: {
        ...noTalk,
        procurementReach: 'open-tender',
        negotiationGrounds: ['urgent'],
        urgencyNotOfOwnMaking: true,
      },
      gives: { route: 'open-tender', negotiation: false, negotiationPeriod: 'not-applicable' },
    },
    {
      case: '规格统一的现货：方案前可以询价',
      on: before,
      facts: { ...noTalk, priceEnquiryTerms: stock },
      gives: { route: 'choose', priceEnquiry: true },
    },
    {
      case: '规格统一的现货，无需谈判：方案后不得询价',
      on: after,
      facts: { ...noTalk, priceEnquiryTerms: stock },
      gives: { route: 'open-tender', priceEnquiry: false, enquiryPeriod: 'not-applicable' },
    },
    {
      case: '有单一来源情形而答无需谈判：仍是应当招标，但提示复核',
      on: after,
      facts: { ...noTalk, procurementReach: 'open-tender', singleSourceGrounds: ['irreplaceable-technology'] },
      gives: {
        route: 'open-tender',
        singleSource: false,
        awardReasons: 'not-applicable',
        soleSupplierNotice: 'not-applicable',
      },
    },
    {
      case: '框架协议、磋商、合作创新采购同样让位于招标',
      on: '2024-06-01',
      facts: {
        ...noTalk,
        frameworkGrounds: ['catalogue-sundries'],
        consultationGrounds: ['research-thin-market'],
        innovationTerms: breakthrough,
      },
      gives: { route: 'open-tender', ...closed, consultationPeriod: 'not-applicable' },
    },
    {
      case: '北京以外的采购人不受方案约束',
      on: after,
      facts: { ...noTalk, procurementPurchaser: 'elsewhere', priceEnquiryTerms: stock },
      gives: { route: 'choose', priceEnquiry: true },
    },
    {
      case: '在京中央预算单位：是否受约束未明',
      on: after,
      facts: { ...noTalk, procurementPurchaser: 'central-in-beijing', priceEnquiryTerms: stock },
      gives: { route: 'needs-rules', priceEnquiry: true },
      by: ['central'],
    },
    {
      case: '在京中央预算单位：方案前照法律',
      on: before,
      facts: { ...noTalk, procurementPurchaser: 'central-in-beijing', priceEnquiryTerms: stock },
      gives: { route: 'choose' },
    },
    {
      case: '在京中央预算单位：没有其他方式的情形，反正是公开招标',
      on: after,
      facts: { ...noTalk, procurementPurchaser: 'central-in-beijing' },
      gives: { route: 'open-tender' },
    },
    {
      case: '在京中央预算单位，合作创新采购施行后',
      on: '2024-06-01',
      facts: { ...noTalk, procurementPurchaser: 'central-in-beijing', innovationTerms: breakthrough },
      gives: { route: 'needs-rules', innovation: true },
    },
    {
      case: '在京中央预算单位，合作创新采购施行前一日',
      on: '2024-05-31',
      facts: { ...noTalk, procurementPurchaser: 'central-in-beijing', innovationTerms: breakthrough },
      gives: { route: 'open-tender', innovation: false },
    },
  ])
})

describe('各种方式的法定情形 grounds of each method', () => {
  examples(procurementMethod, [
    {
      case: '没有任何情形：公开招标',
      on: after,
      facts: plain,
      gives: { route: 'open-tender', openTender: true, invitedTender: false, approval: false, ...closed },
      by: ['open-tender'],
    },
    ...(['few-suppliers', 'cost-out-of-proportion'] as const).map((ground) => ({
      case: `邀请招标：${ground}`,
      on: before,
      facts: { ...plain, invitedTenderGrounds: [ground] },
      gives: { route: 'tender', invitedTender: true, ...closed },
    })),
    {
      case: '邀请招标和谈判的情形并存：可以选用',
      on: before,
      facts: { ...plain, invitedTenderGrounds: ['few-suppliers'], negotiationGrounds: ['failed-tender'] },
      gives: { route: 'choose', invitedTender: true, negotiation: true, consultation: false },
    },
    {
      case: '竞争性谈判：技术复杂，且不能确定规格',
      on: before,
      facts: { ...plain, specificationDeterminable: false, negotiationGrounds: ['complex-or-special'] },
      gives: { negotiation: true, consultation: true },
    },
    {
      case: '技术复杂但能确定规格：不是谈判、磋商的情形',
      on: before,
      facts: { ...plain, negotiationGrounds: ['complex-or-special'] },
      gives: { route: 'open-tender', negotiation: false, consultation: false },
    },
    {
      case: '竞争性谈判：非因采购人拖延的紧急需要',
      on: before,
      facts: { ...plain, negotiationGrounds: ['urgent'], urgencyNotOfOwnMaking: true },
      gives: { negotiation: true, consultation: false, negotiationPeriod: workingDays(3) },
    },
    {
      case: '采购人拖延造成的紧急，不是情形',
      on: before,
      facts: { ...plain, negotiationGrounds: ['urgent'], urgencyNotOfOwnMaking: false },
      gives: { route: 'open-tender', negotiation: false, negotiationPeriod: null },
    },
    {
      case: '不能事先计算价格总额：谈判或者磋商',
      on: before,
      facts: { ...plain, negotiationGrounds: ['price-not-computable'] },
      gives: { negotiation: true, consultation: true, consultationPeriod: calendarDays(10) },
    },
    ...(['irreplaceable-technology', 'public-service', 'emergency'] as const).map((ground) => ({
      case: `单一来源：${ground}`,
      on: before,
      facts: { ...plain, singleSourceGrounds: [ground] },
      gives: { route: 'choose', singleSource: true, negotiation: false },
    })),
    {
      case: '添购恰为原合同 10%：可以单一来源',
      on: before,
      facts: topUp('100000.00', '1000000.00'),
      gives: { route: 'choose', singleSource: true },
    },
    {
      case: '添购超过 10% 一分：不可以',
      on: before,
      facts: topUp('100000.01', '1000000.00'),
      gives: { route: 'open-tender', singleSource: false },
    },
    {
      case: '添购略少于 10%',
      on: before,
      facts: topUp('99999.99', '1000000.00'),
      gives: { singleSource: true },
    },
    {
      case: '添购超过 10%，但另有唯一供应商的情形',
      on: before,
      facts: { ...topUp('200000', '1000000'), singleSourceGrounds: ['top-up', 'public-service'] },
      gives: { singleSource: true },
    },
    {
      case: '询价：三项条件齐备的货物',
      on: before,
      facts: { ...plain, priceEnquiryTerms: stock },
      gives: { route: 'choose', priceEnquiry: true, enquiryPeriod: workingDays(3) },
    },
    ...stock.map((missing) => ({
      case: `询价缺一项：${missing}`,
      on: before,
      facts: { ...plain, priceEnquiryTerms: stock.filter((each) => each !== missing) },
      gives: { route: 'open-tender', priceEnquiry: false, enquiryPeriod: null },
    })),
    {
      case: '询价只用于货物',
      on: before,
      facts: { ...plain, procurementObject: 'services', priceEnquiryTerms: stock },
      gives: { priceEnquiry: false },
    },
    {
      case: '磋商：政府购买服务项目',
      on: before,
      facts: { ...plain, procurementObject: 'services', consultationGrounds: ['purchased-service'] },
      gives: { route: 'choose', consultation: true, negotiation: false },
    },
    {
      case: '货物不是政府购买服务项目',
      on: before,
      facts: { ...plain, consultationGrounds: ['purchased-service'] },
      gives: { consultation: false },
    },
    ...(['research-thin-market', 'transfer-of-results'] as const).map((ground) => ({
      case: `磋商：${ground}`,
      on: before,
      facts: { ...plain, consultationGrounds: [ground] },
      gives: { consultation: true },
    })),
    {
      case: '框架协议：目录内小额零星',
      on: '2022-03-01',
      facts: { ...plain, frameworkGrounds: ['catalogue-sundries'] },
      gives: { route: 'choose', framework: true },
    },
    ...(['advisory-sundries', 'recipients-choose'] as const).flatMap((ground) => [
      {
        case: `框架协议：服务，${ground}`,
        on: before,
        facts: { ...plain, procurementObject: 'services', frameworkGrounds: [ground] },
        gives: { framework: true },
      },
      {
        case: `框架协议：货物不适用 ${ground}`,
        on: before,
        facts: { ...plain, frameworkGrounds: [ground] },
        gives: { framework: false },
      },
    ]),
    {
      case: '合作创新采购：施行前一日',
      on: '2024-05-31',
      facts: { ...plain, innovationTerms: breakthrough },
      gives: { route: 'open-tender', innovation: false },
    },
    {
      case: '合作创新采购：施行当日',
      on: '2024-06-01',
      facts: { ...plain, innovationTerms: breakthrough },
      gives: { route: 'choose', innovation: true },
    },
    {
      case: '合作创新采购：新范式',
      on: '2024-06-01',
      facts: { ...plain, innovationTerms: ['national-plan', 'new-paradigm'] },
      gives: { innovation: true },
    },
    {
      case: '合作创新采购：不符合国家规划',
      on: '2024-06-01',
      facts: { ...plain, innovationTerms: ['nothing-on-the-market', 'new-paradigm'] },
      gives: { innovation: false },
    },
    {
      case: '合作创新采购：只符合国家规划还不够',
      on: '2024-06-01',
      facts: { ...plain, innovationTerms: ['national-plan'] },
      gives: { innovation: false },
    },
  ])
})

describe('公开招标数额标准与审批 the threshold and approval', () => {
  examples(procurementMethod, [
    {
      case: '达到标准，没有其他情形：公开招标',
      on: after,
      facts: large,
      gives: { route: 'open-tender', approval: true, ...closed },
    },
    {
      case: '达到标准，有谈判情形：公开招标，经批准可以改用',
      on: after,
      facts: { ...large, negotiationGrounds: ['failed-tender'] },
      gives: { route: 'open-unless-approved', approval: true, negotiation: true },
      by: ['approval-first'],
    },
    {
      case: '未达到标准，有谈判情形：可以选用，无须批准',
      on: after,
      facts: { ...plain, negotiationGrounds: ['failed-tender'] },
      gives: { route: 'choose', approval: false, negotiation: true },
    },
    {
      case: '达到标准，合作创新采购',
      on: '2024-06-01',
      facts: { ...large, innovationTerms: breakthrough },
      gives: { route: 'open-unless-approved', innovation: true },
    },
    {
      case: '必须招标的工程：依招标投标法',
      on: after,
      facts: { ...noTalk, procurementObject: 'works-must-tender' },
      gives: { route: 'tendering-law', approval: 'not-applicable', negotiation: 'not-applicable' },
    },
    {
      case: '依法不招标的工程：方案未明',
      on: after,
      facts: { ...noTalk, procurementObject: 'works-without-tender' },
      gives: { route: 'needs-rules', negotiation: 'needs-rules' },
    },
    {
      case: '限额以下：法定方式不适用',
      on: before,
      facts: { ...noTalk, procurementReach: 'below-limit' },
      gives: { route: 'not-applicable', openTender: 'not-applicable', bidPeriod: null },
    },
    {
      case: '限额以下，能确定规格、无需谈判：方案是否要求招标未明',
      on: after,
      facts: { ...noTalk, procurementReach: 'below-limit' },
      gives: { route: 'needs-rules', openTender: 'not-applicable' },
    },
    {
      case: '限额以下，需要谈判：方案不涉及',
      on: after,
      facts: { ...plain, procurementReach: 'below-limit' },
      gives: { route: 'not-applicable' },
    },
    {
      case: '限额以下，北京以外',
      on: after,
      facts: { ...noTalk, procurementReach: 'below-limit', procurementPurchaser: 'elsewhere' },
      gives: { route: 'not-applicable' },
    },
  ])
})

describe('期限与单一来源的公告 periods and single-source notices', () => {
  examples(procurementMethod, [
    {
      case: '招标的期限：日与工作日分别计算',
      on: after,
      facts: noTalk,
      gives: {
        bidPeriod: calendarDays(20),
        documentPeriod: workingDays(5),
        prequalificationPeriod: workingDays(5),
        clarificationPeriod: calendarDays(15),
        negotiationPeriod: 'not-applicable',
      },
    },
    {
      case: '达到标准，唯一供应商：事前公示 5 个工作日',
      on: before,
      facts: { ...large, singleSourceGrounds: ['irreplaceable-technology'] },
      gives: { soleSupplierNotice: workingDays(5), singleSource: true, route: 'open-unless-approved' },
    },
    {
      case: '未达到标准，唯一供应商：无须事前公示',
      on: before,
      facts: { ...plain, singleSourceGrounds: ['irreplaceable-technology'] },
      gives: { soleSupplierNotice: null },
    },
    {
      case: '达到标准，紧急情况：无须事前公示',
      on: before,
      facts: { ...large, singleSourceGrounds: ['emergency'] },
      gives: { soleSupplierNotice: null, singleSource: true },
    },
    {
      case: '单一来源的成交公告：方案前一日不须说明理由',
      on: before,
      facts: { ...plain, singleSourceGrounds: ['emergency'] },
      gives: { awardReasons: false },
    },
    {
      case: '单一来源的成交公告：方案当日须说明理由，紧急的也不例外',
      on: after,
      facts: { ...plain, singleSourceGrounds: ['emergency'] },
      gives: { awardReasons: true },
    },
    {
      case: '添购的单一来源也须说明理由',
      on: after,
      facts: topUp('1', '10'),
      gives: { awardReasons: true },
    },
    {
      case: '北京以外：不须',
      on: after,
      facts: { ...plain, procurementPurchaser: 'elsewhere', singleSourceGrounds: ['emergency'] },
      gives: { awardReasons: false },
    },
    {
      case: '在京中央预算单位：未明',
      on: after,
      facts: { ...plain, procurementPurchaser: 'central-in-beijing', singleSourceGrounds: ['emergency'] },
      gives: { awardReasons: 'needs-rules' },
    },
    {
      case: '没有单一来源情形',
      on: after,
      facts: plain,
      gives: { awardReasons: 'not-applicable' },
    },
  ])

  const duties = (facts: object, on = after) => {
    const asked = ask(procurementMethod, facts, { on: day(on), knownOn: day('2026-12-31') })
    if (!asked.ok) throw new Error(asked.problems.map((problem) => problem.text.en).join('; '))
    const given = asked.answer.outputs.get('duties')
    return given?.state === 'value' && Array.isArray(given.value) ? given.value : []
  }

  test('合同、公告、保证金各有期限，任何法定采购都适用', () => {
    for (const duty of [
      'bid-bond',
      'performance-bond',
      'send-report',
      'pick-winner',
      'announce-result',
      'result-stands',
      'sign-contract',
      'publish-contract',
      'file-contract',
      'supplements-limit',
      'keep-papers',
    ])
      expect(duties(plain)).toContain(duty)
  })
  test.each([
    ['邀请招标随机选三家以上', 'invite-three', { ...plain, invitedTenderGrounds: ['few-suppliers'] }],
    ['谈判小组与三家以上供应商', 'negotiation-panel', { ...plain, negotiationGrounds: ['failed-tender'] }],
    ['询价一次报出', 'one-quotation', { ...plain, priceEnquiryTerms: stock }],
    ['公示异议补充论证', 'notice-objection', { ...large, singleSourceGrounds: ['public-service'] }],
    ['添购超过 10%', 'top-up-over-limit', topUp('100000.01', '1000000')],
    [
      '自己拖延的紧急',
      'urgency-of-own-making',
      { ...plain, negotiationGrounds: ['urgent'], urgencyNotOfOwnMaking: false },
    ],
    ['单一来源须商定价格', 'single-source-means-talk', { ...noTalk, singleSourceGrounds: ['public-service'] }],
  ])('%s', (_, duty, facts) => {
    expect(duties(facts)).toContain(duty)
    expect(duties(plain)).not.toContain(duty)
  })
  test('添购恰为 10% 时不提示超额', () => {
    expect(duties(topUp('100000', '1000000'))).not.toContain('top-up-over-limit')
  })
  test('规格统一与规格不能确定相矛盾，拒绝回答并说明', () => {
    const asked = ask(
      procurementMethod,
      { ...plain, specificationDeterminable: false, priceEnquiryTerms: stock },
      { on: day(after), knownOn: day(after) },
    )
    expect(asked.ok ? null : asked.problems.map((problem) => problem.code)).toEqual(['contradiction'])
  })
  proves(procurementMethod)
})

/**
 * Measure 18.1, with 18.2. Which method a government purchase must or may use. The law opens a method on its grounds;
 * the plan closes every one but the tender where specifications can be set and nothing needs negotiating, the reverse of
 * article 30, item 2. The grounds of consultation, framework agreements and cooperative innovation are those of the
 * finance ministry's measures as commonly known; the instruments' digests name the methods only.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not, ratio } from '../../rules/expression.ts'
import {
  calendarDays,
  givesChoice,
  givesList,
  givesTerm,
  givesYesNo,
  needsRules,
  notApplicable,
  workingDays,
} from '../../rules/outcome.ts'
import {
  consultationGrounds,
  frameworkGrounds,
  innovationTerms,
  invitedTenderGrounds,
  negotiationGrounds,
  negotiationNeeded,
  originalContractAmount,
  priceEnquiryTerms,
  procurementObject,
  procurementPurchaser,
  procurementReach,
  singleSourceGrounds,
  specificationDeterminable,
  topUpTotal,
  urgencyNotOfOwnMaking,
} from '../vocabulary/procurement-method.ts'

const goodsOrServices = procurementObject.is('goods', 'services')
const withinLaw = all(goodsOrServices, procurementReach.isNot('below-limit'))
const above = procurementReach.is('open-tender')

const specifiable = all(specificationDeterminable.yes(), negotiationNeeded.no())
const bound = procurementPurchaser.is('beijing')
const unsettled = procurementPurchaser.is('central-in-beijing')

const complexWithoutSpecification = all(negotiationGrounds.has('complex-or-special'), specificationDeterminable.no())

const invitedGround = all(withinLaw, invitedTenderGrounds.hasAny('few-suppliers', 'cost-out-of-proportion'))
const negotiationGround = all(
  withinLaw,
  any(
    negotiationGrounds.has('failed-tender'),
    complexWithoutSpecification,
    all(negotiationGrounds.has('urgent'), urgencyNotOfOwnMaking.yes()),
    negotiationGrounds.has('price-not-computable'),
  ),
)
const onlySupplier = all(withinLaw, singleSourceGrounds.hasAny('irreplaceable-technology', 'public-service'))
const singleSourceGround = any(
  onlySupplier,
  all(withinLaw, singleSourceGrounds.has('emergency')),
  all(withinLaw, singleSourceGrounds.has('top-up'), ratio(topUpTotal, '<=', originalContractAmount, '0.1')),
)
const priceEnquiryGround = all(
  withinLaw,
  procurementObject.is('goods'),
  priceEnquiryTerms.hasAll('uniform-specification', 'ample-stock', 'steady-price'),
)
const consultationGround = all(
  withinLaw,
  any(
    complexWithoutSpecification,
    negotiationGrounds.has('price-not-computable'),
    all(procurementObject.is('services'), consultationGrounds.has('purchased-service')),
    consultationGrounds.hasAny('research-thin-market', 'transfer-of-results'),
  ),
)
const frameworkGround = all(
  withinLaw,
  any(
    frameworkGrounds.has('catalogue-sundries'),
    all(procurementObject.is('services'), frameworkGrounds.hasAny('advisory-sundries', 'recipients-choose')),
  ),
)
const innovationGround = all(
  withinLaw,
  innovationTerms.has('national-plan'),
  innovationTerms.hasAny('nothing-on-the-market', 'new-paradigm'),
)
/** Every method but the tender, cooperative innovation apart: it came later. */
const otherGround = any(negotiationGround, singleSourceGround, priceEnquiryGround, consultationGround, frameworkGround)

const methods = <G>(given: G) => ({ openTender: given, invitedTender: given, ...otherMethods(given) })
const otherMethods = <G>(given: G) => ({
  negotiation: given,
  singleSource: given,
  priceEnquiry: given,
  consultation: given,
  framework: given,
  innovation: given,
})

const tenderRules = ['open-tender', 'invited-tender']
const lawfulMethods = ['negotiation', 'single-source', 'price-enquiry', 'consultation', 'framework', 'innovation']
const methodRules = [...lawfulMethods, 'approval-first', 'approval-first-innovation']

const outsideTenderingLaw = notApplicable(
  '依招标投标法办理，不由政府采购法的采购方式规范',
  'The Tendering Law governs it, not the methods of the Procurement Law',
)
const worksUnclear = needsRules(
  '依法不进行招标的工程，方案未写明是否仍须招标，采用哪种非招标方式请向财政部门确认',
  'For works that need no tender the plan does not say whether it demands one: confirm the method with the finance department',
)
const belowLimit = notApplicable(
  '限额标准以下且不在集中采购目录以内，采购方式由采购人依内部控制制度确定',
  'Below the limit and outside the catalogue: the purchaser’s own rules decide the method',
)
const centralUnclear = needsRules(
  '能够确定规格、无需谈判的，北京的采购人应当招标；在京中央预算单位是否同受约束未明，请向其财政主管部门确认',
  'A purchaser of Beijing would have to tender; whether a unit of the central budget must too is not settled: ask its finance authority',
)
const notSingleSource = notApplicable('不能采用单一来源方式', 'A single source is not open')
const mustTender = notApplicable('应当招标，不涉及该期限', 'A tender is a must, so the period does not arise')

const canUse = (zh: string, en: string) => givesYesNo({ name: { zh: `可以采用${zh}`, en: `${en} is open` } })
const term = (zh: string, en: string) => givesTerm({ name: { zh, en }, optional: true })

export const procurementMethod = decision({
  id: 'procurement.method',
  name: { zh: '采购方式', en: 'Procurement method' },
  question: { zh: '这次采购应当或者可以采用哪种方式？', en: 'Which method must, or may, the purchase use?' },
  measures: ['18.1', '18.2'],
  since: '2022-03-01',
  asks: [
    procurementObject,
    procurementReach,
    procurementPurchaser,
    specificationDeterminable,
    negotiationNeeded,
    invitedTenderGrounds,
    negotiationGrounds,
    urgencyNotOfOwnMaking,
    consultationGrounds,
    singleSourceGrounds,
    topUpTotal,
    originalContractAmount,
    priceEnquiryTerms,
    frameworkGrounds,
    innovationTerms,
  ],
  gives: {
    route: givesChoice({
      name: { zh: '应当怎样采购', en: 'how to buy' },
      options: {
        'open-tender': { zh: '应当公开招标', en: 'an open tender is a must' },
        tender: { zh: '应当招标：公开招标或者邀请招标', en: 'a tender is a must, open or invited' },
        'open-unless-approved': {
          zh: '应当公开招标；经批准可以改用所列其他方式',
          en: 'an open tender, unless another listed method is approved beforehand',
        },
        choose: { zh: '可以在所列合法方式中选用', en: 'any of the lawful methods listed' },
        'tendering-law': { zh: '应当招标，依招标投标法办理', en: 'a tender is a must, under the Tendering Law' },
      },
    }),
    approval: givesYesNo({
      name: {
        zh: '改用公开招标以外的方式，须先经设区的市级以上财政部门批准',
        en: 'any method but an open tender first needs the approval of the finance department, city level or above',
      },
    }),
    openTender: canUse('公开招标', 'an open tender'),
    invitedTender: canUse('邀请招标', 'an invited tender'),
    negotiation: canUse('竞争性谈判', 'competitive negotiation'),
    singleSource: canUse('单一来源', 'a single source'),
    priceEnquiry: canUse('询价', 'a price enquiry'),
    consultation: canUse('竞争性磋商', 'competitive consultation'),
    framework: canUse('框架协议', 'a framework agreement'),
    innovation: canUse('合作创新采购', 'cooperative innovation'),
    awardReasons: givesYesNo({
      name: {
        zh: '公告成交结果时须说明采用单一来源的理由',
        en: 'the award notice must say why a single source was used',
      },
    }),
    bidPeriod: term('招标文件发出至投标截止，不少于', 'documents issued to close of bids, at least'),
    documentPeriod: term('招标文件提供期限，不少于', 'documents offered for at least'),
    prequalificationPeriod: term('提交资格预审申请文件，不少于', 'time for prequalification papers, at least'),
    clarificationPeriod: term('澄清修改距投标截止，不少于', 'clarification before close of bids, at least'),
    negotiationPeriod: term('谈判首次响应文件，不少于', 'first response in negotiation, at least'),
    enquiryPeriod: term('询价响应文件，不少于', 'response to an enquiry, at least'),
    consultationPeriod: term('磋商首次响应文件，不少于', 'first response in consultation, at least'),
    soleSupplierNotice: term('唯一供应商的事前公示，不少于', 'prior notice of the only supplier, at least'),
    duties: givesList({
      name: { zh: '同时须守', en: 'also to be kept' },
      options: {
        'invite-three': {
          zh: '邀请招标的：从符合资格条件的供应商中随机选三家以上',
          en: 'invited tender: three qualified suppliers or more, drawn at random',
        },
        'negotiation-panel': {
          zh: '竞争性谈判的：谈判小组三人以上单数，专家不少于三分之二；邀请三家以上供应商',
          en: 'negotiation: a panel of three or another odd number above, two thirds experts; three suppliers or more',
        },
        'one-quotation': { zh: '询价的：一次报出，不得更改', en: 'price enquiry: one quotation, never changed' },
        'notice-objection': {
          zh: '单一来源公示有异议的，补充论证 5 个工作日',
          en: 'an objection to the single-source notice is examined again within 5 working days',
        },
        'top-up-over-limit': {
          zh: '添购资金总额超过原合同采购金额 10%，不能以此采用单一来源',
          en: 'what is added exceeds 10 % of the original contract: no ground for a single source',
        },
        'urgency-of-own-making': {
          zh: '紧急需要因采购人拖延造成，不能以此采用竞争性谈判',
          en: 'the purchaser’s own delay is no ground for negotiation',
        },
        'single-source-means-talk': {
          zh: '有单一来源的情形而答“无需协商谈判”的，请复核：单一来源的价格须与该供应商商定',
          en: 'a ground for a single source, yet no negotiation needed: check again, since its price is agreed with the supplier',
        },
        'bid-bond': {
          zh: '投标保证金不超过预算 2%；中标通知后 5 个工作日内退未中标的，签约后 5 个工作日内退中标的',
          en: 'bid bonds at most 2 % of the budget; returned within 5 working days of the award, to the winner within 5 of signing',
        },
        'performance-bond': {
          zh: '履约保证金不超过合同金额 10%',
          en: 'performance bonds at most 10 % of the contract',
        },
        'send-report': {
          zh: '评审结束起 2 个工作日内送评审报告',
          en: 'evaluation report sent within 2 working days',
        },
        'pick-winner': {
          zh: '收到评审报告起 5 个工作日内确定中标、成交供应商',
          en: 'winner decided within 5 working days of the report',
        },
        'announce-result': {
          zh: '确定之日起 2 个工作日内发通知书并公告结果',
          en: 'award sent and announced within 2 working days',
        },
        'result-stands': { zh: '结果公告期限 1 个工作日', en: 'the result is announced for 1 working day' },
        'sign-contract': { zh: '通知书发出起 30 日内签合同', en: 'contract signed within 30 days of the award' },
        'publish-contract': { zh: '签订起 2 个工作日内公告合同', en: 'contract published within 2 working days' },
        'file-contract': { zh: '签订起 7 个工作日内合同备案', en: 'contract filed within 7 working days' },
        'supplements-limit': {
          zh: '所有补充合同不超过原合同采购金额 10%',
          en: 'all supplements together at most 10 % of the contract',
        },
        'keep-papers': { zh: '采购文件保存不少于 15 年', en: 'procurement papers kept for at least 15 years' },
      },
    }),
  },
  answer: 'route',
  // By how much the purchaser, who asks, may choose. Measure 18.1 narrows it.
  better: ['choose', 'open-unless-approved', 'tender', 'open-tender'],
  // Procurement Law 29–32: a ground opens a method and closes none, a top-up keeps within 10 %; measure 18.1 closes the rest.
  moreNeverHarms: [
    negotiationNeeded,
    invitedTenderGrounds,
    negotiationGrounds,
    urgencyNotOfOwnMaking,
    consultationGrounds,
    singleSourceGrounds,
    priceEnquiryTerms,
    frameworkGrounds,
    innovationTerms,
    originalContractAmount,
  ],
  moreNeverHelps: [specificationDeterminable, topUpTotal],
  contradictions: [
    {
      id: 'uniform-yet-undeterminable',
      says: {
        zh: '“规格、标准统一”与“不能确定详细规格或者具体要求”不能同时成立',
        en: 'goods uniform in specification cannot at once be impossible to specify',
      },
      when: all(priceEnquiryTerms.has('uniform-specification'), specificationDeterminable.no()),
    },
  ],
  rules: [
    rule('tendering-law', {
      says: { zh: '必须招标的工程，依招标投标法', en: 'Works that must be tendered follow the Tendering Law' },
      cites: [cite('gov-2019-55', 'works')],
      when: procurementObject.is('works-must-tender'),
      gives: {
        route: 'tendering-law',
        approval: outsideTenderingLaw,
        awardReasons: outsideTenderingLaw,
        ...methods(outsideTenderingLaw),
      },
    }),
    rule('works-without-tender', {
      says: { zh: '不进行招标的工程，方案未明', en: 'Works without a tender: the plan is silent' },
      cites: [cite('procurement-law-2014', '26')],
      when: procurementObject.is('works-without-tender'),
      gives: { route: worksUnclear, approval: worksUnclear, awardReasons: worksUnclear, ...methods(worksUnclear) },
    }),
    rule('below-limit', {
      says: { zh: '限额以下，法定采购方式不适用', en: 'Below the limit: the statutory methods do not apply' },
      cites: [cite('procurement-law-2014', '26'), cite('gov-2019-55', 'whole')],
      when: all(goodsOrServices, procurementReach.is('below-limit')),
      gives: { route: belowLimit, approval: belowLimit, awardReasons: belowLimit, ...methods(belowLimit) },
    }),
    rule('below-limit-plan', {
      says: {
        zh: '限额以下而能确定规格、无需谈判的，方案是否要求招标未明',
        en: 'Below the limit, specifiable, nothing to negotiate: whether the plan demands a tender is unclear',
      },
      cites: [plan('18.1'), cite('beijing-procurement-thresholds', 'whole')],
      when: all(goodsOrServices, procurementReach.is('below-limit'), bound, specifiable),
      gives: {
        route: needsRules(
          '方案没有写限额，限额标准以下是否也应当招标尚未明确，请向财政部门确认',
          'The plan names no amount; whether it demands a tender below the limit is not settled: ask the finance department',
        ),
      },
      over: ['below-limit'],
    }),
    rule('open-tender', {
      says: { zh: '公开招标是主要方式', en: 'The open tender is the main method' },
      cites: [cite('procurement-law-2014', '26')],
      when: withinLaw,
      gives: { route: 'open-tender', openTender: true },
    }),
    rule('no-ground', {
      says: { zh: '没有法定情形，不得采用其他方式', en: 'Without its ground no other method is open' },
      cites: [cite('procurement-law-2014', '26')],
      when: withinLaw,
      gives: { invitedTender: false, ...otherMethods(false), awardReasons: notSingleSource },
      otherwise: true,
    }),
    rule('tender-periods', {
      says: { zh: '招标的期限', en: 'Periods of a tender' },
      cites: [cite('procurement-law-2014', '35'), cite('procurement-law-2014', 'units')],
      when: withinLaw,
      gives: { bidPeriod: calendarDays(20) },
    }),
    rule('document-periods', {
      says: { zh: '招标文件与资格预审的期限', en: 'Periods for documents and prequalification' },
      cites: [
        cite('procurement-regulation-2015', '31.documents'),
        cite('procurement-regulation-2015', '21'),
        cite('procurement-regulation-2015', '31'),
      ],
      when: withinLaw,
      gives: {
        documentPeriod: workingDays(5),
        prequalificationPeriod: workingDays(5),
        clarificationPeriod: calendarDays(15),
      },
    }),
    rule('invited-tender', {
      says: { zh: '邀请招标的两种情形', en: 'The two grounds for an invited tender' },
      cites: [cite('procurement-law-2014', '29'), cite('procurement-law-2014', '34')],
      when: invitedGround,
      gives: { route: 'tender', invitedTender: true, duties: ['invite-three'] },
      over: ['open-tender'],
    }),
    rule('negotiation', {
      says: { zh: '竞争性谈判的四种情形', en: 'The four grounds for competitive negotiation' },
      cites: [
        cite('procurement-law-2014', '30'),
        cite('procurement-regulation-2015', '26'),
        cite('procurement-law-2014', '38'),
        cite('mof-2013-74', '29'),
      ],
      when: negotiationGround,
      gives: {
        route: 'choose',
        negotiation: true,
        negotiationPeriod: workingDays(3),
        duties: ['negotiation-panel'],
      },
      over: tenderRules,
    }),
    rule('urgency-of-own-making', {
      says: { zh: '因采购人拖延的紧急，不是谈判的理由', en: 'Self-made urgency is no ground' },
      cites: [cite('procurement-regulation-2015', '26', '须不可预见或非采购人拖延')],
      when: all(withinLaw, negotiationGrounds.has('urgent'), urgencyNotOfOwnMaking.no(), not(negotiationGround)),
      gives: { duties: ['urgency-of-own-making'] },
    }),
    rule('single-source', {
      says: {
        zh: '单一来源的三种情形，添购不超过原合同 10%',
        en: 'The three grounds for a single source; additions at most 10 % of the contract',
      },
      cites: [cite('procurement-law-2014', '31'), cite('procurement-regulation-2015', '27')],
      when: singleSourceGround,
      gives: { route: 'choose', singleSource: true },
      over: tenderRules,
    }),
    rule('top-up-over-limit', {
      says: { zh: '添购超过原合同 10%', en: 'Additions above 10 % of the contract' },
      cites: [cite('procurement-law-2014', '31', '添购 ≤原合同金额10%')],
      when: all(
        withinLaw,
        singleSourceGrounds.has('top-up'),
        ratio(topUpTotal, '>', originalContractAmount, '0.1'),
        not(singleSourceGround),
      ),
      gives: { duties: ['top-up-over-limit'] },
    }),
    rule('sole-supplier-notice', {
      says: {
        zh: '达到公开招标数额、只能从唯一供应商采购的，事前公示不少于 5 个工作日',
        en: 'Only one supplier, above the threshold: 5 working days of prior notice',
      },
      cites: [cite('procurement-regulation-2015', '38'), cite('mof-2013-74', '38')],
      when: all(onlySupplier, above),
      gives: { soleSupplierNotice: workingDays(5), duties: ['notice-objection'] },
    }),
    rule('award-notice', {
      says: { zh: '成交结果公告的必备内容不含理由', en: 'What an award notice must hold: reasons are not named' },
      cites: [cite('procurement-regulation-2015', '43.3')],
      when: singleSourceGround,
      gives: { awardReasons: false },
    }),
    rule('price-enquiry', {
      says: {
        zh: '询价：货物规格统一、现货充足、价格变化小',
        en: 'Price enquiry: uniform goods, in stock, steady in price',
      },
      cites: [cite('procurement-law-2014', '32'), cite('mof-2013-74', '45')],
      when: priceEnquiryGround,
      gives: {
        route: 'choose',
        priceEnquiry: true,
        enquiryPeriod: workingDays(3),
        duties: ['one-quotation'],
      },
      over: tenderRules,
    }),
    rule('consultation', {
      says: { zh: '竞争性磋商的情形', en: 'Grounds for competitive consultation' },
      cites: [cite('mof-2014-214', 'whole'), cite('procurement-law-2014', '26.6'), cite('mof-2014-214', 'response')],
      when: consultationGround,
      gives: { route: 'choose', consultation: true, consultationPeriod: calendarDays(10) },
      over: tenderRules,
    }),
    rule('framework', {
      says: { zh: '框架协议的情形', en: 'Grounds for a framework agreement' },
      cites: [cite('mof-2022-110', 'whole'), cite('procurement-law-2014', '26.6')],
      when: frameworkGround,
      gives: { route: 'choose', framework: true },
      over: tenderRules,
    }),
    rule('innovation', {
      says: { zh: '合作创新采购的情形', en: 'Grounds for cooperative innovation' },
      cites: [cite('mof-2024-13', 'whole'), cite('procurement-law-2014', '26.6')],
      when: innovationGround,
      gives: { route: 'choose', innovation: true },
      over: tenderRules,
    }),
    rule('approval', {
      says: {
        zh: '达到公开招标数额标准，改用其他方式须先经财政部门批准',
        en: 'Above the threshold any other method needs approval first',
      },
      cites: [cite('procurement-law-2014', '27'), cite('procurement-regulation-2015', '23')],
      when: all(withinLaw, above),
      gives: { approval: true },
    }),
    rule('no-approval', {
      says: { zh: '未达到公开招标数额标准，无须该项批准', en: 'Below the threshold no such approval' },
      cites: [cite('procurement-law-2014', '27')],
      when: all(withinLaw, procurementReach.is('below-open-tender')),
      gives: { approval: false },
    }),
    rule('approval-first', {
      says: { zh: '其他方式合法，但须先批准', en: 'Another method is lawful, once approved' },
      cites: [cite('procurement-law-2014', '27')],
      when: all(above, otherGround),
      gives: { route: 'open-unless-approved' },
      over: [...tenderRules, ...lawfulMethods],
    }),
    rule('approval-first-innovation', {
      says: { zh: '合作创新采购合法，但须先批准', en: 'Cooperative innovation is lawful, once approved' },
      cites: [cite('mof-2024-13', 'whole'), cite('procurement-law-2014', '27')],
      when: all(above, innovationGround),
      gives: { route: 'open-unless-approved' },
      over: [...tenderRules, ...lawfulMethods],
    }),
    rule('must-tender', {
      says: {
        zh: '能够确定详细规格和具体要求、无需与供应商协商谈判的，应当采用招标方式',
        en: 'Specifications can be set, nothing to negotiate: a tender is a must',
      },
      cites: [plan('18.1', '应当采用招标方式采购'), plan('18.1'), cite('procurement-law-2014', '30')],
      when: all(withinLaw, bound, specifiable),
      gives: {
        ...otherMethods(false),
        awardReasons: notSingleSource,
        negotiationPeriod: mustTender,
        enquiryPeriod: mustTender,
        consultationPeriod: mustTender,
        soleSupplierNotice: mustTender,
      },
      over: [...methodRules, 'sole-supplier-notice', 'award-notice', 'award-reasons'],
    }),
    rule('must-tender-openly', {
      says: {
        zh: '应当招标而没有邀请招标情形的，公开招标',
        en: 'A tender is a must and nothing allows an invited one: open',
      },
      cites: [plan('18.1', '应当采用招标方式采购'), cite('procurement-law-2014', '26')],
      when: all(withinLaw, bound, specifiable, invitedTenderGrounds.hasNone('few-suppliers', 'cost-out-of-proportion')),
      gives: { route: 'open-tender' },
      over: methodRules,
    }),
    rule('must-tender-either', {
      says: {
        zh: '应当招标而有邀请招标情形的，公开或者邀请',
        en: 'A tender is a must and an invited one is allowed: either',
      },
      cites: [plan('18.1', '应当采用招标方式采购'), cite('procurement-law-2014', '29')],
      when: all(invitedGround, bound, specifiable),
      gives: { route: 'tender' },
      over: ['open-tender', ...methodRules],
    }),
    rule('single-source-means-talk', {
      says: { zh: '单一来源的价格须与供应商商定', en: 'A single source means an agreed price' },
      cites: [plan('18.1', '无需与供应商协商谈判'), plan('18.2')],
      when: all(singleSourceGround, bound, specifiable),
      gives: { duties: ['single-source-means-talk'] },
    }),
    rule('central', {
      says: {
        zh: '在京中央预算单位是否受方案约束，未明',
        en: 'Whether the plan binds units of the central budget is unclear',
      },
      cites: [plan('18.1')],
      when: all(unsettled, specifiable, otherGround),
      gives: {
        route: centralUnclear,
      },
      over: [...tenderRules, ...methodRules],
    }),
    rule('central-innovation', {
      says: {
        zh: '在京中央预算单位的合作创新采购是否受方案约束，未明',
        en: 'Cooperative innovation by units of the central budget: unclear too',
      },
      cites: [plan('18.1'), cite('mof-2024-13', 'whole')],
      from: '2024-06-01',
      published: '2024-04-24',
      when: all(unsettled, specifiable, innovationGround),
      gives: {
        route: centralUnclear,
      },
      over: [...tenderRules, ...methodRules],
    }),
    rule('award-reasons', {
      says: {
        zh: '采用单一来源的，公告成交结果时说明理由',
        en: 'A single source: the award notice states the reasons',
      },
      cites: [plan('18.2', '在公告成交结果时应说明采用该方式的理由')],
      when: all(singleSourceGround, bound),
      gives: { awardReasons: true },
      over: ['award-notice'],
    }),
    rule('award-reasons-central', {
      says: {
        zh: '在京中央预算单位是否须说明理由，未明',
        en: 'Whether units of the central budget must state reasons is unclear',
      },
      cites: [plan('18.2')],
      when: all(singleSourceGround, unsettled),
      gives: {
        awardReasons: needsRules(
          '北京的采购人须说明理由；在京中央预算单位是否同受约束未明',
          'A purchaser of Beijing must state reasons; whether a unit of the central budget must too is not settled',
        ),
      },
      over: ['award-notice'],
    }),
    rule('after-award', {
      says: { zh: '签约、备案、补充与保存', en: 'Signing, filing, supplements, records' },
      cites: [
        cite('procurement-law-2014', '46'),
        cite('procurement-law-2014', '47'),
        cite('procurement-law-2014', '49'),
        cite('procurement-law-2014', '42'),
      ],
      when: withinLaw,
      gives: { duties: ['sign-contract', 'file-contract', 'supplements-limit', 'keep-papers'] },
    }),
    rule('award', {
      says: { zh: '评审、确定、公告与保证金', en: 'Evaluation, award, notice, bonds' },
      cites: [
        cite('procurement-regulation-2015', '43'),
        cite('procurement-regulation-2015', '43.report'),
        cite('procurement-regulation-2015', '43.notice'),
        cite('procurement-regulation-2015', '50'),
        cite('procurement-regulation-2015', '33'),
        cite('procurement-regulation-2015', '48'),
      ],
      when: withinLaw,
      gives: {
        duties: ['send-report', 'pick-winner', 'announce-result', 'publish-contract', 'bid-bond', 'performance-bond'],
      },
    }),
    rule('result-notice', {
      says: { zh: '结果公告期限', en: 'How long a result is announced' },
      cites: [cite('mof-2017-87', 'result')],
      when: withinLaw,
      gives: { duties: ['result-stands'] },
    }),
  ],
  next: {
    'open-tender': {
      zh: '编制招标文件，公开招标；不得以其他方式规避。',
      en: 'Draw up the documents and tender openly; no other method may be used instead.',
    },
    tender: {
      zh: '选定公开或者邀请招标；达到公开招标数额标准的，邀请招标须先经批准。',
      en: 'Choose an open or an invited tender; above the threshold the latter needs approval first.',
    },
    'open-unless-approved': {
      zh: '公开招标，或者在采购活动开始前向财政部门申请改用所列方式。',
      en: 'Tender openly, or ask the finance department for another listed method before the purchase starts.',
    },
    choose: {
      zh: '在所列合法方式中选一种，并记录所依据的情形。',
      en: 'Choose one of the lawful methods and record the ground it rests on.',
    },
  },
})

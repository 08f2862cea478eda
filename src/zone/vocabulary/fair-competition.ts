/** Facts about a draft policy under the Fair Competition Review Regulations: one set per article of prohibitions. */
import { choice, setOf, yesNo } from '../../rules/fact.ts'

export const policyAffectsOperators = yesNo('policyAffectsOperators', {
  name: { zh: '涉及经营者经济活动', en: 'it bears on the economic activity of operators' },
  denied: { zh: '不涉及经营者经济活动', en: 'it does not bear on the economic activity of operators' },
  question: {
    zh: '拟出台的文件是否涉及经营者经济活动？',
    en: 'Does the draft bear on the economic activity of operators?',
  },
  help: {
    zh: '包括法律、行政法规、地方性法规、规章、规范性文件和具体政策措施。',
    en: 'Laws, regulations, rules, normative documents and single policy measures alike.',
  },
})

export const policyIssuer = choice('policyIssuer', {
  name: { zh: '由谁出台', en: 'who issues it' },
  question: { zh: '文件由谁出台？', en: 'Who is to issue it?' },
  options: {
    department: { zh: '政府部门', en: 'a department' },
    government: { zh: '县级以上人民政府', en: 'a people’s government' },
    congress: {
      zh: '提请人民代表大会及其常务委员会审议',
      en: 'it goes to a people’s congress or its standing committee',
    },
  },
})

export const policyOfBeijing = yesNo('policyOfBeijing', {
  name: { zh: '北京市、区制定', en: 'made by Beijing or one of its districts' },
  denied: { zh: '不是北京市、区制定', en: 'not made by Beijing or one of its districts' },
  question: { zh: '文件是否由北京市或者其各区制定？', en: 'Is it made by Beijing or one of its districts?' },
})

export const entryRestrictions = setOf('entryRestrictions', {
  name: { zh: '限制市场准入和退出（第8条）', en: 'limits on entry and exit (article 8)' },
  question: { zh: '文件含有下列哪些内容？', en: 'Which of these does the draft contain?' },
  help: { zh: '变相的也算；都没有的，留空。', en: 'In disguise counts too. Leave empty if none.' },
  options: {
    'approval-outside-list': {
      zh: '对市场准入负面清单以外的行业、领域、业务等违法设置审批程序',
      en: 'approval procedures unlawfully set up outside the negative list for market access',
    },
    concession: { zh: '违法设置或者授予特许经营权', en: 'a concession unlawfully created or granted' },
    'designated-operator': {
      zh: '限定经营、购买或者使用特定经营者提供的商品或者服务',
      en: 'only the goods or services of certain operators may be dealt in, bought or used',
    },
    'discriminatory-entry': {
      zh: '设置不合理或者歧视性的准入、退出条件',
      en: 'unreasonable or discriminatory conditions of entry or exit',
    },
    'other-entry': { zh: '其他限制或者变相限制市场准入和退出的内容', en: 'any other limit on entry or exit' },
  },
})

export const movementRestrictions = setOf('movementRestrictions', {
  name: { zh: '限制商品、要素自由流动（第9条）', en: 'limits on the free movement of goods and factors (article 9)' },
  question: { zh: '文件含有下列哪些内容？', en: 'Which of these does the draft contain?' },
  help: { zh: '变相的也算；都没有的，留空。', en: 'In disguise counts too. Leave empty if none.' },
  options: {
    'goods-in-or-out': {
      zh: '限制外地或者进口商品、要素进入本地市场，或者阻碍本地经营者迁出，商品、要素输出',
      en: 'goods or factors from elsewhere kept out, or local operators, goods or factors kept in',
    },
    'outside-investment': {
      zh: '排斥、限制、强制或者变相强制外地经营者在本地投资经营或者设立分支机构',
      en: 'operators from elsewhere shut out from, or forced into, investing or opening a branch here',
    },
    'outside-bidders': {
      zh: '排斥、限制或者变相限制外地经营者参加本地政府采购、招标投标',
      en: 'operators from elsewhere shut out from local procurement or tenders',
    },
    'discriminatory-charges': {
      zh: '对外地或者进口商品、要素设置歧视性收费项目、收费标准、价格或者补贴',
      en: 'discriminatory charges, prices or subsidies for goods or factors from elsewhere',
    },
    'discriminatory-standards': {
      zh: '在资质标准、监管执法等方面对外地经营者在本地投资经营设置歧视性要求',
      en: 'discriminatory qualifications or enforcement against operators from elsewhere',
    },
    'other-movement': { zh: '其他限制商品、要素自由流动的内容', en: 'any other limit on free movement' },
  },
})

export const costEffects = setOf('costEffects', {
  name: { zh: '影响生产经营成本（第10条）', en: 'effects on the cost of business (article 10)' },
  question: { zh: '文件含有下列哪些内容？', en: 'Which of these does the draft contain?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'tax-favour': { zh: '给予特定经营者税收优惠', en: 'tax favours for certain operators' },
    'selective-subsidy': {
      zh: '给予特定经营者选择性、差异化的财政奖励或者补贴',
      en: 'selective or differing rewards or subsidies for certain operators',
    },
    'factor-favour': {
      zh: '给予特定经营者要素获取、行政事业性收费、政府性基金、社会保险费等方面的优惠',
      en: 'favours in factors, administrative fees, government funds or social insurance for certain operators',
    },
    'other-cost': { zh: '其他影响生产经营成本的内容', en: 'any other effect on the cost of business' },
  },
})

export const costEffectGrounded = yesNo('costEffectGrounded', {
  name: { zh: '有法律、行政法规依据或者经国务院批准', en: 'grounded in law or approved by the State Council' },
  denied: { zh: '没有法律、行政法规依据，也未经国务院批准', en: 'neither grounded in law nor approved' },
  question: {
    zh: '这些优惠是否有法律、行政法规依据，或者经国务院批准？',
    en: 'Does a law or administrative regulation ground these favours, or has the State Council approved them?',
  },
})

export const conductEffects = setOf('conductEffects', {
  name: { zh: '影响生产经营行为（第11条）', en: 'effects on business conduct (article 11)' },
  question: { zh: '文件含有下列哪些内容？', en: 'Which of these does the draft contain?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'monopoly-conduct': {
      zh: '强制或者变相强制经营者实施垄断行为，或者为其实施垄断行为提供便利条件',
      en: 'operators forced into monopolistic conduct, or such conduct made easy',
    },
    'price-beyond-power': {
      zh: '超越法定权限制定政府指导价、政府定价，为特定经营者提供优惠价格',
      en: 'prices guided or fixed beyond lawful power, favouring certain operators',
    },
    'price-meddling': {
      zh: '违法干预实行市场调节价的商品、要素的价格水平',
      en: 'unlawful meddling with prices that the market sets',
    },
    'other-conduct': { zh: '其他影响生产经营行为的内容', en: 'any other effect on business conduct' },
  },
})

export const discriminatesForeignInvested = yesNo('discriminatesForeignInvested', {
  name: { zh: '歧视外商投资企业', en: 'it discriminates against foreign-invested firms' },
  denied: { zh: '不歧视外商投资企业', en: 'it does not discriminate against foreign-invested firms' },
  question: { zh: '文件是否歧视外商投资企业？', en: 'Does it discriminate against foreign-invested firms?' },
})

export const competitionException = choice('competitionException', {
  name: { zh: '例外情形（第12条）', en: 'exception relied on (article 12)' },
  question: { zh: '依据哪一种例外情形？', en: 'On which exception does the draft rely?' },
  options: {
    none: { zh: '没有', en: 'none' },
    security: { zh: '为维护国家安全和发展利益', en: 'national security and development interests' },
    innovation: { zh: '为促进科学技术进步、增强自主创新能力', en: 'scientific progress and innovation' },
    'public-interest': {
      zh: '为实现节约能源、保护环境、救灾救助等社会公共利益',
      en: 'energy saving, environment, disaster relief and like public interests',
    },
    'other-law': { zh: '法律、行政法规规定的其他情形', en: 'another case that a law or regulation provides for' },
  },
})

export const noLesserAlternative = yesNo('noLesserAlternative', {
  name: { zh: '没有对公平竞争影响更小的替代方案', en: 'no alternative would harm competition less' },
  denied: { zh: '有对公平竞争影响更小的替代方案', en: 'an alternative would harm competition less' },
  question: {
    zh: '是否没有对公平竞争影响更小的替代方案？',
    en: 'Is there no alternative that would harm competition less?',
  },
})

export const termOrEndSet = yesNo('termOrEndSet', {
  name: { zh: '定有合理的实施期限或者终止条件', en: 'a reasonable term or end condition is set' },
  denied: { zh: '没有定合理的实施期限或者终止条件', en: 'no reasonable term or end condition is set' },
  question: {
    zh: '是否定有合理的实施期限或者终止条件？',
    en: 'Does it set a reasonable term, or a condition on which it ends?',
  },
})

export const fairCompetitionReviewed = yesNo('fairCompetitionReviewed', {
  name: { zh: '已经公平竞争审查', en: 'the review has been done' },
  denied: { zh: '尚未公平竞争审查', en: 'the review has not been done' },
  question: { zh: '是否已经完成公平竞争审查？', en: 'Has the fair competition review been completed?' },
})

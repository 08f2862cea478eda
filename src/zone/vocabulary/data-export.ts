import { choice, count, yesNo } from '../../rules/fact.ts'

const people = { zh: '人', en: 'people' }

export const criticalInfrastructureOperator = yesNo('criticalInfrastructureOperator', {
  name: { zh: '关键信息基础设施运营者', en: 'operator of critical information infrastructure' },
  denied: { zh: '不是关键信息基础设施运营者', en: 'not an operator of critical information infrastructure' },
  question: {
    zh: '是否被认定为关键信息基础设施运营者？',
    en: 'Has the firm been designated an operator of critical information infrastructure?',
  },
  help: { zh: '以主管部门的认定通知为准；没有收到的，选否。', en: 'Designation is notified; choose no if none came.' },
})

/** Since 2024-03-22 only what an authority has told the firm, or published, is important data for this purpose. */
export const importantDataExported = choice('importantDataExported', {
  name: { zh: '重要数据', en: 'important data' },
  question: { zh: '拟出境的数据里有重要数据吗？', en: 'Is there important data among what is to leave?' },
  help: {
    zh: '重要数据以相关部门、地区告知或者公开发布为准。',
    en: 'Data are important once an authority or region has told the firm so or has published it.',
  },
  options: {
    none: { zh: '没有', en: 'none' },
    suspected: {
      zh: '自己认为可能是，但未被告知、也未公开发布',
      en: 'the firm thinks it might be, but was not told and nothing is published',
    },
    told: { zh: '有，已被相关部门、地区告知', en: 'yes, an authority or region has told the firm' },
    published: { zh: '有，已公开发布为重要数据', en: 'yes, it is published as important data' },
  },
})

export const exportsPersonalInformation = yesNo('exportsPersonalInformation', {
  name: { zh: '拟出境的数据含个人信息', en: 'the data to leave include personal information' },
  denied: { zh: '拟出境的数据不含个人信息', en: 'the data to leave include no personal information' },
  question: { zh: '拟出境的数据里有个人信息吗？', en: 'Is there personal information among what is to leave?' },
  help: {
    zh: '匿名化处理后的信息不是个人信息。',
    en: 'Information that has been made anonymous is not personal information.',
  },
})

export const exportScenario = choice('exportScenario', {
  name: { zh: '出境情形', en: 'occasion of the export' },
  question: { zh: '这次出境属于哪一种情形？', en: 'On which occasion do the data leave?' },
  help: { zh: '有几种情形的，分别判定。', en: 'Where there are several, ask once for each.' },
  options: {
    trade: {
      zh: '国际贸易、跨境运输、学术合作、跨国生产制造、市场营销等活动',
      en: 'international trade, transport, academic cooperation, manufacture or marketing across borders',
    },
    transit: {
      zh: '境外收集的个人信息到境内处理后再出境，没有引入境内个人信息或者重要数据',
      en: 'personal information collected abroad, processed here and sent back, with no domestic personal information or important data added',
    },
    contract: {
      zh: '为订立、履行个人作为一方当事人的合同（购物、寄递、汇款、开户、机票酒店、签证、考试等），确需提供',
      en: 'needed to conclude or perform a contract to which the person is a party (shopping, delivery, remittance, booking, visa, examination)',
    },
    staff: {
      zh: '按照依法制定的劳动规章制度和依法签订的集体合同实施跨境人力资源管理，确需提供员工信息',
      en: 'staff data needed for cross-border human resources under lawful labour rules and a lawful collective contract',
    },
    emergency: {
      zh: '紧急情况下为保护自然人的生命健康和财产安全，确需提供',
      en: 'needed in an emergency to protect life, health or property',
    },
    'legal-duty': {
      zh: '为履行法定职责或者法定义务，确需提供',
      en: 'needed to perform a statutory duty or obligation',
    },
    other: { zh: '以上都不是', en: 'none of these' },
  },
})

export const ordinaryPeopleExportedThisYear = count('ordinaryPeopleExportedThisYear', {
  name: { zh: '今年起累计出境的一般个人信息人数', en: 'people whose ordinary personal information left this year' },
  question: {
    zh: '自今年 1 月 1 日起（含本次）累计向境外提供了多少人的个人信息（不含敏感个人信息）？',
    en: 'Of how many people has ordinary (not sensitive) personal information left since 1 January this year, this export included?',
  },
  help: {
    zh: '按自然人去重；依合同、人力资源、紧急、过境、法定义务或者负面清单豁免的人数不计入。',
    en: 'Count each natural person once. Leave out those exempt for contract, staff, emergency, transit, legal duty, or by a negative list.',
  },
  unit: people,
})

export const sensitivePeopleExportedThisYear = count('sensitivePeopleExportedThisYear', {
  name: { zh: '今年起累计出境的敏感个人信息人数', en: 'people whose sensitive personal information left this year' },
  question: {
    zh: '自今年 1 月 1 日起（含本次）累计向境外提供了多少人的敏感个人信息？',
    en: 'Of how many people has sensitive personal information left since 1 January this year, this export included?',
  },
  help: {
    zh: '与一般个人信息分开累计，按自然人去重，豁免的人数不计入。',
    en: 'Counted apart from ordinary information, each natural person once, exempt ones left out.',
  },
  unit: people,
})

export const peopleProcessed = count('peopleProcessed', {
  name: { zh: '处理个人信息的人数', en: 'people whose personal information is processed' },
  question: {
    zh: '企业一共处理多少人的个人信息（不论是否出境）？',
    en: 'Of how many people does the firm process personal information, exported or not?',
  },
  unit: people,
})

/** The rule of 2022 counted from 1 January of the year before, with nothing exempt and sensitive information included. */
export const peopleExportedSinceLastYear = count('peopleExportedSinceLastYear', {
  name: { zh: '上年起累计出境的个人信息人数', en: 'people whose personal information left since last year' },
  question: {
    zh: '自上年 1 月 1 日起（含本次）累计向境外提供了多少人的个人信息（含敏感个人信息）？',
    en: 'Of how many people has personal information, sensitive included, left since 1 January of last year, this export included?',
  },
  help: { zh: '只用于 2024-03-22 前的出境。', en: 'Only for exports before 22 March 2024.' },
  unit: people,
})

export const sensitivePeopleExportedSinceLastYear = count('sensitivePeopleExportedSinceLastYear', {
  name: { zh: '上年起累计出境的敏感个人信息人数', en: 'people whose sensitive information left since last year' },
  question: {
    zh: '自上年 1 月 1 日起（含本次）累计向境外提供了多少人的敏感个人信息？',
    en: 'Of how many people has sensitive personal information left since 1 January of last year, this export included?',
  },
  help: { zh: '只用于 2024-03-22 前的出境。', en: 'Only for exports before 22 March 2024.' },
  unit: people,
})

/** Fields of the Beijing lists: five in 2024, nine in the version of 2025. */
export const dataField = choice('dataField', {
  name: { zh: '数据所属领域', en: 'field of the data' },
  question: { zh: '数据属于哪个领域？', en: 'To which field do the data belong?' },
  help: {
    zh: '北京的清单只列举这些领域；不在其中的，选“其他领域”。',
    en: 'The Beijing lists name these fields only; choose another field if it is not among them.',
  },
  options: {
    automotive: { zh: '汽车', en: 'motor vehicles' },
    pharmaceutical: { zh: '医药', en: 'pharmaceuticals' },
    retail: { zh: '零售与现代服务业', en: 'retail and modern services' },
    aviation: { zh: '民航', en: 'civil aviation' },
    'artificial-intelligence': { zh: '人工智能（训练数据）', en: 'artificial intelligence (training data)' },
    'medical-devices': { zh: '医疗器械', en: 'medical devices' },
    'autonomous-driving': { zh: '自动驾驶（智能网联汽车）', en: 'autonomous driving (connected vehicles)' },
    'trade-logistics': { zh: '贸易物流', en: 'trade and logistics' },
    banking: { zh: '银行', en: 'banking' },
    other: { zh: '其他领域', en: 'another field' },
  },
})

export const positionOnDataList = choice('positionOnDataList', {
  name: { zh: '与数据出境负面清单的关系', en: 'where the data stand against the negative list' },
  question: {
    zh: '对照北京的数据出境负面清单，这些数据处在什么位置？',
    en: 'Where do these data stand against the Beijing negative list for data exports?',
  },
  help: {
    zh: '清单按领域、业务场景、字段和规模列举。场景不在清单中的，国家规定照常适用；场景在列而字段或规模不在列的，属清单外。',
    en: 'The list names fields, business scenarios, data fields and volumes. A scenario it does not name stays under the national rules; data of a named scenario that it does not catch are outside the list.',
  },
  options: {
    'scenario-not-named': { zh: '业务场景没有列入清单', en: 'the business scenario is not on the list' },
    outside: { zh: '场景在列，数据在清单之外', en: 'the scenario is on the list, the data are outside it' },
    inside: { zh: '数据在清单之内', en: 'the data are inside the list' },
  },
})

export const operatesInFreeTradeZone = yesNo('operatesInFreeTradeZone', {
  name: { zh: '数据活动在北京自贸试验区内开展', en: 'the data activity is carried on in the Beijing free trade zone' },
  denied: { zh: '数据活动不在北京自贸试验区内开展', en: 'the data activity is carried on outside it' },
  question: {
    zh: '相关数据活动是否在北京自贸试验区内开展？',
    en: 'Is the data activity carried on inside the Beijing pilot free trade zone?',
  },
})

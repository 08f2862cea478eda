import { digest, instrument, issuers } from '../define.ts'

const assessmentTitle = { zh: '数据出境安全评估办法', en: 'Measures for the Security Assessment of Data Exports' }

export const dataExportAssessment2022 = instrument({
  id: 'data-export-assessment-2022',
  title: assessmentTitle,
  number: '国家互联网信息办公室令第11号',
  rank: 'departmental-rule',
  issuer: issuers.cac,
  published: '2022-07-07',
  from: '2022-09-01',
  sure: 'V',
  note: {
    zh: '公布日属通行认识。门槛与有效期自 2024-03-22 起以《促进和规范数据跨境流动规定》为准（其第13条），旧门槛另列。',
    en: 'The day of publication is common knowledge. Thresholds and validity follow the Provisions of 22 March 2024 from that day (their article 13); the earlier ones stand apart.',
  },
  sources: ['cnpre.com/special/gzwpagepi.php?id=4019', 'cac.gov.cn/2025-06/27/c_1752652339765002.htm'],
  articles: [
    digest('7', 'K', '省级网信收到材料 5 个工作日完备性查验；国家网信部门 7 个工作日 决定是否受理'),
    digest('12', 'K', '自发出书面受理通知书起 45 个工作日 完成评估，可适当延长并告知'),
    digest('13', 'K', '对结果有异议 15 个工作日 内申请复评（终局）'),
    digest('guide', 'V-G', '现行申报指南为第三版（2025-06-27', { zh: '申报指南', en: 'guide for applicants' }),
  ],
})

export const dataExportThresholds2022 = instrument({
  id: 'data-export-thresholds-2022',
  title: {
    zh: '数据出境安全评估办法（2024-03-22 前的门槛与有效期）',
    en: 'Measures for the Security Assessment of Data Exports (thresholds and validity before 22 March 2024)',
  },
  number: '国家互联网信息办公室令第11号',
  rank: 'departmental-rule',
  issuer: issuers.cac,
  published: '2022-07-07',
  from: '2022-09-01',
  until: '2024-03-22',
  sure: 'V',
  sources: ['cnpre.com/special/gzwpagepi.php?id=4019', 'dlscs.com.cn/newsinfo/6256058.html'],
  articles: [
    digest(
      '4',
      'V',
      '数据处理者向境外提供重要数据；关键信息基础设施运营者和处理100万人以上个人信息的数据处理者向境外提供个人信息；自上年1月1日起累计向境外提供10万人个人信息或者1万人敏感个人信息的数据处理者向境外提供个人信息；国家网信部门规定的其他需要申报数据出境安全评估的情形',
    ),
    digest('14', 'K', '原有效期 2 年（已被令16 改 3 年）'),
  ],
})

export const standardContract2023 = instrument({
  id: 'standard-contract-2023',
  title: { zh: '个人信息出境标准合同办法', en: 'Measures on the Standard Contract for Exporting Personal Information' },
  number: '国家互联网信息办公室令第13号',
  rank: 'departmental-rule',
  issuer: issuers.cac,
  published: '2023-02-22',
  from: '2023-06-01',
  sure: 'V-G',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest('4', 'K', '不得拆分数量'),
    digest('7', 'V-G', '合同生效之日起 10 个工作日内向所在地省级网信部门备案'),
    digest('7.2', 'K', '备案材料=标准合同+个人信息保护影响评估报告'),
    digest('check', 'K', '省级网信 15 个工作日 完成查验并通知，补正 10 个工作日', {
      zh: '查验',
      en: 'checking of the filing',
    }),
  ],
})

export const dataFlow2024 = instrument({
  id: 'data-flow-2024',
  title: { zh: '促进和规范数据跨境流动规定', en: 'Provisions Promoting and Regulating Cross-Border Data Flows' },
  number: '国家互联网信息办公室令第16号',
  rank: 'departmental-rule',
  issuer: issuers.cac,
  published: '2024-03-22',
  from: '2024-03-22',
  sure: 'V-G',
  sources: ['cac.gov.cn/2024-03/22/c_1712776611775634.htm', 'zhonglun.com/research/articles/54634.html'],
  articles: [
    digest('2', 'K', '未被告知或公开发布为重要数据的，不需作为重要数据申报评估'),
    digest(
      '3',
      'V-G',
      '国际贸易、跨境运输、学术合作、跨国生产制造、市场营销等活动中收集产生的数据，不含个人信息或重要数据 → 免三项',
    ),
    digest('4', 'K', '境外收集的个人信息入境处理后再出境，未引入境内个人信息或重要数据 → 免三项（过境数据）'),
    digest(
      '5.1',
      'K',
      '(一)为订立、履行个人作为一方当事人的合同（跨境购物、寄递、汇款、支付、开户、机票酒店预订、签证、考试服务等）',
      {
        zh: '第5条第（一）项',
        en: 'article 5, item 1',
      },
    ),
    digest('5.2', 'V-G', '(二)依法制定的劳动规章+依法签订的集体合同实施跨境人力资源管理', {
      zh: '第5条第（二）项',
      en: 'article 5, item 2',
    }),
    digest('5.3', 'K', '(三)紧急情况保护生命健康财产', { zh: '第5条第（三）项', en: 'article 5, item 3' }),
    digest('5.4', 'V-G', '(四)非 CIIO 自当年1月1日起累计出境 <10万人 个人信息（不含敏感）', {
      zh: '第5条第（四）项',
      en: 'article 5, item 4',
    }),
    digest('5', 'V-G', '均不含重要数据'),
    digest(
      '6',
      'V',
      '自贸区可在国家数据分类分级框架内自行制定负面清单，经省级网信委批准，报国家网信部门、国家数据管理部门备案；清单外数据免三项',
    ),
    digest(
      '7',
      'V-G',
      '须申报安全评估：(一)CIIO 出境个人信息或重要数据（无数量门槛）；(二)非 CIIO 出境重要数据；或自当年1月1日起累计 ≥100万人 个人信息（不含敏感）；或 ≥1万人 敏感个人信息。属 3–6 条情形的从其规定',
    ),
    digest('8', 'V-G', '标准合同或认证：非 CIIO 累计 ≥10万且<100万 个人信息（不含敏感），或 <1万 敏感个人信息'),
    digest('9', 'V-G', '评估结果有效期 3 年（自评估结果出具之日）；届满前 60 个工作日 内可申请延长，经批准可延长 3 年'),
    digest('13', 'V-G', '与令11、令13 不一致的，适用本规定'),
    digest('count', 'K', '依 3、4、5(一)–(三)、6 条豁免的人数不计入累计', {
      zh: '计数口径',
      en: 'how people are counted',
    }),
    digest('count.person', 'V-G', '按自然人去重（负面清单表注「以自然人为单位去重」', {
      zh: '按自然人去重',
      en: 'one person counted once',
    }),
    digest(
      'ciio',
      'K',
      '7 条末款「属于第三、四、五、六条规定情形的，从其规定」，5(四) 明写限非 CIIO，故 CIIO 可用 5(一)(二)(三)，不可用 5(四)。',
      {
        zh: '关键信息基础设施运营者的豁免',
        en: 'exemptions open to operators of critical infrastructure',
      },
    ),
    digest('sensitive', 'K', '敏感个人信息 1–9,999 人不豁免（常见误读）→ 标准合同/认证。敏感与非敏感分开累计。', {
      zh: '敏感个人信息',
      en: 'sensitive personal information',
    }),
  ],
})

export const piCertification2025 = instrument({
  id: 'pi-certification-2025',
  title: { zh: '个人信息出境认证办法', en: 'Measures on Certification for Exporting Personal Information' },
  number: '国家互联网信息办公室、国家市场监督管理总局令第20号',
  rank: 'departmental-rule',
  issuer: {
    zh: '国家互联网信息办公室、国家市场监督管理总局',
    en: 'Cyberspace Administration of China; State Administration for Market Regulation',
  },
  published: '2025-10-14',
  from: '2026-01-01',
  sure: 'V',
  sources: [
    'blog.meiducn.com/m?id=9346526',
    'mjy618.com/law/law_view.asp?id=784333',
    'cac.gov.cn/2025-10/17/c_1762449729745366.htm',
  ],
  articles: [
    digest('scope', 'V', '非 CIIO；当年累计 ≥10万<100万（不含敏感）或 <1万敏感；不含重要数据；不得拆分', {
      zh: '适用范围',
      en: 'scope',
    }),
    digest('validity', 'V', '证书有效期 3 年', { zh: '有效期', en: 'validity' }),
    digest('bodies', 'V', '认证机构取得资质起 10 个工作日 向国家网信部门备案', {
      zh: '认证机构',
      en: 'certification bodies',
    }),
  ],
})

export const networkData2024 = instrument({
  id: 'network-data-2024',
  title: { zh: '网络数据安全管理条例', en: 'Regulations on Network Data Security Management' },
  number: '国务院令第790号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2024-09-30',
  from: '2025-01-01',
  sure: 'V-L',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest('10', 'V-L', '第10条危害国家安全漏洞 24 小时报告'),
    digest('12', 'V-L', '第12条对外提供记录保存 ≥3 年'),
    digest('28', 'V-L', '第28条处理 ≥1000万人 个人信息者适用重要数据处理者义务'),
    digest('33', 'V-L', '第33条年度风险评估'),
    digest('35', 'V-L', '第35条 8 种出境条件（在令16 基础上增「(六)为履行法定职责或者法定义务」）'),
    digest('36', 'V-L', '第36条条约优先'),
    digest('37', 'V-L', '第37条重要数据必须评估、未告知不申报'),
    digest('38', 'V-L', '第38条不得超评估范围'),
  ],
})

const beijingListIssuer = {
  zh: '北京市互联网信息办公室、北京市商务局、北京市政务服务和数据管理局',
  en: 'Beijing Cyberspace Administration, Municipal Commerce Bureau, and Municipal Bureau of Government Services and Data',
}

export const beijingDataList2024 = instrument({
  id: 'beijing-data-list-2024',
  title: {
    zh: '中国（北京）自由贸易试验区数据出境管理清单（负面清单）（2024版）及其管理办法（试行）',
    en: 'Negative list for data exports of the Beijing pilot free trade zone (2024) and its trial measures',
  },
  rank: 'local-document',
  issuer: beijingListIssuer,
  published: '2024-08-30',
  from: '2024-08-30',
  until: '2026-05-11',
  sure: 'V',
  note: {
    zh: '只适用于自贸试验区；至 2025版发布。',
    en: 'For the pilot free trade zone only, until the 2025 version.',
  },
  sources: ['tahota.com', 'hankunlaw.com/portal/article/index/cid/8/id/14556.html'],
  articles: [
    digest('area', 'V', '只适用于自贸试验区内登记注册并开展活动者', { zh: '适用范围', en: 'where it applies' }),
    digest('fields', 'V', '5 领域=汽车、医药、零售（与现代服务业）、民航、人工智能（训练数据）', {
      zh: '领域',
      en: 'fields',
    }),
    digest('classification', 'V', '分类分级参考规则 13 类 41 子类', { zh: '分类分级', en: 'classes and levels' }),
    digest('size', 'V', '23 个业务场景、198 个字段', { zh: '场景与字段', en: 'scenarios and data fields' }),
    digest('application', 'V', '数据处理者向所在自贸组团提交申请', { zh: '申请', en: 'application' }),
    digest('thresholds', 'U', '各字段的放宽阈值（如零售会员场景放宽到多少人）', {
      zh: '放宽阈值',
      en: 'wider thresholds by field',
    }),
  ],
})

export const beijingDataList2025 = instrument({
  id: 'beijing-data-list-2025',
  title: {
    zh: '北京市数据出境负面清单（2025版）',
    en: 'Negative list for data exports of Beijing (2025)',
  },
  rank: 'local-document',
  issuer: beijingListIssuer,
  published: '2026-05-11',
  from: '2026-05-11',
  sure: 'V',
  note: { zh: '标题以官方正式文本为准。', en: 'The official text decides the exact title.' },
  sources: ['english.beijing.gov.cn/latest/news/202605/t20260525_4664345.html'],
  articles: [
    digest('area', 'V', '适用范围从自贸试验区扩到综合示范区=全北京市', { zh: '适用范围', en: 'where it applies' }),
    digest('size', 'V', '9 领域、67 场景、612 字段', {
      zh: '领域、场景与字段',
      en: 'fields, scenarios and data fields',
    }),
    digest('fields', 'V', '（原 5 + 医疗器械、自动驾驶（智能网联汽车）、贸易物流、银行）', {
      zh: '领域',
      en: 'fields',
    }),
    digest('other-regions', 'V', '建立引用外省市负面清单机制', { zh: '引用外省市清单', en: "other regions' lists" }),
    digest('thresholds', 'U', '各字段的放宽阈值（如零售会员场景放宽到多少人）', {
      zh: '放宽阈值',
      en: 'wider thresholds by field',
    }),
  ],
})

export const dataFoundations = instrument({
  id: 'data-foundations-2022',
  title: {
    zh: '中共中央 国务院关于构建数据基础制度更好发挥数据要素作用的意见',
    en: 'Opinions on building basic institutions for data and giving fuller play to data as a factor',
  },
  rank: 'state-council-document',
  issuer: {
    zh: '中共中央、国务院',
    en: 'Central Committee of the Communist Party of China; State Council',
  },
  signed: '2022-12-02',
  published: '2022-12-19',
  from: '2022-12-19',
  sure: 'K',
  note: {
    zh: '日期属通行认识；是政策意见，不是可直接适用的规范。',
    en: 'The days are common knowledge; a statement of policy, not a rule that applies by itself.',
  },
  articles: [
    digest('3', 'K', '建立数据资源持有权、数据加工使用权、数据产品经营权等分置的产权运行机制', {
      zh: '第三项',
      en: 'point 3',
    }),
  ],
})

export const dataPioneerZone = instrument({
  id: 'beijing-data-pioneer-2023',
  title: { zh: '北京数据基础制度先行区', en: 'Pioneer zone of data institutions in Beijing' },
  rank: 'local-document',
  issuer: issuers.city,
  published: '2023-11-10',
  from: '2023-11-10',
  sure: 'V',
  sources: ['payititi.com/announce/show-16.html', 'cppjump.com'],
  articles: [digest('whole', 'V', '启动（通州，规划 68 km²；2+5+N；2030 年资产 100PB、交易 100 亿、产业 1000 亿）')],
})

export const dataElements2025 = instrument({
  id: 'beijing-data-elements-2025',
  title: {
    zh: '北京市数据要素综合试验区意见',
    en: 'Opinions on the comprehensive pilot zone for data as a factor in Beijing',
  },
  rank: 'local-document',
  issuer: { zh: '中共北京市委、北京市人民政府', en: 'Beijing Municipal Party Committee and Municipal Government' },
  signed: '2025-06-30',
  published: '2025-11-06',
  from: '2025-06-30',
  sure: 'V',
  sources: ['beijing.gov.cn big5 t20251106_4263516'],
  articles: [digest('whole', 'V', '2025-06-30（11-06 公布）')],
})

export const dataServiceCentres = instrument({
  id: 'beijing-data-centres-2024',
  title: { zh: '北京数据跨境服务中心', en: 'Cross-border data service centres in Beijing' },
  rank: 'local-document',
  issuer: beijingListIssuer,
  published: '2024-08-30',
  from: '2024-08-30',
  sure: 'V',
  note: {
    zh: '事实汇编只载 2024-08，取清单发布会之日。',
    en: 'The compilation gives August 2024 only; the day of the press conference on the list is taken.',
  },
  articles: [digest('whole', 'V', '大兴、朝阳、亦庄、海淀 4 个运营')],
})

export const autonomousDriving2024 = instrument({
  id: 'autonomous-driving-2024',
  title: { zh: '北京市自动驾驶汽车条例', en: 'Beijing Regulations on Autonomous Vehicles' },
  rank: 'local-regulation',
  issuer: issuers.cityPeoplesCongress,
  published: '2024-12-31',
  from: '2025-04-01',
  sure: 'V-L',
  note: {
    zh: '通过日 2024-12-31 为原文所见；施行日属通行认识。',
    en: 'Passed on 31 December 2024 as its text shows; the first day in force is common knowledge.',
  },
  articles: [digest('whole', 'V-L', '《北京市自动驾驶汽车条例》2024-12-31 通过')],
})

export const dataInstruments = [
  dataExportAssessment2022,
  dataExportThresholds2022,
  standardContract2023,
  dataFlow2024,
  piCertification2025,
  networkData2024,
  beijingDataList2024,
  beijingDataList2025,
  dataFoundations,
  dataPioneerZone,
  dataElements2025,
  dataServiceCentres,
  autonomousDriving2024,
] as const

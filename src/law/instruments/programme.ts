import { digest, instrument, issuers } from '../define.ts'

/** The approvals that came before the plan, which go on in force except where they differ from it (part three). */
export const reply2015 = instrument({
  id: 'reply-2015-81',
  title: {
    zh: '国务院关于北京市服务业扩大开放综合试点总体方案的批复',
    en: 'Reply approving the comprehensive services-opening pilot of Beijing',
  },
  number: '国函〔2015〕81号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2015-05-05',
  from: '2015-05-05',
  pilot: true,
  sure: 'V',
  articles: [digest('whole', 'V', '国函〔2015〕81号（2015-05-05）')],
})

export const reply2017 = instrument({
  id: 'reply-2017-86',
  title: {
    zh: '国务院关于深化改革推进北京市服务业扩大开放综合试点工作方案的批复',
    en: 'Reply approving deeper reform in the services-opening pilot of Beijing',
  },
  number: '国函〔2017〕86号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2017-06-25',
  from: '2017-06-25',
  pilot: true,
  sure: 'V',
  articles: [digest('whole', 'V', '国函〔2017〕86号（2017-06-25）')],
})

export const reply2019 = instrument({
  id: 'reply-2019-16',
  title: {
    zh: '国务院关于全面推进北京市服务业扩大开放综合试点工作方案的批复',
    en: 'Reply approving the full services-opening pilot of Beijing',
  },
  number: '国函〔2019〕16号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2019-02-22',
  from: '2019-01-31',
  pilot: true,
  sure: 'K',
  note: { zh: '日期属通行认识。', en: 'The days are common knowledge.' },
  articles: [digest('whole', 'K', '国函〔2019〕16号')],
})

export const reply2020 = instrument({
  id: 'reply-2020-123',
  title: {
    zh: '国务院关于深化北京市新一轮服务业扩大开放综合试点建设国家服务业扩大开放综合示范区工作方案的批复',
    en: 'Reply approving the national comprehensive demonstration zone for wider opening of services in Beijing',
  },
  number: '国函〔2020〕123号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  signed: '2020-08-28',
  published: '2020-09-07',
  from: '2020-08-28',
  pilot: true,
  sure: 'V',
  note: { zh: '成文日属通行认识。', en: 'The day of signing is common knowledge.' },
  articles: [
    digest('whole', 'V', '国函〔2020〕123号（2020-09-07 公布）'),
    digest('telecom', 'K', '国函〔2020〕123号：北京向外资开放国内 IP-VPN（外资 ≤50%），为在京外资企业提供服务', {
      zh: '电信',
      en: 'telecommunications',
    }),
  ],
})

export const cityDecision2022 = instrument({
  id: 'beijing-decision-2022',
  title: {
    zh: '北京市人民代表大会常务委员会关于促进国家服务业扩大开放综合示范区建设的决定',
    en: "Decision of the Beijing Municipal People's Congress on the services-opening demonstration zone",
  },
  rank: 'local-regulation',
  issuer: issuers.cityPeoplesCongress,
  published: '2022-05-25',
  from: '2022-05-25',
  sure: 'V',
  sources: ['bjnews.com.cn/detail/165347877814132.html'],
  articles: [
    digest('adjustment', 'V', '授权市政府可提请暂时调整地方性法规', {
      zh: '暂时调整地方性法规',
      en: 'suspension of local regulations',
    }),
  ],
})

export const shanghai80 = instrument({
  id: 'guofa-2023-23',
  title: {
    zh: '全面对接国际高标准经贸规则推进中国（上海）自由贸易试验区高水平制度型开放总体方案',
    en: 'Overall plan for institutional opening of the Shanghai pilot free trade zone',
  },
  number: '国发〔2023〕23号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  signed: '2023-11-26',
  published: '2023-12-07',
  from: '2023-11-26',
  pilot: true,
  sure: 'K',
  note: { zh: '日期属通行认识；不适用于北京。', en: 'The days are common knowledge. It does not apply in Beijing.' },
  articles: [
    digest('procurement', 'K', '国发〔2023〕23号（上海80条）有同类条款', {
      zh: '政府采购',
      en: 'government procurement',
    }),
  ],
})

export const replication2025 = instrument({
  id: 'guofa-2025-12',
  title: {
    zh: '国务院关于做好自由贸易试验区对接国际高标准推进制度型开放试点措施复制推广工作的通知',
    en: 'Notice of the State Council on copying pilot measures of institutional opening',
  },
  number: '国发〔2025〕12号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2025-07-01',
  from: '2025-07-01',
  sure: 'U',
  note: { zh: '2025-07，77 条；具体日与内容未核。', en: 'July 2025, 77 measures; day and content are not verified.' },
  articles: [
    digest('procurement', 'U', '国发〔2025〕12号（2025-07，77 条复制推广）是否把采购条款推广全国', {
      zh: '政府采购',
      en: 'government procurement',
    }),
  ],
})

export const firstYear2025 = instrument({
  id: 'beijing-first-year-2025',
  title: { zh: '综合示范区 2.0 方案一周年新闻发布会', en: 'Press conference a year into the plan' },
  rank: 'local-document',
  issuer: issuers.city,
  published: '2025-01-15',
  from: '2025-01-15',
  sure: 'V',
  note: { zh: '发布会通报，不是规范。', en: 'A report to the press, not a rule.' },
  sources: ['wb.beijing.gov.cn/en/policy_release/further_opening_of_the_service_sector/202504/t20250408_4059759.html'],
  articles: [
    digest('progress', 'V', '一年内完成 >80% 任务（截至 2025-01-15 发布会）', { zh: '任务进度', en: 'progress' }),
    digest('gene-company', 'V', '全国首家「人类遗传诊断和基因治疗」外资企业设于北京', {
      zh: '基因诊断与治疗',
      en: 'gene diagnosis and therapy',
    }),
  ],
})

export const programmeInstruments = [
  reply2015,
  reply2017,
  reply2019,
  reply2020,
  cityDecision2022,
  shanghai80,
  replication2025,
  firstYear2025,
] as const

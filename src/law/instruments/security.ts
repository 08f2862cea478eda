import { digest, instrument, issuers } from '../define.ts'

export const securityReview2020 = instrument({
  id: 'security-review-2020',
  title: { zh: '外商投资安全审查办法', en: 'Measures for the Security Review of Foreign Investment' },
  number: '国家发展改革委、商务部令第37号',
  rank: 'departmental-rule',
  issuer: issuers.ndrcMofcom,
  published: '2020-12-19',
  from: '2021-01-18',
  sure: 'V',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  sources: [
    'mondaq.com/china/…/1019962',
    'chinatrademonitor.com',
    'barbatelli.net/2021/01/15/china-foreign-investment',
    'cms-china.info',
  ],
  articles: [
    digest(
      '4',
      'V',
      '(一)军工、军工配套等关系国防安全领域及军事/军工设施周边——不论是否控制；(二)重要农产品、能源资源、重大装备制造、基础设施、运输服务、文化产品与服务、信息技术和互联网产品与服务、金融服务、关键技术及其他重要领域，且取得实际控制权。实际控制权=≥50% 股权；或 <50% 但表决权足以产生重大影响；或其他致使重大影响。',
    ),
    digest('control', 'K', '办法原文为「50%以上」，含 50%', { zh: '实际控制权', en: 'actual control' }),
    digest('7', 'K', '收到材料 15 个工作日 决定是否审查'),
    digest('8', 'K', '一般审查 30 个工作日'),
    digest('9', 'K', '特别审查 60 个工作日，特殊可延长；补充材料时间不计；审查期间不得实施。'),
  ],
})

const mergerTitle = {
  zh: '国务院关于经营者集中申报标准的规定',
  en: 'Provisions of the State Council on Thresholds for Notifying Concentrations of Undertakings',
}

export const merger2018 = instrument({
  id: 'merger-thresholds-2018',
  title: mergerTitle,
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2018-09-18',
  from: '2018-09-18',
  until: '2024-01-22',
  sure: 'K',
  note: { zh: '2018 年修订；修订日属通行认识。', en: 'As amended in 2018; the day is common knowledge.' },
  articles: [digest('3', 'K', '旧标准：100 亿/20 亿/4 亿')],
})

export const merger2024 = instrument({
  id: 'merger-thresholds-2024',
  title: mergerTitle,
  number: '国务院令第773号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2024-01-22',
  from: '2024-01-22',
  sure: 'V-L',
  articles: [
    digest(
      '3',
      'V-L',
      '①全球合计 >120 亿 且至少两个境内均 >8 亿；或 ②境内合计 >40 亿 且至少两个境内均 >8 亿（人民币，上一会计年度）',
    ),
    digest('4', 'V-L', '未达标准但有证据可要求申报'),
  ],
})

export const antiMonopolyLaw = instrument({
  id: 'anti-monopoly-law-2022',
  title: { zh: '中华人民共和国反垄断法', en: 'Anti-Monopoly Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2022-06-24',
  from: '2022-08-01',
  sure: 'V-L',
  note: { zh: '日期属通行认识。', en: 'The days are common knowledge.' },
  articles: [
    digest('30', 'V-L', '初步 30 日、进一步 90 日、延长 ≤60 日（反垄断法30、31；自然日）'),
    digest('31', 'V-L', '初步 30 日、进一步 90 日、延长 ≤60 日（反垄断法30、31；自然日）'),
    digest('32', 'V-L', '可停钟（32）'),
  ],
})

export const cybersecurityReview = instrument({
  id: 'cybersecurity-review-2021',
  title: { zh: '网络安全审查办法', en: 'Cybersecurity Review Measures' },
  number: '国家互联网信息办公室等十三部门令第8号',
  rank: 'departmental-rule',
  issuer: issuers.cac,
  published: '2021-12-28',
  from: '2022-02-15',
  sure: 'K',
  articles: [
    digest('7', 'K', '掌握 >100 万 用户个人信息的网络平台运营者赴国外上市必须申报'),
    digest('10', 'K', '办公室 10 工作日决定'),
    digest('11', 'K', '初审 30 工作日（复杂 +15）'),
    digest('12', 'K', '成员单位 15 工作日回复'),
    digest('14', 'K', '特别审查 90 工作日（可延长）'),
  ],
})

export const cybersecurityLaw = instrument({
  id: 'cybersecurity-law-2025',
  title: { zh: '中华人民共和国网络安全法', en: 'Cybersecurity Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2025-10-28',
  from: '2026-01-01',
  sure: 'K',
  articles: [digest('whole', 'K', '网络安全法 2025-10-28 修正、2026-01-01 施行')],
})

export const fairCompetition2024 = instrument({
  id: 'fair-competition-2024',
  title: { zh: '公平竞争审查条例', en: 'Fair Competition Review Regulations' },
  number: '国务院令第783号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2024-06-06',
  from: '2024-08-01',
  sure: 'V-L',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest(
      '2',
      'V-L',
      '起草单位起草的涉及经营者经济活动的法律、行政法规、地方性法规、规章、规范性文件、具体政策措施（第2条）',
    ),
    digest('8', 'V-L', '第8条5项（市场准入退出）'),
    digest('9', 'V-L', '第9条6项（商品要素流动）'),
    digest('10', 'V-L', '第10条4项（生产经营成本；无法律法规依据或未经国务院批准）'),
    digest('11', 'V-L', '第11条4项（生产经营行为）'),
    digest(
      '12',
      'V-L',
      '国家安全和发展利益；科技进步/自主创新；节能环保救灾等公共利益；法律法规规定的其他——且须「没有更小替代方案」且「合理实施期限或终止条件」',
    ),
    digest('13', 'V-L', '部门文件由起草单位自审；政府出台/提请人大的由同级市监部门会同起草单位审（13、14）'),
    digest('14', 'V-L', '政府出台/提请人大的由同级市监部门会同起草单位审（13、14）'),
    digest('18', 'V-L', '未审或违规不得出台（18）'),
    digest(
      'count',
      'V-L',
      '禁止内容 19 项 = 第8条5项（市场准入退出）+第9条6项（商品要素流动）+第10条4项（生产经营成本；无法律法规依据或未经国务院批准）+第11条4项（生产经营行为），每条末项为兜底。',
      {
        zh: '禁止内容的项数',
        en: 'number of prohibitions',
      },
    ),
  ],
})

export const fairCompetitionMeasures = instrument({
  id: 'fair-competition-measures-2025',
  title: { zh: '公平竞争审查条例实施办法', en: 'Measures Implementing the Fair Competition Review Regulations' },
  number: '国家市场监督管理总局令第99号',
  rank: 'departmental-rule',
  issuer: issuers.samr,
  published: '2025-02-28',
  from: '2025-04-20',
  sure: 'K',
  articles: [digest('whole', 'K', '市监总局令第99号，2025-04-20')],
})

export const beijingForeignInvestment = instrument({
  id: 'beijing-foreign-investment-2024',
  title: { zh: '北京市外商投资条例', en: 'Beijing Regulations on Foreign Investment' },
  rank: 'local-regulation',
  issuer: issuers.cityPeoplesCongress,
  published: '2024-05-31',
  from: '2024-07-01',
  sure: 'V-L',
  note: { zh: '施行日属通行认识。', en: 'The first day in force is common knowledge.' },
  articles: [
    digest('7', 'V-L', '第7条要求审查且不得歧视外资'),
    digest('19', 'V-L', '第19条「按国家规定实施外企再投资免外汇登记」'),
  ],
})

export const securityInstruments = [
  securityReview2020,
  merger2018,
  merger2024,
  antiMonopolyLaw,
  cybersecurityReview,
  cybersecurityLaw,
  fairCompetition2024,
  fairCompetitionMeasures,
  beijingForeignInvestment,
] as const

import { digest, instrument, issuers } from '../define.ts'

const known = { zh: '日期属通行认识。', en: 'The days are common knowledge.' }
const arbitrationTitle = { zh: '中华人民共和国仲裁法', en: 'Arbitration Law' }

export const arbitrationLaw2017 = instrument({
  id: 'arbitration-law-2017',
  title: arbitrationTitle,
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2017-09-01',
  from: '2018-01-01',
  until: '2026-03-01',
  sure: 'V-L',
  note: known,
  articles: [
    digest('28', 'K', '旧法 28、46 条由仲裁机构转交法院'),
    digest('46', 'K', '旧法 28、46 条由仲裁机构转交法院'),
    digest('59', 'V-L', '6 个月旧值'),
  ],
})

export const arbitrationLaw2025 = instrument({
  id: 'arbitration-law-2025',
  title: arbitrationTitle,
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2025-09-12',
  from: '2026-03-01',
  sure: 'V',
  sources: ['shichenglawfirm.com', 'dehenglaw.com', 'jxmls.com'],
  articles: [
    digest('27', 'V', '默示仲裁协议（27条）'),
    digest(
      '82',
      'V',
      '涉外海事纠纷，或在国务院批准设立的自贸试验区、海南自贸港以及国家规定的其他区域内设立登记的企业之间的涉外纠纷，可书面约定由符合条件人员组成仲裁庭、按约定规则仲裁',
    ),
    digest('82.area', 'V', '82 条写「自由贸易试验区」，综合示范区≠自贸区', {
      zh: '第82条（适用地域）',
      en: 'article 82 (where it applies)',
    }),
    digest('82.filing', 'U', '仲裁庭组成后向仲裁协会备案 3 个工作日', {
      zh: '第82条（备案）',
      en: 'article 82 (filing)',
    }),
    digest('set-aside', 'K', '撤裁期限由 6 个月→3 个月', { zh: '撤销裁决', en: 'setting aside' }),
    digest('interim', 'K', '新法增行为保全；仲裁庭自主发布临时措施仍未入法', {
      zh: '保全与临时措施',
      en: 'preservation and interim measures',
    }),
  ],
})

export const beijingArbitration2025 = instrument({
  id: 'beijing-arbitration-2025',
  title: {
    zh: '北京国际商事仲裁中心建设条例',
    en: 'Beijing Regulations on Building an International Commercial Arbitration Centre',
  },
  rank: 'local-regulation',
  issuer: issuers.cityPeoplesCongress,
  published: '2025-11-18',
  from: '2025-12-01',
  sure: 'V',
  note: { zh: '公布日取所见报道之日。', en: 'The day of the report seen is taken as the day of publication.' },
  sources: ['xianshangmaifang.com'],
  articles: [digest('whole', 'V', '仲裁地、临时措施与国际接轨、「有限开放」引入临时仲裁')],
})

export const overseasArbitration2021 = instrument({
  id: 'beijing-overseas-arbitration-2021',
  title: {
    zh: '境外仲裁机构在中国（北京）自由贸易试验区设立业务机构登记管理办法',
    en: 'Measures on Registering Business Offices of Overseas Arbitration Institutions in the Beijing Pilot Free Trade Zone',
  },
  rank: 'local-document',
  issuer: { zh: '北京市司法局', en: 'Beijing Municipal Bureau of Justice' },
  published: '2021-01-01',
  from: '2021-01-01',
  sure: 'V',
  note: { zh: '公布日取施行日。', en: 'The first day in force is taken as the day of publication.' },
  sources: ['bjac.org.cn/news/view?id=3878'],
  articles: [digest('whole', 'V', '《境外仲裁机构在中国（北京）自贸试验区设立业务机构登记管理办法》2021-01-01')],
})

export const hainanAdHoc2024 = instrument({
  id: 'hainan-ad-hoc-2024',
  title: { zh: '海南自由贸易港临时仲裁规则', en: 'Ad hoc arbitration rules of the Hainan Free Trade Port' },
  rank: 'local-document',
  issuer: { zh: '海南国际仲裁院', en: 'Hainan International Arbitration Court' },
  published: '2024-07-01',
  from: '2024-07-01',
  sure: 'V',
  note: {
    zh: '先例，不适用于北京；制定机关未核。',
    en: 'A precedent that does not apply in Beijing; its issuer is not verified.',
  },
  sources: ['grandall.com.cn'],
  articles: [digest('whole', 'V', '海南自贸港临时仲裁规则 2024-07-01')],
})

export const applicableLaw2010 = instrument({
  id: 'applicable-law-2010',
  title: { zh: '中华人民共和国涉外民事关系法律适用法', en: 'Law on Choice of Law for Foreign-Related Civil Relations' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2010-10-28',
  from: '2011-04-01',
  sure: 'V-L',
  note: known,
  articles: [digest('10', 'V-L', '法院、仲裁机构、行政机关查明；当事人选择的应提供；查不明适用中国法')],
})

export const commercialCourt = instrument({
  id: 'beijing-commercial-court-2021',
  title: { zh: '北京国际商事法庭', en: 'Beijing International Commercial Court' },
  rank: 'local-document',
  issuer: { zh: '最高人民法院', en: "Supreme People's Court" },
  published: '2021-12-01',
  from: '2021-12-01',
  sure: 'K',
  note: { zh: '2021-12，具体日未核。', en: 'December 2021; the day is not verified.' },
  articles: [digest('whole', 'K', '北京国际商事法庭 设于北京四中院（2021-12 成立）')],
})

export const reviewLaw2023 = instrument({
  id: 'review-law-2023',
  title: { zh: '中华人民共和国行政复议法', en: 'Administrative Reconsideration Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2023-09-01',
  from: '2024-01-01',
  sure: 'V-L',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest('20', 'V-L', '申请 60 日'),
    digest('23', 'V-L', '复议前置含：未履行法定职责、不公开政府信息等'),
    digest('30', 'V-L', '审查 5 工作日'),
    digest('31', 'V-L', '补正通知 5 工作日、补正 10 工作日'),
    digest('62', 'V-L', '普通程序 60 日 +≤30 日；简易 30 日'),
    digest('88', 'V-L', '三/五/七/十日为工作日'),
  ],
})

export const litigationLaw2017 = instrument({
  id: 'administrative-litigation-law-2017',
  title: { zh: '中华人民共和国行政诉讼法', en: 'Administrative Litigation Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2017-06-27',
  from: '2017-07-01',
  sure: 'V-L',
  note: known,
  articles: [digest('45', 'V-L', '复议后 15 日'), digest('46', 'V-L', '行政诉讼：6 个月')],
})

export const civilProcedure2023 = instrument({
  id: 'civil-procedure-law-2023',
  title: { zh: '中华人民共和国民事诉讼法', en: 'Civil Procedure Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2023-09-01',
  from: '2024-01-01',
  sure: 'V-L',
  note: known,
  articles: [
    digest('85', 'V-L', '末日法定休假日→第一日'),
    digest('103', 'V-L', '行为保全：情况紧急 48 小时 裁定；诉前/仲裁前保全后 30 日 内须起诉或仲裁（民诉法103、104）'),
    digest('104', 'V-L', '紧急 48 小时；诉前/仲裁前后 30 日'),
  ],
})

export const disputeInstruments = [
  arbitrationLaw2017,
  arbitrationLaw2025,
  beijingArbitration2025,
  overseasArbitration2021,
  hainanAdHoc2024,
  applicableLaw2010,
  commercialCourt,
  reviewLaw2023,
  litigationLaw2017,
  civilProcedure2023,
] as const

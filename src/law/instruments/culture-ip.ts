import { digest, instrument, issuers } from '../define.ts'

const known = { zh: '日期属通行认识。', en: 'The days are common knowledge.' }

export const performances2020 = instrument({
  id: 'performances-2020',
  title: { zh: '营业性演出管理条例', en: 'Regulations on Commercial Performances' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2020-11-29',
  from: '2020-11-29',
  sure: 'V-L',
  note: known,
  articles: [
    digest('7', 'V-L', '演出场所（内资） | 无审批：领照起 20日 内向县级备案'),
    digest('10', 'V-L', '演出场所经营单位（外资） | 向国务院文化主管部门申请，收到申请起 20 日决定'),
    digest('10.practice', 'K', '实践中已下放省级', { zh: '实践', en: 'in practice' }),
    digest('11', 'V-L', '演出场所（港澳台资） | 省级文化主管部门，收到申请起 20 日'),
    digest(
      'investors',
      'V-L',
      '可设演出经纪机构、演出场所；不得设文艺表演团体；港澳可设内地方控股文艺表演团体；台湾不得',
      { zh: '外国及港澳台投资者', en: 'foreign, Hong Kong, Macao and Taiwan investors' },
    ),
  ],
})

export const entertainment2020 = instrument({
  id: 'entertainment-2020',
  title: { zh: '娱乐场所管理条例', en: 'Regulations on Entertainment Venues' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2020-11-29',
  from: '2020-11-29',
  sure: 'V-L',
  note: known,
  articles: [
    digest(
      '7',
      'V-L',
      '居民楼/博物馆/图书馆/文保单位建筑内；住宅区、学校、医院、机关周围；车站机场等；地下一层以下；危化仓库毗连',
    ),
    digest('9', 'V-L', '省级文化主管部门；应举行听证；无专门时限→行政许可法 20+10 工作日，听证不计'),
    digest('9.domestic', 'V-L', '娱乐场所（内资） | 县级', {
      zh: '第9条（内资）',
      en: 'article 9 (domestic investors)',
    }),
    digest('10', 'V-L', '应举行听证；无专门时限→行政许可法 20+10 工作日，听证不计'),
    digest('11', 'V-L', '娱乐场所后续 | 取证后 15 日内向县级公安备案'),
  ],
})

export const mct2021 = instrument({
  id: 'mct-2021-57',
  title: {
    zh: '关于调整娱乐场所和互联网上网服务营业场所审批有关事项的通知',
    en: 'Notice on approving entertainment and internet-access venues',
  },
  number: '文旅市场发〔2021〕57号',
  rank: 'departmental-document',
  issuer: issuers.mct,
  published: '2021-05-13',
  from: '2021-05-13',
  sure: 'V',
  note: { zh: '印发日属通行认识。', en: 'The day of issue is common knowledge.' },
  sources: ['zh.wikisource', 'commerce.xinxiang.gov.cn'],
  articles: [
    digest('foreign', 'V', '文旅市场发〔2021〕57号：外资向省级申请、条件程序同内资、取消股比限制', {
      zh: '外资',
      en: 'foreign investors',
    }),
    digest('sites', 'V', '+ 幼儿园周边（57号文）', { zh: '选址', en: 'sites' }),
  ],
})

export const internetVenues2022 = instrument({
  id: 'internet-venues-2022',
  title: { zh: '互联网上网服务营业场所管理条例', en: 'Regulations on Internet-Access Venues' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2022-03-29',
  from: '2022-05-01',
  sure: 'V-L',
  note: known,
  articles: [
    digest('9', 'V-L', '中小学周围 200 米内及居民楼院内禁设'),
    digest('10', 'V-L', '合并公安承诺'),
    digest('11', 'V-L', '县级以上文化行政部门：筹建 20 个工作日；最终审核 15 个工作日'),
  ],
})

export const sixCities2024 = instrument({
  id: 'six-cities-2024',
  title: {
    zh: '国务院关于在沈阳等6个城市暂时调整实施有关行政法规规定的批复',
    en: 'Reply of the State Council suspending provisions of administrative regulations in Shenyang and five other cities',
  },
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2024-07-11',
  from: '2024-07-11',
  pilot: true,
  sure: 'V',
  note: {
    zh: '先例，不含北京；成文日未核。',
    en: 'A precedent that does not cover Beijing; the day of signing is not verified.',
  },
  sources: ['loriforfreedom.com'],
  articles: [
    digest(
      'whole',
      'V',
      '在沈阳、南京、杭州、武汉、广州、成都暂时调整《娱乐场所管理条例》《营业性演出管理条例》等，把外资/港澳台审批权下放市级',
    ),
    digest('beijing', 'U', '北京下放至区级的国函/市文旅局公告未检得', { zh: '北京', en: 'Beijing' }),
  ],
})

export const culturalRelicsLaw = instrument({
  id: 'cultural-relics-law-2024',
  title: { zh: '中华人民共和国文物保护法', en: 'Cultural Relics Protection Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2024-11-08',
  from: '2025-03-01',
  sure: 'V-L',
  note: { zh: '施行日属通行认识。', en: 'The first day in force is common knowledge.' },
  articles: [digest('whole', 'V-L', '《文物保护法》2024-11-08 修订、2025-03-01 施行')],
})

export const relicTax2009 = instrument({
  id: 'relic-tax-2009-2',
  title: {
    zh: '国有公益性收藏单位进口藏品免税暂行规定',
    en: 'Tax relief for collections imported by public collecting institutions',
  },
  number: '2009年第2号公告',
  rank: 'departmental-document',
  issuer: {
    zh: '财政部、海关总署、国家税务总局',
    en: 'Ministry of Finance; General Administration of Customs; State Taxation Administration',
  },
  published: '2009-01-20',
  from: '2009-01-20',
  sure: 'K',
  note: known,
  articles: [digest('whole', 'K', '公益收藏单位进口藏品免税（2009 年第2号公告）')],
})

export const cultureTax2023 = instrument({
  id: 'culture-tax-2023-71',
  title: {
    zh: '关于延续实施文化体制改革中经营性文化事业单位转制为企业有关税收政策的公告',
    en: 'Announcement prolonging tax policy for converted culture enterprises',
  },
  number: '财政部 税务总局 中央宣传部公告2023年第71号',
  rank: 'departmental-document',
  issuer: {
    zh: '财政部、国家税务总局、中央宣传部',
    en: 'Ministry of Finance; State Taxation Administration; Publicity Department',
  },
  published: '2023-10-23',
  from: '2024-01-01',
  until: '2028-01-01',
  sure: 'U',
  note: { zh: '事实汇编标为未核。', en: 'Marked as not verified in the compilation of facts.' },
  articles: [digest('whole', 'U', '2027-12-31 到期的转制文化企业税收（财政部 税务总局 公告2023年第71号）')],
})

export const patentRules2024 = instrument({
  id: 'patent-rules-2023',
  title: { zh: '中华人民共和国专利法实施细则', en: 'Implementing Regulations of the Patent Law' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2023-12-21',
  from: '2024-01-20',
  sure: 'V-L',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest('9', 'V-L', '请求递交日起 2个月（可延2个月）通知，4个月（可延2个月）决定；「绿色通道」应短于此'),
    digest('14', 'V-L', '专利质押：专利法实施细则14条须双方共同办理出质登记'),
    digest('62', 'V-L', '权利人、利害关系人、被控侵权人均可请求（62，2024-01-20 施行）'),
    digest('63', 'V-L', '专利权评价报告：收到请求 2个月 内（细则63）'),
    digest(
      '85',
      'K',
      '开放许可声明应当写明专利号、专利权人的姓名或者名称、专利许可使用费支付方式和标准、专利许可期限以及其他需要明确的事项；内容应当准确、清楚，不得出现商业性宣传用语',
    ),
    digest(
      '86',
      'K',
      '专利权处于独占或者排他许可有效期限内的，属于中止情形的，没有按照规定缴纳年费的，被质押而未经质权人同意的，以及有其他妨碍专利权有效实施的情形的，不得对其实行开放许可',
    ),
    digest(
      '87',
      'K',
      '通过开放许可达成专利实施许可的，专利权人或者被许可人应当凭能够证明达成许可的书面文件向国务院专利行政部门备案',
    ),
  ],
})

export const patentLaw = instrument({
  id: 'patent-law-2020',
  title: { zh: '中华人民共和国专利法', en: 'Patent Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2020-10-17',
  from: '2021-06-01',
  sure: 'K',
  note: known,
  articles: [
    digest(
      '50',
      'K',
      '专利权人自愿以书面方式向国务院专利行政部门声明愿意许可任何单位或者个人实施其专利，并明确许可使用费支付方式、标准的，由国务院专利行政部门予以公告，实行开放许可。就实用新型、外观设计专利提出开放许可声明的，应当提供专利权评价报告。专利权人撤回开放许可声明的，应当以书面方式提出，并由国务院专利行政部门予以公告。开放许可声明被公告撤回的，不影响在先给予的开放许可的效力',
    ),
    digest(
      '51',
      'K',
      '任何单位或者个人有意愿实施开放许可的专利的，以书面方式通知专利权人，并依照公告的许可使用费支付方式、标准支付许可使用费后，即获得专利实施许可。实行开放许可的专利权人可以与被许可人就许可使用费进行协商后给予普通许可，但不得就该专利给予独占或者排他许可',
    ),
    digest(
      '52',
      'K',
      '当事人就实施开放许可发生纠纷的，由当事人协商解决；不愿协商或者协商不成的，可以请求国务院专利行政部门进行调解，也可以向人民法院起诉',
    ),
  ],
})

export const patentGuidelines = instrument({
  id: 'patent-guidelines-2023',
  title: { zh: '专利审查指南', en: 'Guidelines for Patent Examination' },
  rank: 'departmental-rule',
  issuer: issuers.cnipa,
  published: '2023-12-21',
  from: '2024-01-20',
  sure: 'K',
  note: known,
  articles: [
    digest('open-licence-fee', 'K', '以固定费用标准支付的，一般不高于2000万元', {
      zh: '第五部分第十一章（使用费）',
      en: 'part 5, chapter 11 (fees)',
    }),
  ],
})

export const patentPledge2010 = instrument({
  id: 'patent-pledge-2010',
  title: { zh: '专利权质押登记办法（2010）', en: 'Measures on Registering Patent Pledges (2010)' },
  number: '国家知识产权局令第56号',
  rank: 'departmental-rule',
  issuer: issuers.cnipa,
  published: '2010-08-26',
  from: '2010-10-01',
  until: '2021-11-15',
  sure: 'V',
  note: known,
  sources: ['zscq.366861.com'],
  articles: [digest('whole', 'V', '旧办法（2010，局令56号）7 个工作日')],
})

export const patentPledge2021 = instrument({
  id: 'patent-pledge-2021',
  title: { zh: '专利权质押登记办法', en: 'Measures on Registering Patent Pledges' },
  number: '国家知识产权局公告第461号',
  rank: 'departmental-document',
  issuer: issuers.cnipa,
  published: '2021-11-15',
  from: '2021-11-15',
  sure: 'K',
  articles: [
    digest('whole', 'K', '《专利权质押登记办法》（国知局公告第461号，2021-11-15）5 个工作日，在线 2 个工作日'),
  ],
})

export const copyrightPledge2010 = instrument({
  id: 'copyright-pledge-2010',
  title: { zh: '著作权质权登记办法', en: 'Measures on Registering Copyright Pledges' },
  number: '国家版权局令第8号',
  rank: 'departmental-rule',
  issuer: { zh: '国家版权局', en: 'National Copyright Administration' },
  published: '2010-11-25',
  from: '2011-01-01',
  sure: 'K',
  note: known,
  articles: [digest('whole', 'K', '《著作权质权登记办法》（国家版权局令第8号，2011-01-01）受理起 10 日')],
})

export const trademarkPledge2020 = instrument({
  id: 'trademark-pledge-2020',
  title: { zh: '注册商标专用权质押登记程序规定', en: 'Procedure for Registering Trademark Pledges' },
  number: '国家知识产权局公告第358号',
  rank: 'departmental-document',
  issuer: issuers.cnipa,
  published: '2020-04-22',
  from: '2020-05-01',
  sure: 'K',
  note: known,
  articles: [digest('whole', 'K', '商标质权：2 个工作日（国知局公告第358号，2020）')],
})

export const beijingDataIp2023 = instrument({
  id: 'beijing-data-ip-2023',
  title: {
    zh: '北京市数据知识产权登记管理办法（试行）',
    en: 'Beijing Measures on Registering Data Intellectual Property (trial)',
  },
  rank: 'local-document',
  issuer: { zh: '北京市知识产权局等', en: 'Beijing Intellectual Property Office and others' },
  published: '2023-05-30',
  from: '2023-06-19',
  sure: 'V',
  sources: ['ypkjmy 镜像', 'desk33.com'],
  articles: [
    digest('13', 'V', '证书有效期 3年，自登记公告之日起；协议取得数据协议期 ≤3 年的以协议截止日为准'),
    digest('notice', 'U', '数据知识产权公示期 10 个工作日', { zh: '公示期', en: 'notice period' }),
    digest('whole', 'V', '2023-05-30 印发、2023-06-19 施行《北京市数据知识产权登记管理办法（试行）》'),
  ],
})

export const foreignIp2025 = instrument({
  id: 'foreign-ip-2025',
  title: {
    zh: '国务院关于涉外知识产权纠纷处理的规定',
    en: 'Provisions of the State Council on Foreign-Related Intellectual Property Disputes',
  },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2025-03-19',
  from: '2025-05-01',
  sure: 'V-L',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [digest('whole', 'V-L', '《国务院关于涉外知识产权纠纷处理的规定》2025-05-01 施行')],
})

export const ipTransfer2018 = instrument({
  id: 'gov-2018-19',
  title: {
    zh: '知识产权对外转让有关工作办法（试行）',
    en: 'Measures on Transfers of Intellectual Property Abroad (trial)',
  },
  number: '国办发〔2018〕19号',
  rank: 'state-council-document',
  issuer: issuers.generalOffice,
  published: '2018-03-29',
  from: '2018-03-29',
  sure: 'K',
  note: known,
  articles: [digest('whole', 'K', '知识产权对外转让审查：国办发〔2018〕19号')],
})

export const eSignatureLaw = instrument({
  id: 'e-signature-law-2019',
  title: { zh: '中华人民共和国电子签名法', en: 'Electronic Signature Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2019-04-23',
  from: '2019-04-23',
  sure: 'V-L',
  note: known,
  articles: [digest('26', 'V-L', '电子签名法26（经核准/对等，境外认证证书同等效力）')],
})

export const cultureIpInstruments = [
  performances2020,
  entertainment2020,
  mct2021,
  internetVenues2022,
  sixCities2024,
  culturalRelicsLaw,
  relicTax2009,
  cultureTax2023,
  patentLaw,
  patentRules2024,
  patentGuidelines,
  patentPledge2010,
  patentPledge2021,
  copyrightPledge2010,
  trademarkPledge2020,
  beijingDataIp2023,
  foreignIp2025,
  ipTransfer2018,
  eSignatureLaw,
] as const

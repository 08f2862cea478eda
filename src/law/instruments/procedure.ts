import { digest, instrument, issuers } from '../define.ts'

const known = { zh: '日期属通行认识。', en: 'The days are common knowledge.' }

export const licensingLaw2019 = instrument({
  id: 'licensing-law-2019',
  title: { zh: '中华人民共和国行政许可法', en: 'Administrative Licensing Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2019-04-23',
  from: '2019-04-23',
  sure: 'V-L',
  note: known,
  articles: [
    digest('21', 'V-L', '省级政府经国务院批准可停止实施行政法规设定的经济事务许可'),
    digest('31.2', 'V-L', '不得以转让技术作为取得许可条件'),
    digest(
      '32',
      'V-L',
      '不需许可→即时告知；无权限→即时不予受理；可更正→当场；材料不全→当场或 5日 一次告知，逾期不告知自收到之日起视为受理；齐全→受理；须书面凭证',
    ),
    digest('42.1', 'V-L', '受理起 20日；经本机关负责人批准 +10日 并告知理由；法律法规另有规定从其规定'),
    digest('42.2', 'V-L', '统一/联合/集中办理 ≤45日，经本级政府负责人批准 +15日'),
    digest('43', 'V-L', '下级先审 20日'),
    digest('44', 'V-L', '准予后 10日 内颁发送达'),
    digest('45', 'V-L', '听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审不计入，须书面告知所需时间'),
    digest('47', 'V-L', '听证：告知后 5日 申请；20日 内组织；举行 7日 前通知'),
    digest('48', 'V-L', '举行 7日 前通知'),
    digest('50', 'V-L', '届满 30日 前申请；逾期未决定视为准予延续'),
    digest('55', 'V-L', '检验检测检疫：受理起 5日 内指派 ≥2人'),
    digest('82', 'V-L', '期限以工作日计，不含法定节假日（仅「本法规定的行政机关实施行政许可的期限」）'),
  ],
})

export const businessEnvironment2019 = instrument({
  id: 'business-environment-2019',
  title: { zh: '优化营商环境条例', en: 'Regulations on Improving the Business Environment' },
  number: '国务院令第722号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2019-10-22',
  from: '2020-01-01',
  sure: 'V-L',
  note: { zh: '令号与日期属通行认识。', en: 'Number and days are common knowledge.' },
  articles: [
    digest('19', 'V-L', '优化营商环境条例19、40条：证照分离四种方式（取消审批、审批改备案、告知承诺、优化服务）'),
    digest('40', 'V-L', '优化营商环境条例19、40条：证照分离四种方式（取消审批、审批改备案、告知承诺、优化服务）'),
  ],
})

export const licenceReform2021 = instrument({
  id: 'guofa-2021-7',
  title: {
    zh: '国务院关于深化“证照分离”改革进一步激发市场主体发展活力的通知',
    en: 'Notice of the State Council deepening the separation of permits from business licences',
  },
  number: '国发〔2021〕7号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2021-06-03',
  from: '2021-07-01',
  sure: 'K',
  note: known,
  articles: [digest('whole', 'K', '国发〔2021〕7号')],
})

export const beijingBusinessEnvironment = instrument({
  id: 'beijing-business-environment-2024',
  title: { zh: '北京市优化营商环境条例', en: 'Beijing Regulations on Improving the Business Environment' },
  rank: 'local-regulation',
  issuer: issuers.cityPeoplesCongress,
  published: '2024-11-29',
  from: '2024-11-29',
  sure: 'V-L',
  note: {
    zh: '2024-11-29 修订通过；施行日未核，取通过日。',
    en: 'The amendment was passed on 29 November 2024; its first day in force is not verified and that day is taken.',
  },
  articles: [
    digest('2', 'V-L', '第2条写明依托综合示范区'),
    digest('13', 'V-L', '13 条：一般设立即时或 1 个工作日'),
    digest('20', 'V-L', '《北京市优化营商环境条例》（2024-11-29 修订）第20条写入'),
    digest(
      '33',
      'V-L',
      '除直接涉及国家安全、公共安全、人民群众生命健康外推行；承诺符合→直接同意；未履行→限期整改；仍不达→撤销；虚假承诺→直接撤销并按未取得决定擅自从事处理；纳入信用平台',
    ),
    digest('35', 'V-L', '35 条重申延续默示准予'),
  ],
})

export const civilCode = instrument({
  id: 'civil-code-2020',
  title: { zh: '中华人民共和国民法典', en: 'Civil Code' },
  rank: 'law',
  issuer: issuers.npc,
  published: '2020-05-28',
  from: '2021-01-01',
  sure: 'V-L',
  note: known,
  articles: [
    digest('200', 'V-L', '公历年/月/日/小时'),
    digest('201', 'V-L', '开始当日不计入，自下一日起'),
    digest('202', 'V-L', '按年月→对应日，无对应日为月末'),
    digest('203', 'V-L', '末日为法定休假日→次日；末日 24 时，有业务时间的以停止业务时间为止'),
    digest(
      '393',
      'K',
      '有下列情形之一的，担保物权消灭：（一）主债权消灭；（二）担保物权实现；（三）债权人放弃担保物权；（四）法律规定担保物权消灭的其他情形',
    ),
    digest('414', 'K', '按照登记的时间先后确定清偿顺序；其他可以登记的担保物权，清偿顺序参照适用前款规定'),
    digest('444', 'K', '以注册商标专用权、专利权、著作权等知识产权中的财产权出质的，质权自办理出质登记时设立'),
    digest(
      '472',
      'K',
      '要约是希望与他人订立合同的意思表示，该意思表示应当内容具体确定，表明经受要约人承诺，要约人即受该意思表示约束',
    ),
    digest('491', 'K', '当事人采用信件、数据电文等形式订立合同要求签订确认书的，签订确认书时合同成立'),
    digest('1259', 'K', '「以上」含本数、「不满」不含（民法典1259条'),
  ],
})

const holidayTitle = { zh: '全国年节及纪念日放假办法', en: 'Measures on National Holidays and Memorial Days' }

export const holidays2013 = instrument({
  id: 'holidays-2013',
  title: holidayTitle,
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2013-12-11',
  from: '2014-01-01',
  until: '2025-01-01',
  sure: 'K',
  note: known,
  articles: [digest('2', 'K', '2024 年及以前为 11 天（春节3、劳动1）')],
})

export const holidays2024 = instrument({
  id: 'holidays-2024',
  title: holidayTitle,
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  signed: '2024-11-10',
  published: '2024-11-12',
  from: '2025-01-01',
  sure: 'V-L',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest('2', 'V-L', '元旦1、春节4（除夕–初三）、清明1、劳动2、端午1、中秋1、国庆3 = 13 天'),
    digest('6', 'V-L', '遇周末补假；连续工作一般 ≤6 天'),
  ],
})

const holidays = <const Y extends string>(year: Y, number: string, published: string, text: string) =>
  instrument({
    id: `holiday-notice-${year}` as `holiday-notice-${Y}`,
    title: {
      zh: `国务院办公厅关于${year}年部分节假日安排的通知`,
      en: `Notice of the General Office of the State Council on public holidays in ${year}`,
    },
    number,
    rank: 'state-council-document',
    issuer: issuers.generalOffice,
    published,
    from: published,
    sure: 'V',
    note: {
      zh: '文号与公布日属通行认识；日期与软件包逐日比对一致。',
      en: 'Number and day of publication are common knowledge; the dates agree day by day with a published package.',
    },
    articles: [digest('workdays', 'V', text, { zh: '调休上班', en: 'working weekends' })],
  })

const holidays2023Notice = holidays('2023', '国办发明电〔2022〕16号', '2022-12-08', '1/28 1/29 4/23 5/6 6/25 10/7 10/8')
const holidays2024Notice = holidays(
  '2024',
  '国办发明电〔2023〕7号',
  '2023-10-25',
  '2/4 2/18 4/7 4/28 5/11 9/14 9/29 10/12；注意 2/9 除夕为工作日',
)
const holidays2025Notice = holidays(
  '2025',
  '国办发明电〔2024〕12号',
  '2024-11-12',
  '1/26 2/8 4/27 9/28 10/11；国庆中秋 10/1–10/8',
)
const holidays2026Notice = holidays(
  '2026',
  '国办发明电〔2025〕7号',
  '2025-11-04',
  '1/4 2/14 2/28 5/9 9/20 10/10；春节 2/15–2/23（9 天）；元旦 1/1–1/3',
)

export const realEstateRegistration = instrument({
  id: 'real-estate-registration-2024',
  title: { zh: '不动产登记暂行条例', en: 'Interim Regulations on Real Estate Registration' },
  number: '国务院令第656号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2024-03-10',
  from: '2024-03-10',
  sure: 'K',
  note: known,
  articles: [
    digest('20', 'K', '不动产登记机构应当自受理登记申请之日起30个工作日内办结不动产登记手续，法律另有规定的除外'),
  ],
})

export const marketEntityRegistration = instrument({
  id: 'market-entity-registration-2022',
  title: { zh: '市场主体登记管理条例', en: 'Regulations on Registering Market Entities' },
  number: '国务院令第746号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2021-08-24',
  from: '2022-03-01',
  sure: 'K',
  note: known,
  articles: [
    digest(
      '19',
      'K',
      '不能当场登记的，应当在3个工作日内予以登记；情形复杂的，经登记机关负责人批准，可以再延长3个工作日',
    ),
  ],
})

export const procedureInstruments = [
  realEstateRegistration,
  marketEntityRegistration,
  licensingLaw2019,
  businessEnvironment2019,
  licenceReform2021,
  beijingBusinessEnvironment,
  civilCode,
  holidays2013,
  holidays2024,
  holidays2023Notice,
  holidays2024Notice,
  holidays2025Notice,
  holidays2026Notice,
] as const

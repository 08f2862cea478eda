import { digest, instrument } from '../define.ts'

export const ccer2024 = instrument({
  id: 'ccer-market-2024',
  title: { zh: '全国温室气体自愿减排交易市场启动', en: 'Start of the national voluntary emission-reduction market' },
  rank: 'departmental-document',
  issuer: { zh: '生态环境部', en: 'Ministry of Ecology and Environment' },
  published: '2024-01-22',
  from: '2024-01-22',
  sure: 'V',
  sources: ['en.people.cn/n3/2024/0123/c90000-20125441.html'],
  articles: [digest('whole', 'V', '全国温室气体自愿减排交易市场 2024-01-22 启动（北京绿色交易所承担交易）')],
})

export const ccerMeasures2023 = instrument({
  id: 'ccer-2023',
  title: {
    zh: '温室气体自愿减排交易管理办法（试行）',
    en: 'Measures on Trading Voluntary Greenhouse-Gas Emission Reductions (trial)',
  },
  number: '生态环境部、国家市场监督管理总局令第31号',
  rank: 'departmental-rule',
  issuer: {
    zh: '生态环境部、国家市场监督管理总局',
    en: 'Ministry of Ecology and Environment; State Administration for Market Regulation',
  },
  published: '2023-10-19',
  from: '2023-10-19',
  sure: 'K',
  note: {
    zh: '条文依通行认识摘述，未逐字核对，故不引条号。',
    en: 'Its articles are told as commonly known and not checked word for word; so no article numbers are given.',
  },
  articles: [
    digest('since', 'K', '申请登记的减排量应当产生于 2020 年 9 月 22 日之后', {
      zh: '减排量产生的时间',
      en: 'when the reduction arose',
    }),
    digest('five-years', 'K', '每期申请登记的减排量的产生时间应当在其申请登记之日前五年以内', {
      zh: '五年以内',
      en: 'within five years',
    }),
    digest('verified', 'K', '减排量经审定与核查机构核查后，向注册登记机构申请登记', {
      zh: '核查与登记',
      en: 'verification and entry',
    }),
    digest('unit', 'K', '经登记的项目减排量称为核证自愿减排量，单位以吨二氧化碳当量计', {
      zh: '核证自愿减排量',
      en: 'certified reduction',
    }),
    digest('accounts', 'K', '交易主体应当在注册登记系统和交易系统开设账户', { zh: '账户', en: 'accounts' }),
    digest('trading', 'K', '交易可以采取挂牌协议、大宗协议、单向竞价及其他符合规定的交易方式', {
      zh: '交易方式',
      en: 'ways of trading',
    }),
    digest(
      'use',
      'K',
      '用于抵销碳排放配额清缴、大型活动碳中和、抵销企业温室气体排放等用途的，应当在注册登记系统中予以注销',
      { zh: '使用即注销', en: 'used is retired' },
    ),
    digest('public-good', 'K', '鼓励为了公益目的自愿注销', { zh: '自愿注销', en: 'retirement for the public good' }),
    digest('revoked', 'K', '以欺骗、贿赂等不正当手段取得登记的，撤销登记，注销相应数量的减排量', {
      zh: '撤销登记',
      en: 'entry revoked',
    }),
    digest(
      'registry',
      'K',
      '注册登记机构成立前，由国家应对气候变化战略研究和国际合作中心承担项目和减排量的登记、注销等工作',
      { zh: '登记机构', en: 'the registry' },
    ),
  ],
})

export const gridFactors2021 = instrument({
  id: 'grid-factors-2021',
  title: { zh: '2021 年电力二氧化碳排放因子', en: 'Carbon dioxide emission factors of electricity, 2021' },
  number: '公告2024年第12号',
  rank: 'departmental-document',
  issuer: {
    zh: '生态环境部、国家统计局',
    en: 'Ministry of Ecology and Environment; National Bureau of Statistics',
  },
  published: '2024-04-12',
  from: '2024-04-12',
  sure: 'V',
  sources: ['daydaynews.cc/zh-hant/finance/3899452.html'],
  articles: [
    digest('national', 'V', '2021 年全国电力平均 0.5568 kgCO2/kWh', { zh: '全国电力平均', en: 'national average' }),
  ],
})

export const gridFactors2022 = instrument({
  id: 'grid-factors-2022',
  title: { zh: '2022 年电力二氧化碳排放因子', en: 'Carbon dioxide emission factors of electricity, 2022' },
  rank: 'departmental-document',
  issuer: {
    zh: '生态环境部、国家统计局',
    en: 'Ministry of Ecology and Environment; National Bureau of Statistics',
  },
  published: '2024-12-26',
  signed: '2024-12-20',
  from: '2024-12-26',
  sure: 'V',
  sources: ['daydaynews.cc/zh-hant/finance/3899452.html'],
  articles: [
    digest('national', 'V', '2022 年全国电力平均 0.5366 kgCO2/kWh', { zh: '全国电力平均', en: 'national average' }),
    digest('residual', 'V', '全国（不包括市场化交易的非化石能源电量）0.5856', {
      zh: '不含市场化非化石电量',
      en: 'without non-fossil power sold on the market',
    }),
    digest('north-china', 'V', '华北区域 0.6776', { zh: '华北区域', en: 'North China' }),
  ],
})

export const greenInstruments = [ccer2024, ccerMeasures2023, gridFactors2021, gridFactors2022] as const

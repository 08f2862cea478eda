import { digest, instrument, issuers, verbatim } from '../define.ts'

const known = { zh: '日期属通行认识。', en: 'The days are common knowledge.' }

export const foreignBanks = instrument({
  id: 'foreign-banks-2019',
  title: { zh: '中华人民共和国外资银行管理条例', en: 'Regulations on Foreign-Funded Banks' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2019-09-30',
  from: '2019-09-30',
  sure: 'V-L',
  note: known,
  articles: [
    digest('15', 'V-L', '外资银行营业性机构筹建 | 收到完整资料起 6个月，特殊可延 3个月'),
    digest('18', 'V-L', '外资银行开业 | 收到完整资料起 2个月'),
  ],
})

export const foreignInsurers = instrument({
  id: 'foreign-insurers-2019',
  title: { zh: '中华人民共和国外资保险公司管理条例', en: 'Regulations on Foreign-Funded Insurance Companies' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2019-09-30',
  from: '2019-09-30',
  sure: 'V-L',
  note: known,
  articles: [digest('10', 'V-L', '外资保险公司 初审受理与否 | 6个月'), digest('12', 'V-L', '正式批准 60日')],
})

export const insuranceLaw = instrument({
  id: 'insurance-law-2015',
  title: { zh: '中华人民共和国保险法', en: 'Insurance Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2015-04-24',
  from: '2015-04-24',
  sure: 'V-L',
  note: known,
  articles: [digest('71', 'V-L', '保险公司筹建 | 受理起 6个月')],
})

export const securitiesLaw = instrument({
  id: 'securities-law-2019',
  title: { zh: '中华人民共和国证券法', en: 'Securities Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2019-12-28',
  from: '2020-03-01',
  sure: 'V-L',
  note: known,
  articles: [digest('119', 'V-L', '证券公司设立 | 受理起 6个月')],
})

export const fundLaw = instrument({
  id: 'fund-law-2015',
  title: { zh: '中华人民共和国证券投资基金法', en: 'Securities Investment Fund Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2015-04-24',
  from: '2015-04-24',
  sure: 'V-L',
  note: known,
  articles: [digest('14', 'V-L', '公募基金管理公司设立 | 受理起 6个月')],
})

export const advisers1998 = instrument({
  id: 'advisers-1997',
  title: { zh: '证券、期货投资咨询管理暂行办法', en: 'Interim Measures on Securities and Futures Investment Advice' },
  rank: 'departmental-rule',
  issuer: {
    zh: '国务院证券委员会（国务院批准）',
    en: 'Securities Commission of the State Council (approved by the State Council)',
  },
  published: '1997-12-25',
  from: '1998-04-01',
  sure: 'V-L',
  articles: [
    verbatim('13', 'V-L', '具有中华人民共和国国籍'),
    digest('13.education', 'V-L', '本科以上等', { zh: '第13条（学历）', en: 'article 13 (education)' }),
    digest('approved', 'V-L', '1997-12-25 国务院批准，1998-04-01 施行', {
      zh: '国务院批准',
      en: 'approval of the State Council',
    }),
    digest('adjusted', 'U', '国函〔2021〕106号类文件曾在北京调整', { zh: '暂时调整', en: 'suspension' }),
  ],
})

export const safe2025 = instrument({
  id: 'safe-2025-43',
  title: {
    zh: '国家外汇管理局关于深化跨境投融资外汇管理改革有关事宜的通知',
    en: 'SAFE notice deepening reform of foreign exchange for cross-border investment and financing',
  },
  number: '汇发〔2025〕43号',
  rank: 'departmental-document',
  issuer: issuers.safe,
  published: '2025-09-15',
  from: '2025-09-15',
  sure: 'V',
  sources: ['forexbnb.com', 'etnet.com.hk'],
  articles: [
    digest('whole', 'V', '汇发〔2025〕43号（2025-09-15 发布即施行）'),
    digest('preliminary', 'V', '取消 FDI 前期费用登记', { zh: '前期费用', en: 'preliminary expenses' }),
    digest('reinvestment', 'V', '取消外商投资企业境内再投资登记（全国）', {
      zh: '境内再投资',
      en: 'domestic reinvestment',
    }),
    digest('profits', 'V', '允许外汇利润境内再投资', { zh: '外汇利润', en: 'profits in foreign exchange' }),
    digest('quota', 'V', '科创企业跨境融资便利化额度 1000 万美元，部分 2000 万美元', {
      zh: '跨境融资便利化额度',
      en: 'facilitation quota',
    }),
    digest('income', 'V', '资本项目收入使用负面清单取消「不得购买非自用住宅性质房产」', {
      zh: '收入使用负面清单',
      en: 'negative list of uses',
    }),
  ],
})

export const safe2023 = instrument({
  id: 'safe-2023-28',
  title: {
    zh: '国家外汇管理局关于进一步深化改革 促进跨境贸易投资便利化的通知',
    en: 'SAFE notice on facilitating cross-border trade and investment',
  },
  number: '汇发〔2023〕28号',
  rank: 'departmental-document',
  issuer: issuers.safe,
  published: '2023-12-04',
  from: '2023-12-04',
  sure: 'K',
  articles: [
    digest(
      'income',
      'K',
      '①国家法律法规禁止的支出 ②证券投资或其他投资理财（风险评级≤二级理财及结构性存款除外） ③向非关联企业放贷（经营范围许可及 4 个特定区域除外）',
      { zh: '收入使用负面清单', en: 'negative list of uses' },
    ),
  ],
})

export const beijingSafe2026 = instrument({
  id: 'beijing-safe-2026-5',
  title: {
    zh: '北京自贸试验区跨境贸易投资便利化文件',
    en: 'Beijing foreign-exchange document for the pilot free trade zone',
  },
  number: '京汇发〔2026〕5号',
  rank: 'local-document',
  issuer: { zh: '国家外汇管理局北京市分局', en: 'SAFE Beijing Branch' },
  published: '2026-03-02',
  from: '2026-03-02',
  sure: 'V',
  sources: ['yinheofiy.cn/beijing/2026/0302/2710.html'],
  articles: [
    digest('lending', 'V', '北京自贸区非金融企业资本金、外债收入及结汇资金可用于非关联企业借款', {
      zh: '非关联企业借款',
      en: 'loans to unrelated firms',
    }),
    digest('nra', 'V', '外汇 NRA 退汇优化等', { zh: '外汇 NRA 账户', en: 'foreign-currency NRA accounts' }),
    digest('whole', 'V', '京汇发〔2026〕5号（2026-03-02）'),
  ],
})

export const cashPool2025 = instrument({
  id: 'pbc-2025-251',
  title: {
    zh: '跨国公司本外币一体化资金池业务全国推广文件',
    en: 'Integrated cash pools of multinational groups, nationwide',
  },
  number: '银发〔2025〕251号',
  rank: 'departmental-document',
  issuer: {
    zh: '中国人民银行、国家外汇管理局',
    en: "People's Bank of China; State Administration of Foreign Exchange",
  },
  published: '2025-12-26',
  from: '2025-12-26',
  sure: 'V',
  sources: ['10100.com/article/68118435'],
  articles: [
    digest(
      'conditions',
      'V',
      '境内成员上年度本外币国际收支合计 ≥70 亿元；境内营收合计 ≥100 亿元；境外营收合计 ≥等值 20 亿元；近两年无重大违法；贸易名录 A 类',
      {
        zh: '条件',
        en: 'conditions',
      },
    ),
    digest('excluded', 'V', '金融机构、地方融资平台、房企不得参与（财务公司任主办企业除外）', {
      zh: '不得参与',
      en: 'who may not join',
    }),
    digest('count', 'V', '共 9 项条件', { zh: '条件项数', en: 'number of conditions' }),
  ],
})

export const cashPool2021 = instrument({
  id: 'cash-pool-2021',
  title: { zh: '跨国公司本外币一体化资金池试点', en: 'Pilot of integrated cash pools' },
  rank: 'departmental-document',
  issuer: {
    zh: '中国人民银行、国家外汇管理局',
    en: "People's Bank of China; State Administration of Foreign Exchange",
  },
  published: '2021-03-12',
  from: '2021-03-12',
  until: '2024-12-31',
  pilot: true,
  sure: 'V',
  note: {
    zh: '2021-03，具体日属通行认识；条件未得。',
    en: 'March 2021; the day is common knowledge. Its conditions were not obtained.',
  },
  sources: ['chinaforex.com.cn item 53656'],
  articles: [digest('whole', 'V', '2021-03 首批（京、深）')],
})

export const cashPool2024 = instrument({
  id: 'cash-pool-2024',
  title: { zh: '跨国公司本外币一体化资金池试点（升级）', en: 'Pilot of integrated cash pools, upgraded' },
  rank: 'departmental-document',
  issuer: {
    zh: '中国人民银行、国家外汇管理局',
    en: "People's Bank of China; State Administration of Foreign Exchange",
  },
  published: '2024-12-31',
  from: '2024-12-31',
  until: '2025-12-26',
  pilot: true,
  sure: 'V',
  note: {
    zh: '2024-12，具体日未核，取月末；条件未得。',
    en: 'December 2024: the day is not verified and the last of the month is taken. Its conditions were not obtained.',
  },
  sources: ['chinaforex.com.cn item 53656'],
  articles: [digest('whole', 'V', '2024-12 北京等 10 省市升级')],
})

export const qflp2021 = instrument({
  id: 'beijing-qflp-2021',
  title: { zh: '关于本市开展合格境外有限合伙人试点的暂行办法', en: 'Beijing Interim Measures on the QFLP pilot' },
  rank: 'local-document',
  issuer: { zh: '北京市地方金融监督管理局等', en: 'Beijing Local Financial Supervision Administration and others' },
  published: '2021-05-06',
  from: '2021-05-06',
  sure: 'V',
  sources: ['gaopenglaw.com/content/details11_2336.html'],
  articles: [
    digest('whole', 'V', 'QFLP：北京 2021-05-06《关于本市开展合格境外有限合伙人试点的暂行办法》'),
    digest('threshold', 'U', '门槛金额', { zh: '门槛', en: 'threshold' }),
  ],
})

export const capitalPilot2022 = instrument({
  id: 'beijing-capital-pilot-2022',
  title: { zh: '深化资本项目便利化改革试点政策实施细则', en: 'Beijing rules deepening capital-account facilitation' },
  rank: 'local-document',
  issuer: { zh: '国家外汇管理局北京外汇管理部', en: 'SAFE Beijing' },
  published: '2022-04-06',
  from: '2022-04-06',
  sure: 'V',
  articles: [digest('whole', 'V', '2022-04-06 北京外汇《深化资本项目便利化改革试点政策实施细则》含 QFLP 外汇指引')],
})

export const qdlp = instrument({
  id: 'beijing-qdlp',
  title: { zh: '北京合格境内有限合伙人试点额度', en: 'Beijing QDLP quota' },
  rank: 'local-document',
  issuer: issuers.city,
  published: '2020-01-01',
  from: '2020-01-01',
  sure: 'U',
  note: { zh: '额度与日期均未核。', en: 'Neither quota nor day is verified.' },
  articles: [digest('quota', 'U', '累计 100 亿美元额度，未核', { zh: '额度', en: 'quota' })],
})

export const foreignDebt2013 = instrument({
  id: 'safe-2013-19',
  title: { zh: '外债登记管理办法', en: 'Measures on Registering Foreign Debt' },
  number: '汇发〔2013〕19号',
  rank: 'departmental-document',
  issuer: issuers.safe,
  published: '2013-04-28',
  from: '2013-05-13',
  sure: 'K',
  note: known,
  articles: [
    digest('whole', 'K', '签约后 15 个工作日内逐笔登记（汇发〔2013〕19号）'),
    digest('banks', 'U', '「银行办理非金融企业外债登记」北京落地', { zh: '银行办理', en: 'registration by banks' }),
  ],
})

export const macroprudential2025 = instrument({
  id: 'macroprudential-2025',
  title: { zh: '跨境融资宏观审慎调节参数（1.75）', en: 'Macro-prudential parameter for cross-border financing (1.75)' },
  rank: 'departmental-document',
  issuer: {
    zh: '中国人民银行、国家外汇管理局',
    en: "People's Bank of China; State Administration of Foreign Exchange",
  },
  published: '2025-01-13',
  from: '2025-01-13',
  sure: 'K',
  articles: [digest('whole', 'K', '宏观审慎参数 1.75（2025-01-13 起）')],
})

export const insuranceManagers2022 = instrument({
  id: 'insurance-am-2022',
  title: { zh: '保险资产管理公司管理规定', en: 'Provisions on Insurance Asset Management Companies' },
  number: '中国银行保险监督管理委员会令2022年第2号',
  rank: 'departmental-rule',
  issuer: { zh: '中国银行保险监督管理委员会', en: 'China Banking and Insurance Regulatory Commission' },
  published: '2022-08-05',
  from: '2022-09-01',
  sure: 'K',
  articles: [
    digest('whole', 'K', '取消 25% 外资持股上限，境内外股东统一适用'),
    digest('direct', 'U', '方案8条「境外保险公司直接发起设立」突破在于股东可为境外保险公司本身', {
      zh: '直接发起',
      en: 'direct founding',
    }),
  ],
})

export const trustLaw = instrument({
  id: 'trust-law-2001',
  title: { zh: '中华人民共和国信托法', en: 'Trust Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2001-04-28',
  from: '2001-10-01',
  sure: 'K',
  note: known,
  articles: [
    digest(
      '2',
      'K',
      '本法所称信托，是指委托人基于对受托人的信任，将其财产权委托给受托人，由受托人按委托人的意愿以自己的名义，为受益人的利益或者特定目的，进行管理或者处分的行为',
    ),
    digest(
      '10',
      'K',
      '设立信托，对于信托财产，有关法律、行政法规规定应当办理登记手续的，应当依法办理信托登记。未依照前款规定办理信托登记的，应当补办登记手续；不补办的，该信托不产生效力',
    ),
    digest(
      '16',
      'K',
      '信托财产与属于受托人所有的财产（以下简称固有财产）相区别，不得归入受托人的固有财产或者成为固有财产的一部分',
    ),
    digest('54', 'K', '信托终止的，信托财产归属于信托文件规定的人'),
  ],
})

export const trustRealEstate = instrument({
  id: 'beijing-trust-real-estate-2024',
  title: {
    zh: '关于做好不动产信托财产登记工作的通知（试行）',
    en: 'Beijing notice on registering real estate held in trust (trial)',
  },
  rank: 'local-document',
  issuer: {
    zh: '国家金融监督管理总局北京监管局、北京市规划和自然资源委员会',
    en: 'NFRA Beijing Office; Beijing Commission of Planning and Natural Resources',
  },
  published: '2024-12-20',
  from: '2024-12-20',
  sure: 'V',
  note: {
    zh: '另有来源写 2024-12-05 印发，未核。',
    en: 'Another source gives 5 December 2024 as the day of issue; not verified.',
  },
  sources: ['yiyou.com.cn/?content/1151', 'cnfin 20250703'],
  articles: [
    digest('whole', 'V', '京金局+市规自委《关于做好不动产信托财产登记工作的通知（试行）》2024-12-20'),
    digest('first', 'V', '通州全国首单居民不动产信托登记', { zh: '首单', en: 'first case' }),
    digest('other-date', 'U', '有来源写 2024-12-05 印发', { zh: '另一日期', en: 'another date' }),
  ],
})

export const trustEquity = instrument({
  id: 'beijing-trust-equity-2025',
  title: {
    zh: '关于做好股权信托财产登记工作的通知（试行）',
    en: 'Beijing notice on registering equity held in trust (trial)',
  },
  number: '京金发〔2025〕40号',
  rank: 'local-document',
  issuer: { zh: '国家金融监督管理总局北京监管局等', en: 'NFRA Beijing Office and others' },
  published: '2025-04-10',
  from: '2025-04-10',
  sure: 'V',
  sources: ['yiyou.com.cn/?content/1151'],
  articles: [digest('whole', 'V', '京金发〔2025〕40号《关于做好股权信托财产登记工作的通知（试行）》2025-04-10')],
})

export const financing2017 = instrument({
  id: 'cross-border-financing-2017',
  title: {
    zh: '关于全口径跨境融资宏观审慎管理有关事宜的通知',
    en: 'Notice on the macro-prudential management of cross-border financing of every kind',
  },
  number: '银发〔2017〕9号',
  rank: 'departmental-document',
  issuer: { zh: '中国人民银行', en: "People's Bank of China" },
  published: '2017-01-12',
  from: '2017-01-12',
  sure: 'K',
  note: {
    zh: '具体日属通行认识；调节参数此后多次调整。',
    en: 'The day is common knowledge. Its parameter was changed several times since.',
  },
  articles: [
    digest(
      'ceiling',
      'K',
      '跨境融资风险加权余额上限=净资产×跨境融资杠杆率×宏观审慎调节参数，企业的跨境融资杠杆率为 2',
      { zh: '上限', en: 'ceiling' },
    ),
    digest('term', 'K', '期限风险转换因子，一年以上为 1，一年以下（含）为 1.5', {
      zh: '期限风险转换因子',
      en: 'factor for the term',
    }),
    digest('currency', 'K', '汇率风险折算因子为 0.5', { zh: '汇率风险折算因子', en: 'factor for the currency' }),
    digest('parameter', 'K', '跨境融资宏观审慎调节参数：2022-10-25 起 1.25，2023-07-20 起 1.5，2025-01-13 起 1.75', {
      zh: '宏观审慎调节参数',
      en: 'macro-prudential parameter',
    }),
  ],
})

export const lendingAbroad2021 = instrument({
  id: 'lending-abroad-2021',
  title: {
    zh: '境内企业境外放款的宏观审慎调节系数（0.5）',
    en: 'Macro-prudential coefficient for lending abroad by firms in China (0.5)',
  },
  rank: 'departmental-document',
  issuer: {
    zh: '中国人民银行、国家外汇管理局',
    en: "People's Bank of China; State Administration of Foreign Exchange",
  },
  published: '2021-01-05',
  from: '2021-01-05',
  sure: 'V',
  sources: [
    'jwview.com/jingwei/01-05/372736.shtml',
    'finance.stockstar.com/IG2021010500001723.shtml',
    'nanmuxuan.com/economy/fasckbxrpbm.html',
  ],
  articles: [
    digest('ceiling', 'V', '宏观审慎调节系数乘以最近一期经审计的所有者权益，等于企业境外放款余额上限', {
      zh: '上限',
      en: 'ceiling',
    }),
    digest('coefficient', 'V', '2021-01-05 宏观审慎调节系数由 0.3 上调至 0.5', { zh: '系数', en: 'coefficient' }),
    digest('currency', 'V', '外币境外放款余额的币种转换因子由 0 调整至 0.5', {
      zh: '币种转换因子',
      en: 'factor for the currency',
    }),
  ],
})

export const financeInstruments = [
  foreignBanks,
  foreignInsurers,
  insuranceLaw,
  securitiesLaw,
  fundLaw,
  advisers1998,
  safe2025,
  safe2023,
  beijingSafe2026,
  cashPool2025,
  cashPool2021,
  cashPool2024,
  qflp2021,
  capitalPilot2022,
  qdlp,
  foreignDebt2013,
  macroprudential2025,
  insuranceManagers2022,
  trustLaw,
  trustRealEstate,
  trustEquity,
  financing2017,
  lendingAbroad2021,
] as const

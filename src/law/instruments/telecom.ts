import { digest, instrument, issuers } from '../define.ts'

export const telecomRegulations2016 = instrument({
  id: 'telecom-regulations-2016',
  title: { zh: '中华人民共和国电信条例', en: 'Telecommunications Regulations' },
  number: '国务院令第291号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2016-02-06',
  from: '2016-02-06',
  sure: 'V-L',
  articles: [
    digest('9', 'V-L', '跨省增值→工信部，省内→省通信管理局（第九条）'),
    digest('10', 'V-L', '基础电信公司国有股权/股份 ≥51%（第十条一项）'),
    digest('11', 'V-L', '基础许可审查 180 日（自受理，第十一条）'),
    digest('14', 'V-L', '增值许可 60 日（自收到申请，第十四条）'),
    digest('15', 'V-L', '变更/停业提前 90 日（第十五条）'),
  ],
})

const fiteTitle = {
  zh: '外商投资电信企业管理规定',
  en: 'Provisions on the Administration of Foreign-Invested Telecommunications Enterprises',
}

export const fite2016 = instrument({
  id: 'fite-2016',
  title: fiteTitle,
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2016-02-06',
  from: '2016-02-06',
  until: '2022-05-01',
  sure: 'V-L',
  note: {
    zh: '2016 年修订版，至 2022 年修订版施行前有效；修订日期属通行认识。',
    en: 'The version of 2016, in force until that of 2022. The day of its amendment is common knowledge.',
  },
  articles: [
    digest('5', 'V-L', '注册资本：全国/跨省 基础 ≥10 亿元、增值 ≥1000 万元；省内 基础 ≥1 亿元、增值 ≥100 万元'),
    digest('6', 'V-L', '基础电信外方最终 ≤49%；增值电信（含无线寻呼）外方最终 ≤50%'),
  ],
})

export const fite2022 = instrument({
  id: 'fite-2022',
  title: fiteTitle,
  number: '国务院令第752号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  signed: '2022-03-29',
  published: '2022-04-07',
  from: '2022-05-01',
  sure: 'V',
  note: {
    zh: '修订令签署 2022-03-29；公布日 2022-04-07 属通行认识。',
    en: 'The order was signed on 29 March 2022; 7 April 2022 as the day of publication is common knowledge.',
  },
  sources: ['chinalawandpractice.com/2022/04/22/', 'grandwaylaw.com/guofengshijiao/3755.html'],
  articles: [
    digest(
      '2',
      'V',
      '「外商投资电信企业」= 外国投资者依法在中国境内设立的经营电信业务的企业（2022 版删去「中外合资」）',
    ),
    digest('5', 'K', '注册资本：全国/跨省 基础 ≥10 亿元、增值 ≥1000 万元；省内 基础 ≥1 亿元、增值 ≥100 万元'),
    digest(
      '6',
      'V',
      '基础电信外方最终 ≤49%；增值电信（含无线寻呼）外方最终 ≤50%；2022 修订加入「国家另有规定的除外」，并删除对外方主要投资者业绩/经验要求，条文由 23 条减到 17 条',
    ),
  ],
})

export const telecomCatalogue2015 = instrument({
  id: 'telecom-catalogue-2015',
  title: { zh: '电信业务分类目录（2015年版）', en: 'Catalogue of Telecommunications Services (2015)' },
  rank: 'departmental-document',
  issuer: issuers.miit,
  published: '2015-12-28',
  from: '2016-03-01',
  sure: 'K',
  note: {
    zh: '公布日属通行认识；2019-06-06 修改。',
    en: 'The day of publication is common knowledge. Amended on 6 June 2019.',
  },
  articles: [
    digest(
      'A',
      'K',
      'A 基础：A1 第一类（A11 固定通信、A12 蜂窝移动、A13 第一类卫星、A14 第一类数据通信、A15 IP电话）；A2 第二类（A21 集群、A22 无线寻呼、A23 第二类卫星、A24 第二类数据、A25 网络接入设施服务、A26 国内通信设施服务、A27 网络托管）。',
      { zh: 'A 基础电信业务', en: 'A, basic services' },
    ),
    digest(
      'B1',
      'K',
      'B1 第一类增值：B11 互联网数据中心（含互联网资源协作服务=云）；B12 内容分发网络；B13 国内互联网虚拟专用网；B14 互联网接入服务。',
      { zh: 'B1 第一类增值电信业务', en: 'B1, value-added services of the first class' },
    ),
    digest(
      'B2',
      'K',
      'B2 第二类增值：B21 在线数据处理与交易处理（交易处理；网络/电子设备数据处理；电子数据交换 EDI）；B22 国内多方通信；B23 存储转发类；B24 呼叫中心（B24-1 国内、B24-2 离岸）；B25 信息服务，5 个子类：①信息发布平台和递送服务 ②信息搜索查询服务 ③信息社区平台服务 ④信息即时交互服务 ⑤信息保护和处理服务；B26 编码和规程转换（B26-1 互联网域名解析）。',
      { zh: 'B2 第二类增值电信业务', en: 'B2, value-added services of the second class' },
    ),
    digest('B25', 'K', '应用商店 属 B25 ①（目录把「应用软件」的发布平台列入信息发布平台和递送服务）', {
      zh: 'B25 信息服务',
      en: 'B25, information services',
    }),
  ],
})

export const wtoTelecom = instrument({
  id: 'wto-services-telecom-2001',
  title: {
    zh: '中国加入世界贸易组织服务贸易具体承诺减让表（电信）',
    en: "China's schedule of WTO services commitments (telecommunications)",
  },
  rank: 'agreement',
  issuer: { zh: '世界贸易组织', en: 'World Trade Organization' },
  published: '2001-12-11',
  from: '2001-12-11',
  sure: 'K',
  articles: [
    digest(
      'whole',
      'K',
      'IDC(B11)、CDN(B12)、IP-VPN(B13)、ISP(B14) 等不在入世承诺内，对非 CEPA 外资基线并非「≤50%」而是「原则不开放」；50% 上限只对承诺内业务（如 B21 中的 EDI/在线数据处理、B25 信息服务、B26 编码规程转换）起作用。',
    ),
  ],
})

export const shanghaiTelecom2014 = instrument({
  id: 'miit-2014-130',
  title: {
    zh: '上海自贸试验区进一步开放增值电信业务的文件',
    en: 'Wider opening of value-added telecommunications in the Shanghai pilot free trade zone',
  },
  number: '工信部通〔2014〕130号',
  rank: 'departmental-document',
  issuer: issuers.miit,
  published: '2014-04-15',
  from: '2014-04-15',
  pilot: true,
  sure: 'K',
  sources: ['guigu.org/content/2013093040110.html'],
  articles: [
    digest(
      'whole',
      'K',
      '上海自贸区：应用商店、存储转发、呼叫中心、国内多方通信、ISP（为上网用户接入）外资可突破 50%；国内 IP-VPN ≤50%；在线数据处理（经营类电商）≤55%（工信部通〔2014〕130号）',
    ),
  ],
})

export const ecommerce2015 = instrument({
  id: 'miit-2015-196',
  title: {
    zh: '关于放开在线数据处理与交易处理业务（经营类电子商务）外资股比限制的通告',
    en: 'Notice lifting the foreign share limit on operating e-commerce',
  },
  number: '工信部通〔2015〕196号',
  rank: 'departmental-document',
  issuer: issuers.miit,
  published: '2015-06-19',
  from: '2015-06-19',
  sure: 'K',
  articles: [digest('whole', 'K', '经营类电子商务(B21)全国放开至 100%（工信部通〔2015〕196号）')],
})

export const miit107 = instrument({
  id: 'miit-2024-107',
  title: {
    zh: '工业和信息化部关于开展增值电信业务扩大对外开放试点工作的通告',
    en: 'Notice of the MIIT on pilots opening value-added telecommunications wider to foreign investment',
  },
  number: '工信部通信函〔2024〕107号',
  rank: 'departmental-document',
  issuer: issuers.miit,
  signed: '2024-04-08',
  published: '2024-04-10',
  from: '2024-10-23',
  pilot: true,
  sure: 'V',
  note: {
    zh: '印发 2024-04-08，公布 2024-04-10；四地政府的方案 2024-10-23 获批复，试点自此启动，故以此日为施行之始。',
    en: 'Issued on 8 April and made public on 10 April 2024. The four places received their replies on 23 October 2024 and the pilots began that day, which is taken as the first day in force.',
  },
  sources: ['freewechat.com/a/MjM5OTUwMTc2OA==/2650906869', 'tw.news.yahoo.com', 'crntt.hk/doc/7_0_107045514_1.html'],
  articles: [
    digest(
      '1',
      'V',
      '试点地 4 个——北京市服务业扩大开放综合示范区、上海自贸区临港新片区及社会主义现代化建设引领区、海南自贸港、深圳先行示范区',
      { zh: '试点地区', en: 'the pilot areas' },
    ),
    digest(
      '2',
      'V',
      '在获批开展试点的地区取消 IDC、CDN、ISP、在线数据处理与交易处理、信息服务中「信息发布平台和递送服务（互联网新闻信息、网络出版、网络视听、互联网文化经营除外）」「信息保护和处理服务」外资股比限制；四地政府制定方案→工信部评估论证→批复',
      { zh: '取消股比限制的业务', en: 'services whose limit is lifted' },
    ),
    digest('3', 'V', '企业须向工信部申请取得电信业务经营试点批复后方可经营', {
      zh: '试点批复',
      en: 'pilot approval',
    }),
    digest('start', 'V', '工信部向四地发放试点复文，正式启动', {
      zh: '试点启动',
      en: 'start of the pilots',
    }),
    digest('scope', 'V-G', '服务范围 | 注册须在试点地；除 ISP 外可面向全国，ISP 限本地', {
      zh: '服务范围',
      en: 'where services may be offered',
    }),
    digest('unchanged', 'K', 'B25② 搜索、③ 社区、④ 即时交互 | ≤50% | 不变 | 不变 ≤50%', {
      zh: '未放开的信息服务',
      en: 'information services left as they were',
    }),
    digest('place', 'K', '注册地、服务设施（含租用、购买）须在同一试点区域', {
      zh: '注册地与服务设施',
      en: 'registration and facilities',
    }),
    digest('annex', 'U', '107 号附件逐字条件', { zh: '附件', en: 'annex' }),
  ],
})

export const cepaServices2016 = instrument({
  id: 'cepa-services-2016',
  title: { zh: '内地与香港、澳门关于建立更紧密经贸关系的安排服务贸易协议', en: 'CEPA agreements on trade in services' },
  rank: 'agreement',
  issuer: {
    zh: '商务部、香港特别行政区政府、澳门特别行政区政府',
    en: 'Ministry of Commerce; Governments of Hong Kong and Macao',
  },
  published: '2015-11-27',
  from: '2016-06-01',
  sure: 'K',
  note: { zh: '签署日属通行认识。', en: 'The day of signing is common knowledge.' },
  articles: [
    digest(
      'telecom',
      'K',
      '港澳服务提供者 ISP（用户上网接入）、应用商店、国内多方通信、存储转发、呼叫中心、电商可 100%；IDC、IP-VPN ≤50%',
      { zh: '电信', en: 'telecommunications' },
    ),
  ],
})

export const cepaAmendment2 = instrument({
  id: 'cepa-amendment-2-2024',
  title: {
    zh: '内地与香港、澳门关于建立更紧密经贸关系的安排服务贸易协议修订协议二',
    en: 'CEPA services agreements, second amendment',
  },
  rank: 'agreement',
  issuer: {
    zh: '商务部、香港特别行政区政府、澳门特别行政区政府',
    en: 'Ministry of Commerce; Governments of Hong Kong and Macao',
  },
  published: '2024-10-09',
  from: '2025-03-01',
  sure: 'V-G',
  note: { zh: '签署日属通行认识。', en: 'The day of signing is common knowledge.' },
  articles: [
    digest('telecom', 'V-G', '《修订协议二》2025-03-01 起使港澳在四试点地与 107 号对齐', {
      zh: '电信',
      en: 'telecommunications',
    }),
  ],
})

export const servicesPilots2025 = instrument({
  id: 'services-pilots-2025',
  title: {
    zh: '加快推进服务业扩大开放综合试点工作方案',
    en: 'Work plan speeding up comprehensive pilots of wider opening in services',
  },
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2025-04-11',
  from: '2025-04-11',
  pilot: true,
  sure: 'V',
  note: {
    zh: '2025-04-11 为公布日；成文日与文号未核（文号疑为国函〔2025〕36号）。',
    en: '11 April 2025 is the day of publication; the day of signing and the number are not verified.',
  },
  sources: ['135zwxs.com/info/1284/407703.htm', 'seahonor.com/en/industry/info/compliance-59-EN'],
  articles: [
    digest('areas', 'V', '再增 9 城（大连、宁波、厦门、青岛、深圳、合肥、福州、西安、苏州）', {
      zh: '试点城市',
      en: 'the pilot cities',
    }),
    digest('telecom', 'V', '电信条款：取消应用商店、ISP 等股比限制；开放国内 IP-VPN（外资 ≤50%）', {
      zh: '电信',
      en: 'telecommunications',
    }),
    digest('clinics', 'V', '2025-04 国务院综合试点方案把「外籍及港澳台医生开诊所」扩到各试点', {
      zh: '诊所',
      en: 'clinics',
    }),
  ],
})

export const telecomInstruments = [
  telecomRegulations2016,
  fite2016,
  fite2022,
  telecomCatalogue2015,
  wtoTelecom,
  shanghaiTelecom2014,
  ecommerce2015,
  miit107,
  cepaServices2016,
  cepaAmendment2,
  servicesPilots2025,
] as const

import { digest, instrument, issuers, verbatim } from '../define.ts'

const listTitle = (zh: string, en: string) => ({
  zh: `外商投资准入特别管理措施（负面清单）（${zh}）`,
  en: `Special Administrative Measures on Access to Foreign Investment (negative list, ${en})`,
})

export const negativeList2021 = instrument({
  id: 'negative-list-2021',
  title: listTitle('2021年版', '2021'),
  number: '国家发展改革委、商务部令第47号',
  rank: 'departmental-rule',
  issuer: issuers.ndrcMofcom,
  published: '2021-12-27',
  from: '2022-01-01',
  until: '2024-11-01',
  sure: 'V',
  note: {
    zh: '31 项；序号由 2024 版加回两项推得，属通行认识。公布日属通行认识。',
    en: 'The 31 entries. Their numbers are inferred from the list of 2024 with two entries put back, and are common knowledge, as is the day of publication.',
  },
  sources: ['m.001doc.com/doc/105717.html'],
  articles: [
    digest('list.1', 'K', '小麦新品种选育和种子生产中方≥34%、玉米中方控股', {
      zh: '第1项（小麦、玉米）',
      en: 'entry 1 (wheat and maize varieties)',
    }),
    digest('list.2', 'K', '禁：稀有特有珍贵优良品种研发养殖种植及繁殖材料', {
      zh: '第2项（稀有珍贵优良品种）',
      en: 'entry 2 (rare and special varieties)',
    }),
    digest('list.3', 'K', '禁：转基因品种选育及种子(苗)生产', {
      zh: '第3项（转基因品种）',
      en: 'entry 3 (genetically modified varieties)',
    }),
    digest('list.4', 'K', '禁：中国管辖海域及内陆水域水产品捕捞', {
      zh: '第4项（水产品捕捞）',
      en: 'entry 4 (fishing)',
    }),
    digest('list.5', 'K', '禁：稀土、放射性矿产、钨勘查开采选矿', {
      zh: '第5项（稀土、放射性矿产、钨）',
      en: 'entry 5 (rare earths, radioactive minerals, tungsten)',
    }),
    digest('list.6', 'K', '出版物印刷须中方控股', {
      zh: '第6项（出版物印刷）',
      en: 'entry 6 (printing of publications)',
    }),
    digest('list.7', 'K', '禁止投资中药饮片蒸炒炙煅等炮制技术及中成药保密处方', {
      zh: '第7项（中药饮片）',
      en: 'entry 7 (Chinese medicine preparations)',
    }),
    digest('list.8', 'K', '核电站建设经营中方控股', { zh: '第8项（核电站）', en: 'entry 8 (nuclear power stations)' }),
    digest('list.9', 'K', '禁：烟叶卷烟等批发零售', { zh: '第9项（烟叶卷烟）', en: 'entry 9 (tobacco)' }),
    digest('list.10', 'K', '国内水上运输中方控股', { zh: '第10项（国内水上运输）', en: 'entry 10 (water transport)' }),
    digest(
      'list.11',
      'K',
      '公共航空中方控股、单一外商及关联 ≤25%、法定代表人中国籍，通用航空法定代表人中国籍（农林渔限合资、其他限中方控股）',
      { zh: '第11项（航空运输）', en: 'entry 11 (air transport)' },
    ),
    digest('list.12', 'K', '民用机场中方相对控股、外方不得参与塔台', {
      zh: '第12项（民用机场）',
      en: 'entry 12 (airports)',
    }),
    digest('list.13', 'K', '禁：邮政公司、信件国内快递', { zh: '第13项（邮政）', en: 'entry 13 (post)' }),
    verbatim(
      'list.14',
      'K',
      '电信公司：限于中国入世承诺开放的电信业务，增值电信业务的外资股比不超过50%（电子商务、国内多方通信、存储转发类、呼叫中心除外），基础电信业务须由中方控股。',
      { zh: '第14项（电信）', en: 'entry 14 (telecommunications)' },
    ),
    digest(
      'list.15',
      'K',
      '禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务（入世承诺已开放内容除外）',
      {
        zh: '第15项（互联网新闻、出版、视听、文化）',
        en: 'entry 15 (internet news, publishing, audiovisual, culture)',
      },
    ),
    digest('list.16', 'K', '禁：中国法律事务（环境影响信息除外）、不得为国内律所合伙人', {
      zh: '第16项（中国法律事务）',
      en: 'entry 16 (Chinese legal affairs)',
    }),
    digest('list.17', 'K', '市场调查限合资，广电收听收视调查中方控股', {
      zh: '第17项（市场调查）',
      en: 'entry 17 (market research)',
    }),
    digest('list.18', 'K', '禁：社会调查', { zh: '第18项（社会调查）', en: 'entry 18 (social surveys)' }),
    digest('list.19', 'K', '禁：人体干细胞、基因诊断与治疗技术开发和应用', {
      zh: '第19项（干细胞、基因诊断与治疗）',
      en: 'entry 19 (stem cells, gene diagnosis and therapy)',
    }),
    digest('list.20', 'K', '禁：人文社科研究机构', {
      zh: '第20项（人文社科研究机构）',
      en: 'entry 20 (institutes of humanities and social sciences)',
    }),
    digest('list.21', 'K', '禁：大地测量等测绘、地图编制、区域性地质调查', {
      zh: '第21项（测绘）',
      en: 'entry 21 (surveying and mapping)',
    }),
    digest('list.22', 'K', '学前、普通高中、高等教育限中外合作、中方主导（校长中国籍，理事会中方≥1/2）', {
      zh: '第22项（学前、普通高中、高等教育）',
      en: 'entry 22 (pre-school, senior secondary and higher education)',
    }),
    digest('list.23', 'K', '禁：义务教育、宗教教育机构', {
      zh: '第23项（义务教育、宗教教育）',
      en: 'entry 23 (compulsory and religious education)',
    }),
    digest('list.24', 'K', '医疗机构限于合资', { zh: '第24项（医疗机构）', en: 'entry 24 (medical institutions)' }),
    digest('list.25', 'K', '禁：新闻机构', { zh: '第25项（新闻机构）', en: 'entry 25 (news organisations)' }),
    digest('list.26', 'K', '禁：图书报刊音像电子出版物编辑出版制作', {
      zh: '第26项（出版）',
      en: 'entry 26 (publishing)',
    }),
    digest('list.27', 'K', '禁：广播电视台站频道覆盖网、视频点播、卫星接收设施安装', {
      zh: '第27项（广播电视台站）',
      en: 'entry 27 (broadcasting stations)',
    }),
    digest('list.28', 'K', '禁：广播电视节目制作经营（含引进）', {
      zh: '第28项（广播电视节目）',
      en: 'entry 28 (broadcast programmes)',
    }),
    digest('list.29', 'K', '禁：电影制作、发行、院线、引进', { zh: '第29项（电影）', en: 'entry 29 (films)' }),
    digest('list.30', 'K', '禁：文物拍卖、文物商店、国有文物博物馆', {
      zh: '第30项（文物）',
      en: 'entry 30 (cultural relics)',
    }),
    digest('list.31', 'K', '禁：文艺表演团体', { zh: '第31项（文艺表演团体）', en: 'entry 31 (performing troupes)' }),
    digest('training', 'K', '经营性职业技能培训机构不在负面清单内，方案「支持外商独资」系确认', {
      zh: '职业技能培训',
      en: 'vocational training',
    }),
    digest('size', 'V', '31→29', { zh: '项数', en: 'number of entries' }),
  ],
})

export const negativeListFtz2021 = instrument({
  id: 'negative-list-ftz-2021',
  title: {
    zh: '自由贸易试验区外商投资准入特别管理措施（负面清单）（2021年版）',
    en: 'Special Administrative Measures on Access to Foreign Investment in Pilot Free Trade Zones (negative list, 2021)',
  },
  number: '国家发展改革委、商务部令第48号',
  rank: 'departmental-rule',
  issuer: issuers.ndrcMofcom,
  published: '2021-12-27',
  from: '2022-01-01',
  sure: 'V',
  note: {
    zh: '27 项；令号与公布日属通行认识。逐项由全国 2021 版与发布时的说明推得，属通行认识，不是原文。',
    en: 'The 27 entries; number and day of publication are common knowledge. The entries are inferred from the national list of 2021 and what was said on publication; they are common knowledge, not the original words.',
  },
  sources: ['m.001doc.com/doc/105717.html'],
  articles: [
    digest('whole', 'V', '2021 版 27 项（2022-01-01 起）未随 2024 版更新，仍适用于自贸试验区'),
    digest('area', 'V', '北京自贸区内企业用 27 项清单，示范区其余部分用全国清单', {
      zh: '适用范围',
      en: 'where it applies',
    }),
    digest('list.1', 'K', '小麦、玉米新品种选育和种子生产中方≥34%', {
      zh: '第1项（小麦、玉米）',
      en: 'entry 1 (wheat and maize varieties)',
    }),
    digest('list.2', 'K', '禁：稀有特有珍贵优良品种研发养殖种植及繁殖材料', {
      zh: '第2项（稀有珍贵优良品种）',
      en: 'entry 2 (rare and special varieties)',
    }),
    digest('list.3', 'K', '禁：转基因品种选育及种子(苗)生产', {
      zh: '第3项（转基因品种）',
      en: 'entry 3 (genetically modified varieties)',
    }),
    digest('list.4', 'K', '禁：稀土、放射性矿产、钨勘查开采选矿', {
      zh: '第4项（稀土、放射性矿产、钨）',
      en: 'entry 4 (rare earths, radioactive minerals, tungsten)',
    }),
    digest('list.5', 'K', '核电站建设经营中方控股', { zh: '第5项（核电站）', en: 'entry 5 (nuclear power stations)' }),
    digest('list.6', 'K', '禁：烟叶卷烟等批发零售', { zh: '第6项（烟叶卷烟）', en: 'entry 6 (tobacco)' }),
    digest('list.7', 'K', '国内水上运输中方控股', { zh: '第7项（国内水上运输）', en: 'entry 7 (water transport)' }),
    digest(
      'list.8',
      'K',
      '公共航空中方控股、单一外商及关联 ≤25%、法定代表人中国籍，通用航空法定代表人中国籍（农林渔限合资、其他限中方控股）',
      { zh: '第8项（航空运输）', en: 'entry 8 (air transport)' },
    ),
    digest('list.9', 'K', '民用机场中方相对控股、外方不得参与塔台', {
      zh: '第9项（民用机场）',
      en: 'entry 9 (airports)',
    }),
    digest('list.10', 'K', '禁：邮政公司、信件国内快递', { zh: '第10项（邮政）', en: 'entry 10 (post)' }),
    digest(
      'list.11',
      'K',
      '电信公司：限于中国入世承诺开放的电信业务，增值电信业务的外资股比不超过50%（电子商务、国内多方通信、存储转发类、呼叫中心除外），基础电信业务须由中方控股。',
      { zh: '第11项（电信）', en: 'entry 11 (telecommunications)' },
    ),
    digest(
      'list.12',
      'K',
      '禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务（入世承诺已开放内容除外）',
      {
        zh: '第12项（互联网新闻、出版、视听、文化）',
        en: 'entry 12 (internet news, publishing, audiovisual, culture)',
      },
    ),
    digest('list.13', 'K', '禁：中国法律事务（环境影响信息除外）、不得为国内律所合伙人', {
      zh: '第13项（中国法律事务）',
      en: 'entry 13 (Chinese legal affairs)',
    }),
    digest('list.14', 'K', '广电收听收视调查中方控股；社会调查中方≥67%、法定代表人中国籍', {
      zh: '第14项（收听收视调查、社会调查）',
      en: 'entry 14 (audience research and social surveys)',
    }),
    digest('list.15', 'K', '禁：人体干细胞、基因诊断与治疗技术开发和应用', {
      zh: '第15项（干细胞、基因诊断与治疗）',
      en: 'entry 15 (stem cells, gene diagnosis and therapy)',
    }),
    digest('list.16', 'K', '禁：人文社科研究机构', {
      zh: '第16项（人文社科研究机构）',
      en: 'entry 16 (institutes of humanities and social sciences)',
    }),
    digest('list.17', 'K', '禁：大地测量等测绘、地图编制、区域性地质调查', {
      zh: '第17项（测绘）',
      en: 'entry 17 (surveying and mapping)',
    }),
    digest('list.18', 'K', '学前、普通高中、高等教育限中外合作、中方主导（校长中国籍，理事会中方≥1/2）', {
      zh: '第18项（学前、普通高中、高等教育）',
      en: 'entry 18 (pre-school, senior secondary and higher education)',
    }),
    digest('list.19', 'K', '禁：义务教育、宗教教育机构', {
      zh: '第19项（义务教育、宗教教育）',
      en: 'entry 19 (compulsory and religious education)',
    }),
    digest('list.20', 'K', '医疗机构限于合资', { zh: '第20项（医疗机构）', en: 'entry 20 (medical institutions)' }),
    digest('list.21', 'K', '禁：新闻机构', { zh: '第21项（新闻机构）', en: 'entry 21 (news organisations)' }),
    digest('list.22', 'K', '禁：图书报刊音像电子出版物编辑出版制作', {
      zh: '第22项（出版）',
      en: 'entry 22 (publishing)',
    }),
    digest('list.23', 'K', '禁：广播电视台站频道覆盖网、视频点播、卫星接收设施安装', {
      zh: '第23项（广播电视台站）',
      en: 'entry 23 (broadcasting stations)',
    }),
    digest('list.24', 'K', '禁：广播电视节目制作经营（含引进）', {
      zh: '第24项（广播电视节目）',
      en: 'entry 24 (broadcast programmes)',
    }),
    digest('list.25', 'K', '禁：电影制作、发行、院线、引进', { zh: '第25项（电影）', en: 'entry 25 (films)' }),
    digest('list.26', 'K', '禁：文物拍卖、文物商店、国有文物博物馆', {
      zh: '第26项（文物）',
      en: 'entry 26 (cultural relics)',
    }),
    digest('list.27', 'K', '文艺表演团体中方控股', {
      zh: '第27项（文艺表演团体）',
      en: 'entry 27 (performing troupes)',
    }),
  ],
})

export const negativeList2024 = instrument({
  id: 'negative-list-2024',
  title: listTitle('2024年版', '2024'),
  number: '国家发展改革委、商务部令第23号',
  rank: 'departmental-rule',
  issuer: issuers.ndrcMofcom,
  published: '2024-09-08',
  from: '2024-11-01',
  sure: 'V',
  note: {
    zh: '29 项；逐项文字与序号属通行认识；公布日属通行认识；2025、2026 是否又出新版未核。',
    en: 'The 29 entries; their words and numbers and the day of publication are common knowledge. Whether a newer list came out in 2025 or 2026 is not verified.',
  },
  sources: ['wb.beijing.gov.cn/en/express/202411/t20241111_3938954.html', 'cwhkcpa.com', 'lnedubook.cn/…/61191.html'],
  articles: [
    digest('list.1', 'K', '小麦新品种选育和种子生产中方≥34%、玉米中方控股', {
      zh: '第1项（小麦、玉米）',
      en: 'entry 1 (wheat and maize varieties)',
    }),
    digest('list.2', 'K', '禁：稀有特有珍贵优良品种研发养殖种植及繁殖材料', {
      zh: '第2项（稀有珍贵优良品种）',
      en: 'entry 2 (rare and special varieties)',
    }),
    digest('list.3', 'K', '禁：转基因品种选育及种子(苗)生产', {
      zh: '第3项（转基因品种）',
      en: 'entry 3 (genetically modified varieties)',
    }),
    digest('list.4', 'K', '禁：中国管辖海域及内陆水域水产品捕捞', {
      zh: '第4项（水产品捕捞）',
      en: 'entry 4 (fishing)',
    }),
    digest('list.5', 'K', '禁：稀土、放射性矿产、钨勘查开采选矿', {
      zh: '第5项（稀土、放射性矿产、钨）',
      en: 'entry 5 (rare earths, radioactive minerals, tungsten)',
    }),
    digest('list.6', 'K', '核电站建设经营中方控股', { zh: '第6项（核电站）', en: 'entry 6 (nuclear power stations)' }),
    digest('list.7', 'K', '禁：烟叶卷烟等批发零售', { zh: '第7项（烟叶卷烟）', en: 'entry 7 (tobacco)' }),
    digest('list.8', 'K', '国内水上运输中方控股', { zh: '第8项（国内水上运输）', en: 'entry 8 (water transport)' }),
    digest(
      'list.9',
      'K',
      '公共航空中方控股、单一外商及关联 ≤25%、法定代表人中国籍，通用航空法定代表人中国籍（农林渔限合资、其他限中方控股）',
      { zh: '第9项（航空运输）', en: 'entry 9 (air transport)' },
    ),
    digest('list.10', 'K', '民用机场中方相对控股、外方不得参与塔台', {
      zh: '第10项（民用机场）',
      en: 'entry 10 (airports)',
    }),
    digest('list.11', 'K', '禁：邮政公司、信件国内快递', { zh: '第11项（邮政）', en: 'entry 11 (post)' }),
    verbatim(
      'list.12',
      'K',
      '电信公司：限于中国入世承诺开放的电信业务，增值电信业务的外资股比不超过50%（电子商务、国内多方通信、存储转发类、呼叫中心除外），基础电信业务须由中方控股。',
      { zh: '第12项（电信）', en: 'entry 12 (telecommunications)' },
    ),
    digest(
      'list.13',
      'K',
      '禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务（入世承诺已开放内容除外）',
      {
        zh: '第13项（互联网新闻、出版、视听、文化）',
        en: 'entry 13 (internet news, publishing, audiovisual, culture)',
      },
    ),
    digest('list.14', 'K', '禁：中国法律事务（环境影响信息除外）、不得为国内律所合伙人', {
      zh: '第14项（中国法律事务）',
      en: 'entry 14 (Chinese legal affairs)',
    }),
    digest('list.15', 'K', '市场调查限合资，广电收听收视调查中方控股', {
      zh: '第15项（市场调查）',
      en: 'entry 15 (market research)',
    }),
    digest('list.16', 'K', '禁：社会调查', { zh: '第16项（社会调查）', en: 'entry 16 (social surveys)' }),
    digest('list.17', 'K', '禁：人体干细胞、基因诊断与治疗技术开发和应用', {
      zh: '第17项（干细胞、基因诊断与治疗）',
      en: 'entry 17 (stem cells, gene diagnosis and therapy)',
    }),
    digest('list.18', 'K', '禁：人文社科研究机构', {
      zh: '第18项（人文社科研究机构）',
      en: 'entry 18 (institutes of humanities and social sciences)',
    }),
    digest('list.19', 'K', '禁：大地测量等测绘、地图编制、区域性地质调查', {
      zh: '第19项（测绘）',
      en: 'entry 19 (surveying and mapping)',
    }),
    digest('list.20', 'K', '学前、普通高中、高等教育限中外合作、中方主导（校长中国籍，理事会中方≥1/2）', {
      zh: '第20项（学前、普通高中、高等教育）',
      en: 'entry 20 (pre-school, senior secondary and higher education)',
    }),
    digest('list.21', 'K', '禁：义务教育、宗教教育机构', {
      zh: '第21项（义务教育、宗教教育）',
      en: 'entry 21 (compulsory and religious education)',
    }),
    digest('list.22', 'K', '医疗机构限于合资', { zh: '第22项（医疗机构）', en: 'entry 22 (medical institutions)' }),
    digest('list.23', 'K', '禁：新闻机构', { zh: '第23项（新闻机构）', en: 'entry 23 (news organisations)' }),
    digest('list.24', 'K', '禁：图书报刊音像电子出版物编辑出版制作', {
      zh: '第24项（出版）',
      en: 'entry 24 (publishing)',
    }),
    digest('list.25', 'K', '禁：广播电视台站频道覆盖网、视频点播、卫星接收设施安装', {
      zh: '第25项（广播电视台站）',
      en: 'entry 25 (broadcasting stations)',
    }),
    digest('list.26', 'K', '禁：广播电视节目制作经营（含引进）', {
      zh: '第26项（广播电视节目）',
      en: 'entry 26 (broadcast programmes)',
    }),
    digest('list.27', 'K', '禁：电影制作、发行、院线、引进', { zh: '第27项（电影）', en: 'entry 27 (films)' }),
    digest('list.28', 'K', '禁：文物拍卖、文物商店、国有文物博物馆', {
      zh: '第28项（文物）',
      en: 'entry 28 (cultural relics)',
    }),
    digest('list.29', 'K', '禁：文艺表演团体', { zh: '第29项（文艺表演团体）', en: 'entry 29 (performing troupes)' }),
    digest('training', 'K', '经营性职业技能培训机构不在负面清单内，方案「支持外商独资」系确认', {
      zh: '职业技能培训',
      en: 'vocational training',
    }),
    digest('size', 'V', '31→29', { zh: '项数', en: 'number of entries' }),
    digest(
      'explanation',
      'V',
      '有股权要求的领域不得设外商投资合伙企业；经国务院批准特定外商投资可不适用；CEPA/条约更优从之',
      {
        zh: '说明',
        en: 'explanatory notes',
      },
    ),
  ],
})

export const servicesList2024 = instrument({
  id: 'services-list-2024',
  title: {
    zh: '跨境服务贸易特别管理措施（负面清单）（2024年版）',
    en: 'Special Administrative Measures on Cross-Border Services Trade (negative list, 2024)',
  },
  rank: 'departmental-rule',
  issuer: issuers.mofcom,
  published: '2024-03-22',
  from: '2024-04-21',
  sure: 'V',
  sources: ['bjnews.com.cn/detail/1712727264129214.html', 'hb.cri.cn/2024-03-26/', 'flfgdq.cn'],
  articles: [
    digest(
      'whole',
      'V',
      '全国版 71 条、自贸试验区版 68 条；2024-03-22 发布、2024-04-21 施行；覆盖跨境交付、境外消费、自然人移动；商业存在走外资负面清单',
    ),
    digest('list.5', 'V', '境外个人不得申请参加拍卖师执业资格考试', {
      zh: '第5条（拍卖师考试）',
      en: 'entry 5 (examination of auctioneers)',
    }),
    digest(
      'list.10',
      'V',
      '外国船舶检验机构未在中国设立验船公司，不得派员或雇员在中国境内开展船舶检验活动，在中国境内所签发的证书、报告等文书无效',
      { zh: '第10条（船舶检验）', en: 'entry 10 (survey of ships)' },
    ),
    digest('list.46', 'V', '在中国境外设立的经营主体，以及境外个人，不得从事报关业务', {
      zh: '第46条（报关）',
      en: 'entry 46 (customs declaration)',
    }),
    digest('list.60', 'V', '境外个人不得申请执业兽医资格考试、注册或者备案', {
      zh: '第60条（执业兽医）',
      en: 'entry 60 (veterinarians)',
    }),
  ],
})

export const servicesListFtz2024 = instrument({
  id: 'services-list-ftz-2024',
  title: {
    zh: '自由贸易试验区跨境服务贸易特别管理措施（负面清单）（2024年版）',
    en: 'Special Administrative Measures on Cross-Border Services Trade in Pilot Free Trade Zones (negative list, 2024)',
  },
  rank: 'departmental-rule',
  issuer: issuers.mofcom,
  published: '2024-03-22',
  from: '2024-04-21',
  sure: 'V',
  note: { zh: '68 条的条数属通行认识。', en: 'The number of 68 entries is common knowledge.' },
  sources: ['bjnews.com.cn/detail/1712727264129214.html'],
  articles: [
    digest('whole', 'K', '自贸版 68 条'),
    digest('examinations', 'V', '跨境服务贸易负面清单（自贸版 2024）较全国版删去若干「境外个人不得参加…考试」条目', {
      zh: '境外个人考试',
      en: 'examinations of overseas individuals',
    }),
  ],
})

export const foreignInvestmentLaw = instrument({
  id: 'foreign-investment-law-2019',
  title: { zh: '中华人民共和国外商投资法', en: 'Foreign Investment Law' },
  rank: 'law',
  issuer: issuers.npc,
  published: '2019-03-15',
  from: '2020-01-01',
  sure: 'V-L',
  note: { zh: '日期属通行认识。', en: 'The days are common knowledge.' },
  articles: [digest('35', 'V-L', '安全审查决定为最终决定（外商投资法35')],
})

export const foreignInvestmentRules = instrument({
  id: 'foreign-investment-rules-2019',
  title: { zh: '中华人民共和国外商投资法实施条例', en: 'Implementing Regulations of the Foreign Investment Law' },
  number: '国务院令第723号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2019-12-26',
  from: '2020-01-01',
  sure: 'V-L',
  note: { zh: '令号与日期属通行认识。', en: 'Number and days are common knowledge.' },
  articles: [digest('22', 'V-L', '外商投资企业资本、利润等可自由汇入汇出，不得限制币种、数额、频次')],
})

export const investmentInstruments = [
  negativeList2021,
  negativeListFtz2021,
  negativeList2024,
  servicesList2024,
  servicesListFtz2024,
  foreignInvestmentLaw,
  foreignInvestmentRules,
] as const

import { digest, instrument, issuers } from '../define.ts'

const known = { zh: '日期属通行认识。', en: 'The days are common knowledge.' }

export const workPermit2017 = instrument({
  id: 'work-permit-2017',
  title: {
    zh: '外国人来华工作许可制度文件（外国人来华工作分类标准）',
    en: 'Work permits for foreigners (classification)',
  },
  number: '外专发〔2017〕40号、外专发〔2017〕36号',
  rank: 'departmental-document',
  issuer: issuers.safea,
  published: '2017-03-28',
  from: '2017-04-01',
  sure: 'V',
  note: { zh: '文号与日期属通行认识。', en: 'Numbers and days are common knowledge.' },
  sources: ['zssvisa.cn', 'tuilafen.com/6404.html', '6655.cn'],
  articles: [
    digest(
      'A',
      'V',
      'A 类高端（无数量限制）：入选国内人才计划；国际公认专业成就；市场导向鼓励岗位（含平均工资 ≥本地上年社平 6 倍）；创新创业；优秀青年（≤40 岁博士后等）；计点 ≥85',
      { zh: 'A 类', en: 'class A' },
    ),
    digest(
      'B',
      'V',
      'B 类专业：本科+2 年相关经验；外语教学；平均工资 ≥社平 4 倍；国际通用职业技能；60 ≤ 计点 <85；年龄一般 ≤60（可放宽）',
      { zh: 'B 类', en: 'class B' },
    ),
    digest('C', 'V', 'C 类其他：配额', { zh: 'C 类', en: 'class C' }),
    digest('time', 'K', '国家服务指南 受理 5 工作日、审查 10 工作日，A 类绿色通道减 5 工作日', {
      zh: '时限',
      en: 'time',
    }),
  ],
})

const pointsTitle = (zh: string, en: string) => ({
  zh: `积分要素计分赋值表（${zh}）`,
  en: `Points table for foreigners working in China (${en})`,
})

export const points = instrument({
  id: 'points-table',
  title: pointsTitle('暂行，现行版', 'interim, in force'),
  rank: 'departmental-document',
  issuer: issuers.safea,
  published: '2017-03-28',
  from: '2017-04-01',
  sure: 'V',
  note: {
    zh: '官方页未直接取得，两份第三方转录互证；日期属通行认识。年薪、年限按完整年计。',
    en: 'The official page was not obtained: two transcriptions by third parties agree. The days are common knowledge. Salary and years count in whole years.',
  },
  sources: ['smebrother.com/blogs/…/', 'cochicon.com/1431.html'],
  articles: [
    digest('salary', 'V', '≥45:20；[35,45):17；[25,35):14；[15,25):11；[7,15):8；[5,7):5；<5:0', {
      zh: '国内年薪（万元，上限20）',
      en: 'salary in China (10,000 yuan; 20 at most)',
    }),
    digest('degree', 'V', '博士或最高等级/高级技师:20；硕士/技师:15；学士/高级工:10', {
      zh: '学历或职业资格（20）',
      en: 'degree or vocational qualification (20)',
    }),
    digest('experience', 'V', '<2年:0；2年:5；>2年每增1年+1，封顶20（即17年满分）', {
      zh: '工作年限（20）',
      en: 'years of work (20)',
    }),
    digest('months', 'V', '≥9:15；[6,9):10；[3,6):5；<3:0', {
      zh: '每年工作时间（15，月）',
      en: 'months of work a year (15)',
    }),
    digest('chinese', 'V', '曾有中国国籍:5；汉语授课学士以上:5；HSK5+:5；4:4；3:3；2:2；1:1', {
      zh: '汉语（5）',
      en: 'Chinese (5)',
    }),
    digest('region', 'V', '西部/东北等老工业基地/国家级贫困县等特别地区:10（北京=0）', {
      zh: '工作地域（10）',
      en: 'region (10)',
    }),
    digest('age', 'V', '[18,25]:10；[26,45]:15；[46,55]:10；[56,60]:5；>60:0', { zh: '年龄（15）', en: 'age (15)' }),
    digest('other', 'V', '国（境）外高水平大学 / 世界500强经历 / 专利等知识产权 / 连续在华工作≥5年：任一 5', {
      zh: '其他（5）',
      en: 'other (5)',
    }),
    digest('local', 'V', '0–10，省级定标准', { zh: '地方鼓励性加分（10）', en: 'points given locally (10)' }),
    digest('total', 'V', '满分 120。直接赋予资格项（入选计划、鼓励岗位、创新创业）不计分。', {
      zh: '满分',
      en: 'total',
    }),
    digest('whole-years', 'V', '年薪/年限按完整年计', { zh: '完整年', en: 'whole years' }),
  ],
})

export const pointsTrial = instrument({
  id: 'points-table-2017-trial',
  title: pointsTitle('2017 试用版', 'trial version of 2017'),
  rank: 'departmental-document',
  issuer: issuers.safea,
  published: '2017-01-01',
  from: '2017-01-01',
  until: '2017-04-01',
  sure: 'U',
  note: {
    zh: '起止日未核，列出只为与现行版相区别。',
    en: 'Its days are not verified; it stands here only to be told apart from the table in force.',
  },
  sources: ['jlc.hyit.edu.cn'],
  articles: [
    digest('whole', 'V', '2017 试用版不同（工作年限上限15、汉语10、年龄段写法为 [18,25)等）'),
    digest('differs', 'V', '积分表存在 2017 试用版与暂行版两套，数值不同（年限 15/20、汉语 10/5）', {
      zh: '两版差别',
      en: 'how the two differ',
    }),
  ],
})

export const twoPermits2023 = instrument({
  id: 'beijing-two-permits-2023',
  title: {
    zh: '北京外国人工作许可、工作类居留许可“两证一口受理、并联审批”',
    en: 'Work and residence permits at one window in Beijing',
  },
  rank: 'local-document',
  issuer: {
    zh: '北京市人力资源和社会保障局、北京市公安局出入境管理总队等',
    en: 'Beijing Human Resources and Social Security Bureau; Exit-Entry Administration and others',
  },
  published: '2023-02-01',
  from: '2023-02-01',
  sure: 'V',
  note: { zh: '公布日取施行日。', en: 'The first day in force is taken as the day of publication.' },
  sources: ['govt.chinadaily.com.cn/s/202309/07/'],
  articles: [
    digest('whole', 'V', '全市 15 个窗口，自 2023-02-01 起 5 个工作日同领两证'),
    digest('scope', 'V', '适用境内直接申请两证的全部情形，A 类持任意有效签证/居留许可均可', {
      zh: '适用情形',
      en: 'who may use it',
    }),
    digest('shorter', 'U', '更新到更短天数否', { zh: '更短天数', en: 'fewer days' }),
  ],
})

export const exitEntryLaw = instrument({
  id: 'exit-entry-law-2012',
  title: { zh: '中华人民共和国出境入境管理法', en: 'Exit and Entry Administration Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2012-06-30',
  from: '2013-07-01',
  sure: 'V-L',
  note: known,
  articles: [
    digest('29', 'V-L', '停留 ≤180日；延期须届满 7日 前申请，累计不超原期限'),
    digest('30', 'V-L', '工作类居留证件 90日–5年；非工作类 180日–5年'),
    digest('30.time', 'V-L', '入境 30日 内申办居留证件；公安 15日 内审查决定', {
      zh: '第30条（申办与审查）',
      en: 'article 30 (applying and deciding)',
    }),
    digest('32', 'V-L', '居留延期须届满 30日 前申请'),
  ],
})

export const exitEntryRegulation = instrument({
  id: 'exit-entry-regulation-2013',
  title: { zh: '中华人民共和国外国人入境出境管理条例', en: 'Regulations on the Entry and Exit of Foreigners' },
  number: '国务院令第637号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2013-07-12',
  from: '2013-09-01',
  sure: 'V-L',
  note: {
    zh: '令号与日期属通行认识；2025-10-01 起增加 K 字签证，见 k-visa-2025。',
    en: 'Number and days are common knowledge. The K visa was added from 1 October 2025; see k-visa-2025.',
  },
  articles: [
    digest('6', 'V', 'K 字签证（外国青年科技人才）：国务院令第814号（2025-08-07 签），2025-10-01 施行，第6条新增', {
      zh: '第6条（签证种类）',
      en: 'article 6 (classes of visa)',
    }),
    digest('13', 'V-L', '签证延期/换补发回执 ≤7日'),
    digest('16', 'V-L', '有效期1年以上居留须健康证明（6 个月内有效）'),
    digest('22', 'V-L', '学习类居留证件经学校同意后向公安加注，未加注不得校外勤工/实习'),
    digest('36', 'V-L', '签证停留期自入境次日起算；当日北京时间24时失效'),
  ],
})

export const kVisa2025 = instrument({
  id: 'k-visa-2025',
  title: {
    zh: '国务院关于修改《中华人民共和国外国人入境出境管理条例》的决定',
    en: 'Decision of the State Council amending the Regulations on the Entry and Exit of Foreigners',
  },
  number: '国务院令第814号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  signed: '2025-08-07',
  published: '2025-08-14',
  from: '2025-10-01',
  sure: 'V',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  sources: ['03j9n.cn/law/1/50363.html', 'gwgpac.org'],
  articles: [
    digest('6', 'V', 'K 字签证（外国青年科技人才）：国务院令第814号（2025-08-07 签），2025-10-01 施行，第6条新增'),
  ],
})

export const rVisa2017 = instrument({
  id: 'r-visa-2017',
  title: { zh: '外国人才签证制度实施办法', en: 'Measures on Visas for Foreign Talent' },
  number: '外专发〔2017〕218号',
  rank: 'departmental-document',
  issuer: issuers.safea,
  published: '2017-11-28',
  from: '2018-01-01',
  sure: 'K',
  note: known,
  articles: [
    digest('whole', 'K', 'R 字签证：5–10 年、多次、每次 ≤180 天，家属同期限，免费加急（外专发〔2017〕218号）'),
  ],
})

export const zgc2018 = instrument({
  id: 'zhongguancun-2018',
  title: { zh: '支持中关村国际人才的出入境便利措施', en: 'Exit-entry facilitation for talent in Zhongguancun' },
  rank: 'departmental-document',
  issuer: issuers.mps,
  published: '2018-09-06',
  from: '2018-09-06',
  pilot: true,
  sure: 'V',
  sources: ['big5.www.gov.cn 2018-09/07'],
  articles: [
    digest('f-visa', 'V', '外籍专家多次 F 签证 入境有效 ≤5 年、停留 ≤180 天', { zh: 'F 字签证', en: 'F visa' }),
    digest('permanent', 'V', '永居直通车 50 个工作日', { zh: '永久居留', en: 'permanent residence' }),
  ],
})

export const permanentResidence2004 = instrument({
  id: 'permanent-residence-2004',
  title: { zh: '外国人在中国永久居留审批管理办法', en: 'Measures on Approving Permanent Residence of Foreigners' },
  number: '公安部、外交部令第74号',
  rank: 'departmental-rule',
  issuer: { zh: '公安部、外交部', en: 'Ministry of Public Security; Ministry of Foreign Affairs' },
  published: '2004-08-15',
  from: '2004-08-15',
  sure: 'K',
  note: known,
  articles: [digest('whole', 'K', '永久居留：公安部/外交部令第74号（2004），6 个月内批准与否')],
})

const catalogue = (zh: string, en: string) => ({
  zh: `“两区”境外职业资格认可目录（${zh}）`,
  en: `Recognised overseas qualifications (${en})`,
})
const catalogueIssuer = {
  zh: '北京市人力资源和社会保障局等',
  en: 'Beijing Human Resources and Social Security Bureau and others',
}

export const qualifications1 = instrument({
  id: 'qualifications-1.0',
  title: catalogue('1.0版', 'version 1.0'),
  rank: 'local-document',
  issuer: catalogueIssuer,
  published: '2021-09-01',
  from: '2021-09-01',
  until: '2022-06-30',
  sure: 'V',
  note: { zh: '2021-09，具体日未核。', en: 'September 2021; the day is not verified.' },
  sources: ['wb.beijing.gov.cn/…/t20230118_2904065.html'],
  articles: [
    digest('count', 'V', '「两区」境外职业资格认可目录 1.0（2021-09） | 82', { zh: '项数', en: 'number of entries' }),
  ],
})

export const qualifications2 = instrument({
  id: 'qualifications-2.0',
  title: catalogue('2.0版', 'version 2.0'),
  rank: 'local-document',
  issuer: catalogueIssuer,
  published: '2022-06-30',
  from: '2022-06-30',
  until: '2024-07-01',
  sure: 'V',
  note: {
    zh: '其后 3.0 版的日期与项数未核，故列至 2024 年改名的目录为止。',
    en: 'The day and size of version 3.0 are not verified, so this one stands until the renamed catalogue.',
  },
  sources: ['wb.beijing.gov.cn/…/t20230118_2904065.html'],
  articles: [digest('count', 'V', '2.0（2022-06-30） | 110', { zh: '项数', en: 'number of entries' })],
})

export const qualifications3 = instrument({
  id: 'qualifications-3.0',
  title: catalogue('3.0版', 'version 3.0'),
  rank: 'local-document',
  issuer: catalogueIssuer,
  published: '2023-07-01',
  from: '2023-07-01',
  until: '2024-07-01',
  sure: 'U',
  note: { zh: '项数与起止日均未核。', en: 'Neither the number of entries nor its days are verified.' },
  sources: ['cbgc.scol.com.cn/news/5431911'],
  articles: [digest('count', 'U', '通行说法 122 项，未核', { zh: '项数', en: 'number of entries' })],
})

export const qualifications2024 = instrument({
  id: 'qualifications-2024',
  title: {
    zh: '北京市国际职业资格认可目录（1.0版）',
    en: 'Beijing catalogue of recognised international qualifications (version 1.0)',
  },
  rank: 'local-document',
  issuer: catalogueIssuer,
  published: '2024-07-01',
  from: '2024-07-01',
  until: '2025-09-12',
  sure: 'V',
  note: { zh: '2024 至 2025 年间，具体日未核。', en: 'Between 2024 and 2025; the day is not verified.' },
  sources: ['cbgc.scol.com.cn/news/5431911'],
  articles: [
    digest('count', 'V', '《北京市国际职业资格认可目录（1.0版）》（2024–25 改名） | 149（25 高认可、8 急需）', {
      zh: '项数',
      en: 'number of entries',
    }),
  ],
})

export const qualifications2025 = instrument({
  id: 'qualifications-2025',
  title: {
    zh: '北京市国际职业资格认可目录（2025年版）',
    en: 'Beijing catalogue of recognised international qualifications (2025)',
  },
  rank: 'local-document',
  issuer: catalogueIssuer,
  published: '2025-09-12',
  from: '2025-09-12',
  sure: 'V',
  sources: ['news.43b.com.cn/a/1318668.html', 'pubt.io/view/7E918DAF'],
  articles: [digest('count', 'V', '2025年版（2025-09-12） | 163', { zh: '项数', en: 'number of entries' })],
})

export const examinations2022 = instrument({
  id: 'examinations-2022',
  title: {
    zh: '境外人员参加境内资格考试开放目录（2.0版）',
    en: 'Examinations open to people from overseas (version 2.0)',
  },
  rank: 'local-document',
  issuer: catalogueIssuer,
  published: '2022-09-01',
  from: '2022-09-01',
  sure: 'V',
  note: { zh: '2022-09，具体日未核。', en: 'September 2022; the day is not verified.' },
  sources: ['japanese.beijing.gov.cn'],
  articles: [
    digest('count', 'V', '境外人员参加境内资格考试开放目录 2.0 = 40 项（2022-09）', {
      zh: '项数',
      en: 'number of entries',
    }),
  ],
})

export const talentInstruments = [
  workPermit2017,
  points,
  pointsTrial,
  twoPermits2023,
  exitEntryLaw,
  exitEntryRegulation,
  kVisa2025,
  rVisa2017,
  zgc2018,
  permanentResidence2004,
  qualifications1,
  qualifications2,
  qualifications3,
  qualifications2024,
  qualifications2025,
  examinations2022,
] as const

import { digest, instrument, issuers } from '../define.ts'

export const procurementLaw2014 = instrument({
  id: 'procurement-law-2014',
  title: { zh: '中华人民共和国政府采购法', en: 'Government Procurement Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2014-08-31',
  from: '2014-08-31',
  sure: 'V-L',
  note: {
    zh: '2014 年修正；修正日属通行认识。2026 年是否又有修订未核。',
    en: 'As amended in 2014; the day is common knowledge. Whether it was amended again in 2026 is not verified.',
  },
  articles: [
    digest('26', 'V-L', '公开招标（主要方式，法26）'),
    digest('26.6', 'K', '国务院财政部门认定的其他方式（法26六）', { zh: '第26条第（六）项', en: 'article 26, item 6' }),
    digest(
      '27',
      'V-L',
      '达到公开招标数额标准的货物/服务；因特殊情况采用其他方式须在采购活动开始前经设区的市级以上财政部门批准（法27、条例23）',
    ),
    digest('29', 'V-L', '①有特殊性，只能从有限范围供应商采购；②公开招标费用占总价值比例过大；随机选 ≥3 家（法34）'),
    digest(
      '30',
      'V-L',
      '①招标无供应商投标/无合格标的/重新招标未能成立；②技术复杂或性质特殊，不能确定详细规格或具体要求；③招标时间不能满足紧急需要（须不可预见或非采购人拖延，条例26）；④不能事先计算价格总额（艺术品、专利/专有技术、服务时间数量不能事先确定，条例26）',
    ),
    digest(
      '31',
      'V-L',
      '①只能从唯一供应商采购（=不可替代的专利、专有技术，或公共服务项目有特殊要求，条例27）；②不可预见的紧急情况；③保证一致性或服务配套，添购 ≤原合同金额10%',
    ),
    digest('32', 'V-L', '规格标准统一、现货充足、价格变化小；一次报出不得更改'),
    digest('34', 'V-L', '随机选 ≥3 家（法34）'),
    digest('35', 'V-L', '招标文件发出→投标截止 | ≥20 日（自然日）'),
    digest('38', 'V-L', '谈判小组 ≥3 人单数，专家 ≥2/3；邀请 ≥3 家（法38）'),
    digest('42', 'V-L', '采购文件保存 | ≥15 年'),
    digest('46', 'V-L', '签合同 | 通知书发出起 30 日'),
    digest('47', 'V-L', '合同备案 | 签订起 7 工作日'),
    digest('49', 'V-L', '追加合同 | 所有补充合同 ≤原合同 10%'),
    digest('52', 'V-L', '质疑 | 知道/应知权益受损起 7 工作日，书面'),
    digest('53', 'V-L', '质疑答复 | 收到后 7 工作日'),
    digest('55', 'V-L', '投诉 | 答复期满后 15 工作日'),
    digest('56', 'V-L', '投诉处理决定 | 收到投诉后 30 工作日；检验检测鉴定、专家评审、补正时间不计'),
    digest('57', 'V-L', '法57「可以视具体情况书面通知暂停，最长 ≤30 日」'),
    digest('units', 'V-L', '法35/46/57 用「日」，法47/52/53/55/56 用「工作日」', {
      zh: '期限单位',
      en: 'units of the periods',
    }),
  ],
})

export const procurementRegulation2015 = instrument({
  id: 'procurement-regulation-2015',
  title: { zh: '中华人民共和国政府采购法实施条例', en: 'Implementing Regulations of the Government Procurement Law' },
  number: '国务院令第658号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2015-01-30',
  from: '2015-03-01',
  sure: 'V-L',
  note: { zh: '签署公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest('21', 'V-L', '资格预审申请文件提交 | ≥5 工作日'),
    digest('23', 'V-L', '因特殊情况采用其他方式须在采购活动开始前经设区的市级以上财政部门批准（法27、条例23）'),
    digest(
      '26',
      'V-L',
      '③招标时间不能满足紧急需要（须不可预见或非采购人拖延，条例26）；④不能事先计算价格总额（艺术品、专利/专有技术、服务时间数量不能事先确定，条例26）',
    ),
    digest('27', 'V-L', '①只能从唯一供应商采购（=不可替代的专利、专有技术，或公共服务项目有特殊要求，条例27）'),
    digest('31', 'V-L', '澄清修改可能影响编制 | 截止前 ≥15 日书面通知，不足顺延'),
    digest('31.documents', 'V-L', '招标文件提供期限 | ≥5 工作日', {
      zh: '第31条（招标文件提供期限）',
      en: 'article 31 (how long documents are offered)',
    }),
    digest('33', 'V-L', '投标保证金 | ≤预算 2%；中标通知后 5 工作日退未中标，签约后 5 工作日退中标'),
    digest('38', 'V-L', '条例38条只要求「达到公开招标数额标准 + 法31(一)」时事前公示 ≥5 个工作日'),
    digest('43', 'V-L', '采购人确定中标/成交 | 收到报告起 5 工作日'),
    digest('43.report', 'V-L', '代理送评审报告 | 评审结束起 2 工作日', {
      zh: '第43条（送评审报告）',
      en: 'article 43 (sending the report)',
    }),
    digest('43.notice', 'V-L', '发通知书并公告结果 | 确定之日起 2 工作日', {
      zh: '第43条（发通知书并公告）',
      en: 'article 43 (notice and publication)',
    }),
    digest('43.3', 'V-L', '条例43条第3款成交结果公告必备内容不含理由'),
    digest('48', 'V-L', '履约保证金 | ≤合同额 10%'),
    digest('50', 'V-L', '合同公告 | 签订起 2 工作日'),
    digest('52', 'V-L', '询问答复 | 3 工作日'),
    digest('53', 'V-L', '应知日：文件→收到之日或公告期满日；过程→各环节结束日；结果→结果公告期满日（条例53）'),
    digest('54', 'V-L', '条例54「质疑/询问可能影响中标成交结果的应暂停签约、已签中止履行」'),
    digest('58', 'V-L', '投诉处理决定 | 收到投诉后 30 工作日；检验检测鉴定、专家评审、补正时间不计'),
    digest('73', 'V-L', '捏造/虚假材料/非法取证投诉 → 列名单，禁 1–3 年'),
  ],
})

export const nonTender2013 = instrument({
  id: 'mof-2013-74',
  title: { zh: '政府采购非招标采购方式管理办法', en: 'Measures on Procurement Methods other than Tendering' },
  number: '财政部令第74号',
  rank: 'departmental-rule',
  issuer: issuers.mof,
  published: '2013-12-19',
  from: '2014-02-01',
  sure: 'K',
  note: { zh: '公布日与施行日属通行认识。', en: 'Both days are common knowledge.' },
  articles: [
    digest('29', 'K', '谈判/询价首次响应文件 | ≥3 工作日'),
    digest('38', 'K', '74号令38（公示内容、异议、补充论证 5 工作日）'),
    digest('45', 'K', '谈判/询价首次响应文件 | ≥3 工作日'),
  ],
})

export const consultation2014 = instrument({
  id: 'mof-2014-214',
  title: { zh: '政府采购竞争性磋商采购方式管理暂行办法', en: 'Interim Measures on Competitive Consultation' },
  number: '财库〔2014〕214号',
  rank: 'departmental-document',
  issuer: issuers.mof,
  published: '2014-12-31',
  from: '2014-12-31',
  sure: 'K',
  articles: [
    digest('whole', 'K', '竞争性磋商（财库〔2014〕214号）'),
    digest('response', 'K', '磋商首次响应文件 | ≥10 日', { zh: '首次响应文件', en: 'first response' }),
  ],
})

export const framework2022 = instrument({
  id: 'mof-2022-110',
  title: { zh: '政府采购框架协议采购方式管理暂行办法', en: 'Interim Measures on Framework Agreements' },
  number: '财政部令第110号',
  rank: 'departmental-rule',
  issuer: issuers.mof,
  published: '2022-01-14',
  from: '2022-03-01',
  sure: 'K',
  articles: [digest('whole', 'K', '框架协议（财政部令第110号，2022-03-01）')],
})

export const innovation2024 = instrument({
  id: 'mof-2024-13',
  title: {
    zh: '政府采购合作创新采购方式管理暂行办法',
    en: 'Interim Measures on Procurement by Cooperative Innovation',
  },
  number: '财库〔2024〕13号',
  rank: 'departmental-document',
  issuer: issuers.mof,
  published: '2024-04-24',
  from: '2024-06-01',
  sure: 'V-G',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [digest('whole', 'V-G', '合作创新采购（财库〔2024〕13号，2024-06-01 起）')],
})

export const tendering2017 = instrument({
  id: 'mof-2017-87',
  title: { zh: '政府采购货物和服务招标投标管理办法', en: 'Measures on Tendering for Goods and Services' },
  number: '财政部令第87号',
  rank: 'departmental-rule',
  issuer: issuers.mof,
  published: '2017-07-11',
  from: '2017-10-01',
  sure: 'K',
  articles: [
    digest('result', 'K', '结果公告期限 | 1 工作日', { zh: '结果公告期限', en: 'how long a result is announced' }),
  ],
})

export const complaints2018 = instrument({
  id: 'mof-2017-94',
  title: { zh: '政府采购质疑和投诉办法', en: 'Measures on Challenges and Complaints' },
  number: '财政部令第94号',
  rank: 'departmental-rule',
  issuer: issuers.mof,
  published: '2017-12-26',
  from: '2018-03-01',
  sure: 'V',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  sources: ['henan.caigou2003.com/web/news/20240724/868453062052675585.html'],
  articles: [
    digest(
      '21',
      'V',
      '收到后 5 工作日；补正一次性通知在 5 工作日内；不符合条件/无管辖 3 工作日内书面告知；符合条件自收到即受理，8 工作日内发答复通知书',
    ),
    digest('22', 'K', '被投诉人答复 | 收到通知起 5 工作日'),
    digest('37', 'K', '94号令另有「12 个月内三次以上投诉查无实据」入名单'),
  ],
})

export const smeProcurement2020 = instrument({
  id: 'mof-2020-46',
  title: { zh: '政府采购促进中小企业发展管理办法', en: 'Measures on Government Procurement for the Growth of SMEs' },
  number: '财库〔2020〕46号',
  rank: 'departmental-document',
  issuer: { zh: '财政部、工业和信息化部', en: 'Ministry of Finance; Ministry of Industry and Information Technology' },
  published: '2020-12-18',
  from: '2021-01-01',
  sure: 'V-G',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  sources: ['yzhtsl.com'],
  articles: [
    digest('4.goods', 'V-G', '货物看制造商', { zh: '第4条（货物）', en: 'article 4 (goods)' }),
    digest('4', 'K', '服务看人员劳动合同，工程看施工单位'),
    digest(
      'reserve',
      'V-G',
      '限额标准以上、≤200万元货物服务、≤400万元工程，适宜中小企业的→专门面向中小企业；超过的，适宜部分预留 ≥30%，其中小微 ≥60%',
      {
        zh: '预留份额',
        en: 'reserved share',
      },
    ),
    digest('discount.works', 'K', '工程仍按 46 号（3%–5%；联合体/分包 1%–2%）', {
      zh: '工程价格扣除',
      en: 'price discount for works',
    }),
    digest('discount.before', 'V-G', '46号原 6%–10%', {
      zh: '2022-07-01 前价格扣除',
      en: 'price discount before 1 July 2022',
    }),
    digest('no-double', 'V-G', '专门面向中小企业的项目不再给予价格扣除', { zh: '不重复扣除', en: 'no discount twice' }),
  ],
})

export const smeProcurement2022 = instrument({
  id: 'mof-2022-19',
  title: {
    zh: '关于进一步加大政府采购支持中小企业力度的通知',
    en: 'Notice on stronger support for SMEs in government procurement',
  },
  number: '财库〔2022〕19号',
  rank: 'departmental-document',
  issuer: issuers.mof,
  published: '2022-05-30',
  from: '2022-07-01',
  sure: 'V-G',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest(
      'discount',
      'V-G',
      '货物服务小微 10%–20%（46号原 6%–10%）；大中型联合体/分包给小微（合同份额 ≥30%）4%–6%（原 2%–3%）',
      {
        zh: '价格扣除',
        en: 'price discount',
      },
    ),
    digest('works', 'V-G', '超400万元工程 40% 以上为阶段性（2022下半年起，后延续）', {
      zh: '工程预留份额',
      en: 'reserved share of works',
    }),
  ],
})

export const smeWorks2024 = instrument({
  id: 'gov-2024-33',
  title: {
    zh: '国务院办公厅关于政府采购的文件（国办发〔2024〕33号）',
    en: 'General Office document on government procurement (2024 No. 33)',
  },
  number: '国办发〔2024〕33号',
  rank: 'state-council-document',
  issuer: issuers.generalOffice,
  published: '2024-07-15',
  from: '2024-07-15',
  sure: 'K',
  note: { zh: '标题与公布日未逐字核对。', en: 'Title and day of publication are not checked word for word.' },
  articles: [
    digest('works', 'K', '国办发〔2024〕33号延至 2026 年底', { zh: '工程预留份额', en: 'reserved share of works' }),
  ],
})

export const smePromotionLaw = instrument({
  id: 'sme-law-2017',
  title: { zh: '中华人民共和国中小企业促进法', en: 'SME Promotion Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2017-09-01',
  from: '2018-01-01',
  sure: 'V-L',
  note: { zh: '修订日与施行日属通行认识。', en: 'Both days are common knowledge.' },
  articles: [digest('40', 'V-L', '中小企业促进法40条 30%/60%')],
})

export const treatedAsSmall = instrument({
  id: 'mof-2014-68',
  title: {
    zh: '监狱企业、残疾人福利性单位视同小微企业的规定',
    en: 'Prison enterprises and welfare units treated as small firms',
  },
  number: '财库〔2014〕68号、财库〔2017〕141号',
  rank: 'departmental-document',
  issuer: issuers.mof,
  published: '2014-06-10',
  from: '2014-06-10',
  sure: 'V-G',
  note: {
    zh: '两件文书合为一条；日期取 68号，属通行认识。',
    en: 'Two documents under one entry; the day is that of No. 68 and is common knowledge.',
  },
  articles: [digest('whole', 'V-G', '监狱企业、残疾人福利性单位视同小微')],
})

export const domesticProduct2025 = instrument({
  id: 'gov-2025-34',
  title: {
    zh: '国务院办公厅关于在政府采购中实施本国产品标准及相关政策的通知',
    en: 'Notice on the domestic-product standard in government procurement',
  },
  number: '国办发〔2025〕34号',
  rank: 'state-council-document',
  issuer: issuers.generalOffice,
  published: '2025-09-30',
  from: '2026-01-01',
  sure: 'V-G',
  note: {
    zh: '公布日属通行认识；配套财库〔2025〕30号。',
    en: 'The day of publication is common knowledge. Furnished by Caiku 2025 No. 30.',
  },
  articles: [
    digest('discount', 'V-G', '本国产品与非本国产品竞争时对本国产品报价 20% 扣除', {
      zh: '价格扣除',
      en: 'price discount',
    }),
    digest('bundle', 'V-G', '多产品包本国产品成本 ≥80% 可整体享受', {
      zh: '多产品包',
      en: 'several products together',
    }),
    digest('equal', 'V-G', '内外资企业平等；可与小微扣除叠加、均以原报价为基数', {
      zh: '平等与叠加',
      en: 'equality and cumulation',
    }),
  ],
})

const row = <const A extends string>(id: A, zh: string, en: string, text: string) =>
  digest(`row.${id}` as `row.${A}`, 'V-G', text, { zh, en })

export const smeStandard2011 = instrument({
  id: 'sme-standard-2011',
  title: { zh: '中小企业划型标准规定', en: 'Standards Classifying Small and Medium-Sized Enterprises' },
  number: '工信部联企业〔2011〕300号',
  rank: 'departmental-document',
  issuer: {
    zh: '工业和信息化部、国家统计局、国家发展改革委、财政部',
    en: 'MIIT; National Bureau of Statistics; National Development and Reform Commission; Ministry of Finance',
  },
  published: '2011-06-18',
  from: '2011-06-18',
  sure: 'V-G',
  note: { zh: '印发日属通行认识。', en: 'The day of issue is common knowledge.' },
  articles: [
    digest(
      'rule',
      'V-G',
      '从业人员 X（人）、营业收入 Y（万元）、资产总额 Z（万元）。「中小微上限」栏满足任一低于即属中小微；中型、小型须同时达到两项下限，否则降一档；「以上」含、「以下」不含本数。',
      { zh: '划型规则', en: 'how a firm is classified' },
    ),
    row('agriculture', '农林牧渔业', 'agriculture, forestry, husbandry, fishing', '农林牧渔 | Y<20000 | Y≥500 | Y≥50'),
    row('industry', '工业', 'industry', '工业 | X<1000 或 Y<40000 | X≥300, Y≥2000 | X≥20, Y≥300'),
    row('construction', '建筑业', 'construction', '建筑业 | Y<80000 或 Z<80000 | Y≥6000, Z≥5000 | Y≥300, Z≥300'),
    row('wholesale', '批发业', 'wholesale', '批发 | X<200 或 Y<40000 | X≥20, Y≥5000 | X≥5, Y≥1000'),
    row('retail', '零售业', 'retail', '零售 | X<300 或 Y<20000 | X≥50, Y≥500 | X≥10, Y≥100'),
    row('transport', '交通运输业', 'transport', '交通运输 | X<1000 或 Y<30000 | X≥300, Y≥3000 | X≥20, Y≥200'),
    row('warehousing', '仓储业', 'warehousing', '仓储 | X<200 或 Y<30000 | X≥100, Y≥1000 | X≥20, Y≥100'),
    row('post', '邮政业', 'post', '邮政 | X<1000 或 Y<30000 | X≥300, Y≥2000 | X≥20, Y≥100'),
    row('accommodation', '住宿业', 'accommodation', '住宿 | X<300 或 Y<10000 | X≥100, Y≥2000 | X≥10, Y≥100'),
    row('catering', '餐饮业', 'catering', '餐饮 | X<300 或 Y<10000 | X≥100, Y≥2000 | X≥10, Y≥100'),
    row(
      'information',
      '信息传输业',
      'information transmission',
      '信息传输 | X<2000 或 Y<100000 | X≥100, Y≥1000 | X≥10, Y≥100',
    ),
    row(
      'software',
      '软件和信息技术服务业',
      'software and information technology',
      '软件和信息技术 | X<300 或 Y<10000 | X≥100, Y≥1000 | X≥10, Y≥50',
    ),
    row(
      'real-estate',
      '房地产开发经营',
      'real-estate development',
      '房地产开发经营 | Y<200000 或 Z<10000 | Y≥1000, Z≥5000 | Y≥100, Z≥2000',
    ),
    row('property', '物业管理', 'property management', '物业管理 | X<1000 或 Y<5000 | X≥300, Y≥1000 | X≥100, Y≥500'),
    row(
      'leasing',
      '租赁和商务服务业',
      'leasing and business services',
      '租赁和商务服务 | X<300 或 Z<120000 | X≥100, Z≥8000 | X≥10, Z≥100',
    ),
    row(
      'other',
      '其他未列明行业',
      'other industries',
      '其他未列明（含科研和技术服务、文体娱乐、居民服务等） | X<300 | X≥100 | X≥10',
    ),
    digest('finance', 'K', '金融业不适用本办法', { zh: '金融业', en: 'finance' }),
  ],
})

export const centralThresholds2020 = instrument({
  id: 'gov-2019-55',
  title: {
    zh: '中央预算单位政府集中采购目录及标准（2020年版）',
    en: 'Central government procurement catalogue and thresholds (2020)',
  },
  number: '国办发〔2019〕55号',
  rank: 'state-council-document',
  issuer: issuers.generalOffice,
  published: '2019-12-26',
  from: '2020-01-01',
  sure: 'K',
  note: { zh: '公布日与施行日属通行认识。', en: 'Both days are common knowledge.' },
  articles: [
    digest('whole', 'K', '分散采购限额 货物服务 100 万、工程 120 万；公开招标数额 200 万'),
    digest('works', 'K', '工程招标执行 招投标法（发改委令16号2018：施工400万、货物200万、服务100万）', {
      zh: '工程',
      en: 'works',
    }),
  ],
})

export const beijingThresholds = instrument({
  id: 'beijing-procurement-thresholds',
  title: { zh: '北京市政府集中采购目录及标准', en: 'Beijing procurement catalogue and thresholds' },
  rank: 'local-document',
  issuer: { zh: '北京市财政局', en: 'Beijing Municipal Finance Bureau' },
  published: '2020-01-01',
  from: '2020-01-01',
  sure: 'U',
  note: {
    zh: '数额与日期均未核；集中采购目录及标准近年有更新，应以北京市财政局最新目录为准，由使用者配置。',
    en: 'Neither amounts nor dates are verified. The catalogue has been renewed in recent years: use the latest of the Municipal Finance Bureau.',
  },
  articles: [digest('whole', 'U', '公开招标数额 货物服务 400 万；分散采购限额 货物服务 100 万。')],
})

export const procurementInstruments = [
  procurementLaw2014,
  procurementRegulation2015,
  nonTender2013,
  consultation2014,
  framework2022,
  innovation2024,
  tendering2017,
  complaints2018,
  smeProcurement2020,
  smeProcurement2022,
  smeWorks2024,
  smePromotionLaw,
  treatedAsSmall,
  domesticProduct2025,
  smeStandard2011,
  centralThresholds2020,
  beijingThresholds,
] as const

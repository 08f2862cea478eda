import { digest, instrument, issuers } from '../define.ts'

export const advanceRuling236 = instrument({
  id: 'customs-236',
  title: { zh: '中华人民共和国海关预裁定管理暂行办法', en: 'Interim Measures on Customs Advance Rulings' },
  number: '海关总署令第236号',
  rank: 'departmental-rule',
  issuer: issuers.gac,
  published: '2017-12-26',
  from: '2018-02-01',
  sure: 'V',
  note: {
    zh: '公布日属通行认识；有 2023 年修订版。',
    en: 'The day of publication is common knowledge. There is a version amended in 2023.',
  },
  sources: ['per-better.com/doc/28718.html', 'awingyg.com'],
  articles: [
    digest(
      '3',
      'V',
      '事项：①商品归类 ②原产地/原产资格 ③完税价格相关要素、估价方法（特许权使用费、佣金、运保费、特殊关系等）④其他',
    ),
    digest('4', 'V', '申请人=与实际进出口有关、在海关备案的对外贸易经营者'),
    digest('7', 'V', '拟进出口 3个月之前 申请'),
    digest('7.2', 'K', '特殊情况可少于 3 个月'),
    digest('9', 'K', '10 日内审核是否受理'),
    digest('11', 'K', '受理起 60日 内制发决定书'),
    digest('13', 'V', '有效期 3年；全国适用'),
    digest('13.2', 'K', '对裁定前货物不适用（不溯及）'),
  ],
})

export const customs2024No32 = instrument({
  id: 'customs-2024-32',
  title: { zh: '海关总署关于预裁定展期的公告', en: 'Customs announcement on extending advance rulings' },
  number: '海关总署公告2024年第32号',
  rank: 'departmental-document',
  issuer: issuers.gac,
  published: '2024-03-28',
  from: '2024-05-01',
  sure: 'V',
  note: {
    zh: '公告日未核，施行日 2024-05-01 已核；标题从简。',
    en: 'The day of the announcement is not verified; 1 May 2024 as the first day in force is. The title is shortened.',
  },
  sources: ['m.19331.cn/index/news/detail/id/2437', 'awingyg.com'],
  articles: [
    digest('unchanged', 'V', '事务类别、商品基本信息、预裁定事项等未变', {
      zh: '未发生改变',
      en: 'nothing has changed',
    }),
    digest('window', 'V', '原申请人在有效期截止日前 30日至90日内 向原制发海关申请', {
      zh: '申请期间',
      en: 'when to apply',
    }),
    digest('decision', 'V', '海关自接到申请 30日内 审核并制发新决定书，有效期 3年，新书生效即原书自动失效', {
      zh: '审核与新决定书',
      en: 'review and new ruling',
    }),
    digest('refusal', 'V', '已失效/撤销、申请人名称…等不接受', { zh: '不接受的情形', en: 'when it is not accepted' }),
    digest('whole', 'V', '海关总署公告 2024年第32号，2024-05-01 起全国实施'),
  ],
})

export const aeo2021 = instrument({
  id: 'customs-251',
  title: {
    zh: '中华人民共和国海关注册登记和备案企业信用管理办法',
    en: 'Measures on the Credit of Enterprises Registered with Customs',
  },
  number: '海关总署令第251号',
  rank: 'departmental-rule',
  issuer: issuers.gac,
  published: '2021-09-13',
  from: '2021-11-01',
  sure: 'K',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [digest('whole', 'K', '高级认证企业 / 常规 / 失信；高级认证 90 日内决定，可延 30 日；每 5 年复核。')],
})

export const shenzhenInspection2020 = instrument({
  id: 'shenzhen-inspection-2020',
  title: { zh: '深圳海关“合格保证+符合性验证”检验监管模式', en: 'Shenzhen Customs: assurance plus verification' },
  rank: 'departmental-document',
  issuer: { zh: '深圳海关', en: 'Shenzhen Customs' },
  published: '2020-07-10',
  from: '2020-07-10',
  pilot: true,
  sure: 'V',
  note: {
    zh: '先例，不适用于北京；北京海关的公告未检得。',
    en: 'A precedent that does not apply in Beijing; no announcement of Beijing Customs was found.',
  },
  sources: ['guanwuxiaoer.com/thread-1510-1-1.html'],
  articles: [
    digest(
      'whole',
      'V',
      '范围：高新企业、信用一般及以上；自用设备料件；排除特种设备、旧机电、大型成套；须交《产品合规性自我声明》+证书；原则上不再现场检验',
    ),
  ],
})

export const exportControl2024 = instrument({
  id: 'export-control-2024',
  title: { zh: '中华人民共和国两用物项出口管制条例', en: 'Regulations on Export Control of Dual-Use Items' },
  number: '国务院令第792号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  signed: '2024-09-30',
  published: '2024-10-19',
  from: '2024-12-01',
  sure: 'V-L',
  note: {
    zh: '令号、公布日与施行日属通行认识。',
    en: 'Number, day of publication and first day in force are common knowledge.',
  },
  articles: [
    digest('12', 'V-L', '临时管制每次 ≤2年、延长 ≤2次'),
    digest(
      '15',
      'V-L',
      '三种证：单项许可（单一最终用户、一次，≤1年）；通用许可（单一或多个最终用户、多次，≤3年）；登记填报信息获出口凭证（每次出口前登记）',
    ),
    digest('16', 'V-L', '通用许可条件：内部合规制度且运行良好 + 有出口记录 + 相对固定渠道和最终用户；加交 3 种材料'),
    digest('17', 'V-L', '审查 45 个工作日（受理起）；报国务院/中央军委的不受限；鉴别、专家、实地核查不计'),
    digest('18', 'V-L', '变更非关键要素 20 个工作日；关键要素（种类、目的国、最终用户/用途）变→重新申请并交回'),
    digest('19', 'V-L', '登记凭证情形：进境/出境检修复运、展会复运、民航零部件维修备件等'),
    digest(
      '20',
      'V-L',
      '不得申请通用许可：刑事处罚；5年内情节严重行政处罚；管控名单境外主体在境内设立的企业/代表机构；其他',
    ),
  ],
})

export const generalLicence2009 = instrument({
  id: 'general-licence-2009',
  title: {
    zh: '两用物项和技术出口通用许可管理办法',
    en: 'Measures on General Licences for Exporting Dual-Use Items and Technologies',
  },
  number: '商务部令2009年第8号',
  rank: 'departmental-rule',
  issuer: issuers.mofcom,
  published: '2009-05-19',
  from: '2009-07-01',
  until: '2024-12-01',
  sure: 'V',
  note: {
    zh: '公布日属通行认识；以《两用物项出口管制条例》施行之日为其适用终止之日。',
    en: 'The day of publication is common knowledge. The first day of the Regulations of 2024 is taken as its end.',
  },
  sources: ['ask.fsou.com/html/text/chl/1171/117110_1.html'],
  articles: [
    digest('kinds', 'V', '甲类（一或多国、一或多用户、多种）/乙类（同一国固定用户、同种类）', {
      zh: '甲类与乙类',
      en: 'classes A and B',
    }),
    digest('validity', 'V', '有效期 ≤3年', { zh: '有效期', en: 'validity' }),
    digest(
      'conditions',
      'V',
      '从事 ≥2年；连续2年每年申领 甲 >40 份(含40)、乙 >30 份(含30)；近3年无刑罚或有关行政处罚',
      { zh: '条件', en: 'conditions' },
    ),
  ],
})

export const retailImports2018 = instrument({
  id: 'retail-imports-2018-49',
  title: {
    zh: '关于完善跨境电子商务零售进口税收政策的通知',
    en: 'Notice on taxes on cross-border e-commerce retail imports',
  },
  number: '财关税〔2018〕49号',
  rank: 'departmental-document',
  issuer: {
    zh: '财政部、海关总署、国家税务总局',
    en: 'Ministry of Finance; General Administration of Customs; State Taxation Administration',
  },
  published: '2018-11-29',
  from: '2019-01-01',
  sure: 'K',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [
    digest('limits', 'K', '单次 5000 元、个人年度 26000 元（财关税〔2018〕49号，2019-01-01）', {
      zh: '限值',
      en: 'limits',
    }),
    digest('tax', 'K', '限值内关税 0、增值税/消费税按 70%；单件超 5000 但在年度限值内可按全额征税进口。', {
      zh: '税收',
      en: 'tax',
    }),
  ],
})

export const cosmetics2020 = instrument({
  id: 'cosmetics-2020',
  title: { zh: '化妆品监督管理条例', en: 'Regulations on the Supervision of Cosmetics' },
  number: '国务院令第727号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2020-06-29',
  from: '2021-01-01',
  sure: 'V-L',
  note: { zh: '令号与日期属通行认识。', en: 'Number and days are common knowledge.' },
  articles: [digest('21', 'V-L', '化妆品注册/备案前应作安全评估（化妆品监督管理条例21条')],
})

export const pilots2023No9 = instrument({
  id: 'guofa-2023-9',
  title: {
    zh: '关于在有条件的自由贸易试验区和自由贸易港试点对接国际高标准推进制度型开放的若干措施',
    en: 'Measures trying institutional opening against high international standards in qualified pilot free trade zones and ports',
  },
  number: '国发〔2023〕9号',
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  published: '2023-06-29',
  signed: '2023-06-01',
  from: '2023-06-01',
  pilot: true,
  sure: 'V',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  sources: ['handmsg.com/page/2023/1210/'],
  articles: [
    digest('whole', 'V', '国发〔2023〕9号（2023-06-01，33条，5 自贸区+海南，含北京自贸区）'),
    digest(
      'finance',
      'K',
      '主体=境外金融机构、其投资者、跨境金融服务提供者；前提=要件完整且符合法定形式；起算=收到申请；120 天（自然日）内作出决定并及时通知；不能如期→立即通知并争取合理期限内决定；「内外一致」。同文见国发〔2023〕9号',
      { zh: '金融业务申请', en: 'financial applications' },
    ),
    digest('remanufacturing', 'U', '再制造按新品监管：源自国发〔2023〕9号第1项类试点；具体产品清单/公告', {
      zh: '再制造产品',
      en: 'remanufactured goods',
    }),
  ],
})

export const technologyTrade = instrument({
  id: 'technology-trade-2020',
  title: { zh: '中华人民共和国技术进出口管理条例', en: 'Regulations on the Import and Export of Technologies' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2020-11-29',
  from: '2020-11-29',
  sure: 'V-L',
  note: { zh: '修订日属通行认识。', en: 'The day of amendment is common knowledge.' },
  articles: [
    digest('32', 'V-L', '限制类申请 30 个工作日 决定（技术进出口管理条例32）'),
    digest('38', 'V-L', '自由类登记 3 个工作日（38）'),
  ],
})

export const foreignTrade2026 = instrument({
  id: 'foreign-trade-law-2025',
  title: { zh: '中华人民共和国对外贸易法', en: 'Foreign Trade Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2025-12-27',
  from: '2026-03-01',
  sure: 'K',
  articles: [digest('whole', 'K', '对外贸易法 2025-12-27 修订、2026-03-01 施行')],
})

export const customsInstruments = [
  advanceRuling236,
  customs2024No32,
  aeo2021,
  shenzhenInspection2020,
  exportControl2024,
  generalLicence2009,
  retailImports2018,
  cosmetics2020,
  pilots2023No9,
  technologyTrade,
  foreignTrade2026,
] as const

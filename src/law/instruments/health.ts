import { digest, instrument, issuers } from '../define.ts'

export const medicalInstitutions = instrument({
  id: 'medical-institutions-2022',
  title: { zh: '医疗机构管理条例', en: 'Regulations on Medical Institutions' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2022-03-29',
  from: '2022-05-01',
  sure: 'V-L',
  note: { zh: '修订日与施行日属通行认识。', en: 'The days of amendment and entry into force are common knowledge.' },
  articles: [
    digest('9', 'V-L', '医疗机构设置需批准+执业登记（医疗机构管理条例9、15条'),
    digest('15', 'V-L', '医疗机构设置需批准+执业登记（医疗机构管理条例9、15条'),
  ],
})

export const clinicFiling = instrument({
  id: 'clinic-filing-2022',
  title: { zh: '诊所备案管理暂行办法', en: 'Interim Measures on the Filing of Clinics' },
  number: '国卫医政发〔2022〕33号',
  rank: 'departmental-document',
  issuer: issuers.nhc,
  published: '2022-12-20',
  from: '2022-12-20',
  sure: 'K',
  note: { zh: '印发日属通行认识。', en: 'The day of issue is common knowledge.' },
  articles: [
    digest(
      'head',
      'K',
      '主要负责人须中国执业医师/中医类等且注册后临床 ≥5 年 → 外籍医生一般没有中国医师执业证，不能单独开诊所',
      { zh: '主要负责人', en: 'person in charge' },
    ),
  ],
})

export const foreignPhysicians = instrument({
  id: 'foreign-physicians-1992',
  title: {
    zh: '外国医师来华短期行医暂行管理办法',
    en: 'Interim Measures on Short-Term Practice by Foreign Physicians',
  },
  number: '卫生部令第24号',
  rank: 'departmental-rule',
  issuer: { zh: '卫生部', en: 'Ministry of Health' },
  published: '1992-10-07',
  from: '1993-01-01',
  sure: 'K',
  note: { zh: '2016 年修订；日期属通行认识。', en: 'As amended in 2016; the days are common knowledge.' },
  articles: [
    digest('registration', 'K', '外国医师短期行医：卫生部令第24号（2016修订），注册有效期 ≤1 年', {
      zh: '注册',
      en: 'registration',
    }),
    digest('hk-macao-taiwan', 'K', '港澳台医师可认定取得内地医师资格、依 CEPA/台湾规定开诊所', {
      zh: '港澳台医师',
      en: 'physicians from Hong Kong, Macao and Taiwan',
    }),
  ],
})

export const hospitals568 = instrument({
  id: 'mofcom-2024-568',
  title: {
    zh: '关于在医疗领域开展扩大开放试点工作的通知',
    en: 'Notice on pilots of wider opening in the medical field',
  },
  number: '商资函〔2024〕568号',
  rank: 'departmental-document',
  issuer: {
    zh: '商务部、国家卫生健康委、国家药监局',
    en: 'Ministry of Commerce; National Health Commission; National Medical Products Administration',
  },
  signed: '2024-09-07',
  published: '2024-09-08',
  from: '2024-09-07',
  pilot: true,
  sure: 'V',
  note: {
    zh: '自印发之日起施行；印发日 2024-09-07 属通行认识。',
    en: 'In force from the day of issue; 7 September 2024 as that day is common knowledge.',
  },
  sources: ['cnpre.com/list/lawsshow_pi.php?id=14841', 'm.fs755.com'],
  articles: [
    digest(
      'stem-cells',
      'V',
      '自印发之日起北京、上海、广东自贸区和海南允许外企从事人体干细胞、基因诊断与治疗技术开发应用（用于产品注册上市和生产）',
      {
        zh: '干细胞与基因',
        en: 'stem cells and genes',
      },
    ),
    digest('stem-cells.area', 'V', '是对负面清单「禁止投资」项的区域突破，仅限自贸试验区（不是全北京）', {
      zh: '适用范围',
      en: 'where it applies',
    }),
    digest('hospitals', 'V', '拟允许北京等 9 地设独资医院（中医类除外、不含并购公立医院）', {
      zh: '独资医院',
      en: 'wholly foreign-owned hospitals',
    }),
  ],
})

export const hospitalPilot2024 = instrument({
  id: 'wholly-owned-hospitals-2024',
  title: { zh: '独资医院领域扩大开放试点工作方案', en: 'Work plan for pilots of wholly foreign-owned hospitals' },
  rank: 'departmental-document',
  issuer: { zh: '国家卫生健康委、商务部等', en: 'National Health Commission; Ministry of Commerce and others' },
  published: '2024-11-29',
  from: '2024-11-01',
  pilot: true,
  sure: 'K',
  note: { zh: '2024-11 印发，具体日未核。', en: 'Issued in November 2024; the day is not verified.' },
  articles: [digest('whole', 'K', '《独资医院领域扩大开放试点工作方案》2024-11 印发')],
})

export const stemCell2015 = instrument({
  id: 'stem-cell-2015',
  title: { zh: '干细胞临床研究管理办法（试行）', en: 'Measures on Stem-Cell Clinical Research (trial)' },
  number: '国卫科教发〔2015〕48号',
  rank: 'departmental-document',
  issuer: issuers.nhc,
  published: '2015-08-21',
  from: '2015-07-20',
  until: '2026-05-01',
  sure: 'K',
  note: {
    zh: '日期属通行认识；以国务院令第818号施行之日为其适用终止之日。',
    en: 'The days are common knowledge. The first day of State Council Order 818 is taken as its end.',
  },
  articles: [digest('whole', 'K', '须三甲+药物临床试验资格，机构与项目双备案')],
})

export const biomedical818 = instrument({
  id: 'biomedical-technology-2025',
  title: {
    zh: '生物医学新技术临床研究和临床转化应用管理条例',
    en: 'Regulations on Clinical Research and Translation of New Biomedical Technologies',
  },
  number: '国务院令第818号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  signed: '2025-09-28',
  published: '2025-10-10',
  from: '2026-05-01',
  sure: 'V',
  sources: [
    'database.caixin.com/2025-10-10/102370268.html',
    'senlangbio.com/industry/158.html',
    'reportify.cn/social-media/728921985036506',
    'qui.org.cn',
  ],
  articles: [
    digest('institution', 'V', '临床研究机构须三级甲等等条件', { zh: '研究机构', en: 'institutions' }),
    digest('filing', 'V', '学术审查+伦理审查通过后 5 个工作日 内向国务院卫生健康部门备案', {
      zh: '备案',
      en: 'filing',
    }),
    digest('translation', 'V', '临床转化应用须其批准', { zh: '转化应用', en: 'translation' }),
    digest('no-fee', 'V', '不得向受试者收费', { zh: '不得收费', en: 'no fee' }),
    digest('records', 'V', '记录保存 ≥30年', { zh: '记录', en: 'records' }),
    digest('translation-time', 'U', '转化审批具体时限', { zh: '转化审批时限', en: 'time for approving translation' }),
  ],
})

export const drugTrials = instrument({
  id: 'drug-trials-2019',
  title: { zh: '药品临床试验审评审批（默示许可）', en: 'Clinical trials of medicines (implied permission)' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2019-08-26',
  from: '2019-12-01',
  sure: 'K',
  note: {
    zh: '依据为药品管理法；日期属通行认识。',
    en: 'Rests on the Drug Administration Law; the days are common knowledge.',
  },
  articles: [
    digest('whole', 'K', '按药品路径的细胞治疗仍走药品临床试验（60 个工作日默示许可；2024 起北京试点 30 个工作日）'),
  ],
})

const hgrTitle = { zh: '中华人民共和国人类遗传资源管理条例', en: 'Regulations on Human Genetic Resources' }
const hgrArticles = [
  digest('7', 'V-L', '第7条外方不得采集、保藏、对外提供'),
  digest('22', 'V-L', '第22条国际合作须批准，但为上市许可、在临床机构、材料不出境的国际合作临床试验 → 备案'),
  digest('32', 'V-L', '第32条批准 20 个工作日，可延 10 个工作日'),
] as const

export const hgr2019 = instrument({
  id: 'hgr-2019',
  title: hgrTitle,
  number: '国务院令第717号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2019-06-10',
  from: '2019-07-01',
  until: '2024-05-01',
  sure: 'V-L',
  note: {
    zh: '公布日属通行认识；至 2024 年修订施行。',
    en: 'The day of publication is common knowledge. In force in this version until the amendment of 2024.',
  },
  articles: hgrArticles,
})

export const hgr2024 = instrument({
  id: 'hgr-2024',
  title: hgrTitle,
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2024-03-10',
  from: '2024-05-01',
  sure: 'K',
  note: {
    zh: '2024 年修订属通行认识；所引条文据 2019 版，修订只改主管部门。',
    en: 'The amendment of 2024 is common knowledge. Articles are those of 2019; the amendment changed the competent authority only.',
  },
  articles: [
    ...hgrArticles,
    digest('authority', 'K', '2024-03-10 修订把主管部门由科技部改为国务院卫生健康部门（2024-05-01 起）', {
      zh: '主管部门',
      en: 'competent authority',
    }),
  ],
})

export const hgrRules2023 = instrument({
  id: 'hgr-rules-2023',
  title: { zh: '人类遗传资源管理条例实施细则', en: 'Implementing Rules of the Regulations on Human Genetic Resources' },
  number: '科学技术部令第21号',
  rank: 'departmental-rule',
  issuer: { zh: '科学技术部', en: 'Ministry of Science and Technology' },
  published: '2023-05-26',
  from: '2023-07-01',
  sure: 'V',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  sources: ['jingtian.com', 'flfgdq.cn'],
  articles: [
    digest('2', 'V', '信息不含临床数据、影像、蛋白质、代谢数据（第2条）'),
    digest('11', 'K', '境内资本实际控制的港澳机构视为境内单位（第11条）'),
    digest(
      '12',
      'K',
      '持有或间接持有 ≥50% 股份/股权/表决权/财产份额；或不足 50% 但足以支配决策；或协议等控制；其他（第12条）',
    ),
    digest(
      'collection',
      'K',
      '采集审批：重要遗传家系；特定地区；用于大规模人群研究且人数 >3000 例（为上市许可的临床试验除外）',
      { zh: '采集审批', en: 'approval of collection' },
    ),
    digest('report', 'K', '事先报告：信息向外方提供/开放使用', { zh: '事先报告', en: 'prior report' }),
    digest('security', 'K', '安全审查：重要家系、特定地区、>500 例 外显子组/基因组测序信息等', {
      zh: '安全审查',
      en: 'security review',
    }),
  ],
})

export const healthInstruments = [
  medicalInstitutions,
  clinicFiling,
  foreignPhysicians,
  hospitals568,
  hospitalPilot2024,
  stemCell2015,
  biomedical818,
  drugTrials,
  hgr2019,
  hgr2024,
  hgrRules2023,
] as const

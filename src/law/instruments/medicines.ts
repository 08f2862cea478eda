import { digest, instrument, issuers } from '../define.ts'

export const drugLaw2019 = instrument({
  id: 'drug-law-2019',
  title: { zh: '中华人民共和国药品管理法', en: 'Drug Administration Law' },
  rank: 'law',
  issuer: issuers.npcsc,
  published: '2019-08-26',
  from: '2019-12-01',
  sure: 'V-L',
  note: { zh: '日期属通行认识。', en: 'The days are common knowledge.' },
  articles: [
    digest('12', 'V-L', '药品管理法12、36条'),
    digest('23', 'V-L', '同情用药'),
    digest('36', 'V-L', '药品管理法12、36条'),
    digest('64', 'V-L', '从允许口岸进口、口岸药监备案、凭通关单放行'),
    digest(
      '65',
      'V-L',
      '医疗机构因临床急需进口少量药品：经国务院药监部门或国务院授权的省级政府批准；限指定医疗机构、特定医疗目的',
    ),
  ],
})

export const medicalDevices2021 = instrument({
  id: 'medical-devices-2021',
  title: { zh: '医疗器械监督管理条例', en: 'Regulations on the Supervision of Medical Devices' },
  number: '国务院令第739号',
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2021-03-18',
  from: '2021-06-01',
  sure: 'V-L',
  note: { zh: '令号与日期属通行认识。', en: 'Number and days are common knowledge.' },
  articles: [digest('57.3', 'V-L', '同理二、三类医疗器械')],
})

export const urgentImports2022 = instrument({
  id: 'urgent-imports-2022-18',
  title: { zh: '临床急需药品临时进口工作方案', en: 'Work plan for temporary imports of urgently needed medicines' },
  number: '国卫药政发〔2022〕18号',
  rank: 'departmental-document',
  issuer: {
    zh: '国家卫生健康委、国家药监局',
    en: 'National Health Commission; National Medical Products Administration',
  },
  published: '2022-06-23',
  from: '2022-06-23',
  sure: 'K',
  articles: [
    digest(
      'whole',
      'K',
      '境内无注册、无企业生产或短期无法恢复生产的境外已上市药；罕见病/危及生命无有效手段/明显临床优势',
    ),
  ],
})

export const drugRegulation2026 = instrument({
  id: 'drug-regulation-2026',
  title: { zh: '中华人民共和国药品管理法实施条例', en: 'Implementing Regulations of the Drug Administration Law' },
  rank: 'administrative-regulation',
  issuer: issuers.stateCouncil,
  published: '2026-01-27',
  from: '2026-05-15',
  sure: 'V',
  note: {
    zh: '施行日已核；公布日与令号未核。',
    en: 'The first day in force is verified; the day of publication and the number are not.',
  },
  sources: ['reportify.ai/social-media/768034713429208'],
  articles: [
    digest('exclusivity', 'V', '儿童药、罕见病药市场独占期', { zh: '市场独占期', en: 'market exclusivity' }),
    digest('number', 'U', '国务院令第828号（令号', { zh: '令号', en: 'number' }),
  ],
})

export const rareDiseaseZone = instrument({
  id: 'beijing-rare-disease-zone-2024',
  title: { zh: '北京罕见病药品保障先行区', en: 'Beijing pioneer zone for rare-disease medicines' },
  rank: 'local-document',
  issuer: {
    zh: '北京市药品监督管理局、北京市卫生健康委员会、北京海关、临空经济区管委会',
    en: 'Beijing Drug Administration; Beijing Health Commission; Beijing Customs; Airport Economic Zone Committee',
  },
  published: '2024-09-24',
  from: '2024-09-24',
  until: '2026-09-24',
  sure: 'V',
  note: {
    zh: '试行 2 年；期满后是否延续未核。',
    en: 'A trial of two years; whether it was prolonged is not verified.',
  },
  sources: ['flcube.com/?p=1373', 'ermababy.com/?p=35'],
  articles: [
    digest(
      'whole',
      'V',
      '「白名单」（机构/药品/进口企业三份），经国家药监局批准的品种可在天竺综保区保税备货、批准限额内「一次审批、多次通关/多次进口」；试行 2 年；审批由串联改并联',
    ),
    digest('prolonged', 'U', '2 年期满后是否延续', { zh: '期满后', en: 'after two years' }),
  ],
})

export const researchImports = instrument({
  id: 'beijing-research-imports',
  title: { zh: '北京生物医药研发用物品进口白名单试点', en: 'Beijing white list for imported research materials' },
  rank: 'local-document',
  issuer: issuers.city,
  published: '2024-01-01',
  from: '2024-01-01',
  sure: 'U',
  note: {
    zh: '内容已见，确切日期未核（2024 前后）。',
    en: 'Its content was seen; the day, around 2024, is not verified.',
  },
  sources: ['flcube.com/?p=30485'],
  articles: [digest('whole', 'V', '海淀、昌平、大兴、经开区；免进口药品通关单；试点 2 年；违规取消+2 年禁申请')],
})

const innovationTitle = (year: string) => ({
  zh: `北京市支持创新医药高质量发展若干措施（${year}年）`,
  en: `Beijing measures supporting innovative medicine (${year})`,
})

export const hospitalEntry2022 = instrument({
  id: 'beijing-hospital-entry-2022',
  title: {
    zh: '北京自贸试验区创新药“随批随进”文件',
    en: 'Beijing document on innovative medicines entering hospitals on approval',
  },
  rank: 'local-document',
  issuer: issuers.city,
  published: '2022-08-01',
  from: '2022-08-01',
  sure: 'V',
  note: { zh: '2022-08，具体日未核。', en: 'August 2022; the day is not verified.' },
  sources: ['en.jztmaker.com/news/328.html'],
  articles: [
    digest(
      'whole',
      'V',
      '北京 2022-08 文件「完成 I–III 期并在境内获批上市的创新药，允许在指定医疗机构随批随进，无需附加准入要求」（自贸区企业）',
    ),
  ],
})

export const innovativeMedicine2024 = instrument({
  id: 'beijing-innovative-medicine-2024',
  title: innovationTitle('2024'),
  rank: 'local-document',
  issuer: {
    zh: '北京市医疗保障局等九部门',
    en: 'Beijing Healthcare Security Administration and eight other departments',
  },
  published: '2024-04-17',
  from: '2024-04-17',
  sure: 'V',
  sources: ['529mall.com/Industrial/vehicles/2025/0414/1677.html'],
  articles: [
    digest('whole', 'V', '北京市支持创新医药高质量发展若干措施 2024-04-17（2024年）32条'),
    digest('institutions', 'U', '「指定医疗机构」名单', { zh: '指定医疗机构', en: 'designated institutions' }),
  ],
})

export const innovativeMedicine2025 = instrument({
  id: 'beijing-innovative-medicine-2025',
  title: innovationTitle('2025'),
  rank: 'local-document',
  issuer: {
    zh: '北京市医疗保障局等九部门',
    en: 'Beijing Healthcare Security Administration and eight other departments',
  },
  published: '2025-04-07',
  from: '2025-04-07',
  sure: 'V',
  sources: ['529mall.com/Industrial/vehicles/2025/0414/1677.html'],
  articles: [digest('whole', 'V', '2025-04-07（2025年）32条')],
})

export const bezoar2025 = instrument({
  id: 'nmpa-2025-25',
  title: {
    zh: '国家药监局 海关总署关于允许进口牛黄试点用于中成药生产的公告',
    en: 'Announcement on the pilot import of ox bezoar for Chinese patent medicines',
  },
  number: '国家药监局 海关总署公告2025年第25号',
  rank: 'departmental-document',
  issuer: {
    zh: '国家药监局、海关总署',
    en: 'National Medical Products Administration; General Administration of Customs',
  },
  published: '2025-04-21',
  from: '2025-04-21',
  until: '2027-04-21',
  pilot: true,
  sure: 'V',
  note: {
    zh: '试点 2 年；末日为 2027-04-20 或 21，取满两年之次日为首个失效日。标题从通行。',
    en: 'A pilot of two years, ending on 20 or 21 April 2027.',
  },
  sources: ['yequlv.cn/policy/policyDetail/14164', 'ghtou.com', 'guandian.hk'],
  articles: [
    digest('area', 'V', '12 省（京津冀沪浙赣鲁湘粤川闽桂）试点 2 年', { zh: '试点区域与期限', en: 'area and period' }),
    digest('origin', 'V', '来自不存在疯牛病疫情禁令国家（地区）', { zh: '来源', en: 'origin' }),
    digest('applicant', 'V', '申请人=试点区域内处方含牛黄中成药的 MAH；同集团试点区控股企业可用', {
      zh: '申请人',
      en: 'applicant',
    }),
    digest('use', 'V', '不得对外销售', { zh: '用途', en: 'use' }),
  ],
})

export const traceability2025 = instrument({
  id: 'medicine-traceability-2025',
  title: { zh: '药品追溯码医保采集应用文件', en: 'Collection of medicine trace codes for health insurance' },
  rank: 'departmental-document',
  issuer: { zh: '国家医保局等四部门', en: 'National Healthcare Security Administration and three other departments' },
  published: '2025-03-19',
  from: '2025-07-01',
  sure: 'V',
  sources: ['chinanews.com.cn/gn/2025/03-19/10385771.shtml'],
  articles: [
    digest('sale', 'K', '2025-07-01 起销售环节扫码方可医保结算', { zh: '销售环节', en: 'at sale' }),
    digest('full', 'V', '2026-01-01 起所有医药机构全量采集上传', { zh: '全量采集', en: 'full collection' }),
  ],
})

export const udi = instrument({
  id: 'udi-2021',
  title: { zh: '医疗器械唯一标识分批实施公告', en: 'Unique device identification by batches' },
  rank: 'departmental-document',
  issuer: issuers.nmpa,
  published: '2020-09-29',
  from: '2021-01-01',
  sure: 'K',
  articles: [
    digest('whole', 'K', 'UDI：第一批 9 类69种 2021-01-01；第二批全部三类 2022-06-01；第三批 103 种二类 2024-06-01'),
  ],
})

export const prescriptions = instrument({
  id: 'e-prescription-2025',
  title: {
    zh: '外配处方经医保电子处方中心流转的规定',
    en: 'Prescriptions dispensed outside to pass through the national prescription centre',
  },
  rank: 'departmental-document',
  issuer: { zh: '国家医疗保障局', en: 'National Healthcare Security Administration' },
  published: '2024-10-11',
  from: '2025-01-01',
  sure: 'K',
  note: { zh: '公布日属通行认识。', en: 'The day of publication is common knowledge.' },
  articles: [digest('whole', 'K', '2025-01-01 起外配处方应经电子处方中心流转')],
})

export const medicineInstruments = [
  drugLaw2019,
  medicalDevices2021,
  urgentImports2022,
  drugRegulation2026,
  rareDiseaseZone,
  researchImports,
  hospitalEntry2022,
  innovativeMedicine2024,
  innovativeMedicine2025,
  bezoar2025,
  traceability2025,
  udi,
  prescriptions,
] as const

/**
 * Measure 2.7. The green channel: the city receives, the health commission and customs look at it at the same time as the
 * medicines bureau. Who decides is the national administration, or a province that the State Council has authorised.
 */
import { cite, plan } from '../../law/cite.ts'
import { workingDays } from '../../time/period.ts'
import { groundsOf45 } from '../../window/general-law.ts'
import { procedure } from '../../window/publish.ts'
import { customs, healthCommission, medicinesAdministration, medicinesBureau } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remediesAt } from '../vocabulary/handling.ts'
import { urgentProduct } from '../vocabulary/medicine-import.ts'
import { urgentImport } from './urgent-import.ts'

export const urgentImportApproval = procedure({
  id: 'health.urgent-import-approval',
  name: { zh: '临床急需进口药械审批', en: 'Approval of an urgently needed import' },
  summary: {
    zh: '医疗机构因临床急需进口少量境外已上市药品或者二、三类医疗器械，各部门同时审查。',
    en: 'A hospital imports a small quantity of a medicine or device marketed abroad for urgent clinical need; the departments review at the same time.',
  },
  measures: ['2.7'],
  since: '2023-11-18',
  mode: 'approval',
  cites: [plan('2.7'), cite('drug-law-2019', '65'), cite('medical-devices-2021', '57.3')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '由医疗机构申请，限于指定医疗机构和特定医疗目的，少量',
        en: 'Asked for by a hospital, for a designated hospital, for a named medical purpose, in small quantity',
      },
      cites: [cite('drug-law-2019', '65')],
    },
    {
      says: {
        zh: '境内无注册、无企业生产或者短期无法恢复生产；用于罕见病、危及生命且无有效手段，或者有明显临床优势',
        en: 'Not registered, not made or not soon made again at home; for a rare disease, a threat to life without other means, or of clear clinical advantage',
      },
      cites: [cite('urgent-imports-2022-18', 'whole')],
    },
    {
      says: { zh: '从允许药品进口的口岸进口并备案', en: 'Imported through a port open to medicines, and filed there' },
      cites: [cite('drug-law-2019', '64')],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '医疗机构', en: 'The hospital' } },
    {
      title: { zh: '产品和用途', en: 'The product and its use' },
      facts: urgentImport.asks,
      fields: [
        { id: 'productName', name: { zh: '产品名称', en: 'name of the product' }, kind: 'line', most: 300 },
        {
          id: 'maker',
          name: { zh: '境外生产企业和上市国家', en: 'maker abroad, and where it is marketed' },
          kind: 'line',
          most: 300,
        },
        {
          id: 'quantity',
          name: { zh: '申请进口数量（最小包装）', en: 'quantity, in smallest packs' },
          kind: 'count',
          most: 1_000_000,
        },
        {
          id: 'medicalPurpose',
          name: { zh: '医疗目的和用药方案', en: 'medical purpose, and how it will be used' },
          kind: 'paragraph',
          most: 4000,
        },
      ],
    },
  ],
  papers: [
    { id: 'need', name: { zh: '临床急需说明', en: 'statement of the urgent need' }, kind: 'own' },
    { id: 'marketing', name: { zh: '境外上市证明', en: 'proof of marketing abroad' }, kind: 'foreign' },
    {
      id: 'management',
      name: { zh: '使用管理和应急预案', en: 'how its use is managed, and the plan for emergencies' },
      kind: 'own',
    },
  ],
  gates: [{ decision: urgentImport, output: 'mayApply', rulesOut: ['not-covered'] }],
  windows: [],
  lead: medicinesBureau,
  results: [
    {
      id: 'approval',
      name: { zh: '临时进口批件', en: 'approval of the import' },
      by: medicinesAdministration,
      licence: {
        id: 'urgent-import-approval',
        name: { zh: '临床急需进口批件', en: 'approval of an urgently needed import' },
        endNamed: true,
        claims: [
          { id: 'product', name: { zh: '产品', en: 'product' }, from: 'productName' },
          { id: 'product-kind', name: { zh: '产品类别', en: 'kind of product' }, from: urgentProduct.id },
          { id: 'quantity', name: { zh: '数量', en: 'quantity' }, from: 'quantity' },
        ],
      },
    },
  ],
  opinions: [
    {
      id: 'clinical-need',
      from: healthCommission,
      asks: { zh: '临床急需和指定医疗机构的意见', en: 'opinion on the urgent need and the hospital' },
      within: workingDays(5),
      silence: 'escalates',
      cites: [cite('urgent-imports-2022-18', 'whole'), plan('2.7', '绿色通道')],
    },
    {
      id: 'port',
      from: customs,
      asks: { zh: '进口口岸和通关安排', en: 'port of entry and clearance' },
      within: workingDays(5),
      silence: 'escalates',
      cites: [cite('drug-law-2019', '64'), plan('2.7', '绿色通道')],
    },
  ],
  terms: [],
  grounds: groundsOf45,
  visits: 0,
  fee: null,
  remedies: remediesAt({ zh: '国家药品监督管理局', en: 'the National Medical Products Administration' }),
  kept: keptTenYears,
  needsRules: {
    zh: '国务院授权北京市审批的文件未检得，现由国家药品监督管理局决定；绿色通道的专门时限未见规定，各部门 5 个工作日答复是内部时间。',
    en: 'No document of the State Council that authorises Beijing to approve was found, so the national administration decides; no time of its own was found for the green channel, and the five working days for opinions are internal.',
  },
})

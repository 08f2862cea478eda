/**
 * Measure 2.6. 随批随进: an innovative drug or device may be used in a designated hospital as soon as it is approved,
 * without any further condition of entry. Before the plan a Beijing document of August 2022 gave this to innovative
 * drugs of firms in the free trade zone alone; the plan covers all of Beijing and devices, and asks for clinical need.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList } from '../../rules/outcome.ts'
import { inDemonstrationZone, inFreeTradeZone, registeredIn } from '../vocabulary/common.ts'
import {
  approvedInChina,
  clinicalNeed,
  designatedInstitution,
  innovativeProduct,
  largeMedicalEquipment,
  trialsCompleted,
} from '../vocabulary/innovative-medicine.ts'

const planSigned = '2023-11-18'
const planPublished = '2023-11-23'
/** The document of 2022, as long as the plan had not taken its place (方案第三部分：遇有不一致的，依照本工作方案). */
const beforePlan = { until: planSigned, endPublished: planPublished } as const
const document2022 = cite('beijing-hospital-entry-2022', 'whole')

const innovative = innovativeProduct.is('drug', 'device')
/** Only a device can be large medical equipment. */
const largeEquipment = all(innovativeProduct.is('device'), largeMedicalEquipment.yes())

export const hospitalEntry = decision({
  id: 'health.hospital-entry',
  name: { zh: '创新药械随批随进', en: 'Innovative medicine into hospital on approval' },
  question: {
    zh: '获批的创新药械能否在指定医疗机构“随批随进”？',
    en: 'May the approved innovative drug or device enter a designated hospital on approval?',
  },
  measures: ['2.6'],
  since: '2022-08-01',
  asks: [
    innovativeProduct,
    approvedInChina,
    registeredIn,
    largeMedicalEquipment,
    trialsCompleted,
    designatedInstitution,
    clinicalNeed,
  ],
  gives: {
    entry: givesChoice({
      name: { zh: '进入医疗机构', en: 'entry into the institution' },
      options: {
        'on-approval': { zh: '随批随进，无需附加准入要求', en: 'on approval, with no further condition of entry' },
        ordinary: { zh: '不适用，按医疗机构的一般程序', en: 'not covered: the institution’s ordinary procedure' },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        innovative: { zh: '不是创新药械', en: 'not an innovative drug or device' },
        'innovative-drug': {
          zh: '不是创新药（2022 年文件不含器械）',
          en: 'not an innovative drug (the document of 2022 does not cover devices)',
        },
        approval: { zh: '未在我国境内获得上市许可', en: 'no marketing approval in China' },
        beijing: { zh: '不是在京注册企业的产品', en: 'not a product of a firm registered in Beijing' },
        'free-trade-zone': {
          zh: '不是北京自贸试验区企业的产品',
          en: 'not a product of a firm in the Beijing pilot free trade zone',
        },
        'large-equipment': { zh: '属于大型医用设备', en: 'large medical equipment' },
        trials: { zh: '未完成 I 至 III 期临床试验', en: 'trials of phases I to III not complete' },
        institution: { zh: '不在指定医疗机构使用', en: 'not used in a designated institution' },
        need: { zh: '没有临床需求', en: 'no clinical need' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'institution-list': {
          zh: '指定医疗机构名单未收录，是否指定由申请人说明，以主管部门答复为准',
          en: 'the list of designated institutions is not held here: the applicant states it, the authority’s answer decides',
        },
        'measures-2024': {
          zh: '北京市支持创新医药高质量发展若干措施（2024年，32 条）一并查看',
          en: 'see also the Beijing measures supporting innovative medicine (2024, 32 articles)',
        },
        'measures-2025': {
          zh: '北京市支持创新医药高质量发展若干措施（2025年，32 条）一并查看',
          en: 'see also the Beijing measures supporting innovative medicine (2025, 32 articles)',
        },
      },
    }),
  },
  answer: 'entry',
  closed: ['ordinary'],
  // Measure 2.6: conditions, and “大型医用设备除外”.
  moreNeverHarms: [approvedInChina, trialsCompleted, designatedInstitution, clinicalNeed],
  moreNeverHelps: [largeMedicalEquipment],
  rules: [
    rule('plan', {
      says: {
        zh: '在京注册企业境内获批的创新药械，在指定医疗机构根据临床需求“随批随进”',
        en: 'Innovative drugs and devices of Beijing firms, approved in China: into designated institutions as needed',
      },
      cites: [plan('2.6')],
      when: all(
        innovative,
        approvedInChina.yes(),
        inDemonstrationZone,
        not(largeEquipment),
        designatedInstitution.yes(),
        clinicalNeed.yes(),
      ),
      gives: { entry: 'on-approval' },
    }),
    rule('not-covered', {
      says: { zh: '条件不齐的，不适用“随批随进”', en: 'Where a condition is missing, the measure does not apply' },
      cites: [plan('2.6')],
      gives: { entry: 'ordinary' },
      otherwise: true,
    }),
    rule('missing-innovative', {
      says: { zh: '限于创新药械', en: 'Only innovative drugs and devices' },
      cites: [plan('2.6', '创新药械')],
      when: innovativeProduct.is('neither'),
      gives: { missing: ['innovative'] },
    }),
    rule('missing-approval', {
      says: { zh: '限于境内获批上市的', en: 'Only what is approved in China' },
      cites: [plan('2.6', '在我国境内获得上市许可')],
      when: approvedInChina.no(),
      gives: { missing: ['approval'] },
    }),
    rule('missing-beijing', {
      says: { zh: '限于在京注册企业', en: 'Only firms registered in Beijing' },
      cites: [plan('2.6', '在京注册企业')],
      when: not(inDemonstrationZone),
      gives: { missing: ['beijing'] },
    }),
    rule('excluded-large-equipment', {
      says: { zh: '大型医用设备除外', en: 'Large medical equipment is excepted' },
      cites: [plan('2.6', '大型医用设备除外')],
      when: largeEquipment,
      gives: { missing: ['large-equipment'] },
    }),
    rule('missing-institution', {
      says: { zh: '限于指定医疗机构', en: 'Only designated institutions' },
      cites: [plan('2.6', '在指定医疗机构')],
      when: designatedInstitution.no(),
      gives: { missing: ['institution'] },
    }),
    rule('missing-need', {
      says: { zh: '以临床需求为前提', en: 'Only where there is clinical need' },
      cites: [plan('2.6', '根据临床需求')],
      when: clinicalNeed.no(),
      gives: { missing: ['need'] },
    }),

    rule('free-trade-zone-2022', {
      says: {
        zh: '2022 年：自贸试验区企业完成 I–III 期并获批的创新药，在指定医疗机构随批随进',
        en: '2022: approved innovative drugs of free-trade-zone firms, phases I to III complete, into designated institutions',
      },
      cites: [document2022],
      ...beforePlan,
      when: all(
        innovativeProduct.is('drug'),
        approvedInChina.yes(),
        inFreeTradeZone,
        trialsCompleted.yes(),
        designatedInstitution.yes(),
      ),
      gives: { entry: 'on-approval' },
    }),
    rule('not-covered-2022', {
      says: { zh: '2022 年：条件不齐的，不适用', en: '2022: where a condition is missing, not covered' },
      cites: [document2022],
      ...beforePlan,
      gives: { entry: 'ordinary' },
      otherwise: true,
    }),
    rule('missing-drug-2022', {
      says: { zh: '2022 年：限于创新药', en: '2022: only innovative drugs' },
      cites: [cite('beijing-hospital-entry-2022', 'whole', '创新药')],
      ...beforePlan,
      when: any(innovativeProduct.is('device'), innovativeProduct.is('neither')),
      gives: { missing: ['innovative-drug'] },
    }),
    rule('missing-approval-2022', {
      says: { zh: '2022 年：限于境内获批上市的', en: '2022: only what is approved in China' },
      cites: [cite('beijing-hospital-entry-2022', 'whole', '在境内获批上市')],
      ...beforePlan,
      when: approvedInChina.no(),
      gives: { missing: ['approval'] },
    }),
    rule('missing-zone-2022', {
      says: { zh: '2022 年：限于自贸区企业', en: '2022: only firms in the free trade zone' },
      cites: [cite('beijing-hospital-entry-2022', 'whole', '自贸区企业')],
      ...beforePlan,
      when: not(inFreeTradeZone),
      gives: { missing: ['free-trade-zone'] },
    }),
    rule('missing-trials-2022', {
      says: { zh: '2022 年：须完成 I–III 期', en: '2022: phases I to III must be complete' },
      cites: [cite('beijing-hospital-entry-2022', 'whole', '完成 I–III 期')],
      ...beforePlan,
      when: trialsCompleted.no(),
      gives: { missing: ['trials'] },
    }),
    rule('missing-institution-2022', {
      says: { zh: '2022 年：限于指定医疗机构', en: '2022: only designated institutions' },
      cites: [cite('beijing-hospital-entry-2022', 'whole', '在指定医疗机构')],
      ...beforePlan,
      when: designatedInstitution.no(),
      gives: { missing: ['institution'] },
    }),

    rule('institution-list', {
      says: {
        zh: '指定医疗机构以主管部门公布为准',
        en: 'Which institutions are designated is for the authority to say',
      },
      cites: [cite('beijing-hospital-entry-2022', 'whole', '在指定医疗机构'), plan('2.6', '在指定医疗机构')],
      when: designatedInstitution.yes(),
      gives: { also: ['institution-list'] },
    }),
    rule('measures-2024', {
      says: { zh: '北京 2024 年 32 条', en: 'The 32 measures of 2024' },
      cites: [cite('beijing-innovative-medicine-2024', 'whole')],
      when: inDemonstrationZone,
      gives: { also: ['measures-2024'] },
    }),
    rule('measures-2025', {
      says: { zh: '北京 2025 年 32 条', en: 'The 32 measures of 2025' },
      cites: [cite('beijing-innovative-medicine-2025', 'whole')],
      when: inDemonstrationZone,
      gives: { also: ['measures-2025'] },
    }),
  ],
  next: {
    'on-approval': {
      zh: '向指定医疗机构提出，附上市许可与企业注册证明；医疗机构按临床需求使用。',
      en: 'Turn to the designated institution with the marketing approval and the firm’s registration; it uses the product as clinically needed.',
    },
    ordinary: {
      zh: '按医疗机构的一般遴选程序办理；境内未注册而临床急需的，另看临床急需进口。',
      en: 'Go by the institution’s ordinary selection. What is not approved in China but urgently needed goes by urgent import.',
    },
  },
})

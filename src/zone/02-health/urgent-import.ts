/**
 * Measure 2.7. Small imports of medicines and devices that a hospital urgently needs. The Drug Administration Law allows
 * them on approval; a work plan of June 2022 says which medicines. The plan supports a green channel in Beijing, of
 * which no document was found.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, notApplicable } from '../../rules/outcome.ts'
import { designatedInstitution } from '../vocabulary/innovative-medicine.ts'
import {
  domesticSupply,
  importingInstitution,
  marketedAbroad,
  smallQuantity,
  specificMedicalPurpose,
  urgentNeed,
  urgentProduct,
} from '../vocabulary/medicine-import.ts'

const medicine = urgentProduct.is('medicine')
const device = urgentProduct.is('device-2-3')
const product = urgentProduct.isNot('other')
const common = all(
  importingInstitution.yes(),
  designatedInstitution.yes(),
  specificMedicalPurpose.yes(),
  smallQuantity.yes(),
)
const urgentMedicine = all(
  marketedAbroad.yes(),
  domesticSupply.isNot('available'),
  urgentNeed.is('rare-disease', 'life-threatening', 'clear-advantage'),
)

export const urgentImport = decision({
  id: 'health.urgent-import',
  name: { zh: '临床急需进口药械', en: 'Import of urgently needed medicines and devices' },
  question: {
    zh: '医院临床急需的境外药械可以申请进口吗？',
    en: 'May a hospital apply to import a medicine or device it urgently needs?',
  },
  measures: ['2.7'],
  since: '2022-06-23',
  asks: [
    urgentProduct,
    importingInstitution,
    designatedInstitution,
    specificMedicalPurpose,
    smallQuantity,
    urgentNeed,
    marketedAbroad,
    domesticSupply,
  ],
  gives: {
    mayApply: givesChoice({
      name: { zh: '临床急需进口', en: 'urgent import' },
      options: {
        'may-apply': { zh: '可以申请，批准后进口', en: 'may be applied for, and imported once approved' },
        'not-covered': { zh: '不符合临床急需进口的条件', en: 'the conditions are not met' },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        institution: { zh: '不是医疗机构申请', en: 'it is not a medical institution that asks' },
        designated: { zh: '不在指定医疗机构使用', en: 'not used in a designated institution' },
        purpose: { zh: '不限于特定医疗目的', en: 'not limited to a specific medical purpose' },
        'small-quantity': { zh: '不是少量', en: 'not a small quantity' },
        urgent: { zh: '不是临床急需', en: 'not urgently needed' },
        'urgent-reason': {
          zh: '不属于罕见病、危及生命无有效手段、明显临床优势',
          en: 'not a rare disease, not life-threatening without treatment, no clear clinical advantage',
        },
        'marketed-abroad': { zh: '境外没有上市', en: 'not on the market abroad' },
        'domestic-supply': { zh: '境内有供应', en: 'available in China' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        approval: {
          zh: '由国务院药品监督管理部门或者国务院授权的省级政府批准；北京是否已获授权，以市药监局答复为准',
          en: 'approved by the national drug authority or a province that the State Council has empowered; ask the Beijing drug authority whether Beijing is',
        },
        port: {
          zh: '从允许药品进口的口岸进口，向口岸药监部门备案，凭通关单放行',
          en: 'through a port open to medicines, filed with its drug authority and released on its clearance form',
        },
        'green-channel': {
          zh: '方案支持在京建立审批绿色通道，程序与时限的文件未检得',
          en: 'the plan supports a green channel in Beijing; no document on its procedure and time was found',
        },
      },
    }),
  },
  answer: 'mayApply',
  closed: ['not-covered'],
  // Measure 2.7 with the Medicines Law 65: conditions, each of which must be met.
  moreNeverHarms: [importingInstitution, designatedInstitution, specificMedicalPurpose, smallQuantity, marketedAbroad],
  rules: [
    rule('other-product', {
      says: { zh: '只及于药品和二、三类医疗器械', en: 'Medicines and class II and III devices only' },
      cites: [cite('drug-law-2019', '65'), cite('medical-devices-2021', '57.3')],
      when: urgentProduct.is('other'),
      gives: {
        mayApply: notApplicable(
          '不是药品，也不是第二类、第三类医疗器械，不适用本条',
          'Neither a medicine nor a class II or III device: this measure does not apply',
        ),
      },
    }),
    rule('medicine', {
      says: {
        zh: '临床急需的少量药品，经批准由医疗机构进口，限指定医疗机构、特定医疗目的',
        en: 'Small quantities of urgently needed medicines, on approval, for designated institutions and specific purposes',
      },
      cites: [cite('drug-law-2019', '65'), cite('urgent-imports-2022-18', 'whole')],
      when: all(medicine, common, urgentMedicine),
      gives: { mayApply: 'may-apply', also: ['approval', 'port'] },
    }),
    rule('device', {
      says: { zh: '临床急需的少量二、三类医疗器械，同理', en: 'Class II and III devices likewise' },
      cites: [cite('medical-devices-2021', '57.3')],
      when: all(device, common, urgentNeed.isNot('none')),
      gives: { mayApply: 'may-apply', also: ['approval'] },
    }),
    rule('not-covered', {
      says: { zh: '条件不齐的，不能按临床急需进口', en: 'Where a condition is missing, not an urgent import' },
      cites: [cite('drug-law-2019', '65'), cite('medical-devices-2021', '57.3')],
      gives: { mayApply: 'not-covered' },
      otherwise: true,
    }),
    rule('missing-institution', {
      says: { zh: '限医疗机构申请', en: 'Only medical institutions' },
      cites: [cite('drug-law-2019', '65', '医疗机构因临床急需')],
      when: all(product, importingInstitution.no()),
      gives: { missing: ['institution'] },
    }),
    rule('missing-designated', {
      says: { zh: '限指定医疗机构', en: 'Only designated institutions' },
      cites: [cite('drug-law-2019', '65', '限指定医疗机构')],
      when: all(product, designatedInstitution.no()),
      gives: { missing: ['designated'] },
    }),
    rule('missing-purpose', {
      says: { zh: '限特定医疗目的', en: 'Only specific medical purposes' },
      cites: [cite('drug-law-2019', '65', '特定医疗目的')],
      when: all(product, specificMedicalPurpose.no()),
      gives: { missing: ['purpose'] },
    }),
    rule('missing-small-quantity', {
      says: { zh: '限少量', en: 'Only small quantities' },
      cites: [cite('drug-law-2019', '65', '少量药品')],
      when: all(product, smallQuantity.no()),
      gives: { missing: ['small-quantity'] },
    }),
    rule('missing-urgent', {
      says: { zh: '限临床急需', en: 'Only what is urgently needed' },
      cites: [cite('drug-law-2019', '65', '临床急需')],
      when: all(product, urgentNeed.is('none')),
      gives: { missing: ['urgent'] },
    }),
    rule('missing-urgent-reason', {
      says: { zh: '药品限三种急需', en: 'Medicines: three kinds of urgent need' },
      cites: [cite('urgent-imports-2022-18', 'whole', '罕见病/危及生命无有效手段/明显临床优势')],
      when: all(medicine, urgentNeed.is('other')),
      gives: { missing: ['urgent-reason'] },
    }),
    rule('missing-marketed-abroad', {
      says: { zh: '药品限境外已上市', en: 'Medicines: on the market abroad' },
      cites: [cite('urgent-imports-2022-18', 'whole', '境外已上市药')],
      when: all(medicine, marketedAbroad.no()),
      gives: { missing: ['marketed-abroad'] },
    }),
    rule('missing-domestic-supply', {
      says: {
        zh: '药品限境内无注册、无生产或者短期无法恢复生产',
        en: 'Medicines: not registered, not made or not soon again',
      },
      cites: [cite('urgent-imports-2022-18', 'whole', '境内无注册、无企业生产或短期无法恢复生产')],
      when: all(medicine, domesticSupply.is('available')),
      gives: { missing: ['domestic-supply'] },
    }),
    rule('green-channel', {
      says: { zh: '支持在京建立审批绿色通道', en: 'A green channel in Beijing is supported' },
      cites: [plan('2.7')],
      when: product,
      gives: { also: ['green-channel'] },
    }),
  ],
  next: {
    'may-apply': {
      zh: '由医疗机构提出申请，说明数量和医疗目的；批准后在指定医疗机构使用。',
      en: 'The institution applies, stating quantity and medical purpose; it is used there once approved.',
    },
    'not-covered': {
      zh: '罕见病药品另看先行区（trade.rare-disease-medicine）；境内有供应的，用境内产品。',
      en: 'For rare diseases see the pioneer zone (trade.rare-disease-medicine); where China has a supply, use that.',
    },
  },
})

import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { urgentImport } from './urgent-import.ts'

const medicine = {
  urgentProduct: 'medicine',
  importingInstitution: true,
  designatedInstitution: true,
  specificMedicalPurpose: true,
  smallQuantity: true,
  urgentNeed: 'rare-disease',
  marketedAbroad: true,
  domesticSupply: 'not-registered',
}
const device = { ...medicine, urgentProduct: 'device-2-3', urgentNeed: 'other' }
const on = '2023-11-18'
const no = (facts: object, missing: string) => ({
  on,
  facts: { ...medicine, ...facts },
  gives: { mayApply: 'not-covered', missing: [missing] },
})

describe('临床急需进口药械 urgently needed imports', () => {
  examples(urgentImport, [
    {
      case: '罕见病药，境外已上市，境内没有注册',
      on,
      facts: medicine,
      gives: { mayApply: 'may-apply', missing: null, also: ['approval', 'green-channel', 'port'] },
      by: ['medicine'],
    },
    {
      case: '危及生命、没有有效手段；境内已注册但无企业生产',
      on,
      facts: { ...medicine, urgentNeed: 'life-threatening', domesticSupply: 'not-produced' },
      gives: { mayApply: 'may-apply' },
    },
    {
      case: '明显临床优势；短期无法恢复生产',
      on,
      facts: { ...medicine, urgentNeed: 'clear-advantage', domesticSupply: 'not-resumable' },
      gives: { mayApply: 'may-apply' },
    },
    { case: '境内有供应', ...no({ domesticSupply: 'available' }, 'domestic-supply') },
    { case: '境外也没有上市', ...no({ marketedAbroad: false }, 'marketed-abroad') },
    { case: '药品属于其他急需', ...no({ urgentNeed: 'other' }, 'urgent-reason') },
    { case: '不是临床急需', ...no({ urgentNeed: 'none' }, 'urgent') },
    { case: '大量进口', ...no({ smallQuantity: false }, 'small-quantity') },
    { case: '不限特定医疗目的', ...no({ specificMedicalPurpose: false }, 'purpose') },
    { case: '不在指定医疗机构', ...no({ designatedInstitution: false }, 'designated') },
    { case: '不是医疗机构申请', ...no({ importingInstitution: false }, 'institution') },
    {
      case: '二、三类器械：同理，急需的种类不限于三种',
      on,
      facts: device,
      gives: { mayApply: 'may-apply', also: ['approval', 'green-channel'] },
      by: ['device'],
    },
    {
      case: '器械不问境外上市与境内供应',
      on,
      facts: { ...device, marketedAbroad: false, domesticSupply: 'available' },
      gives: { mayApply: 'may-apply', missing: null },
    },
    {
      case: '器械，不是临床急需',
      on,
      facts: { ...device, urgentNeed: 'none' },
      gives: { mayApply: 'not-covered', missing: ['urgent'] },
    },
    {
      case: '第一类器械',
      on,
      facts: { ...device, urgentProduct: 'other' },
      gives: { mayApply: 'not-applicable', missing: null, also: null },
    },
    {
      case: '方案前一日：可以申请，还没有绿色通道',
      on: '2023-11-17',
      facts: medicine,
      gives: { mayApply: 'may-apply', also: ['approval', 'port'] },
    },
    { case: '2022 年工作方案之日', on: '2022-06-23', facts: medicine, gives: { mayApply: 'may-apply' } },
    {
      case: '大量进口，但拟进口的产品为第二类、第三类医疗器械：不符合临床急需进口的条件',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'device-2-3', smallQuantity: false },
      gives: { mayApply: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '境内有供应，《临床急需药品临时进口工作方案》施行之日：不符合临床急需进口的条件',
      on: '2022-06-23',
      facts: { ...medicine, domesticSupply: 'available' },
      gives: { mayApply: 'not-covered', missing: ['domestic-supply'] },
      by: ['not-covered'],
    },
    {
      case: '境外也没有上市，《临床急需药品临时进口工作方案》施行之日：不符合临床急需进口的条件',
      on: '2022-06-23',
      facts: { ...medicine, marketedAbroad: false },
      gives: { mayApply: 'not-covered', missing: ['marketed-abroad'] },
      by: ['not-covered'],
    },
    {
      case: '药品属于其他急需，《临床急需药品临时进口工作方案》施行之日：不符合临床急需进口的条件',
      on: '2022-06-23',
      facts: { ...medicine, urgentNeed: 'other' },
      gives: { mayApply: 'not-covered', missing: ['urgent-reason'] },
      by: ['not-covered'],
    },
    {
      case: '不是临床急需，但拟进口的产品为其他（第一类医疗器械等）：不适用',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'other', urgentNeed: 'none' },
      gives: { mayApply: 'not-applicable', missing: null },
      by: ['other-product'],
    },
    {
      case: '大量进口，但拟进口的产品为其他（第一类医疗器械等）：不适用',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'other', smallQuantity: false },
      gives: { mayApply: 'not-applicable', missing: null },
      by: ['other-product'],
    },
    {
      case: '不限特定医疗目的，但拟进口的产品为第二类、第三类医疗器械：不符合临床急需进口的条件',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'device-2-3', specificMedicalPurpose: false },
      gives: { mayApply: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '不限特定医疗目的，但拟进口的产品为其他（第一类医疗器械等）：不适用',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'other', specificMedicalPurpose: false },
      gives: { mayApply: 'not-applicable', missing: null },
      by: ['other-product'],
    },
    {
      case: '不在指定医疗机构，但拟进口的产品为第二类、第三类医疗器械：不符合临床急需进口的条件',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'device-2-3', designatedInstitution: false },
      gives: { mayApply: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '不在指定医疗机构，但拟进口的产品为其他（第一类医疗器械等）：不适用',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'other', designatedInstitution: false },
      gives: { mayApply: 'not-applicable', missing: null },
      by: ['other-product'],
    },
    {
      case: '不是医疗机构申请，但拟进口的产品为第二类、第三类医疗器械：不符合临床急需进口的条件',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'device-2-3', importingInstitution: false },
      gives: { mayApply: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '不是医疗机构申请，但拟进口的产品为其他（第一类医疗器械等）：不适用',
      on: '2023-11-18',
      facts: { ...medicine, urgentProduct: 'other', importingInstitution: false },
      gives: { mayApply: 'not-applicable', missing: null },
      by: ['other-product'],
    },
  ])
  proves(urgentImport)
})

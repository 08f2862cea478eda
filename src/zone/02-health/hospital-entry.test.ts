import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { hospitalEntry } from './hospital-entry.ts'

const drug = {
  innovativeProduct: 'drug',
  approvedInChina: true,
  registeredIn: 'beijing-other',
  designatedInstitution: true,
  clinicalNeed: true,
}
const device = { ...drug, innovativeProduct: 'device', largeMedicalEquipment: false }
const inZone = { ...drug, registeredIn: 'beijing-ftz', trialsCompleted: true }
const on = '2023-11-18'

describe('创新药械随批随进 innovative medicine into hospital on approval', () => {
  examples(hospitalEntry, [
    {
      case: '创新药，各条件齐备',
      on,
      facts: drug,
      gives: { entry: 'on-approval', missing: null, also: ['institution-list'] },
      by: ['plan'],
    },
    { case: '创新器械，非大型医用设备', on, facts: device, gives: { entry: 'on-approval', missing: null } },
    {
      case: '大型医用设备除外',
      on,
      facts: { ...device, largeMedicalEquipment: true },
      gives: { entry: 'ordinary', missing: ['large-equipment'] },
      by: ['not-covered'],
    },
    {
      case: '大型医用设备只就器械而言，药品不问',
      on,
      facts: { ...drug, largeMedicalEquipment: true },
      gives: { entry: 'on-approval', missing: null },
    },
    {
      case: '既非创新药也非创新器械',
      on,
      facts: { ...drug, innovativeProduct: 'neither' },
      gives: { entry: 'ordinary', missing: ['innovative'] },
    },
    {
      case: '未在境内获批（只在境外获批）',
      on,
      facts: { ...drug, approvedInChina: false },
      gives: { entry: 'ordinary', missing: ['approval'] },
    },
    {
      case: '企业在上海临港注册',
      on,
      facts: { ...drug, registeredIn: 'shanghai-pilot' },
      gives: { entry: 'ordinary', missing: ['beijing'] },
    },
    {
      case: '企业在自贸试验区内注册，同属在京注册',
      on,
      facts: { ...drug, registeredIn: 'beijing-ftz' },
      gives: { entry: 'on-approval' },
    },
    {
      case: '产品为创新药、已在我国境内获得上市许可、注册在北京自贸试验区内、用于指定医疗机构、有临床需求，施行之日：随批随进，无需附加准入要求',
      on: '2025-04-07',
      facts: { ...drug, registeredIn: 'beijing-ftz' },
      gives: { entry: 'on-approval', also: ['institution-list', 'measures-2024', 'measures-2025'] },
      by: ['plan'],
    },
    {
      case: '不在指定医疗机构',
      on,
      facts: { ...drug, designatedInstitution: false },
      gives: { entry: 'ordinary', missing: ['institution'], also: null },
    },
    {
      case: '没有临床需求',
      on,
      facts: { ...drug, clinicalNeed: false },
      gives: { entry: 'ordinary', missing: ['need'] },
    },
    {
      case: '缺几项就说几项',
      on,
      facts: {
        innovativeProduct: 'device',
        approvedInChina: false,
        registeredIn: 'elsewhere',
        largeMedicalEquipment: true,
        designatedInstitution: false,
        clinicalNeed: false,
      },
      gives: { entry: 'ordinary', missing: ['approval', 'beijing', 'institution', 'large-equipment', 'need'] },
    },
    {
      case: '方案不再要求完成 I–III 期',
      on,
      facts: { ...drug, trialsCompleted: false },
      gives: { entry: 'on-approval', missing: null },
    },
    {
      case: '注册在北京、自贸试验区外、未完成 I 至 III 期临床试验，施行之日：不适用，按医疗机构的一般程序',
      on: '2022-08-01',
      facts: { ...drug, trialsCompleted: false },
      gives: { entry: 'ordinary', missing: ['free-trade-zone', 'trials'] },
      by: ['not-covered-2022'],
    },
  ])
  examples(hospitalEntry, [
    {
      case: '方案前一日：自贸区外企业的创新药不在 2022 年文件之内',
      on: '2023-11-17',
      facts: { ...drug, trialsCompleted: true },
      gives: { entry: 'ordinary', missing: ['free-trade-zone'] },
      by: ['not-covered-2022'],
    },
    {
      case: '方案前一日，但注册在上海试点片区：不适用，按医疗机构的一般程序',
      on: '2023-11-17',
      facts: { ...drug, trialsCompleted: true, registeredIn: 'shanghai-pilot' },
      gives: { entry: 'ordinary', missing: ['free-trade-zone'] },
      by: ['not-covered-2022'],
    },
    {
      case: '方案前一日：自贸区企业的创新药，完成 I–III 期',
      on: '2023-11-17',
      facts: inZone,
      gives: { entry: 'on-approval', missing: null },
      by: ['free-trade-zone-2022'],
    },
    {
      case: '方案前一日，但使用的医疗机构不在指定之列：不适用，按医疗机构的一般程序',
      on: '2023-11-17',
      facts: { ...inZone, designatedInstitution: false },
      gives: { entry: 'ordinary' },
      by: ['not-covered-2022'],
    },
    {
      case: '2022 年文件起始之日',
      on: '2022-08-01',
      facts: inZone,
      gives: { entry: 'on-approval', also: ['institution-list'] },
    },
    {
      case: '2022 年文件没有写临床需求',
      on: '2023-11-17',
      facts: { ...inZone, clinicalNeed: false },
      gives: { entry: 'on-approval' },
    },
    {
      case: '2022 年文件没有写临床需求，但尚未在我国境内获得上市许可：不适用，按医疗机构的一般程序',
      on: '2023-11-17',
      facts: { ...inZone, clinicalNeed: false, approvedInChina: false },
      gives: { entry: 'ordinary', missing: ['approval'] },
      by: ['not-covered-2022'],
    },
    {
      case: '同一情形在方案之后须有临床需求',
      on,
      facts: { ...inZone, clinicalNeed: false },
      gives: { entry: 'ordinary', missing: ['need'] },
    },
    {
      case: '2022 年文件：未完成 I–III 期',
      on: '2023-11-17',
      facts: { ...inZone, trialsCompleted: false },
      gives: { entry: 'ordinary', missing: ['trials'] },
    },
    {
      case: '2022 年文件：器械不在内',
      on: '2023-11-17',
      facts: { ...inZone, innovativeProduct: 'device', largeMedicalEquipment: false },
      gives: { entry: 'ordinary', missing: ['innovative-drug'] },
    },
    {
      case: '产品为创新医疗器械，施行之日：不适用，按医疗机构的一般程序',
      on: '2022-08-01',
      facts: { ...inZone, innovativeProduct: 'device', largeMedicalEquipment: false },
      gives: { entry: 'ordinary', missing: ['innovative-drug'] },
      by: ['not-covered-2022'],
    },
    {
      case: '2022 年文件，但属于大型医用设备：不适用，按医疗机构的一般程序',
      on: '2023-11-17',
      facts: { ...inZone, innovativeProduct: 'device', largeMedicalEquipment: true },
      gives: { entry: 'ordinary', missing: ['innovative-drug'] },
      by: ['not-covered-2022'],
    },
    {
      case: '2022 年文件：非创新产品',
      on: '2023-11-17',
      facts: { ...inZone, innovativeProduct: 'neither' },
      gives: { entry: 'ordinary', missing: ['innovative-drug'] },
    },
    {
      case: '2022 年文件：未获批、不在指定机构',
      on: '2023-11-17',
      facts: { ...inZone, approvedInChina: false, designatedInstitution: false },
      gives: { entry: 'ordinary', missing: ['approval', 'institution'] },
    },
    {
      case: '尚未在我国境内获得上市许可、使用的医疗机构不在指定之列，施行之日：不适用，按医疗机构的一般程序',
      on: '2022-08-01',
      facts: { ...inZone, approvedInChina: false, designatedInstitution: false },
      gives: { entry: 'ordinary', missing: ['approval', 'institution'] },
      by: ['not-covered-2022'],
    },
    {
      case: '方案当日、公布前一日所知：仍按 2022 年文件',
      on,
      knownOn: '2023-11-22',
      facts: { ...drug, trialsCompleted: true },
      gives: { entry: 'ordinary', missing: ['free-trade-zone'] },
    },
    {
      case: '方案当日、公布之日所知：按方案',
      on,
      knownOn: '2023-11-23',
      facts: { ...drug, trialsCompleted: true },
      gives: { entry: 'on-approval', missing: null },
    },
  ])
  examples(hospitalEntry, [
    { case: '2024 年 32 条前一日', on: '2024-04-16', facts: drug, gives: { also: ['institution-list'] } },
    {
      case: '2024 年 32 条当日',
      on: '2024-04-17',
      facts: drug,
      gives: { also: ['institution-list', 'measures-2024'] },
    },
    {
      case: '2025 年 32 条前一日',
      on: '2025-04-06',
      facts: drug,
      gives: { also: ['institution-list', 'measures-2024'] },
    },
    {
      case: '2025 年 32 条当日',
      on: '2025-04-07',
      facts: drug,
      gives: { also: ['institution-list', 'measures-2024', 'measures-2025'] },
    },
    {
      case: '2025 年 32 条：外地企业不提示',
      on: '2025-04-07',
      facts: { ...drug, registeredIn: 'elsewhere' },
      gives: { entry: 'ordinary', also: ['institution-list'] },
    },
  ])
  proves(hospitalEntry)
})

import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { sourceCodeDemandLawful } from './source-code-demand.ts'

const importer = {
  sourceCodeDemandedBy: 'authority',
  sourceCodeAsCondition: true,
  demandInBeijing: true,
  softwareForCriticalInfrastructure: false,
  softwareReach: 'mass-market',
  softwareActivity: 'import',
  sourceCodeOwner: 'firm',
  demandInLicensing: false,
  sourceCodeDemand: 'access',
}
const licence = { ...importer, demandInLicensing: true, sourceCodeDemand: 'transfer' }

describe('不得强制源代码 no source code as a condition', () => {
  examples(sourceCodeDemandLawful, [
    {
      case: '进口大众市场软件，机关要求获取源代码：方案前一日，只有许可法的一般规则',
      on: '2023-11-17',
      facts: importer,
      gives: { demand: 'not-covered', also: null },
      by: ['not-covered'],
    },
    {
      case: '进口大众市场软件，机关要求获取源代码：方案当日',
      on: '2023-11-18',
      facts: importer,
      gives: { demand: 'unlawful', also: null },
      by: ['mass-market'],
    },
    {
      case: '方案公布前一日看：还看不到',
      on: '2023-11-20',
      knownOn: '2023-11-22',
      facts: importer,
      gives: { demand: 'not-covered' },
    },
    {
      case: '方案公布当日看',
      on: '2023-11-20',
      knownOn: '2023-11-23',
      facts: importer,
      gives: { demand: 'unlawful' },
    },
    ...(['distribution', 'sale', 'use'] as const).map((softwareActivity) => ({
      case: `活动为 ${softwareActivity}`,
      on: '2024-01-01',
      facts: { ...importer, softwareActivity },
      gives: { demand: 'unlawful' },
    })),
    {
      case: '其他活动（如委托开发）不在列举之内',
      on: '2024-01-01',
      facts: { ...importer, softwareActivity: 'other' },
      gives: { demand: 'not-covered' },
    },
    {
      case: '含有大众市场软件的产品',
      on: '2024-01-01',
      facts: { ...importer, softwareReach: 'product-with-mass-market' },
      gives: { demand: 'unlawful' },
    },
    {
      case: '定制软件',
      on: '2024-01-01',
      facts: { ...importer, softwareReach: 'bespoke' },
      gives: { demand: 'not-covered', also: ['not-mass-market'] },
    },
    {
      case: '用于关键信息基础设施的软件',
      on: '2024-01-01',
      facts: { ...importer, softwareForCriticalInfrastructure: true },
      gives: { demand: 'not-covered', also: ['critical-infrastructure'] },
    },
    {
      case: '工作人员提出的同样禁止',
      on: '2024-01-01',
      facts: { ...importer, sourceCodeDemandedBy: 'authority-staff' },
      gives: { demand: 'unlawful' },
    },
    {
      case: '企业之间的要求不受这一条约束',
      on: '2024-01-01',
      facts: { ...importer, sourceCodeDemandedBy: 'private' },
      gives: { demand: 'not-covered', also: ['private-party'] },
    },
    {
      case: '不作为条件、自愿提供',
      on: '2024-01-01',
      facts: { ...importer, sourceCodeAsCondition: false },
      gives: { demand: 'not-covered' },
    },
    {
      case: '要求转让的同样禁止',
      on: '2024-01-01',
      facts: { ...importer, sourceCodeDemand: 'transfer' },
      gives: { demand: 'unlawful' },
    },
    {
      case: '个人所有的源代码',
      on: '2024-01-01',
      facts: { ...importer, sourceCodeOwner: 'individual' },
      gives: { demand: 'unlawful' },
    },
    {
      case: '机关自己所有的源代码',
      on: '2024-01-01',
      facts: { ...importer, sourceCodeOwner: 'other' },
      gives: { demand: 'not-covered' },
    },
    {
      case: '北京以外，方案不适用',
      on: '2024-01-01',
      facts: { ...importer, demandInBeijing: false },
      gives: { demand: 'not-covered' },
    },
    {
      case: '方案前，许可中要求转让：许可法已禁止',
      on: '2023-11-17',
      facts: licence,
      gives: { demand: 'unlawful', also: null },
      by: ['licensing'],
    },
    {
      case: '方案前，许可中只要求获取：不当然是转让技术',
      on: '2023-11-17',
      facts: { ...licence, sourceCodeDemand: 'access' },
      gives: { demand: 'not-covered', also: ['access-in-licensing'] },
    },
    {
      case: '许可中要求转让关键信息基础设施软件的源代码：许可法的一般规则仍禁止',
      on: '2024-01-01',
      facts: { ...licence, softwareForCriticalInfrastructure: true },
      gives: { demand: 'unlawful', also: ['critical-infrastructure'] },
      by: ['licensing'],
    },
    {
      case: '许可中要求转让定制软件源代码，北京以外：许可法全国适用',
      on: '2024-01-01',
      facts: { ...licence, softwareReach: 'bespoke', demandInBeijing: false },
      gives: { demand: 'unlawful', also: ['not-mass-market'] },
    },
    {
      case: '方案后许可中要求转让：两条禁止并立',
      on: '2024-01-01',
      facts: licence,
      gives: { demand: 'unlawful', also: null },
      by: ['licensing', 'mass-market'],
    },
    {
      case: '许可中要求转让，但不作为条件',
      on: '2024-01-01',
      facts: { ...licence, sourceCodeAsCondition: false },
      gives: { demand: 'not-covered' },
    },
    {
      case: '私人一方提出，其余未答：已可断定',
      on: '2024-01-01',
      facts: { sourceCodeDemandedBy: 'private' },
      gives: { demand: 'not-covered' },
    },
  ])
  proves(sourceCodeDemandLawful)
})

import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { inspectionMode } from './inspection-mode.ts'

const machine = {
  onInspectionList: true,
  registeredIn: 'beijing-other',
  customsCreditGrade: 'advanced',
  highTechEnterprise: true,
  importedForOwnUse: true,
  importedArticle: 'equipment',
  inspectionExclusions: [],
}
const shenzhen = { ...machine, registeredIn: 'shenzhen', customsCreditGrade: 'regular' }
const waits = { mode: 'needs-rules', unmet: null, also: ['announcement-not-found'] }

describe('合格保证+符合性验证 assurance plus verification', () => {
  examples(inspectionMode, [
    {
      case: '条件都满足：方案前一日',
      on: '2023-11-17',
      facts: machine,
      gives: { mode: 'ordinary', unmet: null, also: null },
    },
    { case: '条件都满足：方案当日，尚待公告', on: '2023-11-18', facts: machine, gives: waits, by: ['all-met'] },
    {
      case: '方案公布前一日看',
      on: '2023-11-20',
      knownOn: '2023-11-22',
      facts: machine,
      gives: { mode: 'ordinary' },
    },
    { case: '方案公布当日看', on: '2023-11-20', knownOn: '2023-11-23', facts: machine, gives: waits },
    { case: '料件', on: '2024-06-01', facts: { ...machine, importedArticle: 'materials' }, gives: waits },
    {
      case: '自贸试验区在北京之内',
      on: '2024-06-01',
      facts: { ...machine, registeredIn: 'beijing-ftz' },
      gives: waits,
    },
    {
      case: '未列入法定检验',
      on: '2024-06-01',
      facts: { ...machine, onInspectionList: false },
      gives: { mode: 'not-applicable', unmet: null },
    },
    {
      case: '不在京注册',
      on: '2024-06-01',
      facts: { ...machine, registeredIn: 'elsewhere' },
      gives: { mode: 'ordinary', unmet: ['not-beijing'] },
    },
    {
      case: '常规管理企业',
      on: '2024-06-01',
      facts: { ...machine, customsCreditGrade: 'regular' },
      gives: { mode: 'ordinary', unmet: ['not-advanced'], also: ['how-to-be-certified'] },
    },
    {
      case: '失信企业',
      on: '2024-06-01',
      facts: { ...machine, customsCreditGrade: 'discredited' },
      gives: { mode: 'ordinary', unmet: ['not-advanced'] },
    },
    {
      case: '不是高新技术企业',
      on: '2024-06-01',
      facts: { ...machine, highTechEnterprise: false },
      gives: { mode: 'ordinary', unmet: ['not-high-tech'] },
    },
    {
      case: '转售，不是自用',
      on: '2024-06-01',
      facts: { ...machine, importedForOwnUse: false },
      gives: { mode: 'ordinary', unmet: ['not-own-use'] },
    },
    {
      case: '不是设备或料件',
      on: '2024-06-01',
      facts: { ...machine, importedArticle: 'other' },
      gives: { mode: 'ordinary', unmet: ['not-equipment-or-materials'] },
    },
    ...(['animals-plants', 'special-health-articles', 'other-quarantine'] as const).map((code) => ({
      case: `涉及检疫：${code}`,
      on: '2024-06-01',
      facts: { ...machine, inspectionExclusions: [code] },
      gives: { mode: 'ordinary', unmet: ['quarantine'] },
    })),
    ...(
      [
        'complete-plant',
        'used-mechanical-electrical',
        'medical-device',
        'special-equipment',
        'other-high-risk',
      ] as const
    ).map((code) => ({
      case: `质量安全风险较高：${code}`,
      on: '2024-06-01',
      facts: { ...machine, inspectionExclusions: [code] },
      gives: { mode: 'ordinary', unmet: ['high-risk'] },
    })),
    {
      case: '几项都不满足，逐项列明',
      on: '2024-06-01',
      facts: {
        ...machine,
        customsCreditGrade: 'regular',
        highTechEnterprise: false,
        inspectionExclusions: ['animals-plants', 'special-equipment'],
      },
      gives: { mode: 'ordinary', unmet: ['high-risk', 'not-advanced', 'not-high-tech', 'quarantine'] },
    },
    {
      case: '深圳先例：常规管理的高新技术企业自用设备',
      on: '2021-11-01',
      facts: shenzhen,
      gives: { mode: 'assurance-verification', unmet: null, also: ['shenzhen-papers'] },
      by: ['shenzhen'],
    },
    {
      case: '深圳先例：高级认证同样适用',
      on: '2024-06-01',
      facts: { ...shenzhen, customsCreditGrade: 'advanced' },
      gives: { mode: 'assurance-verification' },
    },
    {
      case: '深圳先例：失信企业不适用',
      on: '2024-06-01',
      facts: { ...shenzhen, customsCreditGrade: 'discredited' },
      gives: { mode: 'ordinary' },
    },
    ...(['special-equipment', 'used-mechanical-electrical'] as const).map((code) => ({
      case: `深圳先例写明排除：${code}`,
      on: '2024-06-01',
      facts: { ...shenzhen, inspectionExclusions: [code] },
      gives: { mode: 'ordinary' },
    })),
    ...(['complete-plant', 'medical-device', 'animals-plants'] as const).map((code) => ({
      case: `深圳先例未写明：${code}`,
      on: '2024-06-01',
      facts: { ...shenzhen, inspectionExclusions: [code] },
      gives: { mode: 'needs-rules' },
    })),
  ])
  proves(inspectionMode)
})

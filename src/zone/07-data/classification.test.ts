import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { classification } from './classification.ts'

const data = {
  importantDataExported: 'none',
  dataField: 'autonomous-driving',
  biogeneticData: false,
  registeredIn: 'beijing-ftz',
}
const on = '2023-11-18'

describe('数据分类分级与重要数据 classes of data', () => {
  examples(classification, [
    ...['told', 'published'].map((importantDataExported) => ({
      case: `重要数据 ${importantDataExported}`,
      on,
      facts: { ...data, importantDataExported },
      gives: { important: 'important', level: 'important' },
    })),
    {
      case: '没有重要数据，自动驾驶：指南须配套',
      on,
      facts: data,
      gives: { important: 'none', level: 'needs-rules', also: null },
      by: ['none'],
    },
    {
      case: '生物基因',
      on,
      facts: { ...data, dataField: 'other', biogeneticData: true },
      gives: { level: 'needs-rules' },
    },
    { case: '其他行业', on, facts: { ...data, dataField: 'retail' }, gives: { level: 'needs-rules' } },
    {
      case: '疑似，令16施行前一日：自行识别',
      on: '2024-03-21',
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { important: 'needs-rules' },
    },
    {
      case: '疑似，令16施行当日：不申报',
      on: '2024-03-22',
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { important: 'not-treated' },
      by: ['suspected'],
    },
    {
      case: '疑似，网络数据条例前一日',
      on: '2024-12-31',
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { important: 'not-treated' },
      by: ['suspected'],
    },
    {
      case: '疑似，网络数据条例当日',
      on: '2025-01-01',
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { important: 'not-treated' },
    },
    {
      case: '重要数据，网络数据条例前一日：没有年度评估',
      on: '2024-12-31',
      facts: { ...data, importantDataExported: 'told', registeredIn: 'elsewhere' },
      gives: { also: null },
    },
    {
      case: '重要数据为有，已被相关部门、地区告知、注册在北京以外、数据所属领域为自动驾驶（智能网联汽车），施行之日：重要数据',
      on: '2026-05-11',
      facts: { ...data, importantDataExported: 'told', registeredIn: 'elsewhere' },
      gives: { important: 'important', also: ['risk-assessment'] },
      by: ['important'],
    },
    {
      case: '重要数据，网络数据条例当日：年度评估',
      on: '2025-01-01',
      facts: { ...data, importantDataExported: 'told', registeredIn: 'elsewhere' },
      gives: { also: ['risk-assessment'] },
    },
    { case: '自贸区参考规则：前一日', on: '2024-08-29', facts: data, gives: { also: null } },
    { case: '自贸区参考规则：当日', on: '2024-08-30', facts: data, gives: { also: ['reference-rules'] } },
    {
      case: '自贸区外没有参考规则',
      on: '2024-08-30',
      facts: { ...data, registeredIn: 'beijing-other' },
      gives: { also: null },
    },
    { case: '2025 版前一日，仍是参考规则', on: '2026-05-10', facts: data, gives: { also: ['reference-rules'] } },
    {
      case: '2025 版当日，全市',
      on: '2026-05-11',
      facts: { ...data, registeredIn: 'beijing-other' },
      gives: { also: ['list-of-2025'] },
    },
    { case: '2025 版，未列领域', on: '2026-05-11', facts: { ...data, dataField: 'other' }, gives: { also: null } },
    {
      case: '重要数据 published，施行之日：重要数据',
      on: '2026-05-11',
      facts: { ...data, importantDataExported: 'published' },
      gives: { important: 'important', also: ['list-of-2025', 'risk-assessment'] },
      by: ['important'],
    },
  ])
  proves(classification)
})

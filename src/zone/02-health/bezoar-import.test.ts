import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { bezoarImport } from './bezoar-import.ts'

const pilot = {
  oxMaterial: 'bezoar',
  originWithoutBseBan: true,
  inBezoarPilotArea: true,
  bezoarFormulaHolder: true,
  bezoarUse: 'own',
}
const on = '2025-04-21'

describe('牛黄进口 import of ox bezoar', () => {
  examples(bezoarImport, [
    {
      case: '试点首日，持有人自用',
      on,
      facts: pilot,
      gives: { open: true, missing: null, also: ['pilot-ends'] },
      by: ['pilot'],
    },
    {
      case: '试点前一日：须先有风险评估和检疫准入',
      on: '2025-04-20',
      facts: pilot,
      gives: { open: 'needs-rules', missing: null, also: null },
      by: ['plan-bezoar'],
    },
    { case: '试点满两年前一日', on: '2027-04-20', knownOn: '2027-04-20', facts: pilot, gives: { open: true } },
    {
      case: '试点满两年：没有在施行的试点',
      on: '2027-04-21',
      knownOn: '2027-04-21',
      facts: pilot,
      gives: { open: 'needs-rules' },
      by: ['plan-bezoar'],
    },
    {
      case: '来自有疯牛病禁令的国家：不问试点与否',
      on: '2025-04-20',
      facts: { ...pilot, originWithoutBseBan: false },
      gives: { open: false, missing: ['origin'] },
      by: ['bse-ban'],
    },
    {
      case: '试点期内，来自有禁令的国家',
      on,
      facts: { ...pilot, originWithoutBseBan: false },
      gives: { open: false, missing: ['origin'] },
      by: ['bse-ban'],
    },
    {
      case: '试点区域外',
      on,
      facts: { ...pilot, inBezoarPilotArea: false },
      gives: { open: false, missing: ['area'] },
      by: ['outside-pilot'],
    },
    {
      case: '不是处方含牛黄中成药的持有人',
      on,
      facts: { ...pilot, bezoarFormulaHolder: false },
      gives: { open: false, missing: ['holder'] },
    },
    {
      case: '同集团、试点区内控股企业使用',
      on,
      facts: { ...pilot, bezoarUse: 'group-in-area' },
      gives: { open: true, also: ['group-control', 'pilot-ends'] },
    },
    {
      case: '同集团、试点区外企业使用',
      on,
      facts: { ...pilot, bezoarUse: 'group-outside' },
      gives: { open: false, missing: ['group'] },
    },
    {
      case: '对外销售',
      on,
      facts: { ...pilot, bezoarUse: 'sale' },
      gives: { open: false, missing: ['sale'] },
    },
    {
      case: '其他牛源性中药材：试点不及',
      on,
      facts: { ...pilot, oxMaterial: 'other' },
      gives: { open: 'needs-rules', missing: null, also: null },
      by: ['plan-other-material'],
    },
    {
      case: '其他牛源性中药材，来自有禁令的国家',
      on,
      facts: { ...pilot, oxMaterial: 'other', originWithoutBseBan: false },
      gives: { open: false, missing: ['origin'] },
    },
    { case: '方案当日', on: '2023-11-18', facts: pilot, gives: { open: 'needs-rules' } },
  ])
  proves(bezoarImport)
})

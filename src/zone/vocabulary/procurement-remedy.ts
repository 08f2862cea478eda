/** What a supplier's challenge turns on: who bought, and whether the outcome may be affected. */
import { cite } from '../../law/cite.ts'
import { setOf, yesNo } from '../../rules/fact.ts'
import type { Competence, Field, Procedure } from '../../window/procedure.ts'
import { cityFinance } from './competent.ts'
import { districtField } from './districts.ts'

export const mayAffectResult = yesNo('mayAffectResult', {
  name: { zh: '可能影响中标、成交结果', en: 'the outcome may be affected' },
  denied: { zh: '不影响中标、成交结果', en: 'the outcome is not affected' },
  question: {
    zh: '质疑的事项是否可能影响中标、成交结果？',
    en: 'May the matter challenged affect the outcome of the purchase?',
  },
})

export const singleSourceUsed = setOf('singleSourceUsed', {
  name: { zh: '采用单一来源的情形', en: 'grounds for a single source' },
  question: { zh: '这次采购因哪些情形采用单一来源？', en: 'On which grounds was a single source used?' },
  help: { zh: '不是单一来源的，留空。', en: 'Leave empty where it was no single-source purchase.' },
  options: {
    'sole-supplier': { zh: '只能从唯一供应商采购', en: 'only one supplier can deliver' },
    emergency: { zh: '不可预见的紧急情况', en: 'an emergency that could not be foreseen' },
    'top-up': { zh: '保证一致性或者服务配套的添购', en: 'an addition for the sake of consistency' },
  },
})

export const purchaserLevel: Field = {
  id: 'purchaserLevel',
  name: { zh: '采购人的预算级次', en: 'whose budget it is' },
  kind: 'choice',
  options: { city: { zh: '市级', en: 'the city’s' }, district: { zh: '区级', en: 'a district’s' } },
}

/** A complaint goes to the finance department at the purchaser's own level. */
export const financeDepartment: Competence = {
  field: purchaserLevel.id,
  table: { district: { district: districtField.id, department: 'finance' } },
  otherwise: cityFinance,
}

export const purchaserName: Field = {
  id: 'purchaserName',
  name: { zh: '采购人名称', en: 'the purchaser' },
  kind: 'line',
  most: 200,
}

export const projectName: Field = {
  id: 'projectName',
  name: { zh: '采购项目名称和编号', en: 'the purchase, with its number' },
  kind: 'line',
  most: 300,
}

export const awardCase: Field = {
  id: 'awardCase',
  name: { zh: '采购结果的办件编号', en: 'case number of the award' },
  help: { zh: '还没有结果的，留空。', en: 'Leave empty where there is no award yet.' },
  kind: 'case',
  names: { procedures: ['procurement.award'] },
  optional: true,
}

/** Procurement papers are kept for 15 years (政府采购法 42). */
export const keptFifteenYears: Procedure['kept'] = { years: 15, cites: [cite('procurement-law-2014', '42')] }

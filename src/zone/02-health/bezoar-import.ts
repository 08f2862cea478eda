/**
 * Measure 2.10. Ox bezoar and other ox materials from countries without a BSE ban. The plan asks for risk assessment and
 * quarantine access to be hastened; the announcement of 21 April 2025 opened a two-year pilot for bezoar in twelve
 * provinces. Before, after, and for other materials there is no rule to apply under.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import {
  bezoarFormulaHolder,
  bezoarUse,
  inBezoarPilotArea,
  originWithoutBseBan,
  oxMaterial,
} from '../vocabulary/bezoar.ts'

const bezoar = all(oxMaterial.is('bezoar'), originWithoutBseBan.yes())
const withinPilot = all(inBezoarPilotArea.yes(), bezoarFormulaHolder.yes(), bezoarUse.is('own', 'group-in-area'))
/** The announcement itself said that the pilot lasts two years. */
const twoYears = { endPublished: '2025-04-21' } as const

export const bezoarImport = decision({
  id: 'health.bezoar-import',
  name: { zh: '牛黄进口', en: 'Import of ox bezoar' },
  question: { zh: '可以进口牛黄用于中成药生产吗？', en: 'May ox bezoar be imported to make Chinese patent medicine?' },
  measures: ['2.10'],
  since: '2023-11-18',
  asks: [oxMaterial, originWithoutBseBan, inBezoarPilotArea, bezoarFormulaHolder, bezoarUse],
  gives: {
    open: givesYesNo({ name: { zh: '可以申请进口', en: 'import may be applied for' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        origin: { zh: '来源国（地区）有疯牛病疫情禁令', en: 'the country of origin is under a BSE ban' },
        area: { zh: '不在试点区域', en: 'outside the pilot area' },
        holder: {
          zh: '不是处方含牛黄中成药的上市许可持有人',
          en: 'no holder of a Chinese patent medicine with ox bezoar',
        },
        group: { zh: '使用企业不在试点区域', en: 'the firm that uses it is outside the pilot area' },
        sale: { zh: '不得对外销售', en: 'it may not be sold' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'pilot-ends': {
          zh: '试点两年，末日为 2027-04-20 或者 21，届时以公告为准',
          en: 'the pilot lasts two years and ends on 20 or 21 April 2027, as the announcement is read',
        },
        'group-control': { zh: '使用企业须为同集团控股企业', en: 'the user must be a controlled firm of the group' },
      },
    }),
  },
  answer: 'open',
  closed: [false],
  // Measure 2.10 and the pilot of 2025: conditions, each of which must be met.
  moreNeverHarms: [originWithoutBseBan, inBezoarPilotArea, bezoarFormulaHolder],
  rules: [
    rule('bse-ban', {
      says: { zh: '来源国（地区）有疯牛病疫情禁令的，不能进口', en: 'Nothing from a country under a BSE ban' },
      cites: [plan('2.10', '无疯牛病疫情禁令国家（地区）')],
      when: originWithoutBseBan.no(),
      gives: { open: false, missing: ['origin'] },
    }),
    rule('plan-bezoar', {
      says: { zh: '加快牛黄的风险评估和检疫准入', en: 'Risk assessment and quarantine access for bezoar are hastened' },
      cites: [plan('2.10')],
      when: bezoar,
      gives: {
        open: needsRules(
          '没有在施行的试点：须先有风险评估和检疫准入的文件；试点自 2025-04-21 起两年',
          'No pilot is in force: a document on risk assessment and quarantine access is needed; the pilot ran two years from 21 April 2025',
        ),
      },
    }),
    rule('plan-other-material', {
      says: { zh: '其他牛源性中药材的准入未检得', en: 'Access for other ox materials was not found' },
      cites: [plan('2.10', '牛黄等牛源性中药材风险评估和检疫准入')],
      when: all(oxMaterial.is('other'), originWithoutBseBan.yes()),
      gives: {
        open: needsRules(
          '牛黄以外的牛源性中药材，风险评估和检疫准入的文件未检得',
          'For ox materials other than bezoar no document on risk assessment and quarantine access was found',
        ),
      },
    }),
    rule('pilot', {
      says: {
        zh: '试点：区域内处方含牛黄中成药的持有人，自用或者同集团试点区控股企业使用',
        en: 'The pilot: holders in the area, for themselves or for controlled firms of the group in the area',
      },
      cites: [cite('nmpa-2025-25', 'applicant'), cite('nmpa-2025-25', 'area'), cite('nmpa-2025-25', 'origin')],
      ...twoYears,
      when: all(bezoar, withinPilot),
      gives: { open: true, also: ['pilot-ends'] },
      over: ['plan-bezoar'],
    }),
    rule('outside-pilot', {
      says: { zh: '试点条件不齐的，不能进口', en: 'Where a condition of the pilot is missing, no' },
      cites: [cite('nmpa-2025-25', 'applicant'), cite('nmpa-2025-25', 'use')],
      ...twoYears,
      when: all(bezoar, not(withinPilot)),
      gives: { open: false },
      over: ['plan-bezoar'],
    }),
    rule('missing-area', {
      says: { zh: '限 12 省试点区域', en: 'Twelve provinces only' },
      cites: [cite('nmpa-2025-25', 'area')],
      ...twoYears,
      when: all(oxMaterial.is('bezoar'), inBezoarPilotArea.no()),
      gives: { missing: ['area'] },
    }),
    rule('missing-holder', {
      says: { zh: '限处方含牛黄中成药的持有人', en: 'Holders of a medicine with bezoar only' },
      cites: [cite('nmpa-2025-25', 'applicant')],
      ...twoYears,
      when: all(oxMaterial.is('bezoar'), bezoarFormulaHolder.no()),
      gives: { missing: ['holder'] },
    }),
    rule('missing-group', {
      says: { zh: '同集团企业须在试点区域', en: 'Firms of the group only inside the area' },
      cites: [cite('nmpa-2025-25', 'applicant', '同集团试点区控股企业可用')],
      ...twoYears,
      when: all(oxMaterial.is('bezoar'), bezoarUse.is('group-outside')),
      gives: { missing: ['group'] },
    }),
    rule('missing-sale', {
      says: { zh: '不得对外销售', en: 'Not to be sold' },
      cites: [cite('nmpa-2025-25', 'use')],
      ...twoYears,
      when: all(oxMaterial.is('bezoar'), bezoarUse.is('sale')),
      gives: { missing: ['sale'] },
    }),
    rule('group-control', {
      says: { zh: '同集团须为控股企业', en: 'The group’s firm must be a controlled one' },
      cites: [cite('nmpa-2025-25', 'applicant', '同集团试点区控股企业可用')],
      ...twoYears,
      when: all(oxMaterial.is('bezoar'), bezoarUse.is('group-in-area')),
      gives: { also: ['group-control'] },
    }),
  ],
  next: {
    true: {
      zh: '由持有人按公告向药品监督管理部门和海关办理，进口后只用于试点范围内的中成药生产。',
      en: 'The holder goes to the drug authority and customs as announced, and uses the import only within the pilot.',
    },
    false: {
      zh: '改用符合条件的来源、申请人或者用途。',
      en: 'Change the origin, the applicant or the use so that the conditions are met.',
    },
  },
})

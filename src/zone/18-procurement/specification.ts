/**
 * Measure 18.4. Whether a technical specification may be adopted: it may aim at protecting natural resources or the
 * environment. That it must not ask for source code is measure 16.13; the ban on naming a brand stands in procurement
 * law that is not held here, so there the answer waits.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { procurementPurchaser } from '../vocabulary/procurement-method.ts'
import { specificationAim, specificationDemands } from '../vocabulary/procurement-specification.ts'
import { softwareForCriticalInfrastructure, softwareReach } from '../vocabulary/source-code.ts'

const bound = procurementPurchaser.is('beijing')
const green = specificationAim.is('natural-resources', 'environment')
const bannedSource = all(
  specificationDemands.has('source-code'),
  softwareReach.is('mass-market', 'product-with-mass-market'),
  softwareForCriticalInfrastructure.no(),
)

export const specification = decision({
  id: 'procurement.specification',
  name: { zh: '技术规格是否合法', en: 'Whether a technical specification is lawful' },
  question: { zh: '这样写技术规格可以吗？', en: 'May the technical specification be written this way?' },
  measures: ['18.4'],
  since: '2023-11-18',
  asks: [
    procurementPurchaser,
    specificationDemands,
    softwareReach,
    softwareForCriticalInfrastructure,
    specificationAim,
  ],
  gives: {
    lawful: givesChoice({
      name: { zh: '结论', en: 'outcome' },
      options: {
        lawful: { zh: '可以这样写', en: 'it may be written so' },
        unlawful: { zh: '不得这样写', en: 'it must not be written so' },
      },
    }),
    reasons: givesList({
      name: { zh: '原因', en: 'why' },
      options: {
        'protects-nature': {
          zh: '方案允许以促进自然资源保护或者环境保护为目的',
          en: 'the plan lets a specification aim at protecting natural resources or the environment',
        },
        'source-code': {
          zh: '不得以转让或者获取大众市场软件的源代码为条件',
          en: 'source code of mass-market software is no condition',
        },
        brand: { zh: '指向特定品牌、专利或者供应商', en: 'it points to a certain brand, patent or supplier' },
        'unrelated-aim': { zh: '目的与采购无关', en: 'its aim has nothing to do with the purchase' },
      },
    }),
  },
  answer: 'lawful',
  closed: ['unlawful'],
  // Measure 16.13 leaves out critical infrastructure; a further demand never makes a specification lawful.
  moreNeverHarms: [softwareForCriticalInfrastructure],
  moreNeverHelps: [specificationDemands],
  rules: [
    rule('elsewhere', {
      says: { zh: '方案只约束北京的采购', en: 'The plan reaches purchases in Beijing' },
      cites: [plan('18.4')],
      when: procurementPurchaser.is('elsewhere'),
      gives: {
        lawful: notApplicable('北京以外的采购人不适用方案', 'The plan does not reach purchasers outside Beijing'),
      },
    }),
    rule('central', {
      says: { zh: '在京中央预算单位是否适用未明', en: 'Units of the central budget: not settled' },
      cites: [plan('18.4')],
      when: procurementPurchaser.is('central-in-beijing'),
      gives: {
        lawful: needsRules(
          '北京的采购人可以这样判定；在京中央预算单位是否适用方案未明，请向其财政主管部门确认',
          'For a purchaser of Beijing this could be said; whether the plan reaches a unit of the central budget is not settled: ask its finance authority',
        ),
      },
    }),
    rule('need', {
      says: { zh: '以满足采购需要为目的', en: 'To meet the need' },
      cites: [plan('18.4', '采购人在制定、采用或适用技术规格时')],
      when: all(bound, specificationAim.is('need')),
      gives: { lawful: 'lawful' },
    }),
    rule('protects-nature', {
      says: { zh: '可以促进自然资源保护或环境保护为目的', en: 'It may aim at protecting nature' },
      cites: [plan('18.4', '可以促进自然资源保护或环境保护为目的')],
      when: all(bound, green),
      gives: { lawful: 'lawful', reasons: ['protects-nature'] },
    }),
    rule('unrelated-aim', {
      says: { zh: '其他目的，方案没有写明', en: 'The plan is silent on other aims' },
      cites: [plan('18.4')],
      when: all(bound, specificationAim.is('other')),
      gives: {
        lawful: needsRules(
          '方案只写了环境目的；与采购无关的其他目的，是否构成差别待遇须依政府采购法律核对',
          'The plan speaks of the environment only; whether an aim that has nothing to do with the purchase discriminates is for procurement law',
        ),
        reasons: ['unrelated-aim'],
      },
    }),
    rule('brand', {
      says: { zh: '指定品牌、专利或者供应商', en: 'A named brand, patent or supplier' },
      cites: [plan('18.4')],
      when: all(bound, specificationDemands.has('brand')),
      gives: {
        lawful: needsRules(
          '政府采购法律对指定特定品牌、专利或者供应商另有限制，本判定没有收入其条文；核对前不宜这样写',
          'Procurement law restricts naming a brand, patent or supplier; its text is not held here, and until it is looked up it is better not written so',
        ),
        reasons: ['brand'],
      },
      over: ['need', 'protects-nature', 'unrelated-aim'],
    }),
    rule('source-code', {
      says: { zh: '不得以源代码为条件', en: 'No source code as a condition' },
      cites: [
        plan('16.13', '有关部门及其工作人员不得将转让或获取企业、个人所拥有的相关软件源代码作为条件要求'),
        plan('16.13', '大众市场软件（不包括用于关键信息基础设施的软件）及含有该软件产品'),
      ],
      when: all(bound, bannedSource),
      gives: { lawful: 'unlawful', reasons: ['source-code'] },
      over: ['brand', 'need', 'protects-nature', 'unrelated-aim'],
    }),
  ],
  next: {
    unlawful: {
      zh: '删去对源代码的要求，改为对功能和安全检测报告的要求。',
      en: 'Ask for functions and a security test report instead of the code.',
    },
    lawful: {
      zh: '写明指标和验收方法，并保存需求调查的材料。',
      en: 'State the measure and how it is tested, and keep the survey of needs.',
    },
  },
})

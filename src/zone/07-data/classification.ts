/**
 * Measure 7.10. Whether data are important, and by which guide they are classed. What no authority has told the firm or
 * published is not treated as important since 2024-03-22; the sector guides that the plan explores were not found.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import { inDemonstrationZone, inFreeTradeZone, registeredIn } from '../vocabulary/common.ts'
import { dataField, importantDataExported } from '../vocabulary/data-export.ts'
import { biogeneticData } from '../vocabulary/data-market.ts'

const important = importantDataExported.is('told', 'published')
const named = any(dataField.is('autonomous-driving'), biogeneticData.yes())

export const classification = decision({
  id: 'data.classification',
  name: { zh: '数据分类分级与重要数据', en: 'Classes of data and important data' },
  question: {
    zh: '这批数据是重要数据吗？按哪份指南分类分级？',
    en: 'Are the data important, and by which guide are they classed?',
  },
  measures: ['7.10'],
  since: '2023-11-18',
  asks: [importantDataExported, dataField, biogeneticData, registeredIn],
  gives: {
    important: givesChoice({
      name: { zh: '是否重要数据', en: 'whether important' },
      options: {
        important: { zh: '重要数据', en: 'important' },
        'not-treated': {
          zh: '未被告知、未公布，不按重要数据申报',
          en: 'neither notified nor published: not treated as important',
        },
        none: { zh: '不是重要数据', en: 'not important' },
      },
    }),
    level: givesChoice({
      name: { zh: '类别和级别', en: 'class and level' },
      options: { important: { zh: '重要数据级', en: 'the level of important data' } },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'reference-rules': {
          zh: '北京自贸试验区的分类分级参考规则有 13 类 41 子类',
          en: 'the reference rules of the Beijing free trade zone have 13 classes and 41 subclasses',
        },
        'list-of-2025': {
          zh: '北京 2025 版数据出境负面清单已列有这一领域',
          en: 'the Beijing negative list of 2025 names this field',
        },
        'risk-assessment': {
          zh: '重要数据处理者每年作风险评估',
          en: 'a processor of important data assesses its risks every year',
        },
      },
    }),
  },
  answer: 'important',
  // Important data bears duties of its own (Network Data Regulations 37).
  better: [['none', 'not-treated'], 'important'],
  rules: [
    rule('important', {
      says: { zh: '被告知或者公布的，是重要数据', en: 'Notified or published: important' },
      cites: [plan('7.10', '明确重要数据识别认定标准')],
      when: important,
      gives: { important: 'important', level: 'important' },
    }),
    rule('none', {
      says: { zh: '没有重要数据', en: 'None' },
      cites: [plan('7.10', '明确重要数据识别认定标准')],
      when: importantDataExported.is('none'),
      gives: { important: 'none' },
    }),
    rule('suspected-before', {
      says: {
        zh: '疑似重要数据，2024-03-22 前须自行识别',
        en: 'Suspected: before 22 March 2024 the firm had to judge',
      },
      cites: [plan('7.10', '重要数据目录')],
      until: '2024-03-22',
      when: importantDataExported.is('suspected'),
      gives: {
        important: needsRules(
          '识别认定标准和行业目录尚未制定，须依当时的规定自行识别',
          'Neither standard nor catalogue had been made; the firm had to judge by the rules of the time',
        ),
      },
    }),
    rule('suspected', {
      says: {
        zh: '未被告知、未公布的，不作为重要数据申报',
        en: 'Neither notified nor published: not declared as important',
      },
      cites: [cite('data-flow-2024', '2')],
      when: importantDataExported.is('suspected'),
      gives: { important: 'not-treated' },
    }),
    rule('suspected-2025', {
      says: { zh: '未告知的不申报', en: 'Not notified, not declared' },
      cites: [cite('network-data-2024', '37')],
      when: importantDataExported.is('suspected'),
      gives: { important: 'not-treated' },
    }),
    rule('sector-guide', {
      says: { zh: '自动驾驶、生物基因的行业指南', en: 'Guides for autonomous driving and genetics' },
      cites: [plan('7.10', '探索制定自动驾驶、生物基因等行业数据分类分级指南和重要数据目录')],
      when: all(not(important), named),
      gives: {
        level: needsRules(
          '属于方案点名的行业；该行业的分类分级指南和重要数据目录未见，制定后按其类别级别',
          'One of the sectors that the plan names; its guide and catalogue were not found and will give class and level once made',
        ),
      },
    }),
    rule('other-sector', {
      says: { zh: '其他行业', en: 'Other sectors' },
      cites: [plan('7.10', '等行业数据分类分级指南')],
      when: all(not(important), not(named)),
      gives: {
        level: needsRules(
          '方案没有点名这一行业；按国家和本行业的分类分级规则确定，本判定没有收入',
          'The plan does not name this sector; the national rules and those of the sector decide and are not held here',
        ),
      },
    }),
    rule('reference-rules', {
      says: { zh: '自贸试验区的参考规则', en: 'The reference rules of the free trade zone' },
      cites: [cite('beijing-data-list-2024', 'classification'), cite('beijing-data-list-2024', 'area')],
      when: inFreeTradeZone,
      gives: { also: ['reference-rules'] },
    }),
    rule('list-of-2025', {
      says: { zh: '2025 版清单的领域', en: 'Fields of the list of 2025' },
      cites: [cite('beijing-data-list-2025', 'fields'), cite('beijing-data-list-2025', 'area')],
      when: all(inDemonstrationZone, dataField.isNot('other')),
      gives: { also: ['list-of-2025'] },
    }),
    rule('risk-assessment', {
      says: { zh: '年度风险评估', en: 'Risk assessment every year' },
      cites: [cite('network-data-2024', '33')],
      when: important,
      gives: { also: ['risk-assessment'] },
    }),
  ],
  next: {
    important: {
      zh: '拟出境的，申报数据出境安全评估（见“数据出境路径”）。',
      en: 'To send it abroad, apply for a security assessment (see “Data export path”).',
    },
  },
})

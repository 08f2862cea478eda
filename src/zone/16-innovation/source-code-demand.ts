/**
 * Measure 16.13. Authorities and their staff must not make the transfer of, or access to, source code a condition of
 * importing, distributing, selling or using mass-market software. The general rule beside it, older and for all
 * software, is that of the Licensing Law: no transfer of technology as a condition of a licence.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList } from '../../rules/outcome.ts'
import {
  demandInBeijing,
  demandInLicensing,
  softwareActivity,
  softwareForCriticalInfrastructure,
  softwareReach,
  sourceCodeAsCondition,
  sourceCodeDemand,
  sourceCodeDemandedBy,
  sourceCodeOwner,
} from '../vocabulary/source-code.ts'

const byAuthority = sourceCodeDemandedBy.is('authority', 'authority-staff')
const byAuthorityAsCondition = all(byAuthority, sourceCodeAsCondition.yes())

export const sourceCodeDemandLawful = decision({
  id: 'ip.source-code-demand',
  name: { zh: '不得强制源代码', en: 'No source code as a condition' },
  question: {
    zh: '要求我转让或提供软件源代码，合法吗？',
    en: 'Is it lawful to demand my source code?',
  },
  measures: ['16.13'],
  since: '2019-04-23',
  asks: [
    sourceCodeDemandedBy,
    sourceCodeAsCondition,
    demandInBeijing,
    softwareForCriticalInfrastructure,
    softwareReach,
    softwareActivity,
    sourceCodeOwner,
    demandInLicensing,
    sourceCodeDemand,
  ],
  gives: {
    demand: givesChoice({
      name: { zh: '这项要求', en: 'the demand' },
      options: {
        unlawful: { zh: '不得提出：依法禁止作为条件', en: 'unlawful: it must not be made a condition' },
        'not-covered': {
          zh: '本判定所收规则没有禁止',
          en: 'not forbidden by the rules held here',
        },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'private-party': {
          zh: '约束的是有关部门及其工作人员；企业、个人之间的要求按合同处理',
          en: 'the ban binds authorities and their staff; a demand between private parties is a matter of contract',
        },
        'critical-infrastructure': {
          zh: '用于关键信息基础设施的软件不在方案这一条之内，另依网络安全规定',
          en: 'software for critical information infrastructure is outside this clause and follows the rules on network security',
        },
        'not-mass-market': {
          zh: '方案这一条只保护大众市场软件及含有该软件的产品',
          en: 'this clause protects mass-market software and products containing it, no other',
        },
        'access-in-licensing': {
          zh: '行政许可法写的是“转让技术”；仅要求获取源代码是否属于转让，须个案判断',
          en: 'the Licensing Law speaks of transferring technology; whether mere access is a transfer depends on the case',
        },
      },
    }),
  },
  answer: 'demand',
  closed: ['not-covered'],
  // Measure 16.13 protects.
  neverWorse: true,
  // “作为条件要求”; “不包括用于关键信息基础设施的软件”.
  moreNeverHarms: [sourceCodeAsCondition, demandInLicensing],
  moreNeverHelps: [softwareForCriticalInfrastructure],
  rules: [
    rule('not-covered', {
      says: { zh: '两条禁止都不涉及', en: 'Neither ban applies' },
      cites: [cite('licensing-law-2019', '31.2')],
      gives: { demand: 'not-covered' },
      otherwise: true,
    }),
    rule('licensing', {
      says: {
        zh: '不得以转让技术作为取得行政许可的条件',
        en: 'The transfer of technology is no condition of a licence',
      },
      cites: [cite('licensing-law-2019', '31.2')],
      when: all(byAuthorityAsCondition, demandInLicensing.yes(), sourceCodeDemand.is('transfer')),
      gives: { demand: 'unlawful' },
    }),
    rule('mass-market', {
      says: {
        zh: '大众市场软件及含有该软件产品的进口、分销、销售、使用，不得以转让或获取源代码为条件',
        en: 'Import, distribution, sale or use of mass-market software, or products with it: no source code as a condition',
      },
      cites: [
        plan('16.13', '有关部门及其工作人员不得将转让或获取企业、个人所拥有的相关软件源代码作为条件要求'),
        plan('16.13', '进口、分销、销售或使用大众市场软件（不包括用于关键信息基础设施的软件）及含有该软件产品'),
      ],
      when: all(
        byAuthorityAsCondition,
        demandInBeijing.yes(),
        softwareForCriticalInfrastructure.no(),
        softwareReach.is('mass-market', 'product-with-mass-market'),
        softwareActivity.isNot('other'),
        sourceCodeOwner.is('firm', 'individual'),
      ),
      gives: { demand: 'unlawful' },
    }),
    rule('private-party', {
      says: { zh: '只约束有关部门及其工作人员', en: 'Only authorities and their staff are bound' },
      cites: [cite('licensing-law-2019', '31.2'), plan('16.13', '有关部门及其工作人员')],
      when: sourceCodeDemandedBy.is('private'),
      gives: { also: ['private-party'] },
    }),
    rule('critical-infrastructure', {
      says: { zh: '不包括用于关键信息基础设施的软件', en: 'Critical information infrastructure is left out' },
      cites: [plan('16.13', '不包括用于关键信息基础设施的软件')],
      when: all(byAuthority, softwareForCriticalInfrastructure.yes()),
      gives: { also: ['critical-infrastructure'] },
    }),
    rule('not-mass-market', {
      says: { zh: '只涉及大众市场软件', en: 'Mass-market software only' },
      cites: [plan('16.13', '大众市场软件')],
      when: all(byAuthority, softwareReach.is('bespoke')),
      gives: { also: ['not-mass-market'] },
    }),
    rule('access-in-licensing', {
      says: { zh: '许可中要求获取源代码', en: 'Access asked for in licensing' },
      cites: [cite('licensing-law-2019', '31.2')],
      when: all(byAuthorityAsCondition, demandInLicensing.yes(), sourceCodeDemand.is('access')),
      gives: { also: ['access-in-licensing'] },
    }),
  ],
  next: {
    unlawful: {
      zh: '可以拒绝，并记录要求的时间、人员和内容，向该机关的上级或监督部门反映；因此不予办理的，可以申请行政复议。',
      en: 'You may refuse. Note when, by whom and what was asked, and report it to the superior authority; where the matter is refused for it, administrative reconsideration is open.',
    },
    'not-covered': {
      zh: '核对合同或所依据的其他规定，再决定是否提供。',
      en: 'Look at the contract, or the other provision relied on, before handing anything over.',
    },
  },
})

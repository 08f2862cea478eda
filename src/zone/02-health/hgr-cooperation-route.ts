/**
 * Measure 2.4. What work with Chinese human genetic resources needs: approval, filing, prior report, or nothing. The
 * regulations of 2019 were amended on 1 May 2024 in the competent authority alone; the implementing rules hold since
 * 1 July 2023.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, needsRules, workingDays } from '../../rules/outcome.ts'
import { biomedicalField } from '../vocabulary/biomedical-research.ts'
import { inFreeTradeZone, registeredIn } from '../vocabulary/common.ts'
import {
  hgrActivity,
  hgrByForeignParty,
  hgrCollectedCases,
  hgrDataOutsideRules,
  hgrForMarketing,
  hgrInClinicalInstitution,
  hgrMaterialLeaves,
  hgrPopulationResearch,
  hgrSequencedCases,
  hgrSpecialSources,
} from '../vocabulary/human-genetic-resources.ts'

const cooperation = hgrActivity.is('clinical-trial', 'research')
const collection = all(hgrActivity.is('collection'), hgrByForeignParty.no())
const specialSource = hgrSpecialSources.hasAny('family', 'region')
const largePopulation = all(hgrPopulationResearch.yes(), hgrCollectedCases.moreThan(3000), hgrForMarketing.no())
const information = all(hgrActivity.is('information'), hgrByForeignParty.no(), hgrDataOutsideRules.no())

const collectionToApprove = all(collection, any(specialSource, largePopulation))

/** What may be filed instead of approved: for marketing, in clinical institutions, no materials leaving. */
const fileable = all(
  hgrActivity.is('clinical-trial'),
  hgrForMarketing.yes(),
  hgrInClinicalInstitution.yes(),
  hgrMaterialLeaves.no(),
)

/** The regulations in one of their two versions: the articles are the same, the authority is not. */
const regulations = (version: 'hgr-2019' | 'hgr-2024') => [
  rule(`approval-${version}`, {
    says: { zh: '国际合作须经批准', en: 'International cooperation needs approval' },
    cites: [cite(version, '22'), cite(version, '32')],
    when: all(cooperation, not(fileable)),
    gives: { route: 'approval' as const, time: workingDays(20), extension: workingDays(10) },
  }),
  rule(`filing-${version}`, {
    says: {
      zh: '为上市许可、在临床机构、材料不出境的国际合作临床试验，备案',
      en: 'A trial for marketing approval, in clinical institutions, with no materials leaving, is filed',
    },
    cites: [cite(version, '22')],
    when: fileable,
    gives: { route: 'filing' as const },
  }),
  rule(`collection-time-${version}`, {
    says: { zh: '采集的批准时限', en: 'The time for approving a collection' },
    cites: [cite(version, '32')],
    when: collectionToApprove,
    gives: { time: workingDays(20), extension: workingDays(10) },
  }),
  rule(`barred-${version}`, {
    says: { zh: '外方不得采集、保藏、对外提供', en: 'A foreign party may not collect, preserve or provide abroad' },
    cites: [cite(version, '7')],
    when: all(not(cooperation), hgrByForeignParty.yes()),
    gives: { route: 'barred' as const },
  }),
  rule(`other-${version}`, {
    says: {
      zh: '保藏、向境外提供材料的审批未收录',
      en: 'Approval of preserving and of providing materials abroad is not held here',
    },
    cites: [cite(version, '7')],
    when: all(hgrActivity.is('preservation', 'material-abroad'), hgrByForeignParty.no()),
    gives: {
      route: needsRules(
        '中方单位保藏、向境外提供材料的程序，所收规则没有写，向主管部门核实',
        'The procedure for a Chinese party to preserve, or to provide materials abroad, is not in the rules held here; ask the authority',
      ),
    },
  }),
]

export const hgrCooperationRoute = decision({
  id: 'health.hgr-cooperation-route',
  name: { zh: '人类遗传资源：批准、备案或事先报告', en: 'Human genetic resources: approval, filing or prior report' },
  question: {
    zh: '涉及人类遗传资源的合作要批准、备案还是事先报告？',
    en: 'Does the work with human genetic resources need approval, filing or a prior report?',
  },
  measures: ['2.4'],
  since: '2023-07-01',
  asks: [
    hgrActivity,
    hgrByForeignParty,
    hgrForMarketing,
    hgrInClinicalInstitution,
    hgrMaterialLeaves,
    hgrDataOutsideRules,
    hgrSpecialSources,
    hgrPopulationResearch,
    hgrCollectedCases,
    hgrSequencedCases,
    biomedicalField,
    registeredIn,
  ],
  gives: {
    route: givesChoice({
      name: { zh: '程序', en: 'procedure' },
      options: {
        approval: { zh: '须经批准', en: 'approval' },
        filing: { zh: '备案', en: 'filing' },
        'prior-report': { zh: '事先报告', en: 'prior report' },
        none: { zh: '不在批准、备案、报告之列', en: 'none of these' },
        barred: { zh: '外方单位不得实施', en: 'not open to a foreign party' },
      },
    }),
    time: givesTerm({ name: { zh: '批准时限', en: 'time for approval' }, optional: true }),
    extension: givesTerm({ name: { zh: '可以延长', en: 'may be extended by' }, optional: true }),
    authority: givesChoice({
      name: { zh: '主管部门', en: 'competent authority' },
      options: {
        most: { zh: '科学技术部', en: 'Ministry of Science and Technology' },
        nhc: { zh: '国务院卫生健康部门', en: 'National Health Commission' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'security-review': {
          zh: '属于须安全审查的情形，通过后才可以提供或者开放使用',
          en: 'a security review must be passed before the information is given or opened',
        },
        'outside-information': {
          zh: '人类遗传资源信息不含临床数据、影像、蛋白质、代谢数据；数据出境另依数据规定',
          en: 'clinical, imaging, protein and metabolic data are not such information; the rules on data export still apply',
        },
        'foreign-firms-in-zone': {
          zh: '北京自贸试验区内，外商投资企业可从事干细胞、基因诊断与治疗技术开发应用（用于产品注册上市和生产）',
          en: 'in the Beijing free trade zone foreign-invested firms may develop and use stem-cell and gene technologies, for products to be registered and made',
        },
      },
    }),
  },
  answer: 'route',
  closed: ['barred'],
  // Regulations on human genetic resources 22 and their rules: filing in place of approval, or no more than a report.
  better: ['none', 'prior-report', 'filing', 'approval'],
  // Regulations 22 and their rules: material that leaves, special sources and more than 3,000 cases call for more.
  moreNeverHarms: [hgrForMarketing, hgrInClinicalInstitution],
  moreNeverHelps: [hgrMaterialLeaves, hgrSpecialSources, hgrPopulationResearch, hgrCollectedCases],
  rules: [
    ...regulations('hgr-2019'),
    ...regulations('hgr-2024'),
    rule('collection-approval', {
      says: {
        zh: '采集重要遗传家系、特定地区，或者用于大规模人群研究且超过 3000 例的，须批准（为上市许可的临床试验除外）',
        en: 'Collecting from a family line or region, or over 3,000 cases for population research, needs approval; trials for marketing excepted',
      },
      cites: [cite('hgr-rules-2023', 'collection')],
      when: collectionToApprove,
      gives: { route: 'approval' },
    }),
    rule('collection-none', {
      says: { zh: '其他采集不须批准', en: 'Other collecting needs no approval' },
      cites: [cite('hgr-rules-2023', 'collection')],
      when: all(collection, not(any(specialSource, largePopulation))),
      gives: { route: 'none' },
    }),
    rule('prior-report', {
      says: {
        zh: '信息向外方提供或开放使用，事先报告',
        en: 'Information given or opened to a foreign party: prior report',
      },
      cites: [cite('hgr-rules-2023', 'report')],
      when: information,
      gives: { route: 'prior-report' },
    }),
    rule('not-information', {
      says: { zh: '不属于人类遗传资源信息', en: 'Not information on human genetic resources' },
      cites: [cite('hgr-rules-2023', '2')],
      when: all(hgrActivity.is('information'), hgrByForeignParty.no(), hgrDataOutsideRules.yes()),
      gives: { route: 'none', also: ['outside-information'] },
    }),
    rule('security-review', {
      says: {
        zh: '重要家系、特定地区，或者超过 500 例外显子组、基因组测序信息的，须安全审查',
        en: 'Family lines, designated regions, or over 500 cases of exome or genome sequence: security review',
      },
      cites: [cite('hgr-rules-2023', 'security')],
      when: all(information, any(specialSource, hgrSequencedCases.moreThan(500))),
      gives: { also: ['security-review'] },
    }),
    rule('authority-before-2024', {
      says: { zh: '2024-05-01 前由科技部主管', en: 'Before 1 May 2024: the Ministry of Science and Technology' },
      cites: [cite('hgr-2019', '22'), cite('hgr-2024', 'authority')],
      endPublished: '2024-03-10',
      gives: { authority: 'most' },
    }),
    rule('authority-since-2024', {
      says: { zh: '2024-05-01 起由国务院卫生健康部门主管', en: 'Since 1 May 2024: the national health authority' },
      cites: [cite('hgr-2024', 'authority')],
      gives: { authority: 'nhc' },
    }),
    rule('foreign-firms-in-zone', {
      says: {
        zh: '自贸试验区内外资可从事干细胞、基因诊断与治疗技术',
        en: 'Foreign firms may work on stem cells and genes in the free trade zone',
      },
      cites: [cite('mofcom-2024-568', 'stem-cells'), cite('mofcom-2024-568', 'stem-cells.area'), plan('2.4')],
      when: all(inFreeTradeZone, biomedicalField.isNot('other')),
      gives: { also: ['foreign-firms-in-zone'] },
    }),
  ],
  next: {
    approval: {
      zh: '合作双方（采集的，由中方单位）向主管部门申请批准，批准前不得开展。',
      en: 'Apply to the authority for approval, and do not begin before it is given.',
    },
    filing: { zh: '开展前向主管部门备案。', en: 'File with the authority before beginning.' },
    'prior-report': {
      zh: '提供或者开放使用前向主管部门事先报告；须安全审查的，先通过审查。',
      en: 'Report to the authority beforehand; where a security review is needed, pass it first.',
    },
    none: {
      zh: '不须批准、备案或者报告；例数、用途或者来源有变的，重新判定。',
      en: 'None of these is needed; settle it again if cases, purpose or sources change.',
    },
    barred: {
      zh: '与中方单位开展国际合作，由中方单位采集、保藏和提供。',
      en: 'Cooperate with a Chinese party, and let it collect, preserve and provide.',
    },
  },
})

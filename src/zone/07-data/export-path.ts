/**
 * Measure 7.7. By which of the three paths data may leave the country, or why none is needed.
 * Three regimes follow each other: the measures of 2022 (nothing exempt, counted from 1 January of the year before), the
 * provisions of 22 March 2024 (exemptions, counted from 1 January of this year, sensitive information apart), and on top
 * of those the Beijing lists. Inside a list its own thresholds hold, field by field; those tables were not obtained, so
 * there the answer waits, and the national path is given beside it.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, compare, factNumber, not } from '../../rules/expression.ts'
import { needsRules, notApplicable, workingDays, years } from '../../rules/outcome.ts'
import { inDemonstrationZone, inFreeTradeZone, registeredIn } from '../vocabulary/common.ts'
import {
  criticalInfrastructureOperator,
  dataField,
  exportScenario,
  exportsPersonalInformation,
  importantDataExported,
  operatesInFreeTradeZone,
  ordinaryPeopleExportedThisYear,
  peopleExportedSinceLastYear,
  peopleProcessed,
  positionOnDataList,
  sensitivePeopleExportedSinceLastYear,
  sensitivePeopleExportedThisYear,
} from '../vocabulary/data-export.ts'
import { outputs } from './export-path-outputs.ts'

const personal = exportsPersonalInformation.yes()
const critical = criticalInfrastructureOperator.yes()
const important = importantDataExported.is('told', 'published')
const notImportant = importantDataExported.is('none', 'suspected')

/** 令11第4条: any one of these, with personal information among the data. */
const assessedIn2022 = all(
  personal,
  any(
    critical,
    peopleProcessed.atLeast(1_000_000),
    peopleExportedSinceLastYear.atLeast(100_000),
    sensitivePeopleExportedSinceLastYear.atLeast(10_000),
  ),
)

/** 令16第7、8条与第5条第（四）项: for operators of no critical infrastructure, three bands that leave no gap. */
const assessedIn2024 = any(
  ordinaryPeopleExportedThisYear.atLeast(1_000_000),
  sensitivePeopleExportedThisYear.atLeast(10_000),
)
const freeIn2024 = all(ordinaryPeopleExportedThisYear.lessThan(100_000), sensitivePeopleExportedThisYear.lessThan(1))
const betweenIn2024 = all(not(assessedIn2024), not(freeIn2024))

const steps = {
  completeness: workingDays(5),
  acceptance: workingDays(7),
  assessing: workingDays(45),
  reassessment: workingDays(15),
}
const filingSteps = { filing: workingDays(10), filingCheck: workingDays(15), filingCorrection: workingDays(10) }
const assessedBy = [
  cite('data-export-assessment-2022', '7'),
  cite('data-export-assessment-2022', '12'),
  cite('data-export-assessment-2022', '13'),
] as const
const filedBy = [
  cite('standard-contract-2023', '7'),
  cite('standard-contract-2023', '7.2'),
  cite('standard-contract-2023', 'check'),
] as const

const none = notApplicable('免予三项，不申报也不备案', 'Exempt: nothing is applied for or filed')
/** What an exemption takes away: every term of the paths that are no longer needed. */
const nothingToFile = {
  completeness: none,
  acceptance: none,
  assessing: none,
  reassessment: none,
  validity: none,
  renewal: none,
  filing: none,
  filingCheck: none,
  filingCorrection: none,
  certificate: none,
}

const byNumbers = ['critical-2024', 'large-2024', 'middle-2024', 'small-2024', 'certification-2026']
const byLists = ['outside-list-2024', 'inside-list-2024', 'outside-list-2025', 'inside-list-2025']

const lists = [
  {
    year: '2024',
    area: cite('beijing-data-list-2024', 'area'),
    fields: cite('beijing-data-list-2024', 'fields'),
    thresholds: cite('beijing-data-list-2024', 'thresholds'),
    covers: all(
      inFreeTradeZone,
      operatesInFreeTradeZone.yes(),
      dataField.is('automotive', 'pharmaceutical', 'retail', 'aviation', 'artificial-intelligence'),
    ),
  },
  {
    year: '2025',
    area: cite('beijing-data-list-2025', 'area'),
    fields: cite('beijing-data-list-2025', 'fields'),
    thresholds: cite('beijing-data-list-2025', 'thresholds'),
    covers: all(inDemonstrationZone, dataField.isNot('other')),
  },
] as const

export const exportPath = decision({
  id: 'data.export-path',
  name: { zh: '数据出境路径', en: 'Data export path' },
  question: { zh: '数据出境要走哪条路径？', en: 'By which path may the data leave?' },
  measures: ['7.7'],
  since: '2022-09-01',
  asks: [
    importantDataExported,
    exportsPersonalInformation,
    exportScenario,
    criticalInfrastructureOperator,
    registeredIn,
    operatesInFreeTradeZone,
    dataField,
    positionOnDataList,
    sensitivePeopleExportedThisYear,
    ordinaryPeopleExportedThisYear,
    peopleProcessed,
    peopleExportedSinceLastYear,
    sensitivePeopleExportedSinceLastYear,
  ],
  gives: outputs,
  answer: 'path',
  // Provisions on data flows 5, 7, 8: exempt below the first threshold, assessed from the last.
  better: ['exempt', 'contract-or-certification', 'assessment'],
  // More people never open a lighter path (Provisions 7, 8; Measures of 2022, 4).
  moreNeverHarms: [operatesInFreeTradeZone],
  moreNeverHelps: [
    criticalInfrastructureOperator,
    sensitivePeopleExportedThisYear,
    ordinaryPeopleExportedThisYear,
    peopleProcessed,
    peopleExportedSinceLastYear,
    sensitivePeopleExportedSinceLastYear,
  ],
  contradictions: [
    {
      id: 'sensitive-within-all-since-last-year',
      says: {
        zh: '自上年起敏感个人信息的人数，不能多于全部个人信息的人数',
        en: 'Since last year, people with sensitive information cannot outnumber all the people',
      },
      when: compare(factNumber(sensitivePeopleExportedSinceLastYear), '>', factNumber(peopleExportedSinceLastYear)),
    },
  ],
  rules: [
    // 2022-09-01 to 2024-03-21: 令11, and from 2023-06-01 令13 beside it.
    rule('important-2022', {
      says: { zh: '重要数据出境，申报安全评估', en: 'Important data: security assessment' },
      cites: [cite('data-export-thresholds-2022', '4'), cite('data-export-thresholds-2022', '14'), ...assessedBy],
      when: important,
      gives: { path: 'assessment', national: 'assessment', validity: years(2), ...steps },
    }),
    rule('personal-2022', {
      says: {
        zh: '关键信息基础设施运营者、处理 100 万人以上、自上年 1 月 1 日起累计 10 万人或者敏感 1 万人：申报安全评估',
        en: 'Critical infrastructure, a million people processed, or since 1 January of last year 100,000 people or 10,000 with sensitive information: assessment',
      },
      cites: [cite('data-export-thresholds-2022', '4'), cite('data-export-thresholds-2022', '14'), ...assessedBy],
      when: assessedIn2022,
      gives: { path: 'assessment', national: 'assessment', validity: years(2), ...steps },
    }),
    rule('suspected-2022', {
      says: {
        zh: '疑似重要数据：2024-03-22 前没有“未告知、未公布即不申报”的规定',
        en: 'Suspected important data: before 22 March 2024 nothing said that only notified or published data count',
      },
      cites: [cite('data-export-thresholds-2022', '4')],
      when: all(importantDataExported.is('suspected'), not(assessedIn2022)),
      gives: {
        path: needsRules(
          '是否重要数据，须依当时的目录自行识别；识别为重要数据的，申报评估',
          'Whether the data were important had to be judged by the catalogues of the time; if so, an assessment was due',
        ),
      },
      over: ['contract-2023', 'below-2022'],
    }),
    rule('below-2022', {
      says: {
        zh: '未达评估门槛，标准合同办法尚未施行',
        en: 'Below the thresholds, before the standard contract existed',
      },
      cites: [cite('data-export-thresholds-2022', '4')],
      until: '2023-06-01',
      endPublished: '2023-02-22',
      when: all(personal, not(assessedIn2022), notImportant),
      gives: {
        path: needsRules(
          '不需评估；标准合同办法 2023-06-01 才施行，此前以认证或者自行约定满足个人信息保护法的条件',
          'No assessment; the standard contract came only on 1 June 2023, before that certification or terms of one’s own',
        ),
      },
    }),
    rule('contract-2023', {
      says: {
        zh: '未达评估门槛，订立标准合同并备案，或者认证',
        en: 'Below the thresholds: standard contract, filed, or certification',
      },
      cites: [cite('standard-contract-2023', '4'), ...filedBy],
      until: '2024-03-22',
      when: all(personal, not(assessedIn2022), notImportant),
      gives: { path: 'contract-or-certification', national: 'contract-or-certification', ...filingSteps },
    }),
    rule('nothing-2022', {
      says: {
        zh: '不含个人信息和重要数据，不涉及三项制度',
        en: 'Neither personal information nor important data: outside the three paths',
      },
      cites: [cite('data-export-thresholds-2022', '4')],
      when: all(not(personal), importantDataExported.is('none')),
      gives: {
        path: notApplicable(
          '不含个人信息和重要数据，三项制度不适用',
          'With neither personal information nor important data the three paths do not apply',
        ),
      },
    }),

    // From 2024-03-22: 令16.
    rule('important-2024', {
      says: {
        zh: '被告知或者公开发布的重要数据出境，申报安全评估',
        en: 'Important data, notified or published: security assessment',
      },
      cites: [
        cite('data-flow-2024', '7'),
        cite('data-flow-2024', '2'),
        cite('data-flow-2024', '9'),
        cite('data-flow-2024', '5', '均不含重要数据'),
        ...assessedBy,
      ],
      when: important,
      gives: { path: 'assessment', national: 'assessment', validity: years(3), renewal: workingDays(60), ...steps },
    }),
    rule('important-2025', {
      says: {
        zh: '重要数据必须评估，未告知的不申报',
        en: 'Important data must be assessed; what was not notified need not',
      },
      cites: [cite('network-data-2024', '37')],
      when: important,
      gives: { path: 'assessment', national: 'assessment' },
    }),
    rule('critical-2024', {
      says: {
        zh: '关键信息基础设施运营者出境个人信息，不论人数，申报安全评估',
        en: 'Critical infrastructure: personal information of any number of people is assessed',
      },
      cites: [
        cite('data-flow-2024', '7', '(一)CIIO 出境个人信息或重要数据（无数量门槛）'),
        cite('data-flow-2024', '9'),
        ...assessedBy,
      ],
      when: all(personal, critical),
      gives: {
        path: 'assessment',
        national: 'assessment',
        counted: true,
        validity: years(3),
        renewal: workingDays(60),
        ...steps,
      },
    }),
    rule('large-2024', {
      says: {
        zh: '当年累计 100 万人以上，或者敏感 1 万人以上，申报安全评估',
        en: 'A million people this year, or 10,000 with sensitive information: security assessment',
      },
      cites: [cite('data-flow-2024', '7'), cite('data-flow-2024', '9'), ...assessedBy],
      when: all(personal, not(critical), assessedIn2024),
      gives: {
        path: 'assessment',
        national: 'assessment',
        counted: true,
        validity: years(3),
        renewal: workingDays(60),
        ...steps,
      },
    }),
    rule('middle-2024', {
      says: {
        zh: '当年累计 10 万人以上不满 100 万人，或者敏感不满 1 万人，标准合同或者认证',
        en: '100,000 to under a million people this year, or under 10,000 with sensitive information: contract or certification',
      },
      cites: [cite('data-flow-2024', '8'), cite('data-flow-2024', 'sensitive'), ...filedBy],
      when: all(personal, not(critical), notImportant, betweenIn2024),
      gives: {
        path: 'contract-or-certification',
        national: 'contract-or-certification',
        counted: true,
        ...filingSteps,
      },
    }),
    rule('small-2024', {
      says: {
        zh: '当年累计不满 10 万人且没有敏感个人信息，免予三项',
        en: 'Under 100,000 people this year and nothing sensitive: exempt',
      },
      cites: [cite('data-flow-2024', '5.4')],
      when: all(personal, not(critical), notImportant, freeIn2024),
      gives: { path: 'exempt', national: 'exempt', exemption: 'article-5-4', counted: true, ...nothingToFile },
    }),
    rule('trade-2024', {
      says: {
        zh: '国际贸易等活动的数据，不含个人信息和重要数据，免予三项',
        en: 'Data of international trade and the like, with neither personal information nor important data: exempt',
      },
      cites: [cite('data-flow-2024', '3')],
      when: all(exportScenario.is('trade'), not(personal), notImportant),
      gives: { path: 'exempt', national: 'exempt', exemption: 'article-3', counted: false, ...nothingToFile },
    }),
    rule('nothing-2024', {
      says: {
        zh: '不含个人信息和重要数据，不涉及三项制度',
        en: 'Neither personal information nor important data: outside the three paths',
      },
      cites: [cite('data-flow-2024', '7'), cite('data-flow-2024', '8')],
      when: all(exportScenario.isNot('trade'), not(personal), notImportant),
      gives: {
        path: notApplicable(
          '不含个人信息和重要数据，三项制度不适用',
          'With neither personal information nor important data the three paths do not apply',
        ),
      },
    }),
    rule('transit-2024', {
      says: { zh: '过境数据，免予三项', en: 'Data in transit: exempt' },
      cites: [cite('data-flow-2024', '4'), cite('data-flow-2024', '7', '属 3–6 条情形的从其规定')],
      when: all(personal, notImportant, exportScenario.is('transit')),
      gives: { path: 'exempt', national: 'exempt', exemption: 'article-4', counted: false, ...nothingToFile },
      over: [...byNumbers, ...byLists],
    }),
    rule('contract-2024', {
      says: {
        zh: '订立、履行个人作为一方的合同所必需，免予三项，关键信息基础设施运营者也可用',
        en: 'Needed for a contract of the person: exempt, also for critical infrastructure',
      },
      cites: [cite('data-flow-2024', '5.1'), cite('data-flow-2024', 'ciio'), cite('data-flow-2024', 'count')],
      when: all(personal, notImportant, exportScenario.is('contract')),
      gives: { path: 'exempt', national: 'exempt', exemption: 'article-5-1', counted: false, ...nothingToFile },
      over: [...byNumbers, ...byLists],
    }),
    rule('staff-2024', {
      says: {
        zh: '依规章制度和集体合同实施跨境人力资源管理，免予三项，关键信息基础设施运营者也可用',
        en: 'Cross-border human resources under labour rules and collective contract: exempt, also for critical infrastructure',
      },
      cites: [cite('data-flow-2024', '5.2'), cite('data-flow-2024', 'ciio'), cite('data-flow-2024', 'count')],
      when: all(personal, notImportant, exportScenario.is('staff')),
      gives: { path: 'exempt', national: 'exempt', exemption: 'article-5-2', counted: false, ...nothingToFile },
      over: [...byNumbers, ...byLists],
    }),
    rule('emergency-2024', {
      says: {
        zh: '紧急情况保护生命健康财产，免予三项，关键信息基础设施运营者也可用',
        en: 'Emergency, to protect life, health or property: exempt, also for critical infrastructure',
      },
      cites: [cite('data-flow-2024', '5.3'), cite('data-flow-2024', 'ciio'), cite('data-flow-2024', 'count')],
      when: all(personal, notImportant, exportScenario.is('emergency')),
      gives: { path: 'exempt', national: 'exempt', exemption: 'article-5-3', counted: false, ...nothingToFile },
      over: [...byNumbers, ...byLists],
    }),
    rule('legal-duty-2025', {
      says: {
        zh: '履行法定职责或者法定义务，2025 年起可以出境，免予三项',
        en: 'Statutory duty or obligation: from 2025 exempt',
      },
      cites: [cite('network-data-2024', '35')],
      when: all(personal, notImportant, exportScenario.is('legal-duty')),
      gives: { path: 'exempt', national: 'exempt', exemption: 'legal-duty', counted: false, ...nothingToFile },
      over: [...byNumbers, ...byLists],
    }),
    rule('certification-2026', {
      says: {
        zh: '个人信息出境认证：适用范围与标准合同相同，证书 3 年',
        en: 'Certification: the same scope as the standard contract, a certificate of 3 years',
      },
      cites: [cite('pi-certification-2025', 'scope'), cite('pi-certification-2025', 'validity')],
      when: all(personal, not(critical), notImportant, betweenIn2024),
      gives: { certificate: years(3) },
    }),

    // The Beijing lists, by article 6 of 令16.
    ...lists.flatMap(({ year, area, fields, thresholds, covers }) => [
      rule(`outside-list-${year}`, {
        says: {
          zh: `清单（${year}版）列入的场景中，清单之外的数据，免予三项`,
          en: `Of a scenario on the list (${year}), data outside the list are exempt`,
        },
        cites: [area, fields, cite('data-flow-2024', '6'), cite('data-flow-2024', 'count')],
        when: all(personal, notImportant, covers, positionOnDataList.is('outside')),
        gives: { path: 'exempt', exemption: 'article-6', counted: false, ...nothingToFile },
        over: byNumbers,
      }),
      rule(`inside-list-${year}`, {
        says: {
          zh: `清单（${year}版）之内的数据，依清单所列字段与规模`,
          en: `Inside the list (${year}) its own data fields and volumes decide`,
        },
        cites: [area, fields, thresholds],
        when: all(personal, notImportant, covers, positionOnDataList.is('inside')),
        gives: {
          path: needsRules(
            '在清单之内：走评估还是标准合同、认证，由清单所列字段和规模决定，请对照清单；不计清单时的路径另列',
            'Inside the list: its data fields and volumes decide between assessment and contract or certification; check the list. The path under the national rules is given beside',
          ),
          exemption: notApplicable('在清单之内，豁免与否由清单决定', 'Inside the list, the list decides on exemption'),
        },
        over: byNumbers,
      }),
    ]),

    // What goes with it.
    rule('plan-mechanism', {
      says: {
        zh: '在国家框架下开展三项工作，探索便利而安全的机制',
        en: 'The three paths within the national framework; an easier and safe mechanism explored',
      },
      cites: [plan('7.7')],
      when: inDemonstrationZone,
      gives: { also: ['beijing-mechanism'] },
    }),
    rule('no-splitting', {
      says: { zh: '不得拆分数量', en: 'Numbers are not split' },
      cites: [cite('standard-contract-2023', '4')],
      when: all(personal, not(critical)),
      gives: { also: ['no-splitting'] },
    }),
    rule('told-or-published-only', {
      says: {
        zh: '未告知、未公布的不作为重要数据申报',
        en: 'Neither notified nor published: not declared as important',
      },
      cites: [cite('data-flow-2024', '2')],
      when: importantDataExported.is('suspected'),
      gives: { also: ['told-or-published-only'] },
    }),
    rule('count-each-person-once', {
      says: { zh: '人数按自然人去重，豁免的不计', en: 'People are counted once, exempt ones not at all' },
      cites: [cite('data-flow-2024', 'count.person'), cite('data-flow-2024', 'count')],
      when: personal,
      gives: { also: ['count-each-person-once'] },
    }),
    rule('sensitive-never-small', {
      says: { zh: '敏感个人信息 1 至 9,999 人不豁免', en: 'Sensitive information of 1 to 9,999 people is not exempt' },
      cites: [cite('data-flow-2024', 'sensitive')],
      when: all(
        personal,
        not(critical),
        sensitivePeopleExportedThisYear.within(1, 10_000),
        ordinaryPeopleExportedThisYear.lessThan(100_000),
      ),
      gives: { also: ['sensitive-never-small'] },
    }),
    rule('own-zone-list', {
      says: { zh: '自贸试验区可以自行制定负面清单', en: 'Free trade zones may make lists of their own' },
      cites: [cite('data-flow-2024', '6')],
      when: registeredIn.is('shanghai-pilot', 'hainan'),
      gives: { also: ['own-zone-list'] },
    }),
    rule('apply-to-zone-group', {
      says: { zh: '向所在自贸组团提交申请', en: 'Apply to the group of the free trade zone' },
      cites: [cite('beijing-data-list-2024', 'application')],
      when: all(inFreeTradeZone, operatesInFreeTradeZone.yes(), positionOnDataList.is('outside', 'inside')),
      gives: { also: ['apply-to-zone-group'] },
    }),
    rule('list-of-another-region', {
      says: { zh: '引用外省市负面清单机制', en: 'Citing another region’s list' },
      cites: [cite('beijing-data-list-2025', 'other-regions')],
      when: all(inDemonstrationZone, any(dataField.is('other'), positionOnDataList.is('scenario-not-named'))),
      gives: { also: ['list-of-another-region'] },
    }),
    rule('service-centres', {
      says: { zh: '数据跨境服务中心', en: 'Service centres' },
      cites: [cite('beijing-data-centres-2024', 'whole')],
      when: inDemonstrationZone,
      gives: { also: ['service-centres'] },
    }),
    rule('keep-records', {
      says: { zh: '对外提供的记录保存至少 3 年', en: 'Records kept at least 3 years' },
      cites: [cite('network-data-2024', '12')],
      when: any(personal, important),
      gives: { also: ['keep-records'] },
    }),
    rule('ten-million', {
      says: { zh: '处理 1000 万人以上个人信息', en: 'Ten million people or more' },
      cites: [cite('network-data-2024', '28')],
      when: peopleProcessed.atLeast(10_000_000),
      gives: { also: ['ten-million'] },
    }),
    rule('important-duties', {
      says: { zh: '年度风险评估，不超评估范围', en: 'Yearly risk assessment, nothing beyond what was assessed' },
      cites: [cite('network-data-2024', '33'), cite('network-data-2024', '38')],
      when: important,
      gives: { also: ['annual-risk-assessment', 'within-scope'] },
    }),
    rule('treaties', {
      says: { zh: '条约优先', en: 'Treaties go first' },
      cites: [cite('network-data-2024', '36')],
      when: personal,
      gives: { also: ['treaties'] },
    }),
    rule('guide-third-edition', {
      says: { zh: '申报指南第三版', en: 'Third edition of the guide' },
      cites: [cite('data-export-assessment-2022', 'guide')],
      from: '2025-06-27',
      published: '2025-06-27',
      when: any(personal, important),
      gives: { also: ['guide-third-edition'] },
    }),
  ],
  next: {
    assessment: {
      zh: '作出境风险自评估，经所在地省级网信部门向国家网信部门申报；出境不得超出评估范围，届满前按期申请延长。',
      en: 'Assess the risk yourself, then apply through the cyberspace administration of the province or city; stay within what is assessed and ask for an extension in time.',
    },
    'contract-or-certification': {
      zh: '作个人信息保护影响评估，订立标准合同，生效之日起 10 个工作日内连同评估报告备案；或者申请认证。',
      en: 'Assess the impact on personal information, sign the standard contract and file both within 10 working days of its effect; or apply for certification.',
    },
    exempt: {
      zh: '不需申报、备案；含个人信息的，仍须告知个人、取得必要的同意并保存记录，人数临近门槛时重新判定。',
      en: 'Nothing to file. With personal information among the data, still inform the people, obtain consent where needed, keep records, and ask again as the numbers near a threshold.',
    },
  },
})

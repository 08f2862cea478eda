/**
 * Measure 12.5. Whether a general licence may be asked for: one licence, many shipments of dual-use items.
 * Two limits of time stand apart: the statutory validity of at most three years, and the plan's own pilot of one licence
 * for the shipments of one year. The plan speaks of imports too, while the measures and regulations only know exports.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import {
  givesChoice,
  givesList,
  givesTerm,
  givesYesNo,
  needsRules,
  notApplicable,
  workingDays,
  years,
} from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import {
  dualUseComplianceSystem,
  dualUseDirection,
  dualUseExportOccasion,
  dualUseExportRecord,
  dualUseLicencesInLowerYear,
  fixedChannelsAndUsers,
  generalLicenceBars,
  generalLicenceClass,
  penalisedInLastThreeYears,
  yearsInDualUseExport,
} from '../vocabulary/dual-use-licence.ts'

const exported = dualUseDirection.is('export')
const imported = dualUseDirection.is('import')

/** 2009: the class fixes how many licences a year show a steady business. */
const enoughLicences = any(
  all(generalLicenceClass.is('class-a'), dualUseLicencesInLowerYear.atLeast(40)),
  all(generalLicenceClass.is('class-b'), dualUseLicencesInLowerYear.atLeast(30)),
)
const qualifiedIn2009 = all(yearsInDualUseExport.atLeast(2), enoughLicences, penalisedInLastThreeYears.no())

/** 2024: article 16, and the bars of article 20. */
const qualifiedIn2024 = all(dualUseComplianceSystem.yes(), dualUseExportRecord.yes(), fixedChannelsAndUsers.yes())
const barred = generalLicenceBars.hasAny(
  'criminal-penalty',
  'serious-penalty-in-5-years',
  'set-up-by-listed-party',
  'other-bar',
)
const byRegistration = dualUseExportOccasion.is('repair-return', 'exhibition-return', 'aircraft-spares')

/** The measures of 2009 end with the regulations, whose date was published on 19 October 2024. */
const endOf2009 = { endPublished: '2024-10-19' } as const

const exportsOnly = notApplicable(
  '两用物项通用许可只及于出口；进口依两用物项和技术进口许可证办理',
  'A general licence covers exports only; imports go by the import licence for dual-use items',
)

export const generalLicence = decision({
  id: 'trade.general-licence',
  name: { zh: '两用物项通用许可', en: 'General licence for dual-use items' },
  question: { zh: '能不能申请通用许可，一次办理、多批次进出？', en: 'May one licence be asked for many shipments?' },
  measures: ['12.5'],
  since: '2009-07-01',
  asks: [
    dualUseDirection,
    registeredIn,
    generalLicenceBars,
    dualUseExportOccasion,
    dualUseComplianceSystem,
    dualUseExportRecord,
    fixedChannelsAndUsers,
    generalLicenceClass,
    yearsInDualUseExport,
    dualUseLicencesInLowerYear,
    penalisedInLastThreeYears,
  ],
  gives: {
    licence: givesChoice({
      name: { zh: '适用的许可', en: 'licence that fits' },
      options: {
        general: { zh: '可以申请通用许可', en: 'a general licence may be asked for' },
        single: { zh: '条件不足，逐次申请单项许可', en: 'conditions are missing: a single licence each time' },
        barred: {
          zh: '不得申请通用许可，逐次申请单项许可',
          en: 'barred from a general licence: a single one each time',
        },
        registration: {
          zh: '每次出口前登记填报信息，取得出口凭证即可',
          en: 'registering the information before each export is enough',
        },
      },
    }),
    pilot: givesYesNo({ name: { zh: '方案的通用许可试点', en: 'the plan’s pilot' }, optional: true }),
    pilotPeriod: givesTerm({
      name: { zh: '试点口径：一次办理可多批次进出的期间', en: 'the pilot’s own period for many shipments' },
      optional: true,
    }),
    longestValidity: givesTerm({ name: { zh: '法定最长有效期', en: 'longest validity by law' }, optional: true }),
    review: givesTerm({
      name: { zh: '审查期限（自受理）', en: 'time for the review, from acceptance' },
      optional: true,
    }),
    change: givesTerm({ name: { zh: '变更非关键要素的期限', en: 'time to change what is not key' }, optional: true }),
    missing: givesList({
      name: { zh: '所缺条件', en: 'what is missing' },
      options: {
        'compliance-system': { zh: '运行良好的内部合规制度', en: 'an internal compliance system that runs well' },
        'export-record': { zh: '出口记录', en: 'a record of exports' },
        'fixed-channels-and-users': { zh: '相对固定的渠道和最终用户', en: 'fixed channels and end users' },
        'two-years': { zh: '从事两用物项出口满 2 年', en: 'two years of exporting' },
        'licences-a-year': {
          zh: '连续两年每年申领甲类 40 份、乙类 30 份以上',
          en: 'two years running, 40 licences a year for class A, 30 for class B',
        },
        'clean-record': { zh: '近 3 年没有刑事处罚和有关行政处罚', en: 'no penalty in 3 years' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'three-more-papers': {
          zh: '除单项许可的材料外，加交 3 种材料（合规、出口记录、渠道和最终用户）',
          en: 'three more papers than for a single licence',
        },
        'clock-stops': {
          zh: '鉴别、专家评审、实地核查的时间不计入；报国务院、中央军委的不受限',
          en: 'identification, experts and site checks do not count; matters reported to the State Council or Central Military Commission have no limit',
        },
        'key-change-anew': {
          zh: '种类、目的国、最终用户、最终用途改变的，重新申请并交回原证',
          en: 'if kind, destination, end user or use changes, apply anew and hand the licence back',
        },
        'single-one-year': {
          zh: '单项许可限单一最终用户、一次出口，有效期至多 1 年',
          en: 'a single licence is for one end user and one export, at most 1 year',
        },
        'temporary-control': {
          zh: '临时管制每次至多 2 年，至多延长 2 次',
          en: 'temporary control lasts at most 2 years at a time and is extended at most twice',
        },
      },
    }),
  },
  answer: 'licence',
  // Regulations on dual-use items 16, 20; measures of 2009: a record helps, an offence bars.
  moreNeverHarms: [
    dualUseComplianceSystem,
    dualUseExportRecord,
    fixedChannelsAndUsers,
    yearsInDualUseExport,
    dualUseLicencesInLowerYear,
  ],
  moreNeverHelps: [generalLicenceBars, penalisedInLastThreeYears],
  rules: [
    // 2009-07-01 to 2024-11-30: the measures of 2009.
    rule('qualified-2009', {
      says: {
        zh: '从事满 2 年，连续两年每年甲类 40 份、乙类 30 份以上，近 3 年无处罚，可以申请',
        en: 'Two years in business, two years of 40 (A) or 30 (B) licences, no penalty in 3 years: may apply',
      },
      cites: [
        cite('general-licence-2009', 'conditions'),
        cite('general-licence-2009', 'kinds'),
        cite('general-licence-2009', 'validity'),
      ],
      ...endOf2009,
      when: all(exported, qualifiedIn2009),
      gives: { licence: 'general', longestValidity: years(3) },
    }),
    rule('not-qualified-2009', {
      says: { zh: '条件不足，不能申请通用许可', en: 'Conditions missing: no general licence' },
      cites: [cite('general-licence-2009', 'conditions')],
      ...endOf2009,
      when: all(exported, not(qualifiedIn2009)),
      gives: { licence: 'single' },
    }),
    rule('two-years-2009', {
      says: { zh: '从事不满 2 年', en: 'Fewer than two years in business' },
      cites: [cite('general-licence-2009', 'conditions', '从事 ≥2年')],
      ...endOf2009,
      when: all(exported, yearsInDualUseExport.lessThan(2)),
      gives: { missing: ['two-years'] },
    }),
    rule('licences-2009', {
      says: { zh: '每年申领份数不足', en: 'Too few licences a year' },
      cites: [cite('general-licence-2009', 'conditions', '连续2年每年申领 甲 >40 份(含40)、乙 >30 份(含30)')],
      ...endOf2009,
      when: all(exported, not(enoughLicences)),
      gives: { missing: ['licences-a-year'] },
    }),
    rule('penalties-2009', {
      says: { zh: '近 3 年有处罚', en: 'A penalty within 3 years' },
      cites: [cite('general-licence-2009', 'conditions', '近3年无刑罚或有关行政处罚')],
      ...endOf2009,
      when: all(exported, penalisedInLastThreeYears.yes()),
      gives: { missing: ['clean-record'] },
    }),
    rule('import-2009', {
      says: { zh: '通用许可办法只管出口', en: 'The measures know exports only' },
      cites: [cite('general-licence-2009', 'kinds')],
      ...endOf2009,
      when: imported,
      gives: { licence: exportsOnly },
    }),

    // From 2024-12-01: the regulations on export control of dual-use items.
    rule('general-2024', {
      says: {
        zh: '合规制度运行良好、有出口记录、渠道和最终用户相对固定，可以申请通用许可',
        en: 'Compliance system, record, fixed channels and users: may apply',
      },
      cites: [
        cite('export-control-2024', '16'),
        cite('export-control-2024', '15', '通用许可（单一或多个最终用户、多次，≤3年）'),
        cite('export-control-2024', '17'),
        cite('export-control-2024', '18'),
      ],
      when: all(exported, not(byRegistration), not(barred), qualifiedIn2024),
      gives: {
        licence: 'general',
        longestValidity: years(3),
        review: workingDays(45),
        change: workingDays(20),
        also: ['three-more-papers', 'clock-stops', 'key-change-anew'],
      },
    }),
    rule('single-2024', {
      says: { zh: '条件不足，逐次申请单项许可', en: 'Conditions missing: single licences' },
      cites: [
        cite('export-control-2024', '15', '单项许可（单一最终用户、一次，≤1年）'),
        cite('export-control-2024', '16'),
        cite('export-control-2024', '17'),
      ],
      when: all(exported, not(byRegistration), not(barred), not(qualifiedIn2024)),
      gives: {
        licence: 'single',
        longestValidity: years(1),
        review: workingDays(45),
        change: workingDays(20),
        also: ['single-one-year', 'clock-stops', 'key-change-anew'],
      },
    }),
    rule('barred-2024', {
      says: {
        zh: '受过刑事处罚、5 年内情节严重的行政处罚、管控名单主体所设等，不得申请通用许可',
        en: 'Criminal penalty, serious penalty in 5 years, set up by a listed party and the like: barred',
      },
      cites: [cite('export-control-2024', '20'), cite('export-control-2024', '15'), cite('export-control-2024', '17')],
      when: all(exported, not(byRegistration), barred),
      gives: {
        licence: 'barred',
        longestValidity: years(1),
        review: workingDays(45),
        change: workingDays(20),
        also: ['single-one-year', 'clock-stops', 'key-change-anew'],
      },
    }),
    rule('registration-2024', {
      says: {
        zh: '检修复运、展会复运、民航零部件维修备件等，登记填报信息取得出口凭证',
        en: 'Repairs, exhibitions and aircraft spares: registration before each export',
      },
      cites: [
        cite('export-control-2024', '19'),
        cite('export-control-2024', '15', '登记填报信息获出口凭证（每次出口前登记）'),
      ],
      when: all(exported, byRegistration),
      gives: { licence: 'registration' },
    }),
    rule('no-compliance-2024', {
      says: { zh: '没有运行良好的内部合规制度', en: 'No compliance system that runs well' },
      cites: [cite('export-control-2024', '16')],
      when: all(exported, not(byRegistration), dualUseComplianceSystem.no()),
      gives: { missing: ['compliance-system'] },
    }),
    rule('no-record-2024', {
      says: { zh: '没有出口记录', en: 'No record of exports' },
      cites: [cite('export-control-2024', '16')],
      when: all(exported, not(byRegistration), dualUseExportRecord.no()),
      gives: { missing: ['export-record'] },
    }),
    rule('no-fixed-users-2024', {
      says: { zh: '渠道和最终用户不固定', en: 'Channels and end users not fixed' },
      cites: [cite('export-control-2024', '16')],
      when: all(exported, not(byRegistration), fixedChannelsAndUsers.no()),
      gives: { missing: ['fixed-channels-and-users'] },
    }),
    rule('import-2024', {
      says: { zh: '条例只管出口', en: 'The regulations know exports only' },
      cites: [cite('export-control-2024', '15')],
      when: imported,
      gives: { licence: exportsOnly },
    }),
    rule('temporary-control', {
      says: { zh: '临时管制', en: 'Temporary control' },
      cites: [cite('export-control-2024', '12')],
      when: exported,
      gives: { also: ['temporary-control'] },
    }),

    // The plan, in Beijing: supported, not yet furnished.
    rule('pilot', {
      says: {
        zh: '合规制度运行良好的在京企业：一次办理、一年内多批次进出口',
        en: 'Beijing firms with a compliance system that runs well: one licence, many shipments in a year',
      },
      cites: [plan('12.5')],
      when: all(inDemonstrationZone, dualUseComplianceSystem.yes(), not(barred)),
      gives: {
        pilot: needsRules(
          '方案支持对特定两用物项申请通用许可；哪些是“特定两用物项”、如何办理，尚无公开的北京文件，按现行规定申请',
          'The plan supports general licences for certain items; which items and how, no Beijing document has said in public: apply under the rules in force',
        ),
        pilotPeriod: years(1),
      },
    }),
    rule('pilot-no-compliance', {
      says: {
        zh: '合规制度没有运行良好，或者有不得申请的情形，不在方案支持之列',
        en: 'Without such a system, or barred, the plan lends no support',
      },
      cites: [plan('12.5', '支持合规制度运行良好的企业对特定两用物项申请通用许可')],
      when: all(inDemonstrationZone, any(dualUseComplianceSystem.no(), barred)),
      gives: { pilot: false },
    }),
    rule('pilot-import', {
      says: {
        zh: '方案还含进口，进口侧的依据待定',
        en: 'The plan covers imports too, whose basis is still open',
      },
      cites: [plan('12.5', '实现一次办理、一年内多批次进出口')],
      when: all(imported, inDemonstrationZone, dualUseComplianceSystem.yes(), not(barred)),
      gives: {
        licence: needsRules(
          '方案写明“进出口”，而通用许可的法规只管出口；进口一侧尚无配套，暂依两用物项和技术进口许可证（一批一证或者非一批一证）办理',
          'The plan says imports and exports, the regulations only exports; nothing furnishes the import side yet, so import licences for dual-use items go on',
        ),
      },
      over: ['import-2009', 'import-2024'],
    }),
  ],
  closed: ['single', 'barred'],
  next: {
    general: {
      zh: '经所在地省级商务主管部门向商务部申请通用许可，附合规制度、出口记录、渠道和最终用户的材料。',
      en: 'Apply to the Ministry of Commerce through the commerce bureau of the province or city with papers on compliance, record, channels and end users.',
    },
    single: {
      zh: '逐次申请单项许可；先补齐所缺条件，再申请通用许可。',
      en: 'Apply for single licences; make good what is missing, then ask for a general one.',
    },
    barred: { zh: '逐次申请单项许可。', en: 'Apply for single licences.' },
    registration: {
      zh: '每次出口前登记填报信息，取得出口凭证。',
      en: 'Register the information before each export and obtain the certificate.',
    },
  },
})

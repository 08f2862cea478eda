import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { generalLicence } from './general-licence.ts'

/** A Beijing exporter that meets every condition of both regimes. */
const firm = {
  dualUseDirection: 'export',
  registeredIn: 'beijing-other',
  generalLicenceBars: [],
  dualUseExportOccasion: 'ordinary',
  dualUseComplianceSystem: true,
  dualUseExportRecord: true,
  fixedChannelsAndUsers: true,
  generalLicenceClass: 'class-a',
  yearsInDualUseExport: 2,
  dualUseLicencesInLowerYear: 40,
  penalisedInLastThreeYears: false,
}
const but = (more: Readonly<Record<string, unknown>>) => ({ ...firm, ...more })
const years = (length: number) => ({ length, unit: 'years' })
const workingDays = (length: number) => ({ length, unit: 'working-days' })

describe('条例 2024-12-01 起 the regulations', () => {
  const on = '2025-01-01'
  examples(generalLicence, [
    {
      case: '三项条件齐备：通用许可，至多 3 年，审查 45 个工作日',
      on,
      facts: firm,
      gives: {
        licence: 'general',
        longestValidity: years(3),
        review: workingDays(45),
        change: workingDays(20),
        missing: null,
        also: ['clock-stops', 'key-change-anew', 'temporary-control', 'three-more-papers'],
      },
      by: ['general-2024'],
    },
    {
      case: '没有合规制度：单项许可，至多 1 年',
      on,
      facts: but({ dualUseComplianceSystem: false }),
      gives: { licence: 'single', longestValidity: years(1), missing: ['compliance-system'], review: workingDays(45) },
      by: ['single-2024'],
    },
    {
      case: '方案施行前一日，在京，2009 年办法的条件齐备：可以申请通用许可',
      on: '2023-11-17',
      facts: but({ dualUseComplianceSystem: false }),
      gives: { licence: 'general', pilot: null },
      by: ['qualified-2009'],
    },
    {
      case: '没有合规制度，但注册在北京自贸试验区内：条件不足，逐次申请单项许可',
      on,
      facts: { ...but({ dualUseComplianceSystem: false }), registeredIn: 'beijing-ftz' },
      gives: { licence: 'single', pilot: false },
      by: ['single-2024'],
    },
    {
      case: '没有出口记录',
      on,
      facts: but({ dualUseExportRecord: false }),
      gives: { licence: 'single', missing: ['export-record'] },
    },
    {
      case: '渠道和最终用户不固定',
      on,
      facts: but({ fixedChannelsAndUsers: false }),
      gives: { licence: 'single', missing: ['fixed-channels-and-users'] },
    },
    {
      case: '三项都缺',
      on,
      facts: but({ dualUseComplianceSystem: false, dualUseExportRecord: false, fixedChannelsAndUsers: false }),
      gives: { licence: 'single', missing: ['compliance-system', 'export-record', 'fixed-channels-and-users'] },
    },
    {
      case: '三项都缺，两用物项条例施行之日：条件不足，逐次申请单项许可',
      on: '2024-12-01',
      facts: but({ dualUseComplianceSystem: false, dualUseExportRecord: false, fixedChannelsAndUsers: false }),
      gives: {
        licence: 'single',
        change: { length: 20, unit: 'working-days' },
        missing: ['compliance-system', 'export-record', 'fixed-channels-and-users'],
        also: ['clock-stops', 'key-change-anew', 'single-one-year', 'temporary-control'],
      },
      by: ['single-2024'],
    },
    {
      case: '三项都缺，两用物项条例施行前一日：可以申请通用许可',
      on: '2024-11-30',
      facts: but({ dualUseComplianceSystem: false, dualUseExportRecord: false, fixedChannelsAndUsers: false }),
      gives: { licence: 'general', missing: null, also: null },
      by: ['qualified-2009'],
    },
    {
      case: '三项都缺，但出口的情形为进境检修后复运出境，或者出境检修后将复运进境：每次出口前登记填报信息，取得出口凭证即可',
      on,
      facts: {
        ...but({ dualUseComplianceSystem: false, dualUseExportRecord: false, fixedChannelsAndUsers: false }),
        dualUseExportOccasion: 'repair-return',
      },
      gives: { licence: 'registration', missing: null },
      by: ['registration-2024'],
    },
    {
      case: '三项都缺，但两用物项的进出方向为进口：不适用',
      on,
      facts: {
        ...but({ dualUseComplianceSystem: false, dualUseExportRecord: false, fixedChannelsAndUsers: false }),
        dualUseDirection: 'import',
      },
      gives: { licence: 'not-applicable', missing: null },
      by: ['import-2024'],
    },
    {
      case: '三项都缺，但出口的情形为进境参展后复运出境，或者出境参展：每次出口前登记填报信息，取得出口凭证即可',
      on,
      facts: {
        ...but({ dualUseComplianceSystem: false, dualUseExportRecord: false, fixedChannelsAndUsers: false }),
        dualUseExportOccasion: 'exhibition-return',
      },
      gives: { licence: 'registration', missing: null },
      by: ['registration-2024'],
    },
    {
      case: '三项都缺，但出口的情形为民用航空器零部件的维修、备件：每次出口前登记填报信息，取得出口凭证即可',
      on,
      facts: {
        ...but({ dualUseComplianceSystem: false, dualUseExportRecord: false, fixedChannelsAndUsers: false }),
        dualUseExportOccasion: 'aircraft-spares',
      },
      gives: { licence: 'registration', missing: null },
      by: ['registration-2024'],
    },
    ...['criminal-penalty', 'serious-penalty-in-5-years', 'set-up-by-listed-party', 'other-bar'].map((bar) => ({
      case: `第20条：${bar}`,
      on,
      facts: but({ generalLicenceBars: [bar] }),
      gives: { licence: 'barred', longestValidity: years(1), pilot: false },
      by: ['barred-2024'],
    })),
    {
      case: '条例不看年数、份数',
      on,
      facts: but({ yearsInDualUseExport: 0, dualUseLicencesInLowerYear: 0, penalisedInLastThreeYears: true }),
      gives: { licence: 'general', missing: null },
    },
    {
      case: '2009 年办法施行之日，三项都缺：条件不足，逐次申请单项许可',
      on: '2009-07-01',
      facts: but({ yearsInDualUseExport: 0, dualUseLicencesInLowerYear: 0, penalisedInLastThreeYears: true }),
      gives: { licence: 'single', missing: ['clean-record', 'licences-a-year', 'two-years'] },
      by: ['not-qualified-2009'],
    },
    {
      case: '两用物项的进出方向为出口、出口的情形为一般出口、没有不得申请通用许可的情形、已建立两用物项出口管制内部合规制度且运行良好、有两用物项出口记录、出口渠道和最终用户相对固定，2009 年办法失效之日：可以申请通用许可',
      on: '2024-12-01',
      facts: but({ yearsInDualUseExport: 0, dualUseLicencesInLowerYear: 0, penalisedInLastThreeYears: true }),
      gives: { licence: 'general', missing: null },
      by: ['general-2024'],
    },
    ...['repair-return', 'exhibition-return', 'aircraft-spares'].map((occasion) => ({
      case: `第19条：${occasion}，登记即可，被限制通用许可的也可`,
      on,
      facts: but({ dualUseExportOccasion: occasion, generalLicenceBars: ['other-bar'], dualUseExportRecord: false }),
      gives: { licence: 'registration', longestValidity: null, review: null, missing: null },
      by: ['registration-2024'],
    })),
    {
      case: '外省企业同样可以申请，但没有方案试点',
      on,
      facts: but({ registeredIn: 'elsewhere' }),
      gives: { licence: 'general', pilot: null, pilotPeriod: null },
    },
  ])
})

describe('2009 年办法，至 2024-11-30 the measures of 2009, from both sides', () => {
  const on = '2023-06-01'
  examples(generalLicence, [
    {
      case: '甲类 40 份（含 40）',
      on,
      facts: firm,
      gives: { licence: 'general', longestValidity: years(3), missing: null, review: null },
      by: ['qualified-2009'],
    },
    {
      case: '甲类 39 份',
      on,
      facts: but({ dualUseLicencesInLowerYear: 39 }),
      gives: { licence: 'single', missing: ['licences-a-year'], longestValidity: null },
      by: ['not-qualified-2009'],
    },
    {
      case: '乙类 30 份（含 30）',
      on,
      facts: but({ generalLicenceClass: 'class-b', dualUseLicencesInLowerYear: 30 }),
      gives: { licence: 'general', missing: null },
      by: ['qualified-2009'],
    },
    {
      case: '乙类 29 份',
      on,
      facts: but({ generalLicenceClass: 'class-b', dualUseLicencesInLowerYear: 29 }),
      gives: { licence: 'single', missing: ['licences-a-year'] },
    },
    {
      case: '甲类 30 份：乙类的份数不够甲类',
      on,
      facts: but({ dualUseLicencesInLowerYear: 30 }),
      gives: { licence: 'single' },
    },
    {
      case: '从事 1 年',
      on,
      facts: but({ yearsInDualUseExport: 1 }),
      gives: { licence: 'single', missing: ['two-years'] },
    },
    {
      case: '近 3 年有处罚',
      on,
      facts: but({ penalisedInLastThreeYears: true }),
      gives: { licence: 'single', missing: ['clean-record'] },
    },
    {
      case: '三项都缺',
      on,
      facts: but({ yearsInDualUseExport: 1, dualUseLicencesInLowerYear: 0, penalisedInLastThreeYears: true }),
      gives: { licence: 'single', missing: ['clean-record', 'licences-a-year', 'two-years'] },
    },
    {
      case: '三项都缺，但两用物项的进出方向为进口：不适用',
      on,
      facts: but({
        dualUseDirection: 'import',
        yearsInDualUseExport: 1,
        dualUseLicencesInLowerYear: 0,
        penalisedInLastThreeYears: true,
      }),
      gives: { licence: 'not-applicable', missing: null },
      by: ['import-2009'],
    },
    {
      case: '办法不问合规制度和固定用户',
      on,
      facts: but({ dualUseComplianceSystem: false, fixedChannelsAndUsers: false }),
      gives: { licence: 'general', missing: null },
    },
    { case: '办法首日', on: '2009-07-01', facts: firm, gives: { licence: 'general' } },
  ])
})

describe('新旧更替：2024-12-01 the change of 1 December 2024', () => {
  /** New in the business, but with everything the regulations ask for. */
  const young = but({ registeredIn: 'elsewhere', yearsInDualUseExport: 1, dualUseLicencesInLowerYear: 5 })
  examples(generalLicence, [
    { case: '前一日', on: '2024-11-30', facts: young, gives: { licence: 'single' }, by: ['not-qualified-2009'] },
    { case: '当日', on: '2024-12-01', facts: young, gives: { licence: 'general' }, by: ['general-2024'] },
    {
      case: '当日，但不得申请通用许可的情形为因出口管制违法受过刑事处罚：不得申请通用许可，逐次申请单项许可',
      on: '2024-12-01',
      facts: { ...young, generalLicenceBars: ['criminal-penalty'] },
      gives: {
        licence: 'barred',
        pilot: null,
        review: { length: 45, unit: 'working-days' },
        change: { length: 20, unit: 'working-days' },
        missing: null,
        also: ['clock-stops', 'key-change-anew', 'single-one-year', 'temporary-control'],
      },
      by: ['barred-2024'],
    },
    {
      case: '条例 2024-10-19 公布前看 2024-12-01',
      on: '2024-12-01',
      knownOn: '2024-10-18',
      facts: young,
      gives: { licence: 'single' },
      by: ['not-qualified-2009'],
    },
    {
      case: '条例公布当日看 2024-12-01',
      on: '2024-12-01',
      knownOn: '2024-10-19',
      facts: young,
      gives: { licence: 'general' },
      by: ['general-2024'],
    },
  ])
})

describe('方案试点：一次办理、一年内多批次 the plan’s pilot', () => {
  examples(generalLicence, [
    {
      case: '方案前一日',
      on: '2023-11-17',
      facts: firm,
      gives: { licence: 'general', pilot: null, pilotPeriod: null },
    },
    {
      case: '方案当日：试点口径 1 年，法定上限 3 年，分别列出',
      on: '2023-11-18',
      facts: firm,
      gives: { licence: 'general', pilot: 'needs-rules', pilotPeriod: years(1), longestValidity: years(3) },
    },
    {
      case: '方案 2023-11-23 公布前看不到',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: firm,
      gives: { pilot: null },
    },
    {
      case: '份数不足的在京企业：办法不许，方案支持而待配套',
      on: '2023-12-01',
      facts: but({ dualUseLicencesInLowerYear: 0 }),
      gives: { licence: 'single', pilot: 'needs-rules', pilotPeriod: years(1) },
    },
    {
      case: '合规制度没有运行良好：不在支持之列',
      on: '2025-01-01',
      facts: but({ dualUseComplianceSystem: false }),
      gives: { pilot: false, pilotPeriod: null },
    },
    {
      case: '条例施行后：口径 1 年与上限 3 年并列',
      on: '2025-01-01',
      facts: firm,
      gives: { pilotPeriod: years(1), longestValidity: years(3) },
    },
  ])
})

describe('进口 imports', () => {
  const importer = but({ dualUseDirection: 'import' })
  examples(generalLicence, [
    {
      case: '方案前：通用许可只管出口',
      on: '2023-11-17',
      facts: importer,
      gives: { licence: 'not-applicable', missing: null },
      by: ['import-2009'],
    },
    {
      case: '方案当日，在京，合规制度运行良好：进口侧待配套',
      on: '2023-11-18',
      facts: importer,
      gives: { licence: 'needs-rules', pilot: 'needs-rules' },
      by: ['pilot-import'],
    },
    {
      case: '方案当日，在京，合规制度运行良好，但不得申请通用许可的情形为因出口管制违法受过刑事处罚：不适用',
      on: '2023-11-18',
      facts: { ...importer, generalLicenceBars: ['criminal-penalty'] },
      gives: { licence: 'not-applicable', pilot: false },
      by: ['import-2009'],
    },
    {
      case: '方案当日，在京，合规制度运行良好，但注册在北京自贸试验区内：须配套',
      on: '2023-11-18',
      facts: { ...importer, registeredIn: 'beijing-ftz' },
      gives: { licence: 'needs-rules', pilot: 'needs-rules' },
      by: ['pilot-import'],
    },
    {
      case: '条例施行后，在京：仍待配套',
      on: '2025-01-01',
      facts: importer,
      gives: { licence: 'needs-rules' },
      by: ['pilot-import'],
    },
    {
      case: '在京而没有合规制度',
      on: '2025-01-01',
      facts: { ...importer, dualUseComplianceSystem: false },
      gives: { licence: 'not-applicable', pilot: false },
    },
    {
      case: '外省',
      on: '2025-01-01',
      facts: { ...importer, registeredIn: 'elsewhere' },
      gives: { licence: 'not-applicable', pilot: null },
      by: ['import-2024'],
    },
    {
      case: '条例施行前一日，一般出口，2009 年办法的条件齐备：可以申请通用许可',
      on: '2024-11-30',
      facts: { ...firm, generalLicenceBars: ['criminal-penalty'] },
      gives: { licence: 'general' },
      by: ['qualified-2009'],
    },
    {
      case: '条例施行之日，检修复运：每次出口前登记填报信息，取得出口凭证即可',
      on: '2024-12-01',
      facts: {
        ...firm,
        generalLicenceBars: ['other-bar'],
        dualUseExportOccasion: 'repair-return',
        dualUseExportRecord: false,
      },
      gives: { licence: 'registration', longestValidity: null },
      by: ['registration-2024'],
    },
    {
      case: '条例施行前一日，检修复运，2009 年办法的条件齐备：可以申请通用许可',
      on: '2024-11-30',
      facts: {
        ...firm,
        generalLicenceBars: ['other-bar'],
        dualUseExportOccasion: 'repair-return',
        dualUseExportRecord: false,
      },
      gives: { licence: 'general' },
      by: ['qualified-2009'],
    },
    {
      case: '第20条，但两用物项的进出方向为进口：不适用',
      on: '2025-01-01',
      facts: { ...firm, dualUseDirection: 'import', generalLicenceBars: ['serious-penalty-in-5-years'] },
      gives: { licence: 'not-applicable' },
      by: ['import-2024'],
    },
    {
      case: '第20条，但两用物项的进出方向为进口（注册在北京、自贸试验区外、已建立两用物项出口管制内部合规制度且运行良好、不得申请通用许可的情形为由管控名单上的境外主体在境内设立的企业、代表机构）：不适用',
      on: '2025-01-01',
      facts: { ...firm, dualUseDirection: 'import', generalLicenceBars: ['set-up-by-listed-party'] },
      gives: { licence: 'not-applicable' },
      by: ['import-2024'],
    },
    {
      case: '第20条，但两用物项的进出方向为进口（注册在北京、自贸试验区外、已建立两用物项出口管制内部合规制度且运行良好、不得申请通用许可的情形为主管部门认定的其他情形）：不适用',
      on: '2025-01-01',
      facts: { ...firm, dualUseDirection: 'import', generalLicenceBars: ['other-bar'] },
      gives: { licence: 'not-applicable' },
      by: ['import-2024'],
    },
  ])
})

describe('完备 complete', () => {
  proves(generalLicence)
})

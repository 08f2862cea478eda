import { choice, count, setOf, yesNo } from '../../rules/fact.ts'

export const dualUseDirection = choice('dualUseDirection', {
  name: { zh: '两用物项的进出方向', en: 'direction of the dual-use items' },
  question: { zh: '两用物项是出口还是进口？', en: 'Are the dual-use items exported or imported?' },
  options: { export: { zh: '出口', en: 'exported' }, import: { zh: '进口', en: 'imported' } },
})

export const dualUseExportOccasion = choice('dualUseExportOccasion', {
  name: { zh: '出口的情形', en: 'occasion of the export' },
  question: { zh: '这些两用物项因何出口？', en: 'Why do the dual-use items leave?' },
  options: {
    ordinary: { zh: '一般出口', en: 'an ordinary export' },
    'repair-return': {
      zh: '进境检修后复运出境，或者出境检修后将复运进境',
      en: 'sent back after repair here, or sent out for repair',
    },
    'exhibition-return': {
      zh: '进境参展后复运出境，或者出境参展',
      en: 'sent back after an exhibition, or sent to one',
    },
    'aircraft-spares': { zh: '民用航空器零部件的维修、备件', en: 'spare parts and repairs of civil aircraft' },
  },
})

export const dualUseComplianceSystem = yesNo('dualUseComplianceSystem', {
  name: {
    zh: '已建立两用物项出口管制内部合规制度且运行良好',
    en: 'an internal export-control compliance system is in place and runs well',
  },
  denied: {
    zh: '没有运行良好的两用物项出口管制内部合规制度',
    en: 'no internal export-control compliance system that runs well',
  },
  question: {
    zh: '企业是否已建立两用物项出口管制内部合规制度且运行良好？',
    en: 'Does the firm have an internal export-control compliance system that runs well?',
  },
})

export const dualUseExportRecord = yesNo('dualUseExportRecord', {
  name: { zh: '有两用物项出口记录', en: 'it has a record of exporting dual-use items' },
  denied: { zh: '没有两用物项出口记录', en: 'it has no record of exporting dual-use items' },
  question: { zh: '企业是否有两用物项出口记录？', en: 'Has the firm a record of exporting dual-use items?' },
})

export const fixedChannelsAndUsers = yesNo('fixedChannelsAndUsers', {
  name: { zh: '出口渠道和最终用户相对固定', en: 'channels and end users are relatively fixed' },
  denied: { zh: '出口渠道和最终用户不固定', en: 'channels and end users are not fixed' },
  question: { zh: '出口渠道和最终用户是否相对固定？', en: 'Are the channels and end users relatively fixed?' },
})

export const generalLicenceBars = setOf('generalLicenceBars', {
  name: { zh: '不得申请通用许可的情形', en: 'what bars a general licence' },
  question: { zh: '企业有下列哪些情形？', en: 'Which of these apply to the firm?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'criminal-penalty': { zh: '因出口管制违法受过刑事处罚', en: 'a criminal penalty under export control' },
    'serious-penalty-in-5-years': {
      zh: '5 年内因出口管制违法受过行政处罚且情节严重',
      en: 'a serious administrative penalty under export control within 5 years',
    },
    'set-up-by-listed-party': {
      zh: '由管控名单上的境外主体在境内设立的企业、代表机构',
      en: 'set up here by a foreign party on the control list',
    },
    'other-bar': { zh: '主管部门认定的其他情形', en: 'another circumstance named by the authority' },
  },
})

export const generalLicenceClass = choice('generalLicenceClass', {
  name: { zh: '通用许可的类别（2009 年办法）', en: 'class of general licence (2009 measures)' },
  question: { zh: '申请甲类还是乙类？', en: 'Is class A or class B asked for?' },
  help: { zh: '只用于 2024-12-01 前的申请。', en: 'Only for applications before 1 December 2024.' },
  options: {
    'class-a': {
      zh: '甲类：一国或者多国、一个或者多个最终用户、多种物项',
      en: 'class A: one or more countries and end users, several items',
    },
    'class-b': {
      zh: '乙类：同一国家固定最终用户、同种类物项',
      en: 'class B: fixed end users in one country, one kind',
    },
  },
})

export const yearsInDualUseExport = count('yearsInDualUseExport', {
  name: { zh: '从事两用物项出口的年数', en: 'years in the export of dual-use items' },
  question: {
    zh: '企业从事两用物项出口满几年？',
    en: 'For how many full years has the firm exported dual-use items?',
  },
  help: { zh: '只用于 2024-12-01 前的申请。', en: 'Only for applications before 1 December 2024.' },
  unit: { zh: '年', en: 'years' },
  most: 200,
})

/** "Two years running, each at least N" is exactly "the lower of the two years is at least N". */
export const dualUseLicencesInLowerYear = count('dualUseLicencesInLowerYear', {
  name: { zh: '近两年中较少一年申领的许可证份数', en: 'licences taken in the lower of the last two years' },
  question: {
    zh: '最近连续两年中，申领两用物项许可证较少的那一年是多少份？',
    en: 'Of the last two years, how many dual-use licences were taken in the year with fewer?',
  },
  help: { zh: '只用于 2024-12-01 前的申请。', en: 'Only for applications before 1 December 2024.' },
  unit: { zh: '份', en: 'licences' },
})

export const penalisedInLastThreeYears = yesNo('penalisedInLastThreeYears', {
  name: {
    zh: '近 3 年受过刑事处罚或者有关行政处罚',
    en: 'a criminal or relevant administrative penalty in the last 3 years',
  },
  denied: { zh: '近 3 年没有刑事处罚和有关行政处罚', en: 'no such penalty in the last 3 years' },
  question: {
    zh: '近 3 年是否受过刑事处罚或者有关部门的行政处罚？',
    en: 'In the last 3 years, was there a criminal penalty or an administrative one of the authorities concerned?',
  },
  help: { zh: '只用于 2024-12-01 前的申请。', en: 'Only for applications before 1 December 2024.' },
})

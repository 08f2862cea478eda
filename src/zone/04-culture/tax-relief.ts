/**
 * Measure 4.1. Tax policy for culture firms. The plan only studies its continuation; the announcement that prolongs the
 * relief of converted firms to the end of 2027 is not verified, so nothing here is a hard yes.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { cultureFirmKind } from '../vocabulary/culture-tax.ts'

export const taxRelief = decision({
  id: 'culture.tax-relief',
  name: { zh: '文化企业税收政策', en: 'Tax relief for culture firms' },
  question: { zh: '企业能否享受支持文化企业的税收政策？', en: 'Does the firm have tax relief as a culture firm?' },
  measures: ['4.1'],
  since: '2023-11-18',
  asks: [cultureFirmKind],
  gives: {
    relief: givesYesNo({ name: { zh: '享受税收政策', en: 'has the relief' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'to-end-of-2027': {
          zh: '转制文化企业税收政策一般认为到 2027-12-31 为止，未核',
          en: 'the relief of converted firms is commonly said to run to 31 December 2027; not verified',
        },
        'study-goes-on': {
          zh: '方案只说“研究延续”，不当然有政策接续',
          en: 'the plan only studies a continuation; one does not follow of itself',
        },
      },
    }),
  },
  answer: 'relief',
  closed: [false],
  rules: [
    rule('not-culture', {
      says: { zh: '只及于文化企业', en: 'Culture firms only' },
      cites: [plan('4.1', '文化企业发展的税收政策')],
      when: cultureFirmKind.is('not-culture'),
      gives: { relief: notApplicable('不是文化企业，不适用本措施', 'Not a culture firm: the measure does not apply') },
    }),
    rule('studied', {
      says: { zh: '研究延续文化企业的税收政策', en: 'Continuing the tax policy for culture firms is studied' },
      cites: [plan('4.1')],
      when: cultureFirmKind.is('converted', 'other-culture'),
      gives: {
        relief: needsRules(
          '方案提出研究延续；现行有效的具体政策未收录，请向主管税务机关核实',
          'The plan studies a continuation; the policy now in force is not held here: ask the tax authority',
        ),
        also: ['study-goes-on'],
      },
    }),
    rule('converted-2024', {
      says: {
        zh: '转制文化企业：公告2023年第71号（未核）',
        en: 'Converted firms: announcement No. 71 of 2023, not verified',
      },
      cites: [cite('culture-tax-2023-71', 'whole'), plan('4.1')],
      when: cultureFirmKind.is('converted'),
      gives: {
        relief: needsRules(
          '一般认为公告2023年第71号延续转制文化企业的税收政策至 2027-12-31，文本未核，请向主管税务机关核实',
          'Announcement No. 71 of 2023 is commonly said to prolong the relief of converted firms to 31 December 2027; its text is not verified: ask the tax authority',
        ),
        also: ['to-end-of-2027'],
      },
      over: ['studied'],
    }),
  ],
  next: {
    '*': {
      zh: '备齐转制批复、出资文件等证明，向主管税务机关核实。',
      en: 'Take the papers that show what the firm is to the tax authority and ask.',
    },
  },
})

/**
 * Measure 20.1. Ad hoc arbitration: explored by the plan, opened in part by Beijing on 1 December 2025, and law from
 * 1 March 2026 for foreign-related maritime disputes and for foreign-related disputes between firms of the free trade
 * zones. The demonstration zone is not the free trade zone: its other firms have no such right.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import {
  arbitrationAgreement,
  foreignRelatedDispute,
  maritimeDispute,
  partiesRegistered,
} from '../vocabulary/disputes.ts'

const foreignRelated = foreignRelatedDispute.yes()
const inWriting = arbitrationAgreement.is('written')
const inScope = any(maritimeDispute.yes(), partiesRegistered.is('free-trade-zones'))
const open = all(foreignRelated, inWriting, inScope)

/** The law's coming into force was known from its publication. */
const untilTheLaw = { until: '2026-03-01', endPublished: '2025-09-12' } as const

export const adHocArbitration = decision({
  id: 'dispute.ad-hoc',
  name: { zh: '临时仲裁', en: 'Ad hoc arbitration' },
  question: { zh: '这件纠纷可以约定临时仲裁吗？', en: 'May this dispute go to ad hoc arbitration?' },
  measures: ['20.1'],
  since: '2023-11-18',
  asks: [foreignRelatedDispute, maritimeDispute, partiesRegistered, arbitrationAgreement],
  gives: {
    adHoc: givesYesNo({ name: { zh: '可以临时仲裁', en: 'ad hoc arbitration is open' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        'foreign-related': { zh: '没有涉外因素', en: 'not foreign-related' },
        'free-trade-zone': {
          zh: '不是海事纠纷，双方也并非都是在自贸试验区、海南自贸港或国家规定的其他区域登记的企业',
          en: 'not maritime, and not both parties are firms registered in a free trade zone, Hainan or another area set by the state',
        },
        'in-writing': { zh: '没有书面约定', en: 'no agreement in writing' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'demonstration-zone': {
          zh: '综合示范区不是自贸试验区：示范区内其他企业之间的涉外非海事纠纷不当然可以临时仲裁',
          en: 'the demonstration zone is not the free trade zone: disputes of its other firms that are not maritime have no such right',
        },
        'qualified-arbitrators': {
          zh: '由符合条件的人员组成仲裁庭，按约定的规则进行',
          en: 'the tribunal is made up of qualified persons and follows the rules agreed',
        },
        'filing-to-check': {
          zh: '仲裁庭组成后是否须在 3 个工作日内向仲裁协会备案，尚待核实',
          en: 'whether the tribunal must be filed with the arbitration association within three working days is not verified',
        },
        'beijing-opening': {
          zh: '北京国际商事仲裁中心建设条例有限开放临时仲裁，具体范围请核对条例',
          en: 'Beijing’s regulations open ad hoc arbitration within limits; check their own words',
        },
      },
    }),
  },
  answer: 'adHoc',
  closed: [false],
  // Measure 20.1 opens.
  neverWorse: true,
  // Arbitration Law (2025) 82: foreign-related, and maritime or between firms of the zones.
  moreNeverHarms: [foreignRelatedDispute, maritimeDispute],
  rules: [
    rule('explored', {
      says: { zh: '探索制定临时仲裁庭仲裁涉外纠纷的规则', en: 'Rules for ad hoc tribunals are being explored' },
      cites: [plan('20.1')],
      until: '2025-12-01',
      endPublished: '2025-11-18',
      when: foreignRelated,
      gives: {
        adHoc: needsRules(
          '方案只是探索制定规则，规则出台前没有可以直接适用的临时仲裁',
          'The plan only explores the rules; before they come there is no ad hoc arbitration to rely on',
        ),
      },
    }),
    rule('opened-in-beijing', {
      says: { zh: '北京“有限开放”引入临时仲裁', en: 'Beijing admits ad hoc arbitration within limits' },
      cites: [cite('beijing-arbitration-2025', 'whole', '「有限开放」引入临时仲裁')],
      until: '2026-03-01',
      endPublished: '2025-11-18',
      when: foreignRelated,
      gives: {
        adHoc: needsRules(
          '北京条例已有限开放临时仲裁，开放到哪里未收录，请核对条例原文',
          'Beijing’s regulations admit it within limits that are not held here; check their own words',
        ),
      },
    }),
    rule('domestic-before', {
      says: { zh: '探索的只是涉外纠纷', en: 'Only foreign-related disputes are explored' },
      cites: [plan('20.1', '涉外纠纷')],
      ...untilTheLaw,
      when: foreignRelatedDispute.no(),
      gives: { adHoc: false },
    }),
    rule('maritime', {
      says: { zh: '涉外海事纠纷，书面约定的，可以', en: 'Foreign-related maritime disputes, agreed in writing' },
      cites: [cite('arbitration-law-2025', '82', '涉外海事纠纷')],
      when: all(foreignRelated, inWriting, maritimeDispute.yes()),
      gives: { adHoc: true },
    }),
    rule('zone-firms', {
      says: {
        zh: '自贸试验区、海南自贸港及国家规定的其他区域内企业之间的涉外纠纷，书面约定的，可以',
        en: 'Foreign-related disputes between firms of free trade zones, Hainan or other areas set by the state, agreed in writing',
      },
      cites: [
        cite(
          'arbitration-law-2025',
          '82',
          '在国务院批准设立的自贸试验区、海南自贸港以及国家规定的其他区域内设立登记的企业之间的涉外纠纷，可书面约定由符合条件人员组成仲裁庭、按约定规则仲裁',
        ),
      ],
      when: all(foreignRelated, inWriting, partiesRegistered.is('free-trade-zones')),
      gives: { adHoc: true },
    }),
    rule('not-open', {
      says: { zh: '不在其列的，不可以', en: 'Any other dispute: not open' },
      cites: [cite('arbitration-law-2025', '82')],
      when: not(open),
      gives: { adHoc: false },
    }),
    rule('tribunal', {
      says: { zh: '符合条件人员组成仲裁庭，按约定规则', en: 'Qualified persons, rules as agreed' },
      cites: [cite('arbitration-law-2025', '82', '由符合条件人员组成仲裁庭、按约定规则仲裁')],
      when: open,
      gives: { also: ['qualified-arbitrators', 'filing-to-check'] },
    }),
    rule('missing-foreign', {
      says: { zh: '限于涉外纠纷', en: 'Only foreign-related disputes' },
      cites: [plan('20.1', '涉外纠纷'), cite('arbitration-law-2025', '82')],
      when: foreignRelatedDispute.no(),
      gives: { missing: ['foreign-related'] },
    }),
    rule('missing-zone', {
      says: { zh: '非海事的，限于自贸试验区等区域内的企业', en: 'Unless maritime, only firms of the zones' },
      cites: [cite('arbitration-law-2025', '82')],
      when: not(inScope),
      gives: { missing: ['free-trade-zone'] },
    }),
    rule('missing-writing', {
      says: { zh: '须书面约定', en: 'The agreement must be in writing' },
      cites: [cite('arbitration-law-2025', '82', '可书面约定')],
      when: not(inWriting),
      gives: { missing: ['in-writing'] },
    }),
    rule('demonstration-zone', {
      says: { zh: '综合示范区不是自贸试验区', en: 'The demonstration zone is not the free trade zone' },
      cites: [cite('arbitration-law-2025', '82.area')],
      when: all(maritimeDispute.no(), partiesRegistered.is('demonstration-zone')),
      gives: { also: ['demonstration-zone'] },
    }),
    rule('beijing-opening', {
      says: { zh: '北京条例有限开放', en: 'Beijing’s limited opening' },
      cites: [cite('beijing-arbitration-2025', 'whole')],
      when: foreignRelated,
      gives: { also: ['beijing-opening'] },
    }),
  ],
  next: {
    true: {
      zh: '在书面协议中写明仲裁地、仲裁庭的组成和规则，再组成仲裁庭。',
      en: 'Write the seat, the tribunal and the rules into the agreement, then form the tribunal.',
    },
    false: {
      zh: '约定由仲裁机构仲裁，或者起诉（见“争议解决途径”）。',
      en: 'Agree on an arbitration institution, or sue (see “Ways to settle a dispute”).',
    },
  },
})

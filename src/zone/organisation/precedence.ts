/**
 * Part three of the plan. Of the plan and another instrument that differ, which governs: the plan over the earlier plans
 * for Beijing; laws over the plan; regulations until they are suspended by procedure; the plan over what ranks below it,
 * unless a later pilot opens wider.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  adjustedByProcedure,
  comparedInForceFrom,
  comparedInstrument,
  instrumentsDiffer,
  pilotOpensWider,
} from '../vocabulary/programme.ts'

const differ = instrumentsDiffer.yes()
const planSigned = '2023-11-18'
const later = comparedInForceFrom.moreThan(planSigned)
const notLater = comparedInForceFrom.atMost(planSigned)
const adjustable = comparedInstrument.is('administrative-regulation', 'state-council-document', 'approved-rule')
const pilot = comparedInstrument.is('departmental-pilot')

export const programmePrecedence = decision({
  id: 'programme.precedence',
  name: { zh: '不一致时依照哪一个', en: 'Which of two instruments governs' },
  question: {
    zh: '方案与另一文件不一致，这一天依照哪一个？',
    en: 'The plan and another instrument differ: which governs on this day?',
  },
  measures: ['org.1', 'org.6'],
  since: planSigned,
  asks: [instrumentsDiffer, comparedInstrument, comparedInForceFrom, adjustedByProcedure, pilotOpensWider],
  gives: {
    governs: givesChoice({
      name: { zh: '依照', en: 'what governs' },
      options: {
        plan: { zh: '本方案', en: 'the plan' },
        other: { zh: '另一文件', en: 'the other instrument' },
        both: { zh: '没有不一致，两者都继续实施', en: 'no difference: both go on in force' },
      },
    }),
    grounds: givesList({
      name: { zh: '理由', en: 'grounds' },
      options: {
        'part-three': {
          zh: '方案第三部分：与本方案不一致的，依照本方案',
          en: 'part three: where they differ, the plan is followed',
        },
        rank: { zh: '位阶高低', en: 'rank' },
        'not-suspended': {
          zh: '尚未按规定程序暂时调整实施',
          en: 'not suspended by the procedure laid down',
        },
        suspended: { zh: '已按规定程序暂时调整实施', en: 'suspended by the procedure laid down' },
        'later-one': { zh: '同一机关后作出', en: 'later, of the same authority' },
        'later-pilot': { zh: '后来的试点开放更宽', en: 'a later pilot opens wider' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'department-adjusts': {
          zh: '国务院有关部门要相应调整规章和规范性文件；调整前请向该部门核实',
          en: 'the department is to adjust its rules and documents; until it has, ask the department',
        },
        'refer-upwards': {
          zh: '重大问题由北京市人民政府、商务部请示报告',
          en: 'major questions are referred upwards by the city and the Ministry of Commerce',
        },
      },
    }),
  },
  answer: 'governs',
  rules: [
    rule('no-difference', {
      says: { zh: '没有不一致的，各项政策措施继续实施', en: 'Without a difference, existing measures go on' },
      cites: [plan('org.1', '继续实施')],
      when: instrumentsDiffer.no(),
      gives: { governs: 'both' },
    }),
    rule('earlier-plan', {
      says: {
        zh: '此前的北京系列方案与本方案不一致的，依照本方案',
        en: 'Where earlier plans for Beijing differ, the plan is followed',
      },
      cites: [plan('org.1', '遇有与本工作方案规定不一致的，依照本工作方案规定执行')],
      when: all(differ, comparedInstrument.is('beijing-services-plan'), notLater),
      gives: { governs: 'plan', grounds: ['part-three'] },
    }),
    rule('later-plan', {
      says: { zh: '国务院后来批准的方案，依照后来的', en: 'A plan approved later by the State Council governs' },
      cites: [plan('org.8', '不断调整优化措施')],
      when: all(differ, comparedInstrument.is('beijing-services-plan'), later),
      gives: { governs: 'other', grounds: ['later-one'] },
    }),
    rule('law', {
      says: {
        zh: '法律不在可按程序暂时调整之列，依照法律',
        en: 'Laws are not among what may be suspended: the law governs',
      },
      cites: [plan('org.6', '有关行政法规、国务院文件和经国务院批准的部门规章的部分规定')],
      when: all(differ, comparedInstrument.is('law')),
      gives: { governs: 'other', grounds: ['rank'], also: ['refer-upwards'] },
    }),
    rule('not-suspended', {
      says: {
        zh: '行政法规、国务院文件、经国务院批准的部门规章，按程序调整前仍依照其规定',
        en: 'Regulations, State Council documents and approved rules govern until suspended by procedure',
      },
      cites: [plan('org.6'), plan('reply.5', '按规定程序办理')],
      when: all(differ, adjustable, adjustedByProcedure.no()),
      gives: { governs: 'other', grounds: ['not-suspended'], also: ['refer-upwards'] },
    }),
    rule('suspended', {
      says: { zh: '已按程序暂时调整实施的，依照本方案', en: 'Once suspended by procedure, the plan governs' },
      cites: [plan('org.6')],
      when: all(differ, adjustable, adjustedByProcedure.yes()),
      gives: { governs: 'plan', grounds: ['suspended'] },
    }),
    rule('wider-pilot', {
      says: { zh: '后来的试点开放更宽的，依照试点', en: 'A later pilot that opens wider governs' },
      cites: [plan('org.8', '不断调整优化措施')],
      when: all(differ, pilot, later, pilotOpensWider.yes()),
      gives: { governs: 'other', grounds: ['later-pilot'] },
    }),
    rule('narrower-pilot', {
      says: { zh: '后来的试点不比方案宽的，方案位阶更高', en: 'A later pilot no wider yields to the plan’s rank' },
      cites: [plan('reply.5', '国务院有关部门要根据《工作方案》相应调整本部门制定的规章和规范性文件')],
      when: all(differ, pilot, later, pilotOpensWider.no()),
      gives: { governs: 'plan', grounds: ['rank'], also: ['department-adjusts'] },
    }),
    rule('earlier-pilot', {
      says: { zh: '此前的部门试点与方案不一致的，依照本方案', en: 'Earlier departmental pilots yield to the plan' },
      cites: [plan('org.1', '各项政策措施继续实施，遇有与本工作方案规定不一致的，依照本工作方案规定执行')],
      when: all(differ, pilot, notLater),
      gives: { governs: 'plan', grounds: ['part-three', 'rank'] },
    }),
    rule('departmental', {
      says: {
        zh: '部门规章和规范性文件，由部门根据方案相应调整',
        en: 'Departments adjust their rules and documents to the plan',
      },
      cites: [plan('reply.5', '国务院有关部门要根据《工作方案》相应调整本部门制定的规章和规范性文件')],
      when: all(differ, comparedInstrument.is('departmental-rule')),
      gives: { governs: 'plan', grounds: ['rank'], also: ['department-adjusts'] },
    }),
    rule('local-regulation', {
      says: {
        zh: '地方性法规，可由市政府提请暂时调整',
        en: 'Local regulations: the city may ask that they be suspended',
      },
      cites: [cite('beijing-decision-2022', 'adjustment')],
      from: planSigned,
      published: '2023-11-23',
      when: all(differ, comparedInstrument.is('local-regulation'), adjustedByProcedure.no()),
      gives: {
        governs: needsRules(
          '市政府可以提请市人大常委会暂时调整地方性法规；调整决定作出前如何适用，须向制定机关核实',
          'The city may ask the People’s Congress to suspend the local regulation; how it applies until then is for the issuer to say',
        ),
      },
    }),
    rule('local-regulation-suspended', {
      says: {
        zh: '地方性法规已暂时调整的，依照本方案',
        en: 'Once the local regulation is suspended, the plan governs',
      },
      cites: [cite('beijing-decision-2022', 'adjustment')],
      from: planSigned,
      published: '2023-11-23',
      when: all(differ, comparedInstrument.is('local-regulation'), adjustedByProcedure.yes()),
      gives: { governs: 'plan', grounds: ['suspended'] },
    }),
    rule('local-document', {
      says: { zh: '地方规范性文件，位阶低于方案', en: 'Local documents rank below the plan' },
      cites: [plan('org.2', '扎实推进各项措施落实')],
      when: all(differ, comparedInstrument.is('local-document')),
      gives: { governs: 'plan', grounds: ['rank'] },
    }),
    rule('cepa', {
      says: { zh: '港澳单独优惠在 CEPA 框架下实施', en: 'Preferences for Hong Kong and Macao run through CEPA' },
      cites: [plan('org.7')],
      when: all(differ, comparedInstrument.is('cepa')),
      gives: {
        governs: notApplicable(
          'CEPA 与方案并行，见“港澳单独优惠走 CEPA”',
          'CEPA runs beside the plan; see “Preferences through CEPA”',
        ),
      },
    }),
  ],
  next: {
    plan: { zh: '依照方案办理，引用方案原文。', en: 'Follow the plan, and quote it.' },
    other: {
      zh: '依照该文件办理；需要调整的，看暂时调整登记。',
      en: 'Follow that instrument; see the register of suspensions.',
    },
  },
})

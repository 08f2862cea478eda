/**
 * Measure 21.8. Whether relief asked for in a matter of intellectual property must be acted on in time: the applicant
 * gives the evidence reasonably available and shows at first sight that its right is, or is about to be, infringed.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { calendarDays, givesChoice, givesList, givesTerm, notApplicable } from '../../rules/outcome.ts'
import {
  disputeInBeijing,
  evidenceGiven,
  infringementShown,
  reliefAskedBy,
  reliefForum,
  reliefUrgent,
} from '../vocabulary/ip-protection.ts'

const here = all(disputeInBeijing.yes(), reliefAskedBy.is('operator'))
const shown = infringementShown.is('ongoing', 'imminent')
const court = reliefForum.is('court-before-suit', 'court-in-suit')

export const reliefTest = decision({
  id: 'ip.relief-test',
  name: { zh: '知识产权及时救济', en: 'Prompt relief in intellectual property' },
  question: {
    zh: '凭现有证据，可以要求及时采取措施吗？',
    en: 'On the evidence at hand, must a measure be taken in time?',
  },
  measures: ['21.8'],
  since: '2023-11-18',
  asks: [disputeInBeijing, reliefAskedBy, evidenceGiven, infringementShown, reliefForum, reliefUrgent],
  gives: {
    relief: givesChoice({
      name: { zh: '结论', en: 'outcome' },
      options: {
        'act-in-time': {
          zh: '应当依照有关法律及时采取相关措施',
          en: 'the measures of the law are to be taken in time',
        },
        'not-yet': { zh: '条件还不具备', en: 'the conditions are not met yet' },
      },
    }),
    missing: givesList({
      name: { zh: '还缺', en: 'still missing' },
      options: {
        evidence: { zh: '可合理获得的证据', en: 'the evidence reasonably available' },
        'first-showing': {
          zh: '权利正在或者即将受到侵害的初步证明',
          en: 'a first showing that the right is or is about to be infringed',
        },
      },
    }),
    suit: givesTerm({
      name: {
        zh: '采取保全后，须在此期间内起诉或者申请仲裁',
        en: 'after the measure, suit or arbitration is due within',
      },
      optional: true,
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'forty-eight-hours': {
          zh: '情况紧急的，法院在 48 小时内裁定',
          en: 'where it is urgent the court decides within 48 hours',
        },
        'past-infringement': {
          zh: '侵害已经结束的，可以请求赔偿，但不属于及时措施',
          en: 'for an infringement that is over damages may be claimed, but not this measure',
        },
      },
    }),
  },
  answer: 'relief',
  closed: ['not-yet'],
  // Measure 21.8: “提供可合理获得的证据”.
  moreNeverHarms: [evidenceGiven],
  rules: [
    rule('outside', {
      says: {
        zh: '方案及于北京的机关和经营主体的请求',
        en: 'The plan reaches market entities before authorities in Beijing',
      },
      cites: [plan('21.8', '对经营主体提出的知识产权相关救济请求')],
      when: not(here),
      gives: {
        relief: notApplicable(
          '方案的这一条针对经营主体在北京提出的请求；其他情形依有关法律',
          'This clause is for requests of market entities in Beijing; others follow the general law',
        ),
      },
    }),
    rule('act-in-time', {
      says: {
        zh: '提供可合理获得的证据并初步证明的，及时采取措施',
        en: 'Evidence reasonably available and a first showing: a measure in time',
      },
      cites: [plan('21.8')],
      when: all(here, evidenceGiven.yes(), shown),
      gives: { relief: 'act-in-time' },
    }),
    rule('not-yet', {
      says: { zh: '证据或者初步证明不足', en: 'Evidence or the first showing is wanting' },
      cites: [plan('21.8', '在申请人提供可合理获得的证据并初步证明其权利正在受到侵害或即将受到侵害后')],
      when: all(here, any(evidenceGiven.no(), not(shown))),
      gives: { relief: 'not-yet' },
    }),
    rule('no-evidence', {
      says: { zh: '没有提供可合理获得的证据', en: 'The evidence reasonably available is not given' },
      cites: [plan('21.8', '提供可合理获得的证据')],
      when: all(here, evidenceGiven.no()),
      gives: { missing: ['evidence'] },
    }),
    rule('no-showing', {
      says: { zh: '没有初步证明', en: 'No first showing' },
      cites: [plan('21.8', '初步证明其权利正在受到侵害或即将受到侵害')],
      when: all(here, not(shown)),
      gives: { missing: ['first-showing'] },
    }),
    rule('past', {
      says: { zh: '侵害已经结束', en: 'The infringement is over' },
      cites: [plan('21.8', '正在受到侵害或即将受到侵害')],
      when: infringementShown.is('past'),
      gives: { also: ['past-infringement'] },
    }),
    rule('urgent', {
      says: { zh: '紧急的，法院 48 小时裁定', en: 'Urgent: the court decides in 48 hours' },
      cites: [cite('civil-procedure-law-2023', '103', '行为保全：情况紧急 48 小时 裁定')],
      when: all(court, reliefUrgent.yes()),
      gives: { also: ['forty-eight-hours'] },
    }),
    rule('suit', {
      says: { zh: '诉前保全后 30 日内起诉或者申请仲裁', en: 'Before suit: 30 days to sue or arbitrate' },
      cites: [cite('civil-procedure-law-2023', '104')],
      when: reliefForum.is('court-before-suit'),
      gives: { suit: calendarDays(30) },
    }),
  ],
  next: {
    'act-in-time': {
      zh: '提交申请书和证据清单；诉前保全的，及时起诉或者申请仲裁。',
      en: 'Submit the request with a list of evidence; after a measure before suit, sue or arbitrate in time.',
    },
    'not-yet': {
      zh: '补充能够合理取得的证据，说明侵害正在或者即将发生。',
      en: 'Add the evidence that can reasonably be had, and show that infringement is under way or imminent.',
    },
  },
})

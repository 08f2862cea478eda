/**
 * Measure 21.7. Which way an intellectual property case goes: mediation, the simple or the ordinary track, online or not.
 * The plan asks for more of each but gives no test; how simple a case is the court finds, and mediation and online
 * proceedings rest on consent.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { courtsViewOfCase, disputeInBeijing, partiesAgreeTo, reliefUrgent } from '../vocabulary/ip-protection.ts'

const here = disputeInBeijing.yes()
const elsewhere = notApplicable('方案只及于北京的案件', 'The plan reaches cases in Beijing only')

export const caseTrack = decision({
  id: 'ip.case-track',
  name: { zh: '知识产权案件的办理路径', en: 'Track of an intellectual property case' },
  question: { zh: '这起知识产权案件走哪条路？', en: 'Which way does the case go?' },
  measures: ['21.7'],
  since: '2023-11-18',
  asks: [disputeInBeijing, partiesAgreeTo, courtsViewOfCase, reliefUrgent],
  gives: {
    track: givesChoice({
      name: { zh: '路径', en: 'track' },
      options: {
        mediation: { zh: '诉调对接：先行调解', en: 'mediation first, joined to the court' },
        simple: { zh: '简案快办', en: 'the simple track' },
        ordinary: { zh: '繁案精办：普通程序', en: 'the ordinary track' },
      },
    }),
    online: givesYesNo({ name: { zh: '可以在线诉讼', en: 'proceedings may be online' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'forty-eight-hours': {
          zh: '情况紧急的行为保全，法院 48 小时内裁定；不因调解而等待',
          en: 'an urgent injunction is decided in 48 hours; it does not wait for mediation',
        },
      },
    }),
  },
  answer: 'track',
  rules: [
    rule('elsewhere', {
      says: { zh: '不在北京', en: 'Not in Beijing' },
      cites: [plan('21.7')],
      when: disputeInBeijing.no(),
      gives: { track: elsewhere, online: elsewhere },
    }),
    rule('mediation', {
      says: { zh: '各方同意的，先行调解', en: 'Mediation first, where all agree' },
      cites: [plan('21.7', '诉调对接'), plan('20.2', '在当事人自愿的前提下')],
      when: all(here, partiesAgreeTo.has('mediation')),
      gives: { track: 'mediation' },
      over: ['simple', 'complex', 'open'],
    }),
    rule('simple', {
      says: { zh: '简单案件快办', en: 'A simple case goes the short way' },
      cites: [plan('21.7', '案件繁简分流')],
      when: all(here, courtsViewOfCase.is('simple')),
      gives: { track: 'simple' },
    }),
    rule('complex', {
      says: { zh: '复杂案件走普通程序', en: 'A complex case takes the ordinary way' },
      cites: [plan('21.7', '案件繁简分流')],
      when: all(here, courtsViewOfCase.is('complex')),
      gives: { track: 'ordinary' },
    }),
    rule('open', {
      says: { zh: '繁简由法院认定', en: 'Simple or complex is for the court' },
      cites: [plan('21.7', '加大案件繁简分流、诉调对接、在线诉讼等工作力度')],
      when: all(here, courtsViewOfCase.is('open')),
      gives: {
        track: needsRules(
          '方案要求繁简分流，没有写明标准；由法院依诉讼法认定',
          'The plan wants simple cases parted from complex ones and gives no test; the court finds it by procedural law',
        ),
      },
    }),
    rule('online', {
      says: { zh: '各方同意的，可以在线诉讼', en: 'Online, where all agree' },
      cites: [plan('21.7', '在线诉讼')],
      when: all(here, partiesAgreeTo.has('online')),
      gives: { online: true },
    }),
    rule('on-site', {
      says: { zh: '没有一致同意的，线下进行', en: 'Without agreement, on site' },
      cites: [plan('21.7', '在线诉讼')],
      when: all(here, partiesAgreeTo.lacks('online')),
      gives: { online: false },
    }),
    rule('urgent', {
      says: { zh: '紧急保全 48 小时', en: 'An urgent injunction: 48 hours' },
      cites: [cite('civil-procedure-law-2023', '103')],
      when: reliefUrgent.yes(),
      gives: { also: ['forty-eight-hours'] },
    }),
  ],
  next: {
    mediation: {
      zh: '向法院或者调解组织提交同意调解的书面意思；达成协议的，可以申请司法确认。',
      en: 'Tell the court or the mediation body in writing that all agree; a settlement can be confirmed by the court.',
    },
    simple: { zh: '按法院通知提交材料。', en: 'Submit what the court asks for.' },
    ordinary: {
      zh: '按普通程序准备举证和鉴定。',
      en: 'Prepare evidence and expert opinion for the ordinary procedure.',
    },
  },
})

/**
 * Measure 19.3. Which law the court or tribunal applies once foreign law is pointed to: who finds it, and what holds where
 * it cannot be found (article 10 of the law on choice of law). To which law the conflict rules point is a fact here.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, notApplicable } from '../../rules/outcome.ts'
import {
  chosenLawProvided,
  foreignLawAscertained,
  foreignRelatedDispute,
  lawPointedTo,
} from '../vocabulary/disputes.ts'

const foreignRelated = foreignRelatedDispute.yes()
const toForeignLaw = all(foreignRelated, lawPointedTo.is('foreign-chosen', 'foreign-by-rule'))

export const applicableLaw = decision({
  id: 'dispute.applicable-law',
  name: { zh: '涉外纠纷的法律适用', en: 'Law applied to a foreign-related dispute' },
  question: { zh: '这件涉外纠纷适用哪国法律，由谁查明？', en: 'Which law is applied, and who ascertains it?' },
  measures: ['19.3'],
  since: '2011-04-01',
  asks: [foreignRelatedDispute, lawPointedTo, chosenLawProvided, foreignLawAscertained],
  gives: {
    law: givesChoice({
      name: { zh: '适用的法律', en: 'law applied' },
      options: {
        foreign: { zh: '外国法', en: 'the foreign law' },
        chinese: { zh: '中国法', en: 'Chinese law' },
      },
    }),
    finder: givesChoice({
      name: { zh: '由谁查明', en: 'who ascertains it' },
      optional: true,
      options: {
        parties: { zh: '当事人应当提供', en: 'the parties are to provide it' },
        forum: { zh: '法院、仲裁机构或者行政机关', en: 'the court, arbitration institution or authority' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'provide-it': { zh: '所选的外国法律尚未提供，应当提供', en: 'the law chosen has yet to be provided' },
        platform: {
          zh: '方案要求完善域外法查明平台，可以委托平台查明',
          en: 'the plan improves the platform for ascertaining foreign law, which may be asked',
        },
      },
    }),
  },
  answer: 'law',
  rules: [
    rule('domestic', {
      says: { zh: '没有涉外因素，不涉及法律选择', en: 'Not foreign-related: no choice of law arises' },
      cites: [cite('applicable-law-2010', '10')],
      when: foreignRelatedDispute.no(),
      gives: {
        law: notApplicable('没有涉外因素，不涉及外国法的适用', 'Not foreign-related, so no foreign law is in question'),
      },
    }),
    rule('chinese', {
      says: { zh: '指向中国法的，适用中国法', en: 'Where Chinese law is pointed to, it applies' },
      cites: [cite('applicable-law-2010', '10')],
      when: all(foreignRelated, lawPointedTo.is('chinese')),
      gives: { law: 'chinese' },
    }),
    rule('ascertained', {
      says: { zh: '外国法律查明的，适用外国法律', en: 'Foreign law that is ascertained applies' },
      cites: [cite('applicable-law-2010', '10')],
      when: all(toForeignLaw, foreignLawAscertained.yes()),
      gives: { law: 'foreign' },
    }),
    rule('not-ascertained', {
      says: { zh: '查不明的，适用中国法', en: 'Where it cannot be ascertained, Chinese law applies' },
      cites: [cite('applicable-law-2010', '10', '查不明适用中国法')],
      when: all(toForeignLaw, foreignLawAscertained.no()),
      gives: { law: 'chinese' },
    }),
    rule('by-forum', {
      says: {
        zh: '由法院、仲裁机构、行政机关查明',
        en: 'The court, arbitration institution or authority ascertains it',
      },
      cites: [cite('applicable-law-2010', '10', '法院、仲裁机构、行政机关查明')],
      when: all(foreignRelated, lawPointedTo.is('foreign-by-rule')),
      gives: { finder: 'forum' },
    }),
    rule('by-parties', {
      says: { zh: '当事人选择的，应当提供', en: 'What the parties chose they are to provide' },
      cites: [cite('applicable-law-2010', '10', '当事人选择的应提供')],
      when: all(foreignRelated, lawPointedTo.is('foreign-chosen')),
      gives: { finder: 'parties' },
    }),
    rule('to-provide', {
      says: { zh: '尚未提供', en: 'Not yet provided' },
      cites: [cite('applicable-law-2010', '10', '当事人选择的应提供')],
      when: all(foreignRelated, lawPointedTo.is('foreign-chosen'), chosenLawProvided.no()),
      gives: { also: ['provide-it'] },
    }),
    rule('platform', {
      says: { zh: '完善域外法查明平台', en: 'The platform for foreign law' },
      cites: [plan('19.3')],
      when: toForeignLaw,
      gives: { also: ['platform'] },
    }),
  ],
  next: {
    foreign: {
      zh: '提交查明的法律文本和译文，供对方质证。',
      en: 'File the text found and its translation, for the other party to examine.',
    },
  },
})

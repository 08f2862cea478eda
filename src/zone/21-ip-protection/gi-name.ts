/**
 * Measure 21.4. Whether a name falls within the protection of a foreign geographical indication: its translation by
 * meaning, by sound or by script is protected, as the law provides. When a name counts as generic no instrument held
 * here says.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import {
  disputeInBeijing,
  foreignIndicationStanding,
  goodsFromIndicatedPlace,
  nameIsGeneric,
  nameUsedAs,
} from '../vocabulary/ip-protection.ts'

const guarded = foreignIndicationStanding.is('protected')
const related = nameUsedAs.isNot('unrelated')
const translated = nameUsedAs.is('meaning', 'sound', 'script')
const entitled = goodsFromIndicatedPlace.is('yes-entitled')

export const giName = decision({
  id: 'ip.gi-name',
  name: { zh: '国外地理标志的译名', en: 'Translated names of foreign geographical indications' },
  question: {
    zh: '这个名称会不会落入受保护的国外地理标志？',
    en: 'Does the name fall within a protected foreign geographical indication?',
  },
  measures: ['21.4'],
  since: '2023-11-18',
  asks: [foreignIndicationStanding, nameUsedAs, goodsFromIndicatedPlace, nameIsGeneric, disputeInBeijing],
  gives: {
    name: givesChoice({
      name: { zh: '结论', en: 'outcome' },
      options: {
        protected: { zh: '受保护，不得擅自使用', en: 'protected: not to be used without title' },
        entitled: { zh: '来自该产地且有权使用，可以使用', en: 'from the place and entitled: it may be used' },
        'not-covered': { zh: '不在保护范围内', en: 'outside the protection' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        pending: {
          zh: '保护申请尚未决定；作出决定后须重新判定',
          en: 'protection has been applied for: ask again once it is decided',
        },
        remedies: {
          zh: '权利人可以请求法定救济；见“知识产权及时救济”',
          en: 'the holder may ask for the remedies of the law; see “Prompt relief”',
        },
        'foreign-disputes': {
          zh: '涉外纠纷另依 2025-05-01 施行的国务院规定',
          en: 'disputes with a foreign side also follow the State Council’s provisions of 1 May 2025',
        },
      },
    }),
  },
  answer: 'name',
  closed: ['protected'],
  rules: [
    rule('translation', {
      says: {
        zh: '依法保护国外地理标志的意译、音译或字译',
        en: 'Translations by meaning, sound or script are protected',
      },
      cites: [plan('21.4', '依法保护国外地理标志的意译、音译或字译')],
      when: all(guarded, translated),
      gives: { name: 'protected' },
    }),
    rule('original', {
      says: { zh: '原文名称本身即受保护', en: 'The original form is what is protected' },
      cites: [plan('21.4', '依法保护国外地理标志')],
      when: all(guarded, nameUsedAs.is('original')),
      gives: { name: 'protected' },
    }),
    rule('generic', {
      says: { zh: '主张通用名称的，须依法认定', en: 'Whether a name is generic must be found by law' },
      cites: [plan('21.4', '依法')],
      when: all(guarded, translated, nameIsGeneric.yes()),
      gives: {
        name: needsRules(
          '译名本在保护之内；是否已成通用名称，须由有权机关依法认定，认定前不宜使用',
          'The translated name would be protected; whether it has become generic is for the competent authority, and until then it is better not used',
        ),
      },
      over: ['translation'],
    }),
    rule('entitled', {
      says: { zh: '来自该产地且有权使用', en: 'From the place, by one entitled' },
      cites: [plan('21.4', '依法')],
      when: all(guarded, related, entitled),
      gives: { name: 'entitled' },
      over: ['translation', 'original', 'generic'],
    }),
    rule('not-covered', {
      says: { zh: '没有受保护的标志，或者名称无关', en: 'No protected indication, or an unrelated name' },
      cites: [plan('21.4')],
      gives: { name: 'not-covered' },
      otherwise: true,
    }),
    rule('pending', {
      says: { zh: '申请未决', en: 'Not decided yet' },
      cites: [plan('21.4')],
      when: all(foreignIndicationStanding.is('pending'), related),
      gives: { also: ['pending'] },
    }),
    rule('remedies', {
      says: { zh: '适用法定救济程序', en: 'The remedies of the law apply' },
      cites: [plan('21.4', '适用法定救济程序')],
      when: all(guarded, related, goodsFromIndicatedPlace.isNot('yes-entitled'), disputeInBeijing.yes()),
      gives: { also: ['remedies'] },
    }),
    rule('foreign-disputes', {
      says: { zh: '涉外知识产权纠纷', en: 'Foreign-related disputes' },
      cites: [cite('foreign-ip-2025', 'whole')],
      when: all(guarded, related, goodsFromIndicatedPlace.isNot('yes-entitled')),
      gives: { also: ['foreign-disputes'] },
    }),
  ],
  next: {
    protected: {
      zh: '换一个名称；来自该产地的，先取得使用的资格。权利人可以请求及时救济。',
      en: 'Choose another name; where the goods come from the place, become entitled first. The holder may ask for prompt relief.',
    },
  },
})

/**
 * Measure 4.5. Whether a foreign investor may wholly own a training institution. For-profit vocational training is not
 * on the negative list, which the plan confirms; general education is limited or closed, by the national list and,
 * inside the free trade zone, by the zone's own list, whose entries on education are not held.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, inFreeTradeZone, investorOrigin, registeredIn } from '../vocabulary/common.ts'
import { trainingForProfit, trainingSubject } from '../vocabulary/training.ts'

const fromOutside = investorOrigin.isNot('mainland')
const vocational = all(trainingSubject.is('vocational-skills'), trainingForProfit.yes())

/** Whose entries govern where and when. The zone's own entries were not obtained; those of its sister stand beside it. */
const lists = [
  {
    list: '2021',
    where: registeredIn.is('beijing-other'),
    endPublished: '2024-09-08',
    training: [cite('negative-list-2021', 'training')],
    limited: [cite('negative-list-2021', 'list.22')],
    barred: [cite('negative-list-2021', 'list.23')],
  },
  {
    list: '2024',
    where: registeredIn.is('beijing-other'),
    training: [cite('negative-list-2024', 'training')],
    limited: [cite('negative-list-2024', 'list.20')],
    barred: [cite('negative-list-2024', 'list.21')],
  },
  {
    list: 'ftz',
    where: inFreeTradeZone,
    training: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-2021', 'training')],
    limited: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-2021', 'list.22')],
    barred: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-2021', 'list.23')],
  },
] as const

export const vocationalTraining = decision({
  id: 'culture.vocational-training',
  name: { zh: '外商独资职业技能培训机构', en: 'Wholly foreign-owned vocational training' },
  question: { zh: '外商能否独资设立这个机构？', en: 'May a foreign investor wholly own this institution?' },
  measures: ['4.5'],
  since: '2022-01-01',
  asks: [investorOrigin, trainingSubject, trainingForProfit, registeredIn],
  gives: {
    ownership: givesChoice({
      name: { zh: '出资方式', en: 'form of ownership' },
      options: {
        'wholly-foreign': { zh: '可以外商独资', en: 'may be wholly foreign-owned' },
        'cooperation-only': {
          zh: '不得独资，限中外合作办学、中方主导',
          en: 'not wholly: only in cooperation, led by the Chinese side',
        },
        barred: { zh: '禁止外商投资', en: 'closed to foreign investment' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'plan-confirms': {
          zh: '方案支持外商独资设立经营性职业技能培训机构',
          en: 'the plan supports wholly foreign-owned for-profit vocational training',
        },
        'school-licence': {
          zh: '仍须依法取得办学许可，条件和程序未收录',
          en: 'a licence to run the institution is still needed; its conditions are not held here',
        },
        'ftz-entries': {
          zh: '自贸试验区清单的逐项文字未得，这里用同日公布的全国清单条目对照',
          en: 'the entries of the zone’s own list were not obtained; those of the national list of the same day stand in',
        },
        'cepa-framework': {
          zh: '港澳服务提供者的单独优惠在 CEPA 框架下实施',
          en: 'separate preferences for Hong Kong and Macao suppliers run under CEPA',
        },
      },
    }),
  },
  answer: 'ownership',
  closed: ['cooperation-only', 'barred'],
  // The negative lists hold schools to cooperation, or bar them.
  better: ['wholly-foreign', 'cooperation-only', 'barred'],
  // Measure 4.5 opens.
  neverWorse: true,
  rules: [
    rule('domestic', {
      says: { zh: '内资不涉及外资准入', en: 'Without foreign capital there is nothing to admit' },
      cites: [cite('negative-list-ftz-2021', 'area')],
      when: investorOrigin.is('mainland'),
      gives: {
        ownership: notApplicable('没有外资，不涉及外资准入', 'No foreign capital, so no question of its admission'),
      },
    }),
    rule('elsewhere', {
      says: { zh: '只及于综合示范区', en: 'The demonstration zone only' },
      cites: [cite('negative-list-ftz-2021', 'area')],
      when: all(fromOutside, not(inDemonstrationZone)),
      gives: {
        ownership: notApplicable('机构不设在北京，本措施不适用', 'Not in Beijing: the measure does not apply'),
      },
    }),
    ...lists.flatMap(({ list, where, training, limited, barred, ...dates }) => [
      rule(`vocational-${list}`, {
        says: {
          zh: '经营性职业技能培训机构不在负面清单内，可以独资',
          en: 'For-profit vocational training is not on the list: wholly foreign ownership is open',
        },
        cites: training,
        when: all(fromOutside, where, vocational),
        gives: { ownership: 'wholly-foreign', also: ['school-licence'] },
        ...dates,
      }),
      rule(`limited-${list}`, {
        says: {
          zh: '学前、普通高中、高等教育限中外合作、中方主导',
          en: 'Pre-school, senior secondary and higher education: in cooperation, led by the Chinese side',
        },
        cites: limited,
        when: all(fromOutside, where, trainingSubject.is('pre-or-post-compulsory')),
        gives: { ownership: 'cooperation-only' },
        ...dates,
      }),
      rule(`barred-${list}`, {
        says: { zh: '禁止投资义务教育、宗教教育机构', en: 'Compulsory and religious education: closed' },
        cites: barred,
        when: all(fromOutside, where, trainingSubject.is('compulsory', 'religious')),
        gives: { ownership: 'barred' },
        ...dates,
      }),
    ]),
    rule('not-named', {
      says: {
        zh: '非经营性的职业技能培训和其他培训，未收录规定',
        en: 'Vocational training without profit, and other training: no rules are held',
      },
      cites: [cite('negative-list-ftz-2021', 'area')],
      when: all(fromOutside, inDemonstrationZone),
      gives: {
        ownership: needsRules(
          '方案和负面清单所确认的只是经营性职业技能培训机构；非经营性机构和其他培训的外资规定未收录，请向教育、人力社保部门核实',
          'The plan and the list settle only for-profit vocational training. For others no rules on foreign capital are held: ask the education and labour authorities',
        ),
      },
      otherwise: true,
    }),
    rule('plan', {
      says: { zh: '支持外商独资设立', en: 'Wholly foreign ownership is supported' },
      cites: [plan('4.5')],
      when: all(fromOutside, inDemonstrationZone, vocational),
      gives: { ownership: 'wholly-foreign', also: ['plan-confirms'] },
    }),
    rule('ftz-entries', {
      says: {
        zh: '自贸试验区内企业用自贸试验区清单',
        en: 'Inside the free trade zone the zone’s own list governs',
      },
      cites: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-ftz-2021', 'whole')],
      when: all(fromOutside, inFreeTradeZone),
      gives: { also: ['ftz-entries'] },
    }),
    rule('cepa', {
      says: { zh: '港澳的单独优惠走 CEPA', en: 'Separate preferences for Hong Kong and Macao run through CEPA' },
      cites: [plan('org.7')],
      when: all(investorOrigin.is('hk-macao'), inDemonstrationZone),
      gives: { also: ['cepa-framework'] },
    }),
  ],
  next: {
    'wholly-foreign': {
      zh: '办理外商投资企业设立登记，并申请职业技能培训的办学许可。',
      en: 'Register the foreign-invested firm and apply for the licence to train.',
    },
    'cooperation-only': { zh: '改为中外合作办学。', en: 'Set it up in cooperation with a Chinese side instead.' },
    barred: { zh: '该类机构不对外资开放。', en: 'This kind of institution is closed to foreign capital.' },
  },
})

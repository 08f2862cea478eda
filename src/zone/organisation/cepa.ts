/**
 * Part three of the plan. A preference for Hong Kong and Macao alone runs through CEPA, beside the plan: the plan's own
 * opening is for all, and where CEPA treats its service suppliers better, CEPA is applied.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, notApplicable } from '../../rules/outcome.ts'
import { investorOrigin } from '../vocabulary/common.ts'
import { cepaTreatment } from '../vocabulary/programme.ts'

const supplier = investorOrigin.is('hk-macao')

export const programmeCepa = decision({
  id: 'programme.cepa',
  name: { zh: '港澳单独优惠走 CEPA', en: 'Preferences through CEPA' },
  question: { zh: '除方案外，能否适用 CEPA 的优惠？', en: 'Does a CEPA preference apply beside the plan?' },
  measures: ['org.7'],
  since: '2023-11-18',
  asks: [investorOrigin, cepaTreatment],
  gives: {
    applies: givesChoice({
      name: { zh: '适用', en: 'what applies' },
      options: {
        cepa: { zh: '适用 CEPA 的优惠', en: 'the CEPA preference' },
        plan: { zh: '适用方案，CEPA 没有更优', en: 'the plan; CEPA is no better' },
        'plan-only': { zh: '只适用方案，不能适用 CEPA', en: 'the plan alone; CEPA is not open' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        certificate: {
          zh: '须持有 CEPA 服务提供者证明书',
          en: 'a CEPA certificate of service supplier is needed',
        },
        'through-cepa-only': {
          zh: '只给港澳的优惠须在 CEPA 框架下另行安排，方案本身不给',
          en: 'a preference for Hong Kong and Macao alone has to be agreed within CEPA; the plan gives none',
        },
        'telecom-2016': {
          zh: '电信：CEPA 服务贸易协议（2016 年起）',
          en: 'telecommunications: the CEPA services agreements, since 2016',
        },
        'telecom-2025': {
          zh: '电信：修订协议二自 2025-03-01 起与四地试点对齐',
          en: 'telecommunications: the second amendment is level with the four pilots from 1 March 2025',
        },
        'list-yields': {
          zh: '外资准入负面清单同样写明 CEPA 更优的从其规定',
          en: 'the negative list says the same: where CEPA is better, CEPA',
        },
      },
    }),
  },
  answer: 'applies',
  closed: ['plan-only'],
  // Part three: the better of the two is what a CEPA supplier may take.
  better: ['cepa', 'plan'],
  rules: [
    rule('mainland', {
      says: { zh: '没有境外投资者，不涉及', en: 'No investor from outside: it does not arise' },
      cites: [plan('org.7')],
      when: investorOrigin.is('mainland'),
      gives: {
        applies: notApplicable(
          '没有港澳服务提供者，不涉及 CEPA',
          'No service supplier of Hong Kong or Macao is concerned',
        ),
      },
    }),
    rule('not-supplier', {
      says: { zh: 'CEPA 只及于港澳服务提供者', en: 'CEPA is for service suppliers of Hong Kong and Macao' },
      cites: [plan('org.7', '涉及港澳服务及服务提供者的单独政策优惠措施')],
      when: investorOrigin.is('foreign', 'taiwan'),
      gives: { applies: 'plan-only' },
    }),
    rule('better', {
      says: { zh: 'CEPA 更优的，适用 CEPA', en: 'Where CEPA is better, CEPA applies' },
      cites: [plan('org.7')],
      when: all(supplier, cepaTreatment.is('better')),
      gives: { applies: 'cepa', also: ['certificate'] },
    }),
    rule('no-better', {
      says: { zh: 'CEPA 没有更优的，适用方案', en: 'Where CEPA is no better, the plan applies' },
      cites: [plan('org.7', '单独政策优惠措施')],
      when: all(supplier, cepaTreatment.isNot('better')),
      gives: { applies: 'plan', also: ['through-cepa-only'] },
    }),
    rule('telecom-2016', {
      says: { zh: 'CEPA 服务贸易协议的电信承诺', en: 'Telecommunications under the CEPA agreements' },
      cites: [cite('cepa-services-2016', 'telecom')],
      when: supplier,
      gives: { also: ['telecom-2016'] },
    }),
    rule('telecom-2025', {
      says: { zh: '修订协议二', en: 'The second amendment' },
      cites: [cite('cepa-amendment-2-2024', 'telecom')],
      when: supplier,
      gives: { also: ['telecom-2025'] },
    }),
    rule('list-yields', {
      says: { zh: '负面清单：CEPA 更优的从其规定', en: 'Negative list: CEPA where it is better' },
      cites: [cite('negative-list-2024', 'explanation', 'CEPA/条约更优从之')],
      when: all(supplier, cepaTreatment.is('better')),
      gives: { also: ['list-yields'] },
    }),
  ],
  next: {
    cepa: {
      zh: '取得港澳服务提供者证明书，按 CEPA 的条件申请。',
      en: 'Obtain the certificate of service supplier and apply under CEPA.',
    },
  },
})

/**
 * Measure 8.4. Foreign investors on the Beijing Stock Exchange. The plan promotes the opening and names no route and no
 * condition; no document that followed was found. What can be said is which route the question then hangs on.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { investorOrigin } from '../vocabulary/common.ts'
import { bseAccessRoute } from '../vocabulary/financing.ts'

const fromOutside = investorOrigin.isNot('mainland')

export const bseForeignAccess = decision({
  id: 'finance.bse-foreign-access',
  name: { zh: '境外投资者参与北交所', en: 'Foreign investors on the Beijing Stock Exchange' },
  question: { zh: '境外投资者能否投资北交所证券？', en: 'May the foreign investor invest on the exchange?' },
  measures: ['8.4'],
  since: '2023-11-18',
  asks: [investorOrigin, bseAccessRoute],
  gives: {
    access: givesYesNo({ name: { zh: '可以投资', en: 'may invest' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'cepa-framework': {
          zh: '港澳的单独优惠在 CEPA 框架下实施',
          en: 'separate preferences for Hong Kong and Macao run under CEPA',
        },
      },
    }),
  },
  answer: 'access',
  closed: [false],
  rules: [
    rule('domestic', {
      says: { zh: '内资投资者不涉及对外开放', en: 'For domestic investors there is nothing to open' },
      cites: [plan('8.4')],
      when: investorOrigin.is('mainland'),
      gives: {
        access: notApplicable('内资投资者不涉及对外开放', 'A domestic investor: the opening does not concern it'),
      },
    }),
    rule('qualified-investor', {
      says: { zh: '合格境外投资者', en: 'Qualified foreign investors' },
      cites: [plan('8.4')],
      when: all(fromOutside, bseAccessRoute.is('qualified-investor')),
      gives: {
        access: needsRules(
          '方案推进北交所对外开放；合格境外投资者的投资范围是否及于北交所，以该制度现行规则为准，这里未收录，请向托管银行核实',
          'The plan promotes the opening. Whether a qualified foreign investor may invest on this exchange is for the rules of that regime, which are not held here: ask the custodian',
        ),
      },
    }),
    rule('connect', {
      says: { zh: '互联互通机制', en: 'Links between markets' },
      cites: [plan('8.4')],
      when: all(fromOutside, bseAccessRoute.is('connect')),
      gives: {
        access: needsRules(
          '方案推进北交所对外开放；未检得把北交所纳入互联互通的文件，请向经纪商核实',
          'The plan promotes the opening. No document that brings this exchange into a link was found: ask the broker',
        ),
      },
    }),
    rule('no-route', {
      says: { zh: '没有现成途径', en: 'No route yet' },
      cites: [plan('8.4')],
      when: all(fromOutside, bseAccessRoute.is('none')),
      gives: {
        access: needsRules(
          '方案推进北交所对外开放，未检得新的途径；须先取得合格境外投资者资格等现有途径，或者等待配套',
          'The plan promotes the opening, and no new route was found: take one of the existing routes first, such as that of qualified foreign investors, or wait',
        ),
      },
    }),
    rule('cepa', {
      says: { zh: '港澳的单独优惠走 CEPA', en: 'Separate preferences for Hong Kong and Macao run through CEPA' },
      cites: [plan('org.7')],
      when: investorOrigin.is('hk-macao'),
      gives: { also: ['cepa-framework'] },
    }),
  ],
})

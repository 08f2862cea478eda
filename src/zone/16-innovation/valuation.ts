/**
 * Measure 16.8. The value that banks, insurers, guarantee companies and professional firms give a right. The plan
 * wants all four to take part and gives no weights: their opinions are taken as stated, shown side by side in the
 * workings, with the range from the lowest, which all four reach, to the highest.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { factNumber, greatest, least, namedNumber, not } from '../../rules/expression.ts'
import { formula, givesChoice, givesList, givesMoney, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  ipOpinionsFrom,
  ipValueByAdviser,
  ipValueByBank,
  ipValueByGuarantor,
  ipValueByInsurer,
} from '../vocabulary/ip-innovation.ts'

const complete = ipOpinionsFrom.hasAll('bank', 'insurer', 'guarantor', 'adviser')
const opinions = [ipValueByBank, ipValueByInsurer, ipValueByGuarantor, ipValueByAdviser] as const

const lowest = namedNumber(
  'lowestIpValue',
  { zh: '四方意见中的最低值', en: 'lowest of the four opinions' },
  least(...opinions.map(factNumber)),
)

const highest = namedNumber(
  'highestIpValue',
  { zh: '四方意见中的最高值', en: 'highest of the four opinions' },
  greatest(...opinions.map(factNumber)),
)

const parties = [
  ['bank', { zh: '缺银行意见', en: 'No bank' }],
  ['insurer', { zh: '缺保险公司意见', en: 'No insurer' }],
  ['guarantor', { zh: '缺担保公司意见', en: 'No guarantee company' }],
  ['adviser', { zh: '缺专业服务机构意见', en: 'No professional firm' }],
] as const
const noRange = notApplicable(
  '四方意见不齐，没有共同的最低值',
  'Without all four opinions there is no common lowest value',
)

export const ipValuation = decision({
  id: 'ip.valuation',
  name: { zh: '多方参与的知识产权评估', en: 'Valuation of intellectual property by several parties' },
  question: {
    zh: '四方对这项知识产权的评估值最低是多少？',
    en: 'What is the lowest value that the four parties give the right?',
  },
  measures: ['16.8'],
  since: '2023-11-18',
  asks: [ipOpinionsFrom, ipValueByBank, ipValueByInsurer, ipValueByGuarantor, ipValueByAdviser],
  gives: {
    valuation: givesChoice({
      name: { zh: '评估', en: 'valuation' },
      options: { incomplete: { zh: '参与方不齐', en: 'not all parties have taken part' } },
    }),
    low: givesMoney({ name: { zh: '最低值，四方都达到', en: 'lowest value, which all four reach' } }),
    high: givesMoney({ name: { zh: '最高值', en: 'highest value' } }),
    missing: givesList({
      name: { zh: '还缺谁的意见', en: 'whose opinion is missing' },
      options: {
        bank: { zh: '银行', en: 'a bank' },
        insurer: { zh: '保险公司', en: 'an insurer' },
        guarantor: { zh: '担保公司', en: 'a guarantee company' },
        adviser: { zh: '专业服务机构', en: 'a professional services firm' },
      },
    }),
  },
  answer: 'valuation',
  closed: ['incomplete'],
  rules: [
    rule('incomplete', {
      says: { zh: '须四方共同参与', en: 'All four are to take part' },
      cites: [plan('16.8', '银行、保险公司、担保公司、专业服务机构共同参与')],
      when: not(complete),
      gives: { valuation: 'incomplete', low: noRange, high: noRange },
    }),
    rule('complete', {
      says: { zh: '四方齐备，取值规则须配套', en: 'All four are there; how to settle the value is not ruled' },
      cites: [plan('16.8')],
      when: complete,
      gives: {
        valuation: needsRules(
          '四方意见、最低值与最高值已列出；方案没有规定权重和取值办法，由各方协商或者依评估准则确定',
          'The four opinions, the lowest and the highest are listed; the plan gives neither weights nor a way to settle the value: the parties agree, or a valuation standard decides',
        ),
        low: formula(lowest),
        high: formula(highest),
      },
    }),
    ...parties.map(([party, says]) =>
      rule(`missing-${party}`, {
        says,
        cites: [plan('16.8', '共同参与')],
        when: ipOpinionsFrom.lacks(party),
        gives: { missing: [party] },
      }),
    ),
  ],
  next: {
    incomplete: { zh: '请所缺的一方出具评估意见。', en: 'Ask the missing party for its opinion.' },
  },
})

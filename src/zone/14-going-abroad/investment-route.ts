/**
 * Measure 14.6. The route of an outbound investment, and its electronic certificate. The rules that divide approval from
 * filing are not held here, so the authority's word is asked; the plan promotes the electronic certificate for Beijing.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { investsAbroad, outboundHandling } from '../vocabulary/going-abroad.ts'

const byBeijingFirm = all(investsAbroad.yes(), inDemonstrationZone)

export const investmentRoute = decision({
  id: 'abroad.investment-route',
  name: { zh: '对外投资：核准还是备案', en: 'Outbound investment: approval or filing' },
  question: {
    zh: '企业对外投资要核准还是备案？',
    en: 'Does the firm’s outbound investment need approval or filing?',
  },
  measures: ['14.6'],
  since: '2023-11-18',
  asks: [investsAbroad, outboundHandling, registeredIn],
  gives: {
    route: givesChoice({
      name: { zh: '程序', en: 'procedure' },
      options: {
        approval: { zh: '核准', en: 'approval' },
        filing: { zh: '备案', en: 'filing' },
      },
    }),
    certificate: givesChoice({
      name: { zh: '对外投资电子证照', en: 'electronic certificate of the investment' },
      optional: true,
      options: {
        promoted: {
          zh: '推广应用中；代替纸质证书的文件未检得',
          en: 'being promoted; no document putting it in place of paper was found',
        },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'service-platform': {
          zh: '京企“走出去”综合服务平台和投资促进站点可以咨询',
          en: 'the Beijing platform for firms going abroad and its stations can be asked',
        },
      },
    }),
  },
  answer: 'route',
  // Filing is the lighter of the two.
  better: ['filing', 'approval'],
  rules: [
    rule('no-investment', {
      says: { zh: '不是对外投资', en: 'No outbound investment' },
      cites: [plan('14.6', '对外投资')],
      when: investsAbroad.no(),
      gives: {
        route: notApplicable(
          '不是对外投资，不发生这个问题',
          'There is no outbound investment: the question does not arise',
        ),
      },
    }),
    rule('approval', {
      says: { zh: '主管部门实行核准', en: 'The authority approves it' },
      cites: [plan('14.6', '对外投资')],
      when: all(investsAbroad.yes(), outboundHandling.is('approval')),
      gives: { route: 'approval' },
    }),
    rule('filing', {
      says: { zh: '主管部门实行备案', en: 'The authority has it filed' },
      cites: [plan('14.6', '对外投资')],
      when: all(investsAbroad.yes(), outboundHandling.is('filing')),
      gives: { route: 'filing' },
    }),
    rule('unknown', {
      says: { zh: '核准和备案的范围未收录', en: 'What is approved and what is filed is not held here' },
      cites: [plan('14.6', '对外投资')],
      when: all(investsAbroad.yes(), outboundHandling.is('unknown')),
      gives: {
        route: needsRules(
          '核准还是备案，依境外投资管理的现行规定，这里未收录；先向商务和发展改革部门核实',
          'Approval or filing is set by the rules on outbound investment, which are not held here; ask the commerce and the development and reform authorities',
        ),
      },
    }),
    rule('certificate', {
      says: { zh: '推动对外投资电子证照应用推广', en: 'The electronic certificate is promoted' },
      cites: [plan('14.6', '推动对外投资电子证照应用推广')],
      when: byBeijingFirm,
      gives: {
        certificate: 'promoted',
      },
    }),
    rule('service-platform', {
      says: { zh: '京企“走出去”综合服务平台', en: 'The platform for Beijing firms going abroad' },
      cites: [plan('14.6', '优化京企“走出去”综合服务平台')],
      when: byBeijingFirm,
      gives: { also: ['service-platform'] },
    }),
  ],
  next: {
    approval: { zh: '取得核准后再实施投资。', en: 'Invest once approval is given.' },
    filing: { zh: '办理备案，取得证书后再实施投资。', en: 'File it, and invest once the certificate is issued.' },
  },
})

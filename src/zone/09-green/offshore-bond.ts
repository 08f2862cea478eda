/**
 * Measure 9.8. Whether an issue of green bonds abroad is one that the plan supports. Its conditions (符合条件) are not
 * named; who, what and where are checked, and the registration of foreign debt is noted.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, needsRules, workingDays } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { bondIsGreen, bondIssuedAbroad, bondIssuer } from '../vocabulary/green-finance.ts'

const lacks = [
  ['not-in-beijing', not(inDemonstrationZone), { zh: '北京的发行人', en: 'An issuer of Beijing' }],
  ['other-issuer', bondIssuer.is('other'), { zh: '金融机构和企业', en: 'Financial institutions and enterprises' }],
  ['not-abroad', bondIssuedAbroad.no(), { zh: '赴境外发行', en: 'Issued abroad' }],
  ['not-green', bondIsGreen.no(), { zh: '绿色债券', en: 'Green bonds' }],
] as const

export const offshoreBond = decision({
  id: 'green.offshore-bond',
  name: { zh: '境外发行绿色债券', en: 'Green bonds issued abroad' },
  question: { zh: '我赴境外发行绿色债券，方案支持吗？', en: 'Does the plan support my issue of green bonds abroad?' },
  measures: ['9.8'],
  since: '2023-11-18',
  asks: [registeredIn, bondIssuer, bondIssuedAbroad, bondIsGreen],
  gives: {
    support: givesChoice({
      name: { zh: '结论', en: 'outcome' },
      options: { outside: { zh: '不在支持之列', en: 'outside what is supported' } },
    }),
    registration: givesTerm({
      name: { zh: '签约后逐笔登记外债', en: 'to register the foreign debt after signing' },
      optional: true,
    }),
    missing: givesList({
      name: { zh: '不在支持之列的原因', en: 'why not' },
      options: {
        'not-in-beijing': { zh: '不在北京注册', en: 'not registered in Beijing' },
        'other-issuer': { zh: '不是金融机构，也不是企业', en: 'neither a financial institution nor an enterprise' },
        'not-abroad': { zh: '不在境外发行', en: 'not issued abroad' },
        'not-green': { zh: '募集资金不用于绿色项目', en: 'the proceeds do not go to green projects' },
      },
    }),
  },
  answer: 'support',
  closed: ['outside'],
  rules: [
    rule('outside', {
      says: { zh: '主体、用途或者发行地不合', en: 'Issuer, use or place does not fit' },
      cites: [plan('9.8')],
      when: any(...lacks.map(([, when]) => when)),
      gives: { support: 'outside' },
    }),
    rule('supported', {
      says: { zh: '符合条件的，支持赴境外发行', en: 'Issues that meet the conditions are supported' },
      cites: [plan('9.8', '支持符合条件的金融机构和企业赴境外发行绿色债券')],
      when: all(...lacks.map(([, when]) => not(when))),
      gives: {
        support: needsRules(
          '主体、用途和发行地都相符；“符合条件”的条件方案没有写明，按外债和债券发行的现行规定办理',
          'Issuer, use and place fit; the plan does not name the conditions, so the current rules on foreign debt and bond issues apply',
        ),
      },
    }),
    rule('registration', {
      says: { zh: '签约后 15 个工作日内登记外债', en: 'Foreign debt is registered within 15 working days of signing' },
      cites: [cite('safe-2013-19', 'whole')],
      when: all(bondIssuedAbroad.yes(), bondIssuer.is('enterprise')),
      gives: { registration: workingDays(15) },
    }),
    ...lacks.map(([code, when, says]) => rule(code, { says, cites: [plan('9.8')], when, gives: { missing: [code] } })),
  ],
})

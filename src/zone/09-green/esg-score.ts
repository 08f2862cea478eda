/**
 * Measure 9.11. What an assessment of environment, society and governance comes to. The plan explores a standard and
 * gives neither indicators nor weights: points already weighted by the assessor are added up. Taking part is voluntary.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { factNumber, namedNumber, sum } from '../../rules/expression.ts'
import { formula, givesChoice, givesCount, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  esgAssessed,
  esgPointsEnvironment,
  esgPointsGovernance,
  esgPointsSociety,
} from '../vocabulary/green-finance.ts'

const parts = [esgPointsEnvironment, esgPointsSociety, esgPointsGovernance] as const
const total = namedNumber('esgPoints', { zh: 'ESG 总分', en: 'ESG points in all' }, sum(...parts.map(factNumber)))
const assessed = esgAssessed.is('third-party', 'self')
const voluntary = notApplicable(
  '没有作过评价；方案支持企业自愿遵循，不强制',
  'Nothing was assessed; the plan leaves it to the firm',
)

export const esgScore = decision({
  id: 'green.esg-score',
  name: { zh: 'ESG 评价', en: 'ESG assessment' },
  question: {
    zh: '企业的 ESG 评价得多少分、算什么水平？',
    en: 'How many ESG points has the firm, and what do they amount to?',
  },
  measures: ['9.11'],
  since: '2023-11-18',
  asks: [esgAssessed, ...parts],
  gives: {
    standing: givesChoice({
      name: { zh: '水平', en: 'standing' },
      options: { met: { zh: '达到标准', en: 'the standard is met' } },
    }),
    points: givesCount({ name: { zh: '总分', en: 'points in all' }, unit: { zh: '分', en: 'points' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'self-assessed': { zh: '企业自评，未经第三方核验', en: 'assessed by the firm itself, verified by nobody' },
      },
    }),
  },
  answer: 'standing',
  rules: [
    rule('voluntary', {
      says: { zh: '企业自愿遵循', en: 'Voluntary' },
      cites: [plan('9.11', '支持企业自愿遵循')],
      when: esgAssessed.is('none'),
      gives: { standing: voluntary, points: voluntary },
    }),
    rule('assessed', {
      says: { zh: '评价标准尚在探索', en: 'The standard is still explored' },
      cites: [plan('9.11', '支持北京探索环境、社会和治理（ESG）评价标准制定工作')],
      when: assessed,
      gives: {
        standing: needsRules(
          '各项得分已相加；北京的 ESG 评价标准未见，指标、权重和等级依评价人的标准',
          'The points are added up; no ESG standard of Beijing was found, so indicators, weights and grades are the assessor’s',
        ),
        points: formula(total),
      },
    }),
    rule('self-assessed', {
      says: { zh: '企业自评', en: 'Self-assessed' },
      cites: [plan('9.11')],
      when: esgAssessed.is('self'),
      gives: { also: ['self-assessed'] },
    }),
  ],
})

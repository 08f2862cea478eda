/**
 * Measure 9.7. What a green bond rating comes to. The plan explores standards in line with international ones and gives
 * no criteria: the agency's points, already weighted by its own published criteria, are only added up.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, factNumber, namedNumber, sum } from '../../rules/expression.ts'
import { formula, givesChoice, givesCount, givesList, needsRules } from '../../rules/outcome.ts'
import {
  bondCriteriaPublished,
  bondIsGreen,
  bondPointsForManagement,
  bondPointsForProceeds,
  bondPointsForReporting,
  bondPointsForSelection,
  bondRatedByAgency,
} from '../vocabulary/green-finance.ts'

const parts = [bondPointsForProceeds, bondPointsForSelection, bondPointsForManagement, bondPointsForReporting] as const
const total = namedNumber(
  'bondPoints',
  { zh: '绿色债券评级得分', en: 'points of the green bond' },
  sum(...parts.map(factNumber)),
)

const lacks = [
  ['not-green', bondIsGreen.no(), { zh: '募集资金用于绿色项目', en: 'Proceeds for green projects' }],
  ['no-agency', bondRatedByAgency.no(), { zh: '由信用评级机构评级', en: 'Rated by an agency' }],
  ['no-criteria', bondCriteriaPublished.no(), { zh: '标准公开', en: 'Published criteria' }],
] as const

export const bondGrade = decision({
  id: 'green.bond-grade',
  name: { zh: '绿色债券评级', en: 'Green bond rating' },
  question: { zh: '这只绿色债券评级得多少分、属哪一级？', en: 'How many points does the bond have, and which grade?' },
  measures: ['9.7'],
  since: '2023-11-18',
  asks: [bondIsGreen, bondRatedByAgency, bondCriteriaPublished, ...parts],
  gives: {
    grade: givesChoice({
      name: { zh: '级别', en: 'grade' },
      options: { none: { zh: '不能评级', en: 'it cannot be graded' } },
    }),
    points: givesCount({ name: { zh: '总分', en: 'points in all' }, unit: { zh: '分', en: 'points' } }),
    missing: givesList({
      name: { zh: '还缺', en: 'still missing' },
      options: {
        'not-green': { zh: '募集资金不用于绿色项目', en: 'the proceeds do not go to green projects' },
        'no-agency': { zh: '没有由信用评级机构评级', en: 'no credit rating agency rated it' },
        'no-criteria': { zh: '评级标准和权重没有公开', en: 'criteria and weights are not published' },
      },
    }),
  },
  answer: 'grade',
  closed: ['none'],
  rules: [
    rule('none', {
      says: { zh: '不具备评级的前提', en: 'What a rating rests on is wanting' },
      cites: [plan('9.7', '鼓励信用评级机构开展绿色债券评级服务')],
      when: any(...lacks.map(([, when]) => when)),
      gives: { grade: 'none' },
    }),
    rule('grade', {
      says: { zh: '级别的划分须配套标准', en: 'Grades need a standard' },
      cites: [plan('9.7', '探索开展与国际接轨的绿色债券评级等标准应用')],
      when: all(bondIsGreen.yes(), bondRatedByAgency.yes(), bondCriteriaPublished.yes()),
      gives: {
        grade: needsRules(
          '总分已列出；方案只探索与国际接轨的标准，没有规定分级，级别依评级机构公开的标准',
          'The total is listed; the plan only explores standards and sets no grades: the agency’s published criteria decide',
        ),
      },
    }),
    rule('points', {
      says: { zh: '各项得分相加', en: 'The points added up' },
      cites: [plan('9.7', '绿色债券评级')],
      gives: { points: formula(total) },
    }),
    ...lacks.map(([code, when, says]) =>
      rule(`missing-${code}`, { says, cites: [plan('9.7')], when, gives: { missing: [code] } }),
    ),
  ],
})

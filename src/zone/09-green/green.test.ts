import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { bondGrade } from './bond-grade.ts'
import { creditTerms } from './credit-terms.ts'
import { esgScore } from './esg-score.ts'
import { offshoreBond } from './offshore-bond.ts'

const on = '2023-11-18'
const bond = {
  bondIsGreen: true,
  bondRatedByAgency: true,
  bondCriteriaPublished: true,
  bondPointsForProceeds: 40,
  bondPointsForSelection: 15,
  bondPointsForManagement: 20,
  bondPointsForReporting: 12,
}
const issue = { registeredIn: 'beijing-other', bondIssuer: 'enterprise', bondIssuedAbroad: true, bondIsGreen: true }
const fifteen = { length: 15, unit: 'working-days' }
const account = { carbonAccountHeld: true, emissionsThisYear: 1000, emissionsLastYear: 1000 }
const esg = { esgAssessed: 'third-party', esgPointsEnvironment: 30, esgPointsSociety: 25, esgPointsGovernance: 28 }

describe('绿色债券评级 green bond rating', () => {
  examples(bondGrade, [
    { case: '得分相加，级别须配套', on, facts: bond, gives: { grade: 'needs-rules', points: 87, missing: null } },
    {
      case: '不是绿色项目',
      on,
      facts: { ...bond, bondIsGreen: false },
      gives: { grade: 'none', missing: ['not-green'] },
    },
    {
      case: '没有评级机构',
      on,
      facts: { ...bond, bondRatedByAgency: false },
      gives: { grade: 'none', missing: ['no-agency'] },
    },
    {
      case: '标准没有公开',
      on,
      facts: { ...bond, bondCriteriaPublished: false },
      gives: { grade: 'none', points: 87, missing: ['no-criteria'] },
    },
  ])
  proves(bondGrade)
})

describe('境外发行绿色债券 green bonds abroad', () => {
  examples(offshoreBond, [
    {
      case: '企业，条件须配套',
      on,
      facts: issue,
      gives: { support: 'needs-rules', registration: fifteen, missing: null },
    },
    {
      case: '自贸区内的金融机构',
      on,
      facts: { ...issue, registeredIn: 'beijing-ftz', bondIssuer: 'financial' },
      gives: { support: 'needs-rules', registration: null, missing: null },
      by: ['supported'],
    },
    {
      case: '不在北京',
      on,
      facts: { ...issue, registeredIn: 'elsewhere' },
      gives: { support: 'outside', missing: ['not-in-beijing'] },
    },
    {
      case: '其他发行人',
      on,
      facts: { ...issue, bondIssuer: 'other' },
      gives: { support: 'outside', missing: ['other-issuer'] },
    },
    {
      case: '境内发行',
      on,
      facts: { ...issue, bondIssuedAbroad: false },
      gives: { support: 'outside', registration: null, missing: ['not-abroad'] },
    },
    {
      case: '不是绿色债券',
      on,
      facts: { ...issue, bondIsGreen: false },
      gives: { support: 'outside', missing: ['not-green'] },
    },
  ])
  proves(offshoreBond)
})

describe('绿色信贷、绿色保险的条件 terms of green credit', () => {
  examples(creditTerms, [
    { case: '持平', on, facts: account, gives: { terms: 'needs-rules', trend: 'level' } },
    { case: '少一吨：下降', on, facts: { ...account, emissionsThisYear: 999 }, gives: { trend: 'falling' } },
    { case: '多一吨：上升', on, facts: { ...account, emissionsThisYear: 1001 }, gives: { trend: 'rising' } },
    {
      case: '没有碳账户',
      on,
      facts: { ...account, carbonAccountHeld: false },
      gives: { terms: 'not-applicable', trend: 'not-applicable' },
    },
  ])
  proves(creditTerms)
})

describe('ESG 评价 ESG assessment', () => {
  examples(esgScore, [
    {
      case: '第三方：得分相加，标准须配套',
      on,
      facts: esg,
      gives: { standing: 'needs-rules', points: 83, also: null },
    },
    {
      case: '企业自评',
      on,
      facts: { ...esg, esgAssessed: 'self' },
      gives: { standing: 'needs-rules', points: 83, also: ['self-assessed'] },
    },
    {
      case: '没有评价：自愿',
      on,
      facts: { ...esg, esgAssessed: 'none' },
      gives: { standing: 'not-applicable', points: 'not-applicable' },
    },
  ])
  proves(esgScore)
})

/** Facts about green bonds, green credit and assessments of environment, society and governance. */
import { choice, count, yesNo } from '../../rules/fact.ts'

const point = { zh: '分', en: 'points' }
/** Points that the assessor awards after its own weighting: no instrument gives criteria or weights. */
const weighted = <const I extends string>(id: I, zh: string, en: string) =>
  count(id, {
    name: { zh: `${zh}得分`, en: `points for ${en}` },
    question: {
      zh: `按评估人自己的权重，${zh}得多少分？`,
      en: `By the assessor’s own weights, how many points for ${en}?`,
    },
    unit: point,
    most: 100,
  })

export const bondRatedByAgency = yesNo('bondRatedByAgency', {
  name: { zh: '由信用评级机构评级', en: 'rated by a credit rating agency' },
  denied: { zh: '不由信用评级机构评级', en: 'not rated by a credit rating agency' },
  question: { zh: '是否由信用评级机构评级？', en: 'Is the rating done by a credit rating agency?' },
})
export const bondCriteriaPublished = yesNo('bondCriteriaPublished', {
  name: { zh: '评级标准已公开', en: 'the rating criteria are published' },
  denied: { zh: '评级标准没有公开', en: 'the rating criteria are not published' },
  question: { zh: '评级所用的标准和权重是否公开？', en: 'Are the criteria and weights of the rating published?' },
})
export const bondPointsForProceeds = weighted('bondPointsForProceeds', '募集资金用途', 'use of proceeds')
export const bondPointsForSelection = weighted('bondPointsForSelection', '项目评估与遴选', 'choice of projects')
export const bondPointsForManagement = weighted('bondPointsForManagement', '募集资金管理', 'management of proceeds')
export const bondPointsForReporting = weighted('bondPointsForReporting', '信息披露', 'reporting')

export const bondIssuer = choice('bondIssuer', {
  name: { zh: '发行人', en: 'issuer' },
  question: { zh: '谁发行债券？', en: 'Who issues the bond?' },
  options: {
    financial: { zh: '金融机构', en: 'a financial institution' },
    enterprise: { zh: '企业', en: 'an enterprise' },
    other: { zh: '其他', en: 'someone else' },
  },
})
export const bondIsGreen = yesNo('bondIsGreen', {
  name: { zh: '募集资金用于绿色项目', en: 'the proceeds go to green projects' },
  denied: { zh: '募集资金不用于绿色项目', en: 'the proceeds do not go to green projects' },
  question: { zh: '募集资金是否用于绿色项目？', en: 'Do the proceeds go to green projects?' },
})
export const bondIssuedAbroad = yesNo('bondIssuedAbroad', {
  name: { zh: '在境外发行', en: 'issued abroad' },
  denied: { zh: '在境内发行', en: 'issued in mainland China' },
  question: { zh: '是否在境外发行？', en: 'Is it issued abroad?' },
})

export const carbonAccountHeld = yesNo('carbonAccountHeld', {
  name: { zh: '有企业碳账户', en: 'the firm has a carbon account' },
  denied: { zh: '没有企业碳账户', en: 'the firm has no carbon account' },
  question: { zh: '企业有没有碳账户？', en: 'Does the firm have a carbon account?' },
})
const tonnes = { zh: '吨二氧化碳当量', en: 't CO₂e' }
export const emissionsThisYear = count('emissionsThisYear', {
  name: { zh: '本年度碳排放量', en: 'emissions of this year' },
  question: {
    zh: '碳账户记载的本年度排放量是多少？',
    en: 'What are the emissions of this year in the carbon account?',
  },
  unit: tonnes,
})
export const emissionsLastYear = count('emissionsLastYear', {
  name: { zh: '上年度碳排放量', en: 'emissions of last year' },
  question: {
    zh: '碳账户记载的上年度排放量是多少？',
    en: 'What were the emissions of last year in the carbon account?',
  },
  unit: tonnes,
})

export const esgAssessed = choice('esgAssessed', {
  name: { zh: '评价方式', en: 'how it was assessed' },
  question: { zh: 'ESG 评价由谁作出？', en: 'Who made the ESG assessment?' },
  options: {
    'third-party': { zh: '第三方评价', en: 'a third party' },
    self: { zh: '企业自评', en: 'the firm itself' },
    none: { zh: '没有评价', en: 'nobody' },
  },
})
export const esgPointsEnvironment = weighted('esgPointsEnvironment', '环境', 'environment')
export const esgPointsSociety = weighted('esgPointsSociety', '社会', 'society')
export const esgPointsGovernance = weighted('esgPointsGovernance', '治理', 'governance')

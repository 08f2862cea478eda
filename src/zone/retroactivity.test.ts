/**
 * Two dates at work: the day the facts happened (`on`), and the day the law is looked at (`knownOn`). One table of each
 * kind, from the law as it was: a rule published after the day from which it holds, a rule published before it, a rule
 * repealed, a rule for the time between, two lists side by side of which one is replaced.
 */
import { describe } from 'vitest'
import { foreignEquityCap } from './01-telecom/foreign-equity-cap.ts'
import { overseasPhysicianClinic } from './02-health/overseas-physician-clinic.ts'
import { vocationalTraining } from './04-culture/vocational-training.ts'
import { exportPath } from './07-data/export-path.ts'
import { rulingExtensionEligible } from './11-trade-costs/ruling-extension-eligible.ts'
import { rareDiseaseImport } from './12-trade-supervision/rare-disease-medicine.ts'
import { mergerFiling } from './22-risk-system/merger-filing.ts'
import { examples } from './cases.ts'

const appStore = {
  investorOrigin: 'foreign',
  telecomService: 'B25-1-app-store',
  registeredIn: 'beijing-other',
  serviceIncludes: [],
  foreignShare: '100%',
}

describe('公布在后、施行在先 published after it began to hold: 方案 2023-11-18 成文施行，2023-11-23 公布', () => {
  examples(foreignEquityCap, [
    { case: '施行前一日的事，任何时候看都是旧法', on: '2023-11-17', facts: appStore, gives: { cap: '0.5' } },
    {
      case: '施行当日的事，公布前一日看：还是旧法',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: appStore,
      gives: { cap: '0.5' },
    },
    { case: '施行当日的事，公布当日看', on: '2023-11-18', knownOn: '2023-11-23', facts: appStore, gives: { cap: '1' } },
    {
      case: '施行与公布之间的事，公布之后看：溯及施行之日',
      on: '2023-11-20',
      knownOn: '2026-11-23',
      facts: appStore,
      gives: { cap: '1' },
      by: ['app-store'],
    },
  ])
})

const dataCentre = { ...appStore, telecomService: 'B11' }

describe('公布在先、生效待批 announced, and open only once admitted: 107 号通告 2024-04-10 公布，2024-10-23 批复', () => {
  examples(foreignEquityCap, [
    { case: '通告公布之后、批复之前：仍未承诺开放', on: '2024-10-22', facts: dataCentre, gives: { cap: '0' } },
    { case: '批复之日', on: '2024-10-23', facts: dataCentre, gives: { cap: '1' } },
    {
      case: '批复之日的事，前一日看不到',
      on: '2024-10-23',
      knownOn: '2024-10-22',
      facts: dataCentre,
      gives: { cap: '0' },
    },
  ])
})

/** Turnover in yuan: worldwide, in China, and of the second largest in China. */
const merger = (worldwide: string, china: string, second: string) => ({
  concentrationKind: 'acquisition',
  worldwideTurnover: worldwide,
  turnoverInChina: china,
  secondTurnoverInChina: second,
  askedToNotify: false,
})
/** Above the old thresholds, below the new. */
const between = merger('11000000000', '5000000000', '500000000')

describe('废止 a rule repealed: 经营者集中申报标准 2024-01-22 由 100/20/4 亿更替为 120/40/8 亿', () => {
  examples(mergerFiling, [
    {
      case: '全球 110 亿、第二大者 5 亿：旧标准最后一日',
      on: '2024-01-21',
      facts: between,
      gives: { notification: 'required' },
    },
    { case: '同上：新标准第一日', on: '2024-01-22', facts: between, gives: { notification: 'may-be-asked' } },
    {
      case: '新标准公布前一日，预想更替之后：只知道旧标准会继续',
      on: '2024-01-22',
      knownOn: '2024-01-21',
      facts: between,
      gives: { notification: 'required' },
    },
    {
      case: '新标准公布之后回看旧事：仍依旧标准，不溯及既往',
      on: '2023-11-18',
      knownOn: '2026-11-23',
      facts: between,
      gives: { notification: 'required' },
    },
    {
      case: '境内 30 亿、第二大者 9 亿：旧标准（20 亿）应申报',
      on: '2024-01-21',
      facts: merger('9000000000', '3000000000', '900000000'),
      gives: { notification: 'required' },
    },
    {
      case: '同上：新标准（40 亿）不必申报',
      on: '2024-01-22',
      facts: merger('9000000000', '3000000000', '900000000'),
      gives: { notification: 'may-be-asked' },
    },
    {
      case: '两套标准都超过：更替前一日',
      on: '2024-01-21',
      facts: merger('12000000001', '3000000000', '800000001'),
      gives: { notification: 'required' },
      by: ['worldwide-2018', 'china-2018'],
    },
    {
      case: '两套标准都超过：更替当日，依新标准',
      on: '2024-01-22',
      facts: merger('12000000001', '3000000000', '800000001'),
      gives: { notification: 'required' },
      by: ['worldwide-2024'],
    },
  ])
})

/** 10,000 people since January of last year, 5,000 of them this year, all with sensitive information. */
const sensitive = {
  importantDataExported: 'none',
  exportsPersonalInformation: true,
  exportScenario: 'other',
  criticalInfrastructureOperator: false,
  registeredIn: 'elsewhere',
  operatesInFreeTradeZone: false,
  dataField: 'other',
  positionOnDataList: 'scenario-not-named',
  ordinaryPeopleExportedThisYear: 0,
  sensitivePeopleExportedThisYear: 5_000,
  peopleProcessed: 20_000,
  peopleExportedSinceLastYear: 10_000,
  sensitivePeopleExportedSinceLastYear: 10_000,
}
const below = { ...sensitive, sensitivePeopleExportedSinceLastYear: 9_999, peopleExportedSinceLastYear: 9_999 }
/** 90,000 people, nothing sensitive. */
const ordinary = {
  ...sensitive,
  sensitivePeopleExportedThisYear: 0,
  sensitivePeopleExportedSinceLastYear: 0,
  ordinaryPeopleExportedThisYear: 90_000,
  peopleProcessed: 200_000,
  peopleExportedSinceLastYear: 150_000,
}

describe('数据出境 2022 → 2024 a regime replaced on one day: 门槛、计数窗口与有效期一起更替', () => {
  examples(exportPath, [
    { case: '自上年起累计 1 万人：旧规定最后一日', on: '2024-03-21', facts: sensitive, gives: { path: 'assessment' } },
    {
      case: '只计当年 5,000 人：新规定第一日',
      on: '2024-03-22',
      facts: sensitive,
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '公布即施行：前一日看不到',
      on: '2024-03-22',
      knownOn: '2024-03-21',
      facts: sensitive,
      gives: { path: 'assessment' },
    },
    { case: '一般个人信息自上年起 15 万人：旧规定', on: '2024-03-21', facts: ordinary, gives: { path: 'assessment' } },
    { case: '当年 9 万人：新规定免予三项', on: '2024-03-22', facts: ordinary, gives: { path: 'exempt' } },
    {
      case: '新规定公布之后回看旧事：仍依旧规定',
      on: '2024-03-21',
      knownOn: '2026-11-23',
      facts: ordinary,
      gives: { path: 'assessment' },
    },
    {
      case: '重要数据的评估：旧规定有效期 2 年',
      on: '2024-03-21',
      facts: { ...ordinary, importantDataExported: 'told' },
      gives: { path: 'assessment', validity: { length: 2, unit: 'years' } },
    },
    {
      case: '重要数据的评估：新规定有效期 3 年',
      on: '2024-03-22',
      facts: { ...ordinary, importantDataExported: 'told' },
      gives: { path: 'assessment', validity: { length: 3, unit: 'years' } },
    },
  ])
})

describe('过渡 a rule for the time between: 评估办法 2022-09-01 施行，标准合同办法 2023-06-01 才施行', () => {
  examples(exportPath, [
    {
      case: '评估门槛以下：标准合同办法施行前，待配套',
      on: '2023-05-31',
      facts: below,
      gives: { path: 'needs-rules' },
    },
    { case: '标准合同办法施行', on: '2023-06-01', facts: below, gives: { path: 'contract-or-certification' } },
    {
      case: '标准合同办法已公布（2023-02-22）、未施行：过渡期还没有结束',
      on: '2023-05-31',
      knownOn: '2023-02-22',
      facts: below,
      gives: { path: 'needs-rules' },
    },
    {
      case: '过渡期中看将来：公布之后，知道施行日会有标准合同',
      on: '2023-06-01',
      knownOn: '2023-02-22',
      facts: below,
      gives: { path: 'contract-or-certification' },
    },
  ])
})

/** A ruling with forty days to run: within what the notice of 2024 opens, and nothing that the plan bars. */
const ruling = {
  registeredIn: 'beijing-other',
  rulingState: 'in-force',
  appliesAsOriginalApplicant: true,
  changedSinceRuling: [],
}
const asked = (extensionAppliedOn: string, rulingExpiresOn: string) => ({
  ...ruling,
  extensionAppliedOn,
  rulingExpiresOn,
})

describe('过渡 a rule for the time between: 预裁定展期，方案 2023-11-18 起只在北京，公告 2024 年第 32 号 2024-05-01 起全国', () => {
  examples(rulingExtensionEligible, [
    {
      case: '方案之前：没有展期',
      on: '2023-11-17',
      facts: asked('2023-11-17', '2023-12-27'),
      gives: { eligible: false },
      by: ['no-extension-beijing'],
    },
    {
      case: '方案之后、公告之前：届满前 10 日也可以，方案没有数字',
      on: '2024-04-30',
      facts: asked('2024-04-30', '2024-05-10'),
      gives: { eligible: true },
      by: ['plan'],
    },
    {
      case: '公告施行：届满前 10 日过晚',
      on: '2024-05-01',
      facts: asked('2024-05-01', '2024-05-11'),
      gives: { eligible: false },
      by: ['too-late'],
    },
    {
      case: '过渡期里，北京以外还没有展期',
      on: '2024-04-30',
      facts: { ...asked('2024-04-30', '2024-06-10'), registeredIn: 'elsewhere' },
      gives: { eligible: false },
      by: ['no-extension'],
    },
    {
      case: '公告施行，北京以外也可以',
      on: '2024-05-01',
      facts: { ...asked('2024-05-01', '2024-06-10'), registeredIn: 'elsewhere' },
      gives: { eligible: true },
      by: ['eligible'],
    },
  ])
})

const rareDisease = {
  rareDiseaseMedicine: true,
  approvedInChina: false,
  heldInTianzhu: true,
  rareDiseaseWhiteLists: ['institution', 'medicine', 'importer'],
  nationallyApprovedImport: true,
  withinApprovedLimit: true,
}

describe('试行 a rule with an end: 罕见病药品保障先行区 2024-09-24 起试行 2 年', () => {
  examples(rareDiseaseImport, [
    { case: '试行最后一日', on: '2026-09-23', facts: rareDisease, gives: { mayImport: true }, by: ['zone'] },
    {
      case: '试行期满：是否延续未检得，不当作可以，也不当作不可以',
      on: '2026-09-24',
      facts: rareDisease,
      gives: { mayImport: 'needs-rules' },
      by: ['after-trial'],
    },
  ])
})

const callCentre = { investorOrigin: 'foreign', telecomService: 'B24', serviceIncludes: [], foreignShare: '100%' }
const inBeijing = { ...callCentre, registeredIn: 'beijing-other' }
const inFreeTradeZone = { ...callCentre, registeredIn: 'beijing-ftz' }

describe('负面清单 2021 → 2024，自贸试验区清单不随之更替 two lists side by side: 2024 版 2024-09-08 公布，2024-11-01 施行', () => {
  examples(foreignEquityCap, [
    {
      case: '示范区其余部分：旧清单最后一日',
      on: '2024-10-31',
      facts: inBeijing,
      gives: { cap: '1' },
      by: ['excepted-2021'],
    },
    {
      case: '示范区其余部分：新清单第一日',
      on: '2024-11-01',
      facts: inBeijing,
      gives: { cap: '1' },
      by: ['excepted-2024'],
    },
    {
      case: '新清单公布前一日看将来：只知道旧清单会继续',
      on: '2024-11-01',
      knownOn: '2024-09-07',
      facts: inBeijing,
      gives: { cap: '1' },
      by: ['excepted-2021'],
    },
    {
      case: '新清单公布之日看将来：知道旧清单届时废止',
      on: '2024-11-01',
      knownOn: '2024-09-08',
      facts: inBeijing,
      gives: { cap: '1' },
      by: ['excepted-2024'],
    },
    {
      case: '自贸试验区：2024-10-31 依 2021 版自贸试验区清单',
      on: '2024-10-31',
      facts: inFreeTradeZone,
      gives: { cap: '1', also: ['ftz-list-entries', 'licence-60-days'] },
      by: ['excepted-ftz'],
    },
    {
      case: '自贸试验区：2024-11-01 仍依 2021 版自贸试验区清单',
      on: '2024-11-01',
      facts: inFreeTradeZone,
      gives: { cap: '1', also: ['ftz-list-entries', 'licence-60-days'] },
      by: ['excepted-ftz'],
    },
  ])

  const clinic = {
    openingClinic: true,
    physicianFrom: 'foreign',
    registeredIn: 'elsewhere',
    physicianRegistration: 'chinese-licence',
    clinicalYearsAfterRegistration: 5,
  }
  examples(overseasPhysicianClinic, [
    {
      case: '医疗机构限于合资：2021 版第 24 项',
      on: '2024-10-31',
      facts: clinic,
      gives: { clinic: 'joint-venture' },
      by: ['joint-venture-2021'],
    },
    {
      case: '医疗机构限于合资：2024 版第 22 项',
      on: '2024-11-01',
      facts: clinic,
      gives: { clinic: 'joint-venture' },
      by: ['joint-venture-2024'],
    },
  ])

  const school = { investorOrigin: 'foreign', trainingSubject: 'pre-or-post-compulsory', trainingForProfit: true }
  examples(vocationalTraining, [
    {
      case: '高中不得独资：示范区其余部分，新清单第一日',
      on: '2024-11-01',
      facts: { ...school, registeredIn: 'beijing-other' },
      gives: { ownership: 'cooperation-only' },
      by: ['limited-2024'],
    },
    {
      case: '高中不得独资：自贸试验区，同一日，另一份清单',
      on: '2024-11-01',
      facts: { ...school, registeredIn: 'beijing-ftz' },
      gives: { ownership: 'cooperation-only' },
      by: ['limited-ftz'],
    },
  ])
})

/**
 * Two dates at work: the day the facts happened, and the day the law is looked at. One of each kind, as the law had it:
 * a rule published after the day from which it holds, a rule repealed, a regime replaced on one day, two lists side by side.
 */
import { describe } from 'vitest'
import { foreignEquityCap } from './01-telecom/foreign-equity-cap.ts'
import { exportPath } from './07-data/export-path.ts'
import { mergerFiling } from './22-risk-system/merger-filing.ts'
import { examples } from './cases.ts'

const appStore = {
  investorOrigin: 'foreign',
  telecomService: 'B25-1-app-store',
  registeredIn: 'beijing-other',
  serviceIncludes: [],
  foreignShare: '100%',
}

describe('方案 2023-11-18 成文施行、2023-11-23 公布 published after it began to hold', () => {
  examples(foreignEquityCap, [
    { case: '施行前一日的事，任何时候看都是旧法', on: '2023-11-17', facts: appStore, gives: { cap: '0.5' } },
    {
      case: '施行当日的事，公布前一日看',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: appStore,
      gives: { cap: '0.5' },
    },
    { case: '施行当日的事，公布当日看', on: '2023-11-18', knownOn: '2023-11-23', facts: appStore, gives: { cap: '1' } },
  ])
})

/** Worldwide 11 billion, China 5 billion, the second largest 500 million: above the old thresholds, below the new. */
const between = {
  concentrationKind: 'acquisition',
  worldwideTurnover: '11000000000',
  turnoverInChina: '5000000000',
  secondTurnoverInChina: '500000000',
  askedToNotify: false,
}

describe('经营者集中申报标准 2024-01-22 更替 a rule repealed', () => {
  examples(mergerFiling, [
    { case: '旧标准最后一日', on: '2024-01-21', facts: between, gives: { notification: 'required' } },
    { case: '新标准第一日', on: '2024-01-22', facts: between, gives: { notification: 'may-be-asked' } },
    {
      case: '新标准公布前一日，预想更替之后：只知道旧标准会继续',
      on: '2024-01-22',
      knownOn: '2024-01-21',
      facts: between,
      gives: { notification: 'required' },
    },
    {
      case: '新标准公布之后回看旧事：仍依旧标准',
      on: '2023-11-18',
      knownOn: '2026-11-23',
      facts: between,
      gives: { notification: 'required' },
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

describe('数据出境 2022 → 2024：门槛与计数窗口一起更替 a regime replaced on one day', () => {
  examples(exportPath, [
    {
      case: '标准合同办法施行前',
      on: '2023-05-31',
      facts: { ...sensitive, sensitivePeopleExportedSinceLastYear: 9_999, peopleExportedSinceLastYear: 9_999 },
      gives: { path: 'needs-rules' },
    },
    {
      case: '标准合同办法施行',
      on: '2023-06-01',
      facts: { ...sensitive, sensitivePeopleExportedSinceLastYear: 9_999, peopleExportedSinceLastYear: 9_999 },
      gives: { path: 'contract-or-certification' },
    },
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
  ])
})

const callCentre = { investorOrigin: 'foreign', telecomService: 'B24', serviceIncludes: [], foreignShare: '100%' }

describe('负面清单 2021 → 2024，自贸试验区清单未更替 two lists side by side', () => {
  examples(foreignEquityCap, [
    {
      case: '示范区其余部分，旧清单最后一日',
      on: '2024-10-31',
      facts: { ...callCentre, registeredIn: 'beijing-other' },
      gives: { cap: '1' },
      by: ['excepted-2021'],
    },
    {
      case: '示范区其余部分，新清单第一日',
      on: '2024-11-01',
      facts: { ...callCentre, registeredIn: 'beijing-other' },
      gives: { cap: '1' },
      by: ['excepted-2024'],
    },
    {
      case: '自贸试验区，同一日：仍是 2021 年自贸试验区清单',
      on: '2024-11-01',
      facts: { ...callCentre, registeredIn: 'beijing-ftz' },
      gives: { cap: '1' },
      by: ['excepted-ftz'],
    },
  ])
})

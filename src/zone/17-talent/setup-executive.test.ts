import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { setupExecutive } from './setup-executive.ts'

const executive = {
  foreignFirmExecutive: true,
  setUpKind: 'subsidiary',
  setUpStage: 'planned',
  setUpInBeijing: true,
  expertStayFrom: '2024-03-01',
  expertStayUntil: '2026-03-01',
  accompanyingFamily: true,
}
const on = '2024-03-01'

describe('筹建高管的签证或居留许可 executives who set up a firm', () => {
  examples(setupExecutive, [
    {
      case: '子公司，恰为 2 年，家属相同',
      on,
      facts: executive,
      gives: {
        granted: true,
        longest: { length: 2, unit: 'years' },
        until: '2026-03-01',
        familyAlike: true,
        missing: null,
        also: ['health-certificate', 'local-rules'],
      },
      by: ['two-years'],
    },
    {
      case: '2 年又 1 日：签发到满 2 年为止',
      on,
      facts: { ...executive, expertStayUntil: '2026-03-02' },
      gives: { granted: true, until: '2026-03-01' },
    },
    {
      case: '差 1 日满 2 年',
      on,
      facts: { ...executive, expertStayUntil: '2026-02-28' },
      gives: { granted: true, until: '2026-02-28' },
    },
    {
      case: '2 月 29 日起，两年后至 2 月 28 日',
      on,
      facts: { ...executive, expertStayFrom: '2024-02-29', expertStayUntil: '2026-03-01' },
      gives: { until: '2026-02-28' },
    },
    { case: '分公司', on, facts: { ...executive, setUpKind: 'branch' }, gives: { granted: true } },
    {
      case: '分公司，方案施行之日',
      on: '2023-11-18',
      facts: { ...executive, setUpKind: 'branch' },
      gives: { granted: true, familyAlike: true, missing: null, also: ['health-certificate', 'local-rules'] },
      by: ['two-years'],
    },
    {
      case: '没有随行家属',
      on,
      facts: { ...executive, accompanyingFamily: false },
      gives: { granted: true, familyAlike: null },
    },
    {
      case: '代表机构不在其列',
      on,
      facts: { ...executive, setUpKind: 'representative-office' },
      gives: { granted: false, longest: null, until: null, familyAlike: null, missing: ['form'] },
      by: ['no'],
    },
    {
      case: '代表机构不在其列，方案施行之日',
      on: '2023-11-18',
      facts: { ...executive, setUpKind: 'representative-office' },
      gives: { granted: false, missing: ['form'], also: null },
      by: ['no'],
    },
    {
      case: '其他形式',
      on,
      facts: { ...executive, setUpKind: 'other' },
      gives: { granted: false, missing: ['form'] },
    },
    {
      case: '已经设立：按工作许可',
      on,
      facts: { ...executive, setUpStage: 'established' },
      gives: { granted: false, missing: ['planned'], also: ['work-permit-when-established'] },
    },
    {
      case: '已经设立，方案施行之日',
      on: '2023-11-18',
      facts: { ...executive, setUpStage: 'established' },
      gives: { granted: false, familyAlike: null, missing: ['planned'] },
      by: ['no'],
    },
    {
      case: '不是高级管理人员',
      on,
      facts: { ...executive, foreignFirmExecutive: false },
      gives: { granted: false, missing: ['executive'] },
    },
    {
      case: '不是高级管理人员，方案施行之日',
      on: '2023-11-18',
      facts: { ...executive, foreignFirmExecutive: false },
      gives: { granted: false, familyAlike: null, missing: ['executive'], also: null },
      by: ['no'],
    },
    {
      case: '不在北京',
      on,
      facts: { ...executive, setUpInBeijing: false },
      gives: { granted: false, missing: ['beijing'] },
    },
    {
      case: '不在北京，方案施行之日',
      on: '2023-11-18',
      facts: { ...executive, setUpInBeijing: false },
      gives: { granted: false, familyAlike: null, missing: ['beijing'], also: null },
      by: ['no'],
    },
    { case: '方案当日', on: '2023-11-18', facts: executive, gives: { granted: true } },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: executive,
      gives: { granted: true },
    },
  ])
  proves(setupExecutive)
})

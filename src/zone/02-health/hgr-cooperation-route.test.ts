import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { hgrCooperationRoute } from './hgr-cooperation-route.ts'

const base = { hgrByForeignParty: false, biomedicalField: 'gene', registeredIn: 'beijing-other' }
const trial = {
  ...base,
  hgrActivity: 'clinical-trial',
  hgrForMarketing: true,
  hgrInClinicalInstitution: true,
  hgrMaterialLeaves: false,
}
const collection = {
  ...base,
  hgrActivity: 'collection',
  hgrSpecialSources: [],
  hgrPopulationResearch: true,
  hgrCollectedCases: 3001,
  hgrForMarketing: false,
}
const information = {
  ...base,
  hgrActivity: 'information',
  hgrDataOutsideRules: false,
  hgrSpecialSources: [],
  hgrSequencedCases: 500,
}
const on = '2023-11-18'
const workingDays = (length: number) => ({ length, unit: 'working-days' })

describe('人类遗传资源程序 procedure for human genetic resources', () => {
  examples(hgrCooperationRoute, [
    {
      case: '为上市许可、在临床机构、材料不出境的国际合作临床试验：备案',
      on,
      facts: trial,
      gives: { route: 'filing', time: null, authority: 'most' },
      by: ['filing-hgr-2019'],
    },
    {
      case: '材料出境：批准，20 个工作日，可延 10 个工作日',
      on,
      facts: { ...trial, hgrMaterialLeaves: true },
      gives: { route: 'approval', time: workingDays(20), extension: workingDays(10) },
      by: ['approval-hgr-2019'],
    },
    { case: '不为上市许可：批准', on, facts: { ...trial, hgrForMarketing: false }, gives: { route: 'approval' } },
    {
      case: '不全在临床机构：批准',
      on,
      facts: { ...trial, hgrInClinicalInstitution: false },
      gives: { route: 'approval' },
    },
    {
      case: '国际合作科学研究：批准，不能备案',
      on,
      facts: { ...trial, hgrActivity: 'research' },
      gives: { route: 'approval' },
    },
    {
      case: '外方参加国际合作：同样走批准或备案',
      on,
      facts: { ...trial, hgrByForeignParty: true },
      gives: { route: 'filing' },
    },
    {
      case: '2024 年修订前一日：科技部',
      on: '2024-04-30',
      facts: trial,
      gives: { route: 'filing', authority: 'most' },
      by: ['filing-hgr-2019'],
    },
    {
      case: '2024 年修订之日：卫生健康部门',
      on: '2024-05-01',
      facts: trial,
      gives: { route: 'filing', authority: 'nhc' },
      by: ['filing-hgr-2024'],
    },
    {
      case: '大规模人群研究采集 3001 例：批准',
      on,
      facts: collection,
      gives: { route: 'approval', time: workingDays(20), extension: workingDays(10) },
      by: ['collection-approval'],
    },
    {
      case: '大规模人群研究采集 3000 例：不须批准',
      on,
      facts: { ...collection, hgrCollectedCases: 3000 },
      gives: { route: 'none', time: null, extension: null },
      by: ['collection-none'],
    },
    {
      case: '采集 3001 例，为上市许可的临床试验：除外',
      on,
      facts: { ...collection, hgrForMarketing: true },
      gives: { route: 'none' },
    },
    {
      case: '采集 3001 例，不用于大规模人群研究',
      on,
      facts: { ...collection, hgrPopulationResearch: false },
      gives: { route: 'none' },
    },
    {
      case: '采集重要遗传家系，不论例数',
      on,
      facts: { ...collection, hgrCollectedCases: 1, hgrSpecialSources: ['family'] },
      gives: { route: 'approval' },
    },
    {
      case: '采集特定地区，不论例数',
      on,
      facts: { ...collection, hgrCollectedCases: 1, hgrSpecialSources: ['region'] },
      gives: { route: 'approval' },
    },
    {
      case: '外方不得采集',
      on,
      facts: { ...collection, hgrByForeignParty: true },
      gives: { route: 'barred' },
      by: ['barred-hgr-2019'],
    },
    {
      case: '外方不得保藏',
      on: '2024-05-01',
      facts: { ...base, hgrActivity: 'preservation', hgrByForeignParty: true },
      gives: { route: 'barred' },
      by: ['barred-hgr-2024'],
    },
    {
      case: '外方不得对外提供材料',
      on,
      facts: { ...base, hgrActivity: 'material-abroad', hgrByForeignParty: true },
      gives: { route: 'barred' },
    },
    {
      case: '中方保藏：程序未收录',
      on,
      facts: { ...base, hgrActivity: 'preservation' },
      gives: { route: 'needs-rules' },
    },
    {
      case: '信息向外方提供，500 例测序：事先报告，不须安全审查',
      on,
      facts: information,
      gives: { route: 'prior-report', also: null },
      by: ['prior-report'],
    },
    {
      case: '501 例测序：另须安全审查',
      on,
      facts: { ...information, hgrSequencedCases: 501 },
      gives: { route: 'prior-report', also: ['security-review'] },
    },
    {
      case: '特定地区的信息：另须安全审查',
      on,
      facts: { ...information, hgrSpecialSources: ['region'] },
      gives: { also: ['security-review'] },
    },
    {
      case: '只有影像、临床数据：不属于人类遗传资源信息',
      on,
      facts: { ...information, hgrDataOutsideRules: true, hgrSequencedCases: 0 },
      gives: { route: 'none', also: ['outside-information'] },
    },
    {
      case: '自贸试验区，568 号文前一日',
      on: '2024-09-06',
      facts: { ...trial, registeredIn: 'beijing-ftz' },
      gives: { also: null },
    },
    {
      case: '自贸试验区，568 号文起',
      on: '2024-09-07',
      facts: { ...trial, registeredIn: 'beijing-ftz' },
      gives: { route: 'filing', also: ['foreign-firms-in-zone'] },
    },
    { case: '示范区其余部分，568 号文不及', on: '2024-09-07', facts: trial, gives: { also: null } },
    { case: '实施细则施行之日', on: '2023-07-01', facts: collection, gives: { route: 'approval' } },
  ])
  proves(hgrCooperationRoute)
})

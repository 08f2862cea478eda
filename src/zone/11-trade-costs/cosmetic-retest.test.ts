import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { cosmeticRetest } from './cosmetic-retest.ts'

const lipstick = {
  cosmeticImported: true,
  cosmeticClass: 'ordinary',
  testedCosmeticOnFile: true,
  cosmeticDiffersIn: ['shade'],
  registeredIn: 'beijing-other',
  retestReason: 'none',
}
const spared = { retest: 'none', also: ['filing-remains', 'no-department-document'] }
const assessed = { retest: 'assess', also: null }

describe('化妆品色香差异免重测 no re-test for shade or scent', () => {
  examples(cosmeticRetest, [
    { case: '进口口红，仅颜色深浅不同：方案前一日', on: '2023-11-17', facts: lipstick, gives: assessed },
    {
      case: '进口口红，仅颜色深浅不同：方案当日',
      on: '2023-11-18',
      facts: lipstick,
      gives: spared,
      by: ['shade-or-scent'],
    },
    {
      case: '方案 2023-11-23 才公布：前一日只能看到条例',
      on: '2023-11-20',
      knownOn: '2023-11-22',
      facts: lipstick,
      gives: assessed,
    },
    { case: '公布当日即可看到', on: '2023-11-20', knownOn: '2023-11-23', facts: lipstick, gives: spared },
    {
      case: '仅香味不同',
      on: '2024-06-01',
      facts: { ...lipstick, cosmeticDiffersIn: ['scent'] },
      gives: spared,
    },
    {
      case: '颜色和香味都不同，别无差异',
      on: '2024-06-01',
      facts: { ...lipstick, cosmeticDiffersIn: ['shade', 'scent'] },
      gives: spared,
    },
    {
      case: '颜色以外还有其他差异',
      on: '2024-06-01',
      facts: { ...lipstick, cosmeticDiffersIn: ['shade', 'other'] },
      gives: assessed,
    },
    {
      case: '只有其他差异',
      on: '2024-06-01',
      facts: { ...lipstick, cosmeticDiffersIn: ['other'] },
      gives: assessed,
    },
    {
      case: '没有差异，不是本条的情形',
      on: '2024-06-01',
      facts: { ...lipstick, cosmeticDiffersIn: [] },
      gives: assessed,
    },
    {
      case: '特殊化妆品（如防晒、染发）不适用',
      on: '2024-06-01',
      facts: { ...lipstick, cosmeticClass: 'special' },
      gives: assessed,
    },
    { case: '国产化妆品不适用', on: '2024-06-01', facts: { ...lipstick, cosmeticImported: false }, gives: assessed },
    {
      case: '没有已测试的对照产品',
      on: '2024-06-01',
      facts: { ...lipstick, testedCosmeticOnFile: false },
      gives: assessed,
    },
    {
      case: '注册在北京以外',
      on: '2024-06-01',
      facts: { ...lipstick, registeredIn: 'elsewhere' },
      gives: assessed,
    },
    {
      case: '自贸试验区也在综合示范区内',
      on: '2024-06-01',
      facts: { ...lipstick, registeredIn: 'beijing-ftz' },
      gives: spared,
    },
    {
      case: '出于人体健康考虑并说明依据，可以要求重测',
      on: '2024-06-01',
      facts: { ...lipstick, retestReason: 'health-or-safety-stated' },
      gives: { retest: 'health-or-safety', also: ['no-department-document'] },
      by: ['health-or-safety'],
    },
    {
      case: '只说“安全”而无依据，仍免重测',
      on: '2024-06-01',
      facts: { ...lipstick, retestReason: 'health-or-safety-bare' },
      gives: { retest: 'none', also: ['ask-for-ground', 'filing-remains', 'no-department-document'] },
    },
    {
      case: '以其他理由要求重测，仍免',
      on: '2024-06-01',
      facts: { ...lipstick, retestReason: 'other' },
      gives: spared,
    },
    {
      case: '说明了健康依据，但方案前本来就要评估',
      on: '2023-11-17',
      facts: { ...lipstick, retestReason: 'health-or-safety-stated' },
      gives: assessed,
    },
    {
      case: '特殊化妆品，对照产品和差异未答：已可断定',
      on: '2024-06-01',
      facts: { cosmeticClass: 'special' },
      gives: { retest: 'assess' },
    },
  ])
  proves(cosmeticRetest)
})

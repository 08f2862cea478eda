import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { equityIncentive } from './equity-incentive.ts'

const covered = {
  registeredIn: 'beijing-other',
  medicineDeveloper: true,
  biomedicalField: 'stem-cell',
  incentivePerson: 'foreign',
  incentiveGivesEquity: true,
}
const on = '2023-11-18'

describe('境外人员股权激励 equity incentives for overseas staff', () => {
  examples(equityIncentive, [
    {
      case: '干细胞医药研发企业的外籍员工，取得股权：负面清单仍禁止',
      on,
      facts: covered,
      gives: { route: 'needs-rules', missing: null },
      by: ['equity'],
    },
    {
      case: '基因领域、港澳台员工，同',
      on,
      facts: { ...covered, biomedicalField: 'gene', incentivePerson: 'hk-macao-taiwan' },
      gives: { route: 'needs-rules', missing: null },
      by: ['equity'],
    },
    {
      case: '基因领域、港澳台员工，但激励对象不取得股权（虚拟股权、以现金结算等）：须配套',
      on,
      facts: { ...covered, biomedicalField: 'gene', incentivePerson: 'hk-macao-taiwan', incentiveGivesEquity: false },
      gives: { route: 'needs-rules' },
      by: ['no-equity'],
    },
    {
      case: '虚拟股权、现金结算：不涉及负面清单',
      on,
      facts: { ...covered, incentiveGivesEquity: false },
      gives: { route: 'needs-rules' },
      by: ['no-equity'],
    },
    {
      case: '虚拟股权、现金结算，但注册在上海试点片区：不在方案探索的范围内',
      on,
      facts: { ...covered, incentiveGivesEquity: false, registeredIn: 'shanghai-pilot' },
      gives: { route: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '虚拟股权、现金结算，但注册在北京自贸试验区内：须配套',
      on,
      facts: { ...covered, incentiveGivesEquity: false, registeredIn: 'beijing-ftz' },
      gives: { route: 'needs-rules' },
      by: ['no-equity'],
    },
    {
      case: '虚拟股权、现金结算，但不是医药研发企业：不在方案探索的范围内',
      on,
      facts: { ...covered, incentiveGivesEquity: false, medicineDeveloper: false },
      gives: { route: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '虚拟股权、现金结算，但研发领域为其他：不在方案探索的范围内',
      on,
      facts: { ...covered, incentiveGivesEquity: false, biomedicalField: 'other' },
      gives: { route: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '虚拟股权、现金结算，但激励对象为内地从业人员：不在方案探索的范围内',
      on,
      facts: { ...covered, incentiveGivesEquity: false, incentivePerson: 'mainland' },
      gives: { route: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '自贸试验区内，568 号文前一日',
      on: '2024-09-06',
      facts: { ...covered, registeredIn: 'beijing-ftz' },
      gives: { route: 'needs-rules' },
      by: ['equity'],
    },
    {
      case: '自贸试验区内，568 号文印发之日',
      on: '2024-09-07',
      facts: { ...covered, registeredIn: 'beijing-ftz' },
      gives: { route: 'needs-rules' },
      by: ['equity-free-trade-zone'],
    },
    {
      case: '自贸试验区内，568 号文印发之日，但不是医药研发企业：不在方案探索的范围内',
      on: '2024-09-07',
      facts: { ...covered, registeredIn: 'beijing-ftz', medicineDeveloper: false },
      gives: { route: 'not-covered', missing: ['developer'] },
      by: ['not-covered'],
    },
    {
      case: '自贸试验区内，568 号文印发之日，但研发领域为其他：不在方案探索的范围内',
      on: '2024-09-07',
      facts: { ...covered, registeredIn: 'beijing-ftz', biomedicalField: 'other' },
      gives: { route: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '自贸试验区内，568 号文印发之日，但激励对象为内地从业人员：不在方案探索的范围内',
      on: '2024-09-07',
      facts: { ...covered, registeredIn: 'beijing-ftz', incentivePerson: 'mainland' },
      gives: { route: 'not-covered' },
      by: ['not-covered'],
    },
    {
      case: '自贸试验区内，印发之日而尚未公布',
      on: '2024-09-07',
      knownOn: '2024-09-07',
      facts: { ...covered, registeredIn: 'beijing-ftz' },
      gives: { route: 'needs-rules' },
      by: ['equity'],
    },
    {
      case: '568 号文只及于自贸试验区，不是全北京',
      on: '2024-09-07',
      facts: covered,
      gives: { route: 'needs-rules' },
      by: ['equity'],
    },
    {
      case: '企业不在北京',
      on,
      facts: { ...covered, registeredIn: 'elsewhere' },
      gives: { route: 'not-covered', missing: ['beijing'] },
      by: ['not-covered'],
    },
    {
      case: '不是医药研发企业',
      on,
      facts: { ...covered, medicineDeveloper: false },
      gives: { route: 'not-covered', missing: ['developer'] },
    },
    {
      case: '其他领域',
      on,
      facts: { ...covered, biomedicalField: 'other' },
      gives: { route: 'not-covered', missing: ['field'] },
    },
    {
      case: '内地员工',
      on,
      facts: { ...covered, incentivePerson: 'mainland' },
      gives: { route: 'not-covered', missing: ['overseas'] },
    },
    {
      case: '外籍顾问，不是从业人员',
      on,
      facts: { ...covered, incentivePerson: 'not-staff' },
      gives: { route: 'not-covered', missing: ['staff'] },
    },
  ])
  proves(equityIncentive)
})

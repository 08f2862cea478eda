import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { overseasPhysicianClinic } from './overseas-physician-clinic.ts'

const qualified = {
  openingClinic: true,
  registeredIn: 'beijing-other',
  physicianRegistration: 'chinese-licence',
  clinicalYearsAfterRegistration: 5,
}
const foreign = { ...qualified, physicianFrom: 'foreign' }
const hongKong = { ...qualified, physicianFrom: 'hk-macao' }
const on = '2023-11-18'

describe('外籍及港澳台医生开诊所 clinics opened by overseas physicians', () => {
  examples(overseasPhysicianClinic, [
    {
      case: '港澳医师，取得内地医师资格，注册后临床满 5 年',
      on,
      facts: hongKong,
      gives: { clinic: 'open', missing: null, also: ['cepa'] },
      by: ['hk-macao-taiwan'],
    },
    { case: '台湾医师，同', on, facts: { ...hongKong, physicianFrom: 'taiwan' }, gives: { clinic: 'open' } },
    {
      case: '港澳医师，注册后临床 4 年：差一年',
      on,
      facts: { ...hongKong, clinicalYearsAfterRegistration: 4 },
      gives: { clinic: 'not-open', missing: ['five-years'], also: null },
      by: ['not-open'],
    },
    {
      case: '港澳医师，没有内地医师资格',
      on,
      facts: { ...hongKong, physicianRegistration: 'none' },
      gives: { clinic: 'not-open', missing: ['licence'] },
    },
    {
      case: '外籍医师，短期行医注册：不能任主要负责人',
      on,
      facts: { ...foreign, physicianRegistration: 'short-term' },
      gives: { clinic: 'not-open', missing: ['licence'], also: ['short-term-at-host'] },
    },
    {
      case: '外籍医师，条件齐备，在京：方案支持，细则未检得',
      on,
      facts: foreign,
      gives: { clinic: 'needs-rules', missing: null, also: ['joint-venture-possible'] },
      by: ['plan-foreigner'],
    },
    {
      case: '外籍医师，4 年：方案的“符合条件”也不具备',
      on,
      facts: { ...foreign, clinicalYearsAfterRegistration: 4 },
      gives: { clinic: 'not-open', missing: ['five-years'] },
    },
    {
      case: '外籍医师，方案前一日：限于合资',
      on: '2023-11-17',
      facts: foreign,
      gives: { clinic: 'joint-venture', also: null },
      by: ['joint-venture-2021'],
    },
    {
      case: '方案当日，公布前一日所知：限于合资',
      on,
      knownOn: '2023-11-22',
      facts: foreign,
      gives: { clinic: 'joint-venture' },
    },
    {
      case: '外籍医师，在北京以外：限于合资',
      on,
      facts: { ...foreign, registeredIn: 'elsewhere' },
      gives: { clinic: 'joint-venture' },
      by: ['joint-venture-2021'],
    },
    {
      case: '2021 年清单末日',
      on: '2024-10-31',
      facts: { ...foreign, registeredIn: 'elsewhere' },
      gives: { clinic: 'joint-venture' },
      by: ['joint-venture-2021'],
    },
    {
      case: '2024 年清单首日',
      on: '2024-11-01',
      facts: { ...foreign, registeredIn: 'elsewhere' },
      gives: { clinic: 'joint-venture' },
      by: ['joint-venture-2024'],
    },
    {
      case: '试点城市，2025-04-10：限于合资',
      on: '2025-04-10',
      facts: { ...foreign, registeredIn: 'services-pilot-2025' },
      gives: { clinic: 'joint-venture' },
    },
    {
      case: '试点城市，2025-04-11 起：支持，当地细则未收录',
      on: '2025-04-11',
      facts: { ...foreign, registeredIn: 'services-pilot-2025' },
      gives: { clinic: 'needs-rules', also: ['joint-venture-possible'] },
      by: ['pilots-2025'],
    },
    {
      case: '深圳，同在试点城市之列',
      on: '2025-04-11',
      facts: { ...foreign, registeredIn: 'shenzhen' },
      gives: { clinic: 'needs-rules' },
    },
    {
      case: '自贸试验区内：另一份清单',
      on,
      facts: { ...foreign, registeredIn: 'beijing-ftz' },
      gives: { clinic: 'needs-rules', also: ['ftz-list', 'joint-venture-possible'] },
    },
    {
      case: '不是诊所而是医院',
      on,
      facts: { ...foreign, openingClinic: false },
      gives: { clinic: 'not-applicable', missing: null },
      by: ['not-a-clinic'],
    },
    {
      case: '内地医师',
      on,
      facts: { ...qualified, physicianFrom: 'mainland' },
      gives: { clinic: 'not-applicable' },
      by: ['mainland'],
    },
    { case: '诊所备案办法首日', on: '2022-12-20', facts: hongKong, gives: { clinic: 'open' } },
  ])
  proves(overseasPhysicianClinic)
})

import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { examples, proves } from '../cases.ts'
import { ruleConflict } from './rule-conflict.ts'

const clause = {
  clauseStandsIn: 'local-regulation',
  clauseTreatment: 'restriction',
  clauseTradeMode: 'investment',
  clauseReach: 'rest-of-city',
  clauseAgainstList: 'not-on-list',
}
const services = { ...clause, clauseTradeMode: 'cross-border' }
const on = '2023-11-18'

describe('地方性法规与负面清单 local regulations against the negative lists', () => {
  examples(ruleConflict, [
    {
      case: '清单没有列，条款限制外方：废止',
      on,
      facts: clause,
      gives: { treatment: 'repeal', list: 'national-2021', why: ['not-on-list'], also: ['suspension'] },
      by: ['investment-not-on-list'],
    },
    {
      case: '清单列有股比限制，条款禁止进入：更严，修改',
      on,
      facts: { ...clause, clauseTreatment: 'ban', clauseAgainstList: 'stricter' },
      gives: { treatment: 'amend', why: ['stricter'] },
    },
    {
      case: '与清单一致：保留',
      on,
      facts: { ...clause, clauseAgainstList: 'same' },
      gives: { treatment: 'keep', why: ['same'], also: null },
    },
    {
      case: '宽于清单：修改',
      on,
      facts: { ...clause, clauseAgainstList: 'looser' },
      gives: { treatment: 'amend', why: ['looser'] },
    },
    {
      case: '内外一致的要求：保留，不问清单',
      on,
      facts: { ...clause, clauseTreatment: 'equal' },
      gives: { treatment: 'keep', list: null, why: ['equal'], also: null },
      by: ['equal'],
    },
    { case: '2021 年版末日', on: '2024-10-31', facts: clause, gives: { list: 'national-2021' } },
    {
      case: '2024 年版首日',
      on: '2024-11-01',
      facts: clause,
      gives: { treatment: 'repeal', list: 'national-2024', also: ['better-terms', 'suspension'] },
    },
    {
      case: '只在自贸试验区内适用：27 项清单，2024 年后不变',
      on: '2024-11-01',
      facts: { ...clause, clauseReach: 'free-trade-zone' },
      gives: { list: 'zone-2021', also: ['better-terms', 'suspension', 'zone-entries'] },
    },
    {
      case: '全市适用：全国清单，区内再对照一次',
      on,
      facts: { ...clause, clauseReach: 'whole-city' },
      gives: { list: 'national-2021', also: ['suspension', 'zone-list-too'] },
    },
    {
      case: '跨境服务，清单施行前一日：没有清单可以对照',
      on: '2024-04-20',
      facts: services,
      gives: { treatment: 'needs-rules', list: null, why: null },
      by: ['services-before-2024'],
    },
    {
      case: '跨境服务，清单施行之日',
      on: '2024-04-21',
      facts: services,
      gives: { treatment: 'repeal', list: 'services-2024', why: ['not-on-list'] },
      by: ['services-not-on-list'],
    },
    {
      case: '跨境服务，自贸试验区内',
      on: '2024-04-21',
      facts: { ...services, clauseReach: 'free-trade-zone' },
      gives: { list: 'zone-services-2024' },
    },
    {
      case: '跨境服务，内外一致：清单施行前也保留',
      on: '2024-04-20',
      facts: { ...services, clauseTreatment: 'equal' },
      gives: { treatment: 'keep' },
    },
    {
      case: '市政府规章',
      on,
      facts: { ...clause, clauseStandsIn: 'city-document' },
      gives: { treatment: 'not-applicable', list: null },
    },
    {
      case: '国家规定',
      on,
      facts: { ...clause, clauseStandsIn: 'elsewhere' },
      gives: { treatment: 'not-applicable' },
    },
  ])
  test('禁止进入而宽于清单，事实自相矛盾', () => {
    const asked = ask(
      ruleConflict,
      { ...clause, clauseTreatment: 'ban', clauseAgainstList: 'looser' },
      { on: day(on), knownOn: day('2026-12-31') },
    )
    expect(asked.ok).toBe(false)
  })
  proves(ruleConflict)
})

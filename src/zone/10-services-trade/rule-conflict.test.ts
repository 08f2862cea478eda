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
      case: '与清单一致，但条款对外方的要求为内外一致的要求，或者没有要求：相适应，保留',
      on,
      facts: { ...clause, clauseAgainstList: 'same', clauseTreatment: 'equal' },
      gives: { treatment: 'keep', why: ['equal'] },
      by: ['equal'],
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
    {
      case: '内外一致的要求，但条款适用的地域为全市：相适应，保留',
      on,
      facts: { ...clause, clauseTreatment: 'equal', clauseReach: 'whole-city' },
      gives: { treatment: 'keep', also: null },
      by: ['equal'],
    },
    {
      case: '内外一致的要求，2024 年版全国清单施行之日：相适应，保留',
      on: '2024-11-01',
      facts: { ...clause, clauseTreatment: 'equal' },
      gives: { treatment: 'keep', list: null },
      by: ['equal'],
    },
    {
      case: '2021 年版末日',
      on: '2024-10-31',
      facts: clause,
      gives: { list: 'national-2021', treatment: 'repeal', also: ['suspension'] },
      by: ['investment-not-on-list'],
    },
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
      case: '只在自贸试验区内适用，但条款对外方的要求为内外一致的要求，或者没有要求：相适应，保留',
      on: '2024-11-01',
      facts: { ...clause, clauseReach: 'free-trade-zone', clauseTreatment: 'equal' },
      gives: { treatment: 'keep', list: null, also: null },
      by: ['equal'],
    },
    {
      case: '只在自贸试验区内适用，但条款所在的文件为北京市的规章或者规范性文件：不适用',
      on: '2024-11-01',
      facts: { ...clause, clauseReach: 'free-trade-zone', clauseStandsIn: 'city-document' },
      gives: { treatment: 'not-applicable', list: null },
      by: ['city-document'],
    },
    {
      case: '全市适用：全国清单，区内再对照一次',
      on,
      facts: { ...clause, clauseReach: 'whole-city' },
      gives: { list: 'national-2021', also: ['suspension', 'zone-list-too'] },
    },
    {
      case: '全市适用，2024 年版全国清单施行之日：不相适应，废止',
      on: '2024-11-01',
      facts: { ...clause, clauseReach: 'whole-city' },
      gives: { treatment: 'repeal', list: 'national-2024' },
      by: ['investment-not-on-list'],
    },
    {
      case: '全市适用，但条款所在的文件为北京市的规章或者规范性文件：不适用',
      on,
      facts: { ...clause, clauseReach: 'whole-city', clauseStandsIn: 'city-document' },
      gives: { treatment: 'not-applicable', also: null },
      by: ['city-document'],
    },
    {
      case: '跨境服务，清单施行前一日：没有清单可以对照',
      on: '2024-04-20',
      facts: services,
      gives: { treatment: 'needs-rules', list: null, why: null },
      by: ['services-before-2024'],
    },
    {
      case: '条款所在的文件为北京市的地方性法规、条款对外方的要求为只对外方的限制（股比、合资、国籍、资质等）、条款涉及的方式为跨境服务贸易、条款与负面清单相比为清单没有列这一领域，2024 年版全国清单施行之日：不相适应，废止',
      on: '2024-11-01',
      facts: services,
      gives: { treatment: 'repeal', also: ['suspension'] },
      by: ['services-not-on-list'],
    },
    {
      case: '跨境服务，清单施行之日',
      on: '2024-04-21',
      facts: services,
      gives: { treatment: 'repeal', list: 'services-2024', why: ['not-on-list'] },
      by: ['services-not-on-list'],
    },
    {
      case: '跨境服务，清单施行之日，但条款与负面清单相比为与清单一致：相适应，保留',
      on: '2024-04-21',
      facts: { ...services, clauseAgainstList: 'same' },
      gives: { treatment: 'keep', why: ['same'] },
      by: ['services-same'],
    },
    {
      case: '跨境服务，清单施行之日，但条款与负面清单相比为清单列有，条款更宽：不相适应，修改到与清单一致',
      on: '2024-04-21',
      facts: { ...services, clauseAgainstList: 'looser' },
      gives: { treatment: 'amend', why: ['looser'] },
      by: ['services-looser'],
    },
    {
      case: '跨境服务，清单施行之日，但条款所在的文件为北京市的规章或者规范性文件：不适用',
      on: '2024-04-21',
      facts: { ...services, clauseStandsIn: 'city-document' },
      gives: { treatment: 'not-applicable', list: null },
      by: ['city-document'],
    },
    {
      case: '跨境服务，清单施行之日，但条款适用的地域为全市：不相适应，废止',
      on: '2024-04-21',
      facts: { ...services, clauseReach: 'whole-city' },
      gives: { treatment: 'repeal', list: 'services-2024' },
      by: ['services-not-on-list'],
    },
    {
      case: '跨境服务，清单施行之日，但条款对外方的要求为内外一致的要求，或者没有要求、条款与负面清单相比为与清单一致：相适应，保留',
      on: '2024-04-21',
      facts: { ...services, clauseTreatment: 'equal', clauseAgainstList: 'same' },
      gives: { treatment: 'keep', why: ['equal'] },
      by: ['equal'],
    },
    {
      case: '跨境服务，自贸试验区内',
      on: '2024-04-21',
      facts: { ...services, clauseReach: 'free-trade-zone' },
      gives: { list: 'zone-services-2024' },
    },
    {
      case: '跨境服务，自贸试验区内，但条款所在的文件为北京市的规章或者规范性文件：不适用',
      on: '2024-04-21',
      facts: { ...services, clauseReach: 'free-trade-zone', clauseStandsIn: 'city-document' },
      gives: { treatment: 'not-applicable', list: null },
      by: ['city-document'],
    },
    {
      case: '跨境服务，自贸试验区内，但条款与负面清单相比为清单列有，条款更严：不相适应，修改到与清单一致',
      on: '2024-04-21',
      facts: { ...services, clauseReach: 'free-trade-zone', clauseAgainstList: 'stricter' },
      gives: { treatment: 'amend', why: ['stricter'], also: ['suspension', 'zone-entries'] },
      by: ['services-stricter'],
    },
    {
      case: '跨境服务，自贸试验区内，施行前一日：须配套',
      on: '2024-04-20',
      facts: { ...services, clauseReach: 'free-trade-zone' },
      gives: { treatment: 'needs-rules', list: null },
      by: ['services-before-2024'],
    },
    {
      case: '跨境服务，自贸试验区内，但条款对外方的要求为内外一致的要求，或者没有要求：相适应，保留',
      on: '2024-04-21',
      facts: { ...services, clauseReach: 'free-trade-zone', clauseTreatment: 'equal' },
      gives: { treatment: 'keep', list: null },
      by: ['equal'],
    },
    {
      case: '跨境服务，内外一致：清单施行前也保留',
      on: '2024-04-20',
      facts: { ...services, clauseTreatment: 'equal' },
      gives: { treatment: 'keep' },
    },
    {
      case: '跨境服务，内外一致，施行之日：相适应，保留',
      on: '2024-04-21',
      facts: { ...services, clauseTreatment: 'equal' },
      gives: { treatment: 'keep', list: null },
      by: ['equal'],
    },
    {
      case: '市政府规章',
      on,
      facts: { ...clause, clauseStandsIn: 'city-document' },
      gives: { treatment: 'not-applicable', list: null },
    },
    {
      case: '条款所在的文件为北京市的规章或者规范性文件、条款对外方的要求为只对外方的限制（股比、合资、国籍、资质等）、条款涉及的方式为外商投资（商业存在）、条款适用的地域为只在自贸试验区以外、条款与负面清单相比为清单没有列这一领域，2024 年版全国清单施行之日：不适用',
      on: '2024-11-01',
      facts: { ...clause, clauseStandsIn: 'city-document' },
      gives: { treatment: 'not-applicable', list: null, also: null },
      by: ['city-document'],
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

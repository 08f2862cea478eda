/** What is shown of rules that do not hold together. The decision here is made up, and broken on purpose. */
import { expect, test } from 'vitest'
import { plan } from '../law/cite.ts'
import { decision, rule } from '../rules/decision.ts'
import { choice } from '../rules/fact.ts'
import { givesYesNo } from '../rules/outcome.ts'
import { proofOf } from '../server/versions.ts'
import { createPage } from './page.ts'
import { show } from './prove.ts'

const place = choice('place', {
  name: { zh: '地点', en: 'place' },
  question: { zh: '在哪里？', en: 'Where?' },
  options: {
    north: { zh: '北', en: 'north' },
    middle: { zh: '中', en: 'middle' },
    south: { zh: '南', en: 'south' },
  },
})
const broken = decision({
  id: 'test.broken',
  name: { zh: '有错的判定', en: 'Broken decision' },
  question: { zh: '可以吗？', en: 'May I?' },
  measures: ['1.2'],
  since: '2023-11-18',
  asks: [place],
  gives: { may: givesYesNo({ name: { zh: '可以', en: 'may' } }) },
  answer: 'may',
  rules: [
    rule('north', {
      says: { zh: '北边可以', en: 'Allowed in the north' },
      cites: [plan('1.2')],
      when: place.is('north', 'middle'),
      gives: { may: true },
    }),
    rule('middle', {
      says: { zh: '中间不可以', en: 'Not allowed in the middle' },
      cites: [plan('1.2')],
      when: place.is('middle'),
      gives: { may: false },
    }),
  ],
})

const proof = proofOf(broken)
const shown = (language: 'zh' | 'en') => {
  const page = createPage(language)
  show(page, [{ decision: broken, proof }])
  return page.text()
}

test('a gap and a conflict, each with facts that fall into it, found again by the second evaluator', () => {
  expect(proof).toMatchObject({ complete: false, free: false, idle: ['middle'] })
  expect(proof.holes.map(({ kind, facts, replayed }) => [kind, facts[0]?.value, replayed]).sort()).toEqual([
    ['conflict', 'middle', true],
    ['gap', 'south', true],
  ])
})

test.each([
  [
    'zh',
    ['✗ 无空白', '✗ 无冲突', '✗ 无闲置规则', '空白', '冲突', '南', '北边可以', '中间不可以', '规则 middle 从不起作用'],
  ],
  [
    'en',
    [
      '✗ complete',
      '✗ free of conflict',
      'Gap',
      'Conflict',
      'south',
      'Allowed in the north',
      'rule middle wins nowhere',
    ],
  ],
] as const)('in %s: what is wrong, the rules and the words they rest on, and how to see it', (language, parts) => {
  const text = shown(language)
  for (const part of [...parts, '取消信息服务业务', `decide test.broken --on 2023-11-18 --facts '{"place":"south"}'`])
    expect(text).toContain(part)
})

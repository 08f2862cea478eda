/** What is shown of rules that do not hold together. The decision here is made up, and broken on purpose. */
import { expect, test } from 'vitest'
import { plan } from '../law/cite.ts'
import { decision, rule } from '../rules/decision.ts'
import { choice, count } from '../rules/fact.ts'
import { givesChoice, givesYesNo } from '../rules/outcome.ts'
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

/** Made up too: a class by points, with a row of the table turned round. */
const points = count('points', {
  name: { zh: '积分', en: 'points' },
  question: { zh: '多少分？', en: 'How many points?' },
  unit: { zh: '分', en: 'points' },
})
const turned = decision({
  id: 'test.turned',
  name: { zh: '单调有错的判定', en: 'Decision with a row turned round' },
  question: { zh: '哪一类？', en: 'Which class?' },
  measures: ['1.2'],
  since: '2023-11-18',
  asks: [points],
  gives: {
    category: givesChoice({
      name: { zh: '类别', en: 'class' },
      options: { A: { zh: '甲类', en: 'class A' }, B: { zh: '乙类', en: 'class B' } },
    }),
  },
  answer: 'category',
  better: ['A', 'B'],
  moreNeverHarms: [points],
  rules: [
    rule('high', {
      says: { zh: '60 分以上', en: '60 and over' },
      cites: [plan('1.2')],
      when: points.atLeast(60),
      gives: { category: 'B' },
    }),
    rule('low', {
      says: { zh: '不满 60 分', en: 'under 60' },
      cites: [plan('1.2')],
      when: points.lessThan(60),
      gives: { category: 'A' },
    }),
  ],
})

test.each([
  [
    'zh',
    ['✗ 单调', '本应“积分”增加，结果从不变差', '甲类 → 乙类', '0 分 → 60 分', '另一个求值器用这些事实得出同样的结果'],
  ],
  ['en', ['✗ monotone', 'more under “points” never makes it worse', 'class A → class B', '0 points → 60 points']],
] as const)('in %s: more points, and a lower class', (language, parts) => {
  const page = createPage(language)
  show(page, [{ decision: turned, proof: proofOf(turned) }])
  for (const part of parts) expect(page.text()).toContain(part)
})

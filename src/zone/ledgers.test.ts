import { describe, expect, test } from 'vitest'
import { measureOf } from '../law/measures.ts'
import { authority } from '../people/authorities.ts'
import { ledgers } from './ledgers.ts'

/** Every ledger: its id, the measures that make it, who keeps it, what is counted. */
test.each([
  ['data.export-count', '7.7', '北京市互联网信息办公室', 0],
  ['finance.fee-payments', '8.8', '北京市财政局', 2],
  ['green.ccer', '9.3', '生态环境部', 0],
  ['green.carbon-account', '9.4', '北京市生态环境局', 3],
  ['trade.licence-drawdown', '12.5', '北京市商务局', 3],
  ['trade.rare-disease-stock', '12.2', '北京市药品监督管理局', 0],
  ['trade.retail-limit', '12.6', '北京海关', 2],
  ['capital.fund-balance', '13.2', '国家外汇管理局北京市分局', 2],
  ['capital.cash-pool-quota', '13.6', '国家外汇管理局北京市分局', 3],
])('%s', (id, measures, keeper, places) => {
  const ledger = ledgers.find((each) => each.id === id)
  expect([ledger?.measures.join(' '), ledger && authority(ledger.keeper).name.zh, ledger?.unit.places]).toEqual([
    measures,
    keeper,
    places,
  ])
})

describe.each(ledgers.map((ledger) => [ledger.id, ledger] as const))('%s', (id, ledger) => {
  test('is what its first measure makes', () => expect(ledger.measures).toContain(measureOf(id)?.id))

  test('names its operations once, and does them on kinds of account that it has', () => {
    const ids = ledger.operations.map((each) => each.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { from, id: operation } of ledger.operations)
      if (from) expect(Object.keys(ledger.kinds), operation).toContain(from.kind)
    for (const { kind } of ledger.warnings ?? []) expect(Object.keys(ledger.kinds)).toContain(kind)
  })

  test('asks nothing twice on one form, and offers something for each choice', () => {
    for (const { form, id: operation } of ledger.operations) {
      const fields = [...form.facts, ...form.fields].map((each) => each.id)
      expect(new Set(fields).size, operation).toBe(fields.length)
      for (const { kind, options = {} } of form.fields)
        if (kind === 'choice') expect(Object.keys(options).length, operation).toBeGreaterThan(1)
    }
  })

  test('rests on nothing that is uncertain', () => {
    const cites = [ledger.cites, ...ledger.operations.map((each) => each.cites)].flat()
    expect(cites.filter(({ article }) => article.sure === 'U').map(({ article }) => article.id)).toEqual([])
  })

  test('speaks both languages wherever it speaks', () => {
    const words = [
      ledger.name,
      ledger.says,
      ledger.unit.name,
      ...Object.values(ledger.kinds).map(({ name }) => name),
      ...ledger.operations.flatMap(({ name, says, form }) => [name, says, ...form.fields.map((each) => each.name)]),
    ]
    for (const { zh, en } of words) expect([zh.trim(), en.trim()].includes(''), zh).toBe(false)
  })
})

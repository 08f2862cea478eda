/** The markets of the plan as they are declared: what stands in the way of an offer, and what becomes of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MarketProblem } from '../../src/markets/market.ts'
import type { Party } from '../../src/people/persons.ts'
import type { Result } from '../../src/text.ts'
import { day } from '../../src/time/dates.ts'
import { readPatentNumber } from '../../src/zone/16-innovation/open-licence.ts'
import { airline, fresh, type Kept, kept, offering, person, solar, steel } from './house.ts'

let house: Kept
beforeAll(async () => {
  house = await kept({ memory: true })
  await house.payIn(steel, '100000')
  await house.payIn(airline, '100000')
}, 60_000)
afterAll(() => house.close())

const owner = person('owner')
const other = person('other')
const office = person('office')

function value<T>(result: Result<T, MarketProblem>): T {
  if (!result.ok)
    throw new Error(JSON.stringify(result.error, (_, each) => (typeof each === 'bigint' ? String(each) : each)))
  return result.value
}

const bought = async (offer: string, buyer: Party, wish: Readonly<Record<string, string>>) => {
  const taken = await house.markets.take(other, offer, { buyer, quantity: 1n, wish }, fresh())
  if (!taken.ok) return taken
  const trade = await house.markets.findTrade(taken.value.trade)
  return house.markets.confirm(other, taken.value.trade, 'buyer', trade?.hash ?? '', fresh())
}

describe('data products', () => {
  const clear = {
    dataTradeListsIssued: true,
    dataTradeListsNaming: [],
    dataRightsRegistered: true,
    importantDataExported: 'none',
  }
  const product = {
    name: '路口流量',
    description: '2025 年城六区路口每小时车流量',
    scenario: '选址',
    delivery: 'file',
    use: 'internal',
  }
  let file = ''
  beforeAll(async () => {
    const handed = await house.documents.keep(
      owner,
      'flow.txt',
      new TextEncoder().encode('junction,hour,vehicles\n1,8,900\n'),
    )
    if (handed.ok) file = handed.value.id
  })
  const offered = (facts: object, more: object = {}) =>
    house.markets.offer(
      owner,
      'data.products',
      offering({ form: { ...clear, ...product, ...facts, ...more }, price: 500_000n, quantity: 2n, document: file }),
      fresh(),
    )

  test.each<[string, object, object, string]>([
    ['on neither list: listed', {}, {}, 'offered'],
    [
      'on the cautious list, with conditions: the keeper looks first',
      { dataTradeListsNaming: ['cautious'] },
      { precautions: '不得转售' },
      'declared',
    ],
    ['lists not issued: the keeper looks first', { dataTradeListsIssued: false }, {}, 'declared'],
  ])('%s', async (_, facts, more, state) => {
    expect(value(await offered(facts, more)).state).toBe(state)
  })

  test.each<[string, object, string]>([
    ['on the negative list', { dataTradeListsNaming: ['negative'] }, 'gate'],
    ['on both: the stricter one counts', { dataTradeListsNaming: ['negative', 'cautious'] }, 'gate'],
    ['on the cautious list, without conditions', { dataTradeListsNaming: ['cautious'] }, 'wrong-form'],
    ['not said whether a list names it', { dataTradeListsNaming: undefined }, 'gate'],
  ])('%s: not listed', async (_, facts, kind) => {
    const more = kind === 'gate' ? { precautions: '不得转售' } : {}
    const given = Object.fromEntries(Object.entries({ ...facts, ...more }).filter(([, each]) => each !== undefined))
    const form = { ...clear, ...product, ...given }
    if ('dataTradeListsNaming' in facts && facts.dataTradeListsNaming === undefined)
      Reflect.deleteProperty(form, 'dataTradeListsNaming')
    const refused = await house.markets.offer(
      owner,
      'data.products',
      offering({ form, price: 500_000n, quantity: 2n, document: file }),
      fresh(),
    )
    expect(refused).toMatchObject({ ok: false, error: { kind } })
  })

  test('the content is in custody until both have confirmed and the price is paid, then it is the buyer’s', async () => {
    const { offer } = value(await offered({}))
    expect(await bought(offer, steel, { purpose: '选址分析' })).toMatchObject({ ok: true, value: { state: 'agreed' } })
    const [trade] = await house.markets.tradesOf([steel], { market: 'data.products', most: 1 })
    expect([trade?.document, trade?.settledAt]).toEqual([file, null])
    expect(trade?.text.zh).toContain(file)
    const done = await house.markets.confirm(owner, trade?.id ?? '', 'seller', trade?.hash ?? '', fresh())
    expect(value(done).state).toBe('settled')
    expect(await house.money(solar)).toBe('5000.00')
    const settled = await house.markets.findTrade(trade?.id ?? '')
    expect(settled?.settledAt).not.toBeNull()
  })

  test('a file that somebody else handed in cannot be put into custody', async () => {
    const refused = await house.markets.offer(
      other,
      'data.products',
      offering({ form: { ...clear, ...product }, price: 1n, quantity: 1n, document: file }),
      fresh(),
    )
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unknown' } })
  })
})

describe('open licences', () => {
  const declaration = {
    patent: 'ZL202310000012.3',
    title: '一种数据脱敏方法',
    licenceUntil: '2030-12-31',
    evaluated: false,
    exclusive: false,
    suspended: false,
    annualFees: true,
    pledge: 'none',
  }
  const declared = (form: object = {}, price = 1_000_000n) =>
    house.markets.offer(
      owner,
      'ip.open-licence',
      offering({ form: { ...declaration, ...form }, price, quantity: 1n, until: null }),
      fresh(),
    )
  const move = (offer: string, what: 'announce' | 'withdraw') =>
    house.markets.move(what === 'announce' ? office : owner, offer, what, '', fresh())

  test.each([
    ['ZL200410018477.9', 'ZL200410018477.9', 'invention'],
    ['200410018477.9', 'ZL200410018477.9', 'invention'],
    ['zl 2004 1001 8477 . 9', 'ZL200410018477.9', 'invention'],
    ['ZL202310000012.3', 'ZL202310000012.3', 'invention'],
  ])('%s is a patent number', (typed, number, kind) => {
    expect(readPatentNumber(typed)).toEqual({ number, kind })
  })
  test.each(['ZL200410018477.8', 'ZL200410081477.9', 'ZL2004100184779.9', '专利'])('%s is none', (typed) => {
    expect(readPatentNumber(typed)).toBeNull()
  })

  test.each<[string, object, string]>([
    ['an exclusive licence is running', { exclusive: true }, '/form/exclusive'],
    ['proceedings are suspended', { suspended: true }, '/form/suspended'],
    ['the annual fees are not paid', { annualFees: false }, '/form/annualFees'],
    ['pledged, without consent', { pledge: 'no-consent' }, '/form/pledge'],
    ['a utility model without its evaluation report', { patent: 'ZL202320000012.9' }, '/form/evaluated'],
    ['a term that ended yesterday', { licenceUntil: '2026-11-01' }, '/form/licenceUntil'],
  ])('%s: no declaration', async (_, form, at) => {
    expect(await declared(form)).toMatchObject({ ok: false, error: { kind: 'wrong-form', wrong: [{ at }] } })
  })

  test.each<[string, bigint, number]>([
    ['20 million yuan: nothing to be said', 2_000_000_000n, 0],
    ['a fen more: told that fees are as a rule not above it, and still declared', 2_000_000_001n, 1],
  ])('%s', (_, price, advised) => {
    const looked = value(
      house.markets.look('ip.open-licence', offering({ form: declaration, price, quantity: 1n, until: null })),
    )
    expect([looked.wrong, looked.advice.length]).toEqual([[], advised])
  })

  test('a licence made before the withdrawal is announced stays; after it there is none to be had', async () => {
    const { offer, state } = value(await declared())
    expect(state).toBe('declared')
    expect(await bought(offer, steel, { working: '自用' })).toMatchObject({ ok: false, error: { kind: 'wrong-state' } })
    expect(await declared({ title: '同一专利再次声明' })).toMatchObject({ ok: false, error: { kind: 'taken' } })
    value(await move(offer, 'announce'))
    expect(value(await bought(offer, steel, { working: '自用' })).state).toBe('settled')

    expect(value(await move(offer, 'withdraw')).state).toBe('withdrawing')
    // Until it is announced the declaration holds.
    expect(value(await bought(offer, airline, { working: '自用' })).state).toBe('settled')
    expect(value(await move(offer, 'announce')).state).toBe('cancelled')
    expect(await bought(offer, airline, { working: '再用' })).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    })

    const trades = await house.markets.tradesOf([solar], { market: 'ip.open-licence', most: 10 })
    expect(trades.map((each) => each.state)).toEqual(['settled', 'settled'])
    expect(trades[0]?.text.zh).toContain('不影响本许可的效力')
    expect(value(await declared()).state).toBe('declared')
  })

  test('the last day of the term is the last on which a licence can be had, and confirmed', async () => {
    const { offer } = value(await declared({ patent: 'ZL202310000013.8', licenceUntil: '2026-11-10' }))
    value(await move(offer, 'announce'))
    const taken = value(
      await house.markets.take(other, offer, { buyer: steel, quantity: 1n, wish: { working: '自用' } }, fresh()),
    )
    expect((await house.markets.findTrade(taken.trade))?.until).toEqual(day('2026-11-10'))
    house.on('2026-11-10')
    expect(value(await bought(offer, airline, { working: '自用' })).state).toBe('settled')
    house.on('2026-11-11')
    expect(await bought(offer, airline, { working: '再用' })).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state', text: { zh: '专利普通许可到 2026-11-10 为止，已经届满' } },
    })
    house.on('2026-11-02')
  })

  test('notice without payment makes no licence', async () => {
    const { offer } = value(await declared({ patent: 'ZL200410018477.9' }, 90_000_000n))
    value(await move(offer, 'announce'))
    expect(await bought(offer, steel, { working: '自用' })).toMatchObject({ ok: false, error: { kind: 'leg' } })
    const trades = await house.markets.tradesOf([steel], { market: 'ip.open-licence', most: 10 })
    const trade = trades.find((each) => each.offer === offer)
    expect(trade?.state).toBe('agreed')
    house.on('2026-12-03')
    expect(trade?.until).toEqual(day('2026-12-02'))
    await house.markets.lapse(10)
    expect((await house.markets.findTrade(trade?.id ?? ''))?.state).toBe('lapsed')
  })
})

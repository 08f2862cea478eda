import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { creditCodeFrom } from '../../people/credit-code.ts'
import { day } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import { firm, type Kept, kept } from '../ledger-cases.ts'
import { cashPoolQuota, poolAccounts } from './cash-pool-quota.ts'
import { contributionOf, weightOf } from './macro-prudential.ts'

const lead = firm('LEAD')
const today = '2026-11-23'
const members = {
  north: creditCodeFrom('91', '110000', '10000001'),
  south: creditCodeFrom('91', '310000', '10000002'),
}

const filed = {
  side: 'debt',
  name: '北方制造',
  member: members.north,
  equity: '1000000.00',
  auditedOn: '2025-12-31',
  share: 100,
}
const drawn = {
  side: 'debt',
  member: members.north,
  contract: 'WZ-2026-01',
  amount: '100000.00',
  term: 'over-one-year',
  foreign: false,
}

async function pool(...more: readonly FormValues[]): Promise<Kept> {
  const ledger = kept(cashPoolQuota)
  for (const each of [filed, ...more]) expect(await ledger.tell('file-member', lead, each, today)).toBe('done')
  return ledger
}

const debt = poolAccounts.pool(lead, 'debt')
const yuan = (amount: number): bigint => BigInt(Math.round(amount * 1000))

describe('what a member brings in', () => {
  // Equity 1,000,000 yuan; leverage 2 for debt; the parameter of the day; the share centralised.
  test.each<[string, 'debt' | 'lending', string, number, string | null]>([
    ['debt, 1.75', 'debt', '2026-11-23', 100, '3500000'],
    ['debt, first day of 1.75', 'debt', '2025-01-13', 100, '3500000'],
    ['debt, last day of 1.5', 'debt', '2025-01-12', 100, '3000000'],
    ['debt, first day of 1.5', 'debt', '2023-07-20', 100, '3000000'],
    ['debt, last day of 1.25', 'debt', '2023-07-19', 100, '2500000'],
    ['debt, first day of 1.25', 'debt', '2022-10-25', 100, '2500000'],
    ['debt, the day before: not held', 'debt', '2022-10-24', 100, null],
    ['half of it centralised', 'debt', '2026-11-23', 50, '1750000'],
    ['one per cent', 'debt', '2026-11-23', 1, '35000'],
    ['none', 'debt', '2026-11-23', 0, '0'],
    ['lending, 0.5', 'lending', '2026-11-23', 100, '500000'],
    ['lending, first day of 0.5', 'lending', '2021-01-05', 100, '500000'],
    ['lending, the day before: not held', 'lending', '2021-01-04', 100, null],
  ])('%s', (_, side, on, share, result) => {
    const worked = contributionOf(side, 100_000_000n, BigInt(share), day(on))
    expect(worked === null ? null : (worked.li / 1000n).toString()).toBe(result)
  })

  it('drops what is less than a li, and never rounds up', () => {
    expect(contributionOf('debt', 1n, 1n, day(today))?.li).toBe(0n) // 0.01 × 3.5 × 1% = 0.00035
    expect(contributionOf('debt', 3n, 1n, day(today))?.li).toBe(1n) // 0.00105
  })

  it('keeps its workings', async () => {
    const said = await kept(cashPoolQuota).give('file-member', lead, { ...filed, share: 80 }, today)
    expect(said.ok && said.value).toMatchObject({
      says: { zh: '北方制造 外债额度：1000000 × 2 × 1.75 × 80% = 2800000 元' },
      about: { member: members.north, parameterSince: '2025-01-13', quota: '2800000', auditedOn: '2025-12-31' },
    })
  })

  it('needs a credit code that is right, and accounts of no later day than today', async () => {
    for (const wrong of [
      { member: `${members.north.slice(0, -1)}?` },
      { member: '' },
      { auditedOn: '2026-11-24' },
      { share: 101 },
    ])
      expect(await kept(cashPoolQuota).tell('file-member', lead, { ...filed, ...wrong }, today)).toBe('refused')
    expect(await kept(cashPoolQuota).tell('file-member', lead, { ...filed, auditedOn: today }, today)).toBe('done')
  })
})

test('members join one pool; debt and lending stand apart', async () => {
  const ledger = await pool(
    { ...filed, name: '南方贸易', member: members.south, equity: '500000.00' },
    { ...filed, side: 'lending' },
  )
  expect(ledger.account(debt)?.ceiling).toBe(yuan(5_250_000))
  expect(ledger.account(poolAccounts.pool(lead, 'lending'))?.ceiling).toBe(yuan(500_000))
  expect(await ledger.tell('draw', lead, { ...drawn, member: members.south, amount: '5250000' }, today)).toBe('done')
})

test.each<[string, FormValues, string]>([
  ['the whole quota: 3,500,000.00', { amount: '3500000.00' }, 'done'],
  ['one fen more', { amount: '3500000.01' }, 'ceiling'],
  ['a short debt counts 1.5: 2,333,333.33', { term: 'one-year-or-less', amount: '2333333.33' }, 'done'],
  ['one fen more of it', { term: 'one-year-or-less', amount: '2333333.34' }, 'ceiling'],
  ['in foreign currency 1.5: 2,333,333.33', { foreign: true, amount: '2333333.33' }, 'done'],
  ['one fen more of it', { foreign: true, amount: '2333333.34' }, 'ceiling'],
  ['short and foreign 2.0: 1,750,000.00', { term: 'one-year-or-less', foreign: true, amount: '1750000.00' }, 'done'],
  ['one fen more of it', { term: 'one-year-or-less', foreign: true, amount: '1750000.01' }, 'ceiling'],
  ['nothing', { amount: '0' }, 'refused'],
  ['a firm that is no member', { member: members.south }, 'refused'],
  ['lending, for which nothing was filed', { side: 'lending' }, 'refused'],
])('drawn: %s', async (_, change, answer) =>
  expect(await (await pool()).tell('draw', lead, { ...drawn, ...change }, today)).toBe(answer),
)

test.each<['debt' | 'lending', 'over-one-year' | 'one-year-or-less', boolean, bigint]>([
  ['debt', 'over-one-year', false, 10n],
  ['debt', 'one-year-or-less', false, 15n],
  ['debt', 'over-one-year', true, 15n],
  ['debt', 'one-year-or-less', true, 20n],
  // The term makes no difference to what is lent.
  ['lending', 'over-one-year', false, 10n],
  ['lending', 'one-year-or-less', false, 10n],
  ['lending', 'one-year-or-less', true, 15n],
])('%s, %s, foreign %s: counts %d tenths', (side, term, foreign, tenths) =>
  expect(weightOf(side, term, foreign)).toBe(tenths),
)

describe('repaying', () => {
  test.each<[string, string, string]>([
    ['all of it', '100000.00', 'done'],
    ['one fen more', '100000.01', 'floor'],
    ['a part', '0.01', 'done'],
    ['nothing', '0', 'refused'],
  ])('%s', async (_, amount, answer) => {
    const ledger = await pool()
    await ledger.tell('draw', lead, { ...drawn, term: 'one-year-or-less' }, today)
    const form = { side: 'debt', contract: drawn.contract, amount }
    expect(await ledger.tell('repay', lead, form, today)).toBe(answer)
  })

  it('frees the quota by the weight at which it was drawn', async () => {
    const ledger = await pool()
    await ledger.tell('draw', lead, { ...drawn, term: 'one-year-or-less', foreign: true }, today)
    expect(ledger.balance(debt)).toBe(yuan(200_000))
    await ledger.tell('repay', lead, { side: 'debt', contract: drawn.contract, amount: '40000.00' }, today)
    expect(ledger.balance(debt)).toBe(yuan(120_000))
    expect(await ledger.tell('draw', lead, drawn, today)).toBe('refused') // the same contract at another weight
  })

  it('knows no contract that was not drawn', async () =>
    expect(await (await pool()).tell('repay', lead, { side: 'debt', contract: 'X', amount: '1' }, today)).toBe(
      'refused',
    ))
})

describe('filed again', () => {
  it('replaces what the member brought in, and 0 takes it out', async () => {
    const ledger = await pool()
    await ledger.tell('file-member', lead, { ...filed, equity: '800000.00' }, today)
    expect(ledger.account(debt)?.ceiling).toBe(yuan(2_800_000))
    await ledger.tell('file-member', lead, { ...filed, share: 0 }, today)
    expect(ledger.account(debt)?.ceiling).toBe(0n)
    expect(await ledger.tell('draw', lead, { ...drawn, amount: '0.01' }, today)).toBe('refused')
  })

  test.each<[string, string, string]>([
    ['down to what is drawn', '200000.00', 'done'],
    ['one yuan of equity below', '199999.00', 'refused'],
  ])('%s', async (_, equity, answer) => {
    const ledger = await pool()
    await ledger.tell('draw', lead, { ...drawn, amount: '700000.00' }, today)
    expect(await ledger.tell('file-member', lead, { ...filed, equity }, today)).toBe(answer)
  })
})

test('whatever is filed, drawn and repaid: never above the quota, and the quota is what the members brought in', async () => {
  const step = fc.record({
    operation: fc.constantFrom('file-member', 'draw', 'draw', 'repay'),
    member: fc.constantFrom(members.north, members.south),
    amount: fc.integer({ min: 1, max: 2_000_000 }),
    share: fc.integer({ min: 0, max: 100 }),
    term: fc.constantFrom('over-one-year', 'one-year-or-less'),
    foreign: fc.boolean(),
    contract: fc.constantFrom('A', 'B', 'C'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const ledger = await pool()
      for (const { operation, member, amount, share, term, foreign, contract } of steps) {
        const money = `${amount}.37`
        const form: FormValues =
          operation === 'file-member'
            ? { ...filed, member, equity: money, share }
            : operation === 'draw'
              ? { side: 'debt', member, contract, amount: money, term, foreign }
              : { side: 'debt', contract, amount: money }
        await ledger.tell(operation, lead, form, today)
        const { balance, ceiling } = ledger.account(debt) ?? { balance: 0n, ceiling: 0n }
        const sum = (kind: string) =>
          ledger
            .accounts()
            .filter((each) => each.kind === kind)
            .reduce((all, each) => all + each.balance, 0n)
        expect(balance).toBeLessThanOrEqual(ceiling ?? 0n)
        expect(sum('member')).toBe(ceiling)
        expect(sum('contract')).toBe(balance)
      }
    }),
    { numRuns: 100 },
  )
})

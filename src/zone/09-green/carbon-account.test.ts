import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { FormValues } from '../../window/events.ts'
import { firm, kept } from '../ledger-cases.ts'
import { carbonAccount, carbonAccounts, multiply } from './carbon-account.ts'

const holder = firm('PLANT')
const power = {
  scope: '2',
  activity: '外购电力',
  from: '2024-01-01',
  until: '2024-12-31',
  quantity: '12345.678',
  factor: 'grid-national',
  evidence: 'FP-001',
}
const gas = {
  ...power,
  scope: '1',
  activity: '天然气燃烧',
  factor: 'own',
  ownFactor: '2.1622',
  ownUnit: '立方米',
  ownSource: '企业计量检测报告 JL-7',
  ownSince: '2024-03-01',
  evidence: 'JL-7',
}

const entered = async (form: FormValues, on = '2026-11-23') => kept(carbonAccount).give('record', holder, form, on)

describe('activity × factor', () => {
  test.each<[string, string, string, bigint]>([
    ['12345.678', '0.5366', '6624.6908148', 6_624_691n],
    ['1', '0.5366', '0.5366', 537n],
    ['1000', '0.5366', '536.6', 536_600n],
    // Half a gram goes up, a hair less goes down.
    ['1', '0.0005', '0.0005', 1n],
    ['1', '0.000499999', '0.000499999', 0n],
    // What a binary float gets wrong: 0.1 × 3 = 0.30000000000000004.
    ['3', '0.1', '0.3', 300n],
    ['0.000001', '0.000000001', '0.000000000000001', 0n],
    ['0', '0.5366', '0', 0n],
  ])('%s × %s = %s kg, %d g', (quantity, factor, exact, grams) =>
    expect(multiply(quantity, factor)).toEqual({ exact, grams }),
  )

  test.each([
    ['1,000', '0.5'],
    ['-1', '0.5'],
    ['1', '1e-3'],
    ['0.1234567', '1'],
    ['1', '0.1234567891'],
  ])('%s × %s is no such product', (quantity, factor) => expect(multiply(quantity, factor)).toBeNull())

  test('is exact whatever the decimals', () => {
    const decimal = (places: number) =>
      fc
        .tuple(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: places }))
        .map(([digits, at]) => ({ digits, at, written: put(digits, at) }))
    fc.assert(
      fc.property(decimal(6), decimal(9), (q, f) => {
        const { exact } = multiply(q.written, f.written) ?? { exact: '' }
        const [whole = '', rest = ''] = exact.split('.')
        expect(BigInt(whole + rest.padEnd(15, '0'))).toBe(q.digits * f.digits * 10n ** BigInt(15 - q.at - f.at))
      }),
    )
  })
})

const put = (digits: bigint, at: number): string => {
  const text = digits.toString().padStart(at + 1, '0')
  return at === 0 ? text : `${text.slice(0, -at)}.${text.slice(-at)}`
}

describe('the factor that is taken', () => {
  // By the year of the activity, and by the day on which it is entered.
  test.each<[string, FormValues, string, string | null]>([
    ['2021: its own edition', { from: '2021-12-31', until: '2021-12-31' }, '2026-11-23', '0.5568'],
    [
      'from the first day of 2022: the edition of 2022',
      { from: '2022-01-01', until: '2022-01-01' },
      '2026-11-23',
      '0.5366',
    ],
    ['2025: the latest that is held', { from: '2025-01-01', until: '2025-06-30' }, '2026-11-23', '0.5366'],
    ['2020: none', { from: '2020-12-31', until: '2020-12-31' }, '2026-11-23', null],
    [
      '2022, entered the day before its edition came out',
      { from: '2022-01-01', until: '2022-12-31' },
      '2024-12-25',
      '0.5568',
    ],
    ['2022, entered the day it came out', { from: '2022-01-01', until: '2022-12-31' }, '2024-12-26', '0.5366'],
    ['2021, entered the day before any came out', { from: '2021-01-01', until: '2021-12-31' }, '2024-04-11', null],
    ['2021, entered the day the first came out', { from: '2021-01-01', until: '2021-12-31' }, '2024-04-12', '0.5568'],
    ['North China', { factor: 'grid-north-china' }, '2026-11-23', '0.6776'],
    ['without non-fossil power sold on the market', { factor: 'grid-residual' }, '2026-11-23', '0.5856'],
    ['bought by others: scope 3', { scope: '3' }, '2026-11-23', '0.5366'],
    ['burnt by oneself: scope 1 takes no factor of the grid', { scope: '1' }, '2026-11-23', null],
  ])('%s', async (_, change, on, factor) => {
    const said = await entered({ ...power, ...change }, on)
    expect(said.ok ? (said.value.about as { factor: string }).factor : null).toBe(factor)
  })

  it('is marked where it is the holder’s own, and then needs its source and date', async () => {
    const said = await entered(gas)
    expect(said.ok && said.value).toMatchObject({
      says: {
        zh: '天然气燃烧：12345.678 立方米 × 2.1622 = 26693.8249716 千克（自报因子：企业计量检测报告 JL-7，2024-03-01）',
      },
      about: { ownFactor: true, factor: '2.1622', grams: '26693825' },
    })
    for (const left of ['ownFactor', 'ownUnit', 'ownSource', 'ownSince'])
      expect(await entered({ ...gas, [left]: '' })).toMatchObject({ ok: false, error: { code: 'refused' } })
  })
})

test('an entry keeps its workings', async () => {
  const said = await entered(power)
  expect(said.ok && said.value.about).toEqual({
    scope: '2',
    year: 2024,
    activity: '外购电力',
    from: '2024-01-01',
    until: '2024-12-31',
    quantity: '12345.678',
    unit: 'kWh',
    factor: '0.5366',
    factorSource: 'grid-factors-2022',
    factorSince: '2024-12-26',
    ownFactor: false,
    exactKilograms: '6624.6908148',
    grams: '6624691',
    evidence: 'FP-001',
  })
})

test.each<[string, FormValues, string]>([
  ['a day', { from: '2024-02-29', until: '2024-02-29' }, 'done'],
  ['the last day before the first', { from: '2024-02-29', until: '2024-02-28' }, 'refused'],
  ['over two years', { from: '2023-12-31', until: '2024-01-01' }, 'refused'],
  ['until today', { from: '2026-01-01', until: '2026-11-23' }, 'done'],
  ['until tomorrow', { from: '2026-01-01', until: '2026-11-24' }, 'refused'],
  ['nothing', { quantity: '0' }, 'refused'],
  ['less than half a gram', { quantity: '0.0009' }, 'refused'],
  ['half a gram and more', { quantity: '0.001' }, 'done'],
  ['no number', { quantity: '一千' }, 'refused'],
])('an activity: %s', async (_, change, answer) =>
  expect(await kept(carbonAccount).tell('record', holder, { ...power, ...change }, '2026-11-23')).toBe(answer),
)

test('the scopes of a year stand apart; evidence counts once; a wrong entry is taken back whole', async () => {
  const ledger = kept(carbonAccount)
  const tell = (operation: string, form: FormValues) => ledger.tell(operation, holder, form, '2026-11-23')
  const of = (scope: string) => ledger.balance(carbonAccounts.scope(holder, 2024, scope))
  expect(await tell('record', power)).toBe('done')
  for (const again of [{}, { quantity: '1' }, { scope: '3' }])
    expect(await tell('record', { ...power, ...again })).toBe('already')
  expect(await tell('record', { ...power, evidence: 'FP-002', quantity: '1000' })).toBe('done')
  expect(await tell('record', gas)).toBe('done')
  expect([of('1'), of('2'), of('3')]).toEqual([26_693_825n, 7_161_291n, null])

  const wrong = { scope: '2', year: 2024, evidence: 'FP-001', reason: '抄表有误' }
  // It is named by where it was counted.
  for (const elsewhere of [{ scope: '1' }, { year: 2023 }, { evidence: 'FP-009' }])
    expect(await tell('reverse', { ...wrong, ...elsewhere })).toBe('refused')
  expect(await tell('reverse', wrong)).toBe('done')
  expect(of('2')).toBe(536_600n)
  expect(await tell('reverse', wrong)).toBe('refused')
  expect(await tell('record', { ...power, evidence: 'FP-001-更正', quantity: '12345' })).toBe('done')
})

test('a closed year takes nothing more', async () => {
  const ledger = kept(carbonAccount)
  const tell = (operation: string, form: FormValues) => ledger.tell(operation, holder, form, '2026-11-23')
  expect(await tell('record', power)).toBe('done')
  expect(await tell('close-year', { year: 2026 })).toBe('refused')
  expect(await tell('close-year', { year: 2024 })).toBe('done')
  expect(await tell('record', { ...power, evidence: 'FP-002' })).toBe('closed')
  expect(await tell('reverse', { scope: '2', year: 2024, evidence: 'FP-001', reason: '抄表有误' })).toBe('closed')
  expect(await tell('record', { ...power, from: '2025-01-01', until: '2025-12-31', evidence: 'FP-003' })).toBe('done')
})

import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { examples, proves } from '../cases.ts'
import { exhibitSale } from './exhibit-sale.ts'

const exhibit = {
  enteredForCiftis: true,
  onRetailImportList: true,
  exhibitIsMedicine: false,
  exhibitMovedTo: 'bonded-centre-b',
  purchaseValue: 1000,
  purchasesThisYear: 1000,
  singleItemOrder: true,
}
const but = (more: Readonly<Record<string, unknown>>) => ({ ...exhibit, ...more })
const on = '2024-10-01'

describe('可否销售 whether it may be sold', () => {
  examples(exhibitSale, [
    {
      case: '展后进入 B 型保税物流中心',
      on,
      facts: exhibit,
      gives: { saleable: true, reasons: null, also: ['counts-towards-year', 'operation-to-be-announced'] },
      by: ['saleable'],
    },
    {
      case: '展后进入 B 型保税物流中心，但不是服贸会的进境展览品：不适用',
      on,
      facts: { ...exhibit, enteredForCiftis: false },
      gives: { saleable: 'not-applicable', purchase: null },
      by: ['other-goods'],
    },
    {
      case: '展后进入海关特殊监管区域',
      on,
      facts: but({ exhibitMovedTo: 'special-customs-area' }),
      gives: { saleable: true, purchase: 'concession' },
      by: ['saleable'],
    },
    {
      case: '展后进入海关特殊监管区域，但个人年度交易总额（含本次）26,000.01 元',
      on,
      facts: { ...but({ exhibitMovedTo: 'special-customs-area' }), purchasesThisYear: '26000.01' },
      gives: { saleable: true, purchase: 'general-trade' },
      by: ['saleable'],
    },
    {
      case: '展后进入其他保税场所（A型等）',
      on,
      facts: but({ exhibitMovedTo: 'other-bonded-place' }),
      gives: { saleable: false, reasons: ['not-moved'], purchase: null, also: null },
      by: ['not-moved'],
    },
    {
      case: '展后进入其他保税场所（A型等），但个人年度交易总额（含本次）26,000.01 元',
      on,
      facts: { ...but({ exhibitMovedTo: 'other-bonded-place' }), purchasesThisYear: '26000.01' },
      gives: { saleable: false, purchase: null },
      by: ['not-moved'],
    },
    {
      case: '没有进入保税场所',
      on,
      facts: but({ exhibitMovedTo: 'elsewhere' }),
      gives: { saleable: false, reasons: ['not-moved'] },
    },
    {
      case: '展览还没有结束',
      on,
      facts: but({ exhibitMovedTo: 'fair-not-over' }),
      gives: { saleable: false, reasons: ['fair-not-over'] },
      by: ['fair-not-over'],
    },
    {
      case: '没有列入清单',
      on,
      facts: but({ onRetailImportList: false }),
      gives: { saleable: false, reasons: ['not-on-list'], purchase: null },
      by: ['not-on-list'],
    },
    {
      case: '没有列入清单，但个人年度交易总额（含本次）26,000.01 元',
      on,
      facts: { ...but({ onRetailImportList: false }), purchasesThisYear: '26000.01' },
      gives: { saleable: false, purchase: null },
      by: ['not-on-list'],
    },
    {
      case: '药品除外',
      on,
      facts: but({ exhibitIsMedicine: true }),
      gives: { saleable: false, reasons: ['medicine'] },
    },
    {
      case: '药品除外，但个人年度交易总额（含本次）26,000.01 元',
      on,
      facts: { ...but({ exhibitIsMedicine: true }), purchasesThisYear: '26000.01' },
      gives: { saleable: false, purchase: null },
      by: ['medicine'],
    },
    {
      case: '几个原因并列',
      on,
      facts: but({ onRetailImportList: false, exhibitIsMedicine: true, exhibitMovedTo: 'elsewhere' }),
      gives: { saleable: false, reasons: ['medicine', 'not-moved', 'not-on-list'] },
    },
    {
      case: '不是服贸会的展品',
      on,
      facts: but({ enteredForCiftis: false, exhibitIsMedicine: true }),
      gives: { saleable: 'not-applicable', reasons: null, purchase: null },
      by: ['other-goods'],
    },
    { case: '方案当日', on: '2023-11-18', facts: exhibit, gives: { saleable: true } },
    {
      case: '方案 2023-11-23 公布：当日回看 2023-11-18',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: exhibit,
      gives: { saleable: true },
    },
    {
      case: '2023-11-22 还看不到方案，没有规则可答',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: exhibit,
      gives: { saleable: 'gap' },
    },
  ])
})

describe('限值，两侧 the limits, from both sides', () => {
  const bought = (purchaseValue: string, purchasesThisYear: string, more = {}) =>
    but({ purchaseValue, purchasesThisYear, ...more })
  const concession = { purchase: 'concession', duty: '0', taxes: '0.7' }
  const full = { purchase: 'full', duty: '1', taxes: '1' }
  const generalTrade = { purchase: 'general-trade', duty: '1', taxes: '1' }
  examples(exhibitSale, [
    { case: '单次 5000 元整', on, facts: bought('5000', '5000'), gives: concession },
    { case: '单次 5000.01 元，一件：全额征税', on, facts: bought('5000.01', '5000.01'), gives: full },
    {
      case: '单次 5000.01 元，一件，但不是服贸会的进境展览品：不适用',
      on,
      facts: { ...bought('5000.01', '5000.01'), enteredForCiftis: false },
      gives: { saleable: 'not-applicable', purchase: null },
      by: ['other-goods'],
    },
    {
      case: '单次 5000.01 元，一件，但没有列入跨境电子商务零售进口商品清单',
      on,
      facts: { ...bought('5000.01', '5000.01'), onRetailImportList: false },
      gives: { saleable: false, purchase: null },
      by: ['not-on-list'],
    },
    {
      case: '单次 5000.01 元，一件，但展览品是药品',
      on,
      facts: { ...bought('5000.01', '5000.01'), exhibitIsMedicine: true },
      gives: { saleable: false, purchase: null },
      by: ['medicine'],
    },
    {
      case: '单次 5000.01 元，一件，但展览结束后的去处为海关特殊监管区域',
      on,
      facts: { ...bought('5000.01', '5000.01'), exhibitMovedTo: 'special-customs-area' },
      gives: { saleable: true, purchase: 'full' },
      by: ['saleable'],
    },
    {
      case: '单次 5000.01 元，一件，但展览结束后的去处为其他保税监管场所（A型中心、保税仓库等）',
      on,
      facts: { ...bought('5000.01', '5000.01'), exhibitMovedTo: 'other-bonded-place' },
      gives: { saleable: false, purchase: null },
      by: ['not-moved'],
    },
    {
      case: '单次 5000.01 元，不止一件：不能走零售进口',
      on,
      facts: bought('5000.01', '5000.01', { singleItemOrder: false }),
      gives: generalTrade,
    },
    {
      case: '单次 5000.01 元，不止一件，但不是服贸会的进境展览品：不适用',
      on,
      facts: { ...bought('5000.01', '5000.01', { singleItemOrder: false }), enteredForCiftis: false },
      gives: { saleable: 'not-applicable', purchase: null },
      by: ['other-goods'],
    },
    {
      case: '单次 5000.01 元，不止一件，但没有列入跨境电子商务零售进口商品清单',
      on,
      facts: { ...bought('5000.01', '5000.01', { singleItemOrder: false }), onRetailImportList: false },
      gives: { saleable: false, purchase: null },
      by: ['not-on-list'],
    },
    {
      case: '单次 5000.01 元，不止一件，但展览品是药品',
      on,
      facts: { ...bought('5000.01', '5000.01', { singleItemOrder: false }), exhibitIsMedicine: true },
      gives: { saleable: false, purchase: null },
      by: ['medicine'],
    },
    {
      case: '单次 5000.01 元，不止一件，但展览结束后的去处为海关特殊监管区域',
      on,
      facts: { ...bought('5000.01', '5000.01', { singleItemOrder: false }), exhibitMovedTo: 'special-customs-area' },
      gives: { saleable: true, purchase: 'general-trade' },
      by: ['saleable'],
    },
    {
      case: '单次 5000.01 元，不止一件，但展览结束后的去处为其他保税监管场所（A型中心、保税仓库等）',
      on,
      facts: { ...bought('5000.01', '5000.01', { singleItemOrder: false }), exhibitMovedTo: 'other-bonded-place' },
      gives: { saleable: false, purchase: null },
      by: ['not-moved'],
    },
    {
      case: '单次 5000.01 元，不止一件，但个人年度交易总额（含本次）2.6 万元',
      on,
      facts: { ...bought('5000.01', '5000.01', { singleItemOrder: false }), purchasesThisYear: '26000' },
      gives: { saleable: true, purchase: 'general-trade' },
      by: ['saleable'],
    },
    {
      case: '单次 5000 元整，不止一件：可以',
      on,
      facts: bought('5000', '5000', { singleItemOrder: false }),
      gives: concession,
    },
    { case: '年度 26000 元整', on, facts: bought('1000', '26000'), gives: concession },
    { case: '年度 26000.01 元：按一般贸易', on, facts: bought('1000', '26000.01'), gives: generalTrade },
    {
      case: '年度 26000.01 元，但不是服贸会的进境展览品：不适用',
      on,
      facts: { ...bought('1000', '26000.01'), enteredForCiftis: false },
      gives: { saleable: 'not-applicable', purchase: null },
      by: ['other-goods'],
    },
    { case: '一件 26000 元整，年度恰满：全额征税', on, facts: bought('26000', '26000'), gives: full },
    { case: '一件 26000.01 元：按一般贸易', on, facts: bought('26000.01', '26000.01'), gives: generalTrade },
    {
      case: '全额征税的交易也计入年度总额',
      on,
      facts: bought('6000', '6000'),
      gives: { also: ['counts-towards-year', 'operation-to-be-announced'] },
    },
    {
      case: '超出限值不影响展品本身可售',
      on,
      facts: bought('1000', '26000.01'),
      gives: { saleable: true, also: ['operation-to-be-announced'] },
    },
    {
      case: '不可售的展品不谈征税',
      on,
      facts: bought('1000', '1000', { exhibitIsMedicine: true }),
      gives: { saleable: false, purchase: null, duty: null, taxes: null },
    },
  ])

  test.each([
    { case: '年度总额等于本次：可以', facts: bought('3000', '3000'), codes: [] },
    { case: '年度总额少于本次一分', facts: bought('3000', '2999.99'), codes: ['contradiction'] },
  ])('$case', ({ facts, codes }) => {
    const asked = ask(exhibitSale, facts, { on: day(on), knownOn: day(on) })
    expect(asked.ok ? [] : asked.problems.map((problem) => problem.code)).toEqual(codes)
  })
})

describe('完备 complete', () => {
  proves(exhibitSale)
})

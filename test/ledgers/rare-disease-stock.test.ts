/** 罕见病药品：一次批准，多次通关，不超限额，只到特定医疗机构 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firm, type Kept, keep, other } from './books.ts'

let book: Kept
beforeAll(async () => {
  book = await keep('trade.rare-disease-stock', '2026-09-01')
})
afterAll(() => book.close())

const approval = {
  rareDiseaseMedicine: true,
  approvedInChina: false,
  heldInTianzhu: true,
  rareDiseaseWhiteLists: ['institution', 'medicine', 'importer'],
  nationallyApprovedImport: true,
  approval: 'NMPA-26-7',
  medicine: '某酶替代注射液 50 mg',
  quantity: 100,
  institutions: '北京协和医院\n北京天坛医院',
  until: '2026-09-20',
}
const step = (quantity: number, more: object) => ({ approval: 'NMPA-26-7', quantity, ...more })

describe('批准 the approval', () => {
  test.each([
    ['已在国内注册', { approvedInChina: true }],
    ['不在三份白名单', { rareDiseaseWhiteLists: ['medicine', 'importer'] }],
    ['未经国家药监局批准', { nationallyApprovedImport: false }],
  ])('%s: not through the zone', async (_, more) => {
    expect((await book.tries('approve', { ...approval, ...more })).outcome).toBe('refused')
  })

  test('opens limit, stock and institutions, once', async () => {
    expect((await book.tries('approve', approval)).outcome).toBe('done')
    expect((await book.tries('approve', approval)).outcome).toBe('already')
    expect(await book.balance('limit:NMPA-26-7')).toBe(100n)
  })

  test.each([
    ['2026-09-23', {}, 'done'],
    ['2026-09-24', {}, 'refused'],
    ['2026-09-24', { basis: '延续文件' }, 'done'],
  ])('on %s, with %o: %s (the trial ran to 23 September 2026)', async (today, more, outcome) => {
    book.on(today)
    const given = { ...approval, ...more, approval: `Q-${today}-${Object.keys(more).length}`, until: '2027-01-01' }
    expect((await book.tries('approve', given)).outcome).toBe(outcome)
    book.on('2026-09-01')
  })
})

describe('备货、通关、发放 stock, clearance, institutions', () => {
  test('stock in bond draws nothing from the limit, and may be more than it', async () => {
    expect((await book.tries('bond', step(130, { declaration: 'B1' }))).outcome).toBe('done')
    expect((await book.tries('bond', step(130, { declaration: 'B1' }))).outcome).toBe('already')
    expect(await book.balance('limit:NMPA-26-7')).toBe(100n)
  })

  test('many clearances within the limit, and not one pack more', async () => {
    expect((await book.tries('clear', step(60, { declaration: 'C1' }))).outcome).toBe('done')
    expect(await book.tries('clear', step(41, { declaration: 'C2' }))).toMatchObject({ outcome: 'floor', left: 40n })
    expect((await book.tries('clear', step(40, { declaration: 'C2' }))).outcome).toBe('done')
    expect(await book.balance('bonded:NMPA-26-7')).toBe(30n)
    expect((await book.tries('clear', step(1, { declaration: 'C3' }))).outcome).toBe('floor')
  })

  test('to the institutions of the approval alone, and never more than was cleared', async () => {
    const to = (institution: string, quantity: number) => step(quantity, { institution, batch: 'L7' })
    expect((await book.tries('dispense', to('某诊所', 1))).outcome).toBe('refused')
    expect((await book.tries('dispense', to('北京协和医院', 101))).outcome).toBe('floor')
    expect((await book.tries('dispense', to('北京协和医院', 100))).outcome).toBe('done')
    expect((await book.tries('dispense', to('北京天坛医院', 1))).outcome).toBe('floor')
  })

  test('what is not there cannot be cleared, and nobody clears for another', async () => {
    expect((await book.tries('clear', step(1, { declaration: 'X' }), other)).outcome).toBe('unknown-account')
    expect((await book.tries('bond', step(0, { declaration: 'X' }), firm)).outcome).toBe('refused')
  })

  test.each([
    ['2026-09-20', 'the last day', 'done'],
    ['2026-09-21', 'the day after', 'closed'],
  ])('%s, %s of the approval: %s', async (today, _, outcome) => {
    book.on(today)
    expect((await book.tries('bond', step(1, { declaration: `B-${today}` }))).outcome).toBe(outcome)
  })

  test('what was cleared in time is dispensed after the last day as well', async () => {
    const late = { ...approval, approval: 'NMPA-26-8', until: '2026-09-02' }
    const of = (quantity: number, more: object) => ({ approval: 'NMPA-26-8', quantity, ...more })
    book.on('2026-09-02')
    for (const [operation, form] of [
      ['approve', late],
      ['bond', of(10, { declaration: 'B8' })],
      ['clear', of(10, { declaration: 'C8' })],
    ] as const)
      expect((await book.tries(operation, form)).outcome, operation).toBe('done')
    book.on('2026-09-03')
    expect((await book.tries('clear', of(1, { declaration: 'C9' }))).outcome).toBe('closed')
    expect((await book.tries('dispense', of(4, { institution: '北京天坛医院', batch: 'L8' }))).outcome).toBe('done')
  })
})

describe('更正 putting right, by the keeper and after the last day', () => {
  const back = (quantity: number, more: object) => ({ approval: 'NMPA-26-8', quantity, reason: '报关单作废', ...more })
  const standing = async () =>
    Promise.all(['limit', 'used', 'bonded', 'cleared'].map((kind) => book.balance(`${kind}:NMPA-26-8`)))

  test.each([
    ['reverse-clearance', 'a declaration that there is not', back(1, { declaration: 'C9' }), 'unknown-account'],
    ['reverse-clearance', 'more than it cleared', back(11, { declaration: 'C8' }), 'floor'],
    ['reverse-clearance', 'what was dispensed', back(7, { declaration: 'C8' }), 'floor'],
    ['reverse-dispensing', 'more than was received', back(5, { institution: '北京天坛医院' }), 'floor'],
    ['reverse-dispensing', 'an institution that is not named', back(1, { institution: '某诊所' }), 'refused'],
    ['reverse-clearance', 'nothing', back(0, { declaration: 'C8' }), 'refused'],
  ])('%s: %s', async (operation, _, form, outcome) => {
    expect((await book.tries(operation, form)).outcome).toBe(outcome)
    expect(await standing()).toEqual([90n, 10n, 0n, 6n])
  })

  test('limit and stock come back together, once what was dispensed has come back', async () => {
    expect((await book.tries('reverse-clearance', back(6, { declaration: 'C8' }))).outcome).toBe('done')
    expect(await standing()).toEqual([96n, 4n, 6n, 0n])
    expect((await book.tries('reverse-dispensing', back(4, { institution: '北京天坛医院' }))).outcome).toBe('done')
    expect((await book.tries('reverse-clearance', back(4, { declaration: 'C8' }))).outcome).toBe('done')
    expect(await standing()).toEqual([100n, 0n, 10n, 0n])
    expect((await book.tries('reverse-clearance', back(1, { declaration: 'C8' }))).outcome).toBe('floor')
  })

  test('the books agree with the journal', async () => {
    expect((await book.ledgers.audit('trade.rare-disease-stock')).differences).toEqual([])
  })
})

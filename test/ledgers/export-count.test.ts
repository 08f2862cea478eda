/** 数据出境人数：自 1 月 1 日起，同一自然人只计一次，一般和敏感分开；门槛之前先告知（令16 第5、7、8条） */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountView } from '../../src/ledgers/ledger.ts'
import type { OrganisationId } from '../../src/people/ids.ts'
import type { Party } from '../../src/people/persons.ts'
import { ledgerById } from '../../src/zone/ledgers.ts'
import { type Kept, keep, other } from './books.ts'

let book: Kept
beforeAll(async () => {
  book = await keep('data.export-count', '2026-11-23')
})
afterAll(() => book.close())

const facts = {
  exportScenario: 'other',
  importantDataExported: 'none',
  criticalInfrastructureOperator: false,
  registeredIn: 'beijing-other',
  operatesInFreeTradeZone: false,
  dataField: 'other',
  positionOnDataList: 'scenario-not-named',
}
/** As they come through the door: digests, one a line. */
const people = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `d${String(from + n).padStart(7, '0')}`).join('\n')
const batch = (from: number, count: number, more = {}) => ({
  ...facts,
  kind: 'ordinary',
  people: people(from, count),
  recipient: 'Huace GmbH',
  purpose: '客户管理，HC-1',
  ...more,
})
const crossing = { crossing: true }

describe('每人一次 each person once', () => {
  test('within a list, and across lists', async () => {
    expect((await book.tries('count', batch(0, 3, { people: `${people(0, 3)}\n${people(0, 2)}` }))).outcome).toBe(
      'done',
    )
    expect(await book.balance('ordinary:firm:2026')).toBe(3n)
    expect((await book.tries('count', batch(1, 4))).outcome).toBe('done')
    expect(await book.balance('ordinary:firm:2026')).toBe(5n)
  })

  test('a list of people who were all counted changes nothing', async () => {
    expect((await book.tries('count', batch(0, 5))).outcome).toBe('done')
    expect(await book.balance('ordinary:firm:2026')).toBe(5n)
  })

  test('of another exporter, and as sensitive, the same person counts apart', async () => {
    expect((await book.tries('count', batch(0, 2), other)).outcome).toBe('done')
    expect([await book.balance('ordinary:other:2026'), await book.balance('ordinary:firm:2026')]).toEqual([2n, 5n])
  })

  test.each([
    ['2026-12-31T15:59:59Z', '31 December in Beijing', '2026', 5n],
    ['2026-12-31T16:00:00Z', '1 January in Beijing', '2027', 5n],
  ])('%s, %s: the year %s', async (instant, _, year, balance) => {
    book.on(instant)
    await book.tries('count', batch(0, 5))
    expect(await book.balance(`ordinary:firm:${year}`)).toBe(balance)
    book.on('2026-11-23')
  })

  test.each([
    ['contract', 'needed for a contract of the person'],
    ['staff', 'human resources'],
    ['transit', 'data in transit'],
  ])('%s, %s: not counted, and on an account of its own', async (exportScenario) => {
    const before = await book.balance('ordinary:firm:2026')
    expect((await book.tries('count', batch(500, 7, { exportScenario }))).outcome).toBe('done')
    expect([await book.balance('ordinary:firm:2026'), await book.balance('exempt:firm:2026')]).toEqual([before, 7n])
  })

  test('what nobody answered leaves open whether they count', async () => {
    const { exportScenario: _, ...form } = batch(900, 1)
    expect((await book.tries('count', form)).outcome).toBe('refused')
  })
})

describe('一般 10 万人 ordinary: 100,000', () => {
  test('told at 80 and at 95 in a hundred, stopped before 100,000, and the path asked anew', async () => {
    expect((await book.tries('count', batch(0, 79_999))).warned).toEqual([])
    expect((await book.tries('count', batch(79_999, 1))).warned).toEqual([80])
    expect((await book.tries('count', batch(80_000, 14_999))).warned).toEqual([])
    expect((await book.tries('count', batch(94_999, 1))).warned).toEqual([95])
    const last = await book.tries('count', batch(95_000, 4_999))
    expect([await book.balance('ordinary:firm:2026'), last.path]).toEqual([99_999n, 'exempt'])

    const stopped = await book.tries('count', batch(0, 100_000))
    expect(stopped).toMatchObject({ outcome: 'refused', clauses: ['data-flow-2024 5.4', 'data-flow-2024 8'] })
    expect(stopped.says).toMatch(/今年已计 99,999 人，这批新增 1 人，将到 100,000 人/)
    expect(stopped.says).toMatch(/最多还可登记 0 人/)
    expect(await book.balance('ordinary:firm:2026')).toBe(99_999n)

    // All of them known: no threshold is near because of a list that was handed in twice.
    expect((await book.tries('count', batch(0, 99_999))).outcome).toBe('done')
    const crossed = await book.tries('count', batch(0, 100_000, crossing))
    expect(crossed).toMatchObject({ outcome: 'done', path: 'contract-or-certification' })
    expect(await book.balance('ordinary:firm:2026')).toBe(100_000n)
  }, 180_000)
})

describe('敏感 sensitive', () => {
  const sensitive = (from: number, count: number, more = {}) => batch(from, count, { kind: 'sensitive', ...more })
  test('the first person already closes the exemption; 10,000 need an assessment', async () => {
    expect((await book.tries('count', sensitive(0, 1), other)).outcome).toBe('refused')
    expect((await book.tries('count', sensitive(0, 1, crossing), other)).path).toBe('contract-or-certification')
    expect(await book.tries('count', sensitive(0, 9_999), other)).toMatchObject({
      outcome: 'done',
      warned: [80, 95],
      path: 'contract-or-certification',
    })
    expect((await book.tries('count', sensitive(9_999, 1), other)).outcome).toBe('refused')
    expect((await book.tries('count', sensitive(9_999, 1, crossing), other)).path).toBe('assessment')
  })
})

test.each([
  [80_000n, /再有 20,000 人即达到/],
  [99_999n, /再有 1 人即达到/],
  [100_000n, /现计 100,000 人，已达到门槛/],
  [150_000n, /现计 150,000 人，已达到门槛/],
])('at %d people the warning says what is still to come, or that it has come', (balance, words) => {
  const warning = ledgerById.get('data.export-count')?.warnings?.find(({ at, of }) => at === 80 && of === 100_000n)
  expect(warning?.says({ balance } as AccountView).zh).toMatch(words)
})

describe('关键信息基础设施运营者 critical infrastructure', () => {
  const critical = (from: number, count: number, more = {}) =>
    batch(from, count, { criticalInfrastructureOperator: true, ...more })
  const operator: Party = { kind: 'organisation', id: 'operator' as OrganisationId }

  test('no number is small: the first person needs the assessment, and 100,000 opens nothing else', async () => {
    const stopped = await book.tries('count', critical(0, 1), operator)
    expect(stopped).toMatchObject({ outcome: 'refused', clauses: ['data-flow-2024 7'] })
    expect(stopped.says).toMatch(/关键信息基础设施运营者不论人数，均须申报数据出境安全评估/)
    expect(await book.tries('count', critical(0, 1, crossing), operator)).toMatchObject({
      outcome: 'done',
      path: 'assessment',
    })
    expect(await book.tries('count', critical(1, 1), operator)).toMatchObject({ outcome: 'done', path: 'assessment' })
  })
})

test('the books agree with the journal', async () => {
  expect((await book.ledgers.audit('data.export-count')).differences).toEqual([])
})

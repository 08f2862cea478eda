/**
 * Ledgers, markets, signals and registers met with what nobody should send, on accounts, trades and signals that are there:
 * never a failure of the server, nothing of another party's, nothing done twice. A seed repeats a run: SEED=1 before the command.
 */
import process from 'node:process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ledgers as declaredLedgers, ledgerById } from '../../src/zone/ledgers.ts'
import { type Anything, freshKey, huace, openWindow, type Person, type Tried } from './house.ts'

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const market = 'green.ccer-trading'
const ccer = 'green.ccer'
const money = 'finance.fee-payments'
const series = 'P000021-2023'
const beichen = { kind: 'organisation', id: 'practice-beichen' } as const
const office = (authority: string, role = 'reviewer') => `${role}.${authority.replaceAll('/', '-')}`

let window: Tried
let [seller, buyer, stranger, registry, bank]: Person[] = []
const real = { offer: '', block: '', trade: '', account: `holding:${huace.id}` }
const must = (reply: { readonly status: number; readonly body: Anything }): Anything => {
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
  return reply.body
}
const keyed = (person: Person | undefined, path: string, body: unknown, key = freshKey()) =>
  (person as Person).post(path, body, { 'idempotency-key': key })
const offering = (given: object = {}) => ({
  for: huace,
  way: 'listing',
  form: { series },
  price: '80.00',
  quantity: '10',
  until: null,
  to: null,
  document: null,
  ...given,
})

beforeAll(async () => {
  console.info(`hostile records: SEED=${seed}`)
  window = await openWindow()
  seller = await window.as('li')
  buyer = await window.as('wang')
  stranger = await window.as('morgan')
  registry = await window.as(office(ledgerById.get(ccer)?.keeper ?? ''))
  bank = await window.as(office(ledgerById.get(money)?.keeper ?? ''))
  const give = (by: Person | undefined, ledger: string, operation: string, holder: object, form: object) =>
    keyed(by, `/ledgers/${ledger}/operations/${operation}`, { holder, form }).then(must)
  const project = { project: 'P000021', name: '造林', methodology: 'CCER-14-001-V01', validator: '甲' }
  await give(registry, ccer, 'register-project', huace, {
    ...project,
    creditingFrom: '2021-01-01',
    creditingUntil: '2040-12-31',
  })
  await give(seller, ccer, 'open-account', huace, { name: '华测数据' })
  await give(buyer, ccer, 'open-account', beichen, { name: '北辰生物' })
  const wanted = { project: 'P000021', vintage: 2023, tonnes: 1000 }
  await give(registry, ccer, 'verify', huace, {
    ...wanted,
    monitoredFrom: '2023-01-01',
    monitoredUntil: '2023-12-31',
    appliedOn: '2024-05-06',
    report: 'HC-1',
    verifier: '乙',
  })
  await give(registry, ccer, 'issue', huace, wanted)
  for (const each of [huace, beichen])
    await give(bank, money, 'settlement-pay-in', each, { amount: '100000', bankReference: `r-${each.id}` })
  real.offer = must(await keyed(seller, `/markets/${market}/offers`, offering())).offer
  real.block = must(
    await keyed(seller, `/markets/${market}/offers`, offering({ way: 'block', to: '91110114MA02BC45XX' })).then(
      async (reply) => (reply.status === 200 ? reply : keyed(seller, `/markets/${market}/offers`, offering())),
    ),
  ).offer
  real.trade = must(
    await keyed(buyer, `/markets/${market}/offers/${real.offer}/take`, { for: beichen, quantity: '1', wish: {} }),
  ).trade
}, 120_000)
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

describe('what is another’s looks as if it were not there', () => {
  const shapeOf = ({ status, kind }: { readonly status: number; readonly kind: string | null }) => `${status} ${kind}`
  test.each([
    ['an account', (id: string) => `/ledgers/${ccer}/accounts/${id}`, () => real.account, 'holding:practice-nobody'],
    ['its statement', (id: string) => `/ledgers/${ccer}/accounts/${id}/statement`, () => real.account, 'holding:none'],
    ['as a file', (id: string) => `/ledgers/${ccer}/accounts/${id}/statement.csv`, () => real.account, 'holding:none'],
    ['a trade', (id: string) => `/markets/${market}/trades/${id}`, () => real.trade, 'T2026-0000-0000'],
    ['its text', (id: string) => `/markets/${market}/trades/${id}/text`, () => real.trade, 'T2026-0000-0000'],
    ['its delivery', (id: string) => `/markets/${market}/trades/${id}/delivery`, () => real.trade, 'T2026-0000-0000'],
    ['a trade in another market', (id: string) => `/markets/data.products/trades/${id}`, () => real.trade, 'T2026-0'],
  ] as const)('%s', async (_, path, id, none) => {
    const [theirs, nothing] = [await stranger?.get(path(id())), await stranger?.get(path(none))]
    if (!theirs || !nothing) throw new Error('nobody asked')
    expect(theirs.status).toBe(404)
    expect(shapeOf(theirs)).toBe(shapeOf(nothing))
    // What was asked for is all that comes back.
    expect(JSON.stringify(theirs.body).replaceAll(id(), '')).toBe(JSON.stringify(nothing.body).replaceAll(none, ''))
  })

  test.each(['confirm', 'cancel', 'dispute', 'end-dispute'])('%s of a trade of others', async (command) => {
    const body = { hash: '0'.repeat(64), reason: '理由', outcome: 'ends' }
    const given = command === 'confirm' ? { hash: body.hash } : command === 'end-dispute' ? body : { reason: '理由' }
    const reply = await keyed(stranger, `/markets/${market}/trades/${real.trade}/${command}`, given)
    expect([400, 403, 404]).toContain(reply.status)
    expect((await window.house.markets.findTrade(real.trade))?.state).toBe('agreed')
  })

  test('nobody posts, offers or bids for a party that they do not act for', async () => {
    const transfer = { holder: huace, form: { to: `holding:${beichen.id}`, contract: '1', tonnes: 1 } }
    expect((await keyed(buyer, `/ledgers/${ccer}/operations/transfer`, transfer)).status).toBe(403)
    expect((await keyed(buyer, `/markets/${market}/offers`, offering())).status).toBe(403)
    const take = { for: beichen, quantity: '1', wish: {} }
    expect((await keyed(seller, `/markets/${market}/offers/${real.offer}/take`, take)).status).toBe(403)
    expect((await keyed(buyer, `/markets/${market}/offers/${real.offer}/withdraw`, { reason: '' })).status).toBe(403)
  })
})

describe('amounts', () => {
  const amounts = [
    '0',
    '-1',
    '0.001',
    '1e9',
    '00',
    ' 1',
    '１',
    '9'.repeat(12),
    '9'.repeat(13),
    '9'.repeat(19),
    '9'.repeat(400),
    '9223372036854775807',
    '9223372036854775808',
    '',
    'NaN',
    '0x10',
    1,
    -1,
    null,
    1e308,
    ['1'],
    {},
  ]
  const paths = (): readonly (readonly [string, (amount: unknown) => object])[] => [
    [`/markets/${market}/offers/${real.offer}/take`, (quantity) => ({ for: beichen, quantity, wish: {} })],
    [`/markets/${market}/offers/${real.block}/take`, (quantity) => ({ for: beichen, quantity, wish: {} })],
    [`/markets/${market}/offers/${real.offer}/bid`, (price) => ({ for: beichen, price, wish: {} })],
    [`/markets/${market}/offers`, (quantity) => offering({ quantity })],
    [`/markets/${market}/offers`, (price) => offering({ price })],
    [`/markets/${market}/offers`, (price) => offering({ price, quantity: '9'.repeat(12) })],
    ...['buy', 'sell'].flatMap((side) => [
      [
        `/markets/${market}/orders`,
        (quantity: unknown) => ({ for: beichen, side, form: { series }, price: '1', quantity, until: null }),
      ] as const,
      [
        `/markets/${market}/orders`,
        (price: unknown) => ({ for: beichen, side, form: { series }, price, quantity: '1', until: null }),
      ] as const,
    ]),
  ]
  test('in the markets: refused in words, or taken; never a failure', async () => {
    for (const [path, body] of paths())
      for (const amount of amounts) {
        const { status, body: said } = await keyed(buyer, path, body(amount))
        expect([path, amount, status, status < 500 || said]).toEqual([path, amount, status, true])
      }
  }, 120_000)

  /** What is asked for by every operation, filled with anything. */
  const values = fc.oneof(
    fc.constantFrom<unknown>(...amounts),
    fc.constantFrom<unknown>(
      'P000021',
      'CCER-P000021-2023-00000001',
      `holding:${beichen.id}`,
      real.account,
      '2026-11-23',
      '9999-12-31',
      2023,
      true,
    ),
    fc.integer({ min: -5, max: 2000 }),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, 1e12, 1e12 + 1),
  )
  test.each(declaredLedgers.map((ledger) => [ledger.id, ledger] as const))(
    'in %s: every operation',
    async (id, ledger) => {
      const keeper = await window.as(office(ledger.keeper))
      for (const operation of ledger.operations) {
        const ids = [...operation.form.facts, ...operation.form.fields].map((each) => each.id)
        await fc.assert(
          fc.asyncProperty(
            fc.record(Object.fromEntries(ids.map((each) => [each, values])), { requiredKeys: [] }),
            fc.constantFrom(huace, beichen),
            async (form, holder) => {
              const by = operation.by === 'keeper' ? keeper : holder === huace ? seller : buyer
              const { status, body } = await keyed(by, `/ledgers/${id}/operations/${operation.id}`, { holder, form })
              expect([operation.id, status < 500 || body]).toEqual([operation.id, true])
            },
          ),
          { seed, numRuns: 20 },
        )
      }
      expect((await window.house.ledgers.audit(id)).differences).toEqual([])
    },
    120_000,
  )
})

describe('the same key', () => {
  test('for another request is refused; for the same it gets the first answer, and nothing moves twice', async () => {
    const key = freshKey()
    const path = `/ledgers/${ccer}/operations/transfer`
    const body = (tonnes: number) => ({ holder: huace, form: { to: `holding:${beichen.id}`, contract: 'k', tonnes } })
    const left = async () => (await window.house.ledgers.account(ccer, real.account as never))?.balance ?? 0n
    const before = await left()
    const all = await Promise.all([1, 2, 3].map(() => keyed(seller, path, body(7), key)))
    expect(new Set(all.map((each) => must(each).posting)).size).toBe(1)
    expect(before - (await left())).toBe(7n)
    expect((await keyed(seller, path, body(8), key)).kind).toBe('key-reused')
    expect(before - (await left())).toBe(7n)
    // A key is its owner's own.
    const back = { holder: beichen, form: { to: real.account, contract: 'k', tonnes: 7 } }
    expect((await keyed(buyer, path, back, key)).status).toBe(200)
    expect(await left()).toBe(before)
  })
})

test('who represents the holder no longer sees and does nothing of it', async () => {
  expect((await seller?.get(`/markets/${market}/trades/${real.trade}`))?.status).toBe(200)
  expect((await seller?.get(`/ledgers/${ccer}/accounts/${real.account}`))?.status).toBe(200)
  await window.house.store.query(`update representations set until_day = '2020-01-01' where person = 'practice-li'`)
  const li = await window.as('li')
  expect((await li.get(`/markets/${market}/trades/${real.trade}`)).status).toBe(404)
  expect((await li.get(`/ledgers/${ccer}/accounts/${real.account}`)).status).toBe(404)
  expect((await li.get('/notices')).body.notices).toEqual([])
  expect((await keyed(li, `/markets/${market}/offers/${real.offer}/withdraw`, { reason: '' })).status).toBe(403)
  const transfer = { holder: huace, form: { to: `holding:${beichen.id}`, contract: '1', tonnes: 1 } }
  expect((await keyed(li, `/ledgers/${ccer}/operations/transfer`, transfer)).status).toBe(403)
})

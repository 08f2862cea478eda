/** Told before it crosses: notices about accounts, trades and signals, written with what they tell of, once, and to nobody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plan } from '../../src/law/cite.ts'
import type { AccountId, Ledger } from '../../src/ledgers/ledger.ts'
import { type Ledgers, ledgersOn, ledgerTables } from '../../src/ledgers/ledgers.ts'
import { type Markets, marketsOn, marketTables } from '../../src/markets/markets.ts'
import type { Actor } from '../../src/people/actor.ts'
import { authorityId } from '../../src/people/authorities.ts'
import type { PersonId } from '../../src/people/ids.ts'
import { delegated, firm, inOffice, otherFirm, represents } from '../../src/people/people.examples.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { ok, text } from '../../src/text.ts'
import { day, legalZone } from '../../src/time/dates.ts'
import { workingDays } from '../../src/time/period.ts'
import { type Finding, watch } from '../../src/watches/watch.ts'
import { type Watches, watchesOn, watchTables } from '../../src/watches/watches.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { documentsOn, documentTables } from '../../src/window/documents.ts'
import { draftTables } from '../../src/window/drafts.ts'
import { type Notices, noticesOn, noticeTables } from '../../src/window/notices/notices.ts'
import { postOn } from '../../src/window/notices/post.ts'
import { webhookSender } from '../../src/window/notices/send-webhook.ts'
import { webhooksOn } from '../../src/window/notices/webhooks.ts'
import {
  moneyLedger,
  purseOf,
  settlementKinds,
  settlementOperations,
} from '../../src/zone/08-finance-services/settlement-money.ts'
import { ccer } from '../../src/zone/09-green/ccer.ts'
import { ccerAccounts, ccerLedger, openHolding } from '../../src/zone/09-green/ccer-accounts.ts'
import { marketById } from '../../src/zone/markets.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { places } from '../window/house.ts'
import { fresh, li, party, personNamed, secret, wang } from './house.ts'

/** A hundred of something: said at 80 and at 95. */
const hundred: Ledger = {
  id: 'test.hundred',
  name: text('一百', 'A hundred'),
  says: text('至多一百', 'a hundred at most'),
  measures: ['7.2'],
  keeper: authorityId('beijing/culture'),
  cites: [plan('7.2')],
  unit: { id: 'piece', name: text('件', 'pieces'), places: 0 },
  kinds: {
    used: { name: text('已用', 'used'), shows: 'used' },
    source: { name: text('来源', 'source'), shows: 'used', aside: true },
  },
  warnings: [80, 95].map((at) => ({
    kind: 'used',
    at,
    says: ({ balance }) => text(`已用 ${balance} 件，到 100 件为止`, `${balance} used, of 100`),
    cites: [plan('7.2')],
  })),
  operations: [
    {
      id: 'use',
      name: text('使用', 'use'),
      says: text('使用', 'use'),
      by: 'holder',
      cites: [plan('7.2')],
      form: { facts: [], fields: [{ id: 'amount', name: text('数量', 'amount'), kind: 'line', most: 40 }] },
      plan: async ({ values }, { holder }) => {
        const says = text('使用', 'use')
        const [used, source] = [`used:${holder.id}` as AccountId, 'source' as AccountId]
        const amount = BigInt(String(values.amount))
        const [from, to] = amount < 0n ? [used, source] : [source, used]
        return ok({
          steps: [
            { do: 'open', account: { id: source, kind: 'source', holder: null, floor: null, ceiling: null, says } },
            {
              do: 'open',
              account: { id: used, kind: 'used', holder, floor: 0n, ceiling: 100n, says: text('本年', 'this year') },
            },
            { do: 'transfer', from, to, amount: amount < 0n ? -amount : amount },
          ],
          says,
          about: {},
        })
      },
    },
  ],
}

const culture = authorityId('beijing/culture')
const reviewer = inOffice('reviewer', 'beijing/culture', 'reviewer')
const approver = inOffice('approver', 'beijing/culture', 'approver')
const clerk = inOffice('clerk', 'beijing/culture', 'clerk')
const overseer = inOffice('overseer', 'beijing/government', 'supervisor')
const elsewhere = inOffice('elsewhere', 'beijing/finance', 'approver')
const registry = inOffice('registry', 'mee', 'approver')

const findings: Finding[] = []
const found = watch({
  id: 'test.found',
  name: text('发现', 'Found'),
  says: text('发现', 'found'),
  measures: ['15.1'],
  cites: [plan('15.1')],
  threshold: { says: text('有', 'any'), cites: [plan('15.1')] },
  judges: [],
  told: [],
  steps: {
    judge: workingDays(2),
    assign: workingDays(1),
    handle: workingDays(5),
    check: workingDays(3),
    close: workingDays(2),
  },
  find: async () => findings,
})

interface House {
  readonly store: Store
  readonly notices: Notices
  readonly ledgers: Ledgers
  readonly markets: Markets
  readonly watches: Watches
  on(today: string): void
}

async function open(where: Where): Promise<House> {
  const store = await openStore(where, [
    ...caseTables,
    ...documentTables,
    ...draftTables,
    ...noticeTables,
    ...ledgerTables,
    ...marketTables,
    ...watchTables,
  ])
  let today = '2026-03-02'
  const now = () => day(today).toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()
  const send = webhookSender({ practice: true })
  const webhooks = webhooksOn(store, { secret, practice: true, send })
  const notices = noticesOn(store, { webhooks, mails: true })
  const money: Ledger = {
    ...hundred,
    id: moneyLedger,
    kinds: settlementKinds,
    warnings: [],
    operations: settlementOperations,
  }
  const ledgers = ledgersOn(
    store,
    new Map([hundred, money, ccer].map((each) => [each.id, each])),
    now,
    async () => null,
    notices.tell,
  )
  const markets = marketsOn({
    store,
    markets: marketById,
    ledgers,
    documents: documentsOn(store),
    nameOf: async ({ id }) => id,
    now,
    tell: notices.tell,
  })
  const watches = watchesOn(store, {
    watches: new Map([[found.id, found]]),
    procedures: new Map(),
    now,
    actor: async (person) => ({ person, represents: [], delegations: [], offices: [] }),
    tell: notices.tell,
  })
  await webhooks.add(party(firm), { url: 'http://localhost:1/', events: [] }, 'li' as PersonId)
  await webhooks.add(party(firm), { url: 'http://localhost:2/', events: ['trade-settled'] }, 'li' as PersonId)
  return {
    store,
    notices,
    ledgers,
    markets,
    watches,
    on: (date) => {
      today = date
    },
  }
}

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe.each(places(() => postgres))('%s', (_, where) => {
  let house: House
  beforeAll(async () => {
    house = await open(await where())
  })
  afterAll(() => house.store.close())

  const told = async (actor: Actor, of: string): Promise<readonly string[]> =>
    (await house.notices.list(actor, day('2026-03-02'), {})).notices
      .filter((each) => each.of === of)
      .map(({ event, level, title }) => `${event} ${level} ${title.en}`)
      .toReversed()
  const letters = async (): Promise<readonly string[]> => {
    const { rows } = await house.store.query('select kind, body from outbox order by id')
    return rows.map(({ kind, body }) => {
      const { party: to, webhook } = body as { readonly party?: string; readonly webhook?: string }
      return to === undefined ? `${kind} ${webhook === undefined ? '' : 'to a program'}` : `${kind} ${to}`
    })
  }
  const emptied = () => house.store.query('delete from outbox')
  const use = (amount: number, key = fresh(), holder = party(firm)) =>
    house.ledgers.give('li' as PersonId, hundred.id, 'use', holder, { amount: String(amount) }, key)

  const delegate = (procedures: readonly string[] | 'all'): Actor => ({
    person: 'zhao' as PersonId,
    represents: [],
    delegations: [delegated('zhao', { procedures } as Parameters<typeof delegated>[1])],
    offices: [],
  })

  describe('an account comes near its limit', () => {
    const near = (at: number) => `account-near-limit act ${at} % reached: A hundred (this year)`

    test.each([
      [79, 'below', [], []],
      [1, 'to 80: told, and one letter with it', [near(80)], ['mail', 'webhook']],
      [10, 'beyond 80: not again', [near(80)], []],
      [5, 'to 95', [near(80), near(95)], ['mail', 'webhook']],
      [-20, 'back to 75: nothing', [near(80), near(95)], []],
      [21, 'over both at once: the higher', [near(80), near(95), near(95)], ['mail', 'webhook']],
      [5, 'beyond the limit: refused, and nothing told', [near(80), near(95), near(95)], []],
    ] as const)('%i more, %s', async (amount, _, notices, kinds) => {
      await emptied()
      await use(amount)
      expect(await told(li, hundred.id)).toEqual(notices)
      expect((await letters()).map((each) => each.split(' ')[0])).toEqual(kinds)
    })

    test('given again with the same key, it is told once', async () => {
      const key = fresh()
      const holder = party(otherFirm)
      await Promise.all([use(90, key, holder), use(90, key, holder), use(90, key, holder)])
      await use(90, key, holder)
      expect(await told(wang, hundred.id)).toEqual([near(80)])
    })

    test('those who act for the holder read it, delegates where it was entrusted to them, and nobody else', async () => {
      expect((await told(delegate('all'), hundred.id)).length).toBe(3)
      expect((await told(delegate([hundred.id]), hundred.id)).length).toBe(3)
      expect(await told(delegate(['talent.work-and-residence']), hundred.id)).toEqual([])
      const former: Actor = { ...li, represents: [represents('li', firm, { until: day('2026-03-01') })] }
      for (const other of [former, clerk, approver, overseer]) expect(await told(other, hundred.id)).toEqual([])
    })

    test('it leads to the account, and says why', async () => {
      const [notice] = (await house.notices.list(li, day('2026-03-02'), {})).notices
      expect(notice).toMatchObject({
        about: 'account',
        page: `/ledgers/test.hundred/accounts/used%3A${firm}`,
        as: 'applicant',
      })
      expect(notice?.body.zh).toContain('已用 96 件，到 100 件为止')
      expect(notice?.body.zh).toMatch(/依据（《.+》.+）/)
    })

    test('posts that are grouped tell as well, and so does a program', async () => {
      await emptied()
      const says = text('使用', 'use')
      const account = 'used:grouped' as AccountId
      const steps = [
        { do: 'open', account: { id: account, kind: 'used', holder: party(firm), floor: 0n, ceiling: 100n, says } },
        { do: 'transfer', from: 'source' as AccountId, to: account, amount: 17n },
      ] as const
      const posting = { ledger: hundred.id, operation: 'use', on: day('2026-03-02'), steps, says, about: {} }
      const by = 'li' as PersonId
      await Promise.all(Array.from({ length: 5 }, () => house.ledgers.transfer(posting, by, { actor: by, ...fresh() })))
      const { rows } = await house.store.query(`select count(*)::int as n from notices where case_id = $1`, [account])
      expect(rows[0]?.n).toBe(1)
      const sent: unknown[] = []
      const post = postOn(
        house.store,
        { representatives: async () => [personNamed('li')] },
        {
          webhooks: webhooksOn(house.store, { secret, practice: true, send: webhookSender({ practice: true }) }),
          sendWebhook: async ({ body }) => {
            sent.push(body)
            return { ok: true, gone: false, says: '204' }
          },
          mailer: {
            async send(letter) {
              sent.push(letter.page)
              return { ok: true, never: false, says: 'sent' }
            },
            sendLink: async () => ({ ok: true, never: false, says: 'sent' }),
            close: () => undefined,
          },
          origin: 'https://window.example.cn',
        },
      )
      while ((await post.once()) > 0);
      const page = '/ledgers/test.hundred/accounts/used%3Agrouped'
      expect(sent).toHaveLength(2)
      expect(sent).toContain(page)
      expect(sent).toContainEqual(
        expect.objectContaining({
          type: 'account.near-limit',
          data: expect.objectContaining({
            record: { kind: 'account', of: hundred.id, id: account },
            href: `https://window.example.cn/api${page}`,
          }),
        }),
      )
    })
  })

  describe('a trade', () => {
    const [seller, buyer] = [party(firm), party(otherFirm)]
    const series = 'P000001-2023'
    const by = 'li' as PersonId
    const market = 'green.ccer-trading'
    const must = <T>(
      done: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
    ): T => {
      if (done.ok) return done.value
      throw new Error(JSON.stringify(done.error, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
    }
    const offer = async (given: object = {}) =>
      must(
        await house.markets.offer(
          by,
          market,
          {
            seller,
            way: 'listing',
            form: { series },
            price: 100n,
            quantity: 10n,
            until: day('2026-03-10'),
            to: null,
            document: null,
            ...given,
          },
          fresh(),
        ),
      ).offer
    const take = async (id: string, key = fresh()) =>
      must(await house.markets.take('wang' as PersonId, id, { buyer, quantity: 1n, wish: {} }, key)).trade
    const of = async (actor: Actor, trade: string) =>
      (await house.notices.list(actor, day('2026-03-02'), {})).notices
        .filter(({ number }) => number === trade)
        .map(({ event, level }) => `${event} ${level}`)
        .toReversed()

    beforeAll(async () => {
      const says = text('绿', 'green')
      const source = ccerAccounts.source(series)
      const opened = { id: source, kind: 'source', holder: null, floor: null, ceiling: 0n, says }
      const issue = {
        do: 'issue',
        series,
        first: 1n,
        last: 100n,
        from: source,
        to: ccerAccounts.holding(seller),
      } as const
      const steps = [
        openHolding(seller, says),
        openHolding(buyer, says),
        { do: 'open', account: opened } as const,
        issue,
      ]
      const posting = { ledger: ccerLedger, operation: 'issue', on: day('2026-03-02'), steps, says, about: {} }
      must(await house.ledgers.transfer(posting, by, { actor: by, ...fresh() }))
      for (const each of [seller, buyer])
        must(
          await house.ledgers.give(
            by,
            moneyLedger,
            'settlement-pay-in',
            each,
            { amount: '1000', bankReference: `r-${each.id}` },
            fresh(),
          ),
        )
    })

    test('a contract to confirm, then settled: each side once, though the command comes again', async () => {
      const key = fresh()
      const id = await offer()
      const trade = await take(id, key)
      expect(await take(id, key)).toBe(trade)
      expect([await of(li, trade), await of(wang, trade)]).toEqual([['trade-agreed info'], ['trade-agreed act']])
      const hash = (await house.markets.findTrade(trade))?.hash ?? ''
      await emptied()
      const again = fresh()
      for (const _ of [1, 2]) must(await house.markets.confirm('wang' as PersonId, trade, 'buyer', hash, again))
      expect(await of(li, trade)).toEqual(['trade-agreed info', 'trade-settled info'])
      expect(await of(wang, trade)).toEqual(['trade-agreed act', 'trade-settled info'])
      // A program that asked for this event alone is told as well.
      expect((await letters()).filter((each) => each.startsWith('webhook'))).toHaveLength(2)
      for (const other of [elsewhere, registry, overseer]) expect(await of(other, trade)).toEqual([])
    })

    test('cancelled, disputed twice, ended: both sides, and those who run the market', async () => {
      const cancelled = await take(await offer())
      must(await house.markets.cancel('wang' as PersonId, cancelled, 'buyer', '不买了', fresh()))
      for (const each of [li, wang]) expect((await of(each, cancelled)).at(-1)).toBe('trade-cancelled info')
      const trade = await take(await offer())
      for (const _ of ['first', 'again']) {
        must(await house.markets.dispute('wang' as PersonId, trade, 'buyer', '数量不符', fresh()))
        expect((await of(li, trade)).at(-1)).toBe('trade-disputed act')
        expect((await of(wang, trade)).at(-1)).toBe('trade-disputed info')
        must(await house.markets.endDispute('registry' as PersonId, trade, 'stands', '已核对', fresh()))
        expect((await of(wang, trade)).at(-1)).toBe('trade-dispute-ended info')
      }
      const { keeper: authority = culture } = marketById.get(market) ?? {}
      const keeper: Actor = { ...registry, offices: registry.offices.map((each) => ({ ...each, authority })) }
      expect(await of(keeper, trade)).toEqual(['trade-disputed act', 'trade-disputed act'])
    })

    test('an auction that was won, and lapsed when nobody confirmed', async () => {
      const id = await offer({ way: 'auction', until: day('2026-03-03') })
      must(await house.markets.bid('wang' as PersonId, id, { bidder: buyer, price: 500n, wish: {} }, fresh()))
      house.on('2026-03-04')
      await Promise.all([house.markets.lapse(10), house.markets.lapse(10)])
      const { rows } = await house.store.query('select id from market_trades where offer = $1', [id])
      const trade = String(rows[0]?.id)
      expect([await of(li, trade), await of(wang, trade)]).toEqual([['trade-agreed info'], ['trade-auction-won act']])
      house.on('2026-06-01')
      await Promise.all([house.markets.lapse(50), house.markets.lapse(50)])
      for (const each of [li, wang]) expect((await of(each, trade)).at(-1)).toBe('trade-lapsed late')
      house.on('2026-03-02')
    })
  })

  describe('an offer and an order', () => {
    const [seller, buyer] = [party(firm), party(otherFirm)]
    const zhao: Actor = { person: 'zhao' as PersonId, represents: [], delegations: [], offices: [] }
    const third = { kind: 'person', id: zhao.person } as const
    const by = 'li' as PersonId
    const done = async <T>(
      doing: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>,
    ): Promise<T> => {
      const result = await doing
      if (result.ok) return result.value
      throw new Error(JSON.stringify(result.error, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
    }
    const offered = async (market: string, given: object) =>
      (
        await done(
          house.markets.offer(
            by,
            market,
            {
              seller,
              way: 'listing',
              form: { series: 'P000001-2023' },
              price: 100n,
              quantity: 1n,
              until: null,
              to: null,
              document: null,
              ...given,
            },
            fresh(),
          ),
        )
      ).offer
    const carbon = (given: object) => offered('green.ccer-trading', given)
    const declared = () =>
      offered('ip.open-licence', {
        form: {
          patent: 'ZL202310000012.3',
          title: '一种数据脱敏方法',
          licenceUntil: '2030-12-31',
          evaluated: false,
          exclusive: false,
          suspended: false,
          annualFees: true,
          pledge: 'none',
        },
      })
    const of = async (actor: Actor, record: string) =>
      (await house.notices.list(actor, day('2026-03-02'), {})).notices
        .filter(({ number }) => number === record)
        .map(({ event, level, title }) => `${event} ${level} ${title.en.split(':')[0]}`)
        .toReversed()
    const patents = authorityId('cnipa')
    const keeper: Actor = {
      ...registry,
      offices: registry.offices.map((each) => ({ ...each, authority: patents, role: 'reviewer' })),
    }
    const move = (id: string, what: 'announce' | 'refuse' | 'withdraw', reason = '') =>
      done(house.markets.move(by, id, what, reason, fresh()))
    const until = async (today: string) => {
      house.on(today)
      await house.markets.lapse(50)
      house.on('2026-03-02')
    }

    test('a block is told to the one it is for; a listing to nobody, until it lapses', async () => {
      const block = await carbon({ way: 'block', to: buyer })
      expect([await of(wang, block), await of(li, block)]).toEqual([
        ['offer-made act A block deal is offered to you'],
        [],
      ])
      const listing = await carbon({ until: day('2026-03-03') })
      expect([await of(wang, listing), await of(li, listing)]).toEqual([[], []])
      await until('2026-03-04')
      expect(await of(li, listing)).toEqual(['offer-lapsed info Your offer has lapsed'])
    })

    test('in an auction: outbid by another, not by oneself; and who did not win', async () => {
      const id = await carbon({ way: 'auction', until: day('2026-03-03') })
      const bid = (bidder: typeof buyer | typeof third, price: bigint) =>
        done(house.markets.bid('any' as PersonId, id, { bidder, price, wish: {} }, fresh()))
      await bid(buyer, 100n)
      await bid(buyer, 110n)
      expect(await of(wang, id)).toEqual([])
      await bid(third, 110n)
      expect(await of(wang, id)).toEqual([])
      await bid(third, 120n)
      expect([await of(wang, id), await of(zhao, id)]).toEqual([['offer-outbid info You were outbid'], []])
      await until('2026-03-04')
      const lost = 'offer-lost info The auction is over, and you did not win'
      expect([await of(wang, id), await of(zhao, id), await of(li, id)]).toEqual([
        ['offer-outbid info You were outbid', lost],
        [],
        [],
      ])
    })

    test('nobody bid: its seller is told', async () => {
      const id = await carbon({ way: 'auction', until: day('2026-03-03') })
      await until('2026-03-04')
      expect(await of(li, id)).toEqual(['offer-lapsed info The auction is over, and nobody bid'])
    })

    test('what has to be announced waits for its keeper, and its owner hears what came of it', async () => {
      const id = await declared()
      expect([await of(keeper, id), await of(li, id)]).toEqual([['offer-made act An offer waits to be announced'], []])
      await move(id, 'announce')
      await move(id, 'withdraw', '已转让')
      expect((await of(keeper, id)).at(-1)).toBe('offer-withdrawn act A withdrawal waits to be announced')
      await move(id, 'announce')
      expect(await of(li, id)).toEqual([
        'offer-announced info Your offer was announced',
        'offer-announced info Your withdrawal was announced',
      ])
      const refused = await declared()
      await move(refused, 'refuse', '专利权已终止')
      expect(await of(li, refused)).toEqual(['offer-refused act Your offer was not announced'])
      const { notices } = await house.notices.list(li, day('2026-03-02'), {})
      expect(notices.find(({ event }) => event === 'offer-refused')?.body.en).toContain('专利权已终止')
    })

    test('an order that time ends, and one whose money was gone when it was met', async () => {
      const order = async (party: typeof buyer, side: 'buy' | 'sell', price: bigint, until: string | null = null) =>
        (
          await done(
            house.markets.order(
              by,
              'green.environmental-rights-price',
              {
                party,
                side,
                form: { series: 'P000001-2023' },
                price,
                quantity: 1n,
                until: until === null ? null : day(until),
              },
              fresh(),
            ),
          )
        ).order
      const lapsing = await order(buyer, 'buy', 10n, '2026-03-03')
      await until('2026-03-04')
      expect(await of(wang, lapsing)).toEqual(['order-lapsed info Your order has lapsed'])
      const account = await house.ledgers.account(moneyLedger, purseOf(buyer))
      const balance = account?.balance ?? 0n
      const spent = await order(buyer, 'buy', balance)
      const given = { amount: String(Number(balance) / 100), bankReference: 'out-1' }
      await done(house.ledgers.give(by, moneyLedger, 'settlement-pay-out', buyer, given, fresh()))
      const selling = await order(seller, 'sell', 20n)
      expect((await house.markets.findOrder(selling))?.state).toBe('standing')
      expect(await of(wang, spent)).toEqual(['order-cancelled info Your order was taken out of the book'])
      expect((await house.markets.findOrder(spent))?.reason?.en).toMatch(/[a-z]/)
    })
  })

  describe('a signal', () => {
    const seen = async (actor: Actor) => (await told(actor, found.id)).map((each) => each.split(' (')[0])
    test('is for those who take the next step, and late, for those who oversee them; nobody twice', async () => {
      findings.push({
        cause: 'one',
        severity: 'warning',
        authority: culture,
        says: text('一件事', 'one thing'),
        workings: [],
        party: party(firm),
      })
      for (const _ of [1, 2]) await house.watches.run({ again: true })
      const judge = 'signal-found act A signal to be judged: Found'
      for (const each of [reviewer, approver]) expect(await seen(each)).toEqual([judge])
      for (const each of [clerk, overseer, elsewhere, li]) expect(await seen(each)).toEqual([])
      // Who stands on the firm's side reads nothing of it.
      expect(await seen({ ...approver, represents: [represents('approver')] })).toEqual([])
      house.on('2026-03-09')
      await Promise.all([house.watches.run(), house.watches.run()])
      await house.watches.run({ again: true })
      const late = 'signal-late late A signal to be judged: Found'
      expect([await seen(approver), await seen(overseer), await seen(clerk)]).toEqual([[judge, late], [late], []])
      const { rows } = await house.store.query('select id, version from signals')
      const given = await house.watches.give(
        approver,
        String(rows[0]?.id),
        Number(rows[0]?.version),
        { command: 'judge', real: true, reasons: '属实' },
        fresh(),
      )
      expect(given.ok).toBe(true)
      expect((await seen(approver)).at(-1)).toBe('signal-judged act A signal to be assigned: Found')
      expect(await seen(reviewer)).toEqual([judge, late])
      findings.length = 0
    })
  })
})

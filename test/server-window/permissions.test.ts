/**
 * The table of permissions, walked over the real routes: every route that names a permission, asked by everybody that
 * there is to a case, must let in whom the table lets in and nobody else. A new route without a sample here fails.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Head, headOf, headOfRecord } from '../../src/people/actor.ts'
import { authorityId } from '../../src/people/authorities.ts'
import type { OrganisationId, PersonId } from '../../src/people/ids.ts'
import { settings } from '../../src/people/modes.ts'
import { type Permission, permissions, permit, permitWithout } from '../../src/people/permissions.ts'
import { practicePassword } from '../../src/people/practice.ts'
import { buildApp } from '../../src/server/app.ts'
import { type House, openHouse } from '../../src/server/house.ts'
import { legalDateAt } from '../../src/time/dates.ts'
import type { CaseId } from '../../src/window/ids.ts'

const matter = 'talent.work-and-residence'
const firm = { kind: 'organisation', id: 'practice-huace' as OrganisationId } as const

/** Everybody that there is to the case: its applicant, who acts for them, those who handle it, and those who do not. */
const people = {
  nobody: null,
  stranger: 'wang@beichen.example',
  applicant: 'li@huace.example',
  delegate: 'zhao@lawfirm.example',
  clerk: 'clerk.beijing-foreign-experts@window.example',
  reviewer: 'reviewer.beijing-foreign-experts@window.example',
  approver: 'approver.beijing-foreign-experts@window.example',
  'reviewer asked and giving a result': 'reviewer.beijing-exit-entry@window.example',
  'approver asked and giving a result': 'approver.beijing-exit-entry@window.example',
  'officer elsewhere': 'approver.nfra-beijing@window.example',
  'keeper of a register': 'reviewer.gacc@window.example',
  'keeper of a market': 'reviewer.cnipa@window.example',
  'who judges a signal': 'approver.beijing-copyright@window.example',
  supervisor: 'supervisor.beijing-government@window.example',
  auditor: 'auditor.beijing-government@window.example',
  operator: 'operator.beijing-government@window.example',
} as const
type Who = keyof typeof people

/** What a route is asked; `part` is what of the case it is about. */
interface Sample {
  readonly body?: object
  readonly query?: string
  readonly path?: Readonly<Record<string, string>>
  readonly part?: object
  /** Of a record that an authority keeps: whose it is. */
  readonly head?: Head
  /** Whether it may be done at all shows in the answer's rows: everybody signed in gets one of their own. */
  readonly own?: true
}

let house: House
let app: Awaited<ReturnType<typeof buildApp>>
const cookies = new Map<Who, string>()
let id: CaseId
let licence = ''
let document = ''
let signal = ''
let offer = ''
let declaration = ''
let order = ''
let trade = ''

const form = {
  organisationName: '华测数据（北京）有限公司',
  creditCode: '91110105MA01HC230A',
  organisationAddress: '北京市朝阳区建国路 93 号',
  contactName: '李敏',
  foreignerName: 'Alex Morgan',
  passportNumber: 'P1234567',
  nationality: '英国',
  enteredOn: '2026-11-20',
  position: '首席科学家',
  contractUntil: '2099-11-20',
  workPlace: 'beijing',
  talentCategory: 'A',
  documentHeld: 'visa',
  otherInCountryCase: true,
}

const plain = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
let keys = 0

async function ask(who: Who, method: string, url: string, body?: object | Buffer) {
  const cookie = cookies.get(who)
  const raw = Buffer.isBuffer(body)
  const reply = await app.inject({
    method: method as 'GET',
    url,
    headers: {
      'idempotency-key': `walk-${keys++}-key`,
      ...(cookie !== undefined && { cookie }),
      ...(body !== undefined && { 'content-type': raw ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body !== undefined && { payload: raw ? body : JSON.stringify(body) }),
  })
  return reply
}

async function must(who: Who, method: string, url: string, body?: object | Buffer) {
  const reply = await ask(who, method, url, body)
  if (reply.statusCode >= 300) throw new Error(`${who} ${method} ${url}: ${reply.statusCode} ${reply.payload}`)
  return reply.json()
}

const step = async (who: Who, command: string, body: object): Promise<void> => {
  const { version } = await must(who, 'GET', `/api/cases/${id}`)
  await must(who, 'POST', `/api/cases/${id}/${command}`, { version, ...body })
}

beforeAll(async () => {
  const started = settings({})
  if (!started.ok) throw new Error('practice needs no settings')
  house = await openHouse(started.value.settings, { memory: true })
  app = await buildApp({ house, perMinute: 1_000_000 })
  await app.ready()
  for (const [who, email] of Object.entries(people) as [Who, string | null][]) {
    if (email === null) continue
    const reply = await ask(who, 'POST', '/api/account/sign-in', { email, password: practicePassword })
    cookies.set(who, String(reply.headers['set-cookie']).split(';')[0] ?? '')
  }
  const today = legalDateAt(house.clock.now()).toString()
  await must('applicant', 'POST', `/api/organisations/${firm.id}/delegations`, {
    email: people.delegate,
    procedures: [matter],
    from: today,
  })
  document = (await must('applicant', 'POST', '/api/documents?name=passport.pdf', plain)).id
  const papers = ['passport', 'contract'].map((paper) => ({ paper, document }))
  id = (await must('applicant', 'POST', '/api/cases', { procedure: matter, for: firm, form, papers })).case
  await step('clerk', 'accept', {})
  await step('reviewer', 'give-opinion', { opinion: 'category', says: 'agrees', reasons: '属实' })
  await step('reviewer asked and giving a result', 'give-opinion', { opinion: 'stay', says: 'agrees', reasons: '合法' })
  const until = '2028-11-20'
  for (const [reviewer, approver, result] of [
    ['reviewer', 'approver', 'work-permit'],
    ['reviewer asked and giving a result', 'approver asked and giving a result', 'residence-permit'],
  ] as const) {
    await step(reviewer, 'propose', { result, outcome: 'granted', reasons: '符合条件' })
    await step(approver, 'decide', { result, outcome: 'granted', reasons: '准予', conditions: '', until })
  }
  licence = (await house.cases.find(id))?.results['residence-permit']?.licence?.id ?? ''
  await house.store.query(
    `insert into watch_reports (id, version, watch, at, by_person, party_kind, party, form)
     values ('R2026-0000-0000', 1, $1, now() - interval '2 days', 'somebody', 'organisation', 'elsewhere', $2)`,
    [demands, JSON.stringify({ demandedBy: '某局', demandedOn: '2026-01-01', demand: '要求提交源代码' })],
  )
  await house.watches.run({ watch: demands })
  signal = String((await house.store.query('select id from signals')).rows[0]?.id)
  const declared = async (patent: string, title: string): Promise<string> =>
    (
      await must('applicant', 'POST', `/api/markets/${licences}/offers`, {
        ...declaring,
        form: { ...patents, patent, title },
      })
    ).offer
  offer = await declared('ZL202310000012.3', '一种数据脱敏方法')
  declaration = await declared('ZL200410018477.9', '一种测量方法')
  await must('keeper of a market', 'POST', `/api/markets/${licences}/offers/${offer}/announce`, { reason: '' })
  const money = { amount: '1000', bankReference: 'B1' }
  const request = { key: 'walk-money', digest: 'money' }
  const keeper = 'somebody' as PersonId
  await house.ledgers.give(
    keeper,
    counted,
    'count',
    firm,
    { ...counting, people: 'somebody' },
    {
      key: 'walk-count',
      digest: 'count',
    },
  )
  account = (await house.ledgers.accounts(counted, { holder: firm, kind: 'ordinary', most: 1 }))[0]?.id ?? ''
  await house.ledgers.give(keeper, 'finance.fee-payments', 'settlement-pay-in', firm, money, request)
  order = (await must('applicant', 'POST', `/api/markets/${prices}/orders`, ordering)).order
  const buyer = { kind: 'organisation', id: 'practice-jingcai' as OrganisationId } as const
  const taking = { buyer, quantity: 1n, wish: { working: '自用' } }
  const taken = await house.markets.take(keeper, offer, taking, { key: 'walk-take', digest: 'take' })
  trade = taken.ok ? taken.value.trade : ''
}, 120_000)

afterAll(async () => {
  await app?.close()
  await house?.close()
})

/** A version of the case that is long past: who may is told that someone was first, and nothing changes. */
const version = 1
const reasons = '理由'
const of = (body: object, part: object = {}): Sample => ({ body: { version, ...body }, part })

const bans = {
  path: { id: 'health.bse-ban-countries' },
  head: headOfRecord('health.bse-ban-countries', authorityId('gacc')),
}

/** A step of measure 12.2 that is open; the first who may mark it reached does so, and the others are told. */
const board = {
  path: { id: '12.2', step: 'after-the-trial' },
  head: headOfRecord('programme.tasks', authorityId('beijing/government')),
}

const demands = 'ip.source-code-demands'

/** An open licence that the firm declared and the patent authority announced; one more that waits; a firm elsewhere takes one. */
const licences = 'ip.open-licence'
const prices = 'green.environmental-rights-price'
const patents = {
  licenceUntil: '2099-12-31',
  evaluated: false,
  exclusive: false,
  suspended: false,
  annualFees: true,
  pledge: 'none',
}
const declaring = { for: firm, way: 'listing', price: '100', quantity: '1' }
const ordering = { for: firm, side: 'buy', form: { series: 'P000012-2023' }, price: '1', quantity: '1' }
const traded = (body?: object): Sample => ({
  path: { id: licences, offer, trade },
  head: headOfRecord(licences, authorityId('cnipa'), firm),
  ...(body && { body }),
})
const selling = (body?: object): Sample => ({ ...traded(body), head: headOf(firm, licences) })
const kept = (body?: object): Sample => ({
  path: { id: licences, offer: declaration, trade },
  head: headOfRecord(licences, authorityId('cnipa')),
  ...(body && { body }),
})

/** A firm's report of the day before yesterday: the copyright administration has to judge it. */
const signalled = (body: object): Sample => ({
  path: { id: signal },
  body: { version, ...body },
  head: headOfRecord(demands, authorityId('beijing/copyright'), { ...firm, id: 'elsewhere' as OrganisationId }),
})
const reporting = { path: { id: demands, report: 'none' }, head: headOf(firm, demands) }

/** An account of the firm in a ledger that the cyberspace administration keeps. */
const counted = 'data.export-count'
const counting = {
  exportScenario: 'other',
  importantDataExported: 'none',
  criticalInfrastructureOperator: false,
  registeredIn: 'elsewhere',
  operatesInFreeTradeZone: false,
  dataField: 'other',
  positionOnDataList: 'scenario-not-named',
  kind: 'ordinary',
  recipient: 'Huace GmbH',
  purpose: 'HC-1',
}
let account = ''
const counts = (): Sample => ({
  path: { id: counted, account, operation: 'count' },
  head: headOfRecord(counted, authorityId('beijing/cyberspace'), firm),
})

const samples = (): Readonly<Record<string, Sample>> => ({
  'POST /api/cases/:id/correct': of({ form, papers: [] }),
  'POST /api/cases/:id/withdraw': of({ reasons }),
  'POST /api/cases/:id/claim': of({}),
  'POST /api/cases/:id/release': of({}),
  'POST /api/cases/:id/ask-correction': of({ items: [{ about: 'position', says: '请写明' }] }),
  'POST /api/cases/:id/accept': of({}),
  'POST /api/cases/:id/refuse-acceptance': of({ reasons }),
  'POST /api/cases/:id/ask-opinion': of({ opinion: 'stay', asks: '请核实' }),
  'POST /api/cases/:id/give-opinion': of({ opinion: 'stay', says: 'agrees', reasons }, { opinion: 'stay' }),
  'POST /api/cases/:id/suspend': of({ ground: 'expert-review', reasons, until: '2099-01-01' }),
  'POST /api/cases/:id/resume': of({ findings: '结论' }),
  'POST /api/cases/:id/extend': of({ term: 'joint-handling', reasons }),
  'POST /api/cases/:id/notify-delay': of({ term: 'joint-handling', reasons, until: '2099-01-01' }),
  'POST /api/cases/:id/publish-notice': of({}),
  'POST /api/cases/:id/object': of({ reasons }),
  'POST /api/cases/:id/propose': of(
    { result: 'residence-permit', outcome: 'granted', reasons },
    { result: 'residence-permit' },
  ),
  'POST /api/cases/:id/decide': of(
    { result: 'residence-permit', outcome: 'granted', reasons, conditions: '' },
    { result: 'residence-permit' },
  ),
  'POST /api/cases/:id/check-promise': of({ finding: 'kept', reasons }),
  'POST /api/cases/:id/cure': of({ says: '已整改' }),
  'POST /api/cases/:id/suspend-licence': of({ licence, reasons }, { licence }),
  'POST /api/cases/:id/reinstate-licence': of({ licence, reasons }, { licence }),
  'POST /api/cases/:id/revoke-licence': of({ licence, reasons }, { licence }),
  'GET /api/cases/:id': {},
  'GET /api/cases/:id/clock': {},
  'GET /api/cases/:id/trail': {},
  'GET /api/documents/:id': { path: { id: document } },
  'GET /api/licences/:id': { path: { id: licence }, part: { licence } },
  'GET /api/licences/:id/pdf': { path: { id: licence }, part: { licence } },
  'POST /api/licences/:id/present': { path: { id: licence }, body: { disclose: [] }, part: { licence } },

  'POST /api/cases': { body: { procedure: matter, for: firm, form, papers: [] } },
  'GET /api/matters/:id/prefill': { query: 'for=organisation:practice-huace' },
  'GET /api/drafts/:procedure': { query: 'for=organisation:practice-huace' },
  'PUT /api/drafts/:procedure': {
    query: 'for=organisation:practice-huace',
    body: { version: 99, form: {}, papers: [] },
  },
  'DELETE /api/drafts/:procedure': { query: 'for=organisation:practice-huace' },
  'PUT /api/organisations/:id': { path: { id: firm.id }, body: { address: '北京市朝阳区建国路 94 号' } },
  'POST /api/organisations/:id/delegations': {
    path: { id: firm.id },
    body: { email: 'nobody@example.com', procedures: 'all', from: '2026-01-01' },
  },
  'DELETE /api/organisations/:id/delegations/:delegation': { path: { id: firm.id, delegation: 'none' } },

  'POST /api/documents': { query: 'name=a.pdf', own: true },

  'GET /api/signals/:id': signalled({}),
  'POST /api/signals/:id/judge': signalled({ real: true, reasons }),
  'POST /api/signals/:id/assign': signalled({}),
  'POST /api/signals/:id/handle': signalled({ done: '已处置' }),
  'POST /api/signals/:id/check': signalled({ sound: true, finding: '属实' }),
  'POST /api/signals/:id/close': signalled({ finding: '已办结' }),
  'POST /api/watches/:id/reports': { ...reporting, body: { for: firm, form: {} } },
  'PUT /api/watches/:id/reports/:report': { ...reporting, body: { version, form: null } },

  'GET /api/markets/:id/waiting': kept(),
  'GET /api/markets/:id/trades/:trade': traded(),
  'GET /api/markets/:id/trades/:trade/text': traded(),
  'GET /api/markets/:id/trades/:trade/delivery': traded(),
  'POST /api/markets/:id/offers': selling({ ...declaring, form: {} }),
  'POST /api/markets/:id/offers/:offer/withdraw': {
    ...selling({ reason: '' }),
    path: { id: licences, offer: declaration },
  },
  'POST /api/markets/:id/offers/:offer/announce': kept({ reason: '' }),
  'POST /api/markets/:id/offers/:offer/refuse': kept({ reason: reasons }),
  'POST /api/markets/:id/offers/:offer/take': selling({ for: firm, quantity: '1', wish: { working: '自用' } }),
  'POST /api/markets/:id/offers/:offer/bid': selling({ for: firm, price: '1', wish: {} }),
  'POST /api/markets/:id/offers/:offer/close-auction': kept(),
  'POST /api/markets/:id/orders': { path: { id: prices }, head: headOf(firm, prices), body: ordering },
  'POST /api/markets/:id/orders/:order/cancel': { path: { id: prices, order }, head: headOf(firm, prices) },
  'POST /api/markets/:id/trades/:trade/confirm': selling({ hash: '0'.repeat(64) }),
  'POST /api/markets/:id/trades/:trade/cancel': selling({ reason: '' }),
  'POST /api/markets/:id/trades/:trade/dispute': selling({ reason: reasons }),
  'POST /api/markets/:id/trades/:trade/end-dispute': kept({ outcome: 'stands', reason: reasons }),

  'GET /api/board/:id': { path: { id: '12.2' } },
  'POST /api/board/:id/steps': { ...board, body: { name: '名称', source: '出处' } },
  'POST /api/board/:id/steps/:step/reached': { ...board, body: { on: '2026-09-23', source: '出处' } },
  'POST /api/board/:id/evidence': { ...board, body: { name: '名称', on: '2026-09-23', source: '出处' } },
  'GET /api/ledgers/:id/accounts/:account': counts(),
  'GET /api/ledgers/:id/accounts/:account/statement': counts(),
  'GET /api/ledgers/:id/accounts/:account/statement.csv': counts(),
  'POST /api/ledgers/:id/operations/:operation': { ...counts(), body: { holder: firm, form: {} } },
  'POST /api/registers/:id/entries': { ...bans, body: { values: {}, from: '2026-01-01' } },
  'POST /api/registers/:id/entries/:key/end': { ...bans, body: { on: '2026-01-01', why: reasons } },
  'POST /api/registers/:id/entries/:key/correct': { ...bans, body: { of: '2026-01-01', entry: null, why: reasons } },
})

/** Routes of the account itself: their bodies are wrong on purpose, since whoever may ask is told so. */
const wrong: Sample = { body: { nothing: 'of this' } }

const bodyless = new Set([
  'POST /api/account/second-factor/begin',
  'POST /api/account/passkeys/begin',
  'POST /api/account/passkeys/sign-in/begin',
])

interface Route {
  readonly method: string
  readonly url: string
  readonly permission: Permission
}

/** Every route of the interface, as its own document tells of it. */
const documented = () =>
  Object.entries(app.swagger().paths ?? {}).flatMap(([url, methods]) =>
    Object.entries(methods as Readonly<Record<string, { readonly 'x-permission'?: Permission }>>).map(
      ([method, { 'x-permission': permission }]) => ({
        method: method.toUpperCase(),
        url: url.replaceAll(/\{(\w+)\}/g, ':$1'),
        permission,
      }),
    ),
  )

const routes = (): readonly Route[] =>
  documented().flatMap(({ permission, ...rest }) => (permission === undefined ? [] : [{ ...rest, permission }]))

async function status(who: Who, { method, url }: Route): Promise<number | 'shared'> {
  const name = `${method} ${url}`
  const sample = samples()[name] ?? (method === 'GET' || bodyless.has(name) ? {} : wrong)
  const given: Readonly<Record<string, string>> = { id, procedure: matter, ...sample.path }
  const path = url.replaceAll(/:(\w+)/g, (_, key: string) => given[key] ?? 'none')
  // Whoever hands in the very same file has it already and may read it: each one's own.
  const body = sample.own ? Buffer.concat([plain, Buffer.from(`% ${who}\n`)]) : sample.body
  const reply = await ask(who, method, sample.query === undefined ? path : `${path}?${sample.query}`, body)
  expect(reply.statusCode, `${who} ${name}: ${reply.payload}`).toBeLessThan(500)
  return reply.statusCode === 403 && reply.json().type === '/api/problems#shared-account' ? 'shared' : reply.statusCode
}

async function permitted(who: Who, { method, url, permission }: Route): Promise<boolean> {
  const email = people[who]
  const found =
    email === null ? null : (await house.store.query('select id from persons where email = $1', [email])).rows[0]
  const actor = found ? await house.people.actor(found.id as PersonId) : null
  const today = legalDateAt(house.clock.now())
  const { about } = permissions[permission]
  if (about === 'party') {
    const { head = headOf(firm, matter) } = samples()[`${method} ${url}`] ?? {}
    return permit(actor, { command: permission }, head, today).ok
  }
  if (about === 'record') {
    const { head } = samples()[`${method} ${url}`] ?? {}
    return head !== undefined && permit(actor, { command: permission }, head, today).ok
  }
  if (about !== 'case') return permitWithout(actor, permission, today).ok
  const state = await house.cases.find(id)
  if (!state) throw new Error('the case is gone')
  const { part = {} } = samples()[`${method} ${url}`] ?? {}
  return permit(actor, { command: permission, ...part }, state, today).ok
}

const closed = new Set<number | 'shared'>([401, 403, 404])

/** Questions with facts in the body, answered and forgotten. */
const asks = new Set([
  '/api/check-up',
  '/api/decisions/:id/diagram',
  '/api/decisions/:id/evaluate',
  '/api/decisions/:id/next',
])

test('every route of the window names its permission', () => {
  expect(routes().length).toBeGreaterThan(60)
  // What is left is the law itself, the same for everybody; it puts nothing down anywhere.
  const open = documented().filter(({ permission }) => permission === undefined)
  expect(open.filter(({ method, url }) => method !== 'GET' && !asks.has(url))).toEqual([])
  expect(open.filter(({ url }) => /account|case|desk|draft|licen|organisation|notice|journal/.test(url))).toEqual([])
})

describe('everybody, at every route', () => {
  test.each(Object.keys(people) as Who[])(
    '%s',
    async (who) => {
      const amiss: string[] = []
      for (const route of routes()) {
        const { method, url, permission } = route
        // These end what the walk itself stands on.
        if (permission === 'sign-out' || url === '/api/account/erase') continue
        const name = `${method} ${url}`
        const { about } = permissions[permission]
        if ((about === 'case' || about === 'party' || about === 'record') && !(name in samples()))
          amiss.push(`${name}: has no sample`)
        const may = await permitted(who, route)
        const got = await status(who, route)
        // Of a thing that is one's own and not there, 404 says nothing about permission; nor does it of an objection
        // to what is not published: to a stranger there is no such case then.
        const nothing = got === 404 && (about !== 'case' || permission === 'object')
        if (may ? closed.has(got) && !nothing : !closed.has(got))
          amiss.push(`${name}: ${may ? 'may' : 'may not'}, got ${got}`)
      }
      expect(amiss).toEqual([])
    },
    60_000,
  )
})

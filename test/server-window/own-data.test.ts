/** One's own data, from end to end (个人信息保护法 45, 47): all of it to take away, and an account that ends when the law lets it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditCodeFrom } from '../../src/people/credit-code.ts'
import type { PersonId } from '../../src/people/ids.ts'
import { keepsOn } from '../../src/server/held.ts'
import { legalDateAt } from '../../src/time/dates.ts'
import { expert, openWindow, ownPassword, type Person, pdf, type Tried } from './house.ts'

const matter = 'talent.work-and-residence'
/** Of this matter; said on its guide. */
const kept = { years: 10 }

let window: Tried
let chen: Person
let id: PersonId
let firm: { kind: 'organisation'; id: string }
let filed: string
let licence: string
const document = { filed: '', loose: '' }

const today = () => legalDateAt(window.house.clock.now())

async function step(by: Person, command: string, fields: object = {}): Promise<void> {
  const { body } = await by.get(`/cases/${filed}`)
  const reply = await by.post(`/cases/${filed}/${command}`, { version: body.version, ...fields })
  if (reply.status !== 200) throw new Error(`${command}: ${JSON.stringify(reply.body)}`)
}

beforeAll(async () => {
  window = await openWindow()
  const own = await window.signedUp()
  id = own.id
  chen = own.person
  const entered = await chen.post('/organisations', {
    name: '晨星科技（北京）有限公司',
    creditCode: creditCodeFrom('91', '110105', 'MA09CX31'),
    address: '北京市朝阳区光华路 1 号',
  })
  firm = { kind: 'organisation', id: entered.body.organisation.id }
  const [passport, contract] = [
    await chen.upload('passport.pdf', pdf('passport')),
    await chen.upload('c.pdf', pdf('c')),
  ]
  document.filed = passport.body.id
  document.loose = (await chen.upload('not needed.pdf', pdf('loose'))).body.id
  const papers = [
    { paper: 'passport', document: passport.body.id },
    { paper: 'contract', document: contract.body.id },
  ]
  const form = { ...expert, organisationName: '晨星科技（北京）有限公司' }
  filed = (await chen.post('/cases', { procedure: matter, for: firm, form, papers })).body.case
  await chen.put(`/drafts/procurement.complaint?for=person:${id}`, { version: 0, form: {}, papers: [] })
  await chen.put(`/drafts/${matter}?for=organisation:${firm.id}`, { version: 0, form: {}, papers: [] })
  const clerk = await window.as('clerk.beijing-foreign-experts')
  // Read by an office, which is noted.
  await clerk.get(`/cases/${filed}`)
})
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

const erase = (password = ownPassword) => chen.post('/account/erase', { password })
const rows = async (sql: string, ...values: readonly unknown[]) => (await window.house.store.query(sql, values)).rows

describe('to take away', () => {
  test('every table that holds something of a person is named, with what is there', async () => {
    const { body, headers } = await chen.get('/account/export')
    expect(headers['content-disposition']).toContain('onewindow-my-data.json')
    const counted = Object.fromEntries(Object.entries(body).map(([table, held]) => [table, (held as unknown[]).length]))
    expect(counted).toEqual({
      persons: 1,
      passwords: 1,
      second_factors: 0,
      backup_codes: 1,
      passkeys: 0,
      sessions: 1,
      outside_identities: 0,
      representations: 1,
      delegations: 0,
      offices: 0,
      journal: 0,
      attempts: 0,
      cases: 1,
      licences: 0,
      drafts: 2,
      uploads: 3,
      ledger_accounts: 0,
      ledger_attempts: 0,
      ledger_postings: 0,
      market_bids: 0,
      market_offers: 0,
      market_orders: 0,
      market_trades: 0,
      watch_reports: 0,
      readings_of_mine: 0,
      readings_by_me: 0,
      notices: 0,
      webhooks: 0,
    })
    expect(body.cases[0]).toMatchObject({ id: filed, procedure: matter, form: { passportNumber: 'X1234567' } })
    expect(body.representations[0]).toMatchObject({ organisation: firm.id })
  })

  test('no table of the database with a column for a person is forgotten', async () => {
    const found =
      await rows(`select table_name, column_name from information_schema.columns where table_schema = 'public'
      and column_name in ('person', 'by_person', 'reader', 'applicant', 'filed_by', 'holder', 'addressee', 'owner', 'created_by')`)
    const tables = [...new Set(found.map((row) => String(row.table_name)))].sort()
    const { body } = await chen.get('/account/export')
    // What stands in none of its own: the case and its history hold it, or it says what was read and nothing else.
    const elsewhere: readonly string[] = ['desks', 'notice_reads', 'notice_marks', 'readings']
    expect(tables.filter((table) => !(table in body) && !elsewhere.includes(table))).toEqual([])
  })

  test('what opens the account is not in it', async () => {
    const { body } = await chen.get('/account/export')
    const said = JSON.stringify(body)
    expect(said).not.toMatch(/scrypt|"hash"|"token"|"sealed"|"secret"/)
  })

  test('nobody else’s is in it', async () => {
    const other = await window.signedUp()
    const { body } = await other.person.get('/account/export')
    expect(JSON.stringify(body)).not.toContain(filed)
    expect(body.cases).toEqual([])
  })
})

describe('the end of the account', () => {
  test('waits for an open case, and names it', async () => {
    const reply = await erase()
    expect(reply.kind).toBe('kept-by-law')
    expect(reply.body.text.en).toContain(`case ${filed} is still open`)
    expect((await chen.get('/account')).status).toBe(200)
  })

  test('and asks for the password before it says anything', async () => {
    expect((await erase('not this one')).kind).toBe('wrong-sign-in')
  })

  test('waits for the file of a case that is decided, and names the day', async () => {
    const clerk = await window.as('clerk.beijing-foreign-experts')
    const reviewer = await window.as('reviewer.beijing-foreign-experts')
    const approver = await window.as('approver.beijing-foreign-experts')
    const police = await window.as('reviewer.beijing-exit-entry')
    const chief = await window.as('approver.beijing-exit-entry')
    await step(clerk, 'accept')
    await step(reviewer, 'give-opinion', { opinion: 'category', says: 'agrees', reasons: '属实' })
    await step(police, 'give-opinion', { opinion: 'stay', says: 'agrees', reasons: '合法' })
    for (const [proposer, decider, result] of [
      [reviewer, approver, 'work-permit'],
      [police, chief, 'residence-permit'],
    ] as const) {
      await step(proposer, 'propose', { result, outcome: 'granted', reasons: '符合条件' })
      await step(decider, 'decide', {
        result,
        outcome: 'granted',
        reasons: '准予',
        conditions: '',
        until: '2028-11-10',
      })
    }
    licence = (await chen.get(`/cases/${filed}`)).body.results[0].licence.id
    const reply = await erase()
    expect(reply.kind).toBe('kept-by-law')
    expect(reply.body.text.zh).toContain(`${filed} 的档案依法保存至 ${today().add(kept)}`)
  })

  test('on the last day of that term still; on the day after it, it is erased', async () => {
    const { house } = window
    const last = today().add(kept)
    const on = (day: Temporal.PlainDate) =>
      house.people.own.erase(
        id,
        day,
        keepsOn(house.store, house.procedures, () => day),
      )
    const early = await on(last)
    expect(early.ok ? null : early.error.code).toBe('kept-by-law')
    expect(await on(last.add({ days: 1 }))).toMatchObject({ ok: true })
    await house.forget(id)
    expect((await chen.get('/account')).status).toBe(401)
    expect(await rows('select name, email, phone from persons where id = $1', id)).toEqual([
      { name: '已注销 · erased', email: null, phone: null },
    ])
  })

  test('drafts of their own and files that went with no application are gone', async () => {
    expect(await rows("select 1 from drafts where applicant_kind = 'person' and applicant = $1", id)).toEqual([])
    expect(await rows('select 1 from documents where id = $1', document.loose)).toEqual([])
    expect(await rows('select 1 from uploads where document = $1', document.loose)).toEqual([])
  })

  test('the organisation’s own draft, the file and its papers stay', async () => {
    expect(await rows('select 1 from drafts where applicant = $1', firm.id)).toHaveLength(1)
    expect(await rows('select 1 from documents where id = $1', document.filed)).toHaveLength(1)
    const clerk = await window.as('clerk.beijing-foreign-experts')
    expect((await clerk.get(`/cases/${filed}`)).status).toBe(200)
    expect((await clerk.get(`/documents/${document.filed}`)).status).toBe(200)
  })

  test('the licence stays what it was', async () => {
    const nobody = await window.as()
    const { status, body } = await nobody.get(`/verify/${licence}`)
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining('valid')])
  })

  test('the journal is whole, and names nobody', async () => {
    const { store } = window.house
    expect((await store.verifyJournal()).faults).toEqual([])
    const events = await rows(
      'select stream, type, body from events where stream = $1 or actor = $2',
      `person:${id}`,
      id,
    )
    expect(events.map(({ type }) => type)).toContain('person-erased')
    const ofPeople = events.filter(({ stream }) => !String(stream).startsWith('case:'))
    expect(JSON.stringify(ofPeople)).not.toContain('陈静')
  })
})

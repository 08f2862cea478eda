/** Notices, kept in both databases: written with the case, read by whom they are for, and by nobody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/people/actor.ts'
import { delegated, firm, inOffice, otherFirm, represents } from '../../src/people/people.examples.ts'
import { day } from '../../src/time/dates.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { places } from '../window/house.ts'
import {
  approver,
  clerk,
  li,
  overseer,
  party,
  record,
  reviewer,
  type SmallHouse,
  smallHouse,
  venue,
  wang,
} from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe.each(places(() => postgres))('notices %s', (_, where) => {
  let house: SmallHouse
  beforeAll(async () => {
    house = await smallHouse(await where())
  })
  afterAll(() => house.store.close())

  const today = () => day(house.today)
  const events = async (actor: Actor, of?: string) =>
    (await house.notices.list(actor, today(), of === undefined ? {} : { case: of })).notices.map(
      ({ event, as }) => `${as} ${event}`,
    )

  test('an application: the applicant has the receipt, the desk has the case, nobody else has anything', async () => {
    const id = await house.file()
    expect(await events(li, id)).toEqual(['applicant submitted'])
    for (const officer of [clerk, reviewer, approver])
      expect(await events(officer, id)).toEqual(['authority submitted'])
    for (const other of [
      wang,
      overseer,
      inOffice('x', 'beijing/finance', 'clerk'),
      inOffice('y', 'beijing/culture', 'auditor'),
    ])
      expect(await events(other, id)).toEqual([])
  })

  test('one row and one letter more for each who is told: two rows, one letter', async () => {
    const before = await house.waiting()
    const id = await house.file()
    const { rows } = await house.store.query('select count(*) as n from notices where case_id = $1', [id])
    expect(Number(rows[0]?.n)).toBe(2)
    expect((await house.waiting()) - before).toBe(1)
    // A filing tells four things at once, in one letter.
    await house.file(li, record.id)
    expect((await house.waiting()) - before).toBe(2)
  })

  test('a proposal waits for those who decide; a term that is over is told to those who oversee', async () => {
    const id = await house.file()
    await house.give(clerk, id, { command: 'accept' })
    await house.give(reviewer, id, { command: 'propose', result: 'permit', outcome: 'granted', reasons: '符合' })
    expect(await events(approver, id)).toContain('authority proposed')
    expect(await events(clerk, id)).not.toContain('authority proposed')
    house.today = '2026-04-20'
    while ((await house.cases.sweep(100)) > 0);
    expect(await events(overseer, id)).toEqual(['authority term-passed'])
    expect(await events(clerk, id)).toContain('authority term-passed')
    expect(await events(li, id)).toContain('applicant term-passed')
    house.today = '2026-03-02'
  })

  test('a delegate reads of the matters that were entrusted, on the days that they were', async () => {
    const id = await house.file()
    const zhao = (given: Parameters<typeof delegated>[1]): Actor => ({
      person: 'zhao' as Actor['person'],
      represents: [],
      delegations: [delegated('zhao', given)],
      offices: [],
    })
    expect(await events(zhao({}), id)).toEqual(['applicant submitted'])
    expect(await events(zhao({ procedures: [venue.id] }), id)).toEqual(['applicant submitted'])
    expect(await events(zhao({ procedures: [record.id] }), id)).toEqual([])
    expect(await events(zhao({ revoked: day('2026-03-02') }), id)).toEqual([])
    expect(await events(zhao({ until: day('2026-03-01') }), id)).toEqual([])
  })

  test('who stands on the applicant’s side reads nothing at the desk, and has read nothing twice', async () => {
    const id = await house.file()
    const both: Actor = { ...clerk, represents: [represents('clerk')], delegations: [delegated('clerk')] }
    expect(await events(both, id)).toEqual(['applicant submitted'])
    const former: Actor = { ...clerk, represents: [represents('clerk', firm, { until: day('2025-01-01') })] }
    expect(await events(former, id)).toEqual([])
  })

  test('page by page, each once, the latest first', async () => {
    const filed: string[] = []
    for (let n = 0; n < 7; n++) filed.push(await house.file(wang, venue.id, otherFirm))
    const found: string[] = []
    let after: string | null = null
    do {
      const page = await house.notices.list(wang, today(), { after, most: 3 })
      found.push(...page.notices.map((each) => each.number))
      after = page.next
    } while (after !== null)
    expect(found).toEqual(filed.toReversed())
  })

  test('read is read for one person alone; one by one, or all up to one', async () => {
    const other: Actor = { ...wang, person: 'wu' as Actor['person'], represents: [represents('wu', otherFirm)] }
    const list = await house.notices.list(wang, today(), {})
    const unread = async (actor: Actor) => (await house.notices.count(actor, today())).unread
    expect([await unread(wang), await unread(other)]).toEqual([7, 7])
    const [first, second, third] = list.notices
    await house.notices.read(wang, today(), { ids: [first?.id ?? '', first?.id ?? '', 'no such notice'] })
    expect([await unread(wang), await unread(other)]).toEqual([6, 7])
    await house.notices.read(wang, today(), { until: third?.id ?? '' })
    expect([await unread(wang), await unread(other)]).toEqual([1, 7])
    expect((await house.notices.list(wang, today(), { unread: true })).notices.map(({ id }) => id)).toEqual([
      second?.id,
    ])
    // Written long ago: the mark alone keeps it, and no rows.
    await house.store.query("update notices set written = now() - interval '1 day'")
    await house.notices.read(wang, today(), { until: first?.id ?? '' })
    expect(await unread(wang)).toBe(0)
    const { rows } = await house.store.query("select count(*) as n from notice_reads where person = 'wang'")
    expect(Number(rows[0]?.n)).toBe(0)
  })

  test('nobody marks as read what another is told', async () => {
    const id = await house.file()
    const [notice] = (await house.notices.list(li, today(), { case: id })).notices
    await house.notices.read(wang, today(), { ids: [notice?.id ?? ''] })
    const { rows } = await house.store.query(
      'select count(*) as n from notice_reads r join notices n on n.seq = r.notice where n.id = $1',
      [notice?.id],
    )
    expect(Number(rows[0]?.n)).toBe(0)
  })

  test('without a mail server no letter is written', async () => {
    const silent = await smallHouse({ memory: true }, false)
    await silent.file()
    expect(await silent.waiting()).toBe(0)
    await silent.store.close()
  })

  test('webhooks: so many for a party; the secret is kept sealed; another process hears of them', async () => {
    const made = await house.webhooks.add(
      party(firm),
      { url: 'https://hook.example.cn/a', events: ['decided'] },
      li.person,
    )
    if (!made.ok) throw new Error(made.error.text.en)
    expect(made.value.secret).toMatch(/^whsec_[\w+/]{42,}=*$/)
    const { rows } = await house.store.query('select secret from webhooks where id = $1', [made.value.webhook.id])
    expect(Buffer.from(rows[0]?.secret as Uint8Array).includes(made.value.secret)).toBe(false)
    expect((await house.webhooks.secretOf(made.value.webhook.id))?.secret).toBe(made.value.secret)
    const more = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        house.webhooks.add(party(firm), { url: `https://hook.example.cn/${n}`, events: [] }, li.person),
      ),
    )
    expect(more.filter(({ ok }) => ok)).toHaveLength(4)
    expect(more.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'too-many' } })
    // Only of the events that were asked for: the receipt goes to four of the five.
    const before = await house.waiting()
    await house.file()
    expect((await house.waiting()) - before).toBe(5)
    for (const { id } of await house.webhooks.of(party(firm))) await house.webhooks.remove(id)
    await house.file()
    expect((await house.waiting()) - before).toBe(6)
  })

  test('an erased account leaves nothing behind', async () => {
    await house.notices.forget(li.person)
    expect((await house.notices.held(li.person)).notices).toEqual([])
  })
})

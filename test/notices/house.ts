/** A small house for the tests: two firms, an authority, and cases of one matter. */
import type { Actor } from '../../src/people/actor.ts'
import { authorityId } from '../../src/people/authorities.ts'
import type { OrganisationId, PersonId } from '../../src/people/ids.ts'
import { firm, inOffice, otherFirm, person, represents } from '../../src/people/people.examples.ts'
import type { Party, Person } from '../../src/people/persons.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { day, legalZone } from '../../src/time/dates.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { type Cases, casesOn } from '../../src/window/cases.ts'
import type { CaseId } from '../../src/window/ids.ts'
import { type Notices, noticesOn, noticeTables } from '../../src/window/notices/notices.ts'
import { type SendWebhook, webhookSender } from '../../src/window/notices/send-webhook.ts'
import { type Webhooks, webhooksOn } from '../../src/window/notices/webhooks.ts'
import { procedure } from '../../src/window/publish.ts'
import { approval, filing } from '../../src/window/story.ts'

const culture = { authority: authorityId('beijing/culture') }
const of = (declared: typeof approval) =>
  procedure({ ...declared, opinions: [], lead: culture, results: [{ ...declared.results[0], by: culture }] })
export const venue = of(approval)
export const record = of(filing)

export const party = (id: OrganisationId): Party => ({ kind: 'organisation', id })
export const li: Actor = { person: person('li'), represents: [represents('li')], delegations: [], offices: [] }
export const wang: Actor = {
  person: person('wang'),
  represents: [represents('wang', otherFirm)],
  delegations: [],
  offices: [],
}
export const clerk = inOffice('clerk', 'beijing/culture', 'clerk')
export const reviewer = inOffice('reviewer', 'beijing/culture', 'reviewer')
export const approver = inOffice('approver', 'beijing/culture', 'approver')
export const overseer = inOffice('overseer', 'beijing/government', 'supervisor')

export const personNamed = (id: string): Person => ({
  id: id as PersonId,
  name: id,
  email: `${id}@example.cn`,
  phone: null,
  identity: null,
})

export const secret = 'a secret of this installation, long enough'

export interface SmallHouse {
  readonly store: Store
  readonly cases: Cases
  readonly notices: Notices
  readonly webhooks: Webhooks
  readonly send: SendWebhook
  today: string
  file(by?: Actor, of?: string, owner?: OrganisationId): Promise<CaseId>
  give(by: Actor, id: CaseId, command: Parameters<Cases['give']>[3]): Promise<void>
  waiting(): Promise<number>
}

let keys = 0
export const fresh = () => ({ key: `key-${++keys}`, digest: 'digest' })

export async function smallHouse(where: Where, mails = true): Promise<SmallHouse> {
  const store = await openStore(where, [...caseTables, ...noticeTables])
  const send = webhookSender({ practice: true })
  const webhooks = webhooksOn(store, { secret, practice: true, send })
  const notices = noticesOn(store, { webhooks, mails })
  const now = () => day(house.today).toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()
  const cases = casesOn(store, new Map([venue, record].map((each) => [each.id, each])), now, [notices.projection])
  const house: SmallHouse = {
    store,
    cases,
    notices,
    webhooks,
    send,
    today: '2026-03-02',
    async file(by = li, of = venue.id, owner = firm) {
      const filed = await cases.submit(
        by,
        {
          procedure: of,
          applicant: party(owner),
          form: { address: '朝阳区建国路 1 号', expiry: '2027-03-02' },
          papers: [{ paper: 'plan', document: 'a'.repeat(64) as never, name: '方案.pdf' }],
          promised: false,
          knowing: false,
        },
        fresh(),
      )
      if (!filed.ok) throw new Error(`${filed.error.text.en} ${JSON.stringify(filed.error.wrong)}`)
      return filed.value.case
    },
    async give(by, id, command) {
      const state = await cases.find(id)
      const done = await cases.give(by, id, state?.version ?? 0, command, fresh())
      if (!done.ok) throw new Error(done.error.text.en)
    },
    async waiting() {
      const { rows } = await store.query('select count(*) as n from outbox')
      return Number(rows[0]?.n)
    },
  }
  return house
}

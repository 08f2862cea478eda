/** Routes: where the programs of a person, or of an organisation that they represent, are told of what happens. */
import { isOn, isSameParty, type Party } from '../people/persons.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Webhooks as Kept, Webhook } from '../window/notices/webhooks.ts'
import { type App, keepNothing } from './kind.ts'
import { Nothing, TestBody, WebhookAdded, WebhookBody, WebhookId, Webhooks, WebhookView } from './notices-shapes.ts'
import { partyOf } from './parties.ts'
import { atKeyboard } from './people-problems.ts'
import { refusal, refuseFor } from './problems.ts'
import { replies } from './requests.ts'

const tags = ['notices']
const permission = 'manage-webhooks'

export interface WebhooksHouse {
  readonly webhooks: Kept
  /** Whether a mail server is set. */
  readonly mails: boolean
}

type SignedIn = ReturnType<typeof atKeyboard>

/** Oneself, and those whom one represents: a delegate acts in matters and does not decide where a firm is told of them. */
const ownersOf = ({ actor: { person, represents } }: SignedIn, today: LegalDate): readonly Party[] => [
  { kind: 'person', id: person },
  ...represents
    .filter((each) => isOn(each, today))
    .map(({ organisation }): Party => ({ kind: 'organisation', id: organisation })),
]

export function webhookRoutes(app: App, { webhooks, mails }: WebhooksHouse): void {
  async function own(signedIn: SignedIn, id: string, today: LegalDate): Promise<Webhook> {
    const found = await webhooks.find(id)
    if (found && ownersOf(signedIn, today).some((owner) => isSameParty(owner, found.owner))) return found
    throw refusal('unknown-item', { zh: '没有这个回调地址', en: 'there is no such webhook' })
  }

  app.get(
    '/webhooks',
    {
      config: { permission },
      schema: { tags, summary: 'Where my programs are told, and whether mail goes out', response: replies(Webhooks) },
    },
    async (request, reply) => {
      const owners = ownersOf(atKeyboard(request), request.today)
      keepNothing(reply)
      return { webhooks: (await Promise.all(owners.map((owner) => webhooks.of(owner)))).flat(), mail: mails }
    },
  )

  app.post(
    '/webhooks',
    {
      config: { permission },
      schema: { tags, summary: 'Have a program told', body: WebhookBody, response: replies(WebhookAdded) },
    },
    async (request, reply) => {
      const signedIn = atKeyboard(request)
      const { owner, url, events = [] } = request.body
      const party = partyOf(owner)
      if (!ownersOf(signedIn, request.today).some((each) => isSameParty(each, party)))
        throw refusal('not-permitted', {
          zh: '只能为本人或者本人代表的单位设置',
          en: 'only for yourself, or an organisation that you represent',
        })
      const added = await webhooks.add(party, { url, events }, signedIn.actor.person)
      if (!added.ok) {
        const { code, text } = added.error
        throw refuseFor('bad-request', [{ code, at: code === 'bad-address' ? '/url' : '', text }])
      }
      keepNothing(reply)
      return added.value
    },
  )

  app.delete(
    '/webhooks/:id',
    {
      config: { permission },
      schema: { tags, summary: 'Tell it no more', params: WebhookId, response: replies(Nothing) },
    },
    async (request, reply) => {
      const { id } = await own(atKeyboard(request), request.params.id, request.today)
      await webhooks.remove(id)
      keepNothing(reply)
      return {}
    },
  )

  app.post(
    '/webhooks/:id/test',
    {
      config: { permission },
      schema: {
        tags,
        summary: 'Send it a test now; one that arrives turns it on again',
        params: WebhookId,
        body: TestBody,
        response: replies(WebhookView),
      },
    },
    async (request, reply) => {
      const found = await own(atKeyboard(request), request.params.id, request.today)
      keepNothing(reply)
      return (await webhooks.test(found.id)) ?? found
    },
  )
}

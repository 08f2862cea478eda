/** Webhooks of a party: where its programs are told. The secret is shown once and kept sealed. */
import type { PersonId } from '../../people/ids.ts'
import type { Party } from '../../people/persons.ts'
import { newId, vaultOf } from '../../people/secrets.ts'
import type { Row } from '../../store/driver.ts'
import type { Store } from '../../store/store.ts'
import { asBytes, asInstant, asText, asTextOrNull } from '../../store/values.ts'
import { fail, ok, type Result, type Text } from '../../text.ts'
import type { CaseEvent } from '../events.ts'
import { readAddress } from './address.ts'
import type { RecordEvent } from './records.ts'
import { messageId, newSecret, type SendWebhook } from './send-webhook.ts'

export interface Webhook {
  readonly id: string
  readonly owner: Party
  readonly url: string
  /** Events that it is told of; none named: all. */
  readonly events: readonly string[]
  readonly created: string
  /** Since when nothing is sent to it any more, because nothing arrived. */
  readonly disabled: string | null
  readonly last: { readonly at: string; readonly ok: boolean; readonly says: string } | null
}

export interface WebhookProblem {
  readonly code: 'bad-address' | 'too-many' | 'unknown-webhook'
  readonly text: Text
}

export interface Webhooks {
  of(owner: Party): Promise<readonly Webhook[]>
  find(id: string): Promise<Webhook | null>
  add(
    owner: Party,
    given: { readonly url: string; readonly events: readonly (CaseEvent['type'] | RecordEvent)[] },
    by: PersonId,
  ): Promise<Result<{ readonly webhook: Webhook; readonly secret: string }, WebhookProblem>>
  remove(id: string): Promise<void>
  /** Sends one message now; where it arrives, a webhook that was disabled is told again. */
  test(id: string): Promise<Webhook | null>
  secretOf(id: string): Promise<{ readonly webhook: Webhook; readonly secret: string } | null>
  /** Those to tell of a party's events: known without asking, but for once in five seconds. `on`: within a transaction, its handle. */
  toTell(
    owner: Party,
    on?: Pick<Store, 'query'>,
  ): Promise<readonly Pick<Webhook, 'id' | 'events'>[]> | readonly Pick<Webhook, 'id' | 'events'>[]
}

export const mostOfParty = 5
/** What another process has added is told from then on at the latest. */
const rememberedFor = 5_000

const columns = 'id, owner_kind, owner, url, events, created, disabled, last_at, last_ok, last_says'

export interface WebhookSettings {
  readonly secret: string
  readonly practice: boolean
  readonly send: SendWebhook
  readonly now?: () => Temporal.Instant
}

export function webhooksOn(
  store: Store,
  { secret, practice, send, now = () => Temporal.Now.instant() }: WebhookSettings,
): Webhooks {
  const vault = vaultOf(secret)
  type Known = ReadonlyMap<string, readonly Pick<Webhook, 'id' | 'events'>[]>
  let known: { readonly until: number; readonly map: Known } | null = null
  let asking: Promise<Known> | null = null

  async function look(on: Pick<Store, 'query'>): Promise<Known> {
    const { rows } = await on.query(
      'select id, owner_kind, owner, events from webhooks where disabled is null order by id',
    )
    const map = Map.groupBy(
      rows.map((row) => ({
        key: `${row.owner_kind}:${row.owner}`,
        id: asText(row.id),
        events: row.events as string[],
      })),
      ({ key }) => key,
    )
    known = { until: performance.now() + rememberedFor, map }
    return map
  }
  const secretOf: Webhooks['secretOf'] = async (id) => {
    const { rows } = await store.query(`select ${columns}, secret from webhooks where id = $1`, [id])
    const row = rows[0]
    return row ? { webhook: webhookFrom(row), secret: vault.open(asBytes(row.secret), id) } : null
  }
  const find: Webhooks['find'] = async (id) => {
    const { rows } = await store.query(`select ${columns} from webhooks where id = $1`, [id])
    return rows[0] ? webhookFrom(rows[0]) : null
  }

  return {
    find,
    secretOf,
    toTell({ kind, id }, on) {
      const key = `${kind}:${id}`
      if (known && known.until > performance.now()) return known.map.get(key) ?? []
      // Who holds a transaction waits for nobody who may be waiting for it.
      if (on) return look(on).then((map) => map.get(key) ?? [])
      asking ??= look(store).finally(() => {
        asking = null
      })
      return asking.then((map) => map.get(key) ?? [])
    },
    async of({ kind, id }) {
      const { rows } = await store.query(
        `select ${columns} from webhooks where owner_kind = $1 and owner = $2 order by created, id`,
        [kind, id],
      )
      return rows.map(webhookFrom)
    },
    async add(owner, { url, events }, by) {
      const read = readAddress(url, practice)
      if (!read.ok) return problem('bad-address', read.error)
      const made = { id: newId(), secret: newSecret() }
      // One after the other: two at once cannot both be the last that there is room for.
      const added = await store.transact(async ({ query }) => {
        await query('select pg_advisory_xact_lock(hashtext($1))', [`webhooks ${owner.kind}:${owner.id}`])
        const { rows } = await query(
          `insert into webhooks (id, owner_kind, owner, url, secret, events, created, created_by)
           select $1, $2, $3, $4, $5, $6::text[], $7, $8
           where (select count(*) from webhooks where owner_kind = $2 and owner = $3) < ${mostOfParty}
           returning ${columns}`,
          [
            made.id,
            owner.kind,
            owner.id,
            read.value.href,
            vault.seal(made.secret, made.id),
            [...new Set(events)],
            now().toString(),
            by,
          ],
        )
        return rows[0]
      })
      known = null
      if (!added)
        return problem('too-many', {
          zh: `至多设置 ${mostOfParty} 个，请先删除一个`,
          en: `there can be ${mostOfParty} at most; remove one first`,
        })
      return ok({ webhook: webhookFrom(added), secret: made.secret })
    },
    async remove(id) {
      await store.query('delete from webhooks where id = $1', [id])
      known = null
    },
    async test(id) {
      const found = await secretOf(id)
      if (!found) return null
      const at = now()
      const body = { type: 'webhook.test', timestamp: at.toString(), data: { webhook: id } }
      const { webhook, secret: key } = found
      const sent = await send({ url: webhook.url, secret: key, id: messageId(`test#${at}`, id), body }, at)
      await store.query(resultOf(sent.ok), [id, at.toString(), sent.ok, sent.says])
      known = null
      return find(id)
    },
  }
}

/** What became of the last message; one that arrived makes good what was before. */
export const resultOf = (arrived: boolean): string =>
  `update webhooks set last_at = $2, last_ok = $3, last_says = $4${arrived ? ', failures = 0, disabled = null' : ''} where id = $1`

export const webhookFrom = (row: Row): Webhook => ({
  id: asText(row.id),
  owner: { kind: asText(row.owner_kind), id: asText(row.owner) } as Party,
  url: asText(row.url),
  events: row.events as string[],
  created: asInstant(row.created).toString(),
  disabled: row.disabled === null ? null : asInstant(row.disabled).toString(),
  last:
    row.last_at === null
      ? null
      : { at: asInstant(row.last_at).toString(), ok: row.last_ok === true, says: asTextOrNull(row.last_says) ?? '' },
})

const problem = (code: WebhookProblem['code'], text: Text): { readonly ok: false; readonly error: WebhookProblem } =>
  fail({ code, text })

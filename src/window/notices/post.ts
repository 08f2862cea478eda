/**
 * The post: takes what lies in the outbox, sends it, marks it. Whoever takes a letter has it alone for longer than sending
 * lasts. A worker that dies between sending and marking leaves a letter that is sent again under the same id.
 */
import { type Links, linkMessage } from '../../people/links.ts'
import type { Party, Person } from '../../people/persons.ts'
import type { Json } from '../../store/json.ts'
import type { Letter as Lying } from '../../store/outbox.ts'
import type { Store } from '../../store/store.ts'
import { asText } from '../../store/values.ts'
import type { Text } from '../../text.ts'
import { type LegalDate, legalDateAt } from '../../time/dates.ts'
import { type MailBody, noticeFrom, type WebhookBody } from './notices.ts'
import { type Letter, letterId, type Mailed, type Mailer, mailTimeout } from './send-mail.ts'
import { messageId, type SendWebhook, timeout } from './send-webhook.ts'
import { resultOf, type Webhooks } from './webhooks.ts'

/** Whom an organisation's letters reach. */
export interface Recipients {
  representatives(party: Party, today?: LegalDate, procedure?: string | null): Promise<readonly Person[]>
}

export interface PostSettings {
  readonly webhooks: Pick<Webhooks, 'secretOf'>
  readonly sendWebhook: SendWebhook
  /** Null where no mail server is set. */
  readonly mailer: Mailer | null
  /** What is written to those who prove an address or forgot a password. */
  readonly links?: Pick<Links, 'letter'>
  /** Of the pages, named in what a program is sent. */
  readonly origin: string
  /** The real time, even where practice moves the clock: a lease is agreed between machines. */
  readonly now?: () => Temporal.Instant
  /** The day on which it is asked who represents an organisation: where practice moves the clock, the day there. */
  readonly today?: () => LegalDate
  /** Told of what went wrong with the post itself. */
  readonly onFailure?: (error: unknown) => void
}

export interface Post {
  /** One round; how many letters it dealt with. */
  once(): Promise<number>
  /** Round after round until told to stop; what is under way is finished. */
  run(signal: AbortSignal): Promise<void>
}

/** Several times as long as the slowest letter takes: all of a round go out at the same time. */
const lease = Temporal.Duration.from({ milliseconds: 3 * Math.max(mailTimeout, timeout) })
const atOnce = 16
/** Rounds beside one another, so that those who answer slowly hold up no others. */
const lanes = 3
const pauseWhenEmpty = 1_000
const pauseAfterFailure = 5_000

/** Pauses in seconds, as Standard Webhooks proposes: about three days in all. */
export const pauses: readonly number[] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
const longestPause = 86_400
/** A link is waited for at the screen: after some hours nobody wants it any more, and may ask for another. */
const linkTries = 5
/** So many messages in a row that never arrived, and a webhook is told no more. */
export const mostGivenUp = 3

const kept = "interval '90 days'"

type Outcome =
  | { readonly kind: 'sent' }
  /** Not now. */
  | { readonly kind: 'later'; readonly says: string }
  /** Never: with the webhook that it was for, where it was for one. */
  | { readonly kind: 'never'; readonly says: string; readonly webhook?: string; readonly gone?: boolean }
  | { readonly kind: 'dropped' }

export function postOn(
  store: Store,
  people: Recipients,
  {
    webhooks,
    sendWebhook,
    mailer,
    links,
    origin,
    now = () => Temporal.Now.instant(),
    today = () => legalDateAt(now()),
    onFailure = () => undefined,
  }: PostSettings,
): Post {
  const noticesIn = async (ids: readonly string[]) => {
    const { rows } = await store.query('select *, true as read from notices where id = any($1::text[]) order by seq', [
      ids,
    ])
    return rows
  }
  /** What has become of these messages so far, of those that need no other attempt. */
  const settled = async (ids: readonly string[]): Promise<ReadonlyMap<string, { state: string; says: string }>> => {
    const { rows } = await store.query(
      "select id, state, says from deliveries where id = any($1::text[]) and state <> 'failed'",
      [ids],
    )
    return new Map(rows.map(({ id, state, says }) => [asText(id), { state: asText(state), says: asText(says) }]))
  }
  const log = (id: string, channel: 'mail' | 'webhook', target: string, notice: string, state: string, says: string) =>
    store.query(
      `insert into deliveries (id, channel, target, notice, state, attempts, at, says) values ($1, $2, $3, $4, $5, 1, $6, $7)
       on conflict (id) do update set state = $5, attempts = deliveries.attempts + 1, at = $6, says = $7`,
      [id, channel, target, notice, state, now().toString(), says],
    )

  async function mail(body: MailBody, last: boolean): Promise<Outcome> {
    const rows = await noticesIn(body.notices)
    const notices = rows.map(noticeFrom)
    const [first] = notices
    if (!first) return { kind: 'dropped' }
    const party = { kind: body.kind, id: body.party } as Party
    const to = (await people.representatives(party, today(), body.procedure)).filter(({ email }) => email !== '')
    const before = await settled(to.map(({ id }) => letterId(first.id, id)))
    const outcomes = await Promise.all(
      to.map(async ({ id: person, name, email }) => {
        const id = letterId(first.id, person)
        const done = before.get(id)
        if (done) return done
        const sent = await send({ id, to: { name, email }, page: first.page, notices })
        const state = sent.ok ? 'sent' : sent.never || last ? 'given-up' : 'failed'
        await log(id, 'mail', person, first.id, state, sent.says)
        return { state, says: sent.says }
      }),
    )
    const failed = outcomes.find(({ state }) => state === 'failed')
    if (failed) return { kind: 'later', says: failed.says }
    const givenUp = outcomes.find(({ state }) => state === 'given-up')
    return givenUp ? { kind: 'never', says: givenUp.says } : { kind: 'sent' }
  }
  const send = async (letter: Letter): Promise<Mailed> =>
    mailer ? mailer.send(letter) : { ok: false, never: false, says: 'no mail server is set' }

  async function link(body: Json): Promise<Outcome> {
    if (!mailer) return { kind: 'later', says: 'no mail server is set' }
    const letter = await links?.letter(body)
    if (!letter) return { kind: 'dropped' }
    const { ok, never, says } = await mailer.sendLink(letter)
    if (ok) return { kind: 'sent' }
    return never ? { kind: 'dropped' } : { kind: 'later', says }
  }

  async function webhook(body: WebhookBody, last: boolean): Promise<Outcome> {
    const [found, rows] = await Promise.all([webhooks.secretOf(body.webhook), noticesIn([body.notice])])
    const row = rows[0]
    // Removed since, or told no more: what is under way is not sent.
    if (!found || !row || found.webhook.disabled !== null) return { kind: 'dropped' }
    const id = messageId(body.notice, body.webhook)
    if ((await settled([id])).has(id)) return { kind: 'sent' }
    const { ok, gone, says } = await sendWebhook(
      { url: found.webhook.url, secret: found.secret, id, body: payloadOf(row, origin) },
      now(),
    )
    const state = ok ? 'sent' : gone || last ? 'given-up' : 'failed'
    await log(id, 'webhook', body.webhook, body.notice, state, says)
    await store.query(resultOf(ok), [body.webhook, now().toString(), ok, says])
    if (ok) return { kind: 'sent' }
    return state === 'failed' ? { kind: 'later', says } : { kind: 'never', says, webhook: body.webhook, gone }
  }

  /** What could not be brought is said in the app, once, where the party will see it. */
  async function giveUp(
    lying: Lying,
    says: string,
    to: { readonly webhook?: string; readonly gone?: boolean },
  ): Promise<void> {
    const body = lying.body as unknown as MailBody & WebhookBody
    const first = to.webhook === undefined ? body.notices[0] : body.notice
    await store.transact(async ({ query }) => {
      const words = to.webhook === undefined ? undelivered.mail(says) : undelivered.webhook(says)
      await query(copyOf, [
        first,
        `${to.webhook ?? 'mail'}`,
        words.title.zh,
        words.title.en,
        words.body.zh,
        words.body.en,
      ])
      if (to.webhook !== undefined) {
        const { rows } = await query(
          `update webhooks set failures = failures + 1,
             disabled = case when $2::boolean or failures + 1 >= ${mostGivenUp} then $3::timestamptz end
           where id = $1 and disabled is null returning disabled`,
          [to.webhook, to.gone === true, now().toString()],
        )
        if (rows[0] && rows[0].disabled !== null) {
          const { title, body } = undelivered.disabled
          await query(copyOf, [first, `${to.webhook}~disabled`, title.zh, title.en, body.zh, body.en])
        }
      }
      await query('delete from outbox where id = $1', [String(lying.id)])
    })
  }

  async function deal(lying: Lying): Promise<void> {
    const pause = pauses[lying.attempts - 1]
    const again = (says: string) => store.outbox.later(lying.id, now().add({ seconds: pause ?? longestPause }), says)
    try {
      const outcome = await bring(lying, pause === undefined)
      switch (outcome.kind) {
        case 'sent':
        case 'dropped':
          return await store.outbox.sent([lying.id])
        case 'never':
          return await giveUp(lying, outcome.says, outcome)
        case 'later':
          return await again(outcome.says)
      }
    } catch (error) {
      // Ours to mend, and no reason to give up: if this fails as well, the letter is due when the lease is over.
      onFailure(error)
      await again('the post itself failed').catch(onFailure)
    }
  }

  async function bring({ kind, body, attempts }: Lying, last: boolean): Promise<Outcome> {
    switch (kind) {
      case linkMessage: {
        const outcome = await link(body)
        return outcome.kind === 'later' && attempts >= linkTries ? { kind: 'dropped' } : outcome
      }
      case 'mail':
        return mail(body as unknown as MailBody, last)
      case 'webhook':
        return webhook(body as unknown as WebhookBody, last)
      default:
        throw new Error(`nothing here sends messages of the kind ${kind}`)
    }
  }

  async function once(): Promise<number> {
    const letters = await store.outbox.take(now(), now().add(lease), atOnce)
    await Promise.all(letters.map(deal))
    return letters.length
  }

  /** Hourly: what was sent long ago is of no use to anybody. */
  const tidy = (): Promise<unknown> => store.query(`delete from deliveries where at < now() - ${kept}`)

  async function lane(signal: AbortSignal): Promise<void> {
    while (!signal.aborted)
      try {
        if ((await once()) === 0) await rest(pauseWhenEmpty, signal)
      } catch (error) {
        onFailure(error)
        await rest(pauseAfterFailure, signal)
      }
  }

  return {
    once,
    async run(signal) {
      const timer = setInterval(() => void tidy().catch(onFailure), 3_600_000)
      try {
        await Promise.all(Array.from({ length: lanes }, () => lane(signal)))
      } finally {
        clearInterval(timer)
      }
    },
  }
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resume) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resume()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end, { once: true })
    if (signal.aborted) end()
  })

/** What a program is told: the notice, and where the case or the record is read. */
function payloadOf(row: Parameters<typeof noticeFrom>[0], origin: string): Json {
  const { id, about, number, of, page, event, level, title, body, at, day } = noticeFrom(row)
  return {
    // `case.submitted`, `trade.settled`: the events of a record say of what they are.
    type: about === 'case' ? `case.${event}` : event.replace('-', '.'),
    timestamp: at,
    data: {
      notice: id,
      ...(about === 'case' ? { case: number, procedure: of } : { record: { kind: about, of, id: number } }),
      event,
      level,
      day,
      title: { ...title },
      body: { ...body },
      href: `${origin}/api${page}`,
    },
  }
}

/** A notice beside the one that did not arrive, to the same party, of the same case. */
const copyOf = `insert into notices (id, kind, addressee, desk, about, page, case_id, procedure, applicant, filed_by, event, level,
    title_zh, title_en, body_zh, body_en, at, day)
  select n.id || '#' || $2, n.kind, n.addressee, n.desk, n.about, n.page, n.case_id, n.procedure, n.applicant, n.filed_by, 'undelivered', 'act',
    $3 || '：' || n.title_zh, $4 || ': ' || n.title_en, $5, $6, n.at, n.day
  from notices n where n.id = $1 on conflict (id) do nothing`

const undelivered = {
  mail: (says: string): { readonly title: Text; readonly body: Text } => ({
    title: { zh: '邮件未能送达', en: 'A mail could not be delivered' },
    body: {
      zh: `这一通知的邮件未能送达（${says}），不再重试。通知本身以此处为准；请检查账户中的电子邮箱。`,
      en: `The mail about this notice could not be delivered (${says}) and is not tried again. The notice itself stands here; please check the e-mail address of your account.`,
    },
  }),
  webhook: (says: string): { readonly title: Text; readonly body: Text } => ({
    title: { zh: '回调通知未能送达', en: 'A webhook message could not be delivered' },
    body: {
      zh: `这一通知没有送到您的程序（${says}），不再重试。通知本身以此处为准；请检查账户中的回调地址。`,
      en: `Your program could not be told of this notice (${says}), and it is not tried again. The notice itself stands here; please check the webhook of your account.`,
    },
  }),
  disabled: {
    title: { zh: '回调已停用', en: 'A webhook was disabled' },
    body: {
      zh: '这个回调地址连续没有收到消息，已经停用，此后不再向它发送。修复后请在账户中测试，测试成功即恢复。',
      en: 'Message after message did not arrive at this webhook, and nothing is sent to it any more. Once it is mended, test it in your account: a test that arrives turns it on again.',
    },
  },
} as const

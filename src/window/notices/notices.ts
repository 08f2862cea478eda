/** Notices, kept: written with the change that they tell of, read by whom they are addressed to. */
import type { Actor } from '../../people/actor.ts'
import { authorities, isOverseenBy } from '../../people/authorities.ts'
import type { PersonId } from '../../people/ids.ts'
import { isDelegated, isOn, type OfficeRole, type Party } from '../../people/persons.ts'
import type { Message } from '../../store/change.ts'
import type { Row } from '../../store/driver.ts'
import type { Json } from '../../store/json.ts'
import type { Store } from '../../store/store.ts'
import { asBig, asDay, asInstant, asNumber, asText } from '../../store/values.ts'
import type { LegalDate } from '../../time/dates.ts'
import type { Projection } from '../cases.ts'
import { rowOfRecord, type Tell } from './records.ts'
import { type NoticeView, rowOf } from './tables.ts'
import type { Desk, Level } from './told.ts'
import type { Webhooks } from './webhooks.ts'
import { type Addressee, type Notice, noticesOf } from './words.ts'

export { noticeTables } from './tables.ts'

/** The bodies of messages, as they lie in the outbox. */
export interface MailBody {
  readonly kind: Party['kind']
  readonly party: string
  readonly procedure: string
  readonly notices: readonly string[]
}
export interface WebhookBody {
  readonly webhook: string
  readonly notice: string
}

export interface Page {
  readonly notices: readonly NoticeView[]
  /** Where the next page begins; null where there is none. */
  readonly next: string | null
}

export interface Notices {
  readonly projection: Projection
  /** Those about a record, for the change of it. */
  readonly tell: Tell
  list(
    actor: Actor,
    today: LegalDate,
    asked: {
      readonly after?: string | null
      readonly unread?: boolean
      readonly most?: number
      readonly case?: string
    },
  ): Promise<Page>
  /** Unread, as far as anybody counts. */
  count(actor: Actor, today: LegalDate): Promise<{ readonly unread: number; readonly more: boolean }>
  /** Marks as read those named, or one with all before it; of those alone that the person may read. */
  read(
    actor: Actor,
    today: LegalDate,
    which: { readonly ids: readonly string[] } | { readonly until: string },
  ): Promise<void>
  /** What is held here of a person: for them to take away. */
  held(person: PersonId): Promise<Readonly<Record<string, Json>>>
  /** What an account that is erased leaves behind here is removed. */
  forget(person: PersonId): Promise<void>
}

/** Nobody counts further. */
const mostCounted = 100
const mostOnPage = 100

export interface NoticeSettings {
  readonly webhooks: Pick<Webhooks, 'toTell'>
  /** Whether a mail server is set: without one no mail is written. */
  readonly mails: boolean
}

export function noticesOn(store: Store, { webhooks, mails }: NoticeSettings): Notices {
  /** One for each party that is told, about all that it is told of. */
  const letters = (
    procedure: string,
    notices: readonly Pick<Notice, 'id' | 'to'>[],
    due: Temporal.Instant,
  ): readonly Message[] =>
    mails
      ? [...Map.groupBy(notices, ({ to }) => `${to.kind}/${to.id}`).values()].flatMap((told) => {
          const to = told[0]?.to
          if (!to || to.kind === 'authority') return []
          const body = { kind: to.kind, party: to.id, procedure, notices: told.map(({ id }) => id) } satisfies MailBody
          return [{ kind: 'mail', body, due }]
        })
      : []

  return {
    async projection(before, after, deeds, context) {
      const notices = noticesOf(before, after, deeds, context)
      const toApplicant = notices.filter(({ to }) => isSameAddressee(to, after.applicant))
      const told = toApplicant.length === 0 ? [] : await webhooks.toTell(after.applicant)
      const due = Temporal.Now.instant()
      return {
        rows: notices.map(rowOf),
        outbox: [
          ...letters(after.procedure, notices, due),
          ...told.flatMap((each) => messagesTo(each, toApplicant, due)),
        ],
      }
    },

    async tell(on, notices) {
      const due = Temporal.Now.instant()
      const outbox: Message[] = []
      for (const [of, each] of Map.groupBy(notices, (notice) => notice.of)) {
        outbox.push(...letters(of, each, due))
        for (const notice of each)
          if (notice.to.kind !== 'authority')
            for (const webhook of await webhooks.toTell(notice.to as Party, on))
              outbox.push(...messagesTo(webhook, [notice], due))
      }
      return { rows: notices.map(rowOfRecord), outbox }
    },

    async list(actor, today, { after = null, unread = false, most = 50, case: of }) {
      const limit = Math.min(Math.max(1, most), mostOnPage)
      const { rows } = await store.query(
        `${visible(
          `and ($4::bigint is null or n.seq < $4) and (not $5::boolean or ${isUnread})
          and ($6::text is null or n.case_id = $6 and n.about = 'case')`,
          '$7',
        )} limit $7`,
        [...readerOf(actor, today), after, unread, of ?? null, limit + 1],
      )
      const notices = rows.slice(0, limit).map(noticeFrom)
      return { notices, next: rows.length > limit ? (notices.at(-1)?.place ?? null) : null }
    },

    async count(actor, today) {
      const { rows } = await store.query(
        `select count(*) as unread from (${visible(`and ${isUnread}`, `${mostCounted}`)} limit ${mostCounted}) c`,
        readerOf(actor, today),
      )
      const unread = asNumber(rows[0]?.unread)
      return { unread, more: unread >= mostCounted }
    },

    async read(actor, today, which) {
      if ('until' in which) await settle(store, actor.person, which.until)
      const [some, value] =
        'ids' in which
          ? ['n.id = any($4::text[])', which.ids]
          : ['n.seq <= (select seq from notices where id = $4)', which.until]
      await store.query(
        `insert into notice_reads (person, notice)
         select $2::text, v.seq from (${visible(`and ${some} and ${isUnread}`, 'all')}) v on conflict do nothing`,
        [...readerOf(actor, today), value],
      )
    },

    async held(person) {
      const own = await store.query(
        "select id, case_id, event, level, title_zh, title_en, body_zh, body_en, at, day from notices where kind = 'person' and addressee = $1 order by seq",
        [person],
      )
      const hooks = await store.query(
        "select id, url, events, created from webhooks where owner_kind = 'person' and owner = $1 order by id",
        [person],
      )
      return { notices: own.rows as Json, webhooks: hooks.rows as Json }
    },

    async forget(person) {
      await store.transact(async ({ query }) => {
        await query('delete from notice_reads where person = $1', [person])
        await query('delete from notice_marks where person = $1', [person])
        await query("delete from webhooks where owner_kind = 'person' and owner = $1", [person])
        await query("delete from deliveries where channel = 'mail' and target = $1", [person])
        await query("delete from notices where kind = 'person' and addressee = $1", [person])
      })
    },
  }
}

const isSameAddressee = (to: Addressee, { kind, id }: Party): boolean => to.kind === kind && to.id === id

const messagesTo = (
  { id, events }: { readonly id: string; readonly events: readonly string[] },
  notices: readonly (Pick<Notice, 'id'> & { readonly event: string })[],
  due: Temporal.Instant,
): readonly Message[] =>
  notices
    .filter(({ event }) => events.length === 0 || events.includes(event))
    .map(({ id: notice }) => ({ kind: 'webhook', body: { webhook: id, notice } satisfies WebhookBody, due }))

/** Places at which someone is told: their own, their organisations', the desks of their offices. */
interface Place {
  readonly kind: string
  readonly id: string
  readonly desk: string
  /** Null: of every matter. */
  readonly procedures: readonly string[] | null
}

const desksOf: Readonly<Record<OfficeRole, readonly Desk[]>> = {
  clerk: ['handling'],
  reviewer: ['handling', 'review', 'opinion'],
  approver: ['handling', 'decision', 'opinion'],
  supervisor: ['oversight'],
  auditor: [],
  operator: [],
}

/** What the queries below are given: the places, who reads, and all parties on whose side the reader stands or stood. */
function readerOf(actor: Actor, today: LegalDate): readonly [string, PersonId, readonly string[]] {
  const { person, represents, delegations, offices } = actor
  const places: readonly Place[] = [
    { kind: 'person', id: person, desk: '', procedures: null },
    ...represents
      .filter((each) => isOn(each, today))
      .map(({ organisation }) => ({ kind: 'organisation', id: organisation, desk: '', procedures: null })),
    ...delegations
      .filter((each) => isDelegated(each, today))
      .map(({ organisation, procedures }) => ({
        kind: 'organisation',
        id: organisation,
        desk: '',
        procedures: procedures === 'all' ? null : procedures,
      })),
    ...offices
      .filter((each) => isOn(each, today))
      .flatMap(({ authority, role }) =>
        desksOf[role].flatMap((desk) =>
          (desk === 'oversight' ? overseenBy(authority) : [authority]).map((id) => ({
            kind: 'authority',
            id,
            desk,
            procedures: null,
          })),
        ),
      ),
  ]
  const own = [
    `person:${person}`,
    ...[...represents, ...delegations].map(({ organisation }) => `organisation:${organisation}`),
  ]
  return [JSON.stringify(places), person, [...new Set(own)]]
}

const overseen = new Map<string, readonly string[]>()

function overseenBy(id: Parameters<typeof isOverseenBy>[1]): readonly string[] {
  const known = overseen.get(id) ?? authorities.filter((each) => isOverseenBy(each.id, id)).map((each) => each.id)
  overseen.set(id, known)
  return known
}

const isUnread = `n.seq > coalesce((select until from notice_marks where person = $2), 0)
  and not exists (select from notice_reads r where r.person = $2 and r.notice = n.seq)`

/**
 * Each place is looked up by its own index; what stands at two of them (whoever represents a firm and is its delegate) is
 * read once. Whoever stands on the applicant's side sees nothing of what the authorities are told of that case.
 */
const visible = (more: string, mostOfPlace: string): string => `
  select distinct on (n.seq) n.*
  from json_to_recordset($1::json) as k(kind text, id text, desk text, procedures text[])
  cross join lateral (
    select n.*, not (${isUnread}) as read from notices n
    where n.kind = k.kind and n.addressee = k.id and n.desk = k.desk
      and (k.procedures is null or n.procedure = any(k.procedures))
      and (k.desk = '' or (n.filed_by <> $2 and n.applicant <> all($3::text[])))
      ${more}
    order by n.seq desc limit ${mostOfPlace}) n
  order by n.seq desc`

/**
 * What lies ten minutes back is read for good and needs no rows of its own. What is younger keeps them: a transaction still
 * under way then may yet write a lower number.
 */
async function settle(store: Store, person: PersonId, until: string): Promise<void> {
  await store.transact(async ({ query }) => {
    await query(
      `insert into notice_marks (person, until)
       select $1, n.seq from notices n, (select seq, written from notices where id = $2) last
       where n.written <= least(last.written, now() - interval '10 minutes') and n.seq <= last.seq
       order by n.written desc, n.seq desc limit 1
       on conflict (person) do update set until = greatest(notice_marks.until, excluded.until)`,
      [person, until],
    )
    await query(
      'delete from notice_reads where person = $1 and notice <= (select until from notice_marks where person = $1)',
      [person],
    )
  })
}

export function noticeFrom(row: Row): NoticeView {
  const kind = asText(row.kind)
  const [number, event] = [asText(row.case_id), asText(row.event)]
  return {
    id: asText(row.id),
    place: String(asBig(row.seq)),
    about: asText(row.about) as NoticeView['about'],
    number,
    of: asText(row.procedure),
    // Whoever objected sees what was published, and not the file.
    page:
      row.page === null
        ? `/${event === 'objected' && kind !== 'authority' ? 'public-notices' : 'cases'}/${number}`
        : asText(row.page),
    event,
    level: asText(row.level) as Level,
    title: { zh: asText(row.title_zh), en: asText(row.title_en) },
    body: { zh: asText(row.body_zh), en: asText(row.body_en) },
    at: asInstant(row.at).toString(),
    day: asDay(row.day).toString(),
    as: kind === 'authority' ? 'authority' : 'applicant',
    authority: kind === 'authority' ? asText(row.addressee) : null,
    read: row.read === true,
  }
}

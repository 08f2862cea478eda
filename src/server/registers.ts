/** Routes: registers looked up as of a date by everybody, and kept by their keepers. */
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Citation } from '../law/instrument.ts'
import { findInstrument } from '../law/instruments.ts'
import { headOfRecord } from '../people/actor.ts'
import type { Settings } from '../people/modes.ts'
import type { People } from '../people/people.ts'
import { permit } from '../people/permissions.ts'
import type { Entered, Register, Value } from '../registers/register.ts'
import { type At, type Change, type Registers, readCursor } from '../registers/registers.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import { type LegalDate, legalZone, parseLegalDate } from '../time/dates.ts'
import type { Procedure } from '../window/procedure.ts'
import { type App, keepNothing } from './kind.ts'
import { near } from './near.ts'
import { isProblemKind, refusal, refuseFor } from './problems.ts'
import { catalogueOf, dcatOf } from './registers-dcat.ts'
import { csvOf, jsonOf } from './registers-file.ts'
import {
  AtQuery,
  ChangesQuery,
  ChangesView,
  CorrectBody,
  EndBody,
  EnterBody,
  EntriesQuery,
  EntriesView,
  EntryId,
  FileQuery,
  HistoryView,
  RegisterEntry,
  RegisterId,
  RegistersView,
  RegisterView,
  WrittenView,
} from './registers-shapes.ts'
import { mayReadClosed, namesOf, viewBrief, viewEntry, viewRegister } from './registers-view.ts'
import { replies } from './requests.ts'
import { actorOf, allow, idempotency } from './who.ts'

export interface RegistersHouse {
  readonly registers: Registers
  readonly people: Pick<People, 'nameOf'>
  readonly settings: Pick<Settings, 'origin'>
  readonly procedures: ReadonlyMap<string, Pick<Procedure, 'name' | 'notice'>>
}

const tags = ['registers']
const mostOnAPage = 50
const mostChanges = 200

const written = Type.Unsafe<Readable>({ type: 'string' })
const file = {
  description: 'All entries that hold on the day, open columns alone; written while it is read.',
  content: { 'text/csv': { schema: written }, 'application/json': { schema: written } },
}
const jsonLd = {
  description: 'DCAT-AP 3, as JSON-LD.',
  content: { 'application/ld+json': { schema: Type.Unsafe<unknown>({ type: 'object', additionalProperties: true }) } },
}

export function registerRoutes(app: App, { registers, people, settings, procedures }: RegistersHouse): void {
  const declared = (id: string): Register => {
    const found = registers.all.get(id)
    if (found) return found
    const shown = id.slice(0, 80)
    const meant = near(id, [...registers.all.keys()])
    throw refusal('unknown-register', {
      zh: `没有登记簿“${shown}”${meant.length > 0 ? `；最接近的是${meant.map((each) => `“${each}”`).join('、')}` : ''}`,
      en: `there is no register \`${shown}\`${meant.length > 0 ? `; the nearest: ${meant.map((each) => `\`${each}\``).join(', ')}` : ''}`,
    })
  }
  const mayKeep = ({ id, keeper, byKeeper }: Register, request: FastifyRequest): boolean =>
    byKeeper === true &&
    permit(request.signedIn?.actor ?? null, { command: 'keep-register' }, headOfRecord(id, keeper), request.today).ok
  const live = ({ id }: Register, today: LegalDate) => registers.count(id, { asOf: today, knownOn: null })
  const changedAt = async ({ id }: Register): Promise<string | null> =>
    (await registers.lastChange(id))?.toString() ?? null

  app.get(
    '/registers',
    {
      config: { permission: 'look-up' },
      schema: { tags, summary: 'Every register', response: replies(RegistersView) },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-cache')
      const all = [...registers.all.values()]
      return {
        registers: await Promise.all(all.map(async (each) => viewBrief(each, await live(each, request.today)))),
      }
    },
  )

  app.get(
    '/registers/catalogue',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'The registers as a catalogue of open data',
        response: { ...replies(Type.Unknown()), 200: jsonLd },
      },
    },
    async (_, reply) => {
      const all = [...registers.all.values()]
      const dated = await Promise.all(all.map(async (each) => [each, await changedAt(each)] as const))
      reply.header('cache-control', 'no-cache').type('application/ld+json; charset=utf-8')
      return reply.serializer(JSON.stringify).send(catalogueOf(dated, settings.origin))
    },
  )

  app.get(
    '/registers/:id',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One register: its columns, its clauses, how entries come',
        params: RegisterId,
        response: replies(RegisterView),
      },
    },
    async (request, reply) => {
      const register = declared(request.params.id)
      keepNothing(reply)
      return viewRegister(register, await live(register, request.today), procedures, mayKeep(register, request))
    },
  )

  app.get(
    '/registers/:id/entries',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'The entries that hold on a day, as they were known then or are known now',
        params: RegisterId,
        querystring: EntriesQuery,
        response: replies(EntriesView),
      },
    },
    async (request, reply) => {
      const register = declared(request.params.id)
      const { words, after } = request.query
      const at = { ...readAt(request.query, request.today), ...(words !== undefined && { words }) }
      const [page, found] = await Promise.all([
        registers.list(register.id, { ...at, most: mostOnAPage, ...(after !== undefined && { after }) }),
        registers.count(register.id, at),
      ])
      const name = namesOf(people.nameOf)
      reply.header('cache-control', 'no-cache')
      return {
        register: register.id,
        asOf: at.asOf.toString(),
        knownOn: at.knownOn?.toString() ?? null,
        found,
        entries: await Promise.all(page.entries.map((each) => viewEntry(register, each, name))),
        next: page.next,
      }
    },
  )

  app.get(
    '/registers/:id/entries/:key',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One entry as of a day; with closed columns for its keeper and the party concerned',
        params: EntryId,
        querystring: AtQuery,
        response: replies(RegisterEntry),
      },
    },
    async (request, reply) => {
      const register = declared(request.params.id)
      const at = readAt(request.query, request.today)
      const entry = await registers.find(register.id, request.params.key, at)
      if (!entry) throw unknownEntry(request.params.key, at.asOf)
      keepNothing(reply)
      return viewEntry(register, entry, namesOf(people.nameOf), mayReadClosed(request, register, entry))
    },
  )

  app.get(
    '/registers/:id/entries/:key/history',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'All that was ever known under a key: when it held, and when it was known',
        params: EntryId,
        response: replies(HistoryView),
      },
    },
    async (request, reply) => {
      const register = declared(request.params.id)
      const { key } = request.params
      const entries = await registers.history(register.id, key)
      if (entries.length === 0) throw unknownEntry(key, null)
      const name = namesOf(people.nameOf)
      keepNothing(reply)
      return {
        register: register.id,
        key,
        entries: await Promise.all(
          entries.map((each) => viewEntry(register, each, name, mayReadClosed(request, register, each))),
        ),
      }
    },
  )

  app.get(
    '/registers/:id/file',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'The whole register as of a day, as a file',
        params: RegisterId,
        querystring: FileQuery,
        response: { ...replies(written), 200: file },
      },
    },
    async (request, reply) => {
      const register = declared(request.params.id)
      const { format = 'csv' } = request.query
      const at = readAt(request.query, request.today)
      reply.header('cache-control', 'no-cache')
      reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      reply.header('content-disposition', `attachment; filename="${register.id}.${at.asOf}.${format}"`)
      const lines =
        format === 'csv' ? csvOf(registers, register, at, namesOf(people.nameOf)) : jsonOf(registers, register, at)
      return reply.send(Readable.from(lines))
    },
  )

  app.get(
    '/registers/:id/dcat',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'The register as a data set of a catalogue',
        params: RegisterId,
        response: { ...replies(Type.Unknown()), 200: jsonLd },
      },
    },
    async (request, reply) => {
      const register = declared(request.params.id)
      reply.header('cache-control', 'no-cache').type('application/ld+json; charset=utf-8')
      return reply.serializer(JSON.stringify).send(dcatOf(register, settings.origin, await changedAt(register)))
    },
  )

  app.get(
    '/registers/:id/changes',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'What changed, in an order that never changes behind a cursor',
        params: RegisterId,
        querystring: ChangesQuery,
        response: replies(ChangesView),
      },
    },
    async (request, reply) => {
      const register = declared(request.params.id)
      const { after } = request.query
      if (after !== undefined && readCursor(after) === null)
        throw refuseFor('bad-request', [
          {
            code: 'wrong-value',
            at: 'query/after',
            text: { zh: '请原样使用上一页给出的 next', en: 'use `next` of the page before as it is' },
          },
        ])
      const changes = await registers.changes(register.id, after ?? null, mostChanges)
      reply.header('cache-control', 'no-cache')
      return {
        register: register.id,
        changes: changes.map(({ key, version, type, at }) => ({ key, version, type, at: at.toString() })),
        next: changes.at(-1)?.cursor ?? after ?? null,
      }
    },
  )

  /** For a keeper: the change, made once. */
  const write = async (
    request: FastifyRequest,
    id: string,
    change: (register: Register) => Change | Promise<Change>,
  ) => {
    const register = declared(id)
    allow(request, { command: 'keep-register' }, headOfRecord(register.id, register.keeper))
    const asked = idempotency(request)
    const done = await registers.write(actorOf(request).person, register.id, await change(register), asked)
    if (done.ok) return done.value
    const { code, text, wrong = [] } = done.error
    const kind = code === 'wrong-entry' ? 'incomplete' : code === 'not-there' ? 'unknown-entry' : code
    throw refusal(isProblemKind(kind) ? kind : 'incomplete', text, wrong)
  }

  /** The values of the key columns, of what was ever known under a key. */
  const valuesOf = async ({ id, key: columns }: Register, key: string): Promise<readonly Value[]> => {
    const [entry] = await registers.history(id, key)
    if (!entry) throw unknownEntry(key, null)
    return columns.map((column) => entry.values[column] ?? null)
  }

  app.post(
    '/registers/:id/entries',
    {
      config: { permission: 'keep-register' },
      schema: { tags, summary: 'Enter', params: RegisterId, body: EnterBody, response: replies(WrittenView) },
    },
    async (request, reply) => {
      const entry = given(request.body, '')
      keepNothing(reply)
      return write(request, request.params.id, () => ({ do: 'enter', entry: entry() }))
    },
  )

  app.post(
    '/registers/:id/entries/:key/end',
    {
      config: { permission: 'keep-register' },
      schema: {
        tags,
        summary: 'End the entry that holds on a day: from that day on it holds no more',
        params: EntryId,
        body: EndBody,
        response: replies(WrittenView),
      },
    },
    async (request, reply) => {
      const { on, why } = request.body
      keepNothing(reply)
      return write(request, request.params.id, async (register) => ({
        do: 'end',
        key: await valuesOf(register, request.params.key),
        on: dayIn(on, '/on'),
        why: said(why),
      }))
    },
  )

  app.post(
    '/registers/:id/entries/:key/correct',
    {
      config: { permission: 'keep-register' },
      schema: {
        tags,
        summary: 'Correct what was entered wrongly; what was known until now stays to be asked for',
        params: EntryId,
        body: CorrectBody,
        response: replies(WrittenView),
      },
    },
    async (request, reply) => {
      const { of, entry, why } = request.body
      keepNothing(reply)
      return write(request, request.params.id, async (register) => ({
        do: 'correct',
        key: await valuesOf(register, request.params.key),
        of: dayIn(of, '/of'),
        entry: entry === null ? null : given(entry, '/entry')(),
        why: said(why),
      }))
    },
  )
}

/** A keeper writes in one language; it is shown as it was written. */
const said = (text: string): Text => ({ zh: text, en: text })

interface Given {
  readonly values: Readonly<Record<string, Value>>
  readonly from: string
  readonly until?: string | null
  readonly cites?: readonly { readonly instrument: string; readonly article: string }[]
}

const given =
  ({ values, from, until, cites = [] }: Given, at: string) =>
  (): Entered => ({
    values,
    from: dayIn(from, `${at}/from`),
    until: until === undefined || until === null ? null : dayIn(until, `${at}/until`),
    cites: cites.map((each, index) => clauseIn(each, `${at}/cites/${index}`)),
  })

function clauseIn(
  { instrument: id, article: number }: { readonly instrument: string; readonly article: string },
  at: string,
): Citation {
  const instrument = findInstrument(id)
  const article = instrument?.articles.find((each) => each.id === number)
  if (instrument && article) return { instrument, article, quote: article.text }
  throw refuseFor('bad-request', [
    {
      code: 'not-in-list',
      at,
      text: {
        zh: `没有条款 ${id.slice(0, 60)} ${number.slice(0, 30)}；文件见 /api/instruments`,
        en: `there is no clause ${id.slice(0, 60)} ${number.slice(0, 30)}; see /api/instruments`,
      },
    },
  ])
}

function dayIn(text: string, at: string): LegalDate {
  const date = parseLegalDate(text)
  if (date.ok) return date.value
  throw refuseFor('bad-request', [{ code: 'bad-date', at, text: date.error }])
}

function readAt({ asOf, knownOn }: { readonly asOf?: string; readonly knownOn?: string }, today: LegalDate): At {
  const known = knownOn === undefined ? ok(null) : readKnownOn(knownOn)
  if (!known.ok) throw refuseFor('bad-request', [{ code: 'bad-date', at: 'query/knownOn', text: known.error }])
  return { asOf: asOf === undefined ? today : dayIn(asOf, 'query/asOf'), knownOn: known.value }
}

/** An instant, or a day: all that came to be known on it counts. */
export function readKnownOn(text: string): Result<Temporal.Instant> {
  const date = parseLegalDate(text)
  if (date.ok)
    return ok(date.value.add({ days: 1 }).toZonedDateTime(legalZone).toInstant().subtract({ microseconds: 1 }))
  try {
    const instant = Temporal.Instant.from(text)
    const { year } = instant.toZonedDateTimeISO('UTC')
    if (year >= 1900 && year < 2200) return ok(instant)
  } catch {
    // Told below, with what would be right.
  }
  return fail({
    zh: `“${text.slice(0, 40)}”不是日期，也不是时刻；应写作 2024-06-01 或者 2024-06-01T12:00:00Z`,
    en: `\`${text.slice(0, 40)}\` is neither a day nor an instant; write 2024-06-01 or 2024-06-01T12:00:00Z`,
  })
}

const unknownEntry = (key: string, on: LegalDate | null) => {
  const shown = key.slice(0, 80)
  return on === null
    ? refusal('unknown-entry', { zh: `从未有过“${shown}”这一条`, en: `there never was an entry \`${shown}\`` })
    : refusal('unknown-entry', {
        zh: `“${shown}”在 ${on} 没有有效的条目；历来的条目见其历史`,
        en: `there is no entry \`${shown}\` that holds on ${on}; its history tells what there was`,
      })
}

/** Routes: applications filed, cases read and acted upon, each step with its own shape. */
import type { FastifyRequest } from 'fastify'
import type { People } from '../people/people.ts'
import type { Permission } from '../people/permissions.ts'
import type { Party } from '../people/persons.ts'
import type { Store } from '../store/store.ts'
import type { Result } from '../text.ts'
import { fromDayNumber } from '../time/dates.ts'
import type { CaseProblem, Cases, Filed as FiledCase } from '../window/cases.ts'
import type { Desk } from '../window/desk.ts'
import type { Documents } from '../window/documents.ts'
import type { Drafts } from '../window/drafts.ts'
import type { PaperGiven } from '../window/events.ts'
import { type CaseId, parseCaseId } from '../window/ids.ts'
import type { Readable, Readings } from '../window/readings.ts'
import type { CaseState } from '../window/state.ts'
import { clockOf } from '../window/terms.ts'
import { decisionById } from '../zone/decisions.ts'
import { procedureById } from '../zone/procedures.ts'
import { bodies, commandOf, personsCommands } from './cases-commands.ts'
import { AfterQuery, CasesPage, CasesQuery, CaseView, FileBody, Filed, ReadingsPage } from './cases-shapes.ts'
import { type Opened, opened, sayOffice, standpointOf, viewBrief, viewCase } from './cases-view.ts'
import { ClockView } from './clock-shapes.ts'
import { viewClock } from './clock-view.ts'
import { type App, keepNothing } from './kind.ts'
import { matter, nameOfMatter } from './matters.ts'
import { actingFor, actsFor, casePart, cursor, dayPart, numberPart, readCursor, readPartyIn } from './parties.ts'
import { isProblemKind, refusal } from './problems.ts'
import { Id, replies } from './requests.ts'
import { actorOf, idempotency, signedInOf } from './who.ts'
import { coded, type PersonsCommand } from './window-words.ts'

export interface CasesHouse {
  readonly store: Pick<Store, 'read'>
  readonly people: Pick<People, 'nameOf' | 'actor'>
  readonly cases: Cases
  readonly desk: Desk
  readonly documents: Documents
  readonly drafts: Drafts
  readonly readings: Readings
}

const tags = ['window']
const mostOnAPage = 20

/** The number that an address names, however it was typed; what is none names no case. */
export function caseNumber(written: string): CaseId {
  const read = parseCaseId(written)
  if (!read.ok) throw refusal('unknown-case', read.error)
  return read.value
}

/** What the case was refused for, with every place of it. */
export function refusedCase({ code, text, at, wrong }: CaseProblem) {
  const items = wrong ?? (at ? [{ code, at, text }] : [])
  return refusal(
    isProblemKind(code) ? code : code === 'taken' ? 'conflict' : 'incomplete',
    text,
    items.map((each) => ({ code: each.code, at: each.at, text: each.text })),
  )
}

export function caseRoutes(app: App, house: CasesHouse): void {
  const { store, people, cases, desk, documents, drafts, readings } = house

  const file = (state: CaseState, request: FastifyRequest): Opened =>
    opened(state, procedureOf(state.procedure), request.today, actorOf(request).person)

  /** The case, for one who may read it; who does so for an office is written down first. */
  const read = async (request: FastifyRequest, id: string, command: Permission, what: Readable): Promise<Opened> => {
    const open = await cases.open(actorOf(request), caseNumber(id), { command })
    if (!open.ok) throw refusedCase(open.error)
    const { reader } = standpointOf(actorOf(request), open.value, request.today)
    if (reader) await readings.note(open.value, reader, what, request.today)
    return file(open.value, request)
  }

  /** What another who acts for the same applicant has put on the draft, may be filed with it. */
  const onDraft = async (applicant: Party, procedure: string): Promise<readonly PaperGiven[]> =>
    (await drafts.find({ applicant, procedure }))?.papers ?? []

  const answered = (done: Result<FiledCase, CaseProblem>): FiledCase => {
    if (!done.ok) throw refusedCase(done.error)
    return done.value
  }

  app.post(
    '/cases',
    {
      config: { permission: 'submit' },
      schema: { tags, summary: 'File an application', body: FileBody, response: replies(Filed) },
    },
    async (request, reply) => {
      const { procedure, form, papers, promised = false, knowing = false, draft } = request.body
      const request_ = idempotency(request)
      const { id } = matter(procedure)
      const applicant = readPartyIn(request.body.for, '/for')
      actingFor(request, applicant, id, 'submit')
      const before = draft === undefined ? [] : await onDraft(applicant, id)
      const given = await papersIn(documents, request, papers, before, 'case')
      const filing = { procedure: id, applicant, form, papers: given, promised, knowing }
      const filed = answered(await cases.submit(actorOf(request), filing, request_))
      if (draft !== undefined) await drafts.remove({ applicant, procedure: id }, draft)
      keepNothing(reply)
      return filed
    },
  )

  app.get(
    '/cases',
    {
      config: { permission: 'list-cases' },
      schema: {
        tags,
        summary: 'The cases of all for whom one acts, the latest first',
        querystring: CasesQuery,
        response: replies(CasesPage),
      },
    },
    async (request, reply) => {
      const { state = null, after } = request.query
      const from = readCursor(after, dayPart, casePart)
      const found = await desk.list(
        actsFor(actorOf(request), request.today),
        state,
        from && { received: from[0] ?? '', case: from[1] ?? '' },
        mostOnAPage + 1,
      )
      const shown = found.slice(0, mostOnAPage)
      const last = found.length > mostOnAPage ? shown.at(-1) : undefined
      const names = await namesOf(shown, people)
      keepNothing(reply)
      return {
        cases: shown.map((each) => viewBrief(file(each, request), names(each))),
        next: last ? cursor(receivedOn(last), last.id) : null,
      }
    },
  )

  app.get(
    '/cases/:id',
    {
      config: { permission: 'read' },
      schema: { tags, summary: 'One case, as the one who asks may see it', params: Id, response: replies(CaseView) },
    },
    async (request, reply) => {
      const open = await read(request, request.params.id, 'read', 'file')
      const view = await viewCase(open, {
        actor: actorOf(request),
        today: request.today,
        people,
        events: await store.read(`case:${open.state.id}`),
        gateName: (id) => decisionById.get(id)?.name ?? { zh: id, en: id },
      })
      keepNothing(reply)
      return view
    },
  )

  app.get(
    '/cases/:id/clock',
    {
      config: { permission: 'read-clock' },
      schema: { tags, summary: 'Every day of every term of the case', params: Id, response: replies(ClockView) },
    },
    async (request, reply) => {
      const { state, procedure, context } = await read(request, request.params.id, 'read-clock', 'clock')
      keepNothing(reply)
      return viewClock(state.id, clockOf(state, context), procedure, context.calendar, context.today)
    },
  )

  const command = <N extends PersonsCommand>(name: N): void => {
    app.post(
      `/cases/:id/${name}`,
      {
        config: { permission: name },
        schema: { tags, summary: summaries[name], params: Id, body: bodies[name], response: replies(Filed) },
      },
      async (request, reply) => {
        const request_ = idempotency(request)
        const actor = signedInOf(request).actor
        const { id } = request.params as { readonly id: string }
        // Checked against the shape of this very command.
        const given = request.body as Parameters<typeof commandOf<N>>[1]
        const number = caseNumber(id)
        const papers = 'papers' in given ? await correctedPapers(request, number, given.papers) : []
        const done = await cases.give(actor, number, given.version, commandOf(name, given, papers), request_)
        keepNothing(reply)
        return answered(done)
      },
    )
  }
  const correctedPapers = async (
    request: FastifyRequest,
    id: CaseId,
    given: readonly { readonly paper: string; readonly document: string }[],
  ): Promise<readonly PaperGiven[]> => {
    const open = await cases.open(actorOf(request), id, { command: 'correct' })
    if (!open.ok) throw refusedCase(open.error)
    return papersIn(documents, request, given, open.value.papers, 'case')
  }
  for (const name of personsCommands) command(name)

  app.get(
    '/account/readings',
    {
      config: { permission: 'read-readings' },
      schema: {
        tags: ['account'],
        summary: 'Who in an office read files of mine, and of those whom I represent',
        querystring: AfterQuery,
        response: replies(ReadingsPage),
      },
    },
    async (request, reply) => {
      const from = readCursor(request.query.after, dayPart, numberPart)
      const parties = actsFor(actorOf(request), request.today).flatMap(({ party, procedures }) =>
        procedures === null ? [party] : [],
      )
      const found = await readings.of(parties, from && { day: from[0] ?? '', id: Number(from[1]) }, mostOnAPage + 1)
      const shown = found.slice(0, mostOnAPage)
      const last = found.length > mostOnAPage ? shown.at(-1) : undefined
      keepNothing(reply)
      return {
        readings: shown.map(({ case: id, procedure, by, what, day, times, last }) => ({
          case: id,
          procedure: nameOfMatter(procedure),
          by: sayOffice(by.authority, by.role),
          what: coded(readables, what),
          day: day.toString(),
          times,
          last: last.toString(),
        })),
        next: last ? cursor(last.day.toString(), last.id) : null,
      }
    },
  )
}

const readables = {
  file: { zh: '办件档案', en: 'the file' },
  document: { zh: '所交文件', en: 'a document handed in' },
  clock: { zh: '期限明细', en: 'the days of its terms' },
}

const summaries: Readonly<Record<PersonsCommand, string>> = {
  correct: 'Hand in corrections',
  withdraw: 'Withdraw the application',
  claim: 'Take the case on',
  release: 'Give the case back',
  'ask-correction': 'Ask once for everything that has to be put right',
  accept: 'Accept the application',
  'refuse-acceptance': 'Refuse to accept it, with reasons',
  'ask-opinion': 'Ask another authority for its opinion',
  'give-opinion': 'Give the opinion that was asked for',
  suspend: 'Stop the clock, on a ground that the law knows',
  resume: 'Let the clock go on',
  extend: 'Extend a term, once',
  'notify-delay': 'Tell the applicant that a term cannot be kept, with a new date',
  'publish-notice': 'Publish it, open to objection',
  object: 'Object while it is published',
  propose: 'Propose a decision on one result',
  decide: 'Decide one result as it was proposed',
  'check-promise': 'Say whether the promise was kept',
  cure: 'Tell that what was found has been put right',
  'suspend-licence': 'Suspend a licence',
  'reinstate-licence': 'Reinstate a licence',
  'revoke-licence': 'Revoke a licence',
}

export function procedureOf(id: string) {
  const found = procedureById.get(id)
  if (!found) throw new Error(`no procedure \`${id}\` is declared, though a case of it is kept`)
  return found
}

/** Papers under their own names, or every one that cannot be taken. */
export async function papersIn(
  documents: Documents,
  request: FastifyRequest,
  given: readonly { readonly paper: string; readonly document: string }[],
  before: readonly PaperGiven[],
  into: 'case' | 'draft',
): Promise<readonly PaperGiven[]> {
  const found = await documents.papers(actorOf(request).person, given, before, into)
  if (found.ok) return found.value
  const problems = found.error.map(({ at, text }) => ({ code: 'wrong-value', at: `/papers/${at}/document`, text }))
  throw refusal('incomplete', problems[0]?.text ?? { zh: '材料不齐', en: 'papers are missing' }, problems)
}

const receivedOn = ({ happened, toldOn }: CaseState): string => fromDayNumber(happened[0]?.on ?? toldOn).toString()

/** Names of the applicants of some cases, each asked once. */
export async function namesOf(
  states: readonly CaseState[],
  people: Pick<People, 'nameOf'>,
): Promise<(state: CaseState) => string> {
  const parties = new Map(states.map(({ applicant }) => [`${applicant.kind}:${applicant.id}`, applicant]))
  const names = new Map(
    await Promise.all([...parties].map(async ([key, party]) => [key, await people.nameOf(party)] as const)),
  )
  return ({ applicant }) => names.get(`${applicant.kind}:${applicant.id}`) ?? ''
}

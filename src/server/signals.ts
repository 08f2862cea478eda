/** Routes: watches, open to all; what is reported to them; signals, for those whose task they are. */
import type { FastifyRequest } from 'fastify'
import { headOf, headOfRecord } from '../people/actor.ts'
import { type AuthorityId, findAuthority } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { People } from '../people/people.ts'
import { permit, permitWithout } from '../people/permissions.ts'
import { type LegalDate, legalDateAt, notAfter, parseLegalDate } from '../time/dates.ts'
import { isReportOf } from '../watches/reports.ts'
import type { SignalCommand, SignalCommandName, WatchProblem } from '../watches/signal.ts'
import type { Watch } from '../watches/watch.ts'
import type { Watches } from '../watches/watches.ts'
import { parseCaseId } from '../window/ids.ts'
import { type App, keepNothing } from './kind.ts'
import { nameOfAuthority } from './matters-view.ts'
import { near } from './near.ts'
import { actsFor, cursor, dayPart, readCursor, readPartyIn } from './parties.ts'
import { isProblemKind, refusal, refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import {
  ReplayQuery,
  ReplayView,
  ReportAnewBody,
  ReportBody,
  ReportId,
  ReportsView,
  ReportWritten,
  SignalId,
  SignalStep,
  SignalsPage,
  SignalsQuery,
  SignalView,
  signalBodies,
  WatchesView,
  WatchId,
  WatchView,
} from './signals-shapes.ts'
import {
  type Looking,
  placesOf,
  toldOf,
  viewBrief,
  viewFinding,
  viewReport,
  viewSignal,
  viewWatch,
  viewWatchBrief,
} from './signals-view.ts'
import { actorOf, allow, idempotency } from './who.ts'

export interface SignalsHouse {
  readonly watches: Watches
  readonly people: Pick<People, 'nameOf' | 'offices'>
  readonly clock: { now(): Temporal.Instant }
}

const tags = ['supervision']
const mostOnAPage = 30
const daysShown = { days: 180 }
const replayed = { days: 30 }
const longestReplay = { days: 366 }
const signalPart = (part: string): boolean => part.startsWith('S') && parseCaseId(part.slice(1)).ok

export function signalRoutes(app: App, { watches, people, clock }: SignalsHouse): void {
  const today = (): LegalDate => legalDateAt(clock.now())
  const declared = (id: string): Watch => {
    const found = watches.declared.get(id)
    if (found) return found
    const shown = id.slice(0, 80)
    const meant = near(id, [...watches.declared.keys()])
    throw refusal('unknown-watch', {
      zh: `没有监测“${shown}”${meant.length > 0 ? `；最接近的是${meant.map((each) => `“${each}”`).join('、')}` : ''}；全部见 /api/watches`,
      en: `there is no watch \`${shown}\`${meant.length > 0 ? `; the nearest: ${meant.map((each) => `\`${each}\``).join(', ')}` : ''}; see /api/watches for all`,
    })
  }
  const looking = (request: FastifyRequest): Looking => ({
    watches,
    people,
    actor: actorOf(request),
    today: request.today,
  })

  /** A year of cases is much to count: one replay at a time, and the others wait. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work)
    turn = next.catch(() => undefined)
    return next
  }

  app.get(
    '/watches',
    {
      config: { permission: 'look-up' },
      schema: { tags, summary: 'What is watched, and how much is open', response: replies(WatchesView) },
    },
    async (_, reply) => {
      const tally = await watches.tally()
      keepNothing(reply)
      return {
        today: today().toString(),
        watches: [...watches.declared.values()].map((each) => viewWatchBrief(each, tally.get(each.id))),
      }
    },
  )

  app.get(
    '/watches/:id',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One watch: what it looks at, its threshold with the clause, its figures day by day',
        params: WatchId,
        response: replies(WatchView),
      },
    },
    async (request, reply) => {
      const watch = declared(request.params.id)
      const on = today()
      const [tally, days] = await Promise.all([watches.tally(), watches.days(watch.id, on.subtract(daysShown), on)])
      const replays = permitWithout(request.signedIn?.actor ?? null, 'list-signals', on).ok
      keepNothing(reply)
      return viewWatch(watch, tally.get(watch.id), days, on, replays)
    },
  )

  app.get(
    '/watches/:id/replay',
    {
      config: { permission: 'list-signals' },
      schema: {
        tags,
        summary: 'The watch run on each day of the past, by what was known on it; nothing is written',
        params: WatchId,
        querystring: ReplayQuery,
        response: replies(ReplayView),
      },
    },
    async (request, reply) => {
      const watch = declared(request.params.id)
      const [from, to] = spanOf(request.query, request.today)
      const { days, signals } = await inTurn(() => watches.replay(watch.id, from, to))
      const actor = actorOf(request)
      const seen = signals.filter(({ authority, party }) =>
        [authority, ...watch.told].some(
          (at) =>
            permit(actor, { command: 'read-signal' }, headOfRecord(watch.id, at, party ?? null), request.today).ok,
        ),
      )
      const raised = await watches.raised(
        watch.id,
        seen.map(({ cause }) => cause),
      )
      keepNothing(reply)
      return {
        watch: { id: watch.id, name: watch.name },
        from: from.toString(),
        to: to.toString(),
        days: days.map(({ on, found }) => ({ on: on.toString(), found })),
        signals: seen.map((each) => ({
          ...viewFinding(each),
          on: each.on.toString(),
          gone: each.gone?.toString() ?? null,
          signal: raised.get(each.cause) ?? null,
        })),
        elsewhere: signals.length - seen.length,
      }
    },
  )

  app.get(
    '/signals',
    {
      config: { permission: 'list-signals' },
      schema: {
        tags,
        summary: 'The signals of one’s authorities, due first',
        querystring: SignalsQuery,
        response: replies(SignalsPage),
      },
    },
    async (request, reply) => {
      const { view = 'open', watch, severity, authority, after } = request.query
      const actor = actorOf(request)
      const all = placesOf(actor, request.today)
      const at = authority === undefined ? all : all.filter((each) => each === authority)
      const asked = { at, told: authority === undefined ? toldOf(watches, all) : [], person: actor.person }
      const from = readCursor(after, dayPart, signalPart)
      const [found, counts] = await Promise.all([
        watches.list({
          ...asked,
          view,
          ...(watch !== undefined && { watch: declared(watch).id }),
          ...(severity !== undefined && { severity }),
          after: from && { day: from[0] ?? '', id: from[1] ?? '' },
          most: mostOnAPage + 1,
        }),
        watches.counts(asked),
      ])
      const page = found.slice(0, mostOnAPage)
      const last = found.length > mostOnAPage ? page.at(-1) : undefined
      // Nobody has a part in what concerns their own: that is not listed to them either.
      const opened = await Promise.all(page.map(({ id }) => watches.open(actor, id)))
      const shown = opened.flatMap((each) => (each.ok ? [each.value] : []))
      keepNothing(reply)
      return {
        view,
        today: request.today.toString(),
        items: await Promise.all(shown.map((each) => viewBrief(each, looking(request)))),
        next: last ? cursor(last.due ?? last.taken.at(-1)?.on ?? last.found, last.id) : null,
        counts,
        watches: [...watches.declared.values()].map(({ id, name }) => ({ id, name })),
        authorities: all.length > 30 ? [] : all.map(nameOfAuthority),
      }
    },
  )

  app.get(
    '/signals/:id',
    {
      config: { permission: 'read-signal' },
      schema: {
        tags,
        summary: 'One signal: its workings, each step with who and when, and what may be done now',
        params: SignalId,
        response: replies(SignalView),
      },
    },
    async (request, reply) => {
      const open = await watches.open(actorOf(request), request.params.id)
      if (!open.ok) throw refused(open.error)
      keepNothing(reply)
      return viewSignal(open.value, looking(request))
    },
  )

  const give = async (request: FastifyRequest, id: string, version: number, command: SignalCommand) => {
    const request_ = idempotency(request)
    const done = await watches.give(actorOf(request), id, version, command, request_)
    if (!done.ok) throw refused(done.error)
    return done.value
  }
  const summaries: Readonly<Record<SignalCommandName, string>> = {
    judge: 'Judge whether it is real, with reasons',
    assign: 'Assign it to an authority, or to one of its people',
    handle: 'Say what was done',
    check: 'Check what was done; not sound, it goes back',
    close: 'Close it with the finding',
  }
  const step = (
    name: SignalCommandName,
    commandOf: (body: never, request: FastifyRequest, authority: AuthorityId) => SignalCommand,
  ): void => {
    app.post(
      `/signals/:id/${name}`,
      {
        config: { permission: `${name}-signal` },
        schema: {
          tags,
          summary: summaries[name],
          params: SignalId,
          body: signalBodies[name],
          response: replies(SignalStep),
        },
      },
      async (request, reply) => {
        const { id } = request.params as { readonly id: string }
        const open = await watches.open(actorOf(request), id)
        if (!open.ok) throw refused(open.error)
        const body = request.body as { readonly version: number }
        const command = commandOf(body as never, request, open.value.authority)
        keepNothing(reply)
        return give(request, open.value.id, body.version, command)
      },
    )
  }
  step('judge', ({ real, reasons }: { real: boolean; reasons: string }) => ({ command: 'judge', real, reasons }))
  step('assign', ({ authority, to, note = '' }: { authority?: string; to?: string; note?: string }, _, own) => ({
    command: 'assign',
    authority: authority === undefined ? own : knownAuthority(authority),
    to: to === undefined ? null : (to as PersonId),
    note,
  }))
  step('handle', ({ done }: { done: string }) => ({ command: 'handle', done }))
  step('check', ({ sound, finding }: { sound: boolean; finding: string }) => ({ command: 'check', sound, finding }))
  step('close', ({ finding }: { finding: string }) => ({ command: 'close', finding }))

  app.get(
    '/watches/:id/reports',
    {
      config: { permission: 'list-reports' },
      schema: {
        tags,
        summary: 'What one has reported to a watch, oneself or for a firm',
        params: WatchId,
        response: replies(ReportsView),
      },
    },
    async (request, reply) => {
      const watch = declared(request.params.id)
      const parties = actsFor(actorOf(request), request.today).map(({ party }) => party)
      const kept = await watches.reports.of(watch.id, parties)
      keepNothing(reply)
      return {
        reports: await Promise.all(kept.map(async (each) => viewReport(each, watch, await people.nameOf(each.party)))),
      }
    },
  )

  app.post(
    '/watches/:id/reports',
    {
      config: { permission: 'report-to-watch' },
      schema: {
        tags,
        summary: 'Report to a watch what no record here holds',
        params: WatchId,
        body: ReportBody,
        response: replies(ReportWritten),
      },
    },
    async (request, reply) => {
      const watch = declared(request.params.id)
      const party = readPartyIn(request.body.for, '/for')
      allow(request, { command: 'report-to-watch' }, headOf(party, watch.id))
      const { person } = actorOf(request)
      const done = await watches.reports.tell(person, watch.id, party, request.body.form, idempotency(request))
      if (!done.ok) throw refused(done.error)
      keepNothing(reply)
      return done.value
    },
  )

  app.put(
    '/watches/:id/reports/:report',
    {
      config: { permission: 'report-to-watch' },
      schema: {
        tags,
        summary: 'Bring a report up to date, or take it back',
        params: ReportId,
        body: ReportAnewBody,
        response: replies(ReportWritten),
      },
    },
    async (request, reply) => {
      const watch = declared(request.params.id)
      const report = await watches.reports.find(request.params.report)
      const parties = actsFor(actorOf(request), request.today).map(({ party }) => party)
      if (!report || report.watch !== watch.id || !isReportOf(report, parties))
        throw refusal('unknown-item', { zh: '没有这份报告', en: 'there is no such report' })
      allow(request, { command: 'report-to-watch' }, headOf(report.party, watch.id))
      const { version, form } = request.body
      const { person } = actorOf(request)
      const done = await watches.reports.tellAnew(person, report, version, form, idempotency(request))
      if (!done.ok) throw refused(done.error)
      keepNothing(reply)
      return done.value
    },
  )
}

function refused({ code, text, at, wrong }: WatchProblem) {
  const items = wrong ?? (at === undefined ? [] : [{ code, at, text }])
  return refusal(isProblemKind(code) ? code : 'incomplete', text, items)
}

function knownAuthority(typed: string): AuthorityId {
  const found = findAuthority(typed)
  if (found) return found.id
  throw refuseFor('bad-request', [
    { code: 'not-in-list', at: '/authority', text: { zh: '没有这一机关', en: 'there is no such authority' } },
  ])
}

function spanOf(
  given: { readonly from?: string; readonly to?: string },
  today: LegalDate,
): readonly [from: LegalDate, to: LegalDate] {
  const read = (name: 'from' | 'to', otherwise: LegalDate): LegalDate => {
    const typed = given[name]
    if (typed === undefined) return otherwise
    const date = parseLegalDate(typed)
    if (date.ok) return date.value
    throw refuseFor('bad-request', [{ code: 'bad-date', at: `query/${name}`, text: date.error }])
  }
  const to = read('to', today)
  const from = read('from', to.subtract(replayed))
  if (!notAfter(from, to) || !notAfter(to, today) || !notAfter(to, from.add(longestReplay)))
    throw refuseFor('bad-request', [
      {
        code: 'out-of-range',
        at: 'query/to',
        text: {
          zh: `只能重演过去：to（${to}）应在 from（${from}）当天或者以后，不晚于今天（${today}），至多相隔一年`,
          en: `only the past is replayed: to (${to}) must be on or after from (${from}), not after today (${today}), and at most a year later`,
        },
      },
    ])
  return [from, to]
}

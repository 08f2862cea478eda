/**
 * Cases, kept. A command is permitted, put to a case that time has caught up with, decided, and written with its
 * projections in one transaction; someone else's earlier change is told, never overwritten.
 */
import { type Actor, headOf } from '../people/actor.ts'
import type { PersonId } from '../people/ids.ts'
import { type Asked, permit } from '../people/permissions.ts'
import type { Party } from '../people/persons.ts'
import type { Facts } from '../rules/holds.ts'
import type { Change, Message, Row } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { fail, ok, type Result } from '../text.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { dayNumber, fromDayNumber, type LegalDate, legalDateAt } from '../time/dates.ts'
import { factsOn, keptForm, readApplication, type Wrong } from './application.ts'
import {
  badText,
  type CaseProblem,
  changedMeanwhile,
  notCompetent,
  problem,
  ruledOutBy,
  unknownCase,
} from './case-problems.ts'
import { rowsOf } from './case-tables.ts'
import { authorityOf } from './competence.ts'
import { arrived, type Context, decide, type Given } from './decide.ts'
import { caseIn, effectsOf } from './effects.ts'
import type { CaseEvent, FormValues, PaperGiven } from './events.ts'
import { type CaseId, newCaseId, newLicenceId } from './ids.ts'
import { namedCases } from './named-cases.ts'
import { wrongTexts } from './plain-text.ts'
import type { Procedure } from './procedure.ts'
import { type CaseState, endPhases, fold } from './state.ts'
import { beginOf, catchUp, nextCheck } from './sweep.ts'

export interface Filing {
  readonly procedure: string
  readonly applicant: Party
  readonly form: FormValues
  readonly papers: readonly PaperGiven[]
  readonly promised: boolean
  /** The applicant was told that a decision rules it out, and files it all the same. */
  readonly knowing: boolean
}

/** Idempotency key and digest of the request: the same again gets the first answer. */
export interface Request {
  readonly key: string
  readonly digest: string
}

export interface Filed {
  readonly case: CaseId
  readonly version: number
}

export type { CaseProblem } from './case-problems.ts'

export interface Cases {
  submit(actor: Actor, filing: Filing, request: Request): Promise<Result<Filed, CaseProblem>>
  /** `version`: the one that the person saw. */
  give(actor: Actor, id: CaseId, version: number, command: Given, request: Request): Promise<Result<Filed, CaseProblem>>
  find(id: CaseId): Promise<CaseState | null>
  /** What is wrong with the cases that a form names. */
  wrongCases(procedure: Procedure, applicant: Party, form: FormValues): Promise<readonly Wrong[]>
  /** The case, for one who may do this with it; to a stranger it looks as if there were none. */
  open(actor: Actor | null, id: CaseId, asked: Asked): Promise<Result<CaseState, CaseProblem>>
  /**
   * What time has done to the cases that were due, up to so many of them; how many there were. One that cannot be moved on
   * is put `aside` with the reason and left out, so that it holds up no other; without `aside` it throws.
   */
  sweep(most: number, aside?: Map<CaseId, unknown>): Promise<number>
}

/** Time itself: whose deeds the sweep's are. */
const time = 'time' as PersonId

/** What was done, when and by whom: an event of the journal to be. */
export interface Deed {
  readonly event: CaseEvent
  /** Instant. */
  readonly at: string
  readonly by: PersonId
}

/** What is written beside a case. */
export interface Beside {
  readonly rows: readonly Row[]
  readonly outbox: readonly Message[]
  /** Streams of others that go on with it: entries of registers. Where someone was first there, all is drawn up anew. */
  readonly changes?: readonly Change[]
  /** What would follow cannot be: then the command itself is refused. */
  readonly refuses?: CaseProblem
}

/**
 * What follows elsewhere from what was done in a case — licences, notices, counts — written in the same transaction.
 * Asked anew where the commit has to be tried again, so that what it draws at random is drawn again.
 */
export type Projection = (
  before: CaseState | null,
  after: CaseState,
  deeds: readonly Deed[],
  context: Context,
) => Promise<Beside> | Beside

/** What stands in the way of an application that only other records tell: what it would have entered is entered already. */
export type Elsewhere = (
  procedure: Procedure,
  applicant: Party,
  form: FormValues,
  on: LegalDate,
) => Promise<readonly Wrong[]>

const deeds = (events: readonly CaseEvent[], at: string, by: PersonId): readonly Deed[] =>
  events.map((event) => ({ event, at, by }))

/** All that one command changes, and what the case is then. */
interface Draft {
  readonly changes: readonly Change[]
  readonly after: CaseState
}

/** Where another was first with something that this command does not look at, it is simply drawn up again. */
const mostTries = 3
const sweptTogether = 32

export function casesOn(
  store: Store,
  procedures: ReadonlyMap<string, Procedure>,
  now: () => Temporal.Instant,
  projections: readonly Projection[] = [],
  elsewhere: Elsewhere = async () => [],
): Cases {
  const procedureOf = (id: string): Procedure => {
    const found = procedures.get(id)
    if (!found) throw new Error(`no procedure \`${id}\` is declared, though a case of it is kept`)
    return found
  }
  const named = namedCases((id) => find(id), procedureOf)
  const wrongCases: Cases['wrongCases'] = async (procedure, applicant, form) => [
    ...(await named(procedure, applicant, form)),
    ...(await elsewhere(procedure, applicant, form, legalDateAt(now()))),
  ]

  /** A form with its papers, read as strictly when it is corrected as when it is filed. */
  const readForm = async (
    procedure: Procedure,
    applicant: Party,
    { form, papers }: Pick<Filing, 'form' | 'papers'>,
    received: number,
  ): Promise<Result<{ readonly facts: Facts; readonly ruledOut: readonly string[] }, CaseProblem>> => {
    const onForm = factsOn(procedure, form)
    const calendar = calendarAsOf(fromDayNumber(received))
    const read = readApplication(procedure, form, papers, onForm, received, calendar, applicant.kind)
    const wrong = [...read.wrong, ...(await wrongCases(procedure, applicant, form))]
    if (wrong.length === 0) return ok({ facts: onForm.facts, ruledOut: read.ruledOut })
    return fail({
      code: 'incomplete',
      text: { zh: '申请还不能提交，请看各项说明', en: 'the application cannot be filed yet; see each place' },
      wrong,
    })
  }

  /** What arrived in time is in time, whenever it is corrected; but what is corrected stays with the authority that has it. */
  const corrected = async (
    state: CaseState,
    command: Extract<Given, { command: 'correct' }>,
    events: readonly CaseEvent[],
    on: LegalDate,
  ): Promise<Result<readonly CaseEvent[], CaseProblem>> => {
    const procedure = procedureOf(state.procedure)
    const read = await readForm(procedure, state.applicant, command, receivedOn(state))
    if (!read.ok) return read
    const { facts, ruledOut } = read.value
    const before = competences(procedure, factsOn(procedure, state.form).facts, state.form, on)
    const after = competences(procedure, facts, command.form, on)
    const elsewhere = after.find((by, index) => by !== before[index])
    if (elsewhere !== undefined) return notCompetent(state.lead, elsewhere)
    if (ruledOut.some((id) => !state.ruledOut.includes(id)) && !command.knowing) return ruledOutBy(ruledOut)
    return ok(
      events.map((event) =>
        event.type === 'corrected' ? { ...event, form: keptForm(procedure, event.form), ruledOut } : event,
      ),
    )
  }

  /** On any day: the facts stay the same. */
  const contexts =
    (procedure: Procedure, facts: Facts, by: PersonId) =>
    (today: number): Context => {
      const date = fromDayNumber(today)
      return { procedure, facts, calendar: calendarAsOf(date), today, by, newLicence: () => newLicenceId(date.year) }
    }
  const contextsOf = (state: CaseState, by: PersonId) => {
    const procedure = procedureOf(state.procedure)
    return contexts(procedure, factsOn(procedure, state.form).facts, by)
  }
  const find = async (id: CaseId): Promise<CaseState | null> => {
    const { rows } = await store.prepared('select state from cases where id = $1', [id])
    return rows[0] ? stateIn(rows[0]) : null
  }
  /** What time has done until now, each thing on its own day, as a sweep of every day would have. */
  const caughtUp = (
    before: CaseState,
    today: number,
  ): { readonly state: CaseState; readonly made: readonly Deed[] } => {
    const { state, made } = catchUp(before, before.toldOn, today, contextsOf(before, time))
    return { state, made: made.map(({ on, event }) => ({ event, at: beginOf(on), by: time })) }
  }

  const changeOf = async (
    before: CaseState | null,
    after: CaseState,
    made: readonly Deed[],
    today: number,
  ): Promise<readonly Change[]> => {
    const context = contextsOf(after, time)(today)
    const beside = await Promise.all(projections.map((project) => project(before, after, made, context)))
    const refuses = beside.find((each) => each.refuses)?.refuses
    if (refuses) throw Object.assign(new Error(refuses.text.en), { refuses })
    const own: Change = {
      stream: `case:${after.id}`,
      expected: before?.version ?? 0,
      events: made.map(({ event, at, by }) => ({
        type: event.type,
        body: JSON.parse(JSON.stringify(event)) as Json,
        at: Temporal.Instant.from(at),
        actor: by,
      })),
      rows: [...rowsOf(after, context, before?.toldOn ?? null), ...beside.flatMap(({ rows }) => rows)],
      outbox: beside.flatMap(({ outbox }) => outbox),
    }
    return [own, ...beside.flatMap(({ changes }) => changes ?? [])]
  }

  /** What a case does to others in the same transaction: the award that a complaint holds back, and lets go again. */
  const touched = async (
    before: CaseState | null,
    after: CaseState,
    today: number,
    instant: string,
  ): Promise<readonly Change[]> => {
    const linked = await Promise.all(
      after.links.filter(({ as }) => as === 'interim-measure').map((link) => find(link.case)),
    )
    const measures = linked.flatMap((each) => (each ? [{ state: each, procedure: procedureOf(each.procedure) }] : []))
    const { holds, form } = procedureOf(after.procedure)
    const origin = holds && holds.until !== 'decided' ? caseIn(after, holds.until.field) : null
    const over = endPhases.includes((origin && (await find(origin)))?.phase ?? 'received')
    const holdable = form.flatMap(({ fields }) => fields).find(({ id }) => id === holds?.field)?.names?.procedures ?? []
    const effects = effectsOf(before, after, contextsOf(after, time)(today), measures, over)
    const changes: Change[] = []
    for (const [id, reaching] of Map.groupBy(effects, ({ on }) => on)) {
      const other = await find(id)
      if (!other) continue
      if (reaching.some(({ command }) => command.command === 'hold') && !holdable.includes(other.procedure)) continue
      const context = contextsOf(other, time)(today)
      const { state, made } = caughtUp(other, today)
      const events: CaseEvent[] = []
      let reached = state
      for (const { command } of reaching) {
        const decided = decide(reached, command, context)
        // A case that is over can be held back no more.
        if (!decided.ok) continue
        for (const event of decided.value) reached = fold(reached, event, instant)
        events.push(...decided.value)
      }
      const all = [...made, ...deeds(events, instant, time)]
      if (all.length > 0) changes.push(...(await changeOf(other, reached, all, today)))
    }
    return changes
  }

  /**
   * Drawn up from what is stored now, and written. Where it meets someone else's change it is drawn up again: a case that
   * was changed itself is told then; another case touched, or a number drawn twice, goes well the next time.
   */
  const write = async (
    draw: () => Promise<Result<Draft, CaseProblem>>,
    actor: PersonId,
    { key, digest }: Request,
  ): Promise<Result<Filed, CaseProblem>> => {
    for (let tries = 1; ; tries++) {
      const drawn = await draw().catch(refusedBeside)
      if (!drawn.ok) return drawn
      const { changes, after } = drawn.value
      const answer: Filed = { case: after.id, version: after.version }
      const done = await store.commit(changes, { command: { actor, key, digest }, answer: { ...answer } })
      if (done.ok) return ok(done.value.answer as unknown as Filed)
      if (done.error.kind === 'key-reused' || tries === mostTries)
        return fail<CaseProblem>({ code: done.error.kind, text: done.error.says })
    }
  }
  /** A repeated command gets its first answer, even where it could not be given again. */
  const earlier = async (actor: PersonId, { key, digest }: Request): Promise<Filed | null> =>
    (await store.answered({ actor, key, digest })) as unknown as Filed | null

  /** To whom the file is closed, a case that is there and one that is not look the same. */
  const seenBy = async (
    actor: Actor | null,
    id: CaseId,
    asked: Asked,
    on: LegalDate,
  ): Promise<Result<CaseState, CaseProblem>> => {
    const state = await find(id)
    if (!actor || !state) return actor ? unknownCase(id) : problem('sign-in', '请先登录', 'sign in first')
    const permitted = permit(actor, asked, state, on)
    // What is published is open to objection by anyone, and so is no secret.
    const open = state.noticeUntil !== null || permit(actor, { command: 'read-trail' }, state, on).ok
    if (permitted.ok) return open ? ok(state) : unknownCase(id)
    return open || permitted.error.code === 'own-case' ? fail(permitted.error) : unknownCase(id)
  }

  /** What a day brings to one case, or when to look at it again. */
  const moveOn = async (id: CaseId, today: number): Promise<void> => {
    const before = await find(id)
    if (!before) return
    const { state, made } = caughtUp(before, today)
    if (made.length === 0) {
      const next = nextCheck(state, contextsOf(state, time)(today))
      await store.query('update cases set next_check = $3 where id = $1 and version = $2', [
        before.id,
        before.version,
        next === null ? null : fromDayNumber(next).toString(),
      ])
      return
    }
    let seen = true
    const draw = async (): Promise<Result<Draft, CaseProblem>> => {
      if (!seen && (await find(id))?.version !== before.version) return changedMeanwhile
      seen = false
      const others = await touched(before, state, today, beginOf(today))
      return ok({ changes: [...(await changeOf(before, state, made, today)), ...others], after: state })
    }
    // Another process that swept the same case first has done the same: its change stands.
    const key = `${before.id}@${before.version}#${today}`
    const done = await write(draw, time, { key, digest: key })
    if (!done.ok && done.error.code !== 'conflict') throw new Error(`case ${id}: ${done.error.text.en}`)
  }

  return {
    find,
    wrongCases,

    open: async (actor, id, asked) => seenBy(actor, id, asked, legalDateAt(now())),

    async submit(actor, filing, request) {
      const unwritable = wrongTexts(filing)
      if (unwritable.length > 0) return badText(unwritable)
      const procedure = procedures.get(filing.procedure)
      if (!procedure)
        return problem('unknown-matter', `没有“${filing.procedure.slice(0, 80)}”这一事项`, 'there is no such matter')
      const at = now()
      const on = legalDateAt(at)
      const permitted = permit(actor, { command: 'submit' }, headOf(filing.applicant, procedure.id), on)
      if (!permitted.ok) return fail(permitted.error)
      if (!procedure.applicants.includes(filing.applicant.kind))
        return filing.applicant.kind === 'person'
          ? problem('wrong-applicant', '本事项由单位申请', 'an organisation applies for this')
          : problem('wrong-applicant', '本事项由个人申请', 'a person applies for this')
      const today = dayNumber(on)
      const read = await readForm(procedure, filing.applicant, filing, today)
      if (!read.ok) return read
      const { ruledOut, facts } = read.value
      if (ruledOut.length > 0 && !filing.knowing) return ruledOutBy(ruledOut)
      const context = contexts(procedure, facts, actor.person)(today)
      const competent = (by: Procedure['lead']) => authorityOf(by, context.facts, filing.form, on)
      const instant = at.toString()
      return write(
        async () => {
          const submitted: CaseEvent = {
            type: 'submitted',
            case: newCaseId(on.year),
            procedure: procedure.id,
            applicant: filing.applicant,
            filedBy: actor.person,
            lead: competent(procedure.lead),
            results: procedure.results.map(({ id, by }) => ({ id, by: competent(by) })),
            form: keptForm(procedure, filing.form),
            papers: filing.papers,
            ruledOut,
            promised: filing.promised && procedure.promise !== undefined,
            links: [],
          }
          const first = fold(null, submitted, instant)
          const follow = arrived(first, context)
          const after = follow.reduce((state, event) => fold(state, event, instant), first)
          const made = deeds([submitted, ...follow], instant, actor.person)
          const others = await touched(null, after, today, instant)
          return ok({ changes: [...(await changeOf(null, after, made, today)), ...others], after })
        },
        actor.person,
        request,
      )
    },

    async give(actor, id, version, command, request) {
      const at = now()
      const on = legalDateAt(at)
      const today = dayNumber(on)
      const instant = at.toString()
      const unwritable = wrongTexts(command)
      if (unwritable.length > 0) return badText(unwritable)
      const open = await seenBy(actor, id, command, on)
      if (!open.ok) return open
      let seen: CaseState | null = open.value
      const done = await write(
        async () => {
          const before = seen ?? (await find(id))
          seen = null
          if (before?.version !== version) return changedMeanwhile
          const { state, made } = caughtUp(before, today)
          const decided = decide(state, command, contextsOf(state, actor.person)(today))
          if (!decided.ok) return fail(decided.error)
          const events = command.command === 'correct' ? await corrected(state, command, decided.value, on) : decided
          if (!events.ok) return events
          const after = events.value.reduce((now, event) => fold(now, event, instant), state)
          const all = [...made, ...deeds(events.value, instant, actor.person)]
          const others = await touched(before, after, today, instant)
          return ok({ changes: [...(await changeOf(before, after, all, today)), ...others], after })
        },
        actor.person,
        request,
      )
      // Told already, it cannot be given again: then the first answer counts.
      const again = done.ok ? null : await earlier(actor.person, request)
      return again ? ok(again) : done
    },

    async sweep(most, aside) {
      const today = dayNumber(legalDateAt(now()))
      const { rows } = await store.query(
        `select id from cases where next_check <= $1 and id <> all($3::text[]) order by next_check, id limit $2`,
        [fromDayNumber(today).toString(), most, [...(aside?.keys() ?? [])]],
      )
      const ids = rows.map((row) => asText(row.id) as CaseId)
      const tried = async (id: CaseId): Promise<void> => {
        try {
          await moveOn(id, today)
        } catch (error) {
          if (!aside) throw error
          aside.set(id, error)
        }
      }
      // So many together share their commits (store/commit.ts).
      for (let from = 0; from < ids.length; from += sweptTogether)
        await Promise.all(ids.slice(from, from + sweptTogether).map(tried))
      return rows.length
    },
  }
}

/** What follows elsewhere cannot be, and so neither can the command. */
function refusedBeside(error: unknown): Result<never, CaseProblem> {
  if (error instanceof Error && 'refuses' in error) return fail(error.refuses as CaseProblem)
  throw error
}

/** Who leads, and who gives each result. */
const competences = ({ lead, results }: Procedure, facts: Facts, form: FormValues, on: LegalDate) =>
  [lead, ...results.map(({ by }) => by)].map((by) => authorityOf(by, facts, form, on))

const receivedOn = ({ happened, toldOn }: CaseState): number => happened[0]?.on ?? toldOn

const stateIn = ({ state }: Readonly<Record<string, unknown>>): CaseState => state as CaseState

/**
 * Cases, kept. A command is permitted, put to a case that time has caught up with, decided, and written with its
 * projections in one transaction; someone else's earlier change is told, never overwritten.
 */
import { type Actor, headOf } from '../people/actor.ts'
import type { PersonId } from '../people/ids.ts'
import { permit } from '../people/permissions.ts'
import type { Party } from '../people/persons.ts'
import type { Facts } from '../rules/holds.ts'
import type { Change } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { dayNumber, fromDayNumber, legalDateAt } from '../time/dates.ts'
import { factsOn, readApplication, type Wrong } from './application.ts'
import { rowsOf } from './case-tables.ts'
import { authorityOf } from './competence.ts'
import { arrived, type Context, decide, type Given } from './decide.ts'
import { effectsOf } from './effects.ts'
import type { CaseEvent, FormValues, PaperGiven } from './events.ts'
import { type CaseId, newCaseId, newLicenceId } from './ids.ts'
import type { Procedure } from './procedure.ts'
import { type CaseState, fold } from './state.ts'
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

export interface CaseProblem {
  readonly code: string
  readonly text: Text
  readonly at?: string
  readonly wrong?: readonly Wrong[]
}

export interface Cases {
  submit(actor: Actor, filing: Filing, request: Request): Promise<Result<Filed, CaseProblem>>
  /** `version`: the one that the person saw. */
  give(actor: Actor, id: CaseId, version: number, command: Given, request: Request): Promise<Result<Filed, CaseProblem>>
  find(id: CaseId): Promise<CaseState | null>
  /** What time has done to the cases that were due, up to so many of them; how many there were. */
  sweep(most: number): Promise<number>
}

/** Time itself: whose deeds the sweep's are. */
const time = 'time' as PersonId

/** What was done, when and by whom: an event of the journal to be. */
interface Deed {
  readonly event: CaseEvent
  readonly at: string
  readonly by: PersonId
}

const deeds = (events: readonly CaseEvent[], at: string, by: PersonId): readonly Deed[] =>
  events.map((event) => ({ event, at, by }))

export function casesOn(store: Store, procedures: ReadonlyMap<string, Procedure>, now: () => Temporal.Instant): Cases {
  const procedureOf = (id: string): Procedure => {
    const found = procedures.get(id)
    if (!found) throw new Error(`no procedure \`${id}\` is declared, though a case of it is kept`)
    return found
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
    const { rows } = await store.query('select state from cases where id = $1', [id])
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

  const changeOf = (before: CaseState | null, after: CaseState, made: readonly Deed[], today: number): Change => ({
    stream: `case:${after.id}`,
    expected: before?.version ?? 0,
    events: made.map(({ event, at, by }) => ({
      type: event.type,
      body: JSON.parse(JSON.stringify(event)) as Json,
      at: Temporal.Instant.from(at),
      actor: by,
    })),
    rows: rowsOf(after, contextsOf(after, time)(today)),
    outbox: [],
  })

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
    const effects = effectsOf(before, after, contextsOf(after, time)(today), measures)
    const changes: Change[] = []
    for (const [id, reaching] of Map.groupBy(effects, ({ on }) => on)) {
      const other = await find(id)
      if (!other) continue
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
      if (all.length > 0) changes.push(changeOf(other, reached, all, today))
    }
    return changes
  }

  const write = async (
    changes: readonly Change[],
    after: CaseState,
    actor: PersonId,
    { key, digest }: Request,
  ): Promise<Result<Filed, CaseProblem>> => {
    const answer: Filed = { case: after.id, version: after.version }
    const done = await store.commit(changes, { command: { actor, key, digest }, answer: { ...answer } })
    if (!done.ok) return fail<CaseProblem>({ code: done.error.kind, text: done.error.says })
    return ok(done.value.answer as unknown as Filed)
  }
  /** A repeated command gets its first answer, even where it could not be given again. */
  const earlier = async (actor: PersonId, { key, digest }: Request): Promise<Filed | null> => {
    const { rows } = await store.query('select answer from commands where actor = $1 and key = $2 and digest = $3', [
      actor,
      key,
      digest,
    ])
    return rows[0] ? (JSON.parse(asText(rows[0].answer)) as Filed) : null
  }

  return {
    find,

    async submit(actor, filing, request) {
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
      const onForm = factsOn(procedure, filing.form)
      const context = contexts(procedure, onForm.facts, actor.person)(today)
      const read = readApplication(procedure, filing.form, filing.papers, onForm, today, context.calendar)
      if (read.wrong.length > 0)
        return fail({
          code: 'incomplete',
          text: { zh: '申请还不能提交，请看各项说明', en: 'the application cannot be filed yet; see each place' },
          wrong: read.wrong,
        })
      if (read.ruledOut.length > 0 && !filing.knowing)
        return problem(
          'ruled-out',
          `按所填事实，判定“${read.ruledOut.join('、')}”的结论是不符合条件；仍可提交，由主管机关决定`,
          `by the facts given, ${read.ruledOut.join(', ')} rules it out; it may still be filed, and the authority decides`,
        )
      const competent = (by: Procedure['lead']) => authorityOf(by, context.facts, filing.form, on)
      const submitted: CaseEvent = {
        type: 'submitted',
        case: newCaseId(on.year),
        procedure: procedure.id,
        applicant: filing.applicant,
        filedBy: actor.person,
        lead: competent(procedure.lead),
        results: procedure.results.map(({ id, by }) => ({ id, by: competent(by) })),
        form: filing.form,
        papers: filing.papers,
        ruledOut: read.ruledOut,
        promised: filing.promised && procedure.promise !== undefined,
        links: [],
      }
      const instant = at.toString()
      const first = fold(null, submitted, instant)
      const follow = arrived(first, context)
      const after = follow.reduce((state, event) => fold(state, event, instant), first)
      const made = deeds([submitted, ...follow], instant, actor.person)
      const others = await touched(null, after, today, instant)
      return write([changeOf(null, after, made, today), ...others], after, actor.person, request)
    },

    async give(actor, id, version, command, request) {
      const before = await find(id)
      if (!before) return problem('unknown-case', `没有编号为 ${id} 的办件`, `there is no case ${id}`)
      const at = now()
      const on = legalDateAt(at)
      const permitted = permit(actor, command, before, on)
      if (!permitted.ok) return fail(permitted.error)
      const again = await earlier(actor.person, request)
      if (again) return ok(again)
      if (before.version !== version)
        return problem(
          'conflict',
          '在您之后已有人先行更改。请重新读取后再试',
          'someone else made a change since you read this; read it again, then try once more',
        )
      const today = dayNumber(on)
      const { state, made } = caughtUp(before, today)
      const decided = decide(state, command, contextsOf(state, actor.person)(today))
      if (!decided.ok) return fail(decided.error)
      const instant = at.toString()
      const after = decided.value.reduce((now, event) => fold(now, event, instant), state)
      const all = [...made, ...deeds(decided.value, instant, actor.person)]
      const others = await touched(before, after, today, instant)
      return write([changeOf(before, after, all, today), ...others], after, actor.person, request)
    },

    async sweep(most) {
      const on = legalDateAt(now())
      const today = dayNumber(on)
      const { rows } = await store.query(
        'select state from cases where next_check <= $1 order by next_check, id limit $2',
        [on.toString(), most],
      )
      for (const before of rows.map(stateIn)) {
        const { state, made } = caughtUp(before, today)
        if (made.length === 0) {
          const next = nextCheck(state, contextsOf(state, time)(today))
          await store.query('update cases set next_check = $3 where id = $1 and version = $2', [
            before.id,
            before.version,
            next === null ? null : fromDayNumber(next).toString(),
          ])
          continue
        }
        // Another process that swept the same case first has done the same: its change stands.
        const key = `${before.id}@${before.version}#${today}`
        const others = await touched(before, state, today, beginOf(today))
        await write([changeOf(before, state, made, today), ...others], state, time, { key, digest: key })
      }
      return rows.length
    },
  }
}

const stateIn = ({ state }: Readonly<Record<string, unknown>>): CaseState => state as CaseState

const problem = (code: string, zh: string, en: string): { readonly ok: false; readonly error: CaseProblem } =>
  fail({ code, text: { zh, en } })

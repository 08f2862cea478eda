/**
 * Watches, kept. Each is run for every day once that day has begun, by whichever process comes first; what it finds is
 * raised once for each cause, by a constraint of the database; what it finds no more is marked, and never deleted. The same
 * question put to days that are past is a replay, and writes nothing.
 */
import type { Actor } from '../people/actor.ts'
import { headOfRecord } from '../people/actor.ts'
import type { AuthorityId } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import { permit } from '../people/permissions.ts'
import { isOn } from '../people/persons.ts'
import type { Change, Refusal } from '../store/change.ts'
import type { Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asDay, asNumber, asText } from '../store/values.ts'
import { fail, ok, type Result } from '../text.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { before, dayNumber, fromDayNumber, type LegalDate, legalDateAt, notAfter } from '../time/dates.ts'
import type { Request } from '../window/cases.ts'
import { newCaseId } from '../window/ids.ts'
import { type Tell, tellNobody } from '../window/notices/records.ts'
import { wrongTexts } from '../window/plain-text.ts'
import type { Procedure } from '../window/procedure.ts'
import { beginOf } from '../window/sweep.ts'
import { type Inbox, inboxOn } from './inbox.ts'
import { readingOn } from './reading.ts'
import { type Reports, reportsOn } from './reports.ts'
import {
  decideSignal,
  dueAfter,
  foldSignal,
  mayBeGiven,
  type Signal,
  type SignalCommand,
  type SignalCommandName,
  type SignalEvent,
  type SignalId,
  type WatchProblem,
} from './signal.ts'
import { rowOfSignal } from './tables.ts'
import { lateNotices, noticesOf } from './told.ts'
import type { Figure, Finding, Watch } from './watch.ts'

export { watchTables } from './tables.ts'

/** Whose deeds those of the watches are. */
export const watcher = 'watch' as PersonId

export interface Given {
  readonly signal: SignalId
  readonly version: number
}

/** A day of a watch: how much it found, and its figures. */
export interface WatchDay {
  readonly on: LegalDate
  readonly found: number
  readonly figures: readonly Figure[]
}

/** What a watch would have raised, and since when it would not have found it any more. */
export interface Replayed {
  readonly days: readonly { readonly on: LegalDate; readonly found: number }[]
  readonly signals: readonly (Finding & { readonly on: LegalDate; readonly gone: LegalDate | null })[]
}

export interface Watches extends Inbox {
  readonly declared: ReadonlyMap<string, Watch>
  readonly reports: Reports
  /** Every watch, or one, for each day that has begun since it was run last; how many signals it raised. */
  run(asked?: { readonly watch?: string; readonly again?: boolean }): Promise<number>
  /** One watch as of one day, nothing written. */
  look(watch: string, on: LegalDate): Promise<readonly Finding[]>
  replay(watch: string, from: LegalDate, to: LegalDate): Promise<Replayed>
  /** The days on which it was run. */
  days(watch: string, from: LegalDate, to: LegalDate): Promise<readonly WatchDay[]>
  find(id: string): Promise<Signal | null>
  /** For one who may read it; to anybody else it looks as if there were none. */
  open(actor: Actor, id: string): Promise<Result<Signal, WatchProblem>>
  /** Why this person may not take the step now; null where they may. */
  standsAgainst(actor: Actor, signal: Signal, command: SignalCommandName): WatchProblem | null
  /** `version`: the one that the person saw. */
  give(
    actor: Actor,
    id: string,
    version: number,
    command: SignalCommand,
    request: Request,
  ): Promise<Result<Given, WatchProblem>>
}

interface Parts {
  readonly watches: ReadonlyMap<string, Watch>
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly now: () => Temporal.Instant
  /** The offices that somebody holds, so that a signal is given to one who can handle it. */
  readonly actor: (person: PersonId) => Promise<Actor>
  /** How those who take the next step are told; where nothing is said here, nobody is. */
  readonly tell?: Tell
}

/** Once as the day begins, and once more when what was under way at midnight is written: the answer is of midnight all the same. */
const timesADay = 2
/** A clock of practice moves no further at once. */
const mostDays = 400

export function watchesOn(
  store: Store,
  { watches, procedures, now, actor: actorOf, tell = tellNobody }: Parts,
): Watches {
  const today = (): LegalDate => legalDateAt(now())
  const declaredAs = (id: string): Watch => {
    const found = watches.get(id)
    if (!found) throw new Error(`no watch \`${id}\` is declared, though a signal of it is kept`)
    return found
  }
  const reading = (until: LegalDate) => readingOn(store, watches, procedures, until)
  const find = async (id: string): Promise<Signal | null> => {
    const { rows } = await store.query('select state from signals where id = $1', [id])
    return rows[0] ? (rows[0].state as Signal) : null
  }

  const changeOf = async (
    before: Signal | null,
    event: SignalEvent,
    by: PersonId,
    at: Temporal.Instant,
  ): Promise<[Change, Signal]> => {
    const after = foldSignal(before, event, by, at.toString(), legalDateAt(at).toString())
    const { type } = event
    const told = await tell(store, noticesOf(declaredAs(after.watch), after, type, at))
    return [
      {
        stream: `signal:${after.id}`,
        expected: before?.version ?? 0,
        events: [{ type, body: JSON.parse(JSON.stringify(event)) as Json, at, actor: by }],
        rows: [rowOfSignal(after), ...told.rows],
        outbox: told.outbox,
      },
      after,
    ]
  }

  /** Another process may be doing the same: the constraint and the key let one of them through. */
  const raise = async (watch: Watch, finding: Finding, on: LegalDate): Promise<boolean> => {
    const at = momentOf(on)
    const day = dayNumber(on)
    const context = { today: day, calendar: calendarAsOf(on), steps: watch.steps }
    const event: SignalEvent = {
      ...finding,
      type: 'found',
      signal: `S${newCaseId(on.year)}` as SignalId,
      watch: watch.id,
      on: on.toString(),
      due: dueAfter('judge', context),
    }
    const [change, after] = await changeOf(null, event, watcher, at)
    const key = `raise ${watch.id} ${finding.cause}`.slice(0, 200)
    const done = await store.commit([change], {
      command: { actor: watcher, key: `${key} ${after.id}`, digest: key },
      answer: null,
    })
    return done.ok && !done.value.repeated
  }

  const mark = async (signal: Signal, event: SignalEvent, on: LegalDate): Promise<void> => {
    const [change] = await changeOf(signal, event, watcher, momentOf(on))
    const command = { actor: watcher, key: `${event.type} ${signal.id} ${signal.version}`, digest: event.type }
    // Someone took a step in the meantime, or another process was first: the next run sees how it stands.
    await store.commit([change], { command, answer: null })
  }

  /** What a day that is past brought stands in the journal as of its beginning, as the sweep of cases writes it. */
  const momentOf = (on: LegalDate): Temporal.Instant =>
    before(on, today()) ? Temporal.Instant.from(beginOf(dayNumber(on))) : now()

  const runDay = async (watch: Watch, on: LegalDate, known: ReturnType<typeof reading>): Promise<number> => {
    const found = await watch.find(known, on)
    const causes = new Map(found.map((each) => [each.cause, each]))
    const { rows } = await store.query(
      'select cause, closed, gone, state from signals where watch = $1 and (cause = any($2) or closed is null)',
      [watch.id, [...causes.keys()]],
    )
    const kept = new Map(rows.map((row) => [asText(row.cause), row]))
    let raised = 0
    for (const finding of causes.values()) if (!kept.has(finding.cause) && (await raise(watch, finding, on))) raised++
    for (const [cause, { state, closed, gone }] of kept) {
      if (closed !== null || (state as Signal).lasting) continue
      if (gone === null && !causes.has(cause))
        await mark(state as Signal, { type: 'cause-gone', on: on.toString() }, on)
      if (gone !== null && causes.has(cause)) await mark(state as Signal, { type: 'cause-back', on: on.toString() }, on)
    }
    const figures = (await watch.measure?.(known, on)) ?? []
    await store.query(
      `insert into watch_days as d (watch, day, found, figures, runs) values ($1, $2, $3, $4, 1)
       on conflict (watch, day) do update
       set found = excluded.found, figures = excluded.figures, runs = d.runs + 1`,
      [watch.id, on.toString(), causes.size, JSON.stringify(figures)],
    )
    return raised
  }

  const runOne = async (watch: Watch, again: boolean): Promise<number> => {
    const until = today()
    const { rows } = await store.query('select day, runs from watch_days where watch = $1 order by day desc limit 1', [
      watch.id,
    ])
    const last = rows[0] ? asDay(rows[0].day) : null
    const isRun = last !== null && !before(last, until)
    if (isRun && !again && asNumber(rows[0]?.runs) >= timesADay) return 0
    const first = last === null ? dayNumber(until) : Math.max(dayNumber(last), dayNumber(until) - mostDays)
    const known = reading(until)
    let raised = 0
    for (let each = first; each <= dayNumber(until); each++) raised += await runDay(watch, fromDayNumber(each), known)
    return raised
  }

  /** Once for each step whose day is over: by the key of the command. */
  const tellLate = async (): Promise<void> => {
    const { rows } = await store.query(
      `select s.state from signals s where s.closed is null and s.due < $1::date and s.watch = any($2::text[])
         and not exists (select from commands c
           where c.actor = $3 and c.key = 'late ' || s.id || ' ' || s.phase || ' ' || s.due)
       order by s.due, s.id`,
      [today().toString(), [...watches.keys()], watcher],
    )
    for (const row of rows) {
      const signal = row.state as Signal
      const key = `late ${signal.id} ${signal.phase} ${signal.due}`
      await store.act({ actor: watcher, key, digest: key }, async (transaction) => {
        const told = await tell(transaction, lateNotices(declaredAs(signal.watch), signal, now()))
        return ok({
          changes: [{ stream: `signal:${signal.id}`, expected: 'latest', events: [], ...told }],
          answer: null,
        })
      })
    }
  }

  const headOf = ({ watch, authority, party }: Signal, at: AuthorityId = authority) => headOfRecord(watch, at, party)

  const standsAgainst = (actor: Actor, signal: Signal, command: SignalCommandName): WatchProblem | null => {
    const permitted = permit(actor, { command: `${command}-signal` }, headOf(signal), today())
    if (!permitted.ok) return permitted.error
    const may = mayBeGiven(signal, command, actor.person)
    return may.ok ? null : may.error
  }

  const open: Watches['open'] = async (actor, id) => {
    const signal = await find(id)
    const unknown = fail<WatchProblem>({
      code: 'unknown-signal',
      text: { zh: `没有编号为 ${id.slice(0, 40)} 的信号`, en: `there is no signal ${id.slice(0, 40)}` },
    })
    if (!signal) return unknown
    const told = watches.get(signal.watch)?.told ?? []
    const answers = [signal.authority, ...told].map((at) =>
      permit(actor, { command: 'read-signal' }, headOf(signal, at), today()),
    )
    if (answers.some((each) => each.ok)) return ok(signal)
    const own = answers.find((each) => !each.ok && each.error.code === 'own-case')
    return own && !own.ok ? fail<WatchProblem>(own.error) : unknown
  }

  return {
    declared: watches,
    reports: reportsOn(store, watches, now),
    ...inboxOn(store, today),
    find,
    open,
    standsAgainst,

    async run({ watch: id, again = false } = {}) {
      let raised = 0
      const failed: Error[] = []
      for (const watch of id === undefined ? watches.values() : [declaredAs(id)])
        try {
          raised += await runOne(watch, again)
        } catch (error) {
          failed.push(new Error(`watch ${watch.id}`, { cause: error }))
        }
      await tellLate()
      // One that cannot be run holds up no other.
      if (failed.length > 0) throw new AggregateError(failed, failed.map(({ message }) => message).join(', '))
      return raised
    },

    look: async (id, on) => declaredAs(id).find(reading(on), on),

    async replay(id, from, to) {
      const watch = declaredAs(id)
      const known = reading(to)
      const days: { on: LegalDate; found: number }[] = []
      const signals = new Map<string, Finding & { on: LegalDate; gone: LegalDate | null }>()
      for (let on = from; notAfter(on, to); on = on.add({ days: 1 })) {
        const found = new Map((await watch.find(known, on)).map((each) => [each.cause, each]))
        days.push({ on, found: found.size })
        for (const finding of found.values()) {
          const earlier = signals.get(finding.cause)
          signals.set(finding.cause, earlier ? { ...earlier, gone: null } : { ...finding, on, gone: null })
        }
        for (const [cause, signal] of signals)
          if (!found.has(cause) && signal.gone === null && !signal.lasting) signals.set(cause, { ...signal, gone: on })
      }
      return { days, signals: [...signals.values()] }
    },

    async days(id, from, to) {
      const { rows } = await store.query(
        'select day, found, figures from watch_days where watch = $1 and day between $2 and $3 order by day',
        [id, from.toString(), to.toString()],
      )
      return rows.map((row) => ({
        on: asDay(row.day),
        found: asNumber(row.found),
        figures: row.figures as readonly Figure[],
      }))
    },

    async give(actor, id, version, command, { key, digest }) {
      const asked = { actor: actor.person, key, digest }
      // Given before, it gets its first answer, even where it could not be given again.
      const earlier = await store.answered(asked)
      if (earlier) return ok(earlier as unknown as Given)
      const opened = await open(actor, id)
      if (!opened.ok) return opened
      const signal = opened.value
      const permitted = permit(actor, { command: `${command.command}-signal` }, headOf(signal), today())
      if (!permitted.ok) return permitted
      const wrong = wrongTexts(command)
      if (wrong[0]) return fail<WatchProblem>({ code: 'bad-text', text: wrong[0].text, wrong })
      if (signal.version !== version) return fail(changedMeanwhile)
      if (command.command === 'assign') {
        const cannot = await cannotHandle(command.authority, command.to)
        if (cannot) return fail(cannot)
      }
      const on = today()
      const context = {
        by: actor.person,
        today: dayNumber(on),
        calendar: calendarAsOf(on),
        steps: declaredAs(signal.watch).steps,
      }
      const decided = decideSignal(signal, command, context)
      if (!decided.ok) return decided
      const [change, after] = await changeOf(signal, decided.value, actor.person, now())
      const answer: Given = { signal: after.id, version: after.version }
      const done = await store.commit([change], { command: asked, answer: { ...answer } })
      return done.ok ? ok(done.value.answer as unknown as Given) : fail(problemOf(done.error))
    },
  }

  /** To an authority, or to one of its people: to one who can take the step. */
  async function cannotHandle(authority: AuthorityId, to: PersonId | null): Promise<WatchProblem | null> {
    if (to === null) return null
    const { offices } = await actorOf(to)
    const can = offices.some(
      (each) => each.authority === authority && handles.includes(each.role) && isOn(each, today()),
    )
    return can
      ? null
      : {
          code: 'bad-request',
          at: '/to',
          text: {
            zh: '对方在这一机关没有可以处置信号的职务',
            en: 'this person holds no office at that authority in which a signal is handled',
          },
        }
  }
}

const handles: readonly string[] = ['clerk', 'reviewer', 'approver']

const changedMeanwhile: WatchProblem = {
  code: 'conflict',
  text: {
    zh: '在您之后已有人先行更改。请重新读取后再试',
    en: 'someone else changed it since you read it; read it again, then try once more',
  },
}

const problemOf = ({ kind, says }: Refusal): WatchProblem =>
  kind === 'key-reused' ? { code: 'key-reused', text: says } : changedMeanwhile

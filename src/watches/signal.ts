/**
 * A signal: found, judged, assigned, handled, checked, closed. Pure: what has happened in it is all there is of it, the rest
 * is a fold. Two rules stand beside the table of permissions: whoever handled it does not check it or close it, and nobody
 * judges what is about their own work.
 */
import type { AuthorityId } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import type { Calendar } from '../time/calendar.ts'
import { isoDay } from '../time/dates.ts'
import { endOf } from '../time/period.ts'
import type { Wrong } from '../window/application.ts'
import type { Finding, Severity, Steps } from './watch.ts'

/** Why something cannot be done with a signal or a report. */
export interface WatchProblem {
  readonly code: string
  readonly text: Text
  readonly at?: string
  readonly wrong?: readonly Wrong[]
}

export type SignalId = string & { readonly __signal: never }

export type SignalEvent =
  | (Finding & {
      readonly type: 'found'
      readonly signal: SignalId
      readonly watch: string
      readonly on: string
      readonly due: string
    })
  | { readonly type: 'judged'; readonly real: boolean; readonly reasons: string; readonly due: string }
  | {
      readonly type: 'assigned'
      readonly authority: AuthorityId
      readonly to: PersonId | null
      readonly note: string
      readonly due: string
    }
  | { readonly type: 'handled'; readonly done: string; readonly due: string }
  /** Not sound: it goes back, and is handled again. */
  | { readonly type: 'checked'; readonly sound: boolean; readonly finding: string; readonly due: string }
  | { readonly type: 'closed'; readonly finding: string }
  | { readonly type: 'cause-gone'; readonly on: string }
  | { readonly type: 'cause-back'; readonly on: string }

/** What is to be done next: each phase waits for one step. */
export const phases = ['found', 'judged', 'assigned', 'handled', 'checked', 'closed'] as const
export type SignalPhase = (typeof phases)[number]

/** A step taken: by whom, when, whether in time. */
export interface Taken {
  readonly type: SignalEvent['type']
  readonly by: PersonId
  readonly at: string
  /** Legal day. */
  readonly on: string
  /** The day by which it was due; null where it had none. */
  readonly due: string | null
  readonly says: string
  readonly verdict?: 'real' | 'not-real' | 'sound' | 'not-sound'
  readonly to?: PersonId | null
  readonly authority?: AuthorityId
}

export interface Signal extends Omit<Finding, 'case' | 'party' | 'persons'> {
  readonly id: SignalId
  readonly watch: string
  readonly version: number
  readonly phase: SignalPhase
  readonly found: string
  /** By when the next step is due; null once closed. */
  readonly due: string | null
  readonly real: boolean | null
  readonly assignee: PersonId | null
  /** Since this day the watch finds it no more. */
  readonly gone: string | null
  readonly case: string | null
  readonly party: Party | null
  readonly persons: readonly PersonId[]
  readonly taken: readonly Taken[]
}

export function foldSignal(state: Signal | null, event: SignalEvent, by: PersonId, at: string, on: string): Signal {
  if (event.type === 'found') {
    const { type: _, signal, on: found, case: about = null, party = null, persons = [], ...finding } = event
    return {
      ...finding,
      id: signal,
      version: 1,
      phase: 'found',
      found,
      real: null,
      assignee: null,
      gone: null,
      case: about,
      party,
      persons,
      taken: [{ type: 'found', by, at, on, due: null, says: '' }],
    }
  }
  if (!state) throw new Error(`a signal begins with what was found, not with ${event.type}`)
  const next = { ...state, version: state.version + 1 }
  const took = (says: string, more: Partial<Taken> = {}): readonly Taken[] => [
    ...state.taken,
    { type: event.type, by, at, on, due: state.due, says, ...more },
  ]
  switch (event.type) {
    case 'judged':
      return {
        ...next,
        phase: 'judged',
        real: event.real,
        due: event.due,
        taken: took(event.reasons, { verdict: event.real ? 'real' : 'not-real' }),
      }
    case 'assigned':
      return {
        ...next,
        phase: 'assigned',
        authority: event.authority,
        assignee: event.to,
        due: event.due,
        taken: took(event.note, { to: event.to, authority: event.authority }),
      }
    case 'handled':
      return { ...next, phase: 'handled', due: event.due, taken: took(event.done) }
    case 'checked':
      return {
        ...next,
        phase: event.sound ? 'checked' : 'assigned',
        due: event.due,
        taken: took(event.finding, { verdict: event.sound ? 'sound' : 'not-sound' }),
      }
    case 'closed':
      return { ...next, phase: 'closed', due: null, taken: took(event.finding) }
    case 'cause-gone':
      return { ...next, gone: event.on, taken: took('', { due: null }) }
    case 'cause-back':
      return { ...next, gone: null, taken: took('', { due: null }) }
  }
}

export type SignalCommand =
  | { readonly command: 'judge'; readonly real: boolean; readonly reasons: string }
  | { readonly command: 'assign'; readonly authority: AuthorityId; readonly to: PersonId | null; readonly note: string }
  | { readonly command: 'handle'; readonly done: string }
  | { readonly command: 'check'; readonly sound: boolean; readonly finding: string }
  | { readonly command: 'close'; readonly finding: string }

export type SignalCommandName = SignalCommand['command']

export interface SignalProblem {
  readonly code: 'wrong-phase' | 'two-persons' | 'own-case' | 'not-permitted' | 'needs-reasons' | 'bad-text'
  readonly text: Text
  readonly at?: string
}

const refuse = (code: SignalProblem['code'], zh: string, en: string, at?: string): Result<never, SignalProblem> =>
  fail({ code, text: { zh, en }, ...(at !== undefined && { at }) })

/** The phases in which each may be given. */
export const givenIn: Readonly<Record<SignalCommandName, readonly SignalPhase[]>> = {
  judge: ['found'],
  // Given to somebody else, as long as nothing was done.
  assign: ['judged', 'assigned'],
  handle: ['assigned'],
  check: ['handled'],
  // Not real, it is closed from `judged`.
  close: ['judged', 'checked'],
}

const lastBy = ({ taken }: Signal, type: SignalEvent['type']): PersonId | null =>
  taken.findLast((each) => each.type === type)?.by ?? null

/** Whether the state and the two persons allow it; what the office allows is asked before. */
export function mayBeGiven(state: Signal, command: SignalCommandName, by: PersonId): Result<null, SignalProblem> {
  const fits =
    givenIn[command].includes(state.phase) &&
    (command !== 'assign' || state.real === true) &&
    (command !== 'close' || state.phase === 'checked' || state.real === false)
  if (!fits)
    return refuse(
      'wrong-phase',
      `这条信号${waitsFor(state).zh}，现在不能作这一步`,
      `this signal ${waitsFor(state).en}; this step is not for now`,
    )
  if (state.persons.includes(by) && (command === 'judge' || command === 'check' || command === 'close'))
    return refuse(
      'own-case',
      '这条信号涉及您本人的工作，应由他人研判、核查和办结',
      'this signal is about your own work: someone else has to judge, check and close it',
    )
  if (command === 'handle' && state.assignee !== null && state.assignee !== by)
    return refuse('not-permitted', '这条信号交由另一人处置', 'this signal was given to someone else to handle')
  if (command === 'check' && lastBy(state, 'handled') === by)
    return refuse(
      'two-persons',
      '处置的人不能自己核查，请由另一人核查',
      'who handled it cannot check it: someone else has to',
    )
  if (command === 'close' && state.phase === 'checked' && lastBy(state, 'handled') === by)
    return refuse(
      'two-persons',
      '处置的人不能自己办结，请由另一人办结',
      'who handled it cannot close it: someone else has to',
    )
  if (command === 'close' && state.phase === 'judged' && lastBy(state, 'judged') === by)
    return refuse(
      'two-persons',
      '研判为不属实的人不能自己办结，请由另一人办结',
      'who judged it not to be real cannot close it: someone else has to',
    )
  return ok(null)
}

const waitsFor = ({ phase, real }: Signal): Text => {
  switch (phase) {
    case 'found':
      return { zh: '待研判', en: 'waits to be judged' }
    case 'judged':
      return real ? { zh: '待交办', en: 'waits to be assigned' } : { zh: '待办结', en: 'waits to be closed' }
    case 'assigned':
      return { zh: '待处置', en: 'waits to be handled' }
    case 'handled':
      return { zh: '待核查', en: 'waits to be checked' }
    case 'checked':
      return { zh: '待办结', en: 'waits to be closed' }
    case 'closed':
      return { zh: '已办结', en: 'is closed' }
  }
}

/** The step that is due next; null once closed. */
export const nextStep = ({ phase, real }: Pick<Signal, 'phase' | 'real'>): SignalCommandName | null => {
  switch (phase) {
    case 'found':
      return 'judge'
    case 'judged':
      return real ? 'assign' : 'close'
    case 'assigned':
      return 'handle'
    case 'handled':
      return 'check'
    case 'checked':
      return 'close'
    case 'closed':
      return null
  }
}

export interface SignalContext {
  readonly by: PersonId
  readonly today: number
  readonly calendar: Calendar
  readonly steps: Steps
}

export const dueAfter = (step: keyof Steps, { steps, today, calendar }: Omit<SignalContext, 'by'>): string =>
  isoDay(endOf(today, steps[step], calendar).due)

export function decideSignal(
  state: Signal,
  given: SignalCommand,
  context: SignalContext,
): Result<SignalEvent, SignalProblem> {
  const may = mayBeGiven(state, given.command, context.by)
  if (!may.ok) return may
  const due = (step: keyof Steps): string => dueAfter(step, context)
  const said = (text: string, at: string): Result<string, SignalProblem> =>
    text.trim() === ''
      ? refuse('needs-reasons', '请写明理由或者情况', 'say why, or what was done', at)
      : ok(text.trim())
  switch (given.command) {
    case 'judge': {
      const reasons = said(given.reasons, '/reasons')
      return reasons.ok
        ? ok({ type: 'judged', real: given.real, reasons: reasons.value, due: due(given.real ? 'assign' : 'close') })
        : reasons
    }
    case 'assign':
      return ok({
        type: 'assigned',
        authority: given.authority,
        to: given.to,
        note: given.note.trim(),
        due: due('handle'),
      })
    case 'handle': {
      const done = said(given.done, '/done')
      return done.ok ? ok({ type: 'handled', done: done.value, due: due('check') }) : done
    }
    case 'check': {
      const finding = said(given.finding, '/finding')
      const { sound } = given
      return finding.ok
        ? ok({ type: 'checked', sound, finding: finding.value, due: due(sound ? 'close' : 'handle') })
        : finding
    }
    case 'close': {
      const finding = said(given.finding, '/finding')
      return finding.ok ? ok({ type: 'closed', finding: finding.value }) : finding
    }
  }
}

const severities: readonly Severity[] = ['info', 'warning', 'serious']
export const isSeverity = (typed: string): typed is Severity => severities.some((each) => each === typed)

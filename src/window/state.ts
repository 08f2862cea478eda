/**
 * The state of a case: a fold over its events, as plain JSON, so that it can be stored beside them and read in one go.
 * Days are day numbers (days since 1970-01-01 in Asia/Shanghai).
 */
import type { AuthorityId } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Text } from '../text.ts'
import { dayNumber, legalDateAt } from '../time/dates.ts'
import type { CaseEvent, Finding, FormValues, Link, Outcome, PaperGiven, View } from './events.ts'
import type { CaseId, LicenceId } from './ids.ts'
import type { Ground, Mark } from './procedure.ts'

export type Phase =
  | 'received' // 已收件，待受理
  | 'correcting' // 待补正
  | 'reviewing' // 已受理，审查中
  | 'decided' // 已决定
  | 'not-accepted' // 不予受理
  | 'withdrawn' // 已撤回
  | 'lapsed' // 已失效

/** Phases in which something can still be decided, and those that are an end. */
export const openPhases: readonly Phase[] = ['received', 'correcting', 'reviewing']
export const endPhases: readonly Phase[] = ['decided', 'not-accepted', 'withdrawn', 'lapsed']

/** What the clock counts from: the legal days on which things happened. */
export type Happening =
  | { readonly what: 'mark'; readonly mark: Mark; readonly on: number }
  | { readonly what: 'suspended'; readonly ground: Ground; readonly on: number; readonly until: number | null }
  | { readonly what: 'resumed'; readonly on: number }
  | { readonly what: 'extended'; readonly term: string; readonly on: number }
  | { readonly what: 'delay-notified'; readonly term: string; readonly on: number; readonly until: number | null }
  /** Withdrawn, not accepted or lapsed: from then on nothing is waited for. */
  | { readonly what: 'closed'; readonly on: number }

export interface ResultState {
  readonly by: AuthorityId
  readonly proposal: { readonly outcome: Outcome; readonly reasons: string; readonly by: PersonId } | null
  readonly decision: {
    readonly outcome: Outcome
    readonly reasons: string
    readonly conditions: string
    readonly deemed: boolean
    readonly on: number
    readonly until: string | null
  } | null
  readonly licence: {
    readonly id: LicenceId
    readonly status: 'valid' | 'suspended' | 'revoked' | 'expired'
    readonly until: string | null
  } | null
}

export interface OpinionState {
  readonly from: AuthorityId
  readonly asks: string | null
  readonly asked: number
  readonly due: number
  readonly given: { readonly says: View; readonly reasons: string; readonly on: number } | null
  /** The time is over and nothing came. */
  readonly lapsed: boolean
}

/** A licence that can still be suspended, be revoked or expire. */
export const isLive = ({ status }: NonNullable<ResultState['licence']>): boolean =>
  status === 'valid' || status === 'suspended'

export interface CaseState {
  readonly id: CaseId
  readonly procedure: string
  /** Events so far. */
  readonly version: number
  readonly phase: Phase
  readonly applicant: Party
  readonly filedBy: PersonId
  readonly lead: AuthorityId
  readonly form: FormValues
  readonly papers: readonly PaperGiven[]
  readonly ruledOut: readonly string[]
  readonly results: Readonly<Record<string, ResultState>>
  readonly opinions: Readonly<Record<string, OpinionState>>
  readonly happened: readonly Happening[]
  readonly claimedBy: PersonId | null
  readonly corrections: readonly { readonly about: string; readonly says: string }[]
  readonly suspended: { readonly ground: Ground; readonly since: number; readonly until: number | null } | null
  readonly noticeUntil: number | null
  readonly objections: readonly { readonly by: PersonId; readonly reasons: string; readonly on: number }[]
  readonly heldBy: readonly { readonly by: CaseId; readonly says: Text; readonly until?: number }[]
  readonly promise: { readonly finding: Finding | null; readonly cureBy: number | null; readonly cured: boolean } | null
  readonly links: readonly Link[]
  readonly warned: Readonly<Record<string, 'yellow' | 'red'>>
  readonly passed: readonly string[]
  /** The day on which its dates were last told: they were counted with the calendar as it was known then. */
  readonly toldOn: number
}

export function fold(state: CaseState | null, event: CaseEvent, at: string): CaseState {
  const on = dayNumber(legalDateAt(Temporal.Instant.from(at)))
  if (event.type === 'submitted') return begin(event, on)
  if (!state) throw new Error(`a case begins with its submission, not with ${event.type}`)
  const toldOn = event.type === 'file-read' ? state.toldOn : on
  return { ...state, ...change(state, event, on), version: state.version + 1, toldOn }
}

function begin(event: CaseEvent & { type: 'submitted' }, on: number): CaseState {
  return {
    id: event.case,
    procedure: event.procedure,
    version: 1,
    phase: 'received',
    applicant: event.applicant,
    filedBy: event.filedBy,
    lead: event.lead,
    form: event.form,
    papers: event.papers,
    ruledOut: event.ruledOut,
    results: Object.fromEntries(
      event.results.map(({ id, by }) => [id, { by, proposal: null, decision: null, licence: null }]),
    ),
    opinions: {},
    happened: [
      { what: 'mark', mark: 'received', on },
      ...(event.promised ? [{ what: 'mark', mark: 'promised', on } as const] : []),
    ],
    claimedBy: null,
    corrections: [],
    suspended: null,
    noticeUntil: null,
    objections: [],
    heldBy: [],
    promise: event.promised ? { finding: null, cureBy: null, cured: false } : null,
    links: event.links,
    warned: {},
    passed: [],
    toldOn: on,
  }
}

const iso = (date: string): number => dayNumber(Temporal.PlainDate.from(date))

function change(state: CaseState, event: CaseEvent, on: number): Partial<CaseState> {
  const happen = (...more: Happening[]): readonly Happening[] => [...state.happened, ...more]
  const mark = (name: Mark, day = on): Happening => ({ what: 'mark', mark: name, on: day })
  const closed: Happening = { what: 'closed', on }
  switch (event.type) {
    case 'submitted':
      throw new Error(`case ${state.id} was submitted twice`)
    case 'claimed':
      return { claimedBy: event.by }
    case 'released':
      return { claimedBy: null }
    case 'correction-asked':
      return { phase: 'correcting', corrections: event.items, happened: happen(mark('correction-asked')) }
    case 'corrected':
      // The terms of acceptance begin anew, and so do the warnings of them.
      return {
        phase: 'received',
        form: event.form,
        papers: event.papers,
        ruledOut: event.ruledOut ?? state.ruledOut,
        warned: {},
        happened: happen(mark('corrected')),
      }
    case 'accepted': {
      const received = state.happened.findLast(
        (each) => each.what === 'mark' && (each.mark === 'received' || each.mark === 'corrected'),
      )
      return {
        phase: 'reviewing',
        happened: happen(mark('complete', received?.on ?? on), mark('accepted', iso(event.on))),
      }
    }
    case 'not-accepted':
      return { phase: 'not-accepted', happened: happen(mark('not-accepted'), closed) }
    case 'opinion-asked':
      return {
        opinions: {
          ...state.opinions,
          [event.opinion]: {
            from: event.from,
            asks: event.asks,
            asked: on,
            due: iso(event.due),
            given: null,
            lapsed: false,
          },
        },
        happened: happen(mark('opinion-asked')),
      }
    case 'opinion-given':
      return {
        ...opinion(state, event.opinion, { given: { says: event.says, reasons: event.reasons, on } }),
        happened: happen(mark('opinion-given')),
      }
    case 'opinion-lapsed':
      return opinion(state, event.opinion, { lapsed: true })
    case 'suspended': {
      const until = event.until === null ? null : iso(event.until)
      return {
        suspended: { ground: event.ground, since: on, until },
        happened: happen({ what: 'suspended', ground: event.ground, on, until }),
      }
    }
    case 'resumed':
      return {
        suspended: null,
        happened: happen({ what: 'resumed', on: event.on === undefined ? on : iso(event.on) }),
      }
    case 'extended':
      return {
        warned: Object.fromEntries(Object.entries(state.warned).filter(([term]) => term !== event.term)),
        happened: happen({ what: 'extended', term: event.term, on }),
      }
    case 'delay-notified':
      return {
        happened: happen({
          what: 'delay-notified',
          term: event.term,
          on,
          until: event.until === null ? null : iso(event.until),
        }),
      }
    case 'noticed':
      return { noticeUntil: iso(event.until), happened: happen(mark('noticed')) }
    case 'objected':
      return { objections: [...state.objections, { by: event.by, reasons: event.reasons, on }] }
    case 'proposed':
      return result(state, event.result, {
        proposal: { outcome: event.outcome, reasons: event.reasons, by: event.by },
      })
    case 'decided': {
      const { outcome, reasons, conditions, deemed, until } = event
      const changed = result(state, event.result, {
        decision: { outcome, reasons, conditions, deemed, on, until: until ?? null },
      })
      const all = Object.values(changed.results).every(({ decision }) => decision !== null)
      return all ? { ...changed, phase: 'decided', suspended: null, happened: happen(mark('decided')) } : changed
    }
    case 'file-read':
      return {}
    case 'held':
      return {
        heldBy: [
          ...state.heldBy,
          { by: event.by, says: event.says, ...(event.until !== undefined && { until: iso(event.until) }) },
        ],
      }
    case 'hold-ended':
      return { heldBy: state.heldBy.filter(({ by }) => by !== event.by) }
    case 'delivered':
      return { happened: happen(mark('delivered')) }
    case 'licence-issued':
      return result(state, event.result, { licence: { id: event.licence, status: 'valid', until: event.until } })
    case 'promise-checked':
      return {
        promise: {
          finding: event.finding,
          cureBy: event.cureBy === undefined ? null : iso(event.cureBy),
          cured: false,
        },
        happened: happen(mark('checked')),
      }
    case 'cured':
      return { promise: state.promise && { ...state.promise, cured: true } }
    case 'licence-suspended':
      return licence(state, event.licence, 'suspended')
    case 'licence-reinstated':
      return licence(state, event.licence, 'valid')
    // To whoever verifies it the two are one: it is good no more (status list: 0x01, invalid).
    case 'licence-revoked':
    case 'licence-cancelled':
      return licence(state, event.licence, 'revoked')
    case 'licence-expired':
      return licence(state, event.licence, 'expired')
    case 'withdrawn':
      return { phase: 'withdrawn', suspended: null, happened: happen(closed) }
    case 'linked':
      return { links: [...state.links, { case: event.to, as: event.as }] }
    case 'warned':
      return { warned: { ...state.warned, [event.term]: event.level } }
    case 'term-passed':
      return {
        passed: [...state.passed, event.term],
        ...(event.consequence === 'lapses' && { phase: 'lapsed' as const, suspended: null, happened: happen(closed) }),
      }
    case 'redated':
      return {}
  }
}

function result(state: CaseState, id: string, by: Partial<ResultState>): Pick<CaseState, 'results'> {
  const before = state.results[id]
  if (!before) throw new Error(`case ${state.id} has no result ${id}`)
  return { results: { ...state.results, [id]: { ...before, ...by } } }
}

function opinion(state: CaseState, id: string, by: Partial<OpinionState>): Pick<CaseState, 'opinions'> {
  const before = state.opinions[id]
  if (!before) throw new Error(`case ${state.id} never asked for the opinion ${id}`)
  return { opinions: { ...state.opinions, [id]: { ...before, ...by } } }
}

function licence(
  state: CaseState,
  id: LicenceId,
  status: NonNullable<ResultState['licence']>['status'],
): Pick<CaseState, 'results'> {
  const results = Object.fromEntries(
    Object.entries(state.results).map(([key, each]) => [
      key,
      each.licence?.id === id ? { ...each, licence: { ...each.licence, status } } : each,
    ]),
  )
  return { results }
}

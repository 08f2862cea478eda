/**
 * What a command makes of a case: events, or a refusal in words. Pure: one table of commands, each with the phases in
 * which it may be given; who may give it stands in people/permissions.ts, and the sweep's `tick` in sweep.ts.
 */
import type { PersonId } from '../people/ids.ts'
import { twoPersons } from '../people/permissions.ts'
import { holds as isSo } from '../rules/holds.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import { fromDayNumber, isoDay, isoDayOrNull } from '../time/dates.ts'
import { endOf } from '../time/period.ts'
import type { Running } from './clock.ts'
import type { Command } from './commands.ts'
import { authorityOf } from './competence.ts'
import type { CaseEvent } from './events.ts'
import { lastDayOf, licenceOf, noticeOf } from './gives.ts'
import type { LicenceId } from './ids.ts'
import type { Ground, Procedure } from './procedure.ts'
import { type CaseState, endPhases, isLive, openPhases, type Phase } from './state.ts'
import { clockOf, type Dated, dayOf } from './terms.ts'

/** With the facts on the form, and the day that it is. */
export interface Context extends Dated {
  readonly by: PersonId
  readonly newLicence: () => LicenceId
}

export interface Refusal {
  readonly code:
    | 'wrong-phase'
    | 'not-declared'
    | 'already'
    | 'incomplete'
    | 'not-yet'
    | 'two-persons'
    | 'held'
    | 'needs-reasons'
  /** JSON pointer into the command, where one part of it is at fault. */
  readonly at: string
  readonly text: Text
}

export type Decided = Result<readonly CaseEvent[], Refusal>

/** A command that a person, or another case, gives; `tick` alone is time's (sweep.ts). */
export type Given = Exclude<Command, { command: 'tick' }>
export type GivenName = Given['command']

type Commands = { readonly [C in Given as C['command']]: C }

interface Row<C> {
  readonly in: readonly Phase[]
  readonly gives: (state: CaseState, command: C, context: Context) => Decided
}

const refuse = (code: Refusal['code'], zh: string, en: string, at = ''): Decided => fail({ code, at, text: { zh, en } })
const events = (...made: readonly CaseEvent[]): Decided => ok(made)

const liveIn = ({ results }: CaseState): readonly LicenceId[] =>
  Object.values(results).flatMap(({ licence }) => (licence && isLive(licence) ? [licence.id] : []))

/** 补正、补充材料: time that the applicant takes. */
const waitsForApplicant: readonly Ground[] = ['correction', 'supplement']

/** What stands under a name that somebody typed; `constructor` is no result. */
const own = <T>(of: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined

const everywhere: readonly Phase[] = [...openPhases, ...endPhases]

const table: { readonly [N in GivenName]: Row<Commands[N]> } = {
  correct: {
    in: ['correcting'],
    gives: (_, { form, papers }) => events({ type: 'corrected', form, papers }),
  },
  withdraw: {
    in: openPhases,
    gives: (_, { reasons }) => events({ type: 'withdrawn', reasons }),
  },
  claim: {
    in: openPhases,
    gives: ({ claimedBy }, _, { by }) => {
      if (claimedBy === by) return refuse('already', '您已经领办此件', 'you already handle this case')
      return claimedBy === null
        ? events({ type: 'claimed', by })
        : refuse(
            'already',
            '此件已由他人领办，请先由其退回',
            'someone else handles this case and has to release it first',
          )
    },
  },
  release: {
    in: openPhases,
    gives: ({ claimedBy }) =>
      claimedBy === null ? refuse('already', '此件无人领办', 'nobody handles this case') : events({ type: 'released' }),
  },
  'ask-correction': {
    in: ['received'],
    gives: ({ happened }, { items }, { procedure, today, calendar }) => {
      // 行政许可法 32: everything that has to be put right is told at once, in one go.
      if (happened.some((each) => each.what === 'mark' && each.mark === 'correction-asked'))
        return refuse(
          'already',
          '补正只能一次告知；请受理，或者书面说明不予受理的理由',
          'corrections are asked for once, all together; accept it, or refuse it with reasons in writing',
        )
      if (items.length === 0)
        return refuse('incomplete', '请写明需要补正的全部内容', 'say everything that has to be put right', '/items')
      const until = procedure.correctedWithin
        ? isoDay(endOf(today, procedure.correctedWithin.length, calendar).due)
        : null
      return events({ type: 'correction-asked', items, until })
    },
  },
  accept: {
    in: ['received'],
    gives: (state, _, context) => ok(accepted(state, context, false, context.today)),
  },
  'refuse-acceptance': {
    in: ['received'],
    gives: (_, { reasons }) => needReasons(reasons) ?? events({ type: 'not-accepted', reasons }),
  },
  'ask-opinion': {
    in: ['reviewing'],
    gives: (state, { opinion, asks }, { procedure, today, calendar, facts }) => {
      const declared = procedure.opinions.find(({ id }) => id === opinion)
      if (!declared) return refuse('not-declared', '本事项没有这项意见', 'this matter has no such opinion', '/opinion')
      const before = own(state.opinions, opinion)
      if (before && !before.given && !before.lapsed)
        return refuse('already', '已经征求，尚未答复', 'it was asked already and is not answered yet', '/opinion')
      return events({
        type: 'opinion-asked',
        opinion,
        from: authorityOf(declared.from, facts, state.form, fromDayNumber(today)),
        asks,
        due: isoDay(endOf(today, declared.within, calendar).due),
      })
    },
  },
  'give-opinion': {
    in: ['reviewing'],
    gives: (state, { opinion, says, reasons }) => {
      const asked = own(state.opinions, opinion)
      if (!asked) return refuse('not-declared', '没有征求过这项意见', 'this opinion was never asked for', '/opinion')
      if (asked.given) return refuse('already', '这项意见已经答复', 'this opinion has been given', '/opinion')
      if (says !== 'agrees') {
        const problem = needReasons(reasons)
        if (problem) return problem
      }
      return events({ type: 'opinion-given', opinion, says, reasons })
    },
  },
  suspend: {
    in: ['reviewing'],
    gives: (state, { ground, reasons, until }, { procedure, today }) => {
      if (!procedure.grounds.includes(ground))
        return refuse(
          'not-declared',
          '法律没有规定本事项可以因此暂停计时',
          'no law stops the clock of this matter on that ground',
          '/ground',
        )
      if (state.suspended) return refuse('already', '已经暂停计时', 'the clock is stopped already')
      // 行政许可法 45: the time needed is told in writing; only what waits for the applicant has no day of its own.
      if (until === null && !waitsForApplicant.includes(ground))
        return refuse(
          'incomplete',
          '请写明所需时间：预计恢复计时的日期',
          'say how long it takes: the day on which the clock goes on',
          '/until',
        )
      if (until !== null && (dayOf(until) ?? 0) < today)
        return refuse(
          'incomplete',
          '恢复日期应是今天或者以后的一天',
          'the day it ends has to be today or later',
          '/until',
        )
      return needReasons(reasons) ?? events({ type: 'suspended', ground, reasons, until })
    },
  },
  resume: {
    in: ['reviewing'],
    gives: ({ suspended }, { findings }) =>
      suspended ? events({ type: 'resumed', findings }) : refuse('already', '计时没有暂停', 'the clock is not stopped'),
  },
  extend: {
    in: ['reviewing'],
    gives: (state, { term, reasons }, context) => {
      const running = clockOf(state, context).find((each) => each.term.id === term)
      if (!running?.term.extension)
        return refuse('not-declared', '这一期限依法不得延长', 'the law lets nobody extend this term', '/term')
      if (state.happened.some((each) => each.what === 'extended' && each.term === term))
        return refuse('already', '这一期限已经延长过一次', 'this term has been extended once already', '/term')
      if (running.standing !== 'paused' && (running.standing !== 'running' || context.today > (running.due ?? 0)))
        return refuse(
          'not-yet',
          '这一期限没有在计时，不能延长',
          'this term is not running and cannot be extended',
          '/term',
        )
      return needReasons(reasons) ?? events({ type: 'extended', term, reasons })
    },
  },
  'notify-delay': {
    in: ['reviewing'],
    gives: (state, { term, reasons, until }, context) => {
      const running = clockOf(state, context)
      if (running.find((each) => each.term.id === term)?.term.whenPassed !== 'notify')
        return refuse('not-declared', '这一期限不适用延期通知', 'this term knows no notice of delay', '/term')
      const day = dayOf(until)
      if (day === null || day <= context.today)
        return refuse('incomplete', '新的日期应在今天之后', 'the new day must lie after today', '/until')
      const limit = statuteEnds(running, context.today)
      if (limit !== null && day > limit)
        return refuse(
          'incomplete',
          `新的日期不得晚于法定期限 ${isoDay(limit)}`,
          `the new day must not lie after the statute's own limit, ${isoDay(limit)}`,
          '/until',
        )
      return needReasons(reasons) ?? events({ type: 'delay-notified', term, reasons, until, automatic: false })
    },
  },
  'publish-notice': {
    in: ['reviewing'],
    gives: ({ noticeUntil }, _, context) => {
      const { today, calendar } = context
      const notice = noticeOf(context)
      if (!notice) return refuse('not-declared', '本事项不公示', 'this matter is not published')
      if (noticeUntil !== null) return refuse('already', '已经公示', 'it has been published')
      return events({ type: 'noticed', until: isoDay(endOf(today, notice.length, calendar).due) })
    },
  },
  object: {
    in: ['reviewing'],
    gives: ({ noticeUntil }, { reasons }, { by, today }) =>
      noticeUntil === null || today > noticeUntil
        ? refuse('not-yet', '不在公示期内', 'it is not open to objection now')
        : (needReasons(reasons) ?? events({ type: 'objected', by, reasons })),
  },
  propose: {
    in: ['reviewing'],
    gives: (state, { result, outcome, reasons }, { by }) => {
      const before = own(state.results, result)
      if (!before) return refuse('not-declared', '本事项没有这项结果', 'this matter gives no such result', '/result')
      if (before.decision) return refuse('already', '已经决定', 'it has been decided', '/result')
      return needReasons(reasons) ?? events({ type: 'proposed', result, outcome, reasons, by })
    },
  },
  decide: {
    in: ['reviewing'],
    gives: (state, command, context) => {
      const problem = notReady(state, command.result, context)
      if (problem) return fail(problem)
      const wrong = needReasons(command.reasons)
      if (wrong) return wrong
      const { result, outcome, reasons, conditions, until } = command
      if (outcome !== own(state.results, result)?.proposal?.outcome)
        return refuse(
          'two-persons',
          '决定与审查意见不一致，请先由审查人员重新提出审查意见',
          'the decision differs from what the reviewer proposed; a reviewer has to propose it anew first',
          '/outcome',
        )
      const misdated = wrongEnd(state, command, context)
      if (misdated) return misdated
      return ok(
        decided(state, context, [{ result, outcome, reasons, conditions, deemed: false, ...(until && { until }) }]),
      )
    },
  },
  'check-promise': {
    in: ['decided'],
    gives: (state, { finding, reasons }, { procedure, today, calendar }) => {
      if (!procedure.promise || !state.promise)
        return refuse('not-declared', '本件没有作出承诺', 'nothing was promised in this case')
      const { finding: before, cureBy, cured } = state.promise
      if (before !== null && cureBy === null) return refuse('already', '承诺已经核查', 'the promise has been checked')
      if (before === 'broken' && finding === 'broken' && !cured && today <= (cureBy ?? 0))
        return refuse('not-yet', '整改期限未满', 'the time to put it right is not over')
      const problem = needReasons(reasons)
      if (problem) return problem
      const revoked = liveIn(state).map((licence): CaseEvent => ({ type: 'licence-revoked', licence, reasons }))
      const checked = { type: 'promise-checked', finding, reasons } as const
      switch (finding) {
        case 'kept':
          return events(checked)
        case 'broken':
          // Once there is time to put it right; not put right, it is revoked (北京市优化营商环境条例 33).
          return before === 'broken'
            ? events(checked, ...revoked)
            : events({ ...checked, cureBy: isoDay(endOf(today, procedure.promise.curedWithin, calendar).due) })
        case 'false':
          // A false promise is revoked outright (33).
          return events(checked, ...revoked)
      }
    },
  },
  cure: {
    in: ['decided'],
    gives: ({ promise }, { says }) =>
      promise?.finding === 'broken' && promise.cureBy !== null && !promise.cured
        ? events({ type: 'cured', says })
        : refuse('not-yet', '没有待整改的承诺', 'there is nothing to put right'),
  },
  'suspend-licence': licenceRow('valid', (licence, reasons) => ({ type: 'licence-suspended', licence, reasons })),
  'reinstate-licence': licenceRow('suspended', (licence, reasons) => ({
    type: 'licence-reinstated',
    licence,
    reasons,
  })),
  'revoke-licence': licenceRow(null, (licence, reasons) => ({ type: 'licence-revoked', licence, reasons })),
  hold: {
    in: openPhases,
    gives: ({ heldBy }, { by, says, until }) =>
      heldBy.some((each) => each.by === by)
        ? ok([])
        : events({ type: 'held', by, says, ...(until !== undefined && { until }) }),
  },
  'end-hold': {
    in: everywhere,
    gives: ({ heldBy }, { by }) =>
      heldBy.some((each) => each.by === by) ? events({ type: 'hold-ended', by }) : ok([]),
  },
  'cancel-licences': {
    in: ['decided'],
    gives: (state, { by, says }) =>
      ok(liveIn(state).map((licence): CaseEvent => ({ type: 'licence-cancelled', licence, by, says }))),
  },
  link: { in: everywhere, gives: (_, { to, as }) => events({ type: 'linked', to, as }) },
}

/** Phases in which a command may be given; what the pages offer and the table in the tests are read from it. */
export const phasesOf = (name: GivenName): readonly Phase[] => table[name].in

export function decide<N extends GivenName>(
  state: CaseState,
  command: { readonly command: N } & Commands[N],
  context: Context,
): Decided {
  const row: Row<Commands[N]> = table[command.command]
  if (!row.in.includes(state.phase)) {
    const { zh, en } = phaseNames[state.phase]
    return refuse('wrong-phase', `本件${zh}，不能再作这一步`, `the case is ${en}; this step cannot be taken now`)
  }
  return row.gives(state, command, context)
}

export const phaseNames: Readonly<Record<Phase, Text>> = {
  received: { zh: '已收件，待受理', en: 'received, not yet accepted' },
  correcting: { zh: '待补正', en: 'waiting for corrections' },
  reviewing: { zh: '已受理，审查中', en: 'accepted and under review' },
  decided: { zh: '已决定', en: 'decided' },
  'not-accepted': { zh: '不予受理', en: 'not accepted' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  lapsed: { zh: '已失效', en: 'lapsed' },
}

function needReasons(reasons: string): Decided | null {
  return reasons.trim().length >= 2 ? null : refuse('needs-reasons', '请写明理由', 'give reasons', '/reasons')
}

/**
 * What follows on a submission by itself: a filing is recorded and a promise is granted the moment it arrives, unless a
 * decision ruled it out or another case holds it back; then a person looks first.
 */
export const arrived = (state: CaseState, context: Context): readonly CaseEvent[] =>
  grantedAtOnce(state, context.procedure) && state.ruledOut.length === 0
    ? accepted(state, context, false, context.today)
    : []

/** Silence never grants it: an acceptance that is only deemed leaves the decision to a person. */
const grantedAtOnce = ({ promise, heldBy }: CaseState, { mode }: Procedure): boolean =>
  heldBy.length === 0 && (mode === 'filing' || (mode === 'commitment' && promise !== null))

/** The nearest day that the law itself still sets, beside the plan's and the promised ones. */
export function statuteEnds(running: readonly Running[], today: number): number | null {
  const days = running.flatMap(({ term, standing, due }) =>
    term.kind === 'statutory' && standing === 'running' && term.ends.includes('decided') && due !== null && due >= today
      ? [due]
      : [],
  )
  return days.length === 0 ? null : Math.min(...days)
}

/** Acceptance, the opinions it asks for in parallel, and for a filing or a promise the decision at once. */
export function accepted(state: CaseState, context: Context, deemed: boolean, on: number): readonly CaseEvent[] {
  const { procedure, today, calendar, facts } = context
  const asked = procedure.opinions
    .filter(({ when }) => !when || isSo(when, facts) === true)
    .map(
      ({ id, from, within }): CaseEvent => ({
        type: 'opinion-asked',
        opinion: id,
        from: authorityOf(from, facts, state.form, fromDayNumber(today)),
        asks: null,
        due: isoDay(endOf(today, within, calendar).due),
      }),
    )
  const made: readonly CaseEvent[] = [{ type: 'accepted', on: isoDay(on), deemed }, ...asked]
  return grantedAtOnce(state, procedure) && !deemed
    ? [...made, ...decided(state, context, everyResult(state, 'granted', '', false))]
    : made
}

type Ruling = Omit<Extract<CaseEvent, { type: 'decided' }>, 'type'>

/** The same ruling for every result that is still open. */
export function everyResult(
  state: CaseState,
  outcome: 'granted' | 'refused',
  reasons: string,
  deemed: boolean,
): readonly Ruling[] {
  return Object.entries(state.results)
    .filter(([, { decision }]) => decision === null)
    .map(([result]) => ({ result, outcome, reasons, conditions: '', deemed }))
}

/** The decisions; and with the last of them, all licences and delivery at once: everything leaves together. */
export function decided(state: CaseState, context: Context, rulings: readonly Ruling[]): readonly CaseEvent[] {
  const made = rulings.map((ruling): CaseEvent => ({ type: 'decided', ...ruling }))
  const all: readonly { readonly result: string; readonly outcome: string; readonly until?: string | null }[] = [
    ...Object.entries(state.results).flatMap(([result, { decision }]) => (decision ? [{ result, ...decision }] : [])),
    ...rulings,
  ]
  if (all.length < Object.keys(state.results).length) return made
  const licences = all
    .filter(({ outcome }) => outcome === 'granted')
    .flatMap(({ result, until }): readonly CaseEvent[] => {
      const kind = licenceOf(result, context)
      if (!kind) return []
      const longest = isoDayOrNull(lastDayOf(kind, state.form, context))
      return [{ type: 'licence-issued', result, licence: context.newLicence(), until: until ?? longest }]
    })
  return [...made, ...licences, { type: 'delivered', how: 'electronic' }]
}

/** Why a result cannot be decided yet; null where it can. */
export function notReady(state: CaseState, result: string, context: Context): Refusal | null {
  const { procedure, by, today } = context
  const no = (code: Refusal['code'], zh: string, en: string, at = ''): Refusal => ({ code, at, text: { zh, en } })
  const before = own(state.results, result)
  if (!before) return no('not-declared', '本事项没有这项结果', 'this matter gives no such result', '/result')
  if (before.decision) return no('already', '已经决定', 'it has been decided', '/result')
  if (!before.proposal)
    return no('two-persons', '须先由审查人员提出审查意见', 'a reviewer has to propose a decision first')
  const alone = twoPersons('decide', before.proposal.by, by)
  if (alone) return { code: 'two-persons', at: '', text: alone.text }
  const held = state.heldBy[0]
  if (held) return no('held', `${held.says.zh}（${held.by}）`, `held back by case ${held.by}: ${held.says.en}`)
  if (state.suspended) return no('not-yet', '计时暂停中，请先恢复', 'the clock is stopped; resume first')
  const silent = Object.entries(state.opinions).filter(([, each]) => !each.given && !each.lapsed)
  if (silent.length > 0) {
    const names = silent.map(([id]) => procedure.opinions.find((each) => each.id === id)?.asks.zh ?? id).join('、')
    return no('not-yet', `尚有意见未答复：${names}`, `${silent.length} opinion(s) asked for are not given yet`)
  }
  if (
    noticeOf(context) &&
    before.proposal.outcome === 'granted' &&
    (state.noticeUntil === null || today <= state.noticeUntil)
  )
    return no('not-yet', '公示期未满', 'the notice period is not over')
  return null
}

function licenceRow(
  from: 'valid' | 'suspended' | null,
  makes: (licence: LicenceId, reasons: string) => CaseEvent,
): Row<{ readonly licence: LicenceId; readonly reasons: string }> {
  return {
    in: ['decided'],
    gives: (state, { licence, reasons }) => {
      const issued = Object.values(state.results).find((each) => each.licence?.id === licence)?.licence
      if (!issued) return refuse('not-declared', '本件没有颁发这份证照', 'this case gave no such licence', '/licence')
      const changes = from === null ? isLive(issued) : issued.status === from
      if (!changes)
        return refuse('already', '证照的状态不允许这一步', 'the state of the licence does not allow it', '/licence')
      return needReasons(reasons) ?? events(makes(licence, reasons))
    },
  }
}

/** An end that the approver names: wherever the licence has one to name, after today, and within its longest time. */
function wrongEnd(state: CaseState, command: Commands['decide'], context: Context): Decided | null {
  const { result, outcome, until } = command
  const kind = licenceOf(result, context)
  const named = outcome === 'granted' && kind?.endNamed === true
  if (until === undefined)
    return named ? refuse('incomplete', '请写明有效期截止日', 'name the last day on which it is valid', '/until') : null
  if (!named) return refuse('not-declared', '这项结果不另定有效期', 'no end is named for this result', '/until')
  const day = dayOf(until)
  const longest = lastDayOf(kind, state.form, context)
  if (day === null || day <= context.today)
    return refuse('incomplete', '有效期截止日应在今天之后', 'the last day has to lie after today', '/until')
  return longest !== null && day > longest
    ? refuse('incomplete', `有效期最长至 ${isoDay(longest)}`, `it may last until ${isoDay(longest)} at most`, '/until')
    : null
}

/**
 * The time limits of every case as rows, so that it can be said how they are kept: one for each term that has begun, and
 * one each for the day of receipt and of decision. What the applicant is to do in time is not the authority's to keep.
 */
import type { Row } from '../store/change.ts'
import type { Migration } from '../store/migrate.ts'
import type { Calendar } from '../time/calendar.ts'
import { fromDayNumber } from '../time/dates.ts'
import type { Running, Standing } from './clock.ts'
import type { Context } from './decide.ts'
import type { Term } from './procedure.ts'
import type { CaseState } from './state.ts'
import { clockOf } from './terms.ts'

/**
 * `limit_days` counts the days that are past, `limit_months` the months; `limit_folded` and `limit_rolled` say which, and
 * `limit_stale` which days have changed since. A line is added at every change, never looked up first: what a transaction
 * still under way changes is seen when it ends, and no two of them wait for each other. `what` is a standing, or `used` or
 * `allowed` with so many working days as `value`.
 */
export const limitTables: Omit<Migration, 'of' | 'number'> = {
  name: 'limits',
  sql: `
      create table limits (
        case_id text not null, term text not null, authority text not null, procedure text not null, kind text not null,
        started date not null, due date not null, ended date, standing text not null, level text not null,
        used int, allowed int, primary key (case_id, term));
      create index limits_due on limits (due, authority, procedure, standing, used, allowed);
      create table limit_days (
        day date, by text, key text, what text, value int, n bigint not null, primary key (day, by, key, what, value));
      create table limit_months (
        month date, by text, key text, what text, value int, n bigint not null, primary key (month, by, key, what, value));
      create table limit_folded (day date primary key);
      create table limit_rolled (month date primary key);
      create table limit_stale (id bigint generated always as identity primary key, day date not null);
      create index limit_stale_day on limit_stale (day);
      create function limits_put() returns trigger language plpgsql as $$ begin
        insert into limit_stale (day) select distinct due from fresh;
        return null; end $$;
      create function limits_moved() returns trigger language plpgsql as $$ begin
        insert into limit_stale (day) select due from fresh union select due from stale;
        return null; end $$;
      create trigger limits_put after insert on limits referencing new table as fresh
        for each statement execute function limits_put();
      create trigger limits_moved after update on limits referencing new table as fresh old table as stale
        for each statement execute function limits_moved();`,
}

/** `deemed`: over, and then made good by law and not by the authority. `void`: does not apply any more. */
export type Kept = Exclude<Standing, 'waiting'> | 'deemed' | 'void' | 'received' | 'decided'

interface Limit {
  readonly term: string
  readonly kind: Term['kind'] | 'case'
  readonly standing: Kept
  readonly level: string
  readonly started: number
  readonly due: number
  readonly ended: number | null
  /** Working days that it took, and that there were; null while it goes on. */
  readonly used: number | null
  readonly allowed: number | null
}

/** Those that ended before `since`, the day of the change before, stand there already. */
export function limitRows(state: CaseState, context: Context, since: number | null): readonly Row[] {
  return [...landmarks(state), ...limitsOf(state, context), ...noMore(state, context)]
    .filter(({ ended }) => since === null || ended === null || ended >= since)
    .map(
      ({ term, kind, standing, level, started, due, ended, used, allowed }): Row => ({
        table: 'limits',
        onConflict: ['case_id', 'term'],
        values: {
          case_id: state.id,
          term,
          authority: state.lead,
          procedure: state.procedure,
          kind,
          started: fromDayNumber(started),
          due: fromDayNumber(due),
          ended: ended === null ? null : fromDayNumber(ended),
          standing,
          level,
          used,
          allowed,
        },
      }),
    )
}

const byApplicant: readonly string[] = ['received', 'corrected', 'promised']
const isAuthoritys = ({ ends, whenPassed }: Term): boolean =>
  whenPassed !== 'lapses' && ends.some((mark) => !byApplicant.includes(mark))

function limitsOf(state: CaseState, context: Context): readonly Limit[] {
  const running = clockOf(state, context)
  const silent = running.find(({ term }) => term.whenPassed === 'deemed-accepted' && state.passed.includes(term.id))
  // Accepted by law as of the day it arrived (行政许可法 32); but nobody had done it until the term was over.
  const silentOn = silent?.due == null ? null : silent.due + 1
  return running.flatMap((each): readonly Limit[] => {
    const { term, start, due, level } = each
    if (start === null || due === null || each.standing === 'waiting' || !isAuthoritys(term)) return []
    const bySilence = silentOn !== null && each.ended !== null && term.ends.includes('accepted')
    const ended = bySilence ? silentOn : each.ended
    const late = ended !== null && ended > due
    const deemed = late && state.passed.includes(term.id) && term.whenPassed.startsWith('deemed')
    return [
      {
        term: term.id,
        kind: term.kind,
        standing: deemed ? 'deemed' : late ? 'missed' : each.standing,
        level,
        started: start,
        due,
        ended,
        used: ended === null ? null : worked(each, ended, context.calendar),
        allowed: ended === null ? null : worked(each, due, context.calendar),
      },
    ]
  })
}

/** Working days from the start up to a day, without those that did not count. */
function worked({ start, pauses, today }: Running, to: number, calendar: Calendar): number {
  if (start === null || to <= start) return 0
  const paused = pauses.map(({ from, to: end }) => {
    const last = Math.min(end ?? today, to)
    return last > from ? calendar.workdaysBetween(from, last) : 0
  })
  return Math.max(
    0,
    paused.reduce((left, days) => left - days, calendar.workdaysBetween(start, to)),
  )
}

/** After a correction other terms may apply. */
function noMore(state: CaseState, context: Context): readonly Limit[] {
  const corrected = state.happened.some((each) => each.what === 'mark' && each.mark === 'corrected')
  if (!corrected) return []
  const applying = new Set(clockOf(state, context).map(({ term }) => term.id))
  return context.procedure.terms
    .filter((term) => term.when && !applying.has(term.id) && isAuthoritys(term))
    .map(({ id, kind }) => ({ ...on(receivedOn(state), 'void'), term: id, kind, ended: null }))
}

function landmarks(state: CaseState): readonly Limit[] {
  const decided = state.happened.find((each) => each.what === 'mark' && each.mark === 'decided')?.on
  return [on(receivedOn(state), 'received'), ...(decided === undefined ? [] : [on(decided, 'decided')])]
}

const receivedOn = ({ happened, toldOn }: CaseState): number => happened[0]?.on ?? toldOn

const on = (day: number, what: 'received' | 'decided' | 'void'): Limit => ({
  term: `case:${what}`,
  kind: 'case',
  standing: what,
  level: 'calm',
  started: day,
  due: day,
  ended: day,
  used: null,
  allowed: null,
})

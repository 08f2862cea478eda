/** Cases as rows: the state to go on from, and for every authority that takes part a place on its desk. */
import type { Row } from '../store/change.ts'
import type { Migration } from '../store/migrate.ts'
import { fromDayNumber } from '../time/dates.ts'
import type { Context } from './decide.ts'
import { limitRows, limitTables } from './limits.ts'
import type { CaseState } from './state.ts'
import { nextCheck } from './sweep.ts'
import { clockOf } from './terms.ts'

/** Without a day on which it is due, a case stands at the end of the desk. */
const never = '9999-12-31'

export const caseTables: readonly Migration[] = [
  {
    of: 'window',
    number: 1,
    name: 'cases',
    sql: `
      create table cases (
        id text primary key, procedure text not null, phase text not null,
        applicant_kind text not null, applicant text not null, filed_by text not null, lead text not null,
        received date not null, next_check date, version int not null, state jsonb not null);
      create index cases_of_applicant on cases (applicant_kind, applicant, received desc, id);
      create index cases_next_check on cases (next_check, id) where next_check is not null;
      create table desks (
        case_id text not null, authority text not null, part text not null, open boolean not null,
        due date not null, claimed_by text, primary key (case_id, authority, part));
      create index desks_open on desks (authority, due, case_id) where open;`,
  },
  { of: 'window', number: 2, ...limitTables },
]

/**
 * `since`: the day of the change before; what ended earlier has its row already. A case that is new has none, and what is
 * put in needs not be looked for first.
 */
export function rowsOf(state: CaseState, context: Context, since: number | null = null): readonly Row[] {
  const received = state.happened[0]?.on ?? context.today
  const check = nextCheck(state, context)
  const rows: readonly Row[] = [
    {
      table: 'cases',
      onConflict: ['id'],
      values: {
        id: state.id,
        procedure: state.procedure,
        phase: state.phase,
        applicant_kind: state.applicant.kind,
        applicant: state.applicant.id,
        filed_by: state.filedBy,
        lead: state.lead,
        received: fromDayNumber(received),
        next_check: check === null ? null : fromDayNumber(check),
        version: state.version,
        state: JSON.parse(JSON.stringify(state)),
      },
    },
    ...limitRows(state, context, since),
    ...places(state, context).map(
      ({ authority, part, open, due }): Row => ({
        table: 'desks',
        onConflict: ['case_id', 'authority', 'part'],
        values: {
          case_id: state.id,
          authority,
          part,
          open,
          due: due === null ? never : fromDayNumber(due),
          claimed_by: state.claimedBy,
        },
      }),
    ),
  ]
  return since === null ? rows.map((row) => ({ ...row, onConflict: null })) : rows
}

interface Place {
  readonly authority: string
  readonly part: string
  readonly open: boolean
  readonly due: number | null
}

/** The lead has the whole case, each authority asked its opinion, each that gives a result its part. */
function places(state: CaseState, context: Context): readonly Place[] {
  const dues = clockOf(state, context).flatMap(({ standing, due }) =>
    standing === 'running' && due !== null ? [due] : [],
  )
  const due = dues.length === 0 ? null : Math.min(...dues)
  const atWork = state.phase === 'received' || state.phase === 'reviewing'
  return [
    { authority: state.lead, part: 'lead', open: atWork, due },
    ...Object.entries(state.opinions).map(([id, opinion]) => ({
      authority: opinion.from,
      part: `opinion:${id}`,
      open: state.phase === 'reviewing' && opinion.given === null,
      due: opinion.due,
    })),
    ...Object.entries(state.results)
      .filter(([, { by }]) => by !== state.lead)
      .map(([id, { by, decision }]) => ({
        authority: by,
        part: `result:${id}`,
        open: state.phase === 'reviewing' && decision === null,
        due,
      })),
  ]
}

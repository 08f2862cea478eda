/**
 * Pages of cases, for offices and for applicants. Every page is found by an index alone, so that it costs the same with a
 * thousand cases as with a million; nothing is counted beyond a hundred.
 */
import type { AuthorityId } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { asNumber, asText, asTextOrNull } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import type { CaseId } from './ids.ts'
import type { CaseState } from './state.ts'

/** After those of `window`, whose tables they are on. */
export const deskTables: readonly Migration[] = [
  {
    of: 'desk',
    number: 1,
    name: 'pages',
    sql: `
      create index desks_inbox on desks (authority, due, case_id, part) where open and part not like 'opinion:%';
      create index desks_opinions on desks (authority, due, case_id, part) where open and part like 'opinion:%';
      create index desks_mine on desks (claimed_by, authority, due, case_id, part) where open and part = 'lead';
      create index cases_correcting on cases (lead, received, id) where phase = 'correcting';
      create index cases_open_of_applicant on cases (applicant_kind, applicant, received desc, id)
        where phase in ('received', 'correcting', 'reviewing');`,
  },
]

export const deskViews = ['inbox', 'opinions', 'mine', 'overdue', 'corrections'] as const
export type DeskViewName = (typeof deskViews)[number]

/** A place on a desk. */
export interface Place {
  readonly case: CaseId
  readonly authority: AuthorityId
  /** `lead`, `opinion:ID` or `result:ID`. */
  readonly part: string
  /** Null where nothing is due. */
  readonly due: string | null
  readonly claimedBy: PersonId | null
  readonly state: CaseState
}

/** Where a page ended. */
export interface DeskCursor {
  readonly due: string
  readonly case: string
  readonly part: string
}

export interface Counted {
  readonly count: number
  readonly more: boolean
}

export interface Listed {
  readonly party: Party
  /** Matters that one may act in for this party; null: all. */
  readonly procedures: readonly string[] | null
}

export interface Desk {
  page(
    view: DeskViewName,
    authorities: readonly AuthorityId[],
    who: { readonly person: PersonId; readonly today: LegalDate },
    after: DeskCursor | null,
    most: number,
  ): Promise<readonly Place[]>
  counts(
    authorities: readonly AuthorityId[],
    who: { readonly person: PersonId; readonly today: LegalDate },
  ): Promise<Readonly<Record<DeskViewName, Counted>>>
  /** Cases of these applicants, latest first. */
  list(
    parties: readonly Listed[],
    state: 'open' | 'ended' | null,
    after: { readonly received: string; readonly case: string } | null,
    most: number,
  ): Promise<readonly CaseState[]>
}

/** Without a day on which it is due, a case stands at the end of the desk. */
export const never = '9999-12-31'

/** What is counted is counted so far. */
const countedTo = 100

/** The rows of a view at one authority `a`: $1 authorities, $2 person, $3 today. */
const rowsOf: Readonly<Record<Exclude<DeskViewName, 'corrections'>, string>> = {
  inbox: `desks where authority = a and open and part not like 'opinion:%'`,
  opinions: `desks where authority = a and open and part like 'opinion:%'`,
  // Whoever takes a case on has the whole of it.
  mine: `desks where claimed_by = $2 and authority = a and open and part = 'lead'`,
  overdue: 'desks where authority = a and open and due < $3::date',
}

const correcting = `(select id as case_id, lead as authority, 'lead' as part, received as due,
  state->>'claimedBy' as claimed_by from cases where lead = a and phase = 'correcting') as waiting where true`

const fromOf = (view: DeskViewName): string => (view === 'corrections' ? correcting : rowsOf[view])

/** Every statement takes the same three values, whether it needs them or not. */
const takesAll = '$2::text is not null and $3::date is not null'

export function deskOn(store: Pick<Store, 'query'>): Desk {
  return {
    async page(view, authorities, { person, today }, after, most) {
      const order = view === 'corrections' ? 'due, case_id' : 'due, case_id, part'
      const since =
        after === null
          ? '$4::date is null and $5::text is null and $6::text is null'
          : view === 'corrections'
            ? '(due, case_id) > ($4::date, $5::text) and $6::text is not null'
            : '(due, case_id, part) > ($4::date, $5::text, $6::text)'
      const { rows } = await store.query(
        `select p.case_id, p.authority, p.part, p.due, p.claimed_by, c.state from (
           select r.* from unnest($1::text[]) as a cross join lateral (
             select case_id, authority, part, due, claimed_by from ${fromOf(view)} and ${since} and ${takesAll}
             order by ${order} limit $7) r
           order by ${order} limit $7) p
         join cases c on c.id = p.case_id order by p.due, p.case_id, p.part`,
        [authorities, person, today.toString(), after?.due ?? null, after?.case ?? null, after?.part ?? null, most],
      )
      return rows.map((row) => {
        const due = asText(row.due)
        return {
          case: asText(row.case_id) as CaseId,
          authority: asText(row.authority) as AuthorityId,
          part: asText(row.part),
          due: due === never ? null : due,
          claimedBy: asTextOrNull(row.claimed_by) as PersonId | null,
          state: row.state as CaseState,
        }
      })
    },

    async counts(authorities, { person, today }) {
      // In order, so that the index is read, and not the table from its start.
      const counted = deskViews.map(
        (view) => `(select count(*) from (select 1 from unnest($1::text[]) as a cross join lateral (
          select 1 from ${fromOf(view)} and ${takesAll} order by due, case_id limit ${countedTo + 1}) r limit ${countedTo + 1}) n) as ${view}`,
      )
      const { rows } = await store.query(`select ${counted.join(', ')}`, [authorities, person, today.toString()])
      const of = (view: DeskViewName): Counted => {
        const count = asNumber(rows[0]?.[view])
        return { count: Math.min(count, countedTo), more: count > countedTo }
      }
      return {
        inbox: of('inbox'),
        opinions: of('opinions'),
        mine: of('mine'),
        overdue: of('overdue'),
        corrections: of('corrections'),
      }
    },

    async list(parties, state, after, most) {
      const open = "phase in ('received', 'correcting', 'reviewing')"
      const phases = state === null ? 'true' : state === 'open' ? open : `not (${open})`
      const { rows } = await store.query(
        `select r.state from jsonb_to_recordset($1::jsonb) as p (kind text, party text, procedures jsonb)
         cross join lateral (
           select id, received, state from cases
           where applicant_kind = p.kind and applicant = p.party and ${phases}
             and (p.procedures is null or p.procedures = 'null'::jsonb or p.procedures ? procedure)
             and ($2::date is null or received < $2::date or (received = $2::date and id > $3::text))
           order by received desc, id limit $4) r
         order by r.received desc, r.id limit $4`,
        [
          JSON.stringify(parties.map(({ party, procedures }) => ({ kind: party.kind, party: party.id, procedures }))),
          after?.received ?? null,
          after?.case ?? null,
          most,
        ],
      )
      return rows.map((row) => row.state as CaseState)
    },
  }
}

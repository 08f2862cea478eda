/** The inbox of signals: those of one's authorities, what is due first on top; and counts without anybody's data. */
import type { AuthorityId } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { Store } from '../store/store.ts'
import { asNumber, asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Signal } from './signal.ts'
import type { Severity } from './watch.ts'

export const signalViews = ['open', 'mine', 'overdue', 'closed'] as const
export type SignalView = (typeof signalViews)[number]

export interface SignalsAsked {
  readonly view: SignalView
  /** Authorities whose signals one may see, and watches of which one is told. */
  readonly at: readonly AuthorityId[]
  readonly told: readonly string[]
  readonly person: PersonId
  readonly watch?: string
  readonly severity?: Severity
  /** Where the page before ended: the day of its last signal, and its id. */
  readonly after: { readonly day: string; readonly id: string } | null
  readonly most: number
}

export interface Counted {
  readonly watch: string
  readonly open: number
  readonly overdue: number
  readonly closed: number
}

export interface Inbox {
  list(asked: SignalsAsked): Promise<readonly Signal[]>
  counts(asked: Pick<SignalsAsked, 'at' | 'told' | 'person'>): Promise<Readonly<Record<SignalView, number>>>
  /** The signals that these causes have raised. */
  raised(watch: string, causes: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Of each watch; for everybody. */
  tally(): Promise<ReadonlyMap<string, Counted>>
}

/** Signals that somebody's offices let them see. */
const seen = '(authority = any($1) or watch = any($2))'

const conditions: Readonly<Record<SignalView, string>> = {
  open: 'closed is null',
  mine: 'closed is null and assignee = $3',
  overdue: 'closed is null and due < $4::date',
  closed: 'closed is not null',
}

export function inboxOn(store: Pick<Store, 'query'>, today: () => LegalDate): Inbox {
  return {
    async list({ view, at, told, person, watch, severity, after, most }) {
      const [day, turn, sign] = view === 'closed' ? ['closed', 'desc', '<'] : ['due', 'asc', '>']
      const { rows } = await store.query(
        `select state from signals where ${seen} and ${conditions[view]}
           and ($3::text is not null and $4::date is not null)
           and ($5::text is null or watch = $5) and ($6::text is null or severity = $6)
           and ($7::date is null or (${day}, id) ${sign} ($7::date, $8))
         order by ${day} ${turn}, id ${turn} limit $9`,
        [
          at,
          told,
          person,
          today().toString(),
          watch ?? null,
          severity ?? null,
          after?.day ?? null,
          after?.id ?? '',
          most,
        ],
      )
      return rows.map(({ state }) => state as Signal)
    },
    async counts({ at, told, person }) {
      const { rows } = await store.query(
        `select count(*) filter (where ${conditions.open})::int as open,
                count(*) filter (where ${conditions.mine})::int as mine,
                count(*) filter (where ${conditions.overdue})::int as overdue,
                count(*) filter (where ${conditions.closed})::int as closed
         from signals where ${seen}`,
        [at, told, person, today().toString()],
      )
      const of = (view: SignalView): number => asNumber(rows[0]?.[view] ?? 0)
      return { open: of('open'), mine: of('mine'), overdue: of('overdue'), closed: of('closed') }
    },
    async raised(watch, causes) {
      const { rows } = await store.query('select cause, id from signals where watch = $1 and cause = any($2)', [
        watch,
        causes,
      ])
      return new Map(rows.map((row) => [asText(row.cause), asText(row.id)]))
    },
    async tally() {
      const { rows } = await store.query(
        `select watch, count(*) filter (where closed is null)::int as open,
                count(*) filter (where closed is null and due < $1::date)::int as overdue,
                count(*) filter (where closed is not null)::int as closed
         from signals group by watch`,
        [today().toString()],
      )
      return new Map(
        rows.map((row) => {
          const watch = asText(row.watch)
          const counted = {
            watch,
            open: asNumber(row.open),
            overdue: asNumber(row.overdue),
            closed: asNumber(row.closed),
          }
          return [watch, counted] as const
        }),
      )
    },
  }
}

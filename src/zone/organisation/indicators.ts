/**
 * Measure org.5. What the running system shows of each artefact of the plan on a day: cases received and decided, entries
 * in force, postings, trades, signals. Counted from what is kept, in one question a kind; nothing is told by hand.
 */
import { type ArtefactKind, type Measure, measures } from '../../law/measures.ts'
import { asNumber, asText } from '../../store/values.ts'
import type { Text } from '../../text.ts'
import type { LegalDate } from '../../time/dates.ts'
import type { Reading } from '../../watches/watch.ts'

export const figureNames = {
  received: { zh: '收到办件', en: 'cases received' },
  decided: { zh: '已决定', en: 'decided' },
  late: { zh: '期限已过未办', en: 'time limits over' },
  entries: { zh: '在册', en: 'entries in force' },
  accounts: { zh: '账户', en: 'accounts' },
  postings: { zh: '记账', en: 'postings' },
  offers: { zh: '挂牌与委托', en: 'offers and orders open' },
  trades: { zh: '成交', en: 'trades agreed' },
  settled: { zh: '已交割', en: 'settled' },
  raised: { zh: '发出信号', en: 'signals raised' },
  open: { zh: '未办结信号', en: 'signals open' },
} as const satisfies Record<string, Text>

export type FigureCode = keyof typeof figureNames

export interface Figure {
  readonly code: FigureCode
  readonly value: number
}

/** By artefact, as the plan names it: `finance.application`. What nothing was kept of has zeros; decisions keep nothing. */
export type Indicators = ReadonlyMap<string, readonly Figure[]>

interface Question {
  readonly kind: ArtefactKind
  readonly figures: readonly FigureCode[]
  /** One row an artefact: its `id`, and a column for each figure. `$1` is the day, `$2` the ids. */
  readonly sql: string
}

const questions: readonly Question[] = [
  {
    kind: 'procedure',
    figures: ['received', 'decided', 'late'],
    sql: `
      select procedure as id, count(*) filter (where term = 'case:received') as received,
        count(*) filter (where term = 'case:decided') as decided,
        count(*) filter (where kind <> 'case' and due < $1 and (ended is null or ended > $1)) as late
      from limits where procedure = any ($2::text[]) and started <= $1::date group by procedure`,
  },
  {
    kind: 'register',
    figures: ['entries'],
    sql: `
      select register as id, count(*) as entries from register_entries
      where register = any ($2::text[]) and valid @> $1::date and upper_inf(recorded) group by register`,
  },
  {
    kind: 'ledger',
    figures: ['accounts', 'postings'],
    sql: `
      select id, (select count(*) from ledger_accounts where ledger = asked.id and holder is not null) as accounts,
        (select count(*) from ledger_postings where ledger = asked.id and on_day <= $1::date) as postings
      from unnest($2::text[]) as asked (id)`,
  },
  {
    kind: 'market',
    figures: ['offers', 'trades', 'settled'],
    sql: `
      select id,
        (select count(*) from market_offers where market = asked.id and state in ('declared', 'offered', 'withdrawing')
          and made_on <= $1::date)
          + (select count(*) from market_orders where market = asked.id and state = 'standing') as offers,
        (select count(*) from market_trades where market = asked.id and agreed_on <= $1::date) as trades,
        (select count(*) from market_trades where market = asked.id and agreed_on <= $1::date and settled_at is not null) as settled
      from unnest($2::text[]) as asked (id)`,
  },
  {
    kind: 'watch',
    figures: ['raised', 'open'],
    sql: `
      select watch as id, count(*) as raised, count(*) filter (where closed is null or closed > $1::date) as open
      from signals where watch = any ($2::text[]) and found <= $1::date group by watch`,
  },
]

export async function indicatorsOn(
  reading: Pick<Reading, 'query'>,
  on: LegalDate,
  of: readonly Measure[] = measures,
): Promise<Indicators> {
  const made = of.flatMap(({ makes }) => makes)
  const found = await Promise.all(
    questions.map(async ({ kind, figures, sql }): Promise<readonly (readonly [string, readonly Figure[]])[]> => {
      const ids: readonly string[] = made.filter((each) => each.kind === kind).map(({ id }) => id)
      if (ids.length === 0) return []
      const { rows } = await reading.query(sql, [on.toString(), ids])
      const byId = new Map(rows.map((row) => [asText(row.id), row]))
      return ids.map((id) => {
        const row = byId.get(id)
        return [id, figures.map((code) => ({ code, value: row ? asNumber(row[code]) : 0 }))]
      })
    }),
  )
  return new Map(found.flat())
}

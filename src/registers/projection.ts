/** What a case does to registers, in the transaction in which it is changed. */
import type { Change as StoreChange } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import { fromDayNumber } from '../time/dates.ts'
import type { Projection } from '../window/cases.ts'
import { draftOf } from './draft.ts'
import type { FromCase, Register } from './register.ts'

/** A register that cannot take the entry refuses the step of the case that would make it, in the register's own words. */
export function projectionOn(
  store: Pick<Store, 'query'>,
  registers: ReadonlyMap<string, Register>,
  now: () => Temporal.Instant,
): Projection {
  const fed = Map.groupBy(
    [...registers.values()].flatMap((register) =>
      (register.fromCases ?? []).map((from): { register: Register; from: FromCase } => ({ register, from })),
    ),
    ({ from }) => from.procedure,
  )
  return async (before, after, deeds, context) => {
    const changes: StoreChange[] = []
    const on = fromDayNumber(context.today)
    const actor = deeds.at(-1)?.by ?? context.by
    for (const { register, from } of fed.get(after.procedure) ?? []) {
      const asked = from.changes(before, after, on)
      if (asked.length === 0) continue
      const draft = await draftOf(store, register, asked, { how: 'case', case: after.id, actor }, now())
      if (!draft.ok) {
        const { code, text, wrong } = draft.error
        return { rows: [], outbox: [], refuses: { code: problemOf[code], text, ...(wrong && { wrong }) } }
      }
      changes.push(...draft.value)
    }
    return { rows: [], outbox: [], changes }
  }
}

/** As a case says it. */
const problemOf = {
  taken: 'taken',
  'not-there': 'not-ready',
  'wrong-entry': 'incomplete',
  'unknown-register': 'not-ready',
  'not-by-hand': 'not-ready',
  conflict: 'conflict',
  'key-reused': 'key-reused',
} as const

/** The way of a case laid out in rows: what is done at the same time stands side by side. */
import type { StepView } from '../../api/matters-types.ts'

export interface Row {
  readonly steps: readonly StepView[]
  /** From the row before: from the middle of one box to the middle of another, in hundredths of the width. */
  readonly lines: readonly { readonly from: number; readonly to: number }[]
}

/** A step stands one row below the last of those it waits for. */
export function rowsOf(steps: readonly StepView[]): readonly Row[] {
  const depth = new Map<string, number>()
  for (const { id, after } of steps) depth.set(id, Math.max(-1, ...after.map((before) => depth.get(before) ?? -1)) + 1)
  const rows = [...Map.groupBy(steps, ({ id }) => depth.get(id) ?? 0)]
    .sort(([one], [other]) => one - other)
    .map(([, within]) => within)
  return rows.map((within, index) => {
    const above = rows[index - 1] ?? []
    return {
      steps: within,
      lines: above.flatMap(({ id }, from) =>
        within.flatMap(({ after }, to) =>
          after.includes(id) ? [{ from: middle(from, above.length), to: middle(to, within.length) }] : [],
        ),
      ),
    }
  })
}

const middle = (place: number, of: number): number => ((place + 0.5) * 100) / of

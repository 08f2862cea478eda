import type { MeasureView, Section } from '../../api/types.ts'

/** What the page needs of every measure at once; the rest is looked up when it is opened. */
export type Brief = Pick<MeasureView, 'id' | 'name' | 'force'> & {
  readonly state: NonNullable<Section['measure']>['state']
}

export interface Chosen {
  readonly state: string | null
  readonly force: string | null
}

export const stateOf = (measure: Brief): string | null => measure.state?.code ?? null

export const keeps = ({ state, force }: Chosen, measure: Brief): boolean =>
  (state === null || stateOf(measure) === state) && (force === null || measure.force.code === force)

/** Groups in the order given, with their names and how many there are. */
export function counted<T>(items: readonly T[], codes: readonly string[], codeOf: (item: T) => string | null) {
  return codes.flatMap((code) => {
    const within = items.filter((item) => codeOf(item) === code)
    const first = within[0]
    return first === undefined ? [] : [{ code, first, count: within.length }]
  })
}

export const stateOrder = ['in-force', 'furnished', 'needs-rules', 'aspiration']
export const forceOrder = ['rule', 'duty', 'support', 'explore']

/**
 * What one case does to another: a challenge or an interim measure holds back the award until it is decided, or until the
 * complaint that it belongs to is (18.6, 条例 54). Pure: commands to be put to the other cases in the same transaction.
 */
import { holds as isSo } from '../rules/holds.ts'
import { isoDay } from '../time/dates.ts'
import { endOf } from '../time/period.ts'
import type { Context, Given } from './decide.ts'
import { type CaseId, parseCaseId } from './ids.ts'
import type { Hold, Procedure } from './procedure.ts'
import { type CaseState, endPhases } from './state.ts'

export interface Effect {
  readonly on: CaseId
  readonly command: Given
}

/** `measures`: the interim measures that were asked for beside this case; `over`: the case that a hold lasts for has ended. */
export function effectsOf(
  before: CaseState | null,
  after: CaseState,
  context: Context,
  measures: readonly { readonly state: CaseState; readonly procedure: Procedure }[],
  over: boolean,
): readonly Effect[] {
  const { procedure, facts } = context
  const { holds } = procedure
  const ends = endPhases.includes(after.phase) && (before === null || !endPhases.includes(before.phase))
  const own =
    holds && (!holds.when || isSo(holds.when, facts) === true) ? ofOwn(holds, before, after, ends, over, context) : []
  const released = ends
    ? measures.flatMap((measure) => {
        const held = measure.procedure.holds
        return held && held.until !== 'decided' ? release(held, measure.state) : []
      })
    : []
  return [...own, ...released, ...ended(after, ends, context)]
}

/** Granted, it ends what the case that it names gave. */
function ended(after: CaseState, ends: boolean, { procedure, facts }: Context): readonly Effect[] {
  const ending = procedure.ends
  if (!ending || !ends || (ending.when && isSo(ending.when, facts) !== true)) return []
  const target = caseIn(after, ending.field)
  const granted = Object.values(after.results).some(({ decision }) => decision?.outcome === 'granted')
  return target === null || !granted
    ? []
    : [{ on: target, command: { command: 'cancel-licences', by: after.id, says: ending.says } }]
}

function ofOwn(
  hold: Hold,
  before: CaseState | null,
  after: CaseState,
  ends: boolean,
  over: boolean,
  { today, calendar }: Context,
): readonly Effect[] {
  const target = caseIn(after, hold.field)
  if (target === null) return []
  const granted = ends && Object.values(after.results).some(({ decision }) => decision?.outcome === 'granted')
  const begins = hold.from === 'received' ? before === null && !ends : granted
  const origin = hold.until === 'decided' ? null : caseIn(after, hold.until.field)
  const last = hold.most && endOf(today, hold.most.length, calendar).nominal
  const until = last !== undefined && { until: isoDay(last) }
  return [
    ...(before === null && origin !== null
      ? [{ on: origin, command: { command: 'link', to: after.id, as: 'interim-measure' } } as const]
      : []),
    ...(begins && !over
      ? [{ on: target, command: { command: 'hold', by: after.id, says: hold.says, ...until } } as const]
      : []),
    ...(ends && hold.until === 'decided' ? release(hold, after) : []),
  ]
}

function release(hold: Hold, holder: CaseState): readonly Effect[] {
  const target = caseIn(holder, hold.field)
  return target === null ? [] : [{ on: target, command: { command: 'end-hold', by: holder.id } }]
}

export function caseIn({ form }: CaseState, field: string): CaseId | null {
  const written = form[field]
  const read = typeof written === 'string' ? parseCaseId(written) : null
  return read?.ok ? read.value : null
}

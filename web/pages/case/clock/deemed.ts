/** Acceptance by silence: it counts from the day of arrival, and the time to accept was missed all the same. */
import type { CaseView, ClockTerm } from '../../../api/case-types.ts'

/** The day on which silence became acceptance; null where somebody accepted, or nobody yet. */
export function deemedAcceptedOn({ history }: CaseView, { whenPassed, due, ended }: ClockTerm): string | null {
  if (whenPassed.code !== 'deemed-accepted' || due === null || ended === null) return null
  const accepted = history.findLast(({ type }) => type === 'accepted')
  return accepted && accepted.day > due && ended < accepted.day ? accepted.day : null
}

export function asItWas(view: CaseView, term: ClockTerm): ClockTerm {
  const ended = deemedAcceptedOn(view, term)
  if (ended === null) return term
  const text = { zh: '期满没有告知，视为受理', en: 'passed in silence, and so counts as accepted' }
  return { ...term, ended, text, standing: { code: 'missed', name: text } }
}

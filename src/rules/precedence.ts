/** Which rules are law on a day, and which of two that disagree prevails. */
import { ranks } from '../law/instrument.ts'
import { before, type LegalDate, notAfter } from '../time/dates.ts'
import type { Decision, Rule } from './decision.ts'

/** When the facts happened, and the day from which the law is looked at. */
export interface AsOf {
  readonly on: LegalDate
  readonly knownOn: LegalDate
}

/** In force on the event date, as far as it was public on the known-on date. */
export function isLaw(rule: Rule, { on, knownOn }: AsOf): boolean {
  if (before(on, rule.from) || before(knownOn, rule.published)) return false
  if (rule.until === null || before(on, rule.until)) return true
  return rule.endPublished !== null && before(knownOn, rule.endPublished)
}

/** The last day that each decision was asked about: most questions are about today. */
const lastAsked = new WeakMap<
  Decision,
  { readonly on: LegalDate; readonly knownOn: LegalDate; readonly rules: readonly Rule[] }
>()

export function rulesAsOf(decision: Decision, asOf: AsOf): readonly Rule[] {
  const { on, knownOn } = asOf
  const last = lastAsked.get(decision)
  if (last && last.on === on && last.knownOn === knownOn) return last.rules
  const rules = decision.rules.filter((rule) => isLaw(rule, asOf))
  lastAsked.set(decision, { on, knownOn, rules })
  return rules
}

export type Ground = 'explicit' | 'residual' | 'rank' | 'later'

/**
 * Why `a` prevails over `b`, or null where nothing orders them.
 * An explicit order first; a residual rule yields to any other; then the higher rank; then, of one issuer and rank,
 * the later instrument. Rules of one instrument are never ordered by date: their order must be written down.
 */
export function prevails(a: Rule, b: Rule): Ground | null {
  if (a.over.includes(b.id)) return 'explicit'
  if (b.over.includes(a.id)) return null
  if (a.otherwise !== b.otherwise) return b.otherwise ? 'residual' : null
  const [ours, theirs] = [a.cites[0].instrument, b.cites[0].instrument]
  if (ours.id === theirs.id) return null
  const [high, low] = [ranks[ours.rank].order, ranks[theirs.rank].order]
  if (high !== low) return high < low ? 'rank' : null
  if (ours.issuer.zh !== theirs.issuer.zh) return null
  return before(theirs.inForce.from, ours.inForce.from) ? 'later' : null
}

/** Days on which the set of rules in force changes, first to last; each begins a version. */
export function changeDays(decision: Decision): readonly LegalDate[] {
  const days = new Map<string, LegalDate>([[decision.since.toString(), decision.since]])
  for (const rule of decision.rules)
    for (const edge of [rule.from, rule.until])
      if (edge && notAfter(decision.since, edge)) days.set(edge.toString(), edge)
  return [...days.values()].sort(Temporal.PlainDate.compare)
}

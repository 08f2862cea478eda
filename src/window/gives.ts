/** What a procedure gives and asks in one case, where that depends on its facts. */
import { type Facts, holds } from '../rules/holds.ts'
import { endOf } from '../time/period.ts'
import type { FormValues } from './events.ts'
import type { LicenceKind, Notice, Procedure } from './procedure.ts'
import { type Dated, dayOf } from './terms.ts'

interface Of {
  readonly procedure: Procedure
  readonly facts: Facts
}

/** The licence that a result gives by these facts; none where it gives none, or none of this kind. */
export function licenceOf(result: string, { procedure, facts }: Of): LicenceKind | null {
  const kind = procedure.results.find(({ id }) => id === result)?.licence
  return kind && (!kind.when || holds(kind.when, facts) === true) ? kind : null
}

/** The last day on which it may be valid if it is given today; null where nothing ends it. */
export function lastDayOf(
  { valid, notAfter }: Pick<LicenceKind, 'valid' | 'notAfter'>,
  form: FormValues,
  { today, calendar }: Pick<Dated, 'today' | 'calendar'>,
): number | null {
  const written = notAfter === undefined ? undefined : form[notAfter]
  const ends = [
    valid ? endOf(today, valid, calendar).nominal : null,
    typeof written === 'string' ? dayOf(written) : null,
  ].flatMap((each) => each ?? [])
  return ends.length === 0 ? null : Math.min(...ends)
}

/** How it is published before it is granted; null where it is not. */
export const noticeOf = ({ procedure: { notice }, facts }: Of): Notice | null =>
  notice && (!notice.when || holds(notice.when, facts) === true) ? notice : null

/** A licence as ledgers look at it: read through the handle that is given, and locked where that is a transaction. */
import type { LicenceOf } from '../ledgers/ledgers.ts'
import type { Party } from '../people/persons.ts'
import { asDay, asDayOrNull, asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import type { FormValues } from '../window/events.ts'
import { standingOf } from '../window/licences/verify.ts'

interface Said {
  readonly claims: readonly { readonly id: string; readonly value?: unknown }[]
}

/** Together with the form on which it was granted; what it is worth is what it is worth today. */
export const heldLicencesOn =
  (today: () => LegalDate): LicenceOf =>
  async (on, id) => {
    const { rows } = await on.query(
      `select l.id, l.kind, l.procedure, l.holder_kind, l.holder, l.from_day, l.until_day, l.says, s.status,
         c.state -> 'form' as form
       from licences l join licence_standings s on s.licence = l.id join cases c on c.id = l.case_id where l.id = $1`,
      [id],
    )
    const row = rows[0]
    if (!row) return null
    const [from, until] = [asDay(row.from_day), asDayOrNull(row.until_day)]
    const status = asText(row.status)
    const known = status === 'suspended' || status === 'revoked' ? status : 'valid'
    return {
      id: asText(row.id),
      kind: asText(row.kind),
      procedure: asText(row.procedure),
      holder: { kind: asText(row.holder_kind), id: asText(row.holder) } as Party,
      from,
      until,
      state: standingOf({ from, until }, known, today()).standing,
      claims: Object.fromEntries((row.says as Said).claims.map(({ id, value }) => [id, String(value ?? '')])),
      form: row.form as FormValues,
    }
  }

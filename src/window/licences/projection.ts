/**
 * What a case does to its licences, written in the same transaction: one is signed and put down when it is issued; what
 * becomes of it later is written beside it.
 */
import { authority } from '../../people/authorities.ts'
import type { Party } from '../../people/persons.ts'
import type { Row } from '../../store/change.ts'
import type { Store } from '../../store/store.ts'
import { asNumber } from '../../store/values.ts'
import type { Text } from '../../text.ts'
import { day, type LegalDate, legalDateAt } from '../../time/dates.ts'
import type { Deed, Projection } from '../cases.ts'
import type { CaseEvent } from '../events.ts'
import type { LicenceId } from '../ids.ts'
import type { CaseState, ResultState } from '../state.ts'
import { type Claim, claimsOf } from './claims.ts'
import { issue } from './credential.ts'
import type { SigningKey } from './keys.ts'
import { listUri } from './lists.ts'
import { type Place, placesOn } from './places.ts'
import type { Ring } from './ring.ts'

/** What stands on a licence, in words, as it was when it was issued. */
export interface Says {
  readonly kind: Text
  readonly authority: Text
  readonly holder: string
  readonly claims: readonly Claim[]
}

/** What is signed; the same again where a key was revoked. */
export interface Signable {
  readonly id: LicenceId
  readonly kind: string
  readonly says: Says
  readonly from: LegalDate
  readonly until: LegalDate | null
  readonly at: Place
}

export interface Issuing {
  readonly store: Pick<Store, 'query'>
  readonly ring: Ring
  readonly origin: string
  readonly nameOf: (party: Party) => Promise<string>
  readonly now: () => Temporal.Instant
}

/** Signed with the key of today, whatever the day of the grant: one that silence gave may be noticed later. */
export async function sign(origin: string, key: SigningKey, today: LegalDate, what: Signable): Promise<string> {
  const { id, kind, says, from, until, at } = what
  const signed = await issue(
    {
      number: id,
      kind: { id: kind, name: says.kind, claims: says.claims.map(({ id, name }) => ({ id, name, from: id })) },
      issuer: origin,
      authority: says.authority,
      holder: says.holder,
      claims: Object.fromEntries(says.claims.map(({ id, value }) => [id, value])),
      issued: today,
      from,
      until,
      status: { uri: listUri(origin, at.list), index: at.place },
    },
    key,
  )
  if (!signed.ok) throw new Error(`${signed.error.zh}\n${signed.error.en}`)
  return signed.value
}

type Issued = Extract<CaseEvent, { type: 'licence-issued' }>

const licenceIn = (event: CaseEvent): LicenceId | null => ('licence' in event ? event.licence : null)

export function projectionOn({ store, ring, origin, nameOf, now }: Issuing): Projection {
  const places = placesOn(store)

  const placeOf = async (id: LicenceId): Promise<Place | null> => {
    const { rows } = await store.query('select list, place from licences where id = $1', [id])
    return rows[0] ? { list: asNumber(rows[0].list), place: asNumber(rows[0].place) } : null
  }

  const issuedRow = async (
    { event, at }: Deed & { readonly event: Issued },
    after: CaseState,
    given: ResultState,
    context: Parameters<Projection>[3],
    place: Place,
  ): Promise<Row | null> => {
    const { procedure, facts } = context
    const kind = procedure.results.find(({ id }) => id === event.result)?.licence
    if (!kind) return null
    const today = legalDateAt(now())
    const granted = legalDateAt(Temporal.Instant.from(at))
    const says: Says = {
      kind: kind.name,
      authority: authority(given.by).name,
      holder: await nameOf(after.applicant),
      claims: claimsOf(kind, procedure, after.form, facts),
    }
    const until = event.until === null ? null : day(event.until)
    const key = await ring.today(today)
    const token = await sign(origin, key, today, {
      id: event.licence,
      kind: kind.id,
      says,
      from: granted,
      until,
      at: place,
    })
    return {
      table: 'licences',
      onConflict: null,
      values: {
        id: event.licence,
        case_id: after.id,
        result: event.result,
        kind: kind.id,
        procedure: procedure.id,
        holder_kind: after.applicant.kind,
        holder: after.applicant.id,
        authority: given.by,
        issued: granted,
        from_day: granted,
        until_day: until,
        ...place,
        kid: key.kid,
        token,
        says: JSON.parse(JSON.stringify(says)),
      },
    }
  }

  return async (_, after, deeds, context) => {
    const rows: Row[] = []
    const last = new Map(
      deeds.flatMap((deed) => {
        const id = licenceIn(deed.event)
        return id === null ? [] : [[id, deed] as const]
      }),
    )
    for (const [result, given] of Object.entries(after.results)) {
      const { licence } = given
      const deed = licence && last.get(licence.id)
      if (!licence || !deed) continue
      const issued = deeds.find((each): each is Deed & { event: Issued } => isIssued(each, result))
      const place = issued ? await places.draw() : await placeOf(licence.id)
      if (!place) throw new Error(`licence ${licence.id} of case ${after.id} was never put down`)
      const row = issued && (await issuedRow(issued, after, given, context, place))
      if (row) rows.push(row)
      rows.push({
        table: 'licence_standings',
        onConflict: ['licence'],
        values: { licence: licence.id, ...place, status: licence.status, since: Temporal.Instant.from(deed.at) },
      })
    }
    return { rows, outbox: [] }
  }
}

const isIssued = ({ event }: Deed, result: string): boolean =>
  event.type === 'licence-issued' && event.result === result

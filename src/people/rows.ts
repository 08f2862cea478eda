/** People as they lie in the database, read once for all who ask. */
import { asBytes, asDay, asDayOrNull, asText, asTextOrNull } from '../store/values.ts'
import type { Actor } from './actor.ts'
import { authority } from './authorities.ts'
import type { CreditCode } from './credit-code.ts'
import type { OrganisationId, PersonId } from './ids.ts'
import type { Delegation, Identity, Office, OfficeRole, Organisation, Person, Representation } from './persons.ts'
import type { Vault } from './secrets.ts'

type Raw = Readonly<Record<string, unknown>>

/** Of `persons p`, with everything they hold or held: what counts on a day is sorted out by whoever knows the day. */
export const personColumns = `p.id as person, p.name, p.email, p.phone, p.identity_kind, p.identity_sealed`
export const heldColumns = `
  (select json_agg(r) from representations r where r.person = p.id) as represents,
  (select json_agg(d) from delegations d where d.person = p.id) as delegations,
  (select json_agg(o) from offices o where o.person = p.id) as offices`

/** An account that was erased, and one of practice where work is done, are nobody's. */
export const isHere = (practice: boolean): string => `p.erased is null${practice ? '' : ' and not p.practice'}`

export function personFrom(row: Raw, vault: Vault): Person {
  const id = asText(row.person) as PersonId
  return {
    id,
    name: asText(row.name),
    email: asTextOrNull(row.email) ?? '',
    phone: asTextOrNull(row.phone),
    identity:
      row.identity_kind === null
        ? null
        : {
            kind: asText(row.identity_kind) as Identity['kind'],
            number: vault.open(asBytes(row.identity_sealed), id),
          },
  }
}

const list = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value : [])
const spanOf = (row: Raw) => ({ from: asDay(row.from_day), until: asDayOrNull(row.until_day) })

export const representationFrom = (row: Raw): Representation => ({
  organisation: asText(row.organisation) as OrganisationId,
  person: asText(row.person) as PersonId,
  ...spanOf(row),
})

export const delegationFrom = (row: Raw): Delegation => ({
  organisation: asText(row.organisation) as OrganisationId,
  to: asText(row.person) as PersonId,
  procedures: Array.isArray(row.procedures) ? row.procedures.map(asText) : 'all',
  revoked: asDayOrNull(row.revoked_day),
  ...spanOf(row),
})

/** Throws on an authority that the tree does not know: nobody holds an office nowhere. */
export const officeFrom = (row: Raw): Office => ({
  person: asText(row.person) as PersonId,
  authority: authority(asText(row.authority) as Office['authority']).id,
  role: asText(row.role) as OfficeRole,
  ...spanOf(row),
})

export const actorFrom = (row: Raw): Actor => ({
  person: asText(row.person) as PersonId,
  represents: list(row.represents).map(representationFrom),
  delegations: list(row.delegations).map(delegationFrom),
  offices: list(row.offices).map(officeFrom),
})

export const organisationFrom = (row: Raw): Organisation => ({
  id: asText(row.id) as OrganisationId,
  name: asText(row.name),
  creditCode: asText(row.credit_code) as CreditCode,
  address: asText(row.address),
})

/** The people that the tests speak of. */
import { day, type LegalDate } from '../time/dates.ts'
import type { Actor, Head } from './actor.ts'
import { authorityId, type KnownAuthority } from './authorities.ts'
import type { OrganisationId, PersonId } from './ids.ts'
import type { Delegation, Office, OfficeRole, Representation } from './persons.ts'

export const today = day('2026-03-02')
export const person = (name: string): PersonId => name as PersonId
export const firm = 'firm' as OrganisationId
export const otherFirm = 'other-firm' as OrganisationId

/** A joint matter of the firm: foreign experts lead, the police give a result of their own, human resources were asked. */
export const caseOfFirm: Head = {
  applicant: { kind: 'organisation', id: firm },
  filedBy: person('li'),
  procedure: 'talent.work-and-residence',
  lead: authorityId('beijing/foreign-experts'),
  results: {
    work: { by: authorityId('beijing/foreign-experts'), licence: { id: 'L-work' } },
    residence: { by: authorityId('beijing/exit-entry'), licence: null },
  },
  opinions: {
    wage: { from: authorityId('chaoyang/human-resources') },
    tax: { from: authorityId('sta-beijing') },
  },
}

export const actor = (name: string, holds: Partial<Omit<Actor, 'person'>> = {}): Actor => ({
  person: person(name),
  represents: [],
  delegations: [],
  offices: [],
  ...holds,
})

type Days = { readonly from?: LegalDate; readonly until?: LegalDate | null }
const always = { from: day('2020-01-01'), until: null }

export const inOffice = (name: string, authority: KnownAuthority, role: OfficeRole, days: Days = {}): Actor => {
  const office: Office = { person: person(name), authority: authorityId(authority), role, ...always, ...days }
  return actor(name, { offices: [office] })
}

export const represents = (name: string, organisation = firm, days: Days = {}): Representation => ({
  organisation,
  person: person(name),
  ...always,
  ...days,
})

export const delegated = (name: string, given: Partial<Delegation> = {}): Delegation => ({
  organisation: firm,
  to: person(name),
  procedures: 'all',
  revoked: null,
  ...always,
  ...given,
})

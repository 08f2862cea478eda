/** Who acts here, for whom, and in what office. Every right has a first day and may have a last one; both days count. */
import { before, type LegalDate, notAfter } from '../time/dates.ts'
import type { AuthorityId } from './authorities.ts'
import type { CreditCode } from './credit-code.ts'
import type { OrganisationId, PersonId } from './ids.ts'

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly identity: Identity | null
}

/** The paper that a person is known by. */
export interface Identity {
  readonly kind: 'resident-id' | 'passport' | 'hk-macao-permit' | 'taiwan-permit' | 'permanent-residence'
  readonly number: string
}

export interface Organisation {
  readonly id: OrganisationId
  readonly name: string
  readonly creditCode: CreditCode
  readonly address: string
}

export type Party =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }

/** From the first day to the last, both included; no last day: until further notice. */
export interface Span {
  readonly from: LegalDate
  readonly until: LegalDate | null
}

/** A person who acts as the organisation itself: its legal representative, or one entered beside them. */
export interface Representation extends Span {
  readonly organisation: OrganisationId
  readonly person: PersonId
}

/** A person whom the organisation lets act in some matters, or in all. */
export interface Delegation extends Span {
  readonly organisation: OrganisationId
  readonly to: PersonId
  readonly procedures: 'all' | readonly string[]
  /** The day it was taken back: from that day on it gives nothing. */
  readonly revoked: LegalDate | null
}

/** What a person does at an authority; `auditor` and `operator` see to the whole system, wherever they sit. */
export const officeRoles = ['clerk', 'reviewer', 'approver', 'supervisor', 'auditor', 'operator'] as const
export type OfficeRole = (typeof officeRoles)[number]
export type Role = 'applicant' | 'delegate' | OfficeRole

export interface Office extends Span {
  readonly person: PersonId
  readonly authority: AuthorityId
  readonly role: OfficeRole
}

export const isOn = ({ from, until }: Span, today: LegalDate): boolean =>
  notAfter(from, today) && (until === null || notAfter(today, until))

export const isDelegated = (delegation: Delegation, today: LegalDate): boolean =>
  isOn(delegation, today) && (delegation.revoked === null || before(today, delegation.revoked))

export const covers = ({ procedures }: Delegation, procedure: string): boolean =>
  procedures === 'all' || procedures.includes(procedure)

export const isSameParty = (one: Party, other: Party): boolean => one.kind === other.kind && one.id === other.id

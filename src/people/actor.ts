/**
 * What a person is to the matter at hand: the only thing that the table of permissions looks at.
 * Pure: who the person is and what they hold has been read before, and the day is given.
 */
import type { LegalDate } from '../time/dates.ts'
import { type AuthorityId, isOverseenBy } from './authorities.ts'
import type { PersonId } from './ids.ts'
import {
  covers,
  type Delegation,
  isDelegated,
  isOn,
  isSameParty,
  type Office,
  type Party,
  type Representation,
} from './persons.ts'

/** Someone signed in, with all that they hold or held: what counts today is sorted out here. */
export interface Actor {
  readonly person: PersonId
  readonly represents: readonly Representation[]
  readonly delegations: readonly Delegation[]
  readonly offices: readonly Office[]
}

/** The head of a case; the state of a case is one, and so is what is not filed yet (`headOf`). */
export interface Head {
  readonly applicant: Party
  readonly filedBy: PersonId | null
  readonly procedure: string
  /** Null while nothing is filed, and so no authority is concerned. */
  readonly lead: AuthorityId | null
  readonly results: Readonly<
    Record<string, { readonly by: AuthorityId; readonly licence: { readonly id: string } | null }>
  >
  readonly opinions: Readonly<Record<string, { readonly from: AuthorityId }>>
}

/** Something of an applicant's that is no case yet: a draft, its papers, an application about to be filed, a firm's own page. */
export const headOf = (applicant: Party, procedure: string): Head => ({
  applicant,
  filedBy: null,
  procedure,
  lead: null,
  results: {},
  opinions: {},
})

/** A record that an authority keeps: `of` is the register, ledger, market or watch; without a holder it is nobody's own. */
export const headOfRecord = (of: string, keeper: AuthorityId, holder: Party | null = null): Head => ({
  applicant: holder ?? { kind: 'person', id: '' as PersonId },
  filedBy: null,
  procedure: of,
  lead: keeper,
  results: {},
  opinions: {},
})

/** The part of a case that a command is about; none: the case as a whole. */
export type Part = { readonly result: string } | { readonly opinion: string } | { readonly licence: string }

export const relations = [
  'anyone',
  'signed-in',
  'applicant',
  'delegate',
  'clerk',
  'reviewer',
  'approver',
  'opinion-giver',
  'result-reviewer',
  'result-approver',
  'officer',
  'supervisor',
  'auditor',
  'operator',
] as const

/**
 * - `applicant` is the person, or one who represents the applicant organisation; `delegate` is one it lets act in this matter
 * - `clerk`, `reviewer`, `approver` hold that office at the authority that leads the case
 * - `opinion-giver` reviews or approves at an authority that was asked (for this opinion)
 * - `result-reviewer`, `result-approver` hold that office at the authority that gives a result (this one, this licence)
 * - `officer` handles cases somewhere: what they see on the desk is their own authority's, case by case
 * - `supervisor` holds that office at an authority concerned, or one that leads or guides it
 * - `auditor`, `operator` see to the whole system and to no case
 */
export type Relation = (typeof relations)[number]

const nobody: ReadonlySet<Relation> = new Set(['anyone'])

/** What someone is where no case is at hand. */
export function relationsWithout(actor: Actor | null, today: LegalDate): ReadonlySet<Relation> {
  if (!actor) return nobody
  const found = new Set<Relation>(['anyone', 'signed-in'])
  for (const { role } of actor.offices.filter((office) => isOn(office, today)))
    found.add(role === 'auditor' || role === 'operator' ? role : 'officer')
  return found
}

/** What someone is to a case, or to one part of it. On their own case they hold no office. */
export function relationsOf(
  actor: Actor | null,
  head: Head,
  today: LegalDate,
  part: Part | null = null,
): ReadonlySet<Relation> {
  const found = new Set(relationsWithout(actor, today))
  if (!actor) return found
  if (isApplicant(actor, head, today)) found.add('applicant')
  if (isDelegate(actor, head, today)) found.add('delegate')
  if (isOwnCase(actor, head)) return found
  for (const office of actor.offices)
    if (isOn(office, today)) for (const relation of relationsBy(office, head, part)) found.add(relation)
  return found
}

/**
 * Whether someone stands, or stood, on the applicant's side: 行政机关工作人员应当回避. An interest does not end on the day
 * that a delegation ends, so days do not count here.
 */
export const isOwnCase = ({ person, represents, delegations }: Actor, { applicant, filedBy }: Head): boolean =>
  filedBy === person ||
  isSameParty(applicant, { kind: 'person', id: person }) ||
  (applicant.kind === 'organisation' &&
    [...represents, ...delegations].some(({ organisation }) => organisation === applicant.id))

const isApplicant = ({ person, represents }: Actor, { applicant }: Head, today: LegalDate): boolean =>
  applicant.kind === 'person'
    ? applicant.id === person
    : represents.some((each) => each.organisation === applicant.id && each.person === person && isOn(each, today))

const isDelegate = ({ person, delegations }: Actor, { applicant, procedure }: Head, today: LegalDate): boolean =>
  applicant.kind === 'organisation' &&
  delegations.some(
    (each) =>
      each.organisation === applicant.id && each.to === person && isDelegated(each, today) && covers(each, procedure),
  )

function relationsBy({ authority, role }: Office, head: Head, part: Part | null): readonly Relation[] {
  const leads = head.lead === authority
  const asked = opinionsFrom(head, part).includes(authority)
  const gives = resultsBy(head, part).includes(authority)
  switch (role) {
    case 'clerk':
      return leads ? ['clerk'] : []
    case 'reviewer':
      return [
        ...(leads ? (['reviewer'] as const) : []),
        ...(asked ? (['opinion-giver'] as const) : []),
        ...(gives ? (['result-reviewer'] as const) : []),
      ]
    case 'approver':
      return [
        ...(leads ? (['approver'] as const) : []),
        ...(asked ? (['opinion-giver'] as const) : []),
        ...(gives ? (['result-approver'] as const) : []),
      ]
    case 'supervisor':
      return concerned(head).some((each) => isOverseenBy(each, authority)) ? ['supervisor'] : []
    case 'auditor':
    case 'operator':
      // Of the system, not of the case: added above.
      return []
  }
}

/** Those asked for the opinion at hand, or for any where the command is about the whole case; a part unknown is nobody's. */
const opinionsFrom = ({ opinions }: Head, part: Part | null): readonly AuthorityId[] =>
  Object.entries(opinions)
    .filter(([id]) => part === null || ('opinion' in part && part.opinion === id))
    .map(([, { from }]) => from)

const resultsBy = ({ results }: Head, part: Part | null): readonly AuthorityId[] =>
  Object.entries(results)
    .filter(
      ([id, { licence }]) =>
        part === null ||
        ('result' in part && part.result === id) ||
        ('licence' in part && part.licence === licence?.id),
    )
    .map(([, { by }]) => by)

const concerned = (head: Head): readonly AuthorityId[] => [
  ...(head.lead === null ? [] : [head.lead]),
  ...resultsBy(head, null),
  ...opinionsFrom(head, null),
]

/** Every notice that a change of a case gives: to whom, about which event, in which words. Pure. */
import type { Party } from '../../people/persons.ts'
import type { CaseState } from '../state.ts'
import { toApplicant } from './to-applicant.ts'
import { toAuthorities } from './to-authority.ts'
import { toObjectors } from './to-objectors.ts'
import { type Desk, type Happened, momentsOf, type Told } from './told.ts'

export type Addressee =
  | { readonly kind: Party['kind']; readonly id: string }
  | { readonly kind: 'authority'; readonly id: string; readonly desk: Desk }

export interface Notice extends Told {
  /** The event's place in the case and the addressee's among those told of it: the same notice always has the same id. */
  readonly id: string
  readonly to: Addressee
  readonly event: Happened['event']['type']
  readonly state: CaseState
  readonly at: string
  readonly today: number
}

export const noticesOf = (...change: Parameters<typeof momentsOf>): readonly Notice[] =>
  momentsOf(...change).flatMap(({ event, moment }) => {
    const { state, at, today } = moment
    const applicant = toApplicant(event, moment)
    const told: readonly (Told & { readonly to: Addressee; readonly about?: 'objected' })[] = [
      ...(applicant ? [{ ...applicant, to: { kind: state.applicant.kind, id: state.applicant.id } }] : []),
      ...toAuthorities(event, moment).map(({ authority, desk, ...said }) => ({
        ...said,
        to: { kind: 'authority', id: authority, desk } as const,
      })),
      // To them it is about their objection: the file itself they do not see.
      ...toObjectors(event, moment).map(({ person, ...said }) => ({
        ...said,
        to: { kind: 'person', id: person } as const,
        about: 'objected' as const,
      })),
    ]
    return told.map(({ level, title, body, to, about }, n) => ({
      id: `${state.id}#${state.version}#${n}`,
      level,
      title,
      body,
      to,
      event: about ?? event.type,
      state,
      at,
      today,
    }))
  })

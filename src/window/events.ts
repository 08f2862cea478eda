/** What has happened in a case: the only thing that is stored of it; all else is a fold (state.ts) or a count (clock.ts). */
import type { AuthorityId } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Text } from '../text.ts'
import type { CaseId, DocumentId, LicenceId } from './ids.ts'
import type { Ground } from './procedure.ts'

/** What was filled in, by id of fact or field, in the plain JSON that the rules read (rules/input.ts). */
export type FormValues = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface PaperGiven {
  readonly paper: string
  readonly document: DocumentId
  readonly name: string
}

export type Outcome = 'granted' | 'refused'
export type View = 'agrees' | 'agrees-with-conditions' | 'objects'
export type Finding = 'kept' | 'broken' | 'false'
export type Consequence = 'told' | 'notify' | 'deemed-accepted' | 'deemed-granted' | 'lapses'
export type LinkKind = 'remedy' | 'renewal' | 'follows' | 'interim-measure' | 'holds'

export interface Link {
  readonly case: CaseId
  readonly as: LinkKind
}

/** Legal days are written `2026-11-23`; when and by whom stands on the envelope (store). */
export type CaseEvent =
  | {
      readonly type: 'submitted'
      readonly case: CaseId
      readonly procedure: string
      readonly applicant: Party
      readonly filedBy: PersonId
      readonly lead: AuthorityId
      readonly results: readonly { readonly id: string; readonly by: AuthorityId }[]
      readonly form: FormValues
      readonly papers: readonly PaperGiven[]
      /** Decisions whose answer ruled it out; the applicant was told, and filed it all the same. */
      readonly ruledOut: readonly string[]
      readonly promised: boolean
      readonly links: readonly Link[]
    }
  | { readonly type: 'claimed'; readonly by: PersonId }
  | { readonly type: 'released' }
  | {
      readonly type: 'correction-asked'
      readonly items: readonly { readonly about: string; readonly says: string }[]
      readonly until: string | null
    }
  | {
      readonly type: 'corrected'
      readonly form: FormValues
      readonly papers: readonly PaperGiven[]
      /** Decisions whose answer now rules it out, where that was looked at again. */
      readonly ruledOut?: readonly string[]
    }
  /** `on` is the day from which it counts: for a deemed acceptance the day it arrived (行政许可法 32). */
  | { readonly type: 'accepted'; readonly on: string; readonly deemed: boolean }
  | { readonly type: 'not-accepted'; readonly reasons: string }
  | {
      readonly type: 'opinion-asked'
      readonly opinion: string
      readonly from: AuthorityId
      /** The question, where it is not the declared one. */
      readonly asks: string | null
      readonly due: string
    }
  | { readonly type: 'opinion-given'; readonly opinion: string; readonly says: View; readonly reasons: string }
  | { readonly type: 'opinion-lapsed'; readonly opinion: string }
  | { readonly type: 'suspended'; readonly ground: Ground; readonly reasons: string; readonly until: string | null }
  /** `on` where an announced end came by itself: that day, however late it was noticed. */
  | { readonly type: 'resumed'; readonly findings: string; readonly on?: string }
  | { readonly type: 'extended'; readonly term: string; readonly reasons: string }
  | {
      readonly type: 'delay-notified'
      readonly term: string
      readonly reasons: string
      /** The day now aimed at; null where only the statute's own limit is left. */
      readonly until: string | null
      readonly automatic: boolean
    }
  | { readonly type: 'noticed'; readonly until: string }
  | { readonly type: 'objected'; readonly by: PersonId; readonly reasons: string }
  | {
      readonly type: 'proposed'
      readonly result: string
      readonly outcome: Outcome
      readonly reasons: string
      readonly by: PersonId
    }
  | {
      readonly type: 'decided'
      readonly result: string
      readonly outcome: Outcome
      readonly reasons: string
      readonly conditions: string
      readonly deemed: boolean
      /** Last day of what is granted, where the approver named one. */
      readonly until?: string
    }
  /** `until`: the last day, where a law sets the longest that it may take. */
  | { readonly type: 'held'; readonly by: CaseId; readonly says: Text; readonly until?: string }
  | { readonly type: 'hold-ended'; readonly by: CaseId }
  | { readonly type: 'delivered'; readonly how: 'electronic' | 'post' | 'counter' }
  | {
      readonly type: 'licence-issued'
      readonly result: string
      readonly licence: LicenceId
      readonly until: string | null
    }
  | {
      readonly type: 'promise-checked'
      readonly finding: Finding
      readonly reasons: string
      readonly cureBy?: string
    }
  | { readonly type: 'cured'; readonly says: string }
  | { readonly type: 'licence-suspended'; readonly licence: LicenceId; readonly reasons: string }
  | { readonly type: 'licence-reinstated'; readonly licence: LicenceId; readonly reasons: string }
  | { readonly type: 'licence-revoked'; readonly licence: LicenceId; readonly reasons: string }
  | { readonly type: 'licence-expired'; readonly licence: LicenceId }
  /** 注销, by another case: its holder had it ended. */
  | { readonly type: 'licence-cancelled'; readonly licence: LicenceId; readonly by: CaseId; readonly says: Text }
  | { readonly type: 'withdrawn'; readonly reasons: string }
  | { readonly type: 'linked'; readonly to: CaseId; readonly as: LinkKind }
  | { readonly type: 'warned'; readonly term: string; readonly level: 'yellow' | 'red' }
  | { readonly type: 'term-passed'; readonly term: string; readonly consequence: Consequence }
  | {
      readonly type: 'redated'
      readonly calendar: string
      readonly moved: readonly { readonly term: string; readonly from: string; readonly to: string }[]
    }
  | { readonly type: 'file-read' }

/** What may be asked of a case: one shape for each, the same over HTTP, in tests and from the sweep. */

import type { Text } from '../text.ts'
import type { Finding, FormValues, Outcome, PaperGiven, View } from './events.ts'
import type { CaseId, LicenceId } from './ids.ts'
import type { Ground } from './procedure.ts'

export type Command =
  | {
      readonly command: 'correct'
      readonly form: FormValues
      readonly papers: readonly PaperGiven[]
      /** As with a filing: told that a decision now rules it out, and sent all the same. */
      readonly knowing?: boolean
    }
  | { readonly command: 'withdraw'; readonly reasons: string }
  | { readonly command: 'claim' }
  | { readonly command: 'release' }
  | { readonly command: 'ask-correction'; readonly items: readonly { readonly about: string; readonly says: string }[] }
  | { readonly command: 'accept' }
  | { readonly command: 'refuse-acceptance'; readonly reasons: string }
  | { readonly command: 'ask-opinion'; readonly opinion: string; readonly asks: string }
  | { readonly command: 'give-opinion'; readonly opinion: string; readonly says: View; readonly reasons: string }
  | { readonly command: 'suspend'; readonly ground: Ground; readonly reasons: string; readonly until: string | null }
  | { readonly command: 'resume'; readonly findings: string }
  | { readonly command: 'extend'; readonly term: string; readonly reasons: string }
  | { readonly command: 'notify-delay'; readonly term: string; readonly reasons: string; readonly until: string }
  | { readonly command: 'publish-notice' }
  | { readonly command: 'object'; readonly reasons: string }
  | { readonly command: 'propose'; readonly result: string; readonly outcome: Outcome; readonly reasons: string }
  | {
      readonly command: 'decide'
      readonly result: string
      readonly outcome: Outcome
      readonly reasons: string
      readonly conditions: string
      readonly until?: string
    }
  | { readonly command: 'check-promise'; readonly finding: Finding; readonly reasons: string }
  | { readonly command: 'cure'; readonly says: string }
  | { readonly command: 'suspend-licence'; readonly licence: LicenceId; readonly reasons: string }
  | { readonly command: 'reinstate-licence'; readonly licence: LicenceId; readonly reasons: string }
  | { readonly command: 'revoke-licence'; readonly licence: LicenceId; readonly reasons: string }
  /** From another case, in the same transaction: never over HTTP. */
  | { readonly command: 'hold'; readonly by: CaseId; readonly says: Text; readonly until?: string }
  | { readonly command: 'end-hold'; readonly by: CaseId }
  | { readonly command: 'cancel-licences'; readonly by: CaseId; readonly says: Text }
  | {
      readonly command: 'link'
      readonly to: CaseId
      readonly as: 'remedy' | 'renewal' | 'follows' | 'interim-measure' | 'holds'
    }
  /** By the sweep, when something is due. */
  | { readonly command: 'tick' }

export type CommandName = Command['command']

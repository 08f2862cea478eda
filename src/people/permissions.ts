/**
 * Who may do what: one table, every command against what one is to the matter at hand (actor.ts). What is not in it is
 * refused. Two rules stand beside it, because they look at persons and not at offices: no one handles their own case, and
 * who proposed does not decide.
 */
import { fail, ok, type Result, type Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import { type Actor, type Head, isOwnCase, type Part, type Relation, relationsOf, relationsWithout } from './actor.ts'
import type { PersonId } from './ids.ts'

/**
 * What a command touches: nothing in particular, the one who gives it, something of an applicant's, a case, a record that
 * an authority keeps (an entry, an account, a trade, a signal).
 */
export type About = 'public' | 'account' | 'party' | 'case' | 'record' | 'system'

interface Row {
  readonly about: About
  readonly by: readonly Relation[]
  /** The part of a case that it names: who may depends on that part. */
  readonly part?: 'result' | 'opinion' | 'licence'
  /** It rules on the matter itself, or on what was granted: never a reviewer alone, never the applicant's side. */
  readonly decides?: true
}

const applicants = ['applicant', 'delegate'] as const
const handlers = ['clerk', 'reviewer', 'approver'] as const
const parts = ['opinion-giver', 'result-reviewer', 'result-approver'] as const

export const permissions = {
  // Open to all.
  'list-matters': { about: 'public', by: ['anyone'] },
  'read-matter': { about: 'public', by: ['anyone'] },
  'check-matter': { about: 'public', by: ['anyone'] },
  'look-up': { about: 'public', by: ['anyone'] },
  verify: { about: 'public', by: ['anyone'] },
  'read-status-list': { about: 'public', by: ['anyone'] },
  'read-keys': { about: 'public', by: ['anyone'] },
  'read-statistics': { about: 'public', by: ['anyone'] },
  'read-checkpoints': { about: 'public', by: ['anyone'] },
  'read-session': { about: 'public', by: ['anyone'] },
  'sign-up': { about: 'public', by: ['anyone'] },
  'sign-in': { about: 'public', by: ['anyone'] },
  'sign-out': { about: 'public', by: ['anyone'] },
  'reset-password': { about: 'public', by: ['anyone'] },

  // One's own account.
  'read-account': { about: 'account', by: ['signed-in'] },
  'change-account': { about: 'account', by: ['signed-in'] },
  'manage-sessions': { about: 'account', by: ['signed-in'] },
  'manage-tokens': { about: 'account', by: ['signed-in'] },
  'set-second-factor': { about: 'account', by: ['signed-in'] },
  'set-passkey': { about: 'account', by: ['signed-in'] },
  'read-readings': { about: 'account', by: ['signed-in'] },
  'export-account': { about: 'account', by: ['signed-in'] },
  'erase-account': { about: 'account', by: ['signed-in'] },
  'list-notices': { about: 'account', by: ['signed-in'] },
  'read-notice': { about: 'account', by: ['signed-in'] },
  'manage-webhooks': { about: 'account', by: ['signed-in'] },
  'list-organisations': { about: 'account', by: ['signed-in'] },
  'add-organisation': { about: 'account', by: ['signed-in'] },
  'list-cases': { about: 'account', by: ['signed-in'] },
  'list-licences': { about: 'account', by: ['signed-in'] },
  'add-document': { about: 'account', by: ['signed-in'] },
  // What stands on the desk is sorted out case by case; this opens the desk itself.
  'read-desk': { about: 'account', by: ['officer'] },

  // Something of an applicant's, filed or not.
  'read-organisation': { about: 'party', by: applicants },
  'change-organisation': { about: 'party', by: ['applicant'] },
  'add-delegation': { about: 'party', by: ['applicant'] },
  'revoke-delegation': { about: 'party', by: ['applicant'] },
  'keep-draft': { about: 'party', by: applicants },
  submit: { about: 'party', by: applicants },

  // The file.
  read: { about: 'case', by: [...applicants, ...handlers, ...parts, 'supervisor'] },
  'read-document': { about: 'case', by: [...applicants, ...handlers, ...parts, 'supervisor'] },
  'read-clock': { about: 'case', by: [...applicants, ...handlers, ...parts, 'supervisor'] },
  'read-trail': { about: 'case', by: [...applicants, ...handlers, ...parts, 'supervisor', 'auditor'] },

  // The applicant's side.
  correct: { about: 'case', by: applicants },
  withdraw: { about: 'case', by: applicants },
  cure: { about: 'case', by: applicants },
  'seek-remedy': { about: 'case', by: applicants },
  // Whom a notice concerns is seen from what they say, not from who they are.
  object: { about: 'case', by: ['signed-in'] },

  // The window.
  claim: { about: 'case', by: handlers },
  release: { about: 'case', by: handlers },
  'ask-correction': { about: 'case', by: ['clerk', 'reviewer'] },
  accept: { about: 'case', by: ['clerk', 'reviewer'] },
  'refuse-acceptance': { about: 'case', by: ['clerk', 'reviewer'] },
  deliver: { about: 'case', by: ['clerk', 'reviewer', 'approver'] },

  // Review.
  'ask-opinion': { about: 'case', by: ['reviewer'] },
  'give-opinion': { about: 'case', by: ['opinion-giver'], part: 'opinion' },
  suspend: { about: 'case', by: ['reviewer'] },
  resume: { about: 'case', by: ['reviewer'] },
  'notify-delay': { about: 'case', by: ['reviewer', 'approver'] },
  'publish-notice': { about: 'case', by: ['reviewer'] },
  propose: { about: 'case', by: ['reviewer', 'result-reviewer'], part: 'result' },

  // Decision. More time is given by the head of the authority (行政许可法 42).
  extend: { about: 'case', by: ['approver'], decides: true },
  decide: { about: 'case', by: ['result-approver'], part: 'result', decides: true },
  'order-measure': { about: 'case', by: ['approver'], decides: true },
  'decline-measure': { about: 'case', by: ['approver'], decides: true },
  // A promise found false ends the licence outright: no reviewer finds that alone.
  'check-promise': { about: 'case', by: ['approver'], decides: true },
  'suspend-licence': { about: 'case', by: ['result-approver'], part: 'licence', decides: true },
  'reinstate-licence': { about: 'case', by: ['result-approver'], part: 'licence', decides: true },
  'revoke-licence': { about: 'case', by: ['result-approver'], part: 'licence', decides: true },

  // The licence in its holder's hands.
  'read-licence': {
    about: 'case',
    by: [...applicants, ...handlers, 'result-reviewer', 'result-approver', 'supervisor'],
  },
  'print-licence': { about: 'case', by: applicants },
  'present-licence': { about: 'case', by: applicants },

  // Registers, ledgers, markets: their keeper is the authority that leads, their holder stands where an applicant does.
  'keep-register': { about: 'record', by: ['reviewer', 'approver'] },
  'read-closed-entry': { about: 'record', by: [...applicants, ...handlers, 'supervisor'] },
  'list-ledger-accounts': { about: 'account', by: ['signed-in'] },
  'read-ledger-account': { about: 'record', by: [...applicants, ...handlers, 'supervisor'] },
  'post-as-holder': { about: 'record', by: applicants },
  'post-as-keeper': { about: 'record', by: ['reviewer', 'approver'] },
  'list-trades': { about: 'account', by: ['signed-in'] },
  trade: { about: 'party', by: applicants },
  'read-trade': { about: 'record', by: [...applicants, ...handlers, 'supervisor'] },
  'run-market': { about: 'record', by: ['reviewer', 'approver'] },

  // What no record here holds, told by those concerned.
  'report-to-watch': { about: 'party', by: applicants },
  'list-reports': { about: 'account', by: ['signed-in'] },

  // Signals: found, judged, assigned, handled, checked, closed.
  'list-signals': { about: 'account', by: ['officer'] },
  'read-signal': { about: 'record', by: [...handlers, 'supervisor'] },
  'judge-signal': { about: 'record', by: ['reviewer', 'approver', 'supervisor'] },
  'assign-signal': { about: 'record', by: ['approver', 'supervisor'] },
  'handle-signal': { about: 'record', by: ['clerk', 'reviewer', 'approver'] },
  'check-signal': { about: 'record', by: ['approver', 'supervisor'] },
  'close-signal': { about: 'record', by: ['approver', 'supervisor'] },
  'keep-board': { about: 'record', by: ['approver', 'supervisor'] },

  // The system.
  'verify-journal': { about: 'system', by: ['auditor', 'operator'] },
  'manage-offices': { about: 'system', by: ['operator'] },
  // The route is there in practice mode alone (modes.ts).
  'move-clock': { about: 'system', by: ['signed-in'] },

  // From another case in the same transaction, or by the sweep: nobody gives these.
  hold: { about: 'case', by: [] },
  'end-hold': { about: 'case', by: [] },
  'cancel-licences': { about: 'case', by: [] },
  link: { about: 'case', by: [] },
  tick: { about: 'case', by: [] },
} as const satisfies Record<string, Row>

export type Permission = keyof typeof permissions

const table: ReadonlyMap<string, Row> = new Map(Object.entries(permissions))

export const isPermission = (command: string): command is Permission => table.has(command)

/** Whether the table lets someone who stands so do this. A command or a relation that it does not know gives nothing. */
export const may = (command: string, relations: ReadonlySet<string>): boolean =>
  table.get(command)?.by.some((relation) => relations.has(relation)) ?? false

export const decides = (command: string): boolean => table.get(command)?.decides === true

/** A command with the part of the case that it names, as it comes over HTTP. */
export interface Asked {
  readonly command: string
  readonly result?: string
  readonly opinion?: string
  readonly licence?: string
}

export interface Refused {
  readonly code: 'sign-in' | 'not-permitted' | 'own-case' | 'two-persons'
  readonly text: Text
}

/** The whole question, about a case or something of an applicant's: the table, then the two rules beside it. */
export function permit(
  actor: Actor | null,
  asked: Asked,
  head: Head,
  today: LegalDate,
): Result<ReadonlySet<Relation>, Refused> {
  const relations = relationsOf(actor, head, today, partOf(asked))
  if (may(asked.command, relations)) return ok(relations)
  if (!actor) return fail(notSignedIn)
  const own = ownCase(actor, asked, head, today)
  return fail(own ?? notPermitted)
}

/** The same where no case and no record is at hand: an account, the desk, what is open to all. */
export function permitWithout(
  actor: Actor | null,
  command: string,
  today: LegalDate,
): Result<ReadonlySet<Relation>, Refused> {
  const about = table.get(command)?.about
  const relations = relationsWithout(actor, today)
  const without = about === 'public' || about === 'account' || about === 'system'
  if (without && may(command, relations)) return ok(relations)
  return fail(actor ? notPermitted : notSignedIn)
}

function partOf({ command, result, opinion, licence }: Asked): Part | null {
  switch (table.get(command)?.part) {
    case 'result':
      return { result: result ?? '' }
    case 'opinion':
      return { opinion: opinion ?? '' }
    case 'licence':
      return { licence: licence ?? '' }
    case undefined:
      return null
  }
}

/** No one handles their own case: said where someone's office would have let them, were the case another's. */
export function ownCase(actor: Actor, asked: Asked, head: Head, today: LegalDate): Refused | null {
  if (!isOwnCase(actor, head)) return null
  const elsewhere = { ...actor, represents: [], delegations: [] }
  const another: Head = { ...head, applicant: { kind: 'person', id: '' as PersonId }, filedBy: null }
  if (!may(asked.command, relationsOf(elsewhere, another, today, partOf(asked)))) return null
  return {
    code: 'own-case',
    text: {
      zh: '您是本件的申请人或者曾代其办理，应当回避，请由他人办理',
      en: 'you are the applicant here, or acted for the applicant: someone else has to handle this case',
    },
  }
}

/** Who proposed does not decide. */
export const twoPersons = (command: string, proposedBy: PersonId | null, by: PersonId): Refused | null =>
  command === 'decide' && proposedBy === by
    ? {
        code: 'two-persons',
        text: {
          zh: '审查和决定不能由同一人作出，请由另一人决定',
          en: 'who proposed a decision cannot also make it: someone else has to decide',
        },
      }
    : null

const notSignedIn: Refused = {
  code: 'sign-in',
  text: { zh: '请先登录', en: 'sign in first' },
}

const notPermitted: Refused = {
  code: 'not-permitted',
  text: { zh: '您没有办理这一步的权限', en: 'you are not permitted to take this step' },
}

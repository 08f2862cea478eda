import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import { type Actor, type Head, headOf, type Relation, relations } from './actor.ts'
import { actor, caseOfFirm, delegated, firm, inOffice, person, represents, today } from './people.examples.ts'
import {
  type Asked,
  decides,
  isPermission,
  may,
  type Permission,
  permissions,
  permit,
  permitWithout,
  twoPersons,
} from './permissions.ts'

/** The columns, in this order. */
const columns: readonly Relation[] = [
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
]

/** The whole table at a glance: a change of who may do what is a change of this picture, to be read and agreed to. */
const picture = `
                   anyone
                   | signed-in
                   | | applicant
                   | | | delegate
                   | | | | clerk
                   | | | | | reviewer
                   | | | | | | approver
                   | | | | | | | opinion-giver
                   | | | | | | | | result-reviewer
                   | | | | | | | | | result-approver
                   | | | | | | | | | | officer
                   | | | | | | | | | | | supervisor
                   | | | | | | | | | | | | auditor
                   | | | | | | | | | | | | | operator
list-matters       x . . . . . . . . . . . . .
read-matter        x . . . . . . . . . . . . .
check-matter       x . . . . . . . . . . . . .
look-up            x . . . . . . . . . . . . .
verify             x . . . . . . . . . . . . .
read-status-list   x . . . . . . . . . . . . .
read-keys          x . . . . . . . . . . . . .
read-statistics    x . . . . . . . . . . . . .
read-checkpoints   x . . . . . . . . . . . . .
read-session       x . . . . . . . . . . . . .
sign-up            x . . . . . . . . . . . . .
sign-in            x . . . . . . . . . . . . .
sign-out           x . . . . . . . . . . . . .
reset-password     x . . . . . . . . . . . . .
read-account       . x . . . . . . . . . . . .
change-account     . x . . . . . . . . . . . .
manage-sessions    . x . . . . . . . . . . . .
manage-tokens      . x . . . . . . . . . . . .
set-second-factor  . x . . . . . . . . . . . .
set-passkey        . x . . . . . . . . . . . .
read-readings      . x . . . . . . . . . . . .
export-account     . x . . . . . . . . . . . .
erase-account      . x . . . . . . . . . . . .
list-notices       . x . . . . . . . . . . . .
read-notice        . x . . . . . . . . . . . .
manage-webhooks    . x . . . . . . . . . . . .
list-organisations . x . . . . . . . . . . . .
add-organisation   . x . . . . . . . . . . . .
list-cases         . x . . . . . . . . . . . .
list-licences      . x . . . . . . . . . . . .
add-document       . x . . . . . . . . . . . .
read-desk          . . . . . . . . . . x . . .
read-organisation  . . x x . . . . . . . . . .
change-organisation . . x . . . . . . . . . . .
add-delegation     . . x . . . . . . . . . . .
revoke-delegation  . . x . . . . . . . . . . .
keep-draft         . . x x . . . . . . . . . .
submit             . . x x . . . . . . . . . .
read               . . x x x x x x x x . x . .
read-document      . . x x x x x x x x . x . .
read-clock         . . x x x x x x x x . x . .
read-trail         . . x x x x x x x x . x x .
correct            . . x x . . . . . . . . . .
withdraw           . . x x . . . . . . . . . .
cure               . . x x . . . . . . . . . .
seek-remedy        . . x x . . . . . . . . . .
object             . x . . . . . . . . . . . .
claim              . . . . x x x . . . . . . .
release            . . . . x x x . . . . . . .
ask-correction     . . . . x x . . . . . . . .
accept             . . . . x x . . . . . . . .
refuse-acceptance  . . . . x x . . . . . . . .
deliver            . . . . x x x . . . . . . .
ask-opinion        . . . . . x . . . . . . . .
give-opinion       . . . . . . . x . . . . . .
suspend            . . . . . x . . . . . . . .
resume             . . . . . x . . . . . . . .
notify-delay       . . . . . x x . . . . . . .
publish-notice     . . . . . x . . . . . . . .
propose            . . . . . x . . x . . . . .
extend             . . . . . . x . . . . . . .
decide             . . . . . . . . . x . . . .
order-measure      . . . . . . x . . . . . . .
decline-measure    . . . . . . x . . . . . . .
check-promise      . . . . . . x . . . . . . .
suspend-licence    . . . . . . . . . x . . . .
reinstate-licence  . . . . . . . . . x . . . .
revoke-licence     . . . . . . . . . x . . . .
read-licence       . . x x x x x . x x . x . .
print-licence      . . x x . . . . . . . . . .
present-licence    . . x x . . . . . . . . . .
keep-register      . . . . . x x . . . . . . .
read-closed-entry  . . x x x x x . . . . x . .
list-ledger-accounts . x . . . . . . . . . . . .
read-ledger-account . . x x x x x . . . . x . .
post-as-holder     . . x x . . . . . . . . . .
post-as-keeper     . . . . . x x . . . . . . .
list-trades        . x . . . . . . . . . . . .
trade              . . x x . . . . . . . . . .
read-trade         . . x x x x x . . . . x . .
run-market         . . . . . x x . . . . . . .
report-to-watch    . . x x . . . . . . . . . .
list-reports       . x . . . . . . . . . . . .
list-signals       . . . . . . . . . . x . . .
read-signal        . . . . x x x . . . . x . .
judge-signal       . . . . . x x . . . . x . .
assign-signal      . . . . . . x . . . . x . .
handle-signal      . . . . x x x . . . . . . .
check-signal       . . . . . . x . . . . x . .
close-signal       . . . . . . x . . . . x . .
keep-board         . . . . . . x . . . . x . .
verify-journal     . . . . . . . . . . . . x x
manage-offices     . . . . . . . . . . . . . x
move-clock         . x . . . . . . . . . . . .
hold               . . . . . . . . . . . . . .
end-hold           . . . . . . . . . . . . . .
cancel-licences    . . . . . . . . . . . . . .
link               . . . . . . . . . . . . . .
tick               . . . . . . . . . . . . . .
`

const rows = picture
  .split('\n')
  .filter((line) => /^[a-z]/.test(line))
  .map((line) => line.trim().split(/\s+/))

const all = Object.keys(permissions) as Permission[]
const given = (command: string): readonly Relation[] => columns.filter((each) => may(command, new Set([each])))

describe('the table', () => {
  test('names every command and every relation', () => {
    expect(columns).toEqual(relations)
    expect(rows.map(([command]) => command)).toEqual(all)
  })

  test.each(rows)('%s', (command, ...cells) => {
    expect(cells).toHaveLength(columns.length)
    expect(given(command ?? '')).toEqual(columns.filter((_, index) => cells[index] === 'x'))
  })

  test('every relation but “officer of something” is good for something', () => {
    for (const each of relations)
      expect([each, all.some((command) => may(command, new Set([each])))]).toEqual([each, true])
  })
})

describe('what must never be', () => {
  const applicants: readonly Relation[] = ['anyone', 'signed-in', 'applicant', 'delegate']
  const ofAnOffice: readonly Permission[] = [
    'claim',
    'release',
    'ask-correction',
    'accept',
    'refuse-acceptance',
    'ask-opinion',
    'give-opinion',
    'suspend',
    'resume',
    'extend',
    'notify-delay',
    'publish-notice',
    'propose',
    'decide',
    'deliver',
    'order-measure',
    'decline-measure',
    'check-promise',
    'suspend-licence',
    'reinstate-licence',
    'revoke-licence',
    'read-desk',
    'verify-journal',
    'manage-offices',
  ]

  test('the applicant’s side decides nothing and handles nothing', () => {
    const holds = new Set(applicants)
    expect([...ofAnOffice, ...all.filter(decides)].filter((command) => may(command, holds))).toEqual([])
  })

  test('an office files, corrects and withdraws for nobody', () => {
    const offices = new Set(relations.filter((each) => !applicants.includes(each)))
    const theirs: readonly Permission[] = [
      'submit',
      'correct',
      'withdraw',
      'cure',
      'seek-remedy',
      'keep-draft',
      'present-licence',
      'add-delegation',
      'revoke-delegation',
    ]
    expect(theirs.filter((command) => may(command, offices))).toEqual([])
  })

  test('a reviewer alone decides nothing, nor a clerk, nor who gives an opinion', () => {
    const holds = new Set<Relation>([
      'anyone',
      'signed-in',
      'clerk',
      'reviewer',
      'opinion-giver',
      'result-reviewer',
      'officer',
    ])
    expect(all.filter(decides).filter((command) => may(command, holds))).toEqual([])
  })

  test('an approver proposes nothing', () => {
    expect(may('propose', new Set(['approver', 'result-approver', 'opinion-giver']))).toBe(false)
  })

  test('who supervises looks on; who audits or operates reads no file', () => {
    const reads: readonly string[] = all.filter((command) => /^read-|^read$/.test(command))
    const supervises = all.filter((command) => may(command, new Set(['supervisor'])) && !reads.includes(command))
    // No case is theirs to handle; what a watch has found is, and so is what the board says.
    expect(supervises).toEqual(['judge-signal', 'assign-signal', 'check-signal', 'close-signal', 'keep-board'])
    const system = new Set(['auditor', 'operator'])
    expect(all.filter((command) => may(command, system))).toEqual(['read-trail', 'verify-journal', 'manage-offices'])
  })

  test('what another case or the sweep does is done by nobody', () => {
    const everything = new Set(relations)
    expect(all.filter((command) => !may(command, everything))).toEqual([
      'hold',
      'end-hold',
      'cancel-licences',
      'link',
      'tick',
    ])
  })

  test('nothing that a case holds is open to all', () => {
    const open = all.filter((command) => may(command, new Set(['anyone'])))
    expect(open.filter((command) => permissions[command].about !== 'public')).toEqual([])
  })

  test('a command that it does not know gives nothing', () => {
    const everything = new Set(relations)
    const unknown = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'Decide', 'decide '))
    fc.assert(fc.property(unknown, (command) => isPermission(command) || !may(command, everything)))
  })

  test('a relation that it does not know gives nothing', () => {
    const unknown = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'Approver', 'root', 'admin', '*'))
    fc.assert(
      fc.property(fc.array(unknown), fc.constantFrom(...all), (names, command) => {
        const strange = names.filter((name) => !relations.some((each) => each === name))
        return !may(command, new Set(strange))
      }),
    )
  })

  test('more relations never take anything away', () => {
    const some = fc.uniqueArray(fc.constantFrom(...relations))
    fc.assert(
      fc.property(
        some,
        some,
        fc.constantFrom(...all),
        (few, more, command) => !may(command, new Set(few)) || may(command, new Set([...few, ...more])),
      ),
    )
  })
})

describe('the whole question', () => {
  const leader = inOffice('sun', 'beijing/foreign-experts', 'approver')
  const police = inOffice('gao', 'beijing/exit-entry', 'approver')
  const chen = actor('chen', { represents: [represents('chen')] })
  const li = actor('li', { delegations: [delegated('li')] })
  const both: Actor = { ...leader, represents: [represents('sun')] }
  const past: Actor = { ...leader, delegations: [delegated('sun', { revoked: day('2021-01-01') })] }

  const asked: readonly [who: string, actor: Actor | null, asked: Asked, answer: string][] = [
    ['the head of the leading authority', leader, { command: 'decide', result: 'work' }, 'may'],
    ['the same, of the result of another', leader, { command: 'decide', result: 'residence' }, 'not-permitted'],
    ['the other authority, of its own', police, { command: 'decide', result: 'residence' }, 'may'],
    ['the other authority, of the leading one’s', police, { command: 'decide', result: 'work' }, 'not-permitted'],
    ['no result named', leader, { command: 'decide' }, 'not-permitted'],
    ['a result that there is not', leader, { command: 'decide', result: 'none' }, 'not-permitted'],
    ['its own licence', leader, { command: 'revoke-licence', licence: 'L-work' }, 'may'],
    ['the licence of another', police, { command: 'revoke-licence', licence: 'L-work' }, 'not-permitted'],
    [
      'a licence, passed off as a result',
      police,
      { command: 'revoke-licence', result: 'residence', licence: 'L-work' },
      'not-permitted',
    ],
    ['the firm', chen, { command: 'withdraw' }, 'may'],
    ['the firm', chen, { command: 'decide', result: 'work' }, 'not-permitted'],
    ['whom it lets act', li, { command: 'correct' }, 'may'],
    ['whom it lets act', li, { command: 'add-delegation' }, 'not-permitted'],
    ['an approver of the applicant’s', both, { command: 'decide', result: 'work' }, 'own-case'],
    ['an approver of the applicant’s, as the applicant', both, { command: 'withdraw' }, 'may'],
    [
      'an approver of the applicant’s, of what is not theirs anyway',
      both,
      { command: 'decide', result: 'residence' },
      'not-permitted',
    ],
    ['an approver who once acted for it', past, { command: 'extend' }, 'own-case'],
    ['an approver who once acted for it', past, { command: 'read' }, 'own-case'],
    ['nobody', null, { command: 'read' }, 'sign-in'],
    ['anybody, of what is not a command', leader, { command: 'delete' }, 'not-permitted'],
    ['anybody, of what only the sweep does', leader, { command: 'tick' }, 'not-permitted'],
  ]
  test.each(asked)('%s: %#', (_, who, what, answer) => {
    const permitted = permit(who, what, caseOfFirm, today)
    expect(permitted.ok ? 'may' : permitted.error.code).toBe(answer)
  })

  test('what comes back is what one is, for the page to show by', () => {
    const permitted = permit(chen, { command: 'read' }, caseOfFirm, today)
    expect(permitted).toEqual({ ok: true, value: new Set(['anyone', 'signed-in', 'applicant']) })
  })

  const without: readonly [actor: Actor | null, command: string, answer: string][] = [
    [null, 'verify', 'may'],
    [null, 'export-account', 'sign-in'],
    [null, 'submit', 'sign-in'],
    [chen, 'export-account', 'may'],
    [chen, 'read-desk', 'not-permitted'],
    [leader, 'read-desk', 'may'],
    [inOffice('wu', 'beijing/government', 'auditor'), 'verify-journal', 'may'],
    [leader, 'verify-journal', 'not-permitted'],
    [leader, 'manage-offices', 'not-permitted'],
    [inOffice('wu', 'beijing/government', 'auditor'), 'manage-offices', 'not-permitted'],
    [inOffice('wu', 'beijing/government', 'operator'), 'manage-offices', 'may'],
    // What is about a case is never asked without one, even what any signed-in person may.
    [leader, 'object', 'not-permitted'],
    [leader, 'decide', 'not-permitted'],
  ]
  test.each(without)('without a case: %#, %s', (who, command, answer) => {
    const permitted = permitWithout(who, command, today)
    expect(permitted.ok ? 'may' : permitted.error.code).toBe(answer)
  })

  test('an application is filed by the firm, or by whom it lets', () => {
    const mine: Head = headOf({ kind: 'organisation', id: firm }, 'culture.venue-approval')
    expect(permit(chen, { command: 'submit' }, mine, today).ok).toBe(true)
    expect(permit(li, { command: 'submit' }, mine, today).ok).toBe(true)
    expect(permit(leader, { command: 'submit' }, mine, today).ok).toBe(false)
  })
})

describe('two persons', () => {
  test('who proposed does not decide; another does', () => {
    expect(twoPersons('decide', person('sun'), person('sun'))?.code).toBe('two-persons')
    expect(twoPersons('decide', person('sun'), person('gao'))).toBeNull()
    expect(twoPersons('decide', null, person('gao'))).toBeNull()
    expect(twoPersons('propose', person('sun'), person('sun'))).toBeNull()
  })
})

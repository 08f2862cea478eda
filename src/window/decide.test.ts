import { describe, expect, test } from 'vitest'
import { day, dayNumber } from '../time/dates.ts'
import { arrived, decide, type Given, type GivenName, phasesOf, type Refusal } from './decide.ts'
import type { LicenceId } from './ids.ts'
import type { Phase } from './state.ts'
import { fold } from './state.ts'
import {
  approval,
  begin,
  commitment,
  contextOn,
  does,
  filing,
  finance,
  joint,
  named,
  otherCase,
  person,
  registration,
  type Story,
  types,
  until,
} from './story.ts'
import { beginOf } from './sweep.ts'
import { clockOf } from './terms.ts'

const reasons = '理由充分'
const permit = { result: 'permit', outcome: 'granted', reasons } as const
const grant = { command: 'decide', ...permit, conditions: '' } as const
const refusal = (made: ReturnType<typeof does>): Refusal => {
  if (!('code' in made)) throw new Error(`not refused, but ${types(made)}`)
  return made
}

/** The first licence of a case. */
const licence = 'L2026-0000-0000' as LicenceId

const commands: { readonly [N in GivenName]: Extract<Given, { command: N }> } = {
  correct: { command: 'correct', form: { address: '海淀区' }, papers: [] },
  withdraw: { command: 'withdraw', reasons: '' },
  claim: { command: 'claim' },
  release: { command: 'release' },
  'ask-correction': { command: 'ask-correction', items: [{ about: '/form/address', says: '请写明门牌号' }] },
  accept: { command: 'accept' },
  'refuse-acceptance': { command: 'refuse-acceptance', reasons },
  'ask-opinion': { command: 'ask-opinion', opinion: 'fire', asks: '' },
  'give-opinion': { command: 'give-opinion', opinion: 'fire', says: 'agrees', reasons: '' },
  suspend: { command: 'suspend', ground: 'hearing', reasons, until: '2026-04-01' },
  resume: { command: 'resume', findings: '' },
  extend: { command: 'extend', term: 'general-decision', reasons },
  'notify-delay': { command: 'notify-delay', term: 'plan-120', reasons, until: '2026-08-03' },
  'publish-notice': { command: 'publish-notice' },
  object: { command: 'object', reasons },
  propose: { command: 'propose', ...permit },
  decide: grant,
  'check-promise': { command: 'check-promise', finding: 'kept', reasons },
  cure: { command: 'cure', says: '已整改' },
  'suspend-licence': { command: 'suspend-licence', licence, reasons },
  'reinstate-licence': { command: 'reinstate-licence', licence, reasons },
  'revoke-licence': { command: 'revoke-licence', licence, reasons },
  hold: { command: 'hold', by: otherCase, says: { zh: '质疑处理中', en: 'a challenge is open' } },
  'end-hold': { command: 'end-hold', by: otherCase },
  'cancel-licences': { command: 'cancel-licences', by: otherCase, says: { zh: '终止', en: 'it ended' } },
  link: { command: 'link', to: otherCase, as: 'remedy' },
}

/** A case of `approval` in each phase, by the shortest way. */
const ways: { readonly [P in Phase]: (story: Story) => void } = {
  received: () => {},
  correcting: (story) => does(story, 'clerk', commands['ask-correction']),
  reviewing: (story) => does(story, 'clerk', commands.accept),
  decided: (story) => {
    does(story, 'clerk', commands.accept)
    does(story, 'fire', commands['give-opinion'])
    does(story, 'reviewer', commands.propose)
    does(story, 'approver', grant)
  },
  'not-accepted': (story) => does(story, 'clerk', commands['refuse-acceptance']),
  withdrawn: (story) => does(story, 'applicant', commands.withdraw),
  lapsed: (story) => {
    story.state = fold(
      story.state,
      { type: 'term-passed', term: 'correction', consequence: 'lapses' },
      beginOf(story.at),
    )
  },
}

function inPhase(phase: Phase): Story {
  const story = begin(approval, '2026-03-02')
  ways[phase](story)
  expect(story.state.phase).toBe(phase)
  return story
}

const no = 'wrong-phase'

/** What each command makes of an approval in each phase: the events, or the code of the refusal. */
const table: {
  readonly [N in GivenName]: readonly [
    received: string,
    correcting: string,
    reviewing: string,
    decided: string,
    notAccepted: string,
    withdrawn: string,
    lapsed: string,
  ]
} = {
  correct: [no, 'corrected', no, no, no, no, no],
  withdraw: ['withdrawn', 'withdrawn', 'withdrawn', no, no, no, no],
  claim: ['claimed', 'claimed', 'claimed', no, no, no, no],
  release: ['already', 'already', 'already', no, no, no, no],
  'ask-correction': ['correction-asked', no, no, no, no, no, no],
  accept: ['accepted opinion-asked', no, no, no, no, no, no],
  'refuse-acceptance': ['not-accepted', no, no, no, no, no, no],
  'ask-opinion': [no, no, 'already', no, no, no, no],
  'give-opinion': [no, no, 'opinion-given', no, no, no, no],
  suspend: [no, no, 'suspended', no, no, no, no],
  resume: [no, no, 'already', no, no, no, no],
  extend: [no, no, 'extended', no, no, no, no],
  'notify-delay': [no, no, 'not-declared', no, no, no, no],
  'publish-notice': [no, no, 'not-declared', no, no, no, no],
  object: [no, no, 'not-yet', no, no, no, no],
  propose: [no, no, 'proposed', no, no, no, no],
  decide: [no, no, 'two-persons', no, no, no, no],
  'check-promise': [no, no, no, 'not-declared', no, no, no],
  cure: [no, no, no, 'not-yet', no, no, no],
  'suspend-licence': [no, no, no, 'licence-suspended', no, no, no],
  'reinstate-licence': [no, no, no, 'already', no, no, no],
  'revoke-licence': [no, no, no, 'licence-revoked', no, no, no],
  hold: ['held', 'held', 'held', no, no, no, no],
  'end-hold': ['', '', '', '', '', '', ''],
  'cancel-licences': [no, no, no, 'licence-cancelled', no, no, no],
  link: ['linked', 'linked', 'linked', 'linked', 'linked', 'linked', 'linked'],
}

const phases: readonly Phase[] = [
  'received',
  'correcting',
  'reviewing',
  'decided',
  'not-accepted',
  'withdrawn',
  'lapsed',
]

describe('every command in every phase', () => {
  for (const name of Object.keys(table) as GivenName[])
    test(name, () => {
      const made = phases.map((phase) => {
        const told = types(does(inPhase(phase), 'officer', commands[name]))
        return typeof told === 'string' ? told : told.join(' ')
      })
      expect(made).toEqual(table[name])
      expect(phasesOf(name)).toEqual(expect.arrayContaining(phases.filter((_, at) => made[at] !== no)))
    })
})

describe('an approval', () => {
  test('is accepted, the opinion comes, one proposes and another decides: licence and delivery leave at once', () => {
    const story = begin(approval, '2026-03-02')
    expect(types(does(story, 'clerk', commands.accept))).toEqual(['accepted', 'opinion-asked'])
    does(story, 'reviewer', commands.propose)
    expect(refusal(does(story, 'approver', grant)).text.zh).toBe('尚有意见未答复：消防意见')
    does(story, 'fire', commands['give-opinion'])
    expect(types(does(story, 'approver', grant))).toEqual(['decided', 'licence-issued', 'delivered'])
    expect(story.state.results.permit?.licence).toEqual({ id: licence, status: 'valid', until: '2029-03-02' })
  })

  test('a refusal makes no licence, and is delivered', () => {
    const story = begin({ ...approval, opinions: [] }, '2026-03-02')
    does(story, 'clerk', commands.accept)
    does(story, 'reviewer', { ...commands.propose, outcome: 'refused' })
    expect(types(does(story, 'approver', { ...grant, outcome: 'refused' }))).toEqual(['decided', 'delivered'])
  })

  test('who proposed it does not decide it, and nobody decides alone against the proposal', () => {
    const story = begin({ ...approval, opinions: [] }, '2026-03-02')
    does(story, 'clerk', commands.accept)
    does(story, 'reviewer', commands.propose)
    expect(types(does(story, 'reviewer', grant))).toBe('two-persons')
    expect(types(does(story, 'approver', { ...grant, outcome: 'refused' }))).toBe('two-persons')
  })

  test('corrections are asked for once (行政许可法 32)', () => {
    const story = begin(approval, '2026-03-02')
    does(story, 'clerk', commands['ask-correction'])
    does(story, 'applicant', commands.correct)
    expect(story.state.form).toEqual({ address: '海淀区' })
    expect(types(does(story, 'clerk', commands['ask-correction']))).toBe('already')
    expect(types(does(story, 'clerk', commands['refuse-acceptance']))).toEqual(['not-accepted'])
  })

  test('the clock stops only on a ground of law, for a time that is told (45), and not twice at once', () => {
    const story = inPhase('reviewing')
    expect(types(does(story, 'reviewer', { ...commands.suspend, ground: 'site-check' }))).toBe('not-declared')
    expect(refusal(does(story, 'reviewer', { ...commands.suspend, until: null })).at).toBe('/until')
    expect(refusal(does(story, 'reviewer', { ...commands.suspend, until: '2026-03-01' })).at).toBe('/until')
    expect(refusal(does(story, 'reviewer', { ...commands.suspend, until: '2026-02-30' })).at).toBe('/until')
    expect(types(does(story, 'reviewer', commands.suspend))).toEqual(['suspended'])
    expect(types(does(story, 'reviewer', commands.suspend))).toBe('already')
    expect(types(does(story, 'reviewer', commands.resume))).toEqual(['resumed'])
  })

  test('nothing is decided while the clock is stopped or another case holds it back', () => {
    const story = begin({ ...approval, opinions: [] }, '2026-03-02')
    does(story, 'clerk', commands.accept)
    does(story, 'reviewer', commands.propose)
    does(story, 'reviewer', commands.suspend)
    expect(types(does(story, 'approver', grant))).toBe('not-yet')
    does(story, 'reviewer', commands.resume)
    does(story, 'other', commands.hold)
    expect(types(does(story, 'other', commands.hold))).toEqual([])
    expect(types(does(story, 'approver', grant))).toBe('held')
    does(story, 'other', commands['end-hold'])
    expect(types(does(story, 'approver', grant))).toContain('decided')
  })

  test('a term is extended once, with reasons, while it runs', () => {
    const story = inPhase('reviewing')
    expect(types(does(story, 'approver', { ...commands.extend, reasons: ' ' }))).toBe('needs-reasons')
    expect(types(does(story, 'approver', { ...commands.extend, term: 'general-delivery' }))).toBe('not-declared')
    expect(types(does(story, 'approver', commands.extend))).toEqual(['extended'])
    expect(types(does(story, 'approver', commands.extend))).toBe('already')
    const late = inPhase('reviewing')
    until(late, '2026-04-01')
    expect(types(does(late, 'approver', commands.extend))).toBe('not-yet')
  })

  const ends: readonly (readonly [string, string | null])[] = [
    ['2026-03-02', '/until'], // today
    ['2026-03-03', null],
    ['2029-03-02', null], // the longest, three years
    ['2029-03-03', '/until'],
    ['2027-02-29', '/until'],
    ['', '/until'], // none named, where one has to be
  ]
  test.each(ends)('a licence whose end the approver names: %s', (last, at) => {
    const story = begin({ ...named, opinions: [] }, '2026-03-02')
    does(story, 'clerk', commands.accept)
    does(story, 'reviewer', commands.propose)
    const made = does(story, 'approver', { ...grant, ...(last && { until: last }) })
    if (at) expect(refusal(made).at).toBe(at)
    else expect(story.state.results.permit?.licence?.until).toBe(last)
  })

  test.each<[string, Phase, readonly string[]]>([
    ['withdrawn on the day it came', 'withdrawn', ['general-acceptance ended']],
    ['not accepted in time, which ends that term as it should', 'not-accepted', ['general-acceptance met']],
  ])('an end that nobody awaited ends what ran: %s', (_, phase, standing) => {
    const story = inPhase(phase)
    const told = () =>
      clockOf(story.state, contextOn(story.procedure, story.at)).flatMap(({ term, standing }) =>
        standing === 'waiting' ? [] : [`${term.id} ${standing}`],
      )
    expect(told()).toEqual(standing)
    story.at += 400
    expect(told()).toEqual(standing)
  })

  test('withdrawn when the time was over, it had been missed', () => {
    const story = inPhase('reviewing')
    until(story, '2026-04-01')
    does(story, 'applicant', commands.withdraw)
    const [, decision] = clockOf(story.state, contextOn(story.procedure, story.at))
    expect([decision?.term.id, decision?.standing]).toEqual(['general-decision', 'missed'])
  })

  test('an interim measure, and anything else, is refused with reasons in writing (18.7)', () => {
    const story = inPhase('reviewing')
    does(story, 'fire', commands['give-opinion'])
    const refused = { result: 'permit', outcome: 'refused' } as const
    expect(refusal(does(story, 'reviewer', { command: 'propose', ...refused, reasons: ' ' })).code).toBe(
      'needs-reasons',
    )
    does(story, 'reviewer', { command: 'propose', ...refused, reasons })
    const decided = { command: 'decide', ...refused, conditions: '' } as const
    expect(refusal(does(story, 'approver', { ...decided, reasons: '' })).code).toBe('needs-reasons')
    expect(types(does(story, 'approver', { ...decided, reasons }))).toEqual(['decided', 'delivered'])
  })

  test('one handles it at a time', () => {
    const story = inPhase('received')
    expect(types(does(story, 'a', commands.claim))).toEqual(['claimed'])
    expect(types(does(story, 'b', commands.claim))).toBe('already')
    does(story, 'a', commands.release)
    does(story, 'b', commands.claim)
    expect(story.state.claimedBy).toBe(person('b'))
  })
})

describe('two authorities, one window (17.5)', () => {
  const of = (result: string, outcome: 'granted' | 'refused') => {
    const story = { result, outcome, reasons } as const
    return [
      { command: 'propose', ...story },
      { command: 'decide', ...story, conditions: '' },
    ] as const
  }
  test.each([
    ['granted', ['decided', 'licence-issued', 'licence-issued', 'delivered']],
    ['refused', ['decided', 'licence-issued', 'delivered']],
  ] as const)('the first waits for the second; then what is granted leaves together (second %s)', (outcome, last) => {
    const story = begin(joint, '2026-03-02')
    does(story, 'clerk', commands.accept)
    const [proposeWork, decideWork] = of('work', 'granted')
    const [proposeStay, decideStay] = of('residence', outcome)
    does(story, 'r1', proposeWork)
    expect(types(does(story, 'a1', decideWork))).toEqual(['decided'])
    expect(story.state.phase).toBe('reviewing')
    does(story, 'r2', proposeStay)
    expect(types(does(story, 'a2', decideStay))).toEqual(last)
    expect(story.state.phase).toBe('decided')
  })
})

describe('the other ways to handle a matter', () => {
  test('a filing is recorded the moment it arrives; what a decision ruled out, a person sees first', () => {
    const story = begin(filing, '2026-03-02')
    const context = contextOn(story.procedure, story.at)
    expect(types(arrived(story.state, context))).toEqual(['accepted', 'decided', 'licence-issued', 'delivered'])
    expect(arrived({ ...story.state, ruledOut: ['scope'] }, context)).toEqual([])
    expect(arrived({ ...story.state, heldBy: [{ by: otherCase, says: { zh: '', en: '' } }] }, context)).toEqual([])
  })

  test('a promise is granted at once; without one, it is handled as any other', () => {
    const promised = begin(commitment, '2026-03-02')
    expect(types(does(promised, 'clerk', commands.accept))).toContain('licence-issued')
    const { state, procedure } = begin(commitment, '2026-03-02')
    const without = decide(
      { ...state, promise: null },
      commands.accept,
      contextOn(procedure, dayNumber(day('2026-03-02'))),
    )
    expect(without.ok && types(without.value)).toEqual(['accepted'])
  })

  const check = (story: Story, finding: 'kept' | 'broken' | 'false') =>
    types(does(story, 'checker', { command: 'check-promise', finding, reasons }))
  const granted = () => {
    const story = begin(commitment, '2026-03-02')
    does(story, 'clerk', commands.accept)
    return story
  }
  test('a promise that is kept', () => {
    const story = granted()
    expect(check(story, 'kept')).toEqual(['promise-checked'])
    expect(check(story, 'false')).toBe('already')
  })
  test('a false promise is revoked outright (北京市优化营商环境条例 33)', () => {
    const story = granted()
    expect(check(story, 'false')).toEqual(['promise-checked', 'licence-revoked'])
    expect(story.state.results.permit?.licence?.status).toBe('revoked')
    expect(check(story, 'kept')).toBe('already')
  })
  test('a broken one is put right in time', () => {
    const story = granted()
    expect(check(story, 'broken')).toEqual(['promise-checked'])
    expect(check(story, 'broken')).toBe('not-yet')
    expect(types(does(story, 'applicant', commands.cure))).toEqual(['cured'])
    expect(check(story, 'kept')).toEqual(['promise-checked'])
  })
  test('or is not, and is revoked', () => {
    const story = granted()
    check(story, 'broken')
    expect(types(until(story, '2026-04-01'))).not.toContain('term-passed')
    expect(types(until(story, '2026-04-02'))).toContain('term-passed')
    expect(check(story, 'broken')).toEqual(['promise-checked', 'licence-revoked'])
    expect(types(does(story, 'applicant', commands.cure))).toBe('not-yet')
  })

  test('a registration is published and open to objection before entry; a refusal needs no notice', () => {
    const story = begin(registration, '2026-03-02')
    does(story, 'clerk', commands.accept)
    does(story, 'reviewer', commands.propose)
    expect(types(does(story, 'approver', grant))).toBe('not-yet')
    does(story, 'clerk', commands['publish-notice'])
    expect(types(does(story, 'neighbour', commands.object))).toEqual(['objected'])
    until(story, '2026-03-12')
    expect(types(does(story, 'approver', grant))).toBe('not-yet')
    until(story, '2026-03-13')
    expect(types(does(story, 'neighbour', commands.object))).toBe('not-yet')
    expect(types(does(story, 'approver', grant))).toContain('decided')
    const other = begin(registration, '2026-03-02')
    does(other, 'clerk', commands.accept)
    does(other, 'reviewer', { ...commands.propose, outcome: 'refused' })
    expect(types(does(other, 'approver', { ...grant, outcome: 'refused' }))).toContain('decided')
  })

  test('a delay is told for a day that the statute still allows (3.1)', () => {
    const story = begin(finance, '2026-03-02')
    does(story, 'clerk', commands.accept)
    const delay = (last: string) => does(story, 'officer', { ...commands['notify-delay'], until: last })
    expect(refusal(delay('2026-03-02')).at).toBe('/until')
    expect(refusal(delay('2026-09-03')).text.en).toContain('2026-09-02')
    expect(types(delay('2026-09-02'))).toEqual(['delay-notified'])
  })
})

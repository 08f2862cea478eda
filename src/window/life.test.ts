/** What holds of every life that a case can have: random people, random commands, random days. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, dayNumber } from '../time/dates.ts'
import { decide, type Given } from './decide.ts'
import type { CaseEvent } from './events.ts'
import type { LicenceId } from './ids.ts'
import type { Procedure } from './procedure.ts'
import { procedure } from './publish.ts'
import { type CaseState, fold } from './state.ts'
import {
  approval,
  commitment,
  contextOn,
  filing,
  finance,
  joint,
  otherCase,
  registration,
  renewal,
  submitted,
} from './story.ts'
import { beginOf, catchUp, nextCheck, tick } from './sweep.ts'

const procedures = [approval, joint, filing, commitment, registration, finance, renewal].map(procedure)

const words = fc.constantFrom('', '理由充分', 'because')
const date = fc.constantFrom(
  '',
  '2026-02-30',
  '9999-99-99',
  '1999-01-01',
  '2026-03-20',
  '2026-05-06',
  '2026-09-01',
  '2031-01-01',
)
const result = fc.constantFrom('permit', 'work', 'residence', 'constructor')
const outcome = fc.constantFrom('granted' as const, 'refused' as const)
const licence = fc.constantFrom('L2026-0000-0000', 'L2026-0000-0001', '') as fc.Arbitrary<LicenceId>
const term = fc.constantFrom('general-decision', 'plan-120', 'statute', 'renewal', '')
const opinion = fc.constantFrom('fire', 'toString')

const command: fc.Arbitrary<Given> = fc.oneof(
  fc.constant({ command: 'accept' } as const),
  fc.constant({ command: 'correct', form: {}, papers: [] } as const),
  fc.constant({ command: 'claim' } as const),
  fc.constant({ command: 'release' } as const),
  fc.constant({ command: 'publish-notice' } as const),
  fc.record({ command: fc.constant('withdraw' as const), reasons: words }),
  fc.record({
    command: fc.constant('ask-correction' as const),
    items: fc.constantFrom([], [{ about: '', says: '补' }]),
  }),
  fc.record({ command: fc.constant('refuse-acceptance' as const), reasons: words }),
  fc.record({ command: fc.constant('ask-opinion' as const), opinion, asks: words }),
  fc.record({
    command: fc.constant('give-opinion' as const),
    opinion,
    says: fc.constantFrom('agrees' as const, 'objects' as const),
    reasons: words,
  }),
  fc.record({
    command: fc.constant('suspend' as const),
    ground: fc.constantFrom('hearing' as const, 'supplement' as const),
    reasons: words,
    until: fc.option(date),
  }),
  fc.record({ command: fc.constant('resume' as const), findings: words }),
  fc.record({ command: fc.constant('extend' as const), term, reasons: words }),
  fc.record({ command: fc.constant('notify-delay' as const), term, reasons: words, until: date }),
  fc.record({ command: fc.constant('object' as const), reasons: words }),
  fc.record({ command: fc.constant('propose' as const), result, outcome, reasons: words }),
  fc.record({ command: fc.constant('decide' as const), result, outcome, reasons: words, conditions: words }),
  fc.record({
    command: fc.constant('decide' as const),
    result,
    outcome,
    reasons: words,
    conditions: words,
    until: date,
  }),
  fc.record({
    command: fc.constant('check-promise' as const),
    finding: fc.constantFrom('kept' as const, 'broken' as const, 'false' as const),
    reasons: words,
  }),
  fc.record({ command: fc.constant('cure' as const), says: words }),
  fc.record({
    command: fc.constantFrom('suspend-licence' as const, 'reinstate-licence' as const, 'revoke-licence' as const),
    licence,
    reasons: words,
  }),
  fc.constant({ command: 'hold', by: otherCase, says: { zh: '质疑', en: 'challenge' } } as const),
  fc.constant({ command: 'end-hold', by: otherCase } as const),
  fc.constant({ command: 'link', to: otherCase, as: 'remedy' } as const),
)

/** Days pass, then somebody tries something. */
const step = fc.record({ days: fc.integer({ min: 0, max: 25 }), by: fc.constantFrom('a', 'b', 'c'), command })
/** What moves a case on, more often than chance would have it. */
const reasons = '理由充分'
const grant = { outcome: 'granted', reasons } as const
const move: fc.Arbitrary<Given> = fc.oneof(
  fc.constant({ command: 'accept' } as const),
  result.map((each) => ({ command: 'propose', result: each, ...grant }) as const),
  result.map((each) => ({ command: 'decide', result: each, ...grant, conditions: '' }) as const),
  fc.constantFrom<Given>(
    { command: 'give-opinion', opinion: 'fire', says: 'agrees', reasons },
    { command: 'extend', term: 'general-decision', reasons },
    { command: 'publish-notice' },
    { command: 'suspend', ground: 'hearing', reasons, until: '2023-10-27' },
    { command: 'suspend', ground: 'hearing', reasons, until: '2025-11-20' },
    { command: 'suspend', ground: 'expert-review', reasons, until: '2026-03-20' },
    { command: 'resume', findings: reasons },
    { command: 'ask-correction', items: [{ about: '', says: '补' }] },
    { command: 'correct', form: {}, papers: [] },
    { command: 'check-promise', finding: 'broken', reasons },
    { command: 'cure', says: reasons },
  ),
)
const onward = fc.record({ days: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom('a', 'b'), command: move })
const life = fc.record({
  of: fc.constantFrom(...procedures),
  // Both sides of the notice of 25 October 2023, and of 4 November 2025.
  start: fc.constantFrom('2023-09-20', '2025-10-20', '2026-02-10', '2026-03-02').map((at) => dayNumber(day(at))),
  steps: fc.array(fc.oneof(step, { arbitrary: onward, weight: 4 }), { maxLength: 30, size: 'max' }),
})
type Life = typeof life extends fc.Arbitrary<infer L> ? L : never

interface Lived {
  readonly state: CaseState
  readonly events: readonly { readonly on: number; readonly event: CaseEvent; readonly before: CaseState }[]
}

type Passing = (state: CaseState, from: number, to: number, of: Procedure) => ReturnType<typeof catchUp>

const onDueDays: Passing = (state, from, to, of) => catchUp(state, from, to, (at) => contextOn(of, at))

const daily: Passing = (state, from, to, of) => {
  const made: { on: number; event: CaseEvent }[] = []
  let now = state
  for (let at = from; at <= to; at++)
    for (const event of tick(now, contextOn(of, at))) {
      now = fold(now, event, beginOf(at))
      made.push({ on: at, event })
    }
  return { state: now, made }
}

function lived({ of, start, steps }: Life, passing: Passing = onDueDays): Lived {
  const events: { on: number; event: CaseEvent; before: CaseState }[] = []
  let at = start
  let state = fold(null, submitted(of), beginOf(at))
  const add = (on: number, event: CaseEvent) => {
    events.push({ on, event, before: state })
    state = fold(state, event, beginOf(on))
  }
  for (const { days, by, command } of [...steps, { days: 400, by: 'a', command: { command: 'release' } as const }]) {
    const from = at
    at += days
    for (const { on, event } of passing(state, from, at, of).made) add(on, event)
    const made = decide(state, command, contextOn(of, at, by))
    if (made.ok) for (const event of made.value) add(at, event)
  }
  return { state, events }
}

const over = ['not-accepted', 'withdrawn', 'lapsed']
const runs = { numRuns: 200 }

describe('whatever is tried', () => {
  test('nothing throws, the version counts the events, and the state is plain JSON', () =>
    fc.assert(
      fc.property(life, (each) => {
        const { state, events } = lived(each)
        expect(state.version).toBe(events.length + 1)
        expect(JSON.parse(JSON.stringify(state))).toEqual(state)
        let again = fold(null, submitted(each.of), beginOf(each.start))
        for (const { on, event } of events) again = fold(again, event, beginOf(on))
        expect(again).toEqual(state)
      }),
      runs,
    ))

  test('after an end nothing happens but links and the end of a hold', () =>
    fc.assert(
      fc.property(life, (each) => {
        for (const { event, before } of lived(each).events)
          if (over.includes(before.phase)) expect(['linked', 'hold-ended']).toContain(event.type)
      }),
      runs,
    ))

  test('no licence without a grant, none twice, and all results leave together', () =>
    fc.assert(
      fc.property(life, (each) => {
        const { state, events } = lived(each)
        const issued = events.filter(({ event }) => event.type === 'licence-issued')
        const delivered = events.filter(({ event }) => event.type === 'delivered')
        expect(delivered.length).toBe(state.phase === 'decided' ? 1 : 0)
        expect(new Set(issued.map(({ on }) => on)).size).toBeLessThanOrEqual(1)
        for (const { on } of issued) expect(on).toBe(delivered[0]?.on)
        for (const [id, { decision, licence }] of Object.entries(state.results)) {
          const made = issued.filter(({ event }) => event.type === 'licence-issued' && event.result === id)
          expect(made.length).toBe(decision?.outcome === 'granted' && state.phase === 'decided' ? 1 : 0)
          expect(licence !== null).toBe(made.length === 1)
        }
      }),
      runs,
    ))

  test('two persons stand behind every decision that the law does not make itself', () =>
    fc.assert(
      fc.property(life, (each) => {
        const { of, steps } = each
        if (of.mode === 'filing' || of.mode === 'commitment') return
        const { events } = lived(each)
        for (const { event, before } of events)
          if (event.type === 'decided' && !event.deemed) {
            const proposal = before.results[event.result]?.proposal
            expect(proposal?.outcome).toBe(event.outcome)
            expect(before.heldBy).toEqual([])
            expect(steps.some(({ by, command }) => command.command === 'decide' && by !== proposal?.by)).toBe(true)
          } else if (event.type === 'decided') expect(of.id).toBe('renewal')
      }),
      runs,
    ))
})

describe('a sweep', () => {
  test('that looks only on the days it was told to makes what a daily one makes', () =>
    fc.assert(
      fc.property(life, (each) => {
        const plainly = ({ events }: Lived) => events.map(({ on, event }) => ({ on, event }))
        expect(plainly(lived(each))).toEqual(plainly(lived(each, daily)))
      }),
      { numRuns: 150 },
    ))

  test('put twice makes nothing the second time, and never looks back', () =>
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 300 }), (each, later) => {
        const { state, events } = lived(each)
        const today = (events.at(-1)?.on ?? each.start) + later
        const context = contextOn(each.of, today)
        const after = tick(state, context).reduce<CaseState>((now, event) => fold(now, event, beginOf(today)), state)
        expect(tick(after, context)).toEqual([])
        const next = nextCheck(after, context)
        if (next !== null) expect(next).toBeGreaterThan(today)
      }),
      runs,
    ))
})

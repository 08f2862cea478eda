import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../time/dates.ts'
import {
  type Actor,
  type Head,
  headOf,
  isOwnCase,
  type Part,
  relations,
  relationsOf,
  relationsWithout,
} from './actor.ts'
import type { KnownAuthority } from './authorities.ts'
import {
  actor,
  caseOfFirm,
  delegated,
  firm,
  inOffice,
  otherFirm,
  person,
  represents,
  today,
} from './people.examples.ts'
import type { OfficeRole } from './persons.ts'

const of = (who: Actor | null, head: Head = caseOfFirm, on = today, part: Part | null = null): readonly string[] =>
  [...relationsOf(who, head, on, part)].filter((each) => each !== 'anyone' && each !== 'signed-in')

describe('on the applicant’s side', () => {
  const ownCase: Head = { ...caseOfFirm, applicant: { kind: 'person', id: person('wang') }, filedBy: person('wang') }

  test('a stranger is anyone; whoever signed in is that too', () => {
    expect([...relationsOf(null, caseOfFirm, today)]).toEqual(['anyone'])
    expect([...relationsOf(actor('zhao'), caseOfFirm, today)]).toEqual(['anyone', 'signed-in'])
  })

  test('a person is the applicant of their own case, and of no other', () => {
    expect(of(actor('wang'), ownCase)).toEqual(['applicant'])
    expect(of(actor('zhao'), ownCase)).toEqual([])
  })

  test('who represents the firm is the applicant of its cases; of another firm, nothing', () => {
    expect(of(actor('chen', { represents: [represents('chen')] }))).toEqual(['applicant'])
    expect(of(actor('chen', { represents: [represents('chen', otherFirm)] }))).toEqual([])
  })

  test('a person and a firm of one id are two', () => {
    expect(of(actor(firm))).toEqual([])
    expect(
      of(actor('chen', { represents: [represents('chen')] }), {
        ...ownCase,
        applicant: { kind: 'person', id: person(firm) },
      }),
    ).toEqual([])
  })

  const last = day('2026-03-31')
  const delegations: readonly [what: string, given: Parameters<typeof delegated>[1], on: string, is: boolean][] = [
    ['for all matters', {}, '2026-03-02', true],
    ['for this matter', { procedures: ['talent.work-and-residence'] }, '2026-03-02', true],
    ['for another matter', { procedures: ['culture.venue-approval'] }, '2026-03-02', false],
    ['for no matter', { procedures: [] }, '2026-03-02', false],
    ['by another firm', { organisation: otherFirm }, '2026-03-02', false],
    ['to another person', { to: person('zhao') }, '2026-03-02', false],
    ['the day before its first', { from: day('2026-03-02') }, '2026-03-01', false],
    ['on its first day', { from: day('2026-03-02') }, '2026-03-02', true],
    ['on its last day', { until: last }, '2026-03-31', true],
    ['the day after its last', { until: last }, '2026-04-01', false],
    ['the day before it was taken back', { revoked: day('2026-03-10') }, '2026-03-09', true],
    ['the day it was taken back', { revoked: day('2026-03-10') }, '2026-03-10', false],
    ['taken back, long before its end', { until: last, revoked: day('2026-03-10') }, '2026-03-20', false],
  ]
  test.each(delegations)('a delegation %s', (_, given, on, is) => {
    expect(of(actor('li', { delegations: [delegated('li', given)] }), caseOfFirm, day(on))).toEqual(
      is ? ['delegate'] : [],
    )
  })

  test('who filed it is nothing any more once the delegation is over', () => {
    expect(of(actor('li'))).toEqual([])
  })

  test('before anything is filed, a draft is the firm’s', () => {
    const draft = headOf({ kind: 'organisation', id: firm }, 'culture.venue-approval')
    const onlyWork = delegated('li', { procedures: ['talent.work-and-residence'] })
    expect(of(actor('chen', { represents: [represents('chen')] }), draft)).toEqual(['applicant'])
    expect(of(actor('li', { delegations: [delegated('li')] }), draft)).toEqual(['delegate'])
    expect(of(actor('li', { delegations: [onlyWork] }), draft)).toEqual([])
    expect(of(inOffice('sun', 'beijing/government', 'supervisor'), draft)).toEqual(['officer'])
  })
})

describe('in office', () => {
  const table: readonly [role: OfficeRole, at: KnownAuthority, is: readonly string[]][] = [
    ['clerk', 'beijing/foreign-experts', ['officer', 'clerk']],
    ['reviewer', 'beijing/foreign-experts', ['officer', 'reviewer', 'result-reviewer']],
    ['approver', 'beijing/foreign-experts', ['officer', 'approver', 'result-approver']],
    // The police give a result, and do not lead.
    ['clerk', 'beijing/exit-entry', ['officer']],
    ['reviewer', 'beijing/exit-entry', ['officer', 'result-reviewer']],
    ['approver', 'beijing/exit-entry', ['officer', 'result-approver']],
    // Asked for an opinion.
    ['clerk', 'chaoyang/human-resources', ['officer']],
    ['reviewer', 'chaoyang/human-resources', ['officer', 'opinion-giver']],
    ['approver', 'sta-beijing', ['officer', 'opinion-giver']],
    // Not concerned, not even where it stands above or below those who are.
    ['approver', 'beijing/human-resources', ['officer']],
    ['reviewer', 'beijing/finance', ['officer']],
    ['approver', 'state-council', ['officer']],
    // Supervision: those concerned, and those who lead or guide them.
    ['supervisor', 'beijing/foreign-experts', ['officer', 'supervisor']],
    ['supervisor', 'beijing/government', ['officer', 'supervisor']],
    ['supervisor', 'nia', ['officer', 'supervisor']],
    ['supervisor', 'chaoyang/government', ['officer', 'supervisor']],
    ['supervisor', 'sta', ['officer', 'supervisor']],
    ['supervisor', 'haidian/government', ['officer']],
    ['supervisor', 'miit', ['officer']],
    // To the system, and to no case.
    ['auditor', 'beijing/foreign-experts', ['auditor']],
    ['operator', 'beijing/foreign-experts', ['operator']],
  ]
  test.each(table)('%s at %s', (role, at, is) => expect(of(inOffice('sun', at, role))).toEqual(is))

  const parts: readonly [role: OfficeRole, at: KnownAuthority, part: Part, is: readonly string[]][] = [
    ['approver', 'beijing/exit-entry', { result: 'residence' }, ['result-approver']],
    ['approver', 'beijing/exit-entry', { result: 'work' }, []],
    ['approver', 'beijing/foreign-experts', { result: 'residence' }, ['approver']],
    ['approver', 'beijing/foreign-experts', { licence: 'L-work' }, ['approver', 'result-approver']],
    ['approver', 'beijing/exit-entry', { licence: 'L-work' }, []],
    ['reviewer', 'sta-beijing', { opinion: 'tax' }, ['opinion-giver']],
    ['reviewer', 'sta-beijing', { opinion: 'wage' }, []],
    // What does not exist is nobody's.
    ['approver', 'beijing/exit-entry', { result: '' }, []],
    ['approver', 'beijing/exit-entry', { licence: '' }, []],
    ['reviewer', 'sta-beijing', { opinion: 'toString' }, []],
  ]
  test.each(parts)('%s at %s, of %o', (role, at, part, is) => {
    expect(of(inOffice('sun', at, role), caseOfFirm, today, part).filter((each) => each !== 'officer')).toEqual(is)
  })

  test('from its first day to its last, both included', () => {
    const office = inOffice('sun', 'beijing/foreign-experts', 'clerk', {
      from: day('2026-03-02'),
      until: day('2026-03-31'),
    })
    const on = (date: string): readonly string[] => of(office, caseOfFirm, day(date))
    expect(on('2026-03-01')).toEqual([])
    expect(on('2026-03-02')).toEqual(['officer', 'clerk'])
    expect(on('2026-03-31')).toEqual(['officer', 'clerk'])
    expect(on('2026-04-01')).toEqual([])
  })

  test('without a case there is the desk, and no case', () => {
    expect([...relationsWithout(inOffice('sun', 'mct', 'clerk'), today)]).toEqual(['anyone', 'signed-in', 'officer'])
    expect([...relationsWithout(actor('chen', { represents: [represents('chen')] }), today)]).toEqual([
      'anyone',
      'signed-in',
    ])
  })
})

describe('no one handles their own case', () => {
  const approver = inOffice('sun', 'beijing/foreign-experts', 'approver')
  const interests: readonly [what: string, who: Actor, head: Head][] = [
    ['the applicant', approver, { ...caseOfFirm, applicant: { kind: 'person', id: person('sun') } }],
    ['who filed it', approver, { ...caseOfFirm, filedBy: person('sun') }],
    ['who represents the firm', { ...approver, represents: [represents('sun')] }, caseOfFirm],
    [
      'who represented it once',
      { ...approver, represents: [represents('sun', firm, { until: day('2021-01-01') })] },
      caseOfFirm,
    ],
    ['whom it lets act', { ...approver, delegations: [delegated('sun')] }, caseOfFirm],
    [
      'whom it let act in another matter, once',
      { ...approver, delegations: [delegated('sun', { procedures: [], revoked: day('2021-01-01') })] },
      caseOfFirm,
    ],
  ]
  test.each(interests)('%s', (_, who, head) => {
    expect(isOwnCase(who, head)).toBe(true)
    expect(of(who, head).filter((each) => each !== 'applicant' && each !== 'delegate' && each !== 'officer')).toEqual(
      [],
    )
  })

  test('another firm’s is not', () => {
    expect(isOwnCase({ ...approver, represents: [represents('sun', otherFirm)] }, caseOfFirm)).toBe(false)
  })
})

describe('whoever it is, whatever they hold', () => {
  const date = fc.integer({ min: 0, max: 60 }).map((days) => day('2026-02-01').add({ days }))
  const span = fc.record({ from: date, until: fc.option(date) })
  const organisation = fc.constantFrom(firm, otherFirm)
  const at = fc.constantFrom<KnownAuthority>(
    'beijing/foreign-experts',
    'beijing/exit-entry',
    'sta-beijing',
    'chaoyang/government',
    'mct',
  )
  const role = fc.constantFrom<OfficeRole>('clerk', 'reviewer', 'approver', 'supervisor', 'auditor', 'operator')
  const anyone: fc.Arbitrary<Actor> = fc
    .record({
      represents: fc.array(fc.tuple(organisation, span), { maxLength: 2 }),
      delegations: fc.array(fc.tuple(organisation, span, fc.option(date)), { maxLength: 2 }),
      offices: fc.array(fc.tuple(at, role, span), { maxLength: 4 }),
    })
    .map((holds) =>
      actor('sun', {
        represents: holds.represents.map(([of, days]) => represents('sun', of, days)),
        delegations: holds.delegations.map(([of, days, revoked]) =>
          delegated('sun', { organisation: of, revoked, ...days }),
        ),
        offices: holds.offices.flatMap(([where, as, days]) => inOffice('sun', where, as, days).offices),
      }),
    )
  const sides = {
    applicant: ['applicant', 'delegate'],
    office: relations.slice(relations.indexOf('clerk'), relations.indexOf('officer')),
  }

  test('nobody is on both sides of one case', () => {
    fc.assert(
      fc.property(anyone, date, (who, on) => {
        const found = relationsOf(who, caseOfFirm, on)
        return !(
          sides.applicant.some((each) => found.has(each as never)) && sides.office.some((each) => found.has(each))
        )
      }),
    )
  })

  test('to a part of a case one is never more than to the whole', () => {
    const part = fc.constantFrom<Part>(
      { result: 'work' },
      { result: 'residence' },
      { opinion: 'tax' },
      { licence: 'L-work' },
      { result: 'none' },
    )
    fc.assert(
      fc.property(anyone, date, part, (who, on, about) =>
        relationsOf(who, caseOfFirm, on, about).isSubsetOf(relationsOf(who, caseOfFirm, on)),
      ),
    )
  })

  test('with nothing in force one is nothing', () => {
    fc.assert(fc.property(anyone, (who) => of(who, caseOfFirm, day('2020-01-01')).length === 0))
  })
})

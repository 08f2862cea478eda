/** Cases told as stories, for the tests: procedures in miniature, and a case that people and days act upon. */

import { cite, plan } from '../law/cite.ts'
import type { AuthorityId } from '../people/authorities.ts'
import type { OrganisationId, PersonId } from '../people/ids.ts'
import { text } from '../text.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { day, dayNumber, fromDayNumber, isoDay } from '../time/dates.ts'
import { calendarDays, months, workingDays, years } from '../time/period.ts'
import { type Context, decide, type Given, type Refusal } from './decide.ts'
import type { CaseEvent } from './events.ts'
import type { CaseId, LicenceId } from './ids.ts'
import type { Procedure } from './procedure.ts'
import { type Declared, procedure } from './publish.ts'
import { type CaseState, fold } from './state.ts'
import { beginOf, catchUp } from './sweep.ts'

const by = (name: string) => ({ authority: name as AuthorityId })
export const person = (name: string): PersonId => name as PersonId

const article42 = cite('licensing-law-2019', '42.1')

/** An approval of one authority, asking another for its opinion. */
export const approval: Declared = {
  id: 'venue',
  name: text('场所设立审批', 'approval of a venue'),
  summary: text('设立场所', 'to open a venue'),
  measures: ['4.4'],
  since: '2023-11-18',
  mode: 'approval',
  cites: [plan('4.4')],
  applicants: ['organisation'],
  conditions: [],
  form: [
    {
      title: text('场所', 'venue'),
      facts: [],
      fields: [
        { id: 'address', name: text('地址', 'address'), kind: 'line' },
        { id: 'expiry', name: text('届满日', 'expiry'), kind: 'date' },
        { id: 'about', name: text('有关办件', 'case'), kind: 'case', optional: true },
      ],
    },
  ],
  papers: [{ id: 'plan', name: text('方案', 'plan'), kind: 'own' }],
  gates: [],
  windows: [],
  lead: by('culture'),
  results: [
    {
      id: 'permit',
      name: text('许可证', 'permit'),
      by: by('culture'),
      licence: {
        id: 'venue-permit',
        name: text('许可证', 'permit'),
        valid: years(3),
        claims: [{ id: 'address', name: text('地址', 'address'), from: 'address' }],
      },
    },
  ],
  opinions: [
    {
      id: 'fire',
      from: by('fire'),
      asks: text('消防意见', 'fire safety'),
      within: workingDays(10),
      silence: 'escalates',
      cites: [article42],
    },
  ],
  terms: [],
  grounds: ['hearing', 'expert-review'],
  visits: 1,
  fee: null,
  remedies: [
    {
      name: text('行政复议', 'reconsideration'),
      to: text('本级人民政府', 'the government'),
      within: calendarDays(60),
      from: 'delivered',
      cites: [article42],
    },
  ],
  kept: { years: 10, cites: [] },
}

/** The approver names the last day of the licence. */
export const named: Declared = {
  ...approval,
  id: 'named',
  results: approval.results.map((each) => ({
    ...each,
    ...(each.licence && { licence: { ...each.licence, endNamed: true } }),
  })) as unknown as Declared['results'],
}

/** Two authorities, two licences, one window (17.5). */
export const joint: Declared = {
  ...approval,
  id: 'joint',
  results: [
    { ...approval.results[0], id: 'work', by: by('talent') },
    {
      id: 'residence',
      name: text('居留许可', 'residence permit'),
      by: by('immigration'),
      licence: { id: 'residence-permit', name: text('居留许可', 'residence permit'), claims: [] },
    },
  ],
  opinions: [],
}

export const filing: Declared = { ...approval, id: 'filing', mode: 'filing', opinions: [], grounds: [] }

export const commitment: Declared = {
  ...approval,
  id: 'commitment',
  mode: 'commitment',
  opinions: [],
  promise: {
    says: text('承诺', 'promise'),
    conditions: [],
    checkedWithin: months(2),
    curedWithin: calendarDays(30),
    cites: [cite('beijing-business-environment-2024', '33')],
  },
}

export const registration: Declared = {
  ...approval,
  id: 'registration',
  mode: 'registration',
  opinions: [],
  grounds: [],
  notice: { length: calendarDays(10), cites: [], shows: ['address'] },
}

/** 3.1: 120 days from receipt beside the statute's six months; silence grants nothing. */
export const finance: Declared = {
  ...approval,
  id: 'finance',
  opinions: [],
  terms: [
    {
      id: 'plan-120',
      name: text('120 天', '120 days'),
      length: calendarDays(120),
      kind: 'plan',
      starts: ['received', 'corrected'],
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'notify',
      cites: [plan('3.1')],
      limit: { length: months(6), cites: [article42] },
    },
    {
      id: 'statute',
      name: text('六个月', 'six months'),
      length: months(6),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: ['hearing', 'expert-review'],
      whenPassed: 'told',
      cites: [article42],
    },
  ],
}

/** A renewal: not decided by the day that the licence ends, it counts as granted (行政许可法 50). */
export const renewal: Declared = {
  ...approval,
  id: 'renewal',
  opinions: [],
  terms: [
    {
      id: 'renewal',
      name: text('延续决定期限', 'time to decide on the renewal'),
      length: calendarDays(30),
      kind: 'statutory',
      starts: ['received'],
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'deemed-granted',
      cites: [cite('licensing-law-2019', '50')],
    },
  ],
  grounds: [],
}

export const caseId = '2026-K7QX-3M9T' as CaseId
export const otherCase = '2026-0000-0000' as CaseId

export interface Story {
  state: CaseState
  readonly procedure: Procedure
  readonly told: { readonly on: string; readonly event: CaseEvent }[]
  at: number
}

export function contextOn(of: Procedure, at: number, by = 'reviewer'): Context {
  let drawn = 0
  return {
    procedure: of,
    by: person(by),
    today: at,
    calendar: calendarAsOf(fromDayNumber(at)),
    facts: {},
    newLicence: () => `L2026-0000-000${drawn++}` as LicenceId,
  }
}

export function submitted(declared: Procedure, promised = declared.mode === 'commitment'): CaseEvent {
  return {
    type: 'submitted',
    case: caseId,
    procedure: declared.id,
    applicant: { kind: 'organisation', id: 'firm' as OrganisationId },
    filedBy: person('applicant'),
    lead: 'culture' as AuthorityId,
    results: declared.results.map(({ id }) => ({ id, by: 'culture' as AuthorityId })),
    form: { address: '朝阳区', expiry: '2026-12-31' },
    papers: [],
    ruledOut: [],
    promised,
    links: [],
  }
}

export function begin(declared: Declared, on: string): Story {
  const made = procedure(declared)
  const at = dayNumber(day(on))
  const event = submitted(made)
  return { state: fold(null, event, beginOf(at)), procedure: made, told: [{ on, event }], at }
}

/** Time passes to a day; returns what it did by itself. */
export function until(story: Story, on: string): readonly CaseEvent[] {
  const to = dayNumber(day(on))
  const { state, made } = catchUp(story.state, story.at, to, (at) => contextOn(story.procedure, at))
  story.state = state
  story.at = to
  for (const { on: at, event } of made) story.told.push({ on: isoDay(at), event })
  return made.map(({ event }) => event)
}

/** Somebody does something today. */
export function does(story: Story, by: string, command: Given): readonly CaseEvent[] | Refusal {
  const made = decide(story.state, command, contextOn(story.procedure, story.at, by))
  if (!made.ok) return made.error
  for (const event of made.value) {
    story.state = fold(story.state, event, beginOf(story.at))
    story.told.push({ on: isoDay(story.at), event })
  }
  return made.value
}

export const types = (made: readonly CaseEvent[] | Refusal): readonly string[] | string =>
  'code' in made ? made.code : made.map(({ type }) => type)

/** The words of the notices: every event of every matter here, in both languages, and what the law wants said. */
import { describe, expect, test } from 'vitest'
import { authorityId } from '../../src/people/authorities.ts'
import type { OrganisationId, PersonId } from '../../src/people/ids.ts'
import { calendarAsOf } from '../../src/time/calendar.ts'
import { day, dayNumber } from '../../src/time/dates.ts'
import type { CaseEvent } from '../../src/window/events.ts'
import type { CaseId, LicenceId } from '../../src/window/ids.ts'
import { type Notice, noticesOf } from '../../src/window/notices/words.ts'
import type { Ground, Procedure } from '../../src/window/procedure.ts'
import { procedure } from '../../src/window/publish.ts'
import { type CaseState, fold } from '../../src/window/state.ts'
import {
  approval,
  begin,
  commitment,
  does,
  filing,
  finance,
  joint,
  renewal,
  type Story,
  until,
} from '../../src/window/story.ts'
import { beginOf } from '../../src/window/sweep.ts'
import { cureTerm } from '../../src/window/terms.ts'
import { procedures } from '../../src/zone/procedures.ts'

const lead = authorityId('beijing/foreign-experts')
const other = authorityId('beijing/exit-entry')
const id = '2026-K7QX-3M9T' as CaseId
const another = '2026-0000-0000' as CaseId
const licence = 'L2026-0000-0000' as LicenceId
const officer = 'officer' as PersonId
const reasons = 'Written by the officer'

const grounds: readonly Ground[] = [
  'hearing',
  'inspection',
  'appraisal',
  'expert-review',
  'bidding',
  'site-check',
  'correction',
  'supplement',
]

const submittedIn = ({ id: of, results }: Procedure): CaseEvent => ({
  type: 'submitted',
  case: id,
  procedure: of,
  applicant: { kind: 'organisation', id: 'firm' as OrganisationId },
  filedBy: 'li' as PersonId,
  lead,
  results: results.map((each, index) => ({ id: each.id, by: index === 0 ? lead : other })),
  form: {},
  papers: [],
  ruledOut: ['some-decision'],
  promised: true,
  links: [],
})

/** Every event that there is, in every form that has words of its own; the order is one in which they can be folded. */
function everything(of: Procedure): Readonly<Record<CaseEvent['type'], readonly CaseEvent[]>> {
  const terms = [...of.terms.map((term) => term.id), 'unknown-term']
  const [first] = of.results
  const part = of.form[0]?.fields[0]?.id ?? of.papers[0]?.id ?? 'elsewhere'
  return {
    submitted: [submittedIn(of)],
    claimed: [{ type: 'claimed', by: officer }],
    released: [{ type: 'released' }],
    'correction-asked': [
      {
        type: 'correction-asked',
        items: [
          { about: part, says: reasons },
          { about: '', says: reasons },
        ],
        until: '2026-03-20',
      },
      { type: 'correction-asked', items: [{ about: part, says: reasons }], until: null },
    ],
    corrected: [
      { type: 'corrected', form: {}, papers: [] },
      { type: 'corrected', form: {}, papers: [], ruledOut: ['some-decision'] },
    ],
    accepted: [
      { type: 'accepted', on: '2026-03-02', deemed: false },
      { type: 'accepted', on: '2026-03-02', deemed: true },
    ],
    'not-accepted': [{ type: 'not-accepted', reasons }],
    'opinion-asked': of.opinions.flatMap((each): readonly CaseEvent[] => [
      { type: 'opinion-asked', opinion: each.id, from: other, asks: null, due: '2026-03-20' },
      { type: 'opinion-asked', opinion: each.id, from: other, asks: reasons, due: '2026-03-20' },
    ]),
    'opinion-given': of.opinions.flatMap((each) =>
      (['agrees', 'agrees-with-conditions', 'objects'] as const).map(
        (says): CaseEvent => ({ type: 'opinion-given', opinion: each.id, says, reasons }),
      ),
    ),
    'opinion-lapsed': of.opinions.map((each) => ({ type: 'opinion-lapsed', opinion: each.id })),
    suspended: grounds.flatMap((ground): readonly CaseEvent[] => [
      { type: 'suspended', ground, reasons, until: '2026-03-20' },
      { type: 'suspended', ground, reasons, until: null },
    ]),
    resumed: [
      { type: 'resumed', findings: reasons },
      { type: 'resumed', findings: '', on: '2026-03-19' },
    ],
    extended: terms.map((term) => ({ type: 'extended', term, reasons })),
    'delay-notified': terms.flatMap((term): readonly CaseEvent[] => [
      { type: 'delay-notified', term, reasons, until: '2026-09-01', automatic: false },
      { type: 'delay-notified', term, reasons: '', until: '2026-09-01', automatic: true },
      { type: 'delay-notified', term, reasons: '', until: null, automatic: true },
    ]),
    noticed: [{ type: 'noticed', until: '2026-03-20' }],
    objected: [{ type: 'objected', by: officer, reasons }],
    proposed: of.results.flatMap((each) =>
      (['granted', 'refused'] as const).map(
        (outcome): CaseEvent => ({ type: 'proposed', result: each.id, outcome, reasons, by: officer }),
      ),
    ),
    decided: of.results.flatMap(({ id: result }): readonly CaseEvent[] => [
      { type: 'decided', result, outcome: 'granted', reasons: '', conditions: '', deemed: true },
      { type: 'decided', result, outcome: 'refused', reasons, conditions: '', deemed: false },
      { type: 'decided', result, outcome: 'granted', reasons, conditions: reasons, deemed: false, until: '2028-01-31' },
    ]),
    held: [
      { type: 'held', by: another, says: { zh: '投诉处理期间暂停', en: 'no award while a complaint is handled' } },
    ],
    'hold-ended': [{ type: 'hold-ended', by: another }],
    'licence-issued': [
      { type: 'licence-issued', result: first.id, licence, until: '2029-03-02' },
      { type: 'licence-issued', result: first.id, licence, until: null },
    ],
    delivered: [{ type: 'delivered', how: 'electronic' }],
    'promise-checked': [
      { type: 'promise-checked', finding: 'kept', reasons },
      { type: 'promise-checked', finding: 'broken', reasons, cureBy: '2026-04-01' },
      { type: 'promise-checked', finding: 'broken', reasons },
      { type: 'promise-checked', finding: 'false', reasons },
    ],
    cured: [{ type: 'cured', says: reasons }],
    'licence-suspended': [{ type: 'licence-suspended', licence, reasons }],
    'licence-reinstated': [{ type: 'licence-reinstated', licence, reasons }],
    'licence-revoked': [{ type: 'licence-revoked', licence, reasons }],
    'licence-expired': [{ type: 'licence-expired', licence }],
    'licence-cancelled': [
      { type: 'licence-cancelled', licence, by: another, says: { zh: '信托终止', en: 'the trust ended' } },
    ],
    withdrawn: [{ type: 'withdrawn', reasons: '' }],
    linked: [{ type: 'linked', to: another, as: 'remedy' }],
    warned: terms.flatMap((term): readonly CaseEvent[] => [
      { type: 'warned', term, level: 'yellow' },
      { type: 'warned', term, level: 'red' },
    ]),
    'term-passed': [...terms, cureTerm].flatMap((term) =>
      (['told', 'notify', 'deemed-accepted', 'deemed-granted', 'lapses'] as const).map(
        (consequence): CaseEvent => ({ type: 'term-passed', term, consequence }),
      ),
    ),
    redated: [
      {
        type: 'redated',
        calendar: '2027',
        moved: terms.map((term) => ({ term, from: '2026-03-20', to: '2026-03-23' })),
      },
    ],
    'file-read': [{ type: 'file-read' }],
  }
}

const at = beginOf(dayNumber(day('2026-03-06')))

/** Each event alone, on a case in which all before it has happened. */
function notices(of: Procedure): ReadonlyMap<CaseEvent['type'], readonly Notice[]> {
  let before: CaseState | null = null
  const context = {
    procedure: of,
    facts: {},
    calendar: calendarAsOf(day('2026-03-06')),
    today: dayNumber(day('2026-03-06')),
  }
  const found = new Map<CaseEvent['type'], readonly Notice[]>()
  for (const [type, events] of Object.entries(everything(of)) as [CaseEvent['type'], readonly CaseEvent[]][]) {
    const told: Notice[] = []
    for (const event of events) {
      const after = fold(before, event, at)
      told.push(...noticesOf(before, after, [{ event, at, by: officer }], context))
      before = after
    }
    found.set(type, told)
  }
  return found
}

describe('every event of every matter', () => {
  const silent = new Set<CaseEvent['type']>(['claimed', 'released', 'linked', 'file-read'])
  const broken = /undefined|null|NaN|\[object|[{}$]|：：|。。|；。|\.\.|\s\.|,,| {2}|\(\)|（）/

  test.each(procedures.map((each) => [each.id, each] as const))('%s has its words in both languages', (_, of) => {
    for (const [type, told] of notices(of)) {
      const possible = type.startsWith('opinion-')
        ? of.opinions.length > 0
        : type !== 'delivered' || of.results.length > 1
      expect(told.length > 0, type).toBe(possible && !silent.has(type))
      for (const { title, body, to } of told) {
        for (const text of [title, body]) {
          expect(text.zh, type).not.toMatch(broken)
          expect(text.en, type).not.toMatch(broken)
          expect(text.zh, type).toMatch(/\p{Script=Han}/u)
          expect(text.en, type).not.toMatch(/\p{Script=Han}/u)
          expect(text.zh).toContain(id)
          expect(text.en).toContain(id)
          expect(text.zh).toContain(of.name.zh)
          expect(text.en).toContain(of.name.en)
          expect([text.zh, text.en]).toEqual([text.zh.trim(), text.en.trim()])
        }
        expect(to.id).not.toBe('')
        // Who is told more than the bare head of it learns what happened.
        if (to.kind !== 'authority') expect(body.zh.split('\n').length, type).toBeGreaterThan(1)
      }
    }
  })

  test('what authorities say to one another is not told to the applicant', () => {
    for (const of of procedures)
      for (const [type, told] of notices(of))
        if (type.startsWith('opinion-') || ['proposed', 'objected', 'claimed', 'released'].includes(type))
          expect(told.filter(({ to }) => to.kind !== 'authority')).toEqual([])
  })
})

/** What the applicant, and what each desk, was told in a story, by title. */
function toldIn(story: Story, ...skip: readonly string[]) {
  const context = { procedure: story.procedure, facts: {}, calendar: calendarAsOf(day('2026-03-06')), today: story.at }
  const all = noticesOf(
    null,
    story.state,
    story.told.map(({ on, event }) => ({ event, at: beginOf(dayNumber(day(on))), by: officer })),
    context,
  ).filter(({ event }) => !skip.includes(event))
  return {
    applicant: all.filter(({ to }) => to.kind !== 'authority'),
    desks: all.flatMap(({ to, title }) =>
      to.kind === 'authority' ? [`${to.id}/${to.desk}: ${title.en.split(/: (?![a-z]+\))/)[0]}`] : [],
    ),
    ids: all.map((each) => each.id),
  }
}
const said = (all: readonly Notice[], event: CaseEvent['type']) => all.find((each) => each.event === event)?.body

describe('what is said', () => {
  test('a receipt in writing, and the day by which acceptance is told (行政许可法 32)', () => {
    const { applicant, desks } = toldIn(begin(approval, '2026-03-02'))
    expect(applicant).toHaveLength(1)
    expect(said(applicant, 'submitted')?.zh).toBe(
      [
        '“场所设立审批”，办件编号 2026-K7QX-3M9T。',
        'culture于 2026 年 3 月 2 日收到您的申请。本通知是收件的书面凭证（《中华人民共和国行政许可法》第32条），请记下办件编号。',
        '是否受理，最迟于 2026 年 3 月 9 日告知；逾期没有告知的，自收到之日起视为受理（《中华人民共和国行政许可法》第32条）。',
      ].join('\n'),
    )
    expect(said(applicant, 'submitted')?.en).toContain('by 9 March 2026 whether it is accepted')
    expect(desks).toEqual(['culture/handling: New application'])
  })

  test('silence of the authority accepts it, and is told to those who oversee it', () => {
    const story = begin(approval, '2026-03-02')
    until(story, '2026-03-10')
    const { applicant, desks } = toldIn(story, 'warned')
    expect(said(applicant, 'accepted')?.en).toContain('counts as accepted from 2 March 2026')
    expect(desks).toEqual([
      'culture/handling: New application',
      'culture/handling: The time is over',
      'culture/oversight: A time limit was not kept',
      'fire/opinion: Your opinion is asked',
    ])
  })

  test('a refusal names its reasons and each remedy with its last day', () => {
    const story = begin({ ...approval, opinions: [] }, '2026-03-02')
    does(story, 'clerk', { command: 'accept' })
    does(story, 'reviewer', { command: 'propose', result: 'permit', outcome: 'refused', reasons: '不符合第三条' })
    does(story, 'approver', {
      command: 'decide',
      result: 'permit',
      outcome: 'refused',
      reasons: '不符合第三条',
      conditions: '',
    })
    const { applicant, desks } = toldIn(story)
    expect(said(applicant, 'decided')?.zh).toContain('理由：不符合第三条')
    // 60 calendar days after 2 March: 1 May is a holiday, and so are the days up to the 5th.
    expect(said(applicant, 'decided')?.zh).toContain('在 2026 年 5 月 6 日前（含当日）向本级人民政府提出行政复议')
    expect(said(applicant, 'decided')?.en).toContain('by 6 May 2026: reconsideration, to the government')
    expect(desks).toContain('culture/decision: To be decided (proposed: refused)')
  })

  test('a complaint runs from the end of the time to answer, not from an answer that came sooner (采购法 55)', () => {
    const challenge = procedures.find((each) => each.id === 'procurement.challenge')
    if (!challenge) throw new Error('no procedure procurement.challenge')
    const story = begin({ ...challenge, since: String(challenge.since) }, '2026-03-02')
    does(story, 'clerk', { command: 'accept' })
    const refusal = { result: 'answer', outcome: 'refused', reasons: '质疑不成立' } as const
    does(story, 'reviewer', { command: 'propose', ...refusal })
    does(story, 'approver', { command: 'decide', ...refusal, conditions: '' })
    const told = said(toldIn(story).applicant, 'decided')?.zh
    // Seven working days from 2 March end on the 11th; fifteen more on 1 April.
    expect(told).toContain('在 2026 年 4 月 1 日前（含当日）向采购人同级财政部门提出投诉')
  })

  test.each([
    ['procurement.complaint', '受理期限自收到补正之日起重新计算'],
    ['trade.ruling-extension', '办理期限自收到补正之日起重新计算'],
    ['procurement.challenge', null],
  ])('%s: what begins anew once it is corrected', (of, says) => {
    const matter = procedures.find((each) => each.id === of)
    if (!matter) throw new Error(`no procedure ${of}`)
    const story = begin({ ...matter, since: String(matter.since) }, '2026-03-02')
    does(story, 'clerk', { command: 'ask-correction', items: [{ about: '', says: '补充证明' }] })
    const told = said(toldIn(story).applicant, 'correction-asked')?.zh ?? ''
    if (says === null) expect(told).not.toContain('重新计算')
    else expect(told).toContain(says)
  })

  test('day 120 is told by itself: late, still open, and until when the statute lets it run (3.1)', () => {
    const story = begin(finance, '2026-03-02')
    does(story, 'clerk', { command: 'accept' })
    until(story, '2026-07-01')
    const { applicant } = toldIn(story)
    const body = said(applicant, 'delay-notified')
    expect(body?.zh).toContain('“120 天”已于 2026 年 6 月 30 日届满，本件尚未作出决定')
    expect(body?.zh).toContain('期限届满不等于准予')
    expect(body?.en).toContain('statute’s own last day is 2 September 2026')
    // Told once and not twice.
    expect(applicant.filter(({ event }) => event === 'term-passed')).toEqual([])
  })

  test('a filing that is recorded at once gives a receipt, the decision and the licence, and no more', () => {
    const story = begin(filing, '2026-03-02')
    does(story, 'clerk', { command: 'accept' })
    const { applicant, desks } = toldIn(story)
    expect(applicant.map(({ event }) => event)).toEqual(['submitted', 'decided', 'licence-issued'])
    expect(desks).toEqual(['culture/handling: Received and settled'])
  })

  test('a promise found broken: until when it is put right, and what follows if not', () => {
    const story = begin(commitment, '2026-03-02')
    does(story, 'clerk', { command: 'accept' })
    does(story, 'approver', { command: 'check-promise', finding: 'broken', reasons: '缺少设备' })
    until(story, '2026-04-03')
    const { applicant, desks } = toldIn(story)
    expect(said(applicant, 'promise-checked')?.zh).toContain('请在 2026 年 4 月 1 日前（含当日）整改')
    expect(applicant.at(-1)).toMatchObject({ event: 'term-passed', level: 'late' })
    expect(desks.at(-1)).toBe('culture/handling: The time to put it right is over, to be checked')
  })

  test('a renewal that nobody decided counts as granted (行政许可法 50)', () => {
    const story = begin(renewal, '2026-03-02')
    does(story, 'clerk', { command: 'accept' })
    until(story, '2026-04-02')
    expect(said(toldIn(story).applicant, 'decided')?.zh).toMatch(
      /逾期没有作出决定，依法自 2026 年 4 月 2 日起视为准予许可：许可证.*行政许可法》第50条/,
    )
  })

  test('of a joint matter each authority hears its part; all is delivered together', () => {
    const story = begin(joint, '2026-03-02')
    story.state = {
      ...story.state,
      results: { ...story.state.results, residence: { ...story.state.results.residence, by: other } as never },
    }
    const first = story.told[0]
    if (first?.event.type === 'submitted')
      story.told[0] = {
        on: first.on,
        event: {
          ...first.event,
          results: [
            { id: 'work', by: first.event.lead },
            { id: 'residence', by: other },
          ],
        },
      }
    does(story, 'clerk', { command: 'accept' })
    for (const result of ['work', 'residence']) {
      does(story, 'reviewer', { command: 'propose', result, outcome: 'granted', reasons: '符合' })
      does(story, 'approver', { command: 'decide', result, outcome: 'granted', reasons: '符合', conditions: '' })
    }
    const { applicant, desks, ids } = toldIn(story)
    expect(applicant.map(({ event }) => event)).toEqual([
      'submitted',
      'decided',
      'decided',
      'licence-issued',
      'licence-issued',
      'delivered',
    ])
    expect(desks).toContain(`${other}/decision: To be decided (proposed: granted)`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('the same change gives the same notices under the same ids', () => {
    const story = begin(approval, '2026-03-02')
    until(story, '2026-05-20')
    expect(toldIn(story).ids).toEqual(toldIn(story).ids)
    expect(toldIn(story).ids[0]).toBe('2026-K7QX-3M9T#1#0')
  })
})

test('the miniature procedures are published ones', () => expect(procedure(approval).terms.length).toBeGreaterThan(0))

/** Every procedure in words that a lawyer can check: how long, from what, until what, on what it rests. */
import { describe, expect, test } from 'vitest'
import { measureRows } from '../law/measures.data.ts'
import { authorityId, type KnownAuthority } from '../people/authorities.ts'
import { readFacts } from '../rules/input.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { day, dayNumber, fromDayNumber } from '../time/dates.ts'
import { endOf, type Length, sayLength, startBefore } from '../time/period.ts'
import { authorityOf } from '../window/competence.ts'
import type { FormValues } from '../window/events.ts'
import type { Procedure, Term } from '../window/procedure.ts'
import { termsOf } from '../window/terms.ts'
import { venueApproval } from './04-culture/venue-approval.ts'
import { procedureById, procedures } from './procedures.ts'

const one = (id: string): Procedure => {
  const found = procedureById.get(id)
  if (!found) throw new Error(`no procedure ${id}`)
  return found
}

const sayTerm = ({ id, length, starts, ends, kind, whenPassed, cites, extension }: Term): string => {
  const from = 'date' in starts ? starts.date : starts.join('/')
  const more = extension ? ` +${sayLength(extension.length).zh}` : ''
  const basis = cites.map(({ instrument, article }) => `${instrument.id} ${article.id}`).join(', ')
  return `${id}: ${sayLength(length).zh}${more}, ${from} → ${ends.join('/')}, ${kind}, ${whenPassed}; ${basis}`
}

const law5 =
  'general-acceptance: 5 个工作日, received/corrected → correction-asked/accepted/not-accepted, statutory, deemed-accepted; licensing-law-2019 32, licensing-law-2019 82'
const law20 =
  'general-decision: 20 个工作日 +10 个工作日, accepted → decided, statutory, told; licensing-law-2019 42.1, licensing-law-2019 82'
const law10 =
  'general-delivery: 10 个工作日, decided → delivered, statutory, told; licensing-law-2019 44, licensing-law-2019 82'

describe('期限 the terms of every procedure', () => {
  const table: Readonly<Record<string, readonly string[]>> = {
    'telecom.vats-pilot-approval': [
      'decision: 60 日, received/corrected → decided/not-accepted, statutory, told; telecom-regulations-2016 14',
      law5,
      law10,
    ],
    'health.urgent-import-approval': [law5, law20, law10],
    'finance.application': [
      'plan-120: 120 日, complete → decided, plan, notify; plan-2023-130 3.1, plan-2023-130 3.1',
      'foreign-bank-preparation: 6 个月 +3 个月, complete → decided, statutory, told; foreign-banks-2019 15',
      'foreign-bank-opening: 2 个月, complete → decided, statutory, told; foreign-banks-2019 18',
      'foreign-insurer: 6 个月, complete → decided, statutory, told; foreign-insurers-2019 10',
      'insurer-preparation: 6 个月, accepted → decided, statutory, told; insurance-law-2015 71',
      'securities-firm: 6 个月, accepted → decided, statutory, told; securities-law-2019 119',
      'fund-manager: 6 个月, accepted → decided, statutory, told; fund-law-2015 14',
      law5,
      law20,
      law10,
    ],
    'finance.trust-registration': [
      'real-estate: 30 个工作日, accepted → decided, statutory, told; real-estate-registration-2024 20',
      'equity: 3 个工作日 +3 个工作日, accepted → decided, statutory, told; market-entity-registration-2022 19',
    ],
    'data.rights-registration': [],
    'ip.pledge-registration': [
      'patent-online: 2 个工作日, received/corrected → decided/not-accepted, statutory, told; patent-pledge-2021 whole',
      'patent: 5 个工作日, received/corrected → decided/not-accepted, statutory, told; patent-pledge-2021 whole',
      'copyright: 10 日, accepted → decided, statutory, told; copyright-pledge-2010 whole',
    ],
    'culture.venue-approval': [
      'performance: 20 日, received/corrected → decided/not-accepted, statutory, told; performances-2020 10, performances-2020 11',
      'internet-access: 20 个工作日, received/corrected → decided/not-accepted, statutory, told; internet-venues-2022 11',
      law5,
      law20,
      law10,
    ],
    'data.security-assessment': [
      'completeness: 5 个工作日, received/corrected → accepted/not-accepted/correction-asked, statutory, told; data-export-assessment-2022 7',
      'national-acceptance: 7 个工作日, accepted → opinion-given/decided, statutory, told; data-export-assessment-2022 7',
      'assessment: 45 个工作日, opinion-given → decided, statutory, notify; data-export-assessment-2022 12',
      law10,
    ],
    'data.standard-contract-filing': [
      'filing: 10 个工作日, contractEffectiveOn → received, statutory, told; standard-contract-2023 7',
      'check: 15 个工作日, received/corrected → accepted/not-accepted/correction-asked, statutory, told; standard-contract-2023 check',
      'general-correction: 10 个工作日, correction-asked → corrected, statutory, lapses; standard-contract-2023 check',
    ],
    'trade.advance-ruling': [
      'acceptance: 10 日, received/corrected → accepted/not-accepted/correction-asked, statutory, told; customs-236 9',
      'ruling: 60 日, accepted → decided, statutory, told; customs-236 11',
    ],
    'trade.ruling-extension': [
      'decision: 30 日, received/corrected → decided/not-accepted, statutory, told; customs-2024-32 decision, plan-2023-130 11.2',
    ],
    'trade.general-licence-application': [
      'decision: 45 个工作日, accepted → decided, statutory, told; export-control-2024 17',
      law5,
      law10,
    ],
    'government.commitment': [
      law5,
      law20,
      law10,
      'general-check: 2 个月, decided → checked, promise, told; beijing-business-environment-2024 33',
    ],
    'talent.work-and-residence': [
      'both-permits: 5 个工作日, accepted → decided, promise, told; beijing-two-permits-2023 whole, plan-2023-130 17.5',
      'residence: 15 日, received/corrected → decided/not-accepted, statutory, told; exit-entry-law-2012 30.time',
      'joint-handling: 45 个工作日 +15 个工作日, accepted → decided, statutory, told; licensing-law-2019 42.2',
      law5,
      law10,
    ],
    'procurement.award': [
      'confirm: 5 个工作日, reportReceivedOn → decided, statutory, told; procurement-regulation-2015 43',
      'notice: 2 个工作日, decided → delivered, statutory, told; procurement-regulation-2015 43.notice',
    ],
    'procurement.challenge': [
      'answer: 7 个工作日, received → decided/not-accepted, statutory, told; procurement-law-2014 53',
    ],
    'procurement.complaint': [
      'acceptance: 5 个工作日, received/corrected → accepted/not-accepted/correction-asked, statutory, told; mof-2017-94 21',
      'decision: 30 个工作日, received/corrected → decided/not-accepted, statutory, told; procurement-law-2014 56, procurement-regulation-2015 58',
    ],
    'procurement.interim-measure': [
      'decision: 3 个工作日, received → decided/not-accepted, promise, told; plan-2023-130 18.6',
    ],
    'programme.delegation': [],
    'programme.reconsideration': [
      'acceptance: 5 个工作日, received/corrected → accepted/not-accepted/correction-asked, statutory, told; review-law-2023 30, review-law-2023 88',
      'decision: 60 日 +30 日, accepted → decided, statutory, told; review-law-2023 62',
      'general-correction: 10 个工作日, correction-asked → corrected, statutory, lapses; review-law-2023 31, review-law-2023 88',
    ],
  }

  test.each(Object.entries(table))('%s', (id, terms) => {
    expect(one(id).terms.map(sayTerm)).toEqual(terms)
  })

  test('none is left out', () => {
    expect(procedures.map(({ id }) => id).sort()).toEqual(Object.keys(table).sort())
  })

  test.each(procedures.map((each) => [each.id, each] as const))('%s rests no term on an uncertain fact', (_, each) => {
    for (const { cites } of each.terms) for (const { article } of cites) expect(article.sure).not.toBe('U')
  })

  test('silence grants nothing anywhere', () => {
    expect(
      procedures.flatMap(({ terms }) => terms.filter(({ whenPassed }) => whenPassed === 'deemed-granted')),
    ).toEqual([])
  })

  test('the 120 days run for those the plan names, and the statute beside them', () => {
    const running = (facts: Readonly<Record<string, unknown>>) =>
      termsOf(one('finance.application'), factsOf(one('finance.application'), facts)).map(({ id }) => id)
    const bank = {
      financialApplicant: 'overseas-institution',
      financialMatter: true,
      applicationComplete: true,
      financialBusinessPlace: 'beijing-other',
      financialLicenceSought: 'foreign-bank-preparation',
    }
    expect(running(bank)).toEqual(['plan-120', 'foreign-bank-preparation', 'general-acceptance', 'general-delivery'])
    expect(running({ ...bank, financialApplicant: 'other' })).toEqual([
      'foreign-bank-preparation',
      'general-acceptance',
      'general-delivery',
    ])
    expect(running({ ...bank, financialLicenceSought: 'other' })).toEqual([
      'plan-120',
      'general-acceptance',
      'general-decision',
      'general-delivery',
    ])
    expect(running({ ...bank, financialBusinessPlace: 'elsewhere' })).not.toContain('plan-120')
  })

  test.each([
    ['performance', 'performance', 'general-decision'],
    ['entertainment', 'general-decision', 'performance'],
    ['internet-access', 'internet-access', 'general-decision'],
  ])('a %s venue is decided within its own time', (venueKind, has, lacks) => {
    const ids = termsOf(venueApproval, factsOf(venueApproval, { venueKind })).map(({ id }) => id)
    expect(ids).toContain(has)
    expect(ids).not.toContain(lacks)
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['ip.pledge-registration', { pledgedRight: 'patent', pledgeHandedIn: 'online' }, ['patent-online']],
    ['ip.pledge-registration', { pledgedRight: 'patent', pledgeHandedIn: 'paper' }, ['patent']],
    ['ip.pledge-registration', { pledgedRight: 'copyright', pledgeHandedIn: 'online' }, ['copyright']],
    ['finance.trust-registration', { trustAssetKind: 'real-estate' }, ['real-estate']],
    ['finance.trust-registration', { trustAssetKind: 'equity' }, ['equity']],
  ])('%s of %j is decided within its own time', (id, facts, terms) => {
    const act = id.startsWith('ip') ? { pledgeAct: 'register' } : { trustAct: 'register' }
    expect(termsOf(one(id), factsOf(one(id), { ...act, ...facts })).map((term) => term.id)).toEqual(terms)
  })

  test('the hearing of an entertainment venue stops the clock', () => {
    expect(venueApproval.grounds).toContain('hearing')
    expect(venueApproval.terms.find(({ id }) => id === 'general-decision')?.pausedBy).toContain('hearing')
  })
})

describe('到期 the last day, on the calendar of 2026', () => {
  const calendar = calendarAsOf(day('2026-01-01'))
  const due = (id: string, term: string, start: string): string => {
    const length = one(id).terms.find((each) => each.id === term)?.length
    if (!length) throw new Error(`${id} has no term ${term}`)
    return String(fromDayNumber(endOf(dayNumber(day(start)), length, calendar).due))
  }
  test.each([
    ['finance.application', 'plan-120', '2026-03-02', '2026-06-30', '第 120 日，工作日'],
    ['finance.application', 'foreign-bank-preparation', '2026-03-02', '2026-09-02', '六个月后的同一日'],
    ['telecom.vats-pilot-approval', 'decision', '2026-03-02', '2026-05-06', '第 60 日 5 月 1 日放假，顺延至节后'],
    ['procurement.challenge', 'answer', '2026-04-27', '2026-05-09', '跨劳动节，5 月 9 日调休上班'],
    ['talent.work-and-residence', 'both-permits', '2026-09-28', '2026-10-10', '跨国庆节，10 月 10 日调休上班'],
    ['trade.advance-ruling', 'acceptance', '2026-03-02', '2026-03-12', '自然日'],
    ['data.standard-contract-filing', 'filing', '2026-03-02', '2026-03-16', '生效之日不计入'],
    ['ip.pledge-registration', 'patent-online', '2026-04-30', '2026-05-07', '跨劳动节：5 月 6、7 日'],
    ['ip.pledge-registration', 'patent', '2026-04-30', '2026-05-11', '跨劳动节，5 月 9 日调休上班'],
    ['ip.pledge-registration', 'copyright', '2026-03-02', '2026-03-12', '自然日'],
  ])('%s %s from %s: %s (%s)', (id, term, start, last) => {
    expect(due(id, term, start)).toBe(last)
  })

  test('a ruling that ends on 31 December 2026 is extended from 2 October to 1 December', () => {
    const [window] = one('trade.ruling-extension').windows
    const ends = dayNumber(day('2026-12-31'))
    const on = (edge: { readonly before: Length } | { readonly after: Length } | undefined) =>
      edge && 'before' in edge ? String(fromDayNumber(startBefore(ends, edge.before, calendar))) : null
    expect([on(window?.notBefore), on(window?.notAfter)]).toEqual(['2026-10-02', '2026-12-01'])
  })
})

describe('不计时 what stops the clock', () => {
  test.each([
    ['procurement.complaint', 'decision', ['inspection', 'appraisal', 'expert-review']],
    ['trade.general-licence-application', 'decision', ['appraisal', 'expert-review', 'site-check']],
    [
      'health.urgent-import-approval',
      'general-decision',
      ['hearing', 'bidding', 'inspection', 'appraisal', 'expert-review'],
    ],
    ['finance.application', 'plan-120', []],
    ['trade.advance-ruling', 'ruling', []],
  ])('%s, %s', (id, term, grounds) => {
    expect(one(id).terms.find((each) => each.id === term)?.pausedBy).toEqual(grounds)
  })
})

describe('时间窗口 when one can come at all', () => {
  const at = (id: string) => one(id).windows.map(({ date, notBefore, notAfter }) => ({ date, notBefore, notAfter }))
  test('an extension: between 90 and 30 days before the ruling ends', () => {
    expect(at('trade.ruling-extension')).toEqual([
      {
        date: 'rulingExpiresOn',
        notBefore: { before: { count: 90, unit: 'calendar-day' } },
        notAfter: { before: { count: 30, unit: 'calendar-day' } },
      },
    ])
  })
  test('a challenge: 7 working days; a complaint: 15; a reconsideration: 60 calendar days', () => {
    expect(at('procurement.challenge')[0]?.notAfter).toEqual({ after: { count: 7, unit: 'working-day' } })
    expect(at('procurement.complaint')[0]?.notAfter).toEqual({ after: { count: 15, unit: 'working-day' } })
    expect(at('programme.reconsideration')[0]?.notAfter).toEqual({ after: { count: 60, unit: 'calendar-day' } })
  })
})

describe('施行 from when, and for how long what they give is good', () => {
  test.each([
    ['finance.application', '2023-11-18', []],
    ['trade.advance-ruling', '2018-02-01', ['3 年']],
    ['trade.ruling-extension', '2024-05-01', ['3 年']],
    ['trade.general-licence-application', '2024-12-01', ['3 年']],
    ['data.security-assessment', '2024-03-22', ['3 年']],
    ['talent.work-and-residence', '2023-02-01', ['5 年', '5 年']],
    ['telecom.vats-pilot-approval', '2024-10-23', []],
    ['finance.trust-registration', '2024-12-20', []],
    ['data.rights-registration', '2023-11-18', ['3 年']],
    ['ip.pledge-registration', '2023-11-18', []],
  ] as const)('%s since %s', (id, since, valid) => {
    expect(String(one(id).since)).toBe(since)
    expect(one(id).results.flatMap(({ licence }) => (licence?.valid ? [sayLength(licence.valid).zh] : []))).toEqual(
      valid,
    )
  })
})

describe('救济 what can be done against it', () => {
  const ways = (id: string) =>
    one(id).remedies.map(({ name, to, within, from, procedure }) => {
      const start = typeof from === 'string' ? from : `end of ${from.end}`
      return `${name.zh}：${to.zh}，${sayLength(within).zh}，${start}${procedure ? `，${procedure}` : ''}`
    })
  const court = '行政诉讼：有管辖权的人民法院，6 个月，delivered'
  const here = '行政复议：行政复议机关，60 日，delivered，programme.reconsideration'
  const at = (department: string) => `行政复议：${department}，60 日，delivered`
  test.each<[string, readonly string[]]>([
    // Decided by a department of the State Council, or a body led from above: no government of Beijing reconsiders it.
    ['telecom.vats-pilot-approval', [at('工业和信息化部'), court]],
    ['health.urgent-import-approval', [at('国家药品监督管理局'), court]],
    ['finance.application', [at('国家金融监督管理总局或者中国证券监督管理委员会'), court]],
    ['trade.advance-ruling', [at('海关总署'), court]],
    ['trade.ruling-extension', [at('海关总署'), court]],
    ['trade.general-licence-application', [at('商务部'), court]],
    // Decided by the city or a district.
    ['talent.work-and-residence', [here, court]],
    ['government.commitment', [here, court]],
    ['data.standard-contract-filing', [here, court]],
    ['procurement.complaint', [here, court]],
    ['procurement.interim-measure', [here, court]],
    // With ways of their own.
    ['data.security-assessment', ['复评（终局）：国家网信部门，15 个工作日，delivered']],
    ['procurement.challenge', ['投诉：采购人同级财政部门，15 个工作日，end of answer，procurement.complaint']],
    ['programme.reconsideration', ['行政诉讼：有管辖权的人民法院，15 日，delivered']],
    ['programme.delegation', []],
    ['finance.trust-registration', [here, court]],
    ['data.rights-registration', [here, court]],
    ['ip.pledge-registration', [at('国家知识产权局或者国家版权局'), court]],
  ])('%s', (id, expected) => {
    expect(ways(id)).toEqual(expected)
  })
})

describe('声明 as declared', () => {
  /** Made by the plan's measures, but for the general reconsideration, which every remedy leads to. */
  const made = new Map(
    measureRows.flatMap(({ id, makes }) =>
      makes.flatMap((each) => (each.kind === 'procedure' ? [[each.id as string, id]] : [])),
    ) as [string, string][],
  )
  test.each(procedures.filter(({ id }) => id !== 'programme.reconsideration').map((each) => [each.id, each] as const))(
    '%s is named by a measure, and names it',
    (id, { measures }) => expect(measures).toContain(made.get(id)),
  )

  test.each(procedures.map((each) => [each.id, each] as const))('%s asks every fact of its gates once', (_, each) => {
    const asked = each.form.flatMap(({ facts }) => facts.map(({ id }) => id))
    expect(new Set(asked).size).toBe(asked.length)
    for (const { decision } of each.gates) for (const fact of decision.asks) expect(asked).toContain(fact.id)
  })

  test.each(procedures.map((each) => [each.id, each] as const))(
    '%s rules out only answers that its gates can give',
    (_, each) => {
      for (const { decision, output, rulesOut } of each.gates) {
        const kind = decision.outputs.get(output)
        const possible = kind?.kind === 'choice' ? Object.keys(kind.options) : [true, false]
        for (const answer of rulesOut) expect(possible).toContain(answer)
      }
    },
  )

  test('every remedy and renewal that is handled here is declared here', () => {
    const named = procedures.flatMap(({ remedies, results }) => [
      ...remedies.flatMap(({ procedure }) => procedure ?? []),
      ...results.flatMap(({ licence }) => licence?.renewal?.procedure ?? []),
    ])
    expect([...new Set(named)].filter((id) => !procedureById.has(id))).toEqual([])
  })

  test('what runs in a purchase holds back the award', () => {
    const holds = (id: string) => one(id).holds
    expect(holds('procurement.challenge')).toMatchObject({ field: 'awardCase', from: 'received', until: 'decided' })
    expect(holds('procurement.interim-measure')).toMatchObject({
      field: 'awardCase',
      from: 'granted',
      until: { field: 'complaintCase' },
      most: { length: { count: 30, unit: 'calendar-day' } },
    })
  })

  test('two permits by two authorities', () => {
    const { results, opinions } = one('talent.work-and-residence')
    expect(results.map(({ by }) => by)).toEqual([
      { authority: 'beijing/foreign-experts' },
      { authority: 'beijing/exit-entry' },
    ])
    expect(opinions).toHaveLength(2)
  })
})

describe('管辖 who is competent', () => {
  const venue = (venueKind: string) => ({
    venueKind,
    investorOrigin: 'foreign',
    venueLocation: 'beijing',
    venueSite: [],
    basementLevel: 0,
    schoolDistance: 500,
  })
  const lead = (procedure: Procedure, form: FormValues, on: string) =>
    authorityOf(procedure.lead, factsOf(procedure, form), form, day(on))
  const decides = (procedure: Procedure, form: FormValues, on: string) =>
    procedure.results.map(({ by }) => authorityOf(by, factsOf(procedure, form), form, day(on)))

  test.each<[string, string, string, KnownAuthority, KnownAuthority]>([
    ['performance', '2023-11-17', 'chaoyang', 'mct', 'mct'],
    ['entertainment', '2023-11-17', 'chaoyang', 'beijing/culture', 'beijing/culture'],
    ['internet-access', '2023-11-17', 'chaoyang', 'chaoyang/culture', 'chaoyang/culture'],
    // Since the plan the district receives; as long as the regulations are not suspended, the former authority decides.
    ['performance', '2023-11-23', 'chaoyang', 'chaoyang/culture', 'mct'],
    ['performance', '2026-11-23', 'haidian', 'haidian/culture', 'mct'],
    ['entertainment', '2026-11-23', 'haidian', 'haidian/culture', 'beijing/culture'],
    ['internet-access', '2026-11-23', 'tongzhou', 'tongzhou/culture', 'tongzhou/culture'],
  ])('%s venue on %s in %s', (kind, on, district, receives, gives) => {
    const form = { ...venue(kind), district }
    expect(lead(venueApproval, form, on)).toBe(authorityId(receives))
    expect(decides(venueApproval, form, on)).toEqual([authorityId(gives)])
  })

  test.each<[string, FormValues, KnownAuthority]>([
    ['finance.application', { financialLicenceSought: 'foreign-bank-opening' }, 'nfra-beijing'],
    ['finance.application', { financialLicenceSought: 'securities-firm' }, 'csrc-beijing'],
    ['trade.advance-ruling', {}, 'customs-beijing'],
    ['data.security-assessment', {}, 'beijing/cyberspace'],
    ['telecom.vats-pilot-approval', {}, 'miit'],
    ['government.commitment', { district: 'dongcheng' }, 'dongcheng/market'],
    ['procurement.complaint', { purchaserLevel: 'city', district: 'xicheng' }, 'beijing/finance'],
    ['procurement.complaint', { purchaserLevel: 'district', district: 'xicheng' }, 'xicheng/finance'],
    ['finance.trust-registration', { trustAssetKind: 'real-estate' }, 'beijing/planning'],
    ['finance.trust-registration', { trustAssetKind: 'equity' }, 'beijing/market'],
    ['data.rights-registration', {}, 'beijing/government-services'],
    ['ip.pledge-registration', { pledgedRight: 'patent' }, 'cnipa'],
    ['ip.pledge-registration', { pledgedRight: 'copyright' }, 'ncac'],
    ['programme.reconsideration', { decidedBy: 'district', district: 'xicheng' }, 'xicheng/government'],
    ['programme.reconsideration', { decidedBy: 'city', district: 'xicheng' }, 'beijing/government'],
  ])('%s with %j goes to %s', (id, form, authority) => {
    expect(lead(one(id), form, '2026-11-23')).toBe(authorityId(authority))
  })
})

function factsOf(procedure: Procedure, form: Readonly<Record<string, unknown>>) {
  const facts = procedure.form.flatMap((section) => section.facts)
  const known = new Set(facts.map(({ id }) => id))
  const read = readFacts(facts, Object.fromEntries(Object.entries(form).filter(([id]) => known.has(id))))
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text.en).join('; '))
  return read.facts
}

/** A firm that is granted two licences at once by two authorities, as the tests of licences tell it. */
import type { Actor } from '../../src/people/actor.ts'
import { authorityId } from '../../src/people/authorities.ts'
import { delegated, firm, inOffice, person, represents } from '../../src/people/people.examples.ts'
import { choice } from '../../src/rules/fact.ts'
import type { Store } from '../../src/store/store.ts'
import { day, legalZone } from '../../src/time/dates.ts'
import { years } from '../../src/time/period.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { type Cases, casesOn, type Filing, type Projection, type Request } from '../../src/window/cases.ts'
import type { CaseId, LicenceId } from '../../src/window/ids.ts'
import { type Licences, licencesOn } from '../../src/window/licences/licences.ts'
import { keyRingOn, type Ring } from '../../src/window/licences/ring.ts'
import { licenceTables } from '../../src/window/licences/tables.ts'
import { procedure } from '../../src/window/publish.ts'
import { filing as recorded } from '../../src/window/story.ts'

const text = (zh: string, en: string) => ({ zh, en })

const category = choice('category', {
  name: text('人才类别', 'category'),
  question: text('属于哪一类人才？', 'which category?'),
  options: { a: text('高端人才', 'high-end talent'), b: text('专业人才', 'professional') },
})

const experts = authorityId('beijing/foreign-experts')
const police = authorityId('beijing/exit-entry')

/** Recorded, and so granted, the moment it arrives. */
export const permits = procedure({
  ...recorded,
  id: 'permits',
  form: [
    {
      title: text('人员', 'person'),
      facts: [category],
      fields: [
        { id: 'name', name: text('姓名', 'name'), kind: 'line' },
        { id: 'passport', name: text('护照号码', 'passport'), kind: 'line', optional: true, personal: true },
        { id: 'salary', name: text('月薪', 'salary'), kind: 'money' },
        { id: 'since', name: text('入境日期', 'entered'), kind: 'date' },
        { id: 'family', name: text('随行家属', 'family'), kind: 'yes-no' },
      ],
    },
  ],
  papers: [],
  lead: { authority: experts },
  results: [
    {
      id: 'work',
      name: text('工作许可', 'work permit'),
      by: { authority: experts },
      licence: {
        id: 'work-permit',
        name: text('外国人工作许可证', 'work permit'),
        valid: years(2),
        claims: [
          { id: 'name', name: text('姓名', 'Name'), from: 'name' },
          { id: 'category', name: text('类别', 'Category'), from: 'category' },
          { id: 'salary', name: text('月薪', 'Salary'), from: 'salary' },
          { id: 'since', name: text('入境日期', 'Entered'), from: 'since' },
          { id: 'family', name: text('随行家属', 'Family'), from: 'family' },
        ],
      },
    },
    {
      id: 'residence',
      name: text('居留许可', 'residence permit'),
      by: { authority: police },
      licence: {
        id: 'residence-permit',
        name: text('居留许可', 'residence permit'),
        claims: [
          { id: 'name', name: text('姓名', 'Name'), from: 'name' },
          { id: 'passport', name: text('护照号码', 'Passport'), from: 'passport' },
        ],
      },
    },
  ],
})

export const li: Actor = { person: person('li'), represents: [represents('li')], delegations: [], offices: [] }
export const zhao: Actor = {
  person: person('zhao'),
  represents: [],
  delegations: [delegated('zhao', { procedures: ['other'] })],
  offices: [],
}
export const stranger: Actor = { person: person('wu'), represents: [], delegations: [], offices: [] }
export const head = inOffice('head', 'beijing/foreign-experts', 'approver')
export const overseer = inOffice('overseer', 'beijing/government', 'supervisor')

export const origin = 'https://window.example.cn'
export const secret = 'a long secret of this installation'

export interface Granted {
  readonly cases: Cases
  readonly ring: Ring
  readonly licences: Licences
  /** Moves the clock to ten in the morning of a day. */
  today(date: string): void
  now(): Temporal.Instant
  file(given?: Partial<Filing>): ReturnType<Cases['submit']>
  /** Files, and gives the numbers of the work permit and the residence permit. */
  granted(
    given?: Partial<Filing>,
  ): Promise<{ readonly id: CaseId; readonly work: LicenceId; readonly residence: LicenceId }>
  /** Suspends, reinstates or revokes the work permit. */
  rule(id: CaseId, command: 'suspend-licence' | 'reinstate-licence' | 'revoke-licence'): Promise<string>
}

export const tables = [...caseTables, ...licenceTables]

let keys = 0
export const fresh = (): Request => ({ key: `key-${++keys}`, digest: 'digest' })

export function grantedOn(store: Store, more: readonly Projection[] = []): Granted {
  let now = Temporal.Instant.from('2026-03-02T02:00:00Z')
  const procedures = new Map([[permits.id, permits]])
  const ring = keyRingOn(store, secret)
  const licences = licencesOn(store, {
    ring,
    origin,
    procedures,
    nameOf: async ({ kind }) => (kind === 'person' ? 'Alex Morgan' : '华测数据（北京）有限公司'),
    now: () => now,
    practice: true,
  })
  const cases = casesOn(store, procedures, () => now, [licences.projection, ...more])
  const file = (given: Partial<Filing> = {}) =>
    cases.submit(
      li,
      {
        procedure: permits.id,
        applicant: { kind: 'organisation', id: firm },
        form: {
          category: 'a',
          name: 'Amélie Lefèvre',
          passport: '20AB45678',
          salary: '43000.5',
          since: '2026-02-01',
          family: false,
        },
        papers: [],
        promised: false,
        knowing: false,
        ...given,
      },
      fresh(),
    )
  return {
    cases,
    ring,
    licences,
    file,
    now: () => now,
    today(date) {
      now = day(date).toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()
    },
    async granted(given) {
      const done = await file(given)
      if (!done.ok) throw new Error(`${done.error.text.en} ${JSON.stringify(done.error.wrong)}`)
      const state = await cases.find(done.value.case)
      const [work, residence] = [state?.results.work?.licence?.id, state?.results.residence?.licence?.id]
      if (!work || !residence) throw new Error('nothing was granted')
      return { id: done.value.case, work, residence }
    },
    async rule(id, command) {
      const state = await cases.find(id)
      const licence = state?.results.work?.licence?.id
      if (!state || !licence) throw new Error('there is no licence')
      const given = { command, licence, reasons: '依法' } as const
      const done = await cases.give(head, id, state.version, given, fresh())
      return done.ok ? 'done' : done.error.code
    },
  }
}

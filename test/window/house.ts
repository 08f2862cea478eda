/** For the tests of what is kept: the two databases, a clock that stands where it is put, people, procedures in miniature. */
import type { Actor } from '../../src/people/actor.ts'
import { authorityId, type KnownAuthority } from '../../src/people/authorities.ts'
import { firm, inOffice, represents } from '../../src/people/people.examples.ts'
import { newKey, signerFrom } from '../../src/store/note.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { day, legalZone } from '../../src/time/dates.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { type Cases, casesOn, type Filing, type Projection, type Request } from '../../src/window/cases.ts'
import type { CaseId } from '../../src/window/ids.ts'
import type { Procedure } from '../../src/window/procedure.ts'
import { type Declared, procedure } from '../../src/window/publish.ts'
import { approval, person } from '../../src/window/story.ts'
import type { PostgresServer } from '../postgres.ts'

export const places = (postgres: () => PostgresServer): readonly (readonly [string, () => Promise<Where>])[] => [
  ['embedded', async () => ({ memory: true, signer: signerFrom('onewindow/test', newKey()) })],
  ['on a server', async () => ({ url: await postgres().database(), signer: signerFrom('onewindow/test', newKey()) })],
]

export const experts: KnownAuthority = 'beijing/foreign-experts'
const by = { authority: authorityId(experts) }

/** Of one authority, with nobody else asked; the first paragraph of its form may be corrected. */
export const simple = (given: Partial<Declared> = {}): Procedure =>
  procedure({
    ...approval,
    id: 'simple',
    applicants: ['organisation'],
    opinions: [],
    lead: by,
    results: [{ ...approval.results[0], by }],
    ...given,
  })

export const li: Actor = { person: person('li'), represents: [represents('li')], delegations: [], offices: [] }
export const stranger: Actor = { person: person('wu'), represents: [], delegations: [], offices: [] }
export const clerk = inOffice('clerk', experts, 'clerk')
export const reviewer = inOffice('reviewer', experts, 'reviewer')
export const approver = inOffice('approver', experts, 'approver')

export const filing = (given: Partial<Filing> = {}): Filing => ({
  procedure: 'simple',
  applicant: { kind: 'organisation', id: firm },
  form: { address: '朝阳区建国路 1 号', expiry: '2027-03-02' },
  papers: [{ paper: 'plan', document: 'a'.repeat(64) as Filing['papers'][number]['document'], name: '方案.pdf' }],
  promised: false,
  knowing: false,
  ...given,
})

let keys = 0
export const fresh = (): Request => ({ key: `key-${++keys}`, digest: 'digest' })

export interface Kept {
  readonly store: Store
  readonly cases: Cases
  /** Puts the clock to ten o'clock of a day. */
  on(today: string): void
  now(): Temporal.Instant
  filed(given?: Partial<Filing>, by?: Actor): Promise<CaseId>
  give(by: Actor, id: CaseId, command: Parameters<Cases['give']>[3]): Promise<string>
}

export async function kept(
  where: Where,
  procedures: readonly Procedure[] = [simple()],
  projections: readonly Projection[] = [],
): Promise<Kept> {
  const store = await openStore(where, caseTables)
  let today = '2026-03-02'
  const now = () => day(today).toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()
  const cases = casesOn(store, new Map(procedures.map((each) => [each.id, each])), now, projections)
  return {
    store,
    cases,
    now,
    on: (date) => {
      today = date
    },
    async filed(given = {}, by = li) {
      const done = await cases.submit(by, filing(given), fresh())
      if (!done.ok) throw new Error(`${done.error.text.en} ${JSON.stringify(done.error.wrong)}`)
      return done.value.case
    },
    async give(by, id, command) {
      const state = await cases.find(id)
      const done = await cases.give(by, id, state?.version ?? 0, command, fresh())
      return done.ok ? 'done' : done.error.code
    },
  }
}

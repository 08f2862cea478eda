/** A watch in miniature: cases that wait for longer than ten days. Its house: cases, offices, a clock that is put. */
import { plan } from '../../src/law/cite.ts'
import type { Actor } from '../../src/people/actor.ts'
import { authorityId } from '../../src/people/authorities.ts'
import type { PersonId } from '../../src/people/ids.ts'
import { inOffice } from '../../src/people/people.examples.ts'
import type { Store } from '../../src/store/store.ts'
import { openStore, type Where } from '../../src/store/store.ts'
import { day, dayNumber, legalZone } from '../../src/time/dates.ts'
import { workingDays } from '../../src/time/period.ts'
import type { SignalCommand } from '../../src/watches/signal.ts'
import { type Watch, watch } from '../../src/watches/watch.ts'
import { type Watches, watchesOn, watchTables } from '../../src/watches/watches.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { casesOn } from '../../src/window/cases.ts'
import type { CaseId } from '../../src/window/ids.ts'
import { approver, clerk, experts, filing, fresh, li, reviewer, simple } from '../window/house.ts'

export const government = authorityId('beijing/government')

export const waiting = watch({
  id: 'test.waiting',
  name: { zh: '久等的办件', en: 'cases that wait' },
  says: { zh: '等了十天以上', en: 'they wait for more than ten days' },
  measures: ['15.1'],
  cites: [plan('15.1')],
  threshold: { says: { zh: '十天', en: 'ten days' }, cites: [plan('15.1')] },
  judges: [],
  told: [authorityId('beijing/government-services')],
  steps: {
    judge: workingDays(2),
    assign: workingDays(1),
    handle: workingDays(5),
    check: workingDays(3),
    close: workingDays(2),
  },
  reports: {
    name: { zh: '报告', en: 'report' },
    says: { zh: '报告一件事', en: 'tell of something' },
    form: { facts: [], fields: [{ id: 'what', name: { zh: '什么事', en: 'what' }, kind: 'line', most: 40 }] },
  },
  async find(reading, on) {
    const open = await reading.cases(['simple'], on)
    const reports = await reading.reports('test.waiting', on)
    return [
      ...open.flatMap(({ state }) => {
        const received = state.happened[0]?.on ?? 0
        const days = dayNumber(on) - received
        if (days <= 10 || !['received', 'reviewing', 'correcting'].includes(state.phase)) return []
        return [
          {
            cause: `case:${state.id}`,
            severity: 'warning' as const,
            authority: state.lead,
            says: { zh: `等了 ${days} 天`, en: `${days} days` },
            workings: [{ name: { zh: '天数', en: 'days' }, value: String(days) }],
            case: state.id,
            party: state.applicant,
            persons: state.claimedBy === null ? [] : [state.claimedBy],
          },
        ]
      }),
      ...reports.map((each) => ({
        cause: `report:${each.id}`,
        severity: 'serious' as const,
        authority: authorityId(experts),
        says: { zh: String(each.values.what), en: String(each.values.what) },
        workings: [],
        party: each.party,
      })),
    ]
  },
  async measure(reading, on) {
    const open = await reading.cases(['simple'], on)
    return [{ id: 'open', name: { zh: '在办', en: 'open' }, figure: { value: String(open.length) } }]
  },
})

export const otherClerk = inOffice('other-clerk', experts, 'clerk')
export const otherApprover = inOffice('other-approver', experts, 'approver')
export const supervisor = inOffice('supervisor', 'beijing/government', 'supervisor')
export const elsewhere = inOffice('elsewhere', 'beijing/culture', 'approver')
export const services = inOffice('services', 'beijing/government-services', 'reviewer')

const people: readonly Actor[] = [
  clerk,
  otherClerk,
  reviewer,
  approver,
  otherApprover,
  supervisor,
  elsewhere,
  services,
  li,
]

export const actorOf = async (id: PersonId): Promise<Actor> =>
  people.find(({ person }) => person === id) ?? { person: id, represents: [], delegations: [], offices: [] }

export interface Watched {
  readonly store: Store
  readonly watches: Watches
  on(today: string): void
  filed(): Promise<CaseId>
  /** A step in the case; `done`, or why not. */
  act(by: Actor, id: CaseId, command: Parameters<ReturnType<typeof casesOn>['give']>[3]): Promise<string>
  sweep(): Promise<void>
  /** A step in the signal. */
  give(by: Actor, id: string, command: SignalCommand, version?: number): Promise<string>
  /** Signals as they stand, by what they are about. */
  signals(): Promise<readonly { cause: string; found: string; gone: string | null; phase: string }[]>
  /** Another process on the same database. */
  again(): Watches
}

export async function watched(where: Where, watches: readonly Watch[] = [waiting]): Promise<Watched> {
  const store = await openStore(where, [...caseTables, ...watchTables])
  let today = '2026-03-02'
  const now = () => day(today).toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()
  const procedures = new Map([['simple', simple()]])
  const cases = casesOn(store, procedures, now)
  const parts = { watches: new Map(watches.map((each) => [each.id, each])), procedures, now, actor: actorOf }
  const kept = watchesOn(store, parts)
  return {
    store,
    watches: kept,
    on: (date) => {
      today = date
    },
    async filed() {
      const done = await cases.submit(li, filing(), fresh())
      if (!done.ok) throw new Error(done.error.text.en)
      return done.value.case
    },
    async act(by, id, command) {
      const state = await cases.find(id)
      const done = await cases.give(by, id, state?.version ?? 0, command, fresh())
      return done.ok ? 'done' : done.error.code
    },
    async sweep() {
      while ((await cases.sweep(100)) > 0);
    },
    async give(by, id, command, version) {
      const signal = await kept.find(id)
      const done = await kept.give(by, id, version ?? signal?.version ?? 0, command, fresh())
      return done.ok ? 'done' : done.error.code
    },
    async signals() {
      const { rows } = await store.query('select cause, found, gone, phase from signals order by found, cause')
      return rows as never
    },
    again: () => watchesOn(store, parts),
  }
}

/** Clocks a second: a case with 20 events and 4 terms, one of them extended in its own unit and one in another. */
import { plan } from '../src/law/cite.ts'
import { announcements } from '../src/time/announcements.ts'
import { calendarOf } from '../src/time/calendar.ts'
import { day, dayNumber } from '../src/time/dates.ts'
import { calendarDays, months, workingDays } from '../src/time/period.ts'
import { clock } from '../src/window/clock.ts'
import type { Ground, Mark, Term } from '../src/window/procedure.ts'
import type { Happening } from '../src/window/state.ts'

const at = (iso: string): number => dayNumber(day(iso))
const cites = [plan('3.1')] as const
const name = { zh: '期限', en: 'term' }
const base = { name, kind: 'statutory', pausedBy: ['hearing', 'appraisal'], whenPassed: 'told', cites } as const
const more = { length: workingDays(10), approvedBy: name, cites }

const terms: readonly Term[] = [
  { ...base, id: 'a', length: workingDays(5), starts: ['received', 'corrected'], ends: ['accepted'] },
  { ...base, id: 'b', length: workingDays(20), starts: ['accepted'], ends: ['decided'], extension: more },
  { ...base, id: 'c', length: calendarDays(120), starts: ['complete'], ends: ['decided'] },
  { ...base, id: 'd', length: months(6), starts: ['accepted'], ends: ['decided'], extension: more },
]

const mark = (mark: Mark, on: string): Happening => ({ what: 'mark', mark, on: at(on) })
const pause = (ground: Ground, on: string, to: string): readonly Happening[] => [
  { what: 'suspended', ground, on: at(on), until: null },
  { what: 'resumed', on: at(to) },
]

const happened: readonly Happening[] = [
  mark('received', '2025-09-01'),
  mark('correction-asked', '2025-09-04'),
  mark('corrected', '2025-09-10'),
  mark('complete', '2025-09-10'),
  mark('accepted', '2025-09-12'),
  mark('opinion-asked', '2025-09-12'),
  mark('opinion-asked', '2025-09-12'),
  ...pause('hearing', '2025-09-17', '2025-09-23'),
  mark('opinion-given', '2025-09-24'),
  ...pause('appraisal', '2025-09-25', '2025-10-13'),
  { what: 'extended', term: 'b', on: at('2025-10-14') },
  mark('opinion-given', '2025-10-15'),
  ...pause('hearing', '2025-10-16', '2025-10-20'),
  { what: 'delay-notified', term: 'c', on: at('2025-10-21'), until: at('2026-02-02') },
  { what: 'extended', term: 'd', on: at('2025-10-21') },
  ...pause('hearing', '2025-10-22', '2025-10-24'),
]

export function clocks(): { readonly events: number; readonly terms: number; readonly perSecond: number } {
  const calendar = calendarOf(announcements)
  const today = at('2025-10-28')
  const round = (count: number): number => {
    const started = performance.now()
    let sum = 0
    for (let index = 0; index < count; index++)
      for (const { due } of clock(terms, happened, {}, calendar, today + (index & 31))) sum += due ?? 0
    if (sum === 0) throw new Error('nothing was counted')
    return (count * 1000) / (performance.now() - started)
  }
  round(50_000)
  const rounds = [1, 2, 3, 4, 5].map(() => round(100_000)).sort((a, b) => a - b)
  return { events: happened.length, terms: terms.length, perSecond: rounds[2] ?? 0 }
}

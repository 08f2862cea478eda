import { describe, expect, it } from 'vitest'
import { day, before as isBefore } from '../time/dates.ts'
import type { MeasureId } from './measures.data.ts'
import { measures } from './measures.ts'
import { stateRows } from './states.data.ts'
import { historyOf, planDay, type State, stateOf } from './states.ts'

describe('where a measure stands, by date', () => {
  it.each<[MeasureId, string, State, string | null]>([
    ['1.2', '2023-11-18', 'in-force', null],
    ['1.2', '2024-10-22', 'in-force', null],
    ['1.2', '2024-10-23', 'furnished', 'miit-2024-107'],
    ['3.1', '2023-11-18', 'in-force', null],
    ['4.4', '2023-11-18', 'needs-rules', 'performances-2020'],
    ['4.4', '2026-11-23', 'needs-rules', 'performances-2020'],
    ['5.1', '2026-11-23', 'needs-rules', 'advisers-1997'],
    ['7.7', '2024-03-21', 'in-force', null],
    ['7.7', '2024-03-22', 'furnished', 'data-flow-2024'],
    ['7.7', '2026-05-10', 'furnished', 'beijing-data-list-2024'],
    ['7.7', '2026-05-11', 'furnished', 'beijing-data-list-2025'],
    ['8.3', '2026-11-23', 'aspiration', null],
    ['11.2', '2024-04-30', 'in-force', null],
    ['11.2', '2024-05-01', 'furnished', 'customs-2024-32'],
    ['12.2', '2024-09-24', 'furnished', 'beijing-rare-disease-zone-2024'],
    ['12.2', '2026-09-23', 'furnished', 'beijing-rare-disease-zone-2024'],
    ['12.2', '2026-09-24', 'needs-rules', 'beijing-rare-disease-zone-2024'],
    ['13.10', '2025-09-14', 'aspiration', null],
    ['13.10', '2025-09-15', 'furnished', 'safe-2025-43'],
    ['16.13', '2023-11-18', 'in-force', null],
    ['17.5', '2023-11-18', 'furnished', 'beijing-two-permits-2023'],
    ['18.6', '2026-11-23', 'needs-rules', 'procurement-law-2014'],
    ['20.1', '2026-02-28', 'furnished', 'beijing-arbitration-2025'],
    ['20.1', '2026-03-01', 'furnished', 'arbitration-law-2025'],
    ['org.1', '2023-11-18', 'in-force', null],
  ])('%s on %s: %s, by %s', (id, on, state, by) => {
    const found = stateOf(id, day(on))
    expect(found?.state).toBe(state)
    expect(found?.rests[1]?.instrument.id ?? null).toBe(by)
  })

  it('is nothing before the plan', () => {
    for (const { id } of measures) expect(stateOf(id, day('2023-11-17'))).toBeNull()
  })

  it('is something on every day since, for every measure, resting on its own clause', () => {
    for (const { id } of measures) {
      const history = historyOf(id)
      expect(history[0]?.from.equals(planDay), id).toBe(true)
      for (const [at, { from, rests, why }] of history.entries()) {
        const previous = history[at - 1]
        if (previous) expect(isBefore(previous.from, from), id).toBe(true)
        expect(rests[0]?.article.id).toBe(id)
        expect(why.zh).toMatch(/。$/)
        expect(why.en).toMatch(/\.$/)
      }
    }
  })

  it('is never furnished by what is uncertain, nor by what was not in force and public on the day', () => {
    for (const { id } of measures)
      for (const { state, from, rests } of historyOf(id).filter((each) => each.state === 'furnished')) {
        const by = rests[1]
        expect(by, `${id} ${state}`).toBeDefined()
        if (!by) continue
        expect(by.article.sure, id).not.toBe('U')
        expect(by.instrument.sure, id).not.toBe('U')
        expect(isBefore(from, by.instrument.inForce.from), `${id} ${by.instrument.id}`).toBe(false)
        expect(isBefore(from, by.instrument.published), `${id} ${by.instrument.id}`).toBe(false)
        const { until } = by.instrument.inForce
        if (until) expect(isBefore(from, until), `${id} ${by.instrument.id}`).toBe(true)
      }
  })

  it('follows the verb where nothing more is known', () => {
    const plain = measures.filter(({ id }) => !stateRows[id])
    for (const { id, force } of plain)
      expect(historyOf(id).map(({ state }) => state)).toEqual([
        force === 'rule' || force === 'duty' ? 'in-force' : 'aspiration',
      ])
  })
})

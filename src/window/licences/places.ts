/**
 * Where a licence stands on the status lists. What is taken is remembered for a moment, so that a grant need not read a
 * whole list; a place that another process gave away meanwhile is refused by the table, and drawn again.
 */
import type { Store } from '../../store/store.ts'
import { asNumber, asText } from '../../store/values.ts'
import { drawPlace } from './status-list.ts'

export interface Place {
  readonly list: number
  readonly place: number
}

interface Filling {
  list: number
  taken: Set<number>
}

const rememberedMs = 60_000

export function placesOn(store: Pick<Store, 'query'>): { draw(): Promise<Place> } {
  let filling: Promise<Filling> | null = null
  let since = 0

  /** As one text: thousands of rows would take ten times as long. */
  const read = async (): Promise<Filling> => {
    const { rows } = await store.query(
      `select list, string_agg(place::text, ',') as taken from licences
       where list = (select max(list) from licences) group by list`,
    )
    const row = rows[0]
    return row
      ? { list: asNumber(row.list), taken: new Set(asText(row.taken).split(',').map(Number)) }
      : { list: 1, taken: new Set() }
  }
  const current = (): Promise<Filling> => {
    if (filling && performance.now() - since < rememberedMs) return filling
    since = performance.now()
    filling = read()
    filling.catch(() => {
      filling = null
    })
    return filling
  }

  return {
    async draw() {
      const held = await current()
      for (;;) {
        const place = drawPlace((each) => held.taken.has(each), held.taken.size)
        if (place !== null) {
          held.taken.add(place)
          return { list: held.list, place }
        }
        held.list += 1
        held.taken = new Set()
      }
    },
  }
}

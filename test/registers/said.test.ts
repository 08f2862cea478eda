/**
 * Whatever is entered, ended and corrected, in any order: asked for any day, as known at any instant, a register answers
 * what a plain list of everything ever said answers.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plan } from '../../src/law/cite.ts'
import { authorityId } from '../../src/people/authorities.ts'
import { register } from '../../src/registers/publish.ts'
import type { Change } from '../../src/registers/registers.ts'
import { registersOn } from '../../src/registers/registers.ts'
import { registerTables } from '../../src/registers/tables.ts'
import { openStore, type Store, type Where } from '../../src/store/store.ts'
import { fromDayNumber } from '../../src/time/dates.ts'
import { person } from '../../src/window/story.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const kinds: readonly (readonly [string, number, () => Promise<Where>])[] = [
  ['embedded', 40, async () => ({ memory: true })],
  ['on a server', 40, async () => ({ url: await postgres.database() })],
]

const name = { zh: '名', en: 'name' }
const why = { zh: '改', en: 'changed' }
const declared = (id: string) =>
  register({
    id,
    name,
    says: name,
    measures: [],
    keeper: authorityId('beijing/foreign-experts'),
    cites: [plan('5.2')],
    columns: [
      { id: 'key', name, kind: 'line' },
      { id: 'value', name, kind: 'line' },
    ],
    key: ['key'],
    byKeeper: true,
  })

/** Days 0 to 19 of a world that begins on 1 January 2026; an entry may go on for ever. */
const days = 20
const firstDay = 20_454
const date = (n: number) => fromDayNumber(firstDay + n)
const forEver = null

type Said =
  | {
      readonly do: 'enter'
      readonly key: string
      readonly value: string
      readonly from: number
      readonly until: number | null
    }
  | { readonly do: 'end'; readonly key: string; readonly on: number }
  | {
      readonly do: 'correct'
      readonly key: string
      readonly of: number
      readonly right: { readonly value: string; readonly from: number; readonly until: number | null } | null
    }

const aDay = fc.integer({ min: 0, max: days - 1 })
const aKey = fc.constantFrom('甲', 'b|c')
const aPeriod = fc
  .tuple(aDay, fc.option(fc.integer({ min: 1, max: 8 })), fc.constantFrom('x', 'y', 'z'))
  .map(([from, length, value]) => ({ from, until: length === null ? forEver : from + length, value }))
const aSaying: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(aKey, aPeriod).map(([key, period]) => ({ do: 'enter' as const, key, ...period })),
  fc.record({ do: fc.constant('end' as const), key: aKey, on: aDay }),
  fc.record({ do: fc.constant('correct' as const), key: aKey, of: aDay, right: fc.option(aPeriod) }),
)

/** What one believes of a key: entries, each with its days. Nothing but a list, copied at every step. */
interface Belief {
  readonly key: string
  readonly value: string
  readonly from: number
  readonly until: number | null
}

const holds = ({ from, until }: Pick<Belief, 'from' | 'until'>, day: number): boolean =>
  from <= day && (until === null || day < until)
const meet = (one: Pick<Belief, 'from' | 'until'>, other: Pick<Belief, 'from' | 'until'>): boolean =>
  holds(one, other.from) || holds(other, one.from)

/** The next list of beliefs; null where it is refused. */
function believe(before: readonly Belief[], said: Said): readonly Belief[] | null {
  const { key } = said
  const own = before.filter((each) => each.key === key)
  if (said.do === 'enter') {
    const { value, from, until } = said
    return own.some((each) => meet(each, said)) ? null : [...before, { key, value, from, until }]
  }
  const found = own.find((each) => holds(each, said.do === 'end' ? said.on : said.of))
  if (!found) return null
  const others = before.filter((each) => each !== found)
  if (said.do === 'end') return said.on === found.from ? others : [...others, { ...found, until: said.on }]
  if (said.right === null) return others
  const { right } = said
  return others.some((each) => each.key === key && meet(each, right)) ? null : [...others, { key, ...right }]
}

const entryOf = (key: string, { value, from, until }: Pick<Belief, 'value' | 'from' | 'until'>) => ({
  values: { key, value },
  from: date(from),
  until: until === null ? null : date(until),
})

function changeOf(said: Said): Change {
  if (said.do === 'enter') return { do: 'enter', entry: entryOf(said.key, said) }
  if (said.do === 'end') return { do: 'end', key: [said.key], on: date(said.on), why }
  return { do: 'correct', key: [said.key], of: date(said.of), entry: said.right && entryOf(said.key, said.right), why }
}

describe.each(kinds)('%s', (_, numRuns, where) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await where(), registerTables)
  })
  afterAll(() => store.close())

  let runs = 0
  test('what is asked is what was said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aSaying, { minLength: 1, maxLength: 14 }),
        fc.array(fc.tuple(aKey, aDay, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 12, maxLength: 12 }),
        async (sayings, asked) => {
          const of = declared(`test.run${++runs}`)
          let clock = Temporal.Instant.from('2026-03-01T00:00:00Z')
          const registers = registersOn(store, new Map([[of.id, of]]), () => clock)
          const ever: { readonly since: Temporal.Instant; readonly beliefs: readonly Belief[] }[] = [
            { since: clock, beliefs: [] },
          ]
          for (const [n, said] of sayings.entries()) {
            clock = clock.add({ minutes: 1 })
            const before = ever.at(-1)?.beliefs ?? []
            const next = believe(before, said)
            const request = { key: `${of.id}-${n}`, digest: 'd' }
            const done = await registers.write(person('keeper'), of.id, changeOf(said), request)
            expect([said, done.ok]).toEqual([said, next !== null])
            if (next) ever.push({ since: clock, beliefs: next })
          }
          for (const [key, day, share] of asked) {
            const knownOn = ever[0]?.since.add({ seconds: Math.floor(share * 60 * (sayings.length + 1)) }) ?? clock
            const known = ever.findLast(({ since }) => Temporal.Instant.compare(since, knownOn) <= 0)
            const right = known?.beliefs.find((each) => each.key === key && holds(each, day)) ?? null
            // A key with a bar in it is written with a mark before it.
            const found = await registers.find(of.id, key.replace('|', '\\|'), { asOf: date(day), knownOn })
            expect(found?.values.value ?? null).toBe(right?.value ?? null)
            expect(found?.from.toString() ?? null).toBe(right ? date(right.from).toString() : null)
            expect(found?.until?.toString() ?? null).toBe(
              right && right.until !== null ? date(right.until).toString() : null,
            )
            const listed = await registers.list(of.id, { asOf: date(day), knownOn, most: 10 })
            expect(listed.entries.length).toBe(known?.beliefs.filter((each) => holds(each, day)).length)
          }
        },
      ),
      { numRuns },
    )
  }, 120_000)
})

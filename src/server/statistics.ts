/** Routes: how time limits are kept, open to all. */
import { Type } from 'typebox'
import { findAuthority } from '../people/authorities.ts'
import type { Text } from '../text.ts'
import { before, type LegalDate, legalDateAt, parseLegalDate } from '../time/dates.ts'
import type { Procedure } from '../window/procedure.ts'
import type { By, Statistics, Tally } from '../window/statistics.ts'
import type { App } from './kind.ts'
import { refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { TimeLimits, TimeLimitsQuery } from './statistics-shapes.ts'

export interface StatisticsHouse {
  readonly statistics: Pick<Statistics, 'timeLimits'>
  readonly clock: { now(): Temporal.Instant }
}

const longest = { years: 10 }

const csvFile = {
  description: 'The same as a table (`format=csv`).',
  content: { 'application/json': { schema: TimeLimits }, 'text/csv': { schema: Type.String() } },
}

export function statisticsRoutes(
  app: App,
  { statistics, clock }: StatisticsHouse,
  procedures: ReadonlyMap<string, Pick<Procedure, 'name'>>,
): void {
  app.get(
    '/statistics/time-limits',
    {
      config: { permission: 'read-statistics' },
      schema: {
        tags: ['supervision'],
        summary: 'How time limits are kept, by authority or by procedure, between two days',
        querystring: TimeLimitsQuery,
        response: { ...replies(TimeLimits), 200: csvFile },
      },
    },
    async (request, reply) => {
      const today = legalDateAt(clock.now())
      const { by = 'authority', format = 'json' } = request.query
      const [from, to] = period(request.query, today)
      const tallies = (await statistics.timeLimits({ from, to, by })).map((tally) => ({
        ...tally,
        name: nameOf(by, tally.of, procedures),
      }))
      reply.header('cache-control', 'public, max-age=60')
      if (format === 'json') return { from: from.toString(), to: to.toString(), today: today.toString(), by, tallies }
      reply.type('text/csv; charset=utf-8')
      reply.header('content-disposition', `attachment; filename="time-limits.${from}.${to}.csv"`)
      return reply.serializer(String).send(csvOf(tallies))
    },
  )
}

const nameOf = (by: By, id: string, procedures: ReadonlyMap<string, Pick<Procedure, 'name'>>): Text =>
  (by === 'authority' ? findAuthority(id)?.name : procedures.get(id)?.name) ?? { zh: id, en: id }

function period(
  given: { readonly from?: string; readonly to?: string },
  today: LegalDate,
): readonly [from: LegalDate, to: LegalDate] {
  const read = (name: 'from' | 'to', otherwise: LegalDate): LegalDate => {
    const text = given[name]
    if (text === undefined) return otherwise
    const date = parseLegalDate(text)
    if (date.ok) return date.value
    throw refuseFor('bad-request', [{ code: 'bad-date', at: `query/${name}`, text: date.error }])
  }
  const to = read('to', today)
  const from = read('from', to.with({ month: 1, day: 1 }))
  if (before(to, from) || before(from.add(longest), to))
    throw refuseFor('bad-request', [
      {
        code: 'out-of-range',
        at: 'query/to',
        text: {
          zh: `to（${to}）应在 from（${from}）当天或者以后，至多相隔 ${longest.years} 年`,
          en: `to (${to}) must be on or after from (${from}), and at most ${longest.years} years later`,
        },
      },
    ])
  return [from, to]
}

const columns: readonly (readonly [
  name: string,
  value: (tally: Tally & { readonly name: Text }) => string | number | null,
])[] = [
  ['id', ({ of }) => of],
  ['name_zh', ({ name }) => name.zh],
  ['name_en', ({ name }) => name.en],
  ['received', ({ received }) => received],
  ['decided', ({ decided }) => decided],
  ['due', ({ due }) => due],
  ['met', ({ met }) => met],
  ['missed', ({ missed }) => missed],
  ['deemed', ({ deemed }) => deemed],
  ['over', ({ over }) => over],
  ['running', ({ running }) => running],
  ['used_median', ({ used }) => used?.median ?? null],
  ['used_p90', ({ used }) => used?.p90 ?? null],
  ['allowed_median', ({ allowed }) => allowed?.median ?? null],
  ['allowed_p90', ({ allowed }) => allowed?.p90 ?? null],
]

/** RFC 4180. A byte order mark, without which spreadsheets take Chinese for something else. */
function csvOf(tallies: readonly (Tally & { readonly name: Text })[]): string {
  const cell = (value: string | number | null): string => {
    const text = String(value ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = [
    columns.map(([name]) => name),
    ...tallies.map((tally) => columns.map(([, value]) => cell(value(tally)))),
  ]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

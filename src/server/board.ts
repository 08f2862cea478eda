/** Routes: the board of the plan, open to all; whoever keeps it adds steps, marks them reached, and adds evidence. */
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findMeasure, type Measure, measures } from '../law/measures.ts'
import { planDay } from '../law/states.ts'
import { headOfRecord } from '../people/actor.ts'
import { permit } from '../people/permissions.ts'
import type { EntryChange, Value } from '../registers/register.ts'
import type { Entry, RegisterProblem, Registers } from '../registers/registers.ts'
import type { Store } from '../store/store.ts'
import { before, type LegalDate, legalDateAt, parseLegalDate } from '../time/dates.ts'
import { type Indicators, indicatorsOn } from '../zone/organisation/indicators.ts'
import { programmeTasks } from '../zone/organisation/tasks.ts'
import { csvOf } from './board-csv.ts'
import {
  Board,
  BoardKept,
  BoardOne,
  BoardQuery,
  EvidenceBody,
  MeasureId,
  OneQuery,
  ReachedBody,
  StepBody,
  StepId,
} from './board-shapes.ts'
import { detailOf, evidenceOf, matches, type Row, rowOf, stepsOf, summaryOf, wholePlan } from './board-view.ts'
import { type App, keepNothing } from './kind.ts'
import { type Item, refusal, refuseFor, unknownId } from './problems.ts'
import { replies } from './requests.ts'
import { actorOf, allow, idempotency } from './who.ts'

export interface BoardHouse {
  readonly store: Pick<Store, 'query'>
  readonly registers: Pick<Registers, 'list' | 'write'>
  readonly clock: { now(): Temporal.Instant }
}

const tags = ['supervision']
const id = programmeTasks.id
const head = headOfRecord(id, programmeTasks.keeper)
/** Of all measures together; a keeper who enters more is shown the rest on the register's own page. */
const mostEntries = 20_000
/** Counting is not done anew for every reader. */
const countedFor = { seconds: 10 }

const csvFile = {
  description: 'The same as a table (`format=csv`).',
  content: { 'application/json': { schema: Board }, 'text/csv': { schema: Type.String() } },
}

export function boardRoutes(app: App, { store, registers, clock }: BoardHouse): void {
  const counted = new Map<string, { readonly at: Temporal.Instant; readonly indicators: Promise<Indicators> }>()
  const indicators = (on: LegalDate): Promise<Indicators> => {
    const now = clock.now()
    for (const [day, { at }] of counted) if (Temporal.Instant.compare(at.add(countedFor), now) < 0) counted.delete(day)
    const key = on.toString()
    const held = counted.get(key)
    if (held) return held.indicators
    const asked = indicatorsOn(store, on)
    asked.catch(() => counted.delete(key))
    counted.set(key, { at: now, indicators: asked })
    return asked
  }

  const entriesOn = async (on: LegalDate): Promise<readonly Entry[]> =>
    (await registers.list(id, { asOf: on, knownOn: null, most: mostEntries })).entries

  const rowsOn = async (on: LegalDate): Promise<readonly Row[]> => {
    const [entries, figures] = await Promise.all([entriesOn(on), indicators(on)])
    const byMeasure = Map.groupBy(entries, ({ values }) => values.measure)
    return measures.map((measure) => rowOf(measure, on, byMeasure.get(measure.id) ?? [], figures))
  }

  app.get(
    '/board',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'The board: every measure of the plan with its state, steps, evidence and what runs here',
        querystring: BoardQuery,
        response: { ...replies(Board), 200: csvFile },
      },
    },
    async (request, reply) => {
      const { format = 'json', on: asked, ...filter } = request.query
      const on = dayIn(asked, 'query/on', legalDateAt(clock.now()))
      const rows = (await rowsOn(on)).filter((row) => matches(row, filter))
      reply.header('cache-control', 'public, max-age=10')
      if (format === 'json')
        return {
          on: on.toString(),
          counted: rows.length,
          total: measures.length,
          whole: wholePlan(),
          ...summaryOf(rows),
          measures: rows,
        }
      reply.type('text/csv; charset=utf-8')
      reply.header('content-disposition', `attachment; filename="board.${on}.csv"`)
      return reply.serializer(String).send(csvOf(rows))
    },
  )

  app.get(
    '/board/:id',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One measure on the board, with its clause, its history and its evidence',
        params: MeasureId,
        querystring: OneQuery,
        response: replies(BoardOne),
      },
    },
    async (request, reply) => {
      const measure = measureOf(request.params.id)
      const on = dayIn(request.query.on, 'query/on', legalDateAt(clock.now()))
      const entries = await entriesOfMeasure(measure, on)
      keepNothing(reply)
      return {
        on: on.toString(),
        measure: rowOf(measure, on, entries, await indicators(on)),
        ...detailOf(measure),
        evidence: evidenceOf(entries),
        whole: wholePlan(),
        mayKeep: permit(request.signedIn?.actor ?? null, { command: 'keep-board' }, head, request.today).ok,
      }
    },
  )

  const entriesOfMeasure = async (measure: Measure, on: LegalDate): Promise<readonly Entry[]> =>
    (await entriesOn(on)).filter(({ values }) => values.measure === measure.id)

  app.post(
    '/board/:id/steps',
    {
      config: { permission: 'keep-board' },
      schema: {
        tags,
        summary: 'Add a step that is to be reached',
        params: MeasureId,
        body: StepBody,
        response: replies(BoardKept),
      },
    },
    async (request) => {
      allow(request, { command: 'keep-board' }, head)
      const measure = measureOf(request.params.id)
      const { name, due, says, source } = request.body
      if (due !== undefined) dayIn(due, '/due', planDay)
      const item = `step:${numberOf(request)}`
      return kept(request, measure, item, request.today, {
        kind: 'step',
        name,
        says: says ?? null,
        source,
        due: due ?? null,
      })
    },
  )

  app.post(
    '/board/:id/steps/:step/reached',
    {
      config: { permission: 'keep-board' },
      schema: {
        tags,
        summary: 'A step was reached, on a day, as a source shows',
        params: StepId,
        body: ReachedBody,
        response: replies(BoardKept),
      },
    },
    async (request) => {
      allow(request, { command: 'keep-board' }, head)
      const measure = measureOf(request.params.id)
      const on = pastDay(request.body.on, request.today)
      const { step: stepId } = request.params
      const step = stepsOf(await entriesOfMeasure(measure, request.today), request.today).find(
        (each) => each.id === stepId,
      )
      if (!step) throw refusal('unknown-item', noStep)
      return kept(request, measure, `reached:${stepId}`, on, {
        kind: 'reached',
        name: step.name.zh,
        'name-en': step.name.en,
        says: request.body.says ?? null,
        source: request.body.source,
        reached: on.toString(),
      })
    },
  )

  app.post(
    '/board/:id/evidence',
    {
      config: { permission: 'keep-board' },
      schema: {
        tags,
        summary: 'Add what shows the work on a measure, with its source',
        params: MeasureId,
        body: EvidenceBody,
        response: replies(BoardKept),
      },
    },
    async (request) => {
      allow(request, { command: 'keep-board' }, head)
      const measure = measureOf(request.params.id)
      const on = pastDay(request.body.on, request.today)
      const { name, says, source } = request.body
      return kept(request, measure, `evidence:${numberOf(request)}`, on, {
        kind: 'evidence',
        name,
        says: says ?? null,
        source,
      })
    },
  )

  async function kept(
    request: FastifyRequest,
    { id: measure }: Measure,
    item: string,
    from: LegalDate,
    values: Readonly<Record<string, Value>>,
  ) {
    const change: EntryChange = { do: 'enter', entry: { values: { measure, item, ...values }, from, until: null } }
    const done = await registers.write(actorOf(request).person, id, change, idempotency(request))
    if (!done.ok) throw refused(done.error)
    counted.clear()
    return { measure, item, version: done.value.version }
  }
}

/** The same request under the same key names the same item. */
const numberOf = (request: FastifyRequest): string => {
  const { key, digest } = idempotency(request)
  return createHash('sha256')
    .update(`${actorOf(request).person} ${key} ${digest}`)
    .digest('hex')
    .slice(0, 12)
}

function measureOf(asked: string): Measure {
  const found = findMeasure(asked)
  if (found) return found
  throw unknownId(
    'measure',
    asked,
    measures.map((each) => each.id),
  )
}

const wrong = (code: string, at: string, text: Item['text']) => refuseFor('bad-request', [{ code, at, text }])

function dayIn(text: string | undefined, at: string, otherwise: LegalDate): LegalDate {
  if (text === undefined) return otherwise
  const day = parseLegalDate(text)
  if (day.ok) return day.value
  throw wrong('bad-date', at, day.error)
}

/** From the first day of the plan to today: nothing of it was reached before, and nothing is before it has happened. */
function pastDay(text: string, today: LegalDate): LegalDate {
  const day = dayIn(text, '/on', today)
  if (before(day, planDay) || before(today, day))
    throw wrong('out-of-range', '/on', {
      zh: `日期应在方案成文之日（${planDay}）与今天（${today}）之间`,
      en: `the day must lie between that of the plan (${planDay}) and today (${today})`,
    })
  return day
}

const noStep = { zh: '这项措施没有这个里程碑', en: 'this measure has no such milestone' }

function refused({ code, text, wrong: items = [] }: RegisterProblem) {
  if (code === 'taken')
    return refusal('already', { zh: '这个里程碑已经记为达成', en: 'this milestone is marked as reached already' })
  if (code === 'conflict') return refusal('conflict', text)
  if (code === 'key-reused') return refusal('key-reused', text)
  if (items.length > 0) return refuseFor('bad-request', items)
  return refusal('bad-text', text)
}

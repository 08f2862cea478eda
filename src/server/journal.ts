/** Routes: a case's trail for those whom it concerns; the journal's checkpoints and the proofs between them for all. */
import type { Actor } from '../people/actor.ts'
import { isOn } from '../people/persons.ts'
import type { Store } from '../store/store.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Cases } from '../window/cases.ts'
import { parseCaseId } from '../window/ids.ts'
import type { Reader, Readings } from '../window/readings.ts'
import type { CaseState } from '../window/state.ts'
import { trailOf } from '../window/trail.ts'
import { standpointOf } from './cases-view.ts'
import { Checkpoints, Consistency, ConsistencyQuery, TrailView } from './journal-shapes.ts'
import { type App, keepNothing } from './kind.ts'
import { isProblemKind, refusal, refuseFor } from './problems.ts'
import { Id, replies } from './requests.ts'
import { actorOf } from './who.ts'

export interface JournalHouse {
  readonly cases: Pick<Cases, 'open'>
  readonly store: Pick<Store, 'read' | 'checkpoints' | 'signer'>
  readonly clock: { now(): Temporal.Instant }
  readonly readings: Pick<Readings, 'note'>
}

const tags = ['supervision']
const shown = 20

export function journalRoutes(app: App, { cases, store, clock, readings }: JournalHouse): void {
  app.get(
    '/cases/:id/trail',
    {
      config: { permission: 'read-trail' },
      schema: {
        tags,
        summary: 'Everything that was done in a case, in a file that proves itself',
        params: Id,
        response: replies(TrailView),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const id = parseCaseId(request.params.id)
      if (!id.ok) throw refusal('unknown-case', id.error)
      const open = await cases.open(actor, id.value, { command: 'read-trail' })
      if (!open.ok) {
        const { code, text } = open.error
        throw refusal(isProblemKind(code) ? code : 'unknown-case', text)
      }
      // A trail holds the whole file: who reads it for an office is written down first.
      const reader = readerOf(actor, open.value, request.today)
      if (reader) await readings.note(open.value, reader, 'file', request.today)
      const trail = await trailOf(store, id.value, clock.now())
      if (!trail) throw new Error(`case ${id.value} has a state and no events`)
      keepNothing(reply)
      reply.header('content-disposition', `attachment; filename="${id.value}.trail.json"`)
      return trail
    },
  )

  app.get(
    '/journal/checkpoints',
    {
      config: { permission: 'read-checkpoints' },
      schema: {
        tags,
        summary: 'The journal’s key and its newest checkpoints: who keeps one can prove later what was there',
        response: replies(Checkpoints),
      },
    },
    async (_, reply) => {
      const newest = await store.checkpoints.newest(shown)
      reply.header('cache-control', 'no-cache')
      return {
        verifier: store.signer?.verifier ?? null,
        checkpoints: newest.map(({ size, note }) => ({ size, note })),
      }
    },
  )

  app.get(
    '/journal/consistency',
    {
      config: { permission: 'read-checkpoints' },
      schema: {
        tags,
        summary: 'That a newer checkpoint grew out of an older one, with nothing changed before it',
        querystring: ConsistencyQuery,
        response: replies(Consistency),
      },
    },
    async (request) => {
      const [from, to] = [Number(request.query.from), Number(request.query.to)]
      const most = (await store.checkpoints.last())?.size ?? 0
      if (from > to || to > most)
        throw refuseFor('bad-request', [
          {
            code: 'out-of-range',
            at: from > to ? 'query/from' : 'query/to',
            text: {
              zh: `应为 1 ≤ from ≤ to ≤ ${most}（最新检查点的大小）`,
              en: `it has to be 1 ≤ from ≤ to ≤ ${most}, the size of the newest checkpoint`,
            },
          },
        ])
      const proof = await store.checkpoints.consistency(from, to)
      return { from, to, proof: proof.map((hash) => hash.toString('base64')) }
    },
  )
}

/** An auditor sits at no authority of the case, and reads for the office of audit. */
function readerOf(actor: Actor, state: CaseState, today: LegalDate): Reader | null {
  const { as, reader } = standpointOf(actor, state, today)
  const audit = actor.offices.find((each) => each.role === 'auditor' && isOn(each, today))
  return reader && audit && as.every((each) => each === 'auditor')
    ? { person: actor.person, authority: audit.authority, role: 'auditor' }
    : reader
}

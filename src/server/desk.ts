/** Routes: the desk of an office, due first; the same few milliseconds however many cases there are. */
import type { FastifyRequest } from 'fastify'
import { isOwnCase } from '../people/actor.ts'
import { type AuthorityId, authorities, findAuthority, isOverseenBy } from '../people/authorities.ts'
import type { People } from '../people/people.ts'
import { permit } from '../people/permissions.ts'
import { isOn, type OfficeRole } from '../people/persons.ts'
import type { Text } from '../text.ts'
import type { Level } from '../window/clock.ts'
import { type Desk, type DeskViewName, never, type Place } from '../window/desk.ts'
import { clockOf } from '../window/terms.ts'
import { namesOf, procedureOf } from './cases.ts'
import { namesOf as namesIn } from './cases-history.ts'
import { opened, todoOf, viewBrief } from './cases-view.ts'
import { nearestOf } from './clock-view.ts'
import { DeskPage, DeskQuery, DeskSummary } from './desk-shapes.ts'
import { type App, keepNothing } from './kind.ts'
import { nameOfAuthority } from './matters-view.ts'
import { casePart, cursor, dayPart, readCursor } from './parties.ts'
import { refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { actorOf } from './who.ts'
import { coded, roles } from './window-words.ts'

export interface DeskHouse {
  readonly people: Pick<People, 'nameOf'>
  readonly desk: Desk
}

const tags = ['desk']
const mostOnAPage = 20
const placePart = (part: string): boolean => /^(lead|(opinion|result):[\w-]{1,100})$/.test(part)

export function deskRoutes(app: App, { people, desk }: DeskHouse): void {
  app.get(
    '/desk',
    {
      config: { permission: 'read-desk' },
      schema: {
        tags,
        summary: 'What waits at the desks of one’s authorities, due first',
        querystring: DeskQuery,
        response: replies(DeskPage),
      },
    },
    async (request, reply) => {
      const { view = 'inbox', authority, after } = request.query
      const actor = actorOf(request)
      const places = authority === undefined ? desksOf(request) : [deskNamed(request, authority)]
      const who = { person: actor.person, today: request.today }
      const from = readCursor(after, dayPart, casePart, placePart)
      const [found, counts] = await Promise.all([
        desk.page(
          view,
          places,
          who,
          from && { due: from[0] ?? '', case: from[1] ?? '', part: from[2] ?? '' },
          mostOnAPage + 1,
        ),
        desk.counts(places, who),
      ])
      const page = found.slice(0, mostOnAPage)
      const last = found.length > mostOnAPage ? page.at(-1) : undefined
      // No one handles their own case; and what may not be read is not listed either.
      const shown = page.filter(
        ({ state }) => !isOwnCase(actor, state) && permit(actor, { command: 'read' }, state, request.today).ok,
      )
      const [applicants, claimants] = await Promise.all([
        namesOf(
          shown.map(({ state }) => state),
          people,
        ),
        claimantsOf(shown, people),
      ])
      keepNothing(reply)
      return {
        view,
        today: request.today.toString(),
        items: shown.map((place) => {
          const file = opened(place.state, procedureOf(place.state.procedure), request.today, actor.person)
          return {
            ...viewBrief(file, applicants(place.state)),
            authority: nameOfAuthority(place.authority),
            part: { code: place.part, name: sayPart(place) },
            due: view === 'corrections' ? (nearestOf(clockOf(file.state, file.context))?.due ?? null) : place.due,
            level: levelOf(place, file, view),
            claimedBy: place.claimedBy === null ? null : (claimants.get(place.claimedBy) ?? ''),
            mine: place.claimedBy === actor.person,
            todo: todoOf(file, place.part),
          }
        }),
        next: last ? cursor(last.due ?? never, last.case, last.part) : null,
        counts,
      }
    },
  )

  app.get(
    '/desk/summary',
    {
      config: { permission: 'read-desk' },
      schema: { tags, summary: 'How much waits at each of one’s authorities', response: replies(DeskSummary) },
    },
    async (request, reply) => {
      const { person, offices } = actorOf(request)
      const held = offices.filter((office) => isOn(office, request.today) && handles(office.role))
      const byAuthority = [...Map.groupBy(held, ({ authority }) => authority)].slice(0, mostOnAPage)
      keepNothing(reply)
      return {
        today: request.today.toString(),
        authorities: await Promise.all(
          byAuthority.map(async ([id, of]) => ({
            authority: nameOfAuthority(id),
            roles: of.map(({ role }) => coded(roles, role)),
            counts: await desk.counts(of.some(({ role }) => role !== 'supervisor') ? [id] : overseenBy(id), {
              person,
              today: request.today,
            }),
          })),
        ),
      }
    },
  )
}

const handles = (role: OfficeRole): boolean => role !== 'auditor' && role !== 'operator'

const overseen = new Map<AuthorityId, readonly AuthorityId[]>()

/** All that an authority may look into: itself, and those that it leads or guides. */
function overseenBy(overseer: AuthorityId): readonly AuthorityId[] {
  const known = overseen.get(overseer) ?? authorities.map(({ id }) => id).filter((id) => isOverseenBy(id, overseer))
  overseen.set(overseer, known)
  return known
}

/** Desks at which the one who asks works, and those that they supervise. */
function desksOf(request: FastifyRequest): readonly AuthorityId[] {
  const offices = actorOf(request).offices.filter((office) => isOn(office, request.today) && handles(office.role))
  return [
    ...new Set(offices.flatMap(({ authority, role }) => (role === 'supervisor' ? overseenBy(authority) : [authority]))),
  ]
}

function deskNamed(request: FastifyRequest, written: string): AuthorityId {
  const named = findAuthority(written)
  if (named && desksOf(request).includes(named.id)) return named.id
  throw refuseFor('bad-request', [
    {
      code: 'not-in-list',
      at: 'query/authority',
      text: { zh: '不是您任职的机关', en: 'is no authority at which you hold an office' },
    },
  ])
}

/** Who has taken it on, by name: colleagues read this. */
async function claimantsOf(
  places: readonly Place[],
  people: Pick<People, 'nameOf'>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(places.flatMap(({ claimedBy }) => (claimedBy === null ? [] : [claimedBy])))
  return new Map(
    await Promise.all([...ids].map(async (id) => [id, await people.nameOf({ kind: 'person', id })] as const)),
  )
}

function sayPart({ part, state }: Place): Text {
  const [kind, id = ''] = part.split(':')
  if (kind === 'lead') return { zh: '牵头办理', en: 'the whole case' }
  const names = namesIn(procedureOf(state.procedure))
  return kind === 'opinion' ? names.opinion(id) : names.result(id)
}

/** Of an opinion by its own day, of all else by the term that is due first. */
function levelOf({ part, due }: Place, { state, context }: ReturnType<typeof opened>, view: DeskViewName): Level {
  if (!part.startsWith('opinion:') || view === 'corrections') return nearestOf(clockOf(state, context))?.level ?? 'calm'
  if (due === null) return 'calm'
  const opinion = state.opinions[part.slice('opinion:'.length)]
  if (!opinion || opinion.given) return 'calm'
  if (context.today > opinion.due) return 'over'
  const left = context.calendar.workdaysBetween(context.today, opinion.due)
  return left <= 1 ? 'red' : left <= 3 ? 'yellow' : 'calm'
}

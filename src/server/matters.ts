/** Routes: what can be applied for, how, and whether it would stand; nothing of it is kept. */

import { headOf } from '../people/actor.ts'
import type { People } from '../people/people.ts'
import { permit } from '../people/permissions.ts'
import type { Party as PartyOf } from '../people/persons.ts'
import type { Text } from '../text.ts'
import { legalDateAt } from '../time/dates.ts'
import type { Cases } from '../window/cases.ts'
import type { Licences } from '../window/licences/licences.ts'
import { prefill } from '../window/prefill.ts'
import type { Procedure } from '../window/procedure.ts'
import { procedureById, procedures } from '../zone/procedures.ts'
import { type App, keepAWhile, keepNothing } from './kind.ts'
import { check } from './matters-check.ts'
import { CheckBody, Checked, ForQuery, Guide, Matters, Prefill } from './matters-shapes.ts'
import { viewGuide, viewMatter } from './matters-view.ts'
import { near } from './near.ts'
import { actingFor, readParty } from './parties.ts'
import { refusal } from './problems.ts'
import { Id, replies } from './requests.ts'
import { signedInOf } from './who.ts'

export interface MattersHouse {
  readonly clock: { now(): Temporal.Instant }
  readonly people: Pick<People, 'organisation' | 'nameOf'>
  readonly licences: Pick<Licences, 'ofHolders'>
  readonly cases: Pick<Cases, 'wrongCases'>
}

const tags = ['window']

/** The matter that an address names. */
export function matter(id: string): Procedure {
  const found = procedureById.get(id)
  if (found) return found
  const meant = near(id, [...procedureById.keys()])
  const shown = id.slice(0, 80)
  throw refusal('unknown-matter', {
    zh: `没有“${shown}”这一事项${meant.length > 0 ? `；最接近的是${meant.map((each) => `“${each}”`).join('、')}` : ''}；全部见 /api/matters`,
    en: `there is no matter \`${shown}\`${meant.length > 0 ? `; the nearest: ${meant.map((each) => `\`${each}\``).join(', ')}` : ''}; see /api/matters for all`,
  })
}

export const nameOfMatter = (id: string): Text => procedureById.get(id)?.name ?? { zh: id, en: id }

const guides = new Map<string, ReturnType<typeof viewGuide>>()

function guideOf(procedure: Procedure): ReturnType<typeof viewGuide> {
  const made = guides.get(procedure.id) ?? viewGuide(procedure, nameOfMatter)
  guides.set(procedure.id, made)
  return made
}

export function matterRoutes(app: App, { clock, people, licences, cases }: MattersHouse): void {
  app.get(
    '/matters',
    {
      config: { permission: 'list-matters' },
      schema: { tags, summary: 'Every matter that can be applied for', response: replies(Matters) },
    },
    (_, reply) => {
      keepAWhile(reply)
      return { matters: procedures.map(viewMatter) }
    },
  )

  app.get(
    '/matters/:id',
    {
      config: { permission: 'read-matter' },
      schema: {
        tags,
        summary: 'One matter: what it rests on, asks, takes and gives, and in what time',
        params: Id,
        response: replies(Guide),
      },
    },
    (request, reply) => {
      const guide = guideOf(matter(request.params.id))
      keepAWhile(reply)
      return guide
    },
  )

  app.post(
    '/matters/:id/check',
    {
      config: { permission: 'check-matter' },
      schema: {
        tags,
        summary: 'An application looked through before it is filed',
        params: Id,
        body: CheckBody,
        response: replies(Checked),
      },
    },
    async (request, reply) => {
      const { for: party, form, papers = [] } = request.body
      const procedure = matter(request.params.id)
      const applicant = party ? (party as PartyOf) : null
      // Which cases there are is told to those alone who may file for the applicant.
      const files =
        applicant !== null &&
        permit(request.signedIn?.actor ?? null, { command: 'submit' }, headOf(applicant, procedure.id), request.today)
          .ok
      const elsewhere = files ? await cases.wrongCases(procedure, applicant, form) : []
      const checked = check(
        procedure,
        { applicant: applicant?.kind ?? null, form, papers },
        legalDateAt(clock.now()),
        elsewhere,
      )
      keepNothing(reply)
      return checked
    },
  )

  app.get(
    '/matters/:id/prefill',
    {
      config: { permission: 'keep-draft' },
      schema: {
        tags,
        summary: 'What is known of the applicant already, and not asked again',
        params: Id,
        querystring: ForQuery,
        response: replies(Prefill),
      },
    },
    async (request, reply) => {
      const procedure = matter(request.params.id)
      const party = readParty(request.query.for)
      actingFor(request, party, procedure.id, 'keep-draft')
      const { person } = signedInOf(request)
      const [organisation, name, held] = await Promise.all([
        party.kind === 'organisation' ? people.organisation(party.id) : null,
        people.nameOf(party),
        licences.ofHolders([{ party, procedures: 'all' }], { most: 100 }),
      ])
      const values = prefill(procedure, party.kind, {
        person,
        organisation,
        licences: held
          .filter(({ standing }) => standing === 'valid')
          .map(({ kind, says }) => ({
            kind,
            name: says.kind,
            claims: Object.fromEntries(says.claims.map(({ id, value }) => [id, value])),
          })),
      })
      keepNothing(reply)
      return { for: { ...party, name }, values }
    },
  )
}

/** Routes: the organisations one acts for; entering one; letting others act for it, and ending that. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { headOf } from '../people/actor.ts'
import type { OrganisationId as Id } from '../people/ids.ts'
import type { People } from '../people/people.ts'
import { isDelegated, isOn, type Span } from '../people/persons.ts'
import { type LegalDate, notAfter, parseLegalDate } from '../time/dates.ts'
import { type App, keepNothing } from './kind.ts'
import {
  ChangeOrganisationBody,
  DelegationBody,
  DelegationId,
  OrganisationBody,
  OrganisationId,
  Organisations,
  OrganisationView,
} from './organisations-shapes.ts'
import { given } from './people-problems.ts'
import { refusal } from './problems.ts'
import { replies } from './requests.ts'
import { allow, idempotency, signedInOf } from './who.ts'

export interface OrganisationHouse {
  readonly people: People
  /** The matters that there are, for those that a delegation names. */
  readonly procedures: { has(id: string): boolean }
}

const tags = ['account']

export function organisationRoutes(app: App, { people, procedures }: OrganisationHouse): void {
  const { organisations } = people

  app.get(
    '/organisations',
    {
      config: { permission: 'list-organisations' },
      schema: { tags, summary: 'The organisations I may act for', response: replies(Organisations) },
    },
    async (request, reply) => {
      const { actor } = signedInOf(request)
      const { today } = request
      const ids = new Set([
        ...actor.represents.filter((each) => isOn(each, today)).map(({ organisation }) => organisation),
        ...actor.delegations.filter((each) => isDelegated(each, today)).map(({ organisation }) => organisation),
      ])
      keepNothing(reply)
      return { organisations: await Promise.all([...ids].map((id) => view(request, id))) }
    },
  )

  app.post(
    '/organisations',
    {
      config: { permission: 'add-organisation' },
      schema: {
        tags,
        summary: 'Enter an organisation; whoever enters it represents it until a registry says otherwise',
        body: OrganisationBody,
        response: replies(OrganisationView),
      },
    },
    async (request, reply) => {
      const { person } = signedInOf(request)
      const command = { actor: person.id, ...idempotency(request) }
      const { organisation } = given(await organisations.enter(person.id, request.body, request.today, command), reply)
      return shown(request, reply, organisation)
    },
  )

  app.put(
    '/organisations/:id',
    {
      config: { permission: 'change-organisation' },
      schema: {
        tags,
        summary: 'Put the name or the address of an organisation right',
        params: OrganisationId,
        body: ChangeOrganisationBody,
        response: replies(OrganisationView),
      },
    },
    async (request, reply) => {
      const { person } = signedInOf(request)
      const id = request.params.id as Id
      permit(request, 'change-organisation', id)
      const command = { actor: person.id, ...idempotency(request) }
      given(await organisations.change(person.id, id, request.body, command), reply)
      return shown(request, reply, id)
    },
  )

  app.post(
    '/organisations/:id/delegations',
    {
      config: { permission: 'add-delegation' },
      schema: {
        tags,
        summary: 'Let a person act for the organisation, in some matters or all, for some time',
        params: OrganisationId,
        body: DelegationBody,
        response: replies(OrganisationView),
      },
    },
    async (request, reply) => {
      const { person } = signedInOf(request)
      const id = request.params.id as Id
      permit(request, 'add-delegation', id)
      const { email, procedures: scope, from, until } = request.body
      const asked = {
        email,
        procedures: known(scope),
        from: dayAt(from, '/from') ?? request.today,
        until: dayAt(until ?? undefined, '/until'),
      }
      const command = { actor: person.id, ...idempotency(request) }
      given(await organisations.delegate(person.id, id, asked, request.today, command), reply)
      return shown(request, reply, id)
    },
  )

  app.delete(
    '/organisations/:id/delegations/:delegation',
    {
      config: { permission: 'revoke-delegation' },
      schema: {
        tags,
        summary: 'Take a delegation back; from today on it gives nothing',
        params: DelegationId,
        response: replies(OrganisationView),
      },
    },
    async (request, reply) => {
      const { person } = signedInOf(request)
      const id = request.params.id as Id
      permit(request, 'revoke-delegation', id)
      const command = { actor: person.id, ...idempotency(request) }
      given(await organisations.revoke(person.id, id, request.params.delegation, request.today, command), reply)
      return shown(request, reply, id)
    },
  )

  const permit = (request: FastifyRequest, command: string, id: Id): void =>
    allow(request, { command }, headOf({ kind: 'organisation', id }, ''))

  function known(scope: 'all' | readonly string[]): 'all' | readonly string[] {
    if (scope === 'all') return scope
    const unknown = scope.findIndex((id) => !procedures.has(id))
    if (unknown === -1) return scope
    const text = {
      zh: `没有“${scope[unknown]?.slice(0, 80)}”这个事项；全部事项见 /api/matters`,
      en: `there is no matter \`${scope[unknown]?.slice(0, 80)}\`; see /api/matters for all`,
    }
    throw refusal('bad-account', text, [{ code: 'bad-account', at: `/procedures/${unknown}`, text }])
  }

  async function shown(request: FastifyRequest, reply: FastifyReply, id: Id) {
    keepNothing(reply)
    return view(request, id)
  }

  async function view(request: FastifyRequest, id: Id) {
    const found = await organisations.view(id)
    if (!found) throw refusal('unknown-item', { zh: '没有这个单位', en: 'there is no such organisation' })
    const { person } = signedInOf(request)
    const { today } = request
    const { organisation, representatives, delegations } = found
    const as = representatives.some((each) => each.id === person.id && isOn(each, today)) ? 'represents' : 'delegate'
    return {
      organisation,
      as: as as 'represents' | 'delegate',
      note,
      representatives: representatives.map(({ from, until, ...each }) => ({
        ...each,
        from: from.toString(),
        until: until?.toString() ?? null,
        standing: standingOf({ from, until }, today),
      })),
      delegations: delegations
        .filter(({ to }) => as === 'represents' || to === person.id)
        .map(({ id: delegation, person: to, procedures: covered, from, until, revoked }) => ({
          id: delegation,
          person: to,
          procedures: covered,
          from: from.toString(),
          until: until?.toString() ?? null,
          revoked: revoked?.toString() ?? null,
          standing:
            revoked !== null && notAfter(revoked, today) ? ('over' as const) : standingOf({ from, until }, today),
        })),
    }
  }
}

/** Said wherever an organisation is shown: nobody asked the register yet. */
const note = {
  zh: '统一社会信用代码的校验位已核对。本系统尚未与登记机关联网：由录入人代表该单位，直到登记机关另有记载',
  en: 'The check characters of the credit code were verified. No registry is connected yet: whoever entered the organisation represents it until one says otherwise',
}

export const standingOf = (span: Span, today: LegalDate): 'counts' | 'not-yet' | 'over' => {
  if (isOn(span, today)) return 'counts'
  return notAfter(span.from, today) ? 'over' : 'not-yet'
}

export function dayAt(typed: string | undefined, at: string): LegalDate | null {
  if (typed === undefined) return null
  const read = parseLegalDate(typed)
  if (!read.ok) throw refusal('bad-account', read.error, [{ code: 'bad-account', at, text: read.error }])
  return read.value
}

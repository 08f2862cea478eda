/** Routes: one's licences; one of them, on paper, or shown to somebody in part. */
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Actor } from '../people/actor.ts'
import type { Settings } from '../people/modes.ts'
import type { Permission } from '../people/permissions.ts'
import { isDelegated, isOn } from '../people/persons.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Cases } from '../window/cases.ts'
import { parseLicenceId } from '../window/ids.ts'
import { holderName } from '../window/licences/credential.ts'
import type { Holding, Licence, Licences } from '../window/licences/licences.ts'
import type { Readings } from '../window/readings.ts'
import type { CaseState } from '../window/state.ts'
import { standpointOf } from './cases-view.ts'
import { type App, keepNothing } from './kind.ts'
import { LicencesQuery, LicencesView, LicenceView, Presentation, PresentBody } from './licences-shapes.ts'
import { isProblemKind, refusal, refuseFor } from './problems.ts'
import { Id, replies } from './requests.ts'
import { actorOf } from './who.ts'

export interface LicenceHouse {
  readonly cases: Pick<Cases, 'open'>
  readonly licences: Licences
  /** Where it is noted that an office read what stands on somebody's licence. */
  readonly readings?: Pick<Readings, 'note'>
  readonly settings: Pick<Settings, 'origin'>
}

const tags = ['licences']
const mostOnAPage = 20

const pdfFile = {
  description: 'The licence on paper, A4, with a QR code that leads to what it is worth today.',
  content: { 'application/pdf': { schema: Type.String({ format: 'binary' }) } },
}

export function licenceRoutes(app: App, { cases, licences, readings, settings }: LicenceHouse): void {
  /** The licence that an address names, for one who may do this with it; to a stranger it looks as if there were none. */
  const opened = async (
    request: FastifyRequest,
    number: string,
    command: Permission,
  ): Promise<{ readonly licence: Licence; readonly state: CaseState }> => {
    const id = parseLicenceId(number)
    if (!id.ok) throw refusal('unknown-licence', id.error)
    const licence = await licences.find(id.value)
    if (!licence) throw unknownLicence(id.value)
    const open = await cases.open(actorOf(request), licence.case, { command, licence: licence.id })
    if (open.ok) return { licence, state: open.value }
    const { code, text } = open.error
    throw code !== 'unknown-case' && isProblemKind(code) ? refusal(code, text) : unknownLicence(id.value)
  }

  app.get(
    '/licences',
    {
      config: { permission: 'list-licences' },
      schema: {
        tags,
        summary: 'The licences of those for whom one acts',
        querystring: LicencesQuery,
        response: replies(LicencesView),
      },
    },
    async (request, reply) => {
      const { after } = request.query
      const from = after === undefined ? null : parseLicenceId(after)
      if (from && !from.ok)
        throw refuseFor('bad-request', [{ code: 'bad-number', at: 'query/after', text: from.error }])
      const found = await licences.ofHolders(holdingsOf(actorOf(request), request.today), {
        ...(from && { after: from.value }),
        most: mostOnAPage + 1,
      })
      const shown = found.slice(0, mostOnAPage)
      keepNothing(reply)
      return { licences: shown.map(viewBrief), next: found.length > mostOnAPage ? (shown.at(-1)?.id ?? null) : null }
    },
  )

  app.get(
    '/licences/:id',
    {
      config: { permission: 'read-licence' },
      schema: { tags, summary: 'One licence, with all that stands on it', params: Id, response: replies(LicenceView) },
    },
    async (request, reply) => {
      const { licence, state } = await opened(request, request.params.id, 'read-licence')
      const { reader, personal } = standpointOf(actorOf(request), state, request.today)
      if (reader) await readings?.note(state, reader, 'file', request.today)
      keepNothing(reply)
      return viewLicence(licence, personal, settings.origin)
    },
  )

  app.post(
    '/licences/:id/present',
    {
      config: { permission: 'present-licence' },
      schema: {
        tags,
        summary: 'What one shows of it: a token, a link and a QR code with the chosen parts alone',
        params: Id,
        body: PresentBody,
        response: replies(Presentation),
      },
    },
    async (request, reply) => {
      const { licence } = await opened(request, request.params.id, 'present-licence')
      const shown = await licences.present(licence.id, request.body.disclose)
      if (!shown.ok) throw refuseFor('bad-request', [{ code: 'not-in-list', at: '/disclose', text: shown.error }])
      keepNothing(reply)
      return shown.value
    },
  )

  app.get(
    '/licences/:id/pdf',
    {
      config: { permission: 'print-licence' },
      schema: {
        tags,
        summary: 'The licence on paper',
        params: Id,
        response: { ...replies(Type.String()), 200: pdfFile },
      },
    },
    async (request, reply) => {
      const { licence } = await opened(request, request.params.id, 'print-licence')
      if (licence.standing === 'revoked')
        throw refusal('no-effect', {
          zh: '证照已撤销或者注销，不再打印：纸面上看不出它已失去效力',
          en: 'the licence was revoked or cancelled and is not printed any more: on paper nobody would see it',
        })
      const made = await licences.pdf(licence.id)
      if (!made.ok) throw refusal('cannot-print', made.error)
      keepNothing(reply)
      reply.type('application/pdf')
      reply.header('content-disposition', `attachment; filename="${licence.id}.pdf"`)
      return reply.serializer((bytes: unknown) => bytes as never).send(Buffer.from(made.value) as never)
    },
  )
}

export const unknownLicence = (id: string) =>
  refusal('unknown-licence', { zh: `没有编号为 ${id} 的证照`, en: `there is no licence ${id}` })

/** Whose licences are one's own today: one's own, those of whom one represents, and of whom one acts for in some matters. */
function holdingsOf({ person, represents, delegations }: Actor, today: LegalDate): readonly Holding[] {
  return [
    { party: { kind: 'person', id: person }, procedures: 'all' },
    ...represents
      .filter((each) => isOn(each, today))
      .map(({ organisation }): Holding => ({ party: { kind: 'organisation', id: organisation }, procedures: 'all' })),
    ...delegations
      .filter((each) => isDelegated(each, today))
      .map(
        ({ organisation, procedures }): Holding => ({ party: { kind: 'organisation', id: organisation }, procedures }),
      ),
  ]
}

const viewBrief = (licence: Licence) => ({
  id: licence.id,
  kind: { id: licence.kind, name: licence.says.kind },
  case: licence.case,
  procedure: licence.procedure,
  holder: licence.says.holder,
  authority: licence.says.authority,
  issued: licence.issued.toString(),
  from: licence.from.toString(),
  until: licence.until?.toString() ?? null,
  standing: licence.standing,
  says: licence.means,
})

/** What is personal is left out for those who look on and do not handle the case. */
const viewLicence = (licence: Licence, personal: boolean, origin: string) => ({
  ...viewBrief(licence),
  since: licence.since.toString({ smallestUnit: 'second' }),
  holds: [
    { id: 'holder', name: holderName, text: { zh: licence.says.holder, en: licence.says.holder } },
    ...licence.says.claims
      .filter((claim) => personal || !claim.personal)
      .map(({ id, name, text }) => ({ id, name, text })),
  ],
  verifyAt: `${origin}/verify/${licence.id}`,
})

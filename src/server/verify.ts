/** Routes: whether a licence can be relied on, for anyone; and the keys and lists with which anyone finds out alone. */
import { Type } from 'typebox'
import type { Settings } from '../people/modes.ts'
import { parseLicenceId } from '../window/ids.ts'
import type { Licences } from '../window/licences/licences.ts'
import { readList } from '../window/licences/lists.ts'
import type { Ring } from '../window/licences/ring.ts'
import type { Verdict } from '../window/licences/verify.ts'
import { type App, keepAWhile, keepNothing } from './kind.ts'
import { unknownLicence } from './licences.ts'
import { KeySetView, LicenceKindView, VerdictView, VerifyBody } from './licences-shapes.ts'
import { refusal } from './problems.ts'
import { Id, replies } from './requests.ts'
import { thing } from './shape.ts'

export interface VerifyHouse {
  readonly licences: Pick<Licences, 'verifyNumber' | 'verifyToken' | 'lists' | 'metadata'>
  readonly ring: Pick<Ring, 'published'>
  readonly settings: Pick<Settings, 'origin'>
}

const tags = ['licences']

const listFile = {
  description: 'A signed list of two bits each (Token Status List); to be kept for as long as `max-age` says.',
  content: { 'application/statuslist+jwt': { schema: Type.String() } },
}
const Number_ = thing({ number: Type.String({ maxLength: 40, examples: ['L2026-K7QX-3M9T'] }) })
const Kind = thing({ kind: Type.String({ maxLength: 80 }) })

export function verifyRoutes(app: App, { licences, ring }: VerifyHouse): void {
  app.get(
    '/verify/:number',
    {
      config: { permission: 'verify' },
      schema: {
        tags,
        summary: 'What a licence is worth today, by its number; nothing of its holder',
        params: Number_,
        response: replies(VerdictView),
      },
    },
    async (request, reply) => {
      const id = parseLicenceId(request.params.number)
      if (!id.ok) throw refusal('unknown-licence', id.error)
      const verdict = await licences.verifyNumber(id.value)
      if (!verdict) throw unknownLicence(id.value)
      keepNothing(reply)
      return viewVerdict(verdict)
    },
  )

  app.post(
    '/verify',
    {
      config: { permission: 'verify' },
      schema: {
        tags,
        summary: 'What a licence is worth today, as it was shown; with what was shown of it',
        body: VerifyBody,
        response: replies(VerdictView),
      },
    },
    async (request, reply) => {
      const verdict = await licences.verifyToken(request.body.token)
      keepNothing(reply)
      return viewVerdict(verdict)
    },
  )

  app.get(
    '/status-lists/:id',
    {
      config: { permission: 'read-status-list' },
      schema: {
        tags,
        summary: 'Which licences of a list are suspended or revoked, signed',
        params: Id,
        response: { ...replies(Type.String()), 200: listFile },
      },
    },
    async (request, reply) => {
      const number = readList(request.params.id)
      const list = number === null ? null : await licences.lists.of(number)
      if (!list)
        throw refusal('unknown-list', {
          zh: `没有状态列表“${request.params.id.slice(0, 40)}”`,
          en: `there is no status list \`${request.params.id.slice(0, 40)}\``,
        })
      reply.header('cache-control', `public, max-age=${list.keep}`)
      reply.type('application/statuslist+jwt')
      return list.token
    },
  )

  app.get(
    '/keys',
    {
      config: { permission: 'read-keys' },
      schema: { tags, summary: 'The keys that licences are signed with', response: replies(KeySetView) },
    },
    async (_, reply) => {
      keepAWhile(reply)
      return ring.published()
    },
  )

  app.get(
    '/licence-kinds/:kind',
    {
      config: { permission: 'verify' },
      schema: {
        tags,
        summary: 'What a kind of licence is, for wallets and other programs',
        params: Kind,
        response: replies(LicenceKindView),
      },
    },
    (request, reply) => {
      const { kind } = request.params
      const found = licences.metadata(kind)
      if (!found)
        throw refusal('unknown-licence-kind', {
          zh: `没有“${kind.slice(0, 80)}”这种证照`,
          en: `there is no kind of licence \`${kind.slice(0, 80)}\``,
        })
      keepAWhile(reply)
      return found
    },
  )
}

/** At the root, where a verifier of SD-JWT VC looks for the keys of an issuer. */
export function issuerRoute(app: App, { ring, settings }: Pick<VerifyHouse, 'ring' | 'settings'>): void {
  app.get('/.well-known/jwt-vc-issuer', { schema: { hide: true } }, async (_, reply) => {
    keepAWhile(reply)
    return reply.type('application/json; charset=utf-8').send({ issuer: settings.origin, jwks: await ring.published() })
  })
}

const inOne = (value: string | number | boolean | readonly string[]): string =>
  typeof value === 'object' ? value.join('、') : String(value)

export const viewVerdict = ({ standing, says, status, licence }: Verdict) => ({
  standing,
  says,
  status: status && { looked: status.looked?.toString({ smallestUnit: 'second' }) ?? null, says: status.says },
  licence: licence && {
    number: licence.number,
    kind: licence.kind,
    issuer: licence.issuer,
    authority: licence.authority,
    issued: licence.issued.toString(),
    from: licence.from.toString(),
    until: licence.until?.toString() ?? null,
    disclosed: licence.disclosed.map(({ id, name, value }) => ({ id, name, text: inOne(value) })),
    withheld: licence.withheld,
  },
})

/** Routes: files handed in as they are, and read back; nothing that a browser would open by itself. */
import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Cases } from '../window/cases.ts'
import { documentKinds } from '../window/document-kinds.ts'
import { type Documents, isDocumentId, type Kept, largestDocument } from '../window/documents.ts'
import type { DocumentId } from '../window/ids.ts'
import type { Readings } from '../window/readings.ts'
import { readBytes } from './body.ts'
import { standpointOf } from './cases-view.ts'
import { Document, DocumentQuery } from './documents-shapes.ts'
import { type App, keepNothing } from './kind.ts'
import { refusal, refuseFor } from './problems.ts'
import { Id, replies } from './requests.ts'
import { actorOf } from './who.ts'

export interface DocumentsHouse {
  readonly cases: Pick<Cases, 'open'>
  readonly documents: Documents
  readonly readings: Readings
}

const tags = ['window']

const anyFile = {
  description: 'The file as it was handed in, to be saved and not opened.',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
}

/** A whole browser page of its own, in which nothing runs and nothing is loaded. */
const sandbox = "sandbox; default-src 'none'"

export async function documentRoutes(app: App, { cases, documents, readings }: DocumentsHouse): Promise<void> {
  await app.register(async (files: App) => {
    files.addContentTypeParser('application/octet-stream', (_: FastifyRequest, body: IncomingMessage) =>
      readBytes(body, largestDocument),
    )
    files.post(
      '/documents',
      {
        config: { permission: 'add-document' },
        schema: {
          tags,
          summary: 'Hand a file in: its bytes as the body, `application/octet-stream`',
          querystring: DocumentQuery,
          consumes: ['application/octet-stream'],
          response: replies(Document),
        },
      },
      async (request, reply) => {
        const name = fileName(request.query.name)
        const { body } = request
        if (!(body instanceof Uint8Array)) throw notBytes
        const kept = await documents.keep(actorOf(request).person, name, body)
        if (!kept.ok) throw refusal('refused-document', kept.error)
        keepNothing(reply)
        return viewDocument(kept.value)
      },
    )
  })

  app.get(
    '/documents/:id',
    {
      config: { permission: 'read-document' },
      schema: {
        tags,
        summary: 'A file that one handed in, or that a case holds which one may read',
        params: Id,
        response: { ...replies(Type.String()), 200: anyFile },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!isDocumentId(id)) throw noDocument
      const name = await nameFor(request, id)
      const found = name === null ? null : await documents.read(id)
      if (name === null || !found) throw noDocument
      if (!found.clean)
        throw refusal('in-quarantine', {
          zh: '这份文件还在安全检查，请稍后再试',
          en: 'this file is still being looked through; try again later',
        })
      keepNothing(reply)
      reply.type(documentKinds[found.kind].media)
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('content-security-policy', sandbox)
      return reply.serializer((bytes: unknown) => bytes as never).send(found.bytes as never)
    },
  )

  /** Under what name the one who asks has it; null where they may not have it. */
  const nameFor = async (request: FastifyRequest, id: DocumentId): Promise<string | null> => {
    const actor = actorOf(request)
    const own = await documents.handedIn(actor.person, id)
    if (own) return own.name
    for (const number of await documents.casesWith(id)) {
      const open = await cases.open(actor, number, { command: 'read-document' })
      if (!open.ok) continue
      const { reader } = standpointOf(actor, open.value, request.today)
      if (reader) await readings.note(open.value, reader, 'document', request.today)
      return open.value.papers.find(({ document }) => document === id)?.name ?? `${id.slice(0, 12)}`
    }
    return null
  }
}

/** A name for people: no path, nothing that no database keeps. */
function fileName(written: string): string {
  const name = written.split(/[/\\]/).at(-1)?.trim() ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are refused
  if (name === '' || !name.isWellFormed() || /[\u0000-\u001f\u007f]/.test(name))
    throw refuseFor('bad-request', [
      {
        code: 'wrong-value',
        at: 'query/name',
        text: { zh: '应为文件名，如 护照.pdf', en: 'must be the name of a file, such as passport.pdf' },
      },
    ])
  return name
}

const viewDocument = ({ id, name, kind, size, state }: Kept) => ({
  id,
  name,
  kind: { code: kind, name: documentKinds[kind].name },
  size,
  state,
  href: `/api/documents/${id}`,
})

const noDocument = refusal('unknown-document', {
  zh: '没有这份文件，或者您无权查看',
  en: 'there is no such document, or you may not read it',
})

const notBytes = refusal('not-json', {
  zh: '文件内容应作为请求正文发送，类型为 application/octet-stream',
  en: 'send the file itself as the body, of type application/octet-stream',
})

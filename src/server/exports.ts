/** Routes: a decision in the form of another system, as a file to keep. */
import { Type } from 'typebox'
import { decisionDmn } from '../rules/forms/dmn.ts'
import { versionOf } from './decisions.ts'
import { type App, keepAWhile } from './kind.ts'
import { DmnQuery, Id, replies } from './requests.ts'
import { perVersion } from './versions.ts'

const dmnOf = perVersion((decision, when, version: '1.5' | '1.3', language: 'zh' | 'en') =>
  decisionDmn(decision, when, { version, language }),
)

const dmnFile = {
  description: 'A DMN document: every output of the decision, with the clauses that each row rests on.',
  content: { 'application/xml': { schema: Type.String() } },
}

export function exportRoutes(app: App): void {
  app.get(
    '/decisions/:id/dmn',
    {
      schema: {
        tags: ['decisions'],
        summary: 'The decision as a DMN file',
        params: Id,
        querystring: DmnQuery,
        response: { ...replies(Type.String()), 200: dmnFile },
      },
    },
    (request, reply) => {
      const { version = '1.5', lang = 'zh', ...when } = request.query
      const [decision, asOf] = versionOf(request.params.id, when)
      const file = dmnOf(decision, asOf, version, lang)
      keepAWhile(reply)
      reply.type('application/xml; charset=utf-8')
      reply.header('content-disposition', `attachment; filename="${decision.id}.${asOf.on}.dmn"`)
      return file
    },
  )
}

/** Routes: the plan as a text, its clauses and its measures. */

import { instrumentOf, plan2023 } from '../law/instruments/plan.ts'
import { findMeasure, measures } from '../law/measures.ts'
import { findClause, planClauses } from '../law/plan.ts'
import { today } from '../rules/ask.ts'
import { type App, keepAWhile } from './kind.ts'
import { unknownId } from './problems.ts'
import { Id, MeasuresQuery, OnQuery, replies } from './requests.ts'
import { ClauseView, Measures, MeasureView, Plan } from './schemas.ts'
import { decisionsOf, named, usesOf, viewMeasure, viewMeasureBrief } from './views.ts'
import { readWhen } from './when.ts'

const tags = ['plan']

export function planRoutes(app: App): void {
  app.get(
    '/plan',
    { schema: { tags, summary: 'The whole plan, in reading order', querystring: OnQuery, response: replies(Plan) } },
    (request, reply) => {
      const { on } = readWhen(request.query, 'query/')
      keepAWhile(reply)
      return {
        on: on.toString(),
        instrument: {
          id: plan2023.id,
          title: plan2023.title,
          number: plan2023.number,
          published: plan2023.published.toString(),
          from: plan2023.inForce.from.toString(),
        },
        sections: planClauses.map(({ id, kind, text, parent }) => {
          const measure = findMeasure(id)
          return { id, kind, text, parent, measure: measure ? viewMeasureBrief(measure, on) : null }
        }),
      }
    },
  )

  app.get(
    '/clauses/:id',
    {
      schema: {
        tags,
        summary: 'One clause, with its measure and decisions',
        params: Id,
        response: replies(ClauseView),
      },
    },
    (request, reply) => {
      const { id } = request.params
      const clause = findClause(id)
      if (!clause)
        throw unknownId(
          'clause',
          id,
          planClauses.map((each) => each.id),
        )
      const measure = findMeasure(id)
      const citing = usesOf(instrumentOf(clause.id).id, id).map(({ decision }) => decision)
      keepAWhile(reply)
      return {
        id: clause.id,
        kind: clause.kind,
        text: clause.text,
        measure: measure ? viewMeasure(measure, today()) : null,
        decisions: [...new Set([...decisionsOf(id), ...citing])].map(named),
      }
    },
  )

  app.get(
    '/measures',
    {
      schema: {
        tags,
        summary: 'The measures and where they stand',
        querystring: MeasuresQuery,
        response: replies(Measures),
      },
    },
    (request, reply) => {
      const { force, state, task } = request.query
      const { on } = readWhen(request.query, 'query/')
      keepAWhile(reply)
      return {
        on: on.toString(),
        measures: measures
          .filter((each) => force === undefined || each.force === force)
          .filter((each) => task === undefined || each.task === (task === 'org' ? null : Number(task)))
          .map((each) => viewMeasure(each, on))
          .filter((each) => state === undefined || each.state?.code === state),
      }
    },
  )

  app.get(
    '/measures/:id',
    { schema: { tags, summary: 'One measure', params: Id, querystring: OnQuery, response: replies(MeasureView) } },
    (request, reply) => {
      const { id } = request.params
      const { on } = readWhen(request.query, 'query/')
      const measure = findMeasure(id)
      if (!measure)
        throw unknownId(
          'measure',
          id,
          measures.map((each) => each.id),
        )
      keepAWhile(reply)
      return viewMeasure(measure, on)
    },
  )
}

/** Routes: what can be asked, its rules, table, diagram and proof; and the asking itself. */
import { ask } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import { picture, ways } from '../rules/diagram/picture.ts'
import { next } from '../rules/evaluate.ts'
import { readFacts } from '../rules/input.ts'
import type { AsOf } from '../rules/precedence.ts'
import { viewAnswer, viewFact } from '../rules/view.ts'
import { before } from '../time/dates.ts'
import { decisionById, decisions, vocabulary } from '../zone/decisions.ts'
import { type App, keepAWhile, keepNothing } from './kind.ts'
import { refuseFor, unknownId, unknownOutput } from './problems.ts'
import { AskBody, Id, OutputQuery, replies, WaysQuery, WhenQuery } from './requests.ts'
import { AnswerView, Decisions, DecisionTable, DecisionView, Facts, Next, Picture, Proof, Ways } from './schemas.ts'
import { perVersion, proofOf, viewDecision, viewDecisionBrief, viewTable } from './versions.ts'
import { readWhen, tooEarly } from './when.ts'

const tags = ['decisions']

const tableOf = perVersion((decision, when, output: string) => viewTable(decision, when, output))
const pictureOf = perVersion((decision, when, output: string) => picture(decision, when, output))

export function find(id: string): Decision {
  const decision = decisionById.get(id)
  if (!decision) throw unknownId('decision', id, [...decisionById.keys()])
  return decision
}

/** The output that an address names; the answer where it names none. */
function outputOf(decision: Decision, { output = decision.answer }: { output?: string }): string {
  if (!decision.outputs.has(output)) throw unknownOutput(output, [...decision.outputs.keys()])
  return output
}

/** The decision and the dates of an address; a day before its rules begin has no table to show. */
export function versionOf(id: string, query: { on?: string; knownOn?: string }): readonly [Decision, AsOf] {
  const decision = find(id)
  const when = readWhen(query, 'query/')
  if (before(when.on, decision.since)) throw refuseFor('bad-request', [tooEarly(decision, when.on, 'query/on')])
  return [decision, when]
}

/** Reads facts and dates and answers, or refuses with every problem by its place in the body. */
function answerTo(decision: Decision, body: { facts?: unknown; on?: string; knownOn?: string }) {
  const when = readWhen(body, '/')
  const read = readFacts(decision.asks, body.facts)
  if (!read.ok)
    throw refuseFor(
      'bad-facts',
      read.problems.map((problem) => ({ ...problem, at: `/facts${problem.at}` })),
    )
  const asked = ask(decision, body.facts, when)
  if (!asked.ok)
    throw refuseFor(
      'bad-facts',
      asked.problems.map((problem) => ({ ...problem, at: problem.at === '' ? '/facts' : problem.at })),
    )
  return asked.answer
}

export function decisionRoutes(app: App): void {
  app.get(
    '/facts',
    { schema: { tags, summary: 'Every fact that some decision asks for', response: replies(Facts) } },
    (_, reply) => {
      keepAWhile(reply)
      return {
        facts: vocabulary.map((fact) => ({
          ...viewFact(fact),
          decisions: decisions.filter((each) => each.asks.some(({ id }) => id === fact.id)).map(({ id }) => id),
        })),
      }
    },
  )

  app.get(
    '/decisions',
    { schema: { tags, summary: 'What can be asked', response: replies(Decisions) } },
    (_, reply) => {
      keepAWhile(reply)
      return { decisions: decisions.map(viewDecisionBrief) }
    },
  )

  app.get(
    '/decisions/:id',
    {
      schema: {
        tags,
        summary: 'One decision: facts, rules as sentences, history',
        params: Id,
        querystring: WhenQuery,
        response: replies(DecisionView),
      },
    },
    (request, reply) => {
      const view = viewDecision(...versionOf(request.params.id, request.query))
      keepAWhile(reply)
      return view
    },
  )

  app.get(
    '/decisions/:id/table',
    {
      schema: {
        tags,
        summary: 'One output of the decision as a table',
        params: Id,
        querystring: OutputQuery,
        response: replies(DecisionTable),
      },
    },
    (request, reply) => {
      const [decision, when] = versionOf(request.params.id, request.query)
      const view = tableOf(decision, when, outputOf(decision, request.query))
      keepAWhile(reply)
      return view
    },
  )

  app.get(
    '/decisions/:id/diagram',
    {
      schema: {
        tags,
        summary: 'One output of the decision as a diagram; drawn, where a drawing helps',
        params: Id,
        querystring: OutputQuery,
        response: replies(Picture),
      },
    },
    (request, reply) => {
      const [decision, when] = versionOf(request.params.id, request.query)
      const view = pictureOf(decision, when, outputOf(decision, request.query))
      keepAWhile(reply)
      return view
    },
  )

  app.post(
    '/decisions/:id/diagram',
    {
      schema: {
        tags,
        summary: 'Where some facts lead in the diagram',
        params: Id,
        querystring: WaysQuery,
        body: AskBody,
        response: replies(Ways),
      },
    },
    (request, reply) => {
      const { decision, facts, asOf } = answerTo(find(request.params.id), request.body)
      keepNothing(reply)
      return ways(decision, asOf, facts, outputOf(decision, request.query))
    },
  )

  app.get(
    '/decisions/:id/proof',
    { schema: { tags, summary: 'Proof: no gap, no conflict, no idle rule', params: Id, response: replies(Proof) } },
    (request, reply) => {
      const view = proofOf(find(request.params.id))
      keepAWhile(reply)
      return view
    },
  )

  app.post(
    '/decisions/:id/evaluate',
    {
      schema: {
        tags,
        summary: 'The answer to some facts, with its reasons',
        params: Id,
        body: AskBody,
        response: replies(AnswerView),
      },
    },
    (request, reply) => {
      keepNothing(reply)
      return viewAnswer(answerTo(find(request.params.id), request.body))
    },
  )

  app.post(
    '/decisions/:id/next',
    { schema: { tags, summary: 'The next question worth asking', params: Id, body: AskBody, response: replies(Next) } },
    (request, reply) => {
      const { decision, facts, asOf } = answerTo(find(request.params.id), request.body)
      const question = next(decision, facts, asOf)
      keepNothing(reply)
      return { question: question && { fact: viewFact(question.fact), expected: question.expected } }
    },
  )
}

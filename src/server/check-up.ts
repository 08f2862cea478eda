/** Route: one set of facts, every decision. */
import { checkUp } from '../rules/check-up.ts'
import type { Decision } from '../rules/decision.ts'
import type { Facts } from '../rules/holds.ts'
import { readFacts } from '../rules/input.ts'
import type { AsOf } from '../rules/precedence.ts'
import { viewAnswer, viewFact } from '../rules/view.ts'
import { before } from '../time/dates.ts'
import { decisions, vocabulary } from '../zone/decisions.ts'
import { find } from './decisions.ts'
import { type App, keepNothing } from './kind.ts'
import { refuseFor } from './problems.ts'
import { CheckUpBody, replies } from './requests.ts'
import { CheckUp } from './schemas.ts'
import { readWhen, tooEarly } from './when.ts'

export function checkUpRoutes(app: App): void {
  app.post(
    '/check-up',
    {
      schema: {
        tags: ['decisions'],
        summary: 'What applies, what may, what does not, what waits',
        body: CheckUpBody,
        response: replies(CheckUp),
      },
    },
    (request, reply) => {
      const { about, facts } = request.body
      const when = readWhen(request.body, '/')
      const asked = about === undefined ? decisions : [...new Set(about)].map(find)
      const read = readFacts(vocabulary, facts)
      if (!read.ok)
        throw refuseFor(
          'bad-facts',
          read.problems.map((problem) => ({ ...problem, at: `/facts${problem.at}` })),
        )
      keepNothing(reply)
      return viewCheckUp(asked, read.facts, when)
    },
  )
}

/** Decisions that hold no law for the day are left out, and named among the problems. */
export function viewCheckUp(asked: readonly Decision[], facts: Facts, when: AsOf) {
  const [early, able] = [true, false].map((wanted) => asked.filter(({ since }) => before(when.on, since) === wanted))
  const { results, next, open, problems } = checkUp(able ?? [], facts, when)
  return {
    on: when.on.toString(),
    knownOn: when.knownOn.toString(),
    results: results.map(({ group, answer }) => ({ group, answer: viewAnswer(answer, 'brief') })),
    next: next && viewFact(next),
    open: open.map(viewFact),
    problems: [
      ...problems.map((problem) => ({ ...problem, at: '/facts' })),
      ...(early ?? []).map((each) => tooEarly(each, when.on, '/on')),
    ],
  }
}

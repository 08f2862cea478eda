/** `ask`: the questions that still matter, one at a time, then the answer. */
import { ask as answerOf } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import { evaluate, next } from '../rules/evaluate.ts'
import type { AsOf } from '../rules/precedence.ts'
import { viewAnswer } from '../rules/view.ts'
import { showAnswer } from './answer.ts'
import type { DecideOptions } from './decide.ts'
import { exitFor } from './exits.ts'
import { decisionOf, factsGiven, whenOf } from './given.ts'
import { type Inquiry, interview } from './interview.ts'
import type { Page } from './page.ts'
import { refusedFor } from './refused.ts'

export async function ask(page: Page, id: string, options: DecideOptions): Promise<number> {
  const decision = decisionOf(id)
  const when = whenOf(options)
  const asked = answerOf(decision, factsGiven(options.facts), when)
  if (!asked.ok) throw refusedFor(asked.problems)
  const facts = await interview(page, inquiryInto(decision, when), asked.answer.facts)
  const answer = evaluate(decision, facts, when)
  const view = viewAnswer(answer)
  if (options.json) page.json(view)
  else showAnswer(page, view)
  return exitFor[answer.status]
}

const inquiryInto = (decision: Decision, when: AsOf): Inquiry => ({
  vocabulary: decision.asks,
  contradictions: decision.contradictions,
  worth(facts) {
    const best = next(decision, facts, when)
    const { missing } = evaluate(decision, facts, when)
    return { facts: best ? [best.fact, ...missing] : missing, expected: best?.expected ?? null }
  },
})

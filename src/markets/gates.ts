/** What the decisions say of an offer before it is made: it passes, the keeper has to look, or nothing is offered. */
import { ask } from '../rules/ask.ts'
import { plainOutputs } from '../rules/plain.ts'
import { viewAnswer } from '../rules/view.ts'
import type { LegalDate } from '../time/dates.ts'
import type { FormValues } from '../window/events.ts'
import type { GateAnswer, Market, MarketGate } from './market.ts'

export const gatesOf = ({ gates }: Pick<Market, 'gates'>, form: FormValues, on: LegalDate): readonly GateAnswer[] =>
  gates.map((gate) => answerOf(gate, form, on))

function answerOf({ decision, output, refuses, asksKeeper }: MarketGate, form: FormValues, on: LegalDate): GateAnswer {
  const facts = Object.fromEntries(decision.asks.flatMap(({ id }) => (form[id] === undefined ? [] : [[id, form[id]]])))
  const asked = ask(decision, facts, { on, knownOn: on })
  if (!asked.ok) {
    const answer = asked.problems[0]?.text ?? { zh: '不能判定', en: 'cannot be decided' }
    return { decision: decision.id, answer, says: 'refuses', reasons: [] }
  }
  const { answer } = asked
  const view = viewAnswer(answer, 'brief')
  const state = answer.outputs.get(output)?.state
  const value = plainOutputs(answer)[output]
  const is = (codes: readonly string[]): boolean => codes.some((code) => code === value)
  // What is not decided yet because something was not said is no leave to trade.
  const says: GateAnswer['says'] =
    state === 'needs-rules' || (state === 'value' && is(asksKeeper))
      ? 'asks-keeper'
      : state === 'value' && !is(refuses)
        ? 'passes'
        : 'refuses'
  return {
    decision: decision.id,
    answer: view.headline,
    says,
    reasons: view.rules
      .filter(({ state }) => state === 'gives')
      .map(({ rule }) => ({ text: rule.says, cites: rule.cites })),
  }
}

/** `decide`: facts in, the answer with its reasons out. */
import { ask } from '../rules/ask.ts'
import { viewAnswer } from '../rules/view.ts'
import { showAnswer } from './answer.ts'
import { exitFor } from './exits.ts'
import { type Dates, decisionOf, factsGiven, whenOf } from './given.ts'
import type { Page } from './page.ts'
import { refusedFor } from './refused.ts'

export interface DecideOptions extends Dates {
  readonly facts?: string
  readonly json?: true
}

export function decide(page: Page, id: string, options: DecideOptions): number {
  const decision = decisionOf(id)
  const asked = ask(decision, factsGiven(options.facts), whenOf(options))
  if (!asked.ok) throw refusedFor(asked.problems)
  const view = viewAnswer(asked.answer)
  if (options.json) page.json(view)
  else showAnswer(page, view)
  return exitFor[asked.answer.status]
}

/** The rule language on its own: `import … from 'onewindow/rules'`. Nothing in it knows of any plan. */
export type { Article, Citation, Instrument, Rank, Sureness } from '../law/instrument.ts'
export type { Text } from '../text.ts'
export { type Amendment, amend } from './amend.ts'
export { type Asked, ask, today } from './ask.ts'
export { type CheckUp, checkUp } from './check-up.ts'
export { share, yuan } from './decimal.ts'
export { type Contradiction, type Decision, decision, type Monotone, type Rule, rule } from './decision.ts'
export { type Hole, type Proof, prove } from './diagram/prove.ts'
export { type Table, table } from './diagram/table.ts'
export { type Answer, evaluate, next, throughTime, whatWouldChange } from './evaluate.ts'
export * from './expression.ts'
export {
  type Choice,
  type Count,
  choice,
  count,
  type DateFact,
  date,
  type Fact,
  type Money,
  money,
  type SetOf,
  type Share,
  setOf,
  shareOf,
  type YesNo,
  yesNo,
} from './fact.ts'
export type { Currency, Unit } from './fact-kinds.ts'
export type { Facts, FactValue } from './holds.ts'
export { contradictionsIn, type Problem, readFacts } from './input.ts'
export * from './outcome.ts'
export { type AsOf, changeDays, rulesAsOf } from './precedence.ts'
export { type Program, program } from './program.ts'
export { type Results, reference } from './reference.ts'
export { sayCondition, sayFactValue, sayOutputValue } from './say.ts'
export { type SourceWords, source } from './source.ts'
export { type AnswerView, viewAnswer } from './view.ts'

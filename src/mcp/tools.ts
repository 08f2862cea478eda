/** The tools: what each takes, what it gives, how it is worked out and said. */
import { type TSchema, Type } from 'typebox'
import { findMeasure, forces, measures } from '../law/measures.ts'
import { states } from '../law/states.ts'
import { today } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import { type Answer, evaluate, next } from '../rules/evaluate.ts'
import type { Facts } from '../rules/holds.ts'
import { contradictionsIn, type Problem, readFacts } from '../rules/input.ts'
import type { AsOf } from '../rules/precedence.ts'
import { viewAnswer, viewFact, viewRule } from '../rules/view.ts'
import { viewCheckUp } from '../server/check-up.ts'
import { type Item, refuseFor } from '../server/problems.ts'
import * as shapes from '../server/schemas.ts'
import { viewSearch } from '../server/search.ts'
import { date as dateShape, list, oneOf as oneOfCodes, orNull, thing } from '../server/shape.ts'
import { viewDecision, viewDecisionBrief } from '../server/versions.ts'
import { viewMeasure, viewMeasureBrief } from '../server/views.ts'
import { tooEarly } from '../server/when.ts'
import type { Language, Text } from '../text.ts'
import { before, type LegalDate } from '../time/dates.ts'
import { decisionById, decisions, vocabulary } from '../zone/decisions.ts'
import {
  type Arguments,
  both,
  date,
  facts as factsGiven,
  idOf,
  language,
  oneOf,
  optional,
  type Parameters,
  readArguments,
  schemaOf,
  several,
  text,
} from './parameters.ts'
import { page, type Say, sayAnswer, sayCitation, sayFact, sayRule, speaker } from './say.ts'
import { standAlone } from './shapes.ts'

interface Named {
  readonly name: string
  readonly title: Text
  readonly says: Text
  readonly gives: TSchema
}

interface Declared<P extends Parameters, V extends object> extends Named {
  readonly takes: P
  readonly work: (given: Arguments<P>) => V
  readonly say: (say: Say, view: V) => string
}

export interface Tool {
  /** As the protocol lists it. */
  readonly listed: ReturnType<typeof listed>
  /** The result as data and as text; throws a refusal for what it cannot take. */
  readonly run: (given: Readonly<Record<string, unknown>>, spoken: Language) => { data: object; text: string }
}

const listed = ({ name, title, says, gives }: Named, takes: Parameters) => ({
  name,
  title: `${title.en} ${title.zh}`,
  description: both(says),
  inputSchema: schemaOf(takes),
  outputSchema: standAlone(gives),
  // Nothing is changed, nothing outside is asked, the same question has the same answer on the same day.
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
})

function tool<P extends Parameters, V extends object>(declared: Declared<P, V>): Tool {
  const takes = { ...declared.takes, language }
  return {
    listed: listed(declared, takes),
    run(given, spoken) {
      const view = declared.work(readArguments(takes, given))
      const asked = language.read(given.language, '/language')
      return { data: view, text: declared.say(speaker(asked ?? spoken), view) }
    },
  }
}

const on = optional(
  date({
    zh: '事实发生的日子，如 2023-11-18；不写即今天（上海时间）。',
    en: 'The day of the facts, such as 2023-11-18; today in Shanghai where left out.',
  }),
)
const knownOn = optional(
  date({
    zh: '站在哪一天看法律；不写即今天。',
    en: 'The law as it was known on this day; today in Shanghai where left out.',
  }),
)
const decision = idOf<Decision>(
  { zh: '判定的代码，如 telecom.foreign-equity-cap。', en: 'Id of a decision, such as telecom.foreign-equity-cap.' },
  { find: (id) => decisionById.get(id), all: [...decisionById.keys()], list: 'decisions' },
)
const facts = factsGiven({
  zh: '事实，以代码为名的 JSON 对象；不知道的不写。日期 "2023-11-18"，金额以元计（5000 或 "5000.50"），比例 "50%" 或 0.5，集合为代码数组。可填的代码见 explain。',
  en: 'Facts by id, one JSON object; leave out what is not known. Dates "2023-11-18", money in yuan (5000 or "5000.50"), shares "50%" or 0.5, sets as arrays of codes. The tool `explain` names the ids and codes.',
})

const asOf = (given: { readonly on: LegalDate | undefined; readonly knownOn: LegalDate | undefined }): AsOf => ({
  on: given.on ?? today(),
  knownOn: given.knownOn ?? today(),
})

const refuseFacts = (problems: readonly (Problem | Item)[]) =>
  refuseFor(
    'bad-facts',
    problems.map((problem) => ({ ...problem, at: problem.at.startsWith('/on') ? problem.at : `/facts${problem.at}` })),
  )

const refuseTooEarly = (asked: Decision, { on: day }: AsOf): void => {
  if (before(day, asked.since)) throw refuseFacts([tooEarly(asked, day, '/on')])
}

function answerTo(asked: Decision, given: unknown, when: AsOf): Answer {
  const read = readFacts(asked.asks, given)
  if (!read.ok) throw refuseFacts(read.problems)
  refuseTooEarly(asked, when)
  const contradictions = contradictionsIn(asked.contradictions, read.facts)
  if (contradictions.length > 0) throw refuseFacts(contradictions)
  return evaluate(asked, read.facts, when)
}

function anyFacts(given: unknown): Facts {
  const read = readFacts(vocabulary, given)
  if (!read.ok) throw refuseFacts(read.problems)
  return read.facts
}

const forceCodes = Object.keys(forces)
const stateCodes = Object.keys(states)
const taskCodes = [...new Set(measures.map(({ task }) => (task === null ? 'org' : String(task))))]

export const tools: readonly Tool[] = [
  tool({
    name: 'search',
    title: { zh: '检索', en: 'Search' },
    says: {
      zh: '在方案、措施、法律文件、条文和判定中检索，中英文皆可。',
      en: 'Find clauses, measures, instruments, articles and decisions by words, in Chinese or English.',
    },
    takes: {
      query: text({ zh: '要找的词，如 应用商店。', en: 'Words to look for, such as 应用商店 or advance ruling.' }),
    },
    gives: shapes.SearchResult,
    work: ({ query }) => viewSearch(query),
    say: (say, { hits }) =>
      hits.length === 0
        ? say({ zh: '没有找到；换更短的词再试。', en: 'Nothing found; try fewer or shorter words.' })
        : page(
            hits.map(
              ({ kind, id, title, snippet }) => `- ${kind} ${id}: ${say(title)}: ${snippet.replace(/\s+/g, ' ')}`,
            ),
          ),
  }),

  tool({
    name: 'measures',
    title: { zh: '全部措施', en: 'Measures' },
    says: {
      zh: '列出方案的措施：各处于什么状态，有哪些判定可以运行。',
      en: 'The measures of the plan: where each stands in law, and which decisions make it run.',
    },
    takes: {
      task: optional(
        oneOf({ zh: '只列一项任务：1 至 23，或 org。', en: 'One task only: 1 to 23, or org.' }, taskCodes),
      ),
      state: optional(oneOf({ zh: '只列一种状态。', en: 'One state only.' }, stateCodes)),
      force: optional(oneOf({ zh: '只列一种效力。', en: 'One force only.' }, forceCodes)),
      on,
    },
    gives: thing({ on: dateShape, measures: list(shapes.MeasureBrief) }),
    work: ({ task, state, force, on: day = today() }) => ({
      on: day.toString(),
      measures: measures
        .filter((each) => task === undefined || each.task === (task === 'org' ? null : Number(task)))
        .filter((each) => force === undefined || each.force === force)
        .map((each) => viewMeasureBrief(each, day))
        .filter((each) => state === undefined || each.state?.code === state),
    }),
    say: (say, view) =>
      page(
        view.measures.map(({ id, name, state, force, decisions: runs }) => {
          const decided = runs.length > 0 ? ` → ${runs.join(', ')}` : ''
          return `- ${id} ${say(name)} [${say(force.name)}; ${state ? say(state.name) : '—'}]${decided}`
        }),
      ),
  }),

  tool({
    name: 'measure',
    title: { zh: '一项措施', en: 'One measure' },
    says: {
      zh: '一项措施：原句、状态的沿革及所据文件、使它运行的判定。',
      en: 'One measure: its sentence, the history of its state with citations, the decisions that make it run.',
    },
    takes: {
      id: idOf(
        { zh: '措施的编号，如 1.2。', en: 'Id of a measure, such as 1.2.' },
        { find: findMeasure, all: measures.map(({ id }) => id), list: 'measures' },
      ),
      on,
    },
    gives: shapes.MeasureView,
    work: ({ id, on: day = today() }) => viewMeasure(id, day),
    say: (say, { id, name, sentence, state, history, makes }) =>
      page(
        `${id} ${say(name)}${state ? ` [${say(state.name)}]` : ''}`,
        `“${sentence}”`,
        history.flatMap(({ since, name: called, says, by }) => [
          `- ${since} ${say(called)}: ${say(says)}`,
          by && `  ${sayCitation(say, by)}`,
        ]),
        makes.filter(({ available }) => available).map((made) => `→ ${made.kind} ${made.id}`),
      ),
  }),

  tool({
    name: 'decisions',
    title: { zh: '可以提问的判定', en: 'Decisions' },
    says: {
      zh: '列出可以提问的判定，及各自所问的事实。',
      en: 'What can be asked: every decision with its question and the ids of the facts that it turns on.',
    },
    takes: {},
    gives: shapes.Decisions,
    work: () => ({ decisions: decisions.map(viewDecisionBrief) }),
    say: (say, view) =>
      page(
        view.decisions.map(
          ({ id, question, measures: of, facts: asked, since }) =>
            `- ${id} (${of.join(', ')}; ${since} –): ${say(question)} [${asked.join(', ')}]`,
        ),
      ),
  }),

  tool({
    name: 'decide',
    title: { zh: '判定', en: 'Decide' },
    says: {
      zh: '就一组事实给出答复：理由、条文原文、日期、还缺的事实、什么会改变答案。请连同引文转述，并说明以主管部门的决定为准。',
      en: 'The answer to some facts: reasons, quotations, dates, what is missing, what would change it. Pass on the quotations with it, and that the competent authority decides.',
    },
    takes: { decision, facts, on, knownOn },
    gives: shapes.AnswerView,
    work: (given) => viewAnswer(answerTo(given.decision, given.facts, asOf(given))),
    say: sayAnswer,
  }),

  tool({
    name: 'next_question',
    title: { zh: '下一个问题', en: 'Next question' },
    says: {
      zh: '就已知的事实，下一项最值得问的事实，以及等着它的规则；都已确定则为空。',
      en: 'From what is known, the one fact most worth asking for next, and the rules that wait for it; null once all is settled.',
    },
    takes: { decision, facts, on, knownOn },
    gives: thing({
      status: oneOfCodes('decided', 'unknown', 'not-applicable', 'needs-rules', 'conflict', 'gap'),
      question: orNull(thing({ fact: shapes.FactView, expected: orNull(Type.Number()) })),
      waiting: list(shapes.RuleView, 'Rules that turn on this fact.'),
    }),
    work(given) {
      const answer = answerTo(given.decision, given.facts, asOf(given))
      const question = next(answer.decision, answer.facts, answer.asOf)
      const waiting = answer.rules.flatMap((trace) =>
        trace.state === 'open' && question && trace.waitsFor.some(({ id }) => id === question.fact.id)
          ? [viewRule(trace.rule, answer.decision)]
          : [],
      )
      return {
        status: answer.status,
        question: question && { fact: viewFact(question.fact), expected: question.expected },
        waiting,
      }
    },
    say: (say, { status, question, waiting }) =>
      question
        ? page(
            `[${status}]`,
            sayFact(say, question.fact),
            question.fact.help && `  ${say(question.fact.help)}`,
            waiting.length > 0 && say({ zh: '等着它的规则：', en: 'Rules that wait for it:' }),
            waiting.flatMap((rule) => sayRule(say, rule)),
          )
        : page(`[${status}]`, say({ zh: '没有还有影响的问题。', en: 'Nothing that is unknown can matter any more.' })),
  }),

  tool({
    name: 'check_up',
    title: { zh: '一次查全部', en: 'Check-up' },
    says: {
      zh: '一组事实，全部判定：适用、可能适用、须配套、不适用；以及最值得补充的事实。',
      en: 'One set of facts, every decision: what applies, may apply, waits for rules, does not apply; and the fact most worth adding.',
    },
    takes: {
      facts,
      on,
      knownOn,
      about: optional(
        several({ zh: '只查这些判定；不写即全部。', en: 'Ids of the decisions to ask; all where left out.' }, decision),
      ),
    },
    gives: shapes.CheckUp,
    work: (given) => viewCheckUp([...new Set(given.about ?? decisions)], anyFacts(given.facts), asOf(given)),
    say: (say, { results, problems, next: best }) =>
      page(
        results.flatMap(({ group, answer }) => [
          `- [${group}] ${answer.decision}: ${say(answer.headline)}`,
          ...answer.rules.flatMap(({ rule }) => rule.cites.map((cite) => `  ${sayCitation(say, cite)}`)),
        ]),
        problems.map(({ text: told }) => `! ${say(told)}`),
        best && `${say({ zh: '最值得补充的事实', en: 'The fact most worth adding' })}:`,
        best && sayFact(say, best),
        results.slice(0, 1).map(({ answer }) => say(answer.caveat)),
      ),
  }),

  tool({
    name: 'explain',
    title: { zh: '说明一项判定', en: 'Explain' },
    says: {
      zh: '说明一项判定：所问的事实及可填的代码、某日有效的规则和所据原文、沿革。',
      en: 'A decision: its facts and what may be answered, the rules in force on a day with the words they rest on, its history.',
    },
    takes: { decision, on, knownOn },
    gives: shapes.DecisionView,
    work(given) {
      const when = asOf(given)
      refuseTooEarly(given.decision, when)
      return viewDecision(given.decision, when)
    },
    say: (say, view) =>
      page(
        `${say(view.name)} [${view.id}]: ${say(view.question)}`,
        say({ zh: '事实：', en: 'Facts:' }),
        view.facts.map((fact) => sayFact(say, fact)),
        say({ zh: `${view.on} 有效的规则：`, en: `Rules in force on ${view.on}:` }),
        view.rules.flatMap((rule) => [
          ...sayRule(say, rule),
          `  ${say({ zh: '如果', en: 'if' })} ${say(rule.when)} ⇒ ${rule.gives.map(({ name, text: gives }) => `${say(name)}: ${say(gives)}`).join('; ')}`,
        ]),
        say({ zh: '沿革：', en: 'History:' }),
        view.history.map(({ from, added, ended }) =>
          [from, ...added.map(({ id }) => `+${id}`), ...ended.map(({ id }) => `−${id}`)].join(' '),
        ),
      ),
  }),
]

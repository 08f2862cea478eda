/** Decisions and answers as plain data for people and programs: every word in both languages, every rule with its quote. */
import { type Citation, ranks, type Sureness } from '../law/instrument.ts'
import type { Text } from '../text.ts'
import { before, notAfter } from '../time/dates.ts'
import type { Decision, Rule } from './decision.ts'
import type { LeafState } from './diagram/compile.ts'
import {
  type Answer,
  next,
  type OutputAnswer,
  type RuleTrace,
  type Status,
  throughTime,
  whatWouldChange,
} from './evaluate.ts'
import type { Condition } from './expression.ts'
import { unitOf } from './expression.ts'
import type { Fact, NumericFact } from './fact.ts'
import type { Facts } from './holds.ts'
import type { Output } from './outcome.ts'
import { type Plain, plainAnswer, plainFact } from './plain.ts'
import type { Ground } from './precedence.ts'
import { sayCondition, sayFactValue, sayNumber, sayOutputValue, sayUnits } from './say.ts'

export interface CitationView {
  readonly instrument: string
  readonly title: Text
  readonly number: string | null
  readonly rank: Text
  readonly article: string
  readonly label: Text
  readonly quote: string
  /** False where the words are the compilation's summary and not the instrument's own. */
  readonly verbatim: boolean
  readonly sure: Sureness
  readonly sureness: Text
  readonly from: string
  readonly until: string | null
}

export interface FactView {
  readonly id: string
  readonly kind: Fact['kind']
  readonly name: Text
  readonly question: Text
  readonly help: Text | null
  readonly options: readonly { readonly code: string; readonly name: Text }[]
  readonly unit: Text | null
  /** Bounds in the form in which the fact is written; null where there are none. */
  readonly least: Plain | null
  readonly most: Plain | null
}

export interface RuleView {
  readonly id: string
  readonly says: Text
  readonly when: Text
  readonly gives: readonly { readonly output: string; readonly name: Text; readonly text: Text }[]
  readonly cites: readonly CitationView[]
  readonly from: string
  readonly until: string | null
  readonly published: string
  readonly over: readonly string[]
  readonly otherwise: boolean
}

export interface OutputView {
  readonly id: string
  readonly name: Text
  readonly state: OutputAnswer['state']
  readonly value: Plain | null
  readonly text: Text
  readonly by: readonly string[]
}

export interface TraceView {
  readonly rule: RuleView
  readonly state: RuleTrace['state']
  readonly why: Text
}

export interface AnswerView {
  readonly decision: string
  readonly name: Text
  readonly question: Text
  readonly on: string
  readonly knownOn: string
  readonly status: Status
  /** The answer in one sentence. */
  readonly headline: Text
  readonly outputs: readonly OutputView[]
  readonly rules: readonly TraceView[]
  readonly workings: readonly {
    readonly name: Text
    readonly text: Text
    readonly parts: readonly { readonly name: Text; readonly text: Text }[]
  }[]
  readonly facts: readonly { readonly id: string; readonly name: Text; readonly value: Plain; readonly text: Text }[]
  /** Facts not yet known that can still matter. */
  readonly missing: readonly FactView[]
  readonly nextQuestion: { readonly fact: FactView; readonly expected: number | null } | null
  /** Nearest changes that would give another answer. */
  readonly changes: readonly {
    readonly changed: readonly { readonly fact: string; readonly name: Text; readonly to: Plain; readonly text: Text }[]
    readonly gives: Text
  }[]
  /** The answer to the same facts through time, as far as the decision reaches back. */
  readonly throughTime: readonly {
    readonly from: string
    readonly until: string | null
    readonly text: Text
    readonly current: boolean
  }[]
  readonly nextStep: Text | null
  /** What every answer rests on, said once. */
  readonly caveat: Text
}

export const surenessWords: Readonly<Record<Sureness, Text>> = {
  plan: { zh: '方案原文', en: 'the plan’s own words' },
  V: { zh: '已在公开网页核见', en: 'seen on a public page' },
  'V-L': { zh: '已逐条核对法律文本', en: 'checked against the text of the law' },
  'V-G': { zh: '见于二手整理', en: 'seen in a secondary compilation' },
  K: { zh: '通行认识，未逐字核对', en: 'common knowledge, not checked word for word' },
  U: { zh: '不确定，待核', en: 'uncertain, to be verified' },
  draft: { zh: '起草者所写，未与任何文本核对', en: 'as its drafter wrote it, checked against no text' },
}

const caveat: Text = {
  zh: '本答复依所列条文与所填事实作出，供参考；以主管部门的决定为准。',
  en: 'This answer rests on the clauses quoted and the facts given. It is for orientation: the competent authority decides.',
}

export const viewCitation = ({ instrument, article, quote }: Citation): CitationView => ({
  instrument: instrument.id,
  title: instrument.title,
  number: instrument.number,
  rank: ranks[instrument.rank].name,
  article: article.id,
  label: article.label,
  quote,
  verbatim: article.form === 'verbatim',
  sure: article.sure,
  sureness: surenessWords[article.sure],
  from: instrument.inForce.from.toString(),
  until: instrument.inForce.until?.toString() ?? null,
})

export const viewFact = (fact: Fact): FactView => ({
  id: fact.id,
  kind: fact.kind,
  name: fact.name,
  question: fact.question,
  help: fact.help ?? null,
  options: 'options' in fact ? Object.entries(fact.options).map(([code, name]) => ({ code, name })) : [],
  unit: 'unit' in fact ? unitWord(fact) : null,
  least: 'least' in fact ? plainFact(fact, fact.least) : null,
  most: 'most' in fact ? plainFact(fact, fact.most) : null,
})

function unitWord(fact: NumericFact): Text | null {
  switch (fact.unit.unit) {
    case 'money':
      return fact.unit.currency === 'CNY' ? { zh: '元', en: 'yuan' } : { zh: '美元', en: 'US dollars' }
    case 'share':
      return { zh: '比例（如 50%）', en: 'share (such as 50%)' }
    case 'date':
      return null
    case 'count':
      return fact.unit.of
  }
}

export const viewRule = (rule: Rule, decision: Decision): RuleView => ({
  id: rule.id,
  says: rule.says,
  when: sayCondition(rule.when),
  gives: [...rule.gives].flatMap(([output, given]) => {
    const kind = decision.outputs.get(output)
    return kind ? [{ output, name: kind.name, text: sayState(kind, given) }] : []
  }),
  cites: rule.cites.map(viewCitation),
  from: rule.from.toString(),
  until: rule.until?.toString() ?? null,
  published: rule.published.toString(),
  over: rule.over,
  otherwise: rule.otherwise,
})

/** What a leaf or a rule gives for one output, in words. */
export function sayState(kind: Output, state: LeafState): Text {
  if ('state' in state) return stateWords[state.state]
  if ('needsRules' in state) return prefixed({ zh: '须配套：', en: 'needs implementing rules: ' }, state.needsRules)
  if ('notApplicable' in state) return prefixed({ zh: '不适用：', en: 'not applicable: ' }, state.notApplicable)
  if ('formula' in state) return sayNumber(state.formula)
  return sayOutputValue(kind, state.value)
}

const stateWords: Readonly<Record<'conflict' | 'gap' | 'absent', Text>> = {
  conflict: { zh: '规则冲突', en: 'rules in conflict' },
  gap: { zh: '没有规则可用', en: 'no rule applies' },
  absent: { zh: '—', en: '—' },
}

const prefixed = (before: Text, text: Text): Text => ({ zh: before.zh + text.zh, en: before.en + text.en })

function viewOutput(id: string, kind: Output, answer: OutputAnswer): OutputView {
  return {
    id,
    name: kind.name,
    state: answer.state,
    value: plainAnswer(kind, answer),
    text: sayAnswer(kind, answer),
    by: answer.by.map((rule) => rule.id),
  }
}

function sayAnswer(kind: Output, answer: OutputAnswer): Text {
  switch (answer.state) {
    case 'value':
      return sayOutputValue(kind, answer.value)
    case 'needs-rules':
      return prefixed({ zh: '须配套：', en: 'needs implementing rules: ' }, answer.says)
    case 'not-applicable':
      return prefixed({ zh: '不适用：', en: 'not applicable: ' }, answer.says)
    case 'unknown': {
      if (kind.kind === 'list') return sayOpenList(kind, answer.possible)
      const said = answer.possible.slice(0, 6).map((state) => sayState(kind, state))
      return {
        zh: `尚不能定：可能是${said.map((each) => each.zh).join('、')}`,
        en: `not settled yet: ${said.map((each) => each.en).join(', or ')}`,
      }
    }
    default:
      return stateWords[answer.state]
  }
}

/** A list not settled yet: what stands in it however the rest turns out. */
function sayOpenList(kind: Output, possible: readonly LeafState[]): Text {
  const lists = possible.map((state) => ('value' in state && Array.isArray(state.value) ? state.value : []))
  const certain = (lists[0] ?? []).filter((code) => lists.every((codes) => codes.includes(code)))
  if (certain.length === 0) return { zh: '视其余事实而定', en: 'depends on the facts still open' }
  const said = sayOutputValue(kind, certain)
  return { zh: `${said.zh}；其余视事实而定`, en: `${said.en}; the rest depends on the facts still open` }
}

const groundWords: Readonly<Record<Ground, Text>> = {
  explicit: { zh: '后者依法优先', en: 'which prevails over it by law' },
  residual: { zh: '本条只在没有其他规则时适用', en: 'for this one holds only where no other does' },
  rank: { zh: '其效力位阶更高', en: 'which ranks higher' },
  later: { zh: '同一机关的新规定优于旧规定', en: 'for the later rule of one authority prevails' },
}

function whyText(trace: RuleTrace, facts: Facts): Text {
  switch (trace.state) {
    case 'gives':
      return { zh: '条件全部满足', en: 'every condition holds' }
    case 'defeated':
      return {
        zh: `条件满足，但让位于“${trace.by.says.zh}”：${groundWords[trace.ground].zh}`,
        en: `its conditions hold, but it gives way to “${trace.by.says.en}”, ${groundWords[trace.ground].en}`,
      }
    case 'open':
      return {
        zh: `还取决于：${trace.waitsFor.map((fact) => fact.name.zh).join('、')}`,
        en: `still turns on: ${trace.waitsFor.map((fact) => fact.name.en).join(', ')}`,
      }
    case 'fails': {
      const said = trace.on.map((condition) => failed(condition, facts))
      return { zh: said.map((each) => each.zh).join('；'), en: said.map((each) => each.en).join('; ') }
    }
  }
}

/** "wanted X; given Y" */
function failed(condition: Condition, facts: Facts): Text {
  const wanted = sayCondition(condition)
  const inner = condition.op === 'not' ? condition.of : condition
  const fact =
    'fact' in inner ? inner.fact : inner.op === 'compare' && inner.left.num === 'fact' ? inner.left.fact : null
  const value = fact ? facts[fact.id] : undefined
  if (!fact || value === undefined) return { zh: `不满足：${wanted.zh}`, en: `not met: ${wanted.en}` }
  const given = sayFactValue(fact, value)
  return { zh: `不满足：${wanted.zh}（所填：${given.zh}）`, en: `not met: ${wanted.en} (given: ${given.en})` }
}

export const viewTrace = (trace: RuleTrace, decision: Decision, facts: Facts): TraceView => ({
  rule: viewRule(trace.rule, decision),
  state: trace.state,
  why: whyText(trace, facts),
})

/** `brief` leaves out what a list of many answers does not show: rules that do not apply, questions, other days. */
export function viewAnswer(answer: Answer, detail: 'full' | 'brief' = 'full'): AnswerView {
  const { decision, facts, asOf } = answer
  const outputs = [...answer.outputs].flatMap(([id, one]) => {
    const kind = decision.outputs.get(id)
    return kind ? [viewOutput(id, kind, one)] : []
  })
  const main = outputs.find((output) => output.id === decision.answer)
  const brief = detail === 'brief'
  const shown = brief ? answer.rules.filter((trace) => trace.state === 'gives') : answer.rules
  const question = !brief && answer.missing.length > 0 ? next(decision, facts, asOf) : null
  return {
    decision: decision.id,
    name: decision.name,
    question: decision.question,
    on: asOf.on.toString(),
    knownOn: asOf.knownOn.toString(),
    status: answer.status,
    headline: main ? headline(main, answer.missing.length) : stateWords.gap,
    outputs,
    rules: shown.map((trace) => viewTrace(trace, decision, facts)),
    workings: answer.workings.map((working) => ({
      name: working.name,
      text: sayValue(working.value, unitOf(working.num)),
      parts: working.parts.map((part) => ({ name: part.name, text: sayValue(part.value, unitOf(part.num)) })),
    })),
    facts: decision.asks.flatMap((fact) => {
      const value = facts[fact.id]
      return value === undefined
        ? []
        : [{ id: fact.id, name: fact.name, value: plainFact(fact, value), text: sayFactValue(fact, value) }]
    }),
    missing: answer.missing.map(viewFact),
    nextQuestion: question ? { fact: viewFact(question.fact), expected: question.expected } : null,
    changes: answer.status === 'unknown' ? [] : viewChanges(answer),
    throughTime: brief ? [] : viewPeriods(answer),
    nextStep: decision.next[String(main?.value)] ?? decision.next['*'] ?? null,
    caveat,
  }
}

function headline({ name, text, state }: OutputView, missing: number): Text {
  if (state !== 'unknown') return { zh: `${name.zh}：${text.zh}`, en: `${name.en}: ${text.en}` }
  return {
    zh: `${name.zh}：尚不能定，还有 ${missing} 项事实可能影响`,
    en: `${name.en}: not settled yet; ${missing} more ${missing === 1 ? 'fact' : 'facts'} may matter`,
  }
}

function viewChanges({ decision, facts, asOf }: Answer): AnswerView['changes'] {
  return whatWouldChange(decision, facts, asOf).flatMap(({ changed, leaf, output }) => {
    const kind = decision.outputs.get(output)
    if (leaf === 'impossible' || !kind) return []
    const gives = sayState(kind, leaf)
    return [
      {
        changed: changed.flatMap(({ fact, to }) =>
          to === undefined
            ? []
            : [{ fact: fact.id, name: fact.name, to: plainFact(fact, to), text: sayFactValue(fact, to) }],
        ),
        gives: { zh: `${kind.name.zh}：${gives.zh}`, en: `${kind.name.en}: ${gives.en}` },
      },
    ]
  })
}

function viewPeriods({ decision, facts, asOf }: Answer): AnswerView['throughTime'] {
  const kind = decision.outputs.get(decision.answer)
  if (!kind) return []
  return throughTime(decision, facts, asOf.knownOn).map(({ from, until, answer }) => ({
    from: from.toString(),
    until: until?.toString() ?? null,
    text: sayAnswer(kind, answer),
    current: notAfter(from, asOf.on) && (until === null || before(asOf.on, until)),
  }))
}

/** A worked number: points without a unit word, everything else with its own. */
function sayValue(value: bigint | null, unit: ReturnType<typeof unitOf>): Text {
  if (value === null) return { zh: '待定', en: 'open' }
  return unit.unit === 'count' ? { zh: String(value), en: String(value) } : sayUnits(value, unit)
}

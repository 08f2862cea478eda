/** What goes over the wire in replies, each shape named once: it writes them, types them, and makes the OpenAPI document. */
import { Type } from 'typebox'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

export const Text = shape(
  'Text',
  thing({ zh: bare, en: bare }, 'Words for people in Chinese and English, both written by hand.'),
)

// Problems

export const ProblemItem = shape(
  'ProblemItem',
  thing({
    code: Type.String({ examples: ['unknown-fact', 'wrong-type', 'not-in-list', 'bad-date', 'contradiction'] }),
    at: Type.String({ description: 'JSON pointer (RFC 6901) into the request body, or `query/NAME`, `path/NAME`.' }),
    text: Text,
  }),
)
export const Problem = shape(
  'Problem',
  Type.Object(
    {
      type: Type.String({ format: 'uri-reference', examples: ['/api/problems#bad-facts'] }),
      title: bare,
      status: Type.Integer(),
      detail: Type.String({
        description: 'In the language that Accept-Language prefers; Chinese where it says nothing.',
      }),
      text: Text,
      problems: Type.Optional(list(ProblemItem)),
    },
    { description: 'What was wrong, where, and what would be right (RFC 9457).' },
  ),
)
export const ProblemKinds = shape(
  'ProblemKinds',
  thing({ problems: list(thing({ type: bare, status: Type.Integer(), title: Text })) }),
)

// The law

export const Citation = shape(
  'CitationView',
  thing(
    {
      instrument: bare,
      title: Text,
      number: orNull(bare),
      rank: Text,
      article: bare,
      label: Text,
      quote: bare,
      verbatim: Type.Boolean({
        description: 'False where the words are the compilation’s summary and not the instrument’s own.',
      }),
      sure: oneOf('plan', 'V', 'V-L', 'V-G', 'K', 'U', 'draft'),
      sureness: Text,
      from: date,
      until: orNull(date),
    },
    'Where something rests, and the words it rests on.',
  ),
)
const force = thing({ code: oneOf('rule', 'duty', 'support', 'explore'), name: Text })
export const stateCode = oneOf('in-force', 'needs-rules', 'furnished', 'aspiration')

export const MeasureState = shape(
  'MeasureState',
  thing({
    code: stateCode,
    name: Text,
    since: date,
    says: Text,
    by: orNull(Citation),
  }),
)
export const Artefact = shape(
  'Artefact',
  thing({
    kind: oneOf('decision', 'procedure', 'register', 'ledger', 'market', 'exchange', 'watch'),
    kindName: Text,
    id: bare,
    name: orNull(Text),
    note: orNull(bare),
    available: Type.Boolean({
      description: 'True of what runs here: decided, applied for, looked up, posted, traded, watched.',
    }),
    command: orNull(Type.String({ description: 'How to run it in the shell.' })),
    href: orNull(bare),
  }),
)
export const MeasureView = shape(
  'MeasureView',
  thing({
    id: bare,
    name: Text,
    force,
    task: orNull(thing({ number: Type.Integer(), name: Text })),
    group: orNull(thing({ number: Type.Integer(), name: Text })),
    sentence: bare,
    state: orNull(MeasureState),
    history: list(MeasureState, 'Every state, oldest first.'),
    makes: list(Artefact),
  }),
)
export const MeasureBrief = shape(
  'MeasureBrief',
  thing({
    id: bare,
    name: Text,
    force,
    state: orNull(thing({ code: stateCode, name: Text, since: date })),
    decisions: list(bare, 'Ids of the decisions of this measure that run here.'),
  }),
)
export const Measures = shape('Measures', thing({ on: date, measures: list(MeasureView) }))

const clauseKind = oneOf(
  'news',
  'letter',
  'reply',
  'title',
  'heading',
  'text',
  'guiding',
  'principle',
  'task',
  'measure',
)
const named = thing({ id: bare, name: Text })

export const Section = shape(
  'Section',
  thing({ id: bare, kind: clauseKind, text: bare, parent: orNull(bare), measure: orNull(MeasureBrief) }),
)
export const Plan = shape(
  'Plan',
  thing({
    on: date,
    instrument: thing({ id: bare, title: Text, number: orNull(bare), published: date, from: date }),
    sections: list(
      Section,
      'Every clause in reading order, from the letter of approval to the last sentence of part three.',
    ),
  }),
)
export const ClauseView = shape(
  'ClauseView',
  thing({
    id: bare,
    kind: clauseKind,
    text: bare,
    measure: orNull(MeasureView),
    decisions: list(named, 'Decisions of its measure, and decisions with a rule that cites it.'),
  }),
)

const instrumentFields = {
  id: bare,
  title: Text,
  number: orNull(bare),
  rank: thing({ code: bare, name: Text }),
  issuer: Text,
  published: date,
  from: date,
  until: orNull(date),
  sure: oneOf('plan', 'V', 'V-L', 'V-G', 'K', 'U', 'draft'),
  sureness: Text,
  pilot: Type.Boolean({ description: 'An opening pilot that part three of the plan orders against itself.' }),
}
export const InstrumentBrief = shape('InstrumentBrief', thing({ ...instrumentFields, articles: Type.Integer() }))
export const Instruments = shape('Instruments', thing({ instruments: list(InstrumentBrief) }))
export const ArticleView = shape(
  'ArticleView',
  thing({
    id: bare,
    label: Text,
    text: bare,
    verbatim: Type.Boolean(),
    sure: oneOf('plan', 'V', 'V-L', 'V-G', 'K', 'U', 'draft'),
    sureness: Text,
    usedBy: list(thing({ decision: bare, name: Text, rule: bare, says: Text })),
  }),
)
export const InstrumentView = shape(
  'InstrumentView',
  thing({ ...instrumentFields, note: orNull(Text), sources: list(bare), articles: list(ArticleView) }),
)

export const Hit = shape(
  'Hit',
  thing({
    kind: oneOf('clause', 'measure', 'instrument', 'article', 'decision'),
    id: bare,
    title: Text,
    snippet: bare,
    marks: Type.Unsafe<readonly (readonly [number, number])[]>(
      Type.Array(Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }), {
        description: 'Where the words stand in the snippet: first character, and the one after the last.',
      }),
    ),
    href: bare,
  }),
)
export const SearchResult = shape(
  'SearchResult',
  thing({ q: bare, took: Type.Number({ description: 'Milliseconds.' }), hits: list(Hit) }),
)

// Decisions

const Plain = Type.Unsafe<
  string | boolean | number | readonly string[] | { readonly length: number; readonly unit: string }
>(
  Type.Union([
    Type.String(),
    Type.Boolean(),
    Type.Number(),
    Type.Array(Type.String()),
    Type.Object({ length: Type.Integer(), unit: Type.String() }),
  ]),
)
const option = thing({ code: bare, name: Text })

const factFields = {
  id: bare,
  kind: oneOf('yes-no', 'choice', 'set', 'count', 'money', 'share', 'date'),
  name: Text,
  question: Text,
  help: orNull(Text),
  options: list(option),
  unit: orNull(Text),
  least: orNull(Plain),
  most: orNull(Plain),
}
export const FactView = shape(
  'FactView',
  thing(factFields, 'A fact that a person is asked: its question, and what may be answered.'),
)
export const Facts = shape('Facts', thing({ facts: list(thing({ ...factFields, decisions: list(bare) })) }))

export const RuleView = shape(
  'RuleView',
  thing({
    id: bare,
    says: Text,
    when: Text,
    gives: list(thing({ output: bare, name: Text, text: Text })),
    cites: list(Citation),
    from: date,
    until: orNull(date),
    published: date,
    over: list(bare),
    otherwise: Type.Boolean(),
  }),
)
export const TraceView = shape(
  'TraceView',
  thing({ rule: RuleView, state: oneOf('gives', 'defeated', 'fails', 'open'), why: Text }),
)
export const OutputView = shape(
  'OutputView',
  thing({
    id: bare,
    name: Text,
    state: oneOf('value', 'needs-rules', 'not-applicable', 'conflict', 'gap', 'absent', 'unknown'),
    value: orNull(Plain),
    text: Text,
    by: list(bare),
  }),
)
const nextQuestion = thing({
  fact: FactView,
  expected: Type.Unsafe<number | null>(
    Type.Union([Type.Number(), Type.Null()], {
      description: 'Questions still to be expected, this one included; null where it was only estimated.',
    }),
  ),
})
const amount = thing({ name: Text, text: Text })

export const AnswerView = shape(
  'AnswerView',
  thing({
    decision: bare,
    name: Text,
    question: Text,
    on: date,
    knownOn: date,
    status: oneOf('decided', 'unknown', 'not-applicable', 'needs-rules', 'conflict', 'gap'),
    headline: Text,
    outputs: list(OutputView),
    rules: list(TraceView),
    workings: list(thing({ name: Text, text: Text, parts: list(amount) })),
    facts: list(thing({ id: bare, name: Text, value: Plain, text: Text })),
    missing: list(FactView, 'Facts not yet known that can still matter.'),
    nextQuestion: orNull(nextQuestion),
    changes: list(
      thing({ changed: list(thing({ fact: bare, name: Text, to: Plain, text: Text })), gives: Text }),
      'The nearest changes that would give a better answer.',
    ),
    throughTime: list(
      thing({ from: date, until: orNull(date), text: Text, current: Type.Boolean() }),
      'The answer to the same facts through time. Empty in a check-up.',
    ),
    nextStep: orNull(Text),
    caveat: Text,
  }),
)

export const DecisionBrief = shape(
  'DecisionBrief',
  thing({
    id: bare,
    name: Text,
    question: Text,
    measures: list(bare),
    task: orNull(Type.Integer()),
    since: date,
    facts: list(bare),
    rules: Type.Integer(),
  }),
)
export const Decisions = shape('Decisions', thing({ decisions: list(DecisionBrief) }))

export const DecisionVersion = shape(
  'DecisionVersion',
  thing({ from: date, until: orNull(date), added: list(RuleView), ended: list(RuleView) }),
)
export const DecisionView = shape(
  'DecisionView',
  thing({
    id: bare,
    name: Text,
    question: Text,
    measures: list(bare),
    since: date,
    on: date,
    knownOn: date,
    facts: list(FactView),
    outputs: list(
      thing({
        id: bare,
        name: Text,
        kind: oneOf('choice', 'yes-no', 'share', 'money', 'count', 'date', 'term', 'list'),
        options: list(option),
      }),
    ),
    answer: Type.String({ description: 'Id of the output that is the answer.' }),
    rules: list(RuleView, 'In force on the day, as far as known.'),
    history: list(DecisionVersion),
    contradictions: list(Text),
  }),
)

const leafState = oneOf('decided', 'closed', 'needs-rules', 'not-applicable', 'conflict', 'gap', 'absent')

export const DecisionTable = shape(
  'DecisionTable',
  thing({
    output: thing({ id: bare, name: Text }),
    columns: list(thing({ name: Text })),
    rows: list(
      thing({
        cells: list(orNull(Text), 'One for each column; null where it does not matter.'),
        gives: Text,
        state: leafState,
      }),
    ),
    cut: Type.Boolean({ description: 'True where there were too many rows to show them all.' }),
  }),
)

const place = thing({ x: Type.Number(), y: Type.Number(), width: Type.Number(), height: Type.Number() })
export const Picture = shape(
  'Picture',
  thing({
    boxes: list(
      thing({ id: bare, kind: oneOf('question', 'outcome'), state: bare, text: Text, place: orNull(place) }),
      'The first question first.',
    ),
    arrows: list(
      thing({
        id: bare,
        from: bare,
        to: bare,
        text: Text,
        points: Type.Unsafe<readonly (readonly [number, number])[]>(
          Type.Array(Type.Array(Type.Number(), { minItems: 2, maxItems: 2 })),
        ),
      }),
    ),
    drawing: orNull(thing({ width: Type.Number(), height: Type.Number() })),
  }),
)

export const Ways = shape(
  'Ways',
  thing({
    open: list(bare, 'Arrows that the facts leave open.'),
    taken: list(bare, 'Arrows from the first question on, as far as there is no other way.'),
  }),
)

const knownFacts = list(thing({ id: bare, name: Text, value: Plain, text: Text }))

export const Proof = shape(
  'Proof',
  thing({
    complete: Type.Boolean({ description: 'No facts are left without an answer, in any version.' }),
    free: Type.Boolean({ description: 'No two rules disagree with nothing to order them, in any version.' }),
    versions: list(date),
    nodes: Type.Integer(),
    milliseconds: Type.Number(),
    idle: list(bare, 'Rules that win nowhere.'),
    unequal: list(thing({ fact: bare, name: Text, on: date }), 'Facts declared indifferent that matter after all.'),
    alike: list(Text, 'Facts that it declares must not matter.'),
    neverWorse: Type.Boolean({ description: 'It declares that a later version never gives a worse answer.' }),
    setbacks: list(
      thing({ from: date, to: date, facts: knownFacts, before: Text, after: Text }),
      'Facts for which a later version is worse after all.',
    ),
    monotone: list(Text, 'Facts of which it declares that more never makes it worse, or never better, in words.'),
    reversals: list(
      thing({
        says: Text,
        on: date,
        facts: knownFacts,
        fact: Text,
        less: Text,
        more: Text,
        before: Text,
        after: Text,
        replayed: Type.Boolean({ description: 'A second, plain evaluator finds the same two answers.' }),
      }),
      'Facts for which more of the one turns the answer the wrong way after all.',
    ),
    holes: list(
      thing({
        kind: oneOf('gap', 'conflict'),
        output: bare,
        on: date,
        facts: knownFacts,
        rules: list(RuleView),
        replayed: Type.Boolean({ description: 'A second, plain evaluator finds the same hole with these facts.' }),
      }),
    ),
  }),
)

export const Next = shape('Next', thing({ question: orNull(nextQuestion) }))

export const CheckUp = shape(
  'CheckUp',
  thing({
    on: date,
    knownOn: date,
    results: list(thing({ group: oneOf('applies', 'may-apply', 'does-not-apply', 'waits'), answer: AnswerView })),
    next: orNull(FactView),
    open: list(FactView, 'Facts that can still matter somewhere, the most telling first.'),
    problems: list(ProblemItem, 'Facts that contradict each other, and decisions that cannot answer for the day.'),
  }),
)

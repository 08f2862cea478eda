/** What goes over the wire of the board: the measures with their state, steps, evidence and figures. */
import { Type } from 'typebox'
import { Citation, MeasureState, stateCode, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const forceCode = oneOf('rule', 'duty', 'support', 'explore')
const named = thing({ id: bare, name: Text })

const Figure = shape('BoardFigure', thing({ code: bare, name: Text, value: Type.Integer() }))

const Lead = shape(
  'BoardLead',
  thing(
    { authority: orNull(named), words: Type.String({ description: 'The plan’s words.' }), cite: Citation },
    'Whom the plan’s own words charge; `authority` is null where they name a kind of body and none of them.',
  ),
)

const Step = shape(
  'BoardStep',
  thing({
    id: bare,
    name: Text,
    due: orNull(date),
    reached: orNull(date),
    overdue: Type.Boolean({ description: 'Its last day is over and it is not reached.' }),
    says: orNull(bare),
    source: orNull(bare),
    sure: orNull(bare),
    recorded: thing({ by: oneOf('program', 'keeper'), on: date }),
  }),
)

const Evidence = shape(
  'BoardEvidence',
  thing({
    id: bare,
    on: date,
    name: Text,
    says: orNull(bare),
    source: orNull(bare),
    recorded: thing({ by: oneOf('program', 'keeper'), on: date }),
  }),
)

const BoardArtefact = shape(
  'BoardArtefact',
  thing({
    kind: oneOf('decision', 'procedure', 'register', 'ledger', 'market', 'exchange', 'watch'),
    kindName: Text,
    id: bare,
    name: orNull(Text),
    runs: Type.Boolean(),
    href: orNull(bare),
    figures: list(Figure, 'Counted in this system up to the day; empty for what keeps nothing.'),
  }),
)

const row = {
  id: bare,
  name: Text,
  force: thing({ code: forceCode, name: Text }),
  task: orNull(thing({ number: Type.Integer(), name: Text })),
  state: orNull(MeasureState),
  named: list(Lead, 'Bodies that the sentence itself charges; empty for most.'),
  handledBy: list(named, 'Authorities that lead its matters, or keep its registers, here.'),
  steps: list(Step),
  overdue: Type.Boolean(),
  evidence: Type.Integer({ description: 'How many pieces.' }),
  artefacts: list(BoardArtefact),
}

export const BoardMeasure = shape('BoardMeasure', thing(row))

const Share = shape(
  'BoardShare',
  thing({
    of: bare,
    name: Text,
    measures: Type.Integer(),
    states: list(thing({ code: stateCode, count: Type.Integer() })),
    artefacts: Type.Integer(),
    running: Type.Integer(),
    overdue: Type.Integer(),
  }),
)

export const Board = shape(
  'Board',
  thing({
    on: date,
    counted: Type.Integer({ description: 'Measures shown after filtering.' }),
    total: Type.Integer(),
    whole: list(Lead, 'Whom part three of the plan charges with the whole of it.'),
    states: list(thing({ code: stateCode, name: Text, count: Type.Integer() })),
    tasks: list(Share),
    forces: list(Share),
    authorities: list(Share),
    kinds: list(thing({ code: bare, name: Text, count: Type.Integer(), running: Type.Integer() })),
    measures: list(BoardMeasure),
  }),
)

export const BoardOne = shape(
  'BoardOne',
  thing({
    on: date,
    measure: BoardMeasure,
    group: orNull(thing({ number: Type.Integer(), name: Text })),
    sentence: bare,
    history: list(MeasureState),
    evidence: list(Evidence),
    whole: list(Lead),
    mayKeep: Type.Boolean({ description: 'Whether the one who asks keeps the board.' }),
  }),
)

export const BoardQuery = thing({
  on: Type.Optional(Type.String({ description: 'Today in Shanghai where left out.', examples: ['2026-11-23'] })),
  task: Type.Optional(Type.String({ pattern: '^([1-9]|1[0-9]|2[0-3]|org)$' })),
  force: Type.Optional(forceCode),
  state: Type.Optional(stateCode),
  authority: Type.Optional(
    Type.String({ description: 'Id of an authority that the sentence names, or that handles it here.' }),
  ),
  overdue: Type.Optional(oneOf('yes')),
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Words in its name, its sentence or its number.' })),
  format: Type.Optional(oneOf('json', 'csv')),
})

const line = (description: string) => Type.String({ minLength: 1, maxLength: 300, description })
const words = Type.String({ maxLength: 4000 })
const day = Type.String({ examples: ['2026-11-23'] })

export const StepBody = thing({
  name: line('What is to be reached.'),
  due: Type.Optional(day),
  says: Type.Optional(words),
  source: line('An address, or the title and number of a paper.'),
})
export const ReachedBody = thing({
  on: day,
  says: Type.Optional(words),
  source: line('What shows it: an address, or the title and number of a paper.'),
})
export const EvidenceBody = thing({
  name: line('What it is.'),
  on: day,
  says: Type.Optional(words),
  source: line('An address, or the title and number of a paper.'),
})
export const BoardKept = shape('BoardKept', thing({ measure: bare, item: bare, version: Type.Integer() }))
export const OneQuery = thing({ on: Type.Optional(day) })
export const MeasureId = thing({ id: bare })
export const StepId = thing({ id: bare, step: bare })

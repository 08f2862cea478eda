/** Cases over the wire: the rows of a list, the whole file of one, and what the one who reads it may do. */
import { Type } from 'typebox'
import { Authority, coded, FormValuesShape, PaperGivenShape, Party, PartyName, Plain } from './matters-shapes.ts'
import { Citation, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const phase = thing({
  code: oneOf('received', 'correcting', 'reviewing', 'decided', 'not-accepted', 'withdrawn', 'lapsed'),
  name: Text,
})
const level = oneOf('calm', 'yellow', 'red', 'over')
const standing = thing({ code: oneOf('waiting', 'running', 'paused', 'met', 'missed', 'ended'), name: Text })
const outcome = thing({ code: oneOf('granted', 'refused'), name: Text })

/** A term as it stands today. */
export const runningFields = {
  id: bare,
  name: Text,
  kind: coded,
  length: Text,
  standing,
  start: orNull(date),
  due: orNull(date),
  /** `due` before a rest day moved it. */
  nominal: orNull(date),
  ended: orNull(date),
  promised: orNull(date),
  left: orNull(Type.Integer({ description: 'In the term’s own unit: 0 on the last day, negative when over.' })),
  text: Text,
  level,
  estimated: Type.Boolean({ description: 'Rests on a year whose holidays are not announced.' }),
  whenPassed: coded,
  cites: list(Citation),
}
export const RunningView = shape('RunningView', thing(runningFields))

/** The term that is due first. */
const nearest = orNull(
  thing({
    term: bare,
    name: Text,
    due: date,
    left: Type.Integer(),
    text: Text,
    level,
    paused: Type.Boolean(),
    estimated: Type.Boolean(),
  }),
)

export const briefFields = {
  id: bare,
  procedure: bare,
  name: Text,
  applicant: PartyName,
  phase,
  received: date,
  lead: Authority,
  nearest,
  /** Of every result decided so far. */
  outcomes: list(thing({ result: bare, name: Text, outcome })),
  held: Type.Boolean({ description: 'Another case holds it back.' }),
}
export const CaseBrief = shape('CaseBrief', thing(briefFields))
export const CasesPage = shape(
  'CasesPage',
  thing({ cases: list(CaseBrief), next: orNull(Type.String({ description: 'Give it as `after` for what follows.' })) }),
)
export const CasesQuery = thing({
  state: Type.Optional(
    Type.Unsafe<'open' | 'ended'>({ ...oneOf('open', 'ended'), description: 'Both where left out.' }),
  ),
  after: Type.Optional(Type.String({ maxLength: 200, description: 'From where the page before ended.' })),
})

export const FileBody = shape(
  'FileCase',
  thing({
    procedure: Type.String({ maxLength: 100 }),
    for: Party,
    form: FormValuesShape,
    papers: Type.Array(PaperGivenShape, { maxItems: 100 }),
    draft: Type.Optional(
      Type.Integer({ description: 'Version of the draft that goes with it: filed, it is a draft no more.' }),
    ),
    promised: Type.Optional(Type.Boolean({ description: 'The promise of the guide is made (告知承诺).' })),
    knowing: Type.Optional(Type.Boolean({ description: 'A decision rules it out, and it is filed all the same.' })),
  }),
)
export const Filed = shape('Filed', thing({ case: bare, version: Type.Integer() }))

/** What a command takes, so that a page can ask for it; the same names as in the body of POST /cases/:id/:command. */
export const Need = shape(
  'Need',
  thing({
    name: bare,
    kind: oneOf('text', 'line', 'choice', 'date', 'items', 'form'),
    label: Text,
    help: orNull(Text),
    options: list(coded),
    optional: Type.Boolean(),
    least: orNull(date),
    most: orNull(date),
  }),
)
const fixed = Type.Unsafe<Readonly<Record<string, string>>>({
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'Fields of the body that are settled: the result, opinion, term or licence that it is about.',
})
export const Can = shape('Can', thing({ command: bare, name: Text, about: orNull(Text), fixed, needs: list(Need) }))

export const HistoryItem = shape(
  'HistoryItem',
  thing({
    version: Type.Integer(),
    at: Type.String({ format: 'date-time' }),
    day: date,
    type: bare,
    by: orNull(Text),
    text: Text,
    words: orNull(Type.String({ description: 'What the one who did it wrote: reasons, findings, an answer.' })),
  }),
)

export const CaseView = shape(
  'CaseView',
  thing({
    ...briefFields,
    version: Type.Integer(),
    today: date,
    mode: coded,
    needsRules: orNull(Text),
    /** What the reader is to the case. */
    as: list(bare),
    side: oneOf('applicant', 'office'),
    filedBy: Text,
    claimedBy: orNull(Text),
    form: list(
      thing({
        title: Text,
        values: list(
          thing({
            id: bare,
            name: Text,
            value: Plain,
            text: Text,
            personal: Type.Boolean(),
            case: orNull(Type.String({ description: 'Number of another case that is named here.' })),
          }),
        ),
      }),
    ),
    papers: list(thing({ paper: bare, name: Text, document: bare, file: bare, href: bare })),
    ruledOut: list(thing({ decision: bare, name: Text })),
    results: list(
      thing({
        id: bare,
        name: Text,
        by: Authority,
        proposal: orNull(thing({ outcome, reasons: bare, by: Text })),
        decision: orNull(
          thing({
            outcome,
            reasons: bare,
            conditions: bare,
            deemed: Type.Boolean(),
            on: date,
            until: orNull(date),
          }),
        ),
        licence: orNull(thing({ id: bare, name: Text, status: coded, until: orNull(date) })),
      }),
    ),
    opinions: list(
      thing({
        id: bare,
        asks: Text,
        question: orNull(bare),
        from: Authority,
        asked: date,
        due: date,
        given: orNull(
          thing({
            says: coded,
            reasons: orNull(Type.String({ description: 'Null to the applicant until the case is decided.' })),
            on: date,
          }),
        ),
        lapsed: Type.Boolean({ description: 'The time is over and nothing came.' }),
      }),
    ),
    corrections: list(thing({ about: bare, name: orNull(Text), says: bare })),
    suspended: orNull(thing({ ground: coded, since: date, until: orNull(date) })),
    noticeUntil: orNull(date),
    objections: list(thing({ reasons: bare, on: date })),
    holds: list(thing({ by: bare, text: Text })),
    promise: orNull(thing({ text: Text, finding: orNull(coded), cureBy: orNull(date), cured: Type.Boolean() })),
    links: list(thing({ case: bare, as: coded })),
    terms: list(RunningView),
    remedies: list(
      thing({
        name: Text,
        to: Text,
        from: date,
        until: date,
        open: Type.Boolean(),
        procedure: orNull(bare),
        field: orNull(Type.String({ description: 'Field of that matter’s form for the number of this case.' })),
        cites: list(Citation),
      }),
    ),
    history: list(HistoryItem, 'Oldest first.'),
    can: list(Can, 'What the one who asks may do now.'),
    cannot: list(
      thing({ command: bare, name: Text, about: orNull(Text), because: Text }),
      'What they may do in this phase, but for this.',
    ),
  }),
)

export const Reading = shape(
  'Reading',
  thing({
    case: bare,
    procedure: Text,
    by: Text,
    day: date,
    last: Type.String({ format: 'date-time' }),
    times: Type.Integer(),
    what: coded,
  }),
)
export const ReadingsPage = shape('ReadingsPage', thing({ readings: list(Reading), next: orNull(bare) }))
export const AfterQuery = thing({
  after: Type.Optional(Type.String({ maxLength: 200, description: 'From where the page before ended.' })),
})

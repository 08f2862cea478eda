/** The window over the wire, before anything is filed: what a matter asks, takes and gives, and an application looked through. */
import { Type } from 'typebox'
import { Citation, FactView, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

export const coded = thing({ code: bare, name: Text })
export const Authority = shape('AuthorityName', thing({ id: bare, name: Text }))
export const partyKind = oneOf('person', 'organisation')

/** Id of a person or an organisation, as it stands in addresses: `person:ID`, `organisation:ID`. */
export const Party = shape('Party', thing({ kind: partyKind, id: bare }))
export const PartyName = shape('PartyName', thing({ kind: partyKind, id: bare, name: bare }))

export const Plain = Type.Unsafe<string | number | boolean | readonly string[]>(
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String())]),
)

/** What is filled in, by id of field or fact: text, a number, yes or no, or codes. */
export const FormValuesShape = shape(
  'FormValues',
  Type.Unsafe<Readonly<Record<string, string | number | boolean | readonly string[]>>>({
    type: 'object',
    additionalProperties: {
      anyOf: [
        { type: 'string', maxLength: 20_000 },
        { type: 'number' },
        { type: 'boolean' },
        { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 200 } },
      ],
    },
    description:
      'By id of field or fact. Dates `2026-11-23`, money in yuan as text `"1200.50"`, counts as numbers, choices by code, several choices as an array of codes, numbers of other cases as they are read.',
    examples: [{ organisationName: '华测数据（北京）有限公司', talentCategory: 'A' }],
  }),
)
export const PaperGivenShape = shape(
  'PaperGiven',
  thing({
    paper: Type.String({ maxLength: 100, description: 'Id of the paper in the guide.' }),
    document: Type.String({ maxLength: 64, description: 'Id of the document, as its upload answered it.' }),
    name: Type.Optional(
      Type.String({ maxLength: 200, description: 'In replies the name under which it was handed in; not read.' }),
    ),
  }),
)

/** Who decides, in words; `authorities` are all that it can be, `dependsOn` the fields and facts by which it is known. */
export const CompetenceView = shape(
  'Competence',
  thing({
    text: Text,
    authorities: list(Authority, 'At most 40; a department of every district is named in `text` alone.'),
    dependsOn: list(bare, 'Ids of fields and facts.'),
  }),
)

const whenShape = orNull(
  thing({ text: Text, facts: list(bare, 'Ids of the facts that it looks at.') }, 'Only where this holds.'),
)

const briefFields = {
  id: bare,
  name: Text,
  summary: Text,
  mode: coded,
  measures: list(bare),
  task: orNull(Type.Integer()),
  lead: list(Text, 'Names of the authorities at whose window it can arrive; at most 3, then in words.'),
  applicants: list(partyKind),
  headline: orNull(
    thing({
      name: Text,
      length: Text,
      kind: coded,
    }),
  ),
  since: date,
  licences: list(coded),
  visits: Type.Integer({ description: 'How often a person must appear.' }),
}

export const Matter = shape('Matter', thing(briefFields))
export const Matters = shape('Matters', thing({ matters: list(Matter) }))

export const FieldView = shape(
  'FieldView',
  thing({
    id: bare,
    name: Text,
    help: orNull(Text),
    kind: oneOf('line', 'paragraph', 'date', 'money', 'count', 'choice', 'yes-no', 'case'),
    options: list(coded),
    most: orNull(Type.Integer({ description: 'Characters of a line or paragraph; the largest count.' })),
    optional: Type.Boolean(),
    held: orNull(Text),
    personal: Type.Boolean({ description: 'Read only by those who handle the case.' }),
    when: whenShape,
  }),
)

const paperFields = {
  id: bare,
  name: Text,
  help: orNull(Text),
  kind: coded,
  optional: Type.Boolean(),
  when: whenShape,
  cites: list(Citation),
}

export const TermView = shape(
  'TermView',
  thing({
    id: bare,
    name: Text,
    length: Text,
    kind: coded,
    starts: Text,
    ends: Text,
    pausedBy: list(coded, 'What stops the clock, if it was notified.'),
    extension: orNull(thing({ length: Text, approvedBy: Text, cites: list(Citation) })),
    whenPassed: coded,
    limit: orNull(thing({ length: Text, cites: list(Citation) })),
    when: whenShape,
    cites: list(Citation),
  }),
)

export const StepView = shape(
  'StepView',
  thing({
    id: bare,
    kind: oneOf('file', 'accept', 'opinion', 'notice', 'decide', 'deliver', 'check'),
    name: Text,
    by: orNull(Text),
    after: list(bare, 'Ids of the steps before it; steps after the same one are taken at the same time.'),
    terms: list(bare, 'Ids of the terms that end with it.'),
    within: orNull(Text),
  }),
)

export const Guide = shape(
  'Guide',
  thing({
    ...briefFields,
    cites: list(Citation),
    conditions: list(thing({ text: Text, cites: list(Citation) })),
    form: list(thing({ title: Text, of: orNull(partyKind), fields: list(FieldView), facts: list(FactView) })),
    papers: list(thing(paperFields)),
    gates: list(
      thing({ decision: bare, name: Text, question: Text, rulesOut: list(Text, 'Answers that rule it out.') }),
      'Decisions that the facts are put to before filing.',
    ),
    windows: list(
      thing({ text: Text, date: bare, dateName: Text, cites: list(Citation) }),
      'When it can be filed at all.',
    ),
    leads: CompetenceView,
    results: list(
      thing({
        id: bare,
        name: Text,
        by: CompetenceView,
        licence: orNull(
          thing({
            id: bare,
            name: Text,
            valid: orNull(Text),
            endNamed: Type.Boolean({ description: 'The approver names its end, within `valid`.' }),
            claims: list(coded, 'What stands on it; each can be shown on its own.'),
            renewal: orNull(thing({ text: Text, procedure: coded, cites: list(Citation) })),
          }),
        ),
      }),
    ),
    opinions: list(
      thing({
        id: bare,
        asks: Text,
        from: CompetenceView,
        within: Text,
        silence: Text,
        when: whenShape,
        cites: list(Citation),
      }),
    ),
    steps: list(StepView),
    terms: list(TermView),
    fee: thing({ text: Text, cites: list(Citation) }),
    visit: Text,
    corrected: orNull(thing({ text: Text, cites: list(Citation) })),
    promise: orNull(
      thing({
        text: Text,
        conditions: list(Text),
        checked: Text,
        cured: Text,
        cites: list(Citation),
      }),
    ),
    notice: orNull(thing({ text: Text, cites: list(Citation) })),
    holds: orNull(thing({ text: Text, cites: list(Citation) })),
    remedies: list(
      thing({
        name: Text,
        to: Text,
        within: Text,
        procedure: orNull(coded),
        cites: list(Citation),
      }),
    ),
    kept: thing({ text: Text, cites: list(Citation) }),
    needsRules: orNull(Text),
  }),
)

export const CheckBody = shape(
  'CheckMatter',
  thing({
    for: Type.Optional(Party),
    form: FormValuesShape,
    papers: Type.Optional(Type.Array(PaperGivenShape, { maxItems: 100 })),
  }),
)

export const Wrong = shape(
  'Wrong',
  thing({
    code: oneOf('missing', 'unknown', 'wrong-value', 'out-of-time', 'contradiction'),
    at: Type.String({ description: 'JSON pointer (RFC 6901) into the application.' }),
    text: Text,
    article: orNull(thing({ label: Text, text: bare })),
  }),
)

export const Checked = shape(
  'Checked',
  thing(
    {
      on: date,
      ready: Type.Boolean({ description: 'Nothing is wrong: it can be filed.' }),
      wrong: list(Wrong),
      gates: list(
        thing({
          decision: bare,
          name: Text,
          status: oneOf('decided', 'unknown', 'not-applicable', 'needs-rules', 'conflict', 'gap', 'wrong'),
          answer: Text,
          rulesOut: Type.Boolean({ description: 'By this answer the matter is not granted; it may still be filed.' }),
          reasons: list(thing({ text: Text, cites: list(Citation) })),
        }),
      ),
      ruledOut: list(bare, 'Ids of the decisions that rule it out; to file all the same, say `knowing`.'),
      asked: list(bare, 'Ids of the fields and facts that are asked, given the others.'),
      papers: list(thing({ id: bare, name: Text, optional: Type.Boolean(), given: Type.Boolean() })),
      windows: list(
        thing({
          text: Text,
          from: orNull(date),
          until: orNull(date),
          open: Type.Boolean(),
          cites: list(Citation),
        }),
      ),
      lead: orNull(Authority),
      results: list(thing({ id: bare, name: Text, by: orNull(Authority) })),
      opinions: list(thing({ id: bare, asks: Text, from: orNull(Authority), due: date })),
      terms: list(
        thing({
          id: bare,
          name: Text,
          kind: coded,
          length: Text,
          due: orNull(date),
          estimated: Type.Boolean({ description: 'Rests on a year whose holidays are not announced.' }),
        }),
        'If it were filed, accepted and decided today, as far as each can be known.',
      ),
    },
    'An application looked through before it is filed; nothing of it is kept.',
  ),
)

export const Prefill = shape(
  'Prefill',
  thing({
    for: PartyName,
    values: list(
      thing({ field: bare, name: Text, value: Plain, from: Text }),
      'What the account, or a licence given here, says already.',
    ),
  }),
)
export const ForQuery = thing({
  for: Type.String({ maxLength: 120, description: '`person:ID` or `organisation:ID`.' }),
})

/** What goes over the wire of the registers. */
import { Type } from 'typebox'
import { Citation, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const instant = Type.String({ format: 'date-time', examples: ['2026-11-23T09:00:00Z'] })
const asOf = Type.String({
  description: 'The day in the world; today in Shanghai where left out.',
  examples: ['2024-07-01'],
})
const knownOn = Type.String({
  description:
    'As it was known here then: an instant, or a day, at whose end in Shanghai. All that is known now where left out.',
  examples: ['2024-06-01', '2024-06-01T12:00:00Z'],
})
const at = { asOf: Type.Optional(asOf), knownOn: Type.Optional(knownOn) }

export const RegisterId = thing({ id: Type.String({ examples: ['professional.recognised-qualifications'] }) })
export const EntryId = thing({
  id: Type.String(),
  key: Type.String({
    description: 'The values of the key columns; a bar stands between two of them.',
    maxLength: 2000,
  }),
})
export const EntriesQuery = thing({
  ...at,
  words: Type.Optional(Type.String({ maxLength: 200, description: 'All of these, anywhere in what is searched.' })),
  after: Type.Optional(Type.String({ maxLength: 2000, description: '`next` of the page before.' })),
})
export const AtQuery = thing(at)
export const FileQuery = thing({ ...at, format: Type.Optional(oneOf('csv', 'json')) })
export const ChangesQuery = thing({
  after: Type.Optional(Type.String({ maxLength: 60, description: '`next` of the page before.' })),
})

const value = Type.Unsafe<string | number | boolean | readonly string[] | null>({
  anyOf: [
    { type: 'boolean' },
    { type: 'number' },
    { type: 'string' },
    { type: 'array', items: { type: 'string' } },
    { type: 'null' },
  ],
})
const values = Type.Unsafe<Readonly<Record<string, string | number | boolean | readonly string[] | null>>>({
  type: 'object',
  additionalProperties: value,
  description: 'By the ids of the columns; money in fen as digits.',
})

const Column = thing({
  id: bare,
  name: Text,
  help: orNull(Text),
  kind: oneOf('line', 'text', 'date', 'count', 'money', 'decimal', 'choice', 'yes-no', 'list', 'party', 'case'),
  options: list(thing({ code: bare, name: Text })),
  optional: Type.Boolean(),
  closed: Type.Boolean({ description: 'Seen by its keeper and by the party concerned alone.' }),
  translates: orNull(Type.String({ description: 'The column whose words this one says in English.' })),
  searched: Type.Boolean(),
})

const counted = thing({
  count: Type.Integer(),
  more: Type.Boolean({ description: 'There are more than were counted.' }),
})

const brief = {
  id: bare,
  name: Text,
  says: Text,
  note: orNull(Text),
  measures: list(bare),
  keeper: thing({ id: bare, name: Text }),
  live: Type.Unsafe<{ count: number; more: boolean }>({ ...counted, description: 'Entries that hold today.' }),
}

export const RegistersView = shape('Registers', thing({ registers: list(thing(brief)) }))

export const RegisterView = shape(
  'Register',
  thing({
    ...brief,
    cites: list(Citation),
    columns: list(Column),
    key: list(bare),
    ranked: orNull(thing({ by: list(bare), name: Text })),
    comes: thing(
      {
        program: Type.Boolean({ description: 'With the program, as published.' }),
        procedures: list(
          thing({
            id: bare,
            name: Text,
            notice: Type.Boolean({ description: 'Published before it is granted: see `/api/public-notices`.' }),
          }),
        ),
        keeper: Type.Boolean({ description: 'By the hand of its keeper.' }),
      },
      'How entries come.',
    ),
    versions: list(
      thing({ known: date, title: Text, entries: Type.Integer() }),
      'Versions that came with the program, each with the day on which it was public.',
    ),
    mayKeep: Type.Boolean({ description: 'Whether the one who asks may enter, end and correct.' }),
  }),
)

const entry = thing({
  key: bare,
  values,
  words: Type.Unsafe<Readonly<Record<string, { zh: string; en: string }>>>({
    type: 'object',
    additionalProperties: { $ref: 'Text#' },
    description: 'Each value as people read it.',
  }),
  from: date,
  until: Type.Unsafe<string | null>({ ...orNull(date), description: 'The first day on which it holds no more.' }),
  known: thing({ from: instant, until: orNull(instant) }, 'When this was what was known here.'),
  rank: orNull(Type.Integer()),
  how: oneOf('program', 'case', 'keeper'),
  why: orNull(Text),
  cites: list(thing({ instrument: bare, article: bare, title: Text, label: Text, quote: bare })),
  whole: Type.Boolean({ description: 'Closed columns are among the values.' }),
})

export const RegisterEntry = shape('RegisterEntry', entry)

export const EntriesView = shape(
  'RegisterEntries',
  thing({
    register: bare,
    asOf: date,
    knownOn: orNull(instant),
    found: counted,
    entries: list(RegisterEntry),
    next: orNull(bare),
  }),
)

export const HistoryView = shape(
  'RegisterHistory',
  thing({ register: bare, key: bare, entries: list(RegisterEntry) }, 'All that was ever known under a key.'),
)

export const ChangesView = shape(
  'RegisterChanges',
  thing({
    register: bare,
    changes: list(
      thing({
        key: bare,
        version: Type.Integer({ description: '1, 2, 3 … of this key.' }),
        type: oneOf('entered', 'ended', 'corrected'),
        at: instant,
      }),
    ),
    next: Type.Unsafe<string | null>({
      ...orNull(bare),
      description: 'To go on after; ask again with it later. Nothing comes later before it.',
    }),
  }),
)

const cites = Type.Optional(
  Type.Array(thing({ instrument: bare, article: bare }), {
    maxItems: 20,
    description: 'The clauses that it rests on.',
  }),
)
const entered = {
  values,
  from: Type.String({ examples: ['2026-11-23'] }),
  until: Type.Optional(orNull(Type.String({ description: 'The first day on which it holds no more.' }))),
  cites,
}
const why = Type.String({ minLength: 2, maxLength: 2000, description: 'Shown with it, to everybody.' })

export const EnterBody = shape('RegisterEnter', thing(entered))
export const EndBody = shape(
  'RegisterEnd',
  thing({
    on: Type.String({ description: 'The first day on which it holds no more.', examples: ['2026-11-23'] }),
    why,
  }),
)
export const CorrectBody = shape(
  'RegisterCorrect',
  thing({
    of: Type.String({ description: 'A day on which the wrong entry holds.', examples: ['2026-11-23'] }),
    entry: Type.Unsafe<{
      values: Readonly<Record<string, string | number | boolean | readonly string[] | null>>
      from: string
      until?: string | null
      cites?: { instrument: string; article: string }[]
    } | null>({ ...orNull(thing(entered)), description: 'What is right; null where there never was an entry.' }),
    why,
  }),
)
export const WrittenView = shape(
  'RegisterWritten',
  thing({ register: bare, key: bare, version: Type.Integer() }, 'What was changed.'),
)

/** Ledgers over the wire: amounts as people write them, whole and exact; shares only for drawing. */
import { Type } from 'typebox'
import { shows } from '../ledgers/ledger.ts'
import { FieldView, FormValuesShape, Party } from './matters-shapes.ts'
import { AnswerView, Citation, FactView, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const amount = Type.String({ description: 'With the decimal places of the unit.', examples: ['1,200.50'] })
const percent = Type.Number({ description: 'In hundredths of the whole that the bar stands for, 0 to 100.' })
const named = thing({ id: bare, name: Text })

const head = {
  id: bare,
  name: Text,
  says: Text,
  measures: list(bare),
  keeper: named,
  keeps: Type.Boolean({ description: 'Whether the one who asks handles it at the authority that keeps it.' }),
  mine: Type.Integer({ description: 'Accounts of those for whom one acts; 100 at most are counted.' }),
}

export const LedgersView = shape('Ledgers', thing({ ledgers: list(thing(head)) }))

const operation = {
  id: bare,
  name: Text,
  says: Text,
  by: oneOf('holder', 'keeper'),
  nobody: Type.Boolean({ description: 'About the ledger itself: no holder is named.' }),
  cites: list(Citation),
  form: thing({ facts: list(FactView), fields: list(FieldView) }),
  batch: orNull(Type.String({ description: 'The field that holds a line for each person, and may come from a file.' })),
}

export const LedgerOperation = shape('LedgerOperation', thing(operation))

export const LedgerView = shape(
  'Ledger',
  thing({
    ...head,
    note: orNull(Text),
    numbered: Type.Boolean({ description: 'Its units bear serial numbers, which anyone can look up.' }),
    cites: list(Citation),
    unit: thing({ id: bare, name: Text, places: Type.Integer() }),
    kinds: list(thing({ id: bare, name: Text, shows: oneOf(...shows), open: Type.Boolean() })),
    operations: list(
      thing({
        ...operation,
        from: orNull(Type.String({ description: 'Done on an account of this kind, which fills part of it in.' })),
        may: Type.Boolean({ description: 'Whether the one who asks may do it at all.' }),
      }),
    ),
    parties: list(
      thing({ kind: oneOf('person', 'organisation'), id: bare, name: bare }),
      'Those for whom the one who asks may act in it.',
    ),
  }),
)

const account = {
  id: bare,
  kind: thing({ id: bare, name: Text, shows: oneOf(...shows) }),
  holder: orNull(thing({ kind: oneOf('person', 'organisation'), id: bare, name: bare })),
  says: Text,
  balance: amount,
  reserved: orNull(amount),
  available: amount,
  bar: orNull(
    thing(
      {
        whole: amount,
        share: percent,
        reserved: percent,
        of: oneOf('ceiling', 'threshold', 'most'),
      },
      'What it is drawn against: its limit, the next threshold, or the most that it ever held.',
    ),
  ),
  period: orNull(thing({ from: date, until: date })),
  closed: Type.Boolean(),
}

export const LedgerAccountBrief = shape('LedgerAccountBrief', thing(account))

export const LedgerAccountsView = shape(
  'LedgerAccounts',
  thing({ accounts: list(LedgerAccountBrief), next: orNull(bare) }),
)

const line = thing({
  posting: bare,
  n: Type.Integer({ description: 'Of the movements of one posting on this account.' }),
  operation: Text,
  on: date,
  says: Text,
  by: bare,
  case: orNull(bare),
  amount,
  direction: oneOf('in', 'out', 'held', 'released'),
  balance: amount,
})

export const LedgerStatement = shape('LedgerStatement', thing({ lines: list(line), next: orNull(bare) }))

const warning = thing({ at: Type.Integer(), says: Text, cites: list(Citation) })

export const LedgerAccountView = shape(
  'LedgerAccount',
  thing({
    ...account,
    ledger: thing({ id: bare, name: Text, keeper: named, note: orNull(Text) }),
    unit: Text,
    asOf: date,
    thresholds: list(
      thing({
        at: amount,
        share: orNull(percent),
        reached: Type.Boolean(),
        away: amount,
        says: Text,
        cites: list(Citation),
      }),
      'Where something else begins to apply, the lowest first.',
    ),
    warnings: list(warning),
    numbers: list(bare, 'The serial numbers that it holds, as blocks: 200 at most.'),
    answer: orNull(AnswerView),
    statement: LedgerStatement,
    operations: list(
      thing({
        ...operation,
        fills: FormValuesShape,
        offers: Type.Unsafe<Readonly<Record<string, readonly string[]>>>({
          type: 'object',
          additionalProperties: { type: 'array', items: { type: 'string' } },
          description: 'What may be chosen from, by id of field.',
        }),
      }),
    ),
    attempts: list(
      thing({ on: date, at: Type.String(), operation: Text, says: Text, by: bare }),
      'What was asked of it and refused, the latest first: 20 at most.',
    ),
  }),
)

/** Lists of people are long: a body may have 8 MB here. */
export const OperationBody = shape(
  'LedgerOperationForm',
  thing({
    holder: Type.Optional(Party),
    creditCode: Type.Optional(
      Type.String({ maxLength: 40, description: 'The holder by its unified social credit code, for the keeper.' }),
    ),
    form: Type.Unsafe<Readonly<Record<string, string | number | boolean | readonly string[]>>>({
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'string', maxLength: 8_000_000 },
          { type: 'number' },
          { type: 'boolean' },
          { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 200 } },
        ],
      },
      description: 'By id of fact or field, as the operation declares them.',
    }),
  }),
)

export const PostedView = shape(
  'LedgerPosted',
  thing({
    posting: orNull(
      Type.String({ description: 'Its number; null where all of it had happened before and nothing moved.' }),
    ),
    on: date,
    accounts: list(LedgerAccountBrief, 'Those that it touched, as they stand after it.'),
    warnings: list(thing({ account: bare, at: Type.Integer(), says: Text, cites: list(Citation) })),
    answers: list(
      thing(
        { account: bare, before: orNull(AnswerView), after: orNull(AnswerView), changed: Type.Boolean() },
        'What the decision says of the account now, and what it said before.',
      ),
    ),
  }),
)

export const AccountsQuery = thing({
  of: Type.Optional(
    Type.Unsafe<'mine' | 'all'>({
      ...oneOf('mine', 'all'),
      description: 'One’s own where left out; all, for the keeper.',
    }),
  ),
  kind: Type.Optional(Type.String({ maxLength: 60 })),
  words: Type.Optional(Type.String({ maxLength: 100, description: 'The beginning of an account’s id.' })),
  after: Type.Optional(Type.String({ maxLength: 300, description: '`next` of the page before.' })),
})
export const StatementQuery = thing({
  on: Type.Optional(Type.String({ format: 'date', maxLength: 10, description: 'As it stood at the end of that day.' })),
  before: Type.Optional(Type.String({ pattern: '^\\d{1,18}$', description: '`next` of the page before.' })),
})
export const LedgerId = thing({ id: Type.String() })
export const AccountPath = thing({ id: Type.String(), account: Type.String() })
export const OperationPath = thing({ id: Type.String(), operation: Type.String() })

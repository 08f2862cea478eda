/** What goes over the wire of a change between two days: the region in which it shows, and its effect on made-up applicants. */
import { Type } from 'typebox'
import { RuleView, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const change = oneOf('gain', 'loss', 'other')
const state = oneOf('decided', 'closed', 'needs-rules', 'not-applicable', 'conflict', 'gap', 'absent', 'unknown')
const output = thing({ id: bare, name: Text })
const whole = Type.Integer()

export const DifferenceView = shape(
  'DifferenceView',
  thing(
    {
      from: date,
      to: date,
      knownOn: date,
      output,
      same: Type.Boolean({ description: 'True where no facts whatever are answered differently on the two days.' }),
      judged: Type.Boolean({
        description: 'The decision says which answers are better; where it does not, every change is `other`.',
      }),
      columns: list(thing({ name: Text })),
      rows: list(
        thing({
          cells: list(orNull(Text), 'One for each column, each a condition in words; null where it does not matter.'),
          where: list(Text, 'The same as the conditions of one sentence.'),
          before: thing({ text: Text, state }),
          after: thing({ text: Text, state }),
          change,
          rulesBefore: list(bare, 'Ids of the rules that gave the answer before; the rules stand in `rules`.'),
          rulesAfter: list(bare),
          facts: list(thing({ id: bare, name: Text, text: Text }), 'Facts that lie in the row.'),
          replayed: Type.Boolean({ description: 'The reference evaluator, given these facts, gives both answers.' }),
        }),
        'They do not overlap; together they are all facts whose answer differs.',
      ),
      rules: list(RuleView, 'Every rule that a row names.'),
      cut: Type.Boolean({ description: 'True where there were too many rows to give them all.' }),
    },
    'The exact region of facts in which the answers of two days differ.',
  ),
)

const flows = list(
  thing({
    before: Type.Integer({ description: 'Place in `outcomes`.' }),
    after: whole,
    change: oneOf('same', 'gain', 'loss', 'other'),
    rows: whole,
  }),
)
const totals = { gains: whole, losses: whole, others: whole, unchanged: whole }

export const EffectView = shape(
  'EffectView',
  thing(
    {
      from: date,
      to: date,
      knownOn: date,
      rows: whole,
      seed: whole,
      synthetic: Type.Boolean({ description: 'Always true: nobody counted here exists.' }),
      note: Text,
      judged: Type.Boolean(),
      output,
      ...totals,
      outcomes: list(thing({ text: Text, state, before: whole, after: whole })),
      flows,
      regions: list(whole, 'How many fall into each row of `difference`, in its order.'),
      facts: list(output, 'Facts by which it can be broken down; the one that says most about who moves comes first.'),
      by: orNull(thing({ fact: output, groups: list(thing({ name: Text, rows: whole, ...totals, flows })) })),
    },
    'The two days set against each other over a synthetic population.',
  ),
)

const day = (description: string) =>
  Type.Optional(Type.String({ format: 'date', description, examples: ['2024-10-23'] }))
const days = {
  from: day('The earlier day; the day before `to` where left out.'),
  to: day('The later day; the latest from which some answer differs where left out.'),
  knownOn: day('The law as it was known on this day; today in Shanghai where left out.'),
}
export const DifferenceQuery = thing(days)
export const EffectQuery = thing({
  ...days,
  rows: Type.Optional(
    Type.String({ description: 'How many to draw: 1 to 100000; 20000 where left out.', examples: ['20000'] }),
  ),
  seed: Type.Optional(
    Type.String({ description: 'The same seed draws the same applicants; 1 where left out.', examples: ['1'] }),
  ),
  by: Type.Optional(
    Type.String({
      description:
        'Id of a fact by which to break the count down, one of `facts` of the reply; the first of them where left out.',
    }),
  ),
})

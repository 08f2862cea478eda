/** The clock of a case, every day of it. */
import { Type } from 'typebox'
import { runningFields } from './cases-shapes.ts'
import { coded } from './matters-shapes.ts'
import { Citation, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

export const ClockDay = shape(
  'ClockDay',
  thing({
    day: date,
    kind: oneOf('start', 'counted', 'not-working', 'paused', 'rolled'),
    number: orNull(Type.Integer({ description: 'The number of a day that counts.' })),
    text: Text,
    worked: Type.Boolean({ description: 'A working day, though it may not count.' }),
    estimated: Type.Boolean(),
    past: Type.Boolean(),
  }),
)
export const ClockTerm = shape(
  'ClockTerm',
  thing({
    ...runningFields,
    /** How the last day was reached, in one sentence. */
    how: Text,
    starts: Text,
    ends: Text,
    days: list(ClockDay),
    pauses: list(thing({ ground: coded, from: date, to: orNull(date) })),
    extension: orNull(thing({ on: date, length: Text, approvedBy: Text, cites: list(Citation) })),
  }),
)
export const ClockView = shape(
  'ClockView',
  thing({
    case: bare,
    today: date,
    calendar: thing({
      years: list(Type.Integer(), 'Years whose holidays are announced.'),
      notices: list(thing({ year: Type.Integer(), notice: bare, published: date })),
    }),
    terms: list(ClockTerm),
  }),
)

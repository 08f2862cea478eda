/** What goes over the wire of watches, of what is reported to them, and of the signals they raise. */
import { Type } from 'typebox'
import { signalViews } from '../watches/inbox.ts'
import { Authority, coded, FieldView, FormValuesShape, Party } from './matters-shapes.ts'
import { Citation, FactView, Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const count = Type.Integer()
const severity = oneOf('info', 'warning', 'serious')
const view = oneOf(...signalViews)
const day = (description: string) => Type.String({ description, examples: ['2026-11-23'] })

const watchFields = {
  id: bare,
  name: Text,
  says: Text,
  measures: list(bare),
  open: count,
  overdue: Type.Integer({ description: 'Of the open ones: those of which a step is late.' }),
  closed: count,
  reports: Type.Boolean({ description: 'Those concerned can report to it.' }),
}
export const WatchBrief = shape('WatchBrief', thing(watchFields))
export const WatchesView = shape('Watches', thing({ today: date, watches: list(WatchBrief) }))

const figure = thing({ id: bare, name: Text, value: bare, of: orNull(bare) })
export const WatchView = shape(
  'WatchView',
  thing({
    ...watchFields,
    today: date,
    note: orNull(Text),
    cites: list(Citation),
    threshold: thing({ says: Text, cites: list(Citation) }),
    told: list(Authority),
    judges: list(Authority, 'Beside the authorities that lead the cases it looks at.'),
    steps: list(thing({ step: coded, within: Text })),
    form: orNull(thing({ name: Text, says: Text, facts: list(FactView), fields: list(FieldView) })),
    days: list(
      thing({ on: date, found: count, figures: list(figure) }),
      'The days on which it was run, the latest 180.',
    ),
    replay: Type.Boolean({ description: 'Whether the one who asks may run it on the past.' }),
  }),
)
export const WatchId = thing({ id: Type.String({ maxLength: 100 }) })

export const ReplayQuery = thing({
  from: Type.Optional(day('30 days before `to` where left out.')),
  to: Type.Optional(day('Today where left out.')),
})
const working = thing({ name: Text, value: Text })
export const ReplayView = shape(
  'WatchReplay',
  thing({
    watch: thing({ id: bare, name: Text }),
    from: date,
    to: date,
    days: list(thing({ on: date, found: count })),
    signals: list(
      thing({
        cause: bare,
        on: date,
        gone: orNull(date),
        severity: coded,
        authority: Authority,
        says: Text,
        workings: list(working),
        case: orNull(bare),
        signal: orNull(bare),
      }),
    ),
    elsewhere: Type.Integer({ description: 'More that it would have raised, at authorities that are not one’s own.' }),
  }),
)

export const SignalsQuery = thing({
  view: Type.Optional(view),
  watch: Type.Optional(Type.String({ maxLength: 100 })),
  severity: Type.Optional(severity),
  authority: Type.Optional(Type.String({ maxLength: 100, description: 'One of one’s own; all where left out.' })),
  after: Type.Optional(Type.String({ maxLength: 200, description: 'From where the page before ended.' })),
})

const briefFields = {
  id: bare,
  watch: thing({ id: bare, name: Text }),
  severity: coded,
  phase: coded,
  authority: Authority,
  says: Text,
  found: date,
  due: orNull(date),
  overdue: Type.Boolean(),
  gone: orNull(date),
  next: orNull(coded),
  assignee: orNull(bare),
  mine: Type.Boolean(),
  case: orNull(bare),
}
export const SignalBrief = shape('SignalBrief', thing(briefFields))
export const SignalsPage = shape(
  'SignalsPage',
  thing({
    view,
    today: date,
    items: list(SignalBrief),
    next: orNull(bare),
    counts: thing({ open: count, mine: count, overdue: count, closed: count }),
    watches: list(thing({ id: bare, name: Text })),
    authorities: list(Authority, 'Those whose signals one may see.'),
  }),
)

const taken = thing({
  step: coded,
  by: Text,
  on: date,
  due: orNull(date),
  late: Type.Boolean(),
  verdict: orNull(coded),
  says: bare,
  to: orNull(bare),
  authority: orNull(Authority),
})
export const SignalView = shape(
  'SignalView',
  thing({
    ...briefFields,
    today: date,
    cause: bare,
    version: count,
    measures: list(bare),
    threshold: thing({ says: Text, cites: list(Citation) }),
    workings: list(working),
    party: orNull(bare),
    taken: list(taken),
    ahead: list(coded, 'The steps still to be taken, in order.'),
    can: list(bare, 'Steps that the one who asks may take now.'),
    cannot: orNull(thing({ step: coded, why: Text })),
    assignees: list(thing({ person: bare, name: bare, role: coded })),
    others: list(Authority, 'Authorities to which it can be referred.'),
  }),
)
export const SignalId = thing({ id: Type.String({ maxLength: 40 }) })

const version = Type.Integer({ minimum: 1, description: 'The version that was read.' })
const words = Type.String({ maxLength: 4000 })
export const signalBodies = {
  judge: shape('JudgeSignal', thing({ version, real: Type.Boolean(), reasons: words })),
  assign: shape(
    'AssignSignal',
    thing({
      version,
      authority: Type.Optional(Type.String({ maxLength: 100, description: 'Its own where left out.' })),
      to: Type.Optional(
        Type.String({ maxLength: 100, description: 'One person there; whoever takes it on where left out.' }),
      ),
      note: Type.Optional(words),
    }),
  ),
  handle: shape('HandleSignal', thing({ version, done: words })),
  check: shape('CheckSignal', thing({ version, sound: Type.Boolean(), finding: words })),
  close: shape('CloseSignal', thing({ version, finding: words })),
}
export const SignalStep = shape('SignalStep', thing({ signal: bare, version: count }))

export const ReportId = thing({ id: Type.String({ maxLength: 100 }), report: Type.String({ maxLength: 40 }) })
export const ReportBody = shape('ReportToWatch', thing({ for: Party, form: FormValuesShape }))
export const ReportAnewBody = shape(
  'ReportAnew',
  thing({ version, form: Type.Union([FormValuesShape, Type.Null()], { description: 'Null takes it back.' }) }),
)
export const ReportWritten = shape('ReportWritten', thing({ report: bare, version: count }))
export const ReportsView = shape(
  'ReportsOfMine',
  thing({
    reports: list(
      thing({
        id: bare,
        version: count,
        for: bare,
        on: date,
        form: orNull(FormValuesShape),
        said: list(working),
      }),
    ),
  }),
)

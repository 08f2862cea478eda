/** Notices and webhooks over the wire. */
import { Type } from 'typebox'
import { recordEvents, recordKinds } from '../window/notices/records.ts'
import { toldEvents } from '../window/notices/to-applicant.ts'
import { mostOfParty } from '../window/notices/webhooks.ts'
import { Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const partyKind = oneOf('person', 'organisation')
const owner = thing({ kind: partyKind, id: Type.String({ maxLength: 100 }) })

export const NoticeView = shape(
  'Notice',
  thing({
    id: bare,
    case: orNull(Type.String({ description: 'Of a case: its number.' })),
    record: orNull(
      thing(
        { kind: oneOf(...recordKinds), of: bare, id: bare },
        'Of a record: which, and the ledger, market or watch that it belongs to.',
      ),
    ),
    page: Type.String({ description: 'Where it is read on; the same under `/api`.' }),
    procedure: Text,
    event: Type.String({
      description: 'The event of the case or the record that it tells of; `undelivered` where a message never arrived.',
    }),
    level: Type.Unsafe<'info' | 'act' | 'late'>({
      ...oneOf('info', 'act', 'late'),
      description: '`act`: there is something to do. `late`: a time limit is over.',
    }),
    title: Text,
    body: Text,
    at: bare,
    day: date,
    as: oneOf('applicant', 'authority'),
    authority: orNull(thing({ id: bare, name: Text })),
    read: Type.Boolean(),
  }),
)
export const NoticesPage = shape(
  'Notices',
  thing({
    notices: list(NoticeView, 'The latest first.'),
    next: orNull(Type.String({ description: 'For `after`, where there are more.' })),
  }),
)
export const NoticesQuery = thing({
  after: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$', description: '`next` of the page before.' })),
  unread: Type.Optional(Type.Unsafe<'true'>({ ...oneOf('true'), description: 'Only those not yet read.' })),
  case: Type.Optional(Type.String({ maxLength: 40, description: 'Only of this case.' })),
})
export const NoticeCount = shape(
  'NoticeCount',
  thing({
    unread: Type.Integer({ description: 'Nobody counts beyond 100.' }),
    more: Type.Boolean(),
  }),
)
export const ReadBody = shape(
  'ReadNotices',
  thing(
    {
      ids: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200 })),
      until: Type.Optional(
        Type.String({ maxLength: 200, description: 'Id of a notice: it, and all written before it.' }),
      ),
    },
    'Either of the two.',
  ),
)

export const WebhookView = shape(
  'Webhook',
  thing({
    id: bare,
    owner,
    url: bare,
    events: list(bare, 'Events that it is told of; none: all.'),
    created: bare,
    disabled: orNull(
      Type.String({
        description: 'Since when nothing is sent, because nothing arrived; a test that arrives turns it on.',
      }),
    ),
    last: orNull(thing({ at: bare, ok: Type.Boolean(), says: bare })),
  }),
)
export const Webhooks = shape(
  'Webhooks',
  thing({
    webhooks: list(WebhookView),
    mail: Type.Boolean({ description: 'Whether notices also go out by e-mail.' }),
  }),
)
export const WebhookBody = shape(
  'AddWebhook',
  thing({
    owner,
    url: Type.String({ maxLength: 500, description: `https, at a public address; ${mostOfParty} for each party.` }),
    events: Type.Optional(
      Type.Array(oneOf(...toldEvents, ...recordEvents), { maxItems: toldEvents.length + recordEvents.length }),
    ),
  }),
)
export const WebhookAdded = shape(
  'WebhookAdded',
  thing({
    webhook: WebhookView,
    secret: Type.String({ description: 'Signs by Standard Webhooks (`v1`, HMAC-SHA256). Shown this once.' }),
  }),
)
export const Nothing = shape('Nothing', thing({}))
export const TestBody = shape('TestWebhook', thing({}))
export const WebhookId = thing({ id: Type.String({ maxLength: 100 }) })

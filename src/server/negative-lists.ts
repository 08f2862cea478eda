/** Route: what the negative lists in force on a day say of a clause, for the fact that services.rule-conflict asks for. */
import { Type } from 'typebox'
import type { Registers } from '../registers/registers.ts'
import { legalDateAt, parseLegalDate } from '../time/dates.ts'
import { againstList, isShare, type ListEntry, listFor } from '../zone/10-services-trade/against-list.ts'
import { entryOf } from '../zone/10-services-trade/list-entry.ts'
import { limits, type Sector, sectors } from '../zone/10-services-trade/negative-lists.data.ts'
import { negativeListNames, negativeLists } from '../zone/10-services-trade/negative-lists.ts'
import type { App } from './kind.ts'
import { refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { Text } from './schemas.ts'
import { bare, date, list, oneOf, orNull, shape, thing } from './shape.ts'

const sectorCodes = Object.keys(sectors) as Sector[]

const Query = thing({
  on: Type.Optional(Type.String({ description: 'Today in Shanghai where left out.', examples: ['2024-11-01'] })),
  reach: oneOf('free-trade-zone', 'rest-of-city', 'whole-city'),
  mode: oneOf('investment', 'cross-border'),
  sector: Type.Unsafe<Sector>({
    ...oneOf(...sectorCodes),
    description: 'Section of the national classification of industries.',
  }),
  treatment: oneOf('ban', 'restriction', 'equal'),
  entry: Type.Optional(
    Type.String({
      pattern: '^(none|[1-9]\\d?)$',
      description: 'Number of the entry that is about the same, or `none`.',
    }),
  ),
  share: Type.Optional(
    Type.String({ description: 'The Chinese share that the clause asks for, in hundredths: `51`.' }),
  ),
})

const ListedEntry = shape(
  'ListedEntry',
  thing({ number: Type.Integer(), subject: Text, limit: orNull(Text), share: orNull(bare), text: bare }),
)

const AgainstList = shape(
  'AgainstList',
  thing(
    {
      on: date,
      list: thing({ code: oneOf('national', 'zone', 'services', 'zone-services'), name: Text }),
      version: orNull(thing({ name: bare, size: Type.Integer(), held: Type.Integer() })),
      clauseAgainstList: orNull(oneOf('not-on-list', 'stricter', 'same', 'looser')),
      why: Text,
      candidates: list(ListedEntry, 'The entries under the section, to choose from.'),
      sectors: list(thing({ code: bare, name: Text })),
    },
    'The fact as the entries in force bear it; null where it has to be read from the words.',
  ),
)

export interface NegativeListsHouse {
  readonly registers: Pick<Registers, 'list'>
  readonly clock: { now(): Temporal.Instant }
}

const id = negativeLists.id
/** More than all lists together have. */
const most = 1000

export function negativeListRoutes(app: App, { registers, clock }: NegativeListsHouse): void {
  app.get(
    '/negative-lists/against',
    {
      config: { permission: 'look-up' },
      schema: {
        tags: ['decisions'],
        summary: 'A clause of a local regulation against the negative list in force',
        querystring: Query,
        response: replies(AgainstList),
      },
    },
    async ({ query: { on: asked, entry, share, ...clause } }, reply) => {
      const on = asked === undefined ? legalDateAt(clock.now()) : dayOf(asked)
      if (share !== undefined && !isShare(share)) throw wrongShare()
      const of = listFor(clause)
      const { entries } = await registers.list(id, { asOf: on, knownOn: null, most })
      const inForce = entries.filter(({ values }) => values.list === of).map(({ values }) => entryOf(values))
      const {
        list: code,
        fact,
        why,
        candidates,
        whole,
      } = againstList(
        {
          ...clause,
          ...(entry !== undefined && { entry: entry === 'none' ? ('none' as const) : Number(entry) }),
          ...(share !== undefined && { share }),
        },
        inForce,
      )
      reply.header('cache-control', 'public, max-age=60')
      return {
        on: on.toString(),
        list: { code, name: negativeListNames[code] },
        version: whole ? { name: whole.version, size: whole.size, held: whole.held } : null,
        clauseAgainstList: fact,
        why,
        candidates: candidates.map(viewEntry),
        sectors: Object.entries(sectors).map(([sector, name]) => ({ code: sector, name })),
      }
    },
  )
}

const viewEntry = ({ number, subject, limit, share, text }: ListEntry) => ({
  number,
  subject,
  limit: limit !== null && Object.hasOwn(limits, limit) ? limits[limit as keyof typeof limits] : null,
  share,
  text,
})

function dayOf(text: string) {
  const day = parseLegalDate(text)
  if (day.ok) return day.value
  throw refuseFor('bad-request', [{ code: 'bad-date', at: 'query/on', text: day.error }])
}

const wrongShare = () =>
  refuseFor('bad-request', [
    {
      code: 'wrong-type',
      at: 'query/share',
      text: {
        zh: '股比应为 0 至 100，至多两位小数，如 51',
        en: 'a share is 0 to 100 with at most two decimals, such as 51',
      },
    },
  ])

/** Routes: what the one who is signed in was told, as themselves, for whom they act, and at the desks of their offices. */
import { type AuthorityId, authority } from '../people/authorities.ts'
import type { Text } from '../text.ts'
import { parseCaseId } from '../window/ids.ts'
import type { Notices } from '../window/notices/notices.ts'
import type { NoticeView as Kept } from '../window/notices/tables.ts'
import { type App, keepNothing } from './kind.ts'
import { Nothing, NoticeCount, NoticesPage, NoticesQuery, ReadBody } from './notices-shapes.ts'
import { refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { actorOf } from './who.ts'

const tags = ['notices']

type Declared = ReadonlyMap<string, { readonly name: Text }>

export interface NoticesHouse {
  readonly notices: Notices
  readonly procedures: Declared
  readonly ledgers: { readonly declared: Declared }
  readonly markets: { readonly declared: Declared }
  readonly watches: { readonly declared: Declared }
}

export function noticeRoutes(app: App, house: NoticesHouse): void {
  const { notices, procedures, ledgers, markets, watches } = house
  const declared: Readonly<Record<Kept['about'], Declared>> = {
    case: procedures,
    account: ledgers.declared,
    offer: markets.declared,
    order: markets.declared,
    trade: markets.declared,
    signal: watches.declared,
  }
  const view = ({ place: _, about, number, of, authority: at, ...rest }: Kept) => ({
    ...rest,
    case: about === 'case' ? number : null,
    record: about === 'case' ? null : { kind: about, of, id: number },
    procedure: declared[about].get(of)?.name ?? { zh: of, en: of },
    authority: at === null ? null : { id: at, name: authority(at as AuthorityId).name },
  })

  app.get(
    '/notices',
    {
      config: { permission: 'list-notices' },
      schema: { tags, summary: 'What I was told', querystring: NoticesQuery, response: replies(NoticesPage) },
    },
    async (request, reply) => {
      const { after, unread, case: number } = request.query
      const page = await notices.list(actorOf(request), request.today, {
        after: after ?? null,
        unread: unread === 'true',
        ...(number !== undefined && { case: caseIn(number) }),
      })
      keepNothing(reply)
      return { notices: page.notices.map(view), next: page.next }
    },
  )

  app.get(
    '/notices/count',
    {
      config: { permission: 'list-notices' },
      schema: { tags, summary: 'How much of it is unread', response: replies(NoticeCount) },
    },
    async (request, reply) => {
      keepNothing(reply)
      return notices.count(actorOf(request), request.today)
    },
  )

  app.post(
    '/notices/read',
    {
      config: { permission: 'read-notice' },
      schema: { tags, summary: 'Mark as read', body: ReadBody, response: replies(Nothing) },
    },
    async (request, reply) => {
      const { ids, until } = request.body
      keepNothing(reply)
      if ((ids === undefined) === (until === undefined))
        throw refuseFor('bad-request', [
          {
            code: 'missing',
            at: '',
            text: { zh: '请写明 ids 或者 until 其中之一', en: 'give either ids or until' },
          },
        ])
      await notices.read(actorOf(request), request.today, until === undefined ? { ids: ids ?? [] } : { until })
      return {}
    },
  )
}

function caseIn(typed: string): string {
  const read = parseCaseId(typed)
  if (!read.ok) throw refuseFor('bad-request', [{ code: 'wrong-value', at: 'query/case', text: read.error }])
  return read.value
}

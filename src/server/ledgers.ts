/**
 * Routes: which ledgers there are, the accounts of those for whom one acts (all of them, for the keeper), statements, and
 * what may be done with them. An account of somebody else's looks as if there were none.
 */
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { AccountId, AccountView, Ledger, Operation } from '../ledgers/ledger.ts'
import type { Line } from '../ledgers/ledgers.ts'
import { headOfRecord } from '../people/actor.ts'
import { authority } from '../people/authorities.ts'
import { permit } from '../people/permissions.ts'
import { isSameParty, type Party } from '../people/persons.ts'
import { viewAnswer, viewCitation } from '../rules/view.ts'
import { type LegalDate, notAfter, parseLegalDate } from '../time/dates.ts'
import { type App, keepNothing } from './kind.ts'
import { ledgerOperations } from './ledgers-post.ts'
import {
  AccountPath,
  AccountsQuery,
  LedgerAccountsView,
  LedgerAccountView,
  LedgerId,
  LedgerStatement,
  LedgersView,
  LedgerView,
  StatementQuery,
} from './ledgers-shapes.ts'
import {
  type LedgersHouse,
  viewAccount,
  viewLedgerHead,
  viewLine,
  viewOperation,
  viewThresholds,
  viewWarnings,
} from './ledgers-view.ts'
import { actsFor } from './parties.ts'
import { refusal, refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { allow } from './who.ts'

const tags = ['ledgers']
const mostOnAPage = 50
const mostCounted = 100
const mostAttempts = 20
const mostBlocks = 200
/** Lines of a statement that a file holds at most. */
const mostInAFile = 100_000

const csvFile = {
  description: 'The statement as a table, the oldest line first.',
  content: { 'text/csv': { schema: Type.String() } },
}

export async function ledgerRoutes(app: App, house: LedgersHouse): Promise<void> {
  const { ledgers, attempts, people } = house
  const nameOf = (party: Party): Promise<string> => people.nameOf(party)

  const declared = (id: string): Ledger => {
    const ledger = ledgers.declared.get(id)
    if (!ledger)
      throw refusal('unknown-ledger', {
        zh: `没有台账 ${id.slice(0, 80)}`,
        en: `there is no ledger ${id.slice(0, 80)}`,
      })
    return ledger
  }
  const keeps = (request: FastifyRequest, { id, keeper }: Ledger): boolean =>
    permit(request.signedIn?.actor ?? null, { command: 'read-ledger-account' }, headOfRecord(id, keeper), request.today)
      .ok
  const partiesOf = (request: FastifyRequest, ledger: Ledger): readonly Party[] =>
    request.signedIn
      ? actsFor(request.signedIn.actor, request.today)
          .filter(({ procedures }) => procedures === null || procedures.includes(ledger.id))
          .map(({ party }) => party)
      : []
  const isListed = (ledger: Ledger, { kind }: AccountView): boolean => ledger.kinds[kind]?.aside !== true

  const minesOf = async (request: FastifyRequest, ledger: Ledger, most: number): Promise<readonly AccountView[]> => {
    const found: AccountView[] = []
    for (const holder of partiesOf(request, ledger))
      found.push(...(await ledgers.accounts(ledger.id, { holder, most })).filter((each) => isListed(ledger, each)))
    return found.slice(0, most)
  }

  /** The account that an address names, for one who may read it. */
  const opened = async (request: FastifyRequest, ledger: Ledger, id: string, on?: LegalDate): Promise<AccountView> => {
    const account = /^[^\0]{1,300}$/.test(id) ? await ledgers.account(ledger.id, id as AccountId, on) : null
    if (!account) throw noAccount(id)
    if (ledger.kinds[account.kind]?.open) return account
    const head = headOfRecord(ledger.id, ledger.keeper, account.holder)
    const may = permit(request.signedIn?.actor ?? null, { command: 'read-ledger-account' }, head, request.today)
    if (may.ok) return account
    if (may.error.code === 'sign-in') throw refusal('sign-in', may.error.text)
    throw noAccount(id)
  }

  /** Whoever did it is named; an officer is known by the authority, unless the keeper's own people ask. */
  const byOf = (request: FastifyRequest, ledger: Ledger) => {
    const names = new Map<string, Promise<string>>()
    const keeper = keeps(request, ledger)
    return (line: Line): Promise<string> => {
      const operation = ledger.operations.find(({ id }) => id === line.operation)
      if (!operation) return Promise.resolve(authority(ledger.keeper).name.zh)
      if (operation.by === 'keeper' && !keeper) return Promise.resolve(authority(ledger.keeper).name.zh)
      const known = names.get(line.by) ?? people.person(line.by).then((person) => person?.name ?? line.by)
      names.set(line.by, known)
      return known
    }
  }

  /** The lines up to a day, a page at a time. */
  const linesOf = async (
    request: FastifyRequest,
    ledger: Ledger,
    account: AccountView,
    {
      on,
      before,
      most,
    }: { readonly on?: LegalDate | undefined; readonly before?: string | undefined; readonly most: number },
  ) => {
    const found: Line[] = []
    let from = before
    let more = true
    while (found.length < most && more) {
      const page = await ledgers.statement(ledger.id, account.id, {
        ...(from && { before: from }),
        most: mostOnAPage * 4,
      })
      more = page.length === mostOnAPage * 4
      from = page.at(-1)?.posting
      // All movements of one posting stand on one page.
      const whole = more ? page.filter(({ posting }) => posting !== from) : page
      if (more && whole.length === 0) found.push(...page)
      else from = more ? whole.at(-1)?.posting : from
      found.push(...whole.filter((line) => on === undefined || notAfter(line.on, on)))
    }
    const shown = found.slice(0, most)
    const by = byOf(request, ledger)
    const seen = new Map<string, number>()
    const lines = []
    for (const line of shown) {
      const n = (seen.get(line.posting) ?? 0) + 1
      seen.set(line.posting, n)
      lines.push(viewLine(ledger, line, n, await by(line)))
    }
    return { lines, next: found.length > most || more ? (shown.at(-1)?.posting ?? null) : null }
  }

  app.get(
    '/ledgers',
    {
      config: { permission: 'look-up' },
      schema: { tags, summary: 'Every ledger, those with accounts of one’s own first', response: replies(LedgersView) },
    },
    async (request, reply) => {
      const heads = []
      for (const ledger of ledgers.declared.values()) {
        const mine = await minesOf(request, ledger, mostCounted)
        heads.push(viewLedgerHead(ledger, keeps(request, ledger), mine.length))
      }
      keepNothing(reply)
      return { ledgers: heads.toSorted((a, b) => rank(b) - rank(a)) }
    },
  )

  app.get(
    '/ledgers/:id',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One ledger: what is counted, on what law, and what may be done, with its forms',
        params: LedgerId,
        response: replies(LedgerView),
      },
    },
    async (request, reply) => {
      const ledger = declared(request.params.id)
      const kept = keeps(request, ledger)
      const parties = partiesOf(request, ledger)
      const mine = await minesOf(request, ledger, mostCounted)
      const posts = maysPost(request, ledger, null)
      keepNothing(reply)
      return {
        ...viewLedgerHead(ledger, kept, mine.length),
        note: ledger.note ?? null,
        numbered: ledger.serials !== undefined,
        cites: ledger.cites.map(viewCitation),
        unit: ledger.unit,
        kinds: Object.entries(ledger.kinds)
          .filter(([, { aside }]) => aside !== true)
          .map(([id, { name, shows, open }]) => ({ id, name, shows, open: open === true })),
        operations: ledger.operations.map((operation) => ({
          ...viewOperation(operation),
          from: operation.from?.kind ?? null,
          may: operation.by === 'keeper' ? posts : parties.length > 0,
        })),
        parties: await Promise.all(parties.map(async (party) => ({ ...party, name: await nameOf(party) }))),
      }
    },
  )

  app.get(
    '/ledgers/:id/accounts',
    {
      config: { permission: 'list-ledger-accounts' },
      schema: {
        tags,
        summary: 'Accounts of those for whom one acts; `of=all` every account, for the keeper',
        params: LedgerId,
        querystring: AccountsQuery,
        response: replies(LedgerAccountsView),
      },
    },
    async (request, reply) => {
      const ledger = declared(request.params.id)
      const { of = 'mine', kind, words, after } = request.query
      if (of === 'all') allow(request, { command: 'read-ledger-account' }, headOfRecord(ledger.id, ledger.keeper))
      const asked = {
        ...(kind && { kind }),
        ...(words && { prefix: words }),
        ...(after && { after }),
        most: mostOnAPage + 1,
      }
      const found: AccountView[] = []
      if (of === 'all') found.push(...(await ledgers.accounts(ledger.id, asked)))
      else
        for (const holder of partiesOf(request, ledger))
          found.push(...(await ledgers.accounts(ledger.id, { ...asked, holder })))
      const sorted = found.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const page = sorted.slice(0, mostOnAPage)
      keepNothing(reply)
      return {
        accounts: await Promise.all(
          page.filter((each) => isListed(ledger, each)).map((account) => viewAccount(ledger, account, nameOf)),
        ),
        next: sorted.length > mostOnAPage ? (page.at(-1)?.id ?? null) : null,
      }
    },
  )

  app.get(
    '/ledgers/:id/accounts/:account',
    {
      config: { permission: 'read-ledger-account' },
      schema: {
        tags,
        summary: 'One account: what is left or used, what moved, what may be done; today or at the end of a day',
        params: AccountPath,
        querystring: StatementQuery,
        response: replies(LedgerAccountView),
      },
    },
    async (request, reply) => {
      const ledger = declared(request.params.id)
      const on = dayIn(request.query.on)
      const account = await opened(request, ledger, request.params.account, on)
      const judged = on && notAfter(on, request.today) ? on : request.today
      const answer = (await ledger.answers?.(account, judged, ledgers.beside(ledger.id))) ?? null
      const statement = await linesOf(request, ledger, account, { on, before: request.query.before, most: mostOnAPage })
      const tried = account.holder ? await attempts.of(ledger.id, account.holder, mostAttempts) : []
      keepNothing(reply)
      return {
        ...(await viewAccount(ledger, account, nameOf)),
        ledger: {
          id: ledger.id,
          name: ledger.name,
          keeper: viewLedgerHead(ledger, false, 0).keeper,
          note: ledger.note ?? null,
        },
        unit: ledger.unit.name,
        asOf: judged.toString(),
        thresholds: viewThresholds(ledger, account),
        warnings: viewWarnings(ledger, account),
        numbers: on ? [] : await numbersOn(ledger, account),
        answer: answer && viewAnswer(answer, 'brief'),
        statement,
        operations: await offered(request, ledger, account),
        attempts: await Promise.all(
          tried
            .filter((each) => each.account === account.id)
            .map(async ({ on: day, at, operation, says, by }) => ({
              on: day.toString(),
              at: at.toString({ smallestUnit: 'second' }),
              operation: ledger.operations.find(({ id }) => id === operation)?.name ?? { zh: operation, en: operation },
              says,
              by: (await people.person(by))?.name ?? by,
            })),
        ),
      }
    },
  )

  app.get(
    '/ledgers/:id/accounts/:account/statement',
    {
      config: { permission: 'read-ledger-account' },
      schema: {
        tags,
        summary: 'What moved on an account, a page at a time, the latest first',
        params: AccountPath,
        querystring: StatementQuery,
        response: replies(LedgerStatement),
      },
    },
    async (request, reply) => {
      const ledger = declared(request.params.id)
      const on = dayIn(request.query.on)
      const account = await opened(request, ledger, request.params.account)
      keepNothing(reply)
      return linesOf(request, ledger, account, { on, before: request.query.before, most: mostOnAPage })
    },
  )

  app.get(
    '/ledgers/:id/accounts/:account/statement.csv',
    {
      config: { permission: 'read-ledger-account' },
      schema: {
        tags,
        summary: 'The statement as a table (CSV)',
        params: AccountPath,
        querystring: StatementQuery,
        response: { ...replies(Type.String()), 200: csvFile },
      },
    },
    async (request, reply) => {
      const ledger = declared(request.params.id)
      const account = await opened(request, ledger, request.params.account)
      const { lines } = await linesOf(request, ledger, account, { on: dayIn(request.query.on), most: mostInAFile })
      keepNothing(reply)
      reply.type('text/csv; charset=utf-8')
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${ledger.id}.csv`)}`)
      return reply.serializer((words: unknown) => words as never).send(csvOf(lines.toReversed()) as never)
    },
  )

  const numbersOn = async ({ id, serials }: Ledger, account: AccountView): Promise<readonly string[]> =>
    serials ? (await ledgers.numbers(id, account.id)).slice(0, mostBlocks).map(serials.block) : []

  /** What the one who asks may do on this account. */
  async function offered(request: FastifyRequest, ledger: Ledger, account: AccountView) {
    const { holder } = account
    const found = []
    for (const operation of ledger.operations) {
      const from = operation.from
      if (from?.kind !== account.kind || account.closed || !mayDo(request, ledger, operation, holder)) continue
      const offers = holder && from.offers ? await from.offers(account, ledgers.looking(ledger.id, holder)) : {}
      found.push({ ...viewOperation(operation), fills: from.fills(account), offers })
    }
    return found
  }

  const mayDo = (request: FastifyRequest, ledger: Ledger, { by }: Operation, holder: Party | null): boolean =>
    by === 'keeper'
      ? maysPost(request, ledger, holder)
      : holder !== null && partiesOf(request, ledger).some((party) => isSameParty(party, holder))

  await ledgerOperations(app, house, { declared, isListed })
}

const rank = ({ mine, keeps }: { readonly mine: number; readonly keeps: boolean }): number =>
  mine > 0 ? 2 : keeps ? 1 : 0

const maysPost = (request: FastifyRequest, { id, keeper }: Ledger, holder: Party | null): boolean =>
  permit(
    request.signedIn?.actor ?? null,
    { command: 'post-as-keeper' },
    headOfRecord(id, keeper, holder),
    request.today,
  ).ok

const noAccount = (id: string) =>
  refusal('unknown-account', { zh: `没有账户 ${id.slice(0, 120)}`, en: `there is no account ${id.slice(0, 120)}` })

function dayIn(written: string | undefined): LegalDate | undefined {
  if (written === undefined) return undefined
  const read = parseLegalDate(written)
  if (!read.ok) throw refuseFor('bad-request', [{ code: 'bad-date', at: 'query/on', text: read.error }])
  return read.value
}

const csvOf = (lines: readonly ReturnType<typeof viewLine>[]): string => {
  const head = [
    '日期 day',
    '编号 number',
    '操作 operation',
    '摘要 for what',
    '方向 direction',
    '数额 amount',
    '余额 balance',
    '经办 by',
  ]
  const rows = lines.map(({ on, posting, operation, says, direction, amount, balance, by }) => [
    on,
    posting,
    operation.zh,
    says.zh,
    direction,
    amount,
    balance,
    by,
  ])
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Nothing that a spreadsheet would take for a formula. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

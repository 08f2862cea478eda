/** Questions about ledgers and their accounts, and what is done with them. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { FormValues, Party } from './matters-types.ts'
import { given, server } from './queries.ts'
import type { components } from './schema.d.ts'
import { ask, send, useSend } from './send.ts'

type Shapes = components['schemas']

export type LedgerBrief = Shapes['Ledgers']['ledgers'][number]
export type LedgerView = Shapes['Ledger']
export type LedgerParty = LedgerView['parties'][number]
export type AccountBrief = Shapes['LedgerAccountBrief']
export type AccountView = Shapes['LedgerAccount']
export type StatementLine = Shapes['LedgerStatement']['lines'][number]
export type Posted = Shapes['LedgerPosted']
export type OperationView = Shapes['LedgerOperation']

const fresh = { staleTime: 10_000, refetchOnWindowFocus: true } as const

export const useLedgers = () =>
  useQuery({ ...fresh, queryKey: ['ledgers'], queryFn: ({ signal }) => given(server.GET('/api/ledgers', { signal })) })

export const useLedger = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['ledgers', id],
    queryFn: ({ signal }) => given(server.GET('/api/ledgers/{id}', { params: { path: { id } }, signal })),
  })

export interface Asked {
  readonly of: 'mine' | 'all'
  readonly kind?: string
  /** How the account's id begins. */
  readonly words?: string
}

export const useAccounts = (id: string, { of, kind, words }: Asked, enabled = true) =>
  useInfiniteQuery({
    ...fresh,
    enabled,
    queryKey: ['ledgers', id, 'accounts', of, kind ?? '', words ?? ''],
    queryFn: ({ pageParam: after, signal }) =>
      given(
        server.GET('/api/ledgers/{id}/accounts', {
          params: {
            path: { id },
            query: { of, ...(kind && { kind }), ...(words && { words }), ...(after && { after }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** The account as it stands, or stood at the end of a day, with the first page of its statement. */
export const useAccount = (id: string, account: string, on: string | null) =>
  useQuery({
    ...fresh,
    queryKey: ['ledgers', id, 'account', account, on ?? ''],
    queryFn: ({ signal }) =>
      given(
        server.GET('/api/ledgers/{id}/accounts/{account}', {
          params: { path: { id, account }, query: on === null ? {} : { on } },
          signal,
        }),
      ),
  })

const under = (id: string, account: string): string =>
  `/api/ledgers/${encodeURIComponent(id)}/accounts/${encodeURIComponent(account)}`

export const statementCsv = (id: string, account: string, on: string | null): string =>
  `${under(id, account)}/statement.csv${on === null ? '' : `?${new URLSearchParams({ on })}`}`

/** Older lines than those that came with the account. */
export const useOlder = (id: string, account: string, on: string | null, from: string | null) =>
  useInfiniteQuery({
    ...fresh,
    enabled: false,
    queryKey: ['ledgers', id, 'statement', account, on ?? '', from ?? ''],
    queryFn: ({ pageParam: before, signal }) =>
      ask<Shapes['LedgerStatement']>(
        `${under(id, account)}/statement?${new URLSearchParams({ ...(before && { before }), ...(on && { on }) })}`,
        signal,
      ),
    initialPageParam: from,
    getNextPageParam: ({ next }) => next,
  })

export interface Carried {
  readonly holder?: Party
  readonly creditCode?: string
  readonly form: FormValues
}

export const useOperation = (id: string, operation: string, done: (posted: Posted) => void) =>
  useSend(
    (body: Carried, sent) =>
      send<Posted>(
        'POST',
        `/api/ledgers/${encodeURIComponent(id)}/operations/${encodeURIComponent(operation)}`,
        body,
        sent,
      ),
    { after: [['ledgers']], done },
  )

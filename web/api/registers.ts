/** Registers: looked up as of a date, and kept by their keepers. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { given, server } from './queries.ts'
import type { components } from './schema.d.ts'
import { send, useSend } from './send.ts'

type Shapes = components['schemas']
export type RegisterBrief = Shapes['Registers']['registers'][number]
export type RegisterView = Shapes['Register']
export type Column = RegisterView['columns'][number]
export type Entry = Shapes['RegisterEntry']
export type Values = Entry['values']

/** As of a day in the world, and as it was known on a day here; today, and all that is known, where left out. */
export interface At {
  readonly asOf?: string
  readonly knownOn?: string
}

const fresh = { staleTime: 15_000 } as const

export const useRegisters = () =>
  useQuery({
    ...fresh,
    queryKey: ['registers'],
    queryFn: ({ signal }) => given(server.GET('/api/registers', { signal })),
  })

export const useRegister = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['register', id],
    queryFn: ({ signal }) => given(server.GET('/api/registers/{id}', { params: { path: { id } }, signal })),
  })

export const useEntries = (id: string, at: At & { readonly words?: string }) =>
  useInfiniteQuery({
    ...fresh,
    queryKey: ['register', id, 'entries', at],
    queryFn: ({ pageParam: after, signal }) =>
      given(
        server.GET('/api/registers/{id}/entries', {
          params: { path: { id }, query: after === null ? at : { ...at, after } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const useHistory = (id: string, key: string) =>
  useQuery({
    ...fresh,
    queryKey: ['register', id, 'history', key],
    queryFn: ({ signal }) =>
      given(server.GET('/api/registers/{id}/entries/{key}/history', { params: { path: { id, key } }, signal })),
  })

export const fileOf = (id: string, at: At, format: 'csv' | 'json'): string =>
  `/api/registers/${encodeURIComponent(id)}/file?${new URLSearchParams({ ...at, format })}`

export const describedAt = (id: string): string => `/api/registers/${encodeURIComponent(id)}/dcat`

export interface Entered {
  readonly values: Values
  readonly from: string
  readonly until: string | null
}

export type Change =
  | ({ readonly do: 'enter' } & Entered)
  | { readonly do: 'end'; readonly key: string; readonly on: string; readonly why: string }
  | {
      readonly do: 'correct'
      readonly key: string
      readonly of: string
      readonly entry: Entered | null
      readonly why: string
    }

/** What a keeper does, sent once. */
export function useChange(id: string, done: (key: string) => void) {
  const base = `/api/registers/${encodeURIComponent(id)}/entries`
  return useSend(
    (change: Change, sent) => {
      if (change.do === 'enter') {
        const { do: _, ...body } = change
        return send<Shapes['RegisterWritten']>('POST', base, body, sent)
      }
      const { do: step, key, ...body } = change
      return send<Shapes['RegisterWritten']>('POST', `${base}/${encodeURIComponent(key)}/${step}`, body, sent)
    },
    { after: [['register', id], ['registers']], done: ({ key }) => done(key) },
  )
}

/** Every question that the pages put to the server. */
import { keepPreviousData, QueryClient, queryOptions, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import createClient from 'openapi-fetch'
import { useState } from 'react'
import type { paths } from './schema.d.ts'
import type { ProblemDocument } from './types.ts'

export const server = createClient<paths>()

export const isProblem = (error: unknown): error is ProblemDocument =>
  typeof error === 'object' && error !== null && 'status' in error && 'text' in error

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 300_000,
      refetchOnWindowFocus: false,
      // What the server refuses, it will refuse again.
      retry: (count, error) => count < 2 && !isProblem(error),
    },
  },
})

/** What the server gave, or its problem document thrown. */
export async function given<T>(reply: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await reply
  if (data === undefined) throw error ?? new Error('empty reply')
  return data
}

interface When {
  readonly on?: string
  readonly knownOn?: string
}

const plan = queryOptions({ queryKey: ['plan'], queryFn: () => given(server.GET('/api/plan')) })

const measures = (on: string | null) =>
  queryOptions({
    queryKey: ['measures', on],
    queryFn: () => given(server.GET('/api/measures', { params: { query: on === null ? {} : { on } } })),
    placeholderData: keepPreviousData,
  })

/** Asks for the first page's text before the page is drawn. */
export function startWith(path: string, on: string | null): void {
  if (path !== '/' && path !== '/plan') return
  void client.prefetchQuery(plan)
  void client.prefetchQuery(measures(on))
}

export const usePlan = () => useQuery(plan)

export const useMeasures = (on: string | null = null) => useQuery(measures(on))

export const useSearch = (q: string) =>
  useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => given(server.GET('/api/search', { params: { query: { q } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })

export const useInstruments = () =>
  useQuery({ queryKey: ['instruments'], queryFn: () => given(server.GET('/api/instruments')) })

export const useInstrument = (id: string) =>
  useQuery({
    queryKey: ['instrument', id],
    queryFn: () => given(server.GET('/api/instruments/{id}', { params: { path: { id } } })),
  })

export const useFacts = () => useQuery({ queryKey: ['facts'], queryFn: () => given(server.GET('/api/facts')) })

export const useDecisions = () =>
  useQuery({ queryKey: ['decisions'], queryFn: () => given(server.GET('/api/decisions')) })

export const useDecision = (id: string, when: When) =>
  useKept({
    queryKey: ['decision', id, when],
    queryFn: () => given(server.GET('/api/decisions/{id}', { params: { path: { id }, query: when } })),
    placeholderData: sameSubject(id),
  })

interface OfOutput extends When {
  /** The answer where left out. */
  readonly output?: string
}

export const useTable = (id: string, query: OfOutput) =>
  useQuery({
    queryKey: ['table', id, query],
    queryFn: () => given(server.GET('/api/decisions/{id}/table', { params: { path: { id }, query } })),
    placeholderData: sameSubject(id),
  })

export const useDiagram = (id: string, query: OfOutput) =>
  useQuery({
    queryKey: ['diagram', id, query],
    queryFn: () => given(server.GET('/api/decisions/{id}/diagram', { params: { path: { id }, query } })),
    placeholderData: sameSubject(id),
  })

export const useProof = (id: string) =>
  useQuery({
    queryKey: ['proof', id],
    queryFn: () => given(server.GET('/api/decisions/{id}/proof', { params: { path: { id } } })),
  })

interface TwoDays {
  readonly from?: string
  readonly to?: string
  readonly knownOn?: string
}

export const useDifference = (id: string, days: TwoDays) =>
  useKept({
    queryKey: ['difference', id, days],
    queryFn: ({ signal }) =>
      given(server.GET('/api/decisions/{id}/difference', { params: { path: { id }, query: days }, signal })),
    placeholderData: sameSubject(id),
  })

export const useEffectOf = (id: string, query: TwoDays & { readonly by?: string }, enabled: boolean) =>
  useKept({
    queryKey: ['effect', id, query],
    queryFn: ({ signal }) =>
      given(server.GET('/api/decisions/{id}/effect', { params: { path: { id }, query }, signal })),
    enabled,
    placeholderData: sameSubject(id),
  })

interface Ask extends When {
  readonly facts: Readonly<Record<string, unknown>>
}

/** Answers are never kept in a store: they are a person's own, and the server works them out in a moment. */
const answers = { staleTime: 60_000, gcTime: 60_000 }

export const useAnswer = (id: string, ask: Ask) =>
  useKept({
    ...answers,
    queryKey: ['answer', id, ask],
    queryFn: ({ signal }) =>
      given(
        server.POST('/api/decisions/{id}/evaluate', {
          params: { path: { id } },
          body: ask,
          signal,
        }),
      ),
    placeholderData: sameSubject(id),
  })

/** Where facts lead in the diagram. Not kept while others are asked about: the ways are those of one picture. */
export const useWays = (id: string, ask: Ask, { output }: OfOutput, enabled: boolean) =>
  useQuery({
    ...answers,
    queryKey: ['ways', id, ask, output],
    queryFn: ({ signal }) =>
      given(
        server.POST('/api/decisions/{id}/diagram', {
          params: { path: { id }, query: output === undefined ? {} : { output } },
          body: ask,
          signal,
        }),
      ),
    enabled,
  })

export const useCheckUp = (ask: (Ask & { readonly about?: string[] }) | null) =>
  useKept({
    ...answers,
    queryKey: ['check-up', ask],
    queryFn: ({ signal }) => given(server.POST('/api/check-up', { body: ask ?? { facts: {} }, signal })),
    enabled: ask !== null,
    placeholderData: keepPreviousData,
  })

/** Where new facts or another date are refused, what was there before stays in sight beside what is wrong with them. */
function useKept<T>(options: UseQueryOptions<T>) {
  const query = useQuery(options)
  const [kept, keep] = useState(query.data)
  if (query.data !== undefined && query.data !== kept) keep(query.data)
  return { ...query, data: query.data ?? kept }
}

/** While a new date or new facts are asked about, what is known of the same decision stays in sight. */
function sameSubject(id: string) {
  return <T>(before: T | undefined, query: { readonly queryKey: readonly unknown[] } | undefined): T | undefined =>
    query?.queryKey[1] === id ? before : undefined
}

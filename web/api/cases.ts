/** Questions about cases. A file is asked for anew when one comes back to it: others work on it at the same time. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { given, server } from './queries.ts'

const fresh = { staleTime: 15_000, refetchOnWindowFocus: true } as const

export type WhichCases = 'open' | 'ended'

export const useCases = (state: WhichCases | null) =>
  useInfiniteQuery({
    ...fresh,
    queryKey: ['cases', state],
    queryFn: ({ pageParam: after, signal }) =>
      given(
        server.GET('/api/cases', {
          params: { query: { ...(state !== null && { state }), ...(after !== null && { after }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const caseKey = (id: string) => ['case', id] as const

export const useCase = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: caseKey(id),
    queryFn: ({ signal }) => given(server.GET('/api/cases/{id}', { params: { path: { id } }, signal })),
  })

/** Asked for anew with every version of the case, and every day. */
export const useClock = (id: string, version: number, today: string) =>
  useQuery({
    queryKey: [...caseKey(id), 'clock', version, today],
    queryFn: ({ signal }) => given(server.GET('/api/cases/{id}/clock', { params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
  })

/** What waits at the desks of one's offices. */
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { caseKey } from './cases.ts'
import { given, server } from './queries.ts'
import type { components } from './schema.d.ts'
import { send, useSend } from './send.ts'

type Shapes = components['schemas']

export type DeskItem = Shapes['DeskItem']
export type DeskPage = Shapes['DeskPage']
export type DeskView = DeskPage['view']
export type DeskCounts = DeskPage['counts']

const key = ['desk'] as const

/** Others work at the same desk: it is asked for anew each minute, and when one comes back to it. */
const fresh = { staleTime: 15_000, refetchOnWindowFocus: true, refetchInterval: 60_000 } as const

export const useDesk = (view: DeskView, authority: string | null) =>
  useInfiniteQuery({
    ...fresh,
    queryKey: [...key, 'page', view, authority],
    queryFn: ({ pageParam: after, signal }) =>
      given(
        server.GET('/api/desk', {
          params: { query: { view, ...(authority !== null && { authority }), ...(after !== null && { after }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const useDeskSummary = () =>
  useQuery({
    ...fresh,
    queryKey: [...key, 'summary'],
    queryFn: ({ signal }) => given(server.GET('/api/desk/summary', { signal })),
  })

/** What is due first, whatever desk it lies on. */
export const useNextOnDesk = (enabled: boolean) =>
  useQuery({
    queryKey: [...key, 'next'],
    queryFn: ({ signal }) => given(server.GET('/api/desk', { signal })),
    staleTime: 0,
    enabled,
  })

/** Taken on, or given back, from the list. The case is read first: what is told of it has to be what is so now. */
export function useTakeOn() {
  const queries = useQueryClient()
  return useSend(
    async ({ id, command }: { readonly id: string; readonly command: 'claim' | 'release' }) => {
      try {
        const { version } = await given(server.GET('/api/cases/{id}', { params: { path: { id } } }))
        await send('POST', `/api/cases/${id}/${command}`, { version })
      } finally {
        // Refused, someone else was first: the list shows who.
        void queries.invalidateQueries({ queryKey: key })
      }
    },
    {
      done: (_, { id }) => void queries.invalidateQueries({ queryKey: caseKey(id) }),
    },
  )
}

/** Questions about licences: one's own, and whether one that was shown can be relied on. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Presentation } from './licence-types.ts'
import { given, server } from './queries.ts'
import { send, useSend } from './send.ts'

const fresh = { staleTime: 15_000, refetchOnWindowFocus: true } as const

export const useLicences = () =>
  useInfiniteQuery({
    ...fresh,
    queryKey: ['licences'],
    queryFn: ({ pageParam: after, signal }) =>
      given(server.GET('/api/licences', { params: { query: after === null ? {} : { after } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useLicence = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['licence', id],
    queryFn: ({ signal }) => given(server.GET('/api/licences/{id}', { params: { path: { id } }, signal })),
  })

export const usePresent = (id: string) =>
  useSend((disclose: readonly string[], sent) =>
    send<Presentation>('POST', `/api/licences/${encodeURIComponent(id)}/present`, { disclose }, sent),
  )

/** What a licence is worth is asked each time: an old answer is no answer. */
const now = { staleTime: 0, gcTime: 0, refetchOnWindowFocus: true } as const

export const useVerdictOf = (number: string) =>
  useQuery({
    ...now,
    queryKey: ['verify', 'number', number],
    queryFn: ({ signal }) => given(server.GET('/api/verify/{number}', { params: { path: { number } }, signal })),
  })

/** The token stands behind the `#` of the address, and goes to the server in the body of a question alone. */
export const useVerdictOn = (token: string) =>
  useQuery({
    ...now,
    queryKey: ['verify', 'token', token],
    queryFn: ({ signal }) => given(server.POST('/api/verify', { body: { token }, signal })),
  })

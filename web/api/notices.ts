/** What was told to the one who is signed in, to those they act for, and to their desks. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { NoticeCount, Notices } from './people-types.ts'
import { ask, type Sent, send, useSend } from './send.ts'

export const noticesKey = ['notices'] as const

/** How many are unread: asked again as one goes on, and whenever one comes back to the window. */
export const useUnread = (enabled: boolean) =>
  useQuery({
    queryKey: [...noticesKey, 'count'],
    queryFn: ({ signal }) => ask<NoticeCount>('/api/notices/count', signal),
    enabled,
    staleTime: 30_000,
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  })

export const useNotices = (unread: boolean) =>
  useInfiniteQuery({
    queryKey: [...noticesKey, 'list', unread],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(unread && { unread: 'true' }),
        ...(pageParam !== null && { after: pageParam }),
      })
      return ask<Notices>(`/api/notices?${query}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 10_000,
  })

export type Reading = { readonly ids: readonly string[] } | { readonly until: string }

const markRead = (given: Reading, sent: Sent) => send('POST', '/api/notices/read', given, sent)

export const useMarkRead = () => useSend(markRead, { after: [noticesKey] })

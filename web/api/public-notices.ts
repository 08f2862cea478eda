/** 公示: what is published before it is granted, for anyone to read and to object to. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Filed } from './commands.ts'
import { given, isProblem, server } from './queries.ts'
import type { components } from './schema.d.ts'
import { ask, kindOf, send, useSend } from './send.ts'

export type PublicNotice = components['schemas']['PublicNotice']

const fresh = { staleTime: 15_000, refetchOnWindowFocus: true } as const

export const usePublicNotices = () =>
  useInfiniteQuery({
    ...fresh,
    queryKey: ['public-notices'],
    queryFn: ({ pageParam: after, signal }) =>
      given(server.GET('/api/public-notices', { params: { query: after === null ? {} : { after } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const usePublicNotice = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['public-notices', id],
    queryFn: ({ signal }) => given(server.GET('/api/public-notices/{id}', { params: { path: { id } }, signal })),
  })

/** The office may go on with the case meanwhile: what it did there changes nothing for whoever objects. */
export const useObject = (id: string) =>
  useSend(
    async (reasons: string, { key = '' }) => {
      for (let tries = 1; ; tries++) {
        const { version } = await ask<PublicNotice>(`/api/public-notices/${id}`)
        try {
          return await send<Filed>(
            'POST',
            `/api/cases/${id}/object`,
            { version, reasons },
            { key: `${key}-${version}` },
          )
        } catch (error) {
          if (tries === 3 || !isProblem(error) || kindOf(error) !== 'conflict') throw error
        }
      }
    },
    { after: [['public-notices']] },
  )

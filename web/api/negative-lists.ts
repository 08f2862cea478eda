/** A clause of a local regulation against the negative list in force. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { components } from './schema.d.ts'
import { ask } from './send.ts'

export type AgainstList = components['schemas']['AgainstList']

/** `null`: not enough is known yet to look anything up. */
export const useAgainstList = (asked: Readonly<Record<string, string>> | null) =>
  useQuery({
    queryKey: ['against-list', asked],
    queryFn: ({ signal }) =>
      ask<AgainstList>(`/api/negative-lists/against?${new URLSearchParams(asked ?? {})}`, signal),
    enabled: asked !== null,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })

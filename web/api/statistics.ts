/** How time limits are kept, open to all. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { components } from './schema.d.ts'
import { ask } from './send.ts'

export type TimeLimits = components['schemas']['TimeLimits']
export type Tally = TimeLimits['tallies'][number]
export type By = TimeLimits['by']

export interface Asked {
  readonly from: string
  readonly to: string
  readonly by: By
}

export const useTimeLimits = (asked: Asked) =>
  useQuery({
    queryKey: ['time-limits', asked],
    queryFn: ({ signal }) => ask<TimeLimits>(address(asked, 'json'), signal),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })

export const csvOf = (asked: Asked): string => address(asked, 'csv')

const address = (asked: Asked, format: 'json' | 'csv'): string =>
  `/api/statistics/time-limits?${new URLSearchParams({ ...asked, format })}`

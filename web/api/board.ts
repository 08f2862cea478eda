/** The board of the plan, open to all; and what whoever keeps it adds to it. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { components } from './schema.d.ts'
import { ask, type Sent, send } from './send.ts'

export type Board = components['schemas']['Board']
export type BoardMeasure = components['schemas']['BoardMeasure']
export type BoardOne = components['schemas']['BoardOne']
export type Share = components['schemas']['BoardShare']
export type Step = components['schemas']['BoardStep']
export type BoardArtefact = components['schemas']['BoardArtefact']
type Kept = components['schemas']['BoardKept']

export const filters = ['task', 'authority', 'force', 'state', 'overdue', 'q', 'on'] as const
export type Asked = Readonly<Partial<Record<(typeof filters)[number], string>>>

export const boardAddress = (asked: Asked, format: 'json' | 'csv' = 'json'): string => {
  const query = new URLSearchParams({ ...asked, ...(format === 'csv' && { format }) })
  return `/api/board${query.size > 0 ? `?${query}` : ''}`
}

export const useBoard = (asked: Asked) =>
  useQuery({
    queryKey: ['board', asked],
    queryFn: ({ signal }) => ask<Board>(boardAddress(asked), signal),
    staleTime: 10_000,
    placeholderData: keepPreviousData,
  })

export const useBoardOne = (id: string, on: string | null) =>
  useQuery({
    queryKey: ['board', 'one', id, on],
    queryFn: ({ signal }) =>
      ask<BoardOne>(`/api/board/${encodeURIComponent(id)}${on === null ? '' : `?on=${on}`}`, signal),
    staleTime: 10_000,
  })

export interface StepBody {
  readonly name: string
  readonly source: string
  readonly due?: string
  readonly says?: string
}
export interface ReachedBody {
  readonly on: string
  readonly source: string
  readonly says?: string
}
export interface EvidenceBody extends ReachedBody {
  readonly name: string
}

const to = (measure: string, rest: string): string => `/api/board/${encodeURIComponent(measure)}/${rest}`

export const addStep = (measure: string, body: StepBody, sent: Sent) =>
  send<Kept>('POST', to(measure, 'steps'), body, sent)

export const addEvidence = (measure: string, body: EvidenceBody, sent: Sent) =>
  send<Kept>('POST', to(measure, 'evidence'), body, sent)

export const reachStep = (measure: string, step: string, body: ReachedBody, sent: Sent) =>
  send<Kept>('POST', to(measure, `steps/${encodeURIComponent(step)}/reached`), body, sent)

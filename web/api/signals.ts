/** Watches, what is reported to them, and the signals they raise. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { given, server } from './queries.ts'
import type { components } from './schema.d.ts'
import { send, useSend } from './send.ts'

type Shapes = components['schemas']

export type WatchBrief = Shapes['WatchBrief']
export type WatchView = Shapes['WatchView']
export type WatchForm = NonNullable<WatchView['form']>
export type WatchReplay = Shapes['WatchReplay']
export type SignalBrief = Shapes['SignalBrief']
export type SignalsPage = Shapes['SignalsPage']
export type SignalView = Shapes['SignalView']
export type ViewName = SignalsPage['view']
export type MyReport = Shapes['ReportsOfMine']['reports'][number]

const fresh = { staleTime: 15_000, refetchOnWindowFocus: true } as const

export const useWatches = () =>
  useQuery({ ...fresh, queryKey: ['watches'], queryFn: () => given(server.GET('/api/watches')) })

export const useWatch = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['watch', id],
    queryFn: () => given(server.GET('/api/watches/{id}', { params: { path: { id } } })),
  })

export const useReplay = (id: string, span: { readonly from: string; readonly to: string } | null) =>
  useQuery({
    queryKey: ['watch', id, 'replay', span],
    queryFn: ({ signal }) =>
      given(server.GET('/api/watches/{id}/replay', { params: { path: { id }, query: span ?? {} }, signal })),
    enabled: span !== null,
    placeholderData: keepPreviousData,
  })

export interface Filters {
  readonly view: ViewName
  readonly watch: string | null
  readonly severity: 'info' | 'warning' | 'serious' | null
}

export const useSignals = ({ view, watch, severity }: Filters) =>
  useInfiniteQuery({
    ...fresh,
    refetchInterval: 60_000,
    queryKey: ['signals', view, watch, severity],
    queryFn: ({ pageParam: after, signal }) =>
      given(
        server.GET('/api/signals', {
          params: {
            query: {
              view,
              ...(watch !== null && { watch }),
              ...(severity !== null && { severity }),
              ...(after !== null && { after }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const useSignal = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['signal', id],
    queryFn: () => given(server.GET('/api/signals/{id}', { params: { path: { id } } })),
  })

/** A step in a signal, over the version that is shown. */
export const useStep = (id: string) =>
  useSend(
    (
      { step, ...body }: { readonly step: string; readonly version: number } & Readonly<Record<string, unknown>>,
      sent,
    ) => send<Shapes['SignalStep']>('POST', `/api/signals/${encodeURIComponent(id)}/${step}`, body, sent),
    { after: [['signal', id], ['signals'], ['watches']] },
  )

export const useReports = (watch: string, enabled: boolean) =>
  useQuery({
    ...fresh,
    queryKey: ['watch', watch, 'reports'],
    queryFn: () => given(server.GET('/api/watches/{id}/reports', { params: { path: { id: watch } } })),
    enabled,
  })

type Form = Readonly<Record<string, unknown>>
type For = { readonly kind: 'person' | 'organisation'; readonly id: string }

export const useReport = (watch: string) =>
  useSend(
    (body: { readonly for: For; readonly form: Form }, sent) =>
      send<Shapes['ReportWritten']>('POST', `/api/watches/${watch}/reports`, body, sent),
    { after: [['watch', watch, 'reports']] },
  )

/** Brought up to date, or taken back (`form` null). */
export const useReportAnew = (watch: string) =>
  useSend(
    ({ report, ...body }: { readonly report: string; readonly version: number; readonly form: Form | null }, sent) =>
      send<Shapes['ReportWritten']>('PUT', `/api/watches/${watch}/reports/${report}`, body, sent),
    { after: [['watch', watch, 'reports']] },
  )

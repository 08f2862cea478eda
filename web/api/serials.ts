/** Questions about units that bear a serial number: how a number is written, and where a unit is. */
import { useQuery } from '@tanstack/react-query'
import { given, server } from './queries.ts'
import type { components } from './schema.d.ts'

export type SerialFound = components['schemas']['LedgerSerial']

export const useNumbering = (id: string) =>
  useQuery({
    queryKey: ['serials', id],
    queryFn: ({ signal }) => given(server.GET('/api/ledgers/{id}/serials', { params: { path: { id } }, signal })),
  })

/** Where it is now: an old answer is no answer. */
export const useSerial = (id: string, serial: string) =>
  useQuery({
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: true,
    enabled: serial !== '',
    queryKey: ['serial', id, serial],
    queryFn: ({ signal }) =>
      given(server.GET('/api/ledgers/{id}/serials/{serial}', { params: { path: { id, serial } }, signal })),
  })

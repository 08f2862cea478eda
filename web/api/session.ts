/** Who is signed in, for whom they may act, what offices they hold; and the day it is here. */
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Moment, Session } from './people-types.ts'
import { ask, send, useSend } from './send.ts'

export type { ActsFor, Person, Session } from './people-types.ts'

export const sessionKey = ['session'] as const

const session = queryOptions({
  queryKey: sessionKey,
  queryFn: () => ask<Session>('/api/session'),
  staleTime: 60_000,
  refetchOnWindowFocus: true,
})

export const useSession = () => useQuery(session)

/** Whether someone's work is on the desk. */
export const isOfficer = ({ offices }: Session): boolean =>
  offices.some(({ role }) => role !== 'auditor' && role !== 'operator')

const others = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean => queryKey[0] !== sessionKey[0]

/** Someone else from now on, or nobody: everything is asked anew, for what one may see depends on who one is. */
export async function startAnew(queries: QueryClient, now: Session | null): Promise<void> {
  if (now) queries.setQueryData(sessionKey, now)
  else await queries.resetQueries({ queryKey: sessionKey })
  await queries.resetQueries({ predicate: others })
}

/** The same person signed in again: what is shown stays, and is brought up to date. */
export function goOn(queries: QueryClient, now: Session): void {
  queries.setQueryData(sessionKey, now)
  void queries.invalidateQueries({ predicate: others })
}

export function useSignOut(done: () => void) {
  const queries = useQueryClient()
  return useSend(
    ({ everywhere = false }: { readonly everywhere?: boolean }, sent) =>
      send('POST', '/api/account/sign-out', everywhere ? { everywhere } : {}, { ...sent, asksSignIn: false }),
    {
      done: () => {
        done()
        void startAnew(queries, null)
      },
    },
  )
}

/** Practice: the clock moved on. Everything may have changed by then. */
export function useMoveClock() {
  return useSend((days: number, sent) => send<Moment>('POST', '/api/practice/clock', { days }, sent), { after: [[]] })
}

import type { Session } from '../../api/session.ts'
import { isOfficer } from '../../api/session.ts'

/** Where one was going before the sign-in: an address of this site alone. */
export function wanted(search: URLSearchParams): string | null {
  const to = search.get('to')
  if (to === null || !to.startsWith('/') || !URL.canParse(to, window.location.origin)) return null
  const { origin, pathname, search: query, hash } = new URL(to, window.location.origin)
  // `/.//elsewhere.example` is read as a path of ours that, written out, leads elsewhere.
  const ours = origin === window.location.origin && !pathname.startsWith('//')
  return ours && pathname !== '/sign-in' ? pathname + query + hash : null
}

/** For a way of signing in that leaves the site: back to where one is now, or was going. */
export const afterwards = (): string => {
  const { pathname, search, hash } = window.location
  return pathname === '/sign-in' ? (wanted(new URLSearchParams(search)) ?? '/cases') : pathname + search + hash
}

/** Where one's work lies, for those who came for nothing in particular. */
export const homeOf = (session: Session | undefined): string => (session && isOfficer(session) ? '/desk' : '/cases')

/** Where one was at the desk: coming back from a case, or from another page, one is there again. */
import { useEffect, useState } from 'react'
import { useParameter } from '../../address.ts'

interface Place {
  readonly view: string | null
  readonly authority: string | null
  readonly at: string | null
}

const places = new Map<string, Place>()
const nowhere: Place = { view: null, authority: null, at: null }

export interface Standing extends Place {
  readonly goTo: (place: { readonly view?: string | null; readonly authority?: string | null }) => void
  readonly standAt: (key: string) => void
}

/** The address says which view; where it says nothing, it is the one that was left. */
export function usePlace(person: string): Standing {
  const before = places.get(person) ?? nowhere
  const [viewAsked, setView] = useParameter('view')
  const [authorityAsked, setAuthority] = useParameter('authority')
  const [at, setAt] = useState(before.at)
  const view = viewAsked ?? before.view
  const authority = authorityAsked === null ? before.authority : authorityAsked === all ? null : authorityAsked
  useEffect(() => {
    places.set(person, { view, authority, at })
  }, [person, view, authority, at])
  return {
    view,
    authority,
    at,
    goTo: (place) => {
      if (place.view !== undefined) setView(place.view)
      if (place.authority !== undefined) setAuthority(place.authority ?? all)
    },
    standAt: setAt,
  }
}

const all = 'all'

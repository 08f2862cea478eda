import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { withParameter } from '../../address.ts'
import { To } from '../../parts/to.tsx'

interface Props {
  readonly view: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** Another way to look at the same decision, with the same date and the same facts. */
export function ViewLink({ view, current = false, children }: Props) {
  const { pathname, search, hash } = useLocation()
  return (
    <To
      to={`${pathname}${withParameter(search, 'view', view === 'try' ? null : view)}${hash}`}
      current={current ? 'page' : undefined}
      preventScrollReset
    >
      {children}
    </To>
  )
}

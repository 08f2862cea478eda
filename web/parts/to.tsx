import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'

interface Props {
  readonly to: string
  /** Parameters of the query to keep beside the language. */
  readonly keep?: readonly string[]
  readonly className?: string
  readonly current?: 'page' | undefined
  readonly replace?: boolean
  readonly preventScrollReset?: boolean
  readonly children: ReactNode
}

/** A link inside the house: it keeps the language that stands in the address. */
export function To({ to, keep = [], current, children, ...rest }: Props) {
  const [search] = useSearchParams()
  return (
    <Link to={addressOf(to, search, keep)} aria-current={current} {...rest}>
      {children}
    </Link>
  )
}

export function addressOf(to: string, search: URLSearchParams, keep: readonly string[] = []): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(to) ?? []
  const next = new URLSearchParams(query)
  for (const name of ['lang', ...keep]) {
    const value = search.get(name)
    if (value !== null && !next.has(name)) next.set(name, value)
  }
  const written = next.toString()
  return `${path}${written === '' ? '' : `?${written}`}${hash}`
}

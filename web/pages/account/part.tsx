import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly name: string
  readonly children: ReactNode
}

/** One part of the account, under its heading. */
export function Part({ id, name, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      {children}
    </section>
  )
}

/** One thing within a part. */
export function SubPart({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="account-part">
      <h3>{name}</h3>
      {children}
    </div>
  )
}

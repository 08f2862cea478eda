import type { ReactNode } from 'react'
import { To } from './to.tsx'

interface Props {
  /** Where one comes back to. */
  readonly to: string
  readonly children: ReactNode
}

/** To the sign-in, and back again. */
export function SignInFirst({ to, children }: Props) {
  return (
    <p className="acts no-print">
      <To to={`/sign-in?${new URLSearchParams({ to })}`} className="act">
        {children}
      </To>
    </p>
  )
}

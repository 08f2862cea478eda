import type { ReactNode } from 'react'
import type { Text } from '../api/types.ts'
import { useWords } from '../words.ts'
import { To } from './to.tsx'

/** Registers, ledgers, markets and watches are listed alike: the name, what it is, and a line about it. */
export function RecordList({ children }: { readonly children: ReactNode }) {
  return <ul className="record-list">{children}</ul>
}

interface RowProps {
  readonly to: string
  readonly name: Text
  readonly says: Text
  /** The line about it: a `Meta`. */
  readonly children: ReactNode
}

export function RecordRow({ to, name, says, children }: RowProps) {
  const { say } = useWords()
  return (
    <li>
      <h2>
        <To to={to} className="begins">
          {say(name)}
        </To>
      </h2>
      <p>{say(says)}</p>
      {children}
    </li>
  )
}

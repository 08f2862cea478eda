/** Where an artefact of the plan runs: its page, and how to run it in the shell where one can. */
import type { Text } from '../text.ts'
import { decisionById } from '../zone/decisions.ts'
import { ledgerById } from '../zone/ledgers.ts'
import { marketById } from '../zone/markets.ts'
import { procedureById } from '../zone/procedures.ts'
import { registerById } from '../zone/registers.ts'
import { watchById } from '../zone/watches.ts'

export interface Place {
  readonly name: Text
  readonly href: string
  /** Null where it is done on the pages alone. */
  readonly command: string | null
}

/** The check-up of measure 15.3 is every decision at once, not a decision of its own. */
const checkUp: Place = { name: { zh: '体检', en: 'Check-up' }, href: '/check', command: 'onewindow check-up' }

interface Kind {
  readonly of: ReadonlyMap<string, { readonly name: Text }>
  readonly href: (id: string) => string
  readonly command?: (id: string) => string
}

const kinds: readonly Kind[] = [
  { of: procedureById, href: (id) => `/matters/${id}` },
  { of: registerById, href: (id) => `/registers/${id}` },
  { of: ledgerById, href: (id) => `/ledgers/${id}` },
  { of: marketById, href: (id) => `/markets/${id}` },
  { of: watchById, href: (id) => `/watches/${id}` },
  { of: decisionById, href: (id) => `/rules/${id}`, command: (id) => `onewindow ask ${id}` },
]

/** Null while it does not run. */
export function placeOf(id: string): Place | null {
  if (id === 'government.check-up') return checkUp
  for (const { of, href, command } of kinds) {
    const found = of.get(id)
    if (found) return { name: found.name, href: href(id), command: command?.(id) ?? null }
  }
  return null
}

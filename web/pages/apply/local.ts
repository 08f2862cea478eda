/** What was typed and has not reached the server stays in this browser; a full or forbidden store is no reason to stop. */
import type { Filled } from './filled.ts'

interface Local {
  /** Of the draft that it was made from. */
  readonly version: number
  readonly filled: Filled
}

const keyOf = (place: string): string => `onewindow.application.${place}`

export function readLocal(place: string): Local | null {
  try {
    const written = localStorage.getItem(keyOf(place))
    const read: unknown = written === null ? null : JSON.parse(written)
    return isLocal(read) ? read : null
  } catch {
    return null
  }
}

const isLocal = (read: unknown): read is Local =>
  typeof read === 'object' &&
  read !== null &&
  'version' in read &&
  typeof read.version === 'number' &&
  'filled' in read &&
  typeof read.filled === 'object' &&
  read.filled !== null &&
  'typed' in read.filled &&
  'papers' in read.filled &&
  Array.isArray(read.filled.papers)

export function writeLocal(place: string, local: Local): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(local))
  } catch {
    // The server has it a moment later.
  }
}

export function dropLocal(place: string): void {
  try {
    localStorage.removeItem(keyOf(place))
  } catch {
    // Nothing was kept.
  }
}

/** Words that a person reads, written by hand in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** Words where they are used: `text('方案', 'The plan')`. */
export const text = (zh: string, en: string): Text => ({ zh, en })

/** One step of a JSON pointer (RFC 6901), no longer than is worth reading. */
export const pointer = (name: string): string => name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')

export type Language = 'zh' | 'en'

/** A fallible step's result: errors are values, in both languages, until the edge turns them into a page or an exit code. */
export type Result<T, E = Text> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** Words that a person reads, written by hand in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

export type Language = 'zh' | 'en'

/** A fallible step's result: errors are values, in both languages, until the edge turns them into a page or an exit code. */
export type Result<T, E = Text> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

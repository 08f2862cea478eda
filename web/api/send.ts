/**
 * Everything that the pages ask the server to do. Each intention has one key (Idempotency-Key): a second click, or the
 * same thing sent again after the network failed, is carried out once. Where the session has ended, a sign-in appears over
 * the page, and what was being sent goes on afterwards; nothing typed is lost.
 */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isProblem } from './queries.ts'
import type { ProblemDocument, ProblemItem } from './types.ts'

export type Method = 'POST' | 'PUT' | 'DELETE'

export interface Sent {
  /** The intention; left out: one of its own. */
  readonly key?: string
  /** Sign-in itself does not ask for a sign-in. */
  readonly asksSignIn?: boolean
  readonly signal?: AbortSignal
}

/** A key for one intention. `crypto.randomUUID` is only there on https and on localhost. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What kind of problem a document tells of: `conflict`, `sign-in`, … */
export const kindOf = ({ type }: ProblemDocument): string => type.slice(type.indexOf('#') + 1)

/** Sends JSON, and gives the reply; a problem document is thrown, and so is a failure of the network (a TypeError). */
export async function send<Reply>(
  method: Method,
  path: string,
  body?: unknown,
  { key = newKey(), asksSignIn = true, signal }: Sent = {},
): Promise<Reply> {
  try {
    return await carried<Reply>(
      await fetch(path, {
        method,
        credentials: 'same-origin',
        headers: {
          accept: 'application/json, application/problem+json',
          'idempotency-key': key,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal && { signal }),
      }),
    )
  } catch (error) {
    if (!asksSignIn || !isProblem(error) || kindOf(error) !== 'sign-in' || !(await signInAgain())) throw error
    return await send<Reply>(method, path, body, { key, ...(signal && { signal }) })
  }
}

/** Asks, and changes nothing. */
export const ask = async <Reply>(path: string, signal?: AbortSignal): Promise<Reply> =>
  carried<Reply>(await fetch(path, { credentials: 'same-origin', ...(signal && { signal }) }))

async function carried<Reply>(response: Response): Promise<Reply> {
  const text = await response.text()
  const given: unknown = text === '' ? null : readJson(text)
  if (response.ok) return given as Reply
  throw isProblem(given) ? given : new Error(`${response.status}`)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Set by the shell: shows the sign-in over the page, and tells whether someone signed in. */
let askForSignIn: (() => Promise<boolean>) | null = null
let asking: Promise<boolean> | null = null

export function onSignInNeeded(ask: () => Promise<boolean>): () => void {
  askForSignIn = ask
  return () => {
    if (askForSignIn === ask) askForSignIn = null
  }
}

/** Shows the sign-in over the page; several who ask at once wait for the same one. */
export function signInAgain(): Promise<boolean> {
  asking ??= (askForSignIn?.() ?? Promise.resolve(false)).finally(() => {
    asking = null
  })
  return asking
}

export interface Sending<Input, Reply> {
  /** Does it; null where it did not succeed, and then `error` says why. A second call while the first runs is the same call. */
  readonly run: (input: Input) => Promise<Reply | null>
  readonly pending: boolean
  readonly done: boolean
  /** The problem document, or the failure of the network. */
  readonly error: unknown
  readonly problem: ProblemDocument | null
  /** What is wrong at one place of the body, as the server's JSON pointer names it. */
  readonly at: (place: string) => ProblemItem | undefined
  /** What is wrong at none of these places, to be said above the form. */
  readonly elsewhere: (places: readonly string[]) => readonly ProblemItem[]
  readonly reset: () => void
}

interface Intention<Reply> {
  readonly of: string
  readonly key: string
  readonly running: Promise<Reply | null> | null
}

/**
 * A write with its state. `write` sends under the key it is given; `after` are the questions to be asked anew.
 *
 *     const withdraw = useSend((reasons: string, sent) => send('POST', `/api/cases/${id}/withdraw`, { reasons }, sent), {
 *       after: [['case', id]],
 *     })
 */
export function useSend<Input, Reply>(
  write: (input: Input, sent: Sent) => Promise<Reply>,
  {
    after = [],
    done,
  }: { readonly after?: readonly QueryKey[]; readonly done?: (reply: Reply, input: Input) => void } = {},
): Sending<Input, Reply> {
  const queries = useQueryClient()
  const [state, setState] = useState<{ readonly pending: boolean; readonly done: boolean; readonly error: unknown }>(
    idle,
  )
  const intention = useRef<Intention<Reply> | null>(null)
  const latest = useRef({ write, after, done })
  useEffect(() => {
    latest.current = { write, after, done }
  })

  const run = useCallback(
    (input: Input): Promise<Reply | null> => {
      if (intention.current?.running) return intention.current.running
      const of = JSON.stringify(input) ?? ''
      // The network failed: whether it was carried out is not known, so the same intention keeps its key.
      const key = intention.current?.of === of ? intention.current.key : newKey()
      setState({ pending: true, done: false, error: null })
      const running = attempt()
      intention.current = { of, key, running }
      return running

      async function attempt(): Promise<Reply | null> {
        try {
          const reply = await latest.current.write(input, { key })
          intention.current = null
          await Promise.all(latest.current.after.map((queryKey) => queries.invalidateQueries({ queryKey })))
          setState({ pending: false, done: true, error: null })
          latest.current.done?.(reply, input)
          return reply
        } catch (error) {
          intention.current = isProblem(error) && error.status < 500 ? null : { of, key, running: null }
          setState({ pending: false, done: false, error })
          return null
        }
      }
    },
    [queries],
  )
  const reset = useCallback(() => setState(idle), [])
  const problem = isProblem(state.error) ? state.error : null
  const problems = problem?.problems ?? []
  return {
    ...state,
    problem,
    run,
    reset,
    at: (place) => problems.find(({ at }) => at === place),
    elsewhere: (places) => problems.filter(({ at }) => !places.includes(at)),
  }
}

const idle = { pending: false, done: false, error: null } as const

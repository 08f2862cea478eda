/**
 * What is kept in the address. Language and date stand in the query; facts about a person or firm stand after the `#`,
 * which browsers never send to a server.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { FactView } from './api/types.ts'

/** Facts as they were typed: `yes`, a code, codes with commas between, a number or a date in the person's own writing. */
export type Typed = Readonly<Record<string, string>>

/** Stands for "I do not know": the question is passed over. */
export const passed = '?'

/** A hash without `=` is a place on the page, not facts. */
export const readTyped = (hash: string): Typed =>
  hash.includes('=') ? Object.fromEntries(new URLSearchParams(hash.slice(1))) : {}

export function writeTyped(typed: Typed): string {
  const written = new URLSearchParams(typed).toString()
  return written === '' ? '' : `#${written}`
}

/** In the form in which the server reads facts. What it cannot read goes as it was typed, and the server says what is wrong. */
export function factsFrom(typed: Typed, facts: readonly FactView[]): Record<string, unknown> {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const value = typed[fact.id]
      return value === undefined || value === passed ? [] : [[fact.id, inForm(fact, value)]]
    }),
  )
}

function inForm(fact: FactView, value: string): unknown {
  if (fact.kind === 'yes-no') return value === 'yes' ? true : value === 'no' ? false : value
  if (fact.kind === 'set') return value === '' ? [] : value.split(',')
  return value.trim()
}

/** The other way round: a value from the server as one would have typed it. */
export function typedFrom(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.join(',') : String(value)
}

export type Change = (changes: Readonly<Record<string, string | undefined>>) => void

/** The facts in the address. What was typed shows at once; the address follows in the same moment. */
export function useTyped(): readonly [Typed, Change] {
  const { hash, search, pathname } = useLocation()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(() => readTyped(hash))
  const latest = useRef(typed)
  useEffect(() => {
    if (writeTyped(latest.current) === hash) return
    latest.current = readTyped(hash)
    setTyped(latest.current)
  }, [hash])
  const change = useCallback<Change>(
    (changes) => {
      const next: Record<string, string> = { ...latest.current }
      for (const [id, value] of Object.entries(changes)) {
        if (value === undefined) delete next[id]
        else next[id] = value
      }
      latest.current = next
      setTyped(next)
      navigate({ pathname, search, hash: writeTyped(next) }, { replace: true, preventScrollReset: true })
    },
    [navigate, pathname, search],
  )
  return [typed, change]
}

/** One parameter of the query. Setting it keeps the rest of the address, the facts too. */
export function useParameter(name: string): readonly [string | null, (value: string | null) => void] {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const set = useCallback(
    (value: string | null) => {
      navigate(
        { pathname, search: withParameter(window.location.search, name, value), hash: window.location.hash },
        { replace: true, preventScrollReset: true },
      )
    },
    [navigate, pathname, name],
  )
  return [search.get(name), set]
}

export function withParameter(search: string, name: string, value: string | null): string {
  const next = new URLSearchParams(search)
  if (value === null || value === '') next.delete(name)
  else next.set(name, value)
  const written = next.toString()
  return written === '' ? '' : `?${written}`
}

/** A day that law here can speak of. */
export const isDate = (text: string): boolean => /^(19|20|21)/.test(text) && isDay(text)

/** Any day of the calendar, written out. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A legal day is a day in Beijing, wherever the reader sits. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())

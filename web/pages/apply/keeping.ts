/**
 * Nothing typed is lost. Every change goes at once into this browser, a moment later to the server, and leaves the browser
 * when the server has it. Where another tab or device was there first, both are kept until one says which holds.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '../../api/apply.ts'
import type { Draft, Guide, Party } from '../../api/matters-types.ts'
import { isProblem } from '../../api/queries.ts'
import { kindOf, newKey } from '../../api/send.ts'
import type { ProblemDocument } from '../../api/types.ts'
import { type Filled, formFrom, typedFromForm } from './filled.ts'
import { dropLocal, readLocal, writeLocal } from './local.ts'

export type Kept =
  | { readonly state: 'new' | 'waiting' }
  | { readonly state: 'saved'; readonly at: string }
  /** In this browser alone: corrections, until they are handed in. */
  | { readonly state: 'here' }
  /** Not on the server yet; it is tried again by itself. */
  | { readonly state: 'offline' }
  | { readonly state: 'refused'; readonly problem: ProblemDocument }
  /** Another tab or device saved something else. */
  | { readonly state: 'conflict'; readonly theirs: Draft | null }

export interface Keeping {
  readonly filled: Filled
  readonly change: (next: (before: Filled) => Filled) => void
  readonly kept: Kept
  /** Where both exist: mine goes on, or theirs is taken over. */
  readonly settle: (which: 'mine' | 'theirs') => void
  /** Thrown away, here and on the server; null where the server keeps none. */
  readonly forget: (() => Promise<void>) | null
  /** It was filed: there is nothing to keep any more. */
  readonly done: () => void
}

const pause = 800
const retry = 5_000

/** As the server has it. */
export const filledFrom = (draft: Draft | null): Filled =>
  draft ? { typed: typedFromForm(draft.form), papers: draft.papers } : { typed: {}, papers: [] }

const same = (one: Filled, other: Filled): boolean =>
  JSON.stringify([Object.entries(one.typed).sort(), one.papers]) ===
  JSON.stringify([Object.entries(other.typed).sort(), other.papers])

export interface Start {
  /** Whose draft it is; null where the server keeps none. */
  readonly party: Party | null
  /** The name of the place in this browser. */
  readonly place: string
  readonly draft: Draft | null
  readonly filled: Filled
  /** Answers given elsewhere and brought along. */
  readonly brought: Filled['typed']
}

interface Begun {
  readonly filled: Filled
  readonly kept: Kept
}

/** What was left in this browser is newer than the draft it was made from; if the draft has moved on since, one must say. */
function begin({ party, place, draft, filled: theirs, brought }: Start): Begun {
  const local = readLocal(place)
  const mine = local?.filled ?? theirs
  const filled = { ...mine, typed: { ...mine.typed, ...brought } }
  if (same(filled, theirs)) return { filled, kept: draft ? { state: 'saved', at: draft.saved } : { state: 'new' } }
  if (local && local.version !== (draft?.version ?? 0)) return { filled, kept: { state: 'conflict', theirs: draft } }
  return { filled, kept: { state: party ? 'waiting' : 'here' } }
}

export function useKeeping(guide: Guide, start: Start): Keeping {
  const { party, place } = start
  const [{ filled, kept }, set] = useState<Begun>(() => begin(start))
  const latest = useRef({ filled, kept, version: start.draft?.version ?? 0, ended: false })
  const running = useRef(false)
  const attempt = useRef({ body: '', key: '' })

  const show = useCallback((next: Partial<Begun>) => {
    Object.assign(latest.current, next)
    set(({ filled, kept }) => ({ filled: next.filled ?? filled, kept: next.kept ?? kept }))
  }, [])

  const save = useCallback(async () => {
    if (!party || running.current || latest.current.ended || latest.current.kept.state === 'conflict') return
    running.current = true
    const sent = latest.current.filled
    const body = { version: latest.current.version, form: formFrom(guide, sent.typed), papers: sent.papers }
    const written = JSON.stringify(body)
    // Sent again after the network failed, it is the same saving: it may have arrived.
    if (attempt.current.body !== written) attempt.current = { body: written, key: newKey() }
    try {
      const reply = await keepDraft(guide.id, party, body, { key: attempt.current.key })
      latest.current.version = reply.version
      if (latest.current.filled === sent) {
        dropLocal(place)
        show({ kept: { state: 'saved', at: reply.saved } })
      } else writeLocal(place, { version: reply.version, filled: latest.current.filled })
    } catch (error) {
      if (!isProblem(error) || error.status >= 500) show({ kept: { state: 'offline' } })
      else if (kindOf(error) !== 'conflict') show({ kept: { state: 'refused', problem: error } })
      else {
        const theirs = await readDraft(guide.id, party).catch(() => null)
        latest.current.version = theirs?.version ?? 0
        if (!same(filledFrom(theirs), latest.current.filled)) show({ kept: { state: 'conflict', theirs } })
      }
    } finally {
      running.current = false
      // What was typed meanwhile goes now.
      if (latest.current.filled !== sent && latest.current.kept.state === 'waiting') void save()
    }
  }, [guide, party, place, show])

  const state = kept.state
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause anew.
  useEffect(() => {
    if (state !== 'waiting' && state !== 'offline') return
    const timer = setTimeout(save, state === 'waiting' ? pause : retry)
    return () => clearTimeout(timer)
  }, [filled, kept, state, save])

  useEffect(() => {
    const again = () => {
      if (latest.current.kept.state === 'offline') void save()
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [save])

  const change = useCallback<Keeping['change']>(
    (next) => {
      const filled = next(latest.current.filled)
      writeLocal(place, { version: latest.current.version, filled })
      const state = party ? 'waiting' : 'here'
      show({ filled, ...(latest.current.kept.state !== 'conflict' && { kept: { state } }) })
    },
    [party, place, show],
  )

  const settle = useCallback<Keeping['settle']>(
    (which) => {
      const { kept } = latest.current
      if (kept.state !== 'conflict') return
      latest.current.version = kept.theirs?.version ?? 0
      if (which === 'mine') {
        writeLocal(place, { version: latest.current.version, filled: latest.current.filled })
        show({ kept: { state: 'waiting' } })
        return
      }
      dropLocal(place)
      show({
        filled: filledFrom(kept.theirs),
        kept: kept.theirs ? { state: 'saved', at: kept.theirs.saved } : { state: 'new' },
      })
    },
    [place, show],
  )

  const done = useCallback(() => {
    latest.current.ended = true
    dropLocal(place)
  }, [place])

  const forget = useCallback(async () => {
    if (!party) return
    try {
      await dropDraft(guide.id, party)
    } catch (error) {
      show({ kept: isProblem(error) ? { state: 'refused', problem: error } : { state: 'offline' } })
      return
    }
    dropLocal(place)
    latest.current.version = 0
    show({ filled: { typed: {}, papers: [] }, kept: { state: 'new' } })
  }, [guide.id, party, place, show])

  return { filled, change, kept, settle, forget: party ? forget : null, done }
}

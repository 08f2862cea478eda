/** Registers, kept: entered, ended, corrected, and asked as of a date in the world and as known on an instant here. */
import type { PersonId } from '../people/ids.ts'
import type { Store } from '../store/store.ts'
import { fail, ok, type Result } from '../text.ts'
import type { Projection, Request } from '../window/cases.ts'
import { draftOf } from './draft.ts'
import type { Change } from './draw.ts'
import type { Entry, RegisterProblem } from './entry.ts'
import { type At, type Changed, type Counted, type Looked, lookOn, type Page } from './look.ts'
import { projectionOn } from './projection.ts'
import type { Register } from './register.ts'
import { seedOn } from './seeds.ts'

export interface Written {
  readonly register: string
  readonly key: string
  /** Of the key's stream in the journal. */
  readonly version: number
}

export interface Registers {
  readonly all: ReadonlyMap<string, Register>
  /** What cases do to registers, in their own transaction. */
  readonly projection: Projection
  /** What comes with the program and is not there yet. */
  seed(): Promise<void>
  /** By the keeper's hand: who may is asked before (`keep-register`). */
  write(by: PersonId, id: string, change: Change, request: Request): Promise<Result<Written, RegisterProblem>>
  find(id: string, key: string, at: At): Promise<Entry | null>
  list(id: string, looked: Looked): Promise<Page>
  count(id: string, at: At & { readonly words?: string }): Promise<Counted>
  /** All that was ever known under the key, in the order in which it came to be known; empty where there never was one. */
  history(id: string, key: string): Promise<readonly Entry[]>
  /** What changed, in an order that never changes behind a cursor. */
  changes(id: string, after: string | null, most: number): Promise<readonly Changed[]>
  /** When it was last changed; null where it never was. */
  lastChange(id: string): Promise<Temporal.Instant | null>
}

export type { Change } from './draw.ts'
export type { Clause, Entry, RegisterProblem } from './entry.ts'
export { type At, type Changed, type Counted, type Looked, type Page, readCursor } from './look.ts'

/** Where another was first, it is drawn up again from what is there then. */
const mostTries = 3

export function registersOn(
  store: Store,
  registers: ReadonlyMap<string, Register>,
  now: () => Temporal.Instant,
): Registers {
  const look = lookOn(store)
  const declared = (id: string): Register => {
    const found = registers.get(id)
    if (!found) throw new TypeError(`no register \`${id}\` is declared`)
    return found
  }
  return {
    all: registers,
    projection: projectionOn(store, registers, now),
    seed: seedOn(store, registers, now),

    async write(by, id, change, { key, digest }) {
      const register = registers.get(id)
      if (!register) return fail(unknownRegister(id))
      if (!register.byKeeper) return fail(notByHand(register))
      for (let tries = 1; ; tries++) {
        const draft = await draftOf(store, register, [change], { how: 'keeper', case: null, actor: by }, now())
        if (!draft.ok) {
          // What was entered by the same command is there already because of it: then the first answer counts.
          const earlier = await store.answered({ actor: by, key, digest })
          return earlier ? ok(earlier as unknown as Written) : draft
        }
        const [first] = draft.value
        if (!first) throw new Error('one change makes one draft')
        const answer = { register: id, key: first.stream.slice(`register:${id}/`.length), version: first.expected + 1 }
        const done = await store.commit(draft.value, { command: { actor: by, key, digest }, answer })
        if (done.ok) return ok(done.value.answer as unknown as Written)
        if (done.error.kind === 'key-reused' || tries === mostTries)
          return fail({ code: done.error.kind, text: done.error.says })
      }
    },

    find: (id, key, at) => look.find(declared(id), key, at),
    list: (id, looked) => look.list(declared(id), looked),
    count: (id, at) => look.count(declared(id), at),
    history: (id, key) => look.history(declared(id), key),
    changes: (id, after, most) => look.changes(declared(id), after, most),
    lastChange: (id) => look.lastChange(declared(id)),
  }
}

const unknownRegister = (id: string): RegisterProblem => ({
  code: 'unknown-register',
  text: { zh: `没有登记簿“${id.slice(0, 80)}”`, en: `there is no register \`${id.slice(0, 80)}\`` },
})

const notByHand = ({ name }: Register): RegisterProblem => ({
  code: 'not-by-hand',
  text: {
    zh: `“${name.zh}”的条目由办件产生或者随程序发布，不由人手登记`,
    en: `entries of “${name.en}” come from cases or with the program, and not by hand`,
  },
})

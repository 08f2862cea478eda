/** Clients that remember what they were told: what was acknowledged, what may or may not have been done. */
import { applicant, formOf, procedure as matter, papersOf, type Step, steps } from '../bench/window/practice.ts'
import type { Chance } from './random.ts'

/** A request that changes something, as it can be sent again. */
export interface Sent {
  readonly by: string
  readonly path: string
  readonly key: string
  readonly body: string
}

export interface Answer {
  readonly case: string
  readonly version: number
}

export interface Acknowledged extends Sent {
  readonly answer: Answer
}

/** Requests go over the server of the moment, as whoever signed in. */
export interface Wire {
  readonly url: () => string
  readonly cookies: ReadonlyMap<string, string>
  readonly document: string
}

/** What came back that was neither an answer nor a lost connection. */
export interface Refused {
  readonly status: number
  /** Whether it was a problem document that says in both languages what was wrong. */
  readonly plain: boolean
  readonly text: string
}

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refused: Refused }
  /** No reply: done or not done, nobody knows. */
  | { readonly kind: 'lost' }

export async function send({ url, cookies }: Wire, { by, path, key, body }: Sent): Promise<Reply> {
  let status: number
  let text: string
  try {
    const reply = await fetch(`${url()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, cookie: cookies.get(by) ?? '' },
      body,
    })
    status = reply.status
    text = await reply.text()
  } catch {
    return { kind: 'lost' }
  }
  if (status === 200) return { kind: 'answer', answer: JSON.parse(text) as Answer }
  return { kind: 'refused', refused: { status, plain: isPlain(text), text: text.slice(0, 300) } }
}

function isPlain(text: string): boolean {
  try {
    const { text: said } = JSON.parse(text) as { readonly text?: { readonly zh?: string; readonly en?: string } }
    return Boolean(said?.zh && said.en && /\p{Script=Han}/u.test(said.zh))
  } catch {
    return false
  }
}

interface Life {
  readonly id: string
  version: number
  done: number
}

export interface Client {
  /** Sends one request after another until told to stop, or until a connection is lost. */
  work(signal: AbortSignal): Promise<void>
  /** Sends again, under its key, what got no reply; false where the server is gone once more. */
  settle(): Promise<boolean>
  /** Sends again some that were acknowledged, and says where the answer is not the first one. */
  again(count: number): Promise<readonly string[]>
  readonly acknowledged: readonly Acknowledged[]
  readonly refusals: readonly Refused[]
  /** Every case that was acknowledged, with its latest version. */
  readonly cases: ReadonlyMap<string, number>
  /** How many of its requests had got no reply when the connection was lost. */
  readonly lost: () => number
}

/** No more cases under way than these: then they are brought on. */
const mostOpen = 4

export function client(number: number, wire: Wire, chance: Chance): Client {
  const acknowledged: Acknowledged[] = []
  const refusals: Refused[] = []
  const cases = new Map<string, number>()
  const open: Life[] = []
  let pending: { readonly sent: Sent; readonly life: Life | null } | null = null
  let count = 0
  let lost = 0

  const keep = (sent: Sent, answer: Answer, life: Life | null): void => {
    acknowledged.push({ ...sent, answer })
    cases.set(answer.case, answer.version)
    if (!life) open.push({ id: answer.case, version: answer.version, done: 0 })
    else {
      life.version = answer.version
      life.done++
      if (life.done === steps.length) open.splice(open.indexOf(life), 1)
    }
  }
  const nextRequest = (): { readonly sent: Sent; readonly life: Life | null } => {
    const key = `client-${number}-${++count}-${Math.floor(chance.next() * 1e9)}`
    const life = open.length >= mostOpen || chance.next() < 0.5 ? (chance.pick(open) ?? null) : null
    const step = life && (steps[life.done] as Step)
    if (!life || !step) {
      const form = formOf(number * 100_000 + count)
      const body = JSON.stringify({ procedure: matter, for: applicant, form, papers: papersOf(wire.document) })
      return { sent: { by: 'li@huace.example', path: '/api/cases', key, body }, life: null }
    }
    const body = JSON.stringify({ version: life.version, ...step.body })
    return { sent: { by: step.by, path: `/api/cases/${life.id}/${step.command}`, key, body }, life }
  }
  /** Until there is an answer; what the server refuses for a while is sent again, under the same key. */
  const put = async (signal: AbortSignal | null): Promise<boolean> => {
    while (pending) {
      const { sent, life } = pending
      const reply = await send(wire, sent)
      if (reply.kind === 'lost') {
        lost++
        return false
      }
      if (reply.kind === 'answer') {
        keep(sent, reply.answer, life)
        pending = null
      } else {
        refusals.push(reply.refused)
        if (reply.refused.status < 500 || signal?.aborted) return false
        await new Promise((resume) => setTimeout(resume, 20 + chance.whole(0, 80)))
      }
    }
    return true
  }
  return {
    acknowledged,
    refusals,
    cases,
    lost: () => lost,
    async work(signal) {
      while (!signal.aborted) {
        pending ??= nextRequest()
        if (!(await put(signal))) return
      }
    },
    settle: () => put(null),
    async again(some) {
      const wrong: string[] = []
      for (let n = 0; n < some; n++) {
        const first = chance.pick(acknowledged)
        if (!first) break
        const reply = await send(wire, first)
        if (reply.kind === 'lost') return [...wrong, `${first.path} ${first.key}: no reply although nothing was killed`]
        const said = reply.kind === 'answer' ? JSON.stringify(reply.answer) : reply.refused.text
        const was = JSON.stringify(first.answer)
        if (said !== was) wrong.push(`${first.path} ${first.key}: first ${was}, again ${said}`)
      }
      return wrong
    },
  }
}

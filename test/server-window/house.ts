/** The whole house in memory behind its real routes, on a day of practice; and people who knock at them. */
import type { OutgoingHttpHeaders } from 'node:http'
import type { PersonId } from '../../src/people/ids.ts'
import { practiceSecret } from '../../src/people/modes.ts'
import { buildApp } from '../../src/server/app.ts'
import { type House, openHouse } from '../../src/server/house.ts'

export interface Reply<T> {
  readonly status: number
  readonly body: T
  /** The kind of problem, where it is one. */
  readonly kind: string | null
  readonly headers: OutgoingHttpHeaders
  readonly bytes: Buffer
}

// What comes back is read as the tests expect it; the shapes themselves are checked where they are written.
// biome-ignore lint/suspicious/noExplicitAny: a reply can be anything until a test says what it should be
export type Anything = any

export interface Person {
  get<T = Anything>(path: string): Promise<Reply<T>>
  post<T = Anything>(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply<T>>
  put<T = Anything>(path: string, body: unknown): Promise<Reply<T>>
  delete<T = Anything>(path: string): Promise<Reply<T>>
  upload<T = Anything>(name: string, bytes: Uint8Array): Promise<Reply<T>>
}

export interface Tried {
  readonly house: House
  readonly app: Awaited<ReturnType<typeof buildApp>>
  /** `li`, `reviewer.beijing-foreign-experts`; nobody where left out. */
  as(name?: string): Promise<Person>
  /** Someone who has signed up: an account of their own, which nobody shares. */
  signedUp(): Promise<{ readonly id: PersonId; readonly email: string; readonly person: Person }>
  /** Failures of the server itself, which no test may cause. */
  readonly failures: unknown[]
  close(): Promise<void>
}

let keys = 0
let accounts = 0
export const ownPassword = 'a few words in a row'
export const freshKey = (): string => `test-key-${++keys}`

export async function openWindow(): Promise<Tried> {
  const house = await openHouse(
    {
      mode: 'practice',
      database: { folder: '' },
      secret: practiceSecret,
      origin: 'http://localhost:8080',
      clockMoves: true,
      practiceAccounts: true,
      mail: null,
      oidc: null,
    },
    { memory: true },
  )
  const failures: unknown[] = []
  const app = await buildApp({ house, perMinute: 1_000_000, onFailure: (error) => failures.push(error) })
  const personWith = (token: string | null): Person => {
    const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
    const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: unknown, more = {}) => {
      const bytes = payload instanceof Uint8Array
      const response = await app.inject({
        method,
        url: `/api${path}`,
        headers: {
          ...headers,
          ...(method === 'POST' && { 'idempotency-key': freshKey() }),
          ...(payload !== undefined && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
          ...more,
        },
        ...(payload !== undefined && { payload: bytes ? Buffer.from(payload) : JSON.stringify(payload) }),
      })
      const json = String(response.headers['content-type'] ?? '').includes('json')
      const body = json ? response.json() : response.payload
      const kind = response.statusCode < 400 ? null : String(body.type ?? '').replace('/api/problems#', '')
      return { status: response.statusCode, body, kind, headers: response.headers, bytes: response.rawPayload }
    }
    return {
      get: (path) => ask('GET', path),
      post: (path, body, more) => ask('POST', path, body, more),
      put: (path, body) => ask('PUT', path, body),
      delete: (path) => ask('DELETE', path),
      upload: (file, bytes) => ask('POST', `/documents?name=${encodeURIComponent(file)}`, bytes),
    }
  }
  return {
    house,
    app,
    failures,
    async as(name) {
      if (name === undefined) return personWith(null)
      const { token } = await house.people.sessions.begin(`practice-${name}` as PersonId, 'password', 'test')
      return personWith(token)
    },
    async signedUp() {
      const email = `own-${++accounts}@example.cn`
      const given = { name: '陈静', email, password: ownPassword }
      const begun = await house.people.accounts.signUp(given, { address: '192.0.2.1', browser: 'test' })
      if (!begun.ok) throw new Error(begun.error.text.en)
      return { id: begun.value.person, email, person: personWith(begun.value.token) }
    },
    async close() {
      await app.close()
      await house.close()
    },
  }
}

export const huace = { kind: 'organisation', id: 'practice-huace' } as const

export const pdf = (says = 'a paper'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${says}\ntrailer << /Root 1 0 R >>\n%%EOF\n`)

export const expert = {
  organisationName: '华测数据（北京）有限公司',
  creditCode: '91110105MA01HC23XX',
  organisationAddress: '北京市朝阳区建国路 93 号',
  contactName: '李敏',
  workPlace: 'beijing',
  talentCategory: 'A',
  documentHeld: 'visa',
  otherInCountryCase: false,
  foreignerName: 'Alex Morgan',
  passportNumber: 'X1234567',
  nationality: 'Ireland',
  enteredOn: '2026-11-10',
  position: '首席科学家',
  contractUntil: '2028-11-10',
}

/** The papers of the work permit, handed in. */
export async function papersOf(person: Person): Promise<readonly { paper: string; document: string }[]> {
  const hand = async (paper: string) => ({ paper, document: (await person.upload(`${paper}.pdf`, pdf(paper))).body.id })
  return [await hand('passport'), await hand('contract')]
}

export async function filed(person: Person, form: object = expert): Promise<{ case: string; version: number }> {
  const papers = await papersOf(person)
  const reply = await person.post('/cases', { procedure: 'talent.work-and-residence', for: huace, form, papers })
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
  return reply.body
}

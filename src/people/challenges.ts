/** What was asked and is waited for: answered once, in time, and by nobody else. */
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { tokenHash, type Vault } from './secrets.ts'

export interface Challenges {
  /** Waited for ten minutes where nothing else is said. */
  ask(purpose: string, token: string, body: string, waiting?: Temporal.DurationLike): Promise<void>
  /** What was asked, if it still is: left as it is. */
  waiting(purpose: string, token: string): Promise<string | null>
  /** What was asked, if it was, and not yet answered: gone now. */
  answered(purpose: string, token: string): Promise<string | null>
}

const soon = { minutes: 10 }

export const challengesOn = (store: Store, vault: Vault, now: () => Temporal.Instant): Challenges => ({
  async ask(purpose, token, body, waiting = soon) {
    await store.query('insert into challenges (mark, purpose, body, until) values ($1, $2, $3, $4)', [
      tokenHash(token),
      purpose,
      vault.seal(body, purpose).toString('base64'),
      now().add(waiting).toString(),
    ])
  },
  async waiting(purpose, token) {
    const { rows } = await store.query('select body from challenges where mark = $1 and purpose = $2 and until > $3', [
      tokenHash(token),
      purpose,
      now().toString(),
    ])
    return rows[0] ? vault.open(Buffer.from(asText(rows[0].body), 'base64'), purpose) : null
  },
  async answered(purpose, token) {
    const { rows } = await store.query(
      'delete from challenges where mark = $1 and purpose = $2 returning body, until > $3 as waits',
      [tokenHash(token), purpose, now().toString()],
    )
    const row = rows[0]
    return row?.waits === true ? vault.open(Buffer.from(asText(row.body), 'base64'), purpose) : null
  },
})

/**
 * Slowing down whoever guesses. A try is counted before it is looked at and taken back when it was right, so that a
 * hundred tries at once count as a hundred; the counts stand in the database, so that all processes agree.
 */
import type { Store } from '../store/store.ts'
import { asInstant, kept } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import type { PeopleProblem } from './problem.ts'
import type { Vault } from './secrets.ts'

export interface Tries {
  /** May be looked at, and counts as failed until it is taken back; or how long to wait. */
  begin(): Promise<Result<void, PeopleProblem>>
  /** It was right: the account starts from nothing, and the address is given this one back. */
  right(): Promise<void>
  /** It was neither right nor wrong. */
  undecided(): Promise<void>
}

/** How many may fail before anyone waits. Behind one address stands a whole office. */
const allowed = { account: 5, address: 20 }
/** Seconds: 10, 20, 40 … and never more than a quarter of an hour, or a stranger could keep someone out for good. */
const [firstWait, longestWait] = [10, 900]
/** A day without a failure, and all is forgotten. */
const forgottenAfter = { hours: 24 }

export const attemptsOn =
  (store: Pick<Store, 'query'>, vault: Vault, now: () => Temporal.Instant) =>
  (account: string | null, address: string): Tries => {
    const keys = [
      ...(account === null ? [] : [{ mark: vault.mark(`account ${account}`), free: allowed.account }]),
      { mark: vault.mark(`address ${address}`), free: allowed.address },
    ]
    const back = (mark: Buffer) =>
      store.query('update attempts set failures = greatest(failures - 1, 0), wait = null where mark = $1', [mark])

    async function count(mark: Buffer, free: number): Promise<number> {
      const at = kept(now())
      const { changed } = await store.query(
        `insert into attempts as a (mark, failures, at) values ($1, 1, $2)
         on conflict (mark) do update set at = excluded.at,
           failures = case when a.at < $3 then 1 else a.failures + 1 end,
           wait = case when a.at < $3 or a.failures + 1 < $4 then null
             else excluded.at + make_interval(secs => least($5::float * power(2, least(a.failures + 1 - $4, 20)), $6)) end
         where a.wait is null or a.wait <= excluded.at`,
        [mark, at.toString(), at.subtract(forgottenAfter).toString(), free, firstWait, longestWait],
      )
      if (changed > 0) return 0
      const { rows } = await store.query('select wait from attempts where mark = $1', [mark])
      const wait = rows[0]?.wait ? asInstant(rows[0].wait) : at
      return Math.max(1, Math.ceil(at.until(wait).total('seconds')))
    }

    return {
      async begin() {
        for (const [place, { mark, free }] of keys.entries()) {
          const wait = await count(mark, free)
          if (wait === 0) continue
          for (const before of keys.slice(0, place)) await back(before.mark)
          return {
            ok: false,
            error: {
              code: 'slow-down',
              wait,
              text: {
                zh: `连续多次不正确，请在 ${wait} 秒后再试`,
                en: `this was wrong too often; try again in ${wait} seconds`,
              },
            },
          }
        }
        return ok(undefined)
      },
      async right() {
        const [first, ...rest] = keys
        if (account !== null && first) await store.query('delete from attempts where mark = $1', [first.mark])
        for (const { mark } of account === null ? keys : rest) await back(mark)
      },
      async undecided() {
        for (const { mark } of keys) await back(mark)
      },
    }
  }

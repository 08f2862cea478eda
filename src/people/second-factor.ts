/**
 * The second factor: codes of an authenticator app (RFC 6238), each taken once, and ten codes to keep for the day that
 * the telephone is lost.
 */
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Store } from '../store/store.ts'
import { asBytes, asInstant } from '../store/values.ts'
import { ok, type Result } from '../text.ts'
import type { PersonId } from './ids.ts'
import { type PeopleProblem, refuse } from './problem.ts'
import type { Vault } from './secrets.ts'

export interface SecondFactor {
  /** A secret to put into the app; it counts once a code of it has been given. */
  begin(
    person: PersonId,
    email: string,
  ): Promise<Result<{ readonly uri: string; readonly secret: string }, PeopleProblem>>
  /** The codes to keep, told once. */
  confirm(person: PersonId, code: string): Promise<Result<readonly string[], PeopleProblem>>
  remove(person: PersonId): Promise<void>
  /** Null: none is asked for. */
  since(person: PersonId): Promise<{ readonly since: Temporal.Instant; readonly codesLeft: number } | null>
  /** A code of the app or one of those kept; right once, and never again. */
  take(person: PersonId, code: string): Promise<boolean>
}

const period = 30
/** A telephone whose clock is half a minute off still signs in. */
const window = 1
const [backupCodes, backupBytes] = [10, 8]

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: '一窗 One Window',
    label,
    secret: Secret.fromBase32(secret),
    period,
    digits: 6,
    algorithm: 'SHA1',
  })

/** As people type them: spaces and hyphens do not count. */
const plain = (code: string): string => code.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '')

export function secondFactorOn(store: Store, vault: Vault, now: () => Temporal.Instant): SecondFactor {
  const markOf = (person: PersonId, code: string): Buffer => vault.mark(`backup ${person} ${plain(code)}`)

  /** The step whose code this is, if it is later than the last one taken: a code seen over a shoulder opens nothing. */
  async function takeCode(person: PersonId, code: string, confirmed: boolean): Promise<boolean> {
    const { rows } = await store.query('select sealed from second_factors where person = $1 and confirmed = $2', [
      person,
      confirmed,
    ])
    if (!rows[0]) return false
    const timestamp = now().epochMilliseconds
    const secret = vault.open(asBytes(rows[0].sealed), person)
    const delta = totpOf(secret, '').validate({ token: plain(code), timestamp, window })
    if (delta === null) return false
    const step = Math.floor(timestamp / 1000 / period) + delta
    const { changed } = await store.query(
      'update second_factors set last_step = $2, confirmed = true where person = $1 and last_step < $2 and confirmed = $3',
      [person, step, confirmed],
    )
    return changed > 0
  }

  return {
    async begin(person, email) {
      const secret = new Secret({ size: 20 }).base32
      const { changed } = await store.query(
        `insert into second_factors as f (person, sealed, since) values ($1, $2, $3)
         on conflict (person) do update set sealed = excluded.sealed, since = excluded.since, last_step = 0
         where not f.confirmed`,
        [person, vault.seal(secret, person), now().toString()],
      )
      if (changed === 0)
        return refuse(
          'set-already',
          '已经设置了两步验证；更换前请先关闭',
          'a second factor is set already; remove it before you set another',
        )
      return ok({ secret, uri: totpOf(secret, email).toString() })
    },
    async confirm(person, code) {
      if (!(await takeCode(person, code, false)))
        return refuse(
          'wrong-sign-in',
          '验证码不正确，请核对手机的时间，输入应用现在显示的 6 位数字',
          'this code is not right; check the clock of the telephone and give the 6 digits that the app shows now',
          '/code',
        )
      const codes = Array.from({ length: backupCodes }, () => written(randomBytes(backupBytes)))
      await store.transact(async ({ query }) => {
        await query('delete from backup_codes where person = $1', [person])
        for (const each of codes)
          await query('insert into backup_codes (person, mark) values ($1, $2)', [person, markOf(person, each)])
      })
      return ok(codes)
    },
    async remove(person) {
      await store.transact(async ({ query }) => {
        await query('delete from backup_codes where person = $1', [person])
        await query('delete from second_factors where person = $1', [person])
      })
    },
    async since(person) {
      const { rows } = await store.query(
        `select f.since, (select count(*)::int from backup_codes b where b.person = f.person) as left
         from second_factors f where f.person = $1 and f.confirmed`,
        [person],
      )
      return rows[0] ? { since: asInstant(rows[0].since), codesLeft: Number(rows[0].left) } : null
    },
    async take(person, code) {
      if (/^\d{6}$/.test(plain(code))) return takeCode(person, code, true)
      const { changed } = await store.query('delete from backup_codes where person = $1 and mark = $2', [
        person,
        markOf(person, code),
      ])
      return changed > 0
    },
  }
}

/** Letters and digits that are not mistaken for each other, in groups: `K7QX-3M9D-…`. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const written = (bytes: Uint8Array): string =>
  [...bytes].map((byte, place) => `${place > 0 && place % 4 === 0 ? '-' : ''}${letters.charAt(byte % 32)}`).join('')

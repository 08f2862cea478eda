/**
 * The ring of keys, kept: each sealed with the installation's secret, only its public half open. Read anew whenever it is
 * asked for, so that what one process rotates or revokes holds for all of them at once.
 */
import type { KeyObject } from 'node:crypto'
import type { Client } from '../../store/driver.ts'
import type { Store } from '../../store/store.ts'
import { asDay, asDayOrNull, asNumber, asText } from '../../store/values.ts'
import { fail, ok, type Result } from '../../text.ts'
import { before, type LegalDate, legalDateAt } from '../../time/dates.ts'
import type { Job } from '../worker.ts'
import {
  type KeySet,
  missingTerms,
  newKey,
  openKey,
  type PublicKey,
  publicKeys,
  type SigningKey,
  sealKey,
  signsOn,
  termFrom,
} from './keys.ts'

/** A key without its private half. */
export interface KeptKey {
  readonly kid: string
  readonly from: LegalDate
  readonly until: LegalDate
  readonly public: PublicKey
  /** The day on which it was taken out of the ring: nothing that it signed counts. */
  readonly revoked: LegalDate | null
}

export interface Ring {
  /** The key that signs on this day, made if there is none; and its successor, once the end is near. */
  today(day: LegalDate): Promise<SigningKey>
  /** All that signatures are checked with. */
  published(): Promise<KeySet>
  all(): Promise<readonly KeptKey[]>
  /** Another key signs from now on. What the last one signed still counts, unless it is revoked. */
  rotate(today: LegalDate, revoke: string | null): Promise<Result<KeptKey>>
}

/** Looked at every hour, so that the next key is public long before it signs, even where nothing is granted. */
export const rotationJob = (ring: Pick<Ring, 'today'>, now: () => Temporal.Instant): Job => ({
  name: 'keys',
  every: 3_600_000,
  run: () => ring.today(legalDateAt(now())),
})

interface Row extends KeptKey {
  readonly number: number
  readonly pem: string
}

export function keyRingOn(store: Pick<Store, 'query' | 'transact'>, secret: string): Ring {
  const opened = new Map<string, KeyObject>()

  /** Opening takes the work that keeps a guesser off; a key opened once stays open. */
  const open = ({ kid, from, until, pem, public: shown }: Row): SigningKey => {
    const held = opened.get(kid)
    if (held) return { kid, from, until, private: held, public: shown }
    const key = openKey({ kid, from: from.toString(), until: until.toString(), pem }, secret)
    if (!key.ok) throw new Error(`${key.error.zh}\n${key.error.en}`)
    opened.set(kid, key.value.private)
    return key.value
  }

  return {
    async today(day) {
      for (;;) {
        const rows = await rowsIn(store)
        const ring = rows.filter(inRing)
        const missing = missingTerms(ring, day)
        const signing = signsOn(ring, day)
        if (missing.length === 0 && signing) return open(signing)
        // Two processes that rotate at once make keys of the same numbers: those of the first stand, and both read them.
        for (const [at, { from, until }] of missing.entries())
          await put(store, numberAfter(rows) + at, newKey(from, until), secret)
        if (missing.length === 0) throw new Error(`no key signs on ${day}, which lies before the last key's first day`)
      }
    },

    published: async () => publicKeys((await rowsIn(store)).filter(inRing)),

    all: () => rowsIn(store),

    async rotate(today, revoke) {
      const key = newKey(today, termFrom(today).until)
      return store.transact(async (transaction) => {
        await transaction.query('lock table signing_keys in exclusive mode')
        const rows = await rowsIn(transaction)
        if (revoke !== null && !rows.some(({ kid }) => kid === revoke))
          return fail({ zh: `没有密钥 ${revoke.slice(0, 80)}`, en: `there is no key ${revoke.slice(0, 80)}` })
        if (revoke !== null)
          await transaction.query('update signing_keys set revoked = coalesce(revoked, $2) where kid = $1', [
            revoke,
            today.toString(),
          ])
        // What is announced has signed nothing, and whoever read one sealed key has perhaps read them all.
        await transaction.query('delete from signing_keys where from_day > $1', [today.toString()])
        await transaction.query('update signing_keys set until_day = $1 where until_day > $1', [today.toString()])
        await put(transaction, numberAfter(rows), key, secret)
        return ok({ ...key, revoked: null })
      })
    },
  }
}

type Querying = Pick<Client, 'query'>

const inRing = ({ revoked }: KeptKey): boolean => revoked === null

const numberAfter = (rows: readonly Row[]): number => (rows.at(-1)?.number ?? 0) + 1

async function rowsIn(on: Querying): Promise<readonly Row[]> {
  const { rows } = await on.query(
    'select number, kid, from_day, until_day, public, pem, revoked from signing_keys order by number',
  )
  return rows.map((row) => {
    const [from, until] = [asDay(row.from_day), asDay(row.until_day)]
    const shown = row.public as Omit<PublicKey, 'signs_from' | 'signs_until'>
    return {
      number: asNumber(row.number),
      kid: asText(row.kid),
      from,
      until,
      public: { ...shown, signs_from: from.toString(), signs_until: until.toString() },
      pem: asText(row.pem),
      revoked: asDayOrNull(row.revoked),
    }
  })
}

async function put(on: Querying, number: number, key: SigningKey, secret: string): Promise<void> {
  if (before(key.until, key.from)) throw new RangeError(`the key ${key.kid} would end before it begins`)
  const { kid, from, until, pem } = sealKey(key, secret)
  const { signs_from: _, signs_until: __, ...shown } = key.public
  await on.query(
    `insert into signing_keys (number, kid, from_day, until_day, public, pem) values ($1, $2, $3, $4, $5, $6)
     on conflict (number) do nothing`,
    [number, kid, from, until, JSON.stringify(shown), pem],
  )
}

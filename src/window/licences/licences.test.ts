import { verify as check, createHash, createPublicKey } from 'node:crypto'
import { getListFromStatusListJWT } from '@sd-jwt/jwt-status-list'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import fc from 'fast-check'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { day } from '../../time/dates.ts'
import { disclosable, type Grant, issue, present } from './credential.ts'
import { newKey, publicKeys, rotated, signingKey } from './keys.ts'
import { at, grant, issuer, key, keys, listUri, must, workPermit } from './specimen.ts'
import { drawPlace, packed, type Status, signStatusList, statusAt, statusList } from './status-list.ts'
import { type Standing, verify } from './verify.ts'

const issued = async (changes: Partial<Grant> = {}) => must(await issue({ ...grant, ...changes }, key))
const listed = (status: Status, time: string, place = grant.status.index) =>
  signStatusList(listUri, packed([[place, status]]), key, at(time))
const kindOf = (vct: string) => (vct === `${issuer}/api/licence-kinds/work-permit` ? workPermit : undefined)

describe('what a licence is worth', () => {
  const cases: readonly [what: string, status: Status | 'offline', time: string, standing: Standing][] = [
    ['on its first day', 'valid', '2026-03-02T00:00', 'valid'],
    ['the second before', 'valid', '2026-03-01T23:59:59', 'not-yet-valid'],
    ['on its last day, to the last second', 'valid', '2028-03-01T23:59:59', 'valid'],
    ['the second after', 'valid', '2028-03-02T00:00', 'expired'],
    ['suspended', 'suspended', '2027-01-01T12:00', 'suspended'],
    ['revoked', 'revoked', '2027-01-01T12:00', 'revoked'],
    ['revoked, and past its last day', 'revoked', '2028-06-01T12:00', 'revoked'],
    ['suspended, and past its last day', 'suspended', '2028-06-01T12:00', 'expired'],
    ['offline', 'offline', '2027-01-01T12:00', 'status-unknown'],
    ['offline, past its last day', 'offline', '2028-06-01T12:00', 'expired'],
  ]
  // Lists are signed by the key of their own day.
  const later = [key, newKey(day('2027-01-01'), day('2027-12-31')), newKey(day('2028-01-01'), day('2028-12-31'))]
  test.each(cases)('%s: %s, %s → %s', async (_, status, time, standing) => {
    const signer = signingKey(later, at(time).toZonedDateTimeISO('Asia/Shanghai').toPlainDate())
    const statusList =
      status === 'offline'
        ? null
        : await signStatusList(listUri, packed([[grant.status.index, status]]), must(signer), at(time))
    const verdict = await verify(await issued(), { keys: publicKeys(later), statusList, now: at(time) })
    expect(verdict.standing).toBe(standing)
    expect(verdict.says.zh).not.toBe('')
    expect(verdict.status?.looked === null).toBe(status === 'offline')
  })

  test('one without an end does not expire', async () => {
    const verdict = await verify(await issued({ until: null }), { keys, statusList: null, now: at('2190-01-01T12:00') })
    expect(verdict).toMatchObject({ standing: 'status-unknown', licence: { until: null } })
  })

  test('offline it is said that nobody looked', async () => {
    const { status } = await verify(await issued(), { keys, statusList: null, now: at('2026-06-01T12:00') })
    expect(status).toMatchObject({ looked: null, says: { zh: expect.stringContaining('未查询') } })
  })
})

describe('a revocation is told', () => {
  const revokedAt = at('2026-06-01T12:00')
  test.each([
    ['with a copy of the list fetched just before, for as long as it may be kept', 299, 'valid'],
    ['from then on that copy is refused', 300, 'status-unknown'],
  ])('%s (%i s later)', async (_, seconds, standing) => {
    const old = await listed('valid', '2026-06-01T12:00')
    const now = revokedAt.add({ seconds })
    expect(await verify(await issued(), { keys, statusList: old, now })).toMatchObject({ standing })
    const fresh = await signStatusList(listUri, packed([[grant.status.index, 'revoked']]), key, now)
    expect(await verify(await issued(), { keys, statusList: fresh, now })).toMatchObject({ standing: 'revoked' })
  })

  test.each([
    ['another list', () => signStatusList(`${issuer}/api/status-lists/2`, packed([]), key, revokedAt)],
    [
      'a list signed by someone else',
      () => signStatusList(listUri, packed([]), newKey(key.from, key.until), revokedAt),
    ],
    ['a list too short', () => signStatusList(listUri, new Uint8Array(8), key, revokedAt)],
    ['a list that unpacks to more than a list has', () => signStatusList(listUri, new Uint8Array(1e8), key, revokedAt)],
    ['no list', () => Promise.resolve('…')],
  ])('%s makes nothing valid', async (_, list) => {
    const verdict = await verify(await issued(), { keys, statusList: await list(), now: revokedAt })
    expect(verdict).toMatchObject({ standing: 'status-unknown', status: { looked: null } })
  })
})

describe('shown in part', () => {
  const all = ['holder', 'nationality', 'passport', 'employer', 'posts'] as const
  const now = at('2026-06-01T12:00')

  test('everything on it can be shown or kept, and nothing else', async () =>
    expect((await disclosable(await issued())).toSorted()).toEqual([...all].toSorted()))

  test('any choice shows what was chosen; of the rest no byte is in it', async () => {
    const credential = await issued()
    const values: Record<string, unknown> = { holder: grant.holder, ...grant.claims }
    await fc.assert(
      fc.asyncProperty(fc.subarray([...all]), async (chosen) => {
        const token = must(await present(credential, chosen))
        const { standing, licence } = await verify(token, { keys, statusList: null, now, kindOf })
        expect(standing).toBe('status-unknown')
        expect(Object.fromEntries(licence?.disclosed.map(({ id, value }) => [id, value]) ?? [])).toEqual(
          Object.fromEntries(chosen.map((name) => [name, values[name]])),
        )
        expect(licence?.withheld.count).toBe(all.length - chosen.length)
        expect(licence?.withheld.names).toHaveLength(all.length - chosen.length)
        const bytes = everyReading(token)
        for (const kept of all.filter((name) => !chosen.includes(name)))
          for (const value of [values[kept]].flat()) expect(bytes).not.toContain(value)
      }),
      { numRuns: 32 },
    )
  })

  test('what is not on it cannot be shown', async () =>
    expect(await present(await issued(), ['salary'])).toMatchObject({
      ok: false,
      error: { zh: expect.stringContaining('salary'), en: expect.stringContaining('passport') },
    }))

  test('showing less of what was already shown in part', async () => {
    const once = must(await present(await issued(), ['holder', 'employer']))
    const twice = must(await present(once, ['employer']))
    expect(await disclosable(twice)).toEqual(['employer'])
  })

  test('where the kind is not known, what is withheld is counted and not named', async () => {
    const token = must(await present(await issued(), ['holder']))
    const { licence } = await verify(token, { keys, statusList: null, now })
    expect(licence?.withheld).toEqual({ count: 4, names: null })
  })

  /** The token as it is, and every part of it decoded. */
  const everyReading = (token: string): string =>
    [token, ...token.split(/[.~]/).map((part) => Buffer.from(part, 'base64url').toString('utf8'))].join('\n')
})

describe('what is not issued', () => {
  const refused: readonly [what: string, changes: Partial<Grant>, says: string][] = [
    ['a claim that the kind does not have', { claims: { salary: 1 } }, 'no claim salary'],
    ['an end before the beginning', { until: day('2026-03-01') }, 'before it begins'],
    ['a day on which the key does not sign', { issued: day('2025-12-31') }, 'signs from'],
    [
      'a claim under a name that means something else',
      { kind: { ...workPermit, claims: [{ id: 'exp', name: { zh: '届满', en: 'End' }, from: 'x' }] } },
      'cannot be called exp',
    ],
  ]
  test.each(refused)('%s', async (_, changes, says) =>
    expect(await issue({ ...grant, ...changes }, key)).toMatchObject({
      ok: false,
      error: { en: expect.stringContaining(says) },
    }),
  )
})

describe('others can check it', () => {
  const now = at('2026-06-01T12:00')
  const seconds = now.epochMilliseconds / 1000

  test.each([
    ['the second before its first day', '2026-03-01T23:59:59', false],
    ['its first second', '2026-03-02T00:00:00', true],
    ['its last second', '2028-03-01T23:59:59', true],
    ['the second after', '2028-03-02T00:00:00', false],
  ])('jose: signature, type and dates: %s', async (_, time, accepted) => {
    const [jws = ''] = (await issued()).split('~')
    const verifying = jwtVerify(jws, createLocalJWKSet(JSON.parse(JSON.stringify(keys))), {
      typ: 'dc+sd-jwt',
      issuer,
      algorithms: ['ES256'],
      currentDate: new Date(at(time).epochMilliseconds),
    })
    if (accepted) expect((await verifying).payload.vct).toBe(`${issuer}/api/licence-kinds/work-permit`)
    else await expect(verifying).rejects.toThrow(/exp|nbf/)
  })

  /** The verifier of the SD-JWT library, with its own reading of the status list. */
  const library = (list: string) =>
    new SDJwtVcInstance({
      hasher: (data) =>
        createHash('sha256')
          .update(typeof data === 'string' ? data : new Uint8Array(data))
          .digest(),
      verifier: (text, signature) =>
        check(
          'sha256',
          Buffer.from(text),
          { key: createPublicKey({ key: { ...key.public }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
          Buffer.from(signature, 'base64url'),
        ),
      statusListFetcher: async (uri) => {
        expect(uri).toBe(listUri)
        return list
      },
    })

  test('@sd-jwt: signature, dates, disclosures and status', async () => {
    const token = must(await present(await issued(), ['employer']))
    const { payload } = await library(await listed('valid', '2026-06-01T12:00')).verify(token, { currentDate: seconds })
    expect(payload).toMatchObject({ number: grant.number, employer: grant.claims.employer })
    expect(payload).not.toHaveProperty('passport')
  })

  test.each(['revoked', 'suspended'] as const)('@sd-jwt: %s is not accepted', async (status) => {
    const verifier = library(await listed(status, '2026-06-01T12:00'))
    await expect(verifier.verify(await issued(), { currentDate: seconds })).rejects.toThrow('Status is not valid')
  })
})

describe('keys rotate', () => {
  test('an old licence still verifies, and a new one is signed by the new key', async () => {
    const ring = rotated([key], day('2026-12-20'))
    expect(ring).toHaveLength(2)
    const today = day('2027-02-01')
    const young = must(await issue({ ...grant, issued: today, from: today }, must(signingKey(ring, today))))
    for (const token of [await issued(), young])
      expect(
        await verify(token, { keys: publicKeys(ring), statusList: null, now: at('2027-02-02T09:00') }),
      ).toMatchObject({
        standing: 'status-unknown',
      })
    expect(await verify(young, { keys, statusList: null, now: at('2027-02-02T09:00') })).toMatchObject({
      standing: 'unknown-key',
      licence: null,
    })
  })

  test('a key that has retired signs nothing more, even if it is stolen', async () => {
    const stolen = { ...key, until: day('2199-12-31') }
    const token = must(await issue({ ...grant, issued: day('2027-02-01') }, stolen))
    expect(await verify(token, { keys, statusList: null, now: at('2027-02-02T09:00') })).toMatchObject({
      standing: 'forged',
    })
  })
})

describe('the status list', () => {
  const entries = fc.uniqueArray(
    fc.tuple(fc.nat(statusList.places - 1), fc.constantFrom<Status[]>('valid', 'revoked', 'suspended')),
    { selector: ([place]) => place, maxLength: 40 },
  )
  test('keeps what was set, and reads the same by the library', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (set) => {
        const bytes = packed(set)
        const other = getListFromStatusListJWT(await signStatusList(listUri, bytes, key, at('2026-06-01T12:00')))
        for (const [place, status] of set) {
          expect(statusAt(bytes, place)).toBe(status)
          expect(other.getStatus(place)).toBe(['valid', 'revoked', 'suspended'].indexOf(status))
        }
        expect(bytes.filter((byte) => byte !== 0).length).toBeLessThanOrEqual(set.length)
      }),
      { numRuns: 10 },
    )
  })

  test('the last status set counts', () => {
    const bytes = packed([
      [7, 'suspended'],
      [7, 'revoked'],
      [7, 'valid'],
    ])
    expect(statusAt(bytes, 7)).toBe('valid')
  })

  test.each([-1, 65_536, 0.5, Number.NaN, 2 ** 40])('there is no place %d', (place) => {
    expect(statusAt(packed([]), place)).toBeNull()
    expect(() => packed([[place, 'revoked']])).toThrow(RangeError)
  })

  test('places are drawn from the whole list, never one that is taken', () => {
    const drawn = new Set<number>()
    for (let count = 0; count < 2000; count++) drawn.add(drawPlace((place) => drawn.has(place), count) ?? -1)
    expect(drawn.size).toBe(2000)
    const quarters = [0, 0, 0, 0]
    for (const place of drawn) quarters[Math.floor(place / 16_384)] = (quarters[Math.floor(place / 16_384)] ?? 0) + 1
    // 500 expected in each; twelve standard deviations either way.
    for (const count of quarters) expect(Math.abs(count - 500)).toBeLessThan(240)
  })

  test('a list half full is full', () => {
    expect(drawPlace(() => false, statusList.places / 2 - 1)).not.toBeNull()
    expect(drawPlace(() => false, statusList.places / 2)).toBeNull()
  })
})

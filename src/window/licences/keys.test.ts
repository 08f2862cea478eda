import { inspect } from 'node:util'
import fc from 'fast-check'
import { calculateJwkThumbprint } from 'jose'
import { describe, expect, test } from 'vitest'
import { before, day, notAfter } from '../../time/dates.ts'
import { type KeyRing, newKey, openKey, publicKeys, rotated, rotation, sealKey, signingKey } from './keys.ts'

const first = day('2026-03-02')
const secret = 'a long secret of this installation'

describe('a key', () => {
  const key = newKey(first, day('2027-03-01'))
  const { d: hidden } = key.private.export({ format: 'jwk' })

  test('is named by its thumbprint (RFC 7638), as jose counts it', async () =>
    expect(await calculateJwkThumbprint({ ...key.public })).toBe(key.kid))

  test('never shows its private half', () => {
    expect(hidden).toMatch(/^[\w-]{43}$/)
    for (const text of [
      inspect(key, { depth: 9, showHidden: true }),
      JSON.stringify(key),
      JSON.stringify(publicKeys([key])),
    ])
      expect(text).not.toContain(hidden)
    expect(Object.keys(key.public)).not.toContain('d')
  })

  test('is stored encrypted, and opened with the same secret only', () => {
    const sealed = sealKey(key, secret)
    expect(sealed.pem).toContain('BEGIN ENCRYPTED PRIVATE KEY')
    const opened = openKey(JSON.parse(JSON.stringify(sealed)), secret)
    expect(opened.ok && opened.value.public).toEqual(key.public)
    expect(openKey(sealed, 'another secret').ok).toBe(false)
    expect(openKey({ ...sealed, kid: 'of another key' }, secret).ok).toBe(false)
    expect(openKey({ ...sealed, pem: 'damaged' }, secret).ok).toBe(false)
  })
})

describe('rotation', () => {
  test.each([
    ['the first day', '2026-03-02', 1],
    ['31 days before the end: nothing yet', '2027-01-29', 1],
    ['30 days before: still nothing, 30 whole days are left', '2027-01-30', 1],
    ['29 days before: the next is published', '2027-01-31', 2],
  ])('%s', (_, today, count) => expect(rotated(rotated([], first), day(today))).toHaveLength(count))

  test('on every day one key signs, each published before its days, and none is ever dropped', () => {
    const visits = fc.array(fc.integer({ min: 0, max: rotation.announcedDays - 1 }), { minLength: 30, maxLength: 60 })
    fc.assert(
      fc.property(visits, (gaps) => {
        let ring: KeyRing = rotated([], first)
        let today = first
        for (const gap of gaps) {
          today = today.add({ days: gap })
          const next = rotated(ring, today)
          expect(next.slice(0, ring.length)).toEqual(ring)
          for (const added of next.slice(ring.length)) expect(before(today, added.from)).toBe(true)
          ring = next
          for (const [index, { from }] of ring.entries())
            if (index > 0) expect(from).toEqual(ring[index - 1]?.until.add({ days: 1 }))
          expect(ring.filter(({ from, until }) => notAfter(from, today) && notAfter(today, until))).toHaveLength(1)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('after a year in which nobody rotated, a key signs again from today', () => {
    const ring = rotated(rotated([], first), day('2028-06-01'))
    expect(ring).toHaveLength(2)
    expect(signingKey(ring, day('2028-06-01')).ok).toBe(true)
    expect(signingKey(ring, day('2027-06-01'))).toMatchObject({ error: { en: expect.stringContaining('rotate') } })
  })
})

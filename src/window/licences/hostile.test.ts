/** What people send who mean ill, or whose scanner does: every token gets a verdict, none gets an error, none gains by it. */
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../time/dates.ts'
import { credentialType, digestOf, issue, present } from './credential.ts'
import { newKey, type SigningKey } from './keys.ts'
import { signed } from './signature.ts'
import { at, grant, key, keys, must } from './specimen.ts'
import { packed, signStatusList } from './status-list.ts'
import { longestToken, type Standing, verify } from './verify.ts'

const now = at('2026-06-01T12:00')
const list = await signStatusList(grant.status.uri, packed([]), key, now)
const credential = must(await issue(grant, key))
const [jws = '', ...disclosed] = credential.split('~')
const [header = '', payload = '', signature = ''] = jws.split('.')
const standing = async (token: string): Promise<Standing> => {
  const verdict = await verify(token, { keys, statusList: list, now })
  // Nothing of a token that is not ours is repeated.
  if (['forged', 'unknown-key', 'not-readable'].includes(verdict.standing)) expect(verdict.licence).toBeNull()
  return verdict.standing
}
const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const bad = new Set<Standing>(['forged', 'unknown-key', 'not-readable'])

test('the licence itself is valid', async () => expect(await standing(credential)).toBe('valid'))

describe('forgeries', () => {
  const thief: SigningKey = { ...newKey(key.from, key.until), kid: key.kid }
  const open = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const rest = disclosed.join('~')
  const hmac = (head: string): string => {
    const text = `${json(JSON.parse(head))}.${payload}`
    return `${text}.${createHmac('sha256', JSON.stringify(keys.keys[0])).update(text).digest('base64url')}`
  }
  const swapped = json(['c2FsdA', 'holder', 'Somebody Else'])
  const forgeries: readonly [what: string, token: string | Promise<string>, standing: Standing][] = [
    ['no algorithm', `${json({ alg: 'none', typ: credentialType, kid: key.kid })}.${payload}.~${rest}`, 'forged'],
    [
      'no algorithm, signature kept',
      `${json({ alg: 'none', typ: credentialType, kid: key.kid })}.${payload}.${signature}~${rest}`,
      'forged',
    ],
    [
      'the public key as a password',
      `${hmac(`{"alg":"HS256","typ":"${credentialType}","kid":"${key.kid}"}`)}~${rest}`,
      'forged',
    ],
    [
      'another key under the same name',
      signed(open, credentialType, thief).then((text) => `${text}~${rest}`),
      'forged',
    ],
    ['another key under its own name', issue(grant, newKey(key.from, key.until)).then(must), 'unknown-key'],
    [
      'a key that it brings along',
      `${json({ alg: 'ES256', typ: credentialType, jwk: thief.public })}.${payload}.${signature}~`,
      'unknown-key',
    ],
    ['a longer life', `${header}.${json({ ...open, exp: open.exp + 86_400 })}.${signature}~${rest}`, 'forged'],
    [
      'another place in the list',
      `${header}.${json({ ...open, status: { status_list: { uri: 'https://example.cn', idx: 1 } } })}.${signature}~`,
      'forged',
    ],
    ['a holder put in', `${jws}~${swapped}~`, 'forged'],
    ['a holder put in place of the true one', `${jws}~${[swapped, ...disclosed.slice(1)].join('~')}`, 'forged'],
    ['the same claim twice', `${jws}~${disclosed[0]}~${disclosed[0]}~`, 'forged'],
    ['a claim of another licence', issue(grant, key).then((other) => `${jws}~${must(other).split('~')[1]}~`), 'forged'],
    ['a signature all zero', `${header}.${payload}.${Buffer.alloc(64).toString('base64url')}~${rest}`, 'forged'],
    ['a status list in place of a licence', `${list}~`, 'not-readable'],
    ['a key binding that nobody asked for', `${credential}${jws}`, 'not-readable'],
  ]
  test.each(forgeries)('%s', async (_, token, expected) => expect(await standing(await token)).toBe(expected))

  test('a signature of ours over something that is no licence', async () => {
    const odd: readonly object[] = [
      {},
      { ...open, iat: '2026' },
      { ...open, exp: 1e300 },
      { ...open, nbf: 0.5 },
      { ...open, status: { status_list: { uri: 1, idx: 'a' } } },
      { ...open, kind: { zh: 1 } },
      { ...open, _sd_alg: 'md5' },
      { ...open, _sd: [1] },
    ]
    for (const each of odd)
      expect(await standing(`${await signed({ iat: open.iat, ...each }, credentialType, key)}~`)).toBe('not-readable')
  })

  test.each(['JWT', 'vc+sd-jwt', 'statuslist+jwt'])('the same words, signed by us as %s, are no licence', async (typ) =>
    expect(await standing(`${await signed(open, typ, key)}~`)).toBe('not-readable'),
  )

  test.each(['exp', 'status', '__proto__', 'number', '_sd', '...'])(
    'a hidden %s does not stand in for the open one',
    async (name) => {
      const hidden = json(['c2FsdA', name, 'x'])
      const text = await signed({ ...open, _sd: [digestOf(hidden)] }, credentialType, key)
      expect(await standing(`${text}~${hidden}~`)).toBe('forged')
    },
  )

  test('one name hidden twice, with two values', async () => {
    const two = [json(['c2FsdA', 'employer', 'A']), json(['c2FsdB', 'employer', 'B'])]
    const text = await signed({ ...open, _sd: two.map(digestOf) }, credentialType, key)
    expect(await standing(`${text}~${two.join('~')}~`)).toBe('forged')
  })
})

describe('whatever comes', () => {
  const never = async (token: string): Promise<void> => {
    expect(bad.has(await standing(token)), token.slice(0, 200)).toBe(true)
  }

  test('random text', () =>
    fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), never), { numRuns: 300 }))

  test('random text in the form of a token', () => {
    const part = fc.oneof(
      fc.string(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc.constantFrom(header, payload, signature),
    )
    const token = fc.tuple(part, part, part, fc.array(part, { maxLength: 4 }))
    return fc.assert(
      fc.asyncProperty(token, async ([a, b, c, more]) => {
        const text = `${[a, b, c].join('.')}~${more.map((each) => `${each}~`).join('')}`
        if (!text.startsWith(jws)) await never(text)
      }),
      { numRuns: 300 },
    )
  })

  test('cut short: only where a claim ends is it still a licence, with fewer claims', async () => {
    for (let length = 0; length < credential.length; length++) {
      const token = credential.slice(0, length)
      if (token.startsWith(`${jws}~`) && token.endsWith('~')) expect(await standing(token)).toBe('valid')
      else await never(token)
    }
  })

  test('one character changed anywhere', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(credential.length - 1), fc.constantFrom(...'Aa0_-.~ é'), async (place, character) => {
        const token = credential.slice(0, place) + character + credential.slice(place + 1)
        // Spaces around a token that was copied are no change.
        if (token.trim() === credential) return
        const verdict = await verify(token, { keys, statusList: list, now })
        if (bad.has(verdict.standing)) return
        // Still good: then it says nothing but what was signed.
        const values: readonly unknown[] = [grant.holder, ...Object.values(grant.claims)]
        for (const { value } of verdict.licence?.disclosed ?? []) expect(values).toContainEqual(value)
        expect(verdict.licence?.until).toEqual(grant.until)
      }),
      { numRuns: 400 },
    ))

  test('huge, deep, endless', async () => {
    const deep = Buffer.from('['.repeat(30_000)).toString('base64url')
    for (const token of [
      '~'.repeat(longestToken),
      '.'.repeat(longestToken),
      `${deep}.${deep}.a~`,
      `${jws}~${deep.slice(0, 20_000)}~`,
    ])
      await never(token)
    const began = performance.now()
    await never('a'.repeat(50_000_000))
    await never(`${credential}${'a~'.repeat(longestToken)}`)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test('a status list of anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.nat(list.length - 1).map((cut) => list.slice(0, cut)),
        ),
        async (statusList) => {
          const verdict = await verify(credential, { keys, statusList, now })
          expect(verdict.standing).toBe('status-unknown')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('any claim, of any words, comes back as it was given', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
        async (employer, posts) => {
          const whole = must(await issue({ ...grant, claims: { employer, posts }, issued: day('2026-03-02') }, key))
          const { licence } = await verify(must(await present(whole, ['employer', 'posts'])), {
            keys,
            statusList: list,
            now,
          })
          expect(Object.fromEntries(licence?.disclosed.map(({ id, value }) => [id, value]) ?? [])).toEqual({
            employer,
            posts,
          })
        },
      ),
      { numRuns: 60 },
    ))
})

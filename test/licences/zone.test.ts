/** Every kind of licence that the plan's procedures give can be signed, verified and told to a wallet. */
import { describe, expect, test } from 'vitest'
import { issue, vctOf } from '../../src/window/licences/credential.ts'
import { kindsOf } from '../../src/window/licences/licences.ts'
import { typeMetadata } from '../../src/window/licences/metadata.ts'
import { grant, issuer, key, keys, must } from '../../src/window/licences/specimen.ts'
import { verify } from '../../src/window/licences/verify.ts'
import { completed, problemsOf } from '../../src/window/publish.ts'
import { approval } from '../../src/window/story.ts'
import { procedures } from '../../src/zone/procedures.ts'

const kinds = [...kindsOf(procedures).values()]

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  test('signed with every claim, each of which is told by its name', async () => {
    const claims = Object.fromEntries(kind.claims.map(({ id, name }) => [id, name.zh]))
    const token = must(await issue({ ...grant, kind, claims, issued: key.from, from: key.from, until: null }, key))
    const now = key.from.toZonedDateTime('Asia/Shanghai').toInstant()
    const kindOf = (vct: string) => (vct === vctOf(issuer, kind.id) ? kind : undefined)
    const { licence } = await verify(token, { keys, statusList: null, now, kindOf })
    expect(licence?.kind).toEqual(kind.name)
    for (const { id, name, value } of licence?.disclosed ?? []) if (id !== 'holder') expect(value).toBe(name.zh)
    expect(licence?.disclosed).toHaveLength(kind.claims.length + 1)
  })

  test('told to a wallet: the holder, and every claim', () =>
    expect(typeMetadata(kind, issuer).claims.map(({ path }) => path[0])).toEqual([
      'holder',
      ...kind.claims.map(({ id }) => id),
    ]))
})

test.each(['holder', 'exp', 'number', '__proto__'])(
  'a procedure whose licence has a claim %s is not published',
  (id) => {
    const licence = { id: 'permit', name: approval.name, claims: [{ id, name: approval.name, from: 'address' }] }
    const [result] = approval.results
    const problems = problemsOf(completed({ ...approval, results: [{ ...result, licence }] }))
    expect(problems.map(({ at }) => at)).toEqual(['/results/0/licence/claims/0'])
  },
)

test('two procedures that give one kind say the same of it', () => {
  const [one] = procedures.filter(({ results }) => results[0].licence)
  const other = one && {
    ...one,
    results: [{ ...one.results[0], licence: { ...one.results[0].licence, name: { zh: '别的', en: 'another' } } }],
  }
  expect(() => kindsOf([one, other] as typeof procedures)).toThrow('declares another licence')
})

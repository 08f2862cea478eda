/** Licences from the grant to the end, kept in both databases: signed with the grant or not at all, and what becomes of them. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firm } from '../../src/people/people.examples.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { day } from '../../src/time/dates.ts'
import { casesOn } from '../../src/window/cases.ts'
import type { LicenceId } from '../../src/window/ids.ts'
import { keyRingOn } from '../../src/window/licences/ring.ts'
import { jsonOf } from '../../src/window/licences/signature.ts'
import { statusList } from '../../src/window/licences/status-list.ts'
import { verify } from '../../src/window/licences/verify.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { places } from '../window/house.ts'
import { type Granted, grantedOn, li, origin, permits, secret, tables } from './granted.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const must = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe.each(places(() => postgres))('licences %s', (_, where) => {
  let store: Store
  let window: Granted
  beforeAll(async () => {
    store = await openStore(await where(), tables)
    window = grantedOn(store)
  })
  afterAll(() => store.close())
  beforeEach(() => window.today('2026-03-02'))

  const whole = async (id: LicenceId): Promise<string> => {
    const { rows } = await store.query('select token from licences where id = $1', [id])
    return String(rows[0]?.token)
  }
  const count = async (table: string): Promise<number> =>
    Number((await store.query(`select count(*) as n from ${table}`)).rows[0]?.n)

  test('granted, and in the same transaction signed: what stands on it comes from the form, in words', async () => {
    const { id, work, residence } = await window.granted()
    const licence = await window.licences.find(work)
    expect(licence).toMatchObject({
      case: id,
      kind: 'work-permit',
      procedure: 'permits',
      status: 'valid',
      standing: 'valid',
    })
    expect(licence?.says.holder).toBe('华测数据（北京）有限公司')
    expect(licence?.says.authority.en).toMatch(/Foreign Expert/)
    expect(`${licence?.from} ${licence?.until}`).toBe('2026-03-02 2028-03-02')
    expect(Object.fromEntries(licence?.says.claims.map((claim) => [claim.id, claim.text.zh]) ?? [])).toEqual({
      name: 'Amélie Lefèvre',
      category: '高端人才',
      salary: '43,000.5 元',
      since: '2026-02-01',
      family: '否',
    })
    const verdict = await window.licences.verifyToken(await whole(work))
    expect(verdict).toMatchObject({ standing: 'valid', licence: { number: work, withheld: { count: 0 } } })
    expect(Object.fromEntries(verdict.licence?.disclosed.map((each) => [each.id, each.value]) ?? [])).toEqual({
      holder: '华测数据（北京）有限公司',
      name: 'Amélie Lefèvre',
      category: '高端人才',
      salary: '43,000.5 元',
      since: '2026-02-01',
      family: false,
    })
    expect((await window.licences.find(residence))?.until).toBeNull()
  })

  test('what was not filled in does not stand on it', async () => {
    const { residence } = await window.granted({
      form: { category: 'b', name: 'A', salary: '1', since: '2026-02-01', family: true },
    })
    expect((await window.licences.find(residence))?.says.claims.map(({ id }) => id)).toEqual(['name'])
  })

  test('a commit that fails leaves no licence', async () => {
    const before = await count('licences')
    const broken = grantedOn(store, [
      () => ({
        rows: [{ table: 'licence_standings', onConflict: null, values: { licence: 'x', status: 'no such' } }],
        outbox: [],
      }),
    ])
    broken.today('2026-03-02')
    await expect(broken.file()).rejects.toThrow()
    expect(await count('licences')).toBe(before)
    expect(await count('licence_standings')).toBe(before)
  })

  test('a place that somebody else was given first is drawn again', async () => {
    let tries = 0
    const { rows } = await store.query('select list, place from licences limit 1')
    const { projection } = grantedOn(store).licences
    const cases = casesOn(store, new Map([[permits.id, permits]]), () => window.now(), [
      async (...given) => {
        const made = await projection(...given)
        if (tries++ > 0) return made
        return {
          ...made,
          rows: made.rows.map((row) =>
            row.table === 'licences' && row.values.kind === 'work-permit'
              ? { ...row, values: { ...row.values, list: Number(rows[0]?.list), place: Number(rows[0]?.place) } }
              : row,
          ),
        }
      },
    ])
    const filed = await cases.submit(
      li,
      {
        procedure: permits.id,
        applicant: { kind: 'organisation', id: firm },
        form: { category: 'a', name: 'B', salary: '2', since: '2026-02-01', family: true },
        papers: [],
        promised: false,
        knowing: false,
      },
      { key: 'twice the same place', digest: 'digest' },
    )
    expect(filed.ok).toBe(true)
    expect(tries).toBe(2)
  })

  test('two processes grant at once, and no two licences share a place', async () => {
    const [one, other] = [grantedOn(store), grantedOn(store)]
    const before = await count('licences')
    const filed = await Promise.all(Array.from({ length: 80 }, (_, n) => (n % 2 === 0 ? one : other).file()))
    expect(filed.filter(({ ok }) => !ok)).toEqual([])
    expect(await count('licences')).toBe(before + 160)
    expect(await count('(select distinct list, place from licences) each')).toBe(before + 160)
    const apart = `licences l join licence_standings s on s.licence = l.id and (s.list, s.place) <> (l.list, l.place)`
    expect(await count(apart)).toBe(0)
  })

  test('suspended, reinstated, revoked: each is told at once, and by the list that anyone keeps', async () => {
    const { id, work } = await window.granted()
    const token = await whole(work)
    const standing = async () => {
      const list = jsonOf(token.split('.')[1] ?? '')?.status as { status_list: { uri: string } }
      const number = Number(list.status_list.uri.split('/').at(-1))
      const held = await window.licences.lists.of(number)
      const keys = await window.ring.published()
      const alone = await verify(token, { keys, statusList: held?.token ?? null, now: window.now() })
      const asked = await window.licences.verifyToken(token)
      const byNumber = await window.licences.verifyNumber(work)
      expect([asked.standing, byNumber?.standing]).toEqual([alone.standing, alone.standing])
      return alone.standing
    }
    expect(await standing()).toBe('valid')
    expect(await window.rule(id, 'suspend-licence')).toBe('done')
    expect(await standing()).toBe('suspended')
    expect(await window.rule(id, 'reinstate-licence')).toBe('done')
    expect(await standing()).toBe('valid')
    expect(await window.rule(id, 'revoke-licence')).toBe('done')
    expect(await standing()).toBe('revoked')
    window.today('2028-04-01')
    expect(await standing()).toBe('revoked')
  })

  test('its last day passes: expired on the day after, whether or not a sweep came by', async () => {
    const { work } = await window.granted()
    const standing = async () => (await window.licences.verifyNumber(work))?.standing
    window.today('2028-03-02')
    expect(await standing()).toBe('valid')
    window.today('2028-03-03')
    expect(await standing()).toBe('expired')
    while ((await window.cases.sweep(100)) > 0);
    expect((await window.licences.find(work))?.status).toBe('expired')
    expect(await standing()).toBe('expired')
  })

  test('a list is signed once in a while, not for everyone who asks; a change signs it anew', async () => {
    const { id } = await window.granted()
    const list = async () => (await window.licences.lists.of(1))?.token
    window.today('2026-03-03')
    const first = await list()
    expect(await list()).toBe(first)
    await window.rule(id, 'revoke-licence')
    expect(await list()).not.toBe(first)
    expect(await window.licences.lists.of(2)).toBeNull()
  })

  test('by its number alone nothing of its holder is told', async () => {
    const { work } = await window.granted()
    const told = JSON.stringify(await window.licences.verifyNumber(work))
    expect(told).toContain('外国人工作许可证')
    for (const personal of ['华测', 'Amélie', '43,000', '2026-02-01', '高端']) expect(told).not.toContain(personal)
    expect(await window.licences.verifyNumber('L2026-0000-0000' as LicenceId)).toBeNull()
  })

  test('only what is chosen is shown', async () => {
    const { work } = await window.granted()
    const { token, link, qr } = must(await window.licences.present(work, ['category']))
    expect(link).toBe(`${origin}/verify#${token}`)
    expect(qr).toMatch(/^<svg/)
    const verdict = await window.licences.verifyToken(token)
    expect(verdict.standing).toBe('valid')
    expect(verdict.licence?.disclosed.map(({ id, value }) => [id, value])).toEqual([['category', '高端人才']])
    expect(verdict.licence?.withheld.names?.map(({ en }) => en)).toEqual([
      'Holder',
      'Name',
      'Salary',
      'Entered',
      'Family',
    ])
    expect(await window.licences.present(work, ['iban'])).toMatchObject({ ok: false })
  })

  test('whose licences: the newest first, page by page, and only of the matters that one may act in', async () => {
    window.today('2026-05-04')
    const { work, residence } = await window.granted()
    const holding = { party: { kind: 'organisation', id: firm } as const, procedures: 'all' as const }
    const first = await window.licences.ofHolders([holding, { ...holding, procedures: ['other'] }], { most: 2 })
    expect(first.map(({ id }) => id)).toEqual([work, residence].sort().reverse())
    const after = first.at(-1)?.id
    const rest = await window.licences.ofHolders([holding], { ...(after && { after }), most: 1000 })
    expect(rest).toHaveLength((await count('licences')) - 2)
    expect(await window.licences.ofHolders([{ ...holding, procedures: ['other'] }], { most: 9 })).toEqual([])
    expect(await window.licences.ofHolders([{ ...holding, procedures: ['permits'] }], { most: 9 })).not.toEqual([])
    expect(await window.licences.ofHolders([], { most: 9 })).toEqual([])
  })

  test('half of a list is given away: the next one is begun', async () => {
    await store.query(
      `insert into licences select 'filler ' || n, 'x', 'x', 'x', 'x', 'x', 'x', 'x', '2026-01-01', '2026-01-01', null,
         7, n, 'x', 'x', '{}' from generate_series(0, $1::int) n`,
      [statusList.places / 2 - 2],
    )
    const filling = grantedOn(store)
    filling.today('2026-03-02')
    const { work, residence } = await filling.granted()
    const { rows } = await store.query('select list from licences where id = any($1::text[]) order by list', [
      [work, residence],
    ])
    expect(rows.map(({ list }) => Number(list))).toEqual([7, 8])
    expect((await filling.licences.verifyToken(await whole(work))).standing).toBe('valid')
    expect((await filling.licences.verifyToken(await whole(residence))).standing).toBe('valid')
    await store.query(`delete from licences where id like 'filler %'`)
  })

  describe('keys', () => {
    test('a key rotates by itself, and what the one before it signed stays good', async () => {
      window.today('2030-12-01')
      const { work, residence } = await window.granted()
      const before = (await window.ring.all()).length
      window.today('2031-12-01')
      const later = await window.granted()
      expect((await window.ring.all()).length).toBeGreaterThan(before)
      for (const id of [work, residence, later.work])
        expect((await window.licences.verifyToken(await whole(id))).standing).toBe('valid')
    })

    test('processes that rotate at once agree', async () => {
      const rings = Array.from({ length: 6 }, () => keyRingOn(store, secret))
      const signing = await Promise.all(rings.map((ring) => ring.today(day('2032-06-01'))))
      expect(new Set(signing.map(({ kid }) => kid)).size).toBe(1)
    })

    test('another key at once: the old licences stay good, the new ones are signed with it, on the same day', async () => {
      window.today('2033-01-10')
      const first = await window.granted()
      const key = must(await window.ring.rotate(day('2033-01-10'), null))
      const second = await window.granted()
      const kidOf = async (id: LicenceId) => jsonOf((await whole(id)).split('.')[0] ?? '')?.kid
      expect(await kidOf(first.work)).not.toBe(key.kid)
      expect(await kidOf(second.work)).toBe(key.kid)
      for (const { work } of [first, second])
        expect((await window.licences.verifyToken(await whole(work))).standing).toBe('valid')
      window.today('2033-01-11')
      const third = await window.granted()
      expect(await kidOf(third.work)).toBe(key.kid)
      must(await window.ring.rotate(day('2033-01-11'), null))
      must(await window.ring.rotate(day('2033-01-11'), null))
      expect((await window.licences.verifyToken(await whole(third.work))).standing).toBe('valid')
    })

    test('a revoked key: what it signed is worth nothing, until it is signed anew under the same number', async () => {
      window.today('2034-01-10')
      const { work, id } = await window.granted()
      const leaked = await whole(work)
      const kid = String(jsonOf(leaked.split('.')[0] ?? '')?.kid)
      window.today('2034-02-01')
      must(await window.ring.rotate(day('2034-02-01'), kid))
      expect((await window.licences.verifyToken(leaked)).standing).toBe('unknown-key')
      expect(await window.ring.rotate(day('2034-02-01'), 'no such key')).toMatchObject({ ok: false })
      expect(await window.licences.reissue(kid)).toBeGreaterThan(0)
      expect(await window.licences.reissue(kid)).toBe(0)
      const again = await whole(work)
      expect(again).not.toBe(leaked)
      const verdict = await window.licences.verifyToken(again)
      expect(verdict).toMatchObject({ standing: 'valid', licence: { number: work, withheld: { count: 0 } } })
      expect(`${verdict.licence?.from} ${verdict.licence?.until}`).toBe('2034-01-10 2036-01-10')
      await window.rule(id, 'revoke-licence')
      expect((await window.licences.verifyToken(again)).standing).toBe('revoked')
    })

    test('with another secret nothing is signed, but everything is still verified', async () => {
      const ring = keyRingOn(store, 'another secret')
      expect((await ring.published()).keys.length).toBeGreaterThan(1)
      await expect(ring.today(day('2034-03-01'))).rejects.toThrow(/secret/)
      const key = must(await ring.rotate(day('2034-03-01'), null))
      expect((await ring.today(day('2034-03-01'))).kid).toBe(key.kid)
    })

    test('the private half is nowhere in the database in the open', async () => {
      const { rows } = await store.query('select pem, public from signing_keys')
      for (const { pem, public: shown } of rows) {
        expect(pem).toContain('ENCRYPTED')
        expect(Object.keys(shown as object)).not.toContain('d')
      }
    })
  })
})

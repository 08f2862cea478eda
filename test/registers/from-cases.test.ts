/** What a case enters stands in its own transaction: with the decision, or not at all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plan } from '../../src/law/cite.ts'
import { authorityId } from '../../src/people/authorities.ts'
import { register } from '../../src/registers/publish.ts'
import { type Registers, registersOn } from '../../src/registers/registers.ts'
import { registerTables } from '../../src/registers/tables.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { day, legalZone } from '../../src/time/dates.ts'
import { caseTables } from '../../src/window/case-tables.ts'
import { type Cases, casesOn, type Filed } from '../../src/window/cases.ts'
import type { Given } from '../../src/window/decide.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { approver, clerk, experts, filing, fresh, li, places, reviewer, simple } from '../window/house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const name = { zh: '场地登记簿', en: 'Register of places' }
const result = simple().results[0]?.id ?? ''
/** Each address once; entered by a grant, ended by its revocation. */
const addresses = register({
  id: 'test.addresses',
  name,
  says: name,
  measures: [],
  keeper: authorityId(experts),
  cites: [plan('5.2')],
  columns: [
    { id: 'address', name: { zh: '地址', en: 'address' }, kind: 'line' },
    { id: 'case', name: { zh: '办件', en: 'case' }, kind: 'case' },
  ],
  key: ['address'],
  fromCases: [
    {
      procedure: 'simple',
      changes: (before, after, on) => {
        const [was, is] = [before?.results[result]?.licence?.status, after.results[result]?.licence?.status]
        const address = String(after.form.address)
        if (is === 'valid' && was === undefined)
          return [{ do: 'enter', entry: { values: { address, case: after.id }, from: on, until: null } }]
        if (is === 'revoked' && was === 'valid')
          return [{ do: 'end', key: [address], on, why: { zh: '证照已撤销', en: 'the licence was revoked' } }]
        return []
      },
    },
  ],
})

const procedure = simple()
const now = () => day('2026-11-23').toZonedDateTime({ timeZone: legalZone, plainTime: '10:00' }).toInstant()

describe.each(places(() => postgres))('from cases, %s', (_, where) => {
  let store: Store
  let cases: Cases
  let registers: Registers
  beforeAll(async () => {
    store = await openStore(await where(), [...caseTables, ...registerTables])
    registers = registersOn(store, new Map([[addresses.id, addresses]]), now)
    cases = casesOn(store, new Map([[procedure.id, procedure]]), now, [registers.projection])
  })
  afterAll(() => store.close())

  const done = <T>(
    outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
  ): T => {
    if (outcome.ok) return outcome.value
    throw new Error(JSON.stringify(outcome.error))
  }
  const live = (address: string) =>
    registers.find('test.addresses', address, { asOf: day('2026-11-23'), knownOn: null })
  const deciding = { command: 'decide', result, outcome: 'granted', reasons: '准予', conditions: '' } as const

  /** Filed, accepted and proposed: all but the decision. */
  async function ready(address: string): Promise<Filed> {
    let at = done(await cases.submit(li, filing({ form: { ...filing().form, address } }), fresh()))
    for (const [actor, given] of [
      [clerk, { command: 'accept' }],
      [reviewer, { command: 'propose', result, outcome: 'granted', reasons: '符合' }],
    ] as const)
      at = done(await cases.give(actor, at.case, at.version, given as Given, fresh()))
    return at
  }

  test('the grant enters it; the revocation ends it', async () => {
    const at = await ready('甲路 1 号')
    expect(await live('甲路 1 号')).toBe(null)
    const granted = done(await cases.give(approver, at.case, at.version, deciding, fresh()))
    expect(await live('甲路 1 号')).toMatchObject({ values: { case: at.case }, how: 'case', case: at.case })
    const licence = (await cases.find(at.case))?.results[result]?.licence?.id
    if (!licence) throw new Error('no licence was given')
    const revoke = { command: 'revoke-licence', licence, reasons: '材料虚假' } as const
    done(await cases.give(approver, at.case, granted.version, revoke, fresh()))
    expect(await live('甲路 1 号')).toBe(null)
    expect((await store.read('register:test.addresses/甲路 1 号')).map(({ type }) => type)).toEqual([
      'entered',
      'ended',
    ])
  })

  test('what is entered already refuses the decision, in words, and nothing of it is written', async () => {
    const first = await ready('乙路 2 号')
    const second = await ready('乙路 2 号')
    done(await cases.give(approver, first.case, first.version, deciding, fresh()))
    const refused = await cases.give(approver, second.case, second.version, deciding, fresh())
    expect(refused).toMatchObject({ ok: false, error: { code: 'taken' } })
    expect(!refused.ok && refused.error.text.zh).toBe(
      `“场地登记簿”中已有一条：地址 乙路 2 号，自 2026-11-23 起有效，由办件 ${first.case} 登记。同一时间只能有一条`,
    )
    expect((await cases.find(second.case))?.results[result]?.decision).toBe(null)
    expect(await registers.history('test.addresses', '乙路 2 号')).toHaveLength(1)
  })

  test('of two that are decided at one moment one is granted, and the other told so', async () => {
    const both = [await ready('丙路 3 号'), await ready('丙路 3 号')]
    const outcomes = await Promise.all(both.map((at) => cases.give(approver, at.case, at.version, deciding, fresh())))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'taken' } })
    expect(await registers.history('test.addresses', '丙路 3 号')).toHaveLength(1)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWindow, type Person, type Tried } from './house.ts'

/** A carbon project from its entry to the retirement of its units, and what anyone finds by a number on the way. */
describe('certified reductions', () => {
  let tried: Tried
  let registry: Person
  let owner: Person
  let buyer: Person
  let anyone: Person
  const parties = { owner: 'practice-huace', buyer: 'practice-beichen' }

  beforeAll(async () => {
    tried = await openWindow()
    registry = await tried.as('reviewer.mee')
    owner = await tried.as('li')
    buyer = await tried.as('wang')
    anyone = await tried.as()
  })
  afterAll(() => tried.close())

  const give = (by: Person, operation: string, of: keyof typeof parties, form: object) =>
    by.post(`/ledgers/green.ccer/operations/${operation}`, {
      holder: { kind: 'organisation', id: parties[of] },
      form,
    })
  const serial = (number: number) => `CCER-P000021-2023-${String(number).padStart(8, '0')}`
  const where = async (number: number) => {
    const { status, body } = await anyone.get(`/ledgers/green.ccer/serials/${serial(number)}`)
    return status === 200 ? body.place.kind : status
  }
  const project = 'P000021'

  it('are verified before they are issued, and issued to those who have an account', async () => {
    const entered = { project, name: '密云水库周边造林', methodology: 'CCER-14-001-V01', validator: '审定机构甲' }
    const crediting = { creditingFrom: '2021-01-01', creditingUntil: '2040-12-31' }
    expect((await give(registry, 'register-project', 'owner', { ...entered, ...crediting })).status).toBe(200)
    expect((await give(owner, 'open-account', 'owner', { name: '华测数据' })).status).toBe(200)
    expect((await give(buyer, 'open-account', 'buyer', { name: '北辰生物' })).status).toBe(200)
    const wanted = { project, vintage: 2023, tonnes: 1000 }
    const early = await give(registry, 'issue', 'owner', wanted)
    expect([early.status, early.body.text.zh]).toEqual([409, expect.stringContaining('还没有登记核查报告')])
    const verified = await give(registry, 'verify', 'owner', {
      ...wanted,
      monitoredFrom: '2023-01-01',
      monitoredUntil: '2023-12-31',
      appliedOn: '2024-05-06',
      report: 'HC-2024-021',
      verifier: '核查机构乙',
    })
    expect(verified.status).toBe(200)
    expect((await give(owner, 'issue', 'owner', wanted)).status).toBe(403)
    expect((await give(registry, 'issue', 'owner', { ...wanted, tonnes: 1001 })).status).toBe(409)
    expect(await where(1)).toBe(404)
    expect((await give(registry, 'issue', 'owner', wanted)).status).toBe(200)
    expect([await where(1), await where(1000), await where(1001)]).toEqual(['holding', 'holding', 404])
  })

  it('are transferred in part, and retired in part; a retired number never moves', async () => {
    const to = { to: `holding:${parties.buyer}`, contract: '转让合同 2026-8' }
    expect((await give(owner, 'transfer', 'owner', { ...to, tonnes: 300 })).status).toBe(200)
    const use = { beneficiary: '北辰生物 2025 年度', purpose: 'enterprise', public: true }
    expect((await give(buyer, 'retire', 'buyer', { ...use, tonnes: 100, firstSerial: serial(51) })).status).toBe(200)
    expect([await where(50), await where(51), await where(150), await where(151)]).toEqual([
      'holding',
      'retired',
      'retired',
      'holding',
    ])
    const again = await give(buyer, 'transfer', 'buyer', {
      to: `holding:${parties.owner}`,
      contract: '退回',
      tonnes: 1,
      firstSerial: serial(51),
    })
    expect(again.status).toBe(409)
    expect((await give(buyer, 'retire', 'buyer', { ...use, tonnes: 1, firstSerial: serial(51) })).status).toBe(409)
    expect(
      (await give(registry, 'cancel', 'buyer', { tonnes: 1, firstSerial: serial(51), ground: 'error', reason: '试' }))
        .status,
    ).toBe(409)
    expect(await where(51)).toBe('retired')
  })

  it('are found by anyone: one place, and for whom where that was made public', async () => {
    const { body } = await anyone.get(`/ledgers/green.ccer/serials/${serial(51).toLowerCase()}`)
    expect(body).toMatchObject({
      serial: serial(51),
      place: { kind: 'retired', final: true },
      certificate: {
        zh: expect.stringMatching(
          /^注销证书 ZX-practice-beichen-0001：兹证明，100 吨核证自愿减排量已于 \d{4}-\d\d-\d\d 为北辰生物 2025 年度注销，用途为抵销企业温室气体排放。编号：CCER-P000021-2023-00000051–00000150。/,
        ),
      },
    })
    const held = await anyone.get(`/ledgers/green.ccer/serials/${serial(500)}`)
    expect(JSON.stringify(held.body)).not.toContain('huace')
    expect(held.body.certificate).toBeNull()

    const hidden = { beneficiary: '不愿具名者', purpose: 'public-good', public: false, tonnes: 1 }
    expect((await give(buyer, 'retire', 'buyer', { ...hidden, firstSerial: serial(200) })).status).toBe(200)
    const { body: silent } = await anyone.get(`/ledgers/green.ccer/serials/${serial(200)}`)
    expect(silent.place.kind).toBe('retired')
    expect(JSON.stringify(silent)).not.toContain('不愿具名者')
  })

  it.each([
    ['no number', 'green.ccer', 'CCER-1', 400],
    ['a ledger whose units bear none', 'green.carbon-account', 'CCER-P000021-2023-00000001', 404],
    ['no ledger', 'green.nothing', 'CCER-P000021-2023-00000001', 404],
    ['a project that was never entered', 'green.ccer', 'CCER-P999999-2023-00000001', 404],
  ])('%s', async (_, ledger, number, status) =>
    expect((await anyone.get(`/ledgers/${ledger}/serials/${number}`)).status).toBe(status),
  )

  it('agree with what moved', async () => {
    expect(await tried.house.ledgers.audit('green.ccer')).toMatchObject({ differences: [] })
    expect(tried.failures).toEqual([])
  })
})

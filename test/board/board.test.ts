/** The board over HTTP: what everybody reads, what whoever keeps it adds, and what nobody can overwrite. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshKey, openWindow, type Person, type Tried } from '../server-window/house.ts'

let tried: Tried
let anyone: Person
let keeper: Person

beforeAll(async () => {
  tried = await openWindow()
  await tried.app.ready()
  anyone = await tried.as()
  keeper = await tried.as('approver.beijing-government')
}, 120_000)
afterAll(async () => {
  expect(tried.failures).toEqual([])
  await tried.close()
})

describe('谁都可以看 open to all', () => {
  test('189 项措施，各有状态；方案没有指定牵头单位的，如实写明', async () => {
    const { status, body } = await anyone.get('/board')
    expect(status).toBe(200)
    expect([body.counted, body.total, body.measures.length]).toEqual([189, 189, 189])
    expect(body.whole.map(({ words }: { words: string }) => words)).toEqual(['北京市人民政府', '商务部'])
    const named = body.measures.filter(({ named }: { named: unknown[] }) => named.length > 0)
    expect(named).toHaveLength(9)
    const states = Object.fromEntries(
      body.states.map(({ code, count }: { code: string; count: number }) => [code, count]),
    )
    expect(Object.values(states).reduce((a, b) => Number(a) + Number(b), 0)).toBe(189)
  })

  test.each([
    ['?task=12', 7],
    ['?task=org', 8],
    ['?authority=mofcom', 2],
    ['?overdue=yes', 1],
    ['?q=罕见病', 1],
    ['?q=rare-disease', 1],
    ['?q=12.2', 1],
    ['?q=nothing-of-the-kind', 0],
  ])('筛选 %s：%i 项', async (query, count) => {
    expect((await anyone.get(`/board${query}`)).body.counted).toBe(count)
  })

  test.each([
    // 末日当天不算逾期
    ['2026-09-23', [], 'furnished'],
    ['2026-09-24', ['after-the-trial'], 'needs-rules'],
  ])('罕见病药品保障先行区，截至 %s', async (on, overdue, state) => {
    const { measure } = (await anyone.get(`/board/12.2?on=${on}`)).body
    expect(
      measure.steps.filter((step: { overdue: boolean }) => step.overdue).map(({ id }: { id: string }) => id),
    ).toEqual(overdue)
    expect(measure.state.code).toBe(state)
  })

  test('没有日期的里程碑，日期空着，不算逾期', async () => {
    const { measure } = (await anyone.get('/board/4.4')).body
    expect(measure.steps).toMatchObject([{ id: 'suspension', due: null, reached: null, overdue: false, sure: 'U' }])
  })

  test('一项措施：原句、沿革、点名的机关', async () => {
    const { body } = await anyone.get('/board/11.2')
    expect(body.sentence).toContain('预裁定展期申请')
    expect(body.history.map(({ code }: { code: string }) => code)).toEqual(['in-force', 'furnished'])
    expect(body.measure.named[0].authority.name.zh).toBe('北京海关')
    expect(body.mayKeep).toBe(false)
  })

  test('没有的措施、不是日期的日期，都说清楚', async () => {
    expect((await anyone.get('/board/99.9')).kind).toBe('unknown-measure')
    expect((await anyone.get('/board?on=2026-13-01')).kind).toBe('bad-request')
    expect((await anyone.get('/board?task=24')).status).toBe(400)
  })

  test('表格：一行一项，带字节序标记', async () => {
    const { bytes, headers } = await anyone.get('/board?format=csv')
    expect(headers['content-type']).toContain('text/csv')
    const lines = bytes.toString('utf8').trimEnd().split('\r\n')
    expect(lines[0]?.startsWith('\uFEFFid,name_zh')).toBe(true)
    expect(lines).toHaveLength(190)
    expect(lines.find((line) => line.startsWith('12.2,'))).toContain(',2026-09-23,')
  })
})

describe('数字出自运行的系统 figures from the running system', () => {
  test('登记簿在册的条目', async () => {
    const { measure } = (await anyone.get('/board/10.1')).body
    const lists = measure.artefacts.find(({ id }: { id: string }) => id === 'services.negative-lists')
    expect(lists).toMatchObject({ runs: true, href: '/registers/services.negative-lists' })
    // 全国 29 + 自贸 27 + 跨境 4，四份清单各有一条整体
    expect(lists.figures).toMatchObject([{ code: 'entries', value: 64 }])
  })

  test('收到一件申请，看板多一件', async () => {
    const count = async () => {
      const { measure } = (await anyone.get('/board/17.5')).body
      const made = measure.artefacts.find(({ id }: { id: string }) => id === 'talent.work-and-residence')
      return made.figures.find(({ code }: { code: string }) => code === 'received').value
    }
    expect(await count()).toBe(0)
    const li = await tried.as('li')
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
    const { id } = (await li.upload('passport.pdf', pdf)).body
    const filed = await li.post('/cases', {
      procedure: 'talent.work-and-residence',
      for: { kind: 'organisation', id: 'practice-huace' },
      form: {
        organisationName: '华测数据（北京）有限公司',
        creditCode: '91110105MA01HC230A',
        organisationAddress: '北京市朝阳区建国路 93 号',
        contactName: '李敏',
        foreignerName: 'Alex Morgan',
        passportNumber: 'P1234567',
        nationality: '英国',
        enteredOn: '2026-11-20',
        position: '首席科学家',
        contractUntil: '2099-11-20',
        workPlace: 'beijing',
        talentCategory: 'A',
        documentHeld: 'visa',
        otherInCountryCase: true,
      },
      papers: ['passport', 'contract'].map((paper) => ({ paper, document: id })),
    })
    expect(filed.status, JSON.stringify(filed.body)).toBe(200)
    // 数过的数字至多留十秒
    await tried.house.clock.move?.(Temporal.Duration.from({ seconds: 11 }))
    expect(await count()).toBe(1)
  })

  const figures = async (measure: string, artefact: string): Promise<readonly (readonly [string, number])[]> => {
    const { artefacts } = (await anyone.get(`/board/${measure}`)).body.measure
    const found = artefacts.find(({ id }: { id: string }) => id === artefact)
    return found.figures.map(({ code, value }: { code: string; value: number }) => [code, value])
  }
  /** What was counted is kept for ten seconds at most. */
  const later = async () => tried.house.clock.move?.(Temporal.Duration.from({ seconds: 11 }))
  const huace = { kind: 'organisation', id: 'practice-huace' } as const

  test('台账的账户和记账、市场的挂牌，做了几件就是几件', async () => {
    const zero = ['accounts', 'postings'].map((code) => [code, 0])
    expect(await figures('9.3', 'green.ccer')).toEqual(zero)
    const [registry, li] = [await tried.as('reviewer.mee'), await tried.as('li')]
    const give = async (by: Person, operation: string, form: object) => {
      const { status } = await by.post(`/ledgers/green.ccer/operations/${operation}`, { holder: huace, form })
      expect([operation, status]).toEqual([operation, 200])
    }
    const unit = { project: 'P000041', vintage: 2023 }
    const crediting = { creditingFrom: '2021-01-01', creditingUntil: '2040-12-31' }
    const monitored = { monitoredFrom: '2023-01-01', monitoredUntil: '2023-12-31', appliedOn: '2024-05-06' }
    const entered = { project: unit.project, name: '造林', methodology: 'CCER-14-001-V01', validator: '甲' }
    await give(registry, 'register-project', { ...entered, ...crediting })
    await give(li, 'open-account', { name: '华测数据' })
    await give(registry, 'verify', { ...unit, ...monitored, tonnes: 10, report: 'R-1', verifier: '乙' })
    await give(registry, 'issue', { ...unit, tonnes: 10 })
    await later()
    const counted = new Map(await figures('9.3', 'green.ccer'))
    expect(counted.get('postings')).toBe(4)
    expect(counted.get('accounts')).toBeGreaterThanOrEqual(2)

    expect(await figures('9.3', 'green.ccer-trading')).toContainEqual(['offers', 0])
    const offer = { for: huace, way: 'listing', form: { series: 'P000041-2023' }, price: '80', quantity: '10' }
    expect((await li.post('/markets/green.ccer-trading/offers', offer)).status).toBe(200)
    await later()
    expect(await figures('9.3', 'green.ccer-trading')).toContainEqual(['offers', 1])
  })
})

describe('主管机关登记 the keeper', () => {
  const evidence = { name: '试行延续的通知', on: '2026-10-08', source: 'https://www.beijing.gov.cn/example' }

  test('只有主管机关的审批人和监督人可以登记', async () => {
    for (const who of ['li', 'reviewer.beijing-government', 'approver.beijing-commerce'])
      expect((await (await tried.as(who)).post('/board/12.2/evidence', evidence)).kind, who).toBe('not-permitted')
    expect((await anyone.post('/board/12.2/evidence', evidence)).kind).toBe('sign-in')
    expect((await keeper.get('/board/12.2')).body.mayKeep).toBe(true)
  })

  test('增加证据：有出处，登记日可查；同一请求重发只登记一次', async () => {
    const key = { 'idempotency-key': freshKey() }
    const first = await keeper.post('/board/12.2/evidence', evidence, key)
    expect(first.status, JSON.stringify(first.body)).toBe(200)
    expect((await keeper.post('/board/12.2/evidence', evidence, key)).body).toEqual(first.body)
    const { body } = await anyone.get('/board/12.2')
    expect(body.evidence).toMatchObject([{ ...evidence, name: { zh: evidence.name }, recorded: { by: 'keeper' } }])
  })

  test('没有出处不能登记；日期不能早于方案，也不能晚于今天', async () => {
    expect((await keeper.post('/board/12.2/evidence', { ...evidence, source: '' })).status).toBe(400)
    for (const on of ['2023-11-17', '2099-01-01', 'soon'])
      expect((await keeper.post('/board/12.2/evidence', { ...evidence, on })).body.problems?.[0]?.at, on).toBe('/on')
    expect((await keeper.post('/board/12.2/evidence', { ...evidence, on: '2023-11-18' })).status).toBe(200)
  })

  test('里程碑达成：不再逾期；不能再记一次；原先要达成的仍在登记簿里', async () => {
    const reached = { on: '2026-10-08', source: '通知' }
    expect((await keeper.post('/board/12.2/steps/nothing/reached', reached)).kind).toBe('unknown-item')
    expect((await keeper.post('/board/12.2/steps/after-the-trial/reached', reached)).status).toBe(200)
    expect((await keeper.post('/board/12.2/steps/after-the-trial/reached', reached)).kind).toBe('already')
    const { measure } = (await anyone.get('/board/12.2')).body
    expect(measure.steps.find(({ id }: { id: string }) => id === 'after-the-trial')).toMatchObject({
      due: '2026-09-23',
      reached: '2026-10-08',
      overdue: false,
    })
    // 达成以前的那一天，仍是逾期
    expect((await anyone.get('/board/12.2?on=2026-10-07')).body.measure.overdue).toBe(true)
    expect((await anyone.get('/board/12.2?on=2026-10-08')).body.measure.overdue).toBe(false)
  })

  test('增加里程碑，到期之日当天不逾期', async () => {
    const { body } = await keeper.post('/board/1.1/steps', {
      name: '试点方案',
      source: '市政府常务会议',
      due: '2027-06-30',
    })
    expect(body.item).toMatch(/^step:/)
    for (const [on, overdue] of [
      ['2027-06-30', false],
      ['2027-07-01', true],
    ] as const)
      expect((await anyone.get(`/board/1.1?on=${on}`)).body.measure.overdue, on).toBe(overdue)
  })
})

describe('条款与负面清单 a clause against the lists in the register', () => {
  test.each([
    ['2024-10-31', 'C', null, 2, '2021'],
    ['2024-11-01', 'C', 'not-on-list', 0, '2024'],
  ])('%s，门类 %s：%s', async (on, sector, fact, candidates, version) => {
    const { body } = await anyone.get(
      `/negative-lists/against?on=${on}&reach=rest-of-city&mode=investment&treatment=restriction&sector=${sector}`,
    )
    expect(body.clauseAgainstList).toBe(fact)
    expect(body.candidates).toHaveLength(candidates)
    expect(body.version.name).toBe(version)
  })

  test('填入判定，得出结论', async () => {
    const asked = 'reach=rest-of-city&mode=investment&treatment=ban&sector=Q&entry=22&on=2024-11-01'
    const { clauseAgainstList } = (await anyone.get(`/negative-lists/against?${asked}`)).body
    const { body } = await anyone.post('/decisions/services.rule-conflict/evaluate', {
      on: '2024-11-01',
      facts: {
        clauseStandsIn: 'local-regulation',
        clauseTreatment: 'ban',
        clauseTradeMode: 'investment',
        clauseReach: 'rest-of-city',
        clauseAgainstList,
      },
    })
    expect(clauseAgainstList).toBe('stricter')
    expect(JSON.stringify(body.headline)).toContain('修改')
  })

  test('股比写法不对，说清楚应怎样写', async () => {
    const asked = 'reach=free-trade-zone&mode=investment&treatment=restriction&sector=A&entry=1'
    expect((await anyone.get(`/negative-lists/against?${asked}&share=101`)).body.problems[0].at).toBe('query/share')
    expect((await anyone.get(`/negative-lists/against?${asked}&share=51`)).body.clauseAgainstList).toBe('stricter')
  })
})

/**
 * Registers that cases fill, as people live with them: a trust asset registered once and not twice, and again once the trust
 * has ended; a right in data that is published, objected to, decided; pledges of one patent in their order.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditCodeFrom } from '../../src/people/credit-code.ts'
import { type Anything, openWindow, type Person, pdf, type Tried } from './house.ts'

let window: Tried
beforeAll(async () => {
  window = await openWindow()
}, 60_000)
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

const jingtai = { kind: 'organisation', id: 'practice-jingtai' } as const
const hexin = { kind: 'organisation', id: 'practice-hexin' } as const
const huace = { kind: 'organisation', id: 'practice-huace' } as const
type Firm = typeof jingtai | typeof hexin | typeof huace

const papersOf: Readonly<Record<string, readonly string[]>> = {
  trust: ['trust-contract', 'settlor-consent'],
  'trust, ended': ['trust-end'],
  data: ['source', 'valuation'],
  pledge: ['joint', 'pledge-contract', 'debt-contract'],
  'pledge, ended': ['release'],
}

async function prepared(person: Person, procedure: string, firm: Firm, answers: object, kind: string) {
  const { body: known } = await person.get(`/matters/${procedure}/prefill?for=${firm.kind}:${firm.id}`)
  const form = { ...Object.fromEntries(known.values.map((each: Anything) => [each.field, each.value])), ...answers }
  const papers = await Promise.all(
    (papersOf[kind] ?? []).map(async (paper) => ({
      paper,
      document: (await person.upload(`${paper}.pdf`, pdf(paper))).body.id,
    })),
  )
  return { procedure, for: firm, form, papers }
}

const check = async (person: Person, { procedure, for: of, form, papers }: Awaited<ReturnType<typeof prepared>>) =>
  (await person.post(`/matters/${procedure}/check`, { for: of, form, papers })).body

async function files(person: Person, filing: Awaited<ReturnType<typeof prepared>>): Promise<string> {
  const { body } = await person.post('/cases', filing)
  if (!body.case) throw new Error(JSON.stringify(body))
  return body.case
}

const version = async (id: string): Promise<number> => (await window.house.cases.find(id as never))?.version ?? 0

async function give(role: string, authority: string, id: string, command: string, more: object = {}) {
  const officer = await window.as(`${role}.${authority}`)
  return officer.post(`/cases/${id}/${command}`, { version: await version(id), ...more })
}

const reasons = '材料齐全，符合条件。'
const ruling = { result: 'registration', outcome: 'granted', reasons }

async function proposed(authority: string, id: string): Promise<void> {
  for (const [role, command, more] of [
    ['clerk', 'accept', {}],
    ['reviewer', 'propose', ruling],
  ] as const) {
    const { status, body } = await give(role, authority, id, command, more)
    if (status !== 200) throw new Error(`${command}: ${JSON.stringify(body)}`)
  }
}

async function granted(authority: string, id: string, more: object = {}): Promise<string> {
  const { status, body } = await give('approver', authority, id, 'decide', { ...ruling, ...more })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return (await window.house.cases.find(id as never))?.results.registration?.licence?.id ?? ''
}

const entries = async (register: string): Promise<readonly Anything[]> =>
  (await (await window.as()).get(`/registers/${register}/entries`)).body.entries
const standing = async (certificate: string): Promise<string> =>
  (await (await window.as()).get(`/verify/${certificate}`)).body.standing
describe('信托财产 a trust asset has one live entry', () => {
  const unit = '110105003002GB00012F00010001'
  const asset = {
    trustAct: 'register',
    trustAssetKind: 'real-estate',
    financeLicence: 'K0001H111000001',
    unitCode: unit,
    titleNumber: '京（2026）朝不动产权第0012345号',
    assetName: '北京市朝阳区建国路 1 号',
    trustName: '安心一号家庭信托',
    settlor: '陈某',
  }
  const planning = 'beijing-planning'
  let first = ''
  let second = ''
  let certificate = ''

  test('two trust companies file the same asset on one day: neither is in the register yet', async () => {
    const one = await window.as('jingtai-trust')
    const other = await window.as('hexin-trust')
    first = await files(one, await prepared(one, 'finance.trust-registration', jingtai, asset, 'trust'))
    second = await files(
      other,
      await prepared(
        other,
        'finance.trust-registration',
        hexin,
        { ...asset, trustName: '安心二号', settlor: '陈某' },
        'trust',
      ),
    )
    expect(await entries('finance.trust-property')).toEqual([])
  })

  test('the first to be granted is entered, with a certificate that a stranger verifies', async () => {
    await proposed(planning, first)
    await proposed(planning, second)
    certificate = await granted(planning, first)
    expect(await standing(certificate)).toBe('valid')
    const [entry, ...more] = await entries('finance.trust-property')
    expect(more).toEqual([])
    expect(entry.key).toBe(unit)
    expect(JSON.stringify(entry)).toContain(certificate)
    expect(JSON.stringify(entry)).not.toContain('陈某')
  })

  test('the second is refused by the register, which says which entry stands; the case waits as it was', async () => {
    const { status, kind, body } = await give('approver', planning, second, 'decide', ruling)
    expect([status, kind]).toEqual([409, 'taken'])
    expect(body.text.zh).toContain(unit)
    expect((await window.house.cases.find(second as never))?.phase).toBe('reviewing')
    expect(await entries('finance.trust-property')).toHaveLength(1)
  })

  test.each([
    ['as it was typed', unit],
    ['in small letters and with blanks', ' 110105 003002 gb00012 f00010001 '],
    ['in full-width characters', '１１０１０５００３００２ＧＢ０００１２Ｆ０００１０００１'],
  ])('whoever files it now is told at once: %s', async (_, typed) => {
    const other = await window.as('hexin-trust')
    const filing = await prepared(other, 'finance.trust-registration', hexin, { ...asset, unitCode: typed }, 'trust')
    const { ready, wrong } = await check(other, filing)
    expect(ready).toBe(false)
    expect(wrong.map(({ at }: Anything) => at)).toEqual(['/form/unitCode'])
    expect(wrong[0].text.zh).toContain(certificate)
    expect(JSON.stringify(wrong)).not.toMatch(/京泰|安心一号|陈某/)
    expect((await other.post('/cases', filing)).status).toBe(422)
  })

  test.each([
    ['another unit of the same building', '110105003002GB00012F00010002', true],
    ['a code too short', '110105003002GB00012F0001000', false],
  ])('%s', async (_, unitCode, ready) => {
    const other = await window.as('hexin-trust')
    const filing = await prepared(other, 'finance.trust-registration', hexin, { ...asset, unitCode }, 'trust')
    expect((await check(other, filing)).ready).toBe(ready)
  })

  const end = {
    trustAct: 'end',
    trustAssetKind: 'real-estate',
    financeLicence: 'K1',
    endGround: '信托期限届满，财产归还委托人',
  }
  test.each([
    ['the other company cannot end it', 'hexin-trust', hexin, {}],
    ['nor can the registrar of companies', 'jingtai-trust', jingtai, { trustAssetKind: 'equity' }],
  ] as const)('%s', async (_, name, firm, other) => {
    const person = await window.as(name)
    const answers = { ...end, ...other, trustCase: first }
    const { wrong } = await check(
      person,
      await prepared(person, 'finance.trust-registration', firm, answers, 'trust, ended'),
    )
    expect(wrong.map(({ at }: Anything) => at)).toEqual(['/form/trustCase'])
  })

  test('when the trust ends, entry and certificate end together, and the second can be granted', async () => {
    await (await window.as('li')).post('/practice/clock', { days: 1 })
    const one = await window.as('jingtai-trust')
    const answers = { ...end, trustCase: first }
    const ending = await files(one, await prepared(one, 'finance.trust-registration', jingtai, answers, 'trust, ended'))
    await proposed(planning, ending)
    expect(await granted(planning, ending)).toBe('')
    expect(await standing(certificate)).toBe('revoked')
    expect(await entries('finance.trust-property')).toEqual([])

    const again = await granted(planning, second)
    expect(await standing(again)).toBe('valid')
    expect(await entries('finance.trust-property')).toHaveLength(1)
    const history = `/registers/finance.trust-property/entries/${unit}/history`
    const { body } = await (await window.as()).get(history)
    expect(body.entries.length).toBeGreaterThan(1)
    // Ended once, it is not ended twice.
    const { wrong } = await check(
      one,
      await prepared(one, 'finance.trust-registration', jingtai, answers, 'trust, ended'),
    )
    expect(wrong[0].text.zh).toContain('没有现行有效的证明')
  })
})

describe('同时 two approvers at the same moment', () => {
  test('one is granted, the other is told which entry stands', async () => {
    const equity = {
      trustAct: 'register',
      trustAssetKind: 'equity',
      financeLicence: 'K1',
      companyCode: creditCodeFrom('91', '110105', 'MA01HC23'),
      contributionNumber: '出资 2026-007',
      assetName: '某某科技有限公司 12%',
      trustName: '长青信托',
      settlor: '王某',
    }
    const filed = await Promise.all(
      (
        [
          ['jingtai-trust', jingtai],
          ['hexin-trust', hexin],
        ] as const
      ).map(async ([name, firm]) => {
        const person = await window.as(name)
        return files(person, await prepared(person, 'finance.trust-registration', firm, equity, 'trust'))
      }),
    )
    for (const id of filed) await proposed('beijing-market', id)
    const replies = await Promise.all(filed.map((id) => give('approver', 'beijing-market', id, 'decide', ruling)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)?.body.text.zh).toContain('信托财产登记簿')
    expect((await entries('finance.trust-property')).filter(({ key }) => String(key).includes('出资'))).toHaveLength(1)
  })
})

describe('数据权属 a right in data is published, objected to, decided', () => {
  const office = 'beijing-government-services'
  const answers = {
    dataAct: 'register',
    dataRight: 'operating',
    dataAcquired: 'own',
    dataEntersAssets: true,
    dataName: '城市路况时序数据',
    dataContent: '2026 年上半年五环内路况，每 5 分钟一条，用于出行规划',
    dataFingerprint: 'a1'.repeat(32),
    assetApproach: 'cost',
    assetValuer: '某评估公司',
    assetValuedOn: '2026-10-31',
    assetValue: '1200000.50',
  }
  let number = ''
  let objector: Person

  test('nothing is public before it is published', async () => {
    const li = await window.as('li')
    number = await files(li, await prepared(li, 'data.rights-registration', huace, answers, 'data'))
    await give('clerk', office, number, 'accept')
    const stranger = await window.as()
    expect((await stranger.get('/public-notices')).body.notices).toEqual([])
    expect((await stranger.get(`/public-notices/${number}`)).status).toBe(404)
  })

  test('published, anyone reads what is declared to be shown, and nothing else', async () => {
    expect((await give('reviewer', office, number, 'publish-notice')).status).toBe(200)
    const { notices } = (await (await window.as()).get('/public-notices')).body
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ case: number, open: true, objections: 0, cites: [], outcome: null })
    expect(notices[0].shows.map(({ id }: Anything) => id)).toEqual([
      'dataRight',
      'dataName',
      'dataContent',
      'dataAcquired',
      'dataFingerprint',
    ])
    expect(JSON.stringify(notices)).not.toMatch(/评估公司|1200000|李敏/)
  })

  test('a stranger objects once signed in; without a sign-in, or without reasons, nobody does', async () => {
    const { body } = await (await window.as()).get(`/public-notices/${number}`)
    const objection = { version: body.version, reasons: '其中一部分是我公司采集的。' }
    expect((await (await window.as()).post(`/cases/${number}/object`, objection)).status).toBe(401)
    const { person } = await window.signedUp()
    objector = person
    expect((await person.post(`/cases/${number}/object`, { ...objection, reasons: ' ' })).status).toBe(422)
    expect((await person.post(`/cases/${number}/object`, objection)).status).toBe(200)
    // That it is there is no secret any more; the file itself stays closed to them.
    expect((await person.get(`/cases/${number}`)).status).toBe(403)
    expect((await (await window.as()).get(`/public-notices/${number}`)).body.objections).toBe(1)
  })

  test('granted only once the notice is over, never for longer than three years, into both registers', async () => {
    expect((await give('reviewer', office, number, 'propose', ruling)).status).toBe(200)
    const early = await give('approver', office, number, 'decide', { ...ruling, until: '2027-12-31' })
    expect(early.body.text.zh).toContain('公示期未满')
    const { until } = (await (await window.as()).get(`/public-notices/${number}`)).body
    await (await window.as('li')).post('/practice/clock', { days: 21 })
    const after = (await (await window.as()).get(`/public-notices/${number}`)).body
    expect([after.open, after.today > until]).toEqual([false, true])
    expect((await (await window.as()).get('/public-notices')).body.notices).toEqual([])
    const { person } = await window.signedUp()
    const late = await person.post(`/cases/${number}/object`, { version: after.version, reasons: '来晚了的异议' })
    expect(late.body.text.zh).toContain('不在公示期内')

    const far = await give('approver', office, number, 'decide', { ...ruling, until: '2031-01-01' })
    expect(far.body.text.zh).toContain('有效期最长至')
    const certificate = await granted(office, number, { until: '2028-12-31' })
    const [right] = await entries('data.rights')
    expect(JSON.stringify(right)).toContain(certificate)
    expect(right.until).toBe('2029-01-01')
    const [asset] = await entries('data.assets')
    expect(JSON.stringify(asset)).not.toContain('120000050')
    const key = encodeURIComponent(asset.key)
    const own = await (await window.as('li')).get(`/registers/data.assets/entries/${key}`)
    expect(JSON.stringify(own.body)).toContain('1200000.50')
    expect((await (await window.as()).get(`/public-notices/${number}`)).body.outcome.zh).toContain('准予')
    // Whoever objected is answered, by the reasons of the decision.
    const { notices } = (await objector.get('/notices')).body
    expect(notices.map(({ event, title }: Anything) => [event, title.zh.includes('您提出异议的申请已有决定')])).toEqual(
      [['objected', true]],
    )
    expect(notices[0].body.zh).toContain(reasons)
  })
})

describe('质押顺位 pledges of one patent rank in the order in which they were registered', () => {
  const pledge = (pledgee: string, patentNumber: string) => ({
    pledgeAct: 'register',
    pledgedRight: 'patent',
    pledgeHandedIn: 'online',
    patentNumber,
    rightName: '一种路况预测方法',
    pledgee,
    debt: '3000000',
    debtUntil: '2028-06-30',
  })
  const ranks = async () =>
    Object.fromEntries((await entries('ip.pledges')).map((each) => [each.values.pledgee, each.rank]))
  const numbers: string[] = []

  test('the first is first, the second second; another patent has an order of its own', async () => {
    const li = await window.as('li')
    for (const [pledgee, patent] of [
      ['甲银行', 'ZL 2004 1 0018477.9'],
      ['乙银行', 'zl200410018477.9'],
      ['丙银行', 'ZL202010000001.1'],
    ] as const) {
      const form = pledge(pledgee, patent)
      const filing = await prepared(li, 'ip.pledge-registration', huace, form, 'pledge')
      const { ready, wrong } = await check(li, filing)
      if (!ready) throw new Error(JSON.stringify(wrong))
      const id = await files(li, filing)
      await proposed('cnipa', id)
      await granted('cnipa', id)
      numbers.push(id)
    }
    expect(await ranks()).toEqual({ 甲银行: 1, 乙银行: 2, 丙银行: 1 })
  })

  test('the first ends on cancellation, and the second moves up', async () => {
    await (await window.as('li')).post('/practice/clock', { days: 1 })
    const li = await window.as('li')
    const form = {
      pledgeAct: 'end',
      pledgedRight: 'patent',
      pledgeHandedIn: 'online',
      pledgeCase: numbers[0],
      pledgeEnd: 'paid',
    }
    const id = await files(li, await prepared(li, 'ip.pledge-registration', huace, form, 'pledge, ended'))
    await proposed('cnipa', id)
    await granted('cnipa', id)
    expect(await ranks()).toEqual({ 乙银行: 1, 丙银行: 1 })
  })
})

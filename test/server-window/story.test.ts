/** A whole story over HTTP: looked up, drafted, filed, asked around, decided by two authorities, both permits in hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expert, filed, huace, openWindow, type Person, papersOf, pdf, type Tried } from './house.ts'

let window: Tried
let li: Person
let clerk: Person
let reviewer: Person
let approver: Person
let police: Person
let chief: Person
beforeAll(async () => {
  window = await openWindow()
  li = await window.as('li')
  clerk = await window.as('clerk.beijing-foreign-experts')
  reviewer = await window.as('reviewer.beijing-foreign-experts')
  approver = await window.as('approver.beijing-foreign-experts')
  police = await window.as('reviewer.beijing-exit-entry')
  chief = await window.as('approver.beijing-exit-entry')
})
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

const matter = 'talent.work-and-residence'

/** One step on the case as it is now. */
async function step(by: Person, id: string, command: string, fields: object = {}): Promise<string> {
  const { body } = await by.get(`/cases/${id}`)
  const reply = await by.post(`/cases/${id}/${command}`, { version: body.version ?? 1, ...fields })
  return reply.kind ?? 'done'
}

const can = (view: { can: { command: string; fixed: object }[] }) =>
  view.can.map(({ command, fixed }) => [command, ...Object.values(fixed)].join(' '))

describe('before filing', () => {
  test('every matter is listed, with who leads, how long it takes and what one gets', async () => {
    const { body } = await (await window.as()).get('/matters')
    const found = body.matters.find(({ id }: { id: string }) => id === matter)
    expect(found).toMatchObject({
      lead: [{ zh: expect.stringContaining('外国专家') }],
      headline: { length: { zh: '5 个工作日' }, kind: { code: 'promise' } },
      licences: [{ code: 'work-permit' }, { code: 'residence-permit' }],
    })
  })

  test('every guide can be read by anyone, in both languages', async () => {
    const nobody = await window.as()
    const { body } = await nobody.get('/matters')
    for (const { id } of body.matters) {
      const guide = await nobody.get(`/matters/${id}`)
      expect([id, guide.status]).toEqual([id, 200])
      const steps = guide.body.steps.map((each: { id: string }) => each.id)
      for (const each of guide.body.steps) for (const before of each.after) expect(steps).toContain(before)
      const missing = JSON.stringify(guide.body).match(/"(zh|en)":""/g)
      expect([id, missing]).toEqual([id, null])
    }
  })

  test('two authorities look at the same time: both steps follow acceptance', async () => {
    const { body } = await li.get(`/matters/${matter}`)
    const asked = body.steps.filter(({ kind }: { kind: string }) => kind === 'opinion')
    expect(asked.map(({ after }: { after: string[] }) => after)).toEqual([['accept'], ['accept']])
  })

  test('what the account says is filled in, and nobody types it', async () => {
    const { body } = await li.get(`/matters/${matter}/prefill?for=organisation:practice-huace`)
    expect(body.values.map(({ field }: { field: string }) => field)).toEqual([
      'organisationName',
      'creditCode',
      'organisationAddress',
      'contactName',
    ])
  })

  test('an application is looked through: what is missing, who decides, until when', async () => {
    const { passportNumber: _, ...form } = expert
    const { body } = await (await window.as()).post(`/matters/${matter}/check`, { form })
    expect(body.ready).toBe(false)
    expect(body.wrong.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`)).toEqual([
      'missing /form/passportNumber',
      'missing /papers/passport',
      'missing /papers/contract',
    ])
    expect(body.lead.id).toBe('beijing/foreign-experts')
    expect(body.results.map(({ by }: { by: { id: string } }) => by.id)).toEqual([
      'beijing/foreign-experts',
      'beijing/exit-entry',
    ])
    expect(body.gates).toMatchObject([{ decision: 'talent.in-country-permit', rulesOut: false, status: 'decided' }])
  })

  test('a fact on which no answer turns any more is not asked', async () => {
    const asked = async (facts: object): Promise<string[]> =>
      (await li.post(`/matters/${matter}/check`, { form: facts })).body.asked
    expect(await asked({})).toEqual(expect.arrayContaining(['workPlace', 'talentCategory', 'documentHeld']))
    expect(await asked({ workPlace: 'beijing', talentCategory: 'A', documentHeld: 'visa' })).not.toContain(
      'otherInCountryCase',
    )
  })

  test('what a decision rules out is told with its reasons, and may be filed all the same', async () => {
    const form = { ...expert, talentCategory: 'C', documentHeld: 'neither' }
    const checked = await li.post(`/matters/${matter}/check`, { form })
    expect(checked.body.ruledOut).toEqual(['talent.in-country-permit'])
    expect(checked.body.gates[0].reasons.length).toBeGreaterThan(0)
    const papers = await papersOf(li)
    const filing = { procedure: matter, for: huace, form, papers }
    expect((await li.post('/cases', filing)).kind).toBe('ruled-out')
    expect((await li.post('/cases', { ...filing, knowing: true })).status).toBe(200)
  })
})

describe('two permits through one window', () => {
  let id = ''
  test('filed, with its number; the draft goes with it', async () => {
    const draft = await li.put(`/drafts/${matter}?for=organisation:practice-huace`, {
      version: 0,
      form: expert,
      papers: [],
    })
    expect(draft.body.version).toBe(1)
    const papers = await papersOf(li)
    const reply = await li.post('/cases', { procedure: matter, for: huace, form: expert, papers, draft: 1 })
    expect(reply.status).toBe(200)
    id = reply.body.case
    expect((await li.get(`/drafts/${matter}?for=organisation:practice-huace`)).status).toBe(404)
  })

  test('the same request sent twice files one case; another under its key is refused', async () => {
    const papers = await papersOf(li)
    const body = { procedure: matter, for: huace, form: expert, papers }
    const key = { 'idempotency-key': 'one and the same'.replaceAll(' ', '-') }
    const [first, second] = [await li.post('/cases', body, key), await li.post('/cases', body, key)]
    expect(second.body).toEqual(first.body)
    expect((await li.post('/cases', { ...body, knowing: true }, key)).kind).toBe('key-reused')
  })

  test('it stands on the desk, with what is to be done and until when', async () => {
    const { body } = await clerk.get('/desk')
    const item = body.items.find((each: { id: string }) => each.id === id)
    expect(item).toMatchObject({
      part: { code: 'lead' },
      phase: { code: 'received' },
      todo: { zh: '受理，或者一次告知补正' },
      applicant: { name: '华测数据（北京）有限公司' },
    })
    expect(body.counts.inbox.count).toBeGreaterThan(0)
    expect((await police.get('/desk')).body.items).toEqual([])
  })

  test('each may do what their office lets them, and nothing else', async () => {
    const may = async (by: Person) => can((await by.get(`/cases/${id}`)).body)
    expect(await may(li)).toEqual(['withdraw'])
    expect(await may(clerk)).toEqual(['claim', 'ask-correction', 'accept', 'refuse-acceptance'])
    expect(await may(approver)).toEqual(['claim'])
  })

  test('accepted; both opinions are asked for, and stand on both desks', async () => {
    expect(await step(clerk, id, 'claim')).toBe('done')
    expect(await step(clerk, id, 'accept')).toBe('done')
    const { body } = await police.get('/desk?view=opinions')
    expect(body.items.map((each: { part: { code: string } }) => each.part.code)).toContain('opinion:stay')
    const mine = await clerk.get('/desk?view=mine')
    expect(mine.body.items.map((each: { id: string }) => each.id)).toEqual([id])
  })

  test('nothing is decided before it is proposed and the opinions are in; the page says what is missing', async () => {
    const reasons = '符合条件'
    expect(await step(reviewer, id, 'propose', { result: 'work-permit', outcome: 'granted', reasons })).toBe('done')
    const { body } = await approver.get(`/cases/${id}`)
    const blocked = body.cannot.filter(({ command }: { command: string }) => command === 'decide')
    expect(blocked[0].because.zh).toContain('尚有意见未答复')
    const grant = { outcome: 'granted', reasons, until: '2028-11-10' }
    expect(await step(approver, id, 'decide', { result: 'work-permit', ...grant })).toBe('not-yet')
  })

  test('opinions given, both decided by two persons each, both licences at once', async () => {
    const reasons = '符合条件'
    const agrees = { says: 'agrees', reasons: '' }
    expect(await step(reviewer, id, 'give-opinion', { opinion: 'category', ...agrees })).toBe('done')
    expect(await step(reviewer, id, 'give-opinion', { opinion: 'stay', ...agrees })).toBe('not-permitted')
    expect(await step(police, id, 'give-opinion', { opinion: 'stay', ...agrees })).toBe('done')
    expect(await step(police, id, 'propose', { result: 'residence-permit', outcome: 'granted', reasons })).toBe('done')
    const grant = { outcome: 'granted', reasons, until: '2028-11-10' }
    const decidable = (await approver.get(`/cases/${id}`)).body.can.find(
      ({ command }: { command: string }) => command === 'decide',
    )
    expect(decidable.needs.map(({ name }: { name: string }) => name)).toEqual(['reasons', 'conditions', 'until'])
    expect(await step(approver, id, 'decide', { result: 'work-permit', ...grant })).toBe('done')
    expect(await step(approver, id, 'decide', { result: 'residence-permit', ...grant })).toBe('not-permitted')
    expect(await step(chief, id, 'decide', { result: 'residence-permit', ...grant })).toBe('done')
    const { body } = await li.get(`/cases/${id}`)
    expect(body.phase.code).toBe('decided')
    expect(
      body.results.map((each: { licence: { status: { code: string }; until: string } }) => each.licence),
    ).toMatchObject([
      { status: { code: 'valid' }, until: '2028-11-10' },
      { status: { code: 'valid' }, until: '2028-11-10' },
    ])
    // Reconsideration is applied for here, with the number of the case in its place; a court is not.
    expect(body.remedies).toMatchObject([
      { open: true, procedure: 'programme.reconsideration', field: 'originalCase' },
      { open: true, procedure: null, field: null },
    ])
  })

  test('the applicant reads which office did what, and no officer’s name; colleagues read names', async () => {
    const by = (view: { history: { by: { zh: string } | null }[] }) =>
      [...new Set(view.history.flatMap((each) => (each.by ? [each.by.zh] : [])))].join(' | ')
    const names = await Promise.all(
      ['clerk', 'reviewer', 'approver'].map((role) =>
        window.house.people.nameOf({ kind: 'person', id: `practice-${role}.beijing-foreign-experts` as never }),
      ),
    )
    const [outside, inside] = [(await li.get(`/cases/${id}`)).body, (await reviewer.get(`/cases/${id}`)).body]
    for (const name of names) {
      expect(JSON.stringify(outside)).not.toContain(`"${name}`)
      expect(by(inside)).toContain(name)
    }
    expect(by(outside)).toContain('审批人员')
    expect(outside.history.map(({ type }: { type: string }) => type)).not.toContain('proposed')
    expect(outside.results[0].proposal).toBeNull()
  })

  test('the number is read however it is typed, and answered as it is written', async () => {
    const typed = id.toLowerCase().replaceAll('-', ' ')
    expect((await li.get(`/cases/${encodeURIComponent(typed)}`)).body.id).toBe(id)
  })

  test('every day of every term is accounted for', async () => {
    const { body } = await li.get(`/cases/${id}/clock`)
    const both = body.terms.find((term: { id: string }) => term.id === 'both-permits')
    expect(both.standing.code).toBe('met')
    expect(both.days[0].kind).toBe('start')
    const counted = both.days.filter(({ kind }: { kind: string }) => kind === 'counted')
    expect(counted.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(both.days.at(-1).day).toBe(both.due)
    expect(both.how.zh).toMatch(/起算，当日不计，5 个工作日；至 .* 届满。$/)
  })

  test('who read the file is told to the applicant, by office', async () => {
    const { body } = await li.get('/account/readings')
    const offices = body.readings.flatMap((each: { case: string; by: { zh: string } }) =>
      each.case === id ? [each.by.zh] : [],
    )
    expect(offices).toEqual(
      expect.arrayContaining([expect.stringContaining('审查人员'), expect.stringContaining('出入境')]),
    )
    expect((await (await window.as('wang')).get('/account/readings')).body.readings).toEqual([])
  })

  test('mine, ended; and nobody else’s', async () => {
    const ended = await li.get('/cases?state=ended')
    expect(ended.body.cases.map((each: { id: string }) => each.id)).toEqual([id])
    const open = await li.get('/cases?state=open')
    expect(open.body.cases.length).toBeGreaterThan(0)
    expect(open.body.cases.map((each: { id: string }) => each.id)).not.toContain(id)
    expect((await (await window.as('wang')).get('/cases')).body.cases).toEqual([])
    // A lawyer sees the matters that were given to them, and this one was not.
    expect((await (await window.as('zhao')).get('/cases')).body.cases).toEqual([])
  })
})

describe('corrections', () => {
  test('asked for once, named by their place, handed in and read again', async () => {
    const { case: id } = await filed(li)
    const items = [
      { about: 'passportNumber', says: '与护照不符' },
      { about: 'passport', says: '请提交彩色扫描件' },
    ]
    expect(await step(clerk, id, 'ask-correction', { items })).toBe('done')
    const { body } = await li.get(`/cases/${id}`)
    expect(body.corrections.map(({ name }: { name: { zh: string } }) => name.zh)).toEqual(['护照号码', '护照'])
    expect(can(body)).toContain('correct')
    const waiting = await clerk.get('/desk?view=corrections')
    expect(waiting.body.items.map((each: { id: string }) => each.id)).toEqual([id])
    const form = { ...expert, passportNumber: 'X7654321' }
    const colour = (await li.upload('护照 彩色.pdf', pdf('colour'))).body.id
    const papers = [{ paper: 'passport', document: colour }, body.papers[1]].map(({ paper, document }) => ({
      paper,
      document,
    }))
    expect(await step(li, id, 'correct', { form: { ...form, passportNumber: '' }, papers })).toBe('incomplete')
    expect(await step(li, id, 'correct', { form, papers })).toBe('done')
    const after = (await clerk.get(`/cases/${id}`)).body
    expect(after.phase.code).toBe('received')
    expect(after.papers[0].file).toBe('护照 彩色.pdf')
    expect(await step(clerk, id, 'ask-correction', { items })).toBe('already')
  })
})

describe('the desk', () => {
  test('pages follow each other without a gap, and nothing twice', async () => {
    for (let n = 0; n < 25; n++) await filed(li)
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await clerk.get(`/desk?view=inbox${after}`)
      seen.push(...body.items.map((each: { id: string }) => each.id))
      after = body.next === null ? '' : `&after=${body.next}`
    } while (after !== '')
    expect(new Set(seen).size).toBe(seen.length)
    const { body } = await clerk.get('/desk/summary')
    expect(body.authorities[0].counts.inbox.count).toBe(seen.length)
    const listed: string[] = []
    let next = ''
    do {
      const page = await li.get(`/cases?state=open${next}`)
      listed.push(...page.body.cases.map((each: { id: string }) => each.id))
      next = page.body.next === null ? '' : `&after=${page.body.next}`
    } while (next !== '')
    expect(listed.toSorted()).toEqual(seen.toSorted())
  })

  test('a supervisor sees the desks below, and handles nothing there', async () => {
    const supervisor = await window.as('supervisor.beijing-government')
    const { body } = await supervisor.get('/desk?authority=beijing/foreign-experts')
    expect(body.items.length).toBe(20)
    const view = (await supervisor.get(`/cases/${body.items[0].id}`)).body
    expect(can(view)).toEqual([])
    const hidden = view.form.flatMap((section: { values: { personal: boolean; value: unknown }[] }) =>
      section.values.filter(({ personal }) => personal).map(({ value }) => value),
    )
    expect(hidden.length).toBeGreaterThan(0)
    expect(new Set(hidden)).toEqual(new Set(['']))
  })

  test('applicants and auditors have none', async () => {
    expect((await li.get('/desk')).kind).toBe('not-permitted')
    expect((await (await window.as('auditor.beijing-government')).get('/desk')).kind).toBe('not-permitted')
    expect((await clerk.get('/desk?authority=beijing/exit-entry')).kind).toBe('bad-request')
  })
})

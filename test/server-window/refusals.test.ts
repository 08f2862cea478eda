/** What is refused, with its status: who may not, what is not complete, what came too late, which files are not taken. */
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largestDocument } from '../../src/window/documents.ts'
import { expert, filed, freshKey, huace, openWindow, type Person, papersOf, pdf, type Tried } from './house.ts'

let window: Tried
let [nobody, li, wang, zhao, clerk, reviewer, police, auditor]: Person[] = []
const whoever = (person: Person | undefined): Person => {
  if (!person) throw new Error('the window is not open yet')
  return person
}
beforeAll(async () => {
  window = await openWindow()
  ;[nobody, li, wang, zhao, clerk, reviewer, police, auditor] = await Promise.all([
    window.as(),
    window.as('li'),
    window.as('wang'),
    window.as('zhao'),
    window.as('clerk.beijing-foreign-experts'),
    window.as('reviewer.beijing-foreign-experts'),
    window.as('reviewer.beijing-exit-entry'),
    window.as('auditor.beijing-government'),
  ])
})
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

const matter = 'talent.work-and-residence'
const of = (party: string) => `?for=organisation:practice-${party}`

describe('who may not', () => {
  test('nobody reads, lists, files or keeps anything without signing in', async () => {
    const { case: id } = await filed(whoever(li))
    const asked = await Promise.all([
      whoever(nobody).get('/cases'),
      whoever(nobody).get(`/cases/${id}`),
      whoever(nobody).get(`/cases/${id}/clock`),
      whoever(nobody).get('/drafts'),
      whoever(nobody).get('/desk'),
      whoever(nobody).get('/desk/summary'),
      whoever(nobody).get('/account/readings'),
      whoever(nobody).get(`/documents/${'0'.repeat(64)}`),
      whoever(nobody).get(`/matters/${matter}/prefill${of('huace')}`),
      whoever(nobody).post('/cases', { procedure: matter, for: huace, form: {}, papers: [] }),
      whoever(nobody).post(`/cases/${id}/withdraw`, { version: 1, reasons: '' }),
      whoever(nobody).upload('a.pdf', pdf()),
    ])
    expect(asked.map(({ status, kind }) => `${status} ${kind}`)).toEqual(asked.map(() => '401 sign-in'))
  })

  test('to a stranger it looks as if there were no such case', async () => {
    const { case: id, version } = await filed(whoever(li))
    for (const stranger of [wang, zhao].map(whoever)) {
      expect((await stranger.get(`/cases/${id}`)).kind).toBe('unknown-case')
      expect((await stranger.get(`/cases/${id}/clock`)).kind).toBe('unknown-case')
      expect((await stranger.post(`/cases/${id}/withdraw`, { version, reasons: '' })).kind).toBe('unknown-case')
    }
    // Who gives one of its results reads it from the start; an auditor sees that it is there, and not what is in it.
    expect((await whoever(police).get(`/cases/${id}`)).status).toBe(200)
    expect((await whoever(auditor).get(`/cases/${id}`)).kind).toBe('not-permitted')
  })

  test('for a firm that is not one’s own nothing is filled in, drafted or filed', async () => {
    const w = whoever(wang)
    const draft = { version: 0, form: {}, papers: [] }
    expect((await w.get(`/matters/${matter}/prefill${of('huace')}`)).kind).toBe('not-permitted')
    expect((await w.get(`/drafts/${matter}${of('huace')}`)).kind).toBe('not-permitted')
    expect((await w.put(`/drafts/${matter}${of('huace')}`, draft)).kind).toBe('not-permitted')
    expect((await w.delete(`/drafts/${matter}${of('huace')}`)).kind).toBe('not-permitted')
    const filing = { procedure: matter, for: huace, form: expert, papers: [] }
    expect((await w.post('/cases', filing)).kind).toBe('not-permitted')
  })

  test('a delegate acts in the matters given, and in no other', async () => {
    const draft = { version: 0, form: {}, papers: [] }
    const given = 'data.standard-contract-filing'
    expect((await whoever(zhao).put(`/drafts/${given}${of('huace')}`, draft)).status).toBe(200)
    expect((await whoever(zhao).put(`/drafts/${matter}${of('huace')}`, draft)).kind).toBe('not-permitted')
    await whoever(li).put(`/drafts/${matter}${of('huace')}`, draft)
    const seen = (person: Person) =>
      person.get('/drafts').then(({ body }) => body.drafts.map((each: { procedure: string }) => each.procedure))
    expect(await seen(whoever(zhao))).toEqual([given])
    expect((await seen(whoever(li))).toSorted()).toEqual([given, matter])
  })
})

describe('what is not right', () => {
  const filing = { procedure: matter, for: huace, form: expert, papers: [] as object[] }
  const cases: readonly (readonly [string, object, number, string])[] = [
    ['an unknown matter', { ...filing, procedure: 'talent.work' }, 404, 'unknown-matter'],
    ['no form', { procedure: matter, for: huace, papers: [] }, 400, 'bad-request'],
    ['a name that there is not', { ...filing, colour: 'red' }, 400, 'bad-request'],
    ['a form with depth', { ...filing, form: { a: { b: 1 } } }, 400, 'bad-request'],
    ['papers missing', filing, 422, 'incomplete'],
    [
      'a file never handed in',
      { ...filing, papers: [{ paper: 'passport', document: '0'.repeat(64) }] },
      422,
      'incomplete',
    ],
    ['a party of no kind', { ...filing, for: { kind: 'firm', id: 'x' } }, 400, 'bad-request'],
    ['a party that is none', { ...filing, for: { kind: 'person', id: "' or 1=1" } }, 400, 'bad-request'],
  ]
  test.each(cases)('%s', async (_, body, status, kind) => {
    expect(await whoever(li).post('/cases', body)).toMatchObject({ status, kind })
  })

  test('an organisation applies, not a person', async () => {
    const papers = await papersOf(whoever(li))
    const body = { ...filing, for: { kind: 'person', id: 'practice-li' }, papers }
    expect(await whoever(li).post('/cases', body)).toMatchObject({ status: 422, kind: 'wrong-applicant' })
  })

  test('every wrong place is named at once', async () => {
    const form = { ...expert, enteredOn: '2026-02-30', nationality: '', beach: 'yes' }
    const { body } = await whoever(li).post('/cases', { ...filing, form, papers: await papersOf(whoever(li)) })
    expect(body.problems.map(({ at }: { at: string }) => at).toSorted()).toEqual([
      '/form/beach',
      '/form/enteredOn',
      '/form/nationality',
    ])
  })

  test('without a key of its own nothing is written', async () => {
    const { case: id } = await filed(whoever(li))
    const key = { 'idempotency-key': 'short' }
    expect((await whoever(li).post('/cases', filing, key)).kind).toBe('no-key')
    expect((await whoever(li).post(`/cases/${id}/withdraw`, { version: 1, reasons: '' }, key)).kind).toBe('no-key')
  })

  test('who comes second is told', async () => {
    const { case: id, version } = await filed(whoever(li))
    expect((await whoever(clerk).post(`/cases/${id}/claim`, { version })).status).toBe(200)
    expect(await whoever(reviewer).post(`/cases/${id}/accept`, { version })).toMatchObject({
      status: 409,
      kind: 'conflict',
    })
  })

  test('a step out of turn, without reasons, or of another matter', async () => {
    const { case: id } = await filed(whoever(li))
    const give = async (by: Person, command: string, fields: object = {}) => {
      const { body } = await whoever(clerk).get(`/cases/${id}`)
      const reply = await by.post(`/cases/${id}/${command}`, { version: body.version, ...fields })
      return `${reply.status} ${reply.kind}`
    }
    const r = whoever(reviewer)
    const long = { reasons: '理由充分' }
    expect(await give(r, 'propose', { result: 'work-permit', outcome: 'granted', ...long })).toBe('409 wrong-phase')
    expect(await give(r, 'refuse-acceptance', { reasons: ' ' })).toBe('422 needs-reasons')
    expect(await give(r, 'ask-correction', { items: [] })).toBe('422 incomplete')
    expect(await give(r, 'accept')).toBe('200 null')
    expect(await give(r, 'accept')).toBe('409 wrong-phase')
    expect(await give(r, 'suspend', { ground: 'site-check', ...long, until: '2026-12-01' })).toBe('422 not-declared')
    expect(await give(r, 'suspend', { ground: 'hearing', ...long })).toBe('422 incomplete')
    expect(await give(r, 'publish-notice')).toBe('422 not-declared')
    expect(await give(r, 'propose', { result: 'constructor', outcome: 'granted', ...long })).toBe('422 not-declared')
    expect(await give(r, 'propose', { result: 'work-permit', outcome: 'perhaps', ...long })).toBe('400 bad-request')
    expect(await give(r, 'decide', { result: 'work-permit', outcome: 'granted', ...long })).toBe('403 not-permitted')
    expect(await give(r, 'tick')).toBe('404 unknown-address')
    expect(await give(r, 'hold', { by: id, says: '' })).toBe('404 unknown-address')
  })
})

describe('drafts', () => {
  test('the one who comes second is shown what is there, and nothing is lost', async () => {
    const address = `/drafts/finance.application${of('huace')}`
    const first = await whoever(li).put(address, { version: 0, form: { homeRegulator: 'FCA' }, papers: [] })
    expect(first.body).toMatchObject({ version: 1, for: { name: '华测数据（北京）有限公司' } })
    const other = await whoever(li).put(address, { version: 0, form: { homeRegulator: 'BaFin' }, papers: [] })
    expect(other).toMatchObject({ status: 409, kind: 'conflict' })
    expect(other.body.kept).toMatchObject({ version: 1, form: { homeRegulator: 'FCA' } })
    const second = await whoever(li).put(address, { version: 1, form: { homeRegulator: 'BaFin' }, papers: [] })
    expect(second.body.version).toBe(2)
    expect((await whoever(li).put(address, { version: 1, form: {}, papers: [] })).status).toBe(409)
    expect((await whoever(li).get(address)).body.form).toEqual({ homeRegulator: 'BaFin' })
    expect((await whoever(li).delete(address)).body).toEqual({ deleted: true })
    expect((await whoever(li).delete(address)).body).toEqual({ deleted: false })
    expect((await whoever(li).get(address)).status).toBe(404)
    expect((await whoever(li).put(address, { version: 2, form: {}, papers: [] })).body.kept).toBeNull()
  })

  test('what one puts on it another may file with it, and nobody puts on it what is not theirs', async () => {
    const address = `/drafts/data.standard-contract-filing${of('huace')}`
    const version = (await whoever(li).get(address)).body.version ?? 0
    const paper = { paper: 'contract', document: (await whoever(li).upload('合同.pdf', pdf('contract'))).body.id }
    const kept = await whoever(li).put(address, { version, form: {}, papers: [paper] })
    expect(kept.body.papers).toEqual([{ ...paper, name: '合同.pdf' }])
    const filing = { procedure: 'data.standard-contract-filing', for: huace, form: {}, papers: [paper] }
    const places = async (body: object) =>
      (await whoever(zhao).post('/cases', body)).body.problems.map(({ at }: { at: string }) => at)
    expect(await places({ ...filing, draft: kept.body.version })).not.toContain('/papers/0/document')
    expect(await places(filing)).toContain('/papers/0/document')
    const beichen = `/drafts/trade.advance-ruling${of('beichen')}`
    const stolen = await whoever(wang).put(beichen, { version: 0, form: {}, papers: [paper] })
    expect(stolen).toMatchObject({ status: 422, kind: 'incomplete' })
  })

  test('of two at once one is kept', async () => {
    const address = `/drafts/trade.advance-ruling${of('huace')}`
    const [one, other] = await Promise.all(
      ['甲', '乙'].map((goods) => whoever(li).put(address, { version: 0, form: { goods }, papers: [] })),
    )
    expect([one?.status, other?.status].toSorted()).toEqual([200, 409])
  })
})

describe('documents', () => {
  const zip = (...names: string[]): Buffer =>
    Buffer.concat(
      names.map((name) => {
        const head = Buffer.alloc(30)
        head.writeUInt32LE(0x04034b50, 0)
        head.writeUInt16LE(20, 4)
        head.writeUInt16LE(name.length, 26)
        return Buffer.concat([head, Buffer.from(name)])
      }),
    )
  const stream = (inside: string): Buffer => {
    const packed = deflateSync(Buffer.from(inside))
    return Buffer.concat([
      Buffer.from(`%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n%%EOF\n'),
    ])
  }
  const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  const refused: readonly (readonly [string, Buffer, RegExp])[] = [
    ['nothing at all', Buffer.alloc(0), /空/],
    ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]), /EXE/],
    [
      'a drawing that can hold a script',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      /不能提交/,
    ],
    ['bytes of no kind', Buffer.from([0xff, 0xfe, 0, 1, 2, 3]), /不能提交/],
    ['an archive', zip('a.txt'), /不能提交/],
    ['the test file of the scanners', eicar, /EICAR/],
    ['a PDF with a script', Buffer.from('%PDF-1.4\n<< /S /JavaScript /JS (app.alert(1)) >>\n%%EOF'), /脚本/],
    ['its name written with escapes', Buffer.from('%PDF-1.4\n<< /S /J#61va#53cript >>\n%%EOF'), /脚本/],
    ['a script packed into a stream', stream('1 0 << /S /JavaScript >>'), /脚本/],
    ['a PDF that starts a program', Buffer.from('%PDF-1.4\n<< /S /Launch /F (cmd.exe) >>\n%%EOF'), /启动程序/],
    ['a PDF with a file inside', Buffer.from('%PDF-1.4\n<< /Type /EmbeddedFile >>\n%%EOF'), /内嵌/],
    ['a PDF that nobody can look into', Buffer.from('%PDF-1.4\ntrailer << /Encrypt 5 0 R >>\n%%EOF'), /加密/],
    ['a PDF that unpacks beyond measure', stream('0'.repeat(70_000_000)), /压缩过度/],
  ]
  test.each(refused)('%s is refused, in words', async (_, bytes, why) => {
    const reply = await whoever(li).upload('护照.pdf', bytes)
    expect(reply).toMatchObject({ status: 422, kind: 'refused-document' })
    expect(reply.body.text.zh).toMatch(why)
  })

  test('too large, not bytes, no name', async () => {
    const l = whoever(li)
    expect((await l.upload('a.pdf', Buffer.alloc(largestDocument + 1, 32))).status).toBe(413)
    expect((await l.post('/documents?name=a.pdf', { a: 1 })).status).toBe(415)
    expect((await l.post('/documents', undefined)).status).toBe(400)
    expect((await l.upload('../', pdf())).kind).toBe('bad-request')
    expect((await l.upload('a\u0000b', pdf())).kind).toBe('bad-request')
  })

  test('told by content and not by name; served to be saved, with nothing that runs', async () => {
    const { body } = await whoever(li).upload('../../扫描 件.exe', png)
    expect(body).toMatchObject({ name: '扫描 件.exe.png', kind: { code: 'png' }, state: 'clean' })
    const { headers, bytes } = await whoever(li).get(`/documents/${body.id}`)
    expect(bytes).toEqual(png)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "attachment; filename*=UTF-8''%E6%89%AB%E6%8F%8F%20%E4%BB%B6.exe.png",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    })
  })

  test('a page that pretends to be text comes back as text', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    const { body } = await whoever(li).upload('a.html', page)
    const { headers } = await whoever(li).get(`/documents/${body.id}`)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['content-disposition']).toContain('attachment')
  })

  test('read by who handed it in and who may read its case, and by nobody else', async () => {
    const only = (await whoever(li).upload('秘.pdf', pdf('kept to oneself'))).body.id
    expect((await whoever(wang).get(`/documents/${only}`)).kind).toBe('unknown-document')
    expect((await whoever(clerk).get(`/documents/${only}`)).kind).toBe('unknown-document')
    const papers = [{ paper: 'passport', document: only }, ...(await papersOf(whoever(li))).slice(1)]
    const form = { procedure: matter, for: huace, form: expert, papers }
    const { case: id } = (await whoever(li).post('/cases', form)).body
    expect((await whoever(clerk).get(`/documents/${only}`)).bytes).toEqual(pdf('kept to oneself'))
    expect((await whoever(wang).get(`/documents/${only}`)).kind).toBe('unknown-document')
    expect((await whoever(auditor).get(`/documents/${only}`)).kind).toBe('unknown-document')
    const { body } = await whoever(li).get('/account/readings')
    expect(
      body.readings.filter(
        (each: { case: string; what: { code: string } }) => each.case === id && each.what.code === 'document',
      ),
    ).toHaveLength(1)
  })

  test('somebody else’s file is no paper of mine, though its number is known', async () => {
    const theirs = (await whoever(li).upload('a.pdf', pdf('of Huace'))).body.id
    const filing = {
      procedure: 'trade.advance-ruling',
      for: { kind: 'organisation', id: 'practice-beichen' },
      form: {},
      papers: [{ paper: 'contract', document: theirs }],
    }
    const reply = await whoever(wang).post('/cases', filing)
    expect(reply.body.problems).toMatchObject([{ at: '/papers/0/document' }])
  })
})

test('a key is for one request', async () => {
  const key = { 'idempotency-key': freshKey() }
  const { case: id, version } = await filed(whoever(li))
  const { case: other } = await filed(whoever(li))
  expect((await whoever(li).post(`/cases/${id}/withdraw`, { version, reasons: '' }, key)).status).toBe(200)
  expect((await whoever(li).post(`/cases/${id}/withdraw`, { version, reasons: '' }, key)).status).toBe(200)
  expect((await whoever(li).post(`/cases/${other}/withdraw`, { version, reasons: '' }, key)).kind).toBe('key-reused')
})

/** Documents in the store: one content once, in quarantine while nobody has looked, gone where something was found. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonId } from '../people/ids.ts'
import { openStore, type Store } from '../store/store.ts'
import { builtInScan, type Scan } from './document-scan.ts'
import { documentId, documentsOn, documentTables } from './documents.ts'

const [li, wang] = ['li' as PersonId, 'wang' as PersonId]
const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
const away: Scan = () => Promise.reject(new Error('the scanner is away'))
const finds: Scan = async () => ({ zh: '检出病毒', en: 'it holds a virus' })

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true }, documentTables)
})
afterAll(() => store.close())

describe('documents', () => {
  const id = documentId(bytes)

  test('a scanner that is away leaves the file in quarantine: on a draft, and in no case', async () => {
    const documents = documentsOn(store, away)
    expect(await documents.keep(li, '护照.pdf', bytes)).toMatchObject({ ok: true, value: { id, state: 'quarantined' } })
    const paper = [{ paper: 'passport', document: id }]
    expect((await documents.papers(li, paper, [], 'case')).ok).toBe(false)
    expect(await documents.papers(li, paper, [], 'draft')).toMatchObject({ value: [{ name: '护照.pdf' }] })
    expect(await documents.scanAgain(10)).toBe(1)
  })

  test('back again, it lets the file out', async () => {
    expect(await documentsOn(store, builtInScan).scanAgain(10)).toBe(0)
    expect(await documentsOn(store).read(id)).toMatchObject({ kind: 'pdf', clean: true, bytes })
  })

  test('the same content is kept once, and each has it under a name of their own', async () => {
    const documents = documentsOn(store)
    await documents.keep(wang, 'passport.pdf', bytes)
    expect(await documents.handedIn(li, id)).toMatchObject({ name: '护照.pdf' })
    expect(await documents.handedIn(wang, id)).toMatchObject({ name: 'passport.pdf' })
    expect((await store.query('select id from documents')).rows).toHaveLength(1)
    expect(await documents.handedIn('zhao' as PersonId, id)).toBeNull()
  })

  test('in which something was found it is gone', async () => {
    const other = Buffer.from('plain words')
    await documentsOn(store, away).keep(li, 'a.txt', other)
    expect(await documentsOn(store, finds).scanAgain(10)).toBe(0)
    expect(await documentsOn(store).read(documentId(other))).toBeNull()
    expect(await documentsOn(store).handedIn(li, documentId(other))).toBeNull()
    expect(await documentsOn(store, finds).keep(li, 'a.txt', other)).toMatchObject({
      ok: false,
      error: { zh: '检出病毒，不能提交' },
    })
  })

  test('a paper of the case before stays with it, whoever corrects; any other must be handed in first', async () => {
    const documents = documentsOn(store)
    const paper = [{ paper: 'passport', document: id }]
    const zhao = 'zhao' as PersonId
    expect((await documents.papers(zhao, paper, [], 'case')).ok).toBe(false)
    expect(await documents.papers(zhao, paper, [{ document: id, name: '护照.pdf' }], 'case')).toMatchObject({
      value: [{ paper: 'passport', name: '护照.pdf' }],
    })
    expect((await documents.papers(li, [{ paper: 'x', document: 'none' }], [], 'case')).ok).toBe(false)
  })
})

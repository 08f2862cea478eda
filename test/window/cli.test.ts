/** `journal` as an auditor meets it: a file handed over, a folder, a site; and the exit code that a script reads. */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, signerFrom } from '../../src/store/note.ts'
import type { CaseId } from '../../src/window/ids.ts'
import { type Trail, trailOf } from '../../src/window/trail.ts'
import { command } from '../command.ts'
import { clerk, type Kept, kept } from './house.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-journal-'))
const data = join(folder, 'data')
const path = (name: string) => join(folder, name)

function run(args: readonly string[], env: object = {}) {
  return command(['journal', ...args], {
    LANG: '',
    LC_ALL: '',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    ONEWINDOW_DATA: data,
    ONEWINDOW_CLOCK: 'real',
    ...env,
  })
}

let id: CaseId
let trail: Trail
let house: Kept
/** A site that publishes what the journal has: its key, its newest checkpoint, the proof that it grew. */
const site = createServer(async (request, reply) => {
  const url = new URL(request.url ?? '', 'http://localhost')
  const [from, to] = ['from', 'to'].map((name) => Number(url.searchParams.get(name)))
  const { checkpoints, signer } = published.store
  const answer = url.pathname.endsWith('/checkpoints')
    ? { verifier: signer?.verifier, checkpoints: await checkpoints.newest(3) }
    : { proof: (await checkpoints.consistency(from ?? 1, to ?? 1)).map((hash) => hash.toString('base64')) }
  reply.end(JSON.stringify(answer))
})
let published: Kept
let at: string

beforeAll(async () => {
  const signer = signerFrom('onewindow/journal', newKey())
  published = await kept({ memory: true, signer })
  const publishedId = await published.filed()
  await published.give(clerk, publishedId, { command: 'accept' })
  trail = (await trailOf(published.store, publishedId, published.now())) as Trail
  await published.filed()
  published.on('2026-03-04')
  await published.store.checkpoints.make(published.now())
  writeFileSync(path('good.json'), JSON.stringify(trail))
  const changed = {
    ...trail,
    events: trail.events.map((each) => ({ ...each, text: each.text.replace('朝阳区', '海淀区') })),
  }
  writeFileSync(path('changed.json'), JSON.stringify(changed))
  writeFileSync(path('none.json'), '{}')
  writeFileSync(path('broken.json'), '{')
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  const address = site.address()
  at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  house = await kept({ folder: data })
  id = await house.filed()
  await house.give(clerk, id, { command: 'accept' })
  await house.store.checkpoints.make(house.now())
  await house.store.close()
})
afterAll(async () => {
  site.close()
  await published.store.close()
  rmSync(folder, { recursive: true })
})

const other = signerFrom('onewindow/journal', newKey()).verifier

describe('a file handed over', () => {
  test.each<[string, () => readonly string[], number, string]>([
    ['intact', () => ['good.json', '--key', trail.verifier], 0, 'none was changed'],
    ['intact, by its own key, which is said', () => ['good.json'], 0, 'the key in the file itself'],
    ['intact, and consistent with the site', () => ['good.json', '--at', at], 0, 'consistent with the checkpoint'],
    ['altered', () => ['changed.json', '--key', trail.verifier], 8, 'altered'],
    ['of another journal', () => ['good.json', '--key', other], 8, 'not signed with this key'],
    ['no trail', () => ['none.json'], 2, 'not the trail of a case'],
    ['no JSON', () => ['broken.json'], 2, 'is not JSON'],
    ['not there', () => ['nowhere.json'], 2, 'cannot read the file'],
    ['with a case beside it', () => ['good.json', '--case', '2026-0000-0000'], 2, 'not both'],
    ['compared with no address', () => ['good.json', '--at', 'window'], 2, 'is a web address'],
    ['compared with a site that is away', () => ['good.json', '--at', 'http://127.0.0.1:1'], 2, 'no answer'],
  ])('%s', async (_, args, code, says) => {
    const [file, ...more] = args()
    const said = await run(['verify', path(file ?? ''), ...more])
    expect({ code: said.code, says: said.out + said.err }).toEqual({ code, says: expect.stringContaining(says) })
  })

  test('as JSON, and in Chinese', async () => {
    const { out } = await run(['verify', path('good.json'), '--json', '--at', at])
    expect(JSON.parse(out)).toMatchObject({ verdict: 'intact', trust: 'published', published: { consistent: true } })
    expect((await run(['verify', path('changed.json'), '--lang', 'zh'])).out).toContain('被改动')
  })
})

describe('a folder', () => {
  test('as a whole, one case of it, and signed', async () => {
    expect(await run(['verify'])).toMatchObject({ code: 0, out: expect.stringContaining('none changed') })
    expect(await run(['verify', '--case', id])).toMatchObject({ code: 0, out: expect.stringContaining('2 events') })
    expect(JSON.parse((await run(['verify', '--json'])).out)).toEqual({ events: 2, covered: 2, faults: [] })
    const signed = await run(['checkpoint'])
    expect(signed.code).toBe(0)
    expect(signed.out).toMatch(/^onewindow\/journal\n2\n[^\n]+\ntime 2026-03-02T02:00:00Z\n\n— onewindow\/journal /)
  })

  test.each([
    ['a case that is none', ['verify', '--case', '2026-0000-0000'], {}, 'no case'],
    ['a number that is none', ['verify', '--case', 'x'], {}, 'not a case number'],
    ['a folder that is none', ['verify'], { ONEWINDOW_DATA: join(folder, 'empty') }, 'holds no data'],
    ['--at without a file', ['verify', '--at', 'http://localhost'], {}, 'goes with a file'],
  ])('refused: %s', async (_, args, env, says) => {
    expect(await run(args, env)).toMatchObject({ code: 2, err: expect.stringContaining(says) })
  })

  test('another process has it open: the file is the way', async () => {
    const open = await kept({ folder: data })
    const { code, err } = await run(['verify'])
    expect(code).toBe(2)
    expect(err).toContain('in use by another process')
    expect(err).toContain('journal verify FILE')
    await open.store.query(`update events set body = replace(body, '朝阳区', '海淀区') where version = 1`)
    await open.store.close()
  })

  test('somebody changed a word in the database: found, and the exit code says so', async () => {
    const { code, out } = await run(['verify'])
    expect(code).toBe(8)
    expect(out).toContain(`case:${id} 1`)
    expect((await run(['verify', '--case', id])).code).toBe(8)
  })
})

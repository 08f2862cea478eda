/** Licences on the command line: verified without the window, and the keys that sign them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, legalDateAt } from '../../src/time/dates.ts'
import { issue } from '../../src/window/licences/credential.ts'
import { newKey as newSigningKey, publicKeys } from '../../src/window/licences/keys.ts'
import { grant, must } from '../../src/window/licences/specimen.ts'
import { packed, signStatusList } from '../../src/window/licences/status-list.ts'
import { root } from '../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-licences-'))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(args: readonly string[], typed = '', env: object = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), '--lang', 'en', ...args], {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said.err += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(typed)
  const [code] = await once(child, 'close')
  return { code, ...said }
}

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('verify', () => {
  const now = Temporal.Now.instant()
  const today = legalDateAt(now)
  const key = newSigningKey(today.subtract({ days: 100 }), today.add({ days: 100 }))
  const keys = file('keys.json', JSON.stringify(publicKeys([key])))
  const otherKeys = file(
    'other.json',
    JSON.stringify(publicKeys([newSigningKey(day('2020-01-01'), day('2099-01-01'))])),
  )
  let server: Server
  let origin: string
  let token: string
  let expired: string
  let lists: Readonly<Record<'good' | 'suspended' | 'revoked', string>>
  /** What the window says at its addresses. */
  let window: Readonly<Record<string, string>>

  beforeAll(async () => {
    server = createServer((request, response) => {
      const text = window[request.url ?? '']
      response.statusCode = text === undefined ? 404 : 200
      response.end(text)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    const uri = `${origin}/api/status-lists/1`
    const given = { ...grant, issuer: origin, issued: today, from: today, until: null, status: { uri, index: 5 } }
    token = must(await issue({ ...given, holder: 'Li \u001b[31mMin' }, key))
    const last = today.subtract({ days: 1 })
    expired = must(await issue({ ...given, issued: last, from: last, until: last }, key))
    const list = (status: 'valid' | 'suspended' | 'revoked') => signStatusList(uri, packed([[5, status]]), key, now)
    lists = {
      good: file('good.jwt', await list('valid')),
      suspended: file('suspended.jwt', await list('suspended')),
      revoked: file('revoked.jwt', await list('revoked')),
    }
    window = {
      '/api/keys': JSON.stringify(publicKeys([key])),
      '/api/status-lists/1': await list('suspended'),
      '/api/verify/L2026-K7QX-3M9T': JSON.stringify({
        standing: 'revoked',
        says: { zh: '已撤销', en: 'Revoked' },
        status: null,
        licence: null,
      }),
    }
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  test('offline, with the list beside it: what it is worth, and 0, or 7', async () => {
    const good = await run(['verify', file('token.txt', `${token}\n`), '--keys', keys, '--status', lists.good])
    expect(good).toMatchObject({ code: 0, err: '' })
    expect(good.out).toContain('Valid: genuine')
    expect(good.out).toContain('L2026-K7QX-3M9T')
    expect(good.out).toContain('Li  [31mMin')
    expect((await run(['verify', token, '--keys', keys, '--status', lists.revoked])).code).toBe(7)
    expect((await run(['verify', '-', '--keys', keys, '--status', lists.suspended], token)).code).toBe(7)
  })

  test('offline and without a list it is genuine, and not settled: 3', async () => {
    const open = await run(['verify', `${origin}/verify#${token}`, '--keys', keys, '--json'])
    expect(open.code).toBe(3)
    expect(JSON.parse(open.out)).toMatchObject({ standing: 'status-unknown', licence: { number: grant.number } })
  })

  test('over the network, from the window that publishes the keys', async () => {
    const asked = await run(['verify', token, '--keys', `${origin}/api/keys`])
    expect([asked.code, asked.out]).toEqual([7, expect.stringContaining('Suspended')])
    const unasked = await run(['verify', token, '--keys', `${origin}/api/keys`, '--status', 'none'])
    expect(unasked.code).toBe(3)
    const number = await run(['verify', 'l2026k7qx3m9t', '--keys', `${origin}/api/keys`])
    expect([number.code, number.out]).toEqual([7, 'Revoked\n'])
    const setting = await run(['verify', `${origin}/verify/L2026-K7QX-3M9T`], '', { ONEWINDOW_ORIGIN: origin })
    expect(setting.code).toBe(7)
    expect((await run(['verify', 'L2026-0000-0000', '--keys', `${origin}/api/keys`])).code).toBe(7)
  })

  test.each([
    ['expired', () => [expired, '--keys', keys], 7, 'Expired'],
    ['other keys', () => [token, '--keys', otherKeys], 7, 'Cannot be confirmed'],
    ['a character changed', () => [token.replace(/.~/, '!~'), '--keys', keys], 7, 'Not genuine'],
  ])('%s', async (_, args, code, says) => {
    const told = await run(['verify', ...args()])
    expect([told.code, told.out]).toEqual([code, expect.stringContaining(says)])
  })

  test.each([
    ['neither number, token nor file', () => ['nonsense', '--keys', keys], 'no licence number'],
    ['no keys in the file', () => [token, '--keys', lists.good], 'no set of keys'],
    ['no such file of keys', () => [token, '--keys', join(folder, 'none')], 'cannot be read'],
    ['nobody answers', () => [token, '--keys', 'http://127.0.0.1:1/api/keys'], 'no answer'],
  ])('%s: 2, with what would be right', async (_, args, says) => {
    const told = await run(['verify', ...args()])
    expect([told.code, told.out, told.err]).toEqual([2, '', expect.stringContaining(says)])
  })
})

describe('keys', () => {
  const data = mkdtempSync(join(tmpdir(), 'onewindow-keys-'))
  const settings = { ONEWINDOW_DATA: data, DATABASE_URL: '' }
  afterAll(() => rmSync(data, { recursive: true }))

  test('another key at once; and one that got out is void', async () => {
    const first = await run(['keys', 'rotate', '--json'], '', settings)
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining('stays good') })
    const kid = JSON.parse(first.out).at(-1).kid
    expect(first.err).toContain(kid)
    const revoked = await run(['keys', 'rotate', '--revoke', kid, '--json'], '', settings)
    expect(revoked.err).toContain(`${kid} is void; 0 licences`)
    expect(
      JSON.parse(revoked.out)
        .map(({ state }: { state: string }) => state)
        .slice(-2),
    ).toEqual(['revoked', 'signs'])
    const listed = await run(['keys'], '', settings)
    expect(listed.out).toMatch(new RegExp(`${kid}.*revoked\n.*signs now`))
  })

  test.each([
    [['keys', 'turn'], 'rotate, or nothing'],
    [['keys', '--revoke', 'x'], 'as another takes its place'],
    [['keys', 'rotate', '--revoke', 'x'], 'there is no key x'],
  ])('%j is refused', async (args, says) => {
    const told = await run(args, '', settings)
    expect([told.code, told.err]).toEqual([2, expect.stringContaining(says)])
  })
})

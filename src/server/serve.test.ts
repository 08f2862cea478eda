/** The process itself: it says where it listens, stops when told, and says why where it cannot start. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const started: ChildProcess[] = []
const folders: string[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function start(env: Readonly<Record<string, string>>) {
  const data = mkdtempSync(join(tmpdir(), 'onewindow-serve-'))
  folders.push(data)
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ONEWINDOW_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  const heard = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    heard.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    heard.err += chunk
  })
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [, address] = /一窗 One Window: (http:\/\/localhost:\d+)\n/.exec(heard.out) ?? []
      if (address) resolve(address)
    })
    child.once('close', () => reject(new Error(`it ended and never listened:\n${heard.err}`)))
  })
  ready.catch(() => undefined)
  return { child, heard, ready, ended: once(child, 'close') }
}

test.each(['SIGTERM', 'SIGINT'] as const)('says where it listens, answers, and stops on %s', async (signal) => {
  const { child, ready, ended } = start({ PORT: '0' })
  const address = await ready
  expect(await (await fetch(`${address}/api/health`)).json()).toEqual({ ok: true })
  child.kill(signal)
  expect(await ended).toEqual([0, null])
})

test('a port that is taken', async () => {
  const first = start({ PORT: '0' })
  const { port } = new URL(await first.ready)
  const second = start({ PORT: port })
  expect(await second.ended).toEqual([1, null])
  expect(second.heard.err).toContain(`端口 ${port} 已被占用`)
  expect(second.heard.err).toContain(`Port ${port} is taken`)
})

test.each(['abc', '-1', '65536', '80.5'])('a port that is none: %s', async (port) => {
  const { ended, heard } = start({ PORT: port })
  expect(await ended).toEqual([2, null])
  expect(heard.err).toContain('65535')
})

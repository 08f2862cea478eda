import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonical, type Json } from './json.ts'
import { lockFolder } from './lock.ts'
import { openStore } from './store.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'onewindow-store-')), 'data')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('a folder', () => {
  /** Another process that opens the folder, says so, and waits. */
  async function other(): Promise<{ kill: () => Promise<void> }> {
    const code = `import { lockFolder } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)}
      lockFolder(${JSON.stringify(folder)}); globalThis.gc(); console.log('has it'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    return {
      kill: async () => {
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      },
    }
  }

  test('in use by another process is refused in plain words, and taken over when that one is dead', async () => {
    const holder = await other()
    try {
      const refused = await openStore({ folder }, []).then(
        () => null,
        (error: unknown) => error,
      )
      expect(refused).toMatchObject({
        broken: 'locked',
        says: {
          zh: expect.stringMatching(/正由另一个进程（进程号 \d+）使用/),
          en: expect.stringMatching(/in use by another process \(number \d+\)/),
        },
      })
    } finally {
      await holder.kill()
    }
    lockFolder(folder)()
  })

  test('is given to one of a process too, and given back', () => {
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(/in use/)
    unlock()
    lockFolder(folder)()
  })

  test('keeps what was written, and its own key, readable by its owner alone', async () => {
    const first = await openStore({ folder }, [])
    const event = { type: 'noted', body: 1, at: Temporal.Instant.from('2026-11-23T04:00:00Z'), actor: 'p1' }
    await first.commit([{ stream: 'a', expected: 0, events: [event], rows: [], outbox: [] }], {
      command: { actor: 'p1', key: 'k', digest: 'd' },
      answer: null,
    })
    const signed = await first.checkpoints.make(event.at)
    await first.close()
    await expect(first.query('select 1')).rejects.toMatchObject({ broken: 'closed' })
    const second = await openStore({ folder }, [])
    expect(await second.read('a')).toHaveLength(1)
    expect(await second.verifyJournal({ held: [signed.note] })).toEqual({ events: 1, covered: 1, faults: [] })
    await second.close()
    expect(existsSync(join(folder, 'journal.key'))).toBe(true)
    if (process.platform !== 'win32') expect(statSync(join(folder, 'journal.key')).mode & 0o077).toBe(0)
  })
})

describe('canonical JSON (RFC 8785)', () => {
  const written: readonly [Json, string][] = [
    [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    // The order of keys in 3.2.3 of the RFC, by UTF-16 code units.
    [
      {
        '\u20ac': 'Euro',
        '\r': 'CR',
        '\ufb33': 'Dalet',
        '1': 'One',
        '\ud83d\ude00': 'Smiley',
        '\u0080': 'Control',
        ö: 'O',
      },
      '{"\\r":"CR","1":"One","\u0080":"Control","ö":"O","€":"Euro","😀":"Smiley","\ufb33":"Dalet"}',
    ],
    [[1 / 3, 1e30, 4.5, 2e-3, 1e-27, -0], '[0.3333333333333333,1e+30,4.5,0.002,1e-27,0]'],
    ['\u20ac$\u000f\nA\'B"\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\"/"'],
  ]
  test.each(written)('%j', (value, text) => expect(canonical(value)).toBe(text))

  const not: readonly [string, unknown][] = [
    ['half a character', '\ud800'],
    ['no number', Number.NaN],
    ['nothing at all', { a: undefined }],
    ['a date', new Date(0)],
    ['a big number', 1n],
  ]
  test.each(not)('does not write %s', (_, value) => expect(() => canonical(value as Json)).toThrow(TypeError))
})

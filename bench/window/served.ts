/** The server as it is started in earnest: a process of its own, told by its environment. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { root } from '../../test/files.ts'

export interface Served {
  readonly url: string
  /** What it wrote to its error stream, the last of it. */
  said(): string
  readonly running: () => boolean
  /** Asked to stop; what is under way is finished. */
  stop(): Promise<void>
  /** Without a word (SIGKILL). */
  kill(): Promise<void>
}

/** Longest time from start to the first connection. */
const patience = 120_000

/** `flags`: of node itself. */
export async function served(
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Served> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(ONEWINDOW_|DATABASE_URL)/.test(name))
  const child = spawn(process.execPath, [...flags, 'src/server/main.ts'], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), RATE_LIMIT: '999999999', ...environment, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-20_000)
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const goes = (): void => void child.kill('SIGKILL')
  process.once('exit', goes)
  const url = await new Promise<string>((found, failed) => {
    let out = ''
    const timer = setTimeout(() => failed(new Error(`the server does not start:\n${said}`)), patience)
    child.stdout.on('data', (text) => {
      out += text
      const address = /http:\/\/\S+/.exec(out)?.[0]
      if (!address) return
      clearTimeout(timer)
      found(address)
    })
    void ended.then(() => {
      clearTimeout(timer)
      failed(new Error(`the server ended at its start:\n${out}${said}`))
    })
  })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
    process.off('exit', goes)
  }
  return {
    url,
    said: () => said,
    running: () => child.exitCode === null && child.signalCode === null,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

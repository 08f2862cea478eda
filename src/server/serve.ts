/** Listening, and stopping in good order. */
import process from 'node:process'
import { type Environment, settings } from '../people/modes.ts'
import { today } from '../rules/ask.ts'
import { checkUp } from '../rules/check-up.ts'
import type { Decision } from '../rules/decision.ts'
import { isBroken } from '../store/broken.ts'
import type { Text } from '../text.ts'
import { decisions } from '../zone/decisions.ts'
import { buildApp } from './app.ts'
import { type House, openHouse } from './house.ts'
import { viewSearch } from './search.ts'
import { proofOf } from './versions.ts'

/** Listens until it is told to stop. Gives the exit code: 0 when listening, 1 where it cannot, 2 where the settings are wrong. */
export async function serve(environment: Environment): Promise<0 | 1 | 2> {
  const { PORT = '8080', HOST = 'localhost', TRUST_PROXY, RATE_LIMIT = '600' } = environment
  const port = Number(PORT)
  if (!/^\d{1,5}$/.test(PORT) || port > 65_535)
    return refuse(2, {
      zh: `端口应为 0 至 65535 的整数，而不是“${PORT}”`,
      en: `a port is a whole number from 0 to 65535, not \`${PORT}\``,
    })
  const perMinute = Number(RATE_LIMIT)
  if (!/^\d{1,9}$/.test(RATE_LIMIT) || perMinute === 0)
    return refuse(2, {
      zh: `RATE_LIMIT 是同一地址每分钟至多的请求数，应为正整数，而不是“${RATE_LIMIT}”`,
      en: `RATE_LIMIT is how many requests one address may make a minute, a whole number above 0, not \`${RATE_LIMIT}\``,
    })
  const started = settings(withOrigin(environment, port))
  if (!started.ok) {
    for (const { text } of started.error) refuse(2, text)
    return 2
  }
  for (const { text } of started.value.warnings) console.error(`${text.zh}\n${text.en}`)
  const house = await openHouse(started.value.settings).catch((error: unknown) => error)
  if (!isHouse(house)) return refuse(1, whyClosed(house))
  const app = await buildApp({
    house,
    perMinute,
    behindProxy: TRUST_PROXY === '1',
    onFailure: (error) => console.error(error),
  })
  try {
    await app.listen({ port, host: HOST })
  } catch (error) {
    await app.close()
    await house.close()
    return refuse(1, whyNot(error, port, HOST))
  }
  const address = app.server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  console.log(`一窗 One Window: http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${bound}`)

  // The first search builds the index, the first check-up every diagram of today.
  viewSearch('源代码')
  checkUp(decisions, {}, { on: today(), knownOn: today() })
  warmUp(decisions)

  const stopped = new AbortController()
  const working = house.work(stopped.signal, (job, error) => console.error(`${job}:`, error))
  const stop = (): void => {
    // Asked twice, it does not wait for anybody.
    if (stopped.signal.aborted) process.exit(1)
    stopped.abort()
    void app
      .close()
      .then(() => working)
      .then(house.close)
      .then(() => process.exit(0))
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  return 0
}

/** Works out every version and proof in the pauses between requests, so that nobody waits for them. */
function warmUp([first, ...rest]: readonly Decision[]): void {
  if (!first) return
  proofOf(first)
  setImmediate(() => warmUp(rest))
}

/** Where nobody names the address that people use, practice is used on this machine. */
const withOrigin = (given: Environment, port: number): Environment =>
  given.ONEWINDOW_ORIGIN || given.ONEWINDOW_MODE === 'production'
    ? given
    : { ...given, ONEWINDOW_ORIGIN: `http://localhost:${port === 0 ? 8080 : port}` }

const isHouse = (opened: unknown): opened is House =>
  typeof opened === 'object' && opened !== null && 'store' in opened && 'close' in opened

/** Why the database does not open: the store says it in both languages, a server's own reason is passed on. */
function whyClosed(error: unknown): Text {
  if (isBroken(error)) return error.says
  const said = error instanceof Error ? error.message : String(error)
  return {
    zh: `数据库打不开：${said}`,
    en: `The database cannot be opened: ${said}`,
  }
}

function refuse<C extends number>(code: C, { zh, en }: Text): C {
  console.error(`${zh}\n${en}`)
  return code
}

function whyNot(error: unknown, port: number, host: string): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'EADDRINUSE':
      return {
        zh: `端口 ${port} 已被占用。请先停止占用它的程序，或换一个端口，如 PORT=${port + 1}`,
        en: `Port ${port} is taken. Stop the program that holds it, or choose another, such as PORT=${port + 1}`,
      }
    case 'EACCES':
      return {
        zh: `没有权限使用端口 ${port}。请用 1024 以上的端口，如 PORT=8080`,
        en: `This user may not use port ${port}. Choose one above 1024, such as PORT=8080`,
      }
    default:
      return {
        zh: `不能在 ${host}:${port} 上接受连接（${code || String(error)}）`,
        en: `Cannot listen on ${host}:${port} (${code || String(error)})`,
      }
  }
}

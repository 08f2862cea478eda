/** Listening, and stopping in good order. */
import process from 'node:process'
import { today } from '../rules/ask.ts'
import { checkUp } from '../rules/check-up.ts'
import type { Decision } from '../rules/decision.ts'
import type { Text } from '../text.ts'
import { decisions } from '../zone/decisions.ts'
import { buildApp } from './app.ts'
import { viewSearch } from './search.ts'
import { proofOf } from './versions.ts'

export interface Settings {
  readonly PORT?: string | undefined
  readonly HOST?: string | undefined
  readonly TRUST_PROXY?: string | undefined
}

/** Listens until it is told to stop. Gives the exit code: 0 when listening, 1 where it cannot, 2 where the settings are wrong. */
export async function serve({ PORT = '8080', HOST = 'localhost', TRUST_PROXY }: Settings): Promise<0 | 1 | 2> {
  const port = Number(PORT)
  if (!/^\d{1,5}$/.test(PORT) || port > 65_535)
    return refuse(2, {
      zh: `端口应为 0 至 65535 的整数，而不是“${PORT}”`,
      en: `a port is a whole number from 0 to 65535, not \`${PORT}\``,
    })
  const app = await buildApp({ trustProxy: TRUST_PROXY === '1', onFailure: (error) => console.error(error) })
  try {
    await app.listen({ port, host: HOST })
  } catch (error) {
    await app.close()
    return refuse(1, whyNot(error, port, HOST))
  }
  const address = app.server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  console.log(`一窗 One Window: http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${bound}`)

  // The first search builds the index, the first check-up every diagram of today.
  viewSearch('源代码')
  checkUp(decisions, {}, { on: today(), knownOn: today() })
  warmUp(decisions)

  let stopping = false
  const stop = (): void => {
    // Asked twice, it does not wait for anybody.
    if (stopping) process.exit(1)
    stopping = true
    void app.close().then(() => process.exit(0))
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

/** The command line as a script meets it: in a process of its own; what it printed, and the code with which it ended. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from './files.ts'

const main = join(root, 'src/cli/main.ts')

export async function command(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said.err += chunk
  })
  const [code] = await once(child, 'close')
  return { code, ...said }
}

// `npm start`: from a fresh clone to a running server.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { ensureInstalled, pinnedNode, root } from './install.mjs'
import { ensureWebBuilt } from './web.mjs'

ensureInstalled()
ensureWebBuilt()

const server = spawn(pinnedNode, ['src/server/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: process.env.PORT ?? '8080' },
})

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    // Ctrl-C in a terminal reaches the server by itself; a second one would tell it to hurry.
    if (signal !== 'SIGINT' || process.stdin.isTTY !== true) server.kill(signal)
  })

// npm puts a shell between itself and this script, and a shell that is ended passes nothing on:
// when it is gone, the server ends too. Started without npm, the server may outlive the shell it came from.
const shell = process.ppid
const startedByNpm = process.env.npm_lifecycle_event !== undefined
setInterval(() => {
  if (startedByNpm && process.ppid !== shell) server.kill('SIGTERM')
}, 500).unref()

server.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})

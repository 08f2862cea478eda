// Builds the web part into dist/web when it is missing or older than what it is built from.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pinnedNode, refuse, root, say } from './install.mjs'

const built = join(root, 'dist/web/index.html')
const sources = ['web', 'vite.config.ts', 'package-lock.json'].map((path) => join(root, path))

/** The latest change in a file or folder; a folder's own time tells of files that are gone. @param {string} path @returns {number} */
function lastChange(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

const isBuilt = () => existsSync(built) && sources.every((source) => lastChange(source) <= statSync(built).mtimeMs)

/** @returns {boolean} whether the build succeeded */
export function buildWeb() {
  const started = new Date()
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(pinnedNode, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // Whoever asks for the pages, tests included, gets those that people get.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  // Dated from its start, so that a source changed during the build counts as newer.
  if (status === 0) utimesSync(built, started, started)
  return status === 0
}

export function ensureWebBuilt() {
  if (isBuilt()) return
  say('正在构建网页…… / Building the pages…')
  if (!buildWeb()) refuse('网页没有构建成功，原因见上。 / The pages were not built; the reason is above.')
}

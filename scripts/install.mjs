// Brings the packages in, when they are missing or are not those of the lock. Runs on any Node from 20 on, with nothing installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The Node that the project runs on. The package `node` brings it, whatever Node the machine has. */
export const pinnedNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

const lockFile = join(root, 'package-lock.json')
/** npm's own record of what it put into node_modules. */
const recordFile = join(root, 'node_modules/.package-lock.json')
/** Newer than the lock exactly when a check has passed since the lock last changed; `./onewindow` looks at its age alone. */
const stampFile = join(root, 'node_modules/.installed')

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/** Progress and refusals go to standard error: what a command answers stays alone on standard output. @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`)

/** @param {string} line @returns {never} */
export function refuse(line) {
  say(line)
  process.exit(1)
}

/**
 * Whether node_modules, by npm's record, holds what the lock asks for. A package for another platform is optional and may be absent.
 * An entry without a digest (npm leaves it out for platforms it did not fetch) is compared by version alone.
 * @param {Lock} lock @param {Lock} record
 */
export const holdsLock = (lock, record) =>
  Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const present = record.packages[path]
    if (present === undefined) return wanted.optional === true || wanted.devOptional === true
    return present.version === wanted.version && (wanted.integrity ?? present.integrity) === present.integrity
  })

/** @param {string} file @returns {Lock} */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

const isInstalled = () => existsSync(recordFile) && holdsLock(read(lockFile), read(recordFile))

/** npm as it was started, or else the npm on the path. @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath ?? ''
  const isScript = basename(cli) === 'npm-cli.js'
  return spawnSync(isScript ? process.execPath : 'npm', isScript ? [cli, ...args] : args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows the npm on the path is a command file, which only a shell can run.
    shell: !isScript && process.platform === 'win32',
  })
}

function install() {
  say('正在安装…… / Installing…')
  // At level `error` npm keeps silent about packages that want a newer Node than npm's own: they run on the pinned one.
  const { status, stdout, stderr, error } = npm([
    'ci',
    '--include=dev',
    '--loglevel=error',
    '--no-progress',
    '--no-audit',
    '--no-fund',
  ])
  if (status === 0) return
  say(`${error?.message ?? `${stdout}\n${stderr}`}`.trim())
  refuse(`
安装没有完成，npm 的说明见上。请检查网络与 npm 源（npm config get registry），然后重新运行同一命令。
Installing did not finish; npm says why above. Check the network and the registry (npm config get registry), then run the same command again.`)
}

function checkPinnedNode() {
  if (!existsSync(pinnedNode))
    refuse(`
软件包已装好，但缺少项目固定使用的 Node（${pinnedNode}）。它由软件包 node 的安装脚本放入；通常是因为 npm 被设为不运行安装脚本。
修复：npm rebuild node --ignore-scripts=false
The packages are here, but the Node that the project runs on is not (${pinnedNode}). The install script of the package \`node\` puts it there; most often npm has been told not to run such scripts.
To repair: npm rebuild node --ignore-scripts=false`)
  const { status, stderr, error } = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' })
  if (status === 0) return
  say(error?.message ?? stderr.trim())
  refuse(`
项目固定使用的 Node 在这台机器上无法运行（${pinnedNode}），原因见上。它需要 64 位的 Windows、macOS，或 glibc 2.28 以上的 Linux（不含 Alpine）。
The Node that the project runs on does not run on this machine (${pinnedNode}); the reason is above. It needs 64-bit Windows, macOS, or Linux with glibc 2.28 or newer (not Alpine).`)
}

const isStamped = () => existsSync(stampFile) && statSync(stampFile).mtimeMs > statSync(lockFile).mtimeMs

/** After this, node_modules holds what the lock asks for and the pinned Node runs. Takes a few milliseconds when that is so already. */
export function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    refuse(`
需要 Node 20 或更高版本，当前为 ${process.version}。请到 https://nodejs.org 安装。
Node 20 or newer is needed; this is ${process.version}. Get one from https://nodejs.org.`)
  const ready = isInstalled()
  if (!ready) install()
  if (ready && isStamped() && existsSync(pinnedNode)) return
  checkPinnedNode()
  writeFileSync(stampFile, '')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()

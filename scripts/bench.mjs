// `npm run bench`: our engine beside its peers, in one run.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { ensureInstalled, pinnedNode, root } from './install.mjs'

ensureInstalled()
const { status } = spawnSync(pinnedNode, ['bench/main.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)

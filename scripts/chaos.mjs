// `npm run chaos`: the real server under load, its process killed, its database cut off; nothing acknowledged may be lost.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { ensureInstalled, pinnedNode, root } from './install.mjs'

ensureInstalled()
const { status } = spawnSync(pinnedNode, ['chaos/main.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)

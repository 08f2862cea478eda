// `npm run mutants [-- ID…]`: seeds every small fault into every rule, and says how many are found.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { ensureInstalled, pinnedNode, root } from './install.mjs'

ensureInstalled()
const { status } = spawnSync(pinnedNode, ['test/mutants/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)

/** One process to a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { broken } from './broken.ts'

const busy = 5

/** Held here, since a file that nobody refers to any more is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>()

/**
 * The lock is the operating system's own, on the file `lock` (SQLite takes it in a portable way): it ends with the
 * process, however that ends, so that no stale lock is left and no number of a process, used again, deceives.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    file.exec('begin exclusive')
  } catch (error) {
    file.close()
    if (!(error instanceof Error && 'errcode' in error && error.errcode === busy)) throw error
    const holder = holderOf(folder)
    throw broken(
      'locked',
      `文件夹 ${folder} 正由另一个进程${holder ? `（进程号 ${holder}）` : ''}使用。请先结束它，或另选文件夹，或设置 DATABASE_URL 使用数据库服务器。`,
      `The folder ${folder} is in use by another process${holder ? ` (number ${holder})` : ''}. End that one first, choose another folder, or set DATABASE_URL to use a database server.`,
    )
  }
  writeFileSync(join(folder, 'lock.holder'), `${process.pid}\n`)
  held.add(file)
  return () => {
    held.delete(file)
    file.close()
  }
}

/** For the words alone; the lock does not rest on it. */
function holderOf(folder: string): string | null {
  try {
    return /^\d+/.exec(readFileSync(join(folder, 'lock.holder'), 'utf8'))?.[0] ?? null
  } catch {
    return null
  }
}

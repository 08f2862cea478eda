import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from './floors.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What .gitignore leaves out, and git's own folder: not part of the project. */
const outside = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage', '.cache'])

function pathsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) return outside.has(entry.name) ? [] : pathsIn(`${path}/`)
    return entry.isFile() && !path.endsWith('.log') ? [path] : []
  })
}

/** Every file of the project that is text, whether or not git knows it yet. */
export const projectFiles = (): readonly SourceFile[] =>
  pathsIn('').flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return text.includes('\0') ? [] : [{ path, text }]
  })

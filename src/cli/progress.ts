/** A bar on standard error while many rows go by; nothing where nobody watches. */
import process from 'node:process'
import type { Page } from './page.ts'

export interface Progress {
  readonly at: (rows: number) => void
  readonly end: () => void
}

const cells = 24
const everyMilliseconds = 100

export function progress({ in: say }: Page, whole: number | null): Progress {
  const { stderr } = process
  if (!stderr.isTTY) return { at: () => {}, end: () => {} }
  const begun = performance.now()
  let shown = 0
  return {
    at(rows) {
      const now = performance.now()
      if (now - shown < everyMilliseconds) return
      shown = now
      const speed = Math.round((rows / Math.max(1, now - begun)) * 1000).toLocaleString('en')
      const done = whole === null || whole === 0 ? null : Math.min(1, rows / whole)
      const bar =
        done === null ? '' : `${'█'.repeat(Math.round(done * cells)).padEnd(cells, '░')} ${Math.round(done * 100)}%  `
      const counted = rows.toLocaleString('en')
      stderr.write(`\r\u001b[K${bar}${say(`${counted} 行，每秒 ${speed} 行`, `${counted} rows, ${speed} a second`)}`)
    },
    end: () => stderr.write('\r\u001b[K'),
  }
}

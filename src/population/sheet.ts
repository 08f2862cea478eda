/** A table written row by row: CSV as it comes, Parquet made from it at the end, so that memory stays bounded. */
import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { copyOptions, type FileKind, literal } from './duck.ts'

export interface Sheet {
  readonly write: (cells: readonly string[]) => void
  /** Waits until what was written has gone out. */
  readonly flush: () => Promise<void>
  readonly close: () => Promise<void>
}

/** How a column is typed in Parquet. */
export type Columns = Readonly<Record<string, 'VARCHAR' | 'BOOLEAN'>>

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function csvSheet(path: string, names: readonly string[]): Sheet {
  const stream = createWriteStream(path)
  let failed: Error | null = null
  stream.on('error', (error) => {
    failed = error
  })
  let pending = `${names.map(field).join(',')}\n`
  const flush = async (): Promise<void> => {
    if (failed) throw failed
    const text = pending
    pending = ''
    if (text !== '' && !stream.write(text)) await once(stream, 'drain')
  }
  return {
    write(cells) {
      pending += `${cells.map(field).join(',')}\n`
    },
    flush,
    async close() {
      await flush()
      stream.end()
      await finished(stream)
    },
  }
}

export function openSheet(
  duck: DuckDBConnection,
  path: string,
  kind: FileKind,
  columns: Columns,
  about: Readonly<Record<string, string>>,
): Sheet {
  if (kind === 'csv') return csvSheet(path, Object.keys(columns))
  const draft = `${path}.draft.csv`
  const sheet = csvSheet(draft, Object.keys(columns))
  const types = Object.entries(columns).map(([name, type]) => `${literal(name)}: ${literal(type)}`)
  return {
    ...sheet,
    async close() {
      try {
        await sheet.close()
        const source = `read_csv(${literal(draft)}, columns = {${types.join(', ')}}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"')`
        await duck.run(`COPY (FROM ${source}) TO ${literal(path)} ${copyOptions('parquet', about)}`)
      } finally {
        rmSync(draft, { force: true })
      }
    },
  }
}

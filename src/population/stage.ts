/**
 * The columns of a CSV file that are wanted, written down so plainly that DuckDB can read them in any pieces: no quotation
 * marks, one line a row. The file is for this run alone.
 */
import { isUtf8 } from 'node:buffer'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrokenLine, type Cells, type Header, readCsv } from './csv.ts'
import { literal } from './duck.ts'

/** Between cells; a control character that stands in no text of people (the "unit separator"). */
const separator = 0x1f
const [newline, carriage, quote, space] = [10, 13, 34, 32]
const full = 4 * 1024 * 1024

/** Rows that can be read. */
export interface Staged {
  /** How many there are. */
  readonly rows: number
  /** What stands after FROM. */
  readonly source: string
  readonly remove: () => void
}

export async function stage(
  path: string,
  header: Header,
  wanted: readonly string[],
  broken: (line: BrokenLine) => void,
  read: (rows: number) => Promise<void> | void,
): Promise<Staged> {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const staged = join(folder, 'rows.txt')
  const places = wanted.map((name) => header.columns.indexOf(name))
  const file = openSync(staged, 'w')
  const out = Buffer.allocUnsafe(full + 2 * 1024 * 1024)
  let [size, rows] = [0, 0]
  /** A cell without what would end it: of two quotation marks one, of a line's end a space. */
  const put = (bytes: Buffer, from: number, to: number, quoted: boolean): void => {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0
      if (quoted && byte === quote) at++
      if (quoted && byte === carriage && bytes[at + 1] === newline) continue
      out[size++] = byte === separator || byte === newline || byte === carriage ? space : byte
    }
  }
  const write = (bytes: Buffer, cells: Cells): void => {
    for (const [at, place] of places.entries()) {
      put(bytes, cells.from[place] ?? 0, cells.to[place] ?? 0, cells.quoted[place] ?? false)
      out[size++] = at === places.length - 1 ? newline : separator
    }
    if (size < full) return
    writeSync(file, out, 0, size)
    size = 0
  }
  try {
    await readCsv(path, header, {
      row(bytes, cells, isText) {
        if (!isText && places.some((place) => !isUtf8(bytes.subarray(cells.from[place], cells.to[place]))))
          return { zh: '不是 UTF-8 编码', en: 'is not UTF-8' }
        write(bytes, cells)
        rows++
        return null
      },
      broken,
      read,
    })
    writeSync(file, out, 0, size)
  } catch (error) {
    remove()
    throw error
  } finally {
    closeSync(file)
  }
  const columns = wanted.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  const form = `auto_detect = false, header = false, delim = ${literal(String.fromCharCode(separator))}, quote = '', escape = '', new_line = '\\n'`
  return { rows, source: `read_csv(${literal(staged)}, columns = {${columns}}, ${form})`, remove }
}

/**
 * CSV as people keep it (RFC 4180, and what is found besides): with or without a byte order mark, lines ended in any way, even
 * mixed, cells quoted or not. Read in blocks, as bytes. A line that is no row costs that line and no other: reading goes on
 * with the next.
 */
import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import type { Text } from '../text.ts'

const [newline, carriage, quote] = [10, 13, 34]

/** A row may not be longer: what is longer is no table of facts. */
const longest = 1024 * 1024
const usualBlock = 4 * 1024 * 1024

/** The cells of a row as places in the bytes; `quoted` where the cell stood in quotation marks, which are left out. */
export interface Cells {
  count: number
  readonly from: number[]
  readonly to: number[]
  readonly quoted: boolean[]
}

type Found = { readonly next: number } | 'more' | { readonly broken: Text }

const whyBroken = {
  quote: { zh: '引号没有成对', en: 'has a quotation mark without its pair' },
  long: { zh: '行过长（超过 1 MB）', en: 'is too long (above 1 MB)' },
  few: { zh: '列数少于表头', en: 'has fewer columns than the header' },
  many: { zh: '列数多于表头', en: 'has more columns than the header' },
  bytes: { zh: '不是 UTF-8 编码', en: 'is not UTF-8' },
} as const satisfies Record<string, Text>

/** Reads the row that begins at `start`. At the end of the bytes, unless they are the last, more are needed. */
export function readRow(
  bytes: Buffer,
  start: number,
  end: number,
  isLast: boolean,
  delimiter: number,
  cells: Cells,
): Found {
  cells.count = 0
  let at = start
  for (;;) {
    const place = cells.count++
    if (bytes[at] === quote && at < end) {
      let close = at + 1
      for (;;) {
        close = bytes.indexOf(quote, close)
        if (close < 0 || close >= end) return isLast ? { broken: whyBroken.quote } : 'more'
        if (close + 1 >= end && !isLast) return 'more'
        if (bytes[close + 1] !== quote || close + 1 >= end) break
        close += 2
      }
      cells.from[place] = at + 1
      cells.to[place] = close
      cells.quoted[place] = true
      at = close + 1
      const after = bytes[at]
      if (at < end && after !== delimiter && after !== newline && after !== carriage) return { broken: whyBroken.quote }
    } else {
      cells.from[place] = at
      cells.quoted[place] = false
      let byte = bytes[at]
      while (at < end && byte !== delimiter && byte !== newline && byte !== carriage) byte = bytes[++at]
      cells.to[place] = at
    }
    if (at >= end) return isLast ? { next: end } : 'more'
    const stop = bytes[at++]
    if (stop === delimiter) continue
    if (stop === carriage) {
      // The other half of the line's end may still be to come.
      if (at >= end && !isLast) return 'more'
      if (at < end && bytes[at] === newline) at++
    }
    return { next: at }
  }
}

export interface BrokenLine {
  readonly line: number
  readonly text: Text
}

export interface CsvListener {
  /** `isText`: the bytes have been found to be UTF-8. */
  readonly row: (bytes: Buffer, cells: Cells, isText: boolean) => Text | null
  readonly broken: (line: BrokenLine) => void
  /** After every block; the next waits for it. */
  readonly read: (rows: number) => Promise<void> | void
}

/** Every row of a file after its header. Empty lines are no rows; what the listener says of a row breaks it. */
export async function readCsv(
  path: string,
  { columns, delimiter, begin }: Header,
  listener: CsvListener,
  block = usualBlock,
): Promise<void> {
  const file = openSync(path, 'r')
  const cells: Cells = { count: 0, from: [], to: [], quoted: [] }
  let bytes: Buffer = Buffer.alloc(0)
  let [position, line, rows] = [begin.byte, begin.line, 0]
  /** In the rest of a line that is given up. */
  let skipping = false
  try {
    for (let isLast = false; !isLast; ) {
      const more = Buffer.allocUnsafe(block)
      const size = readSync(file, more, 0, block, position)
      position += size
      isLast = size < block
      bytes = bytes.length === 0 ? more.subarray(0, size) : Buffer.concat([bytes, more.subarray(0, size)])
      const isText = isUtf8(bytes)
      let at = 0
      while (at < bytes.length) {
        if (skipping) {
          const end = lineEnd(bytes, at, isLast)
          if (end === null) {
            at = bytes.length
            break
          }
          at = end
          line++
          skipping = false
          continue
        }
        const found = readRow(bytes, at, bytes.length, isLast, delimiter, cells)
        if (found === 'more' && bytes.length - at <= longest) break
        const next = typeof found === 'object' && 'next' in found ? found.next : null
        const lines = next === null ? 1 : linesIn(bytes, at, next, cells)
        if (next !== null && isEmpty(cells)) {
          at = next
          line += lines
          continue
        }
        rows++
        const problem = problemOf(found, bytes, at, cells, columns.length) ?? listener.row(bytes, cells, isText)
        if (problem !== null) listener.broken({ line, text: problem })
        // Of a row that is none, lines after the first may be rows: a stray quotation mark has swallowed them.
        if (next === null || (problem !== null && lines > 1)) skipping = true
        else {
          at = next
          line += lines
        }
      }
      bytes = bytes.subarray(at)
      await listener.read(rows)
    }
  } finally {
    closeSync(file)
  }
}

const isEmpty = ({ count, from, to, quoted }: Cells): boolean => count === 1 && from[0] === to[0] && !quoted[0]

function problemOf(found: Found, bytes: Buffer, at: number, cells: Cells, columns: number): Text | null {
  if (typeof found === 'object' && 'broken' in found) return found.broken
  if (found === 'more' || found.next - at > longest) {
    const end = lineEnd(bytes, at, false)
    return end !== null && end - at <= longest ? whyBroken.quote : whyBroken.long
  }
  return cells.count === columns ? null : cells.count < columns ? whyBroken.few : whyBroken.many
}

/** Where the next line begins; null where it lies beyond these bytes. */
function lineEnd(bytes: Buffer, from: number, isLast: boolean): number | null {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === newline) return at + 1
    if (bytes[at] !== carriage) continue
    if (at + 1 < bytes.length) return bytes[at + 1] === newline ? at + 2 : at + 1
  }
  return isLast ? bytes.length : null
}

/** Lines that a row takes: one, and those inside of its quoted cells. */
function linesIn(bytes: Buffer, from: number, to: number, cells: Cells): number {
  if (!cells.quoted.includes(true)) return 1
  let lines = 0
  for (let at = from; at < to; at++)
    if (bytes[at] === newline || (bytes[at] === carriage && bytes[at + 1] !== newline)) lines++
  return Math.max(1, lines)
}

export interface Header {
  readonly columns: readonly string[]
  readonly delimiter: number
  /** Where the rows begin. */
  readonly begin: { readonly byte: number; readonly line: number }
}

/** The first row names the columns. */
export function readHeader(path: string): Header | { readonly problem: Text } {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(longest)
  const end = readSync(file, bytes, 0, longest, 0)
  closeSync(file)
  const start = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0
  if (end >= 2 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0)))
    return { problem: { zh: 'CSV 是 UTF-16 编码；请另存为 UTF-8', en: 'the CSV is in UTF-16; save it as UTF-8' } }
  const line = bytes.toString('latin1', start, lineEnd(bytes.subarray(0, end), start, true) ?? end)
  const marks = [',', ';', '\t'].map((mark) => ({ mark, times: line.split(mark).length }))
  const delimiter = marks.reduce((best, each) => (each.times > best.times ? each : best)).mark.charCodeAt(0)
  const cells: Cells = { count: 0, from: [], to: [], quoted: [] }
  const found = readRow(bytes, start, end, end < longest, delimiter, cells)
  if (found === 'more' || 'broken' in found)
    return {
      problem: {
        zh: 'CSV 的第一行不成一行：引号没有成对，或超过 1 MB',
        en: 'the first line of the CSV is no row: a quotation mark lacks its pair, or it is above 1 MB',
      },
    }
  if (!isUtf8(bytes.subarray(start, found.next)))
    return { problem: { zh: 'CSV 不是 UTF-8 编码；请另存为 UTF-8', en: 'the CSV is not in UTF-8; save it as UTF-8' } }
  const names = textsOf(bytes, cells)
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (names.every((name) => name === ''))
    return { problem: { zh: 'CSV 的第一行应是列名', en: 'the first line of the CSV must name the columns' } }
  if (twice !== undefined)
    return {
      problem: {
        zh: `列名“${twice.slice(0, 80)}”出现了两次`,
        en: `the column \`${twice.slice(0, 80)}\` stands there twice`,
      },
    }
  return { columns: names, delimiter, begin: { byte: found.next, line: 1 + linesIn(bytes, start, found.next, cells) } }
}

const textsOf = (bytes: Buffer, cells: Cells): readonly string[] =>
  Array.from({ length: cells.count }, (_, place) => textOf(bytes, cells, place))

/** A cell's text, a quotation mark that is written twice as one. */
export function textOf(bytes: Buffer, cells: Cells, place: number): string {
  const text = bytes.toString('utf8', cells.from[place], cells.to[place])
  return cells.quoted[place] ? text.replaceAll('""', '"') : text
}

/** Text on a terminal: Chinese takes two columns, lines break where either language allows, colour only where it shows. */
import process from 'node:process'
import { type InspectColor, stripVTControlCharacters, styleText } from 'node:util'

/** Han, kana, full-width forms and their punctuation (East Asian Width W and F, Unicode UAX #11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
const nothing = /\p{Mn}|\p{Me}|\p{Cf}/u

/** Columns that a text takes. */
export function width(text: string): number {
  let columns = 0
  for (const char of stripVTControlCharacters(text)) columns += nothing.test(char) ? 0 : wide.test(char) ? 2 : 1
  return columns
}

export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)))

/** Marks that must not begin a line, and marks that must not end one (GB/T 15834). */
const clings = /^[，。、；：？！）》〉」』”’】〕…—,.;:?!)\]%]/
const opens = /[（《〈「『“‘【〔([]$/

/** Breaks a text into lines; `hang` is put before every line but the first. */
export function wrap(text: string, columns: number): string[] {
  const pieces = text.match(/\s+|[^\s\u2e80-\u9fff\uff00-\uffef]+|[\u2e80-\u9fff\uff00-\uffef]/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const fits = width(line) + width(piece.trimEnd()) <= columns
    if (line === '' || fits || clings.test(piece)) {
      if (line !== '' || piece.trim() !== '') line += piece
      continue
    }
    // An opening bracket goes along to the next line.
    const [carried] = opens.exec(line) ?? ['']
    lines.push(line.slice(0, line.length - carried.length).trimEnd())
    line = carried + piece.trimStart()
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** A text in lines, each with its indent; the first may have another. */
export function block(text: string, indent: string, first = indent): string[] {
  return wrap(text, columns() - width(indent)).map((line, index) => (index === 0 ? first : indent) + line)
}

export const columns = (): number => Math.max(40, Math.min(100, process.stdout.columns ?? 100))

/** Coloured where standard output is a terminal that wants it; NO_COLOR is honoured. */
export const paint = (format: InspectColor | readonly InspectColor[], text: string): string =>
  styleText([...[format].flat()], text, { stream: process.stdout })

export const bold = (text: string): string => paint('bold', text)
export const dim = (text: string): string => paint('dim', text)

/** Two columns, the second hanging beside the first. */
export function beside(rows: readonly (readonly [string, string])[], indent = '  '): string[] {
  const first = Math.min(36, Math.max(0, ...rows.map(([left]) => width(left))))
  const hang = indent + ' '.repeat(first + 2)
  return rows.flatMap(([left, right]) => block(right, hang, `${indent}${pad(left, first)}  `))
}

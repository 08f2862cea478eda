/** CSV as people keep it: whatever way it is written, the same cells come out; a line that is no row costs only itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv, readHeader, textOf } from './csv.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-csv-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'table.csv')

async function read(text: string | Buffer, block?: number) {
  writeFileSync(path, text)
  const header = readHeader(path)
  if ('problem' in header) return { header: [], rows: [], broken: [], problem: header.problem.en }
  const rows: string[][] = []
  const broken: string[] = []
  const listener = {
    row(bytes: Buffer, cells: Parameters<typeof textOf>[1]) {
      rows.push(Array.from({ length: cells.count }, (_, place) => textOf(bytes, cells, place)))
      return null
    },
    broken: ({ line, text: { en } }: { line: number; text: { en: string } }) => broken.push(`${line} ${en}`),
    read: () => {},
  }
  await readCsv(path, header, listener, block)
  return { header: header.columns, rows, broken }
}

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', '一', '𠮷'), maxLength: 5 })
const end = fc.constantFrom('\n', '\r\n', '\r')

test('cells written in any way are read as they were, in blocks of any size', async () => {
  const written = fc.record({
    rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }),
    ends: fc.infiniteStream(end),
    always: fc.infiniteStream(fc.boolean()),
    mark: fc.constantFrom(',', ';', '\t'),
    bom: fc.boolean(),
    last: fc.boolean(),
    block: fc.integer({ min: 1, max: 40 }),
  })
  await fc.assert(
    fc.asyncProperty(written, async ({ rows, ends, always, mark, bom, last, block }) => {
      const quoted = (text: string): string =>
        always.next().value || /["\r\n]/.test(text) || text.includes(mark) ? `"${text.replaceAll('"', '""')}"` : text
      const lines = [['x', 'y', 'z'], ...rows].map((row) => row.map(quoted).join(mark))
      const text = lines.map((line, at) => line + (at < lines.length - 1 || last ? ends.next().value : '')).join('')
      expect(await read((bom ? '\uFEFF' : '') + text, block)).toEqual({ header: ['x', 'y', 'z'], rows, broken: [] })
    }),
    { numRuns: 300 },
  )
})

test('bytes of any kind end the reading in order', async () => {
  const bytes = fc.uint8Array({ maxLength: 60 }).map((some) => Buffer.concat([Buffer.from('x,y\n'), some]))
  const like = fc
    .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 30 })
    .map((some) => Buffer.from(`x,y\n${some}`))
  await fc.assert(
    fc.asyncProperty(fc.oneof(bytes, like), fc.integer({ min: 1, max: 70 }), async (some, block) => {
      const [whole, pieces] = [await read(some), await read(some, block)]
      expect(pieces).toEqual(whole)
      for (const row of whole.rows) expect(row).toHaveLength(2)
    }),
    { numRuns: 300 },
  )
})

describe('a line that is no row costs that line', () => {
  const long = 'x'.repeat(1024 * 1024 + 1)
  // biome-ignore format: a table, one file a line
  const rows: readonly [what: string, text: string, rows: readonly string[], broken: readonly string[]][] = [
    ['too few cells', 'x,y\na,1\nb\nc,3\n', ['a 1', 'c 3'], ['3 has fewer columns than the header']],
    ['too many', 'x,y\na,1\nb,2,3\nc,3\n', ['a 1', 'c 3'], ['3 has more columns than the header']],
    ['a quotation mark never closed', 'x,y\na,1\nb,"2\nc,3\nd,4', ['a 1', 'c 3', 'd 4'], ['3 has a quotation mark without its pair']],
    ['closed by one much later', 'x,y\nb,"2\nc,3\nd,"4"\ne,5\n', ['c 3', 'd 4', 'e 5'], ['2 has a quotation mark without its pair']],
    ['lines swallowed into one cell', 'x,y\nb,"2\nc,3\nd,",4\ne,5\n', ['c 3', 'e 5'], ['2 has more columns than the header', '4 has a quotation mark without its pair']],
    ['words after a quotation', 'x,y\na,"1"2\nb,2\n', ['b 2'], ['2 has a quotation mark without its pair']],
    ['a mark within a cell is a mark', 'x,y\na"b,1\n', ['a"b 1'], []],
    ['above 1 MB', `x,y\na,${long}\nb,2\n`, ['b 2'], ['2 is too long (above 1 MB)']],
    ['above 1 MB, quoted', `x,y\na,"${long}"\nb,2\n`, ['b 2'], ['2 is too long (above 1 MB)']],
    ['far above', `x,y\na,1\n${long.repeat(9)}\nb,2`, ['a 1', 'b 2'], ['3 is too long (above 1 MB)']],
    ['empty lines are no rows', 'x,y\n\na,1\r\n\r\n\nb,2\n\n', ['a 1', 'b 2'], []],
    ['lines within cells are counted', 'x,y\na,"1\n\r\n2"\nb\n', ['a 1\n\r\n2'], ['5 has fewer columns than the header']],
    ['nothing below the header', 'x,y', [], []],
  ]
  test.each(rows)('%s', async (_, text, wanted, broken) => {
    const found = await read(text)
    expect(found.rows.map((row) => row.join(' '))).toEqual(wanted)
    expect(found.broken).toEqual(broken)
    expect(await read(text, 1024 * 1024)).toEqual(found)
  })
})

describe('a first line that names no columns is refused, with what would be right', () => {
  const rows: readonly [what: string, text: string | Buffer, says: string][] = [
    ['nothing', '', 'must name the columns'],
    ['UTF-16', Buffer.from('\uFEFFx,y\n', 'utf16le'), 'is in UTF-16; save it as UTF-8'],
    ['GBK', Buffer.from([0xc6, 0xf3, 0xd2, 0xb5, 0x2c, 0x78, 0x0a]), 'not in UTF-8; save it as UTF-8'],
    ['a name twice', 'x,x\n', '`x` stands there twice'],
    ['a mark without its pair', 'x,"y\na,1', 'a quotation mark lacks its pair'],
  ]
  test.each(rows)('%s', async (_, text, says) => {
    expect((await read(text)).problem).toContain(says)
  })
})

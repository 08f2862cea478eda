/** What is looked for in a file is found however it is written, and looking takes no longer than it should. */
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { builtInScan } from './document-scan.ts'

const scan = (written: string) => builtInScan(Buffer.from(`%PDF-1.7\n${written}`, 'latin1'), 'pdf')
const pack = (plain: string, times = 1): string =>
  `<< /Type /ObjStm >>\nstream\r\n${deflateSync(plain.repeat(times)).toString('latin1')}\nendstream\n`

describe('in a PDF', () => {
  // biome-ignore format: a table
  const holds: readonly (readonly [what: string, written: string, found: string | undefined])[] = [
    ['a script', '/S /JavaScript', 'the PDF holds a script'],
    ['a script, its name in escapes', '/S /J#61v#61Scrip#74', 'the PDF holds a script'],
    ['a script, all of its name in escapes', '/#4a#61#76#61#53#63#72#69#70#74', 'the PDF holds a script'],
    ['hex digits in capitals', '/#4Caunch', 'the PDF starts a program'],
    ['a script packed among other objects', `${pack('<< /Font >>')}${pack('<< /S /JavaScript >>')}`, 'the PDF holds a script'],
    ['a name that only looks like it', '/J#62vaScript /Java /script', undefined],
    ['nothing', pack('<< /Type /Page >>', 100), undefined],
    ['a pack that grows beyond all measure', pack('a'.repeat(1024), 80 * 1024), 'the PDF is packed too tightly to be looked through'],
  ]
  test.each(holds)('%s', async (_, written, found) => {
    expect((await scan(written))?.en).toBe(found)
  })

  // biome-ignore format: a table
  const busy: readonly (readonly [what: string, written: string, found: string | undefined])[] = [
    ['many names before one stream', `${'/ObjStm'.repeat(1_000_000)}${'x'.repeat(10_000_000)}stream\n`, undefined],
    ['many streams that never end', '/ObjStm stream\n'.repeat(500_000), 'the PDF is packed too tightly to be looked through'],
    ['many streams with one end', `${'/ObjStm stream\n'.repeat(500_000)}endstream`, 'the PDF is packed too tightly to be looked through'],
    ['many empty streams', '/ObjStm stream\nendstream\n'.repeat(500_000), 'the PDF is packed too tightly to be looked through'],
    ['many escapes', '#41'.repeat(5_000_000), undefined],
    ['many beginnings of a name', '/JavaScrip'.repeat(1_500_000), undefined],
  ]
  test.each(busy)('made to keep us busy: %s', async (_, written, found) => {
    const begun = performance.now()
    expect((await scan(written))?.en).toBe(found)
    // Minutes or hours, were each looked at from each.
    expect(performance.now() - begun).toBeLessThan(4_000)
  })
})

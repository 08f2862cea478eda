import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Run, runsOf, typeface } from './fonts.ts'
import { licencePdf, type Page } from './pdf.ts'
import { grant, issuer, must, workPermit } from './specimen.ts'

const font = typeface()
const faces = () => must(font)
const page: Page = {
  ...grant,
  kind: workPermit.name,
  claims: workPermit.claims.map(({ id, name }) => ({ name, value: [grant.claims[id]].flat().join('、') })),
  verifyAt: `${issuer}/verify/${grant.number}`,
  practice: true,
}
const made = async (changes: Partial<Page> = {}) => must(await licencePdf({ ...page, ...changes }, faces()))
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0
const long = {
  name: { zh: '说明', en: 'Notes' },
  value: '按照告知承诺的条件从事经营活动，不得超出许可的范围。'.repeat(120),
}

describe('a licence on paper', () => {
  test('stands on one page', async () => expect(pagesOf(await made())).toBe(1))

  test('is the same, byte for byte, whenever it is made', async () => expect(await made()).toEqual(await made()))

  test('runs on where there is much to say', async () => {
    expect(pagesOf(await made({ claims: [...page.claims, long] }))).toBe(4)
    expect(pagesOf(await made({ claims: Array(20).fill(page.claims[0]) }))).toBe(2)
  })

  test('has no empty box, rare names included', async () => {
    for (const holder of [
      '雷美莉',
      '𬬭䶮',
      '李〇·“玥”',
      'Łukasz Öztürk',
      '王 Đặng Şerife-Ωμέγα Иван',
      'Ł'.repeat(300),
      '',
      'e\u0301',
      '一\t二\r\n三',
    ]) {
      const drawn = glyphsOf(await made({ holder, claims: [...page.claims, long] }))
      expect(drawn.length).toBeGreaterThan(1000)
      expect(drawn).not.toContain('0000')
    }
  })

  test.each([
    ['علي', 'ع', 'U+0639'],
    ['🦊', '🦊', 'U+1F98A'],
    ['\uE000', '\uE000', 'U+E000'],
    ['\uD800', '\uD800', 'U+D800'],
  ])('%s is refused, and named', async (holder, character, code) => {
    const refused = await licencePdf({ ...page, holder }, faces())
    expect(refused).toMatchObject({
      ok: false,
      error: { zh: expect.stringContaining(character), en: expect.stringContaining(code) },
    })
  })

  test('a word is set in one face, the page in as few as can be', () => {
    const table: readonly [text: string, runs: readonly string[]][] = [
      ['Amélie Lefèvre 雷美莉', ['0: Amélie Lefèvre 雷美莉']],
      ['Łukasz 王', ['1: Łukasz', '0:  王']],
      ['王Łukasz-Paweł', ['0: 王', '1: Łukasz', '0: -', '1: Paweł']],
      ['', []],
    ]
    for (const [text, runs] of table) expect(drawnAs(text).map((run) => `${run.face}: ${run.text}`)).toEqual(runs)
  })

  test('every character of the first block of Chinese can be written', () => {
    const block = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    expect(drawnAs(block.join(''))).toEqual([{ face: 0, text: block.join('') }])
  })
})

function drawnAs(text: string): readonly Run[] {
  const runs = runsOf(text, faces())
  if (!runs.ok) throw new Error(runs.error)
  return runs.value
}

/** Glyphs that the page draws, four hex digits each; 0000 is the empty box. */
function glyphsOf(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, packed = '']) => {
    const content = inflated(Buffer.from(packed, 'latin1'))
    return [...content.matchAll(/\[([^\]]*)\] TJ/g)].flatMap(([, shown = '']) =>
      [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []),
    )
  })
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return ''
  }
}

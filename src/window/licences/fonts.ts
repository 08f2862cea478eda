/** Noto Serif, for Chinese and for all that is written in Latin, Greek or Cyrillic: no page with an empty box is made. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fail, ok, type Result } from '../../text.ts'

export interface Face {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  /** Characters that it can draw in both weights, by code point. */
  readonly characters: ReadonlySet<number>
}

/** The first is the page's own; the next ones draw the words that it cannot. */
export type Typeface = readonly Face[]

/** Words in one face. */
export interface Run {
  readonly face: number
  readonly text: string
}

/** The light weight of the one stands beside the regular of the other. */
const packages = [
  { name: '@expo-google-fonts/noto-serif-sc', file: 'NotoSerifSC', regular: '400Regular' },
  { name: '@expo-google-fonts/noto-serif', file: 'NotoSerif', regular: '300Light' },
] as const

let held: Typeface | null = null

/** Read once, when first asked for: 30 MB. */
export function typeface(): Result<Typeface> {
  try {
    held ??= packages.map(read)
    return ok(held)
  } catch {
    const names = packages.map(({ name }) => name)
    return fail({
      zh: `没有安装字体 ${names.join('、')}，无法生成 PDF；请运行 npm ci`,
      en: `the fonts ${names.join(' and ')} are not installed, so no PDF can be made; run npm ci`,
    })
  }
}

function read({ name, file, ...weights }: (typeof packages)[number]): Face {
  const { resolve } = createRequire(import.meta.url)
  const font = (weight: string): Uint8Array => readFileSync(resolve(`${name}/${weight}/${file}_${weight}.ttf`))
  const [regular, bold] = [font(weights.regular), font('700Bold')]
  return { regular, bold, characters: charactersOf(regular).intersection(charactersOf(bold)) }
}

/** A word of letters is never set in two faces; all else goes character by character. */
const pieces = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+|./gsu

/** The text in runs of one face; or the first character that no face has. */
export function runsOf(text: string, faces: Typeface): Result<readonly Run[], string> {
  const runs: { face: number; text: string }[] = []
  for (const [piece] of text.matchAll(pieces)) {
    const face = faces.findIndex(({ characters }) => missing(piece, characters) === null)
    const last = runs.at(-1)
    if (face === -1) return fail(missingEverywhere(piece, faces))
    if (last?.face === face) last.text += piece
    else runs.push({ face, text: piece })
  }
  return ok(runs)
}

const missing = (text: string, has: ReadonlySet<number>): string | null =>
  [...text].find((character) => character !== '\n' && !has.has(character.codePointAt(0) ?? 0)) ?? null

/** Of a word that is in two faces only when torn, the first character that the page's own face lacks. */
function missingEverywhere(piece: string, faces: Typeface): string {
  const all = faces.reduce((sum, { characters }) => sum.union(characters), new Set<number>())
  return missing(piece, all) ?? missing(piece, faces[0]?.characters ?? all) ?? piece
}

/** The table `cmap` (OpenType 1.9), in its format for all of Unicode: groups of first, last, first glyph. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const found = new Set<number>()
  const cmap = tableAt(view, 'cmap')
  for (let entry = 0; entry < view.getUint16(cmap + 2); entry++) {
    const table = cmap + view.getUint32(cmap + 4 + entry * 8 + 4)
    if (view.getUint16(table) !== 12) continue
    for (let group = 0; group < view.getUint32(table + 12); group++) {
      const at = table + 16 + group * 12
      const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)]
      for (let code = first; code <= last; code++) if (glyph + code - first !== 0) found.add(code)
    }
  }
  return found
}

function tableAt(view: DataView, name: string): number {
  for (let entry = 0; entry < view.getUint16(4); entry++) {
    const at = 12 + entry * 16
    const tag = [0, 1, 2, 3].map((place) => String.fromCharCode(view.getUint8(at + place))).join('')
    if (tag === name) return view.getUint32(at + 8)
  }
  throw new RangeError(`the font has no table ${name}`)
}

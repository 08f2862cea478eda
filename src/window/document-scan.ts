/**
 * Looks a file through before anybody else can open it. What is built in refuses what acts by itself: scripts, programs to
 * start and files inside files in a PDF, macros in office documents; and the test file of the virus scanners, so that one
 * can see that it looks. It knows no viruses: a scanner that does is put in its place or behind it.
 */
import { inflateSync } from 'node:zlib'
import { type Text, text } from '../text.ts'
import type { DocumentKind } from './document-kinds.ts'

/** Null where nothing was found; a scanner that is away throws, and the file stays in quarantine. */
export type Scan = (bytes: Uint8Array, kind: DocumentKind) => Promise<Text | null>

/** The harmless file by which every scanner can be tried (eicar.org); in two parts, so that this source is not taken for it. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** A name may be written with escapes: /J#61vaScript (ISO 32000-1, 7.3.5). */
function named(name: string): RegExp {
  const letters = [...name].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16)
    return `(?:${letter}|#${hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`
  })
  return new RegExp(`/${letters.join('')}`)
}

const inPdf: readonly (readonly [name: RegExp, found: Text])[] = [
  [named('JavaScript'), text('PDF 含有脚本', 'the PDF holds a script')],
  [named('Launch'), text('PDF 会启动程序', 'the PDF starts a program')],
  [named('EmbeddedFile'), text('PDF 内嵌有其他文件', 'the PDF holds other files inside')],
  [named('RichMedia'), text('PDF 内嵌有动态内容', 'the PDF holds active media')],
  [
    named('Encrypt'),
    text(
      'PDF 已加密，无法检查；请去掉密码',
      'the PDF is encrypted and cannot be looked through; take its password off',
    ),
  ],
]

const inOffice: readonly (readonly [name: string, found: Text])[] = [
  ['vbaproject.bin', text('文档含有宏', 'the document holds macros')],
  ['activex/', text('文档含有 ActiveX 控件', 'the document holds ActiveX controls')],
  ['oleobject', text('文档内嵌有其他对象', 'the document holds other objects inside')],
]

/** How much of what a PDF has packed is unpacked, in all. */
const mostUnpacked = 64 * 1024 * 1024
/** Packs of objects in 20 MB; each is opened by itself, and holds a hundred objects or more. */
const mostStreams = 2_000

export const builtInScan: Scan = async (bytes, kind) => {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (written.includes(eicar))
    return text('检出病毒测试文件（EICAR）', 'it is the test file of the virus scanners (EICAR)')
  switch (kind) {
    case 'pdf':
      return scanPdf(written)
    case 'docx':
    case 'xlsx': {
      // The names of what is packed stand in the open.
      const names = written.toLowerCase()
      return inOffice.find(([name]) => names.includes(name))?.[1] ?? null
    }
    case 'png':
    case 'jpeg':
    case 'txt':
      return null
  }
}

function scanPdf(written: string): Text | null {
  const unpacked = objectStreams(written)
  if (unpacked === null) return text('PDF 压缩过度，无法检查', 'the PDF is packed too tightly to be looked through')
  for (const each of [written, ...unpacked]) {
    const found = inPdf.find(([name]) => name.test(each))
    if (found) return found[1]
  }
  return null
}

/** Objects packed into streams, in which a script can hide; null where they grow beyond all measure. */
function objectStreams(written: string): readonly string[] | null {
  const found: string[] = []
  let left = mostUnpacked
  // Packs stand one after the other: a file in which they overlap again and again is made to keep us busy.
  let toLookAt = 4 * written.length
  let streams = 0
  const begins = /stream\r?\n/g
  for (let at = written.indexOf('/ObjStm'); at !== -1; at = written.indexOf('/ObjStm', begins.lastIndex)) {
    begins.lastIndex = at
    const begin = begins.exec(written)
    if (!begin) break
    const from = begin.index + begin[0].length
    const end = written.indexOf('endstream', from)
    const until = end === -1 ? written.length : end
    toLookAt -= until - from
    if (++streams > mostStreams || toLookAt < 0) return null
    const packed = Buffer.from(written.slice(from, until), 'latin1')
    try {
      const plain = inflateSync(packed, { maxOutputLength: left }).toString('latin1')
      left -= plain.length
      found.push(plain)
    } catch (error) {
      // What is not packed in this way, or broken, a reader does not open either.
      if (error instanceof RangeError) return null
    }
  }
  return found
}

/**
 * Looks a file through before anybody else can open it. What is built in refuses what acts by itself: scripts, programs to
 * start and files inside files in a PDF, macros in office documents; and the test file of the virus scanners, so that one
 * can see that it looks. It knows no viruses: a scanner that does is put in its place or behind it.
 */
import { inflateSync } from 'node:zlib'
import type { Text } from '../text.ts'
import type { DocumentKind } from './document-kinds.ts'

/** Null where nothing was found; a scanner that is away throws, and the file stays in quarantine. */
export type Scan = (bytes: Uint8Array, kind: DocumentKind) => Promise<Text | null>

/** The harmless file by which every scanner can be tried (eicar.org); in two parts, so that this source is not taken for it. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const text = (zh: string, en: string): Text => ({ zh, en })

const inPdf: readonly (readonly [name: string, found: Text])[] = [
  ['/JavaScript', text('PDF 含有脚本', 'the PDF holds a script')],
  ['/Launch', text('PDF 会启动程序', 'the PDF starts a program')],
  ['/EmbeddedFile', text('PDF 内嵌有其他文件', 'the PDF holds other files inside')],
  ['/RichMedia', text('PDF 内嵌有动态内容', 'the PDF holds active media')],
  [
    '/Encrypt',
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
    // A name may be written with escapes: /J#61vaScript (ISO 32000-1, 7.3.5).
    const plain = each.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    const found = inPdf.find(([name]) => plain.includes(name))
    if (found) return found[1]
  }
  return null
}

/** Objects packed into streams, in which a script can hide; null where they grow beyond all measure. */
function objectStreams(written: string): readonly string[] | null {
  const found: string[] = []
  let left = mostUnpacked
  for (let at = written.indexOf('/ObjStm'); at !== -1; at = written.indexOf('/ObjStm', at + 1)) {
    const begins = /stream\r?\n/g
    begins.lastIndex = at
    const begin = begins.exec(written)
    if (!begin) break
    const from = begin.index + begin[0].length
    const end = written.indexOf('endstream', from)
    const packed = Buffer.from(written.slice(from, end === -1 ? undefined : end), 'latin1')
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

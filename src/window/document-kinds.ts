/** What a file is by its content, and whether it is fit to be opened by others: never by its name. */
import { fileTypeFromBuffer } from 'file-type'
import { fail, ok, type Result, type Text } from '../text.ts'

export const documentKinds = {
  pdf: { media: 'application/pdf', name: { zh: 'PDF 文件', en: 'PDF' } },
  png: { media: 'image/png', name: { zh: 'PNG 图片', en: 'PNG image' } },
  jpeg: { media: 'image/jpeg', name: { zh: 'JPEG 图片', en: 'JPEG image' } },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: { zh: 'Word 文档', en: 'Word document' },
  },
  xlsx: {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: { zh: 'Excel 表格', en: 'Excel sheet' },
  },
  txt: { media: 'text/plain; charset=utf-8', name: { zh: '纯文本', en: 'plain text' } },
} as const satisfies Record<string, { media: string; name: Text }>

export type DocumentKind = keyof typeof documentKinds

export const isDocumentKind = (code: string): code is DocumentKind => Object.hasOwn(documentKinds, code)

const taken = {
  zh: '可以提交 PDF、PNG、JPEG、docx、xlsx 和纯文本',
  en: 'PDF, PNG, JPEG, docx, xlsx and plain text are taken',
}

const byExtension: Readonly<Record<string, DocumentKind>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  docx: 'docx',
  xlsx: 'xlsx',
}

/** The kind, found in the bytes; refused where it is none that is taken. */
export async function kindOf(bytes: Uint8Array): Promise<Result<DocumentKind>> {
  if (bytes.length === 0) return fail({ zh: '文件是空的', en: 'the file is empty' })
  const found = await sniffed(bytes)
  const kind = found === null ? null : byExtension[found]
  if (kind) return ok(kind)
  if (found === null && isPlainText(bytes)) return ok('txt')
  const shown = found === null ? null : found.toUpperCase()
  return fail({
    zh: `${shown ? `按内容看，这是 ${shown} 文件` : '看不出这是什么文件'}，不能提交；${taken.zh}`,
    en: `${shown ? `by its content this is a ${shown} file` : 'it does not show what kind of file this is'} and cannot be taken; ${taken.en}`,
  })
}

const endings: Readonly<Record<DocumentKind, RegExp>> = {
  pdf: /\.pdf$/i,
  png: /\.png$/i,
  jpeg: /\.jpe?g$/i,
  docx: /\.docx$/i,
  xlsx: /\.xlsx$/i,
  txt: /\.(txt|csv|md)$/i,
}

/**
 * The name under which others will save it: one that opens as what it is. Plain text named `contract.bat` is a program on
 * the machine of whoever opens it; and a mark that turns the direction of writing lets `tab.txt` be shown for `txt.bat`.
 */
export function nameFor(kind: DocumentKind, typed: string): string {
  const name = typed.replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\s.]+$/, '')
  return endings[kind].test(name) ? name : `${name}.${kind === 'jpeg' ? 'jpg' : kind}`
}

/** A file that is broken in the middle is of no kind. */
const sniffed = (bytes: Uint8Array): Promise<string | null> =>
  fileTypeFromBuffer(bytes).then(
    (found) => found?.ext ?? null,
    () => 'damaged',
  )

/** UTF-8 without control characters, but for tabs and ends of lines. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
    return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)
  } catch {
    return false
  }
}

/** A licence on paper: A4, both languages, and a QR code to the page that says what it is worth today. */
import PDFDocument from 'pdfkit'
import qrcode from 'qrcode'
import { fail, ok, type Result, type Text } from '../../text.ts'
import { type LegalDate, legalZone } from '../../time/dates.ts'
import { runsOf, type Typeface } from './fonts.ts'

/** What stands on the page. */
export interface Page {
  readonly number: string
  readonly kind: Text
  readonly authority: Text
  readonly holder: string
  /** In words, as a person reads them. */
  readonly claims: readonly { readonly name: Text; readonly value: Text | string }[]
  readonly issued: LegalDate
  readonly from: LegalDate
  readonly until: LegalDate | null
  /** Address of the page that verifies it; the QR code. */
  readonly verifyAt: string
  /** Made in practice: the page says that it has no effect. */
  readonly practice: boolean
}

const ink = '#1c1b1a'
const grey = '#6b6762'
const hairline = '#dcd8d2'
/** The vermilion of a seal. */
const vermilion = '#b3261e'

const sheet = { width: 595.28, height: 841.89, margin: 72, labels: 128, foot: 124 } as const
const column = { x: sheet.margin + sheet.labels, width: sheet.width - 2 * sheet.margin - sheet.labels } as const
const bottom = sheet.height - sheet.margin

/** The paper, and what it is written with. */
interface Paper {
  readonly doc: PDFKit.PDFDocument
  readonly faces: Typeface
}

/** The same bytes for the same licence. Refuses a character that the font does not have, and names it. */
export async function licencePdf(given: Page, faces: Typeface): Promise<Result<Uint8Array>> {
  const page = plain(given)
  const missing = missingIn(page, faces)
  if (missing !== null)
    return fail({
      zh: `字体没有“${missing}”（${codeOf(missing)}），PDF 会缺字，所以没有生成；网页上的证照不受影响`,
      en: `the fonts have no "${missing}" (${codeOf(missing)}); the PDF would lack it and was not made; the licence online is complete`,
    })
  const doc = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: sheet.margin,
    bufferPages: true,
    font: '',
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: `${page.kind.zh} ${page.number}`,
      Author: page.authority.zh,
      CreationDate: new Date(page.issued.toZonedDateTime(legalZone).epochMilliseconds),
    },
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  for (const [index, { regular, bold }] of faces.entries()) {
    doc.registerFont(`regular ${index}`, Buffer.from(regular))
    doc.registerFont(`bold ${index}`, Buffer.from(bold))
  }
  const paper: Paper = { doc, faces }
  head(paper, page)
  for (const [name, value] of rowsOf(page)) row(paper, name, value)
  foot(paper, page)
  marked(paper, page)
  doc.end()
  await ended
  return ok(Buffer.concat(chunks))
}

function head(paper: Paper, { kind, holder }: Page): void {
  const { doc } = paper
  const { margin } = sheet
  write(paper, '一窗  One Window', margin, margin / 2, { size: 9, colour: grey })
  write(paper, kind.zh, margin, margin + 16, { size: 28, font: 'bold' })
  write(paper, kind.en, margin, doc.y + 2, { size: 12, colour: grey })
  doc.rect(margin, doc.y + 14, 32, 1.6).fill(vermilion)
  write(paper, holder, margin, doc.y + 34, { size: 19 })
  write(paper, '持有人  Holder', margin, doc.y + 2, { size: 8.5, colour: grey })
  doc.y += 18
}

function rowsOf({ claims, authority, issued, from, until, number }: Page): readonly (readonly [Text, Text | string])[] {
  const valid: Text = until
    ? { zh: `${inWords(from)}至 ${inWords(until)}`, en: `${from} to ${until}, to the end of the day` }
    : { zh: `自 ${inWords(from)}起，长期`, en: `from ${from}, without end` }
  return [
    ...claims.map(({ name, value }) => [name, value] as const),
    [{ zh: '有效期', en: 'Valid' }, valid],
    [{ zh: '颁发机关', en: 'Granted by' }, authority],
    [
      { zh: '颁发日期', en: 'Date' },
      { zh: inWords(issued), en: issued.toString() },
    ],
    [{ zh: '编号', en: 'Number' }, number],
  ]
}

const inWords = ({ year, month, day }: LegalDate): string => `${year} 年 ${month} 月 ${day} 日`

function row(paper: Paper, name: Text, value: Text | string): void {
  const { doc } = paper
  const { x, width } = column
  const [first, second] = typeof value === 'string' ? [value, null] : [value.zh, value.en]
  doc.font('regular 0').fontSize(11)
  const room = bottom - doc.y
  const high = 30 + doc.heightOfString(first, { width, lineGap: 2 })
  // A row that fits on a page is not torn; a longer one runs on.
  if (high > room && (high < bottom - sheet.margin || room < 80)) doc.addPage()
  const top = doc.y
  doc
    .moveTo(sheet.margin, top)
    .lineTo(sheet.width - sheet.margin, top)
    .lineWidth(0.5)
    .stroke(hairline)
  write(paper, name.zh, sheet.margin, top + 7, { size: 10, width: sheet.labels - 12 })
  write(paper, name.en, sheet.margin, doc.y, { size: 8, colour: grey, width: sheet.labels - 12 })
  const underLabel = doc.y
  const pages = doc.bufferedPageRange().count
  write(paper, first, x, top + 6.2, { size: 11, width })
  if (second !== null) write(paper, second, x, doc.y, { size: 8.5, colour: grey, width })
  const ranOn = doc.bufferedPageRange().count > pages
  doc.y = (ranOn ? doc.y : Math.max(doc.y, underLabel)) + 5
}

function foot(paper: Paper, { verifyAt }: Page): void {
  const { doc } = paper
  const torn = doc.y > bottom - sheet.foot
  if (torn) doc.addPage()
  const { margin, width } = sheet
  const [side, top] = [92, torn ? margin : bottom - 108]
  code(paper, verifyAt, margin, top, side)
  const x = margin + side + 22
  const wide = width - margin - x
  write(paper, '扫码核验', x, top + 1, { size: 11, font: 'bold', width: wide })
  write(paper, '证照可能被暂停或者撤销，以核验结果为准。', x, doc.y + 1, { size: 9.5, width: wide })
  write(paper, 'It may have been suspended or revoked: what counts is the answer at this address.', x, doc.y + 2, {
    size: 8.5,
    colour: grey,
    width: wide,
  })
  write(paper, verifyAt, x, doc.y + 6, { size: 8.5, colour: vermilion, width: wide })
}

/** Drawn as outlines: sharp in any size. */
function code({ doc }: Paper, text: string, x: number, y: number, side: number): void {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  const unit = side / size
  for (let line = 0; line < size; line++)
    for (let from = 0; from < size; from++) {
      let to = from
      while (to < size && data[line * size + to]) to++
      if (to > from) doc.rect(x + from * unit, y + line * unit, (to - from) * unit, unit)
      from = to
    }
  doc.fill(ink)
}

/** On every page: that it is practice; and where there are several, which of how many, so that none is lost. */
function marked(paper: Paper, { number, practice }: Page): void {
  const { doc } = paper
  const { count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    doc.switchToPage(at)
    if (practice) toTheRight(paper, '演练 · 无法律效力  Practice, no legal effect')
    if (count === 1) return
    // Else what is written below the margin would begin a page of its own.
    doc.page.margins.bottom = 0
    write(paper, `${number}  ·  ${at + 1} / ${count}`, sheet.margin, bottom + 24, { size: 8, colour: grey })
  }
}

function toTheRight(paper: Paper, words: string): void {
  const { doc } = paper
  const width = doc.font('regular 0').fontSize(9).widthOfString(words) + 1
  write(paper, words, sheet.width - sheet.margin - width, sheet.margin / 2, { size: 9, colour: vermilion, width })
}

interface Hand {
  readonly size: number
  readonly font?: 'regular' | 'bold'
  readonly colour?: string
  readonly width?: number
}

function write({ doc, faces }: Paper, text: string, x: number, y: number, hand: Hand): void {
  const { size, font = 'regular', colour = ink, width = sheet.width - 2 * sheet.margin } = hand
  const runs = runsOf(text, faces)
  // All that is written was looked at first (missingIn).
  if (!runs.ok) throw new RangeError(`no face for ${codeOf(runs.error)}`)
  doc.fontSize(size).fillColor(colour)
  for (const [index, run] of runs.value.entries()) {
    const how = { width, lineGap: 2, continued: index < runs.value.length - 1 }
    doc.font(`${font} ${run.face}`)
    if (index === 0) doc.text(run.text, x, y, how)
    else doc.text(run.text, how)
  }
}

/** Composed, and without the control characters that have no shape. */
function plain(page: Page): Page {
  const line = (text: string): string =>
    text
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\P{Cc}\n]/gu, ' ')
  const both = ({ zh, en }: Text): Text => ({ zh: line(zh), en: line(en) })
  return {
    ...page,
    kind: both(page.kind),
    authority: both(page.authority),
    holder: line(page.holder),
    claims: page.claims.map(({ name, value }) => ({
      name: both(name),
      value: typeof value === 'string' ? line(value) : both(value),
    })),
  }
}

function missingIn({ kind, authority, holder, claims, number, verifyAt }: Page, faces: Typeface): string | null {
  const texts = [kind, authority, holder, number, verifyAt, ...claims.flatMap(({ name, value }) => [name, value])]
  const words = texts.map((text) => (typeof text === 'string' ? text : `${text.zh}\n${text.en}`)).join('\n')
  const runs = runsOf(words, faces)
  return runs.ok ? null : runs.error
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

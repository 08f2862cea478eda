/** Request bodies: JSON of a bounded size and depth, read to its end even when it is refused, so that the refusal arrives. */
import { type Refusal, refusal } from './problems.ts'

export const largestBody = 1024 * 1024
export const deepestBody = 64
/** How much of a body that is too large is still read before the line is cut. */
const patience = 64 * 1024 * 1024

export async function readJson(stream: AsyncIterable<Buffer | string>, most = largestBody): Promise<unknown> {
  const bytes = await bytesOf(stream, most)
  if (bytes === null) throw tooLarge(most)
  return parseJson(bytes.toString('utf8').replace(/^\uFEFF/, ''))
}

/** A file, as it is. */
export async function readBytes(stream: AsyncIterable<Buffer | string>, most: number): Promise<Buffer> {
  const bytes = await bytesOf(stream, most)
  if (bytes === null) throw fileTooLarge(most)
  return bytes
}

/** Null where there are too many. */
async function bytesOf(stream: AsyncIterable<Buffer | string>, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const piece of pieces(stream)) {
    size += piece.length
    if (size <= most) chunks.push(piece)
    else chunks.length = 0
  }
  return size > most ? null : Buffer.concat(chunks)
}

/** Reads on, and keeps nothing. */
export async function drain(stream: AsyncIterable<Buffer | string>): Promise<void> {
  for await (const _ of pieces(stream));
}

/** The stream's pieces, as far as patience goes; a stream that breaks is the sender's matter. */
async function* pieces(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let size = 0
  try {
    for await (const chunk of stream) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += piece.length
      if (size > patience) return
      yield piece
    }
  } catch {
    throw refusal('bad-request', {
      zh: '请求正文没有读完：传输中断，或压缩格式有误',
      en: 'the body could not be read to its end: the transfer broke off, or its compression is wrong',
    })
  }
}

const tooLarge = (most: number): Refusal =>
  refusal('too-large', {
    zh: `请求正文至多 ${most / 1024} KB；事实只是一个小的 JSON 对象`,
    en: `a request body holds at most ${most / 1024} KB; facts are one small JSON object`,
  })

const fileTooLarge = (most: number): Refusal =>
  refusal('too-large', {
    zh: `文件至多 ${most / 1024 / 1024} MB`,
    en: `a file holds at most ${most / 1024 / 1024} MB`,
  })

const bodyExample = '{"facts":{"registeredIn":"beijing-other"}}'

/** `example` shows, in the refusal, how it is written. */
export function parseJson(written: string, example = bodyExample): unknown {
  // Some editors begin a file with a byte order mark; RFC 8259 lets a reader pass over it.
  const text = written.replace(/^\uFEFF/, '')
  const deep = tooDeepAt(text, deepestBody)
  if (deep !== null)
    throw refusal('too-deep', {
      zh: `JSON 至多嵌套 ${deepestBody} 层；${placeIn(text, deep).zh}超过了`,
      en: `JSON may be nested ${deepestBody} deep at most; ${placeIn(text, deep).en} goes beyond`,
    })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notJson(text, error instanceof Error ? error.message : '', example)
  }
}

/** Where the JSON goes deeper than allowed; found without reading it into anything. */
export function tooDeepAt(text: string, most: number): number | null {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (quoted) {
      if (char === 0x5c) at++
      else if (char === 0x22) quoted = false
    } else if (char === 0x22) quoted = true
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > most) return at
    } else if (char === 0x7d || char === 0x5d) depth--
  }
  return null
}

function notJson(text: string, message: string, example: string): Refusal {
  const hint = {
    zh: `；名称和文字用双引号，如 ${example}`,
    en: `; names and words stand in double quotes, such as ${example}`,
  }
  if (text.trim() === '')
    return refusal('bad-json', { zh: `没有内容${hint.zh}`, en: `there is nothing in it${hint.en}` })
  // The engine names the place where it stopped, except at the end of the text.
  const found = /at position (\d+)/.exec(message)?.[1]
  const at = found === undefined ? text.length : Number(found)
  const place = placeIn(text, at)
  const near = text.slice(Math.max(0, at - 12), at + 12).replace(/\s+/g, ' ')
  return refusal(
    'bad-json',
    {
      zh: `${place.zh}不是有效的 JSON（在“${near}”附近）${hint.zh}`,
      en: `${place.en} is not valid JSON (near \`${near}\`)${hint.en}`,
    },
    [{ code: 'bad-json', at: '', text: place }],
  )
}

function placeIn(text: string, at: number): { zh: string; en: string } {
  const lines = text.slice(0, at).split('\n')
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1]
  return { zh: `第 ${line} 行第 ${column} 个字符`, en: `line ${line}, character ${column}` }
}

/** What is not even HTTP is answered too, in the same form, and the line is closed. */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Text } from '../text.ts'
import { problemDocument, refusal } from './problems.ts'

const faults: Readonly<Record<string, { readonly status: number; readonly text: Text }>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    text: { zh: '请求头过大，至多 16 KB', en: 'the headers are too large; they hold at most 16 KB' },
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    text: { zh: '请求没有在 30 秒内发完', en: 'the request did not arrive in full within 30 seconds' },
  },
}
const notHttp = {
  status: 400,
  text: { zh: '收到的不是一个 HTTP 请求', en: 'what arrived is not an HTTP request' },
}

export function tellClient(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, text } = faults[error.code ?? ''] ?? notHttp
  const body = JSON.stringify({ ...problemDocument(refusal('bad-request', text), 'zh'), status })
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

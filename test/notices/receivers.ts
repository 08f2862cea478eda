/** Those who receive in the tests: a mail server and a program, both real, both on this machine. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Mailbox {
  readonly url: string
  readonly letters: { readonly to: readonly string[]; readonly text: string }[]
  /** Addresses that are refused, and how. */
  readonly refused: Map<string, number>
  close(): Promise<void>
}

export async function mailbox(): Promise<Mailbox> {
  const letters: { to: string[]; text: string }[] = []
  const refused = new Map<string, number>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _, done) {
      const code = refused.get(address)
      done(code === undefined ? null : Object.assign(new Error('refused'), { responseCode: code }))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refused,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

export interface Got {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Program {
  readonly url: string
  readonly got: Got[]
  /** What it answers; a function may never end the answer. */
  answer: { status: number; location?: string; body?: string } | 'nothing'
  close(): Promise<void>
}

export async function program(): Promise<Program> {
  const got: Got[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') })
      if (receiver.answer === 'nothing') return
      const { status, location, body = '' } = receiver.answer
      response.writeHead(status, location === undefined ? {} : { location }).end(body)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const receiver: Program = {
    url: `http://127.0.0.1:${port}/hook`,
    got,
    answer: { status: 204 },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
  return receiver
}

/** As a receiver checks it, written from the specification and not from our code. */
export function isGenuine({ headers, body }: Got, secret: string): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const expected = createHmac('sha256', key).update(content).digest()
  return String(headers['webhook-signature'])
    .split(' ')
    .some((each) => {
      const [version, value = ''] = each.split(',')
      const given = Buffer.from(value, 'base64')
      return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
    })
}

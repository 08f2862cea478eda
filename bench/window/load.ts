/** Load from a process of its own: `{ url, cookie, connections, … }` as JSON on the command line, the result as JSON out. */
import process from 'node:process'
import autocannon from 'autocannon'
import { applicant, formOf, papersOf, procedure } from './practice.ts'

export interface Load {
  readonly url: string
  readonly cookie: string
  readonly connections: number
  /** Or so many requests in all. */
  readonly seconds?: number
  readonly amount?: number
  /** Filed over and over with this paper, each under its own key; otherwise the path is read. */
  readonly submit?: { readonly document: string }
  readonly path?: string
}

export interface Loaded {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly worst: number
  readonly done: number
  /** Replies that were not 200, and connections that failed. */
  readonly failed: number
}

const given = process.argv[2]
if (given !== undefined && import.meta.main) console.log(JSON.stringify(await run(JSON.parse(given) as Load)))

async function run({ url, cookie, connections, seconds, amount, submit, path }: Load): Promise<Loaded> {
  const started = Date.now().toString(36)
  let n = 0
  const mark = '@@'
  const template = submit
    ? JSON.stringify({
        procedure,
        for: applicant,
        form: { ...formOf(0), foreignerName: `Alex Morgan ${mark}`, passportNumber: `P${mark}` },
        papers: papersOf(submit.document),
      })
    : ''
  const result = await autocannon({
    url,
    connections,
    ...(amount === undefined ? { duration: seconds ?? 10 } : { amount }),
    requests: [
      submit
        ? {
            method: 'POST',
            path: '/api/cases',
            headers: { 'content-type': 'application/json', cookie },
            setupRequest: (request) => {
              const id = String(1_000_000 + ++n)
              return {
                ...request,
                headers: { ...request.headers, 'idempotency-key': `${started}-${id}` },
                body: template.replaceAll(mark, id),
              }
            },
          }
        : { method: 'GET', path: path ?? '/', headers: { cookie } },
    ],
  })
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    worst: result.latency.max,
    done: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts,
  }
}

/** Errors as problem documents (RFC 9457), in both languages. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language, Text } from '../text.ts'
import { near } from './near.ts'

/** Every kind of problem the server tells of. */
export const problemKinds = {
  'bad-json': { status: 400, title: { zh: '不是有效的 JSON', en: 'Not valid JSON' } },
  'too-deep': { status: 400, title: { zh: 'JSON 嵌套过深', en: 'JSON nested too deeply' } },
  'bad-request': { status: 400, title: { zh: '请求的写法不对', en: 'The request is not written as it should be' } },
  'bad-facts': { status: 422, title: { zh: '所填事实有误', en: 'The facts cannot be taken as given' } },
  'unknown-decision': { status: 404, title: { zh: '没有这项判定', en: 'There is no such decision' } },
  'unknown-measure': { status: 404, title: { zh: '没有这项措施', en: 'There is no such measure' } },
  'unknown-clause': { status: 404, title: { zh: '没有这一条款', en: 'There is no such clause' } },
  'unknown-instrument': { status: 404, title: { zh: '没有这份文件', en: 'There is no such instrument' } },
  'unknown-address': { status: 404, title: { zh: '没有这个地址', en: 'There is nothing at this address' } },
  'wrong-method': { status: 405, title: { zh: '这个地址不接受这种方法', en: 'This address takes another method' } },
  'too-large': { status: 413, title: { zh: '请求过大', en: 'The request is too large' } },
  'not-json': { status: 415, title: { zh: '请求须是 JSON', en: 'The request must be JSON' } },
  'too-many': { status: 429, title: { zh: '请求过于频繁', en: 'Too many requests' } },
  'server-error': { status: 500, title: { zh: '服务器出错', en: 'The server failed' } },
} as const satisfies Record<string, { status: number; title: Text }>

export type ProblemKind = keyof typeof problemKinds

export interface Item {
  readonly code: string
  readonly at: string
  readonly text: Text
}

/** Thrown in a route, told by `sendProblem`. */
export interface Refusal extends Error {
  readonly kind: ProblemKind
  readonly text: Text
  readonly problems: readonly Item[]
  /** Fastify and its plugins read the status from the error. */
  readonly statusCode: number
}

export const refusal = (kind: ProblemKind, text: Text, problems: readonly Item[] = []): Refusal =>
  Object.assign(new Error(text.en), { kind, text, problems, statusCode: problemKinds[kind].status })

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'kind' in error && 'problems' in error

/** Several items as one refusal: the text is that of the first. */
export function refuseFor(kind: 'bad-request' | 'bad-facts', problems: readonly Item[]): Refusal {
  const said = problems[0]?.text ?? problemKinds[kind].title
  const more = problems.length - 1
  const text =
    more > 0
      ? { zh: `${said.zh}（另有 ${more} 处，见 problems）`, en: `${said.en} (and ${more} more, see problems)` }
      : said
  return refusal(kind, text, problems)
}

type UnknownKind = 'decision' | 'measure' | 'clause' | 'instrument'

const whereToLook: Readonly<Record<UnknownKind, string>> = {
  decision: '/api/decisions',
  measure: '/api/measures',
  clause: '/api/plan',
  instrument: '/api/instruments',
}

/** An id that names nothing, with the nearest that does. */
export function unknownId(what: UnknownKind, id: string, known: readonly string[]): Refusal {
  const shown = id.slice(0, 80)
  const meant = near(id, known)
  const list = whereToLook[what]
  const { title } = problemKinds[`unknown-${what}`]
  return refusal(`unknown-${what}`, {
    zh: `${title.zh}：“${shown}”${meant.length > 0 ? `；最接近的是${meant.map((each) => `“${each}”`).join('、')}` : ''}；全部见 ${list}`,
    en: `${title.en}: \`${shown}\`${meant.length > 0 ? `; the nearest: ${meant.map((each) => `\`${each}\``).join(', ')}` : ''}; see ${list} for all`,
  })
}

/** An output that the decision does not give. */
export const unknownOutput = (id: string, known: readonly string[]): Refusal =>
  refuseFor('bad-request', [
    {
      code: 'not-in-list',
      at: 'query/output',
      text: {
        zh: `这项判定没有输出“${id.slice(0, 80)}”；可选：${known.join('、')}`,
        en: `this decision has no output \`${id.slice(0, 80)}\`; choose from ${known.join(', ')}`,
      },
    },
  ])

/** The language that a reader's Accept-Language prefers; Chinese where it says nothing. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean)
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => (tag === 'zh' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted[0]?.tag === 'en' ? 'en' : 'zh'
}

export function problemDocument({ kind, text, problems }: Refusal, language: Language) {
  const { status, title } = problemKinds[kind]
  return {
    type: `/api/problems#${kind}`,
    title: title[language],
    status,
    detail: text[language],
    text,
    ...(problems.length > 0 && { problems }),
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Refusal): FastifyReply {
  const document = problemDocument(problem, languageOf(request.headers['accept-language']))
  return reply
    .code(document.status)
    .header('cache-control', 'no-store')
    .header('vary', 'Accept-Language')
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(document)
}

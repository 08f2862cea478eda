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
  'sign-in': { status: 401, title: { zh: '请先登录', en: 'Sign in first' } },
  'not-permitted': { status: 403, title: { zh: '没有权限', en: 'Not permitted' } },
  'own-case': { status: 403, title: { zh: '应当回避', en: 'One’s own case is handled by others' } },
  'two-persons': {
    status: 403,
    title: { zh: '审查与决定应由两人分别作出', en: 'Review and decision take two persons' },
  },
  'foreign-page': { status: 403, title: { zh: '请求来自其他网站', en: 'The request comes from another site' } },
  'no-key': { status: 400, title: { zh: '缺少幂等键', en: 'No idempotency key' } },
  'key-reused': {
    status: 422,
    title: { zh: '幂等键已用于另一请求', en: 'The idempotency key was used for another request' },
  },
  conflict: { status: 409, title: { zh: '在您之后已有更改', en: 'Someone else was first' } },
  'unknown-licence': { status: 404, title: { zh: '没有这份证照', en: 'There is no such licence' } },
  'unknown-licence-kind': { status: 404, title: { zh: '没有这种证照', en: 'There is no such kind of licence' } },
  'unknown-list': { status: 404, title: { zh: '没有这份状态列表', en: 'There is no such status list' } },
  'no-effect': { status: 409, title: { zh: '证照已失去效力', en: 'The licence no longer has effect' } },
  'cannot-print': { status: 422, title: { zh: '证照不能打印', en: 'The licence cannot be printed' } },
  'wrong-sign-in': { status: 401, title: { zh: '登录信息不正确', en: 'Not the right password or code' } },
  'second-factor-needed': { status: 401, title: { zh: '还需要验证码', en: 'A code is needed too' } },
  'passkey-refused': { status: 401, title: { zh: '通行密钥未被接受', en: 'The passkey was not accepted' } },
  'outside-refused': { status: 401, title: { zh: '外部登录未成功', en: 'The sign-in elsewhere did not succeed' } },
  'slow-down': { status: 429, title: { zh: '尝试过于频繁', en: 'Too many attempts' } },
  'email-taken': { status: 409, title: { zh: '邮箱已有账户', en: 'The e-mail address has an account' } },
  'bad-account': { status: 422, title: { zh: '所填内容有误', en: 'This cannot be taken as given' } },
  'unknown-item': { status: 404, title: { zh: '没有这一项', en: 'There is no such item' } },
  'no-mail': { status: 409, title: { zh: '发不出邮件', en: 'No letters go out' } },
  'set-already': { status: 409, title: { zh: '已经有了', en: 'It is there already' } },
  'kept-by-law': { status: 409, title: { zh: '依法须保留', en: 'The law keeps it for now' } },
  'shared-account': { status: 403, title: { zh: '共用的演练账户', en: 'An account of practice that all share' } },
  'unknown-matter': { status: 404, title: { zh: '没有这一事项', en: 'There is no such matter' } },
  'unknown-case': { status: 404, title: { zh: '没有这一办件', en: 'There is no such case' } },
  'unknown-document': { status: 404, title: { zh: '没有这份文件', en: 'There is no such document' } },
  'unknown-party': { status: 404, title: { zh: '没有这一申请人', en: 'There is no such applicant' } },
  'unknown-watch': { status: 404, title: { zh: '没有这项监测', en: 'There is no such watch' } },
  'unknown-signal': { status: 404, title: { zh: '没有这条信号', en: 'There is no such signal' } },
  'unknown-register': { status: 404, title: { zh: '没有这一登记簿', en: 'There is no such register' } },
  'unknown-entry': { status: 404, title: { zh: '没有这一条目', en: 'There is no such entry' } },
  taken: { status: 409, title: { zh: '已有登记', en: 'It is entered already' } },
  'not-by-hand': { status: 409, title: { zh: '不由人手登记', en: 'Not entered by hand' } },
  'refused-document': { status: 422, title: { zh: '文件不能接收', en: 'The file cannot be taken' } },
  'in-quarantine': { status: 409, title: { zh: '文件还在安全检查', en: 'The file is still being looked through' } },
  'wrong-applicant': { status: 422, title: { zh: '申请人不符', en: 'Not for this kind of applicant' } },
  incomplete: { status: 422, title: { zh: '还不完整', en: 'Not complete yet' } },
  'ruled-out': { status: 422, title: { zh: '判定不符合条件', en: 'A decision rules it out' } },
  'not-competent': { status: 422, title: { zh: '不属于本机关受理', en: 'Another authority is competent' } },
  'bad-text': { status: 422, title: { zh: '文字不能保存', en: 'The text cannot be kept' } },
  'not-declared': { status: 422, title: { zh: '本事项没有这一步', en: 'This matter has no such step' } },
  'needs-reasons': { status: 422, title: { zh: '应当说明理由', en: 'Reasons are needed' } },
  'wrong-phase': { status: 409, title: { zh: '现在不能作这一步', en: 'Not at this stage' } },
  already: { status: 409, title: { zh: '已经办过', en: 'It has been done' } },
  'not-yet': { status: 409, title: { zh: '时候未到', en: 'Not yet' } },
  held: { status: 409, title: { zh: '被另一办件暂停', en: 'Another case holds it back' } },
  'unknown-market': { status: 404, title: { zh: '没有这个市场', en: 'There is no such market' } },
  'cannot-settle': { status: 409, title: { zh: '不能交割', en: 'It cannot be settled' } },
  'unknown-ledger': { status: 404, title: { zh: '没有这本账', en: 'There is no such ledger' } },
  'unknown-account': { status: 404, title: { zh: '没有这个账户', en: 'There is no such account' } },
  'bad-form': { status: 422, title: { zh: '表单所填有误', en: 'The form cannot be taken as given' } },
  'ledger-refused': { status: 409, title: { zh: '账上不能这样记', en: 'The ledger refuses it' } },
  'wrong-method': { status: 405, title: { zh: '这个地址不接受这种方法', en: 'This address takes another method' } },
  'too-large': { status: 413, title: { zh: '请求过大', en: 'The request is too large' } },
  'not-json': { status: 415, title: { zh: '请求须是 JSON', en: 'The request must be JSON' } },
  'too-many': { status: 429, title: { zh: '请求过于频繁', en: 'Too many requests' } },
  'database-away': { status: 503, title: { zh: '数据库暂时连接不上', en: 'The database is away for a moment' } },
  'server-error': { status: 500, title: { zh: '服务器出错', en: 'The server failed' } },
} as const satisfies Record<string, { status: number; title: Text }>

export type ProblemKind = keyof typeof problemKinds

export const isProblemKind = (code: string): code is ProblemKind => Object.hasOwn(problemKinds, code)

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
export function refuseFor(kind: 'bad-request' | 'bad-facts' | 'bad-form', problems: readonly Item[]): Refusal {
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

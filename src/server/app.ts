/** The server: the interface under /api, the pages everywhere else. */
import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import etag from '@fastify/etag'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import self from '../../package.json' with { type: 'json' }
import { codeOf, isAway } from '../store/away.ts'
import { legalDateAt } from '../time/dates.ts'
import { accountRoutes } from './account.ts'
import { outsideRoutes, passkeyRoutes } from './account-ways.ts'
import { boardRoutes } from './board.ts'
import { drain, readJson } from './body.ts'
import { tellClient } from './broken.ts'
import { caseRoutes } from './cases.ts'
import { checkUpRoutes } from './check-up.ts'
import { clockRoute } from './clock-route.ts'
import { decisionRoutes } from './decisions.ts'
import { deskRoutes } from './desk.ts'
import { documentRoutes } from './documents.ts'
import { draftRoutes } from './drafts.ts'
import { effectRoutes } from './effect.ts'
import { refuseEnvelope } from './envelope.ts'
import { exportRoutes } from './exports.ts'
import type { House } from './house.ts'
import { journalRoutes } from './journal.ts'
import { type App, keepAWhile } from './kind.ts'
import { lawRoutes } from './law.ts'
import { ledgerRoutes } from './ledgers.ts'
import { ledgerSerialRoutes } from './ledgers-serials.ts'
import { licenceRoutes } from './licences.ts'
import { marketRoutes } from './markets.ts'
import { matterRoutes } from './matters.ts'
import { negativeListRoutes } from './negative-lists.ts'
import { noticeRoutes } from './notices.ts'
import { officeRoutes } from './offices.ts'
import { organisationRoutes } from './organisations.ts'
import { type Address, pages } from './pages.ts'
import { planRoutes } from './plan.ts'
import { isRefusal, problemKinds, refusal, sendProblem } from './problems.ts'
import { publicNoticeRoutes } from './public-notices.ts'
import { registerRoutes } from './registers.ts'
import { replies } from './requests.ts'
import { ProblemKinds } from './schemas.ts'
import { searchRoutes } from './search.ts'
import { sessionRoutes } from './session.ts'
import { shapes } from './shape.ts'
import { signalRoutes } from './signals.ts'
import { statisticsRoutes } from './statistics.ts'
import { issuerRoute, verifyRoutes } from './verify.ts'
import { webhookRoutes } from './webhooks.ts'
import { guard } from './who.ts'
import { whenFirstUsed } from './writers.ts'

export interface Options {
  /** The database and all that is kept in it; without it only the plan, the law and the decisions are served. */
  readonly house?: House
  /** Requests of the interface that one address may make in a minute. */
  readonly perMinute?: number
  /** Folder of the built pages. */
  readonly web?: string
  /**
   * Behind a proxy: it is believed what address it speaks for. Of `X-Forwarded-For` that is the last; those before it
   * anybody can write, and would be counted as another reader each time.
   */
  readonly behindProxy?: boolean
  /** Told of every failure of the server itself. */
  readonly onFailure?: (error: unknown) => void
}

const builtWeb = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Scripts and styles from the server itself only; nothing inline, nothing in a frame. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

export async function buildApp({
  house,
  perMinute = 600,
  web = builtWeb,
  behindProxy = false,
  onFailure = () => {},
}: Options = {}) {
  const app = fastify({
    trustProxy: behindProxy && ((_: string, hop: number) => hop === 0),
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 30_000,
    schemaController: { compilersFactory: { buildSerializer: whenFirstUsed } },
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        allErrors: true,
        validateFormats: false,
      },
    },
    clientErrorHandler: tellClient,
    frameworkErrors: (error, request, reply) => tell(error, request, reply),
  }).withTypeProvider<TypeBoxTypeProvider>()

  const tell = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = isRefusal(error) ? error : asRefusal(error, request)
    if (problem.kind === 'server-error' && !hasLeft(error)) onFailure(error)
    // In seconds (RFC 9110, 10.2.3).
    if (problem.kind === 'database-away') reply.header('retry-after', '1')
    return sendProblem(request, reply, problem)
  }
  app.setErrorHandler<FastifyError>(tell)

  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', (_: FastifyRequest, body: IncomingMessage) => readJson(body))
  app.addContentTypeParser('*', async (request: FastifyRequest, body: IncomingMessage) => {
    await drain(body)
    throw notJson(request.headers['content-type'])
  })

  await app.register(helmet, {
    contentSecurityPolicy,
    xFrameOptions: { action: 'deny' },
    // Where people come by https they are never led to plain http again; TLS itself is the proxy's.
    strictTransportSecurity: house?.settings.origin.startsWith('https:')
      ? { maxAge: 365 * 24 * 3600, includeSubDomains: false }
      : false,
  })
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    // By the route that was found: `/%61pi/session` leads to the same one.
    allowList: ({ routeOptions }) => !routeOptions.url?.startsWith('/api/'),
    errorResponseBuilder: (_, { ttl, max }) =>
      refusal('too-many', {
        zh: `每分钟至多 ${max} 次请求；请在 ${Math.ceil(ttl / 1000)} 秒后再试`,
        en: `at most ${max} requests a minute; try again in ${Math.ceil(ttl / 1000)} seconds`,
      }),
  })
  // The mark is that of the words, before they are packed: whoever accepts other packing keeps the same mark, hence a weak one.
  await app.register(etag, { weak: true })
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '一窗 One Window',
        version: self.version,
        description,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'plan', description: '方案、条款与措施 · The plan, its clauses and measures' },
        { name: 'law', description: '文件与检索 · Instruments and search' },
        { name: 'decisions', description: '判定 · Decisions: what can be asked, and the asking' },
        { name: 'account', description: '账户与单位 · Accounts and organisations' },
        { name: 'window', description: '办事、申请与办件 · Matters, applications and cases' },
        { name: 'desk', description: '办理台 · The desk of an office' },
        { name: 'ledgers', description: '台账、账户与流水 · Ledgers, accounts and statements' },
        { name: 'licences', description: '证照与核验 · Licences and their verification' },
        { name: 'notices', description: '通知 · Notices and webhooks' },
        { name: 'markets', description: '市场与交易 · Markets and trades' },
        { name: 'supervision', description: '监督：期限统计与日志 · Time limits kept, and the journal' },
        { name: 'practice', description: '演练 · What only practice has' },
        { name: 'server', description: '服务器 · The server itself' },
      ],
    },
    // Which row of the table of permissions decides who may: said to whoever writes a program, and walked by the tests.
    transform: ({ schema, url, route: { config } }) => ({
      schema: config?.permission ? { ...schema, 'x-permission': config.permission } : schema,
      url,
    }),
    refResolver: { buildLocalReference: ({ $id }, _, __, index) => (typeof $id === 'string' ? $id : `Shape${index}`) },
  })
  for (const shape of shapes) app.addSchema(shape)
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: '一窗 One Window · 接口 API' },
    uiConfig: { layout: 'BaseLayout', deepLinking: true },
    // The documentation's own script writes one style sheet into its page; scripts stay strict.
    transformStaticCSP: (header) => header.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  })
  const addresses: Address[] = []
  await app.register(
    async (api) => {
      api.addHook('onRoute', ({ method, url }) => {
        for (const each of [method].flat()) addresses.push({ method: each, url })
      })
      interfaceOf(api)
      if (house) await windowOf(api, house)
    },
    { prefix: '/api' },
  )
  if (house) issuerRoute(app, house)
  await pages(app, web, addresses)
  return app
}

function interfaceOf(app: App): void {
  planRoutes(app)
  lawRoutes(app)
  searchRoutes(app)
  decisionRoutes(app)
  exportRoutes(app)
  effectRoutes(app)
  checkUpRoutes(app)
  app.get(
    '/problems',
    {
      schema: {
        tags: ['server'],
        summary: 'Every kind of problem that a reply may tell of',
        response: replies(ProblemKinds),
      },
    },
    (_, reply) => {
      keepAWhile(reply)
      return {
        problems: Object.entries(problemKinds).map(([kind, { status, title }]) => ({
          type: `/api/problems#${kind}`,
          status,
          title,
        })),
      }
    },
  )
  app.get('/health', { schema: { hide: true }, config: { rateLimit: false } }, (_, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true }),
  )
  app.get('/openapi.json', { schema: { hide: true } }, (_, reply) => {
    keepAWhile(reply)
    return reply.send(app.swagger())
  })
}

/** What is kept: people, their cases, what they hold. */
async function windowOf(app: App, house: House): Promise<void> {
  await app.register(cookie)
  guard(app, { people: house.people, today: () => legalDateAt(house.clock.now()), origin: house.settings.origin })
  sessionRoutes(app, house)
  accountRoutes(app, house)
  passkeyRoutes(app, house)
  outsideRoutes(app, house)
  organisationRoutes(app, house)
  officeRoutes(app, house)
  matterRoutes(app, house)
  draftRoutes(app, house)
  await documentRoutes(app, house)
  caseRoutes(app, house)
  deskRoutes(app, house)
  licenceRoutes(app, house)
  verifyRoutes(app, house)
  noticeRoutes(app, house)
  publicNoticeRoutes(app, house)
  webhookRoutes(app, house)
  statisticsRoutes(app, house, house.procedures)
  signalRoutes(app, house)
  registerRoutes(app, house)
  marketRoutes(app, house)
  boardRoutes(app, house)
  negativeListRoutes(app, house)
  await ledgerRoutes(app, house)
  ledgerSerialRoutes(app, house)
  journalRoutes(app, house)
  clockRoute(app, house)
}

const description = `国务院国函〔2023〕130号工作方案的措施，作为可以提问的规则。每一段给人看的文字都有中英文两种（\`{zh, en}\`）。
日期写作 \`2023-11-18\`；金额以元计；比例写作 \`"50%"\` 或 \`0.5\`；多选写作代码的数组。
\`on\` 是事情发生的日子，\`knownOn\` 是站在哪一天看法律；都不写就是上海的今天。

The measures of the plan in State Council letter 2023 No. 130 as rules that can be asked. All words for people come in both languages (\`{zh, en}\`).
Dates are written \`2023-11-18\`, money in yuan, shares \`"50%"\` or \`0.5\`, sets as arrays of codes.
\`on\` is the day of the facts, \`knownOn\` the day from which the law is looked at; left out, both are today in Shanghai.

Errors are problem documents (RFC 9457); \`problems\` names each place as a JSON pointer and says what would be right. No reply is advice: the competent authority decides.`

const notJson = (given: string | undefined) =>
  refusal('not-json', {
    zh: `请求正文的类型是“${(given ?? '未写').slice(0, 60)}”，应为 application/json`,
    en: `the body is of type \`${(given ?? 'none').slice(0, 60)}\`; send application/json`,
  })

/** Whoever asked went away before the answer was out: no failure of the server. */
const hasLeft = (error: unknown): boolean => codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE'

/** What Fastify itself refuses, in our words. */
function asRefusal(error: FastifyError, request: FastifyRequest) {
  if (error.validation)
    return refuseEnvelope(error.validation, error.validationContext ?? 'body', request.routeOptions.schema)
  if (isAway(error))
    return refusal('database-away', {
      zh: '数据库暂时连接不上，请稍后再试；带幂等键的请求请用同一个键重发，已经办过的不会再办一次',
      en: 'the database is away for a moment; try again shortly. A request with an idempotency key is sent again under the same key: what was done already is not done twice',
    })
  switch (error.statusCode ?? 500) {
    case 413:
      return refusal('too-large', { zh: '请求过大', en: 'the request is too large' })
    case 414:
    case 400:
      return refusal('bad-request', {
        zh: '地址或请求头的写法不对，请检查其中的百分号编码',
        en: 'the address or a header is not written as it should be; check its percent-encoding',
      })
    case 415:
      return refusal('not-json', {
        zh: '请求正文的 Content-Encoding 应为 gzip、deflate 或 br，或不压缩',
        en: 'the Content-Encoding of the body must be gzip, deflate or br, or left out',
      })
    case 403:
    case 404:
      return refusal('unknown-address', {
        zh: '这个地址没有内容；接口的全部地址见 /api/docs',
        en: 'there is nothing at this address; every address of the interface is at /api/docs',
      })
    default:
      return refusal('server-error', {
        zh: '服务器没能完成这个请求，这是程序的错误，不是请求的错误；其他请求不受影响',
        en: 'the server could not finish this request; that is an error of the program, not of the request, and other requests are not affected',
      })
  }
}

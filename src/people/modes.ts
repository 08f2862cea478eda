/**
 * Practice or work. Practice lets anyone try everything: accounts to try, a clock that can be moved. Production refuses to
 * start with what is only fit for practice, and says which setting is wrong and what would be right.
 */
import { fail, ok, type Result, type Text } from '../text.ts'

export type Mode = 'practice' | 'production'

export interface Settings {
  readonly mode: Mode
  readonly database: { readonly url: string } | { readonly folder: string }
  /** Sessions and cookies are sealed with it. */
  readonly secret: string
  /** The address that people type; cookies, passkeys and sign-in elsewhere are bound to it. */
  readonly origin: string
  readonly clockMoves: boolean
  readonly practiceAccounts: boolean
  /** The server that letters go out by, and who sends them; null: none go out. */
  readonly mail: { readonly smtp: string; readonly from: string } | null
  /** Where people may sign in who have their account elsewhere (OpenID Connect); null: nowhere else. */
  readonly oidc: OutsideProvider | null
}

export interface OutsideProvider {
  readonly issuer: string
  readonly client: string
  readonly clientSecret: string
}

export interface Problem {
  readonly setting: string
  readonly text: Text
}

export interface Started {
  readonly settings: Settings
  /** It runs with these, but somebody should know. */
  readonly warnings: readonly Problem[]
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Every setting that is read here. */
export const settingNames = [
  'ONEWINDOW_MODE',
  'ONEWINDOW_DATA',
  'ONEWINDOW_SECRET',
  'ONEWINDOW_ORIGIN',
  'ONEWINDOW_CLOCK',
  'ONEWINDOW_SMTP',
  'ONEWINDOW_MAIL_FROM',
  'ONEWINDOW_OIDC_ISSUER',
  'ONEWINDOW_OIDC_CLIENT',
  'ONEWINDOW_OIDC_CLIENT_SECRET',
  'DATABASE_URL',
] as const

/** Stands in this source for all to read: good for practice, refused in production. */
export const practiceSecret = 'practice only: everybody can read this secret'

export const shortestSecret = 32
const fewestCharacters = 10

/** The settings, or everything that is wrong with them at once. */
export function settings(given: Environment): Result<Started, readonly Problem[]> {
  // An empty setting is one that is not made.
  const read = (name: (typeof settingNames)[number]): string | undefined => given[name]?.trim() || undefined
  const typed = read('ONEWINDOW_MODE') ?? 'practice'
  if (typed !== 'practice' && typed !== 'production')
    return fail([
      problem(
        'ONEWINDOW_MODE',
        `只能是 practice（演练）或者 production（正式），而不是“${typed.slice(0, 40)}”`,
        `is practice or production, not \`${typed.slice(0, 40)}\``,
      ),
    ])
  const mode: Mode = typed
  const production = mode === 'production'
  const [clock, url] = [read('ONEWINDOW_CLOCK') ?? (production ? 'real' : 'movable'), read('DATABASE_URL')]
  const [secret, origin] = [read('ONEWINDOW_SECRET'), read('ONEWINDOW_ORIGIN')]
  const [smtp, from] = [read('ONEWINDOW_SMTP'), read('ONEWINDOW_MAIL_FROM')]
  const [issuer, client] = [read('ONEWINDOW_OIDC_ISSUER'), read('ONEWINDOW_OIDC_CLIENT')]
  const clientSecret = read('ONEWINDOW_OIDC_CLIENT_SECRET')
  const problems = [
    ...wrongSecret(secret, production),
    ...wrongOrigin(origin, production),
    ...wrongClock(clock, production),
    ...wrongDatabase(url),
    ...wrongMail(smtp, from),
    ...wrongProvider(issuer, client, clientSecret, production),
  ]
  if (problems.length > 0) return fail(problems)
  return ok({
    settings: {
      mode,
      database: url === undefined ? { folder: read('ONEWINDOW_DATA') ?? 'data' } : { url },
      secret: secret ?? practiceSecret,
      origin: new URL(origin ?? 'http://localhost:8080').origin,
      clockMoves: clock === 'movable',
      practiceAccounts: !production,
      mail: smtp === undefined || from === undefined ? null : { smtp, from },
      oidc: issuer && client && clientSecret ? { issuer, client, clientSecret } : null,
    },
    warnings: [...(url === undefined && production ? [embedded] : []), ...misspelt(given)],
  })
}

const problem = (setting: string, zh: string, en: string): Problem => ({
  setting,
  text: { zh: `${setting} ${zh}`, en: `${setting} ${en}` },
})

function wrongSecret(secret: string | undefined, production: boolean): readonly Problem[] {
  const no = (zh: string, en: string): readonly Problem[] => {
    const make = 'openssl rand -base64 48'
    return [problem('ONEWINDOW_SECRET', `${zh}。可以这样生成：${make}`, `${en}. Make one with: ${make}`)]
  }
  if (!production) return []
  if (secret === undefined) return no('没有设置，正式运行需要密钥', 'is not set; production needs a secret of its own')
  if (secret === practiceSecret)
    return no('是演练用的密钥，人人可知', 'is the secret of practice mode, which everybody can read')
  if ([...secret].length < shortestSecret)
    return no(
      `太短，只有 ${[...secret].length} 个字符，至少需要 ${shortestSecret} 个`,
      `is too short: ${[...secret].length} characters of at least ${shortestSecret}`,
    )
  if (new Set(secret).size < fewestCharacters)
    return no('过于简单，反复使用同样几个字符', 'is too simple: the same few characters over and over')
  return []
}

function wrongOrigin(origin: string | undefined, production: boolean): readonly Problem[] {
  const no = (zh: string, en: string): readonly Problem[] => [
    problem(
      'ONEWINDOW_ORIGIN',
      `${zh}，应写作 https://window.example.cn`,
      `${en}; write it like https://window.example.cn`,
    ),
  ]
  if (origin === undefined)
    return production
      ? no('没有设置，正式运行需要对外的网址', 'is not set; production needs the address people use')
      : []
  const url = URL.parse(origin)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return no('不是网址', 'is not a web address')
  if (url.username !== '' || url.password !== '')
    return no('不能带有用户名或者密码', 'must not hold a user name or a password')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return no('只写协议、主机和端口', 'is scheme, host and port alone')
  if (production && url.protocol !== 'https:') return no('在正式运行时必须是 https', 'must be https in production')
  return []
}

function wrongClock(clock: string, production: boolean): readonly Problem[] {
  if (clock !== 'real' && clock !== 'movable')
    return [
      problem(
        'ONEWINDOW_CLOCK',
        `只能是 real（真实）或者 movable（可拨动），而不是“${clock.slice(0, 40)}”`,
        `is real or movable, not \`${clock.slice(0, 40)}\``,
      ),
    ]
  if (clock === 'movable' && production)
    return [
      problem(
        'ONEWINDOW_CLOCK',
        '在正式运行时不能是 movable：期限不能被拨动。请改为 real 或者删去',
        'cannot be movable in production: nobody moves a time limit. Set it to real, or leave it out',
      ),
    ]
  return []
}

function wrongDatabase(url: string | undefined): readonly Problem[] {
  // The address may hold a password: it is never repeated.
  if (url === undefined || /^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) return []
  return [
    problem(
      'DATABASE_URL',
      '不是 PostgreSQL 的地址，应写作 postgresql://user:password@host:5432/onewindow',
      'is not the address of a PostgreSQL server; write it like postgresql://user:password@host:5432/onewindow',
    ),
  ]
}

/** All three or none; what is exchanged with the provider says who signs in, so it travels over https. */
function wrongProvider(
  issuer: string | undefined,
  client: string | undefined,
  clientSecret: string | undefined,
  production: boolean,
): readonly Problem[] {
  if (issuer === undefined && client === undefined && clientSecret === undefined) return []
  const missing = Object.entries({
    ONEWINDOW_OIDC_ISSUER: issuer,
    ONEWINDOW_OIDC_CLIENT: client,
    ONEWINDOW_OIDC_CLIENT_SECRET: clientSecret,
  })
    .filter(([, value]) => value === undefined)
    .map(([name]) =>
      problem(
        name,
        '没有设置：外部登录的三项设置（ISSUER、CLIENT、CLIENT_SECRET）须同时写明，或者都不写',
        'is not set: signing in elsewhere takes ISSUER, CLIENT and CLIENT_SECRET, all three or none',
      ),
    )
  const url = issuer === undefined ? null : URL.parse(issuer)
  const right = url?.protocol === 'https:' || (url?.protocol === 'http:' && !production)
  const wrong = problem(
    'ONEWINDOW_OIDC_ISSUER',
    '不是 OpenID 提供方的网址，应写作 https://id.example.cn',
    'is not the address of an OpenID provider; write it like https://id.example.cn',
  )
  return [...missing, ...(issuer !== undefined && !right ? [wrong] : [])]
}

function wrongMail(smtp: string | undefined, from: string | undefined): readonly Problem[] {
  const url = smtp === undefined ? null : URL.parse(smtp)
  // The address may hold a password: it is never repeated.
  const server =
    smtp !== undefined && (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
      ? [
          problem(
            'ONEWINDOW_SMTP',
            '不是邮件服务器的地址，应写作 smtp://user:password@mail.example.cn:587',
            'is not the address of a mail server; write it like smtp://user:password@mail.example.cn:587',
          ),
        ]
      : []
  if (smtp !== undefined && from === undefined)
    return [
      ...server,
      problem(
        'ONEWINDOW_MAIL_FROM',
        '没有设置，发邮件需要发件人，应写作 一窗 <no-reply@window.example.cn>',
        'is not set; mail needs a sender, such as One Window <no-reply@window.example.cn>',
      ),
    ]
  if (from === undefined || /^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) return server
  return [
    ...server,
    problem(
      'ONEWINDOW_MAIL_FROM',
      '不是邮件地址，应写作 一窗 <no-reply@window.example.cn>',
      'is not a mail address; write it like One Window <no-reply@window.example.cn>',
    ),
  ]
}

const embedded = problem(
  'DATABASE_URL',
  '没有设置：使用内嵌数据库，适合试用和单个窗口，断电时可能丢失最近的写入；正式使用请连接 PostgreSQL 服务器',
  'is not set: the embedded database is for trying and for one desk, and may lose the last writes when the power fails; for work, give a PostgreSQL server',
)

/** A name with our beginning that nobody reads: `ONEWINDOW_MOED=production` would run as practice and say nothing. */
const misspelt = (given: Environment): readonly Problem[] =>
  Object.keys(given)
    .filter((name) => name.startsWith('ONEWINDOW_') && !settingNames.some((known) => known === name))
    .map((name) =>
      problem(
        name,
        `不是这里的设置，可用的有：${settingNames.join('、')}`,
        `is no setting here; these are: ${settingNames.join(', ')}`,
      ),
    )

/**
 * A letter by e-mail. It names the case and what happened, and where to read on: nobody has shown that an address typed at
 * sign-up is theirs, and mail travels open, so reasons and papers are read after signing in.
 */
import { createTransport } from 'nodemailer'
import type { LinkKind, LinkLetter } from '../../people/links.ts'
import type { Text } from '../../text.ts'
import { isLoopback } from './address.ts'
import { messageId } from './send-webhook.ts'

export interface MailSettings {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  readonly smtp: string
  readonly from: string
  /** Of the pages, to read on at. */
  readonly origin: string
  readonly practice: boolean
}

export interface Letter {
  /** The same at every attempt. */
  readonly id: string
  readonly to: { readonly name: string; readonly email: string }
  /** Where it is read on. */
  readonly page: string
  readonly notices: readonly { readonly level: 'info' | 'act' | 'late'; readonly title: Text }[]
}

export interface Mailed {
  readonly ok: boolean
  /** The address takes no mail, today or later: to try again is of no use. */
  readonly never: boolean
  readonly says: string
}

export interface Mailer {
  send(letter: Letter): Promise<Mailed>
  sendLink(letter: LinkLetter): Promise<Mailed>
  close(): void
}

const timeout = 10_000
/** The longest that one letter takes: greeting, connection and each answer have a time of their own. */
export const mailTimeout = 30_000

export function mailerOn(settings: MailSettings): Mailer {
  const url = new URL(settings.smtp)
  const here = url.hostname === 'localhost' || isLoopback(url.hostname.replace(/^\[(.*)\]$/, '$1'))
  const transport = createTransport({
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
    secure: url.protocol === 'smtps:',
    // A password and a person's matters go over no open line, except to this machine itself.
    requireTLS: url.protocol === 'smtp:' && !here,
    ignoreTLS: url.protocol === 'smtp:' && here,
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    dnsTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  async function post(mail: ReturnType<typeof compose | typeof composeLink>): Promise<Mailed> {
    try {
      await within(mailTimeout, transport.sendMail(mail))
      return { ok: true, never: false, says: 'sent' }
    } catch (error) {
      return failed(error)
    }
  }
  return {
    send: (letter) => post(compose(letter, settings)),
    sendLink: (letter) => post(composeLink(letter, settings)),
    close: () => transport.close(),
  }
}

export function compose({ id, to, page, notices }: Letter, { from, origin, practice }: MailSettings) {
  const [first] = notices
  const subject = first ? `${first.title.zh} · ${first.title.en}` : page
  const address = `${origin}${page}`
  const part = (language: keyof Text): readonly string[] =>
    notices.map(({ title, level }) => `- ${title[language]}${level === 'info' ? '' : calls[language]}`)
  return {
    from,
    // An object, so that no name can write another address.
    to: { name: to.name, address: to.email },
    subject: practice ? `[演练 practice] ${subject}` : subject,
    messageId: `<${id}@${new URL(origin).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: [
      ...(practice ? ofPractice : []),
      `${to.name}：`,
      '',
      ...part('zh'),
      '',
      `全文、期限和可以采取的做法，请登录后查看：${address}`,
      '',
      ...part('en'),
      '',
      `Sign in to read the whole notice, the time limits and what you can do: ${address}`,
      '',
      automatic,
    ].join('\n'),
  }
}

/** Names nobody: whoever signs up with another's address writes no word into their mailbox. */
export function composeLink(
  { kind, email, token, hours }: LinkLetter,
  { from, origin, practice }: Pick<MailSettings, 'from' | 'origin' | 'practice'>,
) {
  const { page, subject, asked, otherwise } = linkWords[kind]
  return {
    from,
    to: { name: '', address: email },
    subject: `${practice ? '[演练 practice] ' : ''}${subject.zh} · ${subject.en}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: [
      ...(practice ? ofPractice : []),
      `${asked.zh}请打开下面的链接（${hours} 小时内有效，只能用一次）：`,
      '',
      `${asked.en} Open this link, which is good for ${hours} hours, once:`,
      '',
      // After the #, which browsers send to no server and write into no log.
      `${origin}${page}#${token}`,
      '',
      otherwise.zh,
      otherwise.en,
      '',
      automatic,
    ].join('\n'),
  }
}

const linkWords: Readonly<
  Record<LinkKind, { readonly page: string; readonly subject: Text; readonly asked: Text; readonly otherwise: Text }>
> = {
  'confirm-email': {
    page: '/account/confirm',
    subject: { zh: '请确认您的电子邮箱', en: 'Please confirm your e-mail address' },
    asked: {
      zh: '“一窗”有一个账户使用这个邮箱。如果是您的账户，',
      en: 'An account at One Window uses this e-mail address. Is it yours?',
    },
    otherwise: {
      zh: '如果不是您的账户，请不要打开链接：这个邮箱不会被确认。',
      en: 'If it is not yours, leave the link alone: the address then stays unconfirmed.',
    },
  },
  'reset-password': {
    page: '/sign-in/reset',
    subject: { zh: '重新设置密码', en: 'Set a new password' },
    asked: {
      zh: '有人要为使用这个邮箱的账户重新设置密码。如果是您，',
      en: 'Someone asked to set a new password for the account with this e-mail address. Was it you?',
    },
    otherwise: {
      zh: '如果不是您，不必理会：密码没有改变。',
      en: 'If it was not, there is nothing to do: the password has not changed.',
    },
  },
}

const ofPractice = [
  '这是演练系统发出的邮件，不产生法律效力。',
  'This comes from a practice system and has no legal effect.',
  '',
]
const automatic = '本邮件由系统自动发出，请勿回复。 This message was sent automatically; please do not reply.'

const calls: Text = { zh: '（需要您处理）', en: ' (you have something to do)' }

/** A mailbox that is refused for good (RFC 5321, 5yz to RCPT TO) is not tried again; anything else may go well later. */
function failed(error: unknown): Mailed {
  const {
    code = 'no connection',
    responseCode = 0,
    command = '',
  } = (error instanceof Error ? error : {}) as {
    readonly code?: string
    readonly responseCode?: number
    readonly command?: string
  }
  const says = responseCode > 0 ? `${code} ${responseCode}` : code
  return { ok: false, never: command === 'RCPT TO' && responseCode >= 500, says }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(Object.assign(new Error('the mail server is too slow'), { code: 'ETIMEDOUT' })),
      milliseconds,
    )
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Of the first notice and the person: one letter for each change and each who is told. */
export const letterId = (notice: string, person: string): string => messageId(notice, `mail:${person}`)

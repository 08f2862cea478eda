/**
 * `verify`: what a licence is worth, without the window if need be. With a file of keys nothing is fetched; that it was
 * neither suspended nor revoked is then known only from a list that is given beside it.
 */
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { settings } from '../people/modes.ts'
import { viewVerdict } from '../server/verify.ts'
import type { Text } from '../text.ts'
import { parseLegalDate } from '../time/dates.ts'
import { type LicenceId, parseLicenceId } from '../window/ids.ts'
import type { KeySet, PublicKey } from '../window/licences/keys.ts'
import { kindsOf } from '../window/licences/licences.ts'
import { isObject } from '../window/licences/signature.ts'
import { listNamedIn, verify as verifyToken } from '../window/licences/verify.ts'
import { procedures } from '../zone/procedures.ts'
import { exits } from './exits.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { beside, bold } from './terminal.ts'

export interface VerifyOptions {
  readonly keys?: string
  readonly status?: string
  readonly json?: true
}

type View = ReturnType<typeof viewVerdict>

export async function verify(page: Page, what: string, options: VerifyOptions): Promise<number> {
  const given = givenAs(what)
  const view =
    'number' in given
      ? await byNumber(given.number, addressOf(options.keys))
      : await byToken(given.token, options.keys, options.status)
  if (view === null) {
    page.line(page.in(`没有编号为 ${what.trim()} 的证照`, `There is no licence ${what.trim()}`))
    return exits.invalid.code
  }
  if (options.json) page.json(view)
  else show(page, view)
  if (view.standing === 'valid') return exits.done.code
  return view.standing === 'status-unknown' ? exits.open.code : exits.invalid.code
}

/** A number, a token, a link to either, a file that holds one of them, or `-` for standard input. */
function givenAs(what: string): { readonly number: LicenceId } | { readonly token: string } {
  const text = (what === '-' ? readFileSync(0, 'utf8') : existsSync(what) ? readFile(what) : what).trim()
  const url = URL.parse(text)
  const linked =
    url && /^https?:$/.test(url.protocol) ? url.hash.slice(1) || (url.pathname.split('/').at(-1) ?? '') : text
  const number = parseLicenceId(linked)
  if (number.ok) return { number: number.value }
  if (linked.includes('~')) return { token: linked }
  throw new Refused(
    {
      zh: `“${text.slice(0, 40)}”不是证照编号，也不是令牌，也没有这个文件`,
      en: `\`${text.slice(0, 40)}\` is no licence number, no token, and no file of that name`,
    },
    {
      zh: '可写编号（L2026-K7QX-3M9T）、令牌（含有 ~）、核验链接、文件路径，或 - 表示标准输入',
      en: 'give a number (L2026-K7QX-3M9T), a token (with ~ in it), the link to verify it, a file, or - for standard input',
    },
  )
}

function readFile(path: string): string {
  try {
    const bytes = readFileSync(path)
    return bytes.length > longestText ? '' : bytes.toString('utf8')
  } catch {
    throw new Refused({ zh: `无法读取文件 ${path}`, en: `the file ${path} cannot be read` })
  }
}

/** A list has up to 16 KB before it is packed, a key set a few: nothing longer is read. */
const longestText = 1_000_000

const isAddress = (text: string | undefined): text is string => /^https?:\/\//.test(text ?? '')

/** Of the window that is asked: that of the keys, else the one that the settings name. */
function addressOf(keys: string | undefined): string {
  if (isAddress(keys)) return new URL(keys).origin
  const read = settings(process.env)
  if (!read.ok) throw new Refused(...read.error.map(({ text }) => text))
  return read.value.settings.origin
}

async function byNumber(number: LicenceId, origin: string): Promise<View | null> {
  const { status, text } = await fetched(`${origin}/api/verify/${number}`)
  if (status === 404) return null
  const view = jsonIn(text)
  if (status !== 200 || !isObject(view) || typeof view.standing !== 'string') throw unreachable(origin)
  return view as unknown as View
}

async function byToken(token: string, keys: string | undefined, status: string | undefined): Promise<View> {
  const from = keys ?? `${addressOf(undefined)}/api/keys`
  const held = await keysIn(from)
  const statusList = await listFor(token, from, status)
  const kinds = kindsOf(procedures)
  const kindOf = (vct: string) => kinds.get(vct.slice(vct.lastIndexOf('/') + 1))
  return viewVerdict(await verifyToken(token, { keys: held, statusList, now: Temporal.Now.instant(), kindOf }))
}

/** Unless told otherwise, the list that the licence names, where the keys came from the same place; a forger names another. */
async function listFor(token: string, keys: string, status: string | undefined): Promise<string | null> {
  if (status === 'none') return null
  if (status !== undefined) return (isAddress(status) ? (await fetched(status)).text : readFile(status)).trim()
  const named = listNamedIn(token)
  if (!isAddress(keys) || named === null || URL.parse(named)?.origin !== new URL(keys).origin) return null
  const { status: code, text } = await fetched(named)
  return code === 200 ? text : null
}

async function keysIn(from: string): Promise<KeySet> {
  const set = jsonIn(isAddress(from) ? (await fetched(from)).text : readFile(from))
  const keys: unknown = isObject(set) ? set.keys : null
  if (Array.isArray(keys) && keys.every(isKey)) return { keys }
  throw new Refused({
    zh: `${from} 不是一窗公布的密钥集；可从 <网址>/api/keys 保存一份`,
    en: `${from} is no set of keys as a window publishes it; save one from <address>/api/keys`,
  })
}

const isKey = (key: unknown): key is PublicKey =>
  isObject(key) &&
  key.kty === 'EC' &&
  key.crv === 'P-256' &&
  [key.kid, key.x, key.y].every((part) => typeof part === 'string') &&
  [key.signs_from, key.signs_until].every((date) => typeof date === 'string' && parseLegalDate(date).ok)

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function fetched(address: string): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000), redirect: 'error' })
    const text = await response.text()
    return { status: response.status, text: text.length > longestText ? '' : text }
  } catch {
    throw unreachable(address)
  }
}

const unreachable = (address: string): Refused =>
  new Refused({
    zh: `没有从 ${address} 得到答复；离线核验请用 --keys 指定密钥文件`,
    en: `no answer from ${address}; to verify offline, name a file of keys with --keys`,
  })

/** What someone else wrote, without what would move the cursor or colour the screen. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ')

function show(page: Page, { says, status, licence }: View): void {
  const say = (text: Text): string => plain(page.say(text))
  page.line(bold(say(says)))
  if (status) page.line(say(status.says))
  if (!licence) return
  const until = licence.until ?? page.in('长期', 'without end')
  page.line()
  page.lines(
    beside([
      [page.in('编号', 'Number'), plain(licence.number)],
      [page.in('种类', 'Kind'), say(licence.kind)],
      [page.in('颁发机关', 'Granted by'), say(licence.authority)],
      [page.in('有效期', 'Valid'), `${licence.from} ${page.in('至', 'to')} ${until}`],
      [page.in('颁发平台', 'Issuer'), plain(licence.issuer)],
      ...licence.disclosed.map(({ name, text }) => [say(name), plain(text)] as const),
    ]),
  )
  if (licence.withheld.count > 0)
    page.line(page.in(`另有 ${licence.withheld.count} 栏未出示`, `${licence.withheld.count} more not shown`))
}

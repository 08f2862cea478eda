/**
 * Where a webhook may lead: to a public address alone, so that nobody reaches through us what stands behind our own wall
 * (SSRF). A name is resolved once, every address it gives is checked, and the connection goes to those and no others.
 */
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { fail, ok, type Result } from '../../text.ts'

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

export type Resolve = (name: string) => Promise<readonly Address[]>

/** IPv4 that is not public (RFC 6890, the IANA registry of special-purpose addresses). */
const closed4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** IPv6 is public in 2000::/3 alone, and there not where it speaks for an IPv4 address, is a tunnel or an example. */
const closed6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const blocked = new BlockList()
for (const [net, bits] of closed4) blocked.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of closed6) blocked.addSubnet(net, bits, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
const loops = new BlockList()
loops.addSubnet('127.0.0.0', 8, 'ipv4')
loops.addAddress('::1', 'ipv6')

export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !blocked.check(address, 'ipv4')
  return family === 6 && global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}

export function isLoopback(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && loops.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

const longest = 500

/** As it is typed. In practice a webhook may also lead to this machine itself, and there without TLS. */
export function readAddress(typed: string, practice: boolean): Result<URL> {
  const url = typed.length <= longest ? URL.parse(typed) : null
  if (!url)
    return fail({
      zh: `不是网址，应写作 https://example.cn/hook，至多 ${longest} 个字符`,
      en: `is not a web address; write it like https://example.cn/hook, ${longest} characters at most`,
    })
  const name = hostOf(url)
  const here = practice && (name === 'localhost' || isLoopback(name))
  if (url.protocol !== 'https:' && !(here && url.protocol === 'http:'))
    return fail({ zh: '必须是 https 网址', en: 'must be an https address' })
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return fail({
      zh: '不能带有用户名、密码或者 # 之后的部分',
      en: 'must not hold a user name, a password or a part after #',
    })
  if (isIP(name) !== 0 && !here && !isPublic(name)) return fail(notPublic)
  return ok(url)
}

/** IPv6 stands in brackets in an address. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

export const notPublic = {
  zh: '不是公网地址：内网、本机和保留地址不得使用',
  en: 'is not a public address: private, local and reserved addresses may not be used',
} as const

const resolveBySystem: Resolve = async (name) =>
  (await lookup(name, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))

/** The addresses to connect to; refused where any of them is not public. */
export async function reach(
  url: URL,
  practice: boolean,
  resolve: Resolve = resolveBySystem,
): Promise<Result<readonly Address[]>> {
  const name = hostOf(url)
  const family = isIP(name)
  const found = family === 0 ? await resolve(name) : [{ address: name, family: family === 6 ? 6 : 4 } as const]
  if (found.length === 0) return fail({ zh: '域名没有地址', en: 'the name has no address' })
  const allowed = found.every(({ address }) => isPublic(address) || (practice && isLoopback(address)))
  // Without TLS to this machine alone, whatever the name says.
  const plain = url.protocol === 'https:' || found.every(({ address }) => isLoopback(address))
  return allowed && plain ? ok(found) : fail(notPublic)
}

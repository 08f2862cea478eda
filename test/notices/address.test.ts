/** Where a webhook may lead, as a table: what is public, what is not, and what only looks like a name. */
import { describe, expect, test } from 'vitest'
import { type Address, isPublic, reach, readAddress } from '../../src/window/notices/address.ts'

const addresses: readonly (readonly [address: string, public_: boolean])[] = [
  ['8.8.8.8', true],
  ['114.114.114.114', true],
  ['9.255.255.255', true],
  ['10.0.0.0', false],
  ['10.255.255.255', false],
  ['11.0.0.0', true],
  ['100.63.255.255', true],
  ['100.64.0.1', false],
  ['100.128.0.0', true],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['169.254.169.254', false],
  ['172.15.255.255', true],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.0', true],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['203.0.113.7', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['2400:3200::1', true],
  ['2606:4700:4700::1111', true],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['2001::1', false],
  ['2002:7f00:1::', false],
  ['not an address', false],
]

test.each(addresses)('%s', (address, expected) => expect(isPublic(address)).toBe(expected))

/** As typed, in production and in practice. */
const typed: readonly (readonly [url: string, production: boolean, practice: boolean])[] = [
  ['https://hook.example.cn/a?b=c', true, true],
  ['https://hook.example.cn:8443/', true, true],
  ['https://8.8.8.8/', true, true],
  ['http://hook.example.cn/', false, false],
  ['http://8.8.8.8/', false, false],
  ['https://127.0.0.1/', false, true],
  ['http://127.0.0.1:9000/', false, true],
  ['http://localhost:9000/', false, true],
  ['http://[::1]:9000/', false, true],
  // Decimal, octal, hexadecimal and short ways to write 127.0.0.1 and 169.254.169.254.
  ['https://2130706433/', false, true],
  ['https://0177.0.0.1/', false, true],
  ['https://0x7f.1/', false, true],
  ['https://2852039166/', false, false],
  ['https://169.254.169.254/latest/meta-data', false, false],
  ['https://10.0.0.8/', false, false],
  ['http://10.0.0.8/', false, false],
  ['https://[::ffff:10.0.0.8]/', false, false],
  ['https://[fd00::1]/', false, false],
  ['https://user:password@hook.example.cn/', false, false],
  ['https://hook.example.cn/#part', false, false],
  ['ftp://hook.example.cn/', false, false],
  ['file:///etc/passwd', false, false],
  ['hook.example.cn', false, false],
  [`https://hook.example.cn/${'a'.repeat(500)}`, false, false],
]

test.each(typed)('%s', (url, production, practice) => {
  expect(readAddress(url, false).ok, 'production').toBe(production)
  expect(readAddress(url, true).ok, 'practice').toBe(practice)
})

describe('a name is judged by every address that it gives, when the message is sent', () => {
  const names: readonly (readonly [what: string, found: readonly string[], production: boolean, practice: boolean])[] =
    [
      ['public', ['93.184.215.14'], true, true],
      ['public, by both', ['93.184.215.14', '2606:2800:220:1::1'], true, true],
      ['this machine', ['127.0.0.1'], false, true],
      ['one public and one private', ['93.184.215.14', '10.0.0.8'], false, false],
      ['one public and this machine', ['93.184.215.14', '127.0.0.1'], false, true],
      ['the machine’s own data', ['169.254.169.254'], false, false],
      ['nothing', [], false, false],
    ]
  const resolve = (found: readonly string[]) => async (): Promise<readonly Address[]> =>
    found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

  test.each(names)('%s', async (_, found, production, practice) => {
    const url = new URL('https://hook.example.cn/')
    expect((await reach(url, false, resolve(found))).ok, 'production').toBe(production)
    expect((await reach(url, true, resolve(found))).ok, 'practice').toBe(practice)
  })

  test('without TLS only to this machine, whatever the name said before', async () => {
    const url = new URL('http://localhost:9000/')
    expect((await reach(url, true, resolve(['127.0.0.1']))).ok).toBe(true)
    expect((await reach(url, true, resolve(['93.184.215.14']))).ok).toBe(false)
    expect((await reach(url, false, resolve(['127.0.0.1']))).ok).toBe(false)
  })

  test('localhost, as this machine itself resolves it', async () => {
    expect((await reach(new URL('https://localhost/'), false)).ok).toBe(false)
  })
})

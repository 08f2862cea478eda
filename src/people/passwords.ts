/**
 * Passwords: scrypt (RFC 7914), with its cost written beside each hash so that it can grow. A sign-in of nobody's takes
 * as long as one of somebody's: time does not tell who has an account.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { ok, type Result } from '../text.ts'
import { type PeopleProblem, refuse } from './problem.ts'

/** As OWASP's password storage sheet weighs them: 32 MiB, three times over. */
const cost = { ln: 15, r: 8, p: 3 }
type Cost = typeof cost

const [saltLength, keyLength] = [16, 32]

const derive = (password: string, salt: Uint8Array, { ln, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    // One person's keyboard composes é, another's types e and an accent: both mean the same.
    scrypt(
      password.normalize('NFKC'),
      salt,
      keyLength,
      { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r },
      (error, key) => (error ? reject(error) : resolve(key)),
    ),
  )

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength)
  const key = await derive(password, salt, cost)
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64')}$${key.toString('base64')}`
}

const written = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/=]+)\$([\w+/=]+)$/

/** Of nobody: no password gives it. */
const nobody = `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${Buffer.alloc(saltLength).toString('base64')}$${Buffer.alloc(keyLength).toString('base64')}`

export async function verifyPassword(password: string, kept: string | null): Promise<boolean> {
  const parts = written.exec(kept ?? nobody)
  if (!parts) throw new Error('a password hash is not written as this program writes it')
  const [, ln, r, p, salt = '', key = ''] = parts
  const wanted = Buffer.from(key, 'base64')
  const given = await derive(password, Buffer.from(salt, 'base64'), { ln: Number(ln), r: Number(r), p: Number(p) })
  return timingSafeEqual(given, wanted) && kept !== null
}

export const shortestPassword = 10
export const longestPassword = 200
const fewestCharacters = 5

/** Long is what helps (NIST SP 800-63B 3.1.1.2): no rule of digits and signs, but nothing that is guessed first. */
export function readPassword(password: string, email: string, at = '/password'): Result<string, PeopleProblem> {
  const length = [...password].length
  if (length < shortestPassword || length > longestPassword)
    return refuse(
      'bad-account',
      `密码应有 ${shortestPassword} 至 ${longestPassword} 个字符，这里是 ${length} 个；几个词连起来就很好`,
      `a password has ${shortestPassword} to ${longestPassword} characters; this has ${length}. A few words in a row do well`,
      at,
    )
  if (new Set(password).size < fewestCharacters)
    return refuse(
      'bad-account',
      '密码反复使用同样几个字符，太容易猜到',
      'the password repeats the same few characters and is too easily guessed',
      at,
    )
  const [name = '', host = ''] = email.split('@')
  const plain = password.toLowerCase()
  const holds = (part: string): boolean => part.length >= 4 && plain.includes(part)
  if (plain === email || (holds(name) && plain.length - name.length < shortestPassword / 2) || plain === host)
    return refuse(
      'bad-account',
      '密码不能就是电子邮箱或者其中的名字',
      'a password cannot be the e-mail address, or the name in it',
      at,
    )
  return ok(password)
}

/** Secrets: tokens that only their holder has, and what is kept sealed in the database. */
import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto'

/** 256 random bits, in letters that pass everywhere. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Of a token only this is kept: whoever reads the database cannot sign in with it. It is random, so no salt is needed. */
export const tokenHash = (token: string): Buffer => hash('sha256', token, 'buffer')

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id of 80 random bits. */
export const newId = (): string => [...randomBytes(16)].map((byte) => crockford.charAt(byte % 32)).join('')

/** Whether a text from an address can be an id at all: no database takes every character. */
export const isId = (text: string): boolean => /^[\w-]{1,1400}$/.test(text)

/** The keys that the installation's secret gives: one for each use, so that none helps against another. */
export interface Vault {
  /** AES-256-GCM, bound to whose it is: sealed for one person, it opens for no other. */
  seal(text: string, of: string): Buffer
  open(sealed: Uint8Array, of: string): string
  /** The same words give the same mark, and nobody without the secret finds words for it. */
  mark(text: string): Buffer
}

const [nonceLength, tagLength] = [12, 16]

export function vaultOf(secret: string): Vault {
  const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'onewindow', use, 32))
  const [sealing, marking] = [derived('seal'), derived('mark')]
  return {
    seal(text, of) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(of))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(sealed, of) {
      const nonce = sealed.subarray(0, nonceLength)
      const decipher = createDecipheriv('aes-256-gcm', sealing, nonce, { authTagLength: tagLength })
        .setAAD(Buffer.from(of))
        .setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
      const body = sealed.subarray(nonceLength + tagLength)
      return decipher.update(body, undefined, 'utf8') + decipher.final('utf8')
    },
    mark: (text) => createHmac('sha256', marking).update(text).digest(),
  }
}

/**
 * Signed notes and checkpoints as transparency logs write them (c2sp.org/signed-note, c2sp.org/tlog-checkpoint), so that
 * other tools can read them: origin, size, root, and as an extension line the time; an empty line; signatures, here
 * Ed25519. The time is signed with the rest: what a checkpoint covers was there by then, whatever it says of itself.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'

export interface Signer {
  /** The journal's own name, the checkpoint's first line. */
  readonly name: string
  /** `name+id+key`, to be published: who has it can check. */
  readonly verifier: string
  sign(text: string): string
}

export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Buffer
  /** When it was signed. */
  readonly at: Temporal.Instant
}

const ed25519 = 0x01

/** An X.509 public key of Ed25519 is these bytes and the key (RFC 8410). */
const frame = Buffer.from('302a300506032b6570032100', 'hex')

export const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

export function signerFrom(name: string, pem: string): Signer {
  if (/[\s+]/.test(name) || name === '') throw new TypeError(`\`${name}\` cannot name a journal: no spaces, no plus`)
  const secret = createPrivateKey(pem)
  if (secret.asymmetricKeyType !== 'ed25519') throw new TypeError('a journal is signed with an Ed25519 key')
  const open = createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(frame.length)
  const id = keyId(name, open)
  return {
    name,
    verifier: `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(ed25519), open]).toString('base64')}`,
    sign: (text) =>
      `${text}\n\u2014 ${name} ${Buffer.concat([id, sign(null, Buffer.from(text), secret)]).toString('base64')}\n`,
  }
}

/** What an Ed25519 private key of PKCS#8 begins with (RFC 8410); its 32 bytes follow. */
const secretFrame = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * The same key wherever the secret is the same, for processes that share a server and no folder (HKDF, RFC 5869): it lies
 * nowhere in the database that it vouches for.
 */
export function signerOfSecret(name: string, secret: string): Signer {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'onewindow/journal/ed25519', 32))
  const key = createPrivateKey({ key: Buffer.concat([secretFrame, seed]), format: 'der', type: 'pkcs8' })
  return signerFrom(name, key.export({ type: 'pkcs8', format: 'pem' }).toString())
}

const keyId = (name: string, open: Uint8Array): Buffer =>
  createHash('sha256').update(`${name}\n`).update(Buffer.of(ed25519)).update(open).digest().subarray(0, 4)

export const checkpointText = ({ origin, size, root, at }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\ntime ${at}\n`

/** The checkpoint, if one of the verifiers has signed it; null where anything is amiss. */
export function openCheckpoint(note: string, verifiers: readonly string[]): Checkpoint | null {
  const end = note.lastIndexOf('\n\n')
  if (end < 0) return null
  const text = note.slice(0, end + 1)
  const signatures = note.slice(end + 2).split('\n')
  const signed = verifiers
    .map(readVerifier)
    .some((key) => key !== null && signatures.some((line) => isSignature(line, text, key)))
  const [origin, size, root, time, ...rest] = text.split('\n')
  if (!signed || !origin || !size || !root || rest.join('') !== '' || !/^(0|[1-9]\d{0,15})$/.test(size)) return null
  const bytes = Buffer.from(root, 'base64')
  const at = instantIn(time ?? '')
  const mine = verifiers.some((verifier) => verifier.startsWith(`${origin}+`))
  return mine && at && bytes.length === 32 ? { origin, size: Number(size), root: bytes, at } : null
}

function instantIn(line: string): Temporal.Instant | null {
  const written = /^time (\d{4}-\d\d-\d\dT[\d:.]+Z)$/.exec(line)?.[1]
  try {
    return written === undefined ? null : Temporal.Instant.from(written)
  } catch {
    return null
  }
}

interface Verifier {
  readonly name: string
  readonly id: Buffer
  readonly key: KeyObject
}

function readVerifier(verifier: string): Verifier | null {
  const [, name, hex, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(verifier) ?? []
  const bytes = Buffer.from(base64 ?? '', 'base64')
  if (!name || !hex || bytes.length !== 33 || bytes[0] !== ed25519) return null
  const open = bytes.subarray(1)
  const id = keyId(name, open)
  if (id.toString('hex') !== hex) return null
  return { name, id, key: createPublicKey({ key: Buffer.concat([frame, open]), format: 'der', type: 'spki' }) }
}

function isSignature(line: string, text: string, { name, id, key }: Verifier): boolean {
  const [dash, by, base64] = line.split(' ')
  const bytes = Buffer.from(base64 ?? '', 'base64')
  if (dash !== '\u2014' || by !== name || !bytes.subarray(0, 4).equals(id)) return false
  return verify(null, Buffer.from(text), key, bytes.subarray(4))
}

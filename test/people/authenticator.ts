/** A passkey device in software: makes credentials without attestation and signs with them (WebAuthn 3, 6 and 8.7). */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { origin } from './house.ts'

export interface Device {
  create(options: PublicKeyCredentialCreationOptionsJSON, at?: string): RegistrationResponseJSON
  get(options: PublicKeyCredentialRequestOptionsJSON, at?: string): AuthenticationResponseJSON
  /** A copy of the device, with the counter as it stands now. */
  copy(): Device
}

interface Held {
  readonly id: Buffer
  readonly key: KeyObject
  readonly handle: string
  counter: number
}

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()
const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** The three kinds of CBOR item that are needed here (RFC 8949). */
type Item = number | string | Uint8Array | ReadonlyMap<number | string, Item>

function cbor(item: Item): Buffer {
  const head = (major: number, value: number): Buffer => {
    if (value < 24) return Buffer.from([(major << 5) | value])
    return value < 256
      ? Buffer.from([(major << 5) | 24, value])
      : Buffer.from([(major << 5) | 25, value >> 8, value & 255])
  }
  if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item)
  if (typeof item === 'string') return Buffer.concat([head(3, Buffer.byteLength(item)), Buffer.from(item)])
  if (item instanceof Uint8Array) return Buffer.concat([head(2, item.length), item])
  return Buffer.concat([head(5, item.size), ...[...item].flatMap(([key, value]) => [cbor(key), cbor(value)])])
}

const [present, verified, withKey] = [0x01, 0x04, 0x40]

/** `verifies`: the device asks its holder for a finger or a PIN. */
export function device({ verifies = true } = {}, held: Held | null = null): Device {
  let kept = held
  const flags = present | (verifies ? verified : 0)
  const authData = (rp: string, bits: number, counter: number, rest = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rp), Buffer.from([bits]), count, rest])
  }
  const client = (type: string, challenge: string, at: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: at, crossOrigin: false }))
  return {
    create(options, at = origin) {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const id = randomBytes(32)
      kept = { id, key: privateKey, handle: options.user.id, counter: 0 }
      const cose = cbor(
        new Map<number, Item>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x, 'base64url')],
          [-3, Buffer.from(y, 'base64url')],
        ]),
      )
      const length = Buffer.from([0, id.length])
      const data = authData(
        options.rp.id ?? '',
        flags | withKey,
        0,
        Buffer.concat([Buffer.alloc(16), length, id, cose]),
      )
      const attestation = cbor(
        new Map<string, Item>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', data],
        ]),
      )
      return {
        id: b64(id),
        rawId: b64(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(client('webauthn.create', options.challenge, at)),
          attestationObject: b64(attestation),
          transports: ['internal'],
        },
      }
    },
    get(options, at = origin) {
      if (!kept) throw new Error('the device holds no passkey')
      const data = authData(options.rpId ?? '', flags, ++kept.counter)
      const clientData = client('webauthn.get', options.challenge, at)
      return {
        id: b64(kept.id),
        rawId: b64(kept.id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(clientData),
          authenticatorData: b64(data),
          signature: b64(sign('sha256', Buffer.concat([data, sha256(clientData)]), kept.key)),
          userHandle: kept.handle,
        },
      }
    },
    copy: () => device({ verifies }, kept && { ...kept }),
  }
}

/** Numbers that people read out: the year and eight characters without look-alikes, the last one a check. */
import { randomBytes } from 'node:crypto'
import { fail, ok, type Result } from '../text.ts'

export type CaseId = string & { readonly __case: never }
export type LicenceId = string & { readonly __licence: never }
/** SHA-256 of the content, in hex. */
export type DocumentId = string & { readonly __document: never }

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Luhn's formula modulo 32: finds one wrong character and any two neighbours exchanged (but 0 and Z). */
function check(characters: string): string {
  let sum = 0
  for (const [index, character] of [...characters].reverse().entries()) {
    const value = alphabet.indexOf(character) * (index % 2 === 0 ? 2 : 1)
    sum += Math.floor(value / 32) + (value % 32)
  }
  return alphabet[(32 - (sum % 32)) % 32] ?? '0'
}

function drawn(): string {
  const body = [...randomBytes(7)].map((byte) => alphabet[byte % 32]).join('')
  const whole = body + check(body)
  return `${whole.slice(0, 4)}-${whole.slice(4)}`
}

export const newCaseId = (year: number): CaseId => `${year}-${drawn()}` as CaseId
export const newLicenceId = (year: number): LicenceId => `L${year}-${drawn()}` as LicenceId

/** As a person types it: small letters, I and L for 1, O for 0, spaces or no hyphens. */
function read(text: string, prefix: '' | 'L'): string | null {
  const plain = text.trim().toUpperCase().replaceAll(/[\s-]/g, '')
  const match = (prefix === '' ? /^(\d{4})([0-9A-Z]{8})$/ : /^L(\d{4})([0-9A-Z]{8})$/).exec(plain)
  const [year, typed] = [match?.[1], match?.[2]]
  if (!year || !typed) return null
  const characters = typed.replaceAll(/[IL]/g, '1').replaceAll('O', '0')
  if (check(characters.slice(0, 7)) !== characters[7]) return null
  return `${prefix}${year}-${characters.slice(0, 4)}-${characters.slice(4)}`
}

export function parseCaseId(text: string): Result<CaseId> {
  const id = read(text, '')
  return id === null
    ? fail({
        zh: `“${text.slice(0, 30)}”不是办件编号，应写作 2026-K7QX-3M9T`,
        en: `\`${text.slice(0, 30)}\` is not a case number; it is written like 2026-K7QX-3M9T`,
      })
    : ok(id as CaseId)
}

export function parseLicenceId(text: string): Result<LicenceId> {
  const id = read(text, 'L')
  return id === null
    ? fail({
        zh: `“${text.slice(0, 30)}”不是证照编号，应写作 L2026-K7QX-3M9T`,
        en: `\`${text.slice(0, 30)}\` is not a licence number; it is written like L2026-K7QX-3M9T`,
      })
    : ok(id as LicenceId)
}

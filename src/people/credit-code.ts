/**
 * The unified social credit code of an organisation (GB 32100-2015): 18 characters, of which
 *   1      who registered it        2      what kind of organisation
 *   3–8    where (administrative division)
 *   9–17   the organisation code (GB 11714), whose last character is its own check
 *   18     check of all the others, modulo 31
 */
import { fail, ok, type Result, type Text } from '../text.ts'

export type CreditCode = string & { readonly __creditCode: never }

/** Digits and letters without I, O, S, V, Z, which look like others; the place is the value. */
export const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Powers of 3 modulo 31 (GB 32100-2015, table 4). */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 11714: digits and all letters, A is 10. */
const organisationCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

const weighed = (text: string, alphabet: string, by: readonly number[]): number =>
  by.reduce((sum, weight, place) => sum + weight * alphabet.indexOf(text.charAt(place)), 0)

/** The last character of a code, from the 17 before it. */
export const checkOf = (first17: string): string =>
  characters.charAt((31 - (weighed(first17, characters, weights) % 31)) % 31)

/** The last character of an organisation code, from the 8 before it; 10 is written X. */
export function organisationCheckOf(first8: string): string {
  const value = (11 - (weighed(first8, organisationCharacters, organisationWeights) % 11)) % 11
  return value === 10 ? 'X' : String(value)
}

/** A code with both checks filled in: registrar and kind (2), division (6), organisation (8). */
export function creditCodeFrom(kind: string, division: string, organisation: string): CreditCode {
  const first17 = `${kind}${division}${organisation}${organisationCheckOf(organisation)}`
  const made = parseCreditCode(first17 + checkOf(first17))
  if (!made.ok) throw new Error(`${made.error.zh} · ${made.error.en}`)
  return made.value
}

/** What a look-alike was probably meant to be. */
const meant: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' }

/** A code as a person types or pastes it: small letters, full-width characters, spaces and hyphens are put right. */
export function parseCreditCode(typed: string): Result<CreditCode> {
  const code = typed
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐-―·]/g, '')
  const problem = wrongWith(code)
  return problem === null ? ok(code as CreditCode) : fail(problem)
}

function wrongWith(code: string): Text | null {
  const length = [...code].length
  if (length === 0)
    return {
      zh: '请填写统一社会信用代码：营业执照上的 18 位数字和字母',
      en: 'give the unified social credit code: the 18 digits and letters on the business licence',
    }
  if (length === 15)
    return {
      zh: '这是 15 位的旧注册号，请填写统一社会信用代码（18 位，见营业执照）',
      en: 'this has the 15 digits of an old registration number; give the unified social credit code (18 characters, on the business licence)',
    }
  if (length === 9)
    return {
      zh: '这是 9 位的组织机构代码，请填写统一社会信用代码（18 位，其中第 9 至 17 位是组织机构代码）',
      en: 'this has the 9 characters of an organisation code; give the unified social credit code (18 characters, of which it is the 9th to the 17th)',
    }
  if (length !== 18)
    return {
      zh: `统一社会信用代码是 18 位，这里是 ${length} 位`,
      en: `a unified social credit code has 18 characters; this has ${length}`,
    }
  for (const [index, character] of [...code].entries()) {
    if (!characters.includes(character)) return strange(character, index + 1)
    if (index >= 2 && index < 8 && !/\d/.test(character))
      return {
        zh: `第 ${index + 1} 位应为数字，这里是“${character}”：第 3 至 8 位是登记机关所在地的行政区划代码，如 110105`,
        en: `character ${index + 1} is a digit, not \`${character}\`: the 3rd to the 8th are the code of the place of registration, such as 110105`,
      }
  }
  const organisation = code.slice(8, 17)
  if (organisationCheckOf(organisation.slice(0, 8)) !== organisation.charAt(8))
    return {
      zh: `第 9 至 17 位“${organisation}”（组织机构代码）的校验不符，请核对这几位`,
      en: `the 9th to the 17th characters, \`${organisation}\` (the organisation code), do not pass their check: look at these again`,
    }
  if (checkOf(code.slice(0, 17)) !== code.charAt(17))
    return {
      zh: '校验码（最后一位）不符，有一位写错了，或者有两位颠倒，请对照营业执照',
      en: 'the check (the last character) does not fit: one character is wrong, or two are exchanged; compare it with the business licence',
    }
  return null
}

function strange(character: string, place: number): Text {
  const instead = meant[character]
  return instead === undefined
    ? {
        zh: `第 ${place} 位“${character}”不是数字或者大写字母`,
        en: `character ${place}, \`${character}\`, is neither a digit nor a letter`,
      }
    : {
        zh: `第 ${place} 位是字母 ${character}，代码中不用这个字母，是不是 ${instead}？`,
        en: `character ${place} is the letter ${character}, which these codes do not use; is it ${instead}?`,
      }
}

/** Who registers what, by the first character (GB 32100-2015, table 2, as amended; common knowledge, not checked word for word). */
const registrars: Readonly<Record<string, Text>> = {
  '1': { zh: '机构编制部门', en: 'the office of public posts' },
  '5': { zh: '民政部门', en: 'civil affairs' },
  '9': { zh: '市场监督管理部门', en: 'market regulation' },
}

export interface CreditCodeParts {
  /** Null where this list does not name the body. */
  readonly registrar: Text | null
  readonly division: string
  readonly inBeijing: boolean
  readonly organisationCode: string
}

export const partsOf = (code: CreditCode): CreditCodeParts => ({
  registrar: registrars[code.charAt(0)] ?? null,
  division: code.slice(2, 8),
  inBeijing: code.slice(2, 4) === '11',
  organisationCode: code.slice(8, 17),
})

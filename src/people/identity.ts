/** The paper that a person is known by, as typed, put right and checked as far as its own rules go. */
import { fail, ok, type Result, type Text } from '../text.ts'
import { parseLegalDate } from '../time/dates.ts'
import type { Identity } from './persons.ts'

export const identityKinds = [
  'resident-id',
  'passport',
  'hk-macao-permit',
  'taiwan-permit',
  'permanent-residence',
] as const satisfies readonly Identity['kind'][]

/** GB 11643-1999, ISO 7064 MOD 11-2: the last of 18 characters, from the 17 before it. */
export function residentCheckOf(first17: string): string {
  const sum = [...first17].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0)
  return '10X98765432'.charAt(sum % 11)
}

const shapes: Readonly<Record<Identity['kind'], { readonly pattern: RegExp; readonly right: Text }>> = {
  'resident-id': {
    pattern: /^\d{17}[\dX]$/,
    right: { zh: '居民身份证号码是 18 位', en: 'a resident identity number has 18 characters' },
  },
  passport: {
    pattern: /^[A-Z\d]{5,15}$/,
    right: { zh: '护照号码是 5 至 15 位字母和数字', en: 'a passport number is 5 to 15 letters and digits' },
  },
  'hk-macao-permit': {
    pattern: /^[HM]\d{8}(\d{2})?$/,
    right: {
      zh: '港澳居民来往内地通行证号码是 H 或 M 加 8 位或 10 位数字',
      en: 'the permit of Hong Kong and Macao residents is H or M and 8 or 10 digits',
    },
  },
  'taiwan-permit': {
    pattern: /^(\d{8}|\d{10})$/,
    right: {
      zh: '台湾居民来往大陆通行证号码是 8 位或 10 位数字',
      en: 'the permit of Taiwan residents is 8 or 10 digits',
    },
  },
  'permanent-residence': {
    pattern: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
    right: {
      zh: '外国人永久居留身份证号码是 3 个字母加 12 位数字，或者以 9 开头的 18 位',
      en: "a foreigner's permanent residence card is 3 letters and 12 digits, or 18 characters beginning with 9",
    },
  },
}

export function readIdentity(kind: Identity['kind'], typed: string): Result<Identity> {
  const number = typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐-―]/g, '')
  const { pattern, right } = shapes[kind]
  if (!pattern.test(number)) return fail(right)
  if (number.length === 18) {
    const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
    if (!parseLegalDate(born).ok)
      return fail({
        zh: `第 7 至 14 位是出生日期，${born} 这一天不存在`,
        en: `the 7th to the 14th digits are the date of birth, and ${born} is no day`,
      })
    if (residentCheckOf(number.slice(0, 17)) !== number.charAt(17))
      return fail({
        zh: '最后一位校验码不符，有一位写错了，请对照证件',
        en: 'the check (the last character) does not fit: one character is wrong; compare it with the card',
      })
  }
  return ok({ kind, number })
}

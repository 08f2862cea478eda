import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CreditCode,
  characters,
  checkOf,
  creditCodeFrom,
  organisationCheckOf,
  parseCreditCode,
  partsOf,
} from './credit-code.ts'

/** Computed, of no firm that there is: the division 110199 does not exist. */
const example = creditCodeFrom('91', '110199', 'MA0EXAMP')

const pick = (from: string): fc.Arbitrary<string> => fc.constantFrom(...from)
const some = (from: string, length: number): fc.Arbitrary<string> =>
  fc.array(pick(from), { minLength: length, maxLength: length }).map((all) => all.join(''))

const anyCode: fc.Arbitrary<CreditCode> = fc
  .tuple(some(characters, 2), some('0123456789', 6), some(characters, 8))
  .map(([kind, division, organisation]) => creditCodeFrom(kind, division, organisation))

const swapped = (code: string, a: number, b: number): string => {
  const all = [...code]
  ;[all[a], all[b]] = [code.charAt(b), code.charAt(a)]
  return all.join('')
}

describe('the checks', () => {
  test('the organisation code printed in GB 11714 itself: D2143569-X', () => {
    expect(organisationCheckOf('D2143569')).toBe('X')
  })

  test('worked by hand: 9 × 1 + 1 × 3 = 12, and 31 − 12 = 19, which is written K', () => {
    expect(checkOf('91000000000000000')).toBe('K')
  })

  test('a sum that 31 divides gives 0', () => expect(checkOf('00000000000000000')).toBe('0'))
  test('a sum that 11 divides gives 0', () => expect(organisationCheckOf('00000000')).toBe('0'))
})

describe('reading a code', () => {
  test('as it stands on the licence', () => {
    expect(example).toMatch(/^91110199MA0EXAMP[0-9X][0-9A-Y]$/)
    expect(parseCreditCode(example)).toEqual({ ok: true, value: example })
  })

  test.each([
    ['small letters', example.toLowerCase()],
    ['in groups', `${example.slice(0, 8)} ${example.slice(8, 16)}-${example.slice(16)}`],
    ['with spaces around, pasted', `\u3000${example}\n`],
    ['full-width', [...example].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join('')],
  ])('%s', (_, typed) => expect(parseCreditCode(typed)).toEqual({ ok: true, value: example }))

  test('its parts', () => {
    expect(partsOf(example)).toEqual({
      registrar: { zh: '市场监督管理部门', en: 'market regulation' },
      division: '110199',
      inBeijing: true,
      organisationCode: example.slice(8, 17),
    })
  })
})

describe('a wrong code says what is wrong', () => {
  const wrongLast = `${example.slice(0, 17)}${example.endsWith('0') ? '1' : '0'}`
  test.each([
    ['', '请填写', 'give the unified'],
    ['   ', '请填写', 'give the unified'],
    ['110105012345678', '15 位的旧注册号', 'old registration number'],
    ['D2143569-X', '9 位的组织机构代码', 'organisation code'],
    [example.slice(1), '这里是 17 位', 'this has 17'],
    [`${example}0`, '这里是 19 位', 'this has 19'],
    [`9111O199${example.slice(8)}`, '第 5 位是字母 O，代码中不用这个字母，是不是 0？', 'character 5 is the letter O'],
    [`${example.slice(0, 17)}I`, '是不是 1？', 'is it 1?'],
    [`${example.slice(0, 17)}京`, '第 18 位“京”不是数字或者大写字母', 'neither a digit nor a letter'],
    [`9111A199${example.slice(8)}`, '第 5 位应为数字', 'character 5 is a digit'],
    [swapped(example, 11, 12), '第 9 至 17 位', 'the 9th to the 17th'],
    [wrongLast, '校验码（最后一位）不符', 'the last character'],
  ])('%s', (typed, zh, en) => {
    const read = parseCreditCode(typed)
    expect(read.ok ? null : read.error.zh).toContain(zh)
    expect(read.ok ? null : read.error.en).toContain(en)
  })

  test('whatever is typed, an answer and no failure', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => typeof parseCreditCode(typed).ok === 'boolean'))
  })
})

describe('what the checks find', () => {
  test('every code that is made can be read', () => {
    fc.assert(fc.property(anyCode, (code) => parseCreditCode(code).ok))
  })

  test('one wrong character, wherever it is', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), pick(characters), (code, at, wrong) => {
        fc.pre(code.charAt(at) !== wrong)
        return !parseCreditCode(code.slice(0, at) + wrong + code.slice(at + 1)).ok
      }),
    )
  })

  test('any two characters exchanged, neighbours or not', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.nat(17), (code, a, b) => {
        fc.pre(code.charAt(a) !== code.charAt(b))
        // The first and the last character weigh the same: the one exchange that no check of this standard can see.
        fc.pre(Math.min(a, b) !== 0 || Math.max(a, b) !== 17)
        return !parseCreditCode(swapped(code, a, b)).ok
      }),
    )
  })

  test('the exchange of the first and the last goes unseen, as the standard has it', () => {
    expect(parseCreditCode(swapped(example, 0, 17)).ok).toBe(true)
  })

  test('a character left out, or one too many', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), (code, at) => {
        const [shorter, longer] = [
          code.slice(0, at) + code.slice(at + 1),
          code.slice(0, at) + code.charAt(at) + code.slice(at),
        ]
        return !parseCreditCode(shorter).ok && !parseCreditCode(longer).ok
      }),
    )
  })
})

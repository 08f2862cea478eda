/** The numbers that registered things go by: one thing, one number, however it is typed. */
import { describe, expect, test } from 'vitest'
import { fenOf, patentNumber, sameNumber, wrongCreditCode, wrongFingerprint, wrongUnitCode } from './registration.ts'

describe('不动产单元代码 28 characters', () => {
  test.each([
    ['as printed', '110105003002GB00012F00010001', true],
    ['in groups and small letters', '110105 003002 gb00012 f00010001', true],
    ['in full-width characters', '１１０１０５００３００２ＧＢ０００１２Ｆ０００１０００１', true],
    ['one character short', '110105003002GB00012F0001000', false],
    ['one character long', '110105003002GB00012F000100012', false],
    ['a letter where a digit belongs', '11010500300XGB00012F00010001', false],
    ['digits where the kind of the parcel belongs', '110105003002000012F000100010', false],
    ['the number of a certificate instead', '京（2026）朝不动产权第0012345号', false],
  ])('%s: %s', (_, typed, right) => expect(wrongUnitCode(typed) === null).toBe(right))

  test('what is wrong is said with how long it should be, and how long it is', () => {
    expect(wrongUnitCode('110105')?.zh).toContain('28 位')
    expect(wrongUnitCode('110105')?.en).toContain('this has 6')
  })
})

describe('专利号 with its check', () => {
  test.each([
    ['in the register’s own way', 'ZL200410018477.9', 'ZL200410018477.9'],
    ['without ZL and without the point', '2004100184779', 'ZL200410018477.9'],
    ['as printed on the certificate', 'ZL 2004 1 0018477.9', 'ZL200410018477.9'],
    ['as an application number', 'CN200410018477.9', 'ZL200410018477.9'],
    ['the check one less', 'ZL200410018477.8', null],
    ['two digits exchanged', 'ZL200410018747.9', null],
    ['a kind that there is not', 'ZL200440018477.9', null],
    ['too short', 'ZL20041001847.9', null],
    ['nothing', '', null],
  ])('%s: %s', (_, typed, number) => expect(patentNumber(typed)).toBe(number))

  test('a check of ten is written X', () => {
    const digits = '20041001847'
    const made = [...'0123456789'].map((last) => patentNumber(`${digits}${last}X`)).filter((each) => each !== null)
    expect(made.length).toBeLessThanOrEqual(1)
    for (const number of made) expect(number).toMatch(/X$/)
  })
})

describe('数据指纹 SHA-256', () => {
  test.each([
    ['64 digits', 'a1'.repeat(32), true],
    ['in capitals', 'A1'.repeat(32), true],
    ['63', 'a1'.repeat(32).slice(1), false],
    ['65', `${'a1'.repeat(32)}0`, false],
    ['a letter beyond f', `${'a1'.repeat(31)}g1`, false],
  ])('%s', (_, typed, right) => expect(wrongFingerprint(typed) === null).toBe(right))
})

test('a company is named by a code that passes its checks', () => {
  expect(wrongCreditCode('91110105MA01HC230A')).toBeNull()
  expect(wrongCreditCode('91110105MA01HC230B')?.zh).toContain('校验码')
})

test.each([
  ['1200000.50', '120000050'],
  ['1200000.5', '120000050'],
  ['1200000', '120000000'],
  ['0.01', '1'],
  ['0', '0'],
])('%s yuan are %s fen', (yuan, fen) => expect(fenOf(yuan)).toBe(fen))

test('one number, however it is typed', () => {
  expect(sameNumber(' 国作登字-2023-a-00012345 ')).toBe(sameNumber('国作登字２０２３Ａ０００１２３４５'))
})

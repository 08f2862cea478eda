/**
 * What a general licence covers, line by line: items with their quantity, end users with their country and end use. The
 * same reading serves the application, in which the lines are written, and the account that is drawn down by them.
 */
import type { Text } from '../../text.ts'

/** Thousandths of the unit that the licence counts in: kilograms to the gram, pieces whole. */
export const placesOfQuantity = 3

export interface Good {
  /** Control code: `3C001`. */
  readonly code: string
  readonly name: string
  readonly quantity: bigint
  /** 片、千克、台 … */
  readonly unit: string
}

export interface EndUser {
  readonly name: string
  readonly country: string
  readonly use: string
}

/** Digits with at most three decimals, as thousandths; null where it is no such number, or nothing. */
export function readQuantity(written: string): bigint | null {
  const [, whole = '', rest = ''] = /^(\d{1,12})(?:\.(\d{1,3}))?$/.exec(written.trim()) ?? []
  if (whole === '') return null
  const quantity = BigInt(whole) * 1000n + BigInt(rest.padEnd(placesOfQuantity, '0'))
  return quantity > 0n ? quantity : null
}

const parts = (line: string): readonly string[] => line.split(/[；;]/).map((part) => part.normalize('NFKC').trim())

export function readGood(line: string): Good | null {
  const [code = '', name = '', written = '', unit = '', ...more] = parts(line)
  const quantity = readQuantity(written)
  if (!/^[A-Za-z\d][A-Za-z\d.-]{2,19}$/.test(code) || name === '' || quantity === null || unit === '') return null
  return more.length > 0 ? null : { code: code.toUpperCase(), name, quantity, unit }
}

export function readEndUser(line: string): EndUser | null {
  const [name = '', country = '', use = '', ...more] = parts(line)
  return name === '' || country === '' || use === '' || more.length > 0 ? null : { name, country, use }
}

export const rightGood = (line: string): Text | null =>
  readGood(line)
    ? null
    : {
        zh: '应写作“管制编码；名称；数量；计量单位”，如“3C001；砷化镓外延片；500；片”，数量至多三位小数',
        en: 'must be written “control code; name; quantity; unit”, such as “3C001; gallium arsenide wafers; 500; pieces”, with three decimals at most',
      }

export const rightEndUser = (line: string): Text | null =>
  readEndUser(line)
    ? null
    : {
        zh: '应写作“最终用户；国家（地区）；最终用途”，如“Linden Semiconductor GmbH；德国；射频芯片生产”',
        en: 'must be written “end user; country or region; end use”, such as “Linden Semiconductor GmbH; Germany; radio chips”',
      }

export const rightQuantity = (written: string): Text | null =>
  readQuantity(written) === null
    ? { zh: '应为大于 0 的数，至多三位小数', en: 'must be a number above 0, with three decimals at most' }
    : null

/** The first line that is not as it has to be, by its number where there are several. */
export const eachLine =
  (right: (line: string) => Text | null) =>
  (written: string): Text | null => {
    const lines = written.split('\n')
    for (const [index, line] of lines.entries()) {
      const wrong = line.trim() === '' && lines.length > 1 ? null : right(line)
      if (!wrong) continue
      return lines.length === 1
        ? wrong
        : { zh: `第 ${index + 1} 行${wrong.zh}`, en: `in line ${index + 1} ${wrong.en}` }
    }
    return null
  }

const linesOf = (written: unknown): readonly string[] =>
  typeof written === 'string' ? written.split('\n').filter((line) => line.trim() !== '') : []

export const goodsIn = (written: unknown): readonly Good[] => linesOf(written).flatMap((line) => readGood(line) ?? [])
export const endUsersIn = (written: unknown): readonly EndUser[] =>
  linesOf(written).flatMap((line) => readEndUser(line) ?? [])

/** What stands in a column: read strictly, written as people read it, and brought together in a key. */

import { pointer, type Text } from '../text.ts'
import { parseLegalDate } from '../time/dates.ts'
import type { Wrong } from '../window/application.ts'
import { parseCaseId } from '../window/ids.ts'
import { wrongTexts } from '../window/plain-text.ts'
import { isParty, partyText } from './party.ts'
import type { Column, Entered, Register, Value } from './register.ts'

export type Values = Readonly<Record<string, Value>>

const longest = { line: 500, text: 20_000 } as const
const mostInList = 500

/** The values of the key columns in one text, as it is typed and read; a bar stands between two, `\|` for a bar itself. */
export const keyText = (values: readonly Value[]): string =>
  values.map((value) => String(value).replaceAll(/[\\|]/g, '\\$&')).join('|')

export const keyOf = ({ key }: Pick<Register, 'key'>, values: Values): string =>
  keyText(key.map((column) => values[column] ?? null))

/** Sorted as people count: `1.2` before `1.10`. Before a run of digits stands how long it is. */
export const placeOf = (key: string): string =>
  key.replaceAll(/\d+/g, (digits) => {
    const plain = digits.replace(/^0+(?=\d)/, '')
    return `${String.fromCharCode(64 + Math.min(plain.length, 61))}${plain}${plain.length < digits.length ? `:${digits.length}` : ''}`
  })

/** Without what only its keeper and the party concerned read. */
export const openValues = ({ columns }: Pick<Register, 'columns'>, values: Values): Values =>
  Object.fromEntries(columns.filter(({ closed }) => !closed).map(({ id }) => [id, values[id] ?? null]))

/** All that is wrong with an entry, each with its place. */
export function wrongWithEntry(register: Pick<Register, 'columns' | 'key'>, entered: Entered): readonly Wrong[] {
  const { values, from, until } = entered
  const known = new Set(register.columns.map(({ id }) => id))
  return [
    ...wrongTexts(values, '/values'),
    ...Object.keys(values)
      .filter((id) => !known.has(id))
      .map((id) => wrong('unknown', `/values/${pointer(id)}`, '登记簿没有这一列', 'the register has no such column')),
    ...register.columns.flatMap((column) => wrongWithColumn(column, values[column.id] ?? null)),
    ...(until !== null && Temporal.PlainDate.compare(until, from) <= 0
      ? [wrong('wrong-value', '/until', '失效之日应在生效之日以后', 'it must end after the day on which it begins')]
      : []),
  ]
}

const wrong = (code: Wrong['code'], at: string, zh: string, en: string): Wrong => ({ code, at, text: { zh, en } })

function wrongWithColumn(column: Column, value: Value): readonly Wrong[] {
  const { id, name, optional } = column
  const at = `/values/${id}`
  if (value === null || value === '')
    return optional ? [] : [wrong('missing', at, `请填写“${name.zh}”`, `fill in “${name.en}”`)]
  const right = rightValue(column, value)
  return right ? [wrong('wrong-value', at, `“${name.zh}”${right.zh}`, `“${name.en}” ${right.en}`)] : []
}

/** What would be right; null where the value is. */
function rightValue({ kind, options }: Column, value: Value): Text | null {
  const typed = typeof value === 'string' ? value : null
  switch (kind) {
    case 'line':
    case 'text':
      if (typed === null) return { zh: '应为文字', en: 'must be text' }
      return typed.length > longest[kind]
        ? { zh: `至多 ${longest[kind]} 字`, en: `has more than ${longest[kind]} characters` }
        : null
    case 'date':
      return typed !== null && parseLegalDate(typed).ok
        ? null
        : { zh: '应为日期，写作 2026-11-23', en: 'must be a date written 2026-11-23' }
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? null
        : { zh: '应为 0 以上的整数', en: 'must be a whole number, 0 or more' }
    case 'money':
      return typed !== null && /^\d{1,18}$/.test(typed)
        ? null
        : { zh: '应为以分计的数字，如 "120050"', en: 'must be digits counting fen, such as "120050"' }
    case 'decimal':
      return typed !== null && /^-?\d{1,18}(\.\d{1,12})?$/.test(typed)
        ? null
        : { zh: '应为十进制数字，如 "12.5"', en: 'must be an exact decimal such as "12.5"' }
    case 'choice':
      return typed !== null && Object.hasOwn(options ?? {}, typed)
        ? null
        : {
            zh: `应为：${Object.keys(options ?? {}).join('、')}`,
            en: `must be one of ${Object.keys(options ?? {}).join(', ')}`,
          }
    case 'yes-no':
      return typeof value === 'boolean' ? null : { zh: '应为 true 或 false', en: 'must be true or false' }
    case 'list':
      return Array.isArray(value) &&
        value.length <= mostInList &&
        value.every((each) => typeof each === 'string' && each !== '' && each.length <= longest.line)
        ? null
        : { zh: `应为至多 ${mostInList} 条文字`, en: `must be a list of at most ${mostInList} texts` }
    case 'party':
      return typed !== null && isParty(typed)
        ? null
        : { zh: `应写作 ${partyText.zh}`, en: `must be written ${partyText.en}` }
    case 'case':
      return typed !== null && parseCaseId(typed).ok
        ? null
        : { zh: '应为办件编号，如 2026-K7QX-3M9T', en: 'must be a case number like 2026-K7QX-3M9T' }
  }
}

/** In a language, as it is shown and exported; `nameOf` says what a party is called. */
export function sayValue({ kind, options }: Column, value: Value): Text {
  if (value === null) return { zh: '', en: '' }
  if (Array.isArray(value)) return { zh: value.join('；'), en: value.join('; ') }
  if (kind === 'choice') return options?.[String(value)] ?? same(String(value))
  if (kind === 'yes-no') return value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (kind === 'money') return same(yuan(String(value)))
  return same(String(value))
}

const same = (text: string): Text => ({ zh: text, en: text })

const yuan = (fen: string): string => {
  const digits = fen.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

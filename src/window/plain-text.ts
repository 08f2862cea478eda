/** Texts that no database can keep and no page can show: told where they come in, so that they never fail further on. */
import type { Wrong } from './application.ts'

const text = {
  zh: '文字中有不能保存的字符（空字符，或者不完整的字符）',
  en: 'the text holds a character that cannot be kept (NUL, or half of a surrogate pair)',
}

/** Every text in what was sent, names too. */
export function wrongTexts(given: unknown, at = ''): readonly Wrong[] {
  if (typeof given === 'string') return isPlain(given) ? [] : [{ code: 'wrong-value', at, text }]
  if (typeof given !== 'object' || given === null || given instanceof Uint8Array) return []
  return Object.entries(given).flatMap(([name, each]) =>
    isPlain(name)
      ? wrongTexts(each, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      : [{ code: 'wrong-value' as const, at, text }],
  )
}

const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

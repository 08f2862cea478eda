/** The language of what is printed: `--lang`, else the locale, else English. */
import type { Language } from '../text.ts'
import { Refused } from './refused.ts'

export interface Spoken {
  readonly language: Language
  /** The arguments without `--lang`, which may stand anywhere. */
  readonly rest: readonly string[]
}

export function languageFrom(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Spoken {
  const rest: string[] = []
  let asked: string | undefined
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--lang') asked = args[++at] ?? ''
    else if (arg.startsWith('--lang=')) asked = arg.slice('--lang='.length)
    else rest.push(arg)
  }
  return { language: asked === undefined ? fromLocale(env) : read(asked), rest }
}

function read(asked: string): Language {
  if (asked === 'zh' || asked === 'en') return asked
  throw new Refused({
    zh: `--lang 应为 zh 或 en，而不是“${asked}”`,
    en: `--lang must be zh or en, not \`${asked}\``,
  })
}

const fromLocale = (env: Readonly<Record<string, string | undefined>>): Language =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase().startsWith('zh') ? 'zh' : 'en'

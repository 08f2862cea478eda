/** The reader's language: in the address (`?lang=`), or else the browser's; and the words in it. */
import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import type { Text } from './api/types.ts'

export type Language = 'zh' | 'en'

export const htmlLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

export function languageOf(search: URLSearchParams, preferred: readonly string[]): Language {
  const asked = search.get('lang')
  if (asked === 'zh' || asked === 'en') return asked
  const first = preferred.find((each) => /^(zh|en)/i.test(each))
  return first === undefined || /^zh/i.test(first) ? 'zh' : 'en'
}

export interface Words {
  readonly lang: Language
  /** Words written where they are used: `t('方案', 'The plan')`. */
  readonly t: (zh: string, en: string) => string
  /** Words that came from the server. */
  readonly say: (text: Text) => string
}

export function useWords(): Words {
  const [search] = useSearchParams()
  const lang = languageOf(search, navigator.languages)
  const t = useCallback((zh: string, en: string) => (lang === 'zh' ? zh : en), [lang])
  const say = useCallback((text: Text) => text[lang], [lang])
  return { lang, t, say }
}

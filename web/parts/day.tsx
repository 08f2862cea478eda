import { useWords } from '../words.ts'

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export function sayDay(iso: string, lang: 'zh' | 'en'): string {
  const [year, month, day] = iso.split('-').map(Number)
  if (!year || !month || !day) return iso
  return lang === 'zh' ? `${year} 年 ${month} 月 ${day} 日` : english.format(Date.UTC(year, month - 1, day))
}

/** A date in the words of the reader's language. */
export function Day({ date }: { readonly date: string }) {
  const { lang } = useWords()
  return <time dateTime={date}>{sayDay(date, lang)}</time>
}

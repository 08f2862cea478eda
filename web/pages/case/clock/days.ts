/** Days as ISO dates, reckoned in UTC alone: a legal day has no time of day and no zone. */

const ms = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)

export const plusDays = (iso: string, days: number): string =>
  new Date(ms(iso) + days * 86_400_000).toISOString().slice(0, 10)

/** Calendar days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((ms(to) - ms(from)) / 86_400_000)

/** 0 is Monday. */
export const weekdayOf = (iso: string): number => (new Date(ms(iso)).getUTCDay() + 6) % 7

export const laterOf = (one: string, other: string): string => (one < other ? other : one)

export const dayOfMonth = (iso: string): number => Number(iso.slice(8))

export const monthName = (iso: string, lang: 'zh' | 'en'): string =>
  lang === 'zh'
    ? `${Number(iso.slice(5, 7))} 月`
    : new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(ms(iso))

export const weekdayName = (iso: string, lang: 'zh' | 'en', how: 'long' | 'narrow'): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { weekday: how, timeZone: 'UTC' }).format(ms(iso))

/** 2026-01-05 was a Monday. */
export const weekdayNames = (lang: 'zh' | 'en', how: 'long' | 'narrow'): readonly string[] =>
  Array.from({ length: 7 }, (_, index) => weekdayName(plusDays('2026-01-05', index), lang, how))

import { fail, ok, type Result } from '../text.ts'

/** A legal date: a calendar day in Asia/Shanghai, with no time and no other zone. */
export type LegalDate = Temporal.PlainDate

export const legalZone = 'Asia/Shanghai'

const epoch = Temporal.PlainDate.from('1970-01-01')

/** Whole days since 1970-01-01; the number that rules compare dates by. */
export const dayNumber = ({ year, month, day }: LegalDate): number => Date.UTC(year, month - 1, day) / dayLength

const dayLength = 86_400_000

/** Days are few, and asked for again and again; each is made once, as long as it is none of another age. */
const made = new Map<number, LegalDate>()
const mostMade = 100_000

export function fromDayNumber(days: number): LegalDate {
  const known = made.get(days)
  if (known) return known
  const date = epoch.add({ days })
  if (made.size < mostMade) made.set(days, date)
  return date
}

/** As it is written: `2026-11-23`. */
export const isoDay = (days: number): string => fromDayNumber(days).toString()
export const isoDayOrNull = (days: number | null): string | null => (days === null ? null : isoDay(days))

/** Since 1992 China knows no summer time: the day begins at 16:00 UTC. */
const steadySince = Date.UTC(1992, 0, 1)
const ahead = 8 * 3_600_000

/** The legal date at an instant, whatever the machine's own zone. */
export const legalDateAt = (instant: Temporal.Instant): LegalDate =>
  instant.epochMilliseconds >= steadySince
    ? fromDayNumber(Math.floor((instant.epochMilliseconds + ahead) / dayLength))
    : instant.toZonedDateTimeISO(legalZone).toPlainDate()

/** A date written in our own source; throws on a date that does not exist. */
export const day = (iso: string): LegalDate => Temporal.PlainDate.from(iso, { overflow: 'reject' })

export const before = (a: LegalDate, b: LegalDate): boolean => Temporal.PlainDate.compare(a, b) < 0
export const notAfter = (a: LegalDate, b: LegalDate): boolean => Temporal.PlainDate.compare(a, b) <= 0

/** Parses a person's date: `YYYY-MM-DD` and a day that exists (no 30 February), years 1900 to 2199. */
export function parseLegalDate(text: string): Result<LegalDate> {
  const wrong = (zh: string, en: string) => fail({ zh, en })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return wrong(
      `“${text.slice(0, 40)}”不是日期，应写作 2023-11-18`,
      `\`${text.slice(0, 40)}\` is not a date; write it as 2023-11-18`,
    )
  try {
    const date = day(text)
    if (date.year < 1900 || date.year > 2199)
      return wrong(`${text} 超出可用范围（1900 年至 2199 年）`, `${text} is out of range (years 1900 to 2199)`)
    return ok(date)
  } catch {
    return wrong(`${text} 这一天不存在`, `${text} is a day that does not exist`)
  }
}

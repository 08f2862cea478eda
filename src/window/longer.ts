/** Whether one length of time may be longer than another: exact in one unit, and with the doubt counted against it in two. */
import type { Length } from '../time/period.ts'

const inMonths = ({ count, unit }: Length): Length =>
  unit === 'year' ? { count: count * 12, unit: 'month' } : { count, unit }

/** The fewest and the most calendar days that it can take. */
export function span({ count, unit }: Length): readonly [least: number, most: number] {
  switch (unit) {
    case 'calendar-day':
      return [count, count]
    case 'working-day':
      // Weekends, one long holiday, and short ones on the way.
      return [count, Math.ceil((count * 7) / 5) + 11 + Math.ceil(count / 10)]
    case 'month':
      return [count * 28, count * 31]
    case 'year':
      return [count * 365, count * 366]
  }
}

export function mayBeLonger(length: Length, than: Length): boolean {
  const [one, other] = [inMonths(length), inMonths(than)]
  return one.unit === other.unit ? one.count > other.count : span(length)[1] > span(than)[0]
}

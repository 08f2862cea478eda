/** Which days are looked at: named stretches, or any two days. */
import type { Text } from '../../api/types.ts'

export interface Period {
  readonly from: string
  readonly to: string
}

const at = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

const parts = (date: string): readonly [year: number, month: number, day: number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month - 1, day]
}

interface Named {
  readonly id: string
  readonly name: Text
  readonly of: (today: string) => Period
}

export const periods: readonly Named[] = [
  {
    id: 'year',
    name: { zh: '今年', en: 'This year' },
    of: (today) => ({ from: at(parts(today)[0], 0, 1), to: today }),
  },
  {
    id: 'month',
    name: { zh: '本月', en: 'This month' },
    of: (today) => ({ from: at(parts(today)[0], parts(today)[1], 1), to: today }),
  },
  {
    id: 'days',
    name: { zh: '近三十天', en: 'Last 30 days' },
    of: (today) => {
      const [year, month, day] = parts(today)
      return { from: at(year, month, day - 29), to: today }
    },
  },
  {
    id: 'last-year',
    name: { zh: '去年', en: 'Last year' },
    of: (today) => ({ from: at(parts(today)[0] - 1, 0, 1), to: at(parts(today)[0] - 1, 11, 31) }),
  },
]

export const isOf = (period: Period, today: string): string | null =>
  periods.find(({ of }) => of(today).from === period.from && of(today).to === period.to)?.id ?? null

/**
 * The holidays of each year as the General Office of the State Council announced them: the days off that are not plain
 * weekend days, with those that are, and the weekend days that are worked instead (调休上班).
 * 依据：国务院办公厅关于部分节假日安排的通知. Years before 2023 and years not yet
 * announced are not held: estimate.ts.
 */
export interface Announcement {
  readonly year: number
  readonly notice: string
  /** The day the notice was made public. */
  readonly published: string
  /** First and last day off of each holiday, both included. */
  readonly holidays: readonly (readonly [name: Holiday, first: string, last: string])[]
  readonly worked: readonly string[]
}

export const holidayNames = {
  'new-year': { zh: '元旦', en: 'New Year’s Day' },
  spring: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Tomb-sweeping Day' },
  labour: { zh: '劳动节', en: 'Labour Day' },
  'dragon-boat': { zh: '端午节', en: 'Dragon Boat Festival' },
  'mid-autumn': { zh: '中秋节', en: 'Mid-autumn Festival' },
  national: { zh: '国庆节', en: 'National Day' },
} as const
export type Holiday = keyof typeof holidayNames

export const announcements: readonly Announcement[] = [
  {
    year: 2023,
    notice: '国办发明电〔2022〕16号',
    published: '2022-12-08',
    holidays: [
      ['new-year', '2022-12-31', '2023-01-02'],
      ['spring', '2023-01-21', '2023-01-27'],
      ['qingming', '2023-04-05', '2023-04-05'],
      ['labour', '2023-04-29', '2023-05-03'],
      ['dragon-boat', '2023-06-22', '2023-06-24'],
      ['mid-autumn', '2023-09-29', '2023-09-29'],
      ['national', '2023-09-30', '2023-10-06'],
    ],
    worked: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  },
  {
    year: 2024,
    notice: '国办发明电〔2023〕7号',
    published: '2023-10-25',
    holidays: [
      ['new-year', '2023-12-30', '2024-01-01'],
      // New Year's Eve (9 February) was a working day in 2024; employers were only encouraged to give it.
      ['spring', '2024-02-10', '2024-02-17'],
      ['qingming', '2024-04-04', '2024-04-06'],
      ['labour', '2024-05-01', '2024-05-05'],
      ['dragon-boat', '2024-06-08', '2024-06-10'],
      ['mid-autumn', '2024-09-15', '2024-09-17'],
      ['national', '2024-10-01', '2024-10-07'],
    ],
    worked: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  {
    year: 2025,
    notice: '国办发明电〔2024〕12号',
    published: '2024-11-12',
    holidays: [
      ['new-year', '2025-01-01', '2025-01-01'],
      ['spring', '2025-01-28', '2025-02-04'],
      ['qingming', '2025-04-04', '2025-04-06'],
      ['labour', '2025-05-01', '2025-05-05'],
      ['dragon-boat', '2025-05-31', '2025-06-02'],
      ['national', '2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    notice: '国办发明电〔2025〕7号',
    published: '2025-11-04',
    holidays: [
      ['new-year', '2026-01-01', '2026-01-03'],
      ['spring', '2026-02-15', '2026-02-23'],
      ['qingming', '2026-04-04', '2026-04-06'],
      ['labour', '2026-05-01', '2026-05-05'],
      ['dragon-boat', '2026-06-19', '2026-06-21'],
      ['mid-autumn', '2026-09-25', '2026-09-27'],
      ['national', '2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
]

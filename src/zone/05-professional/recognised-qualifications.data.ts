/**
 * The versions of Beijing's catalogue of recognised overseas qualifications, as far as they were found: how many entries, and
 * since when. Of what each entry says nothing was found, and so nothing is entered. `day`: whether the first day is
 * verified, or only the month or the year.
 */
export interface Version {
  readonly id: 'qualifications-1.0' | 'qualifications-2.0' | 'qualifications-2024' | 'qualifications-2025'
  readonly zh: string
  readonly en: string
  readonly from: string
  readonly day: 'verified' | 'month' | 'year'
  readonly entries: number
  /** Marked since 2024; null where the marks did not exist or were not found. */
  readonly highlyRecognised: number | null
  readonly urgentlyNeeded: number | null
}

export const versions: readonly Version[] = [
  {
    id: 'qualifications-1.0',
    zh: '“两区”境外职业资格认可目录（1.0版）',
    en: 'Recognised overseas qualifications (version 1.0)',
    from: '2021-09-01',
    day: 'month',
    entries: 82,
    highlyRecognised: null,
    urgentlyNeeded: null,
  },
  {
    id: 'qualifications-2.0',
    zh: '“两区”境外职业资格认可目录（2.0版）',
    en: 'Recognised overseas qualifications (version 2.0)',
    from: '2022-06-30',
    day: 'verified',
    entries: 110,
    highlyRecognised: null,
    urgentlyNeeded: null,
  },
  {
    id: 'qualifications-2024',
    zh: '北京市国际职业资格认可目录（1.0版）',
    en: 'Beijing catalogue of recognised international qualifications (version 1.0)',
    from: '2024-07-01',
    day: 'year',
    entries: 149,
    highlyRecognised: 25,
    urgentlyNeeded: 8,
  },
  {
    id: 'qualifications-2025',
    zh: '北京市国际职业资格认可目录（2025年版）',
    en: 'Beijing catalogue of recognised international qualifications (2025)',
    from: '2025-09-12',
    day: 'verified',
    entries: 163,
    highlyRecognised: null,
    urgentlyNeeded: null,
  },
]

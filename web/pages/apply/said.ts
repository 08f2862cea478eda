/** A value of the form as a reader says it. */
import type { SectionView } from '../../api/matters-types.ts'
import { sayDay } from '../../parts/day.tsx'
import type { Words } from '../../words.ts'

type Entry = SectionView['fields'][number] | SectionView['facts'][number]

export function saidValue({ kind, options, ...entry }: Entry, value: unknown, { lang, t, say }: Words): string {
  if (value === undefined || value === '') return t('（未填）', '(not filled in)')
  if (typeof value === 'boolean') return value ? t('是', 'yes') : t('否', 'no')
  const name = (code: unknown): string => {
    const option = options.find((each) => each.code === code)
    return option ? say(option.name) : String(code)
  }
  if (Array.isArray(value))
    return value.length === 0 ? t('以上都没有', 'none of these') : value.map(name).join(t('、', ', '))
  if (kind === 'date' && typeof value === 'string') return sayDay(value, lang)
  if (kind === 'money') return t(`${value} 元`, `${value} yuan`)
  const unit = 'unit' in entry && entry.unit ? ` ${say(entry.unit)}` : ''
  return `${name(value)}${unit}`
}

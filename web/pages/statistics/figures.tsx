import type { Tally } from '../../api/statistics.ts'
import { useWords } from '../../words.ts'

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number =>
  tallies.reduce((all, tally) => all + of(tally), 0)

/** 97.3 %; never 100 % where one was missed. */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return '—'
  const share = Math.floor((part / whole) * 1000) / 10
  return `${share} %`
}

export const grouped = (count: number): string => count.toLocaleString('en')

/** All together, in a line. */
export function Figures({ tallies }: { readonly tallies: readonly Tally[] }) {
  const { t } = useWords()
  const due = sum(tallies, (each) => each.due)
  const met = sum(tallies, (each) => each.met)
  const figures = [
    {
      name: t('按期', 'Kept'),
      value: shareOf(met, due),
      says: t(`${grouped(due)} 个到期的期限`, `of ${grouped(due)} that ended`),
    },
    { name: t('超期', 'Missed'), value: sum(tallies, (each) => each.missed), says: null },
    { name: t('其中依法视为办理', 'made good by law'), value: sum(tallies, (each) => each.deemed), says: null },
    { name: t('其中至今未办', 'still not done'), value: sum(tallies, (each) => each.over), says: null },
    { name: t('收件', 'Received'), value: sum(tallies, (each) => each.received), says: null },
    { name: t('决定', 'Decided'), value: sum(tallies, (each) => each.decided), says: null },
  ]
  return (
    <dl className="statistics-figures">
      {figures.map(({ name, value, says }) => (
        <div key={name}>
          <dt className="begins">{name}</dt>
          <dd>
            {typeof value === 'number' ? grouped(value) : value}
            {says && <span className="soft small">{says}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

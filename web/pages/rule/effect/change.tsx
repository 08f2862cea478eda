import type { EffectView } from '../../../api/types.ts'
import { useWords } from '../../../words.ts'

export type Change = EffectView['flows'][number]['change']

/** Up, down, across, level: every change has a shape, a word and a colour. */
const drawings: Readonly<Record<Change, string>> = {
  gain: 'M8 2.5 14 13H2z',
  loss: 'M8 13.5 2 3h12z',
  other: 'M8 1.8 14.2 8 8 14.2 1.8 8z',
  same: 'M2 5h12v2H2zM2 9h12v2H2z',
}

export function ChangeMark({ change }: { readonly change: Change }) {
  return (
    <svg className={`change-mark change-${change}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[change]} fill="currentColor" />
    </svg>
  )
}

/** Where the decision does not say which answers are better, a change is only a change. */
export function useChangeWords(): Readonly<Record<Change, string>> {
  const { t } = useWords()
  return {
    gain: t('得益', 'gain'),
    loss: t('受损', 'lose'),
    other: t('改变', 'change'),
    same: t('不变', 'unchanged'),
  }
}

export function useNumbers() {
  const { lang } = useWords()
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  const figure = (value: number) => value.toLocaleString(locale)
  const share = (part: number, whole: number) =>
    whole === 0
      ? '0%'
      : (part / whole).toLocaleString(locale, {
          style: 'percent',
          maximumFractionDigits: part / whole < 0.1 ? 1 : 0,
        })
  return { figure, share }
}

/** Hatching and dots, so that the kinds of change stay apart without colour. Drawn once for all charts of a page. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="fill-loss" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="pattern-ground-loss" />
          <rect width="3" height="7" className="pattern-figure-loss" />
        </pattern>
        <pattern id="fill-other" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="pattern-ground-other" />
          <circle cx="3.5" cy="3.5" r="1.4" className="pattern-figure-other" />
        </pattern>
      </defs>
    </svg>
  )
}

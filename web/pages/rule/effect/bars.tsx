import type { EffectView } from '../../../api/types.ts'
import { Shaped } from '../../../parts/state.tsx'
import { useWords } from '../../../words.ts'
import { useNumbers } from './change.tsx'
import { Chart } from './chart.tsx'

/** Every answer with two bars, before and after. */
export function Bars({ effect }: { readonly effect: EffectView }) {
  const { t, say } = useWords()
  const { figure } = useNumbers()
  const { outcomes } = effect
  const most = Math.max(1, ...outcomes.flatMap(({ before, after }) => [before, after]))
  const moved = [...outcomes].sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))[0]
  const signed = (by: number) => (by === 0 ? '±0' : `${by > 0 ? '+' : '−'}${figure(Math.abs(by))}`)
  return (
    <Chart
      title={t('每种答复有多少', 'How many get each answer')}
      summary={
        moved && moved.after !== moved.before
          ? t(
              `变化最大的是“${moved.text.zh}”：由 ${figure(moved.before)} 变为 ${figure(moved.after)}（${signed(moved.after - moved.before)}）。`,
              `The largest shift is in “${moved.text.en}”: from ${figure(moved.before)} to ${figure(moved.after)} (${signed(moved.after - moved.before)}).`,
            )
          : t('各种答复的总数没有变。', 'The totals of all answers stay the same.')
      }
      head={[t('答复', 'answer'), t('之前', 'before'), t('之后', 'after'), t('增减', 'difference')]}
      rows={outcomes.map(({ text, before, after }) => [
        say(text),
        figure(before),
        figure(after),
        signed(after - before),
      ])}
    >
      <ul className="bars" aria-hidden="true">
        {outcomes.map(({ text, state, before, after }) => (
          <li key={text.zh}>
            <p className="bars-name">
              <Shaped state={state} />
              <span>{say(text)}</span>
              <span className={before === after ? 'bars-by soft' : 'bars-by'}>{signed(after - before)}</span>
            </p>
            <Bar kind="before" label={t('之前', 'before')} value={before} most={most} figure={figure(before)} />
            <Bar kind="after" label={t('之后', 'after')} value={after} most={most} figure={figure(after)} />
          </li>
        ))}
      </ul>
    </Chart>
  )
}

interface BarProps {
  readonly kind: 'before' | 'after'
  readonly label: string
  readonly value: number
  readonly most: number
  readonly figure: string
}

const Bar = ({ kind, label, value, most, figure }: BarProps) => (
  <p className="bar">
    <span className="bar-label">{label}</span>
    <svg width="100%" height="14" role="presentation">
      <rect className="bar-track" x="0" y="13" width="100%" height="1" />
      <rect className={`bar-${kind}`} x="1" y="1" width={`${((value / most) * 98).toFixed(2)}%`} height="11" rx="1.5" />
    </svg>
    <span className="bar-figure">{figure}</span>
  </p>
)

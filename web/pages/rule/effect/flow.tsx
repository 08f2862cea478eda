import { useEffect, useRef, useState } from 'react'
import type { EffectView, Text } from '../../../api/types.ts'
import { useWords } from '../../../words.ts'
import { type Change, useChangeWords, useNumbers } from './change.tsx'
import { Chart } from './chart.tsx'
import { type End, layOut } from './flow-layout.ts'

/** Those whose answer changes: from what they had to what they get, as ribbons as wide as they are many. */
export function Flow({ effect }: { readonly effect: EffectView }) {
  const { t, say } = useWords()
  const words = useChangeWords()
  const { figure, share } = useNumbers()
  const name = (place: number) => say(effect.outcomes[place]?.text ?? { zh: '', en: '' })
  const moves = effect.flows.filter(({ change }) => change !== 'same')
  const movers = moves.reduce((sum, { rows }) => sum + rows, 0)
  const most = [...moves].sort((a, b) => b.rows - a.rows)[0]
  if (movers === 0 || !most)
    return (
      <p className="soft">
        {t(
          '这批虚拟申请人里没有人落入上述情形：它们存在，但在均匀抽取中很少见。',
          'None of these made-up applicants falls into the cases above: they exist, but are rare among even draws.',
        )}
      </p>
    )
  const told = toldApart(effect, t('其余各组', 'all other groups'), say)
  const fact = effect.by ? say(effect.by.fact.name) : t('谁', 'who')
  return (
    <Chart
      title={t('谁到了哪里', 'Who moves where')}
      summary={t(
        `${figure(movers)} 个（${share(movers, effect.rows)}）的答复变了；最多的一路是由“${name(most.before)}”到“${name(most.after)}”，${figure(most.rows)} 个。`,
        `For ${figure(movers)} (${share(movers, effect.rows)}) the answer changes; most of them, ${figure(most.rows)}, go from “${name(most.before)}” to “${name(most.after)}”.`,
      )}
      head={[fact, t('之前', 'before'), t('之后', 'after'), t('得失', 'change'), t('人数', 'number')]}
      rows={told.map(({ who, before, after, change, rows }) => [
        who,
        name(before),
        name(after),
        words[change],
        figure(rows),
      ])}
    >
      <Ribbons moves={told} name={name} figure={figure} />
    </Chart>
  )
}

interface Told {
  readonly who: string
  readonly before: number
  readonly after: number
  readonly change: Change
  readonly rows: number
}

/** More ends than these on the left are too many to tell apart. */
const mostEnds = 8

/** Those who move, told apart by the chosen fact: the largest groups by themselves, the others together. */
function toldApart({ by, flows }: EffectView, others: string, say: (text: Text) => string): readonly Told[] {
  const moving = (all: EffectView['flows']) => all.filter(({ change }) => change !== 'same')
  const count = (all: EffectView['flows']) => moving(all).reduce((sum, { rows }) => sum + rows, 0)
  const groups = [...(by?.groups ?? [])].filter((group) => count(group.flows) > 0)
  if (groups.length === 0) return moving(flows).map((move) => ({ ...move, who: '' }))
  groups.sort((a, b) => count(b.flows) - count(a.flows))
  const endsOf = (some: typeof groups) =>
    some.reduce((sum, group) => sum + new Set(moving(group.flows).map(({ before }) => before)).size, 0)
  const alone =
    endsOf(groups) <= mostEnds
      ? groups.length
      : groups.findIndex((_, at) => endsOf(groups.slice(0, at + 1)) > mostEnds - 2)
  const together = new Map<string, Told>()
  for (const [at, group] of groups.entries())
    for (const { before, after, change, rows } of moving(group.flows)) {
      const who = at < Math.max(1, alone) ? say(group.name) : others
      const key = [who, before, after, change].join('|')
      together.set(key, { who, before, after, change, rows: rows + (together.get(key)?.rows ?? 0) })
    }
  return [...together.values()]
}

interface RibbonsProps {
  readonly moves: readonly Told[]
  readonly name: (place: number) => string
  readonly figure: (value: number) => string
}

function Ribbons({ moves, name, figure }: RibbonsProps) {
  const { t } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const { current } = frame
    if (!current) return
    const watch = new ResizeObserver(() => setWidth(Math.max(240, Math.floor(current.clientWidth))))
    watch.observe(current)
    return () => watch.disconnect()
  }, [])
  const left = (move: Told) => `${move.who}|${move.before}`
  const keys = [...new Set(moves.map(left))]
  const bound = new Map<string, { rows: number; sum: number }>()
  for (const move of moves) {
    const { rows, sum } = bound.get(left(move)) ?? { rows: 0, sum: 0 }
    bound.set(left(move), { rows: rows + move.rows, sum: sum + move.rows * move.after })
  }
  const aim = (move: Told) => {
    const { rows, sum } = bound.get(left(move)) ?? { rows: 1, sum: 0 }
    return sum / rows
  }
  // On the left, those bound for one place stand together; on the right, the answers in their own order. Few ribbons cross.
  const ordered = [...moves].sort(
    (a, b) => aim(a) - aim(b) || keys.indexOf(left(a)) - keys.indexOf(left(b)) || a.after - b.after,
  )
  const { height, ends, ribbons, bar, narrow } = layOut(
    ordered.map((move) => ({ from: left(move), to: String(move.after), rows: move.rows, change: move.change })),
    [...new Set(moves.map(({ after }) => after))].sort((a, b) => a - b).map(String),
    width,
  )
  const wordsOf = ({ side, key }: End): readonly [string, string] => {
    const [who = '', before = ''] = key.split('|')
    if (side === 'right') return [name(Number(key)), '']
    return who === '' ? [name(Number(before)), ''] : [who, name(Number(before))]
  }
  return (
    <div ref={frame} className="flow" aria-hidden="true">
      <p className="flow-heads">
        <span>{t('之前', 'before')}</span>
        <span>{t('之后', 'after')}</span>
      </p>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
        {ribbons.map(({ key, path, change }) => (
          <path key={key} className={`ribbon ribbon-${change}`} d={path} />
        ))}
        {ends.map((end) => (
          <rect
            key={`${end.side}${end.key}`}
            className="flow-end"
            x={end.x}
            y={end.y}
            width={bar}
            height={end.height}
          />
        ))}
        {ends.map((end) => (
          <Label
            key={`${end.side}${end.key}`}
            end={end}
            narrow={narrow}
            words={wordsOf(end)}
            count={figure(end.rows)}
          />
        ))}
        {ribbons.map(
          ({ key, change, x, y, thick, rows, alone }) =>
            thick >= 16 && (
              <text
                key={key}
                className={`ribbon-count change-${change}`}
                x={x}
                y={y}
                dominantBaseline="central"
                textAnchor="middle"
              >
                {alone ? sign[change] : `${sign[change]} ${figure(rows)}`}
              </text>
            ),
        )}
      </svg>
    </div>
  )
}

const sign: Readonly<Record<Change, string>> = { gain: '▲', loss: '▼', other: '◆', same: '＝' }

interface LabelProps {
  readonly end: End
  readonly narrow: boolean
  readonly words: readonly [string, string]
  readonly count: string
}

const Label = ({ end, narrow, words: [name, had], count }: LabelProps) => (
  <foreignObject x={end.label.x} y={end.label.y} width={end.label.width} height={end.label.height}>
    <div className={`flow-label ${end.side} ${narrow ? 'narrow' : 'wide'}`}>
      <span className="flow-name" title={name}>
        {name}
      </span>
      <span className="flow-had">
        {had !== '' && <span>{had}</span>}
        <b>{count}</b>
      </span>
    </div>
  </foreignObject>
)

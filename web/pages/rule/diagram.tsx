import { useEffect, useRef, useState } from 'react'
import { useDiagram } from '../../api/queries.ts'
import type { DecisionView, Picture } from '../../api/types.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { toneOf } from '../../parts/state.tsx'
import { useWhen, When } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'

const scales = [0.4, 0.55, 0.75, 1, 1.3, 1.7]

/** The decision's paths as a picture, and the same in words below it. */
export function Diagram({ decision }: { readonly decision: DecisionView }) {
  const { t } = useWords()
  const diagram = useDiagram(decision.id, useWhen())
  const [chosen, setScale] = useState<number | null>(null)
  if (diagram.error) return <Failure error={diagram.error} retry={() => diagram.refetch()} />
  if (!diagram.data) return <Lines count={14} />
  const scale = chosen ?? fitting(diagram.data.width)
  return (
    <div className="diagram-view">
      <When />
      {diagram.data.tooLarge ? (
        <p>
          {t(
            '这个判断的路径太多，画出来无助于看懂；请看表格或文字。',
            'This decision has too many paths for a picture to help; see the table or the sentences.',
          )}
        </p>
      ) : (
        <>
          <p className="zoom no-print">
            <button type="button" className="act quiet" onClick={() => setScale(scale - 1)} disabled={scale === 0}>
              {t('缩小', 'Smaller')}
            </button>
            <button
              type="button"
              className="act quiet"
              onClick={() => setScale(scale + 1)}
              disabled={scale === scales.length - 1}
            >
              {t('放大', 'Larger')}
            </button>
          </p>
          <Drawing picture={diagram.data} scale={scales[scale] ?? 1} name={decision.name} />
          <InWords picture={diagram.data} />
        </>
      )}
    </div>
  )
}

/** The whole picture in the width there is, as far as its words stay legible. */
const fitting = (width: number): number => {
  const room = Math.min(window.innerWidth, 1216) - 96
  const fits = scales.findLastIndex((scale) => scale <= 1 && width * scale <= room)
  return Math.max(2, fits)
}

interface DrawingProps {
  readonly picture: Picture
  readonly scale: number
  readonly name: DecisionView['name']
}

function Drawing({ picture: { width, height, boxes, arrows }, scale, name }: DrawingProps) {
  const { t, say } = useWords()
  const view = useRef<HTMLElement>(null)
  // The first question in the middle, where reading begins.
  useEffect(() => {
    const root = boxes.reduce((top, box) => (box.y < top.y ? box : top), boxes[0] ?? { x: 0, y: 0 })
    if (view.current) view.current.scrollLeft = root.x * scale - view.current.clientWidth / 2
  }, [boxes, scale])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section ref={view} className="scroller drawing" aria-label={t('路径图', 'Diagram of the paths')} tabIndex={0}>
      <svg
        role="img"
        aria-label={t(`“${name.zh}”的路径图，文字说明在图下`, `Diagram of “${name.en}”; the same in words below`)}
        viewBox={`0 0 ${width} ${height}`}
        width={width * scale}
        height={height * scale}
      >
        <defs>
          <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 .5 7.5 4 0 7.5z" fill="context-stroke" />
          </marker>
        </defs>
        {arrows.map(({ from, to, points, text }) => (
          <path key={`${from}-${to}-${text.zh}`} className="arrow" d={pathOf(points)} markerEnd="url(#head)" />
        ))}
        {arrows.map(({ from, to, points, text }) => {
          const [x = 0, y = 0] = points[Math.floor(points.length / 2)] ?? []
          return (
            <foreignObject key={`${from}-${to}-${text.zh}`} x={x - 75} y={y - 17} width="150" height="34">
              <div className="arrow-words" title={say(text)}>
                <span>{say(text)}</span>
              </div>
            </foreignObject>
          )
        })}
        {boxes.map(({ id, kind, state, text, x, y, width: w, height: h }) => (
          <g key={id} className={`box ${kind} tone-${kind === 'outcome' ? toneOf(state) : 'ink'}`}>
            <rect x={x - w / 2} y={y - h / 2} width={w} height={h} rx={kind === 'outcome' ? h / 2 : 4} />
            <foreignObject x={x - w / 2} y={y - h / 2} width={w} height={h}>
              <div className="box-words">
                <span>{say(text)}</span>
              </div>
            </foreignObject>
          </g>
        ))}
      </svg>
    </section>
  )
}

/** A smooth line from the first point to the last, drawn towards those between (a uniform cubic B-spline). */
function pathOf(points: readonly (readonly number[])[]): string {
  const hull = points.map(([x = 0, y = 0]) => ({ x, y }))
  const [first, second] = hull
  const last = hull.at(-1)
  if (!first || !second || !last) return ''
  const mix = (a: Point, m: number, b: Point, n: number): Point => ({
    x: (a.x * m + b.x * n) / (m + n),
    y: (a.y * m + b.y * n) / (m + n),
  })
  const curves = [...hull.slice(2), last].map((next, index) => {
    const a = hull[index] ?? first
    const b = hull[index + 1] ?? last
    const end = mix(mix(a, 1, b, 4), 5, next, 1)
    return `C${[mix(a, 2, b, 1), mix(a, 1, b, 2), end].map(at).join(' ')}`
  })
  return `M${at(first)}L${at(mix(first, 5, second, 1))}${curves.join('')}L${at(last)}`
}

interface Point {
  readonly x: number
  readonly y: number
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** The picture read out: every question with the answers that lead on, numbered so that one can follow. */
function InWords({ picture: { boxes, arrows } }: { readonly picture: Picture }) {
  const { t, say } = useWords()
  const questions = boxes.filter(({ kind }) => kind === 'question').sort((a, b) => a.y - b.y || a.x - b.x)
  const numberOf = (id: string) => questions.findIndex((question) => question.id === id) + 1
  const outcome = new Map(boxes.filter(({ kind }) => kind === 'outcome').map(({ id, text }) => [id, text]))
  return (
    <details className="in-words">
      <summary>{t('这张图的文字', 'The diagram in words')}</summary>
      <ol>
        {questions.map(({ id, text }) => (
          <li key={id}>
            {say(text)}
            <ul>
              {arrows
                .filter(({ from }) => from === id)
                .map(({ to, text: when }) => {
                  const given = outcome.get(to)
                  return (
                    <li key={`${to}${when.zh}`}>
                      {say(when)}
                      {t('：', ': ')}
                      {given ? <b>{say(given)}</b> : t(`看第 ${numberOf(to)} 项`, `go to ${numberOf(to)}`)}
                    </li>
                  )
                })}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}

import { useEffect, useRef, useState } from 'react'
import type { DecisionView, Picture } from '../../../api/types.ts'
import { toneOf } from '../../../parts/state.tsx'
import { useWords } from '../../../words.ts'
import { type Lit, lightOf, stepsOf } from './lit.ts'

/** How large a drawing of this width can be and still fit beside nothing else. */
export const roomFor = (width: number): number => {
  const root = document.documentElement
  const edge = Math.min(48, Math.max(16, root.clientWidth * 0.04))
  return Math.min(1, (Math.min(root.clientWidth, 1216) - 2 * edge - 2) / width)
}

interface Props {
  readonly picture: Picture
  readonly drawing: NonNullable<Picture['drawing']>
  readonly lit: Lit | null
  readonly name: DecisionView['name']
}

const step = 1.25

export function Drawing({ picture, drawing: { width, height }, lit, name }: Props) {
  const { t, say } = useWords()
  const [zoom, setZoom] = useState(0)
  const view = useRef<HTMLElement>(null)
  const scale = Math.max(0.7, roomFor(width)) * step ** zoom
  const end = lit ? stepsOf(picture, lit).end : picture.boxes[0]
  const { x = 0, y = 0 } = end?.place ?? {}
  // The first question, where reading begins; or the end of the way that is taken.
  useEffect(() => {
    view.current?.scrollTo(x * scale - view.current.clientWidth / 2, y * scale - view.current.clientHeight / 2)
  }, [x, y, scale])
  const reached = new Set(picture.arrows.filter(({ id }) => lit?.open.has(id)).map(({ to }) => to))
  const passed = new Set(picture.arrows.filter(({ id }) => lit?.taken.has(id)).flatMap(({ from, to }) => [from, to]))
  const lightOfBox = (id: string, first: boolean) =>
    !lit ? 'plain' : passed.has(id) ? 'taken' : first || reached.has(id) ? 'open' : 'shut'
  // What is taken is drawn last, over what it crosses.
  const arrows = [...picture.arrows].sort((a, b) => Number(lit?.taken.has(a.id)) - Number(lit?.taken.has(b.id)))
  return (
    <>
      <p className="zoom no-print">
        <button type="button" className="plain" onClick={() => setZoom(zoom - 1)} disabled={zoom <= -3}>
          {t('缩小', 'Smaller')}
        </button>
        <button type="button" className="plain" onClick={() => setZoom(zoom + 1)} disabled={zoom >= 3}>
          {t('放大', 'Larger')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section ref={view} className="scroller drawing" aria-label={t('路径图', 'Diagram of the paths')} tabIndex={0}>
        <svg
          role="img"
          aria-label={t(
            `“${name.zh}”的路径图；同样的内容可按“逐问”读`,
            `Diagram of “${name.en}”; the same can be read under “By question”`,
          )}
          viewBox={`0 0 ${width} ${height}`}
          width={width * scale}
          height={height * scale}
        >
          <defs>
            <marker
              id="head"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path d="M0 .5 7.5 4 0 7.5z" fill="context-stroke" />
            </marker>
          </defs>
          {arrows.map(({ id, points }) => (
            <path key={id} className={`arrow light-${lightOf(lit, id)}`} d={pathOf(points)} markerEnd="url(#head)" />
          ))}
          {arrows.map(({ id, points, text }) => {
            const [x = 0, y = 0] = points[Math.floor(points.length / 2)] ?? []
            return (
              <foreignObject key={id} x={x - 75} y={y - 17} width="150" height="34">
                <div className={`arrow-words light-${lightOf(lit, id)}`} title={say(text)}>
                  <span>{say(text)}</span>
                </div>
              </foreignObject>
            )
          })}
          {picture.boxes.map(({ id, kind, state, text, place }, at) => {
            if (!place) return null
            const { x, y, width, height } = place
            const tone = kind === 'outcome' ? toneOf(state) : 'ink'
            return (
              <g key={id} className={`box ${kind} tone-${tone} light-${lightOfBox(id, at === 0)}`}>
                <rect
                  x={x - width / 2}
                  y={y - height / 2}
                  width={width}
                  height={height}
                  rx={kind === 'outcome' ? Math.min(19, height / 2) : 3}
                />
                <foreignObject x={x - width / 2} y={y - height / 2} width={width} height={height}>
                  <div className="box-words" title={say(text)}>
                    <span>{say(text)}</span>
                  </div>
                </foreignObject>
              </g>
            )
          })}
        </svg>
      </section>
    </>
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

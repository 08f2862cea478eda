/** Where everything stands in the picture of a flow: two columns of ends, ribbons between them. */
import type { Change } from './change.tsx'

export interface Move {
  /** Keys of the ends that it runs between. */
  readonly from: string
  readonly to: string
  readonly rows: number
  readonly change: Change
}

export interface End {
  readonly side: 'left' | 'right'
  readonly key: string
  readonly rows: number
  readonly x: number
  readonly y: number
  readonly height: number
  readonly label: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

interface Ribbon {
  readonly key: string
  readonly change: Change
  readonly path: string
  readonly rows: number
  readonly thick: number
  /** The only one of its beginning, where its number stands already. */
  readonly alone: boolean
  /** A point near its beginning, where ribbons do not cross yet. */
  readonly x: number
  readonly y: number
}

const bar = 10
const gap = 14
/** Pixels that all movers together take, and that even a few take. */
const [full, least] = [280, 2]

/** The left column stands in the order of the moves, the right in the order given. */
export function layOut(moves: readonly Move[], rightKeys: readonly string[], width: number) {
  // On a phone the names stand above their ends; elsewhere beside the picture.
  const narrow = width < 560
  const gutter = narrow ? 0 : Math.min(260, Math.round(width * 0.3))
  const labelHeight = narrow ? 62 : 66
  const all = moves.reduce((sum, { rows }) => sum + rows, 0)
  const thickness = (rows: number) => Math.max(least, (rows / Math.max(1, all)) * full)
  const column = (side: 'left' | 'right') => {
    const of = (move: Move) => (side === 'left' ? move.from : move.to)
    const keys = side === 'left' ? [...new Set(moves.map(of))] : rightKeys
    let top = 0
    const ends = keys.map((key): End => {
      const own = moves.filter((move) => of(move) === key)
      const height = own.reduce((sum, { rows }) => sum + thickness(rows), 0)
      const rows = own.reduce((sum, move) => sum + move.rows, 0)
      const slot = narrow ? labelHeight + height : Math.max(height, labelHeight)
      const y = narrow ? top + labelHeight : top + (slot - height) / 2
      const x = side === 'left' ? gutter : width - gutter - bar
      const half = (width - gap) / 2
      const label = narrow
        ? { x: side === 'left' ? 0 : half + gap, y: top, width: half, height: labelHeight - 4 }
        : {
            x: side === 'left' ? 0 : width - gutter + 10,
            y: top + (slot - labelHeight) / 2,
            width: gutter - 10,
            height: labelHeight,
          }
      top += slot + gap
      return { side, key, rows, x, y, height, label }
    })
    return { ends, height: top - gap }
  }
  const [left, right] = [column('left'), column('right')]
  const height = Math.max(left.height, right.height)
  // The shorter column stands in the middle.
  const centred = ({ ends, height: own }: typeof left) =>
    ends.map((end) => {
      const down = (height - own) / 2
      return { ...end, y: end.y + down, label: { ...end.label, y: end.label.y + down } }
    })
  const ends = [...centred(left), ...centred(right)]
  const used = new Map<string, number>()
  const take = (side: 'left' | 'right', key: string, thick: number): number => {
    const end = ends.find((each) => each.side === side && each.key === key)
    const before = used.get(`${side}${key}`) ?? 0
    used.set(`${side}${key}`, before + thick)
    return (end?.y ?? 0) + before
  }
  const [x1, x2] = [gutter + bar, width - gutter - bar]
  const middle = (x1 + x2) / 2
  const ribbons = moves.map(({ from, to, rows, change }): Ribbon => {
    const thick = thickness(rows)
    const [a, b] = [take('left', from, thick), take('right', to, thick)]
    const at = narrow ? 0.1 : 0.2
    const along = (p: number, q: number, r: number, s: number) =>
      p * (1 - at) ** 3 + 3 * q * at * (1 - at) ** 2 + 3 * r * at ** 2 * (1 - at) + s * at ** 3
    const path = `M${x1} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}V${b + thick}C${middle} ${b + thick} ${middle} ${a + thick} ${x1} ${a + thick}Z`
    return {
      key: `${from}>${to}${change}`,
      change,
      path,
      rows,
      thick,
      alone: moves.filter((move) => move.from === from).length === 1,
      x: along(x1, middle, middle, x2),
      y: along(a, a, b, b) + thick / 2,
    }
  })
  return { height: Math.ceil(height), ends, ribbons, bar, narrow }
}

/** Reads QR codes as a camera does: from what is dark on the paper or the screen, and from nothing else. */
import { inflateSync } from 'node:zlib'
import jsqr from 'jsqr'

/** A dark place: left, top, width, height. */
type Dark = readonly [number, number, number, number]

// Its types name the default of a default.
const decode = jsqr as unknown as typeof jsqr.default

const scale = 4
const margin = 4

/** The text of the code that is drawn in squares of one size. */
export function seen(dark: readonly Dark[]): string | undefined {
  const unit = Math.min(...dark.map(([, , , height]) => height))
  const [left, top] = [Math.min(...dark.map(([x]) => x)), Math.min(...dark.map(([, y]) => y))]
  const right = Math.max(...dark.map(([x, , width]) => x + width))
  const modules = Math.round((right - left) / unit)
  const side = (modules + 2 * margin) * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [x, y, width] of dark) {
    const [column, row, long] = [(x - left) / unit, (y - top) / unit, width / unit].map(Math.round) as [
      number,
      number,
      number,
    ]
    for (let line = (row + margin) * scale; line < (row + margin + 1) * scale; line++) {
      const from = (line * side + (column + margin) * scale) * 4
      pixels.fill(0, from, from + long * scale * 4)
    }
  }
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255
  return decode(pixels, side, side)?.data
}

/** The square dark strokes of an SVG as the package `qrcode` writes it. */
export function darkOnScreen(svg: string): readonly Dark[] {
  const found: Dark[] = []
  const path = /stroke="#000000" d="([^"]*)"/.exec(svg)?.[1] ?? ''
  let [x, y] = [0, 0]
  for (const [, command, one = '0', , two = '0'] of path.matchAll(/([Mmh])(-?[\d.]+)( (-?[\d.]+))?/g))
    if (command === 'M') [x, y] = [Number(one), Number(two)]
    else if (command === 'm') [x, y] = [x + Number(one), y + Number(two)]
    else {
      found.push([x, y, Number(one), 1])
      x += Number(one)
    }
  return found
}

/** The rectangles of a page that are as high as most of them: the code's; a stroke of ornament is not among them. */
export function darkOnPaper(pdf: Uint8Array): readonly Dark[] {
  const found = streamsOf(Buffer.from(pdf)).flatMap((stream) =>
    [...stream.matchAll(/(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+) re\b/g)].map(
      ([, x, y, width, height]): Dark => [Number(x), Number(y), Number(width), Number(height)],
    ),
  )
  const [common] = [...Map.groupBy(found, ([, , , height]) => height.toFixed(3)).values()].sort(
    (one, other) => other.length - one.length,
  )
  return common ?? []
}

function streamsOf(pdf: Buffer): readonly string[] {
  const found: string[] = []
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 1)) {
    const end = pdf.indexOf('endstream', at)
    try {
      found.push(inflateSync(pdf.subarray(at + 'stream\n'.length, end)).toString('latin1'))
    } catch {
      // A font or an end of another stream: no drawing.
    }
  }
  return found
}

import { create } from 'qrcode'
import { useMemo } from 'react'

/** The quiet zone around it, in modules (ISO/IEC 18004). */
const quiet = 4

interface Props {
  readonly text: string
  readonly label: string
  /** As few dots as there can be, where the text is long: a phone has to read it from a screen. */
  readonly least?: boolean
}

/** A QR code drawn as one path: sharp at every size, and without a picture from elsewhere. */
export function QrCode({ text, label, least = false }: Props) {
  const { size, path } = useMemo(() => drawn(text, least ? 'L' : 'M'), [text, least])
  const whole = size + 2 * quiet
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" transform={`translate(${quiet} ${quiet})`} />
    </svg>
  )
}

function drawn(text: string, level: 'L' | 'M'): { readonly size: number; readonly path: string } {
  const { modules } = create(text, { errorCorrectionLevel: level })
  const cells: string[] = []
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) cells.push(`M${x} ${y}h1v1h-1z`)
  return { size: modules.size, path: cells.join('') }
}

/** Exact decimals as scaled whole numbers. A share is held in millionths, money in fen: never a float. */

/** `12.5` with 2 places is 1250n; null where the text is not a plain decimal or has more places than fit. */
export function parseDecimal(text: string, places: number): bigint | null {
  const match = /^(-?)(\d{1,18})(?:\.(\d+))?$/.exec(text.trim())
  if (!match) return null
  const [, sign, whole = '0', fraction = ''] = match
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > places) return null
  const value = BigInt(whole + significant.padEnd(places, '0'))
  return sign === '-' ? -value : value
}

/** 1250n with 2 places is `12.5`. */
export function printDecimal(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const fraction = places === 0 ? '' : digits.slice(digits.length - places).replace(/0+$/, '')
  return (value < 0n ? '-' : '') + whole + (fraction ? `.${fraction}` : '')
}

/** A share written in our own source: `0.5`, `50%`, `1`. */
export function share(text: string): bigint {
  const value = text.endsWith('%') ? parseDecimal(text.slice(0, -1), 4) : parseDecimal(text, 6)
  if (value === null) throw new Error(`not a share: ${text}`)
  return value
}

/** Money written in our own source, in yuan: `5000`, `1200000000`, `12.34`. */
export function yuan(text: string | number | bigint): bigint {
  const value = parseDecimal(String(text), 2)
  if (value === null) throw new Error(`not an amount in yuan: ${text}`)
  return value
}

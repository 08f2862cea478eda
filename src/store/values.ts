/** The one place where what a database hands over as text becomes a value. */
const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError(`expected text from the database, got ${typeof value}`)
  return value
}

export const asText = text
export const asTextOrNull = (value: unknown): string | null => (value === null ? null : text(value))
export const asNumber = (value: unknown): number => {
  const number = typeof value === 'number' ? value : Number(text(value))
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is not a whole number that can be held exactly`)
  return number
}
export const asBig = (value: unknown): bigint => BigInt(typeof value === 'number' ? value : text(value))
export const asBytes = (value: unknown): Buffer => {
  if (!(value instanceof Uint8Array)) throw new TypeError('expected bytes from the database')
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
}
/** `2026-11-23 09:00:00.5+00`: sessions speak UTC and ISO. */
export const asInstant = (value: unknown): Temporal.Instant => Temporal.Instant.from(text(value).replace(' ', 'T'))
export const asDay = (value: unknown): Temporal.PlainDate => Temporal.PlainDate.from(text(value))
export const asDayOrNull = (value: unknown): Temporal.PlainDate | null => (value === null ? null : asDay(value))
export const asDuration = (value: unknown): Temporal.Duration => Temporal.Duration.from(text(value))

/** Databases keep microseconds: what is hashed must be what is read back. */
export const kept = (at: Temporal.Instant): Temporal.Instant =>
  at.round({ smallestUnit: 'microsecond', roundingMode: 'trunc' })

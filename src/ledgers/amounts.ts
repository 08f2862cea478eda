/** Amounts as people write them: whole numbers of the smallest unit with the point where it belongs. */
import type { Text } from '../text.ts'
import type { Unit } from './ledger.ts'

/** `1234567` of a unit with two places: `12,345.67`. */
export function written(amount: bigint, places: number): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  const rest = places === 0 ? '' : `.${digits.slice(-places)}`
  return `${amount < 0n ? '-' : ''}${whole}${rest}`
}

export const sayAmount = (amount: bigint, { name, places }: Pick<Unit, 'name' | 'places'>): Text => {
  const number = written(amount, places)
  return { zh: `${number} ${name.zh}`, en: `${number} ${name.en}` }
}

/**
 * How a value is drawn, as SQL over the row's number: a hash of row, seed and column gives a number in [0, 1) that looks
 * random and is the same every time, whatever the order in which rows are made.
 */
import { createHash } from 'node:crypto'
import type { Fact } from '../rules/fact.ts'
import { literal } from './duck.ts'
import type { Plain } from './plain.ts'

/** `{{column}}` stands for a number made of seed and column, put in by `seeded`. */
const uniform = (salt: string): string => `((hash(xor("row", {{${salt}}})) >> 11)::DOUBLE / 9007199254740992.0)`

export const seeded = (sql: string, seed: number): string =>
  sql.replace(/\{\{(.*?)\}\}/g, (_, salt: string) => {
    const digest = createHash('sha256').update(`${seed}/${salt}`).digest()
    return `${digest.readBigUInt64BE() >> 2n}`
  })

/** Standard normal (Box & Muller 1958). */
const normal = (salt: string): string =>
  `(sqrt(-2 * ln(1 - ${uniform(`${salt}/radius`)})) * cos(2 * pi() * ${uniform(`${salt}/angle`)}))`

export type Weights = Readonly<Record<string, number>>

/** One code, as often as its weight says. */
export function oneOf(salt: string, weights: Weights): string {
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const entries = Object.entries(weights)
  const [last] = entries.at(-1) ?? ['']
  let below = 0
  const cases = entries.slice(0, -1).map(([code, weight]) => {
    below += weight
    return `WHEN u < ${below / whole} THEN ${literal(code)}`
  })
  return cases.length === 0
    ? literal(last)
    : `list_transform([${uniform(salt)}], lambda u: CASE ${cases.join(' ')} ELSE ${literal(last)} END)[1]`
}

/** Each code by itself, with its own probability. */
export const someOf = (salt: string, chances: Weights): string =>
  `list_filter([${Object.entries(chances)
    .map(([code, chance]) => `CASE WHEN ${uniform(`${salt}/${code}`)} < ${chance} THEN ${literal(code)} END`)
    .join(', ')}], lambda code: code IS NOT NULL)`

export const yes = (salt: string, chance: number | string): string => `(${uniform(salt)} < ${chance})`

/** Log-normal: half lie below the median; `spread` is the standard deviation of the logarithm. */
export const logNormal = (salt: string, median: number | string, spread: number): string =>
  `((${median}) * exp(${spread} * ${normal(salt)}))`

export const about = (salt: string, mean: number, deviation: number): string =>
  `(${mean} + ${deviation} * ${normal(salt)})`

export const between = (salt: string, least: number, most: number): string =>
  `(${least} + floor(${uniform(salt)} * ${most - least + 1}))`

export const within = (value: string, least: number, most: number): string =>
  `greatest(${least}, least(${most}, ${value}))`

/** By the code of another column. */
export const by = (column: string, values: Readonly<Record<string, number>>, otherwise: number): string =>
  `CASE "${column}" ${Object.entries(values)
    .map(([code, value]) => `WHEN ${literal(code)} THEN ${value}`)
    .join(' ')} ELSE ${otherwise} END`

/** Even in the logarithm. */
const logEven = (salt: string, least: number, most: number): string =>
  `round(exp(${Math.log(least)} + ${uniform(salt)} * ${Math.log(most) - Math.log(least)}))`

const alike = (codes: readonly string[], weight: number): Weights =>
  Object.fromEntries(codes.map((code) => [code, weight]))

/** A fact drawn plainly. Whole units become yuan, shares of one, dates. */
export function drawnPlainly({ id, kind }: Fact, plain: Plain): string {
  switch (plain.draw) {
    case 'coin':
      return yes(id, 0.5)
    case 'one':
      return `[${plain.codes.map(literal).join(', ')}][1 + floor(${uniform(id)} * ${plain.codes.length})::INTEGER]`
    case 'some':
      return someOf(id, alike(plain.codes, plain.chance))
    default: {
      const units =
        plain.draw === 'even'
          ? `(${plain.least} + ${plain.step} * floor(${uniform(id)} * ${Math.floor((plain.most - plain.least) / plain.step) + 1}))`
          : within(logEven(id, Math.max(1, plain.least), plain.most), plain.least, plain.most)
      if (kind === 'date') return `(DATE '1970-01-01' + ${units}::INTEGER)`
      return kind === 'money' ? `(${units} / 100)` : kind === 'share' ? `(${units} / 1000000)` : units
    }
  }
}

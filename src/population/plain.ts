/**
 * How a fact is drawn where nothing is known of how it is spread: evenly, and so that every figure the rules name has people
 * on both sides. Codes alike; yes and no alike; each member of a set by itself, so that about every third set is empty;
 * shares in whole percents; amounts and counts evenly on a logarithmic scale, from a tenth of the lowest figure that the
 * rules name to ten times the highest; dates within three years of the days that they name.
 */
import type { Decision } from '../rules/decision.ts'
import { gather, noAtoms } from '../rules/diagram/cut.ts'
import type { Fact, NumericFact } from '../rules/fact.ts'
import { sayFactValue } from '../rules/say.ts'
import type { Text } from '../text.ts'

/** Bounds are whole units, both included. */
export type Plain =
  | { readonly draw: 'one'; readonly codes: readonly string[] }
  | { readonly draw: 'some'; readonly codes: readonly string[]; readonly chance: number }
  | { readonly draw: 'coin' }
  | { readonly draw: 'even'; readonly least: number; readonly most: number; readonly step: number }
  | { readonly draw: 'logarithmic'; readonly least: number; readonly most: number }

/** `around`: the day number about which dates lie that have no day of their own. */
export function plainOf(fact: Fact, limits: readonly number[], around: number): Plain {
  switch (fact.kind) {
    case 'yes-no':
      return { draw: 'coin' }
    case 'choice':
      return { draw: 'one', codes: Object.keys(fact.options) }
    case 'set': {
      const codes = Object.keys(fact.options)
      return { draw: 'some', codes, chance: 1 / (codes.length + 1) }
    }
    case 'share':
      return { draw: 'even', least: 0, most: 1_000_000, step: 10_000 }
    case 'date': {
      const threeYears = 1096
      const days = limits.length > 0 ? limits : [around]
      return { draw: 'even', ...within(fact, Math.min(...days) - threeYears, Math.max(...days) + threeYears), step: 1 }
    }
    case 'money':
      return logarithmic(fact, limits, [1_000_000, 100_000_000_000])
    case 'count':
      return logarithmic(fact, limits, [1, 1_000_000])
  }
}

function logarithmic(fact: NumericFact, limits: readonly number[], usual: readonly [number, number]): Plain {
  const named = limits.filter((limit) => limit > 0)
  const [low, high] = named.length > 0 ? [Math.min(...named) / 10, Math.max(...named) * 10] : usual
  return { draw: 'logarithmic', ...within(fact, Math.max(1, Math.round(low)), high) }
}

const within = (fact: NumericFact, low: number, high: number) => ({
  least: Math.max(Number(fact.least), low),
  most: Math.min(Number(fact.most), high),
})

/** The figures at which the rules of some decisions tell a fact's values apart, whenever they were law. */
export function limitsOf(decisions: readonly Decision[]): (fact: Fact) => readonly number[] {
  const atoms = noAtoms()
  for (const { rules, contradictions } of decisions)
    for (const { when } of [...rules, ...contradictions]) gather(when, atoms, false)
  return ({ id }) => [...(atoms.numbers.get(id)?.from ?? [])].map(Number)
}

export function sayPlain(fact: Fact, plain: Plain): Text {
  switch (plain.draw) {
    case 'coin':
      return { zh: '是、否各半', en: 'yes or no, even' }
    case 'one':
      return { zh: `${plain.codes.length} 项等概率`, en: `each of ${plain.codes.length} codes alike` }
    case 'some': {
      const chance = `${(plain.chance * 100).toFixed(0)}%`
      return { zh: `各自独立，每项 ${chance}`, en: `each by itself, ${chance}` }
    }
    default: {
      const [least, most] = [plain.least, plain.most].map((value) =>
        sayFactValue(fact, fact.kind === 'money' ? BigInt(value) : value),
      )
      const [zh, en] = plain.draw === 'even' ? ['均匀', 'even'] : ['按对数均匀', 'even on a logarithmic scale']
      return { zh: `${least?.zh} 至 ${most?.zh}，${zh}`, en: `${en} from ${least?.en} to ${most?.en}` }
    }
  }
}

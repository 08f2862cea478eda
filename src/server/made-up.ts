/**
 * Made-up applicants: facts drawn at random, the same for the same seed. They show the shape of the rules and nothing
 * of any real population. Codes are drawn evenly, yes and no evenly, a set member by member at the toss of a coin;
 * amounts and counts evenly on a logarithmic scale from a tenth of the lowest figure that the rules name to ten times
 * the highest; shares in whole percents; dates within three years of the days that the rules or the question name.
 */
import type { Variable } from '../rules/diagram/cut.ts'
import type { Fact, NumericFact } from '../rules/fact.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import type { Text } from '../text.ts'

export const madeUp = (rows: number, seed: number): Text => ({
  zh: `以下数字来自随机生成的 ${rows.toLocaleString('en')} 个虚拟申请人（种子 ${seed}），不是真实人口：选项各取等概率，数额在规则所定界限的十分之一至十倍之间按对数均匀抽取，日期在前后三年内。它说明规则的形状，不预测实际人数。`,
  en: `These figures count ${rows.toLocaleString('en')} made-up applicants drawn at random (seed ${seed}), not a real population: every option is equally likely, amounts lie between a tenth and ten times the limits in the rules on a logarithmic scale, dates within three years. They show the shape of the rules and forecast no numbers.`,
})

/** Even numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Draw = (random: () => number) => FactValue

/** One applicant at each call. `around` is the day number that dates without a limit of their own lie about. */
export function applicants(
  facts: readonly Fact[],
  variables: readonly Variable[],
  around: number,
  seed: number,
): () => Facts {
  const random = randomFrom(seed)
  const draws = facts.map((fact) => [fact.id, drawOf(fact, limitsOf(fact, variables), around)] as const)
  return () => Object.fromEntries(draws.map(([id, draw]) => [id, draw(random)]))
}

/** The figures at which the rules tell a fact's values apart. */
const limitsOf = (fact: Fact, variables: readonly Variable[]): readonly number[] =>
  variables.flatMap((variable) =>
    variable.kind === 'number' && variable.fact.id === fact.id
      ? variable.intervals.slice(1).map(({ low }) => Number(low))
      : [],
  )

function drawOf(fact: Fact, limits: readonly number[], around: number): Draw {
  switch (fact.kind) {
    case 'yes-no':
      return (random) => random() < 0.5
    case 'choice': {
      const codes = Object.keys(fact.options)
      return (random) => codes[Math.floor(random() * codes.length)] ?? ''
    }
    case 'set':
      return drawSet(Object.keys(fact.options))
    case 'share':
      return drawWhole(fact, (random) => Math.floor(random() * 101) * 10_000)
    case 'date': {
      const threeYears = 1096
      const low = Math.min(around, ...limits) - threeYears
      const high = Math.max(around, ...limits) + threeYears
      return drawWhole(fact, (random) => low + Math.floor(random() * (high - low + 1)))
    }
    case 'money':
      return drawLogarithmic(fact, limits, [1_000_000, 100_000_000_000])
    case 'count':
      return drawLogarithmic(fact, limits, [1, 1_000_000])
  }
}

/** As many members as the coin falls heads in a row. */
const drawSet =
  (codes: readonly string[]): Draw =>
  (random) => {
    const members = new Set<string>()
    while (members.size < codes.length && random() < 0.5) members.add(codes[Math.floor(random() * codes.length)] ?? '')
    return members
  }

function drawLogarithmic(fact: NumericFact, limits: readonly number[], usual: readonly [number, number]): Draw {
  const named = limits.filter((limit) => limit > 0)
  const [low, high] = named.length > 0 ? [Math.min(...named) / 10, Math.max(...named) * 10] : usual
  const [from, to] = [Math.log(Math.max(1, low, Number(fact.least))), Math.log(Math.min(high, Number(fact.most)))]
  return drawWhole(fact, (random) => Math.round(Math.exp(from + random() * (to - from))))
}

/** Within the fact's bounds, and in the form in which its kind is kept. */
function drawWhole(fact: NumericFact, draw: (random: () => number) => number): Draw {
  const [least, most] = [Number(fact.least), Number(fact.most)]
  return (random) => {
    const value = Math.min(most, Math.max(least, draw(random)))
    return fact.kind === 'money' ? BigInt(value) : value
  }
}

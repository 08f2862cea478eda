/**
 * Made-up applicants, drawn plainly (`plain.ts`), the same for the same seed. They show the shape of the rules and nothing of
 * any real population.
 */
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import type { Facts, FactValue } from '../rules/holds.ts'
import type { Text } from '../text.ts'
import { limitsOf, type Plain, plainOf } from './plain.ts'

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

/** One applicant at each call. `around`: the day number about which dates lie that have no day of their own. */
export function applicants(decision: Decision, around: number, seed: number): () => Facts {
  const random = randomFrom(seed)
  const limits = limitsOf([decision])
  const draws = decision.asks.map((fact) => {
    const named = fact.kind === 'date' ? [...limits(fact), around] : limits(fact)
    return [fact, plainOf(fact, named, around)] as const
  })
  return () => Object.fromEntries(draws.map(([fact, plain]) => [fact.id, drawn(fact, plain, random)]))
}

function drawn(fact: Fact, plain: Plain, random: () => number): FactValue {
  switch (plain.draw) {
    case 'coin':
      return random() < 0.5
    case 'one':
      return plain.codes[Math.floor(random() * plain.codes.length)] ?? ''
    case 'some':
      return new Set(plain.codes.filter(() => random() < plain.chance))
    case 'even': {
      const steps = Math.floor((plain.most - plain.least) / plain.step) + 1
      return plain.least + Math.floor(random() * steps) * plain.step
    }
    case 'logarithmic': {
      const [from, to] = [Math.log(Math.max(1, plain.least)), Math.log(plain.most)]
      const value = Math.min(plain.most, Math.max(plain.least, Math.round(Math.exp(from + random() * (to - from)))))
      return fact.kind === 'money' ? BigInt(value) : value
    }
  }
}

/** Facts to copy: an example that the decision settles, found by trying, with nothing in it that does not matter. */
import { ask } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import { plainFact } from '../rules/plain.ts'
import type { AsOf } from '../rules/precedence.ts'

type Given = Readonly<Record<string, unknown>>

const tries = 300

/** An answer that opens something is the best example, then a "no", then one that waits on rules. */
export function exampleFor(decision: Decision, when: AsOf): Given {
  let best: { given: Given; rank: number } | null = null
  for (let seed = 0; seed < tries && best?.rank !== 0; seed++) {
    const given = Object.fromEntries(decision.asks.map((fact, index) => [fact.id, valueFor(fact, mixed(seed, index))]))
    const answer = headline(decision, given, when)
    if (answer !== null && (best === null || answer.rank < best.rank)) best = { given, rank: answer.rank }
  }
  return best ? without(decision, best.given, when) : {}
}

/** A number that looks random and is the same every time (Knuth's multiplicative hash). */
const mixed = (seed: number, index: number): number => (((seed * 31 + index + 1) * 2_654_435_761) >>> 0) % 65_521

const roundFigures = [1n, 5n, 10n, 30n, 50n, 100n, 500n, 1_000n, 100_000n, 10_000_000n]

function valueFor(fact: Fact, number: number): unknown {
  switch (fact.kind) {
    case 'yes-no':
      return number % 2 === 0
    case 'choice':
      return Object.keys(fact.options)[number % Object.keys(fact.options).length]
    case 'set':
      return number % 3 === 0 ? Object.keys(fact.options).slice(0, 1) : []
    case 'date':
      return `2024-0${1 + (number % 9)}-15`
    default: {
      // Round figures in the lower half of what is possible, small ones as often as large.
      const scale = fact.kind === 'share' || fact.kind === 'money' ? 10_000n : 1n
      const fit = roundFigures
        .map((each) => each * scale)
        .filter((each) => each >= fact.least && each * 2n <= fact.most)
      return plainFact(fact, fit[number % fit.length] ?? fact.least)
    }
  }
}

function headline(decision: Decision, given: Given, when: AsOf): { rank: number; value: string } | null {
  const asked = ask(decision, given, when)
  if (!asked.ok) return null
  const main = asked.answer.outputs.get(decision.answer)
  if (main?.state === 'needs-rules') return { rank: 2, value: main.says.en }
  if (main?.state !== 'value') return null
  return { rank: decision.closed.some((each) => each === main.value) ? 1 : 0, value: String(main.value) }
}

/** Leaves out, one after another, the facts without which the answer is the same. */
function without(decision: Decision, given: Given, when: AsOf): Given {
  const wanted = headline(decision, given, when)?.value
  return Object.keys(given).reduce<Given>((kept, id) => {
    const { [id]: _, ...rest } = kept
    return headline(decision, rest, when)?.value === wanted ? rest : kept
  }, given)
}

/** One cell of a table, read as strictly as facts in JSON. What was read once is remembered: columns repeat themselves. */
import { type Fact, isNumeric, type NumericFact } from '../rules/fact.ts'
import type { FactValue } from '../rules/holds.ts'
import { type Problem, readFacts } from '../rules/input.ts'

export type Cell = { readonly value: FactValue | undefined } | { readonly problem: Problem }

const most = 20_000
const unknown: Cell = { value: undefined }

export type CellReader = (text: string | null) => Cell

/** An empty cell is a fact that is not known. */
export function cellReader(fact: Fact): CellReader {
  const quick = isNumeric(fact) ? numberReader(fact) : null
  const known = new Map<string, Cell>()
  return (text) => {
    if (text === null || text === '') return unknown
    const hit = quick?.(text) ?? known.get(text)
    if (hit) return hit
    const made = read(fact, text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}

const places: Readonly<Partial<Record<Fact['kind'], number>>> = { count: 0, money: 2, share: 6 }

/** Plain decimals within bounds, which hardly repeat; all else goes the long way. */
function numberReader(fact: NumericFact): (text: string) => Cell | null {
  const digits = places[fact.kind]
  if (digits === undefined) return () => null
  const scale = 10 ** digits
  const [least, most] = [Number(fact.least), Number(fact.most)]
  const written = digits === 0 ? /^\d{1,12}$/ : new RegExp(`^\\d{1,9}(?:\\.\\d{1,${digits}})?$`)
  return (text) => {
    if (!written.test(text)) return null
    // At most fifteen digits: exact once rounded.
    const units = Math.round(Number(text) * scale)
    if (units < least || units > most) return null
    return { value: fact.kind === 'money' ? BigInt(units) : units }
  }
}

function read(fact: Fact, text: string): Cell {
  const found = readFacts([fact], { [fact.id]: inJson(fact, text) })
  if (found.ok) return { value: found.facts[fact.id] }
  const [problem] = found.problems
  return problem ? { problem } : unknown
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['TRUE', true],
  ['false', false],
  ['FALSE', false],
])

/** The text as one would write it in JSON: `true`, a code, `["a","b"]`; what does not fit stays text, and is refused as such. */
function inJson(fact: Fact, text: string): unknown {
  if (fact.kind === 'yes-no') return truths.get(text) ?? text
  if (fact.kind === 'set') return text === '[]' ? [] : text.split('|')
  return text
}

/**
 * `npm run mutants [-- ID…] [-- --at-most=N]`: seeds every small fault into every rule (or N to a decision, evenly
 * spread), and says how many are found by examples and by proofs. A fault that is not found is printed with facts for
 * which it gives another answer, and fails the run.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { stateKey } from '../../src/rules/diagram/compile.ts'
import { plainFact } from '../../src/rules/plain.ts'
import { decisions } from '../../src/zone/decisions.ts'
import { readExamples } from './examples.ts'
import { type Count, type Score, score, total } from './score.ts'

const { values, positionals } = parseArgs({ options: { 'at-most': { type: 'string' } }, allowPositionals: true })
const atMost = values['at-most'] === undefined ? undefined : Number(values['at-most'])
const known = new Set(decisions.map(({ id }) => id))
for (const id of positionals)
  if (!known.has(id)) {
    console.error(`没有名为“${id}”的判定 / there is no decision \`${id}\``)
    process.exit(2)
  }

const heads = ['faults', 'by examples', 'by proofs', 'no change', 'not found']
const line = (name: string, cells: readonly (string | number)[]) =>
  [name.padEnd(34), ...cells.map((cell, at) => String(cell).padStart((heads[at]?.length ?? 0) + 2))].join('')
const cells = (count: Count) => {
  const faults = count.example + count.proof + count.equivalent + count.nowhere
  return [faults, count.example, count.proof, count.equivalent, count.nowhere]
}

const examples = await readExamples()
const counts: Count[] = []
console.log(line('decision', heads))
for (const decision of decisions) {
  if (positionals.length > 0 && !positionals.includes(decision.id)) continue
  const { count, notFound } = score(decision, examples.get(decision) ?? [], atMost)
  counts.push(count)
  console.log(line(decision.id, cells(count)))
  for (const each of notFound) console.log(told(each))
}
const all = total(counts)
const changing = all.example + all.proof + all.nowhere
console.log(line('all', cells(all)))
console.log(
  `\n${changing} faults change an output: ${all.example} found by examples, ${all.proof} by proofs alone, ${all.nowhere} not found (${((100 * (changing - all.nowhere)) / changing).toFixed(1)} % found). ${all.equivalent} change none on any date.`,
)
process.exitCode = all.nowhere === 0 ? 0 : 1

function told({ decision, rule, fault, at: { on, difference } }: Score['notFound'][number]): string {
  const [row] = difference.rows
  const facts = decision.asks.flatMap((fact) => {
    const value = row?.facts[fact.id]
    return value === undefined ? [] : [[fact.id, plainFact(fact, value)] as const]
  })
  const change = row ? `${stateKey(row.before)} → ${stateKey(row.after)}` : ''
  return `    not found: ${rule}, ${fault}\n      ${on} ${JSON.stringify(Object.fromEntries(facts))}\n      ${difference.output}: ${change}`
}

/**
 * `npm run mutants [ID…]`: seeds every small fault into every rule, and says how many are found by examples and by
 * proofs. The tables of examples are read from the tests themselves, with `vitest` replaced by a module that runs nothing.
 */
import { readdirSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Decision } from '../../src/rules/decision.ts'
import type { Case } from '../../src/zone/cases.ts'
import { mutants } from './mutate.ts'
import { trial, type Verdict } from './trial.ts'

const quiet = new URL('./quiet.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' ? { url: quiet, shortCircuit: true } : next(specifier, context),
})

const zone = fileURLToPath(new URL('../../src/zone', import.meta.url))
for (const file of readdirSync(zone, { recursive: true, encoding: 'utf8' }).sort())
  if (/^(\d\d-[^/\\]+|organisation)[/\\].*\.test\.ts$/.test(file)) await import(pathToFileURL(join(zone, file)).href)
const { tables } = await import('../../src/zone/cases.ts')

const examples = new Map<Decision, Case[]>()
for (const { decision, cases } of tables) examples.set(decision, [...(examples.get(decision) ?? []), ...cases])

const wanted = process.argv.slice(2)
const total: Record<Verdict, number> = { example: 0, proof: 0, survives: 0 }
console.log('decision                             faults  by examples  by proofs  not found')
for (const [decision, cases] of examples) {
  if (wanted.length > 0 && !wanted.includes(decision.id)) continue
  const count: Record<Verdict, number> = { example: 0, proof: 0, survives: 0 }
  const survivors: string[] = []
  for (const mutant of mutants(decision)) {
    const verdict = trial(mutant, cases)
    count[verdict]++
    total[verdict]++
    if (verdict === 'survives') survivors.push(`${mutant.rule}: ${mutant.fault}`)
  }
  const faults = count.example + count.proof + count.survives
  console.log(
    `${decision.id.padEnd(36)} ${cell(faults, 6)} ${cell(count.example, 12)} ${cell(count.proof, 10)} ${cell(count.survives, 10)}`,
  )
  if (wanted.length > 0) for (const survivor of survivors) console.log(`    ${survivor}`)
}
const all = total.example + total.proof + total.survives
console.log(
  `\n${all} faults: ${total.example} found by examples, ${total.proof} by proofs alone, ${total.survives} not found (${((100 * (all - total.survives)) / all).toFixed(1)} % found).`,
)

function cell(value: number, width: number): string {
  return String(value).padStart(width)
}

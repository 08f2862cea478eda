/**
 * The tables of legal examples, read from the tests themselves, with `vitest` replaced by a module that runs nothing.
 */
import { readdirSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Decision } from '../../src/rules/decision.ts'
import type { Case } from '../../src/zone/cases.ts'

const quiet = new URL('./quiet.ts', import.meta.url).href
const zone = fileURLToPath(new URL('../../src/zone', import.meta.url))

export async function readExamples(): Promise<ReadonlyMap<Decision, readonly Case[]>> {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' ? { url: quiet, shortCircuit: true } : next(specifier, context),
  })
  for (const file of readdirSync(zone, { recursive: true, encoding: 'utf8' }).sort())
    if (/^((\d\d-[^/\\]+|organisation)[/\\].*|retroactivity)\.test\.ts$/.test(file))
      await import(pathToFileURL(join(zone, file)).href)
  const { tables } = await import('../../src/zone/cases.ts')
  const examples = new Map<Decision, readonly Case[]>()
  for (const { decision, cases } of tables) examples.set(decision, [...(examples.get(decision) ?? []), ...cases])
  return examples
}

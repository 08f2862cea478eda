/** A legal example held against a decision: by the plain reading of its rules, or by the diagram where facts are unknown. */
import { ask } from '../../src/rules/ask.ts'
import type { Decision, Rule } from '../../src/rules/decision.ts'
import { type Facts, holds } from '../../src/rules/holds.ts'
import { contradictionsIn, readFacts } from '../../src/rules/input.ts'
import { type Plain, plainOutput, plainOutputs } from '../../src/rules/plain.ts'
import { type AsOf, rulesAsOf } from '../../src/rules/precedence.ts'
import { type Result, results } from '../../src/rules/reference.ts'
import { resolve } from '../../src/rules/resolve.ts'
import { before, day } from '../../src/time/dates.ts'
import type { Case } from '../../src/zone/cases.ts'

export interface Example {
  readonly name: string
  readonly facts: Facts
  readonly input: Case['facts']
  readonly asOf: AsOf
  readonly gives: Readonly<Record<string, string>>
  readonly by: string | null
}

export function read(decision: Decision, { case: name, on, knownOn = '2026-12-31', facts, gives, by }: Case): Example {
  const known = readFacts(decision.asks, facts)
  if (!known.ok) throw new Error(`\`${decision.id}\`: ${known.problems.map(({ text }) => text.en).join('; ')}`)
  return {
    name: `${on} ${name}`,
    facts: known.facts,
    input: facts,
    asOf: { on: day(on), knownOn: day(knownOn) },
    gives: Object.fromEntries(Object.entries(gives).map(([key, value]) => [key, JSON.stringify(value)])),
    by: by?.join() ?? null,
  }
}

/** By the plain reading of the rules; null where something looked at is given by a rule that turns on an unknown fact. */
export function holdsByReference(decision: Decision, { facts, asOf, gives, by }: Example): boolean | null {
  const rules = rulesAsOf(decision, asOf)
  if (rules.length === 0 || before(asOf.on, decision.since)) return false
  if (contradictionsIn(decision.contradictions, facts).length > 0) return false
  const applying: Rule[] = []
  const open: Rule[] = []
  for (const rule of rules) {
    const held = holds(rule.when, facts)
    if (held === null) open.push(rule)
    else if (held) applying.push(rule)
  }
  const isOpen = (output: string) => open.some((rule) => rule.gives.has(sourceOf(decision, output)))
  const { settled } = resolve(decision, applying)
  const found = results(decision, settled, facts)
  let waits = false
  for (const key in gives)
    if (isOpen(key) || found.get(key)?.state === 'unknown') waits = true
    else if (JSON.stringify(plain(decision, key, found.get(key))) !== gives[key]) return false
  if (by !== null && isOpen(decision.answer)) waits = true
  if (waits) return null
  if (by === null) return true
  const source = sourceOf(decision, decision.answer)
  const answer = settled.get(source)
  const givenBy = answer?.state === 'given' ? answer.by : applying.filter((rule) => rule.gives.has(source))
  return by === givenBy.map(({ id }) => id).join()
}

const sourceOf = ({ concludes }: Decision, key: string): string =>
  concludes.find(({ output }) => output === key)?.from ?? key

function plain({ outputs }: Decision, key: string, found: Result | undefined): Plain | null {
  const kind = outputs.get(key)
  if (!kind || !found || found.state === 'absent') return null
  return found.state === 'value' ? plainOutput(kind, found.value) : found.state
}

export function holdsByDiagram(decision: Decision, { input, asOf, gives, by }: Example): boolean {
  const asked = ask(decision, input, asOf)
  if (!asked.ok) return false
  const outputs = plainOutputs(asked.answer)
  const givenBy = asked.answer.outputs.get(decision.answer)?.by.map(({ id }) => id)
  return (
    Object.entries(gives).every(([key, value]) => JSON.stringify(outputs[key]) === value) &&
    (by === null || givenBy?.join() === by)
  )
}

export const holdsFor = (decision: Decision, example: Example): boolean =>
  holdsByReference(decision, example) ?? holdsByDiagram(decision, example)

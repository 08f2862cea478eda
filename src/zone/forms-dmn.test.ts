/** DMN out, read back: the document is well formed, and another engine gives the same answers from it. */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../rules/diagram/cut.ts'
import { table } from '../rules/diagram/table.ts'
import { evaluate } from '../rules/evaluate.ts'
import { decisionDmn } from '../rules/forms/dmn.ts'
import { decisions } from './decisions.ts'
import { asOf, peopleFor, wordFor } from './forms-people.ts'

interface Engine {
  parseDmnXml(xml: string): Promise<unknown>
  evaluateDecision(id: string, parsed: unknown, facts: unknown): Readonly<Record<string, unknown>>
}
interface Moddle {
  fromXML(xml: string, type: string): Promise<{ readonly warnings: readonly { readonly message: string }[] }>
}
const load = createRequire(import.meta.url)
const { decisionTable }: { decisionTable: Engine } = load('@hbtgmbh/dmn-eval-js')
const { DmnModdle }: { DmnModdle: new () => Moddle } = load('dmn-moddle')

const written = decisions.flatMap((decision) => {
  const xml = decisionDmn(decision, asOf)
  return xml === null ? [] : [{ id: decision.id, decision, xml }]
})

/** The model namespaces that the two readers know; ours is that of DMN 1.5. */
const as = (xml: string, version: string) => xml.replaceAll('https://www.omg.org/spec/DMN/20230324/MODEL/', version)

/** The engine knows neither lists nor durations, and a formula stays a formula: the rest, over yes/no, choices and numbers. */
const readable = written.filter(({ decision }) => {
  const { columns, rows } = table(decision, asOf)
  if (rows.some(({ gives }) => 'formula' in gives)) return false
  return columns.every(
    ({ variable }) =>
      ['yes-no', 'choice', 'number'].includes(variable.kind) && factsOf(variable).every(({ kind }) => kind !== 'date'),
  )
})

describe('DMN', () => {
  test('most decisions have a table short enough to write', () => {
    expect(written.length).toBeGreaterThan(decisions.length / 2)
    expect(readable.length).toBeGreaterThan(10)
  })

  test.each(written)('$id is well formed', async ({ xml }) => {
    const seen = as(xml, 'https://www.omg.org/spec/DMN/20191111/MODEL/').replaceAll('20230324/DMNDI', '20191111/DMNDI')
    const { warnings } = await new DmnModdle().fromXML(seen, 'dmn:Definitions')
    expect(warnings.map(({ message }) => message)).toEqual([])
  })

  test.each(readable)('$id gives the same answers in another engine', async ({ id, decision, xml }) => {
    const parsed = await decisionTable.parseDmnXml(
      // The engine dates from DMN 1.1, which had no diagram.
      as(xml, 'http://www.omg.org/spec/DMN/20151101/dmn.xsd').replace(/<dmndi:DMNDI>.*<\/dmndi:DMNDI>/s, ''),
    )
    for (const facts of fc.sample(peopleFor(decision), 60)) {
      if (!decision.asks.every((fact) => facts[fact.id] !== undefined)) continue
      const wanted = wordFor(evaluate(decision, facts, asOf), decision.answer)
      if (wanted === 'impossible') continue
      const given = Object.fromEntries(
        Object.entries(facts).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
      )
      expect(decisionTable.evaluateDecision(id.replaceAll('.', '_'), parsed, given)[decision.answer]).toBe(wanted)
    }
  })
})

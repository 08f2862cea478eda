/**
 * For the tests: @hbtgmbh/dmn-eval-js, an engine of DMN 1.1 with a parser of its own. It knows neither lists written out,
 * nor durations, nor hit policy ANY, nor expressions outside tables; what needs them is left to the other engine.
 */
import { createRequire } from 'node:module'
import type { Context } from './forms-dmn-engine.ts'

interface Engine {
  parseDmnXml(xml: string): Promise<unknown>
  evaluateDecision(id: string, parsed: unknown, facts: Context): unknown
}
const { decisionTable }: { decisionTable: Engine } = createRequire(import.meta.url)('@hbtgmbh/dmn-eval-js')

export interface DmnTables {
  /** Names of the decisions that it can work out; of these, of nothing unknown: DMN 1.1 did not say what null does. */
  readonly decisions: readonly string[]
  evaluate(name: string, facts: Context): unknown
}

const beyond = /\[&quot;|hitPolicy="ANY"|<literalExpression|duration\(|date\(/

export async function readTables(xml: string): Promise<DmnTables> {
  const all = new Map(
    [...xml.matchAll(/<decision id="decision_(\w+)".*?<\/decision>/gs)].map(([text, name = '']) => [name, text]),
  )
  const can = (name: string): boolean => {
    const text = all.get(name)
    if (text === undefined || beyond.test(text)) return false
    return [...text.matchAll(/<requiredDecision href="#decision_(\w+)"/g)].every(([, needed = '']) => can(needed))
  }
  const decisions = [...all.keys()].filter(can)
  const parsed = await decisionTable.parseDmnXml(
    `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" id="d" name="d" namespace="d">${(
      xml.match(/<inputData .*?<\/inputData>/gs) ?? []
    ).join('')}${decisions
      .map((name) => all.get(name))
      .join('')
      // DMN 1.1 had no annotations.
      .replaceAll(/<annotation .*?\/>|<annotationEntry>.*?<\/annotationEntry>/gs, '')}</definitions>`,
  )
  return { decisions, evaluate: (name, facts) => decisionTable.evaluateDecision(`decision_${name}`, parsed, facts) }
}

/**
 * For the tests: an engine for DMN files that shares nothing with the rules. The file is read by dmn-moddle, every
 * expression and every cell is worked out by feelin, both of the bpmn.io project; here are only requirements and hit policies.
 */
import { createRequire } from 'node:module'
import { evaluate, unaryTest } from 'feelin'
import { dmnNamespaces } from '../rules/forms/dmn.ts'

/** As much of the model as is read. */
interface Element {
  readonly $type: string
  readonly id: string
  readonly name: string
  readonly variable: Element
  readonly text: string
  readonly href: string
  readonly drgElement: readonly Element[]
  readonly informationRequirement?: readonly Element[]
  readonly requiredInput?: Element
  readonly requiredDecision?: Element
  readonly decisionLogic: Element
  readonly hitPolicy: string
  readonly input?: readonly Element[]
  readonly inputExpression: Element
  readonly output: readonly Element[]
  readonly rule: readonly Element[]
  readonly inputEntry?: readonly Element[]
  readonly outputEntry: readonly Element[]
  readonly annotationEntry: readonly Element[]
}
interface Moddle {
  fromXML(
    xml: string,
    type: string,
  ): Promise<{ readonly rootElement: Element; readonly warnings: readonly { readonly message: string }[] }>
}
const { DmnModdle }: { DmnModdle: new () => Moddle } = createRequire(import.meta.url)('dmn-moddle')

export type Context = Readonly<Record<string, unknown>>

export interface DmnFile {
  readonly warnings: readonly string[]
  /** Names of the decisions. */
  readonly decisions: readonly string[]
  /** Annotations of every row of every table. */
  readonly notes: readonly (readonly string[])[]
  /** Every decision on some facts: by name, what it comes to. */
  evaluate(facts: Context): Context
}

/** dmn-moddle knows DMN 1.3, of which what is written here does not go beyond but in the names of the namespaces. */
export async function readDmn(xml: string): Promise<DmnFile> {
  const seen = xml.replaceAll(dmnNamespaces['1.5'], dmnNamespaces['1.3'])
  const { rootElement, warnings } = await new DmnModdle().fromXML(seen, 'dmn:Definitions')
  const decisions = rootElement.drgElement.filter(({ $type }) => $type === 'dmn:Decision')
  const inputs = rootElement.drgElement.filter(({ $type }) => $type === 'dmn:InputData')
  const byId = new Map(rootElement.drgElement.map((each) => [each.id, each]))
  return {
    warnings: warnings.map(({ message }) => message),
    decisions: decisions.map(({ variable }) => variable.name),
    notes: decisions.flatMap(({ decisionLogic: { rule = [] } }) =>
      rule.map(({ annotationEntry }) => annotationEntry.map(({ text }) => text)),
    ),
    evaluate(facts) {
      const known = new Map<string, unknown>(inputs.map(({ id, variable }) => [id, facts[variable.name] ?? null]))
      const get = (each: Element): unknown => {
        if (!known.has(each.id)) known.set(each.id, valueIn(each, get, byId))
        return known.get(each.id)
      }
      return Object.fromEntries(decisions.map((each) => [each.variable.name, get(each)]))
    },
  }
}

/** A decision sees what it requires, and nothing else. */
function valueIn(
  { name, informationRequirement = [], decisionLogic }: Element,
  get: (each: Element) => unknown,
  byId: ReadonlyMap<string, Element>,
): unknown {
  const required = informationRequirement.map(({ requiredInput, requiredDecision }) => {
    const found = byId.get((requiredInput ?? requiredDecision)?.href.slice(1) ?? '')
    if (!found) throw new Error(`\`${name}\` requires what is not there`)
    return [found.variable.name, get(found)] as const
  })
  const context = Object.fromEntries(required)
  return decisionLogic.$type === 'dmn:DecisionTable'
    ? look(name, decisionLogic, context)
    : run(decisionLogic.text, context)
}

/** The rows that fit, by the hit policy of the table. */
function look(name: string, { hitPolicy, input = [], output, rule: rows }: Element, context: Context): unknown {
  const values = input.map(({ inputExpression }) => run(inputExpression.text, context))
  const fitting = rows.filter(({ inputEntry = [] }) =>
    inputEntry.every(({ text }, column) => text === '-' || fits(text, values[column], context)),
  )
  const given = fitting.map(({ outputEntry }) => {
    const parts = outputEntry.map(({ text }, column) => [output[column]?.name ?? '', run(text, context)] as const)
    return parts.length === 1 ? parts[0]?.[1] : Object.fromEntries(parts)
  })
  if (hitPolicy === 'COLLECT') return given
  if (hitPolicy === 'UNIQUE' && given.length > 1) throw new Error(`\`${name}\`: ${given.length} rows fit`)
  if (new Set(given.map((each) => JSON.stringify(each))).size > 1)
    throw new Error(`\`${name}\`: rows that fit do not agree`)
  return given[0] ?? null
}

const run = (text: string, context: Context): unknown => remembered(text, context, () => evaluate(text, context).value)

const fits = (text: string, value: unknown, context: Context): boolean =>
  remembered(`? ${text}`, context, () => unaryTest(text, { ...context, '?': value }).value, value) === true

const seen = new Map<string, unknown>()
const words = new Map<string, readonly string[]>()

/** Most cells see the same value again and again, and reading FEEL takes its time. */
function remembered(text: string, context: Context, work: () => unknown, value: unknown = null): unknown {
  const named = words.get(text) ?? [...new Set(text.match(/[A-Za-z]\w*/g))]
  words.set(text, named)
  const read = named.flatMap((name) => (name in context ? [context[name]] : []))
  const key = read.length === 0 && typeof value !== 'object' ? `${text}|${value}` : JSON.stringify([text, value, read])
  if (!seen.has(key)) seen.set(key, work())
  return seen.get(key)
}

/** The peers, each with the bench table in its own language, as its documentation would write it. */
import { ZenEngine } from '@gorules/zen-engine'
import { evaluate as feel } from 'feelin'
import { LogicEngine } from 'json-logic-engine'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { evaluate } from '../src/rules/evaluate.ts'
import { program } from '../src/rules/program.ts'
import { day } from '../src/time/dates.ts'
import { benchDecision, type Input, type Row, rows } from './table.ts'

export interface Contestant {
  readonly name: string
  readonly version: string
  /** Outcome only. */
  readonly outcome: (input: Input) => string | Promise<string>
  /** Outcome with reasons, where the engine offers any. */
  readonly explained: ((input: Input) => string | Promise<string>) | null
}

export const asOf = { on: day('2024-01-01'), knownOn: day('2024-01-01') }

function ours(): Contestant {
  const run = program(benchDecision, asOf)
  const value = (input: Input): string => {
    const results = run(input)
    const one = results === 'impossible' ? undefined : results.get('channel')
    return one?.state === 'value' && typeof one.value === 'string' ? one.value : ''
  }
  return {
    name: 'onewindow/rules',
    version: 'this tree',
    outcome: value,
    explained: (input) => {
      const answer = evaluate(benchDecision, input, asOf).outputs.get('channel')
      return answer?.state === 'value' && typeof answer.value === 'string' ? answer.value : ''
    },
  }
}

type Logic = Readonly<Record<string, unknown>>

function logicOf(row: Row): Logic {
  const bounds = (name: string, range: Row['value']): Logic[] =>
    range
      ? [{ '>=': [{ var: name }, range[0]] }, ...(range[1] === null ? [] : [{ '<': [{ var: name }, range[1]] }])]
      : []
  const among = (name: string, codes: readonly string[] | undefined): Logic[] =>
    codes ? [{ or: codes.map((code) => ({ '===': [{ var: name }, code] })) }] : []
  const parts = [
    ...among('origin', row.origin),
    ...bounds('value', row.value),
    ...bounds('weight', row.weight),
    ...(row.trusted === undefined ? [] : [{ '===': [{ var: 'trusted' }, row.trusted] }]),
    ...among('kind', row.kind),
  ]
  return { and: parts }
}

function jsonLogic(version: string, compiled: boolean): Contestant {
  const engine = new LogicEngine()
  const branches = rows.flatMap((row, index) => (index < rows.length - 1 ? [logicOf(row), row.gives] : [row.gives]))
  const logic = { if: branches }
  const built = engine.build(logic)
  return {
    name: compiled ? 'json-logic-engine, compiled' : 'json-logic-engine, interpreted',
    version,
    outcome: compiled ? (input) => String(built(input)) : (input) => String(engine.run(logic, input)),
    explained: null,
  }
}

function jsonRules(version: string): Contestant {
  const engine = new Engine([], { allowUndefinedFacts: true })
  rows.forEach((row, index) => {
    const bounds = (fact: string, range: Row['value']) =>
      range
        ? [
            { fact, operator: 'greaterThanInclusive', value: range[0] },
            ...(range[1] === null ? [] : [{ fact, operator: 'lessThan', value: range[1] }]),
          ]
        : []
    const conditions: TopLevelCondition = {
      all: [
        ...(row.origin ? [{ fact: 'origin', operator: 'in', value: row.origin }] : []),
        ...bounds('value', row.value),
        ...bounds('weight', row.weight),
        ...(row.trusted === undefined ? [] : [{ fact: 'trusted', operator: 'equal', value: row.trusted }]),
        ...(row.kind ? [{ fact: 'kind', operator: 'in', value: row.kind }] : []),
      ],
    }
    engine.addRule({
      conditions,
      event: { type: row.gives },
      priority: rows.length - index,
      // First hit: the engine stops at the priority that fired.
      onSuccess: (_event, almanac) => {
        engine.stop()
        void almanac
      },
    })
  })
  const run = async (input: Input) => (await engine.run({ ...input })).events[0]?.type ?? ''
  // What fired and what failed, with the value of every condition, comes with each run.
  const explained = async (input: Input) => {
    const { events, results, failureResults } = await engine.run({ ...input })
    return results.length + failureResults.length > 0 ? (events[0]?.type ?? '') : ''
  }
  return { name: 'json-rules-engine', version, outcome: run, explained }
}

function zen(version: string): Contestant {
  const fields = ['origin', 'value', 'weight', 'trusted', 'kind'] as const
  const cell = (row: Row, field: (typeof fields)[number]): string => {
    const range = field === 'value' ? row.value : field === 'weight' ? row.weight : undefined
    if (range) return range[1] === null ? `>= ${range[0]}` : `[${range[0]}..${range[1]})`
    if (field === 'trusted') return row.trusted === undefined ? '' : String(row.trusted)
    const codes = field === 'origin' ? row.origin : field === 'kind' ? row.kind : undefined
    return codes ? codes.map((code) => `"${code}"`).join(',') : ''
  }
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        content: {
          hitPolicy: 'first',
          inputs: fields.map((field) => ({ id: field, name: field, field })),
          outputs: [{ id: 'channel', name: 'channel', field: 'channel' }],
          rules: rows.map((row, index) => ({
            _id: `r${index}`,
            ...Object.fromEntries(fields.map((field) => [field, cell(row, field)])),
            channel: `"${row.gives}"`,
          })),
        },
      },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'e2', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  }
  const table = new ZenEngine().createDecision(content)
  return {
    name: '@gorules/zen-engine',
    version,
    outcome: async (input) => String((await table.evaluate(input)).result.channel),
    explained: async (input) => String((await table.evaluate(input, { trace: true })).result.channel),
  }
}

function feelin(version: string): Contestant {
  const text = (row: Row): string => {
    const bounds = (name: string, range: Row['value']) =>
      range ? [`${name} >= ${range[0]}`, ...(range[1] === null ? [] : [`${name} < ${range[1]}`])] : []
    const among = (name: string, codes: readonly string[] | undefined) =>
      codes ? [`(${codes.map((code) => `${name} = "${code}"`).join(' or ')})`] : []
    return [
      ...among('origin', row.origin),
      ...bounds('value', row.value),
      ...bounds('weight', row.weight),
      ...(row.trusted === undefined ? [] : [`trusted = ${row.trusted}`]),
      ...among('kind', row.kind),
    ].join(' and ')
  }
  const expression = rows.reduceRight(
    (rest, row) => (text(row) === '' ? `"${row.gives}"` : `if ${text(row)} then "${row.gives}" else ${rest}`),
    '""',
  )
  return {
    name: 'feelin',
    version,
    outcome: (input) => {
      const result: unknown = feel(expression, { ...input })
      return String(typeof result === 'object' && result !== null && 'value' in result ? result.value : result)
    },
    explained: null,
  }
}

/** Versions as installed, for the printed table. */
export const contestants = (versionOf: (name: string) => string): readonly Contestant[] => [
  ours(),
  jsonLogic(versionOf('json-logic-engine'), true),
  jsonLogic(versionOf('json-logic-engine'), false),
  jsonRules(versionOf('json-rules-engine')),
  zen(versionOf('@gorules/zen-engine')),
  feelin(versionOf('feelin')),
]

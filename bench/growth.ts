/**
 * How cost grows with the number of rules. A tariff: codes × bands of value, each cell a rule of its own and all exclusive,
 * so that every engine may stop at the first that holds.
 */
import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { type Decision, decision, rule } from '../src/rules/decision.ts'
import { prove } from '../src/rules/diagram/prove.ts'
import { all } from '../src/rules/expression.ts'
import { choice, count } from '../src/rules/fact.ts'
import { givesCount } from '../src/rules/outcome.ts'
import { program } from '../src/rules/program.ts'
import { asOf } from './engines.ts'
import { citation } from './table.ts'

interface Cell {
  readonly code: string
  readonly from: number
  readonly below: number
  readonly rate: number
}

const width = 100

/** About the wanted number of cells, as square as can be. */
function tariff(rules: number): {
  readonly codes: readonly string[]
  readonly bands: number
  readonly cells: readonly Cell[]
} {
  const side = Math.max(2, Math.round(Math.sqrt(rules)))
  const codes = Array.from({ length: Math.round(rules / side) }, (_, i) => `c${i}`)
  const cells = codes.flatMap((code, i) =>
    Array.from({ length: side }, (_, band) => ({
      code,
      from: band * width,
      below: (band + 1) * width,
      rate: (i * 7 + band * 3) % 40,
    })),
  )
  return { codes, bands: side, cells }
}

export interface Asked {
  readonly code: string
  readonly value: number
}

const plain = { zh: '', en: '' }
const named = (zh: string, en: string) => ({ name: { zh, en }, question: { zh, en } })

function ours({ codes, bands, cells }: ReturnType<typeof tariff>): Decision {
  const code = choice('code', {
    ...named('编码', 'code'),
    options: Object.fromEntries(codes.map((each) => [each, { zh: each, en: each }])),
  })
  const value = count('value', { ...named('货值', 'value'), unit: plain, most: bands * width - 1 })
  return decision({
    id: 'tariff',
    ...named('税率', 'rate'),
    measures: [],
    since: '2020-01-01',
    asks: [code, value],
    gives: { rate: givesCount({ name: { zh: '税率', en: 'rate' }, unit: plain }) },
    answer: 'rate',
    rules: cells.map((cell, index) =>
      rule(`r${index}`, {
        says: { zh: `第 ${index} 格`, en: `cell ${index}` },
        cites: [citation],
        when: all(code.is(cell.code), value.within(cell.from, cell.below)),
        gives: { rate: cell.rate },
      }),
    ),
  })
}

const zenTable = (cells: readonly Cell[]) => ({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'table',
      content: {
        hitPolicy: 'first',
        inputs: [
          { id: 'code', name: 'code', field: 'code' },
          { id: 'value', name: 'value', field: 'value' },
        ],
        outputs: [{ id: 'rate', name: 'rate', field: 'rate' }],
        rules: cells.map(({ code, from, below, rate }, index) => ({
          _id: `r${index}`,
          code: `"${code}"`,
          value: `[${from}..${below})`,
          rate: String(rate),
        })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ],
  edges: [
    { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'e2', sourceId: 'table', targetId: 'out', type: 'edge' },
  ],
})

/** Per second, within a quarter of a second, after as much of warming up. */
async function rate(run: (asked: Asked) => unknown, sample: readonly Asked[]): Promise<number> {
  const round = async (): Promise<number> => {
    const started = performance.now()
    let done = 0
    while (performance.now() - started < 250) {
      const asked = sample[done++ % sample.length]
      if (asked) {
        const result = run(asked)
        if (result instanceof Promise) await result
      }
    }
    return (done * 1000) / (performance.now() - started)
  }
  await round()
  return round()
}

export interface Growth {
  readonly rules: number
  readonly declare: number
  readonly prove: number
  readonly rates: Readonly<Record<string, number>>
}

export async function growth(rules: number): Promise<Growth> {
  const table = tariff(rules)
  const { codes, bands, cells } = table
  const sample = Array.from({ length: 1009 }, (_, i) => ({
    code: codes[(i * 31) % codes.length] ?? 'c0',
    value: (i * 7919) % (bands * width),
  }))
  const wanted = ({ code, value }: Asked) =>
    cells.find((cell) => cell.code === code && value >= cell.from && value < cell.below)?.rate

  const started = performance.now()
  const tariffDecision = ours(table)
  const run = program(tariffDecision, asOf)
  const declared = performance.now()
  const proof = prove(tariffDecision)
  const proven = performance.now()
  if (!proof.complete || !proof.free || proof.idle.length > 0) throw new Error('the tariff is not sound')

  const logic = {
    if: cells.flatMap(({ code, from, below, rate }) => [
      {
        and: [
          { '===': [{ var: 'code' }, code] },
          { '>=': [{ var: 'value' }, from] },
          { '<': [{ var: 'value' }, below] },
        ],
      },
      rate,
    ]),
  }
  const logicEngine = new LogicEngine()
  // Compiled, ten thousand branches are one function that V8 runs out of memory optimising: there it is interpreted.
  const compiled = cells.length <= 2_000 ? logicEngine.build(logic) : null
  const rulesEngine = new Engine([], { allowUndefinedFacts: true })
  for (const { code, from, below, rate } of cells)
    rulesEngine.addRule({
      conditions: {
        all: [
          { fact: 'code', operator: 'equal', value: code },
          { fact: 'value', operator: 'greaterThanInclusive', value: from },
          { fact: 'value', operator: 'lessThan', value: below },
        ],
      },
      event: { type: String(rate) },
      onSuccess: () => {
        rulesEngine.stop()
      },
    })
  const zen = new ZenEngine().createDecision(zenTable(cells))
  const engines: Readonly<Record<string, (asked: Asked) => unknown>> = {
    'onewindow/rules': (asked) => {
      const results = run({ code: asked.code, value: asked.value })
      const one = results === 'impossible' ? undefined : results.get('rate')
      return one?.state === 'value' ? Number(one.value) : undefined
    },
    'json-logic-engine': (asked) => (compiled ? compiled(asked) : logicEngine.run(logic, asked)),
    'json-rules-engine': async (asked) => Number((await rulesEngine.run({ ...asked })).events[0]?.type),
    '@gorules/zen-engine': async (asked) => (await zen.evaluate(asked)).result.rate,
  }
  const rates: Record<string, number> = {}
  for (const [name, engine] of Object.entries(engines)) {
    for (const asked of sample.slice(0, 20))
      if ((await engine(asked)) !== wanted(asked)) throw new Error(`${name} differs at ${JSON.stringify(asked)}`)
    rates[name] = await rate(engine, sample)
  }
  return { rules: cells.length, declare: declared - started, prove: proven - declared, rates }
}

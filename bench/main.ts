/** `npm run bench`: our engine and its peers on one table, in one run, on one thread; then the window. Prints a table; nothing is asserted about time. */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import process from 'node:process'
import { checkUp } from '../src/rules/check-up.ts'
import { prove } from '../src/rules/diagram/prove.ts'
import { next } from '../src/rules/evaluate.ts'
import type { Facts } from '../src/rules/holds.ts'
import { day } from '../src/time/dates.ts'
import { decisions } from '../src/zone/decisions.ts'
import { clocks } from './clock.ts'
import { overRows } from './columns.ts'
import { asOf, type Contestant, contestants } from './engines.ts'
import { growth } from './growth.ts'
import { ledgersBench } from './ledgers.ts'
import { marketsBench } from './markets.ts'
import { throughDuckDb } from './population.ts'
import { registersBench } from './registers.ts'
import { benchDecision, expected, type Input, inputs } from './table.ts'
import { window } from './window/main.ts'

const seconds = 1
const sample = inputs(4096)

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version

/** Runs per second: warmed up first, then the median of five rounds. */
async function rate(run: (input: Input) => unknown): Promise<number> {
  const round = async (milliseconds: number): Promise<number> => {
    const isAsync = run(sample[0] ?? (inputs(1)[0] as Input)) instanceof Promise
    const started = performance.now()
    let done = 0
    let last: unknown
    while (performance.now() - started < milliseconds) {
      // Engines that only answer by promise are asked many at a time, so that waiting does not count against them.
      if (isAsync) last = await Promise.all(sample.slice(0, 256).map(run))
      else for (const input of sample) last = run(input)
      done += isAsync ? 256 : sample.length
    }
    if (last === undefined) throw new Error('nothing was computed')
    return (done * 1000) / (performance.now() - started)
  }
  await round(seconds * 300)
  const rounds = []
  for (let i = 0; i < 5; i++) rounds.push(await round(seconds * 200))
  return rounds.sort((a, b) => a - b)[2] ?? 0
}

const shown = (perSecond: number | null): string =>
  perSecond === null
    ? '—'
    : perSecond >= 1e6
      ? `${(perSecond / 1e6).toFixed(1)} M/s`
      : perSecond >= 1e3
        ? `${(perSecond / 1e3).toFixed(1)} k/s`
        : `${perSecond.toFixed(0)} /s`

/** Every engine must give the same answers before it is timed. */
async function agrees({ name, outcome, explained }: Contestant): Promise<void> {
  for (const input of sample)
    for (const run of [outcome, explained]) {
      const answer = run ? await run(input) : expected(input)
      if (answer !== expected(input))
        throw new Error(`${name} gives ${answer} for ${JSON.stringify(input)}, not ${expected(input)}`)
    }
}

const number = process.argv.find((word) => /^\d+$/.test(word))

if (process.argv.includes('ledgers')) {
  await ledgersBench(print)
  process.exit(0)
}

if (process.argv.includes('markets')) {
  await marketsBench(print)
  process.exit(0)
}

if (process.argv.includes('registers')) {
  await registersBench(Number(number ?? 1_000_000), print)
  process.exit(0)
}

if (process.argv.includes('window')) {
  await window(Number(number ?? 1_000_000), print)
  process.exit(0)
}

console.log(
  `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one thread, ${new Date().toISOString().slice(0, 10)}`,
)
console.log('10 rows over 5 facts; every engine gives the same answers on 4,096 inputs before it is timed\n')

const lines: string[][] = [['engine', 'version', 'outcome only', 'with explanation', 'next question', 'proof']]
for (const each of contestants(versionOf)) {
  await agrees(each)
  const own = each.name === 'onewindow/rules'
  lines.push([
    each.name,
    each.version,
    shown(await rate(each.outcome)),
    shown(each.explained ? await rate(each.explained) : null),
    shown(
      own ? await rate(({ origin, kind }) => next(benchDecision, { origin, kind }, asOf)?.fact.id ?? 'none') : null,
    ),
    shown(own ? await rate(freshProof) : null),
  ])
}
print(lines)
console.log(
  '\n—: the engine does not offer it. A proof compiles the table anew each time: complete, free of conflict, no idle row.',
)

const started = performance.now()
const proofs = decisions.map((decision) => prove(decision))
const took = performance.now() - started
console.log(
  `\nThe plan’s ${decisions.length} decisions, ${proofs.reduce((sum, proof) => sum + proof.versions.length, 0)} versions, proven from cold in ${took.toFixed(0)} ms.`,
)

console.log(
  '\nHow cost grows with the number of rules (codes × bands, one rule a cell; ours with the time to declare and to prove them all)\n',
)
const grown: string[][] = [
  ['rules', 'declare', 'prove', 'onewindow/rules', 'json-logic-engine', 'json-rules-engine', '@gorules/zen-engine'],
]
for (const size of [10, 100, 1_000, 10_000]) {
  const { rules, declare, prove: proof, rates } = await growth(size)
  grown.push([
    String(rules),
    `${declare.toFixed(0)} ms`,
    `${proof.toFixed(1)} ms`,
    ...(grown[0] ?? []).slice(3).map((engine) => shown(rates[engine] ?? null)),
  ])
}
print(grown)

console.log(
  '\nHow cost grows with rows: the bench table over typed columns (counts as 32-bit integers), outcome and rule written\n',
)
print([
  ['rows', 'rows per second', 'a plain copy of the same bytes'],
  ...[1e4, 1e5, 1e6, 1e7].map((size) => {
    const { perSecond, copiedPerSecond } = overRows(size)
    return [String(size), shown(perSecond), shown(copiedPerSecond)]
  }),
])

const asked: Facts = { registeredIn: 'beijing-ftz', investorOrigin: 'foreign' }
const known = { on: day('2026-06-01'), knownOn: day('2026-06-01') }
const cold = performance.now()
checkUp(decisions, asked, known)
const warm = performance.now()
const rounds = 200
for (let round = 0; round < rounds; round++) checkUp(decisions, asked, known)
console.log(
  `\nA check-up over ${decisions.length} decisions: ${(warm - cold).toFixed(0)} ms the first time a set of answers is seen, ${((performance.now() - warm) / rounds).toFixed(2)} ms after that.`,
)

const clocked = clocks()
console.log(
  `\nThe clock of a case with ${clocked.events} events and ${clocked.terms} terms: ${shown(clocked.perSecond)}.`,
)

const people = Number(number ?? 100_000)
const passed = await throughDuckDb(people)
console.log(
  `\n${passed.rows.toLocaleString('en')} made-up people through ${passed.decisions} decisions in DuckDB, a million at a time, one thread: ${passed.seconds.toFixed(1)} s, at most ${(passed.mostMemory / 1e9).toFixed(1)} GB; slowest ${passed.slowest}. (\`npm run bench -- 10000000\` for ten million.)`,
)

console.log('\nThe window (`npm run bench -- window` runs this part alone)\n')
await window(1_000_000, print)

console.log('\nRegisters (`npm run bench -- registers` runs this part alone)\n')
await registersBench(1_000_000, print)

console.log('\nLedgers (`npm run bench -- ledgers` runs this part alone)\n')
await ledgersBench(print)

console.log('\nMarkets (`npm run bench -- markets` runs this part alone)\n')
await marketsBench(print)
process.exit(0)

/** A proof from nothing: a new decision object is not in the cache of compiled diagrams. */
function freshProof(): number {
  const fresh = { ...benchDecision }
  return prove(fresh).nodes
}

function print(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)))
  table.forEach((line, index) => {
    console.log(
      `| ${line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
    )
    if (index === 0)
      console.log(
        `|${widths.map((width, column) => (column < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
      )
  })
}

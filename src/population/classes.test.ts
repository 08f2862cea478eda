/**
 * A table put through a decision, class by class, against the evaluator that explains each row by itself: every decision
 * of the plan, facts near the limits or unknown, from CSV as from Parquet, on two days.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type Decision, decision, rule } from '../rules/decision.ts'
import { evaluate } from '../rules/evaluate.ts'
import { all, ratio } from '../rules/expression.ts'
import { count, type Fact } from '../rules/fact.ts'
import type { Facts } from '../rules/holds.ts'
import { contradictionsIn } from '../rules/input.ts'
import { givesYesNo } from '../rules/outcome.ts'
import { plainFact, plainOutput } from '../rules/plain.ts'
import { changeDays } from '../rules/precedence.ts'
import { source } from '../rules/source.ts'
import { day } from '../time/dates.ts'
import { decisions } from '../zone/decisions.ts'
import { peopleFor } from '../zone/forms-people.ts'
import { literal, withDuck } from './duck.ts'
import { sqlTypes } from './kinds.ts'
import { layoutOf } from './layout.ts'
import type { Question } from './question.ts'
import { openAnswers } from './sheet.ts'
import { simulate } from './simulate.ts'
import { openTable } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-classes-'))
afterAll(() => rmSync(folder, { recursive: true }))
const knownOn = day('2026-12-31')

function written(fact: Fact, facts: Facts): string {
  const value = facts[fact.id]
  const plain = value === undefined ? '' : plainFact(fact, value)
  return Array.isArray(plain) ? (plain.length === 0 ? '[]' : plain.join('|')) : String(plain)
}

/** As a person would save it; and the same, typed, as a program would. */
async function files({ asks }: Decision, people: readonly Facts[]): Promise<readonly string[]> {
  const csv = join(folder, 'people.csv')
  const lines = people.map((facts, place) => [place + 1, ...asks.map((fact) => written(fact, facts))].join(','))
  writeFileSync(csv, [['id', ...asks.map(({ id }) => id)].join(','), ...lines].join('\n'))
  const typed = asks.map((fact) => {
    const list = `CASE WHEN "${fact.id}" = '[]' THEN [] ELSE string_split("${fact.id}", '|') END`
    const value = fact.kind === 'set' ? list : `CAST("${fact.id}" AS ${sqlTypes[fact.kind]})`
    return `CASE WHEN "${fact.id}" IS NOT NULL THEN ${value} END AS "${fact.id}"`
  })
  const parquet = join(folder, 'people.parquet')
  const source = `read_csv(${literal(csv)}, all_varchar = true, header = true, delim = ',')`
  await withDuck((duck) => duck.run(`COPY (SELECT id, ${typed.join(', ')} FROM ${source}) TO ${literal(parquet)}`))
  return [csv, parquet]
}

async function answersIn(path: string, question: Question): Promise<ReadonlyMap<number, readonly unknown[]>> {
  return withDuck(async (duck, beside) => {
    const opened = await openTable(duck, path)
    if (!opened.ok) throw new Error(opened.text.en)
    const layout = layoutOf([question.first.decision], opened.table)
    if ('problems' in layout) throw new Error(layout.problems[0]?.en)
    const sheet = await openAnswers(beside, layout.id, question)
    await simulate(duck, opened.table, layout, question, {
      answered: sheet.write,
      setAside: () => {},
      read: sheet.flush,
      done: (source) => sheet.save(source, join(folder, 'answers.parquet'), 'parquet', {}),
    })
    const found = await duck.runAndReadAll(`FROM read_parquet(${literal(join(folder, 'answers.parquet'))})`)
    return new Map(found.getRows().map(([row, ...cells]) => [Number(row), cells]))
  })
}

const outcomeOf = (decision: Decision, facts: Facts, on: Temporal.PlainDate): string => {
  const answer = evaluate(decision, facts, { on, knownOn }).outputs.get(decision.answer)
  const kind = decision.outputs.get(decision.answer)
  if (answer?.state !== 'value' || !kind) return answer?.state ?? 'gap'
  return String(plainOutput(kind, answer.value))
}

describe.each(decisions.map((decision) => [decision.id, decision] as const))('%s', (_, decision) => {
  const days = changeDays(decision)
  const [eve, latest] = [days.at(-2) ?? decision.since, days.at(-1) ?? decision.since]
  const question: Question = {
    first: { decision, asOf: { on: eve, knownOn } },
    second: { decision, asOf: { on: latest, knownOn } },
    forwards: true,
  }
  // Rows that repeat the first ones fall into classes that are known by then.
  const people = fc.sample(peopleFor(decision), 60).flatMap((facts) => [facts, facts])

  test('every row as the evaluator answers it, on both days', async () => {
    for (const path of await files(decision, people)) {
      const answers = await answersIn(path, question)
      for (const [place, facts] of people.entries()) {
        const found = answers.get(place + 1)
        if (contradictionsIn(decision.contradictions, facts).length > 0)
          expect([place, found]).toEqual([place, undefined])
        // Where the facts leave nothing that is possible, there is no answer either.
        else if (found === undefined) expect(outcomeOf(decision, facts, eve)).toBe('gap')
        else {
          const wanted = [eve, latest].map((on) => outcomeOf(decision, facts, on))
          expect([place, found[0], found[2], found[4]]).toEqual([place, ...wanted, wanted[0] !== wanted[1]])
        }
      }
    }
  })
})

describe('two amounts compared', () => {
  // Money is compared to the fen, though a table writes it in yuan.
  test.each([
    ['0.10,0.10', true],
    ['0.11,0.10', false],
  ])('turnover in China and worldwide, %s', async (turnovers, possible) => {
    const filing = decisions.find(({ id }) => id === 'risk.merger-filing')
    if (!filing) throw new Error('no decision on merger filing')
    const path = join(folder, 'turnovers.csv')
    writeFileSync(path, `id,turnoverInChina,worldwideTurnover,concentrationKind\n1,${turnovers},merger`)
    const asOf = { on: day('2024-02-01'), knownOn }
    const answers = await answersIn(path, { first: { decision: filing, asOf }, second: null, forwards: true })
    expect(answers.has(1)).toBe(possible)
  })
})

describe('two facts compared', () => {
  const words = (en: string) => ({ name: { zh: '某', en }, question: { zh: '？', en: '?' }, unit: { zh: '', en: '' } })
  const [part, whole] = [count('part', words('part')), count('whole', words('whole'))]
  const most = decision({
    id: 'test.most',
    name: { zh: '多数', en: 'most' },
    question: { zh: '？', en: '?' },
    measures: [],
    since: '2024-01-01',
    asks: [part, whole],
    gives: { most: givesYesNo({ name: { zh: '多数', en: 'most' } }) },
    answer: 'most',
    rules: [
      rule('most', {
        says: { zh: '十个以上中过半', en: 'more than half of ten or more' },
        cites: [source({ title: { zh: '规', en: 'rule' }, from: '2024-01-01' })('1', '')],
        when: all(whole.atLeast(10), ratio(part, '>', whole, '0.5')),
        gives: { most: true },
      }),
      rule('not-most', {
        says: { zh: '其他', en: 'anything else' },
        cites: [source({ title: { zh: '规', en: 'rule' }, from: '2024-01-01' })('2', '')],
        gives: { most: false },
        otherwise: true,
      }),
    ],
  })
  const asOf = { on: day('2024-01-01'), knownOn }
  // Of one unknown, the other's own value may settle the answer: three can be no half of ten, eight can.
  test.each([
    ['5,10', 'false'],
    ['6,10', 'true'],
    ['6,12', 'false'],
    ['7,12', 'true'],
    ['3,9', 'false'],
    ['3,', 'false'],
    ['8,', 'unknown'],
    ['5,', 'false'],
    ['6,', 'unknown'],
    [',', 'unknown'],
    [',9', 'false'],
  ])('%s: %s', async (cells, outcome) => {
    const path = join(folder, 'most.csv')
    // Others before it fall into classes near by.
    writeFileSync(path, ['part,whole', '9,', '2,', '1,10', '9,10', ',', cells].join('\n'))
    const answers = await answersIn(path, { first: { decision: most, asOf }, second: null, forwards: true })
    expect(answers.get(6)?.[0]).toBe(outcome)
  })

  test('the other without a column', async () => {
    const path = join(folder, 'part.csv')
    writeFileSync(path, ['part', '8', '3', '9', '2'].join('\n'))
    const answers = await answersIn(path, { first: { decision: most, asOf }, second: null, forwards: true })
    expect([...answers.values()].map(([outcome]) => outcome)).toEqual(['unknown', 'false', 'unknown', 'false'])
  })
})

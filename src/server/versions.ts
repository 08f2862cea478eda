/** Decisions as they stood on a day: rules, history, table, proof. What is costly is worked out once for each set of rules. */
import { measures } from '../law/measures.ts'
import type { Decision } from '../rules/decision.ts'
import { stateOf } from '../rules/diagram/picture.ts'
import { prove } from '../rules/diagram/prove.ts'
import { sayCells, table } from '../rules/diagram/table.ts'
import type { Fact } from '../rules/fact.ts'
import type { Facts } from '../rules/holds.ts'
import { plainFact } from '../rules/plain.ts'
import { type AsOf, changeDays, rulesAsOf } from '../rules/precedence.ts'
import { sayFactValue, sayMonotone } from '../rules/say.ts'
import { sayState, viewFact, viewRule } from '../rules/view.ts'
import type { Text } from '../text.ts'

export const viewDecisionBrief = ({ id, name, question, measures: of, since, asks, rules }: Decision) => ({
  id,
  name,
  question,
  measures: of,
  task: measures.find((each) => each.id === of[0])?.task ?? null,
  since: since.toString(),
  facts: asks.map((fact) => fact.id),
  rules: rules.length,
})

export const viewDecision = (decision: Decision, asOf: AsOf) => ({
  id: decision.id,
  name: decision.name,
  question: decision.question,
  measures: decision.measures,
  since: decision.since.toString(),
  on: asOf.on.toString(),
  knownOn: asOf.knownOn.toString(),
  facts: decision.asks.map(viewFact),
  outputs: [...decision.outputs].map(([id, output]) => ({
    id,
    name: output.name,
    kind: output.kind,
    options: 'options' in output ? Object.entries(output.options).map(([code, name]) => ({ code, name })) : [],
  })),
  answer: decision.answer,
  rules: rulesAsOf(decision, asOf).map((rule) => viewRule(rule, decision)),
  history: historyOf(decision, asOf),
  contradictions: decision.contradictions.map(({ says }) => says),
})

/** The versions of a decision, as known on a day: what each brought and what it ended. */
function historyOf(decision: Decision, { knownOn }: AsOf) {
  const versions = changeDays(decision).map((from) => ({ from, rules: rulesAsOf(decision, { on: from, knownOn }) }))
  const changes = versions.map(({ from, rules }, index) => {
    const before = versions[index - 1]?.rules ?? []
    return {
      from: from.toString(),
      added: rules.filter((rule) => !before.includes(rule)).map((rule) => viewRule(rule, decision)),
      ended: before.filter((rule) => !rules.includes(rule)).map((rule) => viewRule(rule, decision)),
    }
  })
  const kept = changes.filter(({ added, ended }, index) => index === 0 || added.length + ended.length > 0)
  return kept.map((each, index) => ({ ...each, until: kept[index + 1]?.from ?? null }))
}

/** The table of one output; of the answer, where none is named. */
export function viewTable(decision: Decision, asOf: AsOf, output = decision.answer) {
  const { columns, rows, cut } = table(decision, asOf, output)
  const kind = decision.outputs.get(output)
  return {
    output: { id: output, name: kind?.name ?? { zh: output, en: output } },
    columns: columns.map(({ name }) => ({ name })),
    rows: rows.map(({ cells, gives }) => ({
      cells: columns.map(({ variable }, index) => {
        const fit = cells[index]
        return fit ? sayCells(variable, fit) : null
      }),
      gives: kind ? sayState(kind, gives) : { zh: '—', en: '—' },
      state: stateOf(decision, output, gives),
    })),
    cut,
  }
}

/** Keeps what was made for a decision and the set of its rules that was law; there are only so many sets. */
export function perVersion<T, R extends readonly string[]>(
  make: (decision: Decision, asOf: AsOf, ...rest: R) => T,
): (decision: Decision, asOf: AsOf, ...rest: R) => T {
  const made = new Map<string, T>()
  return (decision, asOf, ...rest) => {
    const key = [decision.id, ...rest, ...rulesAsOf(decision, asOf).map((rule) => rule.id)].join()
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(decision, asOf, ...rest)
    made.set(key, fresh)
    return fresh
  }
}

const viewFacts = (decision: Decision, facts: Facts) =>
  decision.asks.flatMap((fact) => {
    const value = facts[fact.id]
    return value === undefined
      ? []
      : [{ id: fact.id, name: fact.name, value: plainFact(fact, value), text: sayFactValue(fact, value) }]
  })

function sayFact(fact: Fact, facts: Facts): Text {
  const value = facts[fact.id]
  return value === undefined ? { zh: '—', en: '—' } : sayFactValue(fact, value)
}

function viewProof(decision: Decision) {
  const answer = decision.outputs.get(decision.answer)
  const begun = performance.now()
  const proof = prove(decision)
  const milliseconds = Math.round(performance.now() - begun)
  const byId = new Map(decision.asks.map((fact) => [fact.id, fact]))
  return {
    complete: proof.complete,
    free: proof.free,
    versions: proof.versions.map(String),
    nodes: proof.nodes,
    milliseconds,
    idle: proof.idle.map((rule) => rule.id),
    unequal: proof.unequal.map(({ fact, on }) => ({
      fact,
      name: byId.get(fact)?.name ?? { zh: fact, en: fact },
      on: on.toString(),
    })),
    alike: decision.alike.map((id) => byId.get(id)?.name ?? { zh: id, en: id }),
    neverWorse: decision.neverWorse,
    setbacks: proof.setbacks.map(({ from, to, facts, before, after }) => ({
      from: from.toString(),
      to: to.toString(),
      facts: viewFacts(decision, facts),
      before: answer ? sayState(answer, before) : { zh: '—', en: '—' },
      after: answer ? sayState(answer, after) : { zh: '—', en: '—' },
    })),
    monotone: decision.monotone.map(sayMonotone),
    reversals: proof.reversals.map((reversal) => {
      const { fact, on, facts, moreFacts, before, after, replayed } = reversal
      return {
        says: sayMonotone(reversal),
        on: on.toString(),
        facts: viewFacts(decision, facts).filter(({ id }) => id !== fact.id),
        fact: fact.name,
        less: sayFact(fact, facts),
        more: sayFact(fact, moreFacts),
        before: answer ? sayState(answer, before) : { zh: '—', en: '—' },
        after: answer ? sayState(answer, after) : { zh: '—', en: '—' },
        replayed,
      }
    }),
    holes: proof.holes.map((hole) => ({
      kind: hole.kind,
      output: hole.output,
      on: hole.on.toString(),
      facts: viewFacts(decision, hole.facts),
      rules: hole.rules.map((rule) => viewRule(rule, decision)),
      replayed: hole.replayed,
    })),
  }
}

const proofs = new WeakMap<Decision, ReturnType<typeof viewProof>>()

export function proofOf(decision: Decision): ReturnType<typeof viewProof> {
  const proof = proofs.get(decision) ?? viewProof(decision)
  proofs.set(decision, proof)
  return proof
}

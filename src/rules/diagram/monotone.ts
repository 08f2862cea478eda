/**
 * Proof that more of a fact never makes the answer worse (or never better). A fact that stands alone is moved from cell to
 * cell of its cut, and the two answers are set against each other leaf by leaf. A fact that is compared with others moves
 * in several cuts at once: there the rules stand beside themselves with the fact under a second name, which is tied to the
 * first by "is more" and is a fact like any other. Both are exact.
 */
import type { LegalDate } from '../../time/dates.ts'
import { isRanked, judge } from '../better.ts'
import type { Decision, Monotone } from '../decision.ts'
import { type Condition, compare, factNumber } from '../expression.ts'
import { isNumeric, type NumericFact } from '../fact-kinds.ts'
import type { Facts } from '../holds.ts'
import type { OutputValue } from '../outcome.ts'
import type { AsOf } from '../precedence.ts'
import { reference } from '../reference.ts'
import { renamed, renamedRule, renaming } from '../renamed.ts'
import { type Compiled, compile, compileSides, type Diagram, type Leaf, type LeafState, stateKey } from './compile.ts'
import { isPaired, touches, type Variable } from './cut.ts'
import { reachable } from './reach.ts'
import { combine, createStore, type Node, restrict } from './store.ts'
import { type Cells, witness } from './witness.ts'

/** Facts for which more of one thing turns the answer the wrong way. */
export interface Reversal extends Monotone {
  readonly on: LegalDate
  readonly facts: Facts
  /** The same but for the one fact, of which there is more. */
  readonly moreFacts: Facts
  readonly before: LeafState
  readonly after: LeafState
  /** The reference evaluator, given these facts, gives the same two answers. */
  readonly replayed: boolean
}

type Found = Pick<Reversal, 'facts' | 'moreFacts' | 'before' | 'after'>

/** One example for each fact that is declared monotone and is not, as the law stood. */
export const reversalsOf = (decision: Decision, asOf: AsOf): readonly Reversal[] =>
  decision.monotone.flatMap((declared) => {
    const compiled = compile(decision, asOf)
    const { fact } = declared
    const tied = isNumeric(fact) && compiled.variables.some((each) => isPaired(each) && touches(each, fact))
    const found = !tied
      ? fromCellToCell(compiled, declared)
      : mayTurn(compiled, declared, fact)
        ? inAllItsCuts(compiled, declared, fact)
        : null
    if (!found) return []
    const replayed =
      gives(decision, found.facts, asOf, found.before) && gives(decision, found.moreFacts, asOf, found.after)
    return [{ ...declared, ...found, on: asOf.on, replayed }]
  })

function fromCellToCell({ decision, variables, answer }: Compiled, { fact, more }: Monotone): Found | null {
  for (const [index, variable] of variables.entries()) {
    if (!touches(variable, fact)) continue
    const roots = Array.from({ length: variable.cells }, (_, cell) =>
      restrict(answer.store, answer.root, (each) => (each === index ? cell : -1)),
    )
    for (const high of turningCells(decision, more, answer, [variable.cells], roots))
      for (const [low, before] of roots.slice(0, high).entries()) {
        const after = roots[high]
        if (before === after || after === undefined) continue
        const turned = turnedWrong(decision, variables, more, { ...answer, root: before }, { ...answer, root: after })
        if (!turned) continue
        const facts = witness(decision, variables, new Map(turned.cells).set(index, low)) ?? {}
        const moreFacts = witness(decision, variables, new Map(turned.cells).set(index, high)) ?? {}
        return { before: turned.before, after: turned.after, facts, moreFacts }
      }
  }
  return null
}

/** Cells beyond which it is cheaper to set the rules beside themselves at once. */
const mostCells = 200

/**
 * A first look at a fact that is compared with others, taking each of its cuts for a variable of its own: more of the fact
 * moves all of them one way. Facts that cannot be are looked at too, so that a turn found may be none; where there is
 * none, it is proven.
 */
function mayTurn({ decision, variables, answer }: Compiled, { more }: Monotone, fact: NumericFact): boolean {
  const own = [...variables.entries()].filter(([, variable]) => touches(variable, fact))
  const sizes = own.map(([, { cells }]) => cells)
  const whole = sizes.reduce((product, cells) => product * cells, 1)
  if (whole > mostCells) return true
  const roots = Array.from({ length: whole }, (_, place) => {
    const cells = new Map<number, number>()
    let rest = place
    for (const [index, variable] of own) {
      const step = rest % variable.cells
      cells.set(index, fallsWith(variable, fact) ? variable.cells - 1 - step : step)
      rest = Math.floor(rest / variable.cells)
    }
    return restrict(answer.store, answer.root, (each) => cells.get(each) ?? -1)
  })
  return turningCells(decision, more, answer, sizes, roots).length > 0
}

/** More of the fact makes the ratio, or the days between, less. */
const fallsWith = (variable: Variable, { id }: NumericFact): boolean =>
  (variable.kind === 'ratio' && variable.whole.id === id) || (variable.kind === 'days' && variable.from.id === id)

/**
 * The cells of a grid that give a wrong turn against some cell below, wherever in the diagram. Of all cells below only
 * the answer most easily turned is kept: against a total order, what turns any of them turns that one.
 */
function turningCells(
  decision: Decision,
  more: Monotone['more'],
  { store }: Diagram<Leaf>,
  sizes: readonly number[],
  roots: readonly Node[],
): readonly number[] {
  const wrong = more === 'never-worse' ? 'worse' : 'better'
  const valueIn = (leaf: Leaf): OutputValue | null => (leaf !== 'impossible' && 'value' in leaf ? leaf.value : null)
  const kept = createStore<OutputValue | null>((value) => (value === null ? '' : stateKey({ value })))
  const marks = createStore<boolean>(String)
  const easier = (a: OutputValue | null, b: OutputValue | null): OutputValue | null => {
    if (a === null || b === null) return a ?? b
    const judged = judge(decision, a, b)
    if (judged === 'neither') return isRanked(decision, a) ? a : b
    return judged === wrong ? a : b
  }
  const turns = (a: OutputValue | null, leaf: Leaf): boolean => {
    const b = valueIn(leaf)
    return a !== null && b !== null && judge(decision, a, b) === wrong
  }
  /** With each cell, of all that lie below it or are it. */
  const upTo: Node[] = []
  return roots.flatMap((root, place) => {
    let stride = 1
    let below = kept.terminal(null)
    for (const size of sizes) {
      const before = Math.floor(place / stride) % size === 0 ? undefined : upTo[place - stride]
      if (before !== undefined && before !== below) below = combine([kept, below], [kept, before], kept, easier)
      stride *= size
    }
    upTo.push(combine([kept, below], [store, root], kept, (a, leaf) => easier(a, valueIn(leaf))))
    return combine([kept, below], [store, root], marks, turns) === marks.terminal(false) ? [] : [place]
  })
}

function inAllItsCuts({ decision, rules }: Compiled, { more }: Monotone, fact: NumericFact): Found | null {
  const second: NumericFact = { ...fact, id: `${fact.id}+` }
  const put = renaming(fact, second.id)
  const withMore = <T extends { readonly when: Condition }>(each: T): T => ({ ...each, when: renamed(each.when, put) })
  const notMore = { id: 'not-more', says: fact.name, when: compare(factNumber(second), '<=', factNumber(fact)) }
  const both: Decision = {
    ...decision,
    // The two names side by side keep the diagram small.
    asks: decision.asks.flatMap((each) => (each.id === fact.id ? [each, second] : [each])),
    contradictions: [...decision.contradictions, ...decision.contradictions.map(withMore), notMore],
  }
  const [less, greater] = compileSides([
    { decision: both, rules },
    {
      decision: { ...both, concludes: decision.concludes.map(withMore) },
      rules: rules.map((rule) => renamedRule(rule, put)),
    },
  ])
  const turned = less && greater && turnedWrong(both, less.variables, more, less.answer, greater.answer)
  if (!turned) return null
  const { [second.id]: raised, ...facts } = witness(both, less.variables, turned.cells) ?? {}
  return { before: turned.before, after: turned.after, facts, moreFacts: { ...facts, [fact.id]: raised } }
}

type Turned = { readonly before: LeafState; readonly after: LeafState }

/** A way to facts for which the second answer is worse than the first (or better), with what the two come to. */
function turnedWrong(
  decision: Decision,
  variables: readonly Variable[],
  more: Monotone['more'],
  first: Diagram<Leaf>,
  second: Diagram<Leaf>,
): (Turned & { readonly cells: Cells }) | null {
  const wrong = more === 'never-worse' ? 'worse' : 'better'
  const store = createStore<Turned | null>((at) => (at === null ? '' : `${stateKey(at.before)}→${stateKey(at.after)}`))
  const root = combine([first.store, first.root], [second.store, second.root], store, (before, after) =>
    before !== 'impossible' &&
    after !== 'impossible' &&
    'value' in before &&
    'value' in after &&
    judge(decision, before.value, after.value) === wrong
      ? { before, after }
      : null,
  )
  if (root === store.terminal(null)) return null
  for (const [node, cells] of reachable(decision, variables, { store, root }, {})) {
    const turned = store.valueOf(node)
    if (turned) return { ...turned, cells }
  }
  return null
}

function gives(decision: Decision, facts: Facts, asOf: AsOf, state: LeafState): boolean {
  const results = reference(decision, facts, asOf)
  const found = results instanceof Map ? results.get(decision.answer) : undefined
  return found?.state === 'value' && stateKey({ value: found.value }) === stateKey(state)
}

/**
 * A second opinion on the proofs: Z3 (de Moura & Bjørner 2008) is asked, from the rules alone and with nothing of our
 * diagrams, whether some facts fall into a gap or a conflict, and whether each rule can win; and, where a decision
 * declares it, whether a fact that must not matter does, a later version takes something back, or more of a fact turns
 * the answer the wrong way. It must say what the prover says.
 */

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Arith, type Context, init, type Bool as Z3Bool } from 'z3-solver'
import { type Judgement, judge } from '../rules/better.ts'
import type { Decision, Monotone, Rule } from '../rules/decision.ts'
import { prove } from '../rules/diagram/prove.ts'
import type { Condition, Num } from '../rules/expression.ts'
import type { Fact } from '../rules/fact.ts'
import type { Given } from '../rules/outcome.ts'
import { changeDays, prevails, rulesAsOf } from '../rules/precedence.ts'
import { givenKey } from '../rules/resolve.ts'
import { day } from '../time/dates.ts'
import { exportPath } from './07-data/export-path.ts'
import { decisions } from './decisions.ts'

type Z3 = Awaited<ReturnType<typeof init>>
type Logic = Context<'main'>
type Bool = Z3Bool<'main'>
type Int = Arith<'main'>

const knownOn = day('2199-12-31')
let z3: Z3
let logic: Logic

/**
 * What nobody holds any more is normally given back to Z3 whenever the collector runs, even while Z3 is at work on another
 * thread, where it is no longer its own: its memory would break. Here nothing is given back before the end.
 */
class NeverGivenBack {
  register(): void {}
  unregister(): void {}
}

beforeAll(async () => {
  vi.stubGlobal('FinalizationRegistry', NeverGivenBack)
  z3 = await init()
  vi.unstubAllGlobals()
  logic = z3.Context('main')
})
afterAll(() => z3.em.PThread.terminateAllThreads())

/** A decision's rules, written in Z3's terms. `second` is a fact that goes by another name: Z3 is free to give it another value. */
function writer(asks: readonly Fact[], second?: Fact) {
  const { Int, Bool, And, Or, Not, If } = logic
  const bools = new Map<string, Bool>()
  const ints = new Map<string, Int>()
  const bounds: Bool[] = []
  for (const fact of asks) {
    const name = fact === second ? `${fact.id}+` : fact.id
    if (fact.kind === 'yes-no') bools.set(fact.id, Bool.const(name))
    else if (fact.kind === 'set')
      for (const code of Object.keys(fact.options)) bools.set(`${fact.id}∋${code}`, Bool.const(`${name}.${code}`))
    else {
      const value = Int.const(name)
      ints.set(fact.id, value)
      const [least, most] = fact.kind === 'choice' ? [0, Object.keys(fact.options).length - 1] : [fact.least, fact.most]
      bounds.push(value.ge(least), value.le(most))
    }
  }
  const bool = (id: string): Bool => bools.get(id) ?? Bool.val(false)
  const int = (id: string): Int => ints.get(id) ?? Int.const(id)
  const all = (parts: readonly Bool[]): Bool => parts.reduce((a, b) => And(a, b), Bool.val(true))
  const any = (parts: readonly Bool[]): Bool => parts.reduce((a, b) => Or(a, b), Bool.val(false))

  const number = (num: Num): Int => {
    switch (num.num) {
      case 'fact':
        return int(num.fact.id)
      case 'literal':
        return Int.val(num.value)
      case 'named':
        return number(num.of)
      case 'days':
        return int(num.to.id).sub(int(num.from.id))
      case 'sum':
        return num.of.map(number).reduce((a, b) => a.add(b))
      case 'points':
        return num.rows.reduceRight<Int>(
          (rest, row) => If(condition(row.when), Int.val(row.value), rest),
          Int.val(num.otherwise),
        )
      case 'least':
        return num.of.map(number).reduce((a, b) => If(a.le(b), a, b))
      default:
        throw new Error(`no condition reads a number of this kind: ${num.num}`)
    }
  }
  const condition = (of: Condition): Bool => {
    switch (of.op) {
      case 'always':
        return Bool.val(true)
      case 'all':
        return all(of.of.map(condition))
      case 'any':
        return any(of.of.map(condition))
      case 'not':
        return Not(condition(of.of))
      case 'named':
        return condition(of.of)
      case 'yes':
        return bool(of.fact.id)
      case 'has':
        return bool(`${of.fact.id}∋${of.code}`)
      case 'is': {
        const codes = Object.keys(of.fact.options)
        return any(of.codes.map((code) => int(of.fact.id).eq(codes.indexOf(code))))
      }
      case 'compare':
        return compared(number(of.left), of.is, number(of.right))
      case 'ratio':
        return compared(int(of.part.id).mul(of.fraction.d), of.is, int(of.whole.id).mul(of.fraction.n))
    }
  }
  const compared = (left: Int, is: string, right: Int): Bool => {
    if (is === '>=') return left.ge(right)
    if (is === '>') return left.gt(right)
    if (is === '<=') return left.le(right)
    if (is === '<') return left.lt(right)
    return left.eq(right)
  }
  return { condition, all, any, not: Not, bounds, bool, int }
}

interface Opinion {
  readonly gap: boolean
  readonly conflict: boolean
  readonly idle: readonly string[]
}

/** Which rules give the answer, and which of them win, as the law stood. */
function reading(decision: Decision, rules: readonly Rule[], second?: Fact) {
  const written = writer(decision.asks, second)
  const { condition, all, any, not, bounds } = written
  const giving = rules.filter((rule) => rule.gives.has(decision.answer))
  const key = (rule: Rule): string => {
    const given = rule.gives.get(decision.answer)
    return given ? givenKey(given) : ''
  }
  const applies = new Map(giving.map((rule) => [rule, condition(rule.when)]))
  const when = (rule: Rule): Bool => applies.get(rule) ?? condition(rule.when)
  const wins = (rule: Rule): Bool => {
    const victors = giving.filter((other) => other !== rule && key(other) !== key(rule) && prevails(other, rule))
    return all([when(rule), ...victors.map((victor) => not(when(victor)))])
  }
  const won = new Map(giving.map((rule) => [rule, wins(rule)]))
  /** By what is given: that some rule which gives it wins. */
  const answers = new Map<string, { readonly given: Given; readonly when: Bool }>()
  for (const [rule, wonBy] of won) {
    const given = rule.gives.get(decision.answer)
    const known = answers.get(key(rule))
    if (given) answers.set(key(rule), { given, when: known ? any([known.when, wonBy]) : wonBy })
  }
  const possible = all([...bounds, ...decision.contradictions.map((each) => not(condition(each.when)))])
  return { ...written, giving, key, applies, won, answers: [...answers.values()], possible }
}

async function can(decision: Decision, solver: { check: (wanted: Bool) => Promise<string> }, wanted: Bool) {
  const answer = await solver.check(wanted)
  if (answer === 'unknown') throw new Error(`Z3 does not know about ${decision.id}`)
  return answer === 'sat'
}

async function opinion(decision: Decision, rules: readonly Rule[]): Promise<Opinion> {
  const { all, any, not, possible, giving, key, applies, won } = reading(decision, rules)
  const solver = new logic.Solver()
  solver.add(possible)
  const idle: string[] = []
  for (const [rule, wonBy] of won) if (!(await can(decision, solver, wonBy))) idle.push(rule.id)
  const clashes = giving.flatMap((a, index) =>
    giving.slice(index + 1).flatMap((b) => {
      const [first, second] = [won.get(a), won.get(b)]
      return first && second && key(a) !== key(b) ? [all([first, second])] : []
    }),
  )
  // Rules that defeat each other in a ring leave no winner, which is a conflict too.
  const noWinner = all([any([...applies.values()]), ...[...won.values()].map((each) => not(each))])
  return {
    gap: await can(decision, solver, not(any([...applies.values()]))),
    conflict: await can(decision, solver, any([...clashes, noWinner])),
    idle,
  }
}

type Reading = ReturnType<typeof reading>

/** Both readings hold, with two answers of which the second stands wrongly to the first. */
function meet(
  [first, second]: readonly [Reading, Reading],
  wrong: (before: Given, after: Given) => boolean,
  tie: readonly Bool[] = [],
): Bool {
  const { all, any } = first
  const pairs = first.answers.flatMap((before) =>
    second.answers.filter((after) => wrong(before.given, after.given)).map((after) => all([before.when, after.when])),
  )
  return all([first.possible, second.possible, ...tie, any(pairs)])
}

/** Whether there are facts for any of these. */
async function somewhere(decision: Decision, ways: readonly Bool[]): Promise<boolean> {
  const solver = new logic.Solver()
  const [first, ...rest] = ways
  return (
    first !== undefined &&
    can(
      decision,
      solver,
      rest.reduce((a, b) => logic.Or(a, b), first),
    )
  )
}

const turns =
  (decision: Decision, wrong: Judgement) =>
  (before: Given, after: Given): boolean =>
    'value' in before && 'value' in after && judge(decision, before.value, after.value) === wrong

/** The second reading has more of the fact. */
function hasMore(first: Reading, second: Reading, fact: Monotone['fact']): Bool {
  const { all, any, not } = first
  if (fact.kind === 'yes-no') return all([not(first.bool(fact.id)), second.bool(fact.id)])
  if (fact.kind !== 'set') return second.int(fact.id).gt(first.int(fact.id))
  const [had, has] = [first, second].map(
    ({ bool }) =>
      (code: string) =>
        bool(`${fact.id}∋${code}`),
  )
  const codes = Object.keys(fact.options)
  if (!had || !has) return all([])
  return any(
    codes.map((one) =>
      all(codes.map((code) => (code === one ? all([not(had(code)), has(code)]) : had(code).eq(has(code))))),
    ),
  )
}

/** The sets of rules that were law, one after the other. */
function versionsOf(decision: Decision): readonly (readonly Rule[])[] {
  const versions = changeDays(decision).map((on) => rulesAsOf(decision, { on, knownOn }))
  const ids = versions.map((rules) => rules.map(({ id }) => id).join())
  return versions.filter((_, index) => ids[index] !== ids[index - 1])
}

describe('Z3 and the prover agree', () => {
  test.each(decisions.map((decision) => [decision.id, decision] as const))('%s', async (_, decision) => {
    const proof = prove(decision)
    const everWon = new Set<string>()
    for (const on of changeDays(decision)) {
      const rules = rulesAsOf(decision, { on, knownOn })
      const { gap, conflict, idle } = await opinion(decision, rules)
      const holes = proof.holes.filter((hole) => hole.output === decision.answer && hole.on.equals(on))
      expect(gap).toBe(holes.some((hole) => hole.kind === 'gap'))
      expect(conflict).toBe(holes.some((hole) => hole.kind === 'conflict'))
      for (const rule of rules) if (rule.gives.has(decision.answer) && !idle.includes(rule.id)) everWon.add(rule.id)
    }
    const neverWon = decision.rules.filter(
      (rule) => rule.gives.size === 1 && rule.gives.has(decision.answer) && !everWon.has(rule.id),
    )
    expect(neverWon.map((rule) => rule.id)).toEqual(
      proof.idle.filter((rule) => neverWon.includes(rule)).map((rule) => rule.id),
    )
  })
})

describe('and on what a decision declares of itself', () => {
  const declaring = (declares: (decision: Decision) => boolean) =>
    decisions.filter(declares).map((decision) => [decision.id, decision] as const)

  test.each(declaring(({ alike }) => alike.length > 0))('facts that must not matter: %s', async (_, decision) => {
    const differ = (before: Given, after: Given) => givenKey(before) !== givenKey(after)
    const ways = versionsOf(decision).flatMap((rules) =>
      decision.asks
        .filter(({ id }) => decision.alike.includes(id))
        .map((fact) => meet([reading(decision, rules), reading(decision, rules, fact)], differ)),
    )
    expect(await somewhere(decision, ways)).toBe(false)
    expect(prove(decision).unequal).toEqual([])
  })

  test.each(declaring(({ neverWorse }) => neverWorse))('later versions take nothing back: %s', async (_, decision) => {
    const versions = versionsOf(decision).map((rules) => reading(decision, rules))
    const ways = versions.flatMap((later, index) => {
      const earlier = versions[index - 1]
      return earlier ? [meet([earlier, later], turns(decision, 'worse'))] : []
    })
    expect(await somewhere(decision, ways)).toBe(false)
    expect(prove(decision).setbacks).toEqual([])
  })

  test.each(declaring(({ monotone }) => monotone.length > 0))(
    'more never harms, or never helps: %s',
    async (_, decision) => {
      const ways = versionsOf(decision).flatMap((rules) => {
        const first = reading(decision, rules)
        return decision.monotone.map(({ fact, more }) => {
          const second = reading(decision, rules, fact)
          const wrong = turns(decision, more === 'never-worse' ? 'worse' : 'better')
          return meet([first, second], wrong, [hasMore(first, second, fact)])
        })
      })
      expect(await somewhere(decision, ways)).toBe(false)
      expect(prove(decision).reversals).toEqual([])
    },
  )

  const declared = decisions.flatMap((decision) =>
    decision.monotone.map(({ fact, more }) => ({ name: `${decision.id}: ${fact.id} ${more}`, decision, fact, more })),
  )
  test.each(declared)(
    'nor is it declared for nothing, the other way round fails: $name',
    ({ decision, fact, more }) => {
      const other = more === 'never-worse' ? ('never-better' as const) : ('never-worse' as const)
      const { reversals } = prove({ ...decision, monotone: [{ fact, more: other }] })
      expect(reversals.length).toBeGreaterThan(0)
      expect(reversals.every(({ replayed }) => replayed)).toBe(true)
    },
  )

  test('Z3 finds what the prover finds: in the transfer of data, more people the wrong way round', async () => {
    const decision = { ...exportPath, monotone: exportPath.monotone.filter(({ more }) => more === 'never-better') }
    for (const { fact } of decision.monotone) {
      const ways = versionsOf(decision).map((rules) => {
        const both = [reading(decision, rules), reading(decision, rules, fact)] as const
        return meet(both, turns(decision, 'worse'), [hasMore(...both, fact)])
      })
      expect(await somewhere(decision, ways)).toBe(true)
      expect(prove({ ...decision, monotone: [{ fact, more: 'never-worse' }] }).reversals).not.toEqual([])
    }
  })
})

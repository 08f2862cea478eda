/**
 * A second opinion on the proofs: Z3 (de Moura & Bjørner 2008) is asked, from the rules alone and with nothing of our
 * diagrams, whether some facts fall into a gap or a conflict, and whether each rule can win. It must say what the prover says.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Arith, type Context, init, type Bool as Z3Bool } from 'z3-solver'
import type { Decision, Rule } from '../rules/decision.ts'
import { prove } from '../rules/diagram/prove.ts'
import type { Condition, Num } from '../rules/expression.ts'
import type { Fact } from '../rules/fact.ts'
import { changeDays, prevails, rulesAsOf } from '../rules/precedence.ts'
import { givenKey } from '../rules/resolve.ts'
import { day } from '../time/dates.ts'
import { decisions } from './decisions.ts'

type Z3 = Awaited<ReturnType<typeof init>>
type Logic = Context<'main'>
type Bool = Z3Bool<'main'>
type Int = Arith<'main'>

const knownOn = day('2199-12-31')
let z3: Z3

beforeAll(async () => {
  z3 = await init()
})
afterAll(() => z3.em.PThread.terminateAllThreads())

/** A decision's rules, written in Z3's terms. */
function writer(logic: Logic, asks: readonly Fact[]) {
  const { Int, Bool, And, Or, Not, If } = logic
  const bools = new Map<string, Bool>()
  const ints = new Map<string, Int>()
  const bounds: Bool[] = []
  for (const fact of asks) {
    if (fact.kind === 'yes-no') bools.set(fact.id, Bool.const(fact.id))
    else if (fact.kind === 'set')
      for (const code of Object.keys(fact.options)) bools.set(`${fact.id}∋${code}`, Bool.const(`${fact.id}.${code}`))
    else {
      const value = Int.const(fact.id)
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
  return { condition, all, any, not: Not, bounds }
}

interface Opinion {
  readonly gap: boolean
  readonly conflict: boolean
  readonly idle: readonly string[]
}

async function opinion(decision: Decision, rules: readonly Rule[]): Promise<Opinion> {
  const logic = z3.Context('main')
  const { condition, all, any, not, bounds } = writer(logic, decision.asks)
  const solver = new logic.Solver()
  solver.add(...bounds, ...decision.contradictions.map((each) => not(condition(each.when))))
  const can = async (wanted: Bool): Promise<boolean> => {
    const answer = await solver.check(wanted)
    if (answer === 'unknown') throw new Error(`Z3 does not know about ${decision.id}`)
    return answer === 'sat'
  }
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
  const idle: string[] = []
  for (const [rule, wonBy] of won) if (!(await can(wonBy))) idle.push(rule.id)
  const clashes = giving.flatMap((a, index) =>
    giving.slice(index + 1).flatMap((b) => {
      const [first, second] = [won.get(a), won.get(b)]
      return first && second && key(a) !== key(b) ? [all([first, second])] : []
    }),
  )
  // Rules that defeat each other in a ring leave no winner, which is a conflict too.
  const noWinner = all([any([...applies.values()]), ...[...won.values()].map((each) => not(each))])
  return {
    gap: await can(not(any([...applies.values()]))),
    conflict: await can(any([...clashes, noWinner])),
    idle,
  }
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

/** Which rules can apply together: enough to judge a fault that leaves every condition and every date as it was. */
import type { Decision, Rule } from '../../src/rules/decision.ts'
import { compile } from '../../src/rules/diagram/compile.ts'
import { reachable } from '../../src/rules/diagram/reach.ts'
import { changeDays } from '../../src/rules/precedence.ts'
import { givenKey, type Settled, settleOutput } from '../../src/rules/resolve.ts'
import { knownOn } from './known.ts'

/** Rules that apply and give one output, for some facts on some day. */
export interface Meeting {
  readonly output: string
  readonly rules: readonly Rule[]
}

export function meetings(decision: Decision): readonly Meeting[] {
  const found = new Map<string, Meeting>()
  for (const on of changeDays(decision)) {
    const { outputs, variables } = compile(decision, { on, knownOn })
    for (const [output, { firing }] of outputs)
      for (const node of firing ? reachable(decision, variables, firing, {}).keys() : []) {
        const rules = firing?.store.valueOf(node)
        if (rules && rules !== 'impossible')
          found.set(`${output}|${rules.map(({ id }) => id).join()}`, { output, rules })
      }
  }
  return [...found.values()]
}

/** What becomes of all meetings where the rules give or yield otherwise; null where a condition or a date differs. */
export function judged(
  original: Decision,
  mutant: Decision,
  meetings: () => readonly Meeting[],
): 'clash' | 'alike' | 'apart' | null {
  if (original.concludes !== mutant.concludes) return null
  const byId = new Map(mutant.rules.map((rule) => [rule.id, rule]))
  for (const rule of original.rules) {
    const other = byId.get(rule.id)
    if (other && (other.when !== rule.when || other.from !== rule.from || other.until !== rule.until)) return null
    if (other && [...other.gives.keys()].join() !== [...rule.gives.keys()].join()) return null
  }
  let alike = true
  for (const { output, rules } of meetings()) {
    const after = rules.flatMap((rule) => byId.get(rule.id) ?? [])
    const [ours, theirs] = [settleOutput(original, output, rules), settleOutput(mutant, output, after)]
    if (theirs.state === 'conflict' || theirs.state === 'gap') return 'clash'
    alike &&= key(ours) === key(theirs)
  }
  return alike ? 'alike' : 'apart'
}

/** As people see it: whatever reason is written beside "needs implementing rules". */
function key(settled: Settled): string {
  if (settled.state !== 'given') return settled.state
  if ('needsRules' in settled.given) return 'needs-rules'
  if ('notApplicable' in settled.given) return 'not-applicable'
  return givenKey(settled.given)
}

/** A decision with some of its rules changed, as a draft of new law would have it. What is not named stays as it is. */
import { checked, type Decision, makeRule, type Rule, type RuleWords } from './decision.ts'
import { nearest } from './input.ts'
import type { Output } from './outcome.ts'

type Words = RuleWords<Readonly<Record<string, Output>>>

export interface Amendment {
  /** By the id of a rule: new words for parts of it; the parts left out stay. */
  readonly change?: Readonly<Record<string, Partial<Words>>>
  readonly add?: readonly (Words & { readonly id: string })[]
  /** Ids of rules that fall away. Rules that were over them lose no more than that. */
  readonly repeal?: readonly string[]
}

export function amend(decision: Decision, { change = {}, add = [], repeal = [] }: Amendment): Decision {
  const { id, outputs, rules } = decision
  const ids = rules.map((rule) => rule.id)
  for (const named of [...Object.keys(change), ...repeal]) if (!ids.includes(named)) throw noSuchRule(id, named, ids)
  const kept = rules
    .filter((rule) => !repeal.includes(rule.id))
    .map((rule) => (change[rule.id] ? changed(decision, rule, change[rule.id] ?? {}) : rule))
    .map((rule) =>
      rule.over.some((below) => repeal.includes(below))
        ? { ...rule, over: rule.over.filter((below) => !repeal.includes(below)) }
        : rule,
    )
  return checked({ ...decision, rules: [...kept, ...add.map((words) => makeRule(id, words, outputs))] })
}

/** Its dates follow the instrument cited only where another is cited. */
function changed({ id, outputs }: Decision, rule: Rule, words: Partial<Words>): Rule {
  const { says, cites, when, over, otherwise } = rule
  const whole = { id: rule.id, says, cites, when, over, ...(otherwise && { otherwise }), gives: {}, ...words }
  const made = makeRule(id, whole, outputs)
  const anew = words.cites !== undefined
  const ends = anew || words.until !== undefined
  return {
    ...made,
    gives: new Map([...rule.gives, ...made.gives]),
    from: anew || words.from !== undefined ? made.from : rule.from,
    published: anew || words.published !== undefined ? made.published : rule.published,
    until: ends ? made.until : rule.until,
    endPublished: ends || words.endPublished !== undefined ? made.endPublished : rule.endPublished,
  }
}

function noSuchRule(id: string, named: string, ids: readonly string[]): Error {
  const meant = nearest(named, ids)
  const [zh, en] = meant === null ? ['', ''] : [`，最接近的是 \`${meant}\``, `; the nearest is \`${meant}\``]
  return new Error(`判定 \`${id}\` 没有规则 \`${named}\`${zh} · decision \`${id}\` has no rule \`${named}\`${en}`)
}

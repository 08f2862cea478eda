/** The two dates of a question: when the facts happened, and the law as known on which day. */
import { today } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import type { AsOf } from '../rules/precedence.ts'
import { type LegalDate, parseLegalDate } from '../time/dates.ts'
import { type Item, refuseFor } from './problems.ts'

interface Written {
  readonly on?: string
  readonly knownOn?: string
}

/** `place` is where the dates stand: `query/` or, in a body, `/`. */
export function readWhen(written: Written, place: 'query/' | '/'): AsOf {
  const now = today()
  const problems: Item[] = []
  const read = (name: 'on' | 'knownOn'): LegalDate => {
    const text = written[name]
    if (text === undefined) return now
    const date = parseLegalDate(text)
    if (date.ok) return date.value
    const { zh, en } = date.error
    problems.push({ code: 'bad-date', at: `${place}${name}`, text: { zh: `${name}：${zh}`, en: `${name}: ${en}` } })
    return now
  }
  const when = { on: read('on'), knownOn: read('knownOn') }
  if (problems.length > 0) throw refuseFor('bad-request', problems)
  return when
}

/** A day for which a decision holds no law. */
export const tooEarly = ({ name, since }: Decision, on: LegalDate, at: string): Item => ({
  code: 'out-of-range',
  at,
  text: {
    zh: `“${name.zh}”只收录 ${since} 起的规则，不能回答 ${on} 的问题`,
    en: `“${name.en}” holds the law from ${since} on and cannot answer for ${on}`,
  },
})

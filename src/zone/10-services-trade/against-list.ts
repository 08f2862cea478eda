/**
 * Fills the fact `clauseAgainstList` of services.rule-conflict from the entries in force on a day. It says only what the
 * entries bear: where the list is not held whole, or an entry gives no number to compare, it says what has to be read.
 */
import type { Text } from '../../text.ts'
import type { Sector } from './negative-lists.data.ts'
import type { NegativeList } from './negative-lists.ts'

/** An entry as the register gives it. */
export interface ListEntry {
  readonly number: number
  readonly version: string
  readonly sector: string | null
  readonly limit: string | null
  readonly share: string | null
  readonly subject: Text
  readonly text: string
  readonly size: number | null
  readonly held: number | null
}

export interface Clause {
  readonly reach: 'free-trade-zone' | 'rest-of-city' | 'whole-city'
  readonly mode: 'investment' | 'cross-border'
  readonly sector: Sector
  readonly treatment: 'ban' | 'restriction' | 'equal'
  /** The entry that is about the same thing; `none` once the entries of the section were read and none is. */
  readonly entry?: number | 'none'
  /** The Chinese share that the clause asks for, in hundredths: `51`. */
  readonly share?: string
}

export type Against = 'not-on-list' | 'stricter' | 'same' | 'looser'

export interface Compared {
  readonly list: NegativeList
  /** Null where it cannot be said from what is held. */
  readonly fact: Against | null
  readonly why: Text
  /** The entries of the section, to choose from. */
  readonly candidates: readonly ListEntry[]
  readonly whole: { readonly version: string; readonly size: number; readonly held: number } | null
}

/** A clause for the whole city is held against the national list; inside the zone once more, against the zone's. */
export const listFor = ({ reach, mode }: Pick<Clause, 'reach' | 'mode'>): NegativeList =>
  mode === 'investment'
    ? reach === 'free-trade-zone'
      ? 'zone'
      : 'national'
    : reach === 'free-trade-zone'
      ? 'zone-services'
      : 'services'

/** `inForce`: every entry of that list on the day, number 0 with the rest. */
export function againstList(clause: Clause, inForce: readonly ListEntry[]): Compared {
  const list = listFor(clause)
  const head = inForce.find(({ number }) => number === 0)
  const whole = head ? { version: head.version, size: head.size ?? 0, held: head.held ?? 0 } : null
  const candidates = inForce.filter(({ number, sector }) => number > 0 && sector === clause.sector)
  const say = (fact: Against | null, zh: string, en: string): Compared => ({
    list,
    fact,
    why: { zh, en },
    candidates,
    whole,
  })
  if (!whole) return say(null, '这一天没有施行这份清单。', 'This list was not in force on that day.')
  const missing = whole.size - whole.held
  const named = candidates.find(({ number }) => number === clause.entry)
  if (named) return compared(clause, named, say)
  if (candidates.length > 0 && clause.entry !== 'none')
    return say(
      null,
      '这一门类在清单上有下列各项，请指明条款说的是哪一项，或者都不是。',
      'The list has these entries under the section: say which of them the clause is about, or none.',
    )
  if (missing > 0)
    return say(
      null,
      `清单共 ${whole.size} 项，此处未收录 ${missing} 项，不能据此说清单没有列；请对照原文。`,
      `Of the ${whole.size} entries ${missing} are not held here, so that nobody can say from them that the list is silent: compare the text.`,
    )
  return say(
    'not-on-list',
    candidates.length === 0 ? `清单 ${whole.size} 项中没有这一门类。` : '这一门类在清单上的各项都不是条款所说的事。',
    candidates.length === 0
      ? `None of the ${whole.size} entries stands under this section.`
      : 'None of the entries under the section is about what the clause regulates.',
  )
}

type Say = (fact: Against | null, zh: string, en: string) => Compared

function compared(clause: Clause, entry: ListEntry, say: Say): Compared {
  const barred = entry.limit === 'ban'
  const n = entry.number
  if (clause.treatment === 'equal')
    return say(null, '内外一致的要求不与清单比较。', 'What asks the same of all is not compared with the list.')
  if (clause.treatment === 'ban')
    return barred
      ? say('same', `清单第 ${n} 项也是禁止。`, `Entry ${n} bars it too.`)
      : say('stricter', `清单第 ${n} 项只是限制，条款却禁止。`, `Entry ${n} limits it only, the clause bars it.`)
  if (barred)
    return say('looser', `清单第 ${n} 项禁止，条款只是限制。`, `Entry ${n} bars it, the clause limits it only.`)
  if (entry.share === null || clause.share === undefined)
    return say(
      null,
      `清单第 ${n} 项也是限制：${entry.share === null ? '宽严要对照文字' : `中方股比不低于 ${entry.share}%，请写明条款要求的中方股比`}。`,
      `Entry ${n} limits it as well: ${entry.share === null ? 'which is stricter is for a reader of both to say' : `a Chinese share of ${entry.share} % at least; say what share the clause asks for`}.`,
    )
  const by = hundredths(clause.share) - hundredths(entry.share)
  const fact = by > 0n ? 'stricter' : by < 0n ? 'looser' : 'same'
  return say(
    fact,
    `清单第 ${n} 项中方股比不低于 ${entry.share}%，条款 ${clause.share}%。`,
    `Entry ${n} asks for a Chinese share of ${entry.share} % at least, the clause for ${clause.share} %.`,
  )
}

/** Exact: `50.5` is 5050. */
function hundredths(percent: string): bigint {
  const [whole = '0', part = ''] = percent.split('.')
  return BigInt(`${whole}${part.padEnd(2, '0').slice(0, 2)}`)
}

/** A share as it may be typed: 0 to 100, two decimal places at most. */
export const isShare = (text: string): boolean => /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(text)

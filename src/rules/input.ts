/** Facts as people and programs write them (JSON), read strictly: every error names the place and what would be right. */
import type { Text } from '../text.ts'
import { dayNumber, parseLegalDate } from '../time/dates.ts'
import { parseDecimal } from './decimal.ts'
import type { Contradiction } from './decision.ts'
import type { Fact, NumericFact } from './fact.ts'
import { type Facts, type FactValue, holds } from './holds.ts'
import { sayUnits } from './say.ts'

export interface Problem {
  readonly code:
    | 'unknown-fact'
    | 'wrong-type'
    | 'not-in-list'
    | 'bad-date'
    | 'out-of-range'
    | 'contradiction'
    | 'not-an-object'
  /** JSON pointer (RFC 6901) to the place. */
  readonly at: string
  readonly text: Text
}

export type Read =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** `null` for a fact means "not known". */
export function readFacts(vocabulary: readonly Fact[], input: unknown): Read {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return {
      ok: false,
      problems: [
        problem(
          'not-an-object',
          '',
          '事实应是一个 JSON 对象，如 {"service":"B25"}',
          'facts must be one JSON object, such as {"service":"B25"}',
        ),
      ],
    }
  const byId = new Map(vocabulary.map((fact) => [fact.id, fact]))
  const facts: Record<string, FactValue> = Object.create(null)
  const problems: Problem[] = []
  for (const [id, value] of Object.entries(input)) {
    if (problems.length >= 20) break
    const fact = byId.get(id)
    const at = `/${id.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 80)}`
    if (!fact) {
      problems.push(unknownFact(id, at, [...byId.keys()]))
      continue
    }
    if (value === null || value === undefined) continue
    const read = readValue(fact, value, at)
    if ('code' in read) problems.push(read)
    else facts[id] = read.value
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts }
}

/** Facts that cannot both be so. */
export function contradictionsIn(contradictions: readonly Contradiction[], facts: Facts): readonly Problem[] {
  return contradictions
    .filter((each) => holds(each.when, facts) === true)
    .map((each) => ({ code: 'contradiction' as const, at: '', text: each.says }))
}

const problem = (code: Problem['code'], at: string, zh: string, en: string): Problem => ({ code, at, text: { zh, en } })

function unknownFact(id: string, at: string, known: readonly string[]): Problem {
  const shown = id.slice(0, 60)
  const near = nearest(id, known)
  return problem(
    'unknown-fact',
    at,
    `没有名为“${shown}”的事实${near ? `；最接近的是“${near}”` : `；可用的有：${known.join('、')}`}`,
    `there is no fact \`${shown}\`${near ? `; the nearest is \`${near}\`` : `; there are: ${known.join(', ')}`}`,
  )
}

function readValue(fact: Fact, value: unknown, at: string): { value: FactValue } | Problem {
  switch (fact.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? { value } : wrongType(fact, value, at, 'true 或 false', 'true or false')
    case 'choice':
      if (typeof value !== 'string') return wrongType(fact, value, at, '一个代码', 'one code')
      return Object.hasOwn(fact.options, value) ? { value } : notInList(fact, value, at)
    case 'set': {
      if (!Array.isArray(value)) return wrongType(fact, value, at, '代码的数组，如 []', 'an array of codes, such as []')
      for (const code of value) {
        if (typeof code !== 'string') return wrongType(fact, code, at, '代码的数组', 'an array of codes')
        if (!Object.hasOwn(fact.options, code)) return notInList(fact, code, at)
      }
      return { value: new Set<string>(value) }
    }
    case 'date': {
      if (typeof value !== 'string')
        return wrongType(fact, value, at, '日期，如 "2023-11-18"', 'a date, such as "2023-11-18"')
      const date = parseLegalDate(value)
      return date.ok ? { value: dayNumber(date.value) } : { code: 'bad-date', at, text: named(fact, date.error) }
    }
    case 'count':
      return readNumber(fact, value, at, 0, '整数，如 10000', 'a whole number, such as 10000')
    case 'money':
      return readNumber(
        fact,
        value,
        at,
        2,
        '金额（元，至多两位小数），如 5000 或 "5000.50"',
        'an amount in main units with at most two places, such as 5000 or "5000.50"',
      )
    case 'share':
      return readShare(fact, value, at)
  }
}

function readShare(fact: NumericFact, value: unknown, at: string): { value: FactValue } | Problem {
  const percent = typeof value === 'string' && value.trim().endsWith('%')
  const plain = percent ? value.trim().slice(0, -1) : value
  return readNumber(fact, plain, at, percent ? 4 : 6, '比例，如 0.5 或 "50%"', 'a share, such as 0.5 or "50%"')
}

function readNumber(
  fact: NumericFact,
  value: unknown,
  at: string,
  places: number,
  zh: string,
  en: string,
): { value: FactValue } | Problem {
  if (typeof value !== 'number' && typeof value !== 'string') return wrongType(fact, value, at, zh, en)
  const units = parseDecimal(String(value), places)
  if (units === null) return wrongType(fact, value, at, zh, en)
  if (units < fact.least || units > fact.most) {
    const [low, high] = [sayUnits(fact.least, fact.unit), sayUnits(fact.most, fact.unit)]
    return {
      code: 'out-of-range',
      at,
      text: named(fact, { zh: `应在 ${low.zh} 与 ${high.zh} 之间`, en: `must lie between ${low.en} and ${high.en}` }),
    }
  }
  return { value: fact.kind === 'money' ? units : Number(units) }
}

const named = (fact: Fact, text: Text): Text => ({
  zh: `“${fact.id}”（${fact.name.zh}）：${text.zh}`,
  en: `\`${fact.id}\` (${fact.name.en}): ${text.en}`,
})

function wrongType(fact: Fact, value: unknown, at: string, zh: string, en: string): Problem {
  const shown = show(value)
  return {
    code: 'wrong-type',
    at,
    text: named(fact, { zh: `应为${zh}，而不是 ${shown}`, en: `must be ${en}, not ${shown}` }),
  }
}

function notInList(fact: Fact & { kind: 'choice' | 'set' }, code: string, at: string): Problem {
  const codes = Object.keys(fact.options)
  const near = nearest(code, codes)
  const list = codes.length > 12 ? `${codes.slice(0, 12).join(', ')} …` : codes.join(', ')
  return {
    code: 'not-in-list',
    at,
    text: named(fact, {
      zh: `没有代码“${code.slice(0, 60)}”${near ? `；最接近的是“${near}”` : ''}；可选：${list}`,
      en: `there is no code \`${code.slice(0, 60)}\`${near ? `; the nearest is \`${near}\`` : ''}; choose from ${list}`,
    }),
  }
}

function show(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object') return '{…}'
  return JSON.stringify(value).slice(0, 60)
}

/** The nearest name by edit distance (Levenshtein 1966), if it is near enough to be meant. */
export function nearest(name: string, names: readonly string[]): string | null {
  const wanted = name.toLowerCase().slice(0, 80)
  let best: string | null = null
  let least = Math.max(2, Math.floor(wanted.length * 0.4)) + 1
  for (const each of names) {
    const distance = edits(wanted, each.toLowerCase())
    if (distance < least) [best, least] = [each, distance]
  }
  return best
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * What a change makes of what is known of one key: pure. Nothing is overwritten: what is not so any more is closed, as it
 * was known until now, and what is so instead is opened.
 */
import type { Citation } from '../law/instrument.ts'
import type { Json } from '../store/json.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Clause, How, RegisterProblem } from './entry.ts'
import { overlap } from './publish.ts'
import type { Correction, Entered, EntryChange, Register } from './register.ts'
import { keyOf, keyText, type Values, wrongWithEntry } from './values.ts'

/** An entry that holds in the world for a time, as it is known now. */
export interface Standing {
  /** Null while it is not written. */
  readonly number: number | null
  readonly values: Values
  readonly from: LegalDate
  readonly until: LegalDate | null
  readonly how: How
  readonly case: string | null
  readonly why: Text | null
  readonly cites: readonly Clause[]
  /** Its place in the order of entry; null where none is kept. */
  readonly ordinal: number | null
}

/** Who makes the change, and the place that a new entry gets in the order. */
export interface By {
  readonly how: How
  readonly case: string | null
}

export interface Drawn {
  readonly standing: readonly Standing[]
  readonly event: { readonly type: 'entered' | 'ended' | 'corrected'; readonly body: Json }
}

export type Change = EntryChange | Correction

export const keyOfChange = (register: Register, change: Change): string =>
  change.do === 'enter' ? keyOf(register, change.entry.values) : keyText(change.key)

export function draw(
  register: Register,
  standing: readonly Standing[],
  change: Change,
  by: By,
  ordinal: number | null,
): Result<Drawn, RegisterProblem> {
  switch (change.do) {
    case 'enter': {
      const fresh = entered(register, change.entry, by, ordinal, null)
      if (!fresh.ok) return fresh
      const there = standing.find((each) => overlap(each, fresh.value))
      if (there) return fail(takenBy(register, there))
      return drawn('entered', [...standing, fresh.value], { ...bodyOf(fresh.value), ...said(by) })
    }
    case 'end': {
      const { on, why } = change
      const found = standing.find((each) => holdsOn(each, on))
      if (!found) return fail(notThere(register, keyOfChange(register, change), on))
      const others = standing.filter((each) => each !== found)
      // What ends on the day on which it began has held on no day.
      const left = isAfter(on, found.from) ? [{ ...found, ...by, number: null, until: on, why }] : []
      return drawn('ended', [...others, ...left], { on: on.toString(), why: { ...why }, ...said(by) })
    }
    case 'correct': {
      const { of, why, entry } = change
      const found = standing.find((each) => holdsOn(each, of))
      const key = keyOfChange(register, change)
      if (!found) return fail(notThere(register, key, of))
      const others = standing.filter((each) => each !== found)
      const body = { of: of.toString(), why: { ...why }, ...said(by) }
      if (!entry) return drawn('corrected', others, { ...body, entry: null })
      const right = entered(register, entry, by, found.ordinal, why)
      if (!right.ok) return right
      const moved = fixedColumns(register).find((id) => right.value.values[id] !== found.values[id])
      if (moved !== undefined) return fail(otherKey(register, moved))
      const there = others.find((each) => overlap(each, right.value))
      if (there) return fail(takenBy(register, there))
      return drawn('corrected', [...others, right.value], { ...body, entry: bodyOf(right.value) })
    }
  }
}

/** What an entry is about, and what its place in the order depends on: another of these is another entry. */
const fixedColumns = ({ key, ranked }: Register): readonly string[] => [...key, ...(ranked?.by ?? [])]

const drawn = (type: Drawn['event']['type'], standing: readonly Standing[], body: Json) =>
  ok<Drawn>({ standing, event: { type, body } })

const said = ({ how, case: of }: By) => ({ how, ...(of !== null && { case: of }) })

const bodyOf = ({ values, from, until, cites }: Standing) => ({
  values: JSON.parse(JSON.stringify(values)) as Json,
  from: from.toString(),
  until: until?.toString() ?? null,
  cites: cites.map((each) => ({ ...each })),
})

function entered(
  register: Register,
  entry: Entered,
  by: By,
  ordinal: number | null,
  why: Text | null,
): Result<Standing, RegisterProblem> {
  const wrong = wrongWithEntry(register, entry)
  if (wrong.length > 0)
    return fail({
      code: 'wrong-entry',
      text: { zh: '条目还不能登记，请看各项说明', en: 'it cannot be entered yet; see each place' },
      wrong,
    })
  const { from, until, cites = [] } = entry
  return ok({
    number: null,
    values: written(register, entry.values),
    from,
    until,
    ...by,
    why,
    cites: cites.map(clauseOf),
    ordinal,
  })
}

/** Every column, in the order of the declaration; what was left empty is null. */
const written = ({ columns }: Register, values: Values): Values =>
  Object.fromEntries(columns.map(({ id }) => [id, values[id] === '' ? null : (values[id] ?? null)]))

const clauseOf = ({ instrument, article, quote }: Citation): Clause => ({
  instrument: instrument.id,
  article: article.id,
  quote,
})

export const holdsOn = ({ from, until }: Pick<Standing, 'from' | 'until'>, on: LegalDate): boolean =>
  !isAfter(from, on) && (until === null || isAfter(until, on))

const isAfter = (one: LegalDate, other: LegalDate): boolean => Temporal.PlainDate.compare(one, other) > 0

/** What is there already, by its key and its days: so that whoever is refused knows with what. */
export function takenBy({ name, key, columns }: Register, there: Standing): RegisterProblem {
  const about = (language: 'zh' | 'en'): string =>
    key
      .map((id) => `${columns.find((column) => column.id === id)?.name[language] ?? id} ${there.values[id]}`)
      .join(language === 'zh' ? '，' : ', ')
  const from = there.from.toString()
  const until = there.until?.toString()
  const caseZh = there.case === null ? '' : `，由办件 ${there.case} 登记`
  const caseEn = there.case === null ? '' : `, entered by case ${there.case}`
  return {
    code: 'taken',
    text: {
      zh: `“${name.zh}”中已有一条：${about('zh')}，自 ${from} 起${until ? `至 ${until} 前` : ''}有效${caseZh}。同一时间只能有一条`,
      en: `“${name.en}” has one already: ${about('en')}, in force since ${from}${until ? ` and until ${until}` : ''}${caseEn}. There can be only one at a time`,
    },
    there: { from: there.from, until: there.until, case: there.case },
  }
}

const notThere = ({ name }: Register, key: string, on: LegalDate): RegisterProblem => ({
  code: 'not-there',
  text: {
    zh: `“${name.zh}”中没有 ${key} 在 ${on} 有效的条目`,
    en: `“${name.en}” has no entry ${key} that holds on ${on}`,
  },
})

const otherKey = ({ columns }: Register, id: string): RegisterProblem => {
  const name = columns.find((column) => column.id === id)?.name ?? { zh: id, en: id }
  return {
    code: 'wrong-entry',
    text: { zh: '更正不能改变这一条登记的是什么', en: 'a correction cannot change what the entry is about' },
    wrong: [
      {
        code: 'wrong-value',
        at: `/values/${id}`,
        text: {
          zh: `“${name.zh}”写错的，请先注销这一条（更正为无），再另行登记`,
          en: `where “${name.en}” is wrong, take this entry out (correct it to nothing), then enter it anew`,
        },
      },
    ],
  }
}

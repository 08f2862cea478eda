/**
 * An application as it is filled in, read strictly before it is filed: every problem names the place and what would be
 * right. What a decision already rules out is told; it may be filed all the same, once the applicant knows.
 */
import type { Article } from '../law/instrument.ts'
import type { Party } from '../people/persons.ts'
import { ask } from '../rules/ask.ts'
import type { Fact } from '../rules/fact.ts'
import { type Facts, holds } from '../rules/holds.ts'
import { type Problem, readFacts } from '../rules/input.ts'
import { plainOutputs } from '../rules/plain.ts'
import { pointer, type Text } from '../text.ts'
import type { Calendar } from '../time/calendar.ts'
import { fromDayNumber, isoDayOrNull } from '../time/dates.ts'
import { endOf, type Length, startBefore } from '../time/period.ts'
import { factsAsked, sectionsFor } from './asked.ts'
import type { FormValues, PaperGiven } from './events.ts'
import { parseCaseId } from './ids.ts'
import type { Field, Procedure, Section, Window } from './procedure.ts'
import { dayOf } from './terms.ts'

export interface Wrong {
  readonly code: 'missing' | 'unknown' | 'wrong-value' | 'out-of-time' | 'contradiction'
  /** JSON pointer (RFC 6901) into the application. */
  readonly at: string
  readonly text: Text
  /** The clause that says so, where one does. */
  readonly article?: Article
}

export interface Application {
  readonly wrong: readonly Wrong[]
  /** Decisions whose answer rules it out. */
  readonly ruledOut: readonly string[]
}

/** The facts on a form: none where one of them is not right. */
export interface FactsOnForm {
  readonly facts: Facts
  readonly problems: readonly Problem[]
}

export function factsOn(procedure: Procedure, form: FormValues): FactsOnForm {
  const vocabulary = vocabularyOf(procedure)
  const given = Object.entries(form).filter(([id]) => vocabulary.has(id))
  const read = readFacts([...vocabulary.values()], Object.fromEntries(given))
  return read.ok ? { facts: read.facts, problems: [] } : { facts: {}, problems: read.problems }
}

const vocabularyOf = ({ form, gates }: Procedure): ReadonlyMap<string, Fact> =>
  new Map(
    [...form.flatMap(({ facts }) => facts), ...gates.flatMap(({ decision }) => decision.asks)].map((fact) => [
      fact.id,
      fact,
    ]),
  )

export function readApplication(
  procedure: Procedure,
  form: FormValues,
  papers: readonly PaperGiven[],
  { facts, problems }: FactsOnForm,
  /** The day on which it arrives; of a correction, the day on which the application first did. */
  today: number,
  calendar: Calendar,
  /** Null while nobody is named who applies: what is asked of persons or of organisations alone may then be missing. */
  applicant: Party['kind'] | null = null,
): Application {
  const asked = sectionsFor(procedure, applicant)
  const fields = asked.flatMap((section) =>
    section.fields.map((field): Field => (section.of && applicant === null ? { ...field, optional: true } : field)),
  )
  const known = new Set([...vocabularyOf(procedure).keys(), ...fields.map(({ id }) => id)])
  const gates = problems.length > 0 ? noGates : askGates(procedure, form, today)
  return {
    wrong: [
      ...problems.map(({ at, text }): Wrong => ({ code: 'wrong-value', at: `/form${at}`, text })),
      ...Object.keys(form)
        .filter((id) => !known.has(id))
        .map((id) => wrong('unknown', `/form/${pointer(id)}`, '表单里没有这一项', 'the form has no such field')),
      ...fields.flatMap((field) => wrongWithField(field, form[field.id], facts)),
      ...(problems.length > 0 ? [] : missingFacts(procedure, asked, form, facts, today)),
      ...wrongWithPapers(procedure, papers, facts),
      ...procedure.windows.flatMap((window) => outOfTime(window, form, today, calendar)),
      ...gates.wrong,
    ],
    ruledOut: gates.ruledOut,
  }
}

/** As it is kept: numbers in the one way in which their fields keep them. */
export function keptForm({ form: sections }: Procedure, form: FormValues): FormValues {
  const ways = new Map(
    sections.flatMap(({ fields }) => fields.flatMap(({ id, kept }) => (kept ? [[id, kept] as const] : []))),
  )
  return Object.fromEntries(
    Object.entries(form).map(([id, value]) => {
      const kept = typeof value === 'string' ? ways.get(id) : undefined
      return [id, kept && typeof value === 'string' ? kept(value) : value]
    }),
  )
}

const wrong = (code: Wrong['code'], at: string, zh: string, en: string): Wrong => ({ code, at, text: { zh, en } })

/** A question that can still change who decides, in what time, or what a decision says, has to be answered. */
const missingFacts = (
  procedure: Procedure,
  sections: readonly Section[],
  form: FormValues,
  facts: Facts,
  today: number,
): readonly Wrong[] =>
  factsAsked(
    procedure,
    sections.flatMap((section) => section.facts.filter(({ id }) => form[id] === undefined)),
    facts,
    fromDayNumber(today),
  ).map(({ id, name }) => wrong('missing', `/form/${id}`, `请回答“${name.zh}”`, `answer “${name.en}”`))

export function wrongWithField(field: Field, value: FormValues[string] | undefined, facts: Facts): readonly Wrong[] {
  const at = `/form/${field.id}`
  const asked = !field.when || holds(field.when, facts) === true
  if (value === undefined || value === '')
    return field.optional || !asked
      ? []
      : [wrong('missing', at, `请填写“${field.name.zh}”`, `fill in “${field.name.en}”`)]
  const right = rightValue(field, value)
  return right === null
    ? []
    : [wrong('wrong-value', at, `“${field.name.zh}”${right.zh}`, `“${field.name.en}” ${right.en}`)]
}

/** What would be right; null where the value is. */
function rightValue({ kind, options, most, wrong }: Field, value: FormValues[string]): Text | null {
  switch (kind) {
    case 'line':
    case 'paragraph': {
      const longest = most ?? (kind === 'line' ? 200 : 5000)
      if (typeof value !== 'string') return { zh: '应为文字', en: 'must be text' }
      return value.length > longest
        ? {
            zh: `至多 ${longest} 字，现有 ${value.length} 字`,
            en: `has ${value.length} characters, at most ${longest}`,
          }
        : (wrong?.(value) ?? null)
    }
    case 'date':
      return typeof value === 'string' && dayOf(value) !== null
        ? null
        : { zh: '应为日期，写作 2026-11-23', en: 'must be a date written 2026-11-23' }
    case 'money':
      return typeof value === 'string' && /^\d{1,15}(\.\d{1,2})?$/.test(value)
        ? null
        : { zh: '应为金额，以元计，如 "1200.50"', en: 'must be an amount in yuan, such as "1200.50"' }
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= (most ?? 1e12)
        ? null
        : { zh: `应为 0 至 ${most ?? 1e12} 的整数`, en: `must be a whole number from 0 to ${most ?? 1e12}` }
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(options ?? {}, value)
        ? null
        : {
            zh: `应为：${Object.keys(options ?? {}).join('、')}`,
            en: `must be one of ${Object.keys(options ?? {}).join(', ')}`,
          }
    case 'yes-no':
      return typeof value === 'boolean' ? null : { zh: '应为 true 或 false', en: 'must be true or false' }
    case 'case': {
      const read = typeof value === 'string' ? parseCaseId(value) : null
      return read?.ok
        ? null
        : { zh: '应为办件编号，如 2026-K7QX-3M9T', en: 'must be a case number like 2026-K7QX-3M9T' }
    }
  }
}

function wrongWithPapers({ papers }: Procedure, given: readonly PaperGiven[], facts: Facts): readonly Wrong[] {
  const missing = papers
    .filter(({ id, optional, when }) => {
      const asked = !when || holds(when, facts) === true
      return asked && !optional && !given.some(({ paper }) => paper === id)
    })
    .map(({ id, name }) => wrong('missing', `/papers/${id}`, `请提交“${name.zh}”`, `hand in “${name.en}”`))
  const unknown = given.flatMap(({ paper }, index) =>
    papers.some(({ id }) => id === paper)
      ? []
      : [wrong('unknown', `/papers/${index}`, '本事项不收这份材料', 'this matter takes no such paper')],
  )
  return [...missing, ...unknown]
}

/** The first and the last day on which it can be filed, by the date on the form; null where that is not filled in. */
export function daysOf(
  { date, notBefore, notAfter }: Window,
  form: FormValues,
  calendar: Calendar,
): { readonly first: number | null; readonly last: number | null } | null {
  const written = form[date]
  const given = typeof written === 'string' ? dayOf(written) : null
  if (given === null) return null
  const edge = (bound: { readonly before: Length } | { readonly after: Length }): number =>
    'before' in bound ? startBefore(given, bound.before, calendar) : endOf(given, bound.after, calendar).due
  return { first: notBefore ? edge(notBefore) : null, last: notAfter ? edge(notAfter) : null }
}

export const isWithin = (
  { first, last }: { readonly first: number | null; readonly last: number | null },
  today: number,
): boolean => (first === null || today >= first) && (last === null || today <= last)

function outOfTime(window: Window, form: FormValues, today: number, calendar: Calendar): readonly Wrong[] {
  const { date, says, cites } = window
  const days = daysOf(window, form, calendar)
  if (days === null || isWithin(days, today)) return []
  const [from, to] = [days.first, days.last].map((at) => isoDayOrNull(at))
  const span = {
    zh: `${from ? `自 ${from} 起` : ''}${to ? `至 ${to} 止` : ''}`,
    en: [from ? `from ${from}` : '', to ? `to ${to}` : ''].join(' ').trim(),
  }
  return [
    {
      code: 'out-of-time',
      at: `/form/${date}`,
      text: { zh: `${says.zh}（${span.zh}）`, en: `${says.en} (${span.en})` },
      article: cites[0].article,
    },
  ]
}

const noGates: Application = { wrong: [], ruledOut: [] }

/** What the decisions say of the facts: ruled out, or that facts contradict each other and no case can be so. */
function askGates({ gates }: Procedure, form: FormValues, today: number): Application {
  const on = fromDayNumber(today)
  const answers = gates.map(({ decision, output, rulesOut }) => {
    const facts = decision.asks.flatMap(({ id }) => (form[id] === undefined ? [] : [[id, form[id]] as const]))
    const asked = ask(decision, Object.fromEntries(facts), { on, knownOn: on })
    if (!asked.ok) return { wrong: contradictions(asked.problems), ruledOut: [] }
    const answer = plainOutputs(asked.answer)[output]
    return { wrong: [], ruledOut: rulesOut.some((each) => each === answer) ? [decision.id] : [] }
  })
  const wrong = answers.flatMap((each) => each.wrong)
  return {
    // Two decisions may rest on the same facts.
    wrong: wrong.filter(
      ({ at, text }, index) => wrong.findIndex((e) => e.at === at && e.text.zh === text.zh) === index,
    ),
    ruledOut: answers.flatMap((each) => each.ruledOut),
  }
}

/** A day for which a decision holds no law is nothing that the applicant has wrong. */
const contradictions = (problems: readonly Problem[]): readonly Wrong[] =>
  problems
    .filter(({ code }) => code === 'contradiction')
    .map(({ at, text }) => ({ code: 'contradiction', at: `/form${at}`, text }))

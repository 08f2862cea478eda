/** An application looked through before it is filed: what is wrong, what decisions say of it, who decides, until when. */
import type { AuthorityId } from '../people/authorities.ts'
import { districtAuthority, isDistrict } from '../people/authorities.ts'
import { type Asked, ask } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import { evaluate } from '../rules/evaluate.ts'
import { type Facts, holds } from '../rules/holds.ts'
import { plainOutputs } from '../rules/plain.ts'
import { viewAnswer, viewCitation } from '../rules/view.ts'
import type { Text } from '../text.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { dayNumber, fromDayNumber, type LegalDate } from '../time/dates.ts'
import { endOf, type Length, sayLength, startBefore } from '../time/period.ts'
import { factsOn, readApplication, type Wrong } from '../window/application.ts'
import { askedOn } from '../window/asked.ts'
import { clock } from '../window/clock.ts'
import type { FormValues, PaperGiven } from '../window/events.ts'
import type { Competence, Gate, Procedure, Window } from '../window/procedure.ts'
import type { Happening } from '../window/state.ts'
import { datesOf, dayOf, termsOf } from '../window/terms.ts'
import { nameOfAuthority } from './matters-view.ts'
import { coded, termKinds } from './window-words.ts'

const iso = (at: number): string => fromDayNumber(at).toString()

export interface Looked {
  readonly applicant: 'person' | 'organisation' | null
  readonly form: FormValues
  readonly papers: readonly { readonly paper: string; readonly document: string; readonly name?: string }[]
}

/** `elsewhere`: what is wrong with it that only a look at other cases tells. */
export function check(
  procedure: Procedure,
  { applicant, form, papers }: Looked,
  today: LegalDate,
  elsewhere: readonly Wrong[] = [],
) {
  const at = dayNumber(today)
  const calendar = calendarAsOf(today)
  const onForm = factsOn(procedure, form)
  const { facts } = onForm
  const given = papers.map((each) => ({ ...each, name: each.name ?? '' })) as unknown as readonly PaperGiven[]
  const read = readApplication(procedure, form, given, onForm, at, calendar, applicant)
  const gates = procedure.gates.map((gate) => ({ gate, asked: put(gate.decision, form, today) }))
  const competent = (of: Competence) => {
    const found = authorityNow(of, facts, form, today)
    return found === null ? null : nameOfAuthority(found)
  }
  const applies = ({ when }: { readonly when?: Parameters<typeof holds>[0] }): boolean =>
    !when || holds(when, facts) === true
  return {
    on: today.toString(),
    ready: read.wrong.length + elsewhere.length === 0,
    wrong: [...read.wrong, ...elsewhere].map(({ code, at, text, article }) => ({
      code,
      at,
      text,
      article: article ? { label: article.label, text: article.text } : null,
    })),
    gates: gates.map(({ gate, asked }) => viewGate(gate, asked)),
    ruledOut: read.ruledOut,
    asked: askedOn(procedure, applicant, facts, today),
    papers: procedure.papers.filter(applies).map(({ id, name, optional }) => ({
      id,
      name,
      optional: optional === true,
      given: papers.some(({ paper }) => paper === id),
    })),
    windows: procedure.windows.map((window) => viewWindow(window, form, at)),
    lead: competent(procedure.lead),
    results: procedure.results.map(({ id, name, by }) => ({ id, name, by: competent(by) })),
    opinions: procedure.opinions.filter(applies).map(({ id, asks, from, within }) => ({
      id,
      asks,
      from: competent(from),
      due: iso(endOf(at, within, calendar).due),
    })),
    terms: clock(termsOf(procedure, facts), filedToday(procedure, at), datesOf(procedure, form), calendar, at).map(
      ({ term, due, estimated }) => ({
        id: term.id,
        name: term.name,
        kind: coded(termKinds, term.kind),
        length: sayLength(term.length),
        due: due === null ? null : iso(due),
        estimated,
      }),
    ),
  }
}

/** As if all that can happen on the first day did. */
const filedToday = ({ promise }: Procedure, on: number): readonly Happening[] =>
  [
    { what: 'mark', mark: 'received', on } as const,
    ...(promise ? [{ what: 'mark', mark: 'promised', on } as const] : []),
    { what: 'mark', mark: 'complete', on } as const,
    { what: 'mark', mark: 'accepted', on } as const,
  ].map((each): Happening => each)

const onlyAsked = (decision: Decision, form: FormValues): Readonly<Record<string, unknown>> =>
  Object.fromEntries(decision.asks.flatMap(({ id }) => (form[id] === undefined ? [] : [[id, form[id]]])))

const put = (decision: Decision, form: FormValues, on: LegalDate): Asked =>
  ask(decision, onlyAsked(decision, form), { on, knownOn: on })

function viewGate({ decision, output, rulesOut }: Gate, asked: Asked) {
  const head = { decision: decision.id, name: decision.name }
  if (!asked.ok) {
    const none: Text = { zh: '不能判定', en: 'cannot be decided' }
    return { ...head, status: 'wrong' as const, answer: asked.problems[0]?.text ?? none, rulesOut: false, reasons: [] }
  }
  const view = viewAnswer(asked.answer, 'brief')
  const value = plainOutputs(asked.answer)[output]
  const said = view.outputs.find(({ id }) => id === output)
  return {
    ...head,
    status: view.status,
    answer: output === decision.answer || !said ? view.headline : said.text,
    rulesOut: rulesOut.some((each) => each === value),
    reasons: view.rules.map(({ rule }) => ({ text: rule.says, cites: rule.cites })),
  }
}

function viewWindow({ says, date, notBefore, notAfter, cites }: Window, form: FormValues, today: number) {
  const calendar = calendarAsOf(fromDayNumber(today))
  const written = form[date]
  const on = typeof written === 'string' ? dayOf(written) : null
  const edge = (bound: { readonly before: Length } | { readonly after: Length } | undefined): number | null => {
    if (on === null || bound === undefined) return null
    return 'before' in bound ? startBefore(on, bound.before, calendar) : endOf(on, bound.after, calendar).due
  }
  const [from, until] = [edge(notBefore), edge(notAfter)]
  return {
    text: says,
    from: from === null ? null : iso(from),
    until: until === null ? null : iso(until),
    open: on !== null && (from === null || today >= from) && (until === null || today <= until),
    cites: cites.map(viewCitation),
  }
}

/** The competent authority, as far as what is filled in settles it. */
function authorityNow(of: Competence, facts: Facts, form: FormValues, on: LegalDate): AuthorityId | null {
  if ('authority' in of) return of.authority
  if ('district' in of) {
    const code = form[of.district]
    return typeof code === 'string' && isDistrict(code) ? districtAuthority(of.department, code) : null
  }
  const answer =
    'field' in of ? form[of.field] : plainOutputs(evaluate(of.decision, facts, { on, knownOn: on }))[of.output]
  if (answer === undefined || answer === null || answer === 'unknown') return null
  const key = String(answer)
  const named = Object.hasOwn(of.table, key) ? of.table[key] : undefined
  return authorityNow(named ?? of.otherwise, facts, form, on)
}

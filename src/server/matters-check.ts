/** An application looked through before it is filed: what is wrong, what decisions say of it, who decides, until when. */
import { type Asked, ask } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import { holds } from '../rules/holds.ts'
import { plainOutputs } from '../rules/plain.ts'
import { viewAnswer, viewCitation } from '../rules/view.ts'
import type { Text } from '../text.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { dayNumber, fromDayNumber, isoDay, isoDayOrNull, type LegalDate } from '../time/dates.ts'
import { endOf, sayLength } from '../time/period.ts'
import { daysOf, factsOn, isWithin, readApplication, type Wrong } from '../window/application.ts'
import { askedOn } from '../window/asked.ts'
import { clock } from '../window/clock.ts'
import { authorityIfSettled } from '../window/competence.ts'
import type { FormValues, PaperGiven } from '../window/events.ts'
import type { Competence, Gate, Procedure, Window } from '../window/procedure.ts'
import type { Happening } from '../window/state.ts'
import { datesOf, termsOf } from '../window/terms.ts'
import { nameOfAuthority } from './matters-view.ts'
import { coded, termKinds } from './window-words.ts'

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
    const found = authorityIfSettled(of, facts, form, today)
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
      due: isoDay(endOf(at, within, calendar).due),
    })),
    terms: clock(termsOf(procedure, facts), filedToday(procedure, at), datesOf(procedure, form), calendar, at).map(
      ({ term, due, estimated }) => ({
        id: term.id,
        name: term.name,
        kind: coded(termKinds, term.kind),
        length: sayLength(term.length),
        due: isoDayOrNull(due),
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

function viewWindow(window: Window, form: FormValues, today: number) {
  const days = daysOf(window, form, calendarAsOf(fromDayNumber(today)))
  return {
    text: window.says,
    from: isoDayOrNull(days?.first ?? null),
    until: isoDayOrNull(days?.last ?? null),
    open: days !== null && isWithin(days, today),
    cites: window.cites.map(viewCitation),
  }
}

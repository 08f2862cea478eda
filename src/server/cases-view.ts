/** A case as one person may see it: the file, where it stands, what happened, and what they may do. */
import { type Actor, relationsOf } from '../people/actor.ts'
import { type AuthorityId, authority, findAuthority, isOverseenBy } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { People } from '../people/people.ts'
import { isOn, type OfficeRole } from '../people/persons.ts'
import type { Fact } from '../rules/fact.ts'
import { plainFact } from '../rules/plain.ts'
import { sayFactValue } from '../rules/say.ts'
import { viewCitation } from '../rules/view.ts'
import type { StoredEvent } from '../store/event.ts'
import { type Text, text } from '../text.ts'
import { calendarAsOf } from '../time/calendar.ts'
import { dayNumber, fromDayNumber, isoDay, isoDayOrNull, type LegalDate } from '../time/dates.ts'
import { endOf } from '../time/period.ts'
import { factsOn } from '../window/application.ts'
import { sectionsFor } from '../window/asked.ts'
import { type Context, phaseNames } from '../window/decide.ts'
import type { FormValues } from '../window/events.ts'
import { type LicenceId, parseCaseId } from '../window/ids.ts'
import type { Field, Procedure, Remedy } from '../window/procedure.ts'
import type { Reader } from '../window/readings.ts'
import type { CaseState } from '../window/state.ts'
import { catchUp } from '../window/sweep.ts'
import { clockOf } from '../window/terms.ts'
import { procedureById } from '../zone/procedures.ts'
import { mayDo } from './cases-can.ts'
import { type Doers, namesOf, viewHistory } from './cases-history.ts'
import { nearestOf, viewRunning } from './clock-view.ts'
import { nameOfAuthority } from './matters-view.ts'
import {
  coded,
  findings,
  grounds,
  joined,
  licenceStatuses,
  linkKinds,
  modes,
  opinionViews,
  outcomes,
  roles,
} from './window-words.ts'

/** A case beside what is needed to read it on a day. */
export interface Opened {
  readonly state: CaseState
  readonly procedure: Procedure
  readonly context: Context
}

const noLicence = () => '' as LicenceId

/** `by` looks at it, and changes nothing. */
export function opened(state: CaseState, procedure: Procedure, today: LegalDate, by: PersonId): Opened {
  const { facts } = factsOn(procedure, state.form)
  const calendar = calendarAsOf(today)
  return {
    state,
    procedure,
    context: { procedure, facts, calendar, today: dayNumber(today), by, newLicence: noLicence },
  }
}

/** With what time has done since it was last looked at; its version is the one that is kept. */
export function caughtUp({ state, context }: Opened): CaseState {
  const on = (today: number): Context => ({ ...context, today, calendar: calendarAsOf(fromDayNumber(today)) })
  return catchUp(state, state.toldOn, context.today, on).state
}

export type Names = Pick<People, 'nameOf' | 'actor'>

export const viewBrief = ({ state, procedure, context }: Opened, applicant: string) => ({
  id: state.id,
  procedure: state.procedure,
  name: procedure.name,
  applicant: { ...state.applicant, name: applicant },
  phase: { code: state.phase, name: phaseNames[state.phase] },
  received: isoDay(state.happened[0]?.on ?? state.toldOn),
  lead: nameOfAuthority(state.lead),
  nearest: nearestOf(clockOf(state, context)),
  outcomes: Object.entries(state.results).flatMap(([id, { decision }]) =>
    decision ? [{ result: id, name: namesOf(procedure).result(id), outcome: coded(outcomes, decision.outcome) }] : [],
  ),
  held: state.heldBy.length > 0,
})

// Who reads it

export interface Standpoint {
  readonly side: 'applicant' | 'office'
  readonly as: readonly string[]
  /** In what office it is read; null on the applicant's side. */
  readonly reader: Reader | null
  /** Personal data is for those who handle the case. */
  readonly personal: boolean
}

const handling = ['clerk', 'reviewer', 'approver', 'opinion-giver', 'result-reviewer', 'result-approver']

export function standpointOf(actor: Actor, state: CaseState, today: LegalDate): Standpoint {
  const relations = relationsOf(actor, state, today)
  const as = [...relations].filter((each) => each !== 'anyone' && each !== 'signed-in' && each !== 'officer')
  const applicant = relations.has('applicant') || relations.has('delegate')
  if (applicant) return { side: 'applicant', as, reader: null, personal: true }
  const places = concerned(state)
  const office =
    actor.offices.find((each) => isOn(each, today) && each.role !== 'supervisor' && places.includes(each.authority)) ??
    actor.offices.find(
      (each) =>
        isOn(each, today) && each.role === 'supervisor' && places.some((id) => isOverseenBy(id, each.authority)),
    )
  return {
    side: 'office',
    as,
    reader: { person: actor.person, authority: office?.authority ?? state.lead, role: office?.role ?? 'clerk' },
    personal: handling.some((each) => (relations as ReadonlySet<string>).has(each)),
  }
}

const concerned = ({ lead, results, opinions }: CaseState): readonly AuthorityId[] => [
  lead,
  ...Object.values(results).map(({ by }) => by),
  ...Object.values(opinions).map(({ from }) => from),
]

/** 北京市外国专家局 · 审查人员 */
export function sayOffice(id: string, role: string): Text {
  const place = findAuthority(id)?.name ?? text(id, id)
  const what = Object.hasOwn(roles, role) ? roles[role as OfficeRole] : null
  return what ? text(`${place.zh} · ${what.zh}`, `${place.en} · ${what.en}`) : place
}

/** Names and offices of all who took part, read once each. */
async function doersOf(events: readonly StoredEvent[], state: CaseState, people: Names): Promise<Doers> {
  const ids = new Set<PersonId>([
    ...events.flatMap(({ actor }) => (actor === 'time' ? [] : [actor as PersonId])),
    state.filedBy,
    ...(state.claimedBy ? [state.claimedBy] : []),
    ...Object.values(state.results).flatMap(({ proposal }) => (proposal ? [proposal.by] : [])),
  ])
  const found = await Promise.all(
    [...ids].map(async (id) => ({
      id,
      name: await people.nameOf({ kind: 'person', id }),
      actor: await people.actor(id),
    })),
  )
  const byId = new Map<string, (typeof found)[number]>(found.map((each) => [each.id, each]))
  const places = concerned(state)
  return {
    name: (person) => byId.get(person)?.name ?? '',
    office: (person, preferred) => {
      const offices = byId.get(person)?.actor.offices ?? []
      const office =
        offices.find((each) => each.authority === preferred) ?? offices.find((each) => places.includes(each.authority))
      return office ? sayOffice(office.authority, office.role) : null
    },
  }
}

// The form, as it was filled in

const yesNo = (value: boolean): Text => (value ? text('是', 'yes') : text('否', 'no'))
const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

function sayField({ kind, options }: Field, value: FormValues[string]): Text {
  if (typeof value === 'boolean') return yesNo(value)
  if (kind === 'choice' && typeof value === 'string') return options?.[value] ?? text(value, value)
  if (kind === 'money' && typeof value === 'string') {
    const [whole = '', cents] = value.split('.')
    const amount = `${grouped(whole)}${cents ? `.${cents}` : ''}`
    return text(`${amount} 元`, `${amount} yuan`)
  }
  const plain = Array.isArray(value) ? value.join('、') : String(value)
  return text(plain, plain)
}

/** The number of another case, as it stands in addresses. */
function caseNamed(value: FormValues[string]): string | null {
  const read = typeof value === 'string' ? parseCaseId(value) : null
  return read?.ok ? read.value : null
}

export function viewForm({ state, procedure, context }: Opened, personal: boolean) {
  const shown = new Set<string>()
  const factValue = (fact: Fact) => {
    shown.add(fact.id)
    const value = context.facts[fact.id]
    if (value === undefined) return []
    const plain = plainFact(fact, value)
    if (typeof plain === 'object' && 'unit' in plain) return []
    return [
      { id: fact.id, name: fact.name, value: plain, text: sayFactValue(fact, value), personal: false, case: null },
    ]
  }
  const sections = sectionsFor(procedure, state.applicant.kind).map(({ title, fields, facts }) => ({
    title,
    values: [
      ...fields.flatMap((field) => {
        shown.add(field.id)
        const value = Object.hasOwn(state.form, field.id) ? state.form[field.id] : undefined
        if (value === undefined || value === '') return []
        const hidden = field.personal === true && !personal
        return [
          {
            id: field.id,
            name: field.name,
            value: hidden ? '' : value,
            text: hidden
              ? text('（个人信息，仅办理人员可见）', '(personal, for those who handle the case)')
              : sayField(field, value),
            personal: field.personal === true,
            case: field.kind === 'case' ? caseNamed(value) : null,
          },
        ]
      }),
      ...facts.flatMap(factValue),
    ],
  }))
  const rest = procedure.gates
    .flatMap(({ decision }) => decision.asks)
    .filter((fact, index, all) => !shown.has(fact.id) && all.findIndex(({ id }) => id === fact.id) === index)
    .flatMap(factValue)
  const more = rest.length > 0 ? [{ title: text('其他事实', 'Other facts'), values: rest }] : []
  return [...sections, ...more].filter(({ values }) => values.length > 0)
}

// What may still be done about it

/** Where the application for a remedy asks for the number of the case that it is about. */
function fieldNaming({ procedure, applicant }: CaseState, remedy: string): string | null {
  const found = procedureById.get(remedy)
  const fields = found ? sectionsFor(found, applicant.kind).flatMap((section) => section.fields) : []
  const naming = fields.find(({ kind, names }) => kind === 'case' && (names?.procedures?.includes(procedure) ?? true))
  return naming?.id ?? null
}

/** From which day the time for a remedy is counted; null while there is nothing to seek it against. */
function remedyBegins({ state, context }: Opened, from: Remedy['from']): number | null {
  // A refusal to accept is delivered as it is made, and open to the same remedies.
  const over = state.phase === 'not-accepted' ? 'not-accepted' : null
  const markedOn = (mark: string): number | null =>
    state.happened.findLast((each) => each.what === 'mark' && each.mark === mark)?.on ?? null
  if (typeof from === 'string') return markedOn(over ?? from)
  const due = clockOf(state, context).find(({ term }) => term.id === from.end)?.due ?? null
  const answered = markedOn(over ?? 'decided') !== null
  return due !== null && (answered || context.today > due) ? due : null
}

function viewRemedies(file: Opened) {
  const { state, procedure, context } = file
  const { today, calendar } = context
  return procedure.remedies.flatMap(({ name, to, within, from, cites, procedure: opens }) => {
    const begins = remedyBegins(file, from)
    if (begins === null) return []
    const last = endOf(begins, within, calendar).due
    return [
      {
        name,
        to,
        from: isoDay(begins),
        until: isoDay(last),
        open: today <= last,
        procedure: opens ?? null,
        field: opens ? fieldNaming(state, opens) : null,
        cites: cites.map(viewCitation),
      },
    ]
  })
}

export interface Reading {
  readonly actor: Actor
  readonly today: LegalDate
  readonly people: Names
  readonly events: readonly StoredEvent[]
  readonly gateName: (id: string) => Text
}

export async function viewCase(file: Opened, { actor, today, people, events, gateName }: Reading) {
  const { state, procedure, context } = file
  const { side, as, personal } = standpointOf(actor, state, today)
  const names = namesOf(procedure)
  const [applicant, doers] = await Promise.all([people.nameOf(state.applicant), doersOf(events, state, people)])
  const officer = (person: PersonId, at: string): Text => {
    const office = doers.office(person, at) ?? authority(state.lead).name
    const name = doers.name(person)
    return side === 'office' && name !== '' ? text(`${name}（${office.zh}）`, `${name} (${office.en})`) : office
  }
  const over = state.phase === 'decided'
  const filedBy = doers.name(state.filedBy)
  return {
    ...viewBrief(file, applicant),
    version: state.version,
    today: today.toString(),
    mode: coded(modes, procedure.mode),
    needsRules: procedure.needsRules ?? null,
    as,
    side,
    filedBy: filedBy === '' ? text('（账户已注销）', '(account erased)') : text(filedBy, filedBy),
    claimedBy: state.claimedBy ? officer(state.claimedBy, state.lead) : null,
    form: viewForm(file, personal),
    papers: state.papers.map(({ paper, document, name }) => ({
      paper,
      name: names.item(paper) ?? text(paper, paper),
      document,
      file: name,
      href: `/api/documents/${document}`,
    })),
    ruledOut: state.ruledOut.map((decision) => ({ decision, name: gateName(decision) })),
    results: Object.entries(state.results).map(([id, { by, proposal, decision, licence }]) => ({
      id,
      name: names.result(id),
      by: nameOfAuthority(by),
      proposal:
        proposal && side === 'office'
          ? { outcome: coded(outcomes, proposal.outcome), reasons: proposal.reasons, by: officer(proposal.by, by) }
          : null,
      decision: decision && {
        outcome: coded(outcomes, decision.outcome),
        reasons: decision.reasons,
        conditions: decision.conditions,
        deemed: decision.deemed,
        on: isoDay(decision.on),
        until: decision.until,
      },
      licence: licence && {
        id: licence.id,
        name: procedure.results.find((each) => each.id === id)?.licence?.name ?? names.result(id),
        status: coded(licenceStatuses, licence.status),
        until: licence.until,
      },
    })),
    opinions: Object.entries(state.opinions).map(([id, { from, asks, asked, due, given, lapsed }]) => ({
      id,
      asks: names.opinion(id),
      question: side === 'office' ? asks : null,
      from: nameOfAuthority(from),
      asked: isoDay(asked),
      due: isoDay(due),
      given: given && {
        says: coded(opinionViews, given.says),
        reasons: side === 'office' || over ? given.reasons : null,
        on: isoDay(given.on),
      },
      lapsed,
    })),
    corrections: state.corrections.map(({ about, says }) => ({ about, name: names.item(about), says })),
    suspended: state.suspended && {
      ground: coded(grounds, state.suspended.ground),
      since: isoDay(state.suspended.since),
      until: isoDayOrNull(state.suspended.until),
    },
    noticeUntil: isoDayOrNull(state.noticeUntil),
    objections: state.objections.map(({ reasons, on }) => ({ reasons, on: isoDay(on) })),
    holds: state.heldBy.map(({ by, says }) => ({ by, text: says })),
    promise:
      state.promise && procedure.promise
        ? {
            text: procedure.promise.says,
            finding: state.promise.finding === null ? null : coded(findings, state.promise.finding),
            cureBy: isoDayOrNull(state.promise.cureBy),
            cured: state.promise.cured,
          }
        : null,
    links: state.links.map((link) => ({ case: link.case, as: coded(linkKinds, link.as) })),
    terms: clockOf(state, context).map(viewRunning),
    remedies: viewRemedies(file),
    history: viewHistory(events, state, procedure, side, doers),
    ...mayDo(actor, caughtUp(file), context, today),
  }
}

/** What waits to be done with it at a desk: by phase, and by the part that lies there. */
export function todoOf({ state, procedure }: Opened, part: string): Text {
  const names = namesOf(procedure)
  const [kind, id = ''] = part.split(':')
  if (kind === 'opinion') return text(`答复意见：${names.opinion(id).zh}`, `give the opinion: ${names.opinion(id).en}`)
  if (state.phase === 'received') return text('受理，或者一次告知补正', 'accept, or ask for corrections')
  if (state.phase === 'correcting') return text('等待申请人补正', 'waiting for the applicant’s corrections')
  if (state.heldBy.length > 0) return text('被其他办件暂停', 'held back by another case')
  if (state.suspended)
    return text(`暂停计时：${grounds[state.suspended.ground].zh}`, `stopped for ${grounds[state.suspended.ground].en}`)
  const waiting = Object.entries(state.opinions).filter(([, each]) => !each.given && !each.lapsed)
  if (waiting.length > 0) {
    const from = joined(waiting.map(([, each]) => authority(each.from).name))
    return text(`等待意见：${from.zh}`, `waiting for opinions: ${from.en}`)
  }
  const mine = Object.entries(state.results).filter(
    ([result, each]) => each.decision === null && (kind === 'lead' || result === id),
  )
  const unproposed = mine.filter(([, { proposal }]) => proposal === null).map(([result]) => names.result(result))
  if (unproposed.length > 0) return text(`提出审查意见：${joined(unproposed).zh}`, `propose: ${joined(unproposed).en}`)
  const proposed = joined(mine.map(([result]) => names.result(result)))
  return text(`作出决定：${proposed.zh}`, `decide: ${proposed.en}`)
}

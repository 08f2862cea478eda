/** Watches and signals in words. */
import type { Actor } from '../people/actor.ts'
import { type AuthorityId, authorities, isOverseenBy } from '../people/authorities.ts'
import type { People } from '../people/people.ts'
import { isOn, type OfficeRole } from '../people/persons.ts'
import { viewCitation, viewFact } from '../rules/view.ts'
import { type Text, text } from '../text.ts'
import { type LegalDate, notAfter } from '../time/dates.ts'
import { sayLength } from '../time/period.ts'
import type { Counted } from '../watches/inbox.ts'
import type { KeptReport } from '../watches/reports.ts'
import { nextStep, type Signal, type SignalCommandName, type SignalPhase, type Taken } from '../watches/signal.ts'
import type { Finding, Severity, Watch } from '../watches/watch.ts'
import { type WatchDay, type Watches, watcher } from '../watches/watches.ts'
import { nameOfAuthority, viewField } from './matters-view.ts'
import { coded, roles } from './window-words.ts'

export const severityWords: Readonly<Record<Severity, Text>> = {
  info: text('提示', 'note'),
  warning: text('警示', 'warning'),
  serious: text('严重', 'serious'),
}
const phaseWords: Readonly<Record<SignalPhase, Text>> = {
  found: text('待研判', 'to be judged'),
  judged: text('已研判', 'judged'),
  assigned: text('处置中', 'being handled'),
  handled: text('待核查', 'to be checked'),
  checked: text('待办结', 'to be closed'),
  closed: text('已办结', 'closed'),
}
export const commandWords: Readonly<Record<SignalCommandName, Text>> = {
  judge: text('研判', 'judge'),
  assign: text('交办', 'assign'),
  handle: text('处置', 'handle'),
  check: text('核查', 'check'),
  close: text('办结', 'close'),
}
const takenWords: Readonly<Record<Taken['type'], Text>> = {
  found: text('发现', 'found'),
  judged: text('研判', 'judged'),
  assigned: text('交办', 'assigned'),
  handled: text('处置', 'handled'),
  checked: text('核查', 'checked'),
  closed: text('办结', 'closed'),
  'cause-gone': text('情形已消失', 'no longer found'),
  'cause-back': text('情形再次出现', 'found again'),
}
const verdictWords: Readonly<Record<NonNullable<Taken['verdict']>, Text>> = {
  real: text('属实', 'real'),
  'not-real': text('不属实', 'not real'),
  sound: text('核查通过', 'found sound'),
  'not-sound': text('退回再处置', 'sent back'),
}

const both = (value: string | Text): Text => (typeof value === 'string' ? { zh: value, en: value } : value)
const viewWorkings = (workings: Finding['workings']) =>
  workings.map(({ name, value }) => ({ name, value: both(value) }))

const nameOfWatch = (watches: Watches, id: string) => ({ id, name: watches.declared.get(id)?.name ?? both(id) })

/** All that one may look into: one's own authorities, and those that a supervisor's leads or guides. */
export function placesOf({ offices }: Actor, today: LegalDate): readonly AuthorityId[] {
  const handles = (role: OfficeRole) => role !== 'auditor' && role !== 'operator'
  return [
    ...new Set(
      offices
        .filter((office) => isOn(office, today) && handles(office.role))
        .flatMap(({ authority, role }) =>
          role === 'supervisor'
            ? authorities.map(({ id }) => id).filter((id) => isOverseenBy(id, authority))
            : [authority],
        ),
    ),
  ]
}

/** The watches of whose signals these authorities are told. */
export const toldOf = (watches: Watches, at: readonly AuthorityId[]): readonly string[] =>
  [...watches.declared.values()].filter(({ told }) => told.some((each) => at.includes(each))).map(({ id }) => id)

export const viewWatchBrief = ({ id, name, says, measures, reports }: Watch, counted: Counted | undefined) => ({
  id,
  name,
  says,
  measures,
  open: counted?.open ?? 0,
  overdue: counted?.overdue ?? 0,
  closed: counted?.closed ?? 0,
  reports: reports !== undefined,
})

export const viewWatch = (
  watch: Watch,
  counted: Counted | undefined,
  days: readonly WatchDay[],
  today: LegalDate,
  replay: boolean,
) => ({
  ...viewWatchBrief(watch, counted),
  today: today.toString(),
  note: watch.note ?? null,
  cites: watch.cites.map(viewCitation),
  threshold: viewThreshold(watch),
  told: watch.told.map(nameOfAuthority),
  judges: watch.judges.map(nameOfAuthority),
  steps: (['judge', 'assign', 'handle', 'check', 'close'] as const).map((step) => ({
    step: coded(commandWords, step),
    within: sayLength(watch.steps[step]),
  })),
  form: watch.reports
    ? {
        name: watch.reports.name,
        says: watch.reports.says,
        facts: watch.reports.form.facts.map(viewFact),
        fields: watch.reports.form.fields.map(viewField),
      }
    : null,
  days: days.map(({ on, found, figures }) => ({
    on: on.toString(),
    found,
    figures: figures.map(({ id, name, figure }) => ({ id, name, value: figure.value, of: figure.of ?? null })),
  })),
  replay,
})

const viewThreshold = ({ threshold }: Watch) => ({
  says: threshold.says,
  cites: threshold.cites.map(viewCitation),
})

export const viewFinding = ({ cause, severity, authority, says, workings, case: about }: Finding) => ({
  cause,
  severity: coded(severityWords, severity),
  authority: nameOfAuthority(authority),
  says,
  workings: viewWorkings(workings),
  case: about ?? null,
})

export interface Looking {
  readonly watches: Watches
  readonly people: Pick<People, 'nameOf' | 'offices'>
  readonly actor: Actor
  readonly today: LegalDate
}

const nameOf = async (people: Looking['people'], id: Signal['assignee']): Promise<string> =>
  id === null ? '' : people.nameOf({ kind: 'person', id })

export async function viewBrief(signal: Signal, { watches, people, actor, today }: Looking) {
  const { id, watch, severity, phase, authority, says, found, due, gone, assignee } = signal
  const next = nextStep(signal)
  return {
    id,
    watch: nameOfWatch(watches, watch),
    severity: coded(severityWords, severity),
    phase: coded(phaseWords, phase),
    authority: nameOfAuthority(authority),
    says,
    found,
    due,
    overdue: due !== null && !notAfter(today, Temporal.PlainDate.from(due)),
    gone,
    next: next && coded(commandWords, next),
    assignee: assignee === null ? null : await nameOf(people, assignee),
    mine: assignee === actor.person,
    case: signal.case,
  }
}

const order: readonly SignalCommandName[] = ['judge', 'assign', 'handle', 'check', 'close']
const handlers: readonly string[] = ['clerk', 'reviewer', 'approver']

export async function viewSignal(signal: Signal, looking: Looking) {
  const { watches, people, actor, today } = looking
  const watch = watches.declared.get(signal.watch)
  const next = nextStep(signal)
  const can = order.filter((command) => watches.standsAgainst(actor, signal, command) === null)
  const against = next === null ? null : watches.standsAgainst(actor, signal, next)
  return {
    ...(await viewBrief(signal, looking)),
    today: today.toString(),
    cause: signal.cause,
    version: signal.version,
    measures: watch?.measures ?? [],
    threshold: watch ? viewThreshold(watch) : { says: both(''), cites: [] },
    workings: viewWorkings(signal.workings),
    party: signal.party && (await people.nameOf(signal.party)),
    taken: await Promise.all(signal.taken.map((each) => viewTaken(each, people))),
    ahead: ahead(signal).map((each) => coded(commandWords, each)),
    can,
    cannot: next && against ? { step: coded(commandWords, next), why: against.text } : null,
    assignees: can.includes('assign') ? await assigneesAt(signal.authority, people, today) : [],
    others: (watch ? [...watch.told, ...watch.judges] : [])
      .filter((each, at, all) => each !== signal.authority && all.indexOf(each) === at)
      .map(nameOfAuthority),
  }
}

/** What was judged not to be real is closed at once. */
function ahead(signal: Signal): readonly SignalCommandName[] {
  const next = nextStep(signal)
  return next === null ? [] : order.slice(order.indexOf(next))
}

async function viewTaken(taken: Taken, people: Looking['people']) {
  const { type, by, on, due, verdict, says, to, authority } = taken
  return {
    step: coded(takenWords, type),
    by: by === watcher ? text('本系统的监测', 'the watch itself') : both(await nameOf(people, by)),
    on,
    due,
    late: due !== null && on > due,
    verdict: verdict ? coded(verdictWords, verdict) : null,
    says,
    to: to ? await nameOf(people, to) : null,
    authority: authority ? nameOfAuthority(authority) : null,
  }
}

/** Of the people of an authority, those who hold an office in which a signal is handled. */
async function assigneesAt(at: AuthorityId, people: Looking['people'], today: LegalDate) {
  const held = await people.offices.list(at)
  const found = held.filter(({ role, from, until }) => handlers.includes(role) && isOn({ from, until }, today))
  return found.map(({ person, role }) => ({ person: person.id, name: person.name, role: coded(roles, role) }))
}

/** What was reported, with the words of the form. */
export function viewReport({ id, version, toldOn, form }: KeptReport, watch: Watch, party: string) {
  const { facts = [], fields = [] } = watch.reports?.form ?? {}
  const saidOf = (value: unknown, options: Readonly<Record<string, Text>> | undefined): Text =>
    typeof value === 'boolean'
      ? value
        ? text('是', 'yes')
        : text('否', 'no')
      : (options?.[String(value)] ?? both(Array.isArray(value) ? value.join(', ') : String(value)))
  const asked = [
    ...facts.map((fact) => ({ id: fact.id, name: fact.name, options: 'options' in fact ? fact.options : undefined })),
    ...fields.map(({ id, name, options }) => ({ id, name, options })),
  ]
  return {
    id,
    version,
    for: party,
    on: toldOn.toString(),
    form,
    said: asked.flatMap(({ id, name, options }) =>
      form?.[id] === undefined || form[id] === '' ? [] : [{ name, value: saidOf(form[id], options) }],
    ),
  }
}

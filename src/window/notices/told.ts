/** Who is told and in which words: the parts that every notice is made of. Pure. */
import type { Citation } from '../../law/instrument.ts'
import { findAuthority } from '../../people/authorities.ts'
import type { Facts } from '../../rules/holds.ts'
import { type Text, text } from '../../text.ts'
import { type Calendar, calendarAsOf } from '../../time/calendar.ts'
import { dayNumber, fromDayNumber, legalDateAt, legalZone } from '../../time/dates.ts'
import { endOf, sayLength } from '../../time/period.ts'
import type { Deed } from '../cases.ts'
import type { Running } from '../clock.ts'
import type { Context } from '../decide.ts'
import type { CaseEvent, Outcome } from '../events.ts'
import type { Ground, Mode, Procedure, Remedy } from '../procedure.ts'
import { type CaseState, fold } from '../state.ts'
import { clockOf } from '../terms.ts'

/** `act`: the one who reads it has something to do. `late`: a time limit is over. */
export type Level = 'info' | 'act' | 'late'

export interface Told {
  readonly level: Level
  readonly title: Text
  readonly body: Text
}

/**
 * Where in an authority it is put: before all who handle the case, before those who review it, decide on it or were asked
 * an opinion, before those who oversee the authority.
 */
export type Desk = 'handling' | 'review' | 'decision' | 'opinion' | 'oversight'

/** One event, with the case as it stood once it had happened, on the day on which it happened. */
export interface Moment {
  readonly state: CaseState
  readonly procedure: Procedure
  readonly facts: Facts
  readonly calendar: Calendar
  /** Instant, as it stands in the journal. */
  readonly at: string
  readonly today: number
  /** Everything that was done in the same change. */
  readonly together: readonly CaseEvent[]
}

export interface Happened {
  readonly event: CaseEvent
  readonly moment: Moment
}

/** The events of a change, each with the case as it then was: a sweep makes those of several days at once. */
export function momentsOf(
  before: CaseState | null,
  after: CaseState,
  deeds: readonly Deed[],
  { procedure, facts, calendar, today }: Pick<Context, 'procedure' | 'facts' | 'calendar' | 'today'>,
): readonly Happened[] {
  const together = deeds.map(({ event }) => event)
  const last = deeds.length - 1
  let state = before
  return deeds.map(({ event, at }, index) => {
    state = index === last ? after : fold(state, event, at)
    const day = dayOf(at, today)
    const known = day === today ? calendar : calendarAsOf(fromDayNumber(day))
    return { event, moment: { state, procedure, facts, calendar: known, at, today: day, together } }
  })
}

/** Mostly it is done today; only what lies outside of that day is looked up in the calendar of the zone. */
function dayOf(at: string, today: number): number {
  if (bounds.day !== today) bounds = boundsOf(today)
  const instant = Temporal.Instant.from(at)
  const milliseconds = instant.epochMilliseconds
  return milliseconds >= bounds.from && milliseconds < bounds.to ? today : dayNumber(legalDateAt(instant))
}
const boundsOf = (day: number) => {
  const begin = (of: number): number => fromDayNumber(of).toZonedDateTime(legalZone).epochMilliseconds
  return { day, from: begin(day), to: begin(day + 1) }
}
let bounds = boundsOf(0)

export const runningOf = ({ state, procedure, facts, calendar, today }: Moment): readonly Running[] =>
  clockOf(state, { procedure, facts, calendar, today })

/** Whether the same change holds an event of this kind as well, which then says it. */
export const alsoIn = ({ together }: Moment, type: CaseEvent['type']): boolean =>
  together.some((event) => event.type === type)

export const nothing: Text = text('', '')

/** Sentence upon sentence in one paragraph: without a space in Chinese, with one in English. */
export const sentences = (...parts: readonly Text[]): Text => joined(parts, '', ' ')
export const paragraphs = (...parts: readonly Text[]): Text => joined(parts, '\n', '\n')
export const listed = (parts: readonly Text[]): Text => joined(parts, '、', ', ')

const joined = (parts: readonly Text[], zh: string, en: string): Text => {
  const said = parts.filter((part) => part.zh !== '')
  return { zh: said.map((part) => part.zh).join(zh), en: said.map((part) => part.en).join(en) }
}

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A legal day, as ISO text or as a day number, in words. */
export function sayDay(on: string | number): Text {
  const known = said.get(on)
  if (known) return known
  const { year, month, day } = typeof on === 'number' ? fromDayNumber(on) : Temporal.PlainDate.from(on)
  const words = text(`${year} 年 ${month} 月 ${day} 日`, english.format(Date.UTC(year, month - 1, day)))
  if (said.size >= mostSaid) said.clear()
  said.set(on, words)
  return words
}
/** The same few days are named again and again. */
const said = new Map<string | number, Text>()
const mostSaid = 4000

export const sayAuthority = (id: string): Text => findAuthority(id)?.name ?? text(id, id)

export const sayCitation = ({ instrument, article }: Citation): Text =>
  text(`《${instrument.title.zh}》${article.label.zh}`, `${instrument.title.en}, ${article.label.en}`)

/** In brackets after what rests on it; nothing where no clause is held. */
export function resting(cites: readonly Citation[]): Text {
  if (cites.length === 0) return nothing
  const all = joined(cites.map(sayCitation), '、', '; ')
  return text(`（${all.zh}）`, ` (${all.en})`)
}

/** Words that a person wrote in one language stand in both as they are. */
export const wrote = (zh: string, en: string, said: string): Text =>
  said.trim() === '' ? nothing : text(`${zh}：${said.trim()}`, `${en}: ${said.trim()}`)

export const title = (what: Text, { state, procedure }: Moment): Text =>
  text(`${what.zh}：${procedure.name.zh}（${state.id}）`, `${what.en}: ${procedure.name.en} (${state.id})`)

/** How every notice begins: which case, of what matter. */
export const about = ({ state, procedure }: Moment): Text =>
  text(`“${procedure.name.zh}”，办件编号 ${state.id}。`, `${procedure.name.en}, case ${state.id}.`)

/** The day by which it is to be decided: the nearest of the terms that run to the decision. */
export function decisionDue(moment: Moment): Text {
  const due = nearest(moment, 'decided')
  if (!due) return nothing
  const day = sayDay(due.due)
  const estimated = due.estimated
    ? text(
        '（其中有尚未公布节假日安排的年份，届时可能调整）',
        ' (some of its holidays are not announced yet, and may move it)',
      )
    : nothing
  return text(
    `决定期限至 ${day.zh}${resting(due.term.cites.slice(0, 1)).zh}${estimated.zh}。`,
    `It is to be decided by ${day.en}${resting(due.term.cites.slice(0, 1)).en}${estimated.en}.`,
  )
}

export function nearest(
  moment: Moment,
  ends: 'accepted' | 'decided' | 'corrected',
): (Running & { readonly due: number }) | null {
  let found: (Running & { readonly due: number }) | null = null
  for (const each of runningOf(moment)) {
    const { due, standing, term } = each
    if (due === null || standing !== 'running' || !term.ends.includes(ends)) continue
    if (found === null || due < found.due) found = { ...each, due }
  }
  return found
}

/** What can be done against it, and until when: counted from today where it reaches the applicant today. */
export function remedies(moment: Moment, served: boolean): Text {
  const { procedure, calendar, today } = moment
  const begins = ({ from }: Remedy): number | null => {
    if (typeof from === 'string') return served ? today : null
    return runningOf(moment).find(({ term }) => term.id === from.end)?.due ?? null
  }
  const all = procedure.remedies.map((remedy) => {
    const start = begins(remedy)
    return sayRemedy(remedy, start === null ? null : endOf(start, remedy.within, calendar).due)
  })
  return all.length === 0
    ? nothing
    : paragraphs(text('如有异议，可以：', 'If you do not agree, you may take one of these ways:'), ...all)
}

const begin = {
  delivered: text('送达之日', 'delivery'),
  decided: text('决定之日', 'the decision'),
  end: text('期限届满之日', 'the end of the time limit'),
}

function sayRemedy({ name, to, within, from, cites, procedure }: Remedy, last: number | null): Text {
  const rests = resting(cites)
  const long = sayLength(within)
  const start = typeof from === 'string' ? begin[from] : begin.end
  const [until, here] = [
    last === null ? nothing : sayDay(last),
    procedure === undefined ? nothing : text('，可在本平台提出', '; it can be filed here'),
  ]
  const by =
    last === null
      ? text(`自${start.zh}起 ${long.zh}内`, `within ${long.en} of ${start.en}`)
      : text(`在 ${until.zh}前（含当日）`, `by ${until.en}`)
  return text(
    `· ${by.zh}向${to.zh}提出${name.zh}${rests.zh}${here.zh}。`,
    `· ${by.en}: ${name.en}, to ${to.en}${rests.en}${here.en}.`,
  )
}

/** The longest that another case may hold it back, where a law says so. */
export function heldUntil(until: string | undefined): Text {
  if (until === undefined) return nothing
  const last = sayDay(until)
  return text(`最长至 ${last.zh}。`, `It lasts until ${last.en} at most.`)
}

/** The part of the form, or the paper, that something is about. */
export function nameOfPart({ form, papers }: Procedure, id: string): Text {
  const found =
    papers.find((paper) => paper.id === id) ??
    form.flatMap(({ facts, fields }) => [...facts, ...fields]).find((each) => each.id === id)
  return found?.name ?? nothing
}

export const nameOfResult = ({ results }: Procedure, id: string): Text =>
  results.find((each) => each.id === id)?.name ?? text(id, id)

export const nameOfLicence = ({ state, procedure }: Moment, licence: string): Text => {
  const result = Object.entries(state.results).find(([, each]) => each.licence?.id === licence)?.[0]
  const kind = procedure.results.find(({ id }) => id === result)?.licence
  return kind?.name ?? text('证照', 'licence')
}

/** What a decision is called in each kind of matter. */
export const rulings: Readonly<Record<Mode, Readonly<Record<Outcome, Text>>>> = {
  approval: { granted: text('准予许可', 'Granted'), refused: text('不予许可', 'Refused') },
  commitment: { granted: text('准予许可', 'Granted'), refused: text('不予许可', 'Refused') },
  filing: { granted: text('予以备案', 'Recorded'), refused: text('不予备案', 'Not recorded') },
  registration: { granted: text('准予登记', 'Registered'), refused: text('不予登记', 'Not registered') },
  ruling: { granted: text('作出裁定', 'Ruling made'), refused: text('不予裁定', 'No ruling made') },
  challenge: { granted: text('予以支持', 'Upheld'), refused: text('不予支持', 'Not upheld') },
  complaint: { granted: text('予以支持', 'Upheld'), refused: text('不予支持', 'Not upheld') },
}

export const groundNames: Readonly<Record<Ground, Text>> = {
  hearing: text('听证', 'a hearing'),
  inspection: text('检验、检测、检疫', 'inspection, testing or quarantine'),
  appraisal: text('鉴定', 'an appraisal'),
  'expert-review': text('专家评审', 'a review by experts'),
  bidding: text('招标、拍卖', 'bidding or an auction'),
  'site-check': text('实地核查', 'a check on site'),
  correction: text('补正', 'corrections'),
  supplement: text('补充材料', 'further papers'),
}

/** A row for every event: what one side is told of it. */
export type Row<E, What> = (event: E, moment: Moment) => What
export type Table<What> = { readonly [T in CaseEvent['type']]: Row<Extract<CaseEvent, { readonly type: T }>, What> }

export const tell = (level: Level, what: Text, moment: Moment, ...said: readonly Text[]): Told => ({
  level,
  title: title(what, moment),
  body: paragraphs(about(moment), ...said),
})

/** At the beginning of a sentence an English name begins large. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** Inside a sentence an English name stands without an article of its own. */
export const plain = (name: string): string => name.replace(/^(the|an?) /i, '')

export interface TermOf {
  readonly name: Text
  readonly due: Text
  readonly rests: Text
  readonly ends: readonly string[]
}

/** A term of the case, in words. */
export function termOf(id: string, moment: Moment): TermOf {
  const running = runningOf(moment).find(({ term }) => term.id === id)
  if (!running) return { name: text('办理期限', 'time limit'), due: sayDay(moment.today), rests: nothing, ends: [] }
  return {
    name: running.term.name,
    due: sayDay(running.due ?? moment.today),
    rests: resting(running.term.cites.slice(0, 1)),
    ends: running.term.ends,
  }
}

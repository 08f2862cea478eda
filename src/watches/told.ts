/** Whom a signal reaches, step by step: those at its authority who take the next step, and, once it is late, who oversees them. */
import type { AuthorityId } from '../people/authorities.ts'
import { type Text, text } from '../text.ts'
import type { RecordEvent, RecordNotice } from '../window/notices/records.ts'
import { type Desk, type Level, nothing, paragraphs, sayDay } from '../window/notices/told.ts'
import { nextStep, type Signal, type SignalCommandName, type SignalEvent } from './signal.ts'
import type { Watch } from './watch.ts'

/** Desks of those who may take a step; each person sits at one of them at most. */
const desksOf: Readonly<Record<SignalCommandName, readonly Desk[]>> = {
  judge: ['review', 'decision'],
  assign: ['decision'],
  handle: ['handling'],
  check: ['decision'],
  close: ['decision'],
}

const waits: Readonly<Record<SignalCommandName, Text>> = {
  judge: text('信号待研判', 'A signal to be judged'),
  assign: text('信号待交办', 'A signal to be assigned'),
  handle: text('信号待处置', 'A signal to be handled'),
  check: text('信号处置待核查', 'What was done about a signal is to be checked'),
  close: text('信号待办结', 'A signal to be closed'),
}

const events: Partial<Readonly<Record<SignalEvent['type'], RecordEvent>>> = {
  found: 'signal-found',
  judged: 'signal-judged',
  assigned: 'signal-assigned',
  handled: 'signal-handled',
  checked: 'signal-checked',
}

interface Said {
  readonly level: Level
  readonly what: Text
  readonly more?: Text
}
type To = readonly [authority: AuthorityId, desk: Desk, said: Said]

const written = (
  watch: Watch,
  signal: Signal,
  event: RecordEvent,
  at: Temporal.Instant,
  to: readonly To[],
): readonly RecordNotice[] =>
  to.map(([authority, desk, { level, what, more = nothing }], n) => ({
    id: `${signal.id}#${signal.version}#${event}#${n}`,
    to: { kind: 'authority', id: authority, desk },
    about: 'signal',
    record: signal.id,
    of: watch.id,
    page: `/signals/${signal.id}`,
    event,
    party: signal.party,
    at,
    level,
    title: text(`${what.zh}：${watch.name.zh}（${signal.id}）`, `${what.en}: ${watch.name.en} (${signal.id})`),
    body: paragraphs(signal.says, more),
  }))

const by = (due: string): Text => text(`请在 ${sayDay(due).zh}前（含当日）办理。`, `Due by ${sayDay(due).en}.`)

/** What is told of an event of a signal. */
export function noticesOf(
  watch: Watch,
  signal: Signal,
  type: SignalEvent['type'],
  at: Temporal.Instant,
): readonly RecordNotice[] {
  const [event, step] = [events[type], nextStep(signal)]
  if (!event || !step) return []
  const next: Said = { level: 'act', what: waits[step], ...(signal.due !== null && { more: by(signal.due) }) }
  const found: Said = { level: 'info', what: text('发现信号', 'A signal was raised') }
  return written(watch, signal, event, at, [
    ...desksOf[step].map((desk): To => [signal.authority, desk, next]),
    ...(type === 'found' && signal.severity === 'serious' ? [[signal.authority, 'oversight', next] as const] : []),
    ...(type === 'found'
      ? watch.told.filter((told) => told !== signal.authority).map((told): To => [told, 'handling', found])
      : []),
  ])
}

/** The day by which a step was due is over. */
export function lateNotices(watch: Watch, signal: Signal, at: Temporal.Instant): readonly RecordNotice[] {
  const step = nextStep(signal)
  if (!step || signal.due === null) return []
  const due = sayDay(signal.due)
  const late: Said = {
    level: 'late',
    what: waits[step],
    more: text(`办理期限已于 ${due.zh}届满。`, `It was due by ${due.en}.`),
  }
  return written(
    watch,
    signal,
    'signal-late',
    at,
    [...desksOf[step], 'oversight' as const].map((desk): To => [signal.authority, desk, late]),
  )
}

/**
 * A watch: an indicator over the journal, the cases, a register or a ledger; what it finds becomes a signal, once per
 * cause, with the workings that led to it; the signal is a task until somebody has found, judged, handled and checked it.
 */
import type { Citation } from '../law/instrument.ts'
import { findMeasure } from '../law/measures.ts'
import type { AuthorityId } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Facts } from '../rules/holds.ts'
import type { Answered } from '../store/driver.ts'
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import { type Length, workingDays } from '../time/period.ts'
import type { Running } from '../window/clock.ts'
import type { CaseEvent, FormValues } from '../window/events.ts'
import type { Form } from '../window/form.ts'
import type { Procedure } from '../window/procedure.ts'
import type { CaseState } from '../window/state.ts'

/** A step of a case, with when it was taken: events of the journal. */
export interface Step {
  readonly event: CaseEvent
  readonly at: Temporal.Instant
  readonly by: PersonId
}

/** A case as it was when a day began. */
export interface CaseThen {
  readonly state: CaseState
  readonly procedure: Procedure
  readonly clock: readonly Running[]
  readonly steps: readonly Step[]
}

/** What somebody reported, as it stood when a day began: its last version by then. */
export interface Report {
  readonly id: string
  readonly party: Party
  readonly facts: Facts
  readonly values: FormValues
  /** The day on which it first came in, and of what is told here. */
  readonly since: LegalDate
  readonly toldOn: LegalDate
}

/**
 * Only reads, and only what was known when the day began: whatever happens in its course is seen on the next. So a day can
 * be asked about at any time, and gives the same answer.
 */
export interface Reading {
  readonly procedures: ReadonlyMap<string, Procedure>
  /** The moment at which a day begins: what was written later is not known on it. */
  begin(on: LegalDate): Temporal.Instant
  /** Whoever asks so looks at `begin` themselves. */
  query(sql: string, values?: readonly unknown[]): Promise<Answered>
  /** Cases of these matters that were open when the day began, or ended on `since` or later. */
  cases(procedures: readonly string[], on: LegalDate, since?: LegalDate): Promise<readonly CaseThen[]>
  /** What was reported to this watch and not taken back. */
  reports(watch: string, on: LegalDate): Promise<readonly Report[]>
}

export type Severity = 'info' | 'warning' | 'serious'

/** One thing found: the same cause is never raised twice by the same watch. */
export interface Finding {
  /** What it is about, and since when: `case:2026-K7QX-3M9T/term:decide`. */
  readonly cause: string
  readonly severity: Severity
  /** Whose task it is to judge it. */
  readonly authority: AuthorityId
  readonly says: Text
  /** The figures that led to it, step by step: no black box. */
  readonly workings: readonly { readonly name: Text; readonly value: string | Text }[]
  readonly case?: string
  /** Whom it concerns: nobody on that side has a part in it. */
  readonly party?: Party
  /** Whose own work it is about: they may put it right, and neither judge it nor check nor close it. */
  readonly persons?: readonly PersonId[]
  /** Something done, or counted for a time that is over: it does not go away, and is not marked as gone. */
  readonly lasting?: true
}

/** One figure of the watch on a day, for its curve. */
export interface Measured {
  readonly value: string
  readonly of?: string
}

export interface Figure {
  readonly id: string
  readonly name: Text
  readonly figure: Measured
}

/** Working days of the house; from the day on which the step before was done. */
export interface Steps {
  readonly judge: Length
  readonly assign: Length
  readonly handle: Length
  readonly check: Length
  readonly close: Length
}

export interface Watch {
  readonly id: string
  readonly name: Text
  readonly says: Text
  readonly measures: readonly string[]
  readonly cites: readonly [Citation, ...Citation[]]
  readonly threshold: { readonly says: Text; readonly cites: readonly Citation[] }
  /** Who judges what is not about a case: the lead of a case judges what is. */
  readonly judges: readonly AuthorityId[]
  /** Told of every signal besides the authority that has to judge it. */
  readonly told: readonly AuthorityId[]
  readonly steps: Steps
  /** Where those concerned tell it what no record here holds. */
  readonly reports?: { readonly name: Text; readonly says: Text; readonly form: Form }
  /** What would have been found on that day, by what was known on it: the same now and in a replay. */
  readonly find: (reading: Reading, on: LegalDate) => Promise<readonly Finding[]>
  readonly measure?: (reading: Reading, on: LegalDate) => Promise<readonly Figure[]>
  /** Where it is incomplete, or waits for implementing rules: shown above it. */
  readonly note?: Text
}

/** What the house promises where no law sets a time for a step of supervision. */
export const usualSteps: Steps = {
  judge: workingDays(2),
  assign: workingDays(1),
  handle: workingDays(5),
  check: workingDays(3),
  close: workingDays(2),
}

/** Checked once, at load: what is wrong is told all at once. */
export function watch(declared: Watch): Watch {
  const problems = problemsOf(declared)
  if (problems.length === 0) return declared
  const lines = problems.map(({ zh, en }) => `  ${zh}\n  ${en}`).join('\n')
  throw new Error(`监测 ${declared.id} 不能启用 · the watch ${declared.id} cannot be run:\n${lines}`)
}

export function problemsOf({ id, measures, threshold, told, steps, name, says, note }: Watch): readonly Text[] {
  const problems: Text[] = []
  const wrong = (zh: string, en: string): void => void problems.push({ zh, en })
  if (!/^[a-z]+\.[a-z][a-z-]*[a-z]$/.test(id)) wrong('编号应写作 领域.名称', 'its id is written area.name')
  if (measures.length === 0) wrong('没有写明是哪一项措施', 'it names no measure')
  for (const each of measures) if (!findMeasure(each)) wrong(`没有措施 ${each}`, `there is no measure ${each}`)
  for (const [what, text] of Object.entries({ name, says, threshold: threshold.says, ...(note && { note }) }))
    if (text.zh.trim() === '' || text.en.trim() === '')
      wrong(`${what} 缺少一种语言`, `${what} is not there in both languages`)
  if (threshold.cites.length === 0 && !note)
    wrong(
      '阈值没有条文依据：应引用条文，或者说明尚待配套规则',
      'no clause stands behind its threshold: cite one, or say in a note that it needs implementing rules',
    )
  if (new Set(told).size < told.length) wrong('告知的机关有重复', 'an authority is told twice')
  for (const [step, { count, unit }] of Object.entries(steps))
    if (unit !== 'working-day' || !Number.isSafeInteger(count) || count < 1)
      wrong(`步骤 ${step} 应为至少 1 个工作日`, `the step ${step} takes at least one working day`)
  return problems
}

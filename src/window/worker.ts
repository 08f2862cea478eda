/**
 * What has to be done without anybody asking: time moves cases on, the journal is signed, days that are past are counted,
 * old answers are forgotten. Each is a loop of its own, so that none waits for another; any number of processes may run
 * them at once, for whoever comes second finds it done.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import type { Cases } from './cases.ts'
import type { CaseId } from './ids.ts'
import type { Statistics } from './statistics.ts'

export interface Job {
  readonly name: string
  /** Milliseconds from the end of one run to the next. */
  readonly every: number
  readonly run: (signal: AbortSignal) => Promise<unknown>
}

export interface Hands {
  readonly cases: Pick<Cases, 'sweep'>
  readonly store: Pick<Store, 'checkpoints' | 'signer' | 'forget'>
  readonly clock: { now(): Temporal.Instant }
  readonly statistics: Pick<Statistics, 'fold'>
  /** Told of what went wrong; it is tried again all the same. */
  readonly report: (job: string, error: unknown) => void
  /** Beside those here: the post, say. */
  readonly more?: readonly Job[]
}

export interface Worker {
  /** Until it is told to stop; what has been begun is finished first. */
  run(signal: AbortSignal): Promise<void>
}

const second = 1_000
const minute = 60 * second

const atOnce = 500
/** After one failure a second, then two, four … */
const longest = minute

export function workerOn({ cases, store, clock, statistics, report, more = [] }: Hands): Worker {
  const told = new Set<CaseId>()
  const sweep = async (signal: AbortSignal): Promise<void> => {
    const aside = new Map<CaseId, unknown>()
    while (!signal.aborted && (await cases.sweep(atOnce, aside)) > 0);
    for (const [id, error] of aside) if (!told.has(id)) report(`sweep ${id}`, error)
    told.clear()
    for (const id of aside.keys()) told.add(id)
  }
  const jobs: readonly Job[] = [
    { name: 'sweep', every: second, run: sweep },
    ...(store.signer ? [{ name: 'checkpoint', every: minute, run: () => store.checkpoints.make(clock.now()) }] : []),
    { name: 'statistics', every: minute, run: () => statistics.fold() },
    { name: 'forget', every: 60 * minute, run: () => store.forget() },
    ...more,
  ]
  return {
    run: async (signal) => {
      await Promise.all(jobs.map((job) => keepAt(job, signal, report)))
    },
  }
}

async function keepAt({ name, every, run }: Job, signal: AbortSignal, report: Hands['report']): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      await run(signal)
      failures = 0
    } catch (error) {
      failures++
      report(name, error)
    }
    const wait = failures === 0 ? every : Math.min(longest, second * 2 ** (failures - 1))
    await pause(wait, undefined, { signal }).catch(() => undefined)
  }
}

/**
 * The clock. In production it is the real one. In practice it can be moved on, so that 120 days are watched in a minute:
 * how far stands in the database, so that all processes agree, and time never runs backwards.
 */
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { asBig } from '../store/values.ts'

export interface Clock {
  now(): Temporal.Instant
  /** Moves on by so much; only in practice. */
  readonly move: ((by: Temporal.Duration) => Promise<void>) | null
  close(): void
}

export const practiceTables: readonly Migration[] = [
  {
    of: 'practice',
    number: 1,
    name: 'clock',
    sql: `
      create table practice_clock (id int primary key check (id = 1), ahead bigint not null check (ahead >= 0));
      insert into practice_clock values (1, 0);`,
  },
]

export const realClock: Clock = { now: () => Temporal.Now.instant(), move: null, close: () => undefined }

/** How long another process may go on with the old time after the clock was moved. */
const lookAgain = 500

export async function practiceClock(store: Pick<Store, 'query'>): Promise<Clock> {
  let ahead = 0n
  const look = async (): Promise<void> => {
    const { rows } = await store.query('select ahead from practice_clock')
    ahead = asBig(rows[0]?.ahead)
  }
  await look()
  // A database that is away for a moment is asked again the next time.
  const timer = setInterval(() => void look().catch(() => undefined), lookAgain)
  timer.unref()
  return {
    now: () => Temporal.Now.instant().add({ milliseconds: Number(ahead) }),
    async move(by) {
      const milliseconds = by.total({ unit: 'milliseconds' })
      if (!(milliseconds > 0)) throw new RangeError('the clock of practice only moves on')
      const { rows } = await store.query('update practice_clock set ahead = ahead + $1 returning ahead', [
        Math.round(milliseconds),
      ])
      ahead = asBig(rows[0]?.ahead)
    },
    close: () => clearInterval(timer),
  }
}

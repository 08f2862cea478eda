/** The database is cut off under load: plain words meanwhile, then service again, and the program goes on. */

import { disagreements } from './check.ts'
import { acknowledgedBy, besieged, lookInto } from './house.ts'
import { notAsAcknowledged } from './kills.ts'
import type { Chance } from './random.ts'

export interface Restarted {
  readonly restarts: number
  readonly acknowledged: number
  readonly cases: number
  /** Problem documents while it was away, by status. */
  readonly told: Readonly<Record<string, number>>
  /** Milliseconds from the moment at which it is back to the first answer, the longest. */
  readonly backAfter: number
  readonly wrong: readonly string[]
}

const loaded = 1_500

export async function restarts(
  environment: Readonly<Record<string, string>>,
  crash: () => Promise<void>,
  count: number,
  chance: Chance,
): Promise<Restarted> {
  const siege = await besieged(environment, chance)
  const { clients } = siege
  const acknowledged = (): number => clients.reduce((sum, each) => sum + each.acknowledged.length, 0)
  const wrong: string[] = []
  let backAfter = 0
  const stopped = new AbortController()
  const working = Promise.all(clients.map((each) => each.work(stopped.signal)))
  for (let n = 1; n <= count; n++) {
    await pause(loaded + chance.whole(0, 500))
    await crash()
    const [before, since] = [acknowledged(), performance.now()]
    while (acknowledged() === before && performance.now() - since < 20_000) await pause(5)
    if (acknowledged() === before) wrong.push(`restart ${n}: no service 20 seconds after the database was back`)
    backAfter = Math.max(backAfter, performance.now() - since)
  }
  await pause(loaded)
  stopped.abort()
  await working
  await Promise.all(clients.map((each) => each.settle()))
  if (!siege.server().running()) wrong.push(`the program ended: ${siege.server().said()}`)
  const house = await lookInto(environment)
  wrong.push(...(await disagreements(house.store, null)))
  wrong.push(...(await notAsAcknowledged(house, acknowledgedBy(clients))))
  await house.store.checkpoints.make(house.clock.now())
  wrong.push(...(await house.store.verifyJournal()).faults.map(({ says }) => `journal: ${says.en}`))
  await siege.server().kill()
  await house.close()
  const refusals = clients.flatMap((each) => each.refusals)
  wrong.push(...clients.filter((each) => each.lost() > 0).map(() => 'a connection to the program was lost'))
  for (const { status, plain, text } of refusals)
    if (status !== 503 || !plain) wrong.push(`not in plain words, or not 503: ${status} ${text}`)
  const told = Object.fromEntries(
    [...Map.groupBy(refusals, ({ status }) => String(status))].map(([status, of]) => [status, of.length]),
  )
  return { restarts: count, acknowledged: acknowledged(), cases: acknowledgedBy(clients).size, told, backAfter, wrong }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds))

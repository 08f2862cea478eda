/** The program is killed at random moments under load, started again, and asked what it remembers. */
import type { House } from '../src/server/house.ts'
import { asNumber, asText } from '../src/store/values.ts'
import { disagreements } from './check.ts'
import { acknowledgedBy, type Besieged, besieged, lookInto } from './house.ts'
import type { Chance } from './random.ts'

export interface Killed {
  readonly kills: number
  readonly acknowledged: number
  readonly cases: number
  readonly ended: number
  readonly licences: number
  /** Requests under way when the program was killed, whose fate nobody knew until they were sent again. */
  readonly unknown: number
  readonly repeated: number
  readonly events: number
  readonly covered: number
  readonly refusals: number
  readonly wrong: readonly string[]
}

/** Milliseconds under load until the kill. */
const [soonest, latest] = [10, 900] as const
const askedAgain = 2
/** Where the data can only be opened in the program's place: so many kills from one look to the next. */
const lookedEvery = 10

export async function kills(
  environment: Readonly<Record<string, string>>,
  count: number,
  chance: Chance,
  tell: (line: string) => void,
): Promise<Killed> {
  const beside = environment.DATABASE_URL !== undefined
  const siege = await besieged(environment, chance)
  const house = beside ? await lookInto(environment) : null
  const wrong: string[] = []
  let repeated = 0
  let looked = new Map<string, number>()
  const look = async (found: House, every: boolean): Promise<void> => {
    const known = acknowledgedBy(siege.clients)
    const moved = [...known].filter(([id, version]) => every || looked.get(id) !== version)
    wrong.push(...(await disagreements(found.store, every ? null : moved.map(([id]) => id))))
    looked = new Map(known)
  }
  for (let kill = 1; kill <= count; kill++) {
    await underLoad(siege, chance.whole(soonest, latest))
    if (!house && kill % lookedEvery === 0) {
      // Opened first by the checker: recovery is then done here, and what was under way is looked at as it was left.
      const found = await lookInto(environment)
      wrong.push(...(await disagreements(found.store, null)))
      await found.close()
    }
    await siege.start()
    const settled = await Promise.all(siege.clients.map((each) => each.settle()))
    if (settled.some((each) => !each)) wrong.push(`after kill ${kill}: a request that was sent again was not answered`)
    const again = await Promise.all(siege.clients.map((each) => each.again(askedAgain)))
    repeated += siege.clients.length * askedAgain
    wrong.push(...again.flat())
    if (house) await look(house, false)
    if (wrong.length > 0) tell(`after kill ${kill}: ${wrong.at(-1)}`)
    if (kill % 10 === 0)
      tell(`${kill} kills, ${acknowledgedBy(siege.clients).size} cases acknowledged, ${wrong.length} faults`)
    if (!siege.server().running())
      wrong.push(`after kill ${kill} the program ended by itself: ${siege.server().said()}`)
  }
  await siege.server().kill()
  const last = house ?? (await lookInto(environment))
  const known = acknowledgedBy(siege.clients)
  await look(last, true)
  wrong.push(...(await notAsAcknowledged(last, known)))
  await last.store.checkpoints.make(last.clock.now())
  const journal = await last.store.verifyJournal()
  wrong.push(...journal.faults.map(({ stream, version, says }) => `journal: ${stream} ${version}: ${says.en}`))
  const { rows } = await last.store.query(
    `select (select count(*) from cases where phase = 'decided') as ended, (select count(*) from licences) as licences`,
  )
  await last.close()
  const refusals = siege.clients.flatMap((each) => each.refusals)
  wrong.push(...refusals.map(({ status, text }) => `refused although nothing was wrong: ${status} ${text}`))
  return {
    kills: count,
    acknowledged: siege.clients.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
    cases: known.size,
    ended: asNumber(rows[0]?.ended),
    licences: asNumber(rows[0]?.licences),
    unknown: siege.clients.reduce((sum, { lost }) => sum + lost(), 0),
    repeated,
    events: journal.events,
    covered: journal.covered,
    refusals: refusals.length,
    wrong,
  }
}

async function underLoad({ clients, server }: Besieged, milliseconds: number): Promise<void> {
  const stopped = new AbortController()
  const working = Promise.all(clients.map((each) => each.work(stopped.signal)))
  await new Promise((resume) => setTimeout(resume, milliseconds))
  await server().kill()
  stopped.abort()
  await working
}

/** Once every request has its answer, what is kept is what was acknowledged: none fewer, none more, each at its version. */
export async function notAsAcknowledged(
  { store }: Pick<House, 'store'>,
  known: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const { rows } = await store.query('select id, version from cases')
  const kept = new Map(rows.map(({ id, version }) => [asText(id), asNumber(version)]))
  return [
    ...[...known].flatMap(([id, version]) =>
      kept.get(id) === version ? [] : [`${id}: acknowledged at version ${version}, kept at ${kept.get(id) ?? 'none'}`],
    ),
    ...[...kept.keys()].filter((id) => !known.has(id)).map((id) => `${id}: kept, though nobody was told of it`),
  ]
}

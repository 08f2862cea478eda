/** Two programs on one database: two officers at one case at once, and two that move cases on as time passes. */
import {
  applicant,
  applicantEmail,
  everyone,
  formOf,
  handIn,
  papersOf,
  procedure,
  signIn,
} from '../bench/window/practice.ts'
import { served } from '../bench/window/served.ts'
import { asNumber } from '../src/store/values.ts'
import { disagreements } from './check.ts'
import { type Sent, send, type Wire } from './clients.ts'
import { lookInto, real } from './house.ts'
import type { Chance } from './random.ts'

export interface Raced {
  readonly races: number
  /** How often the second program won. */
  readonly secondWon: number
  readonly wrong: readonly string[]
}

async function twoOn(environment: Readonly<Record<string, string>>) {
  // One after the other: whoever comes second finds the tables made.
  const first = await served(environment)
  const second = await served(environment)
  const cookies = new Map<string, string>()
  for (const email of everyone) cookies.set(email, await signIn(first.url, email))
  const document = await handIn(first.url, cookies.get(applicantEmail) ?? '')
  const wire = (url: string): Wire => ({ url: () => url, cookies, document })
  return { first, second, wires: [wire(first.url), wire(second.url)] as const }
}

const filing = (n: number, document: string): Sent => ({
  by: applicantEmail,
  path: '/api/cases',
  key: `filing-${n}-${document.slice(0, 8)}`,
  body: JSON.stringify({ procedure, for: applicant, form: formOf(n), papers: papersOf(document) }),
})

export async function races(
  environment: Readonly<Record<string, string>>,
  count: number,
  chance: Chance,
): Promise<Raced> {
  const { first, second, wires } = await twoOn({ ...environment, ...real })
  const wrong: string[] = []
  let secondWon = 0
  for (let n = 0; n < count; n++) {
    const filed = await send(wires[0], filing(n, wires[0].document))
    if (filed.kind !== 'answer') {
      wrong.push(`a case is not taken: ${JSON.stringify(filed)}`)
      continue
    }
    const { case: id, version } = filed.answer
    const by = (role: string): Sent => ({
      by: `${role}.beijing-foreign-experts@window.example`,
      path: `/api/cases/${id}/${role === 'clerk' ? 'accept' : 'claim'}`,
      key: `race-${n}-${role}`,
      body: JSON.stringify({ version }),
    })
    // Both set off together; which of them is written first is the database's to say.
    const sides = chance.next() < 0.5 ? (['clerk', 'reviewer'] as const) : (['reviewer', 'clerk'] as const)
    // Whoever is sent second is a little behind: each program is so half of the time.
    const [ahead, behind] = n % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
    const replies = await Promise.all([send(wires[ahead], by(sides[0])), send(wires[behind], by(sides[1]))])
    const [one, two] = ahead === 0 ? replies : [replies[1], replies[0]]
    const won = [one, two].filter(({ kind }) => kind === 'answer').length
    const told = [one, two].filter(
      (each) => each.kind === 'refused' && each.refused.status === 409 && each.refused.plain,
    )
    if (won !== 1 || told.length !== 1) wrong.push(`${id}: ${JSON.stringify([one, two])}`)
    if (two.kind === 'answer') secondWon++
  }
  const house = await lookInto({ ...environment, ...real })
  wrong.push(...(await disagreements(house.store, null)))
  await Promise.all([first.kill(), second.kill()])
  await house.close()
  return { races: count, secondWon, wrong }
}

export interface Swept {
  readonly cases: number
  readonly events: number
  readonly licences: number
  readonly wrong: readonly string[]
}

/** Time passes over many cases at once, and both programs see it. */
export async function sweeps(environment: Readonly<Record<string, string>>, count: number): Promise<Swept> {
  const movable = { ...environment, ONEWINDOW_CLOCK: 'movable' }
  const { first, second, wires } = await twoOn(movable)
  const wrong: string[] = []
  for (let n = 0; n < count; n += 20) {
    const filed = await Promise.all(
      Array.from({ length: 20 }, (_, i) => send(wires[i % 2 === 0 ? 0 : 1], filing(n + i, wires[0].document))),
    )
    for (const each of filed) if (each.kind !== 'answer') wrong.push(`a case is not taken: ${JSON.stringify(each)}`)
  }
  const house = await lookInto(movable)
  const move = async (days: number): Promise<void> => {
    const reply = await fetch(`${first.url}/api/practice/clock`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        cookie: wires[0].cookies.get(applicantEmail) ?? '',
      },
      body: JSON.stringify({ days }),
    })
    if (!reply.ok) wrong.push(`the clock does not move: ${reply.status} ${await reply.text()}`)
    await reply.arrayBuffer().catch(() => undefined)
    await quiet(house)
  }
  for (const days of [3, 4, 1, 30, 90]) await move(days)
  wrong.push(...(await disagreements(house.store, null, { nextCheck: false })))
  const twice = await house.store.query(
    `select stream, type, body, count(*) as n from events where stream like 'case:%' and actor = 'time'
     group by stream, type, body having count(*) > 1`,
  )
  wrong.push(...twice.rows.map((row) => `${String(row.stream)}: ${String(row.type)} ${String(row.n)} times`))
  await house.store.checkpoints.make(house.clock.now())
  const journal = await house.store.verifyJournal()
  wrong.push(...journal.faults.map(({ says }) => `journal: ${says.en}`))
  const { rows } = await house.store.query(
    `select (select count(*) from cases) as cases, (select count(*) from events where actor = 'time') as events,
       (select count(*) from licences) as licences`,
  )
  const said = [first, second].flatMap((each) =>
    each
      .said()
      .split('\n')
      .filter((line) => /^(sweep|post|checkpoint)/.test(line)),
  )
  wrong.push(...said)
  await Promise.all([first.kill(), second.kill()])
  await house.close()
  return {
    cases: asNumber(rows[0]?.cases),
    events: asNumber(rows[0]?.events),
    licences: asNumber(rows[0]?.licences),
    wrong,
  }
}

/** Until nothing has been written for a while. */
async function quiet({ store }: Awaited<ReturnType<typeof lookInto>>): Promise<void> {
  for (let before = -1, still = 0; still < 6; ) {
    await new Promise((resume) => setTimeout(resume, 500))
    const { rows } = await store.query('select count(*) as n from events')
    const now = asNumber(rows[0]?.n)
    still = now === before ? still + 1 : 0
    before = now
  }
}

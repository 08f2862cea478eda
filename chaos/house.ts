/** A house whose program can be killed, and the clients before its window. */

import { applicantEmail, everyone, handIn, signIn } from '../bench/window/practice.ts'
import { type Served, served } from '../bench/window/served.ts'
import { type Environment, settings } from '../src/people/modes.ts'
import { type House, openHouse } from '../src/server/house.ts'
import { type Client, client, type Wire } from './clients.ts'
import type { Chance } from './random.ts'

export interface Besieged {
  readonly wire: Wire
  readonly clients: readonly Client[]
  readonly server: () => Served
  /** A new process on the same data. */
  start(): Promise<void>
}

export const clientsAtOnce = 20

/** How the program is told to count real days: a case that is not moved on by time changes only by what clients do. */
export const real = { ONEWINDOW_CLOCK: 'real' } as const

export async function besieged(environment: Readonly<Record<string, string>>, chance: Chance): Promise<Besieged> {
  let server = await served(environment)
  const cookies = new Map<string, string>()
  for (const email of everyone) cookies.set(email, await signIn(server.url, email))
  const document = await handIn(server.url, cookies.get(applicantEmail) ?? '')
  const wire: Wire = { url: () => server.url, cookies, document }
  return {
    wire,
    clients: Array.from({ length: clientsAtOnce }, (_, n) => client(n, wire, chance.apart(`client ${n}`))),
    server: () => server,
    async start() {
      server = await served(environment)
    },
  }
}

/** The same data, opened beside the program or in its place, to be looked at. */
export async function lookInto(environment: Environment): Promise<House> {
  const read = settings({ ONEWINDOW_ORIGIN: 'http://localhost:8080', ...environment })
  if (!read.ok) throw new Error(read.error.map(({ text }) => text.en).join('; '))
  return openHouse(read.value.settings)
}

/** Every case of all clients, with its latest acknowledged version. */
export const acknowledgedBy = (clients: readonly Client[]): ReadonlyMap<string, number> =>
  new Map(clients.flatMap(({ cases }) => [...cases]))

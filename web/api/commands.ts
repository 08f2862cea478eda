/** What is done with a case. Each step names the version that was read: who was not first is told so, and keeps what was typed. */
import type { components } from './schema.d.ts'
import { send, useSend } from './send.ts'

type Shapes = components['schemas']

export type Can = Shapes['Can']
export type Need = Shapes['Need']
export type Filed = Shapes['Filed']

export interface Step {
  readonly command: string
  readonly body: Readonly<Record<string, unknown>>
}

export interface Steps {
  /** The version of the case that was read. */
  readonly version: number
  readonly steps: readonly Step[]
}

/** One step after another, each at the version that the one before it left. Under its own key each is taken once. */
export const useSteps = (id: string, done: (last: Filed) => void) =>
  useSend(
    async ({ version, steps }: Steps, { key }) => {
      let filed: Filed = { case: id, version }
      for (const [at, { command, body }] of steps.entries())
        filed = await send<Filed>(
          'POST',
          `/api/cases/${id}/${command}`,
          { version: filed.version, ...body },
          { key: `${key}-${at}` },
        )
      return filed
    },
    { done },
  )

/** What is done with a case. Each step names the version that was read: who was not first is told so, and keeps what was typed. */
import type { CaseView } from './case-types.ts'
import { isProblem } from './queries.ts'
import type { components } from './schema.d.ts'
import { ask, kindOf, send, useSend } from './send.ts'

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

/** Whether a step may be taken all the same, the case having moved on since it was read. */
export type GoesOn = (step: Step, now: CaseView) => boolean

/** One step after another, each at the version that the one before it left. Under its own key each is taken once. */
export const useSteps = (id: string, done: (last: Filed) => void, goesOn: GoesOn = () => false) =>
  useSend(
    async ({ version, steps }: Steps, { key }) => {
      let filed: Filed = { case: id, version }
      for (const [at, step] of steps.entries()) filed = await take(id, step, filed.version, `${key}-${at}`, goesOn)
      return filed
    },
    { done },
  )

/** Another was first: the case is read anew, and the step goes on by itself where it may. */
async function take(id: string, step: Step, version: number, key: string, goesOn: GoesOn): Promise<Filed> {
  try {
    return await send<Filed>('POST', `/api/cases/${id}/${step.command}`, { version, ...step.body }, { key })
  } catch (error) {
    if (!isProblem(error) || kindOf(error) !== 'conflict') throw error
    const now = await ask<CaseView>(`/api/cases/${id}`)
    if (now.version === version || !goesOn(step, now)) throw error
    return take(id, step, now.version, `${key}-${now.version}`, goesOn)
  }
}

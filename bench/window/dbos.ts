/**
 * The same life as a workflow of DBOS: each command a step of its own, checkpointed by DBOS in its own tables on the same
 * server, and writing the same rows by one prepared statement. Nobody is waited for between the steps, no rights are
 * looked up, nothing is checked: what is left is what a durable workflow costs.
 */
import { DBOS } from '@dbos-inc/dbos-sdk'
import type pg from 'pg'
import { atOnce, type Written } from './bare.ts'

export async function dbosOn(
  url: string,
  pool: pg.Pool,
  life: readonly Written[],
): Promise<{ readonly life: (n: number) => Promise<void>; close(): Promise<void> }> {
  DBOS.setConfig({
    name: 'onewindow-bench',
    systemDatabaseUrl: url,
    systemDatabasePoolSize: 20,
    logLevel: 'error',
    enableOTLP: false,
    tracingEnabled: false,
  })
  const workflow = DBOS.registerWorkflow(
    async (n: number): Promise<void> => {
      for (const step of life) await DBOS.runStep(() => atOnce(pool, step, n), { name: step.name })
    },
    { name: 'life' },
  )
  await DBOS.launch()
  return {
    life: (n) => workflow(n),
    close: () => DBOS.shutdown(),
  }
}

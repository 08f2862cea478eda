/** What a command was answered when it was given first: that counts, whenever and however often it is given again. */
import { fail, ok, type Result } from '../text.ts'
import { type Command, type Committed, keyReused, type Refusal } from './change.ts'
import type { Client, Row } from './driver.ts'
import type { Json } from './json.ts'
import { asText } from './values.ts'

/** Null where nothing was answered under its key. */
export async function firstAnswer(
  on: Pick<Client, 'query'>,
  command: Command,
): Promise<Result<Committed, Refusal> | null> {
  const { rows } = await on.query('select digest, answer from commands where actor = $1 and key = $2', [
    command.actor,
    command.key,
  ])
  return rows[0] ? again(command, rows[0]) : null
}

/** From the row of the command that has its key: the answer, unless that was another request. */
export const again = (command: Command, { digest, answer }: Row): Result<Committed, Refusal> =>
  asText(digest) === command.digest
    ? ok({ answer: JSON.parse(asText(answer)) as Json, repeated: true })
    : fail(keyReused)

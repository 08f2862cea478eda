/** The hash of a stream's version, from memory where this process wrote it lately. */
import type { Change } from './change.ts'
import type { Driver } from './driver.ts'
import { nothingBefore } from './event.ts'
import type { Chained } from './statement.ts'
import { asBytes, asNumber, asText } from './values.ts'

const most = 50_000

export interface Heads {
  /** By `stream@version`; a version that does not exist is not in it. */
  of(changes: readonly Change[]): Promise<ReadonlyMap<string, Buffer>>
  keep(written: readonly Chained[]): void
}

export function headsOf(driver: Driver): Heads {
  /** Only versions that were written for good; what was written never changes. */
  const lately = new Map<string, { version: number; hash: Buffer }>()
  return {
    async of(changes) {
      const found = new Map<string, Buffer>()
      const asked: { stream: string; version: number }[] = []
      for (const { stream, expected } of changes) {
        const known = lately.get(stream)
        if (expected === 0) found.set(`${stream}@0`, nothingBefore)
        else if (known?.version === expected) found.set(`${stream}@${expected}`, known.hash)
        else asked.push({ stream, version: expected })
      }
      if (asked.length > 0) {
        const { rows } = await driver.query(
          `select e.stream, e.version, e.hash from json_to_recordset($1::json) as a(stream text, version int)
           join events e on e.stream = a.stream and e.version = a.version`,
          [JSON.stringify(asked)],
        )
        for (const row of rows) found.set(`${asText(row.stream)}@${asNumber(row.version)}`, asBytes(row.hash))
      }
      return found
    },
    keep(written) {
      for (const { stream, version, hash } of written) {
        lately.delete(stream)
        lately.set(stream, { version, hash: Buffer.from(hash, 'hex') })
      }
      for (const oldest of lately.keys()) {
        if (lately.size <= most) break
        lately.delete(oldest)
      }
    },
  }
}

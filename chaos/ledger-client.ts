/** One client of the ledgers under chaos, a process of its own: it writes down what was acknowledged, and may die at any moment. */
import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import process from 'node:process'
import { ledgersOn } from '../src/ledgers/ledgers.ts'
import { openStore } from '../src/store/store.ts'
import { client, ledger, lineLength, postingOf, type Work } from './ledger-work.ts'

const { url, seed, client: of, count, file }: Work = JSON.parse(process.argv[2] ?? '')
const atOnce = 128

/** What was acknowledged before it was killed; half a line at the end is none. */
const acknowledged = new Uint8Array(count)
if (existsSync(file)) {
  const written = readFileSync(file)
  const whole = written.length - (written.length % lineLength)
  truncateSync(file, whole)
  for (let at = 0; at < whole; at += lineLength) acknowledged[written.readUInt32LE(at)] = 1
}

const store = await openStore({ url, connections: 3 }, 'as-is')
const ledgers = ledgersOn(
  store,
  new Map([[ledger.id, ledger]]),
  () => Temporal.Now.instant(),
  async () => null,
)
const out = openSync(file, 'a')
let lines: Buffer[] = []

/** Before anything else is asked: what is written here survives this process. */
function note(n: number, posting: string | null): void {
  const line = Buffer.alloc(lineLength)
  line.writeUInt32LE(n, 0)
  line.writeBigUInt64LE(BigInt(posting ?? 0), 4)
  if (lines.push(line) === 1)
    queueMicrotask(() => {
      writeSync(out, Buffer.concat(lines))
      lines = []
    })
}

let next = 0
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < count) {
      const n = next++
      if (acknowledged[n] === 1) continue
      const command = { actor: client(of), key: String(n), digest: String(seed) }
      const done = await ledgers.transfer(postingOf(seed, of, n), client(of), command)
      if (!done.ok && !('code' in done.error)) throw new Error(JSON.stringify(done.error))
      note(n, done.ok ? done.value.posting : null)
    }
  }),
)
closeSync(out)
await store.close()

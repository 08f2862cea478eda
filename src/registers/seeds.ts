/**
 * What comes with the program: each version of a list, loaded once. At the first opening it counts as known since it was
 * public, for nobody was told otherwise here. A version that comes with a later program is known from its opening on, and
 * so is a correction of one that was loaded: what was answered in between stays what was answered.
 */
import { createHash } from 'node:crypto'
import { broken } from '../store/broken.ts'
import type { Change as StoreChange } from '../store/change.ts'
import { canonical, type Json } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import { legalZone } from '../time/dates.ts'
import { changeOf, draftOf, knownOf } from './draft.ts'
import { type Change, draw, keyOfChange, type Standing } from './draw.ts'
import { entryColumns, entryIn } from './entry.ts'
import type { Register, Seed } from './register.ts'
import { firstLoad } from './seeds-first.ts'
import { changesBy } from './versions.ts'

const program = { how: 'program', case: null } as const
const actor = 'program'
const mostTries = 3

export function seedOn(
  store: Store,
  registers: ReadonlyMap<string, Register>,
  now: () => Temporal.Instant,
): () => Promise<void> {
  const loadedOf = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const { rows } = await store.query('select register, hash from register_seeds order by register, number')
    const byRegister = Map.groupBy(rows, ({ register }) => asText(register))
    return new Map([...byRegister].map(([id, all]) => [id, all.map(({ hash }) => asText(hash))]))
  }

  /** One version on top of those before it. */
  const load = async (register: Register, seed: Seed, n: number): Promise<void> => {
    for (let tries = 1; ; tries++) {
      const { rows } = await store.query(
        `select ${entryColumns} from register_entries e where e.register = $1 and upper_inf(e.recorded)`,
        [register.id],
      )
      const draft = await draftOf(
        store,
        register,
        changesBy(register, seed, rows.map(entryIn)),
        { ...program, actor },
        now(),
      )
      if (!draft.ok) throw new Error(`${register.id}, seed ${n}: ${draft.error.text.zh} · ${draft.error.text.en}`)
      const done = await commit(register, [n], draft.value, 'load')
      if (done || tries === mostTries) return
    }
  }

  /** Done, or done by another process at the same time; false where something else was in the way. */
  const commit = async (
    register: Register,
    versions: readonly number[],
    changes: readonly StoreChange[],
    why: 'load' | 'correct',
  ): Promise<boolean> => {
    const stream = `register:${register.id}`
    const loaded = now()
    const notes = versions.map((n) => {
      const seed = (register.seeds ?? [])[n] as Seed
      return { n, hash: hashOf(seed), entries: seed.entries.length }
    })
    const noted: StoreChange = {
      stream,
      expected: (await store.read(stream)).length,
      events: notes.map(({ n, hash, entries }) => ({
        type: why === 'load' ? 'loaded' : 'reloaded',
        body: { version: n + 1, entries, hash },
        at: loaded,
        actor,
      })),
      rows: notes.map(({ n, hash }) => ({
        table: 'register_seeds',
        onConflict: ['register', 'number'],
        values: { register: register.id, number: n, hash, loaded },
      })),
      outbox: [],
    }
    const digest = createHash('sha256')
      .update(notes.map(({ hash }) => hash).join())
      .digest('hex')
    // What was loaded, taken back and loaded again is another command each time: the stream goes on.
    const key = `${why}:${register.id}/${versions}@${noted.expected}`
    const answer = { register: register.id, versions: versions.map((n) => n + 1) }
    const done = await store.commit([noted, ...changes], { command: { actor, key, digest }, answer })
    return done.ok
  }

  /** Another wording of what was loaded: what the program says now, corrected where it said something else. */
  const correct = async (register: Register, seeds: readonly Seed[]): Promise<void> => {
    const wanted = folded(register, seeds)
    const { rows } = await store.query('select distinct key from register_entries where register = $1', [register.id])
    const keys = [...new Set([...wanted.keys(), ...rows.map(({ key }) => asText(key))])]
    const known = await knownOf(store, register.id, keys)
    const why = { zh: '随程序发布的内容已更正', en: 'what comes with the program was corrected' }
    const changes = known.flatMap((each) => {
      // What a keeper or a case has entered since is theirs.
      if (each.open.some(({ how }) => how !== 'program')) return []
      const right = wanted.get(each.key) ?? []
      if (canonical(said(right)) === canonical(said(each.open))) return []
      const body = { entries: said(right), why, how: 'program' }
      const standing = right.map((entry) => ({ ...entry, why }))
      return [changeOf(register, each, standing, [{ type: 'corrected', body }], actor, now())]
    })
    await commit(register, [...seeds.keys()], changes, 'correct')
  }

  return async () => {
    const loaded = await loadedOf()
    for (const register of registers.values()) {
      const seeds = register.seeds ?? []
      const before = loaded.get(register.id) ?? []
      if (before.length > seeds.length)
        throw broken(
          'migration',
          `登记簿 ${register.id} 已载入 ${before.length} 个版本，本程序只有 ${seeds.length} 个。请使用更新的程序。`,
          `Of the register ${register.id} ${before.length} versions are loaded and this program has ${seeds.length}. Use a newer program.`,
        )
      if (before.some((hash, n) => hash !== hashOf(seeds[n] as Seed))) {
        await correct(register, seeds)
        continue
      }
      if (before.length === 0 && seeds.length > 0)
        await commit(
          register,
          [...seeds.keys()],
          firstLoad(register, seeds, (seed) => publicSince(seed, now()), actor),
          'load',
        )
      else for (const [n, seed] of seeds.entries()) if (n >= before.length) await load(register, seed, n)
    }
  }
}

const publicSince = ({ known }: Seed, now: Temporal.Instant): Temporal.Instant => {
  const since = known.toZonedDateTime(legalZone).toInstant()
  return Temporal.Instant.compare(since, now) < 0 ? since : now
}

/** All versions, one on top of the other, as if each had been right from the beginning. */
function folded(register: Register, seeds: readonly Seed[]): ReadonlyMap<string, readonly Standing[]> {
  const standing = new Map<string, readonly Standing[]>()
  const make = (key: string, change: Change): void => {
    const drawn = draw(register, standing.get(key) ?? [], change, program, null)
    if (!drawn.ok) throw new Error(`${register.id}: ${drawn.error.text.zh} · ${drawn.error.text.en}`)
    standing.set(key, drawn.value.standing)
  }
  for (const seed of seeds)
    for (const change of changesBy(register, seed, [...standing.values()].flat()))
      make(keyOfChange(register, change), change)
  return standing
}

const said = (all: readonly Standing[]): Json =>
  all
    .map(({ values, from, until, cites }) => ({
      values: JSON.parse(JSON.stringify(values)) as Json,
      from: from.toString(),
      until: until?.toString() ?? null,
      cites: cites.map((each) => ({ ...each })),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))

const hashes = new WeakMap<Seed, string>()

function hashOf(seed: Seed): string {
  const known = hashes.get(seed)
  if (known) return known
  const { known: since, source, entries, replaces } = seed
  const text = JSON.stringify([
    since,
    source.instrument.id,
    source.article.id,
    entries.map(({ values, from, until, cites }) => [
      values,
      from,
      until,
      cites?.map(({ instrument, article, quote }) => [instrument.id, article.id, quote]),
    ]),
    replaces ?? null,
  ])
  const hash = createHash('sha256').update(text).digest('hex')
  hashes.set(seed, hash)
  return hash
}

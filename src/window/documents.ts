/**
 * Documents: kept under the hash of their content, in the database, so that every process has them; in quarantine until
 * they were looked through. Who handed one in has it, and who may read a case that holds it.
 */
import { createHash } from 'node:crypto'
import type { PersonId } from '../people/ids.ts'
import type { Row } from '../store/change.ts'
import type { Migration } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { asBig, asBytes, asNumber, asText } from '../store/values.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import { type DocumentKind, isDocumentKind, kindOf, nameFor } from './document-kinds.ts'
import { builtInScan, type Scan } from './document-scan.ts'
import type { PaperGiven } from './events.ts'
import type { CaseId, DocumentId } from './ids.ts'
import type { CaseState } from './state.ts'

export const largestDocument = 20 * 1024 * 1024
/** Of one person, of what is in no case yet. */
export const mostWaiting = 1024 * 1024 * 1024
/** After so long a file that came into no case and lies with no draft is dropped. */
const keptUnused = '30 days'

export const documentTables: readonly Migration[] = [
  {
    of: 'documents',
    number: 1,
    name: 'documents',
    // What is packed already is not packed again: bytea is stored as it is.
    sql: `
      create table documents (
        id text primary key, kind text not null, size int not null, bytes bytea not null, clean boolean not null,
        at timestamptz not null default now());
      alter table documents alter column bytes set storage external;
      create index documents_in_quarantine on documents (at) where not clean;
      create table uploads (
        document text not null, by_person text not null, name text not null, at timestamptz not null default now(),
        primary key (document, by_person));
      create table case_documents (
        document text not null, case_id text not null, primary key (document, case_id));`,
  },
]

export interface Kept {
  readonly id: DocumentId
  readonly name: string
  readonly kind: DocumentKind
  readonly size: number
  readonly state: 'clean' | 'quarantined'
}

export interface Documents {
  /** Takes a file in; refused in words where it is of no kind that is taken, or not clean. */
  keep(by: PersonId, name: string, bytes: Uint8Array): Promise<Result<Kept>>
  /** What this person handed in themselves. */
  handedIn(by: PersonId, id: DocumentId): Promise<Kept | null>
  /** Cases that hold it. */
  casesWith(id: DocumentId): Promise<readonly CaseId[]>
  read(id: DocumentId): Promise<{ readonly kind: DocumentKind; readonly clean: boolean; readonly bytes: Buffer } | null>
  /**
   * Papers under their own names: each handed in by this person, or with the case or draft `before` already. Into a case
   * goes what is clean alone.
   */
  papers(
    by: PersonId,
    given: readonly { readonly paper: string; readonly document: string }[],
    before: readonly Pick<PaperGiven, 'document' | 'name'>[],
    into: 'case' | 'draft',
  ): Promise<Result<readonly PaperGiven[], readonly { readonly at: number; readonly text: Text }[]>>
  /** Looks again at what is in quarantine, where the scanner was away; how many are left. */
  scanAgain(most: number): Promise<number>
  /** Forgets files that were handed in long ago and came neither into a case nor a draft; how many. */
  dropUnused(): Promise<number>
  /** Which case holds which document: written with the case. */
  readonly projection: (
    before: CaseState | null,
    after: CaseState,
  ) => { readonly rows: readonly Row[]; readonly outbox: readonly [] }
}

/** How long, and how many at most. */
const freshFor = 600_000
const mostFresh = 20_000

export const documentId = (bytes: Uint8Array): DocumentId =>
  createHash('sha256').update(bytes).digest('hex') as DocumentId

export const isDocumentId = (id: string): id is DocumentId => /^[0-9a-f]{64}$/.test(id)

export function documentsOn(
  store: Pick<Store, 'query' | 'prepared'>,
  scan: Scan = builtInScan,
  most = mostWaiting,
): Documents {
  /**
   * Files handed in a moment ago and found clean, by person and file: what was just taken in need not be looked up when it
   * is filed. Another process that drops or erases one is heard of when the time is over.
   */
  const fresh = new Map<string, { readonly name: string; readonly until: number }>()
  const placeOf = (by: PersonId, id: string): string => `${by}\n${id}`
  const remember = (by: PersonId, id: string, name: string): void => {
    if (fresh.size >= mostFresh) fresh.clear()
    fresh.set(placeOf(by, id), { name, until: Date.now() + freshFor })
  }
  const handedInJustNow = (by: PersonId, id: string): string | null => {
    const found = fresh.get(placeOf(by, id))
    return found && found.until > Date.now() ? found.name : null
  }

  /** True, false, or null where the scanner is away. */
  const looked = async (bytes: Uint8Array, kind: DocumentKind): Promise<Result<boolean>> => {
    let found: Text | null
    try {
      found = await scan(bytes, kind)
    } catch {
      return ok(false)
    }
    return found === null ? ok(true) : fail({ zh: `${found.zh}，不能提交`, en: `${found.en}; it cannot be taken` })
  }

  return {
    async keep(by, typed, bytes) {
      if (bytes.length > largestDocument)
        return fail({
          zh: `文件至多 ${largestDocument / 1024 / 1024} MB`,
          en: `a file holds at most ${largestDocument / 1024 / 1024} MB`,
        })
      const { rows: waiting } = await store.query(
        `select coalesce(sum(d.size), 0)::bigint as size from uploads u join documents d on d.id = u.document
         where u.by_person = $1 and not exists (select from case_documents c where c.document = u.document)`,
        [by],
      )
      if (asBig(waiting[0]?.size) + BigInt(bytes.length) > BigInt(most))
        return fail({
          zh: `已上传而未提交的文件合计至多 ${most / 1024 / 1024} MB；请先提交，久未使用的会在 30 天后清除`,
          en: `files handed in and not yet filed come to ${most / 1024 / 1024} MB at most; file some first: what is not used is dropped after 30 days`,
        })
      const kind = await kindOf(bytes)
      if (!kind.ok) return kind
      const clean = await looked(bytes, kind.value)
      if (!clean.ok) return clean
      const id = documentId(bytes)
      const name = nameFor(kind.value, typed)
      await store.query(
        `insert into documents (id, kind, size, bytes, clean) values ($1, $2, $3, $4, $5)
         on conflict (id) do update set clean = documents.clean or excluded.clean, at = excluded.at`,
        [id, kind.value, bytes.length, bytes, clean.value],
      )
      await store.query(
        `insert into uploads (document, by_person, name) values ($1, $2, $3)
         on conflict (document, by_person) do update set name = excluded.name, at = excluded.at`,
        [id, by, name],
      )
      if (clean.value) remember(by, id, name)
      return ok({ id, name, kind: kind.value, size: bytes.length, state: clean.value ? 'clean' : 'quarantined' })
    },

    async handedIn(by, id) {
      const { rows } = await store.query(
        `select d.kind, d.size, d.clean, u.name from uploads u join documents d on d.id = u.document
         where u.document = $1 and u.by_person = $2`,
        [id, by],
      )
      const row = rows[0]
      return row
        ? {
            id,
            name: asText(row.name),
            kind: kindIn(row.kind),
            size: asNumber(row.size),
            state: row.clean === true ? 'clean' : 'quarantined',
          }
        : null
    },

    async casesWith(id) {
      const { rows } = await store.query(
        'select case_id from case_documents where document = $1 order by case_id limit 200',
        [id],
      )
      return rows.map(({ case_id }) => asText(case_id) as CaseId)
    },

    async read(id) {
      const { rows } = await store.query('select kind, clean, bytes from documents where id = $1', [id])
      const row = rows[0]
      return row ? { kind: kindIn(row.kind), clean: row.clean === true, bytes: asBytes(row.bytes) } : null
    },

    async papers(by, given, before, into) {
      const named = [...new Set(given.map(({ document }) => document))].filter(isDocumentId)
      const ids = named.filter((id) => handedInJustNow(by, id) === null)
      const { rows } =
        ids.length === 0
          ? { rows: [] }
          : await store.prepared(
              `select d.id, d.clean, u.name from documents d
               left join uploads u on u.document = d.id and u.by_person = $2 where d.id = any($1)`,
              [ids, by],
            )
      const known = new Map<string, Readonly<Record<string, unknown>>>(rows.map((row) => [asText(row.id), row]))
      for (const id of named) {
        const name = handedInJustNow(by, id)
        if (name !== null) known.set(id, { id, clean: true, name })
      }
      const wrong: { at: number; text: Text }[] = []
      const papers = given.flatMap(({ paper, document }, at): readonly PaperGiven[] => {
        const row = known.get(document)
        const earlier = before.find((each) => each.document === document)
        const name = row && row.name !== null && row.name !== undefined ? asText(row.name) : earlier?.name
        if (!row || name === undefined) {
          wrong.push({ at, text: { zh: '请先上传这份文件', en: 'hand this file in first' } })
          return []
        }
        if (row.clean !== true && into === 'case') {
          wrong.push({
            at,
            text: {
              zh: '这份文件还在安全检查，请稍后再试',
              en: 'this file is still being looked through; try again later',
            },
          })
          return []
        }
        return [{ paper, document: document as DocumentId, name }]
      })
      return wrong.length > 0 ? fail(wrong) : ok(papers)
    },

    async scanAgain(most) {
      const { rows } = await store.query('select id from documents where not clean order by at limit $1', [most])
      let left = 0
      for (const { id } of rows) {
        const { rows: found } = await store.query('select kind, bytes from documents where id = $1', [asText(id)])
        const row = found[0]
        if (!row) continue
        const clean = await looked(asBytes(row.bytes), kindIn(row.kind))
        if (!clean.ok) {
          await store.query('delete from uploads where document = $1', [asText(id)])
          await store.query('delete from documents where id = $1 and not clean', [asText(id)])
        } else if (clean.value) await store.query('update documents set clean = true where id = $1', [asText(id)])
        else left++
      }
      return left
    },

    async dropUnused() {
      // Both say when they were last handed in: one that is handed in again meanwhile stays.
      const unused = (id: 'u.document' | 'd.id'): string =>
        `not exists (select from case_documents c where c.document = ${id})
         and not exists (select from drafts r where r.papers @> jsonb_build_array(jsonb_build_object('document', ${id})))`
      await store.query(`delete from uploads u where u.at < now() - $1::interval and ${unused('u.document')}`, [
        keptUnused,
      ])
      const { changed } = await store.query(
        `delete from documents d where d.at < now() - $1::interval and ${unused('d.id')}
         and not exists (select from uploads u where u.document = d.id)`,
        [keptUnused],
      )
      return changed
    },

    projection: (before, after) => ({
      rows: newIn(before, after).map((document) => ({
        table: 'case_documents',
        onConflict: before === null ? null : ['document', 'case_id'],
        values: { document, case_id: after.id },
      })),
      outbox: [],
    }),
  }
}

/** Documents that a change brings into a case; one handed in as two papers is one document. */
function newIn(before: CaseState | null, after: CaseState): readonly DocumentId[] {
  if (before?.papers === after.papers) return []
  const had = new Set(before?.papers.map(({ document }) => document))
  return [...new Set(after.papers.map(({ document }) => document))].filter((document) => !had.has(document))
}

function kindIn(value: unknown): DocumentKind {
  const kind = asText(value)
  if (!isDocumentKind(kind)) throw new Error(`no kind of document: ${kind}`)
  return kind
}

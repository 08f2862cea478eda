import MiniSearch from 'minisearch'
import type { Text } from '../text.ts'
import { instruments } from './instruments.ts'
import { measures } from './measures.ts'
import { planClauses } from './plan.ts'

/** Full-text search in both languages over clauses, measures, instruments and articles. */

export type HitKind = 'measure' | 'clause' | 'instrument' | 'article'

export interface Hit {
  readonly kind: HitKind
  /** `11.2`, `reply.5`, `customs-2024-32`, `customs-2024-32/window`. */
  readonly id: string
  readonly title: Text
  readonly snippet: Snippet
  readonly score: number
}

export interface Snippet {
  readonly text: string
  /** Where the query stands in `text`: first character and the one after the last. */
  readonly ranges: readonly (readonly [number, number])[]
}

interface Entry {
  readonly key: string
  readonly kind: HitKind
  readonly id: string
  readonly title: Text
  readonly text: string
  /** Searched, never shown: numbers, notes to builders. */
  readonly more: string
}

const entries = (): Entry[] =>
  [
    ...measures.map((each) => ({
      kind: 'measure' as const,
      id: each.id,
      title: each.name,
      text: each.sentence,
      more: `${each.id} ${each.makes.map(({ id, note }) => `${id} ${note ?? ''}`).join(' ')}`,
    })),
    ...planClauses
      .filter(({ kind }) => kind !== 'measure' && kind !== 'news')
      .map(({ id, text }) => ({
        kind: 'clause' as const,
        id,
        title: { zh: text.length > 30 ? `${text.slice(0, 30)}……` : text, en: `The plan, ${id}` },
        text,
        more: id,
      })),
    ...instruments.map((each) => ({
      kind: 'instrument' as const,
      id: each.id,
      title: each.title,
      text: [each.number, each.issuer.zh].filter(Boolean).join(' '),
      more: `${each.id} ${each.issuer.en} ${each.note?.zh ?? ''} ${each.note?.en ?? ''}`,
    })),
    ...instruments
      .filter(({ sure }) => sure !== 'plan')
      .flatMap((each) =>
        each.articles.map((article) => ({
          kind: 'article' as const,
          id: `${each.id}/${article.id}`,
          title: {
            zh: `《${each.title.zh}》${article.label.zh}`,
            en: `${each.title.en}, ${article.label.en}`,
          },
          text: article.text,
          more: `${each.id} ${each.number ?? ''}`,
        })),
      ),
  ].map((entry) => ({ key: `${entry.kind}:${entry.id}`, ...entry }))

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Runs of Chinese, and words or numbers of anything else. */
const runs = (text: string): string[] =>
  fold(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu) ?? []
const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run)

const pairs = (run: string): string[] => Array.from(run.slice(1), (second, at) => `${run[at] ?? ''}${second}`)

/** A Chinese run is indexed by its characters and by its pairs, and asked for by its pairs, or its one character. */
const indexTerms = (text: string): string[] =>
  runs(text).flatMap((run) => (isHan(run) ? [...run, ...pairs(run)] : [run]))
const queryTerms = (text: string): string[] =>
  runs(text).flatMap((run) => (isHan(run) && run.length > 1 ? pairs(run) : [run]))

interface Index {
  readonly terms: MiniSearch<Entry>
  readonly entries: ReadonlyMap<string, Entry & { readonly folded: string }>
}

let built: Index | null = null

function index(): Index {
  if (built) return built
  const all = entries()
  const terms = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['zh', 'en', 'text', 'more'],
    extractField: (entry, field) => {
      if (field === 'zh') return entry.title.zh
      if (field === 'en') return entry.title.en
      if (field === 'key') return entry.key
      return field === 'text' ? entry.text : entry.more
    },
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      boost: { zh: 3, en: 3, text: 2 },
      prefix: (term) => !isHan(term) && term.length > 3,
    },
  })
  terms.addAll(all)
  const byKey = all.map(
    (entry) =>
      [
        entry.key,
        { ...entry, folded: fold(`${entry.title.zh}\n${entry.title.en}\n${entry.text}\n${entry.id}`) },
      ] as const,
  )
  built = { terms, entries: new Map(byKey) }
  return built
}

const window = 90

/** The part of the text around the first match, with every match in it marked. */
function snippetOf(entry: Entry, phrase: string, terms: readonly string[]): Snippet {
  const latin = terms.some((term) => !isHan(term)) && !terms.some(isHan)
  const places = latin ? [entry.title.en, entry.text, entry.title.zh] : [entry.text, entry.title.zh, entry.title.en]
  const needles = [[phrase], terms]
  for (const wanted of needles)
    for (const place of places) {
      const ranges = matches(place, wanted)
      const first = ranges[0]
      if (first) return cut(place, first[0], ranges)
    }
  return { text: entry.text.slice(0, window), ranges: [] }
}

function matches(text: string, wanted: readonly string[]): [number, number][] {
  const folded = text.toLowerCase()
  const found: [number, number][] = []
  for (const needle of wanted) {
    if (needle === '') continue
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length))
      found.push([at, at + needle.length])
  }
  return merge(found.sort((a, b) => a[0] - b[0]))
}

function merge(sorted: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

function cut(text: string, first: number, ranges: readonly (readonly [number, number])[]): Snippet {
  const from = Math.max(0, Math.min(first - 20, text.length - window))
  const to = Math.min(text.length, from + window)
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const shift = head.length - from
  return {
    text: `${head}${text.slice(from, to)}${tail}`,
    ranges: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift] as const),
  }
}

/** Best first: the thing of that id, what holds the query word for word, what holds all its terms; failing these, near misses and any of its terms. */
export function search(
  query: string,
  { limit = 20, kinds }: { limit?: number; kinds?: readonly HitKind[] } = {},
): Hit[] {
  const phrase = fold(query).trim().replace(/\s+/g, ' ').slice(0, 100)
  const asked = queryTerms(phrase)
  if (asked.length === 0) return []
  const { terms, entries } = index()
  const wanted = ({ key }: Entry) => kinds === undefined || kinds.some((kind) => key.startsWith(`${kind}:`))
  const fuzzy = (term: string) => !isHan(term) && term.length > 4 && 0.2
  const ways = [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, { combineWith: 'OR', fuzzy }] as const
  let results: ReturnType<typeof terms.search> = []
  for (const way of ways) if (results.length === 0) results = terms.search(phrase, way)
  const found = results.flatMap(({ id, score }) => {
    const entry = entries.get(String(id))
    return entry && wanted(entry)
      ? [{ entry, score, rank: entry.id === phrase ? 2 : Number(entry.folded.includes(phrase)) }]
      : []
  })
  return found
    .sort((a, b) => b.rank - a.rank || b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1))
    .slice(0, limit)
    .map(({ entry, score }) => ({
      kind: entry.kind,
      id: entry.id,
      title: entry.title,
      snippet: snippetOf(entry, phrase, asked),
      score,
    }))
}

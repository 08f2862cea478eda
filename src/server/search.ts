/** Route: search in the law and among the decisions. */
import { type Hit, search } from '../law/search.ts'
import type { Decision } from '../rules/decision.ts'
import { decisions } from '../zone/decisions.ts'
import { type App, keepAWhile } from './kind.ts'
import { replies, SearchQuery } from './requests.ts'
import { SearchResult } from './schemas.ts'
import { decisionAddress } from './views.ts'

export function searchRoutes(app: App): void {
  app.get(
    '/search',
    {
      schema: {
        tags: ['law'],
        summary: 'Clauses, measures, instruments, articles and decisions by words',
        querystring: SearchQuery,
        response: replies(SearchResult),
      },
    },
    (request, reply) => {
      keepAWhile(reply)
      return viewSearch(request.query.q)
    },
  )
}

/** Decisions that are about the words first: they are what one can act on. Those that only mention them come last. */
export function viewSearch(q: string) {
  const begun = performance.now()
  const { about, mentioning } = decisionsWith(q)
  const hits = [...about, ...search(q).map(viewHit), ...mentioning]
  return { q, took: Math.round((performance.now() - begun) * 100) / 100, hits }
}

const addresses: Readonly<Record<Hit['kind'], (id: string) => string>> = {
  clause: (id) => `/plan#${id}`,
  measure: (id) => `/plan#${id}`,
  instrument: (id) => `/law/${id}`,
  article: (id) => `/law/${id.replace('/', '#')}`,
}

const viewHit = ({ kind, id, title, snippet }: Hit) => ({
  kind,
  id,
  title,
  snippet: snippet.text,
  marks: snippet.ranges,
  href: addresses[kind](id),
})

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

interface Words {
  readonly decision: Decision
  readonly heading: string
  readonly all: string
}

const words: readonly Words[] = decisions.map((decision) => {
  const heading = fold(
    [decision.id, decision.name.zh, decision.name.en, decision.question.zh, decision.question.en].join('\n'),
  )
  const rules = decision.rules.map(({ says }) => fold(`${says.zh}\n${says.en}`))
  return { decision, heading, all: [heading, ...rules].join('\n') }
})

/** Decisions that hold every word asked for: in name or question, or in a rule alone. */
function decisionsWith(q: string) {
  const asked = fold(q).split(/\s+/).filter(Boolean)
  const has = (text: string) => asked.length > 0 && asked.every((word) => text.includes(word))
  const about = words.filter(({ heading }) => has(heading))
  const mentioning = words.filter((each) => has(each.all) && !about.includes(each))
  const view = ({ decision }: Words) => viewDecision(decision, q, asked)
  return { about: about.slice(0, 5).map(view), mentioning: mentioning.slice(0, 5).map(view) }
}

function viewDecision(decision: Decision, q: string, asked: readonly string[]) {
  const snippet = /\p{Script=Han}/u.test(q) ? decision.question.zh : decision.question.en
  return {
    kind: 'decision' as const,
    id: decision.id,
    title: decision.name,
    snippet,
    marks: marksIn(snippet, asked),
    href: decisionAddress(decision.id),
  }
}

function marksIn(text: string, asked: readonly string[]): readonly (readonly [number, number])[] {
  const folded = text.toLowerCase()
  return asked
    .flatMap((word) => {
      const at = folded.indexOf(word)
      return at < 0 ? [] : [[at, at + word.length] as const]
    })
    .sort((a, b) => a[0] - b[0])
    .filter(([start], index, all) => index === 0 || start >= (all[index - 1]?.[1] ?? 0))
}

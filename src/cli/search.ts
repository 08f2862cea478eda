/** `search`: words in the law. */
import { viewSearch } from '../server/search.ts'
import { exits } from './exits.ts'
import type { Page } from './page.ts'
import { bold, dim, paint } from './terminal.ts'

const kinds = {
  decision: { zh: '判定', en: 'decision' },
  measure: { zh: '措施', en: 'measure' },
  clause: { zh: '条款', en: 'clause' },
  instrument: { zh: '文件', en: 'instrument' },
  article: { zh: '条文', en: 'article' },
} as const

export function search(page: Page, words: readonly string[], { json }: { readonly json?: true }): number {
  const found = viewSearch(words.join(' '))
  if (json) {
    page.json(found)
    return exits.done.code
  }
  for (const { kind, id, title, snippet, marks } of found.hits) {
    page.line(`${bold(page.say(title))}  ${dim(`${page.say(kinds[kind])} ${id}`)}`)
    page.line(`  ${marked(snippet, marks)}`)
  }
  if (found.hits.length === 0)
    page.line(
      page.in(
        '没有找到；换更短的词再试，中英文都可以。',
        'Nothing found; try fewer or shorter words, in Chinese or English.',
      ),
    )
  return exits.done.code
}

/** The text with its matches coloured. */
function marked(text: string, ranges: readonly (readonly [number, number])[]): string {
  let at = 0
  const pieces = ranges.flatMap(([from, to]) => {
    const piece = [text.slice(at, from), paint('yellow', text.slice(from, to))]
    at = to
    return piece
  })
  return [...pieces, text.slice(at)].join('').replace(/\s+/g, ' ')
}

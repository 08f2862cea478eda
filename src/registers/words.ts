/**
 * Search without a dictionary, in any script: pairs of neighbouring characters, which an index finds, and then the text
 * itself. Chinese is not written in words, and the database's own parser knows none.
 */
import type { Register } from './register.ts'
import { sayValue, type Values } from './values.ts'

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** What can be found of an entry: its key and the columns that are searched, in both languages where they have two. */
export function searchedText({ columns }: Pick<Register, 'columns'>, key: string, values: Values): string {
  const said = columns
    .filter(({ searched, closed }) => searched && !closed)
    .flatMap((column) => Object.values(sayValue(column, values[column.id] ?? null)))
  return [...new Set([key, ...said].map(plain))].filter((each) => each !== '').join('\n')
}

/** Single characters, and pairs. */
export function gramsOf(text: string): readonly string[] {
  const found = new Set<string>()
  for (const line of text.split(/[\n ]/)) {
    const characters = [...line]
    for (const [at, character] of characters.entries()) {
      found.add(character)
      const next = characters[at + 1]
      if (next !== undefined) found.add(character + next)
    }
  }
  return [...found]
}

/** Each word that was asked for, and the grams that an entry with all of them has. */
export function searchFor(words: string): { readonly terms: readonly string[]; readonly grams: readonly string[] } {
  const terms = plain(words)
    .split(' ')
    .filter((term) => term !== '')
  const grams = terms.flatMap((term) => {
    const all = gramsOf(term)
    const pairs = all.filter((gram) => [...gram].length === 2)
    return pairs.length > 0 ? pairs : all
  })
  return { terms, grams: [...new Set(grams)] }
}

/** Names that a mistaken one may have meant. */
import { nearest } from '../rules/input.ts'

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)

/** The nearest by spelling first, then those that share the most words; three at most. */
export function near(name: string, names: readonly string[]): readonly string[] {
  const spelt = nearest(name, names)
  const wanted = wordsOf(name.slice(0, 200))
  const sharing = names
    .map((each) => ({ each, shared: wordsOf(each).filter((word) => wanted.includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ each }) => each)
  return [...new Set([...(spelt === null ? [] : [spelt]), ...sharing])].slice(0, 3)
}

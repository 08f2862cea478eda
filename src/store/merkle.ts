/**
 * Merkle trees of RFC 6962 (2.1) and RFC 9162 (2.1): pure. A tree grows at its right edge; a subtree once complete never
 * changes, so that its node (level, index), over the leaves from index·2^level on, is stored once.
 */
import { hash as digest } from 'node:crypto'

export interface Node {
  readonly level: number
  readonly index: number
}

export interface StoredNode extends Node {
  readonly hash: Buffer
}

/** Looks up a stored node, that of a complete subtree. */
export type Look = (node: Node) => Buffer

const leafPrefix = Buffer.of(0x00)
const nodePrefix = Buffer.of(0x01)
const sha256 = (...parts: readonly Uint8Array[]): Buffer => digest('sha256', Buffer.concat(parts), 'buffer')

export const emptyRoot: Buffer = sha256()
export const leafHash = (entry: Uint8Array): Buffer => sha256(leafPrefix, entry)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(nodePrefix, left, right)

/** The complete subtrees that leaves from..to are made of, left to right; a border of the tree may cut the last one. */
export function subtrees(from: number, to: number): readonly Node[] {
  const found: Node[] = []
  for (let start = from; start < to; ) {
    let level = 0
    while (start % 2 ** (level + 1) === 0 && start + 2 ** (level + 1) <= to) level++
    found.push({ level, index: start / 2 ** level })
    start += 2 ** level
  }
  return found
}

/** MTH over the leaves from..to, where `from` is a multiple of the largest power of two that fits. */
function rangeHash(from: number, to: number, look: Look): Buffer {
  const hashes = subtrees(from, to).map(look)
  const last = hashes.pop()
  return last === undefined ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right), last)
}

export const rootHash = (size: number, look: Look): Buffer => rangeHash(0, size, look)

type Range = readonly [from: number, to: number]

/** The largest power of two smaller than n. */
const split = (n: number): number => {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** PATH(m, D[n]) of RFC 6962 2.1.1, as ranges, the leaf's neighbour first. */
export function inclusionRanges(leaf: number, size: number): readonly Range[] {
  if (!(leaf >= 0 && leaf < size)) throw new RangeError(`no leaf ${leaf} in a tree of ${size}`)
  const walk = (from: number, to: number): Range[] => {
    if (to - from === 1) return []
    const middle = from + split(to - from)
    return leaf < middle ? [...walk(from, middle), [middle, to]] : [...walk(middle, to), [from, middle]]
  }
  return walk(0, size)
}

/** PROOF(m, D[n]) of RFC 6962 2.1.2, as ranges. */
export function consistencyRanges(older: number, newer: number): readonly Range[] {
  if (!(older > 0 && older <= newer)) throw new RangeError(`a tree of ${newer} does not follow one of ${older}`)
  const walk = (from: number, to: number, whole: boolean): Range[] => {
    if (older === to) return whole ? [] : [[from, to]]
    const middle = from + split(to - from)
    return older <= middle ? [...walk(from, middle, whole), [middle, to]] : [...walk(middle, to, false), [from, middle]]
  }
  return walk(0, newer, true)
}

/** The stored nodes that a proof is made of: O(log² n) at worst, each looked up once. */
export const nodesOf = (ranges: readonly Range[]): readonly Node[] => ranges.flatMap(([from, to]) => subtrees(from, to))

export const hashesOf = (ranges: readonly Range[], look: Look): readonly Buffer[] =>
  ranges.map(([from, to]) => rangeHash(from, to, look))

/** What is newly complete when leaves are added to a tree of `size`; `look` knows the nodes complete before. */
export function grown(size: number, leaves: readonly Buffer[], look: Look): readonly StoredNode[] {
  const made: StoredNode[] = []
  const fresh = new Map<string, Buffer>()
  const put = (level: number, index: number, hash: Buffer): void => {
    made.push({ level, index, hash })
    fresh.set(`${level}/${index}`, hash)
    if (index % 2 === 1)
      put(
        level + 1,
        (index - 1) / 2,
        nodeHash(fresh.get(`${level}/${index - 1}`) ?? look({ level, index: index - 1 }), hash),
      )
  }
  for (const [offset, leaf] of leaves.entries()) put(0, size + offset, leaf)
  return made
}

/** RFC 9162 2.1.3.2. */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return false
  let [fn, sn] = [index, size - 1]
  let r: Buffer = Buffer.from(leaf)
  for (const p of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else r = nodeHash(r, p)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && r.equals(root)
}

/** RFC 9162 2.1.4.2. */
export function verifyConsistency(
  older: number,
  newer: number,
  olderRoot: Uint8Array,
  newerRoot: Uint8Array,
  path: readonly Uint8Array[],
): boolean {
  if (!(Number.isSafeInteger(older) && Number.isSafeInteger(newer) && older > 0 && older <= newer)) return false
  if (older === newer) return path.length === 0 && Buffer.from(olderRoot).equals(newerRoot)
  const full = 2 ** Math.round(Math.log2(older)) === older
  const [first, ...rest] = full ? [olderRoot, ...path] : path
  if (first === undefined || path.length === 0) return false
  let [fn, sn] = [older - 1, newer - 1]
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)]
  let fr: Buffer = Buffer.from(first)
  let sr = fr
  for (const c of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      ;[fr, sr] = [nodeHash(c, fr), nodeHash(c, sr)]
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else sr = nodeHash(sr, c)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && fr.equals(olderRoot) && sr.equals(newerRoot)
}

const half = (n: number): number => Math.floor(n / 2)

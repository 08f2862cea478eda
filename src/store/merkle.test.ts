import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consistencyRanges,
  emptyRoot,
  grown,
  hashesOf,
  inclusionRanges,
  type Look,
  leafHash,
  nodeHash,
  nodesOf,
  rootHash,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'

/** RFC 6962 2.1, word for word, over all entries. */
function mth(entries: readonly Buffer[]): Buffer {
  if (entries.length === 0) return emptyRoot
  if (entries.length === 1) return leafHash(entries[0] as Buffer)
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return nodeHash(mth(entries.slice(0, k)), mth(entries.slice(k)))
}

const entriesOf = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, index) => Buffer.from(`entry ${index}`))

/** Grown in steps; only what is stored can be looked up. */
function treeOf(entries: readonly Buffer[], steps: readonly number[]): Look {
  const nodes = new Map<string, Buffer>()
  const look: Look = ({ level, index }) => {
    const hash = nodes.get(`${level}/${index}`)
    if (!hash) throw new Error(`node ${level}/${index} is not stored`)
    return hash
  }
  for (let size = 0, step = 0; size < entries.length; step++) {
    const next = entries.slice(size, size + (steps[step % steps.length] ?? 1))
    for (const { level, index, hash } of grown(size, next.map(leafHash), look)) nodes.set(`${level}/${index}`, hash)
    size += next.length
  }
  return look
}

const size = fc.integer({ min: 1, max: 130 })
const steps = fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 6 })

describe('the tree', () => {
  // The vectors that Certificate Transparency implementations share (google/certificate-transparency, merkletree tests).
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  test.each(roots.map((root, index) => [index + 1, root] as const))('of the first %i entries', (count, root) => {
    const entries = inputs.slice(0, count).map((hex) => Buffer.from(hex, 'hex'))
    expect(rootHash(count, treeOf(entries, [1])).toString('hex')).toBe(root)
  })

  test('of nothing is the hash of nothing', () => {
    expect(rootHash(0, treeOf([], [1])).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  test('grown in any steps is that of the definition, at every size it had', () =>
    fc.assert(
      fc.property(size, steps, size, (count, by, earlier) => {
        const entries = entriesOf(count)
        const look = treeOf(entries, by)
        const then = Math.min(earlier, count)
        expect(rootHash(then, look)).toEqual(mth(entries.slice(0, then)))
      }),
    ))
})

describe('proofs', () => {
  test('of inclusion hold for the leaf, the place and the tree, and for nothing else', () =>
    fc.assert(
      fc.property(size, fc.nat(), steps, (count, any, by) => {
        const [entries, leaf] = [entriesOf(count), any % count]
        const look = treeOf(entries, by)
        const root = mth(entries)
        const path = hashesOf(inclusionRanges(leaf, count), look)
        const entry = leafHash(entries[leaf] as Buffer)
        expect(verifyInclusion(entry, leaf, count, path, root)).toBe(true)
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)))
        expect(verifyInclusion(leafHash(Buffer.from('other')), leaf, count, path, root)).toBe(false)
        expect(verifyInclusion(entry, leaf, count, path, leafHash(root))).toBe(false)
        expect(verifyInclusion(entry, leaf, count, [...path, root], root)).toBe(false)
        if (path.length > 0) expect(verifyInclusion(entry, leaf, count, path.slice(1), root)).toBe(false)
        expect(verifyInclusion(entry, count, count, path, root)).toBe(false)
      }),
    ))

  test('of consistency hold between a tree and what it grew into, and not for another', () =>
    fc.assert(
      fc.property(size, size, steps, (a, b, by) => {
        const [older, newer] = [Math.min(a, b), Math.max(a, b)]
        const entries = entriesOf(newer)
        const look = treeOf(entries, by)
        const [was, is] = [mth(entries.slice(0, older)), mth(entries)]
        const path = hashesOf(consistencyRanges(older, newer), look)
        expect(verifyConsistency(older, newer, was, is, path)).toBe(true)
        expect(verifyConsistency(older, newer, leafHash(was), is, path)).toBe(false)
        expect(verifyConsistency(older, newer, was, leafHash(is), path)).toBe(false)
        expect(verifyConsistency(older, newer, was, is, [...path, is])).toBe(false)
      }),
    ))

  test('of a long tree stay short', () => {
    const [leaf, count] = [123_456_789_012, 2 ** 40 + 12_345]
    expect(inclusionRanges(leaf, count).length).toBeLessThanOrEqual(41)
    expect(nodesOf(inclusionRanges(leaf, count)).length).toBeLessThanOrEqual(60)
  })

  test('of what is not there cannot be asked for', () => {
    expect(() => inclusionRanges(3, 3)).toThrow()
    expect(() => consistencyRanges(4, 3)).toThrow()
  })
})

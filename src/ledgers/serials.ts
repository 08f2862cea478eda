/** Serial numbers that an account holds, as blocks of a series: some of them taken out, others put in. Pure. */

/** First to last, both counted. */
export interface Block {
  readonly series: string
  readonly first: bigint
  readonly last: bigint
}

export const sizeOf = ({ first, last }: Block): bigint => last - first + 1n

export const sizeOfAll = (blocks: readonly Block[]): bigint => blocks.reduce((sum, block) => sum + sizeOf(block), 0n)

export const overlap = (one: Block, other: Block): boolean =>
  one.series === other.series && one.first <= other.last && other.first <= one.last

const inOrder = (one: Block, other: Block): number =>
  one.series < other.series ? -1 : one.series > other.series ? 1 : one.first < other.first ? -1 : 1

export const sorted = (blocks: readonly Block[]): readonly Block[] => [...blocks].sort(inOrder)

export interface Named {
  readonly series?: string
  readonly first?: bigint
}

/** So many numbers of what is held: from `first` on without a gap where it is named, the lowest otherwise. */
export function takenFrom(
  blocks: readonly Block[],
  amount: bigint,
  { series, first }: Named = {},
): { readonly taken: readonly Block[]; readonly left: readonly Block[] } | null {
  const taken: Block[] = []
  const left: Block[] = []
  let missing = amount
  let next = first
  for (const block of sorted(blocks)) {
    const start = next === undefined ? block.first : next
    const fits =
      missing > 0n && (series === undefined || block.series === series) && start >= block.first && start <= block.last
    if (!fits) {
      left.push(block)
      continue
    }
    const last = start + missing - 1n < block.last ? start + missing - 1n : block.last
    taken.push({ series: block.series, first: start, last })
    if (start > block.first) left.push({ ...block, last: start - 1n })
    if (last < block.last) left.push({ ...block, first: last + 1n })
    missing -= last - start + 1n
    if (next !== undefined) next = last + 1n
  }
  return missing === 0n ? { taken, left } : null
}

/** `2026-001 1–100, 151–200` */
export function sayBlocks(blocks: readonly Block[]): string {
  const bySeries = Map.groupBy(sorted(blocks), ({ series }) => series)
  return [...bySeries]
    .map(([series, each]) => `${series} ${each.map(({ first, last }) => `${first}–${last}`).join(', ')}`)
    .join('; ')
}

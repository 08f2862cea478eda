/** Chinese takes two columns; lines break where both languages allow. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pad, width, wrap } from './terminal.ts'

describe('width', () => {
  test.each([
    ['', 0],
    ['cap', 3],
    ['股比', 4],
    ['《方案》', 8],
    ['外资 50%', 8],
    ['\u001b[1m股比\u001b[22m', 4],
    ['é', 1],
    ['✓', 1],
  ])('%j takes %i', (text, columns) => expect(width(text)).toBe(columns))

  test('padding makes columns line up', () => expect([pad('股比', 6), pad('cap', 6)].map(width)).toEqual([6, 6]))
})

describe('wrap', () => {
  test.each([
    ['a few words here', 9, ['a few', 'words', 'here']],
    ['外资股比上限', 6, ['外资股', '比上限']],
    // A mark stays with what it follows, a bracket with what it opens.
    ['外资股，比上限', 6, ['外资股，', '比上限']],
    ['外资（股比）', 6, ['外资', '（股比）']],
    ['unbreakablylong', 5, ['unbreakablylong']],
    ['', 5, []],
  ] as const)('%j in %i columns', (text, columns, lines) => expect(wrap(text, columns)).toEqual(lines))

  test('loses nothing, and nothing but marks stands beyond the limit', () => {
    const piece = fc.constantFrom('外', '资', '股', ' share ', ' of ', ' 50% ', '，', '。')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 8, max: 40 }), (pieces, columns) => {
        const text = pieces.join('')
        const bare = (some: string) => some.replace(/\s+/g, '')
        const lines = wrap(text, columns)
        expect(bare(lines.join(''))).toBe(bare(text))
        for (const line of lines) expect(width(line.replace(/[\s，。]+$/, ''))).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

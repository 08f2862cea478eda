/** A whole register as a file: page by page to its end, and never a closed column. */
import { expect, test } from 'vitest'
import { plan } from '../../src/law/cite.ts'
import { authorityId } from '../../src/people/authorities.ts'
import { register } from '../../src/registers/publish.ts'
import type { Entry, Registers } from '../../src/registers/registers.ts'
import { openValues, placeOf } from '../../src/registers/values.ts'
import { gramsOf, searchedText, searchFor } from '../../src/registers/words.ts'
import { csvOf, jsonOf } from '../../src/server/registers-file.ts'
import { viewEntry } from '../../src/server/registers-view.ts'
import { day } from '../../src/time/dates.ts'

const name = { zh: '名', en: 'name' }
const trusts = register({
  id: 'test.trusts',
  name,
  says: name,
  measures: [],
  keeper: authorityId('beijing/foreign-experts'),
  cites: [plan('5.2')],
  columns: [
    { id: 'asset', name, kind: 'line' },
    { id: 'trustee', name, kind: 'party', searched: true },
    { id: 'settlor', name, kind: 'line', closed: true },
  ],
  key: ['asset'],
  byKeeper: true,
})
const entryOf = (n: number): Entry => ({
  register: trusts.id,
  key: `A${n}`,
  number: 1,
  values: { asset: `A${n}`, trustee: 'organisation:jingtai', settlor: '陈某' },
  from: day('2026-01-01'),
  until: null,
  known: { from: Temporal.Instant.from('2026-01-01T02:00:00Z'), until: null },
  how: 'keeper',
  case: null,
  why: null,
  cites: [],
  rank: null,
})
const all = Array.from({ length: 1_234 }, (_, n) => entryOf(n))
const listed: Pick<Registers, 'list'> = {
  list: async (_, { after, most }) => {
    const from = after === undefined ? 0 : all.findIndex(({ key }) => key === after) + 1
    const entries = all.slice(from, from + most)
    return { entries, next: from + most < all.length ? (entries.at(-1)?.key ?? null) : null }
  },
}
const at = { asOf: day('2026-11-23'), knownOn: null }
const nameOf = async () => '京泰信托'

async function whole(parts: AsyncGenerator<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

test('CSV: every entry once, and parties by their names', async () => {
  const text = await whole(csvOf(listed as Registers, trusts, at, nameOf))
  const lines = text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + all.length)
  expect(lines[0]).toBe('\uFEFFasset,trustee,trustee_name,valid_from,valid_until,known_since,clauses')
  expect(lines.at(-1)).toBe('A1233,organisation:jingtai,京泰信托,2026-01-01,,2026-01-01T02:00:00Z,')
  expect(text).not.toContain('陈某')
})

test('JSON: the same entries', async () => {
  const text = await whole(jsonOf(listed as Registers, trusts, at))
  expect(JSON.parse(text).entries).toHaveLength(all.length)
  expect(text).not.toContain('陈某')
})

test('a closed column is shown to those alone who may read it, and is never searched', async () => {
  const entry = entryOf(1)
  expect(openValues(trusts, entry.values)).toEqual({ asset: 'A1', trustee: 'organisation:jingtai' })
  expect(JSON.stringify(await viewEntry(trusts, entry, nameOf))).not.toContain('陈某')
  expect((await viewEntry(trusts, entry, nameOf, true)).values.settlor).toBe('陈某')
  expect(searchedText(trusts, entry.key, entry.values)).not.toContain('陈某')
})

test.each([
  ['1.2', '1.10'],
  ['9', '10'],
  ['A9', 'A10'],
  ['national|2', 'national|10'],
  ['2.5', '10.1'],
])('%s stands before %s', (one, other) => {
  expect(placeOf(one) < placeOf(other)).toBe(true)
})

test('words are found by neighbouring characters: in Chinese, in English, in full-width forms', () => {
  const grams = new Set(gramsOf('京泰信托 trust'))
  const fits = (words: string) => searchFor(words).grams.every((gram) => grams.has(gram))
  expect(['京', '信托', '京泰 TRUST', 'ｔｒｕ', '托 信'].map(fits)).toEqual([true, true, true, true, true])
  expect(['京托', 'trusts', '信 x'].map(fits)).toEqual([false, false, false])
})

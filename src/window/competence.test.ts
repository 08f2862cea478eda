import { expect, test } from 'vitest'
import type { AuthorityId } from '../people/authorities.ts'
import { day } from '../time/dates.ts'
import { authorityOf } from './competence.ts'

const on = day('2026-03-02')

test('a fixed authority is competent whatever the form says', () =>
  expect(authorityOf({ authority: 'finance' as AuthorityId }, {}, {}, on)).toBe('finance'))

test('or the department of the district on the form', () =>
  expect(authorityOf({ district: 'district', department: 'culture' }, {}, { district: 'chaoyang' }, on)).toBe(
    'chaoyang/culture',
  ))

test('or the one that a field names; what is typed there is no more than a name', () => {
  const [city, state] = ['city' as AuthorityId, 'state' as AuthorityId]
  const of = { field: 'scope', table: { local: { authority: city } }, otherwise: { authority: state } } as const
  expect(authorityOf(of, {}, { scope: 'local' }, on)).toBe(city)
  for (const scope of ['national', 'constructor', '']) expect(authorityOf(of, {}, { scope }, on)).toBe(state)
  expect(authorityOf(of, {}, {}, on)).toBe(state)
})

/** What a change of the answer means, as a lawyer would read it. */
import { expect, test } from 'vitest'
import type { Preference } from './better.ts'
import { changeOf, type Standing, standingOf } from './changed.ts'
import { share } from './decimal.ts'

const permit: Preference = { closed: ['refused', 'banned'], better: null }
const cap: Preference = { closed: [], better: 'higher' }
const fee: Preference = { closed: [], better: 'lower' }
const unsaid: Preference = { closed: [], better: null }

const is = (value: Standing['value']): Standing => ({ state: 'decided', value })
const waits: Standing = { state: 'needs-rules', value: null }
const elsewhere: Standing = { state: 'not-applicable', value: null }
const open: Standing = { state: 'unknown', value: null }
const byFormula: Standing = { state: 'decided', value: null }

// biome-ignore format: a table, one change a line
const rows = [
  ['a "no" becomes a "yes"', permit, is('refused'), is('granted'), 'gain'],
  ['a "yes" becomes a "no"', permit, is('granted'), is('banned'), 'loss'],
  ['one "no" for another', permit, is('refused'), is('banned'), 'other'],
  ['the rules that were waited for open the door', permit, waits, is('granted'), 'gain'],
  ['the rules that were waited for shut it', permit, waits, is('refused'), 'loss'],
  ['a "no" becomes a door announced', permit, is('refused'), waits, 'gain'],
  ['an open door waits for rules again', permit, is('granted'), waits, 'loss'],
  ['still waiting, on other grounds', permit, waits, waits, 'other'],
  ['the question no longer arises', permit, is('granted'), elsewhere, 'other'],
  ['the question arises', permit, elsewhere, is('refused'), 'other'],
  ['no longer settled', permit, is('granted'), open, 'other'],
  ['a higher cap', cap, is(share('49%')), is(share('50%')), 'gain'],
  ['a lower cap', cap, is(share('50%')), is(share('49%')), 'loss'],
  ['a cap where rules were waited for', cap, waits, is(share('50%')), 'gain'],
  ['a lower fee', fee, is(100n), is(99n), 'gain'],
  ['a figure of one’s own', fee, is(100n), byFormula, 'other'],
  ['one duty for another, where nobody says which is lighter', unsaid, is('filing'), is('licence'), 'other'],
  ['rules come, where nobody says which answer is a "no"', unsaid, waits, is('licence'), 'other'],
] as const

test.each(rows)('%s', (_, preference, before, after, change) => {
  expect(changeOf(preference, before, after)).toBe(change)
})

test('every state stands somewhere', () => {
  expect(standingOf({ value: true })).toEqual({ state: 'decided', value: true })
  expect(standingOf({ state: 'value', value: 'a' })).toEqual({ state: 'decided', value: 'a' })
  expect(standingOf({ needsRules: { zh: '', en: '' } })).toEqual(waits)
  expect(standingOf({ state: 'needs-rules' })).toEqual(waits)
  expect(standingOf({ notApplicable: { zh: '', en: '' } })).toEqual(elsewhere)
  expect(standingOf({ state: 'gap' })).toEqual({ state: 'gap', value: null })
})

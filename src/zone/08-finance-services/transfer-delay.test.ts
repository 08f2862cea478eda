/** The bank had everything on Friday 6 March 2026: Monday is the next working day, and begins to count once it is over. */
import { describe, expect, test } from 'vitest'
import { foundOn, readingOf } from '../../watches/examples.ts'
import type { FormValues } from '../../window/events.ts'
import { transferDelay } from './transfer-delay.ts'

const report = (more: FormValues = {}): FormValues => ({
  bank: '某银行北京分行',
  papersComplete: '2026-03-06',
  investorOrigin: 'foreign',
  registeredIn: 'beijing-ftz',
  transferOf: 'profits',
  transferGenuine: true,
  transferCompliant: true,
  ...more,
})
const bad = 'serious report:R1/without-ground'
const fair = 'info report:R1/with-ground'

const table: readonly (readonly [what: string, form: FormValues, on: string, found: readonly string[]])[] = [
  ['at the weekend nothing has passed', report(), '2026-03-08', []],
  ['on Monday nothing has passed', report(), '2026-03-09', []],
  ['on Tuesday a working day has', report(), '2026-03-10', [bad]],
  ['paid on the same day', report({ transferredOn: '2026-03-06' }), '2026-03-10', []],
  ['paid on the next working day', report({ transferredOn: '2026-03-09' }), '2026-03-10', [bad]],
  ['a ground in writing has to be looked at', report({ legalGround: '反洗钱法调查' }), '2026-03-10', [fair]],
  ['not genuine: the measure promises nothing', report({ transferGenuine: false }), '2026-03-10', []],
  ['a mainland investor', report({ investorOrigin: 'mainland' }), '2026-03-10', []],
  ['outside Beijing', report({ registeredIn: 'elsewhere' }), '2026-03-10', []],
  ['whether it is lawful was left open', report({ transferCompliant: '' }), '2026-03-10', []],
]

describe('transfers of foreign investment delayed', () => {
  test.each(table)('%s', async (_, given, on, found) => {
    const form = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    const reading = readingOf({ watch: transferDelay, reports: [['2026-03-07', form]] })
    expect(await foundOn(transferDelay, reading, on)).toEqual(found)
  })
})

/** What is written in a case, and what a firm reports: source code asked for, by whom, for what. */
import { describe, expect, test } from 'vitest'
import { authorityId } from '../../people/authorities.ts'
import { type CaseTold, foundOn, readingOf } from '../../watches/examples.ts'
import type { FormValues } from '../../window/events.ts'
import { application } from '../03-finance/application.ts'
import { procedures } from '../procedures.ts'
import { namesSourceCode, sourceCodeDemands } from './source-code-demands.ts'

const asking = (says: string): CaseTold => ({
  procedure: application,
  lead: authorityId('nfra-beijing'),
  received: '2026-03-02',
  form: { financialLicenceSought: 'foreign-bank-preparation' },
  happened: [['2026-03-04', { type: 'correction-asked', items: [{ about: 'feasibility', says }], until: null }, 'wu']],
})
const step = 'warning case:2026-K7QX-3M9T/step:2'

const said: readonly (readonly [what: string, says: string, on: string, found: readonly string[]])[] = [
  ['asked for in a correction', '请补交核心系统源代码', '2026-03-05', [step]],
  ['in other words', '请提供源程序清单', '2026-03-05', [step]],
  ['in English', 'please hand over the Source Code', '2026-03-05', [step]],
  ['something else', '请补充可行性研究报告', '2026-03-05', []],
  ['not before it was said', '请补交核心系统源代码', '2026-03-04', []],
  ['still there after a month', '请补交核心系统源代码', '2026-04-03', [step]],
]

const demand = (more: FormValues = {}): FormValues => ({
  demandedBy: '某局',
  demandedOn: '2026-03-02',
  demand: '要求提交源代码',
  sourceCodeDemandedBy: 'authority',
  sourceCodeAsCondition: true,
  demandInBeijing: true,
  softwareForCriticalInfrastructure: false,
  softwareReach: 'mass-market',
  softwareActivity: 'use',
  sourceCodeOwner: 'firm',
  demandInLicensing: false,
  sourceCodeDemand: 'access',
  ...more,
})

const reported: readonly (readonly [what: string, form: FormValues, found: readonly string[]])[] = [
  ['unlawful', demand(), ['serious report:R1']],
  ['for critical infrastructure: no ban covers it', demand({ softwareForCriticalInfrastructure: true }), []],
  ['by a party to a contract', demand({ sourceCodeDemandedBy: 'private' }), []],
  ['not made a condition', demand({ sourceCodeAsCondition: false }), []],
  ['whether it was a condition is left open', demand({ sourceCodeAsCondition: '' }), ['warning report:R1']],
  ['before the plan', demand({ demandedOn: '2023-11-17' }), []],
  ['the day of the plan', demand({ demandedOn: '2023-11-18' }), ['serious report:R1']],
]

describe('demands for source code', () => {
  test.each(said)('%s', async (_, says, on, found) => {
    expect(await foundOn(sourceCodeDemands, readingOf({ cases: [asking(says)] }), on)).toEqual(found)
  })

  test('whoever wrote it does not judge it', async () => {
    const reading = readingOf({ cases: [asking('请补交源代码')] })
    const [found] = await sourceCodeDemands.find(reading, Temporal.PlainDate.from('2026-03-05'))
    expect(found?.persons).toEqual(['wu'])
  })

  test.each(reported)('reported: %s', async (_, given, found) => {
    const form = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    const reading = readingOf({ watch: sourceCodeDemands, reports: [['2026-03-06', form]] })
    expect(await foundOn(sourceCodeDemands, reading, '2026-03-07')).toEqual(found)
    expect(await foundOn(sourceCodeDemands, reading, '2026-03-06')).toEqual([])
  })

  test('no matter of the plan asks for it', async () => {
    expect(await foundOn(sourceCodeDemands, readingOf({ procedures }), '2026-03-07')).toEqual([])
  })

  test('the word is known in its forms', () => {
    expect(['源代码', '源码', 'source-code', 'source codes'].map(namesSourceCode)).toEqual([true, true, true, true])
    expect(['代码', 'resource code', '来源'].map(namesSourceCode)).toEqual([false, true, false])
  })
})

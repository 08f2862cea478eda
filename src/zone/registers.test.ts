/** What a case enters into a register, and what ends the entry: with the certificate, and with nothing less. */
import { describe, expect, test } from 'vitest'
import type { OrganisationId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { EntryChange, Register } from '../registers/register.ts'
import { day } from '../time/dates.ts'
import type { FormValues } from '../window/events.ts'
import type { CaseState } from '../window/state.ts'
import { trustProperty } from './03-finance/trust-property.ts'
import { dataAssets, dataRights } from './07-data/rights.ts'
import { pledges } from './16-innovation/pledges.ts'

type Status = 'valid' | 'suspended' | 'revoked' | null

const applicant: Party = { kind: 'organisation', id: 'FIRM' as OrganisationId }
const today = day('2026-11-23')

/** As much of a case as a register looks at. */
const standing = (form: FormValues, status: Status, until: string | null): CaseState =>
  ({
    form,
    applicant,
    results: { registration: { licence: status && { id: 'C-1', status, until } } },
  }) as unknown as CaseState

const changes = (
  { fromCases = [] }: Register,
  form: FormValues,
  was: Status,
  is: Status,
  until: string | null = null,
): readonly EntryChange[] =>
  fromCases.flatMap((each) => each.changes(standing(form, was, until), standing(form, is, until), today))

const claim = ({ fromCases = [] }: Register, form: FormValues) =>
  fromCases.map(({ claims }) => claims?.(form, applicant) ?? null)[0]

const land = { trustAct: 'register', trustAssetKind: 'real-estate', unitCode: '110105003002GB00012F00010001' }
const share = {
  trustAct: 'register',
  trustAssetKind: 'equity',
  companyCode: '91110105MA01HC230A',
  contributionNumber: 'CZ-7',
}
const pledge = { pledgeAct: 'register', pledgedRight: 'patent', patentNumber: 'ZL200410018477.9', debt: '1200000.50' }
const right = {
  dataAct: 'register',
  dataRight: 'holding',
  dataFingerprint: 'A1'.repeat(32),
  dataName: '客流数据',
  dataEntersAssets: true,
  assetValue: '35.10',
}

const registers: readonly (readonly [string, Register, FormValues])[] = [
  ['信托财产', trustProperty, land],
  ['质押', pledges, pledge],
  ['数据权属', dataRights, right],
  ['数据资产', dataAssets, right],
]

describe.each(registers)('%s', (_, register, form) => {
  test.each<[string, Status, Status, readonly EntryChange['do'][]]>([
    ['the certificate is given', null, 'valid', ['enter']],
    ['nothing happens to it', 'valid', 'valid', []],
    ['it is suspended: the entry stands', 'valid', 'suspended', []],
    ['it is reinstated', 'suspended', 'valid', []],
    ['it is ended or revoked', 'valid', 'revoked', ['end']],
    ['it is revoked while suspended', 'suspended', 'revoked', ['end']],
    ['no certificate', null, null, []],
  ])('%s', (_, was, is, done) => {
    expect(changes(register, form, was, is).map((each) => each.do)).toEqual(done)
  })
})

describe('同一财产 one asset, however its number is typed', () => {
  test.each<[string, FormValues, readonly string[] | null]>([
    ['real estate by its unit code', land, ['110105003002GB00012F00010001']],
    ['in groups', { ...land, unitCode: '110105 003002 gb00012 f00010001' }, ['110105003002GB00012F00010001']],
    [
      'under another certificate of title',
      { ...land, titleNumber: '京（2026）2 号' },
      ['110105003002GB00012F00010001'],
    ],
    ['equity by company and part', share, ['91110105MA01HC230A/CZ7']],
    ['another part of the same company', { ...share, contributionNumber: 'CZ-8' }, ['91110105MA01HC230A/CZ8']],
    ['ending it claims nothing', { ...land, trustAct: 'end' }, null],
    ['not filled in yet', { ...land, unitCode: '' }, null],
  ])('%s', (_, form, key) => {
    expect(claim(trustProperty, form)?.key ?? null).toEqual(key)
  })

  test('the settlor is no part of what anyone can see', () => {
    expect(trustProperty.columns.filter(({ closed }) => closed).map(({ id }) => id)).toEqual(['settlor'])
  })
})

describe('数据权属 a right in data', () => {
  test('holding, processing and operating are held apart, and so are their holders', () => {
    expect(claim(dataRights, right)?.key).toEqual(['holding', 'a1'.repeat(32), 'organisation:FIRM'])
    expect(claim(dataRights, { ...right, dataRight: 'operating' })?.key[0]).toBe('operating')
  })

  test.each([
    ['2029-11-22', '2029-11-23'],
    [null, null],
  ])('the last day of the certificate, %s, is the last of the entry', (last, until) => {
    const [entered] = changes(dataRights, right, null, 'valid', last)
    expect(entered?.do === 'enter' ? (entered.entry.until?.toString() ?? null) : undefined).toBe(until)
  })

  test('an asset only where it is asked for, and its value is not public', () => {
    expect(changes(dataAssets, { ...right, dataEntersAssets: false }, null, 'valid')).toEqual([])
    expect(dataAssets.columns.filter(({ closed }) => closed).map(({ id }) => id)).toEqual(['value'])
  })
})

describe('顺位 rank of pledges (民法典 414)', () => {
  test('among the pledges of one right, each by its certificate', () => {
    expect([pledges.ranked?.by, pledges.key]).toEqual([
      ['right', 'number'],
      ['right', 'number', 'certificate'],
    ])
  })

  test.each(['ZL200410018477.9', '2004100184779', 'CN200410018477.9'])('%s is the same patent', (patentNumber) => {
    const [entered] = changes(pledges, { ...pledge, patentNumber }, null, 'valid')
    expect(entered).toMatchObject({ entry: { values: { number: 'ZL200410018477.9', debt: '120000050' }, until: null } })
  })
})

import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { examples, proves } from '../cases.ts'
import { familyStay } from './family-stay.ts'

const transferred = {
  expertStanding: 'transferred',
  accompanyingFamily: true,
  hostFirmForeignInvested: true,
  registeredIn: 'beijing-other',
  expertStayFrom: '2024-01-01',
  expertStayUntil: '2026-06-30',
  familyStayFrom: '2024-03-01',
}
const setUp = {
  expertStanding: 'set-up-executive',
  accompanyingFamily: true,
  expertStayFrom: '2024-01-01',
  expertStayUntil: '2025-12-31',
  familyStayFrom: '2024-01-01',
}
const on = '2024-01-01'

describe('随行家属的停居留期限 how long the family may stay', () => {
  describe('内部调动专家 transferred experts', () => {
    examples(familyStay, [
      {
        case: '家属与专家同日届满',
        on,
        facts: transferred,
        gives: {
          stayUntil: '2026-06-30',
          document: 'residence-permit',
          missing: null,
          also: [
            'apply-in-30-days',
            'family-bounds',
            'health-certificate',
            'local-rules',
            'relatives',
            'renew-30-days-before',
            'work-bounds',
          ],
        },
        by: ['transferred'],
      },
      {
        case: '调入自贸试验区内的企业，同属在京',
        on,
        facts: { ...transferred, registeredIn: 'beijing-ftz' },
        gives: { stayUntil: '2026-06-30' },
      },
      {
        case: '是随行家属、本人身份为外商投资企业内部调动的专家、调入的企业是外商投资企业、注册在北京自贸试验区内、家属停居留的起始日2024-03-01、本人停居留期限的届满日2026-06-30，施行之日',
        on: '2023-11-18',
        facts: { ...transferred, registeredIn: 'beijing-ftz' },
        gives: {
          stayUntil: '2026-06-30',
          document: 'residence-permit',
          missing: null,
          also: [
            'apply-in-30-days',
            'family-bounds',
            'health-certificate',
            'local-rules',
            'relatives',
            'renew-30-days-before',
            'work-bounds',
          ],
        },
        by: ['transferred'],
      },
      {
        case: '调入自贸试验区内的企业，同属在京，但本人停居留期限的届满日2024-08-26',
        on,
        facts: { ...transferred, registeredIn: 'beijing-ftz', expertStayUntil: '2024-08-26' },
        gives: { stayUntil: '2024-08-26', document: 'visa' },
        by: ['transferred'],
      },
      {
        case: '专家正好 5 年',
        on,
        facts: { ...transferred, expertStayUntil: '2029-01-01' },
        gives: { stayUntil: '2029-01-01' },
      },
      {
        case: '超过 5 年的，居留证件最长 5 年',
        on,
        facts: { ...transferred, expertStayUntil: '2029-01-02' },
        gives: { stayUntil: '2029-01-01' },
      },
      {
        case: '不是随行家属',
        on,
        facts: { ...transferred, accompanyingFamily: false },
        gives: { stayUntil: 'not-applicable', document: null, missing: ['family'], also: null },
        by: ['ordinary'],
      },
      {
        case: '不是随行家属，方案施行前一日：不适用',
        on: '2023-11-17',
        facts: { ...transferred, accompanyingFamily: false },
        gives: { stayUntil: 'not-applicable', missing: null },
        by: ['ordinary'],
      },
      {
        case: '不是随行家属，但本人停居留期限的届满日2024-08-26：不适用',
        on,
        facts: { ...transferred, accompanyingFamily: false, expertStayUntil: '2024-08-26' },
        gives: { stayUntil: 'not-applicable', document: null },
        by: ['ordinary'],
      },
      {
        case: '调入内资企业',
        on,
        facts: { ...transferred, hostFirmForeignInvested: false },
        gives: { stayUntil: 'not-applicable', missing: ['foreign-invested'] },
      },
      {
        case: '调入内资企业，施行之日：不适用',
        on: '2023-11-18',
        facts: { ...transferred, hostFirmForeignInvested: false },
        gives: { stayUntil: 'not-applicable', document: null, missing: ['foreign-invested'], also: null },
        by: ['ordinary'],
      },
      {
        case: '调入内资企业，方案施行前一日：不适用',
        on: '2023-11-17',
        facts: { ...transferred, hostFirmForeignInvested: false },
        gives: { stayUntil: 'not-applicable', missing: null },
        by: ['ordinary'],
      },
      {
        case: '调入内资企业，但本人停居留期限的届满日2024-08-26：不适用',
        on,
        facts: { ...transferred, hostFirmForeignInvested: false, expertStayUntil: '2024-08-26' },
        gives: { stayUntil: 'not-applicable', document: null },
        by: ['ordinary'],
      },
      {
        case: '调入外地企业',
        on,
        facts: { ...transferred, registeredIn: 'elsewhere' },
        gives: { stayUntil: 'not-applicable', missing: ['beijing'] },
      },
      {
        case: '调入外地企业，施行之日：不适用',
        on: '2023-11-18',
        facts: { ...transferred, registeredIn: 'elsewhere' },
        gives: { stayUntil: 'not-applicable', document: null, missing: ['beijing'], also: null },
        by: ['ordinary'],
      },
      {
        case: '调入外地企业，方案施行前一日：不适用',
        on: '2023-11-17',
        facts: { ...transferred, registeredIn: 'elsewhere' },
        gives: { stayUntil: 'not-applicable', missing: null },
        by: ['ordinary'],
      },
      {
        case: '调入外地企业，但本人停居留期限的届满日2024-08-26：不适用',
        on,
        facts: { ...transferred, registeredIn: 'elsewhere', expertStayUntil: '2024-08-26' },
        gives: { stayUntil: 'not-applicable', document: null },
        by: ['ordinary'],
      },
    ])
  })

  describe('180 日：居留许可与签证之间 180 days', () => {
    const from = { ...transferred, familyStayFrom: '2024-01-01' }
    examples(familyStay, [
      {
        case: '179 日：签证',
        on,
        facts: { ...from, expertStayUntil: '2024-06-28' },
        gives: {
          stayUntil: '2024-06-28',
          document: 'visa',
          also: ['extend-7-days-before', 'local-rules', 'relatives', 'work-bounds'],
        },
      },
      {
        case: '是随行家属、本人身份为外商投资企业内部调动的专家、调入的企业是外商投资企业、注册在北京、自贸试验区外、家属停居留的起始日2024-01-01、本人停居留期限的届满日2024-06-28，施行之日',
        on: '2023-11-18',
        facts: { ...from, expertStayUntil: '2024-06-28' },
        gives: { stayUntil: '2024-06-28', document: 'visa' },
        by: ['transferred'],
      },
      {
        case: '是随行家属、本人身份为外商投资企业内部调动的专家、调入的企业是外商投资企业、注册在北京、自贸试验区外、家属停居留的起始日2024-01-01、本人停居留期限的届满日2024-06-28，施行前一日：不适用',
        on: '2023-11-17',
        facts: { ...from, expertStayUntil: '2024-06-28' },
        gives: { stayUntil: 'not-applicable', document: null },
        by: ['ordinary'],
      },
      {
        case: '180 日：可发居留许可',
        on,
        facts: { ...from, expertStayUntil: '2024-06-29' },
        gives: { stayUntil: '2024-06-29', document: 'residence-permit' },
      },
      {
        case: '专家长期居留而家属来得晚，只剩 179 日：签证，届满日仍与专家相同',
        on,
        facts: { ...transferred, familyStayFrom: '2026-01-02' },
        gives: { stayUntil: '2026-06-30', document: 'visa' },
      },
    ])
  })

  describe('筹建高管 executives who set up a branch', () => {
    examples(familyStay, [
      {
        case: '2 年以内：与高管同日届满',
        on,
        facts: setUp,
        gives: {
          stayUntil: '2025-12-31',
          document: 'residence-permit',
          also: [
            'apply-in-30-days',
            'family-bounds',
            'health-certificate',
            'local-rules',
            'relatives',
            'renew-30-days-before',
            'two-years',
            'work-bounds',
          ],
        },
        by: ['set-up-executive'],
      },
      {
        case: '正好 2 年',
        on,
        facts: { ...setUp, expertStayUntil: '2026-01-01' },
        gives: { stayUntil: '2026-01-01' },
      },
      {
        case: '超过 2 年的，止于 2 年',
        on,
        facts: { ...setUp, expertStayUntil: '2026-01-02' },
        gives: { stayUntil: '2026-01-01' },
      },
      {
        case: '2 月 29 日起的 2 年，止于 2 月 28 日',
        on: '2024-02-29',
        facts: {
          ...setUp,
          expertStayFrom: '2024-02-29',
          familyStayFrom: '2024-02-29',
          expertStayUntil: '2026-03-31',
        },
        gives: { stayUntil: '2026-02-28' },
      },
      {
        case: '不是随行家属',
        on,
        facts: { ...setUp, accompanyingFamily: false },
        gives: { stayUntil: 'not-applicable', missing: ['family'] },
      },
      {
        case: '不是随行家属，施行之日：不适用',
        on: '2023-11-18',
        facts: { ...setUp, accompanyingFamily: false },
        gives: { stayUntil: 'not-applicable', document: null, missing: ['family'], also: null },
        by: ['ordinary'],
      },
      {
        case: '不是随行家属，但本人停居留期限的届满日2024-06-27：不适用',
        on,
        facts: { ...setUp, accompanyingFamily: false, expertStayUntil: '2024-06-27' },
        gives: { stayUntil: 'not-applicable', document: null },
        by: ['ordinary'],
      },
      {
        case: '短期筹建，签证 60 日',
        on,
        facts: { ...setUp, expertStayUntil: '2024-03-01' },
        gives: { stayUntil: '2024-03-01', document: 'visa' },
      },
    ])
  })

  describe('人才签证与其他人 talent visas and others', () => {
    examples(familyStay, [
      {
        case: '人才签证：家属同期限',
        on,
        facts: { ...setUp, expertStanding: 'talent-visa', expertStayUntil: '2024-06-01' },
        gives: { stayUntil: '2024-06-01', document: 'visa', also: ['talent-visa-180'] },
        by: ['talent-visa'],
      },
      {
        case: '人才签证：施行当日即有，不待方案',
        on: '2018-01-01',
        facts: { ...setUp, expertStanding: 'talent-visa' },
        gives: { stayUntil: '2025-12-31' },
      },
      {
        case: '人才签证：不是家属',
        on,
        facts: { ...setUp, expertStanding: 'talent-visa', accompanyingFamily: false },
        gives: { stayUntil: 'not-applicable', missing: null },
      },
      {
        case: '其他外国人',
        on,
        facts: { ...transferred, expertStanding: 'other' },
        gives: { stayUntil: 'not-applicable', document: null, missing: null, also: null },
        by: ['ordinary'],
      },
    ])
  })

  describe('日期 dates', () => {
    examples(familyStay, [
      {
        case: '方案前一日，内部调动',
        on: '2023-11-17',
        facts: transferred,
        gives: { stayUntil: 'not-applicable', document: null, also: null },
        by: ['ordinary'],
      },
      { case: '方案当日，内部调动', on: '2023-11-18', facts: transferred, gives: { stayUntil: '2026-06-30' } },
      {
        case: '方案当日，公布前一日所知',
        on: '2023-11-18',
        knownOn: '2023-11-22',
        facts: transferred,
        gives: { stayUntil: 'not-applicable', document: null, also: null },
      },
      {
        case: '方案当日，公布之日所知',
        on: '2023-11-18',
        knownOn: '2023-11-23',
        facts: transferred,
        gives: { stayUntil: '2026-06-30', document: 'residence-permit' },
      },
      { case: '方案前一日，筹建高管', on: '2023-11-17', facts: setUp, gives: { stayUntil: 'not-applicable' } },
      { case: '方案当日，筹建高管', on: '2023-11-18', facts: setUp, gives: { stayUntil: '2025-12-31' } },
    ])
    test.each([
      ['届满日早于起始日', { expertStayUntil: '2023-12-31' }],
      ['家属的起始日晚于届满日', { familyStayFrom: '2026-07-01' }],
      [
        '筹建高管，家属在 2 年之后才来',
        { expertStanding: 'set-up-executive', familyStayFrom: '2026-01-02', expertStayUntil: '2027-01-01' },
      ],
      ['家属在 5 年之后才来', { familyStayFrom: '2029-01-02', expertStayUntil: '2030-01-01' }],
    ])('不能成立的事实：%s', (_, changed) => {
      const asked = ask(familyStay, { ...transferred, ...changed }, { on: day(on), knownOn: day(on) })
      expect(asked.ok ? [] : asked.problems.map((problem) => problem.code)).toContain('contradiction')
    })
    test('起始日与届满日同一天可以成立', () => {
      const oneDay = { ...transferred, expertStayUntil: '2024-01-01', familyStayFrom: '2024-01-01' }
      expect(ask(familyStay, oneDay, { on: day(on), knownOn: day(on) }).ok).toBe(true)
    })
  })
  proves(familyStay)
})

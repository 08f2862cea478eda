import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { adHocArbitration } from './ad-hoc.ts'

const zoneFirms = {
  foreignRelatedDispute: true,
  maritimeDispute: false,
  partiesRegistered: 'free-trade-zones',
  arbitrationAgreement: 'written',
}
const on = '2026-03-01'

describe('临时仲裁 ad hoc arbitration', () => {
  examples(adHocArbitration, [
    {
      case: '双方都是自贸试验区企业，涉外，书面约定：新法首日',
      on,
      facts: zoneFirms,
      gives: {
        adHoc: true,
        missing: null,
        also: ['beijing-opening', 'filing-to-check', 'qualified-arbitrators'],
      },
      by: ['zone-firms'],
    },
    {
      case: '新法前一日：北京有限开放，须核对',
      on: '2026-02-28',
      facts: zoneFirms,
      gives: { adHoc: 'needs-rules', also: ['beijing-opening'] },
      by: ['opened-in-beijing'],
    },
    {
      case: '北京条例首日',
      on: '2025-12-01',
      facts: zoneFirms,
      gives: { adHoc: 'needs-rules', also: ['beijing-opening'] },
      by: ['opened-in-beijing'],
    },
    {
      case: '北京条例前一日：仍在探索',
      on: '2025-11-30',
      facts: zoneFirms,
      gives: { adHoc: 'needs-rules', also: null },
      by: ['explored'],
    },
    { case: '方案当日', on: '2023-11-18', facts: zoneFirms, gives: { adHoc: 'needs-rules' }, by: ['explored'] },
    {
      case: '新法首日，新法公布前一日所知：仍在探索',
      on,
      knownOn: '2025-09-11',
      facts: zoneFirms,
      gives: { adHoc: 'needs-rules' },
      by: ['explored'],
    },
    {
      case: '新法首日，新法公布当日所知',
      on,
      knownOn: '2025-09-12',
      facts: zoneFirms,
      gives: { adHoc: true },
      by: ['zone-firms'],
    },
    {
      case: '探索期，没有涉外因素',
      on: '2023-11-18',
      facts: { ...zoneFirms, foreignRelatedDispute: false },
      gives: { adHoc: false, missing: ['foreign-related'] },
      by: ['domestic-before'],
    },
    {
      case: '涉外海事，当事人不在自贸试验区',
      on,
      facts: { ...zoneFirms, maritimeDispute: true, partiesRegistered: 'elsewhere' },
      gives: { adHoc: true },
      by: ['maritime'],
    },
    {
      case: '涉外海事，当事人不在自贸试验区，但当事人的设立登记地为至少一方只在北京综合示范区，不在自贸试验区',
      on,
      facts: { ...zoneFirms, maritimeDispute: true, partiesRegistered: 'demonstration-zone' },
      gives: { adHoc: true, missing: null, also: ['beijing-opening', 'filing-to-check', 'qualified-arbitrators'] },
      by: ['maritime'],
    },
    {
      case: '涉外海事，当事人不在自贸试验区，《中华人民共和国仲裁法》施行前一日：须配套',
      on: '2026-02-28',
      facts: { ...zoneFirms, maritimeDispute: true, partiesRegistered: 'elsewhere' },
      gives: { adHoc: 'needs-rules' },
      by: ['opened-in-beijing'],
    },
    {
      case: '涉外海事，当事人不是企业',
      on,
      facts: { ...zoneFirms, maritimeDispute: true, partiesRegistered: 'not-firms' },
      gives: { adHoc: true },
    },
    {
      case: '涉外海事，又是自贸试验区企业：两条都可',
      on,
      facts: { ...zoneFirms, maritimeDispute: true },
      gives: { adHoc: true },
      by: ['maritime', 'zone-firms'],
    },
    {
      case: '海事而不涉外',
      on,
      facts: { ...zoneFirms, maritimeDispute: true, foreignRelatedDispute: false },
      gives: { adHoc: false, missing: ['foreign-related'], also: null },
      by: ['not-open'],
    },
    {
      case: '示范区内、自贸试验区外的企业，涉外非海事',
      on,
      facts: { ...zoneFirms, partiesRegistered: 'demonstration-zone' },
      gives: { adHoc: false, missing: ['free-trade-zone'], also: ['beijing-opening', 'demonstration-zone'] },
      by: ['not-open'],
    },
    {
      case: '示范区内、自贸试验区外的企业，涉外非海事，《中华人民共和国仲裁法》施行前一日：须配套',
      on: '2026-02-28',
      facts: { ...zoneFirms, partiesRegistered: 'demonstration-zone' },
      gives: { adHoc: 'needs-rules', missing: null, also: ['beijing-opening'] },
      by: ['opened-in-beijing'],
    },
    {
      case: '一方在其他地方登记',
      on,
      facts: { ...zoneFirms, partiesRegistered: 'elsewhere' },
      gives: { adHoc: false, missing: ['free-trade-zone'] },
    },
    {
      case: '一方不是企业，非海事',
      on,
      facts: { ...zoneFirms, partiesRegistered: 'not-firms' },
      gives: { adHoc: false, missing: ['free-trade-zone'] },
    },
    {
      case: '没有书面约定',
      on,
      facts: { ...zoneFirms, arbitrationAgreement: 'none' },
      gives: { adHoc: false, missing: ['in-writing'], also: ['beijing-opening'] },
      by: ['not-open'],
    },
    {
      case: '没有书面约定，《中华人民共和国仲裁法》施行前一日：须配套',
      on: '2026-02-28',
      facts: { ...zoneFirms, arbitrationAgreement: 'none' },
      gives: { adHoc: 'needs-rules', missing: null },
      by: ['opened-in-beijing'],
    },
    {
      case: '只有默示的协议，不是书面约定',
      on,
      facts: { ...zoneFirms, arbitrationAgreement: 'implied' },
      gives: { adHoc: false, missing: ['in-writing'] },
    },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: zoneFirms,
      gives: { adHoc: 'needs-rules' },
    },
  ])
  proves(adHocArbitration)
})

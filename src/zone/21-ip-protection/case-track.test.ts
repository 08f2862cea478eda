import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { caseTrack } from './case-track.ts'

const suit = { disputeInBeijing: true, partiesAgreeTo: [], courtsViewOfCase: 'open', reliefUrgent: false }
const on = '2023-11-18'

describe('知识产权案件的办理路径 track of a case', () => {
  examples(caseTrack, [
    { case: '法院未认定：须依诉讼法', on, facts: suit, gives: { track: 'needs-rules', online: false, also: null } },
    { case: '认定为简', on, facts: { ...suit, courtsViewOfCase: 'simple' }, gives: { track: 'simple' } },
    { case: '认定为繁', on, facts: { ...suit, courtsViewOfCase: 'complex' }, gives: { track: 'ordinary' } },
    ...['simple', 'complex', 'open'].map((courtsViewOfCase) => ({
      case: `各方同意调解，${courtsViewOfCase}：先行调解`,
      on,
      facts: { ...suit, courtsViewOfCase, partiesAgreeTo: ['mediation'] },
      gives: { track: 'mediation', online: false },
    })),
    {
      case: '各方同意在线',
      on,
      facts: { ...suit, courtsViewOfCase: 'simple', partiesAgreeTo: ['online'] },
      gives: { track: 'simple', online: true },
    },
    {
      case: '不在北京',
      on,
      facts: { ...suit, disputeInBeijing: false, partiesAgreeTo: ['mediation', 'online'] },
      gives: { track: 'not-applicable', online: 'not-applicable' },
    },
    {
      case: '紧急，民诉法 2023 年修正施行前一日',
      on: '2023-12-31',
      facts: { ...suit, reliefUrgent: true },
      gives: { also: null },
    },
    {
      case: '紧急，施行当日',
      on: '2024-01-01',
      facts: { ...suit, reliefUrgent: true },
      gives: { also: ['forty-eight-hours'] },
    },
  ])
  proves(caseTrack)
})

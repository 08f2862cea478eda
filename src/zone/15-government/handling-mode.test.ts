import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { handlingMode } from './handling-mode.ts'

const listed = {
  isBusinessLicence: true,
  licenceInBeijing: true,
  publishedLicenceMode: 'service',
  mandatoryStandardExists: true,
  licenceDirectlyTouches: [],
  promisesConformity: true,
}
const before = '2024-11-28'
const since = '2024-11-29'

describe('涉企经营许可的办理方式 how a business licence is handled', () => {
  examples(handlingMode, [
    ...(
      [
        ['abolished', 'free'],
        ['filing', 'filing'],
        ['commitment', 'commitment'],
      ] as const
    ).map(([publishedLicenceMode, mode]) => ({
      case: `清单方式：${publishedLicenceMode}，全国一样`,
      on: '2023-11-18',
      facts: { ...listed, publishedLicenceMode, licenceInBeijing: false },
      gives: { mode, missing: null },
    })),
    {
      case: '清单为告知承诺，不作承诺',
      on: '2023-11-18',
      facts: { ...listed, publishedLicenceMode: 'commitment', promisesConformity: false },
      gives: { mode: 'approval', also: ['commitment-not-made'] },
    },
    {
      case: '有强制性标准，方案当日：须配套',
      on: '2023-11-18',
      facts: listed,
      gives: { mode: 'needs-rules', also: null, missing: null },
    },
    {
      case: '没有强制性标准',
      on: before,
      facts: { ...listed, mandatoryStandardExists: false },
      gives: { mode: 'approval', missing: ['no-mandatory-standard'] },
    },
    {
      case: '没有列入清单，也是审批',
      on: before,
      facts: { ...listed, publishedLicenceMode: 'none', mandatoryStandardExists: false },
      gives: { mode: 'approval' },
    },
    {
      case: '不在北京办理',
      on: before,
      facts: { ...listed, licenceInBeijing: false },
      gives: { mode: 'approval', missing: ['not-in-beijing'] },
    },
    { case: '北京条例修订前一日：须配套', on: before, facts: listed, gives: { mode: 'needs-rules' } },
    {
      case: '北京条例修订当日：告知承诺',
      on: since,
      facts: listed,
      gives: { mode: 'commitment', also: ['check-the-guide', 'cure-then-revoke', 'false-promise'] },
    },
    {
      case: '没有强制性标准，北京条例也推行告知承诺',
      on: since,
      facts: { ...listed, mandatoryStandardExists: false },
      gives: { mode: 'commitment' },
    },
    ...['national-security', 'public-safety', 'life-and-health'].map((touches) => ({
      case: `直接涉及 ${touches}：仍须审批`,
      on: since,
      facts: { ...listed, licenceDirectlyTouches: [touches] },
      gives: { mode: 'approval', missing: ['sensitive'], also: null },
    })),
    {
      case: '直接涉及公共安全，条例修订前一日：依方案仍须配套',
      on: before,
      facts: { ...listed, licenceDirectlyTouches: ['public-safety'] },
      gives: { mode: 'needs-rules' },
    },
    {
      case: '不作承诺，有强制性标准：备案仍须配套',
      on: since,
      facts: { ...listed, promisesConformity: false },
      gives: { mode: 'needs-rules', also: ['commitment-not-made'] },
    },
    {
      case: '不作承诺，没有强制性标准：审批',
      on: since,
      facts: { ...listed, promisesConformity: false, mandatoryStandardExists: false },
      gives: { mode: 'approval', also: ['commitment-not-made'] },
    },
    {
      case: '不在北京，条例不及',
      on: since,
      facts: { ...listed, licenceInBeijing: false },
      gives: { mode: 'approval', also: null },
    },
    {
      case: '不是涉企经营许可',
      on: since,
      facts: { ...listed, isBusinessLicence: false },
      gives: { mode: 'not-applicable', also: null, missing: null },
    },
  ])
  proves(handlingMode)
})

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
      case: '清单为告知承诺，不作承诺，《北京市优化营商环境条例》施行之日：审批',
      on: '2024-11-29',
      facts: { ...listed, publishedLicenceMode: 'commitment', promisesConformity: false },
      gives: { mode: 'approval', also: ['commitment-not-made'] },
      by: ['commitment-not-made'],
    },
    {
      case: '清单为告知承诺，不作承诺，但不是涉企经营许可事项：不适用',
      on: '2023-11-18',
      facts: { ...listed, publishedLicenceMode: 'commitment', promisesConformity: false, isBusinessLicence: false },
      gives: { mode: 'not-applicable' },
      by: ['not-a-licence'],
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
    {
      case: '直接涉及 national-security，但已公布的改革方式为实行告知承诺：告知承诺：承诺符合条件，直接同意',
      on: '2024-11-29',
      facts: { ...listed, publishedLicenceMode: 'commitment', licenceDirectlyTouches: ['national-security'] },
      gives: { mode: 'commitment', also: ['cure-then-revoke', 'false-promise'], missing: null },
      by: ['commitment'],
    },
    {
      case: '不作承诺，没有强制性标准，但不是涉企经营许可事项：不适用',
      on: '2024-11-29',
      facts: { ...listed, isBusinessLicence: false, mandatoryStandardExists: false, promisesConformity: false },
      gives: { mode: 'not-applicable', also: null, missing: null },
      by: ['not-a-licence'],
    },
    {
      case: '没有列入清单，《北京市优化营商环境条例》施行之日：告知承诺：承诺符合条件，直接同意',
      on: '2024-11-29',
      facts: { ...listed, publishedLicenceMode: 'none', mandatoryStandardExists: false },
      gives: {
        mode: 'commitment',
        also: ['check-the-guide', 'cure-then-revoke', 'false-promise'],
        missing: ['no-mandatory-standard'],
      },
      by: ['beijing-commitment'],
    },
    {
      case: '没有强制性标准，北京条例也推行告知承诺，但已公布的改革方式为直接取消审批：已取消审批，不需办理',
      on: '2024-11-29',
      facts: { ...listed, publishedLicenceMode: 'abolished', mandatoryStandardExists: false },
      gives: { mode: 'free', also: null, missing: null },
      by: ['abolished'],
    },
    {
      case: '直接涉及 national-security，但不作书面承诺：审批',
      on: '2024-11-29',
      facts: { ...listed, licenceDirectlyTouches: ['national-security'], promisesConformity: false },
      gives: { mode: 'approval', also: null },
      by: ['beijing-sensitive'],
    },
    {
      case: '清单方式，但已公布的改革方式为没有列入：审批',
      on: '2023-11-18',
      facts: { ...listed, licenceInBeijing: false, publishedLicenceMode: 'none' },
      gives: { mode: 'approval', missing: ['not-in-beijing'] },
      by: ['approval'],
    },
    {
      case: '没有列入清单，但已制定强制性标准：须配套',
      on: '2024-11-28',
      facts: { ...listed, publishedLicenceMode: 'none' },
      gives: { mode: 'needs-rules', also: null },
      by: ['explored'],
    },
    {
      case: '不是涉企经营许可，但已公布的改革方式为实行告知承诺：不适用',
      on: '2024-11-29',
      facts: { ...listed, isBusinessLicence: false, publishedLicenceMode: 'commitment' },
      gives: { mode: 'not-applicable', also: null },
      by: ['not-a-licence'],
    },
    {
      case: '清单方式，《北京市优化营商环境条例》施行之日：告知承诺：承诺符合条件，直接同意',
      on: '2024-11-29',
      facts: { ...listed, licenceInBeijing: false, publishedLicenceMode: 'commitment' },
      gives: { mode: 'commitment', also: null },
      by: ['commitment'],
    },
    {
      case: '没有强制性标准，方案施行之日：审批',
      on: '2023-11-18',
      facts: { ...listed, mandatoryStandardExists: false },
      gives: { mode: 'approval', missing: ['no-mandatory-standard'] },
      by: ['approval'],
    },
    {
      case: '不作承诺，有强制性标准，《北京市优化营商环境条例》施行前一日：须配套',
      on: '2024-11-28',
      facts: { ...listed, promisesConformity: false },
      gives: { mode: 'needs-rules', also: null },
      by: ['explored'],
    },
    {
      case: '清单方式，但不是涉企经营许可事项：不适用',
      on: '2023-11-18',
      facts: { ...listed, isBusinessLicence: false, licenceInBeijing: false, publishedLicenceMode: 'abolished' },
      gives: { mode: 'not-applicable' },
      by: ['not-a-licence'],
    },
    {
      case: '清单方式，但不是涉企经营许可事项（已公布的改革方式为审批改为备案）：不适用',
      on: '2023-11-18',
      facts: { ...listed, isBusinessLicence: false, licenceInBeijing: false, publishedLicenceMode: 'filing' },
      gives: { mode: 'not-applicable' },
      by: ['not-a-licence'],
    },
    {
      case: '不在北京办理，但不是涉企经营许可事项：不适用',
      on: '2024-11-28',
      facts: { ...listed, isBusinessLicence: false, licenceInBeijing: false },
      gives: { mode: 'not-applicable', missing: null },
      by: ['not-a-licence'],
    },
    {
      case: '直接涉及 national-security，但不是涉企经营许可事项：不适用',
      on: '2024-11-29',
      facts: { ...listed, isBusinessLicence: false, licenceDirectlyTouches: ['national-security'] },
      gives: { mode: 'not-applicable', missing: null },
      by: ['not-a-licence'],
    },
    {
      case: '直接涉及 national-security，但已公布的改革方式为没有列入：审批',
      on: '2024-11-29',
      facts: { ...listed, publishedLicenceMode: 'none', licenceDirectlyTouches: ['national-security'] },
      gives: { mode: 'approval' },
      by: ['beijing-sensitive'],
    },
    {
      case: '直接涉及 national-security，但不由北京市、区的机关办理：审批',
      on: '2024-11-29',
      facts: { ...listed, licenceInBeijing: false, licenceDirectlyTouches: ['national-security'] },
      gives: { mode: 'approval', missing: ['not-in-beijing'] },
      by: ['approval'],
    },
    {
      case: '直接涉及 public-safety，但不作书面承诺：审批',
      on: '2024-11-29',
      facts: { ...listed, licenceDirectlyTouches: ['public-safety'], promisesConformity: false },
      gives: { mode: 'approval', also: null },
      by: ['beijing-sensitive'],
    },
    {
      case: '直接涉及 life-and-health，但不作书面承诺：审批',
      on: '2024-11-29',
      facts: { ...listed, licenceDirectlyTouches: ['life-and-health'], promisesConformity: false },
      gives: { mode: 'approval', also: null },
      by: ['beijing-sensitive'],
    },
    {
      case: '不作承诺，有强制性标准，但已公布的改革方式为直接取消审批：已取消审批，不需办理',
      on: '2024-11-29',
      facts: { ...listed, publishedLicenceMode: 'abolished', promisesConformity: false },
      gives: { mode: 'free', also: null },
      by: ['abolished'],
    },
    {
      case: '不作承诺，有强制性标准，但已公布的改革方式为没有列入：须配套',
      on: '2024-11-29',
      facts: { ...listed, publishedLicenceMode: 'none', promisesConformity: false },
      gives: { mode: 'needs-rules', also: ['commitment-not-made'] },
      by: ['explored'],
    },
    {
      case: '不作承诺，有强制性标准，但不由北京市、区的机关办理：审批',
      on: '2024-11-29',
      facts: { ...listed, licenceInBeijing: false, promisesConformity: false },
      gives: { mode: 'approval', also: null },
      by: ['approval'],
    },
  ])
  proves(handlingMode)
})

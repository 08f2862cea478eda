import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { talentVisa } from './visa.ts'

const talent = {
  visaClass: 'R',
  visaConditionsMet: true,
  zhongguancunExpert: false,
  shortResearchVisit: false,
  workPlace: 'beijing',
}
const young = { ...talent, visaClass: 'K' }
const visit = { ...talent, visaClass: 'F' }
const years = (length: number) => ({ length, unit: 'years' })
const days180 = { length: 180, unit: 'calendar-days' }
const on = '2023-11-18'

describe('引进人才签证 visas for talent', () => {
  examples(talentVisa, [
    {
      case: 'R 字：5 至 10 年，每次 180 天，家属同期限；方案便利须配套',
      on,
      facts: talent,
      gives: {
        visa: 'may-apply',
        validityLeast: years(5),
        validityMost: years(10),
        stay: days180,
        easing: 'needs-rules',
        also: ['extend-7-days-before', 'family-alike', 'free-and-express', 'multiple', 'stay-from-next-day'],
      },
      by: ['talent'],
    },
    { case: 'R 字，方案前一日：没有方案便利', on: '2023-11-17', facts: talent, gives: { easing: null } },
    {
      case: 'R 字，方案当日，公布前一日所知',
      on,
      knownOn: '2023-11-22',
      facts: talent,
      gives: { visa: 'may-apply', easing: null },
    },
    { case: 'R 字，施行首日', on: '2018-01-01', facts: talent, gives: { visa: 'may-apply' } },
    { case: 'R 字，不在北京工作', on, facts: { ...talent, workPlace: 'elsewhere' }, gives: { easing: null } },
    {
      case: 'R 字，不符合条件',
      on,
      facts: { ...talent, visaConditionsMet: false },
      gives: { visa: 'conditions-missing', validityMost: null, stay: null, easing: null, also: null },
    },
    {
      case: 'R 字，不符合条件，但签证种类为Z 字（工作）：不符合条件',
      on,
      facts: { ...talent, visaConditionsMet: false, visaClass: 'Z' },
      gives: { visa: 'conditions-missing', also: null },
      by: ['conditions-missing'],
    },

    {
      case: 'K 字，施行前一日：还没有',
      on: '2025-09-30',
      facts: young,
      gives: { visa: 'class-not-open', also: null },
      by: ['k-not-yet'],
    },
    {
      case: 'K 字，施行首日',
      on: '2025-10-01',
      facts: young,
      gives: { visa: 'may-apply', validityMost: null, stay: null, easing: 'needs-rules', also: ['terms-by-authority'] },
      by: ['young-talent'],
    },
    {
      case: 'K 字，施行首日，公布前一日所知：仍然没有',
      on: '2025-10-01',
      knownOn: '2025-08-13',
      facts: young,
      gives: { visa: 'class-not-open' },
    },
    {
      case: 'K 字，施行首日，公布当日所知',
      on: '2025-10-01',
      knownOn: '2025-08-14',
      facts: young,
      gives: { visa: 'may-apply' },
    },
    {
      case: 'K 字，施行前，条件也不符合：先是没有',
      on: '2025-09-30',
      facts: { ...young, visaConditionsMet: false },
      gives: { visa: 'class-not-open' },
      by: ['k-not-yet'],
    },
    {
      case: 'K 字，施行后，不符合条件',
      on: '2025-10-01',
      facts: { ...young, visaConditionsMet: false },
      gives: { visa: 'conditions-missing' },
    },

    {
      case: 'F 字，一般访问',
      on,
      facts: visit,
      gives: {
        visa: 'may-apply',
        validityMost: null,
        stay: null,
        easing: null,
        also: ['extend-7-days-before', 'stay-from-next-day', 'terms-by-authority'],
      },
    },
    {
      case: 'F 字，短期来华科研',
      on,
      facts: { ...visit, shortResearchVisit: true },
      gives: { visa: 'may-apply', easing: 'needs-rules' },
    },
    {
      case: 'F 字，中关村外籍专家：5 年、180 天',
      on: '2018-09-06',
      facts: { ...visit, zhongguancunExpert: true },
      gives: { visa: 'may-apply', validityLeast: null, validityMost: years(5), stay: days180 },
      by: ['other-classes', 'zhongguancun'],
    },
    {
      case: 'F 字，中关村外籍专家，国务院令第814号施行之日：可以申请',
      on: '2025-10-01',
      facts: { ...visit, zhongguancunExpert: true },
      gives: { visa: 'may-apply', also: ['extend-7-days-before', 'multiple', 'stay-from-next-day'] },
      by: ['other-classes', 'zhongguancun'],
    },
    {
      case: 'F 字，中关村外籍专家，但不符合该类签证的条件：不符合条件',
      on: '2018-09-06',
      facts: { ...visit, zhongguancunExpert: true, visaConditionsMet: false },
      gives: { visa: 'conditions-missing', validityMost: null },
      by: ['conditions-missing'],
    },
    {
      case: 'F 字，中关村外籍专家，措施前一日',
      on: '2018-09-05',
      facts: { ...visit, zhongguancunExpert: true },
      gives: { visa: 'may-apply', validityMost: null, stay: null },
    },
    {
      case: 'M 字，中关村外籍专家：便利只及于 F 字',
      on,
      facts: { ...visit, visaClass: 'M', zhongguancunExpert: true, shortResearchVisit: true },
      gives: {
        visa: 'may-apply',
        validityMost: null,
        easing: null,
        also: ['extend-7-days-before', 'stay-from-next-day', 'terms-by-authority'],
      },
      by: ['other-classes'],
    },
    {
      case: 'Z 字：入境后办理居留证件',
      on,
      facts: { ...talent, visaClass: 'Z' },
      gives: { visa: 'may-apply', easing: null, also: ['residence-in-30-days', 'terms-by-authority'] },
    },
  ])
  proves(talentVisa)
})

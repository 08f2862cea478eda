import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { disputeRoute } from './route.ts'

const contract = {
  disputeKind: 'commercial',
  foreignRelatedDispute: true,
  arbitrationAgreement: 'written',
  mediationAgreed: false,
  reviewComesFirst: false,
  reviewDecided: false,
}
const act = { ...contract, disputeKind: 'administrative', foreignRelatedDispute: false, arbitrationAgreement: 'none' }
const on = '2024-01-01'
const months = (length: number) => ({ length, unit: 'months' })
const days = (length: number) => ({ length, unit: 'calendar-days' })

describe('争议解决途径 ways to settle a dispute', () => {
  examples(disputeRoute, [
    {
      case: '有书面仲裁协议：仲裁；撤销期限 6 个月',
      on,
      facts: contract,
      gives: {
        route: 'arbitration',
        setAsideWithin: months(6),
        suitWithin: null,
        also: ['costs-not-held', 'one-stop', 'sue-in-30-days', 'urgent-48-hours'],
      },
    },
    {
      case: '有书面仲裁协议，《中华人民共和国民事诉讼法》施行前一日：仲裁',
      on: '2023-12-31',
      facts: contract,
      gives: { route: 'arbitration', also: ['costs-not-held', 'one-stop'] },
      by: ['agreed-arbitration'],
    },
    {
      case: '有书面仲裁协议，但属于复议前置的事项：仲裁',
      on,
      facts: { ...contract, reviewComesFirst: true },
      gives: { route: 'arbitration' },
      by: ['agreed-arbitration'],
    },
    {
      case: '新仲裁法前一日：撤销期限 6 个月',
      on: '2026-02-28',
      facts: contract,
      gives: { setAsideWithin: months(6) },
    },
    { case: '新仲裁法首日：撤销期限 3 个月', on: '2026-03-01', facts: contract, gives: { setAsideWithin: months(3) } },
    {
      case: '默示协议，新仲裁法前一日',
      on: '2026-02-28',
      facts: { ...contract, arbitrationAgreement: 'implied' },
      gives: { route: 'needs-rules', setAsideWithin: null },
    },
    {
      case: '默示协议，新仲裁法首日',
      on: '2026-03-01',
      facts: { ...contract, arbitrationAgreement: 'implied' },
      gives: { route: 'arbitration', setAsideWithin: months(3) },
      by: ['implied'],
    },
    {
      case: '默示协议，新仲裁法首日，但争议的性质为对行政行为不服：申请行政复议，或者直接提起行政诉讼',
      on: '2026-03-01',
      facts: { ...contract, arbitrationAgreement: 'implied', disputeKind: 'administrative' },
      gives: { route: 'review-or-suit', setAsideWithin: null, also: ['correction-10-working-days', 'costs-not-held'] },
      by: ['review-or-suit'],
    },
    {
      case: '默示协议，新仲裁法首日，但已经收到行政复议决定：仲裁',
      on: '2026-03-01',
      facts: { ...contract, arbitrationAgreement: 'implied', reviewDecided: true },
      gives: {
        route: 'arbitration',
        suitWithin: null,
        also: ['costs-not-held', 'implied-agreement', 'one-stop', 'sue-in-30-days', 'urgent-48-hours'],
      },
      by: ['implied'],
    },
    {
      case: '没有仲裁协议，涉外：起诉，国际商事法庭',
      on,
      facts: { ...contract, arbitrationAgreement: 'none' },
      gives: {
        route: 'court',
        setAsideWithin: null,
        also: ['commercial-court', 'costs-not-held', 'one-stop', 'sue-in-30-days', 'urgent-48-hours'],
      },
    },
    {
      case: '没有仲裁协议，涉外，《中华人民共和国仲裁法》施行之日：向法院起诉',
      on: '2026-03-01',
      facts: { ...contract, arbitrationAgreement: 'none' },
      gives: { route: 'court', setAsideWithin: null },
      by: ['suit'],
    },
    {
      case: '没有仲裁协议，涉外，但争议的性质为对行政行为不服：申请行政复议，或者直接提起行政诉讼',
      on,
      facts: { ...contract, arbitrationAgreement: 'none', disputeKind: 'administrative' },
      gives: { route: 'review-or-suit', also: ['correction-10-working-days', 'costs-not-held'] },
      by: ['review-or-suit'],
    },
    {
      case: '没有仲裁协议，不涉外',
      on,
      facts: { ...contract, arbitrationAgreement: 'none', foreignRelatedDispute: false },
      gives: { route: 'court', also: ['costs-not-held', 'sue-in-30-days', 'urgent-48-hours'] },
    },
    {
      case: '涉外，双方自愿先行调解',
      on: '2023-11-18',
      facts: { ...contract, mediationAgreed: true },
      gives: { route: 'arbitration', also: ['costs-not-held', 'mediation-first', 'one-stop'] },
    },
    {
      case: '涉外，双方自愿先行调解，但争议的性质为对行政行为不服：须配套',
      on: '2023-11-18',
      facts: { ...contract, mediationAgreed: true, disputeKind: 'administrative' },
      gives: { route: 'needs-rules', setAsideWithin: null, also: ['costs-not-held'] },
      by: ['administrative-before'],
    },
    {
      case: '不涉外，双方自愿：方案的调解前置只及于涉外商事案件',
      on: '2023-11-18',
      facts: { ...contract, mediationAgreed: true, foreignRelatedDispute: false },
      gives: { also: ['costs-not-held'] },
    },

    {
      case: '行政行为，不属复议前置：复议或起诉',
      on,
      facts: act,
      gives: {
        route: 'review-or-suit',
        reviewWithin: days(60),
        acceptedIn: { length: 5, unit: 'working-days' },
        decidedIn: days(60),
        extension: days(30),
        simplified: days(30),
        suitWithin: months(6),
        also: ['correction-10-working-days', 'costs-not-held'],
      },
    },
    {
      case: '争议的性质为对行政行为不服、还没有行政复议决定、不属于复议前置的事项，《中华人民共和国行政复议法》施行前一日：须配套',
      on: '2023-12-31',
      facts: act,
      gives: { route: 'needs-rules' },
      by: ['administrative-before'],
    },
    {
      case: '复议前置：先复议',
      on,
      facts: { ...act, reviewComesFirst: true },
      gives: { route: 'review', reviewWithin: days(60), suitWithin: null },
    },
    {
      case: '新行政复议法前一日：旧法未收录',
      on: '2023-12-31',
      facts: { ...act, reviewComesFirst: true },
      gives: { route: 'needs-rules', reviewWithin: null, decidedIn: null },
    },
    {
      case: '已有复议决定：15 日内起诉',
      on,
      facts: { ...act, reviewComesFirst: true, reviewDecided: true },
      gives: { route: 'suit-after-review', suitWithin: days(15), reviewWithin: null },
    },
    {
      case: '已有复议决定，但仲裁协议为没有书面协议，一方主张有，另一方未否认：对复议决定不服的，提起行政诉讼',
      on,
      facts: { ...act, reviewComesFirst: true, reviewDecided: true, arbitrationAgreement: 'implied' },
      gives: { route: 'suit-after-review' },
      by: ['suit-after-review'],
    },
    {
      case: '已有复议决定，新行政复议法之前',
      on: '2023-12-31',
      facts: { ...act, reviewDecided: true },
      gives: { route: 'suit-after-review', suitWithin: days(15) },
    },
    {
      case: '争议的性质为对行政行为不服、已经收到行政复议决定、不属于复议前置的事项，《中华人民共和国行政复议法》施行之日：对复议决定不服的，提起行政诉讼',
      on: '2024-01-01',
      facts: { ...act, reviewDecided: true },
      gives: { route: 'suit-after-review' },
      by: ['suit-after-review'],
    },
    {
      case: '方案当日，公布前一日所知：还没有规则',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: contract,
      gives: { route: 'gap' },
    },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: contract,
      gives: { route: 'arbitration' },
    },
  ])
  proves(disputeRoute)
})

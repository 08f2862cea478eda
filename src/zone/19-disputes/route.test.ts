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
      case: '已有复议决定，新行政复议法之前',
      on: '2023-12-31',
      facts: { ...act, reviewDecided: true },
      gives: { route: 'suit-after-review', suitWithin: days(15) },
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

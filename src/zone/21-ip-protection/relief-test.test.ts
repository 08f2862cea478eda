import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { reliefTest } from './relief-test.ts'

const request = {
  disputeInBeijing: true,
  reliefAskedBy: 'operator',
  evidenceGiven: true,
  infringementShown: 'ongoing',
  reliefForum: 'court-before-suit',
  reliefUrgent: true,
}
const on = '2024-01-01'

describe('知识产权及时救济 prompt relief', () => {
  examples(reliefTest, [
    {
      case: '正在受到侵害',
      on,
      facts: request,
      gives: {
        relief: 'act-in-time',
        missing: null,
        suit: { length: 30, unit: 'calendar-days' },
        also: ['forty-eight-hours'],
      },
    },
    {
      case: '即将受到侵害',
      on,
      facts: { ...request, infringementShown: 'imminent' },
      gives: { relief: 'act-in-time', missing: null },
      by: ['act-in-time'],
    },
    {
      case: '方案当日，民诉法 2023 年修正尚未施行',
      on: '2023-11-18',
      facts: request,
      gives: { relief: 'act-in-time', suit: null, also: null },
    },
    { case: '民诉法修正施行前一日', on: '2023-12-31', facts: request, gives: { suit: null, also: null } },
    {
      case: '侵害已经结束',
      on,
      facts: { ...request, infringementShown: 'past', reliefUrgent: false },
      gives: { relief: 'not-yet', missing: ['first-showing'], also: ['past-infringement'] },
    },
    {
      case: '侵害已经结束，方案施行之日：条件还不具备',
      on: '2023-11-18',
      facts: { ...request, infringementShown: 'past', reliefUrgent: false },
      gives: { relief: 'not-yet', missing: ['first-showing'], also: ['past-infringement'] },
      by: ['not-yet'],
    },
    {
      case: '侵害已经结束，但申请人为其他人：不适用',
      on,
      facts: { ...request, infringementShown: 'past', reliefUrgent: false, reliefAskedBy: 'other' },
      gives: { relief: 'not-applicable', missing: null },
      by: ['outside'],
    },
    {
      case: '没有初步证明',
      on,
      facts: { ...request, infringementShown: 'none' },
      gives: { relief: 'not-yet', missing: ['first-showing'] },
    },
    {
      case: '没有提供可合理获得的证据',
      on,
      facts: { ...request, evidenceGiven: false },
      gives: { relief: 'not-yet', missing: ['evidence'] },
    },
    {
      case: '没有提供可合理获得的证据，方案施行之日：条件还不具备',
      on: '2023-11-18',
      facts: { ...request, evidenceGiven: false },
      gives: { relief: 'not-yet', missing: ['evidence'] },
      by: ['not-yet'],
    },
    {
      case: '两样都没有',
      on,
      facts: { ...request, evidenceGiven: false, infringementShown: 'none' },
      gives: { relief: 'not-yet', missing: ['evidence', 'first-showing'] },
    },
    {
      case: '两样都没有，但不由北京的法院或者行政机关处理：不适用',
      on,
      facts: { ...request, evidenceGiven: false, infringementShown: 'none', disputeInBeijing: false },
      gives: { relief: 'not-applicable', missing: null },
      by: ['outside'],
    },
    {
      case: '诉讼中申请：没有起诉期限',
      on,
      facts: { ...request, reliefForum: 'court-in-suit' },
      gives: { relief: 'act-in-time', suit: null, also: ['forty-eight-hours'] },
    },
    {
      case: '向行政机关请求：不适用 48 小时',
      on,
      facts: { ...request, reliefForum: 'authority' },
      gives: { relief: 'act-in-time', suit: null, also: null },
    },
    { case: '不紧急', on, facts: { ...request, reliefUrgent: false }, gives: { relief: 'act-in-time', also: null } },
    {
      case: '不在北京',
      on,
      facts: { ...request, disputeInBeijing: false },
      gives: { relief: 'not-applicable', missing: null },
    },
    {
      case: '不是经营主体',
      on,
      facts: { ...request, reliefAskedBy: 'other', evidenceGiven: false },
      gives: { relief: 'not-applicable', missing: null },
    },
  ])
  proves(reliefTest)
})

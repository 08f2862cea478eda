import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { exportReview } from './export-review.ts'

const restricted = { technologyExportClass: 'restricted', ipPassesAbroad: true }
const free = { ...restricted, technologyExportClass: 'free' }
const on = '2023-11-18'
const thirty = { length: 30, unit: 'working-days' }
const three = { length: 3, unit: 'working-days' }

describe('技术出口与知识产权对外转让审查 technology export and review', () => {
  examples(exportReview, [
    {
      case: '限制类，随附转让',
      on,
      facts: restricted,
      gives: { review: 'licence-and-review', period: thirty, also: ['easing'] },
    },
    {
      case: '限制类，随附转让，《中华人民共和国技术进出口管理条例》施行之日：技术出口许可，并经知识产权对外转让审查',
      on: '2020-11-29',
      facts: restricted,
      gives: { review: 'licence-and-review' },
      by: ['review'],
    },
    {
      case: '限制类，不转让知识产权',
      on,
      facts: { ...restricted, ipPassesAbroad: false },
      gives: { review: 'licence', period: thirty, also: null },
    },
    {
      case: '自由类，随附转让',
      on,
      facts: free,
      gives: { review: 'registration', period: three, also: ['check-review', 'easing'] },
    },
    {
      case: '自由类，不转让知识产权',
      on,
      facts: { ...free, ipPassesAbroad: false },
      gives: { review: 'registration', period: three, also: null },
    },
    {
      case: '禁止类',
      on,
      facts: { ...restricted, technologyExportClass: 'banned' },
      gives: { review: 'banned', period: null, also: null },
    },
    {
      case: '不出口技术',
      on,
      facts: { ...restricted, technologyExportClass: 'no-export' },
      gives: { review: 'not-applicable', period: null },
    },
    { case: '方案前一日', on: '2023-11-17', facts: restricted, gives: { review: 'licence-and-review', also: null } },
  ])
  proves(exportReview)
})

import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { cybersecurityReview } from './cybersecurity-review.ts'

const platform = { platformOperator: true, platformUsers: 1_000_001, listingPlanned: 'foreign-country' }
const on = '2023-11-18'
const working = (length: number) => ({ length, unit: 'working-days' })

describe('网络安全审查 cybersecurity review', () => {
  examples(cybersecurityReview, [
    {
      case: '1,000,001 用户，赴国外上市',
      on,
      facts: platform,
      gives: {
        declaration: 'required',
        admission: working(10),
        first: working(30),
        firstExtension: working(15),
        replies: working(15),
        special: working(90),
        also: ['other-reviews', 'special-extends'],
      },
    },
    {
      case: '恰为 1,000,000 用户：没有超过',
      on,
      facts: { ...platform, platformUsers: 1_000_000 },
      gives: { declaration: 'not-required', admission: null, also: ['other-grounds', 'other-reviews'] },
    },
    {
      case: '赴香港上市：不是国外',
      on,
      facts: { ...platform, listingPlanned: 'hong-kong' },
      gives: { declaration: 'not-required', also: ['hong-kong', 'other-grounds', 'other-reviews'] },
    },
    {
      case: '赴香港上市，《网络安全审查办法》施行之日：不因上市而必须申报',
      on: '2022-02-15',
      facts: { ...platform, listingPlanned: 'hong-kong' },
      gives: { declaration: 'not-required', also: ['hong-kong', 'other-grounds'] },
      by: ['not-required'],
    },
    {
      case: '境内上市',
      on,
      facts: { ...platform, listingPlanned: 'mainland' },
      gives: { declaration: 'not-required' },
    },
    { case: '不上市', on, facts: { ...platform, listingPlanned: 'none' }, gives: { declaration: 'not-required' } },
    {
      case: '不是网络平台',
      on,
      facts: { ...platform, platformOperator: false },
      gives: { declaration: 'not-required' },
    },
    {
      case: '不是网络平台，方案施行前一日：不因上市而必须申报',
      on: '2023-11-17',
      facts: { ...platform, platformOperator: false },
      gives: { declaration: 'not-required', admission: null, also: ['other-grounds'] },
      by: ['not-required'],
    },
    {
      case: '办法施行首日，方案之前',
      on: '2022-02-15',
      facts: platform,
      gives: { declaration: 'required', also: ['special-extends'] },
    },
  ])
  proves(cybersecurityReview)
})

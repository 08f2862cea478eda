import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { securitiesAdviser } from './securities-adviser.ts'

const foreigner = {
  adviceOn: 'securities',
  workPlace: 'beijing',
  chineseNational: false,
  universityEducated: true,
  otherAdviserConditions: true,
}
const on = '2023-11-18'

describe('境外个人证券期货咨询 overseas advisers', () => {
  examples(securitiesAdviser, [
    {
      case: '外国人，学历等条件符合，在京：方案允许，文件未检得',
      on,
      facts: foreigner,
      gives: { practice: 'needs-rules', missing: null, also: ['adjustment-needed'] },
      by: ['plan'],
    },
    { case: '期货交易咨询，同', on, facts: { ...foreigner, adviceOn: 'futures' }, gives: { practice: 'needs-rules' } },
    {
      case: '方案前一日：须具有中国国籍',
      on: '2023-11-17',
      facts: foreigner,
      gives: { practice: 'not-open', missing: ['nationality'], also: null },
      by: ['not-open'],
    },
    {
      case: '方案当日，公布前一日所知：须具有中国国籍',
      on,
      knownOn: '2023-11-22',
      facts: foreigner,
      gives: { practice: 'not-open', missing: ['nationality'] },
    },
    {
      case: '外国人，在京以外',
      on,
      facts: { ...foreigner, workPlace: 'elsewhere' },
      gives: { practice: 'not-open', missing: ['nationality'] },
    },
    {
      case: '外国人，在京以外，施行之日：不能从事',
      on: '2024-04-21',
      facts: { ...foreigner, workPlace: 'elsewhere' },
      gives: { practice: 'not-open', also: null },
      by: ['not-open'],
    },
    {
      case: '外国人，在京以外，《证券、期货投资咨询管理暂行办法》施行之日：不能从事',
      on: '1998-04-01',
      facts: { ...foreigner, workPlace: 'elsewhere' },
      gives: { practice: 'not-open', missing: ['nationality'] },
      by: ['not-open'],
    },
    {
      case: '外国人，在京以外，但咨询业务为其他：不适用',
      on,
      facts: { ...foreigner, workPlace: 'elsewhere', adviceOn: 'other' },
      gives: { practice: 'not-applicable', missing: null },
      by: ['other-business'],
    },
    {
      case: '外国人在京，没有本科学历：不符合条件，而不是须配套',
      on,
      facts: { ...foreigner, universityEducated: false },
      gives: { practice: 'not-open', missing: ['education'] },
    },
    {
      case: '外国人在京，没有本科学历，《证券、期货投资咨询管理暂行办法》施行之日：不能从事',
      on: '1998-04-01',
      facts: { ...foreigner, universityEducated: false },
      gives: { practice: 'not-open', missing: ['education', 'nationality'] },
      by: ['not-open'],
    },
    {
      case: '外国人在京，没有本科学历，但咨询业务为其他：不适用',
      on,
      facts: { ...foreigner, universityEducated: false, adviceOn: 'other' },
      gives: { practice: 'not-applicable', missing: null },
      by: ['other-business'],
    },
    {
      case: '外国人在京，其他条件不符合',
      on,
      facts: { ...foreigner, otherAdviserConditions: false },
      gives: { practice: 'not-open', missing: ['other'] },
    },
    {
      case: '外国人在京，其他条件不符合，《证券、期货投资咨询管理暂行办法》施行之日：不能从事',
      on: '1998-04-01',
      facts: { ...foreigner, otherAdviserConditions: false },
      gives: { practice: 'not-open', missing: ['nationality', 'other'] },
      by: ['not-open'],
    },
    {
      case: '外国人在京，其他条件不符合，但咨询业务为其他：不适用',
      on,
      facts: { ...foreigner, otherAdviserConditions: false, adviceOn: 'other' },
      gives: { practice: 'not-applicable', missing: null },
      by: ['other-business'],
    },
    {
      case: '外国人在京，其他条件不符合，但具有中国国籍：不能从事',
      on,
      facts: { ...foreigner, otherAdviserConditions: false, chineseNational: true },
      gives: { practice: 'not-open' },
      by: ['not-open'],
    },
    {
      case: '中国公民，条件符合',
      on,
      facts: { ...foreigner, chineseNational: true },
      gives: { practice: 'open', missing: null, also: null },
      by: ['chinese-national'],
    },
    {
      case: '中国公民，条件符合，《证券、期货投资咨询管理暂行办法》施行之日：所收条件都符合，可以申请',
      on: '1998-04-01',
      facts: { ...foreigner, chineseNational: true },
      gives: { practice: 'open', missing: null },
      by: ['chinese-national'],
    },
    {
      case: '中国公民，条件符合，施行之日：所收条件都符合，可以申请',
      on: '2024-04-21',
      facts: { ...foreigner, chineseNational: true },
      gives: { practice: 'open', also: null },
      by: ['chinese-national'],
    },
    {
      case: '中国公民，在京以外，同',
      on: '2023-11-17',
      facts: { ...foreigner, chineseNational: true, workPlace: 'elsewhere' },
      gives: { practice: 'open' },
    },
    {
      case: '中国公民，在京以外，但没有大学本科以上学历：不能从事',
      on: '2023-11-17',
      facts: { ...foreigner, chineseNational: true, workPlace: 'elsewhere', universityEducated: false },
      gives: { practice: 'not-open', missing: ['education'] },
      by: ['not-open'],
    },
    {
      case: '跨境服务清单施行前一日',
      on: '2024-04-20',
      facts: foreigner,
      gives: { also: ['adjustment-needed'] },
    },
    {
      case: '跨境服务清单施行之日',
      on: '2024-04-21',
      facts: foreigner,
      gives: { practice: 'needs-rules', also: ['adjustment-needed', 'ftz-services-list'] },
    },
    {
      case: '其他业务',
      on,
      facts: { ...foreigner, adviceOn: 'other' },
      gives: { practice: 'not-applicable', missing: null },
    },
    {
      case: '其他业务，《证券、期货投资咨询管理暂行办法》施行之日：不适用',
      on: '1998-04-01',
      facts: { ...foreigner, adviceOn: 'other' },
      gives: { practice: 'not-applicable', missing: null },
      by: ['other-business'],
    },
    {
      case: '其他业务，施行之日：不适用',
      on: '2024-04-21',
      facts: { ...foreigner, adviceOn: 'other' },
      gives: { practice: 'not-applicable', also: null },
      by: ['other-business'],
    },
  ])
  proves(securitiesAdviser)
})

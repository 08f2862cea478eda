import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { guaranteeEasing } from './guarantee-easing.ts'

const listed = { listedOn: 'bse', financingKind: 'loan', innovativeSme: true, financingPurpose: 'research' }
const on = '2023-11-18'

describe('北交所上市企业贷款担保 loan guarantees of firms listed on the BSE', () => {
  examples(guaranteeEasing, [
    {
      case: '北交所上市的创新型中小企业贷款研发：支持，程度由银行定',
      on,
      facts: listed,
      gives: { eased: 'needs-rules', missing: null, also: ['special-products'] },
      by: ['supported'],
    },
    {
      case: '新三板挂牌的不在放宽之列，专项业务照样支持',
      on,
      facts: { ...listed, listedOn: 'neeq' },
      gives: { eased: false, missing: ['bse-listing'], also: ['special-products'] },
      by: ['not-listed'],
    },
    {
      case: '没有上市',
      on,
      facts: { ...listed, listedOn: 'neither' },
      gives: { eased: false, missing: ['bse-listing'] },
    },
    {
      case: '不是贷款',
      on,
      facts: { ...listed, financingKind: 'other' },
      gives: { eased: false, missing: ['loan'] },
    },
    {
      case: '既没有上市，也不是贷款',
      on,
      facts: { ...listed, listedOn: 'neither', financingKind: 'other' },
      gives: { eased: false, missing: ['bse-listing', 'loan'] },
    },
    {
      case: '不是创新型中小企业：放宽担保不以此为条件',
      on,
      facts: { ...listed, innovativeSme: false },
      gives: { eased: 'needs-rules', also: null },
    },
    {
      case: '技术引进',
      on,
      facts: { ...listed, financingPurpose: 'technology-import' },
      gives: { also: ['special-products'] },
    },
    {
      case: '投资并购',
      on,
      facts: { ...listed, financingPurpose: 'acquisition' },
      gives: { also: ['special-products'] },
    },
    {
      case: '其他用途',
      on,
      facts: { ...listed, financingPurpose: 'other' },
      gives: { eased: 'needs-rules', also: null },
    },
  ])
  proves(guaranteeEasing)
})

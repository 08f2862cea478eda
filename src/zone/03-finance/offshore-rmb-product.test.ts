import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { offshoreRmbProduct } from './offshore-rmb-product.ts'

const product = {
  registeredIn: 'beijing-other',
  issuesAsInsuranceAssetManager: true,
  offeredAbroad: true,
  productInRenminbi: true,
  productAccountsSeparate: true,
  productRiskIsolated: true,
  productSizeReasonable: true,
}
const on = '2023-11-18'

describe('保险资管人民币产品向境外发行 RMB products of insurance asset managers abroad', () => {
  examples(offshoreRmbProduct, [
    {
      case: '方案所列条件都具备：探索支持，须配套',
      on,
      facts: product,
      gives: { mayOffer: 'needs-rules', missing: null },
      by: ['explored'],
    },
    {
      case: '三年后仍须配套',
      on: '2026-11-18',
      facts: { ...product, registeredIn: 'beijing-ftz' },
      gives: { mayOffer: 'needs-rules' },
    },
    {
      case: '账户不独立',
      on,
      facts: { ...product, productAccountsSeparate: false },
      gives: { mayOffer: false, missing: ['accounts'] },
    },
    {
      case: '风险没有隔离',
      on,
      facts: { ...product, productRiskIsolated: false },
      gives: { mayOffer: false, missing: ['risk'] },
    },
    {
      case: '规模不合理',
      on,
      facts: { ...product, productSizeReasonable: false },
      gives: { mayOffer: false, missing: ['size'] },
    },
    {
      case: '不以人民币计价',
      on,
      facts: { ...product, productInRenminbi: false },
      gives: { mayOffer: false, missing: ['renminbi'] },
    },
    {
      case: '四项都不满足：都列出',
      on,
      facts: {
        ...product,
        productInRenminbi: false,
        productAccountsSeparate: false,
        productRiskIsolated: false,
        productSizeReasonable: false,
      },
      gives: { mayOffer: false, missing: ['accounts', 'renminbi', 'risk', 'size'] },
    },
    {
      case: '发行人不是保险资产管理公司',
      on,
      facts: { ...product, issuesAsInsuranceAssetManager: false },
      gives: { mayOffer: 'not-applicable', missing: null },
    },
    { case: '不向境外发行', on, facts: { ...product, offeredAbroad: false }, gives: { mayOffer: 'not-applicable' } },
    { case: '不在北京', on, facts: { ...product, registeredIn: 'hainan' }, gives: { mayOffer: 'not-applicable' } },
  ])
  proves(offshoreRmbProduct)
})

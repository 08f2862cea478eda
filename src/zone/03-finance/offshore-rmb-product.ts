/**
 * Measure 3.2. Insurance asset managers offering RMB products abroad. The plan explores it, and no instrument followed:
 * the conditions that it names itself are checked, the rest waits.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  issuesAsInsuranceAssetManager,
  offeredAbroad,
  productAccountsSeparate,
  productInRenminbi,
  productRiskIsolated,
  productSizeReasonable,
} from '../vocabulary/asset-management.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'

const inScope = all(inDemonstrationZone, issuesAsInsuranceAssetManager.yes(), offeredAbroad.yes())

export const offshoreRmbProduct = decision({
  id: 'finance.offshore-rmb-product',
  name: { zh: '保险资管人民币产品向境外发行', en: 'RMB products of insurance asset managers abroad' },
  question: {
    zh: '保险资产管理公司能否向境外发行这只人民币产品？',
    en: 'May the insurance asset manager offer this RMB product abroad?',
  },
  measures: ['3.2'],
  since: '2023-11-18',
  asks: [
    registeredIn,
    issuesAsInsuranceAssetManager,
    offeredAbroad,
    productInRenminbi,
    productAccountsSeparate,
    productRiskIsolated,
    productSizeReasonable,
  ],
  gives: {
    mayOffer: givesYesNo({ name: { zh: '可以向境外发行', en: 'may be offered abroad' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        renminbi: { zh: '不以人民币计价', en: 'not denominated in RMB' },
        accounts: { zh: '账户不独立', en: 'no accounts of its own' },
        risk: { zh: '风险没有隔离', en: 'risks not kept apart' },
        size: { zh: '规模不合理', en: 'size not reasonable' },
      },
    }),
  },
  answer: 'mayOffer',
  closed: [false],
  rules: [
    rule('out-of-scope', {
      says: {
        zh: '只及于综合示范区内保险资产管理公司向境外发行的产品',
        en: 'Only products that insurance asset managers of the demonstration zone offer abroad',
      },
      cites: [plan('3.2', '支持保险资产管理公司')],
      when: any(not(inDemonstrationZone), issuesAsInsuranceAssetManager.no(), offeredAbroad.no()),
      gives: {
        mayOffer: notApplicable(
          '本措施只及于综合示范区内保险资产管理公司向境外发行的资产管理产品',
          'The measure is about products that insurance asset managers of the demonstration zone offer abroad',
        ),
      },
    }),
    rule('explored', {
      says: { zh: '条件具备的，探索支持发行', en: 'Where the conditions are met, the offer is explored' },
      cites: [plan('3.2')],
      when: all(
        inScope,
        productInRenminbi.yes(),
        productAccountsSeparate.yes(),
        productRiskIsolated.yes(),
        productSizeReasonable.yes(),
      ),
      gives: {
        mayOffer: needsRules(
          '方案所列条件均已具备；方案为“探索支持”，发行的办理规则和规模数额未检得，发行前须取得金融监管、外汇管理部门同意',
          'All conditions that the plan names are met. It only explores the offer: no procedure and no figure for the size were found; ask the financial and foreign-exchange regulators first',
        ),
      },
    }),
    rule('renminbi', {
      says: { zh: '须以人民币计价', en: 'Denominated in RMB' },
      cites: [plan('3.2', '人民币计价的资产管理产品')],
      when: all(inScope, productInRenminbi.no()),
      gives: { mayOffer: false, missing: ['renminbi'] },
    }),
    rule('accounts', {
      says: { zh: '须账户独立', en: 'Accounts of its own' },
      cites: [plan('3.2', '在账户独立、风险隔离的前提下')],
      when: all(inScope, productAccountsSeparate.no()),
      gives: { mayOffer: false, missing: ['accounts'] },
    }),
    rule('risk', {
      says: { zh: '须风险隔离', en: 'Risks kept apart' },
      cites: [plan('3.2', '在账户独立、风险隔离的前提下')],
      when: all(inScope, productRiskIsolated.no()),
      gives: { mayOffer: false, missing: ['risk'] },
    }),
    rule('size', {
      says: { zh: '须规模合理', en: 'Reasonable size' },
      cites: [plan('3.2', '合理规模')],
      when: all(inScope, productSizeReasonable.no()),
      gives: { mayOffer: false, missing: ['size'] },
    }),
  ],
  next: {
    false: { zh: '先补足所列条件。', en: 'First meet the conditions listed.' },
  },
})

/** Facts about insurance asset managers: the products they offer abroad, and who founds them. */
import { choice, yesNo } from '../../rules/fact.ts'

export const issuesAsInsuranceAssetManager = yesNo('issuesAsInsuranceAssetManager', {
  name: { zh: '发行人是保险资产管理公司', en: 'the issuer is an insurance asset manager' },
  denied: { zh: '发行人不是保险资产管理公司', en: 'the issuer is not an insurance asset manager' },
  question: { zh: '发行人是否为保险资产管理公司？', en: 'Is the issuer an insurance asset management company?' },
})

export const offeredAbroad = yesNo('offeredAbroad', {
  name: { zh: '向境外发行', en: 'the product is offered abroad' },
  denied: { zh: '不向境外发行', en: 'the product is not offered abroad' },
  question: { zh: '产品是否向境外发行？', en: 'Is the product offered abroad?' },
})

export const productInRenminbi = yesNo('productInRenminbi', {
  name: { zh: '以人民币计价', en: 'the product is denominated in RMB' },
  denied: { zh: '不以人民币计价', en: 'the product is not denominated in RMB' },
  question: { zh: '产品是否以人民币计价？', en: 'Is the product denominated in RMB?' },
})

export const productAccountsSeparate = yesNo('productAccountsSeparate', {
  name: { zh: '账户独立', en: 'the product has accounts of its own' },
  denied: { zh: '账户不独立', en: 'the product has no accounts of its own' },
  question: { zh: '产品是否设独立账户？', en: 'Does the product have accounts of its own?' },
})

export const productRiskIsolated = yesNo('productRiskIsolated', {
  name: { zh: '风险隔离', en: 'its risks are kept apart' },
  denied: { zh: '风险没有隔离', en: 'its risks are not kept apart' },
  question: {
    zh: '产品的风险是否与公司和其他产品隔离？',
    en: 'Are the product’s risks kept apart from the firm and its other products?',
  },
})

export const productSizeReasonable = yesNo('productSizeReasonable', {
  name: { zh: '发行规模合理', en: 'the size is reasonable' },
  denied: { zh: '发行规模不合理', en: 'the size is not reasonable' },
  question: { zh: '主管部门是否认可发行规模合理？', en: 'Does the regulator regard the size as reasonable?' },
  help: {
    zh: '方案没有给出数额；没有问过主管部门的，先按自己的判断填写。',
    en: 'The plan names no figure. If the regulator has not been asked, answer by your own judgement.',
  },
})

export const assetManagerFounder = choice('assetManagerFounder', {
  name: { zh: '保险资产管理公司的发起人', en: 'founder of the insurance asset manager' },
  question: { zh: '由谁发起设立保险资产管理公司？', en: 'Who founds the insurance asset management company?' },
  options: {
    'overseas-insurer': { zh: '境外保险公司（直接发起）', en: 'an insurance company abroad, directly' },
    'insurer-in-china': {
      zh: '境内保险公司（包括外资保险公司）',
      en: 'an insurance company in China, foreign-funded ones included',
    },
    other: { zh: '其他', en: 'someone else' },
  },
})

export const founderRiskControlled = yesNo('founderRiskControlled', {
  name: { zh: '风险可控', en: 'the risks are under control' },
  denied: { zh: '风险不可控', en: 'the risks are not under control' },
  question: {
    zh: '监管部门是否认可设立方案风险可控？',
    en: 'Does the regulator accept that the risks of the set-up are under control?',
  },
  help: {
    zh: '没有问过监管部门的，先按自己的判断填写。',
    en: 'If the regulator has not been asked, answer by your own judgement.',
  },
})

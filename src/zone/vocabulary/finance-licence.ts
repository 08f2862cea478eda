import { choice, setOf } from '../../rules/fact.ts'

/** The financial activity carried on, and the licences held. */

export const financialActivity = choice('financialActivity', {
  name: { zh: '从事的金融活动', en: 'financial activity' },
  question: { zh: '企业从事哪一种金融活动？', en: 'Which financial activity does the firm carry on?' },
  help: {
    zh: '看实际做的业务，不看名称；从事多种的，逐种判定。',
    en: 'Look at what is done, not at its name; if several, ask for each.',
  },
  options: {
    banking: { zh: '吸收存款、发放贷款等银行业务', en: 'banking: deposits, loans' },
    insurance: { zh: '保险业务', en: 'insurance' },
    securities: { zh: '证券业务', en: 'securities business' },
    'public-funds': { zh: '公开募集基金的管理', en: 'managing public funds' },
    advice: { zh: '证券、期货投资咨询', en: 'securities and futures investment advice' },
    'insurance-assets': { zh: '保险资产管理', en: 'insurance asset management' },
    other: { zh: '其他金融活动', en: 'another financial activity' },
    none: { zh: '不是金融活动', en: 'not a financial activity' },
  },
})

export const financialLicencesHeld = setOf('financialLicencesHeld', {
  name: { zh: '持有的金融业务许可', en: 'financial licences held' },
  question: { zh: '持有下列哪些金融业务许可？', en: 'Which of these financial licences does the firm hold?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    bank: { zh: '银行业金融机构许可', en: 'licence of a bank' },
    'insurance-company': { zh: '保险公司许可', en: 'licence of an insurance company' },
    'securities-company': { zh: '证券公司许可', en: 'licence of a securities company' },
    'fund-manager': { zh: '公募基金管理公司许可', en: 'licence of a public fund manager' },
    adviser: { zh: '证券、期货投资咨询资格', en: 'licence for securities and futures advice' },
    'insurance-asset-manager': { zh: '保险资产管理公司许可', en: 'licence of an insurance asset manager' },
  },
})

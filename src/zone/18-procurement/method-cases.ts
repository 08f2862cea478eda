/** What the tests of the procurement method have in common. */

/** Nothing speaks for any method but the open tender; negotiation is needed, so the plan stays out of it. */
export const plain = {
  procurementObject: 'goods',
  procurementReach: 'below-open-tender',
  procurementPurchaser: 'beijing',
  specificationDeterminable: true,
  negotiationNeeded: true,
  invitedTenderGrounds: [],
  negotiationGrounds: [],
  singleSourceGrounds: [],
  priceEnquiryTerms: [],
  consultationGrounds: [],
  frameworkGrounds: [],
  innovationTerms: [],
}
export const noTalk = { ...plain, negotiationNeeded: false }
export const large = { ...plain, procurementReach: 'open-tender' }
export const largeNoTalk = { ...noTalk, procurementReach: 'open-tender' }
export const centralNoTalk = { ...noTalk, procurementPurchaser: 'central-in-beijing' }
export const belowLimitNoTalk = { ...noTalk, procurementReach: 'below-limit' }
/** An addition of exactly ten percent of the contract, and one of a fen more. */
export const tenPercent = { singleSourceGrounds: ['top-up'], topUpTotal: '100000', originalContractAmount: '1000000' }
export const overTenPercent = { ...tenPercent, topUpTotal: '100000.01' }
/** Urgent because the purchaser dawdled. */
export const delayed = { negotiationGrounds: ['urgent'], urgencyNotOfOwnMaking: false }
export const after = '2023-11-18'
export const before = '2023-11-17'
export const stock = ['uniform-specification', 'ample-stock', 'steady-price']
export const breakthrough = ['national-plan', 'nothing-on-the-market']
export const closed = {
  negotiation: false,
  singleSource: false,
  priceEnquiry: false,
  consultation: false,
  framework: false,
  innovation: false,
}
export const topUp = (topUpTotal: string, originalContractAmount: string) => ({
  ...plain,
  singleSourceGrounds: ['top-up'],
  topUpTotal,
  originalContractAmount,
})
export const workingDays = (length: number) => ({ length, unit: 'working-days' })
export const calendarDays = (length: number) => ({ length, unit: 'calendar-days' })
/** Duties of every procurement under the law. */
export const standing = [
  'announce-result',
  'bid-bond',
  'file-contract',
  'keep-papers',
  'performance-bond',
  'pick-winner',
  'publish-contract',
  'result-stands',
  'send-report',
  'sign-contract',
  'supplements-limit',
]

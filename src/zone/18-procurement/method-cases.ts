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

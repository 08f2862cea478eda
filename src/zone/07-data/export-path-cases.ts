/** What the tests of the export of data have in common. */

/** A firm outside every list, one export of ordinary personal information, numbers far below every threshold. */
export const base = {
  importantDataExported: 'none',
  exportsPersonalInformation: true,
  exportScenario: 'other',
  criticalInfrastructureOperator: false,
  registeredIn: 'elsewhere',
  operatesInFreeTradeZone: false,
  dataField: 'other',
  positionOnDataList: 'scenario-not-named',
  ordinaryPeopleExportedThisYear: 0,
  sensitivePeopleExportedThisYear: 0,
  peopleProcessed: 0,
  peopleExportedSinceLastYear: 0,
  sensitivePeopleExportedSinceLastYear: 0,
}
export const ordinary = (people: number, more = {}) => ({ ...base, ordinaryPeopleExportedThisYear: people, ...more })
export const sensitive = (people: number, more = {}) => ({ ...base, sensitivePeopleExportedThisYear: people, ...more })
/** Retail data of half a million people, of a firm in the free-trade zone and of one elsewhere in the city, outside the list. */
export const inZone = ordinary(500_000, {
  registeredIn: 'beijing-ftz',
  operatesInFreeTradeZone: true,
  dataField: 'retail',
  positionOnDataList: 'outside',
})
export const inCity = { ...inZone, registeredIn: 'beijing-other', operatesInFreeTradeZone: false }
/** Where nothing is assessed, and where nothing is filed, there is no time to count. */
export const noAssessment = {
  completeness: 'not-applicable',
  acceptance: 'not-applicable',
  assessing: 'not-applicable',
  reassessment: 'not-applicable',
  validity: 'not-applicable',
  renewal: 'not-applicable',
}
export const noFiling = {
  filing: 'not-applicable',
  filingCheck: 'not-applicable',
  filingCorrection: 'not-applicable',
}
export const workingDays = (length: number) => ({ length, unit: 'working-days' })
export const years = (length: number) => ({ length, unit: 'years' })

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
export const workingDays = (length: number) => ({ length, unit: 'working-days' })
export const years = (length: number) => ({ length, unit: 'years' })

/** The authorities that the matters of the plan are brought to. */
import { authorityId, type KnownAuthority } from '../../people/authorities.ts'
import type { Competence } from '../../window/procedure.ts'

const at = (id: KnownAuthority): Competence => ({ authority: authorityId(id) })

export const financialRegulator = at('nfra-beijing')
export const securitiesRegulator = at('csrc-beijing')
export const cultureMinistry = at('mct')
export const cultureBureau = at('beijing/culture')
export const customs = at('customs-beijing')
export const commerceBureau = at('beijing/commerce')
export const commerceMinistry = at('mofcom')
export const foreignExperts = at('beijing/foreign-experts')
export const exitEntry = at('beijing/exit-entry')
export const cityGovernment = at('beijing/government')
export const cityCyberspace = at('beijing/cyberspace')
export const cyberspace = at('cac')
export const industryMinistry = at('miit')
export const communications = at('beijing/communications')
export const cityFinance = at('beijing/finance')
export const medicinesBureau = at('beijing/medicines')
export const medicinesAdministration = at('nmpa')
/** Registers real estate in Beijing; it issued the notice on trust property in real estate jointly. */
export const planningCommission = at('beijing/planning')
/** Registers who holds shares in companies. */
export const marketRegulator = at('beijing/market')
export const dataAdministration = at('beijing/government-services')
export const patentOffice = at('cnipa')
export const copyrightOffice = at('ncac')
export const healthCommission = at('beijing/health')

/** The desk at which the city's purchasers are reached; which purchaser it is stands on the form. */
export const purchaser = at('beijing/government-services')

import type { Instrument } from './instrument.ts'
import { cultureIpInstruments } from './instruments/culture-ip.ts'
import { customsInstruments } from './instruments/customs.ts'
import { dataInstruments } from './instruments/data.ts'
import { disputeInstruments } from './instruments/disputes.ts'
import { financeInstruments } from './instruments/finance.ts'
import { greenInstruments } from './instruments/green.ts'
import { healthInstruments } from './instruments/health.ts'
import { investmentInstruments } from './instruments/investment.ts'
import { medicineInstruments } from './instruments/medicines.ts'
import { plan2023, reply2023 } from './instruments/plan.ts'
import { procedureInstruments } from './instruments/procedure.ts'
import { procurementInstruments } from './instruments/procurement.ts'
import { programmeInstruments } from './instruments/programme.ts'
import { securityInstruments } from './instruments/security.ts'
import { talentInstruments } from './instruments/talent.ts'
import { telecomInstruments } from './instruments/telecom.ts'

/** Every instrument that the software rests on, by field. */
const all = [
  plan2023,
  reply2023,
  ...programmeInstruments,
  ...telecomInstruments,
  ...dataInstruments,
  ...procurementInstruments,
  ...customsInstruments,
  ...healthInstruments,
  ...medicineInstruments,
  ...financeInstruments,
  ...greenInstruments,
  ...cultureIpInstruments,
  ...talentInstruments,
  ...investmentInstruments,
  ...securityInstruments,
  ...disputeInstruments,
  ...procedureInstruments,
] as const

type Known = (typeof all)[number]

export type InstrumentId = Known['id']

/** The articles that an instrument has, for the compiler. */
export type ArticleIdOf<I extends InstrumentId> = Extract<Known, { id: I }>['articles'][number]['id']

/** An article of an instrument, by ids that exist. */
export type Reference = { [I in InstrumentId]: readonly [I, ArticleIdOf<I>] }[InstrumentId]

export const instruments: readonly Instrument[] = all

const byId = new Map<string, Instrument>(instruments.map((instrument) => [instrument.id, instrument]))

export const findInstrument = (id: string): Instrument | undefined => byId.get(id)

export function instrument(id: InstrumentId): Instrument {
  const found = byId.get(id)
  if (!found)
    throw new Error(`没有文件 ${id}，见 src/law/instruments · there is no instrument ${id}; see src/law/instruments`)
  return found
}

/** Every register of the plan, in the plan's order: one list a task. */
import type { Register } from '../registers/register.ts'
import { registersOfTask as health } from './02-health/index.ts'
import { registersOfTask as finance } from './03-finance/index.ts'
import { registersOfTask as professional } from './05-professional/index.ts'
import { registersOfTask as data } from './07-data/index.ts'
import { registersOfTask as services } from './10-services-trade/index.ts'
import { registersOfTask as innovation } from './16-innovation/index.ts'
import { registersOfTask as organisation } from './organisation/index.ts'

export const registers: readonly Register[] = [
  ...health,
  ...finance,
  ...professional,
  ...data,
  ...services,
  ...innovation,
  ...organisation,
]

export const registerById: ReadonlyMap<string, Register> = new Map(registers.map((each) => [each.id, each]))

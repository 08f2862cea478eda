import { day } from '../../src/time/dates.ts'

/** The law as known at the end: every rule has been published. */
export const knownOn = day('2199-12-31')

/** Who acts for whom: applicants in addresses, and those for whom the one who asks may act today. */
import type { FastifyRequest } from 'fastify'
import { type Actor, headOf } from '../people/actor.ts'
import type { OrganisationId, PersonId } from '../people/ids.ts'
import { isDelegated, isOn, type Party } from '../people/persons.ts'
import { type LegalDate, parseLegalDate } from '../time/dates.ts'
import { type Listed, never } from '../window/desk.ts'
import { type Item, refuseFor } from './problems.ts'
import { allow } from './who.ts'

export const partyOf = ({ kind, id }: { readonly kind: 'person' | 'organisation'; readonly id: string }): Party =>
  kind === 'person' ? { kind, id: id as PersonId } : { kind, id: id as OrganisationId }

/** `person:ID` or `organisation:ID`, as it stands in an address. */
export function readParty(written: string, at = 'query/for'): Party {
  const match = /^(person|organisation):([\w.-]{1,100})$/.exec(written)
  const [kind, id] = [match?.[1], match?.[2]]
  if ((kind !== 'person' && kind !== 'organisation') || id === undefined)
    throw refuseFor('bad-request', [
      {
        code: 'wrong-value',
        at,
        text: {
          zh: '应写作 person:编号 或者 organisation:编号',
          en: 'must be written person:ID or organisation:ID',
        },
      },
    ])
  return partyOf({ kind, id })
}

/** Ids are plain letters and digits: what else comes in a body names nobody. */
export function readPartyIn(
  given: { readonly kind: 'person' | 'organisation'; readonly id: string },
  at: string,
): Party {
  return readParty(`${given.kind}:${given.id}`, at)
}

/** Refuses unless the one who asks may act for this party in this matter. */
export const actingFor = (
  request: FastifyRequest,
  party: Party,
  procedure: string,
  command: 'keep-draft' | 'submit',
): void => allow(request, { command }, headOf(party, procedure))

/** Oneself, those whom one represents, and those for whom one acts in some matters or in all. */
export function actsFor({ person, represents, delegations }: Actor, today: LegalDate): readonly Listed[] {
  const found = new Map<string, Listed>([
    [`person:${person}`, { party: { kind: 'person', id: person }, procedures: null }],
  ])
  for (const { organisation, procedures } of delegations.filter((each) => isDelegated(each, today))) {
    const before = found.get(`organisation:${organisation}`)
    const all = procedures === 'all' || before?.procedures === null
    found.set(`organisation:${organisation}`, {
      party: { kind: 'organisation', id: organisation },
      procedures: all ? null : [...new Set([...(before?.procedures ?? []), ...procedures])],
    })
  }
  for (const { organisation } of represents.filter((each) => isOn(each, today)))
    found.set(`organisation:${organisation}`, { party: { kind: 'organisation', id: organisation }, procedures: null })
  return [...found.values()]
}

/** Where a page ended, in the address of the next: parts that name nothing by themselves. */
export const cursor = (...parts: readonly (string | number)[]): string =>
  Buffer.from(parts.join(' ')).toString('base64url')

/** The parts of a cursor, each as it must be. */
export function readCursor(
  written: string | undefined,
  ...parts: readonly ((part: string) => boolean)[]
): readonly string[] | null {
  if (written === undefined) return null
  const given = Buffer.from(written, 'base64url').toString('latin1').split(' ')
  if (given.length !== parts.length || !parts.every((fits, index) => fits(given[index] ?? '')))
    throw refuseFor('bad-request', [badCursor])
  return given
}

/** A day that there is, or none at all: what is never due stands at the end. */
export const dayPart = (part: string): boolean => part === never || parseLegalDate(part).ok
export const casePart = (part: string): boolean => /^\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(part)
export const numberPart = (part: string): boolean => /^\d{1,15}$/.test(part)

const badCursor: Item = {
  code: 'wrong-value',
  at: 'query/after',
  text: { zh: '请原样使用上一页给出的 next', en: 'use `next` of the page before as it is' },
}

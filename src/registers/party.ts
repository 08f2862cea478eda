/** A party as it stands in a column: `organisation:…` or `person:…`, as in addresses. */
import type { OrganisationId, PersonId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import type { Text } from '../text.ts'

export const partyValue = ({ kind, id }: Party): string => `${kind}:${id}`

const written = /^(person|organisation):([\w.-]{1,100})$/

export const isParty = (value: string): boolean => written.test(value)

export function partyIn(value: string): Party | null {
  const [, kind, id] = written.exec(value) ?? []
  if (!kind || !id) return null
  return kind === 'person' ? { kind, id: id as PersonId } : { kind: 'organisation', id: id as OrganisationId }
}

export const partyText: Text = { zh: 'organisation:编号 或者 person:编号', en: 'organisation:ID or person:ID' }

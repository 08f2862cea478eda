/** What the system knows of an applicant already, and so does not ask: account, entry of the organisation, licences given here. */
import type { Organisation, Party, Person } from '../people/persons.ts'
import type { Text } from '../text.ts'
import { sectionsFor } from './asked.ts'
import type { FormValues } from './events.ts'
import type { Held, Procedure } from './procedure.ts'

export interface Known {
  /** Who fills it in. */
  readonly person: Person
  /** For whom, where that is an organisation. */
  readonly organisation: Organisation | null
  /** Licences that the applicant holds and that are good today, the latest first. */
  readonly licences: readonly {
    readonly kind: string
    readonly name: Text
    readonly claims: Readonly<Record<string, FormValues[string]>>
  }[]
}

export interface Filled {
  readonly field: string
  readonly name: Text
  readonly value: FormValues[string]
  readonly from: Text
}

export function prefill(procedure: Procedure, applicant: Party['kind'], known: Known): readonly Filled[] {
  return sectionsFor(procedure, applicant)
    .flatMap(({ fields }) => fields)
    .flatMap(({ id, name, held, kind, options = {} }) => {
      const found = held === undefined ? null : heldIn(held, known)
      if (found === null || found.value === '') return []
      if (kind !== 'choice') return [{ field: id, name, ...found }]
      // A licence says a choice in words; what is filled in is its code.
      const code = Object.keys(options).find((each) => each === found.value || options[each]?.zh === found.value)
      return code === undefined ? [] : [{ field: id, name, ...found, value: code }]
    })
}

function heldIn(
  held: Held,
  { person, organisation, licences }: Known,
): { readonly value: FormValues[string]; readonly from: Text } | null {
  if (typeof held !== 'string') {
    const licence = licences.find(({ kind }) => kind === held.licence)
    const value = licence?.claims[held.claim]
    return licence && value !== undefined
      ? { value, from: { zh: `所持${licence.name.zh}`, en: `the ${licence.name.en} held` } }
      : null
  }
  const account: Text = { zh: '您的账户', en: 'your account' }
  const entry: Text = { zh: '单位登记信息', en: 'the organisation’s entry' }
  const said = (value: string | null | undefined, from: Text) =>
    value === null || value === undefined ? null : { value, from }
  switch (held) {
    case 'person.name':
      return said(person.name, account)
    case 'person.email':
      return said(person.email, account)
    case 'person.phone':
      return said(person.phone, account)
    case 'person.identity':
      return said(person.identity?.number, account)
    case 'organisation.name':
      return said(organisation?.name, entry)
    case 'organisation.credit-code':
      return said(organisation?.creditCode, entry)
    case 'organisation.address':
      return said(organisation?.address, entry)
  }
}

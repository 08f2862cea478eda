/** What stands on a licence, from the form: codes in words, dates as dates, and nothing that was not filled in. */
import { yuan } from '../../rules/decimal.ts'
import type { Fact } from '../../rules/fact-kinds.ts'
import type { Facts } from '../../rules/holds.ts'
import { sayFactValue, sayUnits } from '../../rules/say.ts'
import type { Text } from '../../text.ts'
import type { FormValues } from '../events.ts'
import type { Field, LicenceKind, Procedure } from '../procedure.ts'
import type { ClaimValue } from './credential.ts'

export interface Claim {
  readonly id: string
  readonly name: Text
  /** As it is signed: one value in any language, in Chinese where it is in words. */
  readonly value: ClaimValue
  /** As a person reads it. */
  readonly text: Text
  /** For the holder and those who handle the case. */
  readonly personal?: true
}

export const claimsOf = (kind: LicenceKind, procedure: Procedure, form: FormValues, facts: Facts): readonly Claim[] =>
  kind.claims.flatMap(({ id, name, from }) => {
    const read = ofFact(procedure, from, form, facts) ?? ofField(procedure, from, form)
    return read ? [{ id, name, ...read, ...(isPersonal(procedure, from) && { personal: true }) }] : []
  })

const fieldOf = ({ form }: Procedure, id: string): Field | undefined =>
  form.flatMap(({ fields }) => fields).find((each) => each.id === id)

const isPersonal = (procedure: Procedure, id: string): boolean => fieldOf(procedure, id)?.personal === true

type Read = Pick<Claim, 'value' | 'text'>

const inBoth = (text: string): Text => ({ zh: text, en: text })
const inWords = (text: Text): Read => ({ value: text.zh, text })
const asItIs = (value: string): Read => ({ value, text: inBoth(value) })

function ofFact({ form: sections, gates }: Procedure, id: string, form: FormValues, facts: Facts): Read | null {
  const vocabulary: readonly Fact[] = [
    ...sections.flatMap((section) => section.facts),
    ...gates.flatMap(({ decision }) => decision.asks),
  ]
  const fact = vocabulary.find((each) => each.id === id)
  const value = facts[id]
  const written = form[id]
  if (!fact || value === undefined) return null
  const text = sayFactValue(fact, value)
  if (fact.kind === 'yes-no' && typeof value === 'boolean') return { value, text }
  if (fact.kind === 'count' && typeof value === 'number') return { value, text }
  if (fact.kind === 'date' && typeof written === 'string') return { value: written, text }
  if (fact.kind === 'set' && value instanceof Set)
    return { value: [...value].map((code) => fact.options[code]?.zh ?? code), text }
  return inWords(text)
}

function ofField(procedure: Procedure, id: string, form: FormValues): Read | null {
  const field = fieldOf(procedure, id)
  const value = form[id]
  return field && value !== undefined && value !== '' ? sayField(field, value) : null
}

function sayField({ kind, options }: Field, value: FormValues[string]): Read | null {
  if (typeof value === 'boolean') return { value, text: value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' } }
  if (typeof value === 'number') return { value, text: inBoth(String(value)) }
  if (typeof value !== 'string') return null
  if (kind === 'choice') return inWords(options?.[value] ?? inBoth(value))
  if (kind === 'money') return inWords(sayUnits(yuan(value), { unit: 'money', currency: 'CNY' }))
  return asItIs(value)
}

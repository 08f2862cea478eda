/** A form that is no application: facts of decisions and fields of its own, read as strictly. */
import type { Fact } from '../rules/fact.ts'
import type { Facts } from '../rules/holds.ts'
import { readFacts } from '../rules/input.ts'
import { fail, ok, pointer, type Result } from '../text.ts'
import { type Wrong, wrongWithField } from './application.ts'
import type { FormValues } from './events.ts'
import { wrongTexts } from './plain-text.ts'
import type { Field } from './procedure.ts'

export interface Form {
  /** Asked with the words of the decisions that they are facts of; each may be left open. */
  readonly facts: readonly Fact[]
  readonly fields: readonly Field[]
}

export interface Filled {
  readonly facts: Facts
  readonly values: FormValues
}

/** Every problem with its place, a JSON pointer under `/form`. */
export function readForm({ facts, fields }: Form, values: FormValues): Result<Filled, readonly Wrong[]> {
  const names = new Set(facts.map(({ id }) => id))
  const read = readFacts(facts, Object.fromEntries(Object.entries(values).filter(([id]) => names.has(id))))
  const known = new Set([...names, ...fields.map(({ id }) => id)])
  const given = read.ok ? read.facts : {}
  const wrong: readonly Wrong[] = [
    ...wrongTexts(values, '/form'),
    ...(read.ok ? [] : read.problems.map(({ at, text }) => ({ code: 'wrong-value' as const, at: `/form${at}`, text }))),
    ...Object.keys(values)
      .filter((id) => !known.has(id))
      .map((id): Wrong => ({ code: 'unknown', at: `/form/${pointer(id)}`, text: noSuchField })),
    ...fields.flatMap((field) => wrongWithField(field, values[field.id], given)),
  ]
  return wrong.length > 0 ? fail(wrong) : ok({ facts: given, values })
}

const noSuchField = { zh: '表单里没有这一项', en: 'the form has no such field' }

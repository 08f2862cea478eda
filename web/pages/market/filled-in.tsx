/** Forms as the market declares them: facts of decisions and fields of its own, with who it is for. */
import { useId } from 'react'
import type { Typed } from '../../address.ts'
import type { MarketView } from '../../api/markets.ts'
import type { ActsFor } from '../../api/session.ts'
import type { ProblemItem } from '../../api/types.ts'
import { Field } from '../../parts/field.tsx'
import { FormField } from '../../parts/form-field.tsx'
import { useWords } from '../../words.ts'

interface Props {
  readonly form: MarketView['form']
  readonly typed: Typed
  readonly change: (id: string, value: string | undefined) => void
  readonly problem: (id: string) => ProblemItem | undefined
}

/** What is asked only where something else holds appears when the server asks for it. */
export function FilledIn({ form, typed, change, problem }: Props) {
  return (
    <>
      {form.facts.map((fact) => (
        <Field
          key={fact.id}
          fact={fact}
          value={typed[fact.id]}
          change={(value) => change(fact.id, value)}
          problem={problem(fact.id)}
        />
      ))}
      {form.fields
        .filter(({ id, when }) => when === null || typed[id] !== undefined || problem(id) !== undefined)
        .map((field) => (
          <FormField
            key={field.id}
            field={field}
            value={typed[field.id]}
            change={(value) => change(field.id, value)}
            problem={problem(field.id)}
          />
        ))}
    </>
  )
}

interface ForProps {
  readonly parties: readonly ActsFor[]
  readonly chosen: string
  readonly choose: (key: string) => void
}

export const keyOf = ({ kind, id }: Pick<ActsFor, 'kind' | 'id'>): string => `${kind}:${id}`

export const partyOf = (parties: readonly ActsFor[], key: string): { kind: ActsFor['kind']; id: string } | null => {
  const found = parties.find((each) => keyOf(each) === key)
  return found ? { kind: found.kind, id: found.id } : null
}

/** Firms first: few trade in their own name. */
export const firstOf = (parties: readonly ActsFor[]): string => {
  const first = parties.find(({ kind }) => kind === 'organisation') ?? parties[0]
  return first ? keyOf(first) : ''
}

export function ForWhom({ parties, chosen, choose }: ForProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t('以谁的名义', 'In whose name')}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        {parties.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  )
}

import { useId } from 'react'
import { useParameter } from '../../../address.ts'
import type { EffectView } from '../../../api/types.ts'
import { useWords } from '../../../words.ts'

/** The fact by which those who move are told apart; at first the one that says most about them. */
export function By({ effect }: { readonly effect: EffectView }) {
  const { t, say } = useWords()
  const [, set] = useParameter('by')
  const id = useId()
  if (!effect.by || effect.unchanged === effect.rows) return null
  return (
    <p className="by no-print">
      <label htmlFor={id}>{t('按哪项事实分', 'Told apart by')}</label>
      <select id={id} value={effect.by.fact.id} onChange={({ target }) => set(target.value)}>
        {effect.facts.map((fact) => (
          <option key={fact.id} value={fact.id}>
            {say(fact.name)}
          </option>
        ))}
      </select>
    </p>
  )
}

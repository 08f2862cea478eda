import type { EffectView } from '../../../api/types.ts'
import { useWords } from '../../../words.ts'
import { type Change, ChangeMark, Patterns, useChangeWords, useNumbers } from './change.tsx'

/** How many gain, lose, change otherwise, or stay as they were. */
export function Totals({ effect }: { readonly effect: EffectView }) {
  const { t } = useWords()
  const words = useChangeWords()
  const { figure, share } = useNumbers()
  const all: readonly (readonly [Change, number])[] = [
    ['gain', effect.gains],
    ['loss', effect.losses],
    ['other', effect.others],
    ['same', effect.unchanged],
  ]
  const shown = all.filter(([change, count]) => count > 0 || (effect.judged && change !== 'other'))
  return (
    <>
      <Patterns />
      <dl className="totals">
        {shown.map(([change, count]) => (
          <div key={change} className={`total-${change}`}>
            <dt>
              <ChangeMark change={change} />{' '}
              {change === 'other' && effect.judged ? t('其他改变', 'change otherwise') : words[change]}
            </dt>
            <dd>
              <b>{figure(count)}</b> <span className="soft">{share(count, effect.rows)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {!effect.judged && (
        <p className="soft small">
          {t(
            '这里没有把哪一种答复定为更好，所以只数改变，不分得失。',
            'No answer here is declared better than another, so changes are counted, not gains and losses.',
          )}
        </p>
      )}
    </>
  )
}

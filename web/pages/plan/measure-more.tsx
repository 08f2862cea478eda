import { useState } from 'react'
import type { MeasureView } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Quote } from '../../parts/quote.tsx'
import { State } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** All that is known of a measure: every state it has had and why, and what it asks to be built. */
export function MeasureMore({ measure }: { readonly measure: MeasureView }) {
  const { t, say } = useWords()
  return (
    <>
      <p>
        {t('语气：', 'Force of the words: ')}
        {say(measure.force.name)}
      </p>
      <ol className="states">
        {measure.history.map((state) => (
          <li key={`${state.code}${state.since}`}>
            <p>
              <State state={state.code} name={state.name} />{' '}
              <span className="soft">
                {t('自', 'since')} <Day date={state.since} />
              </span>
            </p>
            <p>{say(state.says)}</p>
            {state.by && <Quote cite={state.by} />}
          </li>
        ))}
      </ol>
      <ul className="makes">
        {measure.makes.map(({ kindName, id, name, available, href }) => (
          <li key={id}>
            <span className="kind">{say(kindName)}</span>{' '}
            {available && href !== null ? (
              <To to={href} keep={['on']}>
                {name ? say(name) : id}
              </To>
            ) : (
              <span className="soft">
                <code>{id}</code> {t('（此处尚不能办）', '(not yet available here)')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <CopyLink id={measure.id} />
    </>
  )
}

function CopyLink({ id }: { readonly id: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const address = `${window.location.origin}/#${id}`
  return (
    <p>
      <button
        type="button"
        className="plain"
        onClick={() =>
          navigator.clipboard.writeText(address).then(
            () => setCopied('yes'),
            () => setCopied('no'),
          )
        }
      >
        {t('复制本条链接', 'Copy the link to this measure')}
      </button>{' '}
      <span className="soft" aria-live="polite">
        {copied === 'yes' && t('已复制', 'copied')}
        {copied === 'no' && address}
      </span>
    </p>
  )
}

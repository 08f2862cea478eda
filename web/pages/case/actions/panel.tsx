import { type ReactNode, useEffect, useId, useRef } from 'react'
import { kindOf, type Sending } from '../../../api/send.ts'
import { Refused } from '../../../parts/refused.tsx'
import { useWords } from '../../../words.ts'

interface Props {
  readonly title: ReactNode
  readonly press: ReactNode
  readonly sending: Pick<Sending<never, unknown>, 'error' | 'problem' | 'elsewhere' | 'pending'>
  readonly places: readonly string[]
  /** Said above the press where it cannot be pressed yet. */
  readonly missing?: string | null
  readonly send: () => void
  readonly close: () => void
  readonly reload: () => void
  readonly children: ReactNode
}

/** A step being filled in. Escape puts it away, and what was typed is there when it is opened again. */
export function Panel({ title, press, sending, places, missing = null, send, close, reload, children }: Props) {
  const { t } = useWords()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'center' })
  }, [])

  // Someone was first: the case is read anew, and what was typed stays.
  const first = sending.problem !== null && kindOf(sending.problem) === 'conflict'
  const latest = useRef(reload)
  useEffect(() => {
    latest.current = reload
  })
  useEffect(() => {
    if (first) latest.current()
  }, [first])

  return (
    <form
      className="case-step"
      aria-labelledby={id}
      onKeyDown={(event) => {
        // Enter on a box that is ticked would send what can be said only once.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
        // While Chinese is being typed, Escape belongs to the input method.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        close()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing === null) send()
      }}
    >
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      {first ? (
        <div role="alert" className="refused">
          <p>
            {t(
              '您打开以后，有人先办了一步。办件已经重新载入，您写的都还在；看过变化，再按一次。',
              'Someone took a step since you opened it. The case has been loaded anew and what you wrote is still here; look at what changed, and press again.',
            )}
          </p>
        </div>
      ) : (
        <Refused sending={sending} places={places} />
      )}
      {missing !== null && (
        <p className="case-step-missing" role="status">
          {missing}
        </p>
      )}
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending || missing !== null}>
          {press}
        </button>
        <button type="button" className="act quiet" onClick={close}>
          {t('先不办', 'Not now')}
        </button>
      </p>
    </form>
  )
}

import type { ReactNode } from 'react'
import { isProblem } from '../api/queries.ts'
import { useWords } from '../words.ts'

/** Grey lines where words will stand, of about their height, so that nothing jumps. */
export function Lines({ count }: { readonly count: number }) {
  const { t } = useWords()
  return (
    <div className="lines" role="status">
      <span className="unseen">{t('正在载入', 'Loading')}</span>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  )
}

interface FailureProps {
  readonly error: unknown
  readonly retry: () => void
  readonly children?: ReactNode
}

/** What went wrong, in the reader's language, and a way to try again. */
export function Failure({ error, retry, children }: FailureProps) {
  const { t, say } = useWords()
  const problem = isProblem(error) ? error : null
  return (
    <div className="failure" role="alert">
      <p>
        {problem
          ? say(problem.text)
          : t(
              '没有收到服务器的答复。请检查网络后重试。',
              'The server did not answer. Check the network and try again.',
            )}
      </p>
      {children}
      <button type="button" className="act" onClick={retry}>
        {t('重试', 'Try again')}
      </button>
    </div>
  )
}

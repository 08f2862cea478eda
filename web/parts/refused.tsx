import { useEffect, useRef } from 'react'
import type { Sending } from '../api/send.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly sending: Pick<Sending<never, unknown>, 'error' | 'problem' | 'elsewhere'>
  /** Places whose problems stand at their own fields; what is wrong elsewhere is said here. */
  readonly places?: readonly string[]
}

/** Why something was not done, above the press that was to do it; what was typed is still there. */
export function Refused({ sending: { error, problem, elsewhere }, places = [] }: Props) {
  const { t, say } = useWords()
  const here = useRef<HTMLDivElement>(null)
  // To the first field that is wrong: on a telephone it may be far above the press.
  useEffect(() => {
    if (error !== null) here.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  if (error === null) return null
  const loose = elsewhere(places)
  const atFields = (problem?.problems?.length ?? 0) - loose.length
  return (
    <div ref={here} role="alert" className="refused">
      {problem === null ? (
        <p>
          {t(
            '没有收到服务器的答复。填写的内容还在；再按一次，只会办理一次。',
            'The server did not answer. What you filled in is still here; press again, and it is done only once.',
          )}
        </p>
      ) : atFields > 0 && loose.length === 0 ? (
        <p>
          {atFields === 1
            ? t('有一处需要改正，见红框的一栏。', 'One thing to put right, at the field outlined in red.')
            : t(
                `有 ${atFields} 处需要改正，见红框的各栏。`,
                `${atFields} things to put right, at the fields outlined in red.`,
              )}
        </p>
      ) : loose.length > 0 ? (
        loose.map(({ code, at, text }) => <p key={`${code}${at}${text.zh}`}>{say(text)}</p>)
      ) : (
        <p>{say(problem.text)}</p>
      )}
    </div>
  )
}

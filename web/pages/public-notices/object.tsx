import { useState } from 'react'
import { type PublicNotice, useObject } from '../../api/public-notices.ts'
import { useSession } from '../../api/session.ts'
import { Refused } from '../../parts/refused.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { NeedField } from '../case/actions/need.tsx'

/** Where whoever is concerned says so. Who is not signed in writes first, and is asked to sign in when it is sent. */
export function ObjectTo({ notice: { case: number, applicant } }: { readonly notice: PublicNotice }) {
  const { t } = useWords()
  const session = useSession().data
  const [reasons, setReasons] = useState('')
  const sending = useObject(number)
  if (sending.done)
    return (
      <div role="status" className="done-note">
        <p>
          {t(
            `异议已经送达办理机关。决定作出后，会在“通知”里告诉您；办件编号 ${number}。`,
            `Your objection has reached the office. Once it decides you are told under Notices; the case is ${number}.`,
          )}
        </p>
        <p>
          <To to="/notices">{t('看通知', 'See your notices')}</To>
        </p>
      </div>
    )
  return (
    <form
      className="object-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run(reasons)
      }}
    >
      <NeedField
        need={{
          kind: 'text',
          label: { zh: '异议和理由', en: 'objection, and its reasons' },
          help: {
            zh: `写明哪一点不实或者侵害了谁的什么权利，有什么证据。异议由办理机关处理；${applicant}看得到内容，看不到是谁提出的；不向公众公开。`,
            en: `Say what is untrue, or whose right is harmed and how, and what shows it. The office deals with it; ${applicant} sees what it says and not who said it; it is not made public.`,
          },
          options: [],
          optional: false,
          least: null,
          most: null,
        }}
        value={reasons}
        change={setReasons}
        problem={sending.at('/reasons')}
        rows={6}
      />
      {session && !session.person && (
        <p className="soft small">
          {t(
            '提交时请登录，以便告诉您处理结果。',
            'You sign in when you send it, so that you can be told what became of it.',
          )}
        </p>
      )}
      <Refused sending={sending} places={['/reasons']} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('提出异议', 'Object')}
        </button>
      </p>
    </form>
  )
}

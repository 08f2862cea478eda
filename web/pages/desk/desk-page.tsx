import { useState } from 'react'
import { isOfficer, type Person } from '../../api/session.ts'
import { SignedIn } from '../../parts/signed-in.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Audit } from './audit.tsx'
import { Desk } from './desk.tsx'
import { KeyHelp, useKeysOn } from './keys.tsx'

/** The desk of an officer: what is due first lies on top. */
export function DeskPage() {
  const { t } = useWords()
  const title = t('工作台', 'Desk')
  useTitle(title)
  return (
    <SignedIn title={title}>
      {(session, person) =>
        isOfficer(session) ? (
          <Whole key={person.id} person={person} />
        ) : session.offices.some(({ role }) => role === 'auditor') ? (
          <Audit title={title} />
        ) : (
          <NotAnOfficer title={title} />
        )
      }
    </SignedIn>
  )
}

function Whole({ person }: { readonly person: Person }) {
  const { t } = useWords()
  const [on, turn] = useKeysOn()
  const [help, setHelp] = useState(false)
  return (
    <div className="page desk">
      <header>
        <h1>{t('工作台', 'Desk')}</h1>
        <button type="button" className="plain" onClick={() => setHelp(true)}>
          {t('快捷键', 'Keys')} <kbd>?</kbd>
        </button>
      </header>
      <Desk person={person.id} keysOn={on} help={() => setHelp(true)} />
      <KeyHelp shown={help} close={() => setHelp(false)} on={on} turn={turn} />
    </div>
  )
}

function NotAnOfficer({ title }: { readonly title: string }) {
  const { t } = useWords()
  return (
    <div className="page desk">
      <header>
        <h1>{title}</h1>
      </header>
      <p className="lead">
        {t(
          '这里给在主管部门任职的人用。您自己的申请在“我的办件”里。',
          'This is for those who hold an office at an authority. What you applied for is under “My cases”.',
        )}
      </p>
      <p className="acts">
        <To to="/cases" className="act quiet">
          {t('看我的办件', 'See my cases')}
        </To>
      </p>
    </div>
  )
}

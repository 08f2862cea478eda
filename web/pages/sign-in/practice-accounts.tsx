import { useDeferredValue, useId, useState } from 'react'
import { signIn } from '../../api/account.ts'
import type { PracticeAccounts } from '../../api/people-types.ts'
import { useSend } from '../../api/send.ts'
import type { Session } from '../../api/session.ts'
import { Refused } from '../../parts/refused.tsx'
import { roleNames } from '../../parts/roles.ts'
import { useWords } from '../../words.ts'

interface Props {
  readonly accounts: PracticeAccounts
  readonly done: (session: Session) => void
}

/** The accounts to try: one press signs in. */
export function AccountsToTry({ accounts: { password, applicants, officers }, done }: Props) {
  const { t, say } = useWords()
  const search = useId()
  const [typed, setTyped] = useState('')
  const sending = useSend((email: string, sent) => signIn({ email, password }, sent), { done })
  const sought = useDeferredValue(typed).trim().toLowerCase()
  const found = officers.filter(
    ({ authority: { id, name }, accounts }) =>
      sought === '' ||
      [id, name.zh, name.en, ...accounts.flatMap(({ name: person, email }) => [person, email])].some((text) =>
        text.toLowerCase().includes(sought),
      ),
  )
  return (
    <section className="accounts-to-try" aria-labelledby="accounts-to-try">
      <h2 id="accounts-to-try">{t('演练账户', 'Accounts to try')}</h2>
      <p className="small soft">
        {t(
          '按一下就登录。一个窗口作申请人、另开一个无痕窗口作审批人，就能把一件事从头办到尾。',
          'One press signs in. Apply in one window, decide in another (a private one), and see a case through from end to end.',
        )}
      </p>
      <Refused sending={sending} />
      <h3>{t('申请人', 'Applicants')}</h3>
      <ul className="tries">
        {applicants.map(({ email, name, says }) => (
          <li key={email}>
            <button
              type="button"
              className="account-try"
              aria-disabled={sending.pending}
              onClick={() => void sending.run(email)}
            >
              <strong>{name}</strong>
              <span className="small soft">{say(says)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('各机关的工作人员', 'Officers of the authorities')}</h3>
      <div className="field">
        <label htmlFor={search} className="unseen">
          {t('找机关', 'Find an authority')}
        </label>
        <input
          id={search}
          type="search"
          autoComplete="off"
          placeholder={t('找机关：网信、海关、朝阳……', 'Find an authority: customs, Chaoyang…')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <p className="small soft" role="status">
        {found.length === 0
          ? t('没有这样的机关。', 'No such authority.')
          : t(`${found.length} 个机关`, found.length === 1 ? '1 authority' : `${found.length} authorities`)}
      </p>
      {found.length > 0 && (
        <ul className="tries-by-authority" aria-label={t('各机关的工作人员', 'Officers of the authorities')}>
          {found.map(({ authority: { id, name }, accounts }) => (
            <li key={id}>
              <span>{say(name)}</span>
              <span className="role-tries">
                {accounts.map(({ email, name: person, role }) => (
                  <button
                    key={email}
                    type="button"
                    aria-disabled={sending.pending}
                    title={person}
                    onClick={() => void sending.run(email)}
                  >
                    {roleNames[role] ? say(roleNames[role]) : role}
                    <span className="unseen">
                      {t('，', ', ')}
                      {person}
                      {t('，', ', ')}
                      {say(name)}
                    </span>
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

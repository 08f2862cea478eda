import { useNavigate, useSearchParams } from 'react-router'
import { useUnread } from '../api/notices.ts'
import { type Person, type Session, useSignOut } from '../api/session.ts'
import { roleNames } from '../parts/roles.ts'
import { addressOf, To } from '../parts/to.tsx'
import { useWords } from '../words.ts'
import { Menu } from './menu.tsx'

/** Who is signed in, for whom they may act, and their own pages. */
export function PersonMenu({ session, person }: { readonly session: Session; readonly person: Person }) {
  const { t, say } = useWords()
  const unread = useUnread(true).data?.unread ?? 0
  const others = session.parties.filter(({ as }) => as !== 'self')
  return (
    <Menu
      className="person-menu"
      name={
        <>
          <span className="person-name">{person.name}</span>
          {unread > 0 && (
            <>
              <span className="count" aria-hidden="true">
                {unread > 99 ? '99+' : unread}
              </span>
              <span className="unseen">{t(`，${unread} 条未读通知`, `, ${unread} unread`)}</span>
            </>
          )}
        </>
      }
    >
      <div className="person-is small soft">
        <p>{person.email}</p>
        {session.offices.map(({ authority, role }) => (
          <p key={`${authority.id}${role}`}>
            {say(authority.name)} · {roleNames[role] ? say(roleNames[role]) : role}
          </p>
        ))}
        {others.map(({ id, name, as }) => (
          <p key={id}>
            {as === 'represents' ? t('代表：', 'Represents ') : t('受托：', 'Delegate of ')}
            {name}
          </p>
        ))}
      </div>
      <ul>
        <li>
          <To to="/notices">
            {t('通知', 'Notices')}
            {unread > 0 && <span className="count">{unread > 99 ? '99+' : unread}</span>}
          </To>
        </li>
        <li>
          <To to="/cases">{t('我的办件', 'My cases')}</To>
        </li>
        <li>
          <To to="/licences">{t('我的证照', 'My licences')}</To>
        </li>
        <li>
          <To to="/account">{t('账户与组织', 'Account and organisations')}</To>
        </li>
      </ul>
      <SignOut />
    </Menu>
  )
}

function SignOut() {
  const { t } = useWords()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const leave = useSignOut(() => void navigate(addressOf('/', search)))
  return (
    <div className="menu-last">
      <button type="button" aria-disabled={leave.pending} onClick={() => void leave.run({})}>
        {t('退出', 'Sign out')}
      </button>
      {leave.error !== null && (
        <p role="alert" className="field-problem">
          {t('没有退出成功，请再试一次。', 'You are still signed in; please try again.')}
        </p>
      )}
    </div>
  )
}

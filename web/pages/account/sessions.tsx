import { useNavigate, useSearchParams } from 'react-router'
import { endSession, useAccountWrite } from '../../api/account.ts'
import type { Account, SessionKept } from '../../api/people-types.ts'
import { useSignOut } from '../../api/session.ts'
import type { Text } from '../../api/types.ts'
import { Refused } from '../../parts/refused.tsx'
import { Sure } from '../../parts/sure.tsx'
import { Time } from '../../parts/time.tsx'
import { addressOf } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Part } from './part.tsx'

const strengths: Readonly<Record<string, Text>> = {
  password: { zh: '密码', en: 'password' },
  'two-factors': { zh: '密码和验证码', en: 'password and code' },
  passkey: { zh: '通行密钥', en: 'passkey' },
  outside: { zh: '单位统一登录', en: 'organisation’s sign-in' },
}

export function Sessions({ account }: { readonly account: Account }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const leave = useSignOut(() => void navigate(addressOf('/', search)))
  return (
    <Part id="sessions" name={t('登录在哪里', 'Where you are signed in')}>
      <ul className="own-things">
        {account.sessions.map((each) => (
          <Kept key={each.id} session={each} />
        ))}
      </ul>
      <p className="account-part">
        <Sure
          name={t('全部退出', 'Sign out everywhere')}
          says={t('所有浏览器都要重新登录，这里也是。', 'Every browser has to sign in again, this one too.')}
          press={t('确定全部退出', 'Sign out everywhere')}
          pending={leave.pending}
          run={() => void leave.run({ everywhere: true })}
        />
      </p>
      <Refused sending={leave} />
    </Part>
  )
}

function Kept({ session: { id, name, strength, since, seen, current } }: { readonly session: SessionKept }) {
  const { t, say } = useWords()
  const sending = useAccountWrite(endSession)
  return (
    <li>
      <div>
        <p>
          {browserName(name) || t('没有自报名称的程序', 'A program that gave no name')}
          {current && <strong>{t('（这里）', ' (here)')}</strong>}
        </p>
        <p className="small soft">
          {strengths[strength] ? say(strengths[strength]) : strength}
          {t('；登录于 ', '; since ')}
          <Time at={since} />
          {t('，最近一次 ', ', last seen ')}
          <Time at={seen} />
        </p>
        <Refused sending={sending} />
      </div>
      {!current && (
        <button type="button" className="plain" aria-disabled={sending.pending} onClick={() => void sending.run(id)}>
          {t('退出', 'Sign it out')}
        </button>
      )}
    </li>
  )
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信 WeChat'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/HeadlessChrome|Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

const named = (text: string, known: readonly (readonly [RegExp, string])[]): string | undefined =>
  known.find(([pattern]) => pattern.test(text))?.[1]

/** What browsers say of themselves is long; most people know theirs by its name and the system. */
const browserName = (text: string): string =>
  [named(text, browsers), named(text, systems)].filter(Boolean).join(' · ') || text

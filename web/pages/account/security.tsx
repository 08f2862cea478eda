import type { Account } from '../../api/people-types.ts'
import { useWords } from '../../words.ts'
import { Outside } from './outside.tsx'
import { Part } from './part.tsx'
import { Passkeys } from './passkeys.tsx'
import { Password } from './password.tsx'
import { SecondFactor } from './second-factor.tsx'

export function Security({ account }: { readonly account: Account }) {
  const { t } = useWords()
  return (
    <Part id="security" name={t('登录方式', 'Signing in')}>
      {account.shared ? (
        <p className="soft">
          {t(
            '这是大家共用的演练账户，登录方式不能更改。想试第二道验证和通行密钥，请注册一个自己的账户。',
            'This account of practice is shared by everybody, and the ways to sign in stay as they are. To try a second factor or a passkey, sign up for one of your own.',
          )}
        </p>
      ) : (
        <div>
          <Password account={account} />
          <SecondFactor account={account} />
          <Passkeys account={account} />
          <Outside account={account} />
        </div>
      )}
    </Part>
  )
}

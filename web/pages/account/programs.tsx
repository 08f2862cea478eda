import { useState } from 'react'
import { makeToken, revokeToken, useAccountWrite } from '../../api/account.ts'
import type { Account, TokenKept } from '../../api/people-types.ts'
import { Copy } from '../../parts/copy.tsx'
import { Day } from '../../parts/day.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { Sure } from '../../parts/sure.tsx'
import { Time } from '../../parts/time.tsx'
import { useWords } from '../../words.ts'
import { Part } from './part.tsx'

export function Programs({ account }: { readonly account: Account }) {
  const { t } = useWords()
  const [made, setMade] = useState<string | null>(null)
  return (
    <Part id="programs" name={t('程序的令牌', 'Tokens for programs')}>
      <p className="soft">
        {t(
          '您自己的软件凭令牌替您办事，能做的和您一样多，到期为止。放在请求头 Authorization: Bearer 里；接口见',
          'Your own software acts for you with a token: it may do what you may, until its last day. It goes into the header Authorization: Bearer; see ',
        )}{' '}
        <a href="/api/docs">{t('接口说明', 'the interface')}</a>
        {t('。', '.')}
      </p>
      {made !== null && (
        <div className="secret-shown" role="status">
          <p>
            <strong>{t('令牌已生成，只显示这一次：', 'Here is the token, shown this once:')}</strong>
          </p>
          <code>{made}</code>
          <p className="acts">
            <Copy text={made} />
            <button type="button" className="act quiet" onClick={() => setMade(null)}>
              {t('收好了', 'I keep it')}
            </button>
          </p>
        </div>
      )}
      {account.tokens.length > 0 && (
        <ul className="own-things">
          {account.tokens.map((each) => (
            <Kept key={each.id} token={each} />
          ))}
        </ul>
      )}
      {account.shared ? (
        <p className="soft">
          {t(
            '演练账户大家共用，不发令牌；想试，请注册一个自己的账户。',
            'An account of practice is shared and gets no tokens; sign up for one of your own to try this.',
          )}
        </p>
      ) : (
        <Make done={setMade} />
      )}
    </Part>
  )
}

function Kept({ token: { id, name, since, seen, until } }: { readonly token: TokenKept }) {
  const { t } = useWords()
  const sending = useAccountWrite(revokeToken)
  return (
    <li>
      <div>
        <p>{name}</p>
        <p className="small soft">
          {t('生成于 ', 'Made ')}
          <Time at={since} />
          {seen > since && (
            <>
              {t('，最近用于 ', ', last used ')}
              <Time at={seen} />
            </>
          )}
          {t('，有效至 ', ', until ')}
          <Day date={until.slice(0, 10)} />
        </p>
        <Refused sending={sending} />
      </div>
      <Sure
        name={t('作废', 'Revoke')}
        says={t('用它的程序马上就不能用了。', 'Programs that use it stop at once.')}
        press={t('确定作废', 'Revoke it')}
        pending={sending.pending}
        run={() => void sending.run(id)}
      />
    </li>
  )
}

function Make({ done }: { readonly done: (token: string) => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [until, setUntil] = useState('')
  const sending = useAccountWrite(makeToken, ({ token }) => {
    setName('')
    setUntil('')
    done(token)
  })
  return (
    <form
      className="sheet-form account-part"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ name, until })
      }}
    >
      <div className="input-pair">
        <Input
          label={t('给什么程序用', 'What it is for')}
          autoComplete="off"
          required
          maxLength={100}
          value={name}
          change={setName}
          problem={sending.at('/name')}
        />
        <DayField label={t('有效至', 'Last day')} value={until} change={setUntil} problem={sending.at('/until')} />
      </div>
      <Refused sending={sending} places={['/name', '/until']} />
      <p className="acts">
        <button type="submit" className="act quiet" disabled={until === ''} aria-disabled={sending.pending}>
          {t('生成令牌', 'Make a token')}
        </button>
      </p>
    </form>
  )
}

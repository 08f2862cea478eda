import { useId, useState } from 'react'
import { changeAccount, removeIdentity, setIdentity, useAccountWrite } from '../../api/account.ts'
import type { Account, Identity } from '../../api/people-types.ts'
import type { Text } from '../../api/types.ts'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { Sure } from '../../parts/sure.tsx'
import { useWords } from '../../words.ts'
import { EmailForm, EmailStanding } from './email.tsx'
import { Part } from './part.tsx'

const papers: Readonly<Record<Identity['kind'], Text>> = {
  'resident-id': { zh: '居民身份证', en: 'resident identity card' },
  passport: { zh: '护照', en: 'passport' },
  'hk-macao-permit': { zh: '港澳居民来往内地通行证', en: 'mainland travel permit for Hong Kong and Macao residents' },
  'taiwan-permit': { zh: '台湾居民来往大陆通行证', en: 'mainland travel permit for Taiwan residents' },
  'permanent-residence': { zh: '外国人永久居留身份证', en: 'foreign permanent resident card' },
}

const kinds = Object.keys(papers) as readonly Identity['kind'][]

export function Me({ account }: { readonly account: Account }) {
  const { t, say } = useWords()
  const { name, email, phone, identity } = account.person
  const [open, setOpen] = useState<'name' | 'email' | 'identity' | null>(null)
  return (
    <Part id="me" name={t('本人', 'Yourself')}>
      <dl className="facts-said">
        <dt>{t('姓名', 'Name')}</dt>
        <dd>{name}</dd>
        <dt>{t('电子邮箱', 'E-mail')}</dt>
        <dd>
          {email} <EmailStanding account={account} />
        </dd>
        <dt>{t('电话', 'Telephone')}</dt>
        <dd>{phone ?? <span className="soft">{t('没有填写', 'not given')}</span>}</dd>
        <dt>{t('证件', 'Identity paper')}</dt>
        <dd>
          {identity ? (
            <>
              {say(papers[identity.kind])} {identity.number}
            </>
          ) : (
            <span className="soft">{t('没有填写', 'not given')}</span>
          )}
        </dd>
      </dl>
      {open === 'name' ? (
        <NameForm name={name} phone={phone} done={() => setOpen(null)} />
      ) : open === 'email' ? (
        <EmailForm account={account} done={() => setOpen(null)} />
      ) : open === 'identity' ? (
        <IdentityForm identity={identity} done={() => setOpen(null)} />
      ) : account.shared ? (
        <p className="small soft">
          {t(
            '这是大家共用的演练账户，不能更改；想试，请注册一个自己的账户。',
            'This account of practice is shared by everybody and stays as it is; to try this, sign up for one of your own.',
          )}
        </p>
      ) : (
        <p className="acts">
          <button type="button" className="plain" onClick={() => setOpen('name')}>
            {t('更改姓名或者电话', 'Change name or telephone')}
          </button>
          <button type="button" className="plain" onClick={() => setOpen('email')}>
            {t('更换邮箱', 'Change the e-mail address')}
          </button>
          <button type="button" className="plain" onClick={() => setOpen('identity')}>
            {identity ? t('更改证件', 'Change the identity paper') : t('填写证件', 'Give your identity paper')}
          </button>
          {identity && <RemoveIdentity />}
        </p>
      )}
    </Part>
  )
}

function RemoveIdentity() {
  const { t } = useWords()
  const sending = useAccountWrite(removeIdentity)
  return (
    <>
      <Sure
        name={t('删除证件', 'Remove the paper')}
        says={t('以后办事要重新填写。', 'You will have to give it again in each matter.')}
        press={t('确定删除', 'Remove it')}
        pending={sending.pending}
        run={() => void sending.run({})}
      />
      <Refused sending={sending} />
    </>
  )
}

interface NameProps {
  readonly name: string
  readonly phone: string | null
  readonly done: () => void
}

function NameForm({ name: before, phone: rang, done }: NameProps) {
  const { t } = useWords()
  const [name, setName] = useState(before)
  const [phone, setPhone] = useState(rang ?? '')
  const sending = useAccountWrite(changeAccount, done)
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ name, phone: phone.trim() === '' ? null : phone })
      }}
    >
      <Input
        label={t('姓名', 'Name')}
        autoComplete="name"
        required
        value={name}
        change={setName}
        problem={sending.at('/name')}
      />
      <Input
        label={t('电话（可不填）', 'Telephone (optional)')}
        type="tel"
        autoComplete="tel"
        value={phone}
        change={setPhone}
        problem={sending.at('/phone')}
      />
      <Refused sending={sending} places={['/name', '/phone']} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('保存', 'Save')}
        </button>
        <button type="button" className="act quiet" onClick={done}>
          {t('不改了', 'Cancel')}
        </button>
      </p>
    </form>
  )
}

interface FormProps {
  readonly identity: Identity | null
  readonly done: () => void
}

function IdentityForm({ identity, done }: FormProps) {
  const { t, say } = useWords()
  const id = useId()
  const [kind, setKind] = useState<Identity['kind']>(identity?.kind ?? 'resident-id')
  const [number, setNumber] = useState('')
  const sending = useAccountWrite(setIdentity, done)
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ kind, number })
      }}
    >
      <p className="soft">
        {t(
          '填在这里，办事时自动带出，不再重复填写。加密保存，只有办理您的事项的人看得到。',
          'Given here, it is filled in for you in every matter. It is kept sealed and seen only by those who handle your cases.',
        )}
      </p>
      <div className="input-pair">
        <div className="field">
          <label htmlFor={id}>{t('证件种类', 'Kind of paper')}</label>
          <select
            id={id}
            value={kind}
            onChange={({ target }) => setKind(kinds.find((each) => each === target.value) ?? kind)}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {say(papers[each])}
              </option>
            ))}
          </select>
        </div>
        <Input
          label={t('证件号码', 'Number')}
          autoComplete="off"
          spellCheck={false}
          required
          value={number}
          change={setNumber}
          problem={sending.at('/number')}
        />
      </div>
      <Refused sending={sending} places={['/number']} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('保存', 'Save')}
        </button>
        <button type="button" className="act quiet" onClick={done}>
          {t('不改了', 'Cancel')}
        </button>
      </p>
    </form>
  )
}

import { useId, useState } from 'react'
import type { Account, Webhook } from '../../api/people-types.ts'
import { useSession } from '../../api/session.ts'
import { addWebhook, removeWebhook, testWebhook, useWebhooks, useWebhookWrite } from '../../api/webhooks.ts'
import { Copy } from '../../parts/copy.tsx'
import { Input } from '../../parts/input.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { Sure } from '../../parts/sure.tsx'
import { Time } from '../../parts/time.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Part, SubPart } from './part.tsx'

export function Messages({ account }: { readonly account: Account }) {
  const { t } = useWords()
  const { data, error, refetch } = useWebhooks()
  return (
    <Part id="messages" name={t('通知寄到哪里', 'Where notices go')}>
      <p>
        {t('每一条都在本站的', 'Every one stands in the ')}
        <To to="/notices">{t('通知', 'notices')}</To>
        {t('里，以那里的为准。', ' here, which are the ones that count.')}
      </p>
      {!data ? (
        error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : (
          <Lines count={3} />
        )
      ) : (
        <div>
          <SubPart name={t('电子邮件', 'E-mail')}>
            <p className="soft">
              {data.mail
                ? t(
                    `同时寄到 ${account.person.email}；您代表或者受托办理的单位的事项也寄。`,
                    `They are sent to ${account.person.email} as well, those of organisations that you act for too.`,
                  )
                : t(
                    '这套系统没有接邮件服务器，不寄邮件。',
                    'No mail server is connected to this installation; no e-mail is sent.',
                  )}
            </p>
          </SubPart>
          <Hooks webhooks={data.webhooks} />
        </div>
      )}
    </Part>
  )
}

function Hooks({ webhooks }: { readonly webhooks: readonly Webhook[] }) {
  const { t } = useWords()
  const [secret, setSecret] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  return (
    <SubPart name={t('通知您的程序（webhook）', 'Your programs (webhooks)')}>
      <p className="soft">
        {t(
          '按 Standard Webhooks 签名，每条只算一次；送不到会在三天内反复再送。',
          'Signed by Standard Webhooks, each counting once; what does not arrive is sent again for up to three days.',
        )}
      </p>
      {secret !== null && (
        <div className="secret-shown" role="status">
          <p>
            <strong>{t('签名密钥，只显示这一次：', 'The secret that signs, shown this once:')}</strong>
          </p>
          <code>{secret}</code>
          <p className="acts">
            <Copy text={secret} />
            <button type="button" className="act quiet" onClick={() => setSecret(null)}>
              {t('收好了', 'I keep it')}
            </button>
          </p>
        </div>
      )}
      {webhooks.length > 0 && (
        <ul className="own-things">
          {webhooks.map((each) => (
            <Hook key={each.id} webhook={each} />
          ))}
        </ul>
      )}
      {open ? (
        <Add
          done={(given) => {
            setSecret(given)
            setOpen(false)
          }}
          cancel={() => setOpen(false)}
        />
      ) : (
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {t('添加一个地址', 'Add an address')}
        </button>
      )}
    </SubPart>
  )
}

function Hook({ webhook: { id, owner, url, created, disabled, last } }: { readonly webhook: Webhook }) {
  const { t } = useWords()
  const remove = useWebhookWrite(removeWebhook)
  const test = useWebhookWrite(testWebhook)
  const whose = useSession().data?.parties.find((each) => each.kind === owner.kind && each.id === owner.id)
  return (
    <li>
      <div>
        <p>
          <code>{url}</code>
        </p>
        <p className="small soft">
          {whose && `${whose.as === 'self' ? t('您本人的事项', 'Your own cases') : whose.name}${t('；', '; ')}`}
          {t('添加于 ', 'added ')}
          <Time at={created} />
        </p>
        <p className={disabled !== null || last?.ok === false ? 'small tone-seal' : 'small soft'} role="status">
          {disabled !== null &&
            t(
              '多次送不到，已停；试送成功就恢复。',
              'Stopped, because nothing arrived; a test that arrives starts it again. ',
            )}
          {last
            ? last.ok
              ? t('最近一次送到了：', 'The last one arrived: ')
              : t('最近一次没有送到：', 'The last one did not arrive: ')
            : t('还没有送过。', 'Nothing sent yet.')}
          {last && (
            <>
              <Time at={last.at} /> {last.says}
            </>
          )}
        </p>
        <Refused sending={test} />
        <Refused sending={remove} />
      </div>
      <span className="acts">
        <button type="button" className="plain" aria-disabled={test.pending} onClick={() => void test.run(id)}>
          {test.pending ? t('正在试送……', 'Sending…') : t('试送一条', 'Send a test')}
        </button>
        <Sure
          name={t('删除', 'Remove')}
          says={t('不再往这里送。', 'Nothing more goes there.')}
          press={t('确定删除', 'Remove it')}
          pending={remove.pending}
          run={() => void remove.run(id)}
        />
      </span>
    </li>
  )
}

interface AddProps {
  readonly done: (secret: string) => void
  readonly cancel: () => void
}

function Add({ done, cancel }: AddProps) {
  const { t } = useWords()
  const id = useId()
  const parties = (useSession().data?.parties ?? []).filter(({ as }) => as !== 'delegate')
  const [whose, setWhose] = useState(0)
  const [url, setUrl] = useState('')
  const sending = useWebhookWrite(addWebhook, ({ secret }) => done(secret))
  const owner = parties[whose]
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (owner) void sending.run({ owner: { kind: owner.kind, id: owner.id }, url })
      }}
    >
      {parties.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{t('谁的事项', 'Whose cases')}</label>
          <select id={id} value={whose} onChange={({ target }) => setWhose(Number(target.value))}>
            {parties.map(({ id: party, as, name }, index) => (
              <option key={party} value={index}>
                {as === 'self' ? t('您本人', 'Your own') : name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Input
        label={t('地址', 'Address')}
        help={t('以 https:// 开头。', 'Beginning with https://.')}
        type="url"
        autoComplete="off"
        spellCheck={false}
        required
        value={url}
        change={setUrl}
        problem={sending.at('/url')}
      />
      <Refused sending={sending} places={['/url']} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('添加', 'Add')}
        </button>
        <button type="button" className="act quiet" onClick={cancel}>
          {t('不添加了', 'Cancel')}
        </button>
      </p>
    </form>
  )
}

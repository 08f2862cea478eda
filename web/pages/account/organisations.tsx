import { useState } from 'react'
import {
  changeOrganisation,
  enterOrganisation,
  useOrganisations,
  useOrganisationWrite,
} from '../../api/organisations.ts'
import type { Organisation } from '../../api/people-types.ts'
import { Input } from '../../parts/input.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'
import { Delegations } from './delegations.tsx'
import { Part, SubPart } from './part.tsx'

export function Organisations() {
  const { t } = useWords()
  const { data, error, refetch } = useOrganisations()
  const [open, setOpen] = useState(false)
  return (
    <Part id="organisations" name={t('单位与委托', 'Organisations')}>
      {!data ? (
        error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : (
          <Lines count={3} />
        )
      ) : (
        <div>
          {data.organisations.length === 0 && (
            <p className="soft">{t('您还不为任何单位办事。', 'You act for no organisation yet.')}</p>
          )}
          {data.organisations.map((each) => (
            <One key={each.organisation.id} entered={each} />
          ))}
          <div className="account-part">
            {open ? (
              <Enter done={() => setOpen(false)} />
            ) : (
              <button type="button" className="act quiet" onClick={() => setOpen(true)}>
                {t('添加单位', 'Add an organisation')}
              </button>
            )}
          </div>
        </div>
      )}
    </Part>
  )
}

function One({ entered }: { readonly entered: Organisation }) {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  const { organisation, as, note, representatives } = entered
  const { name, creditCode, address } = organisation
  return (
    <SubPart name={name}>
      <dl className="facts-said">
        <dt>{t('统一社会信用代码', 'Credit code')}</dt>
        <dd className="credit-code">{creditCode}</dd>
        <dt>{t('住所', 'Address')}</dt>
        <dd>{address}</dd>
        <dt>{t('代表人', 'Represented by')}</dt>
        <dd>
          {representatives
            .filter(({ standing }) => standing === 'counts')
            .map((each) => each.name)
            .join(t('、', ', '))}
        </dd>
      </dl>
      <p className="small soft">
        {say(note)}
        {t('。', '.')}
      </p>
      {as === 'represents' &&
        (open ? (
          <Change organisation={organisation} done={() => setOpen(false)} />
        ) : (
          <button type="button" className="plain" onClick={() => setOpen(true)}>
            {t('更改名称或者住所', 'Change the name or address')}
          </button>
        ))}
      <Delegations entered={entered} />
    </SubPart>
  )
}

const places = ['/name', '/creditCode', '/address']

function Enter({ done }: { readonly done: () => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [creditCode, setCreditCode] = useState('')
  const [address, setAddress] = useState('')
  const sending = useOrganisationWrite(enterOrganisation, done)
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ name, creditCode, address })
      }}
    >
      <p className="soft">
        {t(
          '谁添加，谁就代表它：这里没有接入登记机关，不能核实。代码的两个校验位会核对，写错一个字符就会指出是哪一个。',
          'Whoever enters it represents it: no registry is connected here that could confirm it. Both check characters of the code are worked out, and one wrong character is pointed out.',
        )}
      </p>
      <Input
        label={t('统一社会信用代码', 'Unified social credit code')}
        help={t('18 位，见营业执照。', '18 characters, as on the business licence.')}
        className="credit-code"
        autoComplete="off"
        spellCheck={false}
        required
        value={creditCode}
        change={setCreditCode}
        problem={sending.at('/creditCode')}
      />
      <Input
        label={t('名称', 'Name')}
        autoComplete="organization"
        required
        value={name}
        change={setName}
        problem={sending.at('/name')}
      />
      <Input
        label={t('住所', 'Registered address')}
        autoComplete="street-address"
        required
        value={address}
        change={setAddress}
        problem={sending.at('/address')}
      />
      <Refused sending={sending} places={places} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {t('添加', 'Add')}
        </button>
        <button type="button" className="act quiet" onClick={done}>
          {t('不添加了', 'Cancel')}
        </button>
      </p>
    </form>
  )
}

interface ChangeProps {
  readonly organisation: Organisation['organisation']
  readonly done: () => void
}

function Change({ organisation: { id, name: before, address: lived }, done }: ChangeProps) {
  const { t } = useWords()
  const [name, setName] = useState(before)
  const [address, setAddress] = useState(lived)
  const sending = useOrganisationWrite(changeOrganisation, done)
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ id, name, address })
      }}
    >
      <Input label={t('名称', 'Name')} required value={name} change={setName} problem={sending.at('/name')} />
      <Input
        label={t('住所', 'Registered address')}
        required
        value={address}
        change={setAddress}
        problem={sending.at('/address')}
      />
      <Refused sending={sending} places={places} />
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

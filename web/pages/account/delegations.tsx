import { useId, useState } from 'react'
import { useMatters } from '../../api/matters.ts'
import { delegate, revokeDelegation, useOrganisationWrite } from '../../api/organisations.ts'
import type { Delegation, Organisation } from '../../api/people-types.ts'
import { useSession } from '../../api/session.ts'
import { Day } from '../../parts/day.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { Input } from '../../parts/input.tsx'
import { Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { Sure } from '../../parts/sure.tsx'
import { useWords } from '../../words.ts'

/** Whom the organisation lets act for it, in which matters, until when; a delegate sees their own. */
export function Delegations({ entered }: { readonly entered: Organisation }) {
  const { organisation, as, delegations } = entered
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const represents = as === 'represents'
  return (
    <div className="account-part">
      <h4>{represents ? t('委托', 'Delegations') : t('委托给您的', 'Delegated to you')}</h4>
      {delegations.length === 0 ? (
        <p className="soft">{t('没有委托别人。', 'Nobody else may act for it.')}</p>
      ) : (
        <ul className="own-things">
          {delegations.map((each) => (
            <Given key={each.id} organisation={organisation.id} delegation={each} revocable={represents} />
          ))}
        </ul>
      )}
      {represents &&
        (open ? (
          <Give organisation={organisation.id} done={() => setOpen(false)} />
        ) : (
          <button type="button" className="plain" onClick={() => setOpen(true)}>
            {t('委托别人办理', 'Let someone act for it')}
          </button>
        ))}
    </div>
  )
}

interface GivenProps {
  readonly organisation: string
  readonly delegation: Delegation
  readonly revocable: boolean
}

function Given({ organisation, delegation, revocable }: GivenProps) {
  const { id, person, procedures, from, until, revoked, standing } = delegation
  const { t } = useWords()
  const sending = useOrganisationWrite(revokeDelegation)
  const over = standing === 'over' || revoked !== null
  return (
    <li className={over ? 'past' : undefined}>
      <div>
        <p>
          {person.name} <span className="small soft">{person.email}</span>
        </p>
        <Matters procedures={procedures} />
        <p className="small soft">
          {t('自 ', 'From ')}
          <Day date={from} />
          {until === null ? (
            t('起，没有期限', ', without end')
          ) : (
            <>
              {t(' 至 ', ' until ')}
              <Day date={until} />
            </>
          )}
          {revoked !== null && (
            <>
              {t('；已于 ', '; taken back on ')}
              <Day date={revoked} />
              {t(' 收回', '')}
            </>
          )}
          {revoked === null && over && t('；已到期', '; over')}
          {standing === 'not-yet' && t('；还没有开始', '; not begun yet')}
        </p>
        <Refused sending={sending} />
      </div>
      {!over && revocable && (
        <Sure
          name={t('收回', 'Take it back')}
          says={t('从今天起就不能再代办，在办的也一样。', 'From today they can do nothing more, in open cases too.')}
          press={t('确定收回', 'Take it back')}
          pending={sending.pending}
          run={() => void sending.run({ organisation, delegation: id })}
        />
      )}
    </li>
  )
}

function Matters({ procedures }: { readonly procedures: 'all' | readonly string[] }) {
  const { t, say } = useWords()
  const matters = useMatters().data?.matters ?? []
  if (procedures === 'all') return <p className="small">{t('全部事项', 'All matters')}</p>
  const names = procedures.map((id) => {
    const matter = matters.find((each) => each.id === id)
    return matter ? say(matter.name) : id
  })
  return <p className="small">{names.join(t('、', '; '))}</p>
}

interface GiveProps {
  readonly organisation: string
  readonly done: () => void
}

const places = ['/email', '/from', '/until']

function Give({ organisation, done }: GiveProps) {
  const { t, say } = useWords()
  const today = useSession().data?.clock.today ?? ''
  const id = useId()
  const matters = useMatters()
  const [email, setEmail] = useState('')
  const [all, setAll] = useState(false)
  const [chosen, choose] = useState<readonly string[]>([])
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const sending = useOrganisationWrite(delegate, done)
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({
          organisation,
          email,
          procedures: all ? 'all' : [...chosen],
          from,
          until: until === '' ? null : until,
        })
      }}
    >
      <Input
        label={t('对方的电子邮箱', 'Their e-mail')}
        help={t('对方须已在这里注册。', 'They must have an account here.')}
        type="email"
        autoComplete="off"
        required
        value={email}
        change={setEmail}
        problem={sending.at('/email')}
      />
      <fieldset className="field">
        <legend>{t('哪些事项', 'Which matters')}</legend>
        <div className="options">
          <label className="option">
            <input type="radio" name={`${id}-scope`} checked={!all} onChange={() => setAll(false)} />
            <span>{t('只有选中的', 'Only those chosen')}</span>
          </label>
          <label className="option">
            <input type="radio" name={`${id}-scope`} checked={all} onChange={() => setAll(true)} />
            <span>{t('全部，以后新增的也算', 'All, those added later too')}</span>
          </label>
        </div>
        {!all &&
          (matters.data ? (
            <div className="matters-to-choose">
              {matters.data.matters.map(({ id: matter, name }) => (
                <label key={matter} className="option">
                  <input
                    type="checkbox"
                    checked={chosen.includes(matter)}
                    onChange={({ target }) =>
                      choose(target.checked ? [...chosen, matter] : chosen.filter((each) => each !== matter))
                    }
                  />
                  <span>{say(name)}</span>
                </label>
              ))}
            </div>
          ) : (
            <Lines count={3} />
          ))}
      </fieldset>
      <div className="input-pair">
        <DayField label={t('从这一天起', 'From')} value={from} change={setFrom} problem={sending.at('/from')} />
        <DayField
          label={t('到这一天（空着：没有期限）', 'Until (empty: without end)')}
          value={until}
          change={setUntil}
          problem={sending.at('/until')}
        />
      </div>
      <Refused sending={sending} places={places} />
      <p className="acts">
        <button
          type="submit"
          className="act"
          disabled={from === '' || (!all && chosen.length === 0)}
          aria-disabled={sending.pending}
        >
          {t('委托', 'Delegate')}
        </button>
        <button type="button" className="act quiet" onClick={done}>
          {t('不委托了', 'Cancel')}
        </button>
      </p>
    </form>
  )
}

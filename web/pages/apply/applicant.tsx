import { partyAddress } from '../../api/apply.ts'
import type { Guide } from '../../api/matters-types.ts'
import type { ActsFor } from '../../api/session.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

interface Props {
  readonly guide: Guide
  readonly able: readonly ActsFor[]
  readonly chosen: ActsFor | undefined
  readonly choose: (party: string) => void
}

/** Oneself, or an organisation that one acts for. */
export function Applicant({ guide, able, chosen, choose }: Props) {
  const { t } = useWords()
  if (able.length === 0) return <Nobody guide={guide} />
  const as = {
    self: t('本人', 'yourself'),
    represents: t('由您代表', 'you represent it'),
    delegate: t('由您受托办理', 'you are its delegate'),
  }
  if (able.length === 1 && chosen)
    return (
      <p className="applicant">
        <span className="soft">{t('申请人：', 'Applicant: ')}</span>
        <b>{chosen.name}</b> <span className="soft small">{as[chosen.as]}</span>
      </p>
    )
  return (
    <fieldset className="field applicant">
      <legend>{t('为谁申请？', 'For whom do you apply?')}</legend>
      <div className="options">
        {able.map((party) => {
          const address = partyAddress(party)
          return (
            <label key={address} className="option">
              <input
                type="radio"
                name="for"
                value={address}
                checked={chosen !== undefined && partyAddress(chosen) === address}
                onChange={() => choose(address)}
              />
              <span>
                {party.name} <span className="soft small">{as[party.as]}</span>
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function Nobody({ guide }: { readonly guide: Guide }) {
  const { t } = useWords()
  const organisations = !guide.applicants.includes('person')
  return (
    <div className="nothing">
      <p>
        {organisations
          ? t(
              '本事项由单位申请，您的账户还没有可以办理本事项的单位。',
              'This matter is for organisations, and your account acts for none that can apply here.',
            )
          : t('本事项由个人申请，您的账户不能申请。', 'This matter is for persons; your account cannot apply.')}
      </p>
      {organisations && (
        <p>
          {t(
            '请在账户里添加您代表的单位，或者请单位委托您办理。',
            'Add the organisation that you represent to your account, or have it delegate this matter to you.',
          )}{' '}
          <To to="/account">{t('去账户', 'To the account')}</To>
        </p>
      )}
    </div>
  )
}

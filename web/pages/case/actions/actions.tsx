import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '../../../api/case-types.ts'
import { type Can, useSteps } from '../../../api/commands.ts'
import { useNextOnDesk } from '../../../api/desk.ts'
import { kindOf } from '../../../api/send.ts'
import { useSession } from '../../../api/session.ts'
import { Copy } from '../../../parts/copy.tsx'
import { Refused } from '../../../parts/refused.tsx'
import { To } from '../../../parts/to.tsx'
import { useWords } from '../../../words.ts'
import { AskCorrections } from './corrections.tsx'
import { Letters } from './letter.tsx'
import { One } from './one.tsx'
import { isAtOnce, leads, type Offer, offersOf } from './order.ts'
import { AskOpinions } from './several.tsx'
import { forget, keptOf } from './typed.ts'

interface Props {
  readonly view: CaseView
  readonly onDone: () => void
}

/** What the one who reads the case may do with it now, and why something cannot be done yet. */
export function Actions({ view, onDone }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const person = useSession().data?.person?.id ?? ''
  const [open, setOpen] = useState<string | null>(null)
  const [did, setDid] = useState<Can | null>(null)
  const offers = offersOf(view.can)
  const chosen = offers.find(({ key }) => key === open)
  const placeOf = (key: string): string => `${person}/${view.id}/${key}`

  const finish = (offer: Offer) => {
    forget(placeOf(offer.key))
    setOpen(null)
    setDid(offer.first)
    for (const key of ['desk', 'cases', 'licences', 'notices']) void queries.invalidateQueries({ queryKey: [key] })
    onDone()
  }
  const buttons = useRef<HTMLUListElement>(null)
  const close = () => {
    const key = open
    setOpen(null)
    for (const button of buttons.current?.querySelectorAll('button') ?? [])
      if (button.dataset.step === key) button.focus()
  }

  if (offers.length === 0 && view.cannot.length === 0 && !did) return <Letters view={view} />
  const Chosen = chosen && (forms[chosen.first.command] ?? One)
  return (
    <>
      <section className="actions no-print" aria-labelledby="actions">
        <h2 id="actions">{view.side === 'applicant' ? t('您可以', 'You can') : t('办理', 'What you can do')}</h2>
        {did && <Done did={did} view={view} />}
        {offers.length > 0 ? (
          <ul ref={buttons} className="actions-list">
            {offers.map((offer, at) => (
              <li key={offer.key}>
                {isAtOnce(offer.first.command) ? (
                  <AtOnce offer={offer} view={view} done={() => finish(offer)} reload={onDone} />
                ) : (
                  <button
                    type="button"
                    data-step={offer.key}
                    className={at === 0 && leads(offer.first.command) ? 'act' : 'act quiet'}
                    aria-expanded={offer.key === open}
                    onClick={() => {
                      setDid(null)
                      setOpen(offer.key === open ? null : offer.key)
                    }}
                  >
                    <Name offer={offer} alone={isAlone(offers, offer)} />
                  </button>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">{t('现在没有可以办理的步骤。', 'There is nothing to do now.')}</p>
        )}
        {Chosen && (
          <Chosen
            key={chosen.key}
            offer={chosen}
            view={view}
            place={placeOf(chosen.key)}
            close={close}
            done={() => finish(chosen)}
            reload={onDone}
          />
        )}
        {open !== null && !chosen && <Gone place={placeOf(open)} close={() => setOpen(null)} />}
        <NotYet view={view} />
      </section>
      <Letters view={view} />
    </>
  )
}

const forms: Readonly<Record<string, typeof One>> = {
  'ask-correction': AskCorrections,
  'ask-opinion': AskOpinions,
}

const isAlone = (offers: readonly Offer[], { first }: Offer): boolean =>
  offers.filter((other) => other.first.command === first.command).length === 1

function Name({ offer: { first, all }, alone }: { readonly offer: Offer; readonly alone: boolean }) {
  const { t, say } = useWords()
  const { name, about, command } = first
  return (
    <span className="begins">
      {say(name)}
      {command === 'ask-opinion'
        ? all.length > 1 && t(`（${all.length} 项可选）`, ` (${all.length} to choose from)`)
        : about && !(alone && command === 'extend') && `${t('：', ': ')}${say(about)}`}
    </span>
  )
}

interface AtOnceProps {
  readonly offer: Offer
  readonly view: CaseView
  readonly done: () => void
  readonly reload: () => void
}

function AtOnce({ offer, view, done, reload }: AtOnceProps) {
  const sending = useSteps(view.id, done)
  const { command, fixed } = offer.first
  const first = sending.problem !== null && kindOf(sending.problem) === 'conflict'
  const latest = useRef(reload)
  useEffect(() => {
    latest.current = reload
  })
  useEffect(() => {
    if (first) latest.current()
  }, [first])
  return (
    <>
      <button
        type="button"
        className="act quiet"
        aria-disabled={sending.pending}
        onClick={() => void sending.run({ version: view.version, steps: [{ command, body: fixed }] })}
      >
        <Name offer={offer} alone />
      </button>
      <Refused sending={sending} />
    </>
  )
}

/** It is done; and what lies next on the desk. */
function Done({ did, view }: { readonly did: Can; readonly view: CaseView }) {
  const { t, say } = useWords()
  const here = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    here.current?.focus()
  }, [])
  // Who has just taken a case on stays with it.
  const office = view.side === 'office' && did.command !== 'claim'
  const next = useNextOnDesk(office).data?.items.find(
    ({ id, claimedBy, mine }) => id !== view.id && (mine || claimedBy === null),
  )
  return (
    <div className="actions-done">
      <p ref={here} tabIndex={-1} role="status" className="done-note">
        {t(`已办：${did.name.zh}`, `Done: ${did.name.en}`)}
      </p>
      {office && (
        <p className="acts">
          {next && (
            <To to={`/cases/${next.id}`}>
              {t('下一件：', 'Next: ')}
              {say(next.name)}
              {t('，', ', ')}
              {next.applicant.name}
            </To>
          )}
          <To to="/desk">{t('回到工作台', 'Back to the desk')}</To>
        </p>
      )}
    </div>
  )
}

/** Someone was first, and the step is no longer there: what was typed for it is not lost. */
function Gone({ place, close }: { readonly place: string; readonly close: () => void }) {
  const { t } = useWords()
  const words = Object.values(keptOf(place)).filter((value) => value.trim().length > 3)
  return (
    <div className="refused actions-gone" role="alert">
      <p>
        {t('办件已有变化，这一步现在不能办了。', 'The case has changed, and this step can no longer be taken.')}
        {words.length > 0 && t('您写的在这里：', ' What you wrote is here:')}
      </p>
      {words.map((value) => (
        <div key={value}>
          <p className="case-words">{value}</p>
          <Copy text={value} />
        </div>
      ))}
      <button
        type="button"
        className="plain"
        onClick={() => {
          forget(place)
          close()
        }}
      >
        {t('知道了', 'Dismiss')}
      </button>
    </div>
  )
}

function NotYet({ view: { cannot } }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  if (cannot.length === 0) return null
  return (
    <details className="actions-not-yet">
      <summary>
        {t(`还不能办的 ${cannot.length} 步，以及为什么`, `What cannot be done yet, and why (${cannot.length})`)}
      </summary>
      <ul className="case-step-list">
        {cannot.map(({ command, name, about, because }) => (
          <li key={`${command}${about?.zh ?? ''}`}>
            <b className="begins">{say(name)}</b>
            {about && (
              <span>
                {t('：', ': ')}
                {say(about)}
              </span>
            )}
            <span className="soft begins case-step-because">{say(because)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

import { useState } from 'react'
import type { LicenceView } from '../../api/licence-types.ts'
import { usePresent } from '../../api/licences.ts'
import { Copy } from '../../parts/copy.tsx'
import { QrCode } from '../../parts/qr.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'

/** The holder chooses what to show; what is not chosen stays hidden even from whoever takes the token apart. */
export function Present({ licence }: { readonly licence: LicenceView }) {
  const { t, say } = useWords()
  const [chosen, choose] = useState<readonly string[]>(['holder'])
  const present = usePresent(licence.id)
  const [shown, show] = useState<{
    readonly of: readonly string[]
    readonly link: string
    readonly qr: boolean
  } | null>(null)
  const others = licence.holds.length - chosen.length
  return (
    <section aria-labelledby="present" className="present no-print">
      <h2 id="present">{t('出示', 'Show it')}</h2>
      <p>
        {t(
          '编号、种类、颁发机关和有效期总是可见；其余由您选择。',
          'Number, kind, authority and dates are always open; the rest is yours to choose.',
        )}
      </p>
      <form
        className="present-form"
        onSubmit={async (event) => {
          event.preventDefault()
          const reply = await present.run(chosen)
          if (reply) show({ of: chosen, link: reply.link, qr: reply.qr !== null })
        }}
      >
        <fieldset className="options">
          <legend className="unseen">{t('出示哪些内容', 'What to show')}</legend>
          {licence.holds.map(({ id, name, text }) => (
            <label key={id} className="option">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) => {
                  choose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                  show(null)
                }}
              />
              <span>
                <span className="begins">{say(name)}</span> <span className="soft">{say(text)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Refused sending={present} />
        <p className="acts">
          <button type="submit" className="act" disabled={present.pending}>
            {t('生成二维码和链接', 'Make a QR code and a link')}
          </button>
          {licence.standing !== 'revoked' && (
            <a className="act quiet" href={`/api/licences/${licence.id}/pdf`} download={`${licence.id}.pdf`}>
              {t('下载 PDF', 'Download the PDF')}
            </a>
          )}
        </p>
      </form>
      <div role="status" className="presented">
        {shown && (
          <>
            {shown.qr && (
              <QrCode
                text={shown.link}
                least
                label={t('出示用的二维码，内容同下面的链接', 'The QR code to be scanned; it holds the link below')}
              />
            )}
            <div>
              <p>
                {others === 0
                  ? t('出示全部内容。', 'Everything is shown.')
                  : t(
                      `出示 ${shown.of.length} 项，另 ${others} 项不显示。`,
                      `${shown.of.length} shown, ${others} hidden.`,
                    )}
              </p>
              {!shown.qr && (
                <p>
                  {t('内容较多，放不进一个二维码，请用链接出示。', 'Too much for one QR code; show it by its link.')}
                </p>
              )}
              <p className="presented-link">
                <a href={shown.link}>{t('打开对方会看到的页面', 'Open the page that they will see')}</a>
                <Copy text={shown.link} name={t('复制链接', 'Copy the link')} />
              </p>
              <p className="soft small">
                {t(
                  '拿到链接的人就能出示它，请只发给要看的人。出示的内容写在 # 之后，不会发到任何服务器的地址栏记录里。',
                  'Whoever has the link can show it, so give it only to those meant to see it. What it shows stands after the #, which browsers send to no server.',
                )}
              </p>
            </div>
          </>
        )}
      </div>
    </section>
  )
}

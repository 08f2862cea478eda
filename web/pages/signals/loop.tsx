import type { SignalView } from '../../api/signals.ts'
import { Day } from '../../parts/day.tsx'
import { useWords } from '../../words.ts'

/** The loop as it went, with who and when, and what is still to come. */
export function Loop({ view: { taken, ahead, due, overdue } }: { readonly view: SignalView }) {
  const { t, say } = useWords()
  return (
    <section className="watch-part">
      <h2>{t('闭环', 'The loop')}</h2>
      <ol className="loop">
        {taken.map(({ step, by, on, due: last, late, verdict, says, to, authority }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps that were taken stay where they are.
          <li key={at} className={step.code.startsWith('cause') ? 'loop-note' : 'loop-done'}>
            <p>
              <b>{say(step.name)}</b>
              {verdict && (
                <>
                  {t('：', ': ')}
                  {say(verdict.name)}
                </>
              )}
              {authority && (
                <>
                  {t('：', ': ')}
                  {say(authority.name)}
                  {to && t(`，${to}`, `, ${to}`)}
                </>
              )}
            </p>
            {says !== '' && <p className="loop-says">{says}</p>}
            <p className="soft small">
              {say(by)}
              {t('，', ', ')}
              <Day date={on} />
              {late && last && (
                <span className="signal-late">
                  {t('，逾期（应于 ', ', late (due by ')}
                  <Day date={last} />
                  {t('）', ')')}
                </span>
              )}
            </p>
          </li>
        ))}
        {ahead.map(({ code, name }, at) => (
          <li key={code} className={at === 0 ? 'loop-now' : 'loop-ahead'} aria-current={at === 0 ? 'step' : undefined}>
            <p>
              <b>{say(name)}</b>
              {at === 0 ? (
                due && (
                  <span className={overdue ? 'signal-late small' : 'soft small'}>
                    {overdue ? t('，逾期，应于 ', ', overdue, due by ') : t('，至 ', ', due by ')}
                    <Day date={due} />
                  </span>
                )
              ) : (
                <span className="soft small">{t('，其后', ', after that')}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

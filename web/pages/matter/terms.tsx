import type { Guide, TermView } from '../../api/matters-types.ts'
import { Cited } from '../../parts/cited.tsx'
import { useWords } from '../../words.ts'

/** Every time limit: how long, from when, what stops it, and what happens when it passes. */
export function Terms({ terms, corrected }: Pick<Guide, 'terms' | 'corrected'>) {
  const { t } = useWords()
  const heads = [
    t('期限', 'Time limit'),
    t('多久', 'How long'),
    t('怎么算', 'How it is counted'),
    t('期限届满', 'When it passes'),
  ] as const
  return (
    <>
      {terms.length > 0 && (
        <table className="terms">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <Row key={term.id} term={term} heads={heads} />
            ))}
          </tbody>
        </table>
      )}
      <ul className="counting soft small">
        <li>
          {t(
            '开始当日不计入；按日、月计的期限，最后一日是休息日或者法定节假日的，顺延到其后第一个工作日。',
            'The first day itself is not counted. A time in calendar days or months that ends on a rest day or holiday runs on to the next working day.',
          )}
        </li>
        <li>
          {t(
            '工作日以国务院办公厅公布的放假安排为准，调休上班日算工作日；尚未公布的年份是估计，会注明。',
            'Working days follow the holidays announced by the General Office of the State Council, make-up working days included; a year not yet announced is an estimate and says so.',
          )}
        </li>
      </ul>
      {corrected && <Said text={corrected.text} cites={corrected.cites} />}
    </>
  )
}

function Said({ text, cites }: NonNullable<Guide['corrected']>) {
  const { say } = useWords()
  return (
    <div className="said">
      <p className="starts">{say(text)}</p>
      <Cited cites={cites} />
    </div>
  )
}

function Row({ term, heads }: { readonly term: TermView; readonly heads: readonly [string, string, string, string] }) {
  const { t, say } = useWords()
  const { name, length, kind, starts, ends, pausedBy, extension, whenPassed, limit, when, cites } = term
  return (
    <tr>
      <th scope="row" data-head={heads[0]}>
        <span className="begins">{say(name)}</span>
        <p className={`term-kind term-${kind.code}`}>{say(kind.name)}</p>
        {when && <p className="soft small">{t(`限于：${when.text.zh}`, `Only where ${when.text.en}`)}</p>}
      </th>
      <td data-head={heads[1]}>
        <b className="term-length">{say(length)}</b>
        {limit && (
          <p className="soft small">{t(`法定至多 ${limit.length.zh}`, `The law: at most ${limit.length.en}`)}</p>
        )}
        {extension && (
          <p className="soft small">
            {t(
              `经${extension.approvedBy.zh}批准，可延长 ${extension.length.zh}`,
              `Once longer by ${extension.length.en}, if ${extension.approvedBy.en} approves`,
            )}
          </p>
        )}
      </td>
      <td data-head={heads[2]}>
        <p className="starts">
          {say(starts)}
          {t('，', ' ')}
          {say(ends)}
        </p>
        {pausedBy.length > 0 && (
          <p className="soft small">
            {t('书面告知后不计：', 'Not counted, if told in writing: ')}
            {pausedBy.map((ground) => say(ground.name)).join(t('，', ', '))}
          </p>
        )}
        <Cited cites={[...cites, ...(limit?.cites ?? []), ...(extension?.cites ?? [])]} />
      </td>
      <td data-head={heads[3]}>
        <p className="starts">{say(whenPassed.name)}</p>
      </td>
    </tr>
  )
}

import type { ReactNode } from 'react'
import type { CaseView } from '../../../api/case-types.ts'
import type { Can } from '../../../api/commands.ts'
import { useGuide } from '../../../api/matters.ts'
import type { Guide } from '../../../api/matters-types.ts'
import type { CitationView } from '../../../api/types.ts'
import { Day } from '../../../parts/day.tsx'
import { lawAddress, Reference } from '../../../parts/quote.tsx'
import { State } from '../../../parts/state.tsx'
import { To } from '../../../parts/to.tsx'
import { useWords, type Words } from '../../../words.ts'

interface Props {
  readonly can: Can
  readonly view: CaseView
  readonly chosen: string
}

/** What a step brings about, said before it is taken. */
export function Told({ can, view, chosen }: Props) {
  const words = useWords()
  const guide = useGuide(view.procedure).data
  const tell = tellings[can.command]
  return tell ? <div className="case-step-told">{tell({ can, view, guide, words, chosen })}</div> : null
}

interface Telling {
  readonly can: Can
  readonly view: CaseView
  readonly guide: Guide | undefined
  readonly words: Words
  /** What is chosen in the step so far. */
  readonly chosen: string
}

export function Cites({ cites }: { readonly cites: readonly CitationView[] }) {
  const { t } = useWords()
  return (
    <span className="soft small">
      {cites.map((cite, at) => (
        <span key={`${cite.instrument}/${cite.article}`}>
          {at > 0 && t('、', '; ')}
          <Reference cite={cite} />
        </span>
      ))}
    </span>
  )
}

/** The limit that the general law sets; its article 45 says what stops it. */
const generalTerm = 'general-decision'

const tellings: Readonly<Record<string, (telling: Telling) => ReactNode>> = {
  accept: ({ view, guide, words: { t, say } }) => {
    const waiting = view.terms.filter(({ standing }) => standing.code === 'waiting').map(({ id }) => id)
    const begin = guide?.terms.filter(({ id }) => waiting.includes(id)) ?? []
    return (
      <>
        <p>
          {t(
            '受理后，申请人随即收到受理通知；必须征求的意见同时发出。',
            'The applicant is told at once in writing; opinions that must be asked go out at the same time.',
          )}
        </p>
        {begin.length > 0 && <p>{t('随后的期限：', 'The time limits that follow:')}</p>}
        {begin.length > 0 && (
          <ul className="case-step-list">
            {begin.map(({ id, name, length, starts }) => (
              <li key={id}>
                <span className="begins">{say(name)}</span>
                {t('：', ': ')}
                {say(length)}
                <span className="soft">
                  {t('，', ', ')}
                  {say(starts)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </>
    )
  },
  'refuse-acceptance': ({ words: { t } }) => (
    <p>
      {t(
        '办件就此终结。决定书写明理由，并告知申请人可以怎样救济。',
        'The case ends with it. The letter gives the reasons, and names where the applicant can turn against it.',
      )}
    </p>
  ),
  'give-opinion': ({ can, view, words: { t } }) => {
    const opinion = view.opinions.find(({ id }) => id === can.fixed.opinion)
    return (
      opinion && (
        <p>
          {opinion.question && <q className="case-step-question">{opinion.question}</q>}{' '}
          <span className="soft">
            {t('最迟 ', 'Due ')}
            <Day date={opinion.due} />
          </span>
        </p>
      )
    )
  },
  suspend: ({ guide, chosen, words: { t, say } }) => {
    const stopped = guide?.terms.filter(({ pausedBy }) => pausedBy.some(({ code }) => code === chosen)) ?? []
    return (
      <>
        <p>
          {t(
            '暂停须书面告知申请人事由和所需时间；没有告知的，时间照算。',
            'The applicant is told in writing why, and how long it takes; untold, the time goes on counting.',
          )}
          {stopped.some(({ id }) => id === generalTerm) && (
            <span className="small">
              {' '}
              <To to={lawAddress('licensing-law-2019', '45')}>
                {t('《中华人民共和国行政许可法》第45条', 'Administrative Licensing Law, article 45')}
              </To>
            </span>
          )}
        </p>
        {stopped.length > 0 && (
          <ul className="case-step-list" aria-live="polite">
            {stopped.map(({ id, name, cites }) => (
              <li key={id}>
                {t('停止计算：', 'Stops: ')}
                {say(name)} <Cites cites={cites} />
              </li>
            ))}
          </ul>
        )}
        {chosen !== '' && stopped.length === 0 && (
          <p className="field-problem">
            {t('这一事由不停止本件的任何期限。', 'On this ground no term of this case stops.')}
          </p>
        )}
      </>
    )
  },
  resume: ({ view: { suspended }, words: { t, say } }) =>
    suspended && (
      <p>
        {t(`因${suspended.ground.name.zh}暂停，始于 `, `Stopped for ${say(suspended.ground.name)} since `)}
        <Day date={suspended.since} />
        {suspended.until && (
          <>
            {t('，预计至 ', ', expected until ')}
            <Day date={suspended.until} />
          </>
        )}
        {t('。恢复后，剩余期限接着计算。', '. The rest of the time counts on from then.')}
      </p>
    ),
  extend: ({ can, view, guide, words: { t } }) => {
    const term = view.terms.find(({ id }) => id === can.fixed.term)
    const extension = guide?.terms.find(({ id }) => id === can.fixed.term)?.extension
    return (
      <>
        <p>
          {t('只能延长一次。', 'It can be extended once only.')} {extension && <Cites cites={extension.cites} />}
        </p>
        {term?.due && (
          <p>
            {t('现在的最后一天：', 'Its last day now: ')}
            <Day date={term.due} />
          </p>
        )}
      </>
    )
  },
  'notify-delay': ({ can, view, words: { t } }) => {
    const term = view.terms.find(({ id }) => id === can.fixed.term)
    return (
      <p>
        {term?.due && (
          <>
            {t('方案规定的最后一天是 ', 'The plan’s last day is ')}
            <Day date={term.due} />
            {t('。', '. ')}
          </>
        )}
        {t(
          '不能如期办结的，立即通知申请人，说明理由和新的日期；期限届满不视为同意。',
          'Where it cannot be kept, the applicant is told at once why, and the new day; silence grants nothing.',
        )}
      </p>
    )
  },
  'publish-notice': ({ guide, words: { t, say } }) => (
    <>
      {guide?.notice && (
        <p>
          <span className="begins">{say(guide.notice.text)}</span> <Cites cites={guide.notice.cites} />
        </p>
      )}
      <p>
        {t(
          '公示即日开始。公示期内任何人可以提出异议，期满才能决定准予。',
          'It is published at once. Anyone can object while it is; only afterwards can it be granted.',
        )}
      </p>
    </>
  ),
  object: ({ view: { noticeUntil }, words: { t } }) =>
    noticeUntil && (
      <p>
        {t('公示至 ', 'Open to objection until ')}
        <Day date={noticeUntil} />
        {t('。异议连同理由记入办件。', '. The objection becomes part of the case, with its reasons.')}
      </p>
    ),
  'check-promise': ({ view: { promise }, chosen, words: { t, say } }) => (
    <>
      {promise && (
        <p>
          {t('申请人承诺：', 'The applicant promised: ')}
          {say(promise.text)}
        </p>
      )}
      {promise?.cured && (
        <p>
          <State state="finding-kept" name={{ zh: '申请人已报告整改', en: 'the applicant reported it put right' }} />
        </p>
      )}
      <p aria-live="polite">
        {chosen === 'false'
          ? t('承诺不实：证照立即撤销。', 'A false promise: the licence is revoked at once.')
          : chosen === 'broken'
            ? promise?.finding?.code === 'broken'
              ? t('期满仍未改正：证照撤销。', 'Still not put right: the licence is revoked.')
              : t(
                  '未履行承诺：给申请人整改期限，期满仍未改正的撤销。',
                  'Not kept: the applicant is given time to put it right; else it is revoked.',
                )
            : null}
      </p>
    </>
  ),
  cure: ({ view: { promise }, words: { t } }) =>
    promise?.cureBy && (
      <p>
        {t('最迟 ', 'Until ')}
        <Day date={promise.cureBy} />
        {t('。报告后由主管部门再核查。', '. The authority then looks again.')}
      </p>
    ),
  withdraw: ({ words: { t } }) => (
    <p>{t('办件就此终结，不影响以后再申请。', 'The case ends with it. You may apply again at any time.')}</p>
  ),
  'suspend-licence': ({ words: { t } }) => (
    <p>
      {t(
        '核验时立即显示为暂停，可以恢复。',
        'Whoever verifies it sees at once that it is suspended; it can be reinstated.',
      )}
    </p>
  ),
  'reinstate-licence': ({ words: { t } }) => (
    <p>{t('核验时立即显示为有效。', 'Whoever verifies it sees at once that it is valid.')}</p>
  ),
  'revoke-licence': ({ words: { t } }) => <p>{t('撤销后不能恢复。', 'Once revoked it cannot come back.')}</p>,
}

import { useParams } from 'react-router'
import { useTyped, writeTyped } from '../../address.ts'
import { useGuide } from '../../api/matters.ts'
import type { Guide } from '../../api/matters-types.ts'
import { isProblem } from '../../api/queries.ts'
import { ByMeasure } from '../../parts/by-measure.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Quote } from '../../parts/quote.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Gate } from './gate.tsx'
import { Glance } from './glance.tsx'
import { Conditions, Papers, Part, Promised, Remedies, Results, Said } from './parts.tsx'
import { Steps } from './steps.tsx'
import { Terms } from './terms.tsx'

/** The guide to one matter, all of it made from the matter's declaration. */
export function MatterPage() {
  const { t, say } = useWords()
  const { id = '' } = useParams()
  const guide = useGuide(id)
  useTitle(guide.data && say(guide.data.name))
  if (guide.data) return <Shown key={id} guide={guide.data} />
  const missing = isProblem(guide.error) && guide.error.status === 404
  return (
    <div className="page matter">
      {guide.error ? (
        <>
          <header>
            <h1>{missing ? t('没有这个事项', 'No such matter') : t('没有载入', 'Not loaded')}</h1>
          </header>
          {missing ? (
            <p>
              <To to="/matters">{t('看全部事项', 'See all matters')}</To>
            </p>
          ) : (
            <Failure error={guide.error} retry={() => guide.refetch()} />
          )}
        </>
      ) : (
        <Lines count={16} />
      )}
    </div>
  )
}

function Shown({ guide }: { readonly guide: Guide }) {
  const { t, say } = useWords()
  const [typed, change] = useTyped()
  const apply = (
    <To to={`/matters/${guide.id}/apply${writeTyped(typed)}`} className="act">
      {t('申请', 'Apply')}
    </To>
  )
  return (
    <div className="page matter">
      <p className="crumb">
        <To to="/matters">{t('办理事项', 'Matters')}</To>
        <ByMeasure measures={guide.measures} />
      </p>
      <header>
        <h1>{say(guide.name)}</h1>
        <p className="lead">{say(guide.summary)}</p>
      </header>
      {guide.needsRules && (
        <aside className="needs-rules" aria-label={t('尚待配套规定', 'Waits for rules')}>
          <p>
            <b>{t('尚待配套规定。', 'It waits for rules. ')}</b>
            {say(guide.needsRules)}
          </p>
        </aside>
      )}
      <Glance guide={guide} />
      <p className="matter-acts no-print">
        {apply}
        <button type="button" className="act quiet" onClick={() => window.print()}>
          {t('打印指南', 'Print this guide')}
        </button>
      </p>
      {guide.gates.length > 0 && (
        <Part title={t('我能不能申请', 'May I?')}>
          <p className="soft no-print">
            {t(
              '先自己看一看：只问影响结论的问题。答案写在本页地址的 # 之后，服务器不保存，申请时直接带入。',
              'See for yourself first; only what matters is asked. Your answers stand in this page’s address after the #, are not stored on the server, and go along when you apply.',
            )}
          </p>
          {guide.gates.map((gate) => (
            <Gate key={gate.decision} matter={guide.id} gate={gate} typed={typed} change={change} />
          ))}
        </Part>
      )}
      {guide.conditions.length > 0 && (
        <Part title={t('条件', 'Conditions')}>
          <Conditions guide={guide} />
        </Part>
      )}
      <Part title={t('材料', 'Papers')}>
        <Papers guide={guide} />
      </Part>
      <Part title={t('怎么办理', 'How it is handled')} wide>
        <Steps guide={guide} />
        <Opinions guide={guide} />
      </Part>
      <Part title={t('多长时间', 'Time limits')} wide>
        <Terms terms={guide.terms} corrected={guide.corrected} />
      </Part>
      {guide.promise && (
        <Part title={t('告知承诺', 'The promise')}>
          <Promised promise={guide.promise} />
        </Part>
      )}
      {guide.notice && (
        <Part title={t('公示', 'Public notice')}>
          <Said {...guide.notice} />
          <p>
            <To to="/public-notices">{t('现在正在公示的', 'What is published now')}</To>
          </p>
        </Part>
      )}
      <Part title={t('得到什么', 'What one gets')}>
        <Results guide={guide} />
      </Part>
      <Part title={t('费用和到场', 'Fee, and appearing')}>
        <Said {...guide.fee} />
        <Said text={guide.visit} cites={[]} />
      </Part>
      {guide.holds && (
        <Part title={t('对其他办件的影响', 'What it holds back')}>
          <Said {...guide.holds} />
        </Part>
      )}
      {guide.remedies.length > 0 && (
        <Part title={t('不服怎么办', 'If you disagree')}>
          <Remedies guide={guide} />
        </Part>
      )}
      <Part title={t('依据', 'What it rests on')}>
        {guide.cites.map((cite) => (
          <Quote key={`${cite.instrument}/${cite.article}/${cite.quote}`} cite={cite} />
        ))}
        <Said {...guide.kept} />
      </Part>
      <p className="matter-acts no-print">{apply}</p>
    </div>
  )
}

function Opinions({ guide: { opinions } }: { readonly guide: Guide }) {
  const { t, say } = useWords()
  if (opinions.length === 0) return null
  return (
    <details className="opinions-more">
      <summary>{t('征求哪些意见，不答复怎么办', 'Which opinions are asked for, and what silence means')}</summary>
      <ul>
        {opinions.map(({ id, asks, from, within, silence, when, cites }) => (
          <li key={id}>
            <Said
              text={{
                zh: `${from.text.zh}：${asks.zh}。${within.zh}内答复；${silence.zh}。${when ? `限于：${when.text.zh}。` : ''}`,
                en: `${from.text.en}: ${say(asks)}. Within ${within.en}; ${silence.en}.${when ? ` Only where ${when.text.en}.` : ''}`,
              }}
              cites={cites}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

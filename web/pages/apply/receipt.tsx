import { useEffect, useRef } from 'react'
import { useCase } from '../../api/cases.ts'
import type { Guide } from '../../api/matters-types.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Shaped } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** The receipt that the law asks for: that it arrived, when, under which number, and what comes next. */
export function Receipt({ guide, number }: { readonly guide: Guide; readonly number: string }) {
  const { t, say } = useWords()
  const filed = useCase(number)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const file = filed.data
  return (
    <article className="receipt">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('收件回执', 'Receipt')}
        </h1>
        <p className="receipt-says">
          <Shaped state="decided" />
          {t('申请已经收到。', 'The application has arrived.')}
        </p>
      </header>
      <p className="receipt-number">
        <span className="soft small">{t('办件编号', 'Number of the case')}</span>
        <b>{number}</b>
      </p>
      {file ? (
        <dl className="receipt-facts">
          <Fact name={t('事项', 'Matter')}>{say(guide.name)}</Fact>
          <Fact name={t('申请人', 'Applicant')}>{file.applicant.name}</Fact>
          <Fact name={t('收到', 'Received')}>
            <Day date={file.received} />
          </Fact>
          <Fact name={t('收件机关', 'At')}>{say(file.lead.name)}</Fact>
          <Fact name={t('进展', 'How it stands')}>
            <span className="begins">{say(file.phase.name)}</span>
            {file.outcomes.map(({ result, name, outcome }) => (
              <span key={result}>
                {t('；', '; ')}
                {say(name)}
                {t('：', ': ')}
                {say(outcome.name)}
              </span>
            ))}
          </Fact>
          {file.nearest && (
            <Fact name={t('下一个期限', 'Next time limit')}>
              <span className="begins">{say(file.nearest.name)}</span>
              {t('：', ': ')}
              <Day date={file.nearest.due} />
              {file.nearest.estimated && t('（估计）', ' (an estimate)')}
            </Fact>
          )}
          {file.papers.length > 0 && (
            <Fact name={t('材料', 'Papers')}>
              <span className="begins">{file.papers.map((paper) => say(paper.name)).join(t('、', ', '))}</span>
            </Fact>
          )}
        </dl>
      ) : filed.error ? (
        <Failure error={filed.error} retry={() => filed.refetch()} />
      ) : (
        <Lines count={5} />
      )}
      <p className="soft small">
        {t(
          '每一步都会通知您。办件的进度、每一天怎么计算，随时可以在办件页看到。',
          'You are told of every step. How far it is, and how each day was counted, stands on the page of the case.',
        )}
      </p>
      <p className="apply-acts no-print">
        <To to={`/cases/${number}`} className="act">
          {t('看办件', 'Open the case')}
        </To>
        <button type="button" className="act quiet" onClick={() => window.print()}>
          {t('打印回执', 'Print the receipt')}
        </button>
      </p>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

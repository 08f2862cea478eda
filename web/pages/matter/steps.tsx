import type { CSSProperties } from 'react'
import type { Guide, StepView } from '../../api/matters-types.ts'
import { useWords } from '../../words.ts'
import { rowsOf } from './flow.ts'

/** The way of a case from the window to delivery, drawn from the declaration; a list for those who listen to it. */
export function Steps({ guide }: { readonly guide: Guide }) {
  const { t } = useWords()
  const rows = rowsOf(guide.steps)
  return (
    <ol className="course">
      {rows.map(({ steps, lines }, index) => (
        <li key={steps[0]?.id} className="course-row">
          {index > 0 && (
            <svg className="course-lines" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
              {lines.map(({ from, to }) => (
                <path key={`${from}-${to}`} d={`M${from} 0V12H${to}V24`} vectorEffect="non-scaling-stroke" />
              ))}
            </svg>
          )}
          {steps.length > 1 ? (
            <>
              <p className="course-together">
                {t(`以下 ${steps.length} 项同时进行`, `These ${steps.length} at the same time`)}
              </p>
              <ul className="course-boxes" style={beside(steps.length)}>
                {steps.map((step) => (
                  <li key={step.id}>
                    <Box step={step} terms={guide.terms} />
                  </li>
                ))}
              </ul>
            </>
          ) : (
            steps.map((step) => (
              <div key={step.id} className="course-boxes">
                <Box step={step} terms={guide.terms} />
              </div>
            ))
          )}
        </li>
      ))}
    </ol>
  )
}

const beside = (count: number): CSSProperties => ({ '--beside': count }) as CSSProperties

const longest = 40

interface BoxProps {
  readonly step: StepView
  readonly terms: Guide['terms']
}

function Box({ step, terms }: BoxProps) {
  const { t, say } = useWords()
  const { kind, name, by, within } = step
  // Where it depends on much, the box would be full of it; it stands elsewhere on the page.
  const who = !by
    ? t('申请人', 'the applicant')
    : by.zh.length <= longest
      ? say(by)
      : kind === 'decide'
        ? t('视情形，见“得到什么”', 'depends on the case, see “What one gets”')
        : t('收件机关，视情形，见页首“在哪办”', 'where it was filed, see “Where” at the top')
  const timed = terms.filter(({ id }) => step.terms.includes(id))
  return (
    <div className={`course-box course-${kind}`}>
      <p className="course-name">
        {kind === 'opinion' && <span className="course-kind">{t('征求意见：', 'Opinion: ')}</span>}
        {say(name)}
      </p>
      <p className="course-by">{who}</p>
      {timed.length > 0 ? (
        <ul className="course-terms">
          {timed.map((term) => (
            <li key={term.id}>
              <b>{say(term.length)}</b> {say(term.name)}
              <span className="soft">
                {t('，', ', ')}
                {say(term.kind.name)}
                {term.when && t('，视情形', ', in some cases')}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        within && (
          <p className="course-terms">
            <b>{say(within)}</b> {t('内', 'at most')}
          </p>
        )
      )}
    </div>
  )
}

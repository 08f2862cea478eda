import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useParameter } from '../../address.ts'
import { dropDraft, type Filing, fileCase } from '../../api/apply.ts'
import type { Guide, Party, Prefill } from '../../api/matters-types.ts'
import { useSend } from '../../api/send.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useWords } from '../../words.ts'
import { type Application, useApplication } from './application.ts'
import { Conflict } from './conflict.tsx'
import { Form } from './form.tsx'
import { type Keeping, type Start, useKeeping } from './keeping.ts'
import { Review } from './review.tsx'
import { Standing } from './standing.tsx'

interface Props {
  readonly guide: Guide
  readonly party: Party
  readonly start: Start
  readonly prefill: Prefill
}

/** The application: filled in, looked through as one goes, read over once more, filed. */
export function Applying({ guide, party, start, prefill }: Props) {
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  const keeping = useKeeping(guide, start)
  useEffect(() => {
    // Answers brought along are in the form now; in the address they would come back over later ones.
    if (hash.includes('=')) navigate({ pathname, search }, { replace: true, preventScrollReset: true })
  }, [hash, navigate, pathname, search])
  const application = useApplication(guide, party, keeping, prefill)
  const filing = useSend((body: Filing, sent) => fileCase(body, sent), {
    after: [['cases'], ['drafts']],
    done: (filed) => {
      keeping.done()
      // The case holds it all now; a draft that stays behind would only be in the way.
      void dropDraft(guide.id, party).catch(() => undefined)
      const next = new URLSearchParams(search)
      next.delete('step')
      next.set('filed', filed.case)
      navigate({ pathname, search: `?${next}` }, { replace: true })
    },
  })
  return (
    <Sheet guide={guide} keeping={keeping} application={application} prefill={prefill}>
      {(back) => (
        <Review
          guide={guide}
          keeping={keeping}
          application={application}
          prefill={prefill}
          back={back}
          sending={filing}
          file={(agreed) =>
            filing.run({
              procedure: guide.id,
              for: party,
              form: application.form,
              papers: application.papers,
              ...agreed,
            })
          }
        />
      )}
    </Sheet>
  )
}

interface SheetProps {
  readonly guide: Guide
  readonly keeping: Keeping
  readonly application: Application
  readonly prefill: Prefill | undefined
  /** What was said to be wrong, by field or paper. */
  readonly remarks?: readonly { readonly about: string; readonly says: string }[]
  readonly children: (back: (place?: string) => void) => React.ReactNode
}

/** The form with what stands beside it; or, as the second step, all of it to be read over. */
export function Sheet({ guide, keeping, application, prefill, remarks = [], children }: SheetProps) {
  const { t } = useWords()
  const [step, setStep] = useParameter('step')
  const [tried, setTried] = useState(false)
  const [place, setPlace] = useState<string | undefined>(undefined)
  const reviewing = step === 'review'
  const { check } = application
  useEffect(() => {
    if (reviewing) setTried(true)
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [reviewing])
  if (keeping.kept.state === 'conflict')
    return <Conflict guide={guide} keeping={keeping} theirs={keeping.kept.theirs} />
  if (!check.data)
    return check.error ? <Failure error={check.error} retry={() => void check.refetch()} /> : <Lines count={12} />
  const back = (to?: string) => {
    setPlace(to)
    setStep(null)
  }
  if (reviewing) return children(back)
  return (
    <div className="apply-sheet">
      <div>
        <Form
          guide={guide}
          keeping={keeping}
          application={application}
          prefill={prefill}
          tried={tried}
          remarks={remarks}
          {...(place !== undefined && { place })}
        />
        <p className="apply-acts">
          <button type="button" className="act" onClick={() => setStep('review')}>
            {t('核对', 'Read it over')}
          </button>
          <span className="soft small">
            {t('下一步核对全部内容，然后提交。', 'Next: all of it once more, and then it is filed.')}
          </span>
        </p>
      </div>
      <Standing guide={guide} keeping={keeping} application={application} />
    </div>
  )
}

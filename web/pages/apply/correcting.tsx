import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { typedFrom } from '../../address.ts'
import { type Correction, correctCase } from '../../api/apply.ts'
import type { CaseView } from '../../api/case-types.ts'
import { caseKey, useCase } from '../../api/cases.ts'
import type { Guide } from '../../api/matters-types.ts'
import { useSend } from '../../api/send.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { addressOf, To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { useApplication } from './application.ts'
import { Sheet } from './applying.tsx'
import { useKeeping } from './keeping.ts'
import { Review } from './review.tsx'

/** Corrections: the form as it was filed, with what is to be put right marked at its place. */
export function Correcting({ guide, number }: { readonly guide: Guide; readonly number: string }) {
  const file = useCase(number)
  if (file.data) return <Opened guide={guide} file={file.data} />
  return file.error ? <Failure error={file.error} retry={() => file.refetch()} /> : <Lines count={12} />
}

function Opened({ guide, file }: { readonly guide: Guide; readonly file: CaseView }) {
  const { t } = useWords()
  if (!file.can.some(({ command }) => command === 'correct'))
    return (
      <div className="nothing">
        <p>{t('这个办件现在没有要您补正的。', 'There is nothing for you to correct in this case now.')}</p>
        <p>
          <To to={`/cases/${file.id}`}>{t('看办件', 'Open the case')}</To>
        </p>
      </div>
    )
  return <Put guide={guide} file={file} />
}

function Put({ guide, file }: { readonly guide: Guide; readonly file: CaseView }) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const party = useMemo(
    () => ({ kind: file.applicant.kind, id: file.applicant.id }),
    [file.applicant.kind, file.applicant.id],
  )
  const keeping = useKeeping(guide, {
    party: null,
    place: `correct/${file.id}/${file.version}`,
    draft: null,
    filled: {
      typed: Object.fromEntries(
        file.form.flatMap(({ values }) => values.map(({ id, value }) => [id, typedFrom(value)])),
      ),
      papers: file.papers.map(({ paper, document, file: name }) => ({ paper, document, name })),
    },
    brought: {},
  })
  const application = useApplication(guide, party, keeping, undefined)
  const sending = useSend((body: Correction, sent) => correctCase(body, sent), {
    after: [['cases'], caseKey(file.id)],
    done: () => {
      keeping.done()
      void navigate(addressOf(`/cases/${file.id}`, search))
    },
  })
  const general = file.corrections.filter(({ name }) => name === null)
  return (
    <>
      <div className="corrections">
        <p>{t(`办件 ${file.id}：请把以下各处一次补齐。`, `Case ${file.id}: please put all of this right at once.`)}</p>
        <ul className="plain-list">
          {file.corrections.map(({ about, name, says }) => (
            <li key={`${about}${says}`}>
              {name && (
                <b>
                  {say(name)}
                  {t('：', ': ')}
                </b>
              )}
              {says}
            </li>
          ))}
        </ul>
        {general.length === file.corrections.length && general.length > 0 && (
          <p className="soft small">
            {t('没有指明位置的，请对照全表。', 'Where no place is named, go through the whole form.')}
          </p>
        )}
      </div>
      <Sheet
        guide={guide}
        keeping={keeping}
        application={application}
        prefill={undefined}
        remarks={file.corrections.map(({ about, says }) => ({ about, says }))}
      >
        {(back) => (
          <Review
            correcting
            guide={guide}
            keeping={keeping}
            application={application}
            prefill={undefined}
            sending={sending}
            back={back}
            file={() =>
              sending.run({
                case: file.id,
                version: file.version,
                form: application.form,
                papers: application.papers,
              })
            }
          />
        )}
      </Sheet>
    </>
  )
}

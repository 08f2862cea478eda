import { useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { readTyped, useParameter } from '../../address.ts'
import { partyAddress, useDraft, usePrefill } from '../../api/apply.ts'
import { useGuide } from '../../api/matters.ts'
import type { Guide, Party } from '../../api/matters-types.ts'
import type { ActsFor, Session } from '../../api/session.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { SignedIn } from '../../parts/signed-in.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Applicant } from './applicant.tsx'
import { Applying } from './applying.tsx'
import { Correcting } from './correcting.tsx'
import { filledFrom } from './keeping.ts'
import { Receipt } from './receipt.tsx'

export function ApplyPage() {
  const { t, say } = useWords()
  const { id = '' } = useParams()
  const [filed] = useParameter('filed')
  const [correct] = useParameter('correct')
  const guide = useGuide(id)
  const title = guide.data
    ? correct === null
      ? t(`申请：${guide.data.name.zh}`, `Apply: ${guide.data.name.en}`)
      : t(`补正：${guide.data.name.zh}`, `Corrections: ${guide.data.name.en}`)
    : t('申请', 'Apply')
  useTitle(title)
  return (
    <SignedIn title={title}>
      {(session) => (
        <div className="page apply">
          <p className="crumb no-print">
            <To to="/matters">{t('办理事项', 'Matters')}</To>
            {guide.data && <To to={`/matters/${id}`}>{say(guide.data.name)}</To>}
          </p>
          {guide.data ? (
            filed !== null ? (
              <Receipt guide={guide.data} number={filed} />
            ) : (
              <>
                <header>
                  <h1>{title}</h1>
                </header>
                {correct === null ? (
                  <Whom key={id} guide={guide.data} session={session} />
                ) : (
                  <Correcting key={correct} guide={guide.data} number={correct} />
                )}
              </>
            )
          ) : guide.error ? (
            <Failure error={guide.error} retry={() => guide.refetch()} />
          ) : (
            <Lines count={12} />
          )}
        </div>
      )}
    </SignedIn>
  )
}

const mayApply = (guide: Guide, { kind, procedures }: ActsFor): boolean =>
  guide.applicants.includes(kind) && (procedures === 'all' || procedures.includes(guide.id))

/** For whom: chosen by itself where there is no choice. */
function Whom({ guide, session }: { readonly guide: Guide; readonly session: Session }) {
  const [asked, choose] = useParameter('for')
  const able = session.parties.filter((party) => mayApply(guide, party))
  const chosen = able.find((party) => partyAddress(party) === asked) ?? (able.length === 1 ? able[0] : undefined)
  return (
    <>
      <Applicant guide={guide} able={able} chosen={chosen} choose={choose} />
      {chosen && <For key={partyAddress(chosen)} guide={guide} party={{ kind: chosen.kind, id: chosen.id }} />}
    </>
  )
}

/** What was begun before, and what is known of the applicant, come first. */
function For({ guide, party: { kind, id } }: { readonly guide: Guide; readonly party: Party }) {
  const party = useMemo(() => ({ kind, id }), [kind, id])
  const draft = useDraft(guide.id, party)
  const prefill = usePrefill(guide.id, party)
  const { hash } = useLocation()
  const error = draft.error ?? prefill.error
  const start = useMemo(
    () =>
      draft.data === undefined
        ? null
        : {
            party,
            place: `${guide.id}/${partyAddress(party)}`,
            draft: draft.data,
            filled: filledFrom(draft.data),
            brought: readTyped(hash),
          },
    [draft.data, guide.id, party, hash],
  )
  if (start && prefill.data) return <Applying guide={guide} party={party} start={start} prefill={prefill.data} />
  return error ? (
    <Failure error={error} retry={() => [draft, prefill].map((query) => query.refetch())} />
  ) : (
    <Lines count={12} />
  )
}

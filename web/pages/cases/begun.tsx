import { partyAddress, useDrafts } from '../../api/apply.ts'
import { Failure } from '../../parts/loading.tsx'
import { Time } from '../../parts/time.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Applications begun and not filed: by oneself, or by a colleague for the same applicant. */
export function Begun({ sought }: { readonly sought: string }) {
  const { t, say } = useWords()
  const { data, error, refetch } = useDrafts()
  if (error) return <Failure error={error} retry={() => refetch()} />
  const wanted = sought.trim().toLowerCase()
  const drafts = (data?.drafts ?? [])
    .filter(({ name, for: { name: applicant } }) =>
      [name.zh, name.en, applicant].some((each) => each.toLowerCase().includes(wanted)),
    )
    .toSorted((one, other) => other.saved.localeCompare(one.saved))
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="begun" className="cases-begun">
      <h2 id="begun">{t(`还没有提交 ${drafts.length}`, `Begun, not filed yet ${drafts.length}`)}</h2>
      <ul className="cases-list">
        {drafts.map(({ procedure, name, for: applicant, saved }) => (
          <li key={`${procedure}${partyAddress(applicant)}`}>
            <article className="case-row">
              <div>
                <h3>
                  <To to={`/matters/${procedure}/apply?for=${partyAddress(applicant)}`} className="begins">
                    {say(name)}
                  </To>
                </h3>
                <p className="soft small">{applicant.name}</p>
              </div>
              <p>{t('草稿', 'draft')}</p>
              <p className="soft small">
                {t('最后保存 ', 'Last saved ')}
                <Time at={saved} />
              </p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useParams } from 'react-router'
import { today as hereToday, isDate, useParameter } from '../../address.ts'
import { type At, describedAt, fileOf, type RegisterView, useRegister } from '../../api/registers.ts'
import { useSession } from '../../api/session.ts'
import { Cited } from '../../parts/cited.tsx'
import { DateInput } from '../../parts/date-input.tsx'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { Note } from '../../parts/note.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { EntryOf } from './entry-of.tsx'
import { EnterForm } from './keep.tsx'
import { Table } from './table.tsx'

/** One register: looked up as of a date; one key of it with all that was ever known. */
export function RegisterPage() {
  const { id = '' } = useParams()
  const { t, say } = useWords()
  const { data, error, refetch } = useRegister(id)
  useTitle(data ? say(data.name) : t('登记簿', 'Register'))
  return (
    <div className="page record register">
      {data ? (
        <Shown register={data} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()}>
          <p>
            <To to="/registers">{t('看全部登记簿', 'See all registers')}</To>
          </p>
        </Failure>
      ) : (
        <Lines count={12} />
      )}
    </div>
  )
}

function Shown({ register }: { readonly register: RegisterView }) {
  const { t, say } = useWords()
  const { id, name, says, note, keeper, measures, cites, mayKeep } = register
  const today = useSession().data?.clock.today ?? hereToday()
  const [asOf, setAsOf] = useParameter('asOf')
  const [knownOn, setKnownOn] = useParameter('knownOn')
  const [key, setKey] = useParameter('key')
  const [words, setWords] = useParameter('words')
  const at: At = {
    ...(asOf && isDate(asOf) && { asOf }),
    ...(knownOn && isDate(knownOn) && { knownOn }),
  }
  return (
    <>
      <header>
        <p className="crumb no-print">
          <To to="/registers">{t('登记簿', 'Registers')}</To>
        </p>
        <h1>{say(name)}</h1>
        <p className="lead">{say(says)}</p>
        <Meta keeper={keeper} measures={measures}>
          <Comes register={register} />
        </Meta>
        <Cited cites={cites} />
        {note && <Note>{say(note)}</Note>}
        {id === 'health.bse-ban-countries' && (
          <p>
            <To to="/rules/health.bezoar-import">
              {t('据此判断能否进口牛黄', 'Ask whether ox bezoar may be imported')}
            </To>
          </p>
        )}
      </header>
      {key === null ? (
        <>
          <div className="register-tools no-print">
            <Words value={words ?? ''} commit={(next) => setWords(next === '' ? null : next)} register={register} />
            <Dated label={t('哪一天的情况', 'As of')} value={at.asOf ?? today} commit={setAsOf} />
            <Dated
              label={t('当时所知（可不填）', 'As known on (optional)')}
              value={at.knownOn ?? ''}
              commit={(next) => setKnownOn(next === '' ? null : next)}
            />
          </div>
          {at.knownOn && (
            <p className="register-known" role="status">
              {t('按 ', 'As it was known at the end of ')}
              <Day date={at.knownOn} />
              {t('结束时所知，其后的登记和更正不计。', '; what was entered or corrected later does not count.')}{' '}
              <button type="button" className="plain" onClick={() => setKnownOn(null)}>
                {t('改按现在所知', 'Show what is known now')}
              </button>
            </p>
          )}
          <Table register={register} at={at} words={words ?? ''} />
          <p className="downloads no-print">
            <a href={fileOf(id, at, 'csv')} download>
              {t('下载表格（CSV）', 'Download as a table (CSV)')}
            </a>
            <a href={fileOf(id, at, 'json')} download>
              {t('下载数据（JSON）', 'Download as data (JSON)')}
            </a>
            <a href={describedAt(id)}>{t('数据说明（DCAT）', 'Description (DCAT)')}</a>
          </p>
          {mayKeep && <EnterForm register={register} today={today} done={setKey} />}
        </>
      ) : (
        <EntryOf register={register} entryKey={key} today={today} back={() => setKey(null)} />
      )}
    </>
  )
}

function Comes({ register: { comes, versions } }: { readonly register: RegisterView }) {
  const { t, say } = useWords()
  return (
    <>
      {comes.program && (
        <span>
          {t(
            `随程序发布 ${versions.length} 个版本`,
            versions.length === 1
              ? 'one version comes with the program'
              : `${versions.length} versions come with the program`,
          )}
        </span>
      )}
      {comes.procedures.map(({ id, name, notice }) => (
        <span key={id}>
          {t('由事项“', 'entered by the matter ')}
          <To to={`/matters/${id}`}>{say(name)}</To>
          {t('”产生', '')}
          {notice && (
            <>
              {t('；', '; ')}
              <To to="/public-notices">{t('正在公示的申请', 'applications open to objection now')}</To>
            </>
          )}
        </span>
      ))}
      {comes.keeper && <span>{t('由主管机关逐条登记', 'entered one by one by its keeper')}</span>}
    </>
  )
}

interface DatedProps {
  readonly label: string
  readonly value: string
  readonly commit: (value: string) => void
}

function Dated({ label, value, commit }: DatedProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} value={value} commit={commit} />
    </div>
  )
}

interface WordsProps {
  readonly value: string
  readonly commit: (value: string) => void
  readonly register: RegisterView
}

/** Asked when the typing pauses. */
function Words({ value, commit, register: { columns, key } }: WordsProps) {
  const { t, say } = useWords()
  const id = useId()
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const send = useEffectEvent(() => {
    if (draft !== value) commit(draft)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key starts the pause anew.
  useEffect(() => {
    const timer = setTimeout(send, 300)
    return () => clearTimeout(timer)
  }, [draft])
  const searched = columns.filter((each) => each.searched || key.includes(each.id)).map(({ name }) => say(name))
  return (
    <div className="field register-words">
      <label htmlFor={id}>{t('查找', 'Find')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={searched.join(t('、', ', '))}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
      />
    </div>
  )
}

import { useId, useState } from 'react'
import { useTyped } from '../../address.ts'
import { type AgainstList as Compared, useAgainstList } from '../../api/negative-lists.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { To } from '../../parts/to.tsx'
import { useWhen } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'

const sectors = [...'ABCDEFGHIJKLMNOPQR'] as const

const answers = {
  'not-on-list': { zh: '清单没有列这一领域', en: 'the list does not name the field' },
  stricter: { zh: '清单列有，条款更严', en: 'the list names it, and the clause is stricter' },
  same: { zh: '与清单一致', en: 'the same as the list' },
  looser: { zh: '清单列有，条款更宽', en: 'the list names it, and the clause is looser' },
} as const

/** Looks the clause up in the register of negative lists, and fills in the one fact that the register can answer. */
export function AgainstList() {
  const { t } = useWords()
  const id = useId()
  const { on } = useWhen()
  const [typed, change] = useTyped()
  const [sector, setSector] = useState('')
  const [entry, setEntry] = useState('')
  const [share, setShare] = useState('')
  const { clauseReach: reach, clauseTradeMode: mode, clauseTreatment: treatment } = typed
  const known = [reach, mode, treatment].every((each) => each !== undefined && each !== '' && each !== '?')
  const asked = {
    reach: reach ?? '',
    mode: mode ?? '',
    treatment: treatment ?? '',
    sector: sector || 'A',
    ...(on ? { on } : {}),
    ...(entry !== '' && { entry }),
    ...(share !== '' && { share }),
  }
  const { data, error, refetch } = useAgainstList(known ? asked : null)
  return (
    <details className="against-list no-print">
      <summary>{t('在负面清单登记簿中查这一条款', 'Look the clause up in the negative lists')}</summary>
      {known ? (
        <>
          <p className="board-filter">
            <label htmlFor={id}>{t('条款属于哪个门类', 'Section under which the clause falls')}</label>
            <select
              id={id}
              value={sector}
              onChange={({ target }) => {
                setSector(target.value)
                setEntry('')
                setShare('')
              }}
            >
              <option value="">{t('请选择', 'Choose')}</option>
              {data?.sectors.map(({ code, name }) => (
                <option key={code} value={code}>
                  {code} {t(name.zh, name.en)}
                </option>
              )) ?? sectors.map((code) => <option key={code}>{code}</option>)}
            </select>
          </p>
          {error && <Failure error={error} retry={() => void refetch()} />}
          {!error && sector !== '' && !data && <Lines count={3} />}
          {sector !== '' && data && (
            <Found
              data={data}
              entry={entry}
              setEntry={setEntry}
              share={share}
              setShare={setShare}
              fill={(fact) => change({ clauseAgainstList: fact })}
              filled={typed.clauseAgainstList}
            />
          )}
        </>
      ) : (
        <p className="soft">
          {t(
            '先在下面答三问：对外方的要求、涉及的方式、适用的地域；清单随地域、方式和日期而定。',
            'First answer three questions below: what the clause asks of the foreign side, the mode, and where it applies. Which list it is depends on them and on the day.',
          )}
        </p>
      )}
    </details>
  )
}

interface FoundProps {
  readonly data: Compared
  readonly entry: string
  readonly setEntry: (entry: string) => void
  readonly share: string
  readonly setShare: (share: string) => void
  readonly fill: (fact: string) => void
  readonly filled: string | undefined
}

function Found({ data, entry, setEntry, share, setShare, fill, filled }: FoundProps) {
  const { t, say } = useWords()
  const id = useId()
  const chosen = data.candidates.find(({ number }) => String(number) === entry)
  const fact = data.clauseAgainstList
  return (
    <>
      <p>
        <To to="/registers/services.negative-lists" keep={['on']}>
          {say(data.list.name)}
        </To>
        {data.version &&
          t(
            `（${data.version.name} 年版，共 ${data.version.size} 项，收录 ${data.version.held} 项）`,
            ` (${data.version.name}; ${data.version.size} entries, ${data.version.held} held here)`,
          )}
      </p>
      {data.candidates.length > 0 && (
        <fieldset>
          <legend>{t('条款说的是哪一项', 'Which entry is the clause about')}</legend>
          {data.candidates.map(({ number, subject, limit, text }) => (
            <p key={number}>
              <label>
                <input
                  type="radio"
                  name={id}
                  checked={entry === String(number)}
                  onChange={() => {
                    setEntry(String(number))
                    setShare('')
                  }}
                />{' '}
                {say(subject)}
                {limit && t(`：${limit.zh}`, `: ${limit.en}`)}
              </label>
              <span className="soft small against-text" lang="zh-CN">
                {text}
              </span>
            </p>
          ))}
          <p>
            <label>
              <input type="radio" name={id} checked={entry === 'none'} onChange={() => setEntry('none')} />{' '}
              {t('都不是', 'None of these')}
            </label>
          </p>
        </fieldset>
      )}
      {chosen && chosen.share !== null && (
        <p className="board-filter">
          <label htmlFor={`${id}-share`}>
            {t('条款要求的中方股比（%）', 'Chinese share that the clause asks for (%)')}
          </label>
          <input
            id={`${id}-share`}
            type="text"
            inputMode="decimal"
            value={share}
            onChange={({ target }) => setShare(target.value.trim())}
          />
        </p>
      )}
      <p role="status">{say(data.why)}</p>
      {fact !== null && (
        <p className="acts">
          <button type="button" className="act quiet" disabled={filled === fact} onClick={() => fill(fact)}>
            {filled === fact ? t('已填入：', 'Filled in: ') : t('填入：', 'Fill in: ')}
            {say(answers[fact])}
          </button>
        </p>
      )}
    </>
  )
}

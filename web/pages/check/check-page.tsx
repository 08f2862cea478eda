import { useMemo } from 'react'
import { factsFrom, passed, useParameter, useTyped } from '../../address.ts'
import { isProblem, useCheckUp, useDecisions, useFacts } from '../../api/queries.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { useWhen, When } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'
import { About } from './about.tsx'
import { Answers } from './answers.tsx'
import { Asking } from './asking.tsx'
import { Results } from './results.tsx'

export function CheckPage() {
  const { t } = useWords()
  const [typed, change] = useTyped()
  const [about] = useParameter('about')
  const facts = useFacts()
  const decisions = useDecisions()
  const all = facts.data?.facts ?? []
  const when = useWhen()
  const chosen = useMemo(() => (about === null ? null : about.split(',').filter(Boolean)), [about])
  const checkUp = useCheckUp(
    facts.data ? { facts: factsFrom(typed, all), ...when, ...(chosen && { about: chosen }) } : null,
  )
  const wrong = isProblem(checkUp.error) ? (checkUp.error.problems ?? []) : []
  const problems = [...wrong, ...(checkUp.error ? [] : (checkUp.data?.problems ?? []))]
  const failure = facts.error ?? decisions.error ?? (wrong.length > 0 ? null : checkUp.error)
  const open = (checkUp.data?.open ?? []).filter((fact) => typed[fact.id] !== passed)
  useTitle(t('体检', 'Check-up'))

  return (
    <div className="page check">
      <header>
        <h1>{t('体检', 'Check-up')}</h1>
        <p className="lead">
          {t(
            '一次一个问题，只问还能影响结论的；也可以在全部问题里自己挑。答案随时可改，结论随时更新。',
            'One question at a time, and only those that can still matter; or pick your own from the list of all. Change any answer at any time; the results follow.',
          )}
        </p>
        <p className="soft small no-print">
          {t(
            '您的答案只写在本页地址中 # 之后，不存放在服务器上；把地址发给别人，别人就能看到同样的答案。',
            'Your answers stand in this page’s address, after the #, and are not stored on the server. Whoever has the address sees the same answers.',
          )}
        </p>
      </header>
      {failure && <Failure error={failure} retry={() => [facts, decisions, checkUp].map((query) => query.refetch())} />}
      {decisions.data ? <About decisions={decisions.data.decisions} chosen={chosen} /> : <Lines count={1} />}
      <div className="check-sheet">
        <div className="asking">
          {facts.data && checkUp.data ? (
            <Asking
              open={open}
              results={checkUp.data.results}
              answered={Object.values(typed).filter((value) => value !== passed).length}
              answer={(id, value) => change({ [id]: value })}
            />
          ) : (
            !failure && wrong.length === 0 && <Lines count={7} />
          )}
          <Answers facts={all} typed={typed} change={change} problems={problems} />
          <div className="check-when no-print">
            <When />
          </div>
        </div>
        <div className="results" aria-busy={checkUp.isFetching}>
          {checkUp.data ? (
            <Results checkUp={checkUp.data} apply={change} />
          ) : (
            !failure && wrong.length === 0 && <Lines count={12} />
          )}
        </div>
      </div>
    </div>
  )
}

import { useDecisions } from '../../api/queries.ts'
import { useByTask } from '../../parts/by-task.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

export function RulesPage() {
  const { t } = useWords()
  const decisions = useDecisions()
  useTitle(t('规则', 'Rules'))
  return (
    <div className="page rules">
      <header>
        <h1>{t('规则', 'Rules')}</h1>
        <p className="lead">
          {t(
            '方案中写得成规则的措施，逐一做成判断：给出事实和日期，即得结论与原文；每个判断都证明过没有缺口、没有冲突。',
            'Measures that make a rule are written as decisions: give the facts and a date, and you have the outcome with the clause quoted. Each is proved to leave no gap and no conflict.',
          )}
        </p>
      </header>
      {decisions.data ? (
        <List decisions={decisions.data.decisions} />
      ) : decisions.error ? (
        <Failure error={decisions.error} retry={() => decisions.refetch()} />
      ) : (
        <Lines count={14} />
      )}
    </div>
  )
}

function List({ decisions }: { readonly decisions: Parameters<typeof useByTask>[0] }) {
  const { t, say } = useWords()
  const tasks = useByTask(decisions)
  return tasks.map(({ number, name, decisions: within }) => (
    <section key={number ?? 0} className="rules-task">
      <h2>
        {number !== null && <span className="rules-number">{number}</span>}
        {say(name)}
      </h2>
      <ul>
        {within.map(({ id, name: short, question, measures, rules, facts }) => (
          <li key={id}>
            <h3>
              <To to={`/rules/${id}`}>{say(question)}</To>
            </h3>
            <p className="soft small">
              {say(short)}
              <span>
                {t('依方案 ', 'measure ')}
                {measures.map((measure, index) => (
                  <span key={measure}>
                    {index > 0 && t('、', ', ')}
                    <To to={`/#${measure}`}>{measure}</To>
                  </span>
                ))}
              </span>
              <span>{t(`${rules} 条规则`, `${rules} rules`)}</span>
              <span>{t(`${facts.length} 项事实`, `${facts.length} facts`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  ))
}

import { useState } from 'react'
import type { CheckUp, FactView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Ask } from './ask.tsx'

interface Props {
  readonly open: readonly FactView[]
  readonly results: CheckUp['results']
  readonly answer: (id: string, value: string) => void
}

/** Every question that can still matter, each once, under the first decision that turns on it. */
export function AllQuestions({ open, results, answer }: Props) {
  const { t, say } = useWords()
  const [asked, ask] = useState<string>()
  const listed = new Set<string>()
  const groups = results.flatMap(({ answer: { decision, name, missing } }) => {
    const wanted = new Set(missing.map(({ id }) => id))
    const facts = open.filter(({ id }) => wanted.has(id) && !listed.has(id))
    for (const { id } of facts) listed.add(id)
    return facts.length === 0 ? [] : [{ decision, name, facts }]
  })
  return (
    <section className="all-questions no-print" aria-labelledby="all-questions">
      <h2 id="all-questions" className="unseen">
        {t('全部问题', 'All questions')}
      </h2>
      {groups.map(({ decision, name, facts }) => (
        <section key={decision}>
          <h3>{say(name)}</h3>
          <ul>
            {facts.map((fact) => (
              <li key={fact.id}>
                <button
                  type="button"
                  className="question-name"
                  aria-expanded={asked === fact.id}
                  onClick={() => ask(asked === fact.id ? undefined : fact.id)}
                >
                  {say(fact.question)}
                </button>
                {asked === fact.id && (
                  <div className="picked-question">
                    <Ask
                      fact={fact}
                      results={results}
                      answer={(value) => answer(fact.id, value)}
                      press={t('记下', 'Keep this answer')}
                    />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
